// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The value of `revolved(_:about:turns:)`, and its derivative along a tangent of its arguments.
func revolvedJVP(
    _ point: [Double],
    about axis: [Double],
    turns: Int,
    along tangent: (point: [Double], axis: [Double])
) -> (value: Double, tangent: Double) {
    precondition(tangent.point.count == point.count, "the tangent of 'point' has another count")
    precondition(tangent.axis.count == axis.count, "the tangent of 'axis' has another count")
    return revolvedJVPCore(point, point.count, axis, axis.count, turns, tangent.point, tangent.axis)
}

/// The value of `revolved(_:about:turns:)`, and the cotangent of its arguments for a cotangent of its outcome.
func revolvedVJP(
    _ point: [Double],
    about axis: [Double],
    turns: Int,
    cotangent: Double
) -> (value: Double, cotangent: (point: [Double], axis: [Double])) {
    var pointAdjoint = [Double](repeating: 0.0, count: point.count)
    var axisAdjoint = [Double](repeating: 0.0, count: axis.count)
    let value = revolvedVJPCore(point, point.count, axis, axis.count, turns, cotangent, &pointAdjoint, &axisAdjoint)
    return (value, (pointAdjoint, axisAdjoint))
}

/// The gradient of `revolved(_:about:turns:)`.
func revolvedGradient(_ point: [Double], about axis: [Double], turns: Int) -> (point: [Double], axis: [Double]) {
    var pointAdjoint = [Double](repeating: 0.0, count: point.count)
    var axisAdjoint = [Double](repeating: 0.0, count: axis.count)
    _ = revolvedVJPCore(point, point.count, axis, axis.count, turns, 1.0, &pointAdjoint, &axisAdjoint)
    return (pointAdjoint, axisAdjoint)
}

/// The value and the gradient of `revolved(_:about:turns:)`.
func revolvedValueWithGradient(
    _ point: [Double],
    about axis: [Double],
    turns: Int
) -> (value: Double, gradient: (point: [Double], axis: [Double])) {
    var pointAdjoint = [Double](repeating: 0.0, count: point.count)
    var axisAdjoint = [Double](repeating: 0.0, count: axis.count)
    let value = revolvedVJPCore(point, point.count, axis, axis.count, turns, 1.0, &pointAdjoint, &axisAdjoint)
    return (value, (pointAdjoint, axisAdjoint))
}

/// The value and the gradient of `revolved(_:about:turns:)`, and the product of its Hessian with a direction.
func revolvedHVP(
    _ point: [Double],
    about axis: [Double],
    turns: Int,
    along tangent: (point: [Double], axis: [Double])
) -> (value: Double, gradient: (point: [Double], axis: [Double]), product: (point: [Double], axis: [Double])) {
    precondition(tangent.point.count == point.count, "the tangent of 'point' has another count")
    precondition(tangent.axis.count == axis.count, "the tangent of 'axis' has another count")
    var pointAdjoint = [Double](repeating: 0.0, count: point.count)
    var axisAdjoint = [Double](repeating: 0.0, count: axis.count)
    var pointProduct = [Double](repeating: 0.0, count: point.count)
    var axisProduct = [Double](repeating: 0.0, count: axis.count)
    let (value, _) = revolvedVJPJVP(
        point,
        point.count,
        axis,
        axis.count,
        turns,
        1.0,
        &pointAdjoint,
        &axisAdjoint,
        tangent.point,
        tangent.axis,
        &pointProduct,
        &axisProduct
    )
    return (value, (pointAdjoint, axisAdjoint), (pointProduct, axisProduct))
}

private func revolvedJVPCore(
    _ point: UnsafePointer<Double>,
    _ pointCount: Int,
    _ axis: UnsafePointer<Double>,
    _ axisCount: Int,
    _ turns: Int,
    _ pointTangent: UnsafePointer<Double>,
    _ axisTangent: UnsafePointer<Double>
) -> (Double, Double) {
    // let step = Quaternion(w: 1, x: axis[0], y: axis[1], z: axis[2])
    precondition(0 < axisCount, "Index out of range")
    let stepX = axis[0]
    let stepXTangent = axisTangent[0]
    precondition(1 < axisCount, "Index out of range")
    let stepY = axis[1]
    let stepYTangent = axisTangent[1]
    precondition(2 < axisCount, "Index out of range")
    let stepZ = axis[2]
    let stepZTangent = axisTangent[2]
    precondition(0 <= turns, "Range requires lowerBound <= upperBound")
    // for _ in 0..<turns
    var i = 0
    var rotationW = 1.0
    var rotationX = 0.0
    var rotationY = 0.0
    var rotationZ = 0.0
    var rotationWTangent = 0.0
    var rotationXTangent = 0.0
    var rotationYTangent = 0.0
    var rotationZTangent = 0.0
    while i < turns {
        // Quaternion(
        let tTangent = rotationWTangent - (rotationXTangent * stepX + stepXTangent * rotationX)
            - (rotationYTangent * stepY + stepYTangent * rotationY)
        let rotationW2 = rotationW - rotationX * stepX - rotationY * stepY - rotationZ * stepZ
        var rotationWTangent2 = tTangent - (rotationZTangent * stepZ + stepZTangent * rotationZ)
        let tTangent2 = rotationWTangent * stepX + stepXTangent * rotationW + rotationXTangent
            + (rotationYTangent * stepZ + stepZTangent * rotationY)
        let rotationX2 = rotationW * stepX + rotationX + rotationY * stepZ - rotationZ * stepY
        var rotationXTangent2 = tTangent2 - (rotationZTangent * stepY + stepYTangent * rotationZ)
        let tTangent3 = rotationWTangent * stepY + stepYTangent * rotationW - (rotationXTangent * stepZ + stepZTangent * rotationX)
            + rotationYTangent
        let rotationY2 = rotationW * stepY - rotationX * stepZ + rotationY + rotationZ * stepX
        var rotationYTangent2 = tTangent3 + (rotationZTangent * stepX + stepXTangent * rotationZ)
        let tTangent4 = rotationYTangent * stepX + stepXTangent * rotationY
        let tTangent5 = rotationWTangent * stepZ + stepZTangent * rotationW + (rotationXTangent * stepY + stepYTangent * rotationX)
            - tTangent4
        let rotationZ2 = rotationW * stepZ + rotationX * stepY - rotationY * stepX + rotationZ
        rotationZTangent = tTangent5 + rotationZTangent
        // (w * w + x * x + y * y + z * z).squareRoot()
        let tTangent6 = rotationWTangent2 * rotationW2
        let tTangent7 = rotationXTangent2 * rotationX2
        let tTangent8 = rotationYTangent2 * rotationY2
        let tTangent9 = rotationZTangent * rotationZ2
        let result = (rotationW2 * rotationW2 + rotationX2 * rotationX2 + rotationY2 * rotationY2 + rotationZ2 * rotationZ2).squareRoot()
        let t = 0.5 / result
        let resultTangent = (tTangent6 + tTangent6 + (tTangent7 + tTangent7) + (tTangent8 + tTangent8) + (tTangent9 + tTangent9))
            * t
        // if rotation.norm > 2 { rotation.norm = 1 }
        if result > 2.0 {
            // let factor = newValue / norm
            let factor = 1.0 / result
            let factorTangent = -(factor * resultTangent) / result
            // w *= factor
            rotationW = rotationW2 * factor
            rotationWTangent2 = rotationWTangent2 * factor + factorTangent * rotationW2
            // x *= factor
            rotationX = rotationX2 * factor
            rotationXTangent2 = rotationXTangent2 * factor + factorTangent * rotationX2
            // y *= factor
            rotationY = rotationY2 * factor
            rotationYTangent2 = rotationYTangent2 * factor + factorTangent * rotationY2
            // z *= factor
            rotationZ = rotationZ2 * factor
            rotationZTangent = rotationZTangent * factor + factorTangent * rotationZ2
        } else {
            rotationW = rotationW2
            rotationX = rotationX2
            rotationY = rotationY2
            rotationZ = rotationZ2
        }
        rotationWTangent = rotationWTangent2
        rotationXTangent = rotationXTangent2
        rotationYTangent = rotationYTangent2
        i &+= 1
    }
    // (w * w + x * x + y * y + z * z).squareRoot()
    let tTangent = rotationWTangent * rotationW
    let tTangent2 = rotationXTangent * rotationX
    let tTangent3 = rotationYTangent * rotationY
    let tTangent4 = rotationZTangent * rotationZ
    let norm = (rotationW * rotationW + rotationX * rotationX + rotationY * rotationY + rotationZ * rotationZ).squareRoot()
    let t = 0.5 / norm
    let normTangent = (tTangent + tTangent + (tTangent2 + tTangent2) + (tTangent3 + tTangent3) + (tTangent4 + tTangent4))
        * t
    // rotation.norm *= 0.5
    let norm2 = norm * 0.5
    let normTangent2 = normTangent * 0.5
    // let factor = newValue / norm
    let factor = norm2 / norm
    let factorTangent = (normTangent2 - factor * normTangent) / norm
    // w *= factor
    let rotationW2 = rotationW * factor
    rotationWTangent = rotationWTangent * factor + factorTangent * rotationW
    // x *= factor
    let rotationX2 = rotationX * factor
    rotationXTangent = rotationXTangent * factor + factorTangent * rotationX
    // y *= factor
    let rotationY2 = rotationY * factor
    rotationYTangent = rotationYTangent * factor + factorTangent * rotationY
    // z *= factor
    let rotationZ2 = rotationZ * factor
    rotationZTangent = rotationZTangent * factor + factorTangent * rotationZ
    // let p = rotation * Quaternion(w: 0, x: point[0], y: point[1], z: point[2]) * ~rotation
    precondition(0 < pointCount, "Index out of range")
    let element = point[0]
    let elementTangent = pointTangent[0]
    precondition(1 < pointCount, "Index out of range")
    let element2 = point[1]
    let elementTangent2 = pointTangent[1]
    precondition(2 < pointCount, "Index out of range")
    let element3 = point[2]
    let elementTangent3 = pointTangent[2]
    // Quaternion(
    let tTangent5 = rotationYTangent * element2 + elementTangent2 * rotationY2
    let tTangent6 = rotationZTangent * element3 + elementTangent3 * rotationZ2
    let result = rotationW2 * 0.0 - rotationX2 * element - rotationY2 * element2 - rotationZ2 * element3
    let resultTangent = rotationWTangent * 0.0 - (rotationXTangent * element + elementTangent * rotationX2) - tTangent5
        - tTangent6
    let tTangent7 = rotationYTangent * element3 + elementTangent3 * rotationY2
    let tTangent8 = rotationZTangent * element2 + elementTangent2 * rotationZ2
    let result2 = rotationW2 * element + rotationX2 * 0.0 + rotationY2 * element3 - rotationZ2 * element2
    let resultTangent2 = rotationWTangent * element + elementTangent * rotationW2 + rotationXTangent * 0.0 + tTangent7
        - tTangent8
    let tTangent9 = rotationYTangent * 0.0
    let tTangent10 = rotationWTangent * element2 + elementTangent2 * rotationW2 - (rotationXTangent * element3 + elementTangent3 * rotationX2)
        + tTangent9
    let result3 = rotationW2 * element2 - rotationX2 * element3 + rotationY2 * 0.0 + rotationZ2 * element
    let resultTangent3 = tTangent10 + (rotationZTangent * element + elementTangent * rotationZ2)
    let tTangent11 = rotationYTangent * element + elementTangent * rotationY2
    let tTangent12 = rotationWTangent * element3 + elementTangent3 * rotationW2 + (rotationXTangent * element2 + elementTangent2 * rotationX2)
        - tTangent11
    let result4 = rotationW2 * element3 + rotationX2 * element2 - rotationY2 * element + rotationZ2 * 0.0
    let resultTangent4 = tTangent12 + rotationZTangent * 0.0
    // Quaternion(w: a.w, x: -a.x, y: -a.y, z: -a.z)
    let result5 = -rotationX2
    let resultTangent5 = -rotationXTangent
    let result6 = -rotationY2
    let resultTangent6 = -rotationYTangent
    var result7 = -rotationZ2
    var resultTangent7 = -rotationZTangent
    // Quaternion(
    let tTangent13 = resultTangent3 * result7 + resultTangent7 * result3
    let tTangent14 = resultTangent * result5 + resultTangent5 * result + (resultTangent2 * rotationW2 + rotationWTangent * result2)
        + tTangent13
    let pX = result * result5 + result2 * rotationW2 + result3 * result7 - result4 * result6
    let pXTangent = tTangent14 - (resultTangent4 * result6 + resultTangent6 * result4)
    let tTangent15 = resultTangent3 * rotationW2 + rotationWTangent * result3
    let tTangent16 = resultTangent * result6 + resultTangent6 * result - (resultTangent2 * result7 + resultTangent7 * result2)
        + tTangent15
    let pY = result * result6 - result2 * result7 + result3 * rotationW2 + result4 * result5
    let pYTangent = tTangent16 + (resultTangent4 * result5 + resultTangent5 * result4)
    let tTangent17 = resultTangent3 * result5 + resultTangent5 * result3
    let tTangent18 = resultTangent * result7 + resultTangent7 * result + (resultTangent2 * result6 + resultTangent6 * result2)
        - tTangent17
    let pZ = result * result7 + result2 * result6 - result3 * result5 + result4 * rotationW2
    let pZTangent = tTangent18 + (resultTangent4 * rotationW2 + rotationWTangent * result4)
    // return p.x + 0.5 * p.y * p.z
    let t2 = 0.5 * pY
    result7 = pX + t2 * pZ
    resultTangent7 = pXTangent + (pYTangent * 0.5 * pZ + pZTangent * t2)
    return (result7, resultTangent7)
}

