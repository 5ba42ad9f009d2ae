// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `cubeRoot(_:)`, and its derivative along a tangent of its arguments.
func cubeRootJVP(_ x: Double, along xTangent: Double) -> (value: Double, tangent: Double) {
    precondition(x > 0.0, "no root of \(x)")
    // for step in 1...6
    var step = 1
    var root = x
    var rootTangent = xTangent
    while step < 7 {
        // let correction = (root - x / (root * root)) / 3
        let t = root * root
        let tTangent = rootTangent * root
        let t2 = x / t
        let correction = (root - t2) / 3.0
        let correctionTangent = (rootTangent - (xTangent - t2 * (tTangent + tTangent)) / t) / 3.0
        // root -= correction
        root -= correction
        rootTangent -= correctionTangent
        // assert(root.isFinite, "step \(step)")
        assert(root.isFinite, "step \(step)")
        // if abs(correction) < 1e-6 { print("step \(step): \(root), error \(root * root * root - x)") }
        if correction.magnitude < 1e-06 {
            print("step \(step): \(root), error \(root * root * root - x)")
        }
        step &+= 1
    }
    return (root, rootTangent)
}

/// The value of `cubeRoot(_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func cubeRootVJP(_ x: Double, cotangent: Double) -> (value: Double, cotangent: Double) {
    return cubeRootVJPCore(x, cotangent)
}

/// The gradient of `cubeRoot(_:)`.
func cubeRootGradient(_ x: Double) -> Double {
    let (_, xAdjoint) = cubeRootVJPCore(x, 1.0)
    return xAdjoint
}

/// The value and the gradient of `cubeRoot(_:)`.
func cubeRootValueWithGradient(_ x: Double) -> (value: Double, gradient: Double) {
    return cubeRootVJPCore(x, 1.0)
}

private func cubeRootVJPCore(_ x: Double, _ rootCotangent: Double) -> (Double, Double) {
    // Forward sweep
    precondition(x > 0.0, "no root of \(x)")
    var rootCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 6)
    defer { rootCache.deallocate() }
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 6)
    defer { tCache.deallocate() }
    // for step in 1...6
    var step = 1
    var root = x
    while step < 7 {
        // let correction = (root - x / (root * root)) / 3
        let t = x / (root * root)
        let correction = (root - t) / 3.0
        // root -= correction
        let root2 = root - correction
        // assert(root.isFinite, "step \(step)")
        assert(root2.isFinite, "step \(step)")
        // if abs(correction) < 1e-6 { print("step \(step): \(root), error \(root * root * root - x)") }
        if correction.magnitude < 1e-06 {
            print("step \(step): \(root2), error \(root2 * root2 * root2 - x)")
        }
        let offset = step &- 1
        rootCache[offset] = root
        tCache[offset] = t
        root = root2
        step &+= 1
    }

    // Return sweep
    // for step in 1...6
    step = 7
    var rootAdjoint = rootCotangent
    var xAdjoint = 0.0
    while step > 1 {
        step &-= 1
        let offset = step &- 1
        let root2 = rootCache[offset]
        // root -= correction
        let correctionAdjoint = -rootAdjoint
        // let correction = (root - x / (root * root)) / 3
        let t = correctionAdjoint / 3.0
        let t2 = -t / (root2 * root2)
        xAdjoint += t2
        let t3 = -(t2 * tCache[offset]) * root2
        rootAdjoint = rootAdjoint + t + t3 + t3
    }
    // for step in 1...6
    xAdjoint += rootAdjoint
    return (root, xAdjoint)
}
