// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The value of `bell(_:_:)`, and its derivative along a tangent of its arguments.
func bellJVP(
    _ rate: Double,
    _ shift: Double,
    along tangent: (rate: Double, shift: Double)
) -> (value: Double, tangent: Double) {
    let shiftTangent = tangent.shift
    let gaussNodes2: [Double] = gaussNodes
    let gaussWeights2: [Double] = gaussWeights
    // assert(gaussOrder == 2 * gaussNodes.count - 1)
    assert({
        let gaussOrder2: Int = gaussOrder
        return gaussOrder2 == 2 * gaussNodes2.count - 1
    }())
    // sum += gaussWeights[i] * exp(-rate * x * x)
    let t = -rate
    let tTangent = -tangent.rate
    precondition(gaussNodes2.count <= gaussWeights2.count, "Index out of range")
    // let x = gaussNodes[i] - shift
    let xTangent = -shiftTangent
    // sum += gaussWeights[i] * exp(-rate * x * x)
    let t2 = shiftTangent * rate
    // for i in 0..<gaussNodes.count
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < gaussNodes2.count {
        // let x = gaussNodes[i] - shift
        let x = gaussNodes2[i] - shift
        // sum += gaussWeights[i] * exp(-rate * x * x)
        let element = gaussWeights2[i]
        let t3 = t * x
        let t4 = exp(t3 * x)
        sum += element * t4
        sumTangent += ((tTangent * x + t2) * x + xTangent * t3) * t4 * element
        i &+= 1
    }
    return (sum, sumTangent)
}

/// The value of `bell(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func bellVJP(
    _ rate: Double,
    _ shift: Double,
    cotangent: Double
) -> (value: Double, cotangent: (rate: Double, shift: Double)) {
    let (value, rateAdjoint, shiftAdjoint) = bellVJPCore(rate, shift, cotangent)
    return (value, (rateAdjoint, shiftAdjoint))
}

/// The gradient of `bell(_:_:)`.
func bellGradient(_ rate: Double, _ shift: Double) -> (rate: Double, shift: Double) {
    let (_, rateAdjoint, shiftAdjoint) = bellVJPCore(rate, shift, 1.0)
    return (rateAdjoint, shiftAdjoint)
}

/// The value and the gradient of `bell(_:_:)`.
func bellValueWithGradient(
    _ rate: Double,
    _ shift: Double
) -> (value: Double, gradient: (rate: Double, shift: Double)) {
    let (value, rateAdjoint, shiftAdjoint) = bellVJPCore(rate, shift, 1.0)
    return (value, (rateAdjoint, shiftAdjoint))
}