private func revolvedVJPCore(
    _ point: UnsafePointer<Double>,
    _ pointCount: Int,
    _ axis: UnsafePointer<Double>,
    _ axisCount: Int,
    _ turns: Int,
    _ resultCotangent: Double,
    _ pointAdjoint: UnsafeMutablePointer<Double>,
    _ axisAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    // let step = Quaternion(w: 1, x: axis[0], y: axis[1], z: axis[2])
    precondition(0 < axisCount, "Index out of range")
    let stepX = axis[0]
    precondition(1 < axisCount, "Index out of range")
    let stepY = axis[1]
    precondition(2 < axisCount, "Index out of range")
    let stepZ = axis[2]
    precondition(0 <= turns, "Range requires lowerBound <= upperBound")
    var rotationWCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { rotationWCache.deallocate() }
    var rotationXCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { rotationXCache.deallocate() }
    var rotationYCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { rotationYCache.deallocate() }
    var rotationZCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { rotationZCache.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { resultCache.deallocate() }
    var factorCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { factorCache.deallocate() }
    // for _ in 0..<turns
    var i = 0
    var rotationW = 1.0
    var rotationX = 0.0
    var rotationY = 0.0
    var rotationZ = 0.0
    while i < turns {
        // Quaternion(
        var rotationW2 = rotationW - rotationX * stepX - rotationY * stepY - rotationZ * stepZ
        var rotationX2 = rotationW * stepX + rotationX + rotationY * stepZ - rotationZ * stepY
        var rotationY2 = rotationW * stepY - rotationX * stepZ + rotationY + rotationZ * stepX
        var rotationZ2 = rotationW * stepZ + rotationX * stepY - rotationY * stepX + rotationZ
        // (w * w + x * x + y * y + z * z).squareRoot()
        let result = (rotationW2 * rotationW2 + rotationX2 * rotationX2 + rotationY2 * rotationY2 + rotationZ2 * rotationZ2).squareRoot()
        // if rotation.norm > 2 { rotation.norm = 1 }
        if result > 2.0 {
            // let factor = newValue / norm
            let factor = 1.0 / result
            // w *= factor
            rotationW2 *= factor
            // x *= factor
            rotationX2 *= factor
            // y *= factor
            rotationY2 *= factor
            // z *= factor
            rotationZ2 *= factor
            factorCache[i] = factor
        }
        rotationWCache[i] = rotationW
        rotationXCache[i] = rotationX
        rotationYCache[i] = rotationY
        rotationZCache[i] = rotationZ
        resultCache[i] = result
        rotationW = rotationW2
        rotationX = rotationX2
        rotationY = rotationY2
        rotationZ = rotationZ2
        i &+= 1
    }
    // (w * w + x * x + y * y + z * z).squareRoot()
    let norm = (rotationW * rotationW + rotationX * rotationX + rotationY * rotationY + rotationZ * rotationZ).squareRoot()
    // rotation.norm *= 0.5
    let norm2 = norm * 0.5
    // let factor = newValue / norm
    var factor = norm2 / norm
    // w *= factor
    var rotationW2 = rotationW * factor
    // x *= factor
    var rotationX2 = rotationX * factor
    // y *= factor
    var rotationY2 = rotationY * factor
    // z *= factor
    var rotationZ2 = rotationZ * factor
    // let p = rotation * Quaternion(w: 0, x: point[0], y: point[1], z: point[2]) * ~rotation
    precondition(0 < pointCount, "Index out of range")
    let element = point[0]
    precondition(1 < pointCount, "Index out of range")
    let element2 = point[1]
    precondition(2 < pointCount, "Index out of range")
    let element3 = point[2]
    // Quaternion(
    let result = rotationW2 * 0.0 - rotationX2 * element - rotationY2 * element2 - rotationZ2 * element3
    let result2 = rotationW2 * element + rotationX2 * 0.0 + rotationY2 * element3 - rotationZ2 * element2
    let result3 = rotationW2 * element2 - rotationX2 * element3 + rotationY2 * 0.0 + rotationZ2 * element
    let result4 = rotationW2 * element3 + rotationX2 * element2 - rotationY2 * element + rotationZ2 * 0.0
    // Quaternion(w: a.w, x: -a.x, y: -a.y, z: -a.z)
    let result5 = -rotationX2
    let result6 = -rotationY2
    var result7 = -rotationZ2
    // Quaternion(
    let pX = result * result5 + result2 * rotationW2 + result3 * result7 - result4 * result6
    let pY = result * result6 - result2 * result7 + result3 * rotationW2 + result4 * result5
    let pZ = result * result7 + result2 * result6 - result3 * result5 + result4 * rotationW2
    // return p.x + 0.5 * p.y * p.z
    let t = 0.5 * pY
    let pZAdjoint = resultCotangent * t
    let pYAdjoint = resultCotangent * pZ * 0.5
    // Quaternion(
    let resultAdjoint = pZAdjoint * rotationW2 + pYAdjoint * result5 + resultCotangent * rotationY2
    let resultAdjoint2 = pZAdjoint * result2 + pYAdjoint * result + (-resultCotangent * result4)
    let resultAdjoint3 = pZAdjoint * rotationX2 + pYAdjoint * rotationW2 + resultCotangent * result7
    let resultAdjoint4 = pZAdjoint * result + (-pYAdjoint * result2) + resultCotangent * result3
    let resultAdjoint5 = pZAdjoint * result6 + pYAdjoint * rotationZ2 + resultCotangent * rotationW2
    let resultAdjoint6 = pZAdjoint * result7 + pYAdjoint * result6 + resultCotangent * result5
    var resultAdjoint7 = -pZAdjoint * result3 + pYAdjoint * result4 + resultCotangent * result
    let tAdjoint = -resultAdjoint
    let tAdjoint2 = -resultAdjoint3
    let t2 = resultAdjoint3 * element2
    var rotationWAdjoint = pZAdjoint * result4 + pYAdjoint * result3 + resultCotangent * result2 + resultAdjoint * element3
        + t2
    let tAdjoint3 = -resultAdjoint5
    let tAdjoint4 = -resultAdjoint6
    var rotationZAdjoint = resultAdjoint * 0.0 - resultAdjoint4 + resultAdjoint3 * element + tAdjoint3 * element2
        + tAdjoint4 * element3
    var rotationYAdjoint = tAdjoint * element - resultAdjoint2 + resultAdjoint3 * 0.0 + resultAdjoint5 * element3
        + tAdjoint4 * element2
    var rotationXAdjoint = resultAdjoint * element2 - resultAdjoint7 + tAdjoint2 * element3 + resultAdjoint5 * 0.0
        + tAdjoint4 * element
    rotationWAdjoint = rotationWAdjoint + resultAdjoint5 * element + resultAdjoint6 * 0.0
    // let p = rotation * Quaternion(w: 0, x: point[0], y: point[1], z: point[2]) * ~rotation
    pointAdjoint[2] += resultAdjoint * rotationW2 + tAdjoint2 * rotationX2 + resultAdjoint5 * rotationY2
        + tAdjoint4 * rotationZ2
    pointAdjoint[1] += resultAdjoint * rotationX2 + resultAdjoint3 * rotationW2 + tAdjoint3 * rotationZ2
        + tAdjoint4 * rotationY2
    pointAdjoint[0] += tAdjoint * rotationY2 + resultAdjoint3 * rotationZ2 + resultAdjoint5 * rotationW2
        + tAdjoint4 * rotationX2
    // z *= factor
    var rotationZAdjoint2 = rotationZAdjoint * factor
    var factorAdjoint = rotationZAdjoint * rotationZ
    // y *= factor
    var rotationYAdjoint2 = rotationYAdjoint * factor
    factorAdjoint += rotationYAdjoint * rotationY
    // x *= factor
    var rotationXAdjoint2 = rotationXAdjoint * factor
    factorAdjoint += rotationXAdjoint * rotationX
    // w *= factor
    var rotationWAdjoint2 = rotationWAdjoint * factor
    factorAdjoint += rotationWAdjoint * rotationW
    // let factor = newValue / norm
    let t3 = factorAdjoint / norm
    // rotation.norm *= 0.5
    let normAdjoint = t3 * 0.5 - t3 * factor
    // (w * w + x * x + y * y + z * z).squareRoot()
    let tAdjoint5 = normAdjoint * (0.5 / norm)
    let t4 = tAdjoint5 * rotationZ
    rotationZAdjoint2 = rotationZAdjoint2 + t4 + t4
    let t5 = tAdjoint5 * rotationY
    rotationYAdjoint2 = rotationYAdjoint2 + t5 + t5
    let t6 = tAdjoint5 * rotationX
    rotationXAdjoint2 = rotationXAdjoint2 + t6 + t6
    let t7 = tAdjoint5 * rotationW
    rotationWAdjoint2 = rotationWAdjoint2 + t7 + t7

    // Return sweep
    // for _ in 0..<turns
    i = turns
    var stepXAdjoint = 0.0
    var stepYAdjoint = 0.0
    var stepZAdjoint = 0.0
    while i > 0 {
        i &-= 1
        rotationW2 = rotationWCache[i]
        rotationX2 = rotationXCache[i]
        rotationY2 = rotationYCache[i]
        rotationZ2 = rotationZCache[i]
        result7 = resultCache[i]
        rotationW = rotationW2 - rotationX2 * stepX - rotationY2 * stepY - rotationZ2 * stepZ
        rotationX = rotationW2 * stepX + rotationX2 + rotationY2 * stepZ - rotationZ2 * stepY
        rotationY = rotationW2 * stepY - rotationX2 * stepZ + rotationY2 + rotationZ2 * stepX
        rotationZ = rotationW2 * stepZ + rotationX2 * stepY - rotationY2 * stepX + rotationZ2
        // if rotation.norm > 2 { rotation.norm = 1 }
        if result7 > 2.0 {
            factor = factorCache[i]
            // z *= factor
            rotationZAdjoint = rotationZAdjoint2 * factor
            factorAdjoint = rotationZAdjoint2 * rotationZ
            // y *= factor
            rotationYAdjoint = rotationYAdjoint2 * factor
            factorAdjoint += rotationYAdjoint2 * rotationY
            // x *= factor
            rotationXAdjoint = rotationXAdjoint2 * factor
            factorAdjoint += rotationXAdjoint2 * rotationX
            // w *= factor
            rotationWAdjoint = rotationWAdjoint2 * factor
            factorAdjoint += rotationWAdjoint2 * rotationW
            // let factor = newValue / norm
            resultAdjoint7 = -(factorAdjoint / result7 * factor)
        } else {
            rotationWAdjoint = rotationWAdjoint2
            rotationXAdjoint = rotationXAdjoint2
            rotationYAdjoint = rotationYAdjoint2
            rotationZAdjoint = rotationZAdjoint2
            resultAdjoint7 = 0.0
        }
        // (w * w + x * x + y * y + z * z).squareRoot()
        let tAdjoint6 = resultAdjoint7 * (0.5 / result7)
        let t8 = tAdjoint6 * rotationZ
        rotationZAdjoint = rotationZAdjoint + t8 + t8
        let t9 = tAdjoint6 * rotationY
        rotationYAdjoint = rotationYAdjoint + t9 + t9
        let t10 = tAdjoint6 * rotationX
        rotationXAdjoint = rotationXAdjoint + t10 + t10
        let t11 = tAdjoint6 * rotationW
        rotationWAdjoint2 = rotationWAdjoint + t11 + t11
        // Quaternion(
        let tAdjoint7 = -rotationZAdjoint
        let tAdjoint8 = -rotationYAdjoint
        let tAdjoint9 = -rotationXAdjoint
        let tAdjoint10 = -rotationWAdjoint2
        rotationZAdjoint2 = rotationZAdjoint + rotationYAdjoint * stepX + tAdjoint9 * stepY + tAdjoint10 * stepZ
        stepZAdjoint = stepZAdjoint + rotationZAdjoint * rotationW2 + tAdjoint8 * rotationX2 + rotationXAdjoint * rotationY2
            + tAdjoint10 * rotationZ2
        rotationYAdjoint2 = tAdjoint7 * stepX + rotationYAdjoint + rotationXAdjoint * stepZ + tAdjoint10 * stepY
        stepYAdjoint = stepYAdjoint + rotationZAdjoint * rotationX2 + rotationYAdjoint * rotationW2 + tAdjoint9 * rotationZ2
            + tAdjoint10 * rotationY2
        rotationWAdjoint2 = rotationZAdjoint * stepZ + rotationYAdjoint * stepY + rotationXAdjoint * stepX
            + rotationWAdjoint2
        rotationXAdjoint2 = rotationZAdjoint * stepY + tAdjoint8 * stepZ + rotationXAdjoint + tAdjoint10 * stepX
        stepXAdjoint = stepXAdjoint + tAdjoint7 * rotationY2 + rotationYAdjoint * rotationZ2 + rotationXAdjoint * rotationW2
            + tAdjoint10 * rotationX2
    }
    // let step = Quaternion(w: 1, x: axis[0], y: axis[1], z: axis[2])
    axisAdjoint[2] += stepZAdjoint
    axisAdjoint[1] += stepYAdjoint
    axisAdjoint[0] += stepXAdjoint
    return pX + t * pZ
}

private func revolvedVJPJVP(
    _ point: UnsafePointer<Double>,
    _ pointCount: Int,
    _ axis: UnsafePointer<Double>,
    _ axisCount: Int,
    _ turns: Int,
    _ resultCotangent: Double,
    _ pointAdjoint: UnsafeMutablePointer<Double>,
    _ axisAdjoint: UnsafeMutablePointer<Double>,
    _ pointTangent: UnsafePointer<Double>,
    _ axisTangent: UnsafePointer<Double>,
    _ pointAdjointTangent: UnsafeMutablePointer<Double>,
    _ axisAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    // let step = Quaternion(w: 1, x: axis[0], y: axis[1], z: axis[2])
    precondition(0 < axisCount, "Index out of range")
    let stepX = axis[0]
    let stepXTangent = axisTangent[0]
    precondition(1 < axisCount, "Index out of range")
    let stepY = axis[1]
    let stepYTangent = axisTangent[1]
    precondition(2 < axisCount, "Index out of range")
    let stepZ = axis[2]
    let stepZTangent = axisTangent[2]
    precondition(0 <= turns, "Range requires lowerBound <= upperBound")
    var rotationWCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { rotationWCache.deallocate() }
    var rotationWCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { rotationWCacheTangent.deallocate() }
    var rotationXCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { rotationXCache.deallocate() }
    var rotationXCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { rotationXCacheTangent.deallocate() }
    var rotationYCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { rotationYCache.deallocate() }
    var rotationYCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { rotationYCacheTangent.deallocate() }
    var rotationZCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { rotationZCache.deallocate() }
    var rotationZCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { rotationZCacheTangent.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { resultCacheTangent.deallocate() }
    var factorCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { factorCache.deallocate() }
    var factorCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: turns)
    defer { factorCacheTangent.deallocate() }
    // for _ in 0..<turns
    var i = 0
    var rotationW = 1.0
    var rotationX = 0.0
    var rotationY = 0.0
    var rotationZ = 0.0
    var rotationWTangent = 0.0
    var rotationXTangent = 0.0
    var rotationYTangent = 0.0
    var rotationZTangent = 0.0
    while i < turns {
        // Quaternion(
        let tTangent = rotationWTangent - (rotationXTangent * stepX + stepXTangent * rotationX)
            - (rotationYTangent * stepY + stepYTangent * rotationY)
        let rotationW2 = rotationW - rotationX * stepX - rotationY * stepY - rotationZ * stepZ
        var rotationWTangent2 = tTangent - (rotationZTangent * stepZ + stepZTangent * rotationZ)
        let tTangent2 = rotationWTangent * stepX + stepXTangent * rotationW + rotationXTangent
            + (rotationYTangent * stepZ + stepZTangent * rotationY)
        let rotationX2 = rotationW * stepX + rotationX + rotationY * stepZ - rotationZ * stepY
        var rotationXTangent2 = tTangent2 - (rotationZTangent * stepY + stepYTangent * rotationZ)
        let tTangent3 = rotationWTangent * stepY + stepYTangent * rotationW - (rotationXTangent * stepZ + stepZTangent * rotationX)
            + rotationYTangent
        let rotationY2 = rotationW * stepY - rotationX * stepZ + rotationY + rotationZ * stepX
        var rotationYTangent2 = tTangent3 + (rotationZTangent * stepX + stepXTangent * rotationZ)
        let tTangent4 = rotationYTangent * stepX + stepXTangent * rotationY
        let tTangent5 = rotationWTangent * stepZ + stepZTangent * rotationW + (rotationXTangent * stepY + stepYTangent * rotationX)
            - tTangent4
        let rotationZ2 = rotationW * stepZ + rotationX * stepY - rotationY * stepX + rotationZ
        var rotationZTangent2 = tTangent5 + rotationZTangent
        // (w * w + x * x + y * y + z * z).squareRoot()
        let tTangent6 = rotationWTangent2 * rotationW2
        let tTangent7 = rotationXTangent2 * rotationX2
        let tTangent8 = rotationYTangent2 * rotationY2
        let tTangent9 = rotationZTangent2 * rotationZ2
        let result = (rotationW2 * rotationW2 + rotationX2 * rotationX2 + rotationY2 * rotationY2 + rotationZ2 * rotationZ2).squareRoot()
        let t = 0.5 / result
        let resultTangent = (tTangent6 + tTangent6 + (tTangent7 + tTangent7) + (tTangent8 + tTangent8) + (tTangent9 + tTangent9))
            * t
        // if rotation.norm > 2 { rotation.norm = 1 }
        let rotationW3: Double
        let rotationX3: Double
        let rotationY3: Double
        let rotationZ3: Double
        if result > 2.0 {
            // let factor = newValue / norm
            let factor = 1.0 / result
            let factorTangent = -(factor * resultTangent) / result
            // w *= factor
            rotationW3 = rotationW2 * factor
            rotationWTangent2 = rotationWTangent2 * factor + factorTangent * rotationW2
            // x *= factor
            rotationX3 = rotationX2 * factor
            rotationXTangent2 = rotationXTangent2 * factor + factorTangent * rotationX2
            // y *= factor
            rotationY3 = rotationY2 * factor
            rotationYTangent2 = rotationYTangent2 * factor + factorTangent * rotationY2
            // z *= factor
            rotationZ3 = rotationZ2 * factor
            rotationZTangent2 = rotationZTangent2 * factor + factorTangent * rotationZ2
            factorCache[i] = factor
            factorCacheTangent[i] = factorTangent
        } else {
            rotationW3 = rotationW2
            rotationX3 = rotationX2
            rotationY3 = rotationY2
            rotationZ3 = rotationZ2
        }
        rotationWCache[i] = rotationW
        rotationWCacheTangent[i] = rotationWTangent
        rotationXCache[i] = rotationX
        rotationXCacheTangent[i] = rotationXTangent
        rotationYCache[i] = rotationY
        rotationYCacheTangent[i] = rotationYTangent
        rotationZCache[i] = rotationZ
        rotationZCacheTangent[i] = rotationZTangent
        resultCache[i] = result
        resultCacheTangent[i] = resultTangent
        rotationW = rotationW3
        rotationX = rotationX3
        rotationY = rotationY3
        rotationZ = rotationZ3
        rotationWTangent = rotationWTangent2
        rotationXTangent = rotationXTangent2
        rotationYTangent = rotationYTangent2
        rotationZTangent = rotationZTangent2
        i &+= 1
    }
    // (w * w + x * x + y * y + z * z).squareRoot()
    let tTangent = rotationWTangent * rotationW
    let tTangent2 = rotationXTangent * rotationX
    let tTangent3 = rotationYTangent * rotationY
    let tTangent4 = rotationZTangent * rotationZ
    let norm = (rotationW * rotationW + rotationX * rotationX + rotationY * rotationY + rotationZ * rotationZ).squareRoot()
    let t = 0.5 / norm
    let normTangent = (tTangent + tTangent + (tTangent2 + tTangent2) + (tTangent3 + tTangent3) + (tTangent4 + tTangent4))
        * t
    // rotation.norm *= 0.5
    let norm2 = norm * 0.5
    let normTangent2 = normTangent * 0.5
    // let factor = newValue / norm
    var factor = norm2 / norm
    var factorTangent = (normTangent2 - factor * normTangent) / norm
    // w *= factor
    var rotationW2 = rotationW * factor
    var rotationWTangent2 = rotationWTangent * factor + factorTangent * rotationW
    // x *= factor
    var rotationX2 = rotationX * factor
    var rotationXTangent2 = rotationXTangent * factor + factorTangent * rotationX
    // y *= factor
    var rotationY2 = rotationY * factor
    var rotationYTangent2 = rotationYTangent * factor + factorTangent * rotationY
    // z *= factor
    var rotationZ2 = rotationZ * factor
    var rotationZTangent2 = rotationZTangent * factor + factorTangent * rotationZ
    // let p = rotation * Quaternion(w: 0, x: point[0], y: point[1], z: point[2]) * ~rotation
    precondition(0 < pointCount, "Index out of range")
    let element = point[0]
    let elementTangent = pointTangent[0]
    precondition(1 < pointCount, "Index out of range")
    let element2 = point[1]
    let elementTangent2 = pointTangent[1]
    precondition(2 < pointCount, "Index out of range")
    let element3 = point[2]
    let elementTangent3 = pointTangent[2]
    // Quaternion(
    let tTangent5 = rotationYTangent2 * element2 + elementTangent2 * rotationY2
    let tTangent6 = rotationZTangent2 * element3 + elementTangent3 * rotationZ2
    let result = rotationW2 * 0.0 - rotationX2 * element - rotationY2 * element2 - rotationZ2 * element3
    let resultTangent = rotationWTangent2 * 0.0 - (rotationXTangent2 * element + elementTangent * rotationX2) - tTangent5
        - tTangent6
    let tTangent7 = rotationYTangent2 * element3 + elementTangent3 * rotationY2
    let tTangent8 = rotationZTangent2 * element2 + elementTangent2 * rotationZ2
    let result2 = rotationW2 * element + rotationX2 * 0.0 + rotationY2 * element3 - rotationZ2 * element2
    let resultTangent2 = rotationWTangent2 * element + elementTangent * rotationW2 + rotationXTangent2 * 0.0 + tTangent7
        - tTangent8
    let tTangent9 = rotationYTangent2 * 0.0
    let tTangent10 = rotationWTangent2 * element2 + elementTangent2 * rotationW2 - (rotationXTangent2 * element3 + elementTangent3 * rotationX2)
        + tTangent9
    let result3 = rotationW2 * element2 - rotationX2 * element3 + rotationY2 * 0.0 + rotationZ2 * element
    let resultTangent3 = tTangent10 + (rotationZTangent2 * element + elementTangent * rotationZ2)
    let tTangent11 = rotationYTangent2 * element + elementTangent * rotationY2
    let tTangent12 = rotationWTangent2 * element3 + elementTangent3 * rotationW2 + (rotationXTangent2 * element2 + elementTangent2 * rotationX2)
        - tTangent11
    let result4 = rotationW2 * element3 + rotationX2 * element2 - rotationY2 * element + rotationZ2 * 0.0
    let resultTangent4 = tTangent12 + rotationZTangent2 * 0.0
    // Quaternion(w: a.w, x: -a.x, y: -a.y, z: -a.z)
    let result5 = -rotationX2
    let resultTangent5 = -rotationXTangent2
    let result6 = -rotationY2
    let resultTangent6 = -rotationYTangent2
    var result7 = -rotationZ2
    var resultTangent7 = -rotationZTangent2
    // Quaternion(
    let tTangent13 = resultTangent3 * result7 + resultTangent7 * result3
    let tTangent14 = resultTangent * result5 + resultTangent5 * result + (resultTangent2 * rotationW2 + rotationWTangent2 * result2)
        + tTangent13
    let pX = result * result5 + result2 * rotationW2 + result3 * result7 - result4 * result6
    let pXTangent = tTangent14 - (resultTangent4 * result6 + resultTangent6 * result4)
    let tTangent15 = resultTangent3 * rotationW2 + rotationWTangent2 * result3
    let tTangent16 = resultTangent * result6 + resultTangent6 * result - (resultTangent2 * result7 + resultTangent7 * result2)
        + tTangent15
    let pY = result * result6 - result2 * result7 + result3 * rotationW2 + result4 * result5
    let pYTangent = tTangent16 + (resultTangent4 * result5 + resultTangent5 * result4)
    let tTangent17 = resultTangent3 * result5 + resultTangent5 * result3
    let tTangent18 = resultTangent * result7 + resultTangent7 * result + (resultTangent2 * result6 + resultTangent6 * result2)
        - tTangent17
    let pZ = result * result7 + result2 * result6 - result3 * result5 + result4 * rotationW2
    let pZTangent = tTangent18 + (resultTangent4 * rotationW2 + rotationWTangent2 * result4)
    // return p.x + 0.5 * p.y * p.z
    let t2 = 0.5 * pY
    let tTangent19 = pYTangent * 0.5
    let result8 = pX + t2 * pZ
    let resultTangent8 = pXTangent + (tTangent19 * pZ + pZTangent * t2)
    let pZAdjoint = resultCotangent * t2
    let pZAdjointTangent = tTangent19 * resultCotangent
    let pYAdjoint = resultCotangent * pZ * 0.5
    let pYAdjointTangent = pZTangent * resultCotangent * 0.5
    // Quaternion(
    let tAdjoint = -pZAdjoint
    var resultAdjointTangent = -pZAdjointTangent * result3 + resultTangent3 * tAdjoint
        + (pYAdjointTangent * result4 + resultTangent4 * pYAdjoint)
    let tAdjoint2 = -pYAdjoint
    var resultAdjointTangent2 = pZAdjointTangent * result + resultTangent * pZAdjoint
        + (-pYAdjointTangent * result2 + resultTangent2 * tAdjoint2)
    let tAdjoint3 = -resultCotangent
    let tTangent20 = rotationYTangent2 * resultCotangent
    let resultAdjoint = pZAdjoint * rotationW2 + pYAdjoint * result5 + resultCotangent * rotationY2
    let resultAdjointTangent3 = pZAdjointTangent * rotationW2 + rotationWTangent2 * pZAdjoint + (pYAdjointTangent * result5 + resultTangent5 * pYAdjoint)
        + tTangent20
    let tTangent21 = resultTangent4 * tAdjoint3
    let resultAdjoint2 = pZAdjoint * result2 + pYAdjoint * result + tAdjoint3 * result4
    let resultAdjointTangent4 = pZAdjointTangent * result2 + resultTangent2 * pZAdjoint + (pYAdjointTangent * result + resultTangent * pYAdjoint)
        + tTangent21
    let tTangent22 = resultTangent7 * resultCotangent
    let resultAdjoint3 = pZAdjoint * rotationX2 + pYAdjoint * rotationW2 + resultCotangent * result7
    let resultAdjointTangent5 = pZAdjointTangent * rotationX2 + rotationXTangent2 * pZAdjoint + (pYAdjointTangent * rotationW2 + rotationWTangent2 * pYAdjoint)
        + tTangent22
    let resultAdjoint4 = pZAdjoint * result + tAdjoint2 * result2 + resultCotangent * result3
    resultAdjointTangent2 += resultTangent3 * resultCotangent
    let tTangent23 = rotationWTangent2 * resultCotangent
    let resultAdjoint5 = pZAdjoint * result6 + pYAdjoint * rotationZ2 + resultCotangent * rotationW2
    let resultAdjointTangent6 = pZAdjointTangent * result6 + resultTangent6 * pZAdjoint + (pYAdjointTangent * rotationZ2 + rotationZTangent2 * pYAdjoint)
        + tTangent23
    let tTangent24 = resultTangent2 * resultCotangent
    var rotationWAdjointTangent = pZAdjointTangent * result4 + resultTangent4 * pZAdjoint + (pYAdjointTangent * result3 + resultTangent3 * pYAdjoint)
        + tTangent24
    let tTangent25 = resultTangent5 * resultCotangent
    let resultAdjoint6 = pZAdjoint * result7 + pYAdjoint * result6 + resultCotangent * result5
    var resultAdjointTangent7 = pZAdjointTangent * result7 + resultTangent7 * pZAdjoint + (pYAdjointTangent * result6 + resultTangent6 * pYAdjoint)
        + tTangent25
    var resultAdjoint7 = tAdjoint * result3 + pYAdjoint * result4 + resultCotangent * result
    resultAdjointTangent += resultTangent * resultCotangent
    let tAdjoint4 = -resultAdjoint
    let tAdjointTangent = -resultAdjointTangent3
    let tAdjoint5 = -resultAdjoint3
    let tAdjointTangent2 = -resultAdjointTangent5
    var rotationXAdjointTangent = resultAdjointTangent3 * element2 + elementTangent2 * resultAdjoint - resultAdjointTangent
        + (tAdjointTangent2 * element3 + elementTangent3 * tAdjoint5)
    let t3 = resultAdjoint3 * element2
    var rotationWAdjoint = pZAdjoint * result4 + pYAdjoint * result3 + resultCotangent * result2 + resultAdjoint * element3
        + t3
    rotationWAdjointTangent = rotationWAdjointTangent + (resultAdjointTangent3 * element3 + elementTangent3 * resultAdjoint)
        + (resultAdjointTangent5 * element2 + elementTangent2 * resultAdjoint3)
    let tAdjoint6 = -resultAdjoint5
    let tAdjointTangent3 = -resultAdjointTangent6
    let tTangent26 = tAdjointTangent3 * element2 + elementTangent2 * tAdjoint6
    let tTangent27 = tAdjointTangent3 * rotationZ2 + rotationZTangent2 * tAdjoint6
    let elementAdjointTangent = resultAdjointTangent3 * rotationX2 + rotationXTangent2 * resultAdjoint + (resultAdjointTangent5 * rotationW2 + rotationWTangent2 * resultAdjoint3)
        + tTangent27
    let tTangent28 = resultAdjointTangent6 * element3 + elementTangent3 * resultAdjoint5
    let tTangent29 = resultAdjointTangent6 * rotationY2 + rotationYTangent2 * resultAdjoint5
    let elementAdjointTangent2 = resultAdjointTangent3 * rotationW2 + rotationWTangent2 * resultAdjoint + (tAdjointTangent2 * rotationX2 + rotationXTangent2 * tAdjoint5)
        + tTangent29
    let tTangent30 = resultAdjointTangent6 * rotationW2 + rotationWTangent2 * resultAdjoint5
    let elementAdjointTangent3 = tAdjointTangent * rotationY2 + rotationYTangent2 * tAdjoint4 + (resultAdjointTangent5 * rotationZ2 + rotationZTangent2 * resultAdjoint3)
        + tTangent30
    let tAdjoint7 = -resultAdjoint6
    let tAdjointTangent4 = -resultAdjointTangent7
    let tTangent31 = tAdjointTangent4 * element3 + elementTangent3 * tAdjoint7
    var rotationZAdjoint = resultAdjoint * 0.0 - resultAdjoint4 + resultAdjoint3 * element + tAdjoint6 * element2
        + tAdjoint7 * element3
    var rotationZAdjointTangent = resultAdjointTangent3 * 0.0 - resultAdjointTangent2 + (resultAdjointTangent5 * element + elementTangent * resultAdjoint3) + tTangent26
        + tTangent31
    let tTangent32 = tAdjointTangent4 * element2 + elementTangent2 * tAdjoint7
    var rotationYAdjoint = tAdjoint4 * element - resultAdjoint2 + resultAdjoint3 * 0.0 + resultAdjoint5 * element3
        + tAdjoint7 * element2
    var rotationYAdjointTangent = tAdjointTangent * element + elementTangent * tAdjoint4 - resultAdjointTangent4 + resultAdjointTangent5 * 0.0 + tTangent28
        + tTangent32
    var rotationXAdjoint = resultAdjoint * element2 - resultAdjoint7 + tAdjoint5 * element3 + resultAdjoint5 * 0.0
        + tAdjoint7 * element
    rotationXAdjointTangent = rotationXAdjointTangent + resultAdjointTangent6 * 0.0
        + (tAdjointTangent4 * element + elementTangent * tAdjoint7)
    rotationWAdjoint = rotationWAdjoint + resultAdjoint5 * element + resultAdjoint6 * 0.0
    rotationWAdjointTangent = rotationWAdjointTangent + (resultAdjointTangent6 * element + elementTangent * resultAdjoint5)
        + resultAdjointTangent7 * 0.0
    // let p = rotation * Quaternion(w: 0, x: point[0], y: point[1], z: point[2]) * ~rotation
    pointAdjoint[2] += resultAdjoint * rotationW2 + tAdjoint5 * rotationX2 + resultAdjoint5 * rotationY2
        + tAdjoint7 * rotationZ2
    pointAdjointTangent[2] += elementAdjointTangent2 + (tAdjointTangent4 * rotationZ2 + rotationZTangent2 * tAdjoint7)
    pointAdjoint[1] += resultAdjoint * rotationX2 + resultAdjoint3 * rotationW2 + tAdjoint6 * rotationZ2
        + tAdjoint7 * rotationY2
    pointAdjointTangent[1] += elementAdjointTangent + (tAdjointTangent4 * rotationY2 + rotationYTangent2 * tAdjoint7)
    pointAdjoint[0] += tAdjoint4 * rotationY2 + resultAdjoint3 * rotationZ2 + resultAdjoint5 * rotationW2
        + tAdjoint7 * rotationX2
    pointAdjointTangent[0] += elementAdjointTangent3 + (tAdjointTangent4 * rotationX2 + rotationXTangent2 * tAdjoint7)
    // z *= factor
    var rotationZAdjoint2 = rotationZAdjoint * factor
    var rotationZAdjointTangent2 = rotationZAdjointTangent * factor + factorTangent * rotationZAdjoint
    var factorAdjoint = rotationZAdjoint * rotationZ
    var factorAdjointTangent = rotationZAdjointTangent * rotationZ + rotationZTangent * rotationZAdjoint
    // y *= factor
    var rotationYAdjoint2 = rotationYAdjoint * factor
    var rotationYAdjointTangent2 = rotationYAdjointTangent * factor + factorTangent * rotationYAdjoint
    factorAdjoint += rotationYAdjoint * rotationY
    factorAdjointTangent += rotationYAdjointTangent * rotationY + rotationYTangent * rotationYAdjoint
    // x *= factor
    var rotationXAdjoint2 = rotationXAdjoint * factor
    var rotationXAdjointTangent2 = rotationXAdjointTangent * factor + factorTangent * rotationXAdjoint
    factorAdjoint += rotationXAdjoint * rotationX
    factorAdjointTangent += rotationXAdjointTangent * rotationX + rotationXTangent * rotationXAdjoint
    // w *= factor
    var rotationWAdjoint2 = rotationWAdjoint * factor
    var rotationWAdjointTangent2 = rotationWAdjointTangent * factor + factorTangent * rotationWAdjoint
    factorAdjoint += rotationWAdjoint * rotationW
    factorAdjointTangent += rotationWAdjointTangent * rotationW + rotationWTangent * rotationWAdjoint
    // let factor = newValue / norm
    let t4 = factorAdjoint / norm
    let tTangent33 = (factorAdjointTangent - t4 * normTangent) / norm
    // rotation.norm *= 0.5
    let normAdjoint = t4 * 0.5 - t4 * factor
    let normAdjointTangent = tTangent33 * 0.5 - (tTangent33 * factor + factorTangent * t4)
    // (w * w + x * x + y * y + z * z).squareRoot()
    let tAdjoint8 = normAdjoint * t
    let tAdjointTangent5 = normAdjointTangent * t + (-(t * normTangent) / norm * normAdjoint)
    let t5 = tAdjoint8 * rotationZ
    let tTangent34 = tAdjointTangent5 * rotationZ + rotationZTangent * tAdjoint8
    rotationZAdjoint2 = rotationZAdjoint2 + t5 + t5
    rotationZAdjointTangent2 = rotationZAdjointTangent2 + tTangent34 + tTangent34
    let t6 = tAdjoint8 * rotationY
    let tTangent35 = tAdjointTangent5 * rotationY + rotationYTangent * tAdjoint8
    rotationYAdjoint2 = rotationYAdjoint2 + t6 + t6
    rotationYAdjointTangent2 = rotationYAdjointTangent2 + tTangent35 + tTangent35
    let t7 = tAdjoint8 * rotationX
    let tTangent36 = tAdjointTangent5 * rotationX + rotationXTangent * tAdjoint8
    rotationXAdjoint2 = rotationXAdjoint2 + t7 + t7
    rotationXAdjointTangent2 = rotationXAdjointTangent2 + tTangent36 + tTangent36
    let t8 = tAdjoint8 * rotationW
    let tTangent37 = tAdjointTangent5 * rotationW + rotationWTangent * tAdjoint8
    rotationWAdjoint2 = rotationWAdjoint2 + t8 + t8
    rotationWAdjointTangent2 = rotationWAdjointTangent2 + tTangent37 + tTangent37

    // Return sweep
    // for _ in 0..<turns
    i = turns
    var stepXAdjoint = 0.0
    var stepYAdjoint = 0.0
    var stepZAdjoint = 0.0
    var stepXAdjointTangent = 0.0
    var stepYAdjointTangent = 0.0
    var stepZAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        rotationW2 = rotationWCache[i]
        rotationWTangent2 = rotationWCacheTangent[i]
        rotationX2 = rotationXCache[i]
        rotationXTangent2 = rotationXCacheTangent[i]
        rotationY2 = rotationYCache[i]
        rotationYTangent2 = rotationYCacheTangent[i]
        rotationZ2 = rotationZCache[i]
        rotationZTangent2 = rotationZCacheTangent[i]
        result7 = resultCache[i]
        resultTangent7 = resultCacheTangent[i]
        let tTangent38 = rotationWTangent2 - (rotationXTangent2 * stepX + stepXTangent * rotationX2)
            - (rotationYTangent2 * stepY + stepYTangent * rotationY2)
        rotationW = rotationW2 - rotationX2 * stepX - rotationY2 * stepY - rotationZ2 * stepZ
        rotationWTangent = tTangent38 - (rotationZTangent2 * stepZ + stepZTangent * rotationZ2)
        let tTangent39 = rotationWTangent2 * stepX + stepXTangent * rotationW2 + rotationXTangent2
            + (rotationYTangent2 * stepZ + stepZTangent * rotationY2)
        rotationX = rotationW2 * stepX + rotationX2 + rotationY2 * stepZ - rotationZ2 * stepY
        rotationXTangent = tTangent39 - (rotationZTangent2 * stepY + stepYTangent * rotationZ2)
        let tTangent40 = rotationWTangent2 * stepY + stepYTangent * rotationW2 - (rotationXTangent2 * stepZ + stepZTangent * rotationX2)
            + rotationYTangent2
        rotationY = rotationW2 * stepY - rotationX2 * stepZ + rotationY2 + rotationZ2 * stepX
        rotationYTangent = tTangent40 + (rotationZTangent2 * stepX + stepXTangent * rotationZ2)
        let tTangent41 = rotationYTangent2 * stepX + stepXTangent * rotationY2
        let tTangent42 = rotationWTangent2 * stepZ + stepZTangent * rotationW2 + (rotationXTangent2 * stepY + stepYTangent * rotationX2)
            - tTangent41
        rotationZ = rotationW2 * stepZ + rotationX2 * stepY - rotationY2 * stepX + rotationZ2
        rotationZTangent = tTangent42 + rotationZTangent2
        // if rotation.norm > 2 { rotation.norm = 1 }
        if result7 > 2.0 {
            factor = factorCache[i]
            factorTangent = factorCacheTangent[i]
            // z *= factor
            rotationZAdjoint = rotationZAdjoint2 * factor
            rotationZAdjointTangent = rotationZAdjointTangent2 * factor + factorTangent * rotationZAdjoint2
            factorAdjoint = rotationZAdjoint2 * rotationZ
            factorAdjointTangent = rotationZAdjointTangent2 * rotationZ + rotationZTangent * rotationZAdjoint2
            // y *= factor
            rotationYAdjoint = rotationYAdjoint2 * factor
            rotationYAdjointTangent = rotationYAdjointTangent2 * factor + factorTangent * rotationYAdjoint2
            factorAdjoint += rotationYAdjoint2 * rotationY
            factorAdjointTangent += rotationYAdjointTangent2 * rotationY + rotationYTangent * rotationYAdjoint2
            // x *= factor
            rotationXAdjoint = rotationXAdjoint2 * factor
            rotationXAdjointTangent = rotationXAdjointTangent2 * factor + factorTangent * rotationXAdjoint2
            factorAdjoint += rotationXAdjoint2 * rotationX
            factorAdjointTangent += rotationXAdjointTangent2 * rotationX + rotationXTangent * rotationXAdjoint2
            // w *= factor
            rotationWAdjoint = rotationWAdjoint2 * factor
            rotationWAdjointTangent = rotationWAdjointTangent2 * factor + factorTangent * rotationWAdjoint2
            factorAdjoint += rotationWAdjoint2 * rotationW
            factorAdjointTangent += rotationWAdjointTangent2 * rotationW + rotationWTangent * rotationWAdjoint2
            // let factor = newValue / norm
            let t9 = factorAdjoint / result7
            resultAdjoint7 = -(t9 * factor)
            resultAdjointTangent7 = -((factorAdjointTangent - t9 * resultTangent7) / result7 * factor + factorTangent * t9)
        } else {
            rotationWAdjoint = rotationWAdjoint2
            rotationXAdjoint = rotationXAdjoint2
            rotationYAdjoint = rotationYAdjoint2
            rotationZAdjoint = rotationZAdjoint2
            resultAdjoint7 = 0.0
            rotationWAdjointTangent = rotationWAdjointTangent2
            rotationXAdjointTangent = rotationXAdjointTangent2
            rotationYAdjointTangent = rotationYAdjointTangent2
            rotationZAdjointTangent = rotationZAdjointTangent2
            resultAdjointTangent7 = 0.0
        }
        // (w * w + x * x + y * y + z * z).squareRoot()
        let t9 = 0.5 / result7
        let tAdjoint9 = resultAdjoint7 * t9
        let tAdjointTangent6 = resultAdjointTangent7 * t9 + (-(t9 * resultTangent7) / result7 * resultAdjoint7)
        let t10 = tAdjoint9 * rotationZ
        let tTangent43 = tAdjointTangent6 * rotationZ + rotationZTangent * tAdjoint9
        rotationZAdjoint = rotationZAdjoint + t10 + t10
        rotationZAdjointTangent2 = rotationZAdjointTangent + tTangent43 + tTangent43
        let t11 = tAdjoint9 * rotationY
        let tTangent44 = tAdjointTangent6 * rotationY + rotationYTangent * tAdjoint9
        rotationYAdjoint = rotationYAdjoint + t11 + t11
        rotationYAdjointTangent2 = rotationYAdjointTangent + tTangent44 + tTangent44
        let t12 = tAdjoint9 * rotationX
        let tTangent45 = tAdjointTangent6 * rotationX + rotationXTangent * tAdjoint9
        rotationXAdjoint = rotationXAdjoint + t12 + t12
        rotationXAdjointTangent = rotationXAdjointTangent + tTangent45 + tTangent45
        let t13 = tAdjoint9 * rotationW
        let tTangent46 = tAdjointTangent6 * rotationW + rotationWTangent * tAdjoint9
        rotationWAdjoint2 = rotationWAdjoint + t13 + t13
        rotationWAdjointTangent2 = rotationWAdjointTangent + tTangent46 + tTangent46
        // Quaternion(
        let tAdjoint10 = -rotationZAdjoint
        let tAdjointTangent7 = -rotationZAdjointTangent2
        stepXAdjointTangent = stepXAdjointTangent + (tAdjointTangent7 * rotationY2 + rotationYTangent2 * tAdjoint10)
            + (rotationYAdjointTangent2 * rotationZ2 + rotationZTangent2 * rotationYAdjoint)
        let tAdjoint11 = -rotationYAdjoint
        let tAdjointTangent8 = -rotationYAdjointTangent2
        stepZAdjointTangent = stepZAdjointTangent + (rotationZAdjointTangent2 * rotationW2 + rotationWTangent2 * rotationZAdjoint)
            + (tAdjointTangent8 * rotationX2 + rotationXTangent2 * tAdjoint11)
        stepYAdjointTangent = stepYAdjointTangent + (rotationZAdjointTangent2 * rotationX2 + rotationXTangent2 * rotationZAdjoint)
            + (rotationYAdjointTangent2 * rotationW2 + rotationWTangent2 * rotationYAdjoint)
        let tAdjoint12 = -rotationXAdjoint
        let tAdjointTangent9 = -rotationXAdjointTangent
        rotationZAdjointTangent = rotationZAdjointTangent2 + (rotationYAdjointTangent2 * stepX + stepXTangent * rotationYAdjoint)
            + (tAdjointTangent9 * stepY + stepYTangent * tAdjoint12)
        rotationYAdjointTangent = tAdjointTangent7 * stepX + stepXTangent * tAdjoint10 + rotationYAdjointTangent2
            + (rotationXAdjointTangent * stepZ + stepZTangent * rotationXAdjoint)
        rotationXAdjointTangent2 = rotationZAdjointTangent2 * stepY + stepYTangent * rotationZAdjoint + (tAdjointTangent8 * stepZ + stepZTangent * tAdjoint11)
            + rotationXAdjointTangent
        let tTangent47 = rotationXAdjointTangent * stepX + stepXTangent * rotationXAdjoint
        rotationWAdjointTangent = rotationZAdjointTangent2 * stepZ + stepZTangent * rotationZAdjoint + (rotationYAdjointTangent2 * stepY + stepYTangent * rotationYAdjoint)
            + tTangent47
        let tAdjoint13 = -rotationWAdjoint2
        let tAdjointTangent10 = -rotationWAdjointTangent2
        rotationZAdjoint2 = rotationZAdjoint + rotationYAdjoint * stepX + tAdjoint12 * stepY + tAdjoint13 * stepZ
        rotationZAdjointTangent2 = rotationZAdjointTangent + (tAdjointTangent10 * stepZ + stepZTangent * tAdjoint13)
        stepZAdjoint = stepZAdjoint + rotationZAdjoint * rotationW2 + tAdjoint11 * rotationX2 + rotationXAdjoint * rotationY2
            + tAdjoint13 * rotationZ2
        stepZAdjointTangent = stepZAdjointTangent + (rotationXAdjointTangent * rotationY2 + rotationYTangent2 * rotationXAdjoint)
            + (tAdjointTangent10 * rotationZ2 + rotationZTangent2 * tAdjoint13)
        rotationYAdjoint2 = tAdjoint10 * stepX + rotationYAdjoint + rotationXAdjoint * stepZ + tAdjoint13 * stepY
        rotationYAdjointTangent2 = rotationYAdjointTangent + (tAdjointTangent10 * stepY + stepYTangent * tAdjoint13)
        stepYAdjoint = stepYAdjoint + rotationZAdjoint * rotationX2 + rotationYAdjoint * rotationW2 + tAdjoint12 * rotationZ2
            + tAdjoint13 * rotationY2
        stepYAdjointTangent = stepYAdjointTangent + (tAdjointTangent9 * rotationZ2 + rotationZTangent2 * tAdjoint12)
            + (tAdjointTangent10 * rotationY2 + rotationYTangent2 * tAdjoint13)
        rotationWAdjoint2 = rotationZAdjoint * stepZ + rotationYAdjoint * stepY + rotationXAdjoint * stepX
            + rotationWAdjoint2
        rotationWAdjointTangent2 = rotationWAdjointTangent + rotationWAdjointTangent2
        rotationXAdjoint2 = rotationZAdjoint * stepY + tAdjoint11 * stepZ + rotationXAdjoint + tAdjoint13 * stepX
        rotationXAdjointTangent2 += tAdjointTangent10 * stepX + stepXTangent * tAdjoint13
        stepXAdjoint = stepXAdjoint + tAdjoint10 * rotationY2 + rotationYAdjoint * rotationZ2 + rotationXAdjoint * rotationW2
            + tAdjoint13 * rotationX2
        stepXAdjointTangent = stepXAdjointTangent + (rotationXAdjointTangent * rotationW2 + rotationWTangent2 * rotationXAdjoint)
            + (tAdjointTangent10 * rotationX2 + rotationXTangent2 * tAdjoint13)
    }
    // let step = Quaternion(w: 1, x: axis[0], y: axis[1], z: axis[2])
    axisAdjoint[2] += stepZAdjoint
    axisAdjointTangent[2] += stepZAdjointTangent
    axisAdjoint[1] += stepYAdjoint
    axisAdjointTangent[1] += stepYAdjointTangent
    axisAdjoint[0] += stepXAdjoint
    axisAdjointTangent[0] += stepXAdjointTangent
    return (result8, resultTangent8)
}

