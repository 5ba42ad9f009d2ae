// Patterns that the parser could not read.

import AutoDiff

@Differentiable
func constantPart(_ x: Double) -> Double {
    let (y, 0) = (x, 0)
//          ^ error: expected pattern
//          ^ error: this pattern is not supported here
    return y
}

@Differentiable
func constantOffset(_ a: [Double]) -> Double {
    var sum = 0.0
    for (0, x) in a.enumerated() { sum += x }
//       ^ error: expected pattern
//       ^ error: this pattern is not supported here
    return sum
}
