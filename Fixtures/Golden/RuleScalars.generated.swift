// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The gradient of `anomaly(_:eccentricity:)`.
func anomalyGradient(_ mean: Double, eccentricity: Double) -> (mean: Double, eccentricity: Double) {
    let (_, meanAdjoint, eccentricityAdjoint) = anomalyVJP2(mean, eccentricity, 1.0)
    return (meanAdjoint, eccentricityAdjoint)
}

/// The value and the gradient of `anomaly(_:eccentricity:)`.
func anomalyValueWithGradient(
    _ mean: Double,
    eccentricity: Double
) -> (value: Double, gradient: (mean: Double, eccentricity: Double)) {
    let (value, meanAdjoint, eccentricityAdjoint) = anomalyVJP2(mean, eccentricity, 1.0)
    return (value, (meanAdjoint, eccentricityAdjoint))
}

/// The value and the gradient of `anomaly(_:eccentricity:)`, and the product of its Hessian with a direction.
func anomalyHVP(
    _ mean: Double,
    eccentricity: Double,
    along tangent: (mean: Double, eccentricity: Double)
) -> (value: Double, gradient: (mean: Double, eccentricity: Double), product: (mean: Double, eccentricity: Double)) {
    let meanTangent = tangent.mean
    let eccentricityTangent = tangent.eccentricity
    let (e, _) = anomalyJVPCore(mean, eccentricity, meanTangent, eccentricityTangent)
    let (meanAdjoint, eccentricityAdjoint, meanAdjointTangent, eccentricityAdjointTangent) = anomalyVJPJVP(
        mean,
        eccentricity,
        1.0,
        meanTangent,
        eccentricityTangent
    )
    return (e, (meanAdjoint, eccentricityAdjoint), (meanAdjointTangent, eccentricityAdjointTangent))
}

private func anomalyVJP2(_ mean: Double, _ eccentricity: Double, _ eCotangent: Double) -> (Double, Double, Double) {
    let e = anomalyCore2(mean, eccentricity)
    let (_, meanAdjoint, eccentricityAdjoint) = anomalyVJPCore(mean, eccentricity, eCotangent)
    return (e, meanAdjoint, eccentricityAdjoint)
}

private func anomalyCore2(_ mean: Double, _ eccentricity: Double) -> Double {
    // while abs(change) > 1e-14
    var e = mean
    var change = 1.0
    while change.magnitude > 1e-14 {
        // change = (e - eccentricity * sin(e) - mean) / (1 - eccentricity * cos(e))
        change = (e - eccentricity * sin(e) - mean) / (1.0 - eccentricity * cos(e))
        // e -= change
        e -= change
    }
    return e
}

private func anomalyVJPCore(_ mean: Double, _ eccentricity: Double, _ cotangent: Double) -> (Double, Double, Double) {
    // let e = anomaly(mean, eccentricity: eccentricity)
    let e = anomalyCore2(mean, eccentricity)
    // let share = cotangent / (1 - eccentricity * cos(e))
    let share = cotangent / (1.0 - eccentricity * cos(e))
    // return (e, (share, share * sin(e)))
    let resultCotangentEccentricity = share * sin(e)
    return (e, share, resultCotangentEccentricity)
}

private func anomalyJVPCore(
    _ mean: Double,
    _ eccentricity: Double,
    _ tangentMean: Double,
    _ tangentEccentricity: Double
) -> (Double, Double) {
    // let e = anomaly(mean, eccentricity: eccentricity)
    let e = anomalyCore2(mean, eccentricity)
    // return (e, (tangent.mean + sin(e) * tangent.eccentricity) / (1 - eccentricity * cos(e)))
    let resultTangent = (tangentMean + sin(e) * tangentEccentricity) / (1.0 - eccentricity * cos(e))
    return (e, resultTangent)
}