/// The value of `cubeTrace(_:order:)`, and its derivative along a tangent of its arguments.
func cubeTraceJVP(_ x: [Double], order n: Int, along xTangent: [Double]) -> (value: Double, tangent: Double) {
    precondition(xTangent.count == x.count, "the tangent of 'x' has another count")
    return cubeTraceJVPCore(x, x.count, n, xTangent)
}

/// The value of `cubeTrace(_:order:)`, and the cotangent of its arguments for a cotangent of its outcome.
func cubeTraceVJP(_ x: [Double], order n: Int, cotangent: Double) -> (value: Double, cotangent: [Double]) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let value = cubeTraceVJPCore(x, x.count, n, cotangent, &xAdjoint)
    return (value, xAdjoint)
}

/// The gradient of `cubeTrace(_:order:)`.
func cubeTraceGradient(_ x: [Double], order n: Int) -> [Double] {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    _ = cubeTraceVJPCore(x, x.count, n, 1.0, &xAdjoint)
    return xAdjoint
}

/// The value and the gradient of `cubeTrace(_:order:)`.
func cubeTraceValueWithGradient(_ x: [Double], order n: Int) -> (value: Double, gradient: [Double]) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let value = cubeTraceVJPCore(x, x.count, n, 1.0, &xAdjoint)
    return (value, xAdjoint)
}

