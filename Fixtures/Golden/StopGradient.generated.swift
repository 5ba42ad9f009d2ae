// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `weighted(_:_:)`, and its derivative along a tangent of its arguments.
func weightedJVP(_ x: Double, _ y: Double, along tangent: (x: Double, y: Double)) -> (value: Double, tangent: Double) {
    // let residual = x * x - y
    let tTangent = tangent.x * x
    let residual = x * x - y
    let residualTangent = tTangent + tTangent - tangent.y
    // let weight = stopGradient(1 / (1 + residual * residual))
    let weight = 1.0 / (1.0 + residual * residual)
    // return weight * residual * residual
    let t = weight * residual
    let result = t * residual
    let resultTangent = residualTangent * weight * residual + residualTangent * t
    return (result, resultTangent)
}

/// The value of `weighted(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func weightedVJP(_ x: Double, _ y: Double, cotangent: Double) -> (value: Double, cotangent: (x: Double, y: Double)) {
    let (value, xAdjoint, yAdjoint) = weightedVJPCore(x, y, cotangent)
    return (value, (xAdjoint, yAdjoint))
}

/// The gradient of `weighted(_:_:)`.
func weightedGradient(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    let (_, xAdjoint, yAdjoint) = weightedVJPCore(x, y, 1.0)
    return (xAdjoint, yAdjoint)
}

/// The value and the gradient of `weighted(_:_:)`.
func weightedValueWithGradient(_ x: Double, _ y: Double) -> (value: Double, gradient: (x: Double, y: Double)) {
    let (value, xAdjoint, yAdjoint) = weightedVJPCore(x, y, 1.0)
    return (value, (xAdjoint, yAdjoint))
}

private func weightedVJPCore(_ x: Double, _ y: Double, _ resultCotangent: Double) -> (Double, Double, Double) {
    // let residual = x * x - y
    let residual = x * x - y
    // let weight = stopGradient(1 / (1 + residual * residual))
    let weight = 1.0 / (1.0 + residual * residual)
    // return weight * residual * residual
    let t = weight * residual
    let result = t * residual
    let residualAdjoint = resultCotangent * t + resultCotangent * residual * weight
    // let residual = x * x - y
    let yAdjoint = -residualAdjoint
    var xAdjoint = residualAdjoint * x
    xAdjoint += xAdjoint
    return (result, xAdjoint, yAdjoint)
}