private func anomalyVJPJVP(
    _ mean: Double,
    _ eccentricity: Double,
    _ cotangent: Double,
    _ meanTangent: Double,
    _ eccentricityTangent: Double
) -> (Double, Double, Double, Double) {
    // let e = anomaly(mean, eccentricity: eccentricity)
    let (e, eTangent) = anomalyJVPCore(mean, eccentricity, meanTangent, eccentricityTangent)
    // let share = cotangent / (1 - eccentricity * cos(e))
    let t = cos(e)
    let t2 = sin(e)
    let t3 = 1.0 - eccentricity * t
    let share = cotangent / t3
    let t4 = -(share * (-(eccentricityTangent * t + eTangent * (-t2) * eccentricity)))
    let shareTangent = t4 / t3
    // return (e, (share, share * sin(e)))
    let resultCotangentEccentricity = share * t2
    let resultCotangentEccentricityTangent = shareTangent * t2 + eTangent * t * share
    return (share, resultCotangentEccentricity, shareTangent, resultCotangentEccentricityTangent)
}

/// The value of `orbit(_:_:steps:)`, and its derivative along a tangent of its arguments.
func orbitJVP(
    _ mean: Double,
    _ eccentricity: Double,
    steps: Int,
    along tangent: (mean: Double, eccentricity: Double)
) -> (value: Double, tangent: Double) {
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    // for k in 0..<steps
    var k = 0
    var angle = mean
    var sum = 0.0
    var angleTangent = tangent.mean
    var sumTangent = 0.0
    while k < steps {
        // angle = anomaly(0.5 * angle + Double(k), eccentricity: eccentricity)
        (angle, angleTangent) = anomalyJVPCore(
            0.5 * angle + Double(k),
            eccentricity,
            angleTangent * 0.5,
            tangent.eccentricity
        )
        // sum += angle * angle
        let tTangent = angleTangent * angle
        sum += angle * angle
        sumTangent += tTangent + tTangent
        k &+= 1
    }
    return (sum, sumTangent)
}

/// The value of `orbit(_:_:steps:)`, and the cotangent of its arguments for a cotangent of its outcome.
func orbitVJP(
    _ mean: Double,
    _ eccentricity: Double,
    steps: Int,
    cotangent: Double
) -> (value: Double, cotangent: (mean: Double, eccentricity: Double)) {
    let (value, meanAdjoint, eccentricityAdjoint) = orbitVJPCore(mean, eccentricity, steps, cotangent)
    return (value, (meanAdjoint, eccentricityAdjoint))
}

/// The gradient of `orbit(_:_:steps:)`.
func orbitGradient(_ mean: Double, _ eccentricity: Double, steps: Int) -> (mean: Double, eccentricity: Double) {
    let (_, meanAdjoint, eccentricityAdjoint) = orbitVJPCore(mean, eccentricity, steps, 1.0)
    return (meanAdjoint, eccentricityAdjoint)
}

/// The value and the gradient of `orbit(_:_:steps:)`.
func orbitValueWithGradient(
    _ mean: Double,
    _ eccentricity: Double,
    steps: Int
) -> (value: Double, gradient: (mean: Double, eccentricity: Double)) {
    let (value, meanAdjoint, eccentricityAdjoint) = orbitVJPCore(mean, eccentricity, steps, 1.0)
    return (value, (meanAdjoint, eccentricityAdjoint))
}

