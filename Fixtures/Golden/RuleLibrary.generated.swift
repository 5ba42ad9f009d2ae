// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The value of `drum(_:_:)`, and its derivative along a tangent of its arguments.
func drumJVP(
    _ radius: Double,
    _ stiffness: Double,
    along tangent: (radius: Double, stiffness: Double)
) -> (value: Double, tangent: Double) {
    // for k in 1...3
    var k = 1
    var sum = 0.0
    var sumTangent = 0.0
    while k < 4 {
        // let x = Double(k) * stiffness * radius
        let t = Double(k)
        let t2 = t * stiffness
        let x = t2 * radius
        let xTangent = tangent.stiffness * t * radius + tangent.radius * t2
        // sum += j0(x) * j0(x) + Foundation.j1(x)
        let result = j0(x)
        var partial = j0PartialCore(x)
        let resultTangent = xTangent * partial
        let result2 = j0(x)
        partial = j0PartialCore(x)
        let resultTangent2 = xTangent * partial
        let result3 = j1(x)
        partial = j1PartialCore(x)
        let resultTangent3 = xTangent * partial
        sum += result * result2 + result3
        sumTangent += resultTangent * result2 + resultTangent2 * result + resultTangent3
        k &+= 1
    }
    return (sum, sumTangent)
}

/// The value of `drum(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func drumVJP(
    _ radius: Double,
    _ stiffness: Double,
    cotangent: Double
) -> (value: Double, cotangent: (radius: Double, stiffness: Double)) {
    let (value, radiusAdjoint, stiffnessAdjoint) = drumVJPCore(radius, stiffness, cotangent)
    return (value, (radiusAdjoint, stiffnessAdjoint))
}

/// The gradient of `drum(_:_:)`.
func drumGradient(_ radius: Double, _ stiffness: Double) -> (radius: Double, stiffness: Double) {
    let (_, radiusAdjoint, stiffnessAdjoint) = drumVJPCore(radius, stiffness, 1.0)
    return (radiusAdjoint, stiffnessAdjoint)
}

/// The value and the gradient of `drum(_:_:)`.
func drumValueWithGradient(
    _ radius: Double,
    _ stiffness: Double
) -> (value: Double, gradient: (radius: Double, stiffness: Double)) {
    let (value, radiusAdjoint, stiffnessAdjoint) = drumVJPCore(radius, stiffness, 1.0)
    return (value, (radiusAdjoint, stiffnessAdjoint))
}

/// The value and the gradient of `drum(_:_:)`, and the product of its Hessian with a direction.
func drumHVP(
    _ radius: Double,
    _ stiffness: Double,
    along tangent: (radius: Double, stiffness: Double)
) -> (value: Double, gradient: (radius: Double, stiffness: Double), product: (radius: Double, stiffness: Double)) {
    let radiusTangent = tangent.radius
    let stiffnessTangent = tangent.stiffness
    // Forward sweep
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { resultCacheTangent.deallocate() }
    var resultCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { resultCache2.deallocate() }
    var resultCacheTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { resultCacheTangent2.deallocate() }
    // for k in 1...3
    var k = 1
    var sum = 0.0
    while k < 4 {
        // let x = Double(k) * stiffness * radius
        let t = Double(k)
        let t2 = t * stiffness
        let x = t2 * radius
        let xTangent = stiffnessTangent * t * radius + radiusTangent * t2
        // sum += j0(x) * j0(x) + Foundation.j1(x)
        let result = j0(x)
        var partial = j0PartialCore(x)
        let resultTangent = xTangent * partial
        let result2 = j0(x)
        partial = j0PartialCore(x)
        let resultTangent2 = xTangent * partial
        let result3 = j1(x)
        _ = j1PartialCore(x)
        sum += result * result2 + result3
        let offset = k &- 1
        resultCache[offset] = result
        resultCacheTangent[offset] = resultTangent
        resultCache2[offset] = result2
        resultCacheTangent2[offset] = resultTangent2
        k &+= 1
    }

    // Return sweep
    // for k in 1...3
    k = 4
    var radiusAdjoint = 0.0
    var stiffnessAdjoint = 0.0
    var radiusAdjointTangent = 0.0
    var stiffnessAdjointTangent = 0.0
    while k > 1 {
        k &-= 1
        let offset = k &- 1
        let result = resultCache[offset]
        let resultTangent = resultCacheTangent[offset]
        let result2 = resultCache2[offset]
        let resultTangent2 = resultCacheTangent2[offset]
        let t = Double(k)
        let t2 = t * stiffness
        let tTangent = stiffnessTangent * t
        let x = t2 * radius
        let xTangent = tTangent * radius + radiusTangent * t2
        // sum += j0(x) * j0(x) + Foundation.j1(x)
        let (partial, partialTangent) = j1PartialJVP(x, xTangent)
        let resultAdjoint = 1.0 * result2
        let resultAdjointTangent = resultTangent2 * 1.0
        let resultAdjoint2 = 1.0 * result
        let resultAdjointTangent2 = resultTangent * 1.0
        let (partial2, partialTangent2) = j0PartialJVP(x, xTangent)
        let (partial3, partialTangent3) = j0PartialJVP(x, xTangent)
        let tTangent2 = resultAdjointTangent * partial3 + partialTangent3 * resultAdjoint
        let xAdjoint = 1.0 * partial + resultAdjoint2 * partial2 + resultAdjoint * partial3
        let xAdjointTangent = partialTangent * 1.0 + (resultAdjointTangent2 * partial2 + partialTangent2 * resultAdjoint2)
            + tTangent2
        // let x = Double(k) * stiffness * radius
        radiusAdjoint += xAdjoint * t2
        radiusAdjointTangent += xAdjointTangent * t2 + tTangent * xAdjoint
        stiffnessAdjoint += xAdjoint * radius * t
        stiffnessAdjointTangent += (xAdjointTangent * radius + radiusTangent * xAdjoint) * t
    }
    return (sum, (radiusAdjoint, stiffnessAdjoint), (radiusAdjointTangent, stiffnessAdjointTangent))
}

