// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `springEnergy(_:_:rest:stiffness:)`, and its derivative along a tangent of its arguments.
func springEnergyJVP<V: SIMD>(
    _ a: V,
    _ b: V,
    rest: V,
    stiffness k: Double,
    along tangent: (a: V, b: V, rest: V, k: Double)
) -> (value: Double, tangent: Double) where V.Scalar == Double {
    // let d = a - b * 0.5
    let d = a - b * 0.5
    let dTangent = tangent.a - tangent.b * 0.5
    // let length = (d * d + 0.25).sum().squareRoot()
    let t = d * d
    let tTangent = dTangent * d
    let tTangent2 = tTangent + tTangent
    let length = (t + 0.25).sum().squareRoot()
    let lengthTangent = tTangent2.sum() * (0.5 / length)
    // let ratio = (rest / (d * d + 1)).squareRoot()
    let t2 = t + 1.0
    let t3 = rest / t2
    let ratio = t3.squareRoot()
    let t4 = 0.5 / ratio
    let ratioTangent = (tangent.rest - t3 * tTangent2) / t2 * t4
    // return k * (length - 2) * (length - 2) / 2 + (-ratio).sum() + V.one.sum()
    let t5 = length - 2.0
    let t6 = k * t5
    let tTangent3 = (-ratioTangent).sum()
    let result = t6 * t5 / 2.0 + (-ratio).sum() + V(repeating: 1.0).sum()
    return (result, ((tangent.k * t5 + lengthTangent * k) * t5 + lengthTangent * t6) / 2.0 + tTangent3)
}

/// The value of `springEnergy(_:_:rest:stiffness:)`, and the cotangent of its arguments for a cotangent of its outcome.
func springEnergyVJP<V: SIMD>(
    _ a: V,
    _ b: V,
    rest: V,
    stiffness k: Double,
    cotangent: Double
) -> (value: Double, cotangent: (a: V, b: V, rest: V, k: Double)) where V.Scalar == Double {
    let (value, aAdjoint, bAdjoint, restAdjoint, kAdjoint) = springEnergyVJPCore(a, b, rest, k, cotangent)
    return (value, (aAdjoint, bAdjoint, restAdjoint, kAdjoint))
}

/// The gradient of `springEnergy(_:_:rest:stiffness:)`.
func springEnergyGradient<V: SIMD>(
    _ a: V,
    _ b: V,
    rest: V,
    stiffness k: Double
) -> (a: V, b: V, rest: V, k: Double) where V.Scalar == Double {
    let (_, aAdjoint, bAdjoint, restAdjoint, kAdjoint) = springEnergyVJPCore(a, b, rest, k, 1.0)
    return (aAdjoint, bAdjoint, restAdjoint, kAdjoint)
}

/// The value and the gradient of `springEnergy(_:_:rest:stiffness:)`.
func springEnergyValueWithGradient<V: SIMD>(
    _ a: V,
    _ b: V,
    rest: V,
    stiffness k: Double
) -> (value: Double, gradient: (a: V, b: V, rest: V, k: Double)) where V.Scalar == Double {
    let (value, aAdjoint, bAdjoint, restAdjoint, kAdjoint) = springEnergyVJPCore(a, b, rest, k, 1.0)
    return (value, (aAdjoint, bAdjoint, restAdjoint, kAdjoint))
}

/// The value and the gradient of `springEnergy(_:_:rest:stiffness:)`, and the product of its Hessian with a direction.
func springEnergyHVP<V: SIMD>(
    _ a: V,
    _ b: V,
    rest: V,
    stiffness k: Double,
    along tangent: (a: V, b: V, rest: V, k: Double)
) -> (value: Double, gradient: (a: V, b: V, rest: V, k: Double), product: (a: V, b: V, rest: V, k: Double)) where V.Scalar == Double {
    let kTangent = tangent.k
    // let d = a - b * 0.5
    let d = a - b * 0.5
    let dTangent = tangent.a - tangent.b * 0.5
    // let length = (d * d + 0.25).sum().squareRoot()
    let t = d * d
    let tTangent = dTangent * d
    let tTangent2 = tTangent + tTangent
    let length = (t + 0.25).sum().squareRoot()
    let t2 = 0.5 / length
    let lengthTangent = tTangent2.sum() * t2
    // let ratio = (rest / (d * d + 1)).squareRoot()
    let t3 = t + 1.0
    let t4 = rest / t3
    let tTangent3 = (tangent.rest - t4 * tTangent2) / t3
    let ratio = t4.squareRoot()
    let t5 = 0.5 / ratio
    let ratioTangent = tTangent3 * t5
    // return k * (length - 2) * (length - 2) / 2 + (-ratio).sum() + V.one.sum()
    let t6 = length - 2.0
    let t7 = k * t6
    let result = t7 * t6 / 2.0 + (-ratio).sum() + V(repeating: 1.0).sum()
    let ratioAdjoint = -V(repeating: 1.0)
    let t8 = Double(1.0) / 2.0
    let tAdjoint = t8 * t6
    let tAdjointTangent = lengthTangent * t8
    let kAdjoint = tAdjoint * t6
    let kAdjointTangent = tAdjointTangent * t6 + lengthTangent * tAdjoint
    let tAdjoint2 = t8 * t7 + tAdjoint * k
    let tAdjointTangent2 = (kTangent * t6 + lengthTangent * k) * t8 + (tAdjointTangent * k + kTangent * tAdjoint)
    // let ratio = (rest / (d * d + 1)).squareRoot()
    let tAdjointTangent3 = -(t5 * ratioTangent) / ratio * ratioAdjoint
    let t9 = ratioAdjoint * t5 / t3
    let tTangent4 = (tAdjointTangent3 - t9 * tTangent2) / t3
    let tAdjointTangent4 = -(tTangent4 * t4 + tTangent3 * t9)
    // let length = (d * d + 0.25).sum().squareRoot()
    let tAdjointTangent5 = V(repeating: tAdjointTangent2 * t2 + (-(t2 * lengthTangent) / length * tAdjoint2))
    let tAdjoint3 = -(t9 * t4) + tAdjoint2 * t2
    var dAdjoint = tAdjoint3 * d
    var dAdjointTangent = (tAdjointTangent4 + tAdjointTangent5) * d + dTangent * tAdjoint3
    dAdjoint += dAdjoint
    dAdjointTangent += dAdjointTangent
    // let d = a - b * 0.5
    let bAdjoint = -dAdjoint * 0.5
    let bAdjointTangent = -dAdjointTangent * 0.5
    return (result, (dAdjoint, bAdjoint, t9, kAdjoint), (dAdjointTangent, bAdjointTangent, tTangent4, kAdjointTangent))
}

private func springEnergyVJPCore<V: SIMD>(
    _ a: V,
    _ b: V,
    _ rest: V,
    _ k: Double,
    _ resultCotangent: Double
) -> (Double, V, V, V, Double) where V.Scalar == Double {
    // let d = a - b * 0.5
    let d = a - b * 0.5
    // let length = (d * d + 0.25).sum().squareRoot()
    let t = d * d
    let length = (t + 0.25).sum().squareRoot()
    // let ratio = (rest / (d * d + 1)).squareRoot()
    let t2 = t + 1.0
    let t3 = rest / t2
    let ratio = t3.squareRoot()
    // return k * (length - 2) * (length - 2) / 2 + (-ratio).sum() + V.one.sum()
    let t4 = length - 2.0
    let t5 = k * t4
    let result = t5 * t4 / 2.0 + (-ratio).sum() + V(repeating: 1.0).sum()
    let ratioAdjoint = -V(repeating: resultCotangent)
    let t6 = resultCotangent / 2.0
    let tAdjoint = t6 * t4
    let kAdjoint = tAdjoint * t4
    // let ratio = (rest / (d * d + 1)).squareRoot()
    let t7 = ratioAdjoint * (0.5 / ratio) / t2
    // let length = (d * d + 0.25).sum().squareRoot()
    let tAdjoint2 = V(repeating: (t6 * t5 + tAdjoint * k) * (0.5 / length))
    var dAdjoint = (-(t7 * t3) + tAdjoint2) * d
    dAdjoint += dAdjoint
    // let d = a - b * 0.5
    let bAdjoint = -dAdjoint * 0.5
    return (result, dAdjoint, bAdjoint, t7, kAdjoint)
}

/// The value of `pathLength(_:at:)`, and its derivative along a tangent of its arguments.
func pathLengthJVP<V: SIMD>(
    _ points: [V],
    at t: V.Scalar,
    along tangent: (points: [V], t: V.Scalar)
) -> (value: V.Scalar, tangent: V.Scalar) where V.Scalar: FloatingPoint {
    precondition(tangent.points.count == points.count, "the tangent of 'points' has another count")
    return pathLengthJVPCore(points, points.count, t, tangent.points, tangent.t)
}

/// The value of `pathLength(_:at:)`, and the cotangent of its arguments for a cotangent of its outcome.
func pathLengthVJP<V: SIMD>(
    _ points: [V],
    at t: V.Scalar,
    cotangent: V.Scalar
) -> (value: V.Scalar, cotangent: (points: [V], t: V.Scalar)) where V.Scalar: FloatingPoint {
    var pointsAdjoint = [V](repeating: V(repeating: 0), count: points.count)
    let (value, tAdjoint) = pathLengthVJPCore(points, points.count, t, cotangent, &pointsAdjoint)
    return (value, (pointsAdjoint, tAdjoint))
}

/// The gradient of `pathLength(_:at:)`.
func pathLengthGradient<V: SIMD>(
    _ points: [V],
    at t: V.Scalar
) -> (points: [V], t: V.Scalar) where V.Scalar: FloatingPoint {
    var pointsAdjoint = [V](repeating: V(repeating: 0), count: points.count)
    let (_, tAdjoint) = pathLengthVJPCore(points, points.count, t, V.Scalar(1), &pointsAdjoint)
    return (pointsAdjoint, tAdjoint)
}

/// The value and the gradient of `pathLength(_:at:)`.
func pathLengthValueWithGradient<V: SIMD>(
    _ points: [V],
    at t: V.Scalar
) -> (value: V.Scalar, gradient: (points: [V], t: V.Scalar)) where V.Scalar: FloatingPoint {
    var pointsAdjoint = [V](repeating: V(repeating: 0), count: points.count)
    let (value, tAdjoint) = pathLengthVJPCore(points, points.count, t, V.Scalar(1), &pointsAdjoint)
    return (value, (pointsAdjoint, tAdjoint))
}

/// The value and the gradient of `pathLength(_:at:)`, and the product of its Hessian with a direction.
func pathLengthHVP<V: SIMD>(
    _ points: [V],
    at t: V.Scalar,
    along tangent: (points: [V], t: V.Scalar)
) -> (value: V.Scalar, gradient: (points: [V], t: V.Scalar), product: (points: [V], t: V.Scalar)) where V.Scalar: FloatingPoint {
    precondition(tangent.points.count == points.count, "the tangent of 'points' has another count")
    var pointsAdjoint = [V](repeating: V(repeating: 0), count: points.count)
    var pointsProduct = [V](repeating: V(repeating: 0), count: points.count)
    let (value, tAdjoint, _, tProduct) = pathLengthVJPJVP(
        points,
        points.count,
        t,
        V.Scalar(1),
        &pointsAdjoint,
        tangent.points,
        tangent.t,
        &pointsProduct
    )
    return (value, (pointsAdjoint, tAdjoint), (pointsProduct, tProduct))
}

private func pathLengthJVPCore<V: SIMD>(
    _ points: UnsafePointer<V>,
    _ pointsCount: Int,
    _ t: V.Scalar,
    _ pointsTangent: UnsafePointer<V>,
    _ tTangent: V.Scalar
) -> (V.Scalar, V.Scalar) where V.Scalar: FloatingPoint {
    precondition(1 <= pointsCount, "Range requires lowerBound <= upperBound")
    // middle.addProduct(step, t)
    let t2 = V(repeating: t)
    let tTangent2 = V(repeating: tTangent)
    // length += (step * step).sum().squareRoot()
    let t3 = V.Scalar(1) / 2
    // for i in 1..<points.count
    var i = 1
    var length: V.Scalar = 0
    var middle = V(repeating: 0)
    var lengthTangent: V.Scalar = 0
    var middleTangent = V(repeating: 0)
    while i < pointsCount {
        // let step = points[i] - points[i - 1]
        let t4 = i &- 1
        let step = points[i] - points[t4]
        let stepTangent = pointsTangent[i] - pointsTangent[t4]
        // length += (step * step).sum().squareRoot()
        let tTangent3 = stepTangent * step
        let t5 = (step * step).sum().squareRoot()
        length += t5
        lengthTangent += (tTangent3 + tTangent3).sum() * (t3 / t5)
        // middle.addProduct(step, t)
        middle = middle.addingProduct(step, t2)
        middleTangent = stepTangent * t2 + tTangent2 * step + middleTangent
        i &+= 1
    }
    // for lane in middle.indices { length += middle[lane] * middle[lane] / V.Scalar(lane + 2) }
    let t4 = V.scalarCount
    var lane = 0
    while lane < t4 {
        // length += middle[lane] * middle[lane] / V.Scalar(lane + 2)
        let t5 = middle[lane]
        let tTangent3 = middleTangent[lane] * t5
        let t6 = V.Scalar(lane + 2)
        length += t5 * t5 / t6
        lengthTangent += (tTangent3 + tTangent3) / t6
        lane &+= 1
    }
    // return length + t * middle.max() - middle.min() / 2
    var extreme = middle[0]
    var extremeTangent = middleTangent[0]
    lane = 1
    var extreme2 = extreme
    var extremeTangent2 = extremeTangent
    while lane < t4 {
        let t5 = middle[lane]
        let extreme3 = V.Scalar.maximum(extreme2, t5)
        var condition = extreme2 > t5
        let partial: V.Scalar
        if condition {
            partial = 1
        } else {
            let condition2 = t5 != t5
            partial = condition2 ? V.Scalar(1) : 0
        }
        let partial2: V.Scalar
        if condition {
            partial2 = 0
        } else {
            condition = t5 != t5
            partial2 = condition ? V.Scalar(0) : 1
        }
        extremeTangent2 = extremeTangent2 * partial + middleTangent[lane] * partial2
        extreme2 = extreme3
        lane &+= 1
    }
    lane = 1
    while lane < t4 {
        let t5 = middle[lane]
        let extreme3 = V.Scalar.minimum(extreme, t5)
        var condition = extreme <= t5
        let partial: V.Scalar
        if condition {
            partial = 1
        } else {
            let condition2 = t5 != t5
            partial = condition2 ? V.Scalar(1) : 0
        }
        let partial2: V.Scalar
        if condition {
            partial2 = 0
        } else {
            condition = t5 != t5
            partial2 = condition ? V.Scalar(0) : 1
        }
        extremeTangent = extremeTangent * partial + middleTangent[lane] * partial2
        extreme = extreme3
        lane &+= 1
    }
    let result = length + t * extreme2 - extreme / 2
    let resultTangent = lengthTangent + (tTangent * extreme2 + extremeTangent2 * t) - extremeTangent / 2
    return (result, resultTangent)
}