/// The value and the gradient of `orbit(_:_:steps:)`, and the product of its Hessian with a direction.
func orbitHVP(
    _ mean: Double,
    _ eccentricity: Double,
    steps: Int,
    along tangent: (mean: Double, eccentricity: Double)
) -> (value: Double, gradient: (mean: Double, eccentricity: Double), product: (mean: Double, eccentricity: Double)) {
    let eccentricityTangent = tangent.eccentricity
    // Forward sweep
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCacheTangent.deallocate() }
    var angleCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { angleCache.deallocate() }
    var angleCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { angleCacheTangent.deallocate() }
    // for k in 0..<steps
    var k = 0
    var angle = mean
    var sum = 0.0
    var angleTangent = tangent.mean
    while k < steps {
        // angle = anomaly(0.5 * angle + Double(k), eccentricity: eccentricity)
        let tTangent = angleTangent * 0.5
        let t = 0.5 * angle + Double(k)
        (angle, angleTangent) = anomalyJVPCore(t, eccentricity, tTangent, eccentricityTangent)
        // sum += angle * angle
        sum += angle * angle
        tCache[k] = t
        tCacheTangent[k] = tTangent
        angleCache[k] = angle
        angleCacheTangent[k] = angleTangent
        k &+= 1
    }

    // Return sweep
    // for k in 0..<steps
    k = steps
    var angleAdjoint = 0.0
    var eccentricityAdjoint = 0.0
    var angleAdjointTangent = 0.0
    var eccentricityAdjointTangent = 0.0
    while k > 0 {
        k &-= 1
        angle = angleCache[k]
        angleTangent = angleCacheTangent[k]
        // sum += angle * angle
        let t = 1.0 * angle
        let tTangent = angleTangent * 1.0
        angleAdjoint = angleAdjoint + t + t
        angleAdjointTangent = angleAdjointTangent + tTangent + tTangent
        // angle = anomaly(0.5 * angle + Double(k), eccentricity: eccentricity)
        let (tAdjoint, eccentricityAdjoint2, tAdjointTangent, eccentricityAdjointTangent2) = anomalyVJPJVP2(
            tCache[k],
            eccentricity,
            angleAdjoint,
            tCacheTangent[k],
            eccentricityTangent,
            angleAdjointTangent
        )
        eccentricityAdjoint += eccentricityAdjoint2
        eccentricityAdjointTangent += eccentricityAdjointTangent2
        angleAdjoint = tAdjoint * 0.5
        angleAdjointTangent = tAdjointTangent * 0.5
    }
    return (sum, (angleAdjoint, eccentricityAdjoint), (angleAdjointTangent, eccentricityAdjointTangent))
}

private func orbitVJPCore(
    _ mean: Double,
    _ eccentricity: Double,
    _ steps: Int,
    _ sumCotangent: Double
) -> (Double, Double, Double) {
    // Forward sweep
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache.deallocate() }
    var angleCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { angleCache.deallocate() }
    // for k in 0..<steps
    var k = 0
    var angle = mean
    var sum = 0.0
    while k < steps {
        // angle = anomaly(0.5 * angle + Double(k), eccentricity: eccentricity)
        let t = 0.5 * angle + Double(k)
        angle = anomalyCore2(t, eccentricity)
        // sum += angle * angle
        sum += angle * angle
        tCache[k] = t
        angleCache[k] = angle
        k &+= 1
    }

    // Return sweep
    // for k in 0..<steps
    k = steps
    var angleAdjoint = 0.0
    var eccentricityAdjoint = 0.0
    while k > 0 {
        k &-= 1
        angle = angleCache[k]
        // sum += angle * angle
        let t = sumCotangent * angle
        angleAdjoint = angleAdjoint + t + t
        // angle = anomaly(0.5 * angle + Double(k), eccentricity: eccentricity)
        let (_, tAdjoint, eccentricityAdjoint2) = anomalyVJPCore(tCache[k], eccentricity, angleAdjoint)
        eccentricityAdjoint += eccentricityAdjoint2
        angleAdjoint = tAdjoint * 0.5
    }
    return (sum, angleAdjoint, eccentricityAdjoint)
}

private func anomalyVJPJVP2(
    _ mean: Double,
    _ eccentricity: Double,
    _ cotangent: Double,
    _ meanTangent: Double,
    _ eccentricityTangent: Double,
    _ cotangentTangent: Double
) -> (Double, Double, Double, Double) {
    // let e = anomaly(mean, eccentricity: eccentricity)
    let (e, eTangent) = anomalyJVPCore(mean, eccentricity, meanTangent, eccentricityTangent)
    // let share = cotangent / (1 - eccentricity * cos(e))
    let t = cos(e)
    let t2 = sin(e)
    let t3 = 1.0 - eccentricity * t
    let share = cotangent / t3
    let t4 = cotangentTangent - share * (-(eccentricityTangent * t + eTangent * (-t2) * eccentricity))
    let shareTangent = t4 / t3
    // return (e, (share, share * sin(e)))
    let resultCotangentEccentricity = share * t2
    let resultCotangentEccentricityTangent = shareTangent * t2 + eTangent * t * share
    return (share, resultCotangentEccentricity, shareTangent, resultCotangentEccentricityTangent)
}

