import AutoDiff

/// A smooth distance, which is a number of any floating-point type.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func smoothDistance<T: FloatingPoint>(_ x: T, from points: [T], softness s: T) -> T {
    var sum: T = 0
    for i in 0..<points.count {
        let difference = x - points[i]
        sum += (difference * difference + s).squareRoot() / T(i + 1)
    }
    return max(sum, 1 / 2) + abs(s)
}

/// Literals with a point, and numbers of other types, of any binary floating-point type.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func relaxation<T>(_ x: T, rate: T, scale: Double) -> T where T: BinaryFloatingPoint {
    var y = x
    for _ in 0..<5 where y > 0.001 {
        y -= rate * y * T(scale) + 1e-3
    }
    return y * T(1.5) - .pi
}

/// A record of numbers of the type, on a tape.
@Differentiable(.forward, .reverse)
func nestedFraction<Value: FloatingPoint & Sendable>(_ x: Value, depth: Int) -> Value {
    depth == 0 ? x : x + harmonic(depth) / nestedFraction(x, depth: depth - 1)
}

/// Only what is given says of which type it is.
func harmonic<Value: FloatingPoint>(_ n: Int) -> Value { n == 0 ? 0 : 1 / Value(n) + harmonic(n - 1) }

/// In place, and several results.
@Differentiable(.forward, .reverse)
func normalize<T: FloatingPoint>(_ values: inout [T], by factor: T) -> (sum: T, largest: T) {
    var sum: T = 0
    var largest: T = 0
    for i in 0..<values.count {
        values[i] = values[i] * factor
        sum += values[i]
        largest = T.maximum(largest, values[i].magnitude)
    }
    for i in 0..<values.count { values[i] = values[i] / sum }
    values.append(sum.rounded(.down) + largest)
    return (sum, largest)
}

/// Generic functions, called for certain types.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func callsForTypes(_ x: Double, _ y: Float) -> Double {
    let third: Float = harmonic(3)
    return half(x) * Double(half(y) * third) + power(x, 3) + power(2, 3) * half(of: [x, 1]) + weighted(x)
}

func half<T: FloatingPoint>(_ x: T) -> T { x / 2 }
func half<T: FloatingPoint>(of a: [T]) -> T { (a[0] + a[1]) / 2 }
func power<T: FloatingPoint>(_ x: T, _ n: Int) -> T { n == 0 ? 1 : x * power(x, n - 1) }
func weighted<T: BinaryFloatingPoint>(_ x: T, weight: T = 0.1) -> T { x * x * weight }