private func pathLengthVJPCore<V: SIMD>(
    _ points: UnsafePointer<V>,
    _ pointsCount: Int,
    _ t: V.Scalar,
    _ resultCotangent: V.Scalar,
    _ pointsAdjoint: UnsafeMutablePointer<V>
) -> (V.Scalar, V.Scalar) where V.Scalar: FloatingPoint {
    // Forward sweep
    precondition(1 <= pointsCount, "Range requires lowerBound <= upperBound")
    // middle.addProduct(step, t)
    let t2 = V(repeating: t)
    var trips = pointsCount &- 1
    var tCache = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: trips)
    defer { tCache.deallocate() }
    // for i in 1..<points.count
    var i = 1
    var length: V.Scalar = 0
    var middle = V(repeating: 0)
    while i < pointsCount {
        // let step = points[i] - points[i - 1]
        let t3 = i &- 1
        let step = points[i] - points[t3]
        // length += (step * step).sum().squareRoot()
        let t4 = (step * step).sum().squareRoot()
        length += t4
        // middle.addProduct(step, t)
        middle = middle.addingProduct(step, t2)
        tCache[t3] = t4
        i &+= 1
    }
    // for lane in middle.indices { length += middle[lane] * middle[lane] / V.Scalar(lane + 2) }
    let t3 = V.scalarCount
    var lane = 0
    while lane < t3 {
        // length += middle[lane] * middle[lane] / V.Scalar(lane + 2)
        let t4 = middle[lane]
        length += t4 * t4 / V.Scalar(lane + 2)
        lane &+= 1
    }
    // return length + t * middle.max() - middle.min() / 2
    var extreme = middle[0]
    trips = t3 &- 1
    let isAny = 1 < t3
    let trips2: Int
    if isAny {
        trips2 = trips
    } else {
        trips2 = 0
    }
    var extremeCache = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: trips2)
    defer { extremeCache.deallocate() }
    lane = 1
    var extreme2 = extreme
    while lane < t3 {
        let extreme3 = V.Scalar.maximum(extreme2, middle[lane])
        let offset = lane &- 1
        extremeCache[offset] = extreme2
        extreme2 = extreme3
        lane &+= 1
    }
    if !isAny {
        trips = 0
    }
    var extremeCache2 = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: trips)
    defer { extremeCache2.deallocate() }
    lane = 1
    while lane < t3 {
        let extreme3 = V.Scalar.minimum(extreme, middle[lane])
        let offset = lane &- 1
        extremeCache2[offset] = extreme
        extreme = extreme3
        lane &+= 1
    }
    let result = length + t * extreme2 - extreme / 2
    var extremeAdjoint = -resultCotangent / 2

    // Return sweep
    // return length + t * middle.max() - middle.min() / 2
    lane = t3
    var middleAdjoint = V(repeating: 0)
    while lane > 1 {
        lane &-= 1
        let offset = lane &- 1
        extreme = extremeCache2[offset]
        let t4 = middle[lane]
        var condition = extreme <= t4
        var partial: V.Scalar
        if condition {
            partial = 1
        } else {
            let condition2 = t4 != t4
            partial = condition2 ? V.Scalar(1) : 0
        }
        let extremeAdjoint2 = extremeAdjoint * partial
        if condition {
            partial = 0
        } else {
            condition = t4 != t4
            partial = condition ? V.Scalar(0) : 1
        }
        middleAdjoint[lane] += extremeAdjoint * partial
        extremeAdjoint = extremeAdjoint2
    }
    var extremeAdjoint2 = resultCotangent * t
    lane = t3
    while lane > 1 {
        lane &-= 1
        let offset = lane &- 1
        extreme = extremeCache[offset]
        let t4 = middle[lane]
        var condition = extreme > t4
        var partial: V.Scalar
        if condition {
            partial = 1
        } else {
            let condition2 = t4 != t4
            partial = condition2 ? V.Scalar(1) : 0
        }
        let extremeAdjoint3 = extremeAdjoint2 * partial
        if condition {
            partial = 0
        } else {
            condition = t4 != t4
            partial = condition ? V.Scalar(0) : 1
        }
        middleAdjoint[lane] += extremeAdjoint2 * partial
        extremeAdjoint2 = extremeAdjoint3
    }
    extremeAdjoint2 = extremeAdjoint + extremeAdjoint2
    middleAdjoint[0] += extremeAdjoint2
    // for lane in middle.indices { length += middle[lane] * middle[lane] / V.Scalar(lane + 2) }
    lane = t3
    while lane > 0 {
        lane &-= 1
        // length += middle[lane] * middle[lane] / V.Scalar(lane + 2)
        let tAdjoint = resultCotangent / V.Scalar(lane &+ 2) * middle[lane]
        middleAdjoint[lane] += tAdjoint + tAdjoint
    }
    // length += (step * step).sum().squareRoot()
    let t4 = V.Scalar(1) / 2
    // middle.addProduct(step, t)
    let stepAdjoint = middleAdjoint * t2
    // for i in 1..<points.count
    i = 1
    var tAdjoint = V(repeating: 0)
    while i < pointsCount {
        let offset = i &- 1
        let step = points[i] - points[offset]
        // middle.addProduct(step, t)
        tAdjoint += middleAdjoint * step
        // length += (step * step).sum().squareRoot()
        let t5 = resultCotangent * (t4 / tCache[offset]) * step
        let stepAdjoint2 = stepAdjoint + t5 + t5
        // let step = points[i] - points[i - 1]
        pointsAdjoint[offset] += -stepAdjoint2
        pointsAdjoint[i] += stepAdjoint2
        i &+= 1
    }
    return (result, resultCotangent * extreme2 + tAdjoint.sum())
}

private func pathLengthVJPJVP<V: SIMD>(
    _ points: UnsafePointer<V>,
    _ pointsCount: Int,
    _ t: V.Scalar,
    _ resultCotangent: V.Scalar,
    _ pointsAdjoint: UnsafeMutablePointer<V>,
    _ pointsTangent: UnsafePointer<V>,
    _ tTangent: V.Scalar,
    _ pointsAdjointTangent: UnsafeMutablePointer<V>
) -> (V.Scalar, V.Scalar, V.Scalar, V.Scalar) where V.Scalar: FloatingPoint {
    // Forward sweep
    precondition(1 <= pointsCount, "Range requires lowerBound <= upperBound")
    // middle.addProduct(step, t)
    let t2 = V(repeating: t)
    let tTangent2 = V(repeating: tTangent)
    var trips = pointsCount &- 1
    var tCache = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: trips)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: trips)
    defer { tCacheTangent.deallocate() }
    // length += (step * step).sum().squareRoot()
    let t3 = V.Scalar(1) / 2
    // for i in 1..<points.count
    var i = 1
    var length: V.Scalar = 0
    var middle = V(repeating: 0)
    var lengthTangent: V.Scalar = 0
    var middleTangent = V(repeating: 0)
    while i < pointsCount {
        // let step = points[i] - points[i - 1]
        let t4 = i &- 1
        let step = points[i] - points[t4]
        let stepTangent = pointsTangent[i] - pointsTangent[t4]
        // length += (step * step).sum().squareRoot()
        let tTangent3 = stepTangent * step
        let t5 = (step * step).sum().squareRoot()
        let tTangent4 = (tTangent3 + tTangent3).sum() * (t3 / t5)
        length += t5
        lengthTangent += tTangent4
        // middle.addProduct(step, t)
        middle = middle.addingProduct(step, t2)
        middleTangent = stepTangent * t2 + tTangent2 * step + middleTangent
        tCache[t4] = t5
        tCacheTangent[t4] = tTangent4
        i &+= 1
    }
    // for lane in middle.indices { length += middle[lane] * middle[lane] / V.Scalar(lane + 2) }
    let t4 = V.scalarCount
    var lane = 0
    while lane < t4 {
        // length += middle[lane] * middle[lane] / V.Scalar(lane + 2)
        let t5 = middle[lane]
        let tTangent3 = middleTangent[lane] * t5
        let t6 = V.Scalar(lane + 2)
        length += t5 * t5 / t6
        lengthTangent += (tTangent3 + tTangent3) / t6
        lane &+= 1
    }
    // return length + t * middle.max() - middle.min() / 2
    var extreme = middle[0]
    var extremeTangent = middleTangent[0]
    trips = t4 &- 1
    let isAny = 1 < t4
    let trips2: Int
    if isAny {
        trips2 = trips
    } else {
        trips2 = 0
    }
    var extremeCache = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: trips2)
    defer { extremeCache.deallocate() }
    lane = 1
    var extreme2 = extreme
    var extremeTangent2 = extremeTangent
    while lane < t4 {
        let t5 = middle[lane]
        let extreme3 = V.Scalar.maximum(extreme2, t5)
        var condition = extreme2 > t5
        let partial: V.Scalar
        if condition {
            partial = 1
        } else {
            let condition2 = t5 != t5
            partial = condition2 ? V.Scalar(1) : 0
        }
        let partial2: V.Scalar
        if condition {
            partial2 = 0
        } else {
            condition = t5 != t5
            partial2 = condition ? V.Scalar(0) : 1
        }
        extremeTangent2 = extremeTangent2 * partial + middleTangent[lane] * partial2
        let offset = lane &- 1
        extremeCache[offset] = extreme2
        extreme2 = extreme3
        lane &+= 1
    }
    if !isAny {
        trips = 0
    }
    var extremeCache2 = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: trips)
    defer { extremeCache2.deallocate() }
    lane = 1
    while lane < t4 {
        let t5 = middle[lane]
        let extreme3 = V.Scalar.minimum(extreme, t5)
        var condition = extreme <= t5
        let partial: V.Scalar
        if condition {
            partial = 1
        } else {
            let condition2 = t5 != t5
            partial = condition2 ? V.Scalar(1) : 0
        }
        let partial2: V.Scalar
        if condition {
            partial2 = 0
        } else {
            condition = t5 != t5
            partial2 = condition ? V.Scalar(0) : 1
        }
        extremeTangent = extremeTangent * partial + middleTangent[lane] * partial2
        let offset = lane &- 1
        extremeCache2[offset] = extreme
        extreme = extreme3
        lane &+= 1
    }
    let result = length + t * extreme2 - extreme / 2
    let resultTangent = lengthTangent + (tTangent * extreme2 + extremeTangent2 * t) - extremeTangent / 2
    var extremeAdjoint = -resultCotangent / 2

    // Return sweep
    // return length + t * middle.max() - middle.min() / 2
    lane = t4
    var middleAdjoint = V(repeating: 0)
    while lane > 1 {
        lane &-= 1
        let offset = lane &- 1
        extreme = extremeCache2[offset]
        let t5 = middle[lane]
        var condition = extreme <= t5
        var partial: V.Scalar
        if condition {
            partial = 1
        } else {
            let condition2 = t5 != t5
            partial = condition2 ? V.Scalar(1) : 0
        }
        let extremeAdjoint2 = extremeAdjoint * partial
        if condition {
            partial = 0
        } else {
            condition = t5 != t5
            partial = condition ? V.Scalar(0) : 1
        }
        middleAdjoint[lane] += extremeAdjoint * partial
        extremeAdjoint = extremeAdjoint2
    }
    var extremeAdjoint2 = resultCotangent * t
    var extremeAdjointTangent = tTangent * resultCotangent
    lane = t4
    var middleAdjointTangent = V(repeating: 0)
    while lane > 1 {
        lane &-= 1
        let offset = lane &- 1
        extreme = extremeCache[offset]
        let t5 = middle[lane]
        var condition = extreme > t5
        var partial: V.Scalar
        if condition {
            partial = 1
        } else {
            let condition2 = t5 != t5
            partial = condition2 ? V.Scalar(1) : 0
        }
        let extremeAdjoint3 = extremeAdjoint2 * partial
        let extremeAdjointTangent2 = extremeAdjointTangent * partial
        if condition {
            partial = 0
        } else {
            condition = t5 != t5
            partial = condition ? V.Scalar(0) : 1
        }
        middleAdjoint[lane] += extremeAdjoint2 * partial
        middleAdjointTangent[lane] += extremeAdjointTangent * partial
        extremeAdjoint2 = extremeAdjoint3
        extremeAdjointTangent = extremeAdjointTangent2
    }
    extremeAdjoint2 = extremeAdjoint + extremeAdjoint2
    middleAdjoint[0] += extremeAdjoint2
    middleAdjointTangent[0] += extremeAdjointTangent
    // for lane in middle.indices { length += middle[lane] * middle[lane] / V.Scalar(lane + 2) }
    lane = t4
    while lane > 0 {
        lane &-= 1
        // length += middle[lane] * middle[lane] / V.Scalar(lane + 2)
        let t5 = resultCotangent / V.Scalar(lane &+ 2)
        let tAdjoint = t5 * middle[lane]
        let tAdjointTangent = middleTangent[lane] * t5
        middleAdjoint[lane] += tAdjoint + tAdjoint
        middleAdjointTangent[lane] += tAdjointTangent + tAdjointTangent
    }
    // middle.addProduct(step, t)
    let stepAdjoint = middleAdjoint * t2
    let stepAdjointTangent = middleAdjointTangent * t2 + tTangent2 * middleAdjoint
    // for i in 1..<points.count
    i = 1
    var tAdjoint = V(repeating: 0)
    var tAdjointTangent = V(repeating: 0)
    while i < pointsCount {
        let offset = i &- 1
        let t5 = tCache[offset]
        let step = points[i] - points[offset]
        let stepTangent = pointsTangent[i] - pointsTangent[offset]
        // middle.addProduct(step, t)
        tAdjoint += middleAdjoint * step
        tAdjointTangent += middleAdjointTangent * step + stepTangent * middleAdjoint
        // length += (step * step).sum().squareRoot()
        let t6 = t3 / t5
        let tAdjoint2 = V(repeating: resultCotangent * t6)
        let t7 = tAdjoint2 * step
        let tTangent3 = -(t6 * tCacheTangent[offset]) / t5 * resultCotangent * step
        let tTangent4 = tTangent3 + stepTangent * tAdjoint2
        let stepAdjoint2 = stepAdjoint + t7 + t7
        let stepAdjointTangent2 = stepAdjointTangent + tTangent4 + tTangent4
        // let step = points[i] - points[i - 1]
        pointsAdjoint[offset] += -stepAdjoint2
        pointsAdjointTangent[offset] += -stepAdjointTangent2
        pointsAdjoint[i] += stepAdjoint2
        pointsAdjointTangent[i] += stepAdjointTangent2
        i &+= 1
    }
    return (
        result,
        resultCotangent * extreme2 + tAdjoint.sum(),
        resultTangent,
        extremeTangent2 * resultCotangent + tAdjointTangent.sum()
    )
}