/// The value of `spiral(_:_:)`, and its derivative along a tangent of its arguments.
func spiralJVP(_ x: Double, _ y: Double, along tangent: (x: Double, y: Double)) -> (value: Double, tangent: Double) {
    // let (radius, angle, quadrant) = polar(x, y * y, turns: 2)
    let tTangent = tangent.y * y
    let (radius, angle, quadrant, radiusTangent, angleTangent) = polarPushforwardCore(
        x,
        y * y,
        2,
        tangent.x,
        tTangent + tTangent
    )
    // return radius * cos(angle) + Double(quadrant + 1) * angle * radius
    let t = cos(angle)
    let t2 = Double(quadrant + 1)
    let t3 = t2 * angle
    let tTangent2 = angleTangent * t2 * radius + radiusTangent * t3
    let result = radius * t + t3 * radius
    let resultTangent = radiusTangent * t + angleTangent * (-sin(angle)) * radius + tTangent2
    return (result, resultTangent)
}

/// The value of `spiral(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func spiralVJP(_ x: Double, _ y: Double, cotangent: Double) -> (value: Double, cotangent: (x: Double, y: Double)) {
    let (value, xAdjoint, yAdjoint) = spiralVJPCore(x, y, cotangent)
    return (value, (xAdjoint, yAdjoint))
}

/// The gradient of `spiral(_:_:)`.
func spiralGradient(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    let (_, xAdjoint, yAdjoint) = spiralVJPCore(x, y, 1.0)
    return (xAdjoint, yAdjoint)
}

/// The value and the gradient of `spiral(_:_:)`.
func spiralValueWithGradient(_ x: Double, _ y: Double) -> (value: Double, gradient: (x: Double, y: Double)) {
    let (value, xAdjoint, yAdjoint) = spiralVJPCore(x, y, 1.0)
    return (value, (xAdjoint, yAdjoint))
}

/// The value and the gradient of `spiral(_:_:)`, and the product of its Hessian with a direction.
func spiralHVP(
    _ x: Double,
    _ y: Double,
    along tangent: (x: Double, y: Double)
) -> (value: Double, gradient: (x: Double, y: Double), product: (x: Double, y: Double)) {
    let xTangent = tangent.x
    let yTangent = tangent.y
    // let (radius, angle, quadrant) = polar(x, y * y, turns: 2)
    let t = y * y
    let tTangent = yTangent * y
    let tTangent2 = tTangent + tTangent
    let (radius, angle, quadrant, radiusTangent, angleTangent) = polarPushforwardCore(x, t, 2, xTangent, tTangent2)
    // return radius * cos(angle) + Double(quadrant + 1) * angle * radius
    let t2 = cos(angle)
    let t3 = -sin(angle)
    let t4 = Double(quadrant + 1)
    let t5 = t4 * angle
    let result = radius * t2 + t5 * radius
    let tAdjoint = 1.0 * radius
    let tAdjointTangent = radiusTangent * 1.0
    let radiusAdjoint = 1.0 * t5 + 1.0 * t2
    let radiusAdjointTangent = angleTangent * t4 * 1.0 + angleTangent * t3 * 1.0
    let angleAdjoint = tAdjoint * t4 + tAdjoint * t3
    let angleAdjointTangent = tAdjointTangent * t4 + (tAdjointTangent * t3 + (-(angleTangent * t2) * tAdjoint))
    // let (radius, angle, quadrant) = polar(x, y * y, turns: 2)
    let (xAdjoint, tAdjoint2, xAdjointTangent, tAdjointTangent2) = polarPullbackJVP(
        x,
        t,
        2,
        radiusAdjoint,
        angleAdjoint,
        xTangent,
        tTangent2,
        radiusAdjointTangent,
        angleAdjointTangent
    )
    var yAdjoint = tAdjoint2 * y
    var yAdjointTangent = tAdjointTangent2 * y + yTangent * tAdjoint2
    yAdjoint += yAdjoint
    yAdjointTangent += yAdjointTangent
    return (result, (xAdjoint, yAdjoint), (xAdjointTangent, yAdjointTangent))
}

