// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The value of `distance(toNearest:_:from:_:)`, and its derivative along a tangent of its arguments.
func distanceJVP(
    toNearest xs: [Double],
    _ ys: [Double],
    from x: Double,
    _ y: Double,
    along tangent: (xs: [Double], ys: [Double], x: Double, y: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.xs.count == xs.count, "the tangent of 'xs' has another count")
    precondition(tangent.ys.count == ys.count, "the tangent of 'ys' has another count")
    return distanceJVPCore(xs, xs.count, ys, ys.count, x, y, tangent.xs, tangent.ys, tangent.x, tangent.y)
}

/// The value of `distance(toNearest:_:from:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func distanceVJP(
    toNearest xs: [Double],
    _ ys: [Double],
    from x: Double,
    _ y: Double,
    cotangent: Double
) -> (value: Double, cotangent: (xs: [Double], ys: [Double], x: Double, y: Double)) {
    var xsAdjoint = [Double](repeating: 0.0, count: xs.count)
    var ysAdjoint = [Double](repeating: 0.0, count: ys.count)
    let (value, xAdjoint, yAdjoint) = distanceVJPCore(
        xs,
        xs.count,
        ys,
        ys.count,
        x,
        y,
        cotangent,
        &xsAdjoint,
        &ysAdjoint
    )
    return (value, (xsAdjoint, ysAdjoint, xAdjoint, yAdjoint))
}

/// The gradient of `distance(toNearest:_:from:_:)`.
func distanceGradient(
    toNearest xs: [Double],
    _ ys: [Double],
    from x: Double,
    _ y: Double
) -> (xs: [Double], ys: [Double], x: Double, y: Double) {
    var xsAdjoint = [Double](repeating: 0.0, count: xs.count)
    var ysAdjoint = [Double](repeating: 0.0, count: ys.count)
    let (_, xAdjoint, yAdjoint) = distanceVJPCore(xs, xs.count, ys, ys.count, x, y, 1.0, &xsAdjoint, &ysAdjoint)
    return (xsAdjoint, ysAdjoint, xAdjoint, yAdjoint)
}

/// The value and the gradient of `distance(toNearest:_:from:_:)`.
func distanceValueWithGradient(
    toNearest xs: [Double],
    _ ys: [Double],
    from x: Double,
    _ y: Double
) -> (value: Double, gradient: (xs: [Double], ys: [Double], x: Double, y: Double)) {
    var xsAdjoint = [Double](repeating: 0.0, count: xs.count)
    var ysAdjoint = [Double](repeating: 0.0, count: ys.count)
    let (value, xAdjoint, yAdjoint) = distanceVJPCore(xs, xs.count, ys, ys.count, x, y, 1.0, &xsAdjoint, &ysAdjoint)
    return (value, (xsAdjoint, ysAdjoint, xAdjoint, yAdjoint))
}

private func distanceJVPCore(
    _ xs: UnsafePointer<Double>,
    _ xsCount: Int,
    _ ys: UnsafePointer<Double>,
    _ ysCount: Int,
    _ x: Double,
    _ y: Double,
    _ xsTangent: UnsafePointer<Double>,
    _ ysTangent: UnsafePointer<Double>,
    _ xTangent: Double,
    _ yTangent: Double
) -> (Double, Double) {
    precondition(xsCount <= ysCount, "Index out of range")
    // for (i, other) in xs.enumerated()
    var i = 0
    var nearest = Double.infinity
    var nearestTangent = 0.0
    while i < xsCount {
        let other = xs[i]
        let otherTangent = xsTangent[i]
        // nearest = min(nearest, separation(other - x, ys[i] - y))
        let t = other - x
        let t2 = ys[i] - y
        // sqrt(dx * dx + dy * dy + softening * softening)
        let tTangent = (otherTangent - xTangent) * t
        let tTangent2 = (ysTangent[i] - yTangent) * t2
        let result = (t * t + t2 * t2 + 1e-06).squareRoot()
        let resultTangent = (tTangent + tTangent + (tTangent2 + tTangent2)) * (0.5 / result)
        // nearest = min(nearest, separation(other - x, ys[i] - y))
        let nearest2 = min(nearest, result)
        let condition = result < nearest
        let partial = condition ? Double(0.0) : 1.0
        let partial2 = condition ? Double(1.0) : 0.0
        nearestTangent = nearestTangent * partial + resultTangent * partial2
        nearest = nearest2
        i &+= 1
    }
    return (nearest, nearestTangent)
}

private func distanceVJPCore(
    _ xs: UnsafePointer<Double>,
    _ xsCount: Int,
    _ ys: UnsafePointer<Double>,
    _ ysCount: Int,
    _ x: Double,
    _ y: Double,
    _ nearestCotangent: Double,
    _ xsAdjoint: UnsafeMutablePointer<Double>,
    _ ysAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double, Double) {
    // Forward sweep
    precondition(xsCount <= ysCount, "Index out of range")
    var nearestCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: xsCount)
    defer { nearestCache.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: xsCount)
    defer { resultCache.deallocate() }
    // for (i, other) in xs.enumerated()
    var i = 0
    var nearest = Double.infinity
    while i < xsCount {
        let other = xs[i]
        // nearest = min(nearest, separation(other - x, ys[i] - y))
        let t = other - x
        let t2 = ys[i] - y
        // sqrt(dx * dx + dy * dy + softening * softening)
        let result = (t * t + t2 * t2 + 1e-06).squareRoot()
        // nearest = min(nearest, separation(other - x, ys[i] - y))
        let nearest2 = min(nearest, result)
        nearestCache[i] = nearest
        resultCache[i] = result
        nearest = nearest2
        i &+= 1
    }

    // Return sweep
    // for (i, other) in xs.enumerated()
    i = xsCount
    var nearestAdjoint = nearestCotangent
    var xAdjoint = 0.0
    var yAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let nearest2 = nearestCache[i]
        let result = resultCache[i]
        let other = xs[i]
        // nearest = min(nearest, separation(other - x, ys[i] - y))
        let condition = result < nearest2
        var partial = condition ? Double(0.0) : 1.0
        let nearestAdjoint2 = nearestAdjoint * partial
        partial = condition ? Double(1.0) : 0.0
        let resultAdjoint = nearestAdjoint * partial
        // sqrt(dx * dx + dy * dy + softening * softening)
        let tAdjoint = resultAdjoint * (0.5 / result)
        let tAdjoint2 = tAdjoint * (ys[i] - y)
        let tAdjoint3 = tAdjoint2 + tAdjoint2
        let tAdjoint4 = tAdjoint * (other - x)
        let tAdjoint5 = tAdjoint4 + tAdjoint4
        // nearest = min(nearest, separation(other - x, ys[i] - y))
        yAdjoint -= tAdjoint3
        ysAdjoint[i] += tAdjoint3
        xAdjoint -= tAdjoint5
        // for (i, other) in xs.enumerated()
        xsAdjoint[i] += tAdjoint5
        nearestAdjoint = nearestAdjoint2
    }
    return (nearest, xAdjoint, yAdjoint)
}