/// The value and the gradient of `cubeTrace(_:order:)`, and the product of its Hessian with a direction.
func cubeTraceHVP(
    _ x: [Double],
    order n: Int,
    along xTangent: [Double]
) -> (value: Double, gradient: [Double], product: [Double]) {
    precondition(xTangent.count == x.count, "the tangent of 'x' has another count")
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    var xProduct = [Double](repeating: 0.0, count: x.count)
    let (value, _) = cubeTraceVJPJVP(x, x.count, n, 1.0, &xAdjoint, xTangent, &xProduct)
    return (value, xAdjoint, xProduct)
}

private func cubeTraceJVPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ n: Int,
    _ xTangent: UnsafePointer<Double>
) -> (Double, Double) {
    // cells = Array(repeating: 0, count: rows * columns)
    let t = n * n
    var aCells = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { aCells.deallocate() }
    var aCellsTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { aCellsTangent.deallocate() }
    precondition(0 <= n, "Range requires lowerBound <= upperBound")
    // for i in 0..<n
    var i = 0
    while i < n {
        // for j in 0..<n { a[i, j] = x[i * n + j] }
        var j = 0
        while j < n {
            // a[i, j] = x[i * n + j]
            let t2 = i * n + j
            precondition(t2 >= 0 && t2 < xCount, "Index out of range")
            // cells[row * columns + column] = newValue
            precondition(t2 >= 0 && t2 < aCells.count, "Index out of range")
            aCells[t2] = x[t2]
            aCellsTangent[t2] = xTangent[t2]
            j &+= 1
        }
        i &+= 1
    }
    // cells = Array(repeating: 0, count: rows * columns)
    var result = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { result.deallocate() }
    var resultTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { resultTangent.deallocate() }
    // for i in 0..<a.rows
    i = 0
    while i < n {
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            // for k in 0..<a.columns { product[i, j] += a[i, k] * b[k, j] }
            var k = 0
            while k < n {
                // cells[row * columns + column]
                let t2 = i * n
                let t3 = t2 + k
                precondition(t3 >= 0 && t3 < aCells.count, "Index out of range")
                let result2 = aCells[t3]
                let resultTangent2 = aCellsTangent[t3]
                let t4 = k * n + j
                precondition(t4 >= 0 && t4 < aCells.count, "Index out of range")
                let result3 = aCells[t4]
                let resultTangent3 = aCellsTangent[t4]
                let t5 = t2 + j
                precondition(t5 >= 0 && t5 < result.count, "Index out of range")
                // cells[row * columns + column] = newValue
                result[t5] += result2 * result3
                resultTangent[t5] += resultTangent2 * result3 + resultTangent3 * result2
                k &+= 1
            }
            j &+= 1
        }
        i &+= 1
    }
    // cells = Array(repeating: 0, count: rows * columns)
    var cubeCells = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { cubeCells.deallocate() }
    var cubeCellsTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { cubeCellsTangent.deallocate() }
    // for i in 0..<a.rows
    i = 0
    while i < n {
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            // for k in 0..<a.columns { product[i, j] += a[i, k] * b[k, j] }
            var k = 0
            while k < n {
                // cells[row * columns + column]
                let t2 = i * n
                let t3 = t2 + k
                precondition(t3 >= 0 && t3 < result.count, "Index out of range")
                let result2 = result[t3]
                let resultTangent2 = resultTangent[t3]
                let t4 = k * n + j
                precondition(t4 >= 0 && t4 < aCells.count, "Index out of range")
                let result3 = aCells[t4]
                let resultTangent3 = aCellsTangent[t4]
                let t5 = t2 + j
                precondition(t5 >= 0 && t5 < cubeCells.count, "Index out of range")
                // cells[row * columns + column] = newValue
                cubeCells[t5] += result2 * result3
                cubeCellsTangent[t5] += resultTangent2 * result3 + resultTangent3 * result2
                k &+= 1
            }
            j &+= 1
        }
        i &+= 1
    }
    // for i in 0..<n { trace += cube[i, i] }
    i = 0
    var trace = 0.0
    var traceTangent = 0.0
    while i < n {
        // cells[row * columns + column]
        let t2 = i * n + i
        precondition(t2 >= 0 && t2 < cubeCells.count, "Index out of range")
        let result2 = cubeCells[t2]
        let resultTangent2 = cubeCellsTangent[t2]
        // trace += cube[i, i]
        trace += result2
        traceTangent += resultTangent2
        i &+= 1
    }
    return (trace, traceTangent)
}