private func polarPushforwardCore(
    _ x: Double,
    _ y: Double,
    _ turns: Int,
    _ tangentX: Double,
    _ tangentY: Double
) -> (Double, Double, Int, Double, Double) {
    // let value = polar(x, y, turns: turns)
    let (valueRadius, valueAngle, valueQuadrant) = polarCore(x, y, turns)
    // return (value, ((x * tangent.x + y * tangent.y) / r, (x * tangent.y - y * tangent.x) / (r * r)))
    let resultTangentRadius = (x * tangentX + y * tangentY) / valueRadius
    let resultTangentAngle = (x * tangentY - y * tangentX) / (valueRadius * valueRadius)
    return (valueRadius, valueAngle, valueQuadrant, resultTangentRadius, resultTangentAngle)
}

private func polarCore(_ x: Double, _ y: Double, _ turns: Int) -> (Double, Double, Int) {
    // let quadrant = x >= 0 ? (y >= 0 ? 0 : 3) : (y >= 0 ? 1 : 2)
    let quadrant: Int
    if x >= 0.0 {
        quadrant = y >= 0.0 ? 0 : 3
    } else {
        quadrant = y >= 0.0 ? 1 : 2
    }
    // return (sqrt(x * x + y * y), atan2(y, x) + 2 * .pi * Double(turns), quadrant)
    let resultRadius = (x * x + y * y).squareRoot()
    let resultAngle = atan2(y, x) + 6.283185307179586 * Double(turns)
    return (resultRadius, resultAngle, quadrant)
}

private func spiralVJPCore(_ x: Double, _ y: Double, _ resultCotangent: Double) -> (Double, Double, Double) {
    // let (radius, angle, quadrant) = polar(x, y * y, turns: 2)
    let t = y * y
    let (radius, angle, quadrant) = polarCore(x, t, 2)
    // return radius * cos(angle) + Double(quadrant + 1) * angle * radius
    let t2 = cos(angle)
    let t3 = Double(quadrant + 1)
    let t4 = t3 * angle
    let result = radius * t2 + t4 * radius
    let tAdjoint = resultCotangent * radius
    let radiusAdjoint = resultCotangent * t4 + resultCotangent * t2
    let angleAdjoint = tAdjoint * t3 + tAdjoint * (-sin(angle))
    // let (radius, angle, quadrant) = polar(x, y * y, turns: 2)
    let (_, _, _, xAdjoint, tAdjoint2) = polarPullbackCore(x, t, 2, radiusAdjoint, angleAdjoint)
    var yAdjoint = tAdjoint2 * y
    yAdjoint += yAdjoint
    return (result, xAdjoint, yAdjoint)
}

private func polarPullbackCore(
    _ x: Double,
    _ y: Double,
    _ turns: Int,
    _ cotangentRadius: Double,
    _ cotangentAngle: Double
) -> (Double, Double, Int, Double, Double) {
    // let value = polar(x, y, turns: turns)
    let (valueRadius, valueAngle, valueQuadrant) = polarCore(x, y, turns)
    // let (u, v) = (cotangent.radius / r, cotangent.angle / (r * r))
    let u = cotangentRadius / valueRadius
    let v = cotangentAngle / (valueRadius * valueRadius)
    // return (value, (u * x - v * y, u * y + v * x))
    let resultCotangentX = u * x - v * y
    let resultCotangentY = u * y + v * x
    return (valueRadius, valueAngle, valueQuadrant, resultCotangentX, resultCotangentY)
}