/// The value of `limitLanes(_:within:softness:)`, and its derivative along a tangent of its arguments.
func limitLanesJVP<V>(
    _ v: inout V,
    within bound: V.Scalar,
    softness s: V,
    along tangent: (v: V, bound: V.Scalar, s: V)
) -> (value: (left: V, first: V.Scalar), tangent: (value: (left: V, first: V.Scalar), v: V)) where V: SIMD, V.Scalar: BinaryFloatingPoint {
    let (left, first, vResult, leftTangent, firstTangent, vResultTangent) = limitLanesJVPCore(
        v,
        bound,
        s,
        tangent.v,
        tangent.bound,
        tangent.s
    )
    v = vResult
    return ((left, first), ((leftTangent, firstTangent), vResultTangent))
}

/// The value of `limitLanes(_:within:softness:)`, and the cotangent of its arguments for a cotangent of its outcome.
func limitLanesVJP<V>(
    _ v: inout V,
    within bound: V.Scalar,
    softness s: V,
    cotangent: (value: (left: V, first: V.Scalar), v: V)
) -> (value: (left: V, first: V.Scalar), cotangent: (v: V, bound: V.Scalar, s: V)) where V: SIMD, V.Scalar: BinaryFloatingPoint {
    let (left, first, vResult, vAdjoint, boundAdjoint, sAdjoint) = limitLanesVJPCore(
        v,
        bound,
        s,
        cotangent.value.left,
        cotangent.value.first,
        cotangent.v
    )
    v = vResult
    return ((left, first), (vAdjoint, boundAdjoint, sAdjoint))
}

private func limitLanesJVPCore<V: SIMD>(
    _ v: V,
    _ bound: V.Scalar,
    _ s: V,
    _ vTangent: V,
    _ boundTangent: V.Scalar,
    _ sTangent: V
) -> (V, V.Scalar, V, V, V.Scalar, V) where V.Scalar: BinaryFloatingPoint {
    // var left = V(repeating: bound / 4)
    var left = V(repeating: bound / 4)
    var leftTangent = V(repeating: boundTangent / 4)
    // for lane in 0..<v.scalarCount where v[lane] < bound
    let upper = V.scalarCount
    precondition(0 <= upper, "Range requires lowerBound <= upperBound")
    var lane = 0
    var v = v
    var vTangent = vTangent
    while lane < upper {
        let t = v[lane]
        let tTangent = vTangent[lane]
        if t < bound {
            // left[lane] = v[lane] * s[lane]
            let t2 = s[lane]
            left[lane] = t * t2
            leftTangent[lane] = tTangent * t2 + sTangent[lane] * t
            // v[lane] *= 0.75
            v[lane] = t * 0.75
            vTangent[lane] = tTangent * 0.75
        }
        lane &+= 1
    }
    // let isLarge = (v .> bound) .| .!(v .>= -bound)
    let t = V(repeating: bound)
    let tTangent = V(repeating: boundTangent)
    let t2 = V(repeating: -bound)
    let isLarge = v .> t .| .!(v .>= t2)
    // left.replace(with: left * s, where: isLarge)
    let left2 = left.replacing(with: left * s, where: isLarge)
    leftTangent = leftTangent.replacing(with: leftTangent * s + sTangent * left, where: isLarge)
    // v = v.replacing(with: bound, where: isLarge .& (s .> 0))
    let t3 = isLarge .& s .> 0
    v = v.replacing(with: t, where: t3)
    vTangent = vTangent.replacing(with: tTangent, where: t3)
    // v.clamp(lowerBound: V(repeating: -bound) * s, upperBound: s + bound)
    let lower = t2 * s
    let lowerTangent = -boundTangent * s + sTangent * t2
    let upper2 = s + t
    let upperTangent = sTangent + tTangent
    let t4 = pointwiseMax(lower, v)
    var mask = lower .> v
    var mask2 = v .!= v
    let partial = V(repeating: 0).replacing(with: 1, where: mask2).replacing(with: 1, where: mask)
    let partial2 = V(repeating: 1).replacing(with: 0, where: mask2).replacing(with: 0, where: mask)
    v = pointwiseMin(upper2, t4)
    mask2 = upper2 .<= t4
    mask = t4 .!= t4
    var partial3 = V(repeating: 0).replacing(with: 1, where: mask).replacing(with: 1, where: mask2)
    var partial4 = V(repeating: 1).replacing(with: 0, where: mask).replacing(with: 0, where: mask2)
    let t5 = (lowerTangent * partial + vTangent * partial2) * partial4
    vTangent = upperTangent * partial3 + t5
    // if any(v .== left) || v == left { v += 1 }
    let t6 = v .== left2
    if any(t6) || all(t6) {
        // v += 1
        v += 1
    }
    // return (pointwiseMin(left, v) + v.rounded(.up), v[1])
    mask2 = left2 .<= v
    mask = v .!= v
    partial4 = V(repeating: 0).replacing(with: 1, where: mask).replacing(with: 1, where: mask2)
    partial3 = V(repeating: 1).replacing(with: 0, where: mask).replacing(with: 0, where: mask2)
    let resultLeft = pointwiseMin(left2, v) + v.rounded(.up)
    let resultFirst = v[1]
    let resultFirstTangent = vTangent[1]
    return (resultLeft, resultFirst, v, leftTangent * partial4 + vTangent * partial3, resultFirstTangent, vTangent)
}

private func limitLanesVJPCore<V: SIMD>(
    _ v: V,
    _ bound: V.Scalar,
    _ s: V,
    _ resultLeftCotangent: V,
    _ resultFirstCotangent: V.Scalar,
    _ vCotangent: V
) -> (V, V.Scalar, V, V, V.Scalar, V) where V.Scalar: BinaryFloatingPoint {
    // Forward sweep
    // var left = V(repeating: bound / 4)
    var left = V(repeating: bound / 4)
    // for lane in 0..<v.scalarCount where v[lane] < bound
    let upper = V.scalarCount
    precondition(0 <= upper, "Range requires lowerBound <= upperBound")
    var tCache = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: upper)
    defer { tCache.deallocate() }
    var lane = 0
    var v = v
    while lane < upper {
        let t = v[lane]
        if t < bound {
            // left[lane] = v[lane] * s[lane]
            left[lane] = t * s[lane]
            // v[lane] *= 0.75
            v[lane] = t * 0.75
        }
        tCache[lane] = t
        lane &+= 1
    }
    // let isLarge = (v .> bound) .| .!(v .>= -bound)
    let t = V(repeating: bound)
    let t2 = V(repeating: -bound)
    let isLarge = v .> t .| .!(v .>= t2)
    // left.replace(with: left * s, where: isLarge)
    let left2 = left.replacing(with: left * s, where: isLarge)
    // v = v.replacing(with: bound, where: isLarge .& (s .> 0))
    let t3 = isLarge .& s .> 0
    v = v.replacing(with: t, where: t3)
    // v.clamp(lowerBound: V(repeating: -bound) * s, upperBound: s + bound)
    let lower = t2 * s
    let upper2 = s + t
    let t4 = pointwiseMax(lower, v)
    var v2 = pointwiseMin(upper2, t4)
    // if any(v .== left) || v == left { v += 1 }
    let t5 = v2 .== left2
    if any(t5) || all(t5) {
        // v += 1
        v2 += 1
    }
    // return (pointwiseMin(left, v) + v.rounded(.up), v[1])
    let resultLeft = pointwiseMin(left2, v2) + v2.rounded(.up)
    let resultFirst = v2[1]
    var vAdjoint = vCotangent
    vAdjoint[1] = vCotangent[1] + resultFirstCotangent
    var mask = left2 .<= v2
    var mask2 = v2 .!= v2
    var partial = V(repeating: 0).replacing(with: 1, where: mask2).replacing(with: 1, where: mask)
    var leftAdjoint = resultLeftCotangent * partial
    partial = V(repeating: 1).replacing(with: 0, where: mask2).replacing(with: 0, where: mask)
    vAdjoint += resultLeftCotangent * partial
    // v.clamp(lowerBound: V(repeating: -bound) * s, upperBound: s + bound)
    mask2 = upper2 .<= t4
    mask = t4 .!= t4
    partial = V(repeating: 0).replacing(with: 1, where: mask).replacing(with: 1, where: mask2)
    let upperAdjoint = vAdjoint * partial
    partial = V(repeating: 1).replacing(with: 0, where: mask).replacing(with: 0, where: mask2)
    let tAdjoint = vAdjoint * partial
    mask2 = lower .> v
    mask = v .!= v
    partial = V(repeating: 0).replacing(with: 1, where: mask).replacing(with: 1, where: mask2)
    let lowerAdjoint = tAdjoint * partial
    partial = V(repeating: 1).replacing(with: 0, where: mask).replacing(with: 0, where: mask2)
    vAdjoint = tAdjoint * partial
    var sAdjoint = upperAdjoint + lowerAdjoint * t2
    // v = v.replacing(with: bound, where: isLarge .& (s .> 0))
    var vAdjoint2 = vAdjoint.replacing(with: 0, where: t3)
    // left.replace(with: left * s, where: isLarge)
    let tAdjoint2 = V(repeating: 0).replacing(with: leftAdjoint, where: isLarge)
    leftAdjoint = leftAdjoint.replacing(with: 0, where: isLarge) + tAdjoint2 * s
    sAdjoint += tAdjoint2 * left
    // let isLarge = (v .> bound) .| .!(v .>= -bound)
    let tAdjoint3 = (lowerAdjoint * s).sum()
    var boundAdjoint = (upperAdjoint + V(repeating: 0).replacing(with: vAdjoint, where: t3)).sum() - tAdjoint3

    // Return sweep
    // for lane in 0..<v.scalarCount where v[lane] < bound
    lane = upper
    while lane > 0 {
        lane &-= 1
        let t6 = tCache[lane]
        let tAdjoint4: V.Scalar
        if t6 < bound {
            // v[lane] *= 0.75
            vAdjoint = vAdjoint2
            vAdjoint[lane] = 0
            // left[lane] = v[lane] * s[lane]
            let tAdjoint5 = leftAdjoint[lane]
            leftAdjoint[lane] = 0
            tAdjoint4 = vAdjoint2[lane] * 0.75 + tAdjoint5 * s[lane]
            sAdjoint[lane] += tAdjoint5 * t6
        } else {
            vAdjoint = vAdjoint2
            tAdjoint4 = 0
        }
        // for lane in 0..<v.scalarCount where v[lane] < bound
        vAdjoint[lane] += tAdjoint4
        vAdjoint2 = vAdjoint
    }
    // var left = V(repeating: bound / 4)
    boundAdjoint += leftAdjoint.sum() / 4
    return (resultLeft, resultFirst, v2, vAdjoint2, boundAdjoint, sAdjoint)
}

