// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The value of `softLoss(_:_:)`, and its derivative along a tangent of its arguments.
func softLossJVP(
    _ x: Double,
    _ scale: Double,
    along tangent: (x: Double, scale: Double)
) -> (value: Double, tangent: Double) {
    let scaleTangent = tangent.scale
    // softplus(scale * x) / scale
    let t = scale * x
    var result = softplusCore(t)
    let partial = softplusPartialCore(t)
    var resultTangent = (scaleTangent * x + tangent.x * scale) * partial
    result /= scale
    resultTangent = (resultTangent - result * scaleTangent) / scale
    return (result, resultTangent)
}

/// The value of `softLoss(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func softLossVJP(
    _ x: Double,
    _ scale: Double,
    cotangent: Double
) -> (value: Double, cotangent: (x: Double, scale: Double)) {
    let (value, xAdjoint, scaleAdjoint) = softLossVJPCore(x, scale, cotangent)
    return (value, (xAdjoint, scaleAdjoint))
}

/// The gradient of `softLoss(_:_:)`.
func softLossGradient(_ x: Double, _ scale: Double) -> (x: Double, scale: Double) {
    let (_, xAdjoint, scaleAdjoint) = softLossVJPCore(x, scale, 1.0)
    return (xAdjoint, scaleAdjoint)
}

/// The value and the gradient of `softLoss(_:_:)`.
func softLossValueWithGradient(_ x: Double, _ scale: Double) -> (value: Double, gradient: (x: Double, scale: Double)) {
    let (value, xAdjoint, scaleAdjoint) = softLossVJPCore(x, scale, 1.0)
    return (value, (xAdjoint, scaleAdjoint))
}

/// The value and the gradient of `softLoss(_:_:)`, and the product of its Hessian with a direction.
func softLossHVP(
    _ x: Double,
    _ scale: Double,
    along tangent: (x: Double, scale: Double)
) -> (value: Double, gradient: (x: Double, scale: Double), product: (x: Double, scale: Double)) {
    let xTangent = tangent.x
    let scaleTangent = tangent.scale
    // softplus(scale * x) / scale
    let t = scale * x
    let tTangent = scaleTangent * x + xTangent * scale
    var result = softplusCore(t)
    var partial = softplusPartialCore(t)
    var resultTangent = tTangent * partial
    result /= scale
    resultTangent = (resultTangent - result * scaleTangent) / scale
    let t2 = 1.0 / scale
    let tTangent2 = -(t2 * scaleTangent) / scale
    let partialTangent: Double
    (partial, partialTangent) = softplusPartialJVP(t, tTangent)
    let tAdjoint = t2 * partial
    let tAdjointTangent = tTangent2 * partial + partialTangent * t2
    let scaleAdjoint = tAdjoint * x - t2 * result
    let scaleAdjointTangent = tAdjointTangent * x + xTangent * tAdjoint - (tTangent2 * result + resultTangent * t2)
    let xAdjoint = tAdjoint * scale
    let xAdjointTangent = tAdjointTangent * scale + scaleTangent * tAdjoint
    return (result, (xAdjoint, scaleAdjoint), (xAdjointTangent, scaleAdjointTangent))
}

private func softplusCore(_ x: Double) -> Double {
    return x > 30.0 ? x : log1p(exp(x))
}

private func softplusPartialCore(_ x: Double) -> Double {
    return 1.0 / (1.0 + exp(-x))
}

private func softLossVJPCore(_ x: Double, _ scale: Double, _ resultCotangent: Double) -> (Double, Double, Double) {
    // softplus(scale * x) / scale
    let t = scale * x
    var result = softplusCore(t)
    result /= scale
    let t2 = resultCotangent / scale
    let partial = softplusPartialCore(t)
    let tAdjoint = t2 * partial
    let scaleAdjoint = tAdjoint * x - t2 * result
    let xAdjoint = tAdjoint * scale
    return (result, xAdjoint, scaleAdjoint)
}

private func softplusPartialJVP(_ x: Double, _ xTangent: Double) -> (Double, Double) {
    // 1 / (1 + exp(-x))
    let t = exp(-x)
    let t2 = 1.0 + t
    let result = 1.0 / t2
    let resultTangent = -(result * (-xTangent * t)) / t2
    return (result, resultTangent)
}
