// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The value of `turned(_:by:)`, and its derivative along a tangent of its arguments.
func turnedJVP(
    _ point: (x: Double, y: Double),
    by angle: Double,
    along tangent: (point: (x: Double, y: Double), angle: Double)
) -> (value: (radius: Double, angle: Double), tangent: (radius: Double, angle: Double)) {
    let pointX = point.x
    let pointY = point.y
    let pointXTangent = tangent.point.x
    let pointYTangent = tangent.point.y
    let angleTangent = tangent.angle
    // (x, y) = (x * cos(angle) - y * sin(angle), x * sin(angle) + y * cos(angle))
    let t = cos(angle)
    let t2 = sin(angle)
    let tTangent = angleTangent * (-t2)
    let tTangent2 = angleTangent * t
    let x = pointX * t - pointY * t2
    let xTangent = pointXTangent * t + tTangent * pointX - (pointYTangent * t2 + tTangent2 * pointY)
    let y = pointX * t2 + pointY * t
    let yTangent = pointXTangent * t2 + tTangent2 * pointX + (pointYTangent * t + tTangent * pointY)
    // return (hypot(x, y), atan2(y, x))
    let result = hypot(x, y)
    let condition = result == 0.0
    let partial = condition ? 0.0 : x / result
    let partial2 = condition ? 0.0 : y / result
    let resultTangent = xTangent * partial + yTangent * partial2
    let result2 = atan2(y, x)
    let t3 = hypot(y, x)
    let resultTangent2 = yTangent * (x / t3 / t3) + xTangent * (-(y / t3) / t3)
    return ((result, result2), (resultTangent, resultTangent2))
}

/// The value of `turned(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func turnedVJP(
    _ point: (x: Double, y: Double),
    by angle: Double,
    cotangent: (radius: Double, angle: Double)
) -> (value: (radius: Double, angle: Double), cotangent: (point: (x: Double, y: Double), angle: Double)) {
    let pointX = point.x
    let pointY = point.y
    let resultCotangent = cotangent.radius
    let resultCotangent2 = cotangent.angle
    // (x, y) = (x * cos(angle) - y * sin(angle), x * sin(angle) + y * cos(angle))
    let t = cos(angle)
    let t2 = sin(angle)
    let x = pointX * t - pointY * t2
    let y = pointX * t2 + pointY * t
    // return (hypot(x, y), atan2(y, x))
    let result = hypot(x, y)
    let result2 = atan2(y, x)
    let t3 = hypot(y, x)
    let condition = result == 0.0
    var partial = condition ? 0.0 : x / result
    let xAdjoint = resultCotangent2 * (-(y / t3) / t3) + resultCotangent * partial
    partial = condition ? 0.0 : y / result
    let yAdjoint = resultCotangent2 * (x / t3 / t3) + resultCotangent * partial
    // (x, y) = (x * cos(angle) - y * sin(angle), x * sin(angle) + y * cos(angle))
    let tAdjoint = -xAdjoint
    let pointYAdjoint = yAdjoint * t + tAdjoint * t2
    let pointXAdjoint = yAdjoint * t2 + xAdjoint * t
    let t4 = (yAdjoint * pointY + xAdjoint * pointX) * (-t2)
    let angleAdjoint = (yAdjoint * pointX + tAdjoint * pointY) * t + t4
    return ((result, result2), ((pointXAdjoint, pointYAdjoint), angleAdjoint))
}