/// The value of `scaleAll(_:by:)`, and its derivative along a tangent of its arguments.
func scaleAllJVP<T: FloatingPoint, V: SIMD>(
    _ vectors: inout [V],
    by factor: T,
    along tangent: (vectors: [V], factor: T)
) -> [V] where V.Scalar == T {
    precondition(tangent.vectors.count == vectors.count, "the tangent of 'vectors' has another count")
    let vectorsTangent = tangent.vectors
    var vectorsBuffer = AutoDiff.Buffer<V>(vectors)
    defer { vectorsBuffer.deallocate() }
    var vectorsTangentBuffer = AutoDiff.Buffer<V>(vectorsTangent)
    defer { vectorsTangentBuffer.deallocate() }
    scaleAllJVPCore(&vectorsBuffer, factor, &vectorsTangentBuffer, tangent.factor)
    vectors = vectorsBuffer.array
    return vectorsTangentBuffer.array
}

/// The value of `scaleAll(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func scaleAllVJP<T: FloatingPoint, V: SIMD>(
    _ vectors: inout [V],
    by factor: T,
    cotangent: [V]
) -> (vectors: [V], factor: T) where V.Scalar == T {
    var vectorsAdjoint = cotangent
    var vectorsBuffer = AutoDiff.Buffer<V>(vectors)
    defer { vectorsBuffer.deallocate() }
    var vectorsAdjointBuffer = AutoDiff.Buffer<V>(vectorsAdjoint)
    defer { vectorsAdjointBuffer.deallocate() }
    let factorAdjoint = scaleAllVJPCore(&vectorsBuffer, factor, &vectorsAdjointBuffer)
    vectors = vectorsBuffer.array
    vectorsAdjoint = vectorsAdjointBuffer.array
    return (vectorsAdjoint, factorAdjoint)
}

private func scaleAllJVPCore<T: FloatingPoint, V: SIMD>(
    _ vectors: inout AutoDiff.Buffer<V>,
    _ factor: T,
    _ vectorsTangent: inout AutoDiff.Buffer<V>,
    _ factorTangent: T
) where V.Scalar == T {
    // for i in vectors.indices
    let count = vectors.count
    // vectors[i] *= factor
    let t = V(repeating: factor)
    let tTangent = V(repeating: factorTangent)
    // for i in vectors.indices
    var i = 0
    while i < count {
        // vectors[i] *= factor
        precondition(i < vectors.count, "Index out of range")
        let element = vectors[i]
        var t2 = element * t
        var tTangent2 = vectorsTangent[i] * t + tTangent * element
        vectors[i] = t2
        vectorsTangent[i] = tTangent2
        // vectors[i][0] += factor
        t2[0] += factor
        tTangent2[0] += factorTangent
        vectors[i] = t2
        vectorsTangent[i] = tTangent2
        i &+= 1
    }
    // vectors.append(vectors[0] * vectors[1])
    precondition(0 < vectors.count, "Index out of range")
    let element = vectors[0]
    precondition(1 < vectors.count, "Index out of range")
    let element2 = vectors[1]
    vectors.append(element * element2)
    vectorsTangent.append(vectorsTangent[0] * element2 + vectorsTangent[1] * element)
}

private func scaleAllVJPCore<T: FloatingPoint, V: SIMD>(
    _ vectors: inout AutoDiff.Buffer<V>,
    _ factor: T,
    _ vectorsAdjoint: inout AutoDiff.Buffer<V>
) -> T where V.Scalar == T {
    // Forward sweep
    // for i in vectors.indices
    let count = vectors.count
    // vectors[i] *= factor
    let t = V(repeating: factor)
    var elementCache = AutoDiff.Buffer<V>(repeating: V(repeating: 0), count: count)
    defer { elementCache.deallocate() }
    // for i in vectors.indices
    var i = 0
    while i < count {
        // vectors[i] *= factor
        precondition(i < vectors.count, "Index out of range")
        let element = vectors[i]
        var t2 = element * t
        vectors[i] = t2
        // vectors[i][0] += factor
        t2[0] += factor
        vectors[i] = t2
        elementCache[i] = element
        i &+= 1
    }
    // vectors.append(vectors[0] * vectors[1])
    precondition(0 < vectors.count, "Index out of range")
    let element = vectors[0]
    precondition(1 < vectors.count, "Index out of range")
    let element2 = vectors[1]
    vectors.append(element * element2)
    let isSame = vectorsAdjoint.count == vectors.count
    precondition(isSame, "the cotangent of 'vectors' has another count")
    let tAdjoint = vectorsAdjoint.removeLast()
    vectorsAdjoint[1] += tAdjoint * element
    vectorsAdjoint[0] += tAdjoint * element2

    // Return sweep
    // for i in vectors.indices
    i = 0
    var factorAdjoint: T = 0
    var tAdjoint2 = V(repeating: 0)
    while i < count {
        // vectors[i][0] += factor
        var tAdjoint3 = vectorsAdjoint[i]
        vectorsAdjoint[i] = V(repeating: 0)
        let tAdjoint4 = tAdjoint3[0]
        tAdjoint3[0] = 0
        factorAdjoint += tAdjoint4
        tAdjoint3[0] += tAdjoint4
        vectorsAdjoint[i] += tAdjoint3
        // vectors[i] *= factor
        let tAdjoint5 = vectorsAdjoint[i]
        vectorsAdjoint[i] = V(repeating: 0)
        tAdjoint2 += tAdjoint5 * elementCache[i]
        vectorsAdjoint[i] += tAdjoint5 * t
        i &+= 1
    }
    return factorAdjoint + tAdjoint2.sum()
}

/// The value of `interpolated(_:_:at:)`, and its derivative along a tangent of its arguments.
func interpolatedJVP<V: SIMD<Float>>(
    _ a: V,
    _ b: V,
    at t: Float,
    along tangent: (a: V, b: V, t: Float)
) -> (value: V, tangent: V) {
    let aTangent = tangent.a
    // a + t * (b - a)
    let t2 = V(repeating: t)
    let t3 = b - a
    let t4 = (tangent.b - aTangent) * t2
    let result = a + t2 * t3
    let resultTangent = aTangent + (tangent.t * t3 + t4)
    return (result, resultTangent)
}

/// The value of `interpolated(_:_:at:)`, and the cotangent of its arguments for a cotangent of its outcome.
func interpolatedVJP<V: SIMD<Float>>(
    _ a: V,
    _ b: V,
    at t: Float,
    cotangent: V
) -> (value: V, cotangent: (a: V, b: V, t: Float)) {
    // a + t * (b - a)
    let t2 = V(repeating: t)
    let t3 = b - a
    let result = a + t2 * t3
    let tAdjoint = cotangent * t2
    let aAdjoint = cotangent - tAdjoint
    return (result, (aAdjoint, tAdjoint, (cotangent * t3).sum()))
}

extension SIMD where Scalar == Double {
    /// The value of `quartic(_:)`, and its derivative along a tangent of its arguments.
    func quarticJVP(_ k: Double, along tangent: (instance: Self, k: Double)) -> (value: Double, tangent: Double) {
        return SIMD_quarticJVP(self, k, tangent.instance, tangent.k)
    }

    /// The value of `quartic(_:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func quarticVJP(_ k: Double, cotangent: Double) -> (value: Double, cotangent: (instance: Self, k: Double)) {
        let (value, instanceAdjoint, kAdjoint) = SIMD_quarticVJP(self, k, cotangent)
        return (value, (instanceAdjoint, kAdjoint))
    }

    /// The gradient of `quartic(_:)`.
    func quarticGradient(_ k: Double) -> (instance: Self, k: Double) {
        let (_, instanceAdjoint, kAdjoint) = SIMD_quarticVJP(self, k, 1.0)
        return (instanceAdjoint, kAdjoint)
    }

    /// The value and the gradient of `quartic(_:)`.
    func quarticValueWithGradient(_ k: Double) -> (value: Double, gradient: (instance: Self, k: Double)) {
        let (value, instanceAdjoint, kAdjoint) = SIMD_quarticVJP(self, k, 1.0)
        return (value, (instanceAdjoint, kAdjoint))
    }

    /// The value and the gradient of `quartic(_:)`, and the product of its Hessian with a direction.
    func quarticHVP(
        _ k: Double,
        along tangent: (instance: Self, k: Double)
    ) -> (value: Double, gradient: (instance: Self, k: Double), product: (instance: Self, k: Double)) {
        let (value, instanceAdjoint, kAdjoint, _, instanceProduct, kProduct) = SIMD_quarticVJPJVP(
            self,
            k,
            1.0,
            tangent.instance,
            tangent.k
        )
        return (value, (instanceAdjoint, kAdjoint), (instanceProduct, kProduct))
    }
}

private func SIMD_quarticJVP<`Self`: SIMD>(
    _ instance: Self,
    _ k: Double,
    _ selfTangent: Self,
    _ kTangent: Double
) -> (Double, Double) where Self.Scalar == Double {
    // let square = self * self
    let square = instance * instance
    var squareTangent = selfTangent * instance
    squareTangent += squareTangent
    // (self * other).sum()
    let tTangent = squareTangent * square
    let result = (square * square).sum()
    let resultTangent = (tTangent + tTangent).sum()
    var result2 = square.sum()
    var resultTangent2 = squareTangent.sum()
    // dotProduct(self).squareRoot()
    result2 = result2.squareRoot()
    resultTangent2 *= 0.5 / result2
    // return k * square.dotProduct(square) + euclideanNorm
    result2 = k * result + result2
    resultTangent2 = kTangent * result + resultTangent * k + resultTangent2
    return (result2, resultTangent2)
}

private func SIMD_quarticVJP<`Self`: SIMD>(
    _ instance: Self,
    _ k: Double,
    _ resultCotangent: Double
) -> (Double, Self, Double) where Self.Scalar == Double {
    // let square = self * self
    let square = instance * instance
    // (self * other).sum()
    let result = (square * square).sum()
    var result2 = square.sum()
    // dotProduct(self).squareRoot()
    result2 = result2.squareRoot()
    // return k * square.dotProduct(square) + euclideanNorm
    let result3 = k * result + result2
    // dotProduct(self).squareRoot()
    let resultAdjoint = resultCotangent * (0.5 / result2)
    // return k * square.dotProduct(square) + euclideanNorm
    let kAdjoint = resultCotangent * result
    let resultAdjoint2 = resultCotangent * k
    // (self * other).sum()
    let t = resultAdjoint2 * square
    let squareAdjoint = resultAdjoint + t + t
    // let square = self * self
    var selfAdjoint = squareAdjoint * instance
    selfAdjoint += selfAdjoint
    return (result3, selfAdjoint, kAdjoint)
}

private func SIMD_quarticVJPJVP<`Self`: SIMD>(
    _ instance: Self,
    _ k: Double,
    _ resultCotangent: Double,
    _ selfTangent: Self,
    _ kTangent: Double
) -> (Double, Self, Double, Double, Self, Double) where Self.Scalar == Double {
    // let square = self * self
    let square = instance * instance
    var squareTangent = selfTangent * instance
    squareTangent += squareTangent
    // (self * other).sum()
    let tTangent = squareTangent * square
    let result = (square * square).sum()
    let resultTangent = (tTangent + tTangent).sum()
    var result2 = square.sum()
    var resultTangent2 = squareTangent.sum()
    // dotProduct(self).squareRoot()
    result2 = result2.squareRoot()
    let t = 0.5 / result2
    resultTangent2 *= t
    // return k * square.dotProduct(square) + euclideanNorm
    let result3 = k * result + result2
    let resultTangent3 = kTangent * result + resultTangent * k + resultTangent2
    // dotProduct(self).squareRoot()
    let resultAdjoint = resultCotangent * t
    let resultAdjointTangent = -(t * resultTangent2) / result2 * resultCotangent
    // return k * square.dotProduct(square) + euclideanNorm
    let kAdjoint = resultCotangent * result
    let kAdjointTangent = resultTangent * resultCotangent
    let resultAdjoint2 = resultCotangent * k
    let resultAdjointTangent2 = kTangent * resultCotangent
    // (self * other).sum()
    let tAdjoint = Self(repeating: resultAdjoint2)
    let t2 = tAdjoint * square
    let tTangent2 = resultAdjointTangent2 * square + squareTangent * tAdjoint
    let squareAdjoint = resultAdjoint + t2 + t2
    let squareAdjointTangent = resultAdjointTangent + tTangent2 + tTangent2
    // let square = self * self
    var selfAdjoint = squareAdjoint * instance
    var selfAdjointTangent = squareAdjointTangent * instance + selfTangent * squareAdjoint
    selfAdjoint += selfAdjoint
    selfAdjointTangent += selfAdjointTangent
    return (result3, selfAdjoint, kAdjoint, resultTangent3, selfAdjointTangent, kAdjointTangent)
}