/// The value and the gradient of `bell(_:_:)`, and the product of its Hessian with a direction.
func bellHVP(
    _ rate: Double,
    _ shift: Double,
    along tangent: (rate: Double, shift: Double)
) -> (value: Double, gradient: (rate: Double, shift: Double), product: (rate: Double, shift: Double)) {
    let shiftTangent = tangent.shift
    // Forward sweep
    let gaussNodes2: [Double] = gaussNodes
    let gaussWeights2: [Double] = gaussWeights
    // assert(gaussOrder == 2 * gaussNodes.count - 1)
    assert({
        let gaussOrder2: Int = gaussOrder
        return gaussOrder2 == 2 * gaussNodes2.count - 1
    }())
    // sum += gaussWeights[i] * exp(-rate * x * x)
    let t = -rate
    let tTangent = -tangent.rate
    precondition(gaussNodes2.count <= gaussWeights2.count, "Index out of range")
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: gaussNodes2.count)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: gaussNodes2.count)
    defer { tCacheTangent.deallocate() }
    // let x = gaussNodes[i] - shift
    let xTangent = -shiftTangent
    // sum += gaussWeights[i] * exp(-rate * x * x)
    let t2 = shiftTangent * rate
    // for i in 0..<gaussNodes.count
    var i = 0
    var sum = 0.0
    while i < gaussNodes2.count {
        // let x = gaussNodes[i] - shift
        let x = gaussNodes2[i] - shift
        // sum += gaussWeights[i] * exp(-rate * x * x)
        let t3 = t * x
        let t4 = exp(t3 * x)
        sum += gaussWeights2[i] * t4
        tCache[i] = t4
        tCacheTangent[i] = ((tTangent * x + t2) * x + xTangent * t3) * t4
        i &+= 1
    }

    // Return sweep
    // for i in 0..<gaussNodes.count
    i = 0
    var shiftAdjoint = 0.0
    var tAdjoint = 0.0
    var shiftAdjointTangent = 0.0
    var tAdjointTangent = 0.0
    while i < gaussNodes2.count {
        let x = gaussNodes2[i] - shift
        let t3 = t * x
        // sum += gaussWeights[i] * exp(-rate * x * x)
        let tAdjoint2 = 1.0 * gaussWeights2[i]
        let tAdjoint3 = tAdjoint2 * tCache[i]
        let tAdjointTangent2 = tCacheTangent[i] * tAdjoint2
        let tAdjoint4 = tAdjoint3 * x
        let tAdjointTangent3 = tAdjointTangent2 * x + xTangent * tAdjoint3
        tAdjoint += tAdjoint4 * x
        tAdjointTangent += tAdjointTangent3 * x + xTangent * tAdjoint4
        let tTangent2 = tAdjointTangent3 * t + tTangent * tAdjoint4
        let xAdjoint = tAdjoint3 * t3 + tAdjoint4 * t
        let xAdjointTangent = tAdjointTangent2 * t3 + (tTangent * x + t2) * tAdjoint3 + tTangent2
        // let x = gaussNodes[i] - shift
        shiftAdjoint -= xAdjoint
        shiftAdjointTangent -= xAdjointTangent
        i &+= 1
    }
    // sum += gaussWeights[i] * exp(-rate * x * x)
    let rateAdjoint = -tAdjoint
    let rateAdjointTangent = -tAdjointTangent
    return (sum, (rateAdjoint, shiftAdjoint), (rateAdjointTangent, shiftAdjointTangent))
}

private func bellVJPCore(_ rate: Double, _ shift: Double, _ sumCotangent: Double) -> (Double, Double, Double) {
    // Forward sweep
    let gaussNodes2: [Double] = gaussNodes
    let gaussWeights2: [Double] = gaussWeights
    // assert(gaussOrder == 2 * gaussNodes.count - 1)
    assert({
        let gaussOrder2: Int = gaussOrder
        return gaussOrder2 == 2 * gaussNodes2.count - 1
    }())
    // sum += gaussWeights[i] * exp(-rate * x * x)
    let t = -rate
    precondition(gaussNodes2.count <= gaussWeights2.count, "Index out of range")
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: gaussNodes2.count)
    defer { tCache.deallocate() }
    // for i in 0..<gaussNodes.count
    var i = 0
    var sum = 0.0
    while i < gaussNodes2.count {
        // let x = gaussNodes[i] - shift
        let x = gaussNodes2[i] - shift
        // sum += gaussWeights[i] * exp(-rate * x * x)
        let t2 = exp(t * x * x)
        sum += gaussWeights2[i] * t2
        tCache[i] = t2
        i &+= 1
    }

    // Return sweep
    // for i in 0..<gaussNodes.count
    i = 0
    var shiftAdjoint = 0.0
    var tAdjoint = 0.0
    while i < gaussNodes2.count {
        let x = gaussNodes2[i] - shift
        // sum += gaussWeights[i] * exp(-rate * x * x)
        let tAdjoint2 = sumCotangent * gaussWeights2[i] * tCache[i]
        let tAdjoint3 = tAdjoint2 * x
        tAdjoint += tAdjoint3 * x
        let xAdjoint = tAdjoint2 * (t * x) + tAdjoint3 * t
        // let x = gaussNodes[i] - shift
        shiftAdjoint -= xAdjoint
        i &+= 1
    }
    // sum += gaussWeights[i] * exp(-rate * x * x)
    let rateAdjoint = -tAdjoint
    return (sum, rateAdjoint, shiftAdjoint)
}