private func cubeTraceVJPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ n: Int,
    _ traceCotangent: Double,
    _ xAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    // cells = Array(repeating: 0, count: rows * columns)
    let t = n * n
    var aCells = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { aCells.deallocate() }
    precondition(0 <= n, "Range requires lowerBound <= upperBound")
    // for i in 0..<n
    var i = 0
    while i < n {
        // for j in 0..<n { a[i, j] = x[i * n + j] }
        var j = 0
        while j < n {
            // a[i, j] = x[i * n + j]
            let t2 = i * n + j
            precondition(t2 >= 0 && t2 < xCount, "Index out of range")
            // cells[row * columns + column] = newValue
            precondition(t2 >= 0 && t2 < aCells.count, "Index out of range")
            aCells[t2] = x[t2]
            j &+= 1
        }
        i &+= 1
    }
    // cells = Array(repeating: 0, count: rows * columns)
    var result = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { result.deallocate() }
    // for i in 0..<a.rows
    i = 0
    while i < n {
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            // for k in 0..<a.columns { product[i, j] += a[i, k] * b[k, j] }
            var k = 0
            while k < n {
                // cells[row * columns + column]
                let t2 = i * n
                let t3 = t2 + k
                precondition(t3 >= 0 && t3 < aCells.count, "Index out of range")
                let result2 = aCells[t3]
                let t4 = k * n + j
                precondition(t4 >= 0 && t4 < aCells.count, "Index out of range")
                let result3 = aCells[t4]
                let t5 = t2 + j
                precondition(t5 >= 0 && t5 < result.count, "Index out of range")
                // cells[row * columns + column] = newValue
                result[t5] += result2 * result3
                k &+= 1
            }
            j &+= 1
        }
        i &+= 1
    }
    // cells = Array(repeating: 0, count: rows * columns)
    var cubeCells = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { cubeCells.deallocate() }
    // for i in 0..<a.rows
    i = 0
    while i < n {
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            // for k in 0..<a.columns { product[i, j] += a[i, k] * b[k, j] }
            var k = 0
            while k < n {
                // cells[row * columns + column]
                let t2 = i * n
                let t3 = t2 + k
                precondition(t3 >= 0 && t3 < result.count, "Index out of range")
                let result2 = result[t3]
                let t4 = k * n + j
                precondition(t4 >= 0 && t4 < aCells.count, "Index out of range")
                let result3 = aCells[t4]
                let t5 = t2 + j
                precondition(t5 >= 0 && t5 < cubeCells.count, "Index out of range")
                // cells[row * columns + column] = newValue
                cubeCells[t5] += result2 * result3
                k &+= 1
            }
            j &+= 1
        }
        i &+= 1
    }
    // for i in 0..<n { trace += cube[i, i] }
    i = 0
    var trace = 0.0
    while i < n {
        // cells[row * columns + column]
        let t2 = i * n + i
        precondition(t2 >= 0 && t2 < cubeCells.count, "Index out of range")
        let result2 = cubeCells[t2]
        // trace += cube[i, i]
        trace += result2
        i &+= 1
    }
    var aCellsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { aCellsAdjoint.deallocate() }
    var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { resultAdjoint.deallocate() }
    var cubeCellsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { cubeCellsAdjoint.deallocate() }

    // Return sweep
    // for i in 0..<n { trace += cube[i, i] }
    i = 0
    while i < n {
        // cells[row * columns + column]
        cubeCellsAdjoint[i &* n &+ i] += traceCotangent
        i &+= 1
    }
    // for i in 0..<a.rows
    i = n
    while i > 0 {
        i &-= 1
        let t2 = i &* n
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            let t3 = t2 &+ j
            // for k in 0..<a.columns { product[i, j] += a[i, k] * b[k, j] }
            var k = n
            while k > 0 {
                k &-= 1
                let t4 = t2 &+ k
                let result2 = result[t4]
                let t5 = k &* n &+ j
                let result3 = aCells[t5]
                // cells[row * columns + column] = newValue
                let elementAdjoint = cubeCellsAdjoint[t3]
                cubeCellsAdjoint[t3] = 0.0
                // cells[row * columns + column]
                cubeCellsAdjoint[t3] += elementAdjoint
                // product[i, j] += a[i, k] * b[k, j]
                let resultAdjoint2 = elementAdjoint * result3
                let resultAdjoint3 = elementAdjoint * result2
                // cells[row * columns + column]
                aCellsAdjoint[t5] += resultAdjoint3
                resultAdjoint[t4] += resultAdjoint2
            }
            j &+= 1
        }
    }
    // for i in 0..<a.rows
    i = n
    while i > 0 {
        i &-= 1
        let t2 = i &* n
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            let t3 = t2 &+ j
            // for k in 0..<a.columns { product[i, j] += a[i, k] * b[k, j] }
            var k = n
            while k > 0 {
                k &-= 1
                let t4 = t2 &+ k
                let result2 = aCells[t4]
                let t5 = k &* n &+ j
                let result3 = aCells[t5]
                // cells[row * columns + column] = newValue
                let elementAdjoint = resultAdjoint[t3]
                resultAdjoint[t3] = 0.0
                // cells[row * columns + column]
                resultAdjoint[t3] += elementAdjoint
                // product[i, j] += a[i, k] * b[k, j]
                let resultAdjoint2 = elementAdjoint * result3
                let resultAdjoint3 = elementAdjoint * result2
                // cells[row * columns + column]
                aCellsAdjoint[t5] += resultAdjoint3
                aCellsAdjoint[t4] += resultAdjoint2
            }
            j &+= 1
        }
    }
    // for i in 0..<n
    i = n
    while i > 0 {
        i &-= 1
        let t2 = i &* n
        // for j in 0..<n { a[i, j] = x[i * n + j] }
        var j = 0
        while j < n {
            let t3 = t2 &+ j
            // cells[row * columns + column] = newValue
            let elementAdjoint = aCellsAdjoint[t3]
            aCellsAdjoint[t3] = 0.0
            // a[i, j] = x[i * n + j]
            xAdjoint[t3] += elementAdjoint
            j &+= 1
        }
    }
    return trace
}