/// The value of `callsForVectors(_:_:_:)`, and its derivative along a tangent of its arguments.
func callsForVectorsJVP(
    _ v: SIMD4<Double>,
    _ w: SIMD3<Float>,
    _ x: Double,
    along tangent: (v: SIMD4<Double>, w: SIMD3<Float>, x: Double)
) -> (value: Double, tangent: Double) {
    let vTangent = tangent.v
    let wTangent = tangent.w
    let xTangent = tangent.x
    // 1 / (v * v + V(repeating: 1))
    let tTangent = wTangent * w
    let t = w * w + 1.0
    let result = 1.0 / t
    let resultTangent = -(result * (tTangent + tTangent)) / t
    // let norm = Double(inverseSquare(w).dotProduct(w * 2))
    let t2 = w * 2.0
    // (self * other).sum()
    let tTangent2 = resultTangent * t2 + wTangent * 2.0 * result
    let result2 = (result * t2).sum()
    let resultTangent2 = tTangent2.sum()
    // let norm = Double(inverseSquare(w).dotProduct(w * 2))
    let norm = Double(result2)
    let normTangent = Double(resultTangent2)
    // return springEnergy(v, v * x, rest: [1, 2, 3, 4], stiffness: x) + norm + v.euclideanNorm * x + inverseSquare(v).quartic(x)
    let t3 = SIMD4<Double>(repeating: x)
    let tTangent3 = vTangent * t3 + xTangent * v
    // let d = a - b * 0.5
    let d = v - v * t3 * 0.5
    let dTangent = vTangent - tTangent3 * 0.5
    // let length = (d * d + 0.25).sum().squareRoot()
    let t4 = d * d
    let tTangent4 = dTangent * d
    let tTangent5 = tTangent4 + tTangent4
    let length = (t4 + 0.25).sum().squareRoot()
    let lengthTangent = tTangent5.sum() * (0.5 / length)
    // let ratio = (rest / (d * d + 1)).squareRoot()
    let t5 = t4 + 1.0
    let t6 = SIMD4<Double>(1.0, 2.0, 3.0, 4.0) / t5
    let ratio = t6.squareRoot()
    let t7 = 0.5 / ratio
    let ratioTangent = -(t6 * tTangent5) / t5 * t7
    // return k * (length - 2) * (length - 2) / 2 + (-ratio).sum() + V.one.sum()
    let t8 = length - 2.0
    let t9 = x * t8
    let tTangent6 = (-ratioTangent).sum()
    let tTangent7 = ((xTangent * t8 + lengthTangent * x) * t8 + lengthTangent * t9) / 2.0 + tTangent6
    let result3 = t9 * t8 / 2.0 + (-ratio).sum() + SIMD4<Double>(repeating: 1.0).sum()
    // (self * other).sum()
    let t10 = v * v
    let tTangent8 = vTangent * v
    let tTangent9 = tTangent8 + tTangent8
    var result4 = t10.sum()
    var resultTangent3 = tTangent9.sum()
    // dotProduct(self).squareRoot()
    result4 = result4.squareRoot()
    resultTangent3 *= 0.5 / result4
    // 1 / (v * v + V(repeating: 1))
    let t11 = t10 + 1.0
    let result5 = 1.0 / t11
    let resultTangent4 = -(result5 * tTangent9) / t11
    // let square = self * self
    let square = result5 * result5
    var squareTangent = resultTangent4 * result5
    squareTangent += squareTangent
    // (self * other).sum()
    let tTangent10 = squareTangent * square
    let result6 = (square * square).sum()
    let resultTangent5 = (tTangent10 + tTangent10).sum()
    var result7 = square.sum()
    var resultTangent6 = squareTangent.sum()
    // dotProduct(self).squareRoot()
    result7 = result7.squareRoot()
    resultTangent6 *= 0.5 / result7
    // return k * square.dotProduct(square) + euclideanNorm
    result7 = x * result6 + result7
    resultTangent6 = xTangent * result6 + resultTangent5 * x + resultTangent6
    // return springEnergy(v, v * x, rest: [1, 2, 3, 4], stiffness: x) + norm + v.euclideanNorm * x + inverseSquare(v).quartic(x)
    result7 = result3 + norm + result4 * x + result7
    resultTangent6 = tTangent7 + normTangent + (resultTangent3 * x + xTangent * result4) + resultTangent6
    return (result7, resultTangent6)
}

/// The value of `callsForVectors(_:_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func callsForVectorsVJP(
    _ v: SIMD4<Double>,
    _ w: SIMD3<Float>,
    _ x: Double,
    cotangent: Double
) -> (value: Double, cotangent: (v: SIMD4<Double>, w: SIMD3<Float>, x: Double)) {
    let (value, vAdjoint, wAdjoint, xAdjoint) = callsForVectorsVJPCore(v, w, x, cotangent)
    return (value, (vAdjoint, wAdjoint, xAdjoint))
}

/// The gradient of `callsForVectors(_:_:_:)`.
func callsForVectorsGradient(
    _ v: SIMD4<Double>,
    _ w: SIMD3<Float>,
    _ x: Double
) -> (v: SIMD4<Double>, w: SIMD3<Float>, x: Double) {
    let (_, vAdjoint, wAdjoint, xAdjoint) = callsForVectorsVJPCore(v, w, x, 1.0)
    return (vAdjoint, wAdjoint, xAdjoint)
}

/// The value and the gradient of `callsForVectors(_:_:_:)`.
func callsForVectorsValueWithGradient(
    _ v: SIMD4<Double>,
    _ w: SIMD3<Float>,
    _ x: Double
) -> (value: Double, gradient: (v: SIMD4<Double>, w: SIMD3<Float>, x: Double)) {
    let (value, vAdjoint, wAdjoint, xAdjoint) = callsForVectorsVJPCore(v, w, x, 1.0)
    return (value, (vAdjoint, wAdjoint, xAdjoint))
}

/// The value and the gradient of `callsForVectors(_:_:_:)`, and the product of its Hessian with a direction.
func callsForVectorsHVP(
    _ v: SIMD4<Double>,
    _ w: SIMD3<Float>,
    _ x: Double,
    along tangent: (v: SIMD4<Double>, w: SIMD3<Float>, x: Double)
) -> (value: Double, gradient: (v: SIMD4<Double>, w: SIMD3<Float>, x: Double), product: (v: SIMD4<Double>, w: SIMD3<Float>, x: Double)) {
    let vTangent = tangent.v
    let wTangent = tangent.w
    let xTangent = tangent.x
    // 1 / (v * v + V(repeating: 1))
    let tTangent = wTangent * w
    let tTangent2 = tTangent + tTangent
    let t = w * w + 1.0
    let result = 1.0 / t
    let resultTangent = -(result * tTangent2) / t
    // let norm = Double(inverseSquare(w).dotProduct(w * 2))
    let t2 = w * 2.0
    // (self * other).sum()
    let result2 = (result * t2).sum()
    // let norm = Double(inverseSquare(w).dotProduct(w * 2))
    let norm = Double(result2)
    // return springEnergy(v, v * x, rest: [1, 2, 3, 4], stiffness: x) + norm + v.euclideanNorm * x + inverseSquare(v).quartic(x)
    let t3 = SIMD4<Double>(repeating: x)
    let tTangent3 = SIMD4<Double>(repeating: xTangent)
    // let d = a - b * 0.5
    let tTangent4 = (vTangent * t3 + tTangent3 * v) * 0.5
    let d = v - v * t3 * 0.5
    let dTangent = vTangent - tTangent4
    // let length = (d * d + 0.25).sum().squareRoot()
    let t4 = d * d
    let tTangent5 = dTangent * d
    let tTangent6 = tTangent5 + tTangent5
    let length = (t4 + 0.25).sum().squareRoot()
    let t5 = 0.5 / length
    let lengthTangent = tTangent6.sum() * t5
    // let ratio = (rest / (d * d + 1)).squareRoot()
    let t6 = t4 + 1.0
    let t7 = SIMD4<Double>(1.0, 2.0, 3.0, 4.0) / t6
    let tTangent7 = -(t7 * tTangent6) / t6
    let ratio = t7.squareRoot()
    let t8 = 0.5 / ratio
    let ratioTangent = tTangent7 * t8
    // return k * (length - 2) * (length - 2) / 2 + (-ratio).sum() + V.one.sum()
    let t9 = length - 2.0
    let t10 = x * t9
    let result3 = t10 * t9 / 2.0 + (-ratio).sum() + SIMD4<Double>(repeating: 1.0).sum()
    // (self * other).sum()
    let t11 = v * v
    let tTangent8 = vTangent * v
    let tTangent9 = tTangent8 + tTangent8
    var result4 = t11.sum()
    var resultTangent2 = tTangent9.sum()
    // dotProduct(self).squareRoot()
    result4 = result4.squareRoot()
    let t12 = 0.5 / result4
    resultTangent2 *= t12
    // 1 / (v * v + V(repeating: 1))
    let t13 = t11 + 1.0
    let result5 = 1.0 / t13
    let resultTangent3 = -(result5 * tTangent9) / t13
    // let square = self * self
    let square = result5 * result5
    var squareTangent = resultTangent3 * result5
    squareTangent += squareTangent
    // (self * other).sum()
    let tTangent10 = squareTangent * square
    let result6 = (square * square).sum()
    let resultTangent4 = (tTangent10 + tTangent10).sum()
    var result7 = square.sum()
    var resultTangent5 = squareTangent.sum()
    // dotProduct(self).squareRoot()
    result7 = result7.squareRoot()
    let t14 = 0.5 / result7
    resultTangent5 *= t14
    // return k * square.dotProduct(square) + euclideanNorm
    var result8 = x * result6 + result7
    // return springEnergy(v, v * x, rest: [1, 2, 3, 4], stiffness: x) + norm + v.euclideanNorm * x + inverseSquare(v).quartic(x)
    result8 = result3 + norm + result4 * x + result8
    // dotProduct(self).squareRoot()
    var resultAdjoint = 1.0 * t14
    let resultAdjointTangent = -(t14 * resultTangent5) / result7 * 1.0
    // return k * square.dotProduct(square) + euclideanNorm
    var xAdjoint = 1.0 * result6
    var xAdjointTangent = resultTangent4 * 1.0
    let resultAdjoint2 = 1.0 * x
    var resultAdjointTangent2 = xTangent * 1.0
    // (self * other).sum()
    let tAdjoint = SIMD4<Double>(repeating: resultAdjoint2)
    let t15 = tAdjoint * square
    let tTangent11 = resultAdjointTangent2 * square + squareTangent * tAdjoint
    let squareAdjoint = resultAdjoint + t15 + t15
    let squareAdjointTangent = resultAdjointTangent + tTangent11 + tTangent11
    // let square = self * self
    var resultAdjoint3 = squareAdjoint * result5
    var resultAdjointTangent3 = squareAdjointTangent * result5 + resultTangent3 * squareAdjoint
    resultAdjoint3 += resultAdjoint3
    resultAdjointTangent3 += resultAdjointTangent3
    // 1 / (v * v + V(repeating: 1))
    let t16 = resultAdjoint3 / t13
    let tTangent12 = (resultAdjointTangent3 - t16 * tTangent9) / t13 * result5
    // return springEnergy(v, v * x, rest: [1, 2, 3, 4], stiffness: x) + norm + v.euclideanNorm * x + inverseSquare(v).quartic(x)
    xAdjoint += 1.0 * result4
    xAdjointTangent += resultTangent2 * 1.0
    // dotProduct(self).squareRoot()
    resultAdjoint = resultAdjoint2 * t12
    resultAdjointTangent2 = resultAdjointTangent2 * t12 + (-(t12 * resultTangent2) / result4 * resultAdjoint2)
    // (self * other).sum()
    let tAdjointTangent = SIMD4<Double>(repeating: resultAdjointTangent2)
    let tAdjoint2 = -(t16 * result5) + resultAdjoint
    let tAdjointTangent2 = -(tTangent12 + resultTangent3 * t16) + tAdjointTangent
    var vAdjoint = tAdjoint2 * v
    var vAdjointTangent = tAdjointTangent2 * v + vTangent * tAdjoint2
    vAdjoint += vAdjoint
    vAdjointTangent += vAdjointTangent
    // return k * (length - 2) * (length - 2) / 2 + (-ratio).sum() + V.one.sum()
    let ratioAdjoint = -SIMD4<Double>(repeating: 1.0)
    let t17 = Double(1.0) / 2.0
    let tAdjoint3 = t17 * t9
    let tAdjointTangent3 = lengthTangent * t17
    xAdjoint += tAdjoint3 * t9
    xAdjointTangent += tAdjointTangent3 * t9 + lengthTangent * tAdjoint3
    let tAdjoint4 = t17 * t10 + tAdjoint3 * x
    let tAdjointTangent4 = (xTangent * t9 + lengthTangent * x) * t17 + (tAdjointTangent3 * x + xTangent * tAdjoint3)
    // let ratio = (rest / (d * d + 1)).squareRoot()
    let tAdjointTangent5 = -(t8 * ratioTangent) / ratio * ratioAdjoint
    let t18 = ratioAdjoint * t8 / t6
    let tTangent13 = (tAdjointTangent5 - t18 * tTangent6) / t6 * t7
    // let length = (d * d + 0.25).sum().squareRoot()
    let tAdjointTangent6 = SIMD4<Double>(repeating: tAdjointTangent4 * t5 + (-(t5 * lengthTangent) / length * tAdjoint4))
    let tAdjoint5 = -(t18 * t7) + tAdjoint4 * t5
    let tAdjointTangent7 = -(tTangent13 + tTangent7 * t18) + tAdjointTangent6
    var dAdjoint = tAdjoint5 * d
    var dAdjointTangent = tAdjointTangent7 * d + dTangent * tAdjoint5
    dAdjoint += dAdjoint
    dAdjointTangent += dAdjointTangent
    // let d = a - b * 0.5
    vAdjoint += dAdjoint
    vAdjointTangent += dAdjointTangent
    let tAdjoint6 = -dAdjoint * 0.5
    let tAdjointTangent8 = -dAdjointTangent * 0.5
    // return springEnergy(v, v * x, rest: [1, 2, 3, 4], stiffness: x) + norm + v.euclideanNorm * x + inverseSquare(v).quartic(x)
    vAdjoint += tAdjoint6 * t3
    vAdjointTangent += tAdjointTangent8 * t3 + tTangent3 * tAdjoint6
    xAdjoint += (tAdjoint6 * v).sum()
    xAdjointTangent += (tAdjointTangent8 * v + vTangent * tAdjoint6).sum()
    // (self * other).sum()
    let tAdjoint7 = SIMD3<Float>(repeating: Float(Double(1.0)))
    let resultAdjoint4 = tAdjoint7 * t2
    let resultAdjointTangent4 = wTangent * 2.0 * tAdjoint7
    // let norm = Double(inverseSquare(w).dotProduct(w * 2))
    var wAdjoint = tAdjoint7 * result * 2.0
    var wAdjointTangent = resultTangent * tAdjoint7 * 2.0
    // 1 / (v * v + V(repeating: 1))
    let t19 = resultAdjoint4 / t
    let tTangent14 = (resultAdjointTangent4 - t19 * tTangent2) / t * result
    let tAdjoint8 = -(t19 * result)
    let t20 = tAdjoint8 * w
    let tTangent15 = -(tTangent14 + resultTangent * t19) * w
    let tTangent16 = tTangent15 + wTangent * tAdjoint8
    wAdjoint = wAdjoint + t20 + t20
    wAdjointTangent = wAdjointTangent + tTangent16 + tTangent16
    return (result8, (vAdjoint, wAdjoint, xAdjoint), (vAdjointTangent, wAdjointTangent, xAdjointTangent))
}

