import AutoDiff

/// Euler's steps towards the square root of `x`.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func eulerSquareRoot(_ x: Double, count: Int) -> Double {
    var y = 1.0
    for _ in 0..<count {
        y += 0.1 * (x - y * y)
    }
    return y
}