private func polarPullbackJVP(
    _ x: Double,
    _ y: Double,
    _ turns: Int,
    _ cotangentRadius: Double,
    _ cotangentAngle: Double,
    _ xTangent: Double,
    _ yTangent: Double,
    _ cotangentRadiusTangent: Double,
    _ cotangentAngleTangent: Double
) -> (Double, Double, Double, Double) {
    // let value = polar(x, y, turns: turns)
    let (valueRadius, _, _, valueRadiusTangent, _) = polarPushforwardCore(x, y, turns, xTangent, yTangent)
    // let (u, v) = (cotangent.radius / r, cotangent.angle / (r * r))
    let u = cotangentRadius / valueRadius
    let uTangent = (cotangentRadiusTangent - u * valueRadiusTangent) / valueRadius
    let t = valueRadius * valueRadius
    let tTangent = valueRadiusTangent * valueRadius
    let v = cotangentAngle / t
    let vTangent = (cotangentAngleTangent - v * (tTangent + tTangent)) / t
    // return (value, (u * x - v * y, u * y + v * x))
    let resultCotangentX = u * x - v * y
    let resultCotangentXTangent = uTangent * x + xTangent * u - (vTangent * y + yTangent * v)
    let resultCotangentY = u * y + v * x
    let resultCotangentYTangent = uTangent * y + yTangent * u + (vTangent * x + xTangent * v)
    return (resultCotangentX, resultCotangentY, resultCotangentXTangent, resultCotangentYTangent)
}

/// The value of `polynomial(_:_:)`, and its derivative along a tangent of its arguments.
func polynomialJVP(
    _ x: Double,
    _ a: Double,
    along tangent: (x: Double, a: Double)
) -> (value: Double, tangent: Double) {
    // for n in 0..<4 { sum += scaledPower(x, n, scale: a * Double(n)) }
    var n = 0
    var sum = 0.0
    var sumTangent = 0.0
    while n < 4 {
        // sum += scaledPower(x, n, scale: a * Double(n))
        let t = Double(n)
        let t2 = a * t
        let result = scaledPowerCore(x, n, t2)
        let (partial, partial2) = scaledPowerPartialsCore(x, n, t2)
        let resultTangent = tangent.x * partial + tangent.a * t * partial2
        sum += result
        sumTangent += resultTangent
        n &+= 1
    }
    return (sum, sumTangent)
}

/// The value of `polynomial(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func polynomialVJP(_ x: Double, _ a: Double, cotangent: Double) -> (value: Double, cotangent: (x: Double, a: Double)) {
    let (value, xAdjoint, aAdjoint) = polynomialVJPCore(x, a, cotangent)
    return (value, (xAdjoint, aAdjoint))
}

/// The gradient of `polynomial(_:_:)`.
func polynomialGradient(_ x: Double, _ a: Double) -> (x: Double, a: Double) {
    return polynomialGradientCore(x, a, 1.0)
}

/// The value and the gradient of `polynomial(_:_:)`.
func polynomialValueWithGradient(_ x: Double, _ a: Double) -> (value: Double, gradient: (x: Double, a: Double)) {
    let (value, xAdjoint, aAdjoint) = polynomialVJPCore(x, a, 1.0)
    return (value, (xAdjoint, aAdjoint))
}

/// The value and the gradient of `polynomial(_:_:)`, and the product of its Hessian with a direction.
func polynomialHVP(
    _ x: Double,
    _ a: Double,
    along tangent: (x: Double, a: Double)
) -> (value: Double, gradient: (x: Double, a: Double), product: (x: Double, a: Double)) {
    // Forward sweep
    // for n in 0..<4 { sum += scaledPower(x, n, scale: a * Double(n)) }
    var n = 0
    var sum = 0.0
    while n < 4 {
        // sum += scaledPower(x, n, scale: a * Double(n))
        let t = a * Double(n)
        let result = scaledPowerCore(x, n, t)
        _ = scaledPowerPartialsCore(x, n, t)
        sum += result
        n &+= 1
    }

    // Return sweep
    // for n in 0..<4 { sum += scaledPower(x, n, scale: a * Double(n)) }
    n = 4
    var xAdjoint = 0.0
    var aAdjoint = 0.0
    var xAdjointTangent = 0.0
    var aAdjointTangent = 0.0
    while n > 0 {
        n &-= 1
        let t = Double(n)
        // sum += scaledPower(x, n, scale: a * Double(n))
        let (partial, partial2, partialTangent, partialTangent2) = scaledPowerPartialsJVP(
            x,
            n,
            a * t,
            tangent.x,
            tangent.a * t
        )
        xAdjoint += 1.0 * partial
        xAdjointTangent += partialTangent * 1.0
        aAdjoint += 1.0 * partial2 * t
        aAdjointTangent += partialTangent2 * 1.0 * t
    }
    return (sum, (xAdjoint, aAdjoint), (xAdjointTangent, aAdjointTangent))
}