private func cubeTraceVJPJVP(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ n: Int,
    _ traceCotangent: Double,
    _ xAdjoint: UnsafeMutablePointer<Double>,
    _ xTangent: UnsafePointer<Double>,
    _ xAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    // cells = Array(repeating: 0, count: rows * columns)
    let t = n * n
    var aCells = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { aCells.deallocate() }
    var aCellsTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { aCellsTangent.deallocate() }
    precondition(0 <= n, "Range requires lowerBound <= upperBound")
    // for i in 0..<n
    var i = 0
    while i < n {
        // for j in 0..<n { a[i, j] = x[i * n + j] }
        var j = 0
        while j < n {
            // a[i, j] = x[i * n + j]
            let t2 = i * n + j
            precondition(t2 >= 0 && t2 < xCount, "Index out of range")
            // cells[row * columns + column] = newValue
            precondition(t2 >= 0 && t2 < aCells.count, "Index out of range")
            aCells[t2] = x[t2]
            aCellsTangent[t2] = xTangent[t2]
            j &+= 1
        }
        i &+= 1
    }
    // cells = Array(repeating: 0, count: rows * columns)
    var result = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { result.deallocate() }
    var resultTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { resultTangent.deallocate() }
    // for i in 0..<a.rows
    i = 0
    while i < n {
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            // for k in 0..<a.columns { product[i, j] += a[i, k] * b[k, j] }
            var k = 0
            while k < n {
                // cells[row * columns + column]
                let t2 = i * n
                let t3 = t2 + k
                precondition(t3 >= 0 && t3 < aCells.count, "Index out of range")
                let result2 = aCells[t3]
                let resultTangent2 = aCellsTangent[t3]
                let t4 = k * n + j
                precondition(t4 >= 0 && t4 < aCells.count, "Index out of range")
                let result3 = aCells[t4]
                let resultTangent3 = aCellsTangent[t4]
                let t5 = t2 + j
                precondition(t5 >= 0 && t5 < result.count, "Index out of range")
                // cells[row * columns + column] = newValue
                result[t5] += result2 * result3
                resultTangent[t5] += resultTangent2 * result3 + resultTangent3 * result2
                k &+= 1
            }
            j &+= 1
        }
        i &+= 1
    }
    // cells = Array(repeating: 0, count: rows * columns)
    var cubeCells = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { cubeCells.deallocate() }
    var cubeCellsTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { cubeCellsTangent.deallocate() }
    // for i in 0..<a.rows
    i = 0
    while i < n {
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            // for k in 0..<a.columns { product[i, j] += a[i, k] * b[k, j] }
            var k = 0
            while k < n {
                // cells[row * columns + column]
                let t2 = i * n
                let t3 = t2 + k
                precondition(t3 >= 0 && t3 < result.count, "Index out of range")
                let result2 = result[t3]
                let resultTangent2 = resultTangent[t3]
                let t4 = k * n + j
                precondition(t4 >= 0 && t4 < aCells.count, "Index out of range")
                let result3 = aCells[t4]
                let resultTangent3 = aCellsTangent[t4]
                let t5 = t2 + j
                precondition(t5 >= 0 && t5 < cubeCells.count, "Index out of range")
                // cells[row * columns + column] = newValue
                cubeCells[t5] += result2 * result3
                cubeCellsTangent[t5] += resultTangent2 * result3 + resultTangent3 * result2
                k &+= 1
            }
            j &+= 1
        }
        i &+= 1
    }
    // for i in 0..<n { trace += cube[i, i] }
    i = 0
    var trace = 0.0
    var traceTangent = 0.0
    while i < n {
        // cells[row * columns + column]
        let t2 = i * n + i
        precondition(t2 >= 0 && t2 < cubeCells.count, "Index out of range")
        let result2 = cubeCells[t2]
        let resultTangent2 = cubeCellsTangent[t2]
        // trace += cube[i, i]
        trace += result2
        traceTangent += resultTangent2
        i &+= 1
    }
    var aCellsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { aCellsAdjoint.deallocate() }
    var aCellsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { aCellsAdjointTangent.deallocate() }
    var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { resultAdjoint.deallocate() }
    var resultAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { resultAdjointTangent.deallocate() }
    var cubeCellsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { cubeCellsAdjoint.deallocate() }

    // Return sweep
    // for i in 0..<n { trace += cube[i, i] }
    i = 0
    while i < n {
        // cells[row * columns + column]
        cubeCellsAdjoint[i &* n &+ i] += traceCotangent
        i &+= 1
    }
    // for i in 0..<a.rows
    i = n
    while i > 0 {
        i &-= 1
        let t2 = i &* n
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            let t3 = t2 &+ j
            // for k in 0..<a.columns { product[i, j] += a[i, k] * b[k, j] }
            var k = n
            while k > 0 {
                k &-= 1
                let t4 = t2 &+ k
                let result2 = result[t4]
                let resultTangent2 = resultTangent[t4]
                let t5 = k &* n &+ j
                let result3 = aCells[t5]
                let resultTangent3 = aCellsTangent[t5]
                // cells[row * columns + column] = newValue
                let elementAdjoint = cubeCellsAdjoint[t3]
                cubeCellsAdjoint[t3] = 0.0
                // cells[row * columns + column]
                cubeCellsAdjoint[t3] += elementAdjoint
                // product[i, j] += a[i, k] * b[k, j]
                let resultAdjoint2 = elementAdjoint * result3
                let resultAdjointTangent2 = resultTangent3 * elementAdjoint
                let resultAdjoint3 = elementAdjoint * result2
                let resultAdjointTangent3 = resultTangent2 * elementAdjoint
                // cells[row * columns + column]
                aCellsAdjoint[t5] += resultAdjoint3
                aCellsAdjointTangent[t5] += resultAdjointTangent3
                resultAdjoint[t4] += resultAdjoint2
                resultAdjointTangent[t4] += resultAdjointTangent2
            }
            j &+= 1
        }
    }
    // for i in 0..<a.rows
    i = n
    while i > 0 {
        i &-= 1
        let t2 = i &* n
        // for j in 0..<b.columns
        var j = 0
        while j < n {
            let t3 = t2 &+ j
            // for k in 0..<a.columns { product[i, j] += a[i, k] * b[k, j] }
            var k = n
            while k > 0 {
                k &-= 1
                let t4 = t2 &+ k
                let result2 = aCells[t4]
                let resultTangent2 = aCellsTangent[t4]
                let t5 = k &* n &+ j
                let result3 = aCells[t5]
                let resultTangent3 = aCellsTangent[t5]
                // cells[row * columns + column] = newValue
                let elementAdjoint = resultAdjoint[t3]
                let elementAdjointTangent = resultAdjointTangent[t3]
                resultAdjoint[t3] = 0.0
                resultAdjointTangent[t3] = 0.0
                // cells[row * columns + column]
                resultAdjoint[t3] += elementAdjoint
                resultAdjointTangent[t3] += elementAdjointTangent
                // product[i, j] += a[i, k] * b[k, j]
                let resultAdjoint2 = elementAdjoint * result3
                let resultAdjointTangent2 = elementAdjointTangent * result3 + resultTangent3 * elementAdjoint
                let resultAdjoint3 = elementAdjoint * result2
                let resultAdjointTangent3 = elementAdjointTangent * result2 + resultTangent2 * elementAdjoint
                // cells[row * columns + column]
                aCellsAdjoint[t5] += resultAdjoint3
                aCellsAdjointTangent[t5] += resultAdjointTangent3
                aCellsAdjoint[t4] += resultAdjoint2
                aCellsAdjointTangent[t4] += resultAdjointTangent2
            }
            j &+= 1
        }
    }
    // for i in 0..<n
    i = n
    while i > 0 {
        i &-= 1
        let t2 = i &* n
        // for j in 0..<n { a[i, j] = x[i * n + j] }
        var j = 0
        while j < n {
            let t3 = t2 &+ j
            // cells[row * columns + column] = newValue
            let elementAdjoint = aCellsAdjoint[t3]
            let elementAdjointTangent = aCellsAdjointTangent[t3]
            aCellsAdjoint[t3] = 0.0
            aCellsAdjointTangent[t3] = 0.0
            // a[i, j] = x[i * n + j]
            xAdjoint[t3] += elementAdjoint
            xAdjointTangent[t3] += elementAdjointTangent
            j &+= 1
        }
    }
    return (trace, traceTangent)
}