private func j0PartialCore(_ x: Double) -> Double {
    // -j1(x)
    let result = j1(x)
    return -result
}

private func j1PartialCore(_ x: Double) -> Double {
    // j0(x) - j1(x) / x
    let result = j0(x)
    let result2 = j1(x)
    return result - result2 / x
}

private func drumVJPCore(_ radius: Double, _ stiffness: Double, _ sumCotangent: Double) -> (Double, Double, Double) {
    // Forward sweep
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { resultCache.deallocate() }
    var resultCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { resultCache2.deallocate() }
    // for k in 1...3
    var k = 1
    var sum = 0.0
    while k < 4 {
        // let x = Double(k) * stiffness * radius
        let x = Double(k) * stiffness * radius
        // sum += j0(x) * j0(x) + Foundation.j1(x)
        let result = j0(x)
        let result2 = j0(x)
        let result3 = j1(x)
        sum += result * result2 + result3
        let offset = k &- 1
        resultCache[offset] = result
        resultCache2[offset] = result2
        k &+= 1
    }

    // Return sweep
    // for k in 1...3
    k = 4
    var radiusAdjoint = 0.0
    var stiffnessAdjoint = 0.0
    while k > 1 {
        k &-= 1
        let offset = k &- 1
        let result = resultCache[offset]
        let result2 = resultCache2[offset]
        let t = Double(k)
        let t2 = t * stiffness
        let x = t2 * radius
        // sum += j0(x) * j0(x) + Foundation.j1(x)
        let partial = j1PartialCore(x)
        let resultAdjoint = sumCotangent * result2
        let resultAdjoint2 = sumCotangent * result
        let partial2 = j0PartialCore(x)
        let partial3 = j0PartialCore(x)
        let xAdjoint = sumCotangent * partial + resultAdjoint2 * partial2 + resultAdjoint * partial3
        // let x = Double(k) * stiffness * radius
        radiusAdjoint += xAdjoint * t2
        stiffnessAdjoint += xAdjoint * radius * t
    }
    return (sum, radiusAdjoint, stiffnessAdjoint)
}

private func j1PartialJVP(_ x: Double, _ xTangent: Double) -> (Double, Double) {
    // j0(x) - j1(x) / x
    let result = j0(x)
    let partial = j0PartialCore(x)
    var result2 = j1(x)
    let partial2 = j1PartialCore(x)
    var resultTangent = xTangent * partial2
    let t = result2 / x
    result2 = result - t
    resultTangent = xTangent * partial - (resultTangent - t * xTangent) / x
    return (result2, resultTangent)
}

private func j0PartialJVP(_ x: Double, _ xTangent: Double) -> (Double, Double) {
    // -j1(x)
    var result = j1(x)
    let partial = j1PartialCore(x)
    result = -result
    let resultTangent = -(xTangent * partial)
    return (result, resultTangent)
}
