// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The value of `mixed(_:_:)`, and its derivative along a tangent of its arguments.
func mixedJVP(_ x: Float, _ y: Double, along tangent: (x: Float, y: Double)) -> (value: Double, tangent: Double) {
    // for k in 1...4
    var k = 1
    var sum: Float = 0.0
    var sumTangent: Float = 0.0
    while k < 5 {
        // sum += sin(Float(k) * x)
        let t = Float(k)
        let t2 = t * x
        sum += sin(t2)
        sumTangent += tangent.x * t * cos(t2)
        k &+= 1
    }
    // return Double(sum) * y
    let t = Double(sum)
    let result = t * y
    let resultTangent = Double(sumTangent) * y + tangent.y * t
    return (result, resultTangent)
}

/// The value of `mixed(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func mixedVJP(_ x: Float, _ y: Double, cotangent: Double) -> (value: Double, cotangent: (x: Float, y: Double)) {
    let (value, xAdjoint, yAdjoint) = mixedVJPCore(x, y, cotangent)
    return (value, (xAdjoint, yAdjoint))
}

/// The gradient of `mixed(_:_:)`.
func mixedGradient(_ x: Float, _ y: Double) -> (x: Float, y: Double) {
    let (_, xAdjoint, yAdjoint) = mixedVJPCore(x, y, 1.0)
    return (xAdjoint, yAdjoint)
}

/// The value and the gradient of `mixed(_:_:)`.
func mixedValueWithGradient(_ x: Float, _ y: Double) -> (value: Double, gradient: (x: Float, y: Double)) {
    let (value, xAdjoint, yAdjoint) = mixedVJPCore(x, y, 1.0)
    return (value, (xAdjoint, yAdjoint))
}

private func mixedVJPCore(_ x: Float, _ y: Double, _ resultCotangent: Double) -> (Double, Float, Double) {
    // Forward sweep
    // for k in 1...4
    var k = 1
    var sum: Float = 0.0
    while k < 5 {
        // sum += sin(Float(k) * x)
        sum += sin(Float(k) * x)
        k &+= 1
    }
    // return Double(sum) * y
    let t = Double(sum)
    let result = t * y
    let yAdjoint = resultCotangent * t
    let t2 = Float(resultCotangent * y)

    // Return sweep
    // for k in 1...4
    k = 1
    var xAdjoint: Float = 0.0
    while k < 5 {
        let t3 = Float(k)
        // sum += sin(Float(k) * x)
        xAdjoint += t2 * cos(t3 * x) * t3
        k &+= 1
    }
    return (result, xAdjoint, yAdjoint)
}
