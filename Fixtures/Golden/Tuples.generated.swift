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
    let resultRadius = hypot(x, y)
    let condition = resultRadius == 0.0
    let partial = condition ? 0.0 : x / resultRadius
    let partial2 = condition ? 0.0 : y / resultRadius
    let resultRadiusTangent = xTangent * partial + yTangent * partial2
    let resultAngle = atan2(y, x)
    let t3 = hypot(y, x)
    let resultAngleTangent = yTangent * (x / t3 / t3) + xTangent * (-(y / t3) / t3)
    return ((resultRadius, resultAngle), (resultRadiusTangent, resultAngleTangent))
}

/// The value of `turned(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func turnedVJP(
    _ point: (x: Double, y: Double),
    by angle: Double,
    cotangent: (radius: Double, angle: Double)
) -> (value: (radius: Double, angle: Double), cotangent: (point: (x: Double, y: Double), angle: Double)) {
    let pointX = point.x
    let pointY = point.y
    let resultRadiusCotangent = cotangent.radius
    let resultAngleCotangent = cotangent.angle
    // (x, y) = (x * cos(angle) - y * sin(angle), x * sin(angle) + y * cos(angle))
    let t = cos(angle)
    let t2 = sin(angle)
    let x = pointX * t - pointY * t2
    let y = pointX * t2 + pointY * t
    // return (hypot(x, y), atan2(y, x))
    let resultRadius = hypot(x, y)
    let resultAngle = atan2(y, x)
    let t3 = hypot(y, x)
    let condition = resultRadius == 0.0
    var partial = condition ? 0.0 : x / resultRadius
    let xAdjoint = resultAngleCotangent * (-(y / t3) / t3) + resultRadiusCotangent * partial
    partial = condition ? 0.0 : y / resultRadius
    let yAdjoint = resultAngleCotangent * (x / t3 / t3) + resultRadiusCotangent * partial
    // (x, y) = (x * cos(angle) - y * sin(angle), x * sin(angle) + y * cos(angle))
    let tAdjoint = -xAdjoint
    let pointYAdjoint = yAdjoint * t + tAdjoint * t2
    let pointXAdjoint = yAdjoint * t2 + xAdjoint * t
    let t4 = (yAdjoint * pointY + xAdjoint * pointX) * (-t2)
    let angleAdjoint = (yAdjoint * pointX + tAdjoint * pointY) * t + t4
    return ((resultRadius, resultAngle), ((pointXAdjoint, pointYAdjoint), angleAdjoint))
}