private func scaledPowerCore(_ x: Double, _ n: Int, _ scale: Double) -> Double {
    return scale * pow(x, Double(n))
}

private func scaledPowerPartialsCore(_ x: Double, _ n: Int, _ scale: Double) -> (Double, Double) {
    // (scale * Double(n) * pow(x, Double(n - 1)), pow(x, Double(n)))
    let t = Double(n)
    let result0 = scale * t * pow(x, Double(n - 1))
    let result1 = pow(x, t)
    return (result0, result1)
}

private func polynomialVJPCore(_ x: Double, _ a: Double, _ sumCotangent: Double) -> (Double, Double, Double) {
    // Forward sweep
    // for n in 0..<4 { sum += scaledPower(x, n, scale: a * Double(n)) }
    var n = 0
    var sum = 0.0
    while n < 4 {
        // sum += scaledPower(x, n, scale: a * Double(n))
        let result = scaledPowerCore(x, n, a * Double(n))
        sum += result
        n &+= 1
    }

    // Return sweep
    // for n in 0..<4 { sum += scaledPower(x, n, scale: a * Double(n)) }
    n = 4
    var xAdjoint = 0.0
    var aAdjoint = 0.0
    while n > 0 {
        n &-= 1
        let t = Double(n)
        // sum += scaledPower(x, n, scale: a * Double(n))
        let (partial, partial2) = scaledPowerPartialsCore(x, n, a * t)
        xAdjoint += sumCotangent * partial
        aAdjoint += sumCotangent * partial2 * t
    }
    return (sum, xAdjoint, aAdjoint)
}

private func polynomialGradientCore(_ x: Double, _ a: Double, _ sumCotangent: Double) -> (Double, Double) {
    // Forward sweep

    // Return sweep
    // for n in 0..<4 { sum += scaledPower(x, n, scale: a * Double(n)) }
    var n = 4
    var xAdjoint = 0.0
    var aAdjoint = 0.0
    while n > 0 {
        n &-= 1
        let t = Double(n)
        // sum += scaledPower(x, n, scale: a * Double(n))
        let (partial, partial2) = scaledPowerPartialsCore(x, n, a * t)
        xAdjoint += sumCotangent * partial
        aAdjoint += sumCotangent * partial2 * t
    }
    return (xAdjoint, aAdjoint)
}

private func scaledPowerPartialsJVP(
    _ x: Double,
    _ n: Int,
    _ scale: Double,
    _ xTangent: Double,
    _ scaleTangent: Double
) -> (Double, Double, Double, Double) {
    // (scale * Double(n) * pow(x, Double(n - 1)), pow(x, Double(n)))
    let t = Double(n)
    let t2 = scale * t
    let t3 = Double(n - 1)
    let t4 = pow(x, t3)
    var condition = t3 == 0.0
    var partial: Double
    if condition {
        condition = x == 0.0
        partial = condition ? 0.0 : t3 * pow(x, t3 - 1.0)
    } else {
        partial = t3 * pow(x, t3 - 1.0)
    }
    let result0 = t2 * t4
    let result0Tangent = scaleTangent * t * t4 + xTangent * partial * t2
    let result1 = pow(x, t)
    condition = t == 0.0
    if condition {
        condition = x == 0.0
        partial = condition ? 0.0 : t * pow(x, t - 1.0)
    } else {
        partial = t * pow(x, t - 1.0)
    }
    let result1Tangent = xTangent * partial
    return (result0, result1, result0Tangent, result1Tangent)
}