/// The value of `polynomial(_:re:im:)`, and its derivative along a tangent of its arguments.
func polynomialJVP(
    _ coefficients: [Double],
    re: Double,
    im: Double,
    along tangent: (coefficients: [Double], re: Double, im: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.coefficients.count == coefficients.count, "the tangent of 'coefficients' has another count")
    return polynomialJVPCore(coefficients, coefficients.count, re, im, tangent.coefficients, tangent.re, tangent.im)
}

/// The value of `polynomial(_:re:im:)`, and the cotangent of its arguments for a cotangent of its outcome.
func polynomialVJP(
    _ coefficients: [Double],
    re: Double,
    im: Double,
    cotangent: Double
) -> (value: Double, cotangent: (coefficients: [Double], re: Double, im: Double)) {
    var coefficientsAdjoint = [Double](repeating: 0.0, count: coefficients.count)
    let (value, reAdjoint, imAdjoint) = polynomialVJPCore(
        coefficients,
        coefficients.count,
        re,
        im,
        cotangent,
        &coefficientsAdjoint
    )
    return (value, (coefficientsAdjoint, reAdjoint, imAdjoint))
}

/// The gradient of `polynomial(_:re:im:)`.
func polynomialGradient(
    _ coefficients: [Double],
    re: Double,
    im: Double
) -> (coefficients: [Double], re: Double, im: Double) {
    var coefficientsAdjoint = [Double](repeating: 0.0, count: coefficients.count)
    let (_, reAdjoint, imAdjoint) = polynomialVJPCore(
        coefficients,
        coefficients.count,
        re,
        im,
        1.0,
        &coefficientsAdjoint
    )
    return (coefficientsAdjoint, reAdjoint, imAdjoint)
}

/// The value and the gradient of `polynomial(_:re:im:)`.
func polynomialValueWithGradient(
    _ coefficients: [Double],
    re: Double,
    im: Double
) -> (value: Double, gradient: (coefficients: [Double], re: Double, im: Double)) {
    var coefficientsAdjoint = [Double](repeating: 0.0, count: coefficients.count)
    let (value, reAdjoint, imAdjoint) = polynomialVJPCore(
        coefficients,
        coefficients.count,
        re,
        im,
        1.0,
        &coefficientsAdjoint
    )
    return (value, (coefficientsAdjoint, reAdjoint, imAdjoint))
}

/// The value and the gradient of `polynomial(_:re:im:)`, and the product of its Hessian with a direction.
func polynomialHVP(
    _ coefficients: [Double],
    re: Double,
    im: Double,
    along tangent: (coefficients: [Double], re: Double, im: Double)
) -> (value: Double, gradient: (coefficients: [Double], re: Double, im: Double), product: (coefficients: [Double], re: Double, im: Double)) {
    precondition(tangent.coefficients.count == coefficients.count, "the tangent of 'coefficients' has another count")
    var coefficientsAdjoint = [Double](repeating: 0.0, count: coefficients.count)
    var coefficientsProduct = [Double](repeating: 0.0, count: coefficients.count)
    let (value, reAdjoint, imAdjoint, _, reProduct, imProduct) = polynomialVJPJVP(
        coefficients,
        coefficients.count,
        re,
        im,
        1.0,
        &coefficientsAdjoint,
        tangent.coefficients,
        tangent.re,
        tangent.im,
        &coefficientsProduct
    )
    return (value, (coefficientsAdjoint, reAdjoint, imAdjoint), (coefficientsProduct, reProduct, imProduct))
}

private func polynomialJVPCore(
    _ coefficients: UnsafePointer<Double>,
    _ coefficientsCount: Int,
    _ re: Double,
    _ im: Double,
    _ coefficientsTangent: UnsafePointer<Double>,
    _ reTangent: Double,
    _ imTangent: Double
) -> (Double, Double) {
    // for (power, coefficient) in coefficients.enumerated() { sum = sum + coefficient * z ** power }
    var i = 0
    var sumRe = 0.0
    var sumIm = 0.0
    var sumReTangent = 0.0
    var sumImTangent = 0.0
    while i < coefficientsCount {
        let coefficient = coefficients[i]
        let coefficientTangent = coefficientsTangent[i]
        // while rest > 0
        var result = 1.0
        var result2 = 0.0
        var squareRe = re
        var squareIm = im
        var rest = i
        var resultReTangent = 0.0
        var resultImTangent = 0.0
        var squareReTangent = reTangent
        var squareImTangent = imTangent
        while rest > 0 {
            // if rest & 1 == 1 { result = result * square }
            let resultRe: Double
            let resultReTangent2: Double
            let resultIm: Double
            if rest & 1 == 1 {
                // Complex(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re)
                resultRe = result * squareRe - result2 * squareIm
                resultReTangent2 = resultReTangent * squareRe + squareReTangent * result
                    - (resultImTangent * squareIm + squareImTangent * result2)
                resultIm = result * squareIm + result2 * squareRe
                resultImTangent = resultReTangent * squareIm + squareImTangent * result
                    + (resultImTangent * squareRe + squareReTangent * result2)
            } else {
                resultRe = result
                resultIm = result2
                resultReTangent2 = resultReTangent
            }
            let tTangent = squareReTangent * squareRe
            let tTangent2 = squareImTangent * squareIm
            let squareRe2 = squareRe * squareRe - squareIm * squareIm
            let squareReTangent2 = tTangent + tTangent - (tTangent2 + tTangent2)
            let t = squareRe * squareIm
            let tTangent3 = squareReTangent * squareIm + squareImTangent * squareRe
            squareIm = t + t
            squareImTangent = tTangent3 + tTangent3
            // rest >>= 1
            rest = rest >> 1
            result = resultRe
            result2 = resultIm
            squareRe = squareRe2
            resultReTangent = resultReTangent2
            squareReTangent = squareReTangent2
        }
        // Complex(re: a * b.re, im: a * b.im)
        let result3 = coefficient * result
        resultReTangent = coefficientTangent * result + resultReTangent * coefficient
        result = coefficient * result2
        resultImTangent = coefficientTangent * result2 + resultImTangent * coefficient
        // Complex(re: a.re + b.re, im: a.im + b.im)
        sumRe += result3
        sumReTangent += resultReTangent
        sumIm += result
        sumImTangent += resultImTangent
        i &+= 1
    }
    // re * re + im * im
    let tTangent = sumReTangent * sumRe
    let tTangent2 = sumImTangent * sumIm
    let result = sumRe * sumRe + sumIm * sumIm
    let resultTangent = tTangent + tTangent + (tTangent2 + tTangent2)
    return (result, resultTangent)
}

