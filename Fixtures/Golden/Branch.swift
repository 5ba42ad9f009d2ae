import AutoDiff

/// The logistic map while it is low, a fold where it is high.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func folded(_ x: Double, _ rate: Double, count: Int) -> Double {
    var y = x
    for _ in 0..<count {
        if y < 0.3 {
            y = rate * y * (1 - y)
        } else if y < 0.6 {
            y = 1 - y * y
        } else {
            y = rate * (1 - y) / 4
        }
    }
    return y
}
