import AutoDiff

/// The continued fraction `x + 1 / (x + 1 / (x + ...))`, `depth` levels deep.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func continuedFraction(_ x: Double, depth: Int) -> Double {
    if depth == 0 {
        return x
    }
    return x + 1 / continuedFraction(x, depth: depth - 1)
}