private func callsForVectorsVJPCore(
    _ v: SIMD4<Double>,
    _ w: SIMD3<Float>,
    _ x: Double,
    _ resultCotangent: Double
) -> (Double, SIMD4<Double>, SIMD3<Float>, Double) {
    // 1 / (v * v + V(repeating: 1))
    let t = w * w + 1.0
    let result = 1.0 / t
    // let norm = Double(inverseSquare(w).dotProduct(w * 2))
    let t2 = w * 2.0
    // (self * other).sum()
    let result2 = (result * t2).sum()
    // let norm = Double(inverseSquare(w).dotProduct(w * 2))
    let norm = Double(result2)
    // return springEnergy(v, v * x, rest: [1, 2, 3, 4], stiffness: x) + norm + v.euclideanNorm * x + inverseSquare(v).quartic(x)
    let t3 = SIMD4<Double>(repeating: x)
    // let d = a - b * 0.5
    let d = v - v * t3 * 0.5
    // let length = (d * d + 0.25).sum().squareRoot()
    let t4 = d * d
    let length = (t4 + 0.25).sum().squareRoot()
    // let ratio = (rest / (d * d + 1)).squareRoot()
    let t5 = t4 + 1.0
    let t6 = SIMD4<Double>(1.0, 2.0, 3.0, 4.0) / t5
    let ratio = t6.squareRoot()
    // return k * (length - 2) * (length - 2) / 2 + (-ratio).sum() + V.one.sum()
    let t7 = length - 2.0
    let t8 = x * t7
    let result3 = t8 * t7 / 2.0 + (-ratio).sum() + SIMD4<Double>(repeating: 1.0).sum()
    // (self * other).sum()
    let t9 = v * v
    var result4 = t9.sum()
    // dotProduct(self).squareRoot()
    result4 = result4.squareRoot()
    // 1 / (v * v + V(repeating: 1))
    let t10 = t9 + 1.0
    let result5 = 1.0 / t10
    // let square = self * self
    let square = result5 * result5
    // (self * other).sum()
    let result6 = (square * square).sum()
    var result7 = square.sum()
    // dotProduct(self).squareRoot()
    result7 = result7.squareRoot()
    // return k * square.dotProduct(square) + euclideanNorm
    var result8 = x * result6 + result7
    // return springEnergy(v, v * x, rest: [1, 2, 3, 4], stiffness: x) + norm + v.euclideanNorm * x + inverseSquare(v).quartic(x)
    result8 = result3 + norm + result4 * x + result8
    // dotProduct(self).squareRoot()
    let resultAdjoint = resultCotangent * (0.5 / result7)
    // return k * square.dotProduct(square) + euclideanNorm
    var xAdjoint = resultCotangent * result6
    var resultAdjoint2 = resultCotangent * x
    // (self * other).sum()
    let t11 = resultAdjoint2 * square
    let squareAdjoint = resultAdjoint + t11 + t11
    // let square = self * self
    var resultAdjoint3 = squareAdjoint * result5
    resultAdjoint3 += resultAdjoint3
    // return springEnergy(v, v * x, rest: [1, 2, 3, 4], stiffness: x) + norm + v.euclideanNorm * x + inverseSquare(v).quartic(x)
    xAdjoint += resultCotangent * result4
    // dotProduct(self).squareRoot()
    resultAdjoint2 *= 0.5 / result4
    // (self * other).sum()
    let tAdjoint = SIMD4<Double>(repeating: resultAdjoint2)
    let tAdjoint2 = -(resultAdjoint3 / t10 * result5) + tAdjoint
    var vAdjoint = tAdjoint2 * v
    vAdjoint += vAdjoint
    // return k * (length - 2) * (length - 2) / 2 + (-ratio).sum() + V.one.sum()
    let ratioAdjoint = -SIMD4<Double>(repeating: resultCotangent)
    let t12 = resultCotangent / 2.0
    let tAdjoint3 = t12 * t7
    xAdjoint += tAdjoint3 * t7
    // let ratio = (rest / (d * d + 1)).squareRoot()
    let t13 = ratioAdjoint * (0.5 / ratio) / t5 * t6
    // let length = (d * d + 0.25).sum().squareRoot()
    let tAdjoint4 = SIMD4<Double>(repeating: (t12 * t8 + tAdjoint3 * x) * (0.5 / length))
    var dAdjoint = (-t13 + tAdjoint4) * d
    dAdjoint += dAdjoint
    // let d = a - b * 0.5
    vAdjoint += dAdjoint
    let tAdjoint5 = -dAdjoint * 0.5
    // return springEnergy(v, v * x, rest: [1, 2, 3, 4], stiffness: x) + norm + v.euclideanNorm * x + inverseSquare(v).quartic(x)
    vAdjoint += tAdjoint5 * t3
    xAdjoint += (tAdjoint5 * v).sum()
    // (self * other).sum()
    let tAdjoint6 = SIMD3<Float>(repeating: Float(resultCotangent))
    let resultAdjoint4 = tAdjoint6 * t2
    // let norm = Double(inverseSquare(w).dotProduct(w * 2))
    var wAdjoint = tAdjoint6 * result * 2.0
    // 1 / (v * v + V(repeating: 1))
    let t14 = -(resultAdjoint4 / t * result) * w
    wAdjoint = wAdjoint + t14 + t14
    return (result8, vAdjoint, wAdjoint, xAdjoint)
}

/// The value of `reflectedLength(_:_:_:)`, and its derivative along a tangent of its arguments.
func reflectedLengthJVP<T: BinaryFloatingPoint & SIMDScalar>(
    _ v: SIMD3<T>,
    _ bound: T,
    _ others: [SIMD2<T>],
    along tangent: (v: SIMD3<T>, bound: T, others: [SIMD2<T>])
) -> (value: T, tangent: T) {
    precondition(tangent.others.count == others.count, "the tangent of 'others' has another count")
    return reflectedLengthJVPCore(v, bound, others, others.count, tangent.v, tangent.bound, tangent.others)
}

/// The value of `reflectedLength(_:_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func reflectedLengthVJP<T: BinaryFloatingPoint & SIMDScalar>(
    _ v: SIMD3<T>,
    _ bound: T,
    _ others: [SIMD2<T>],
    cotangent: T
) -> (value: T, cotangent: (v: SIMD3<T>, bound: T, others: [SIMD2<T>])) {
    var othersAdjoint = [SIMD2<T>](repeating: SIMD2<T>(repeating: 0), count: others.count)
    let (value, vAdjoint, boundAdjoint) = reflectedLengthVJPCore(
        v,
        bound,
        others,
        others.count,
        cotangent,
        &othersAdjoint
    )
    return (value, (vAdjoint, boundAdjoint, othersAdjoint))
}

/// The gradient of `reflectedLength(_:_:_:)`.
func reflectedLengthGradient<T: BinaryFloatingPoint & SIMDScalar>(
    _ v: SIMD3<T>,
    _ bound: T,
    _ others: [SIMD2<T>]
) -> (v: SIMD3<T>, bound: T, others: [SIMD2<T>]) {
    var othersAdjoint = [SIMD2<T>](repeating: SIMD2<T>(repeating: 0), count: others.count)
    let (vAdjoint, boundAdjoint) = reflectedLengthGradientCore(v, bound, others, others.count, T(1), &othersAdjoint)
    return (vAdjoint, boundAdjoint, othersAdjoint)
}

/// The value and the gradient of `reflectedLength(_:_:_:)`.
func reflectedLengthValueWithGradient<T: BinaryFloatingPoint & SIMDScalar>(
    _ v: SIMD3<T>,
    _ bound: T,
    _ others: [SIMD2<T>]
) -> (value: T, gradient: (v: SIMD3<T>, bound: T, others: [SIMD2<T>])) {
    var othersAdjoint = [SIMD2<T>](repeating: SIMD2<T>(repeating: 0), count: others.count)
    let (value, vAdjoint, boundAdjoint) = reflectedLengthVJPCore(v, bound, others, others.count, T(1), &othersAdjoint)
    return (value, (vAdjoint, boundAdjoint, othersAdjoint))
}

/// The value and the gradient of `reflectedLength(_:_:_:)`, and the product of its Hessian with a direction.
func reflectedLengthHVP<T: BinaryFloatingPoint & SIMDScalar>(
    _ v: SIMD3<T>,
    _ bound: T,
    _ others: [SIMD2<T>],
    along tangent: (v: SIMD3<T>, bound: T, others: [SIMD2<T>])
) -> (value: T, gradient: (v: SIMD3<T>, bound: T, others: [SIMD2<T>]), product: (v: SIMD3<T>, bound: T, others: [SIMD2<T>])) {
    precondition(tangent.others.count == others.count, "the tangent of 'others' has another count")
    var othersAdjoint = [SIMD2<T>](repeating: SIMD2<T>(repeating: 0), count: others.count)
    var othersProduct = [SIMD2<T>](repeating: SIMD2<T>(repeating: 0), count: others.count)
    let (value, vAdjoint, boundAdjoint, _, vProduct, boundProduct) = reflectedLengthVJPJVP(
        v,
        bound,
        others,
        others.count,
        T(1),
        &othersAdjoint,
        tangent.v,
        tangent.bound,
        tangent.others,
        &othersProduct
    )
    return (value, (vAdjoint, boundAdjoint, othersAdjoint), (vProduct, boundProduct, othersProduct))
}

private func reflectedLengthJVPCore<T: BinaryFloatingPoint & SIMDScalar>(
    _ v: SIMD3<T>,
    _ bound: T,
    _ others: UnsafePointer<SIMD2<T>>,
    _ othersCount: Int,
    _ vTangent: SIMD3<T>,
    _ boundTangent: T,
    _ othersTangent: UnsafePointer<SIMD2<T>>
) -> (T, T) {
    // let u = v * bound + SIMD3(bound, 1, 0.5)
    let t = SIMD3<T>(repeating: bound)
    let tTangent = vTangent * t + boundTangent * v
    let u = v * t + SIMD3<T>(bound, 1, 0.5)
    let uTangent = tTangent + SIMD3<T>(boundTangent, 0, 0)
    // var sum = u.x * u[1] + u.max()
    let t2 = u.x
    let tTangent2 = uTangent.x
    let t3 = u.y
    let tTangent3 = uTangent.y
    let t4 = T.maximum(t2, t3)
    var condition = t2 > t3
    let partial: T
    if condition {
        partial = 1
    } else {
        let condition2 = t3 != t3
        partial = condition2 ? T(1) : 0
    }
    let partial2: T
    if condition {
        partial2 = 0
    } else {
        condition = t3 != t3
        partial2 = condition ? T(0) : 1
    }
    let t5 = u.z
    condition = t4 > t5
    let partial3: T
    if condition {
        partial3 = 1
    } else {
        let condition2 = t5 != t5
        partial3 = condition2 ? T(1) : 0
    }
    let partial4: T
    if condition {
        partial4 = 0
    } else {
        condition = t5 != t5
        partial4 = condition ? T(0) : 1
    }
    let tTangent4 = (tTangent2 * partial + tTangent3 * partial2) * partial3 + uTangent.z * partial4
    var sum = t2 * t3 + T.maximum(t4, t5)
    var sumTangent = tTangent2 * t3 + tTangent3 * t2 + tTangent4
    // for w in others where any(w .> 0.25) { sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum() }
    var i = 0
    while i < othersCount {
        let w = others[i]
        let wTangent = othersTangent[i]
        if any(w .> 0.25) {
            // sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum()
            let t6 = w .< bound
            let t7 = w.replacing(with: 0.5, where: t6)
            let tTangent5 = wTangent * t7 + wTangent.replacing(with: 0, where: t6) * w
            sum += (w * t7).sum()
            sumTangent += tTangent5.sum()
        }
        i &+= 1
    }
    // return sum + (u * v).sum()
    let result = sum + (u * v).sum()
    let resultTangent = sumTangent + (uTangent * v + vTangent * u).sum()
    return (result, resultTangent)
}

