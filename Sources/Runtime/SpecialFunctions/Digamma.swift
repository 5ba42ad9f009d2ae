// The logarithmic derivative of the gamma function.
//
// Method: Abramowitz & Stegun, Handbook of Mathematical Functions (1964),
// chapter 6. Three pieces, chosen by the size of the argument:
//
//   x >= 10      asymptotic series (6.3.18); the first term left out is below 3e-17 of the sum
//   1 <= x <= 2  (x - root) p(2x - 3) around the positive root, so that the result is accurate to its last bits there too;
//                p interpolates psi(x) / (x - root) in 23 Chebyshev points with a relative error below 1e-17
//   otherwise    recurrence psi(x + 1) = psi(x) + 1 / x (6.3.5) into one of these, and reflection for x < 0 (6.3.7)

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#endif

/// The digamma function, the derivative of the logarithm of the absolute value of the gamma function.
///
/// - Accuracy: for `x > 0`, at most 4 units in the last place, also next to the root at 1.4616. For `x < 0`, where the function has a root
///   between every two poles, the error is at most 4 units in the last place of `max(1, |ψ(x)|, |ψ(1 - x)|)`.
/// - At ±0 the limit from that side: ∓∞. At negative integers and -∞: NaN.
/// - Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 6.3.
public func digamma(_ x: Double) -> Double {
    if x >= 10 { return digammaSeries(x) }
    if x >= 1 { return digammaBetween1And10(x) }
    if x > 0 { return digammaBetween1And10(x + 1) - 1 / x }
    if x == 0 { return -1 / x }
    guard let cotangent = PiMultiple(x)?.cotangent else { return .nan }
    return digamma(1 - x) - .pi * cotangent
}

/// The digamma function, rounded from the result for `Double`: at most half a unit in the last place and a little.
public func digamma(_ x: Float) -> Float {
    Float(digamma(Double(x)))
}

/// `ln x - 1 / 2x - sum of B(2k) / (2k x^2k)`, for `x >= 10`.
private func digammaSeries(_ x: Double) -> Double {
    let reciprocal = 1 / x
    let square = reciprocal * reciprocal
    let sum = horner(square, bernoulliOverIndex)
    return log(x) - (0.5 * reciprocal + square * sum)
}

/// `B(2k) / 2k`, from `k = 1`.
private let bernoulliOverIndex: [Double] = zip(
    [1, -1, 1, -1, 1, -691, 1, -3617] as [Double],
    [12, 120, 252, 240, 132, 32760, 12, 8160] as [Double]
).map { $0 / $1 }

private func digammaBetween1And10(_ x: Double) -> Double {
    var x = x
    var sum = 0.0
    while x > 2 {
        x -= 1
        sum += 1 / x
    }
    // The positive root, as a sum of two doubles.
    let distance = (x - 1.4616321449683622) - 9.549995429965697e-17
    return sum + distance * horner(2 * x - 3, digammaOverDistance)
}

/// `psi(x) / (x - root)` for `x` in 1...2, in powers of `2x - 3`.
private let digammaOverDistance: [Double] = [
    0.9510558760318328, -0.2118137106407303, 0.060135621060196744, -0.018550615381735115, 0.005936795278305649,
    -0.0019350666648590097, 0.0006368880303257201, -0.00021074841140458636, 6.995018873950506e-05, -2.325824239445257e-05,
    7.741232223504057e-06, -2.57809436305308e-06, 8.589127353033379e-07, -2.86315275846934e-07, 9.542050972688906e-08,
    -3.163020268955334e-08, 1.0542687624027994e-08, -3.7075072647122386e-09, 1.2358072433984831e-09, -2.7619635330317715e-10,
    9.206434499177992e-11, -8.498137230186096e-11, 2.832706668021759e-11,
]

/// The polynomial with these coefficients, constant first.
private func horner(_ x: Double, _ coefficients: [Double]) -> Double {
    coefficients.reversed().reduce(0) { $0 * x + $1 }
}
