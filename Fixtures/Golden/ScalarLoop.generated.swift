// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `eulerSquareRoot(_:count:)`, and its derivative along a tangent of its arguments.
func eulerSquareRootJVP(_ x: Double, count: Int, along xTangent: Double) -> (value: Double, tangent: Double) {
    precondition(0 <= count, "Range requires lowerBound <= upperBound")
    // for _ in 0..<count
    var i = 0
    var y = 1.0
    var yTangent = 0.0
    while i < count {
        // y += 0.1 * (x - y * y)
        let tTangent = yTangent * y
        y += 0.1 * (x - y * y)
        yTangent += (xTangent - (tTangent + tTangent)) * 0.1
        i &+= 1
    }
    return (y, yTangent)
}

/// The value of `eulerSquareRoot(_:count:)`, and the cotangent of its arguments for a cotangent of its outcome.
func eulerSquareRootVJP(_ x: Double, count: Int, cotangent: Double) -> (value: Double, cotangent: Double) {
    return eulerSquareRootVJPCore(x, count, cotangent)
}

/// The gradient of `eulerSquareRoot(_:count:)`.
func eulerSquareRootGradient(_ x: Double, count: Int) -> Double {
    let (_, xAdjoint) = eulerSquareRootVJPCore(x, count, 1.0)
    return xAdjoint
}

/// The value and the gradient of `eulerSquareRoot(_:count:)`.
func eulerSquareRootValueWithGradient(_ x: Double, count: Int) -> (value: Double, gradient: Double) {
    return eulerSquareRootVJPCore(x, count, 1.0)
}

/// The value and the gradient of `eulerSquareRoot(_:count:)`, and the product of its Hessian with a direction.
func eulerSquareRootHVP(
    _ x: Double,
    count: Int,
    along xTangent: Double
) -> (value: Double, gradient: Double, product: Double) {
    // Forward sweep
    precondition(0 <= count, "Range requires lowerBound <= upperBound")
    var yCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { yCache.deallocate() }
    var yCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { yCacheTangent.deallocate() }
    // for _ in 0..<count
    var i = 0
    var y = 1.0
    var yTangent = 0.0
    while i < count {
        // y += 0.1 * (x - y * y)
        let tTangent = yTangent * y
        let y2 = y + 0.1 * (x - y * y)
        let yTangent2 = yTangent + (xTangent - (tTangent + tTangent)) * 0.1
        yCache[i] = y
        yCacheTangent[i] = yTangent
        y = y2
        yTangent = yTangent2
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<count
    i = count
    var yAdjoint = 1.0
    var xAdjoint = 0.0
    var yAdjointTangent = 0.0
    var xAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        let y2 = yCache[i]
        yTangent = yCacheTangent[i]
        // y += 0.1 * (x - y * y)
        let tAdjoint = yAdjoint * 0.1
        let tAdjointTangent = yAdjointTangent * 0.1
        xAdjoint += tAdjoint
        xAdjointTangent += tAdjointTangent
        let tAdjoint2 = -tAdjoint
        let t = tAdjoint2 * y2
        let tTangent = -tAdjointTangent * y2 + yTangent * tAdjoint2
        yAdjoint = yAdjoint + t + t
        yAdjointTangent = yAdjointTangent + tTangent + tTangent
    }
    return (y, xAdjoint, xAdjointTangent)
}

private func eulerSquareRootVJPCore(_ x: Double, _ count: Int, _ yCotangent: Double) -> (Double, Double) {
    // Forward sweep
    precondition(0 <= count, "Range requires lowerBound <= upperBound")
    var yCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { yCache.deallocate() }
    // for _ in 0..<count
    var i = 0
    var y = 1.0
    while i < count {
        // y += 0.1 * (x - y * y)
        let y2 = y + 0.1 * (x - y * y)
        yCache[i] = y
        y = y2
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<count
    i = count
    var yAdjoint = yCotangent
    var xAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let y2 = yCache[i]
        // y += 0.1 * (x - y * y)
        let tAdjoint = yAdjoint * 0.1
        xAdjoint += tAdjoint
        let t = -tAdjoint * y2
        yAdjoint = yAdjoint + t + t
    }
    return (y, xAdjoint)
}