private func reflectedLengthVJPCore<T: BinaryFloatingPoint & SIMDScalar>(
    _ v: SIMD3<T>,
    _ bound: T,
    _ others: UnsafePointer<SIMD2<T>>,
    _ othersCount: Int,
    _ resultCotangent: T,
    _ othersAdjoint: UnsafeMutablePointer<SIMD2<T>>
) -> (T, SIMD3<T>, T) {
    // Forward sweep
    // let u = v * bound + SIMD3(bound, 1, 0.5)
    let t = SIMD3<T>(repeating: bound)
    let u = v * t + SIMD3<T>(bound, 1, 0.5)
    // var sum = u.x * u[1] + u.max()
    let t2 = u.x
    let t3 = u.y
    let t4 = T.maximum(t2, t3)
    let t5 = u.z
    var sum = t2 * t3 + T.maximum(t4, t5)
    // for w in others where any(w .> 0.25) { sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum() }
    var i = 0
    while i < othersCount {
        let w = others[i]
        if any(w .> 0.25) {
            // sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum()
            let t6 = w * w.replacing(with: 0.5, where: w .< bound)
            sum += t6.sum()
        }
        i &+= 1
    }
    // return sum + (u * v).sum()
    let result = sum + (u * v).sum()
    let tAdjoint = SIMD3<T>(repeating: resultCotangent)
    var uAdjoint = tAdjoint * v
    var vAdjoint = tAdjoint * u

    // Return sweep
    // for w in others where any(w .> 0.25) { sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum() }
    i = 0
    while i < othersCount {
        let w = others[i]
        var wAdjoint: SIMD2<T>
        if any(w .> 0.25) {
            let t6 = w .< bound
            // sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum()
            let tAdjoint2 = SIMD2<T>(repeating: resultCotangent)
            wAdjoint = (tAdjoint2 * w).replacing(with: 0, where: t6)
            wAdjoint = tAdjoint2 * w.replacing(with: 0.5, where: t6) + wAdjoint
        } else {
            wAdjoint = SIMD2<T>(repeating: 0)
        }
        // for w in others where any(w .> 0.25) { sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum() }
        othersAdjoint[i] += wAdjoint
        i &+= 1
    }
    // var sum = u.x * u[1] + u.max()
    var condition = t4 > t5
    var partial: T
    if condition {
        partial = 1
    } else {
        let condition2 = t5 != t5
        partial = condition2 ? T(1) : 0
    }
    let tAdjoint2 = resultCotangent * partial
    if condition {
        partial = 0
    } else {
        condition = t5 != t5
        partial = condition ? T(0) : 1
    }
    uAdjoint.z += resultCotangent * partial
    condition = t2 > t3
    if condition {
        partial = 1
    } else {
        let condition2 = t3 != t3
        partial = condition2 ? T(1) : 0
    }
    let partial2: T
    if condition {
        partial2 = 0
    } else {
        condition = t3 != t3
        partial2 = condition ? T(0) : 1
    }
    uAdjoint.y += tAdjoint2 * partial2 + resultCotangent * t2
    let t6 = uAdjoint.x + (tAdjoint2 * partial + resultCotangent * t3)
    uAdjoint.x = t6
    // let u = v * bound + SIMD3(bound, 1, 0.5)
    vAdjoint += uAdjoint * t
    let boundAdjoint = t6 + (uAdjoint * v).sum()
    return (result, vAdjoint, boundAdjoint)
}

private func reflectedLengthGradientCore<T: BinaryFloatingPoint & SIMDScalar>(
    _ v: SIMD3<T>,
    _ bound: T,
    _ others: UnsafePointer<SIMD2<T>>,
    _ othersCount: Int,
    _ resultCotangent: T,
    _ othersAdjoint: UnsafeMutablePointer<SIMD2<T>>
) -> (SIMD3<T>, T) {
    // Forward sweep
    // let u = v * bound + SIMD3(bound, 1, 0.5)
    let t = SIMD3<T>(repeating: bound)
    let u = v * t + SIMD3<T>(bound, 1, 0.5)
    // var sum = u.x * u[1] + u.max()
    let t2 = u.x
    let t3 = u.y
    let t4 = u.z
    // return sum + (u * v).sum()
    let tAdjoint = SIMD3<T>(repeating: resultCotangent)
    var uAdjoint = tAdjoint * v
    var vAdjoint = tAdjoint * u

    // Return sweep
    // for w in others where any(w .> 0.25) { sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum() }
    var i = 0
    while i < othersCount {
        let w = others[i]
        var wAdjoint: SIMD2<T>
        if any(w .> 0.25) {
            let t5 = w .< bound
            // sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum()
            let tAdjoint2 = SIMD2<T>(repeating: resultCotangent)
            wAdjoint = (tAdjoint2 * w).replacing(with: 0, where: t5)
            wAdjoint = tAdjoint2 * w.replacing(with: 0.5, where: t5) + wAdjoint
        } else {
            wAdjoint = SIMD2<T>(repeating: 0)
        }
        // for w in others where any(w .> 0.25) { sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum() }
        othersAdjoint[i] += wAdjoint
        i &+= 1
    }
    // var sum = u.x * u[1] + u.max()
    var condition = T.maximum(t2, t3) > t4
    var partial: T
    if condition {
        partial = 1
    } else {
        let condition2 = t4 != t4
        partial = condition2 ? T(1) : 0
    }
    let tAdjoint2 = resultCotangent * partial
    if condition {
        partial = 0
    } else {
        condition = t4 != t4
        partial = condition ? T(0) : 1
    }
    uAdjoint.z += resultCotangent * partial
    condition = t2 > t3
    if condition {
        partial = 1
    } else {
        let condition2 = t3 != t3
        partial = condition2 ? T(1) : 0
    }
    let partial2: T
    if condition {
        partial2 = 0
    } else {
        condition = t3 != t3
        partial2 = condition ? T(0) : 1
    }
    uAdjoint.y += tAdjoint2 * partial2 + resultCotangent * t2
    let t5 = uAdjoint.x + (tAdjoint2 * partial + resultCotangent * t3)
    uAdjoint.x = t5
    // let u = v * bound + SIMD3(bound, 1, 0.5)
    vAdjoint += uAdjoint * t
    let boundAdjoint = t5 + (uAdjoint * v).sum()
    return (vAdjoint, boundAdjoint)
}

private func reflectedLengthVJPJVP<T: BinaryFloatingPoint & SIMDScalar>(
    _ v: SIMD3<T>,
    _ bound: T,
    _ others: UnsafePointer<SIMD2<T>>,
    _ othersCount: Int,
    _ resultCotangent: T,
    _ othersAdjoint: UnsafeMutablePointer<SIMD2<T>>,
    _ vTangent: SIMD3<T>,
    _ boundTangent: T,
    _ othersTangent: UnsafePointer<SIMD2<T>>,
    _ othersAdjointTangent: UnsafeMutablePointer<SIMD2<T>>
) -> (T, SIMD3<T>, T, T, SIMD3<T>, T) {
    // Forward sweep
    // let u = v * bound + SIMD3(bound, 1, 0.5)
    let t = SIMD3<T>(repeating: bound)
    let tTangent = SIMD3<T>(repeating: boundTangent)
    let tTangent2 = SIMD3<T>(boundTangent, 0, 0)
    let u = v * t + SIMD3<T>(bound, 1, 0.5)
    let uTangent = vTangent * t + tTangent * v + tTangent2
    // var sum = u.x * u[1] + u.max()
    let t2 = u.x
    let tTangent3 = uTangent.x
    let t3 = u.y
    let tTangent4 = uTangent.y
    let t4 = T.maximum(t2, t3)
    let condition = t2 > t3
    let partial: T
    if condition {
        partial = 1
    } else {
        let condition2 = t3 != t3
        partial = condition2 ? T(1) : 0
    }
    let partial2: T
    if condition {
        partial2 = 0
    } else {
        let condition2 = t3 != t3
        partial2 = condition2 ? T(0) : 1
    }
    let t5 = u.z
    var condition2 = t4 > t5
    var partial3: T
    if condition2 {
        partial3 = 1
    } else {
        let condition3 = t5 != t5
        partial3 = condition3 ? T(1) : 0
    }
    var partial4: T
    if condition2 {
        partial4 = 0
    } else {
        let condition3 = t5 != t5
        partial4 = condition3 ? T(0) : 1
    }
    let tTangent5 = (tTangent3 * partial + tTangent4 * partial2) * partial3 + uTangent.z * partial4
    var sum = t2 * t3 + T.maximum(t4, t5)
    var sumTangent = tTangent3 * t3 + tTangent4 * t2 + tTangent5
    // for w in others where any(w .> 0.25) { sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum() }
    var i = 0
    while i < othersCount {
        let w = others[i]
        let wTangent = othersTangent[i]
        if any(w .> 0.25) {
            // sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum()
            let t6 = w .< bound
            let t7 = w.replacing(with: 0.5, where: t6)
            let tTangent6 = wTangent * t7 + wTangent.replacing(with: 0, where: t6) * w
            sum += (w * t7).sum()
            sumTangent += tTangent6.sum()
        }
        i &+= 1
    }
    // return sum + (u * v).sum()
    let result = sum + (u * v).sum()
    let resultTangent = sumTangent + (uTangent * v + vTangent * u).sum()
    let tAdjoint = SIMD3<T>(repeating: resultCotangent)
    var uAdjoint = tAdjoint * v
    var uAdjointTangent = vTangent * tAdjoint
    var vAdjoint = tAdjoint * u
    var vAdjointTangent = uTangent * tAdjoint

    // Return sweep
    // for w in others where any(w .> 0.25) { sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum() }
    i = 0
    while i < othersCount {
        let w = others[i]
        let wTangent = othersTangent[i]
        var wAdjoint: SIMD2<T>
        var wAdjointTangent: SIMD2<T>
        if any(w .> 0.25) {
            let t6 = w .< bound
            // sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum()
            let tAdjoint2 = SIMD2<T>(repeating: resultCotangent)
            wAdjoint = (tAdjoint2 * w).replacing(with: 0, where: t6)
            wAdjointTangent = (wTangent * tAdjoint2).replacing(with: 0, where: t6)
            wAdjoint = tAdjoint2 * w.replacing(with: 0.5, where: t6) + wAdjoint
            wAdjointTangent = wTangent.replacing(with: 0, where: t6) * tAdjoint2 + wAdjointTangent
        } else {
            wAdjoint = SIMD2<T>(repeating: 0)
            wAdjointTangent = SIMD2<T>(repeating: 0)
        }
        // for w in others where any(w .> 0.25) { sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum() }
        othersAdjoint[i] += wAdjoint
        othersAdjointTangent[i] += wAdjointTangent
        i &+= 1
    }
    // var sum = u.x * u[1] + u.max()
    if condition2 {
        partial4 = 1
    } else {
        let condition3 = t5 != t5
        partial4 = condition3 ? T(1) : 0
    }
    let tAdjoint2 = resultCotangent * partial4
    if condition2 {
        partial4 = 0
    } else {
        condition2 = t5 != t5
        partial4 = condition2 ? T(0) : 1
    }
    uAdjoint.z += resultCotangent * partial4
    uAdjointTangent.z = uAdjointTangent.z
    if condition {
        partial4 = 1
    } else {
        condition2 = t3 != t3
        partial4 = condition2 ? T(1) : 0
    }
    if condition {
        partial3 = 0
    } else {
        condition2 = t3 != t3
        partial3 = condition2 ? T(0) : 1
    }
    uAdjoint.y += tAdjoint2 * partial3 + resultCotangent * t2
    uAdjointTangent.y += tTangent3 * resultCotangent
    let t6 = uAdjoint.x + (tAdjoint2 * partial4 + resultCotangent * t3)
    let tTangent6 = uAdjointTangent.x + tTangent4 * resultCotangent
    uAdjoint.x = t6
    uAdjointTangent.x = tTangent6
    // let u = v * bound + SIMD3(bound, 1, 0.5)
    vAdjoint += uAdjoint * t
    vAdjointTangent += uAdjointTangent * t + tTangent * uAdjoint
    let boundAdjoint = t6 + (uAdjoint * v).sum()
    let boundAdjointTangent = tTangent6 + (uAdjointTangent * v + vTangent * uAdjoint).sum()
    return (result, vAdjoint, boundAdjoint, resultTangent, vAdjointTangent, boundAdjointTangent)
}

