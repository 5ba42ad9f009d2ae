// The derivatives of the digamma function, of every order.
//
// Method: Abramowitz & Stegun, Handbook of Mathematical Functions (1964), 6.4.
// The recurrence (6.4.6) moves the argument to at least 16 + n / 2, where the
// asymptotic series (6.4.11) is accurate to the last bit; all terms of the
// recurrence have one sign, so that nothing cancels. Negative arguments are
// reflected (6.4.7).

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#endif

/// The polygamma function: the `n`th derivative of ``digamma(_:)-(Double)``, which is the case `n = 0`.
///
/// - Accuracy: for `x > 0`, at most `4 (n + 2)` units in the last place. For `x < 0`, that many of the larger of the two terms of the
///   reflection formula: for odd `n` of the result itself, for even `n` the function has a root between every two poles.
/// - At ±0 the limit from that side. At negative integers: +∞ for odd `n`, NaN for even `n`, where the limits from both sides differ.
///   At -∞ and for `n < 0`: NaN. For `n > 150` and `x < 0`, where the terms of the reflection formula overflow: NaN.
/// - Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 6.4.
public func polygamma(_ n: Int, _ x: Double) -> Double {
    if n <= 0 { return n == 0 ? digamma(x) : .nan }
    // (-1)^(n + 1), the sign of the function for positive arguments.
    let sign = n % 2 == 0 ? -1.0 : 1.0
    if x > 0 { return sign * polygammaMagnitude(n, x) }
    // The pole is of order n + 1.
    if x == 0 { return sign * (n % 2 == 0 ? 1 / x : .infinity) }
    guard x.isFinite, n <= 150 else { return .nan }
    guard let cotangent = PiMultiple(x)?.cotangent else { return n % 2 == 0 ? .nan : .infinity }
    return -cotangentDerivative(n, cotangent) - polygammaMagnitude(n, 1 - x)
}

/// The polygamma function, rounded from the result for `Double`.
public func polygamma(_ n: Int, _ x: Float) -> Float {
    Float(polygamma(n, Double(x)))
}

/// `|psi(n, x)|` for `x > 0` and `n > 0`.
private func polygammaMagnitude(_ n: Int, _ x: Double) -> Double {
    let threshold = 16 + 0.5 * Double(n)
    var y = x
    var sum = 0.0
    while y < threshold {
        let term = factorialOverPower(n, y)
        if term.isInfinite { return term }
        sum += term
        y += 1
    }
    return sum + polygammaSeries(n, y)
}

/// `(n - 1)! / x^n + n! / 2x^(n + 1) + sum of B(2k) (2k + n - 1)! / ((2k)! x^(2k + n))`, for large `x`.
private func polygammaSeries(_ n: Int, _ x: Double) -> Double {
    guard x.isFinite else { return 0 }
    let n = Double(n)
    // The terms after the first as multiples of n! / x^(n + 1), which may underflow where the first does not.
    var ratio = (n + 1) / (2 * x)
    var sum = ratio * bernoulli[0]
    for k in 1..<bernoulli.count {
        let j = Double(2 * k)
        ratio *= (j + n) / (j + 1) * ((j + n + 1) / (j + 2)) / (x * x)
        sum += ratio * bernoulli[k]
    }
    return factorialOverPower(Int(n) - 1, x) * (1 + n / x * (0.5 + sum))
}

/// The Bernoulli numbers of even index, from the second.
private let bernoulli: [Double] = zip(
    [1, -1, 1, -1, 5, -691, 7, -3617, 43867, -174611] as [Double],
    [6, 30, 42, 30, 66, 2730, 6, 510, 798, 330] as [Double]
).map { $0 / $1 }

/// `n! / x^(n + 1)`, without overflow on the way.
private func factorialOverPower(_ n: Int, _ x: Double) -> Double {
    var product = 1 / x
    for factor in stride(from: n, to: 0, by: -1) {
        if product == 0 || product.isInfinite { break }
        product *= Double(factor) / x
    }
    return product
}

/// The `n`th derivative of `pi cot(pi x)`, given the cotangent.
///
/// It is `pi^(n + 1)` times a polynomial in the cotangent `c`, which starts as `c` and is differentiated by `dc = -(1 + c^2)`. All
/// coefficients of one polynomial have the same sign and its powers are all even or all odd, so that no terms cancel.
private func cotangentDerivative(_ n: Int, _ cotangent: Double) -> Double {
    var coefficients = [0.0, 1.0]
    for _ in 0..<n {
        var next = [Double](repeating: 0, count: coefficients.count + 1)
        for power in 1..<coefficients.count {
            let slope = -Double(power) * coefficients[power] * .pi
            next[power - 1] += slope
            next[power + 1] += slope
        }
        coefficients = next
    }
    return .pi * coefficients.reversed().reduce(0) { $0 * cotangent + $1 }
}
