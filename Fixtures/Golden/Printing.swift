import AutoDiff

/// Newton's method for a cube root that tells how it goes.
@Differentiable(.forward, .reverse)
func cubeRoot(_ x: Double) -> Double {
    precondition(x > 0, "no root of \(x)")
    var root = x
    for step in 1...6 {
        let correction = (root - x / (root * root)) / 3
        root -= correction
        assert(root.isFinite, "step \(step)")
        if abs(correction) < 1e-6 { print("step \(step): \(root), error \(root * root * root - x)") }
    }
    return root
}