/// The value of `lanePowers(_:_:)`, and its derivative along a tangent of its arguments.
func lanePowersJVP<V: SIMD>(
    _ v: V,
    _ n: Int,
    along vTangent: V
) -> (value: V.Scalar, tangent: V.Scalar) where V.Scalar: FloatingPoint {
    // lanePower(v[0], v, n) + lanePower(v[1], v * 2, n)
    let (result, resultTangent) = lanePowerJVP(V.self, v[0], n, vTangent[0])
    var (result2, resultTangent2) = lanePowerJVP(V.self, v[1], n, vTangent[1])
    result2 = result + result2
    resultTangent2 = resultTangent + resultTangent2
    return (result2, resultTangent2)
}

/// The value of `lanePowers(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func lanePowersVJP<V: SIMD>(
    _ v: V,
    _ n: Int,
    cotangent: V.Scalar
) -> (value: V.Scalar, cotangent: V) where V.Scalar: FloatingPoint {
    return lanePowersVJPCore(v, n, cotangent)
}

/// The gradient of `lanePowers(_:_:)`.
func lanePowersGradient<V: SIMD>(_ v: V, _ n: Int) -> V where V.Scalar: FloatingPoint {
    let (_, vAdjoint) = lanePowersVJPCore(v, n, V.Scalar(1))
    return vAdjoint
}

/// The value and the gradient of `lanePowers(_:_:)`.
func lanePowersValueWithGradient<V: SIMD>(
    _ v: V,
    _ n: Int
) -> (value: V.Scalar, gradient: V) where V.Scalar: FloatingPoint {
    return lanePowersVJPCore(v, n, V.Scalar(1))
}

/// The value and the gradient of `lanePowers(_:_:)`, and the product of its Hessian with a direction.
func lanePowersHVP<V: SIMD>(
    _ v: V,
    _ n: Int,
    along vTangent: V
) -> (value: V.Scalar, gradient: V, product: V) where V.Scalar: FloatingPoint {
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    var scalarTape = AutoDiff.Buffer<V.Scalar>()
    defer { scalarTape.deallocate() }
    var scalarTapeTangent = AutoDiff.Buffer<V.Scalar>()
    defer { scalarTapeTangent.deallocate() }
    // lanePower(v[0], v, n) + lanePower(v[1], v * 2, n)
    let (result, _) = lanePowerForwardSweepJVP(V.self, v[0], n, &boolTape, &scalarTape, vTangent[0], &scalarTapeTangent)
    var (result2, _) = lanePowerForwardSweepJVP(
        V.self,
        v[1],
        n,
        &boolTape,
        &scalarTape,
        vTangent[1],
        &scalarTapeTangent
    )
    result2 = result + result2
    let (tAdjoint, tAdjoint2, tAdjointTangent, _) = lanePowerReturnSweepJVP(
        V.self,
        V.Scalar(1),
        &boolTape,
        &scalarTape,
        &scalarTapeTangent
    )
    var vAdjoint = tAdjoint2 * 2
    vAdjoint[1] += tAdjoint
    var vAdjointTangent = V(repeating: 0)
    vAdjointTangent[1] = tAdjointTangent
    let tAdjoint3: V.Scalar
    var vAdjoint2: V
    let tAdjointTangent2: V.Scalar
    var vAdjointTangent2: V
    (tAdjoint3, vAdjoint2, tAdjointTangent2, vAdjointTangent2) = lanePowerReturnSweepJVP(
        V.self,
        V.Scalar(1),
        &boolTape,
        &scalarTape,
        &scalarTapeTangent
    )
    vAdjoint2 = vAdjoint + vAdjoint2
    vAdjointTangent2 = vAdjointTangent + vAdjointTangent2
    vAdjoint2[0] += tAdjoint3
    vAdjointTangent2[0] += tAdjointTangent2
    return (result2, vAdjoint2, vAdjointTangent2)
}

private func lanePowerJVP<V: SIMD>(
    _ type: V.Type,
    _ x: V.Scalar,
    _ n: Int,
    _ xTangent: V.Scalar
) -> (V.Scalar, V.Scalar) where V.Scalar: FloatingPoint {
    // n == 0 ? 1 : x * lanePower(x, vectors, n - 1)
    let result: V.Scalar
    var resultTangent: V.Scalar
    if n == 0 {
        result = 1
        resultTangent = 0
    } else {
        let result2: V.Scalar
        (result2, resultTangent) = lanePowerJVP(V.self, x, n - 1, xTangent)
        result = x * result2
        resultTangent = xTangent * result2 + resultTangent * x
    }
    return (result, resultTangent)
}

private func lanePowersVJPCore<V: SIMD>(
    _ v: V,
    _ n: Int,
    _ resultCotangent: V.Scalar
) -> (V.Scalar, V) where V.Scalar: FloatingPoint {
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    var scalarTape = AutoDiff.Buffer<V.Scalar>()
    defer { scalarTape.deallocate() }
    // lanePower(v[0], v, n) + lanePower(v[1], v * 2, n)
    let result = lanePowerForwardSweep(V.self, v[0], n, &boolTape, &scalarTape)
    var result2 = lanePowerForwardSweep(V.self, v[1], n, &boolTape, &scalarTape)
    result2 = result + result2
    let (tAdjoint, tAdjoint2) = lanePowerReturnSweep(V.self, resultCotangent, &boolTape, &scalarTape)
    var vAdjoint = tAdjoint2 * 2
    vAdjoint[1] += tAdjoint
    let tAdjoint3: V.Scalar
    var vAdjoint2: V
    (tAdjoint3, vAdjoint2) = lanePowerReturnSweep(V.self, resultCotangent, &boolTape, &scalarTape)
    vAdjoint2 = vAdjoint + vAdjoint2
    vAdjoint2[0] += tAdjoint3
    return (result2, vAdjoint2)
}

private func lanePowerForwardSweep<V: SIMD>(
    _ type: V.Type,
    _ x: V.Scalar,
    _ n: Int,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ scalarTape: inout AutoDiff.Buffer<V.Scalar>
) -> V.Scalar where V.Scalar: FloatingPoint {
    // n == 0 ? 1 : x * lanePower(x, vectors, n - 1)
    let t = n == 0
    let result: V.Scalar
    if t {
        result = 1
    } else {
        let result2 = lanePowerForwardSweep(V.self, x, n - 1, &boolTape, &scalarTape)
        result = x * result2
        scalarTape.append(result2)
    }
    scalarTape.append(x)
    boolTape.append(t)
    return result
}

private func lanePowerReturnSweep<V: SIMD>(
    _ type: V.Type,
    _ resultCotangent: V.Scalar,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ scalarTape: inout AutoDiff.Buffer<V.Scalar>
) -> (V.Scalar, V) where V.Scalar: FloatingPoint {
    // Forward sweep
    let t = boolTape.removeLast()
    let x = scalarTape.removeLast()

    // Return sweep
    // n == 0 ? 1 : x * lanePower(x, vectors, n - 1)
    var xAdjoint: V.Scalar
    let vectorsAdjoint: V
    if t {
        xAdjoint = 0
        vectorsAdjoint = V(repeating: 0)
    } else {
        let result = scalarTape.removeLast()
        let resultAdjoint = resultCotangent * x
        (xAdjoint, vectorsAdjoint) = lanePowerReturnSweep(V.self, resultAdjoint, &boolTape, &scalarTape)
        xAdjoint = resultCotangent * result + xAdjoint
    }
    return (xAdjoint, vectorsAdjoint)
}

private func lanePowerForwardSweepJVP<V: SIMD>(
    _ type: V.Type,
    _ x: V.Scalar,
    _ n: Int,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ scalarTape: inout AutoDiff.Buffer<V.Scalar>,
    _ xTangent: V.Scalar,
    _ scalarTapeTangent: inout AutoDiff.Buffer<V.Scalar>
) -> (V.Scalar, V.Scalar) where V.Scalar: FloatingPoint {
    // n == 0 ? 1 : x * lanePower(x, vectors, n - 1)
    let t = n == 0
    let result: V.Scalar
    let resultTangent: V.Scalar
    if t {
        result = 1
        resultTangent = 0
    } else {
        let (result2, resultTangent2) = lanePowerForwardSweepJVP2(
            V.self,
            x,
            n - 1,
            &boolTape,
            &scalarTape,
            xTangent,
            &scalarTapeTangent
        )
        result = x * result2
        resultTangent = xTangent * result2 + resultTangent2 * x
        scalarTape.append(result2)
        scalarTapeTangent.append(resultTangent2)
    }
    scalarTape.append(x)
    scalarTapeTangent.append(xTangent)
    boolTape.append(t)
    return (result, resultTangent)
}

private func lanePowerForwardSweepJVP2<V: SIMD>(
    _ type: V.Type,
    _ x: V.Scalar,
    _ n: Int,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ scalarTape: inout AutoDiff.Buffer<V.Scalar>,
    _ xTangent: V.Scalar,
    _ scalarTapeTangent: inout AutoDiff.Buffer<V.Scalar>
) -> (V.Scalar, V.Scalar) where V.Scalar: FloatingPoint {
    // n == 0 ? 1 : x * lanePower(x, vectors, n - 1)
    let t = n == 0
    let result: V.Scalar
    let resultTangent: V.Scalar
    if t {
        result = 1
        resultTangent = 0
    } else {
        let (result2, resultTangent2) = lanePowerForwardSweepJVP2(
            V.self,
            x,
            n - 1,
            &boolTape,
            &scalarTape,
            xTangent,
            &scalarTapeTangent
        )
        result = x * result2
        resultTangent = xTangent * result2 + resultTangent2 * x
        scalarTape.append(result2)
        scalarTapeTangent.append(resultTangent2)
    }
    scalarTape.append(x)
    scalarTapeTangent.append(xTangent)
    boolTape.append(t)
    return (result, resultTangent)
}

private func lanePowerReturnSweepJVP<V: SIMD>(
    _ type: V.Type,
    _ resultCotangent: V.Scalar,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ scalarTape: inout AutoDiff.Buffer<V.Scalar>,
    _ scalarTapeTangent: inout AutoDiff.Buffer<V.Scalar>
) -> (V.Scalar, V, V.Scalar, V) where V.Scalar: FloatingPoint {
    // Forward sweep
    let t = boolTape.removeLast()
    let x = scalarTape.removeLast()
    let xTangent = scalarTapeTangent.removeLast()

    // Return sweep
    // n == 0 ? 1 : x * lanePower(x, vectors, n - 1)
    var xAdjoint: V.Scalar
    let vectorsAdjoint: V
    var xAdjointTangent: V.Scalar
    if t {
        xAdjoint = 0
        vectorsAdjoint = V(repeating: 0)
        xAdjointTangent = 0
    } else {
        let result = scalarTape.removeLast()
        let resultTangent = scalarTapeTangent.removeLast()
        let resultAdjoint = resultCotangent * x
        let resultAdjointTangent = xTangent * resultCotangent
        (xAdjoint, vectorsAdjoint, xAdjointTangent) = lanePowerReturnSweepJVP2(
            V.self,
            resultAdjoint,
            &boolTape,
            &scalarTape,
            resultAdjointTangent,
            &scalarTapeTangent
        )
        xAdjoint = resultCotangent * result + xAdjoint
        xAdjointTangent = resultTangent * resultCotangent + xAdjointTangent
    }
    return (xAdjoint, vectorsAdjoint, xAdjointTangent, V(repeating: 0))
}

private func lanePowerReturnSweepJVP2<V: SIMD>(
    _ type: V.Type,
    _ resultCotangent: V.Scalar,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ scalarTape: inout AutoDiff.Buffer<V.Scalar>,
    _ resultCotangentTangent: V.Scalar,
    _ scalarTapeTangent: inout AutoDiff.Buffer<V.Scalar>
) -> (V.Scalar, V, V.Scalar) where V.Scalar: FloatingPoint {
    // Forward sweep
    let t = boolTape.removeLast()
    let x = scalarTape.removeLast()
    let xTangent = scalarTapeTangent.removeLast()

    // Return sweep
    // n == 0 ? 1 : x * lanePower(x, vectors, n - 1)
    var xAdjoint: V.Scalar
    let vectorsAdjoint: V
    var xAdjointTangent: V.Scalar
    if t {
        xAdjoint = 0
        vectorsAdjoint = V(repeating: 0)
        xAdjointTangent = 0
    } else {
        let result = scalarTape.removeLast()
        let resultTangent = scalarTapeTangent.removeLast()
        let resultAdjoint = resultCotangent * x
        let resultAdjointTangent = resultCotangentTangent * x + xTangent * resultCotangent
        (xAdjoint, vectorsAdjoint, xAdjointTangent) = lanePowerReturnSweepJVP2(
            V.self,
            resultAdjoint,
            &boolTape,
            &scalarTape,
            resultAdjointTangent,
            &scalarTapeTangent
        )
        xAdjoint = resultCotangent * result + xAdjoint
        xAdjointTangent = resultCotangentTangent * result + resultTangent * resultCotangent + xAdjointTangent
    }
    return (xAdjoint, vectorsAdjoint, xAdjointTangent)
}