private func polynomialVJPCore(
    _ coefficients: UnsafePointer<Double>,
    _ coefficientsCount: Int,
    _ re: Double,
    _ im: Double,
    _ resultCotangent: Double,
    _ coefficientsAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: coefficientsCount)
    defer { resultCache.deallocate() }
    var resultCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: coefficientsCount)
    defer { resultCache2.deallocate() }
    var iterationsCache = AutoDiff.Buffer<Int>(repeating: 0, count: coefficientsCount)
    defer { iterationsCache.deallocate() }
    // for (power, coefficient) in coefficients.enumerated() { sum = sum + coefficient * z ** power }
    var i = 0
    var sumRe = 0.0
    var sumIm = 0.0
    while i < coefficientsCount {
        let coefficient = coefficients[i]
        // while rest > 0
        var result = 1.0
        var result2 = 0.0
        var squareRe = re
        var squareIm = im
        var rest = i
        var iterations = 0
        while rest > 0 {
            // if rest & 1 == 1 { result = result * square }
            let t = rest & 1 == 1
            let resultRe: Double
            let resultIm: Double
            if t {
                // Complex(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re)
                resultRe = result * squareRe - result2 * squareIm
                resultIm = result * squareIm + result2 * squareRe
            } else {
                resultRe = result
                resultIm = result2
            }
            let squareRe2 = squareRe * squareRe - squareIm * squareIm
            let t2 = squareRe * squareIm
            let squareIm2 = t2 + t2
            // rest >>= 1
            rest = rest >> 1
            iterations &+= 1
            doubleTape.append(result)
            doubleTape.append(result2)
            doubleTape.append(squareRe)
            doubleTape.append(squareIm)
            boolTape.append(t)
            result = resultRe
            result2 = resultIm
            squareRe = squareRe2
            squareIm = squareIm2
        }
        // Complex(re: a * b.re, im: a * b.im)
        let result3 = coefficient * result
        let result4 = coefficient * result2
        // Complex(re: a.re + b.re, im: a.im + b.im)
        sumRe += result3
        sumIm += result4
        resultCache[i] = result
        resultCache2[i] = result2
        iterationsCache[i] = iterations
        i &+= 1
    }
    // re * re + im * im
    let result = sumRe * sumRe + sumIm * sumIm
    var sumImAdjoint = resultCotangent * sumIm
    sumImAdjoint += sumImAdjoint
    var sumReAdjoint = resultCotangent * sumRe
    sumReAdjoint += sumReAdjoint

    // Return sweep
    // for (power, coefficient) in coefficients.enumerated() { sum = sum + coefficient * z ** power }
    i = coefficientsCount
    var reAdjoint = 0.0
    var imAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let result2 = resultCache[i]
        let result3 = resultCache2[i]
        let iterations = iterationsCache[i]
        let coefficient = coefficients[i]
        // Complex(re: a * b.re, im: a * b.im)
        var resultAdjoint = sumImAdjoint * coefficient
        let coefficientAdjoint = sumImAdjoint * result3 + sumReAdjoint * result2
        var resultAdjoint2 = sumReAdjoint * coefficient
        // while rest > 0
        var iteration = iterations
        var squareReAdjoint = 0.0
        var squareImAdjoint = 0.0
        while iteration > 0 {
            iteration &-= 1
            let t = boolTape.removeLast()
            let squareIm = doubleTape.removeLast()
            let squareRe = doubleTape.removeLast()
            let resultIm = doubleTape.removeLast()
            let resultRe = doubleTape.removeLast()
            // Complex(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re)
            let tAdjoint = squareImAdjoint + squareImAdjoint
            let t2 = -squareReAdjoint * squareIm
            squareImAdjoint = tAdjoint * squareRe + t2 + t2
            let t3 = squareReAdjoint * squareRe
            squareReAdjoint = tAdjoint * squareIm + t3 + t3
            // if rest & 1 == 1 { result = result * square }
            let resultImAdjoint: Double
            let resultReAdjoint: Double
            if t {
                // Complex(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re)
                let tAdjoint2 = -resultAdjoint2
                resultImAdjoint = resultAdjoint * squareRe + tAdjoint2 * squareIm
                squareImAdjoint = squareImAdjoint + resultAdjoint * resultRe + tAdjoint2 * resultIm
                resultReAdjoint = resultAdjoint * squareIm + resultAdjoint2 * squareRe
                squareReAdjoint = squareReAdjoint + resultAdjoint * resultIm + resultAdjoint2 * resultRe
            } else {
                resultReAdjoint = resultAdjoint2
                resultImAdjoint = resultAdjoint
            }
            resultAdjoint2 = resultReAdjoint
            resultAdjoint = resultImAdjoint
        }
        // while rest > 0
        reAdjoint += squareReAdjoint
        imAdjoint += squareImAdjoint
        // for (power, coefficient) in coefficients.enumerated() { sum = sum + coefficient * z ** power }
        coefficientsAdjoint[i] += coefficientAdjoint
    }
    return (result, reAdjoint, imAdjoint)
}

private func polynomialVJPJVP(
    _ coefficients: UnsafePointer<Double>,
    _ coefficientsCount: Int,
    _ re: Double,
    _ im: Double,
    _ resultCotangent: Double,
    _ coefficientsAdjoint: UnsafeMutablePointer<Double>,
    _ coefficientsTangent: UnsafePointer<Double>,
    _ reTangent: Double,
    _ imTangent: Double,
    _ coefficientsAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: coefficientsCount)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: coefficientsCount)
    defer { resultCacheTangent.deallocate() }
    var resultCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: coefficientsCount)
    defer { resultCache2.deallocate() }
    var resultCacheTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: coefficientsCount)
    defer { resultCacheTangent2.deallocate() }
    var iterationsCache = AutoDiff.Buffer<Int>(repeating: 0, count: coefficientsCount)
    defer { iterationsCache.deallocate() }
    // for (power, coefficient) in coefficients.enumerated() { sum = sum + coefficient * z ** power }
    var i = 0
    var sumRe = 0.0
    var sumIm = 0.0
    var sumReTangent = 0.0
    var sumImTangent = 0.0
    while i < coefficientsCount {
        let coefficient = coefficients[i]
        let coefficientTangent = coefficientsTangent[i]
        // while rest > 0
        var result = 1.0
        var result2 = 0.0
        var squareRe = re
        var squareIm = im
        var rest = i
        var iterations = 0
        var resultReTangent = 0.0
        var resultImTangent = 0.0
        var squareReTangent = reTangent
        var squareImTangent = imTangent
        while rest > 0 {
            // if rest & 1 == 1 { result = result * square }
            let t = rest & 1 == 1
            let resultRe: Double
            let resultReTangent2: Double
            let resultIm: Double
            let resultImTangent2: Double
            if t {
                // Complex(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re)
                resultRe = result * squareRe - result2 * squareIm
                resultReTangent2 = resultReTangent * squareRe + squareReTangent * result
                    - (resultImTangent * squareIm + squareImTangent * result2)
                resultIm = result * squareIm + result2 * squareRe
                resultImTangent2 = resultReTangent * squareIm + squareImTangent * result
                    + (resultImTangent * squareRe + squareReTangent * result2)
            } else {
                resultRe = result
                resultIm = result2
                resultReTangent2 = resultReTangent
                resultImTangent2 = resultImTangent
            }
            let tTangent = squareReTangent * squareRe
            let tTangent2 = squareImTangent * squareIm
            let squareRe2 = squareRe * squareRe - squareIm * squareIm
            let squareReTangent2 = tTangent + tTangent - (tTangent2 + tTangent2)
            let t2 = squareRe * squareIm
            let tTangent3 = squareReTangent * squareIm + squareImTangent * squareRe
            let squareIm2 = t2 + t2
            let squareImTangent2 = tTangent3 + tTangent3
            // rest >>= 1
            rest = rest >> 1
            iterations &+= 1
            doubleTape.append(result)
            doubleTapeTangent.append(resultReTangent)
            doubleTape.append(result2)
            doubleTapeTangent.append(resultImTangent)
            doubleTape.append(squareRe)
            doubleTapeTangent.append(squareReTangent)
            doubleTape.append(squareIm)
            doubleTapeTangent.append(squareImTangent)
            boolTape.append(t)
            result = resultRe
            result2 = resultIm
            squareRe = squareRe2
            squareIm = squareIm2
            resultReTangent = resultReTangent2
            resultImTangent = resultImTangent2
            squareReTangent = squareReTangent2
            squareImTangent = squareImTangent2
        }
        // Complex(re: a * b.re, im: a * b.im)
        let result3 = coefficient * result
        let resultTangent = coefficientTangent * result + resultReTangent * coefficient
        let result4 = coefficient * result2
        let resultTangent2 = coefficientTangent * result2 + resultImTangent * coefficient
        // Complex(re: a.re + b.re, im: a.im + b.im)
        sumRe += result3
        sumReTangent += resultTangent
        sumIm += result4
        sumImTangent += resultTangent2
        resultCache[i] = result
        resultCacheTangent[i] = resultReTangent
        resultCache2[i] = result2
        resultCacheTangent2[i] = resultImTangent
        iterationsCache[i] = iterations
        i &+= 1
    }
    // re * re + im * im
    let tTangent = sumReTangent * sumRe
    let tTangent2 = sumImTangent * sumIm
    let result = sumRe * sumRe + sumIm * sumIm
    let resultTangent = tTangent + tTangent + (tTangent2 + tTangent2)
    var sumImAdjoint = resultCotangent * sumIm
    var sumImAdjointTangent = sumImTangent * resultCotangent
    sumImAdjoint += sumImAdjoint
    sumImAdjointTangent += sumImAdjointTangent
    var sumReAdjoint = resultCotangent * sumRe
    var sumReAdjointTangent = sumReTangent * resultCotangent
    sumReAdjoint += sumReAdjoint
    sumReAdjointTangent += sumReAdjointTangent

    // Return sweep
    // for (power, coefficient) in coefficients.enumerated() { sum = sum + coefficient * z ** power }
    i = coefficientsCount
    var reAdjoint = 0.0
    var imAdjoint = 0.0
    var reAdjointTangent = 0.0
    var imAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        let result2 = resultCache[i]
        let resultTangent2 = resultCacheTangent[i]
        let result3 = resultCache2[i]
        let resultTangent3 = resultCacheTangent2[i]
        let iterations = iterationsCache[i]
        let coefficient = coefficients[i]
        let coefficientTangent = coefficientsTangent[i]
        // Complex(re: a * b.re, im: a * b.im)
        var resultAdjoint = sumImAdjoint * coefficient
        var resultAdjointTangent = sumImAdjointTangent * coefficient + coefficientTangent * sumImAdjoint
        let coefficientAdjoint = sumImAdjoint * result3 + sumReAdjoint * result2
        let coefficientAdjointTangent = sumImAdjointTangent * result3 + resultTangent3 * sumImAdjoint
            + (sumReAdjointTangent * result2 + resultTangent2 * sumReAdjoint)
        var resultAdjoint2 = sumReAdjoint * coefficient
        var resultAdjointTangent2 = sumReAdjointTangent * coefficient + coefficientTangent * sumReAdjoint
        // while rest > 0
        var iteration = iterations
        var squareReAdjoint = 0.0
        var squareImAdjoint = 0.0
        var squareReAdjointTangent = 0.0
        var squareImAdjointTangent = 0.0
        while iteration > 0 {
            iteration &-= 1
            let t = boolTape.removeLast()
            let squareIm = doubleTape.removeLast()
            let squareImTangent = doubleTapeTangent.removeLast()
            let squareRe = doubleTape.removeLast()
            let squareReTangent = doubleTapeTangent.removeLast()
            let resultIm = doubleTape.removeLast()
            let resultImTangent = doubleTapeTangent.removeLast()
            let resultRe = doubleTape.removeLast()
            let resultReTangent = doubleTapeTangent.removeLast()
            // Complex(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re)
            let tAdjoint = squareImAdjoint + squareImAdjoint
            let tAdjointTangent = squareImAdjointTangent + squareImAdjointTangent
            let tAdjoint2 = -squareReAdjoint
            let t2 = tAdjoint2 * squareIm
            let tTangent3 = -squareReAdjointTangent * squareIm + squareImTangent * tAdjoint2
            squareImAdjoint = tAdjoint * squareRe + t2 + t2
            squareImAdjointTangent = tAdjointTangent * squareRe + squareReTangent * tAdjoint + tTangent3 + tTangent3
            let t3 = squareReAdjoint * squareRe
            let tTangent4 = squareReAdjointTangent * squareRe + squareReTangent * squareReAdjoint
            squareReAdjoint = tAdjoint * squareIm + t3 + t3
            squareReAdjointTangent = tAdjointTangent * squareIm + squareImTangent * tAdjoint + tTangent4 + tTangent4
            // if rest & 1 == 1 { result = result * square }
            let resultImAdjoint: Double
            let resultImAdjointTangent: Double
            let resultReAdjoint: Double
            let resultReAdjointTangent: Double
            if t {
                // Complex(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re)
                let tAdjoint3 = -resultAdjoint2
                let tAdjointTangent2 = -resultAdjointTangent2
                resultImAdjoint = resultAdjoint * squareRe + tAdjoint3 * squareIm
                resultImAdjointTangent = resultAdjointTangent * squareRe + squareReTangent * resultAdjoint
                    + (tAdjointTangent2 * squareIm + squareImTangent * tAdjoint3)
                squareImAdjoint = squareImAdjoint + resultAdjoint * resultRe + tAdjoint3 * resultIm
                squareImAdjointTangent = squareImAdjointTangent + (resultAdjointTangent * resultRe + resultReTangent * resultAdjoint)
                    + (tAdjointTangent2 * resultIm + resultImTangent * tAdjoint3)
                resultReAdjoint = resultAdjoint * squareIm + resultAdjoint2 * squareRe
                resultReAdjointTangent = resultAdjointTangent * squareIm + squareImTangent * resultAdjoint
                    + (resultAdjointTangent2 * squareRe + squareReTangent * resultAdjoint2)
                squareReAdjoint = squareReAdjoint + resultAdjoint * resultIm + resultAdjoint2 * resultRe
                squareReAdjointTangent = squareReAdjointTangent + (resultAdjointTangent * resultIm + resultImTangent * resultAdjoint)
                    + (resultAdjointTangent2 * resultRe + resultReTangent * resultAdjoint2)
            } else {
                resultReAdjoint = resultAdjoint2
                resultImAdjoint = resultAdjoint
                resultReAdjointTangent = resultAdjointTangent2
                resultImAdjointTangent = resultAdjointTangent
            }
            resultAdjoint2 = resultReAdjoint
            resultAdjoint = resultImAdjoint
            resultAdjointTangent2 = resultReAdjointTangent
            resultAdjointTangent = resultImAdjointTangent
        }
        // while rest > 0
        reAdjoint += squareReAdjoint
        reAdjointTangent += squareReAdjointTangent
        imAdjoint += squareImAdjoint
        imAdjointTangent += squareImAdjointTangent
        // for (power, coefficient) in coefficients.enumerated() { sum = sum + coefficient * z ** power }
        coefficientsAdjoint[i] += coefficientAdjoint
        coefficientsAdjointTangent[i] += coefficientAdjointTangent
    }
    return (result, reAdjoint, imAdjoint, resultTangent, reAdjointTangent, imAdjointTangent)
}
