// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `smoothDistance(_:from:softness:)`, and its derivative along a tangent of its arguments.
func smoothDistanceJVP<T: FloatingPoint>(
    _ x: T,
    from points: [T],
    softness s: T,
    along tangent: (x: T, points: [T], s: T)
) -> (value: T, tangent: T) {
    precondition(tangent.points.count == points.count, "the tangent of 'points' has another count")
    return smoothDistanceJVPCore(x, points, points.count, s, tangent.x, tangent.points, tangent.s)
}

/// The value of `smoothDistance(_:from:softness:)`, and the cotangent of its arguments for a cotangent of its outcome.
func smoothDistanceVJP<T: FloatingPoint>(
    _ x: T,
    from points: [T],
    softness s: T,
    cotangent: T
) -> (value: T, cotangent: (x: T, points: [T], s: T)) {
    var pointsAdjoint = [T](repeating: 0, count: points.count)
    let (value, xAdjoint, sAdjoint) = smoothDistanceVJPCore(x, points, points.count, s, cotangent, &pointsAdjoint)
    return (value, (xAdjoint, pointsAdjoint, sAdjoint))
}

/// The gradient of `smoothDistance(_:from:softness:)`.
func smoothDistanceGradient<T: FloatingPoint>(_ x: T, from points: [T], softness s: T) -> (x: T, points: [T], s: T) {
    var pointsAdjoint = [T](repeating: 0, count: points.count)
    let (_, xAdjoint, sAdjoint) = smoothDistanceVJPCore(x, points, points.count, s, T(1), &pointsAdjoint)
    return (xAdjoint, pointsAdjoint, sAdjoint)
}

/// The value and the gradient of `smoothDistance(_:from:softness:)`.
func smoothDistanceValueWithGradient<T: FloatingPoint>(
    _ x: T,
    from points: [T],
    softness s: T
) -> (value: T, gradient: (x: T, points: [T], s: T)) {
    var pointsAdjoint = [T](repeating: 0, count: points.count)
    let (value, xAdjoint, sAdjoint) = smoothDistanceVJPCore(x, points, points.count, s, T(1), &pointsAdjoint)
    return (value, (xAdjoint, pointsAdjoint, sAdjoint))
}

/// The value and the gradient of `smoothDistance(_:from:softness:)`, and the product of its Hessian with a direction.
func smoothDistanceHVP<T: FloatingPoint>(
    _ x: T,
    from points: [T],
    softness s: T,
    along tangent: (x: T, points: [T], s: T)
) -> (value: T, gradient: (x: T, points: [T], s: T), product: (x: T, points: [T], s: T)) {
    precondition(tangent.points.count == points.count, "the tangent of 'points' has another count")
    var pointsAdjoint = [T](repeating: 0, count: points.count)
    var pointsProduct = [T](repeating: 0, count: points.count)
    let (value, xAdjoint, sAdjoint, _, xProduct, sProduct) = smoothDistanceVJPJVP(
        x,
        points,
        points.count,
        s,
        T(1),
        &pointsAdjoint,
        tangent.x,
        tangent.points,
        tangent.s,
        &pointsProduct
    )
    return (value, (xAdjoint, pointsAdjoint, sAdjoint), (xProduct, pointsProduct, sProduct))
}

private func smoothDistanceJVPCore<T: FloatingPoint>(
    _ x: T,
    _ points: UnsafePointer<T>,
    _ pointsCount: Int,
    _ s: T,
    _ xTangent: T,
    _ pointsTangent: UnsafePointer<T>,
    _ sTangent: T
) -> (T, T) {
    // sum += (difference * difference + s).squareRoot() / T(i + 1)
    let t = T(1) / 2
    // for i in 0..<points.count
    var i = 0
    var sum: T = 0
    var sumTangent: T = 0
    while i < pointsCount {
        // let difference = x - points[i]
        let difference = x - points[i]
        let differenceTangent = xTangent - pointsTangent[i]
        // sum += (difference * difference + s).squareRoot() / T(i + 1)
        let tTangent = differenceTangent * difference
        let t2 = (difference * difference + s).squareRoot()
        let t3 = T(i + 1)
        sum += t2 / t3
        sumTangent += (tTangent + tTangent + sTangent) * (t / t2) / t3
        i &+= 1
    }
    // return max(sum, 1 / 2) + abs(s)
    let condition = t >= sum
    let partial = condition ? T(0) : 1
    let result = max(sum, t) + s.magnitude
    let resultTangent = sumTangent * partial + sTangent * AutoDiff.signum(s)
    return (result, resultTangent)
}

private func smoothDistanceVJPCore<T: FloatingPoint>(
    _ x: T,
    _ points: UnsafePointer<T>,
    _ pointsCount: Int,
    _ s: T,
    _ resultCotangent: T,
    _ pointsAdjoint: UnsafeMutablePointer<T>
) -> (T, T, T) {
    // Forward sweep
    var tCache = AutoDiff.Buffer<T>(repeating: 0, count: pointsCount)
    defer { tCache.deallocate() }
    // for i in 0..<points.count
    var i = 0
    var sum: T = 0
    while i < pointsCount {
        // let difference = x - points[i]
        let difference = x - points[i]
        // sum += (difference * difference + s).squareRoot() / T(i + 1)
        let t = (difference * difference + s).squareRoot()
        sum += t / T(i + 1)
        tCache[i] = t
        i &+= 1
    }
    // return max(sum, 1 / 2) + abs(s)
    let t = T(1) / 2
    let result = max(sum, t) + s.magnitude
    var sAdjoint = resultCotangent * AutoDiff.signum(s)
    let condition = t >= sum
    let partial = condition ? T(0) : 1
    let sumAdjoint = resultCotangent * partial

    // Return sweep
    // for i in 0..<points.count
    i = 0
    var xAdjoint: T = 0
    while i < pointsCount {
        let difference = x - points[i]
        // sum += (difference * difference + s).squareRoot() / T(i + 1)
        let tAdjoint = sumAdjoint / T(i &+ 1) * (t / tCache[i])
        sAdjoint += tAdjoint
        var differenceAdjoint = tAdjoint * difference
        differenceAdjoint += differenceAdjoint
        // let difference = x - points[i]
        xAdjoint += differenceAdjoint
        pointsAdjoint[i] -= differenceAdjoint
        i &+= 1
    }
    return (result, xAdjoint, sAdjoint)
}

private func smoothDistanceVJPJVP<T: FloatingPoint>(
    _ x: T,
    _ points: UnsafePointer<T>,
    _ pointsCount: Int,
    _ s: T,
    _ resultCotangent: T,
    _ pointsAdjoint: UnsafeMutablePointer<T>,
    _ xTangent: T,
    _ pointsTangent: UnsafePointer<T>,
    _ sTangent: T,
    _ pointsAdjointTangent: UnsafeMutablePointer<T>
) -> (T, T, T, T, T, T) {
    // Forward sweep
    var tCache = AutoDiff.Buffer<T>(repeating: 0, count: pointsCount)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<T>(repeating: 0, count: pointsCount)
    defer { tCacheTangent.deallocate() }
    // sum += (difference * difference + s).squareRoot() / T(i + 1)
    let t = T(1) / 2
    // for i in 0..<points.count
    var i = 0
    var sum: T = 0
    var sumTangent: T = 0
    while i < pointsCount {
        // let difference = x - points[i]
        let difference = x - points[i]
        let differenceTangent = xTangent - pointsTangent[i]
        // sum += (difference * difference + s).squareRoot() / T(i + 1)
        let tTangent = differenceTangent * difference
        let t2 = (difference * difference + s).squareRoot()
        let tTangent2 = (tTangent + tTangent + sTangent) * (t / t2)
        let t3 = T(i + 1)
        sum += t2 / t3
        sumTangent += tTangent2 / t3
        tCache[i] = t2
        tCacheTangent[i] = tTangent2
        i &+= 1
    }
    // return max(sum, 1 / 2) + abs(s)
    let condition = t >= sum
    var partial = condition ? T(0) : 1
    let t2 = AutoDiff.signum(s)
    let result = max(sum, t) + s.magnitude
    let resultTangent = sumTangent * partial + sTangent * t2
    var sAdjoint = resultCotangent * t2
    partial = condition ? T(0) : 1
    let sumAdjoint = resultCotangent * partial

    // Return sweep
    // for i in 0..<points.count
    i = 0
    var xAdjoint: T = 0
    var xAdjointTangent: T = 0
    var sAdjointTangent: T = 0
    while i < pointsCount {
        let t3 = tCache[i]
        let difference = x - points[i]
        let differenceTangent = xTangent - pointsTangent[i]
        // sum += (difference * difference + s).squareRoot() / T(i + 1)
        let t4 = sumAdjoint / T(i &+ 1)
        let t5 = t / t3
        let tAdjoint = t4 * t5
        let tAdjointTangent = -(t5 * tCacheTangent[i]) / t3 * t4
        sAdjoint += tAdjoint
        sAdjointTangent += tAdjointTangent
        var differenceAdjoint = tAdjoint * difference
        var differenceAdjointTangent = tAdjointTangent * difference + differenceTangent * tAdjoint
        differenceAdjoint += differenceAdjoint
        differenceAdjointTangent += differenceAdjointTangent
        // let difference = x - points[i]
        xAdjoint += differenceAdjoint
        xAdjointTangent += differenceAdjointTangent
        pointsAdjoint[i] -= differenceAdjoint
        pointsAdjointTangent[i] -= differenceAdjointTangent
        i &+= 1
    }
    return (result, xAdjoint, sAdjoint, resultTangent, xAdjointTangent, sAdjointTangent)
}

/// The value of `relaxation(_:rate:scale:)`, and its derivative along a tangent of its arguments.
func relaxationJVP<T>(
    _ x: T,
    rate: T,
    scale: Double,
    along tangent: (x: T, rate: T, scale: Double)
) -> (value: T, tangent: T) where T: BinaryFloatingPoint {
    // for _ in 0..<5 where y > 0.001
    var i = 0
    var y = x
    var yTangent = tangent.x
    while i < 5 {
        let y2: T
        if y > 0.001 {
            // y -= rate * y * T(scale) + 1e-3
            let t = rate * y
            let t2 = T(scale)
            y2 = y - (t * t2 + 1e-3)
            yTangent -= (tangent.rate * y + yTangent * rate) * t2 + T(tangent.scale) * t
        } else {
            y2 = y
        }
        y = y2
        i &+= 1
    }
    // return y * T(1.5) - .pi
    let t = T(Double(1.5))
    let result = y * t - T.pi
    return (result, yTangent * t)
}

/// The value of `relaxation(_:rate:scale:)`, and the cotangent of its arguments for a cotangent of its outcome.
func relaxationVJP<T>(
    _ x: T,
    rate: T,
    scale: Double,
    cotangent: T
) -> (value: T, cotangent: (x: T, rate: T, scale: Double)) where T: BinaryFloatingPoint {
    let (value, xAdjoint, rateAdjoint, scaleAdjoint) = relaxationVJPCore(x, rate, scale, cotangent)
    return (value, (xAdjoint, rateAdjoint, scaleAdjoint))
}

/// The gradient of `relaxation(_:rate:scale:)`.
func relaxationGradient<T>(
    _ x: T,
    rate: T,
    scale: Double
) -> (x: T, rate: T, scale: Double) where T: BinaryFloatingPoint {
    let (_, xAdjoint, rateAdjoint, scaleAdjoint) = relaxationVJPCore(x, rate, scale, T(1))
    return (xAdjoint, rateAdjoint, scaleAdjoint)
}

/// The value and the gradient of `relaxation(_:rate:scale:)`.
func relaxationValueWithGradient<T>(
    _ x: T,
    rate: T,
    scale: Double
) -> (value: T, gradient: (x: T, rate: T, scale: Double)) where T: BinaryFloatingPoint {
    let (value, xAdjoint, rateAdjoint, scaleAdjoint) = relaxationVJPCore(x, rate, scale, T(1))
    return (value, (xAdjoint, rateAdjoint, scaleAdjoint))
}

/// The value and the gradient of `relaxation(_:rate:scale:)`, and the product of its Hessian with a direction.
func relaxationHVP<T>(
    _ x: T,
    rate: T,
    scale: Double,
    along tangent: (x: T, rate: T, scale: Double)
) -> (value: T, gradient: (x: T, rate: T, scale: Double), product: (x: T, rate: T, scale: Double)) where T: BinaryFloatingPoint {
    let rateTangent = tangent.rate
    let scaleTangent = tangent.scale
    // Forward sweep
    var yCache = AutoDiff.Buffer<T>(repeating: 0, count: 5)
    defer { yCache.deallocate() }
    var yCacheTangent = AutoDiff.Buffer<T>(repeating: 0, count: 5)
    defer { yCacheTangent.deallocate() }
    // for _ in 0..<5 where y > 0.001
    var i = 0
    var y = x
    var yTangent = tangent.x
    while i < 5 {
        let y2: T
        let yTangent2: T
        if y > 0.001 {
            // y -= rate * y * T(scale) + 1e-3
            let t = rate * y
            let t2 = T(scale)
            y2 = y - (t * t2 + 1e-3)
            yTangent2 = yTangent - ((rateTangent * y + yTangent * rate) * t2 + T(scaleTangent) * t)
        } else {
            y2 = y
            yTangent2 = yTangent
        }
        yCache[i] = y
        yCacheTangent[i] = yTangent
        y = y2
        yTangent = yTangent2
        i &+= 1
    }
    // return y * T(1.5) - .pi
    let t = T(Double(1.5))
    let result = y * t - T.pi
    var yAdjoint = 1 * t

    // Return sweep
    // for _ in 0..<5 where y > 0.001
    i = 5
    var rateAdjoint: T = 0
    var scaleAdjoint = 0.0
    var yAdjointTangent: T = 0
    var rateAdjointTangent: T = 0
    var scaleAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        y = yCache[i]
        yTangent = yCacheTangent[i]
        if y > 0.001 {
            let t2 = rate * y
            let t3 = T(scale)
            // y -= rate * y * T(scale) + 1e-3
            let tAdjoint = -yAdjoint
            let tAdjointTangent = -yAdjointTangent
            let tAdjoint2 = tAdjoint * t3
            let tAdjointTangent2 = tAdjointTangent * t3 + T(scaleTangent) * tAdjoint
            scaleAdjoint += Double(tAdjoint * t2)
            scaleAdjointTangent += Double(tAdjointTangent * t2 + (rateTangent * y + yTangent * rate) * tAdjoint)
            rateAdjoint += tAdjoint2 * y
            rateAdjointTangent += tAdjointTangent2 * y + yTangent * tAdjoint2
            yAdjoint += tAdjoint2 * rate
            yAdjointTangent += tAdjointTangent2 * rate + rateTangent * tAdjoint2
        }
    }
    return (result, (yAdjoint, rateAdjoint, scaleAdjoint), (yAdjointTangent, rateAdjointTangent, scaleAdjointTangent))
}

private func relaxationVJPCore<T: BinaryFloatingPoint>(
    _ x: T,
    _ rate: T,
    _ scale: Double,
    _ resultCotangent: T
) -> (T, T, T, Double) {
    // Forward sweep
    var yCache = AutoDiff.Buffer<T>(repeating: 0, count: 5)
    defer { yCache.deallocate() }
    // for _ in 0..<5 where y > 0.001
    var i = 0
    var y = x
    while i < 5 {
        let y2: T
        if y > 0.001 {
            // y -= rate * y * T(scale) + 1e-3
            y2 = y - (rate * y * T(scale) + 1e-3)
        } else {
            y2 = y
        }
        yCache[i] = y
        y = y2
        i &+= 1
    }
    // return y * T(1.5) - .pi
    let t = T(Double(1.5))
    let result = y * t - T.pi
    var yAdjoint = resultCotangent * t

    // Return sweep
    // for _ in 0..<5 where y > 0.001
    i = 5
    var rateAdjoint: T = 0
    var scaleAdjoint = 0.0
    while i > 0 {
        i &-= 1
        y = yCache[i]
        if y > 0.001 {
            // y -= rate * y * T(scale) + 1e-3
            let tAdjoint = -yAdjoint
            let tAdjoint2 = tAdjoint * T(scale)
            scaleAdjoint += Double(tAdjoint * (rate * y))
            rateAdjoint += tAdjoint2 * y
            yAdjoint += tAdjoint2 * rate
        }
    }
    return (result, yAdjoint, rateAdjoint, scaleAdjoint)
}

/// The value of `nestedFraction(_:depth:)`, and its derivative along a tangent of its arguments.
func nestedFractionJVP<Value: FloatingPoint & Sendable>(
    _ x: Value,
    depth: Int,
    along xTangent: Value
) -> (value: Value, tangent: Value) {
    return nestedFractionJVPCore(x, depth, xTangent)
}

/// The value of `nestedFraction(_:depth:)`, and the cotangent of its arguments for a cotangent of its outcome.
func nestedFractionVJP<Value: FloatingPoint & Sendable>(
    _ x: Value,
    depth: Int,
    cotangent: Value
) -> (value: Value, cotangent: Value) {
    return nestedFractionVJPCore(x, depth, cotangent)
}

/// The gradient of `nestedFraction(_:depth:)`.
func nestedFractionGradient<Value: FloatingPoint & Sendable>(_ x: Value, depth: Int) -> Value {
    let (_, xAdjoint) = nestedFractionVJPCore(x, depth, Value(1))
    return xAdjoint
}

/// The value and the gradient of `nestedFraction(_:depth:)`.
func nestedFractionValueWithGradient<Value: FloatingPoint & Sendable>(
    _ x: Value,
    depth: Int
) -> (value: Value, gradient: Value) {
    return nestedFractionVJPCore(x, depth, Value(1))
}

private func nestedFractionJVPCore<Value: FloatingPoint & Sendable>(
    _ x: Value,
    _ depth: Int,
    _ xTangent: Value
) -> (Value, Value) {
    // depth == 0 ? x : x + harmonic(depth) / nestedFraction(x, depth: depth - 1)
    var result: Value
    var resultTangent: Value
    if depth == 0 {
        result = x
        resultTangent = xTangent
    } else {
        result = harmonicCore(Value.self, depth)
        let result2: Value
        (result2, resultTangent) = nestedFractionJVPCore(x, depth - 1, xTangent)
        let t = result / result2
        result = x + t
        resultTangent = xTangent + (-(t * resultTangent) / result2)
    }
    return (result, resultTangent)
}

private func harmonicCore<Value: FloatingPoint & Sendable>(_ type: Value.Type, _ n: Int) -> Value {
    // n == 0 ? 0 : 1 / Value(n) + harmonic(n - 1)
    var result: Value
    if n == 0 {
        result = 0
    } else {
        result = harmonicCore(Value.self, n - 1)
        result = 1 / Value(n) + result
    }
    return result
}

private func nestedFractionVJPCore<Value: FloatingPoint & Sendable>(
    _ x: Value,
    _ depth: Int,
    _ resultCotangent: Value
) -> (Value, Value) {
    // Forward sweep
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    var valueTape = AutoDiff.Buffer<Value>()
    defer { valueTape.deallocate() }
    // depth == 0 ? x : x + harmonic(depth) / nestedFraction(x, depth: depth - 1)
    let t = depth == 0
    var result: Value
    let result2: Value
    let t2: Value
    if t {
        result = x
        result2 = 0
        t2 = 0
    } else {
        result = harmonicCore(Value.self, depth)
        result2 = nestedFractionForwardSweep(x, depth - 1, &boolTape, &valueTape)
        t2 = result / result2
        result = x + t2
    }

    // Return sweep
    // depth == 0 ? x : x + harmonic(depth) / nestedFraction(x, depth: depth - 1)
    var xAdjoint: Value
    if t {
        xAdjoint = resultCotangent
    } else {
        let resultAdjoint = -(resultCotangent / result2 * t2)
        xAdjoint = nestedFractionReturnSweep(resultAdjoint, &boolTape, &valueTape)
        xAdjoint = resultCotangent + xAdjoint
    }
    return (result, xAdjoint)
}

private func nestedFractionForwardSweep<Value: FloatingPoint & Sendable>(
    _ x: Value,
    _ depth: Int,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ valueTape: inout AutoDiff.Buffer<Value>
) -> Value {
    // depth == 0 ? x : x + harmonic(depth) / nestedFraction(x, depth: depth - 1)
    let t = depth == 0
    var result: Value
    if t {
        result = x
    } else {
        result = harmonicCore(Value.self, depth)
        let result2 = nestedFractionForwardSweep(x, depth - 1, &boolTape, &valueTape)
        let t2 = result / result2
        result = x + t2
        valueTape.append(result2)
        valueTape.append(t2)
    }
    boolTape.append(t)
    return result
}

private func nestedFractionReturnSweep<Value: FloatingPoint & Sendable>(
    _ resultCotangent: Value,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ valueTape: inout AutoDiff.Buffer<Value>
) -> Value {
    // Forward sweep
    let t = boolTape.removeLast()

    // Return sweep
    // depth == 0 ? x : x + harmonic(depth) / nestedFraction(x, depth: depth - 1)
    var xAdjoint: Value
    if t {
        xAdjoint = resultCotangent
    } else {
        let t2 = valueTape.removeLast()
        let result = valueTape.removeLast()
        let resultAdjoint = -(resultCotangent / result * t2)
        xAdjoint = nestedFractionReturnSweep(resultAdjoint, &boolTape, &valueTape)
        xAdjoint = resultCotangent + xAdjoint
    }
    return xAdjoint
}

/// The value of `normalize(_:by:)`, and its derivative along a tangent of its arguments.
func normalizeJVP<T: FloatingPoint>(
    _ values: inout [T],
    by factor: T,
    along tangent: (values: [T], factor: T)
) -> (value: (sum: T, largest: T), tangent: (value: (sum: T, largest: T), values: [T])) {
    precondition(tangent.values.count == values.count, "the tangent of 'values' has another count")
    var valuesTangent = tangent.values
    var valuesBuffer = AutoDiff.Buffer<T>(values)
    defer { valuesBuffer.deallocate() }
    var valuesTangentBuffer = AutoDiff.Buffer<T>(valuesTangent)
    defer { valuesTangentBuffer.deallocate() }
    let (sum, largest, sumTangent, largestTangent) = normalizeJVPCore(
        &valuesBuffer,
        factor,
        &valuesTangentBuffer,
        tangent.factor
    )
    values = valuesBuffer.array
    valuesTangent = valuesTangentBuffer.array
    return ((sum, largest), ((sumTangent, largestTangent), valuesTangent))
}

/// The value of `normalize(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func normalizeVJP<T: FloatingPoint>(
    _ values: inout [T],
    by factor: T,
    cotangent: (value: (sum: T, largest: T), values: [T])
) -> (value: (sum: T, largest: T), cotangent: (values: [T], factor: T)) {
    var valuesAdjoint = cotangent.values
    var valuesBuffer = AutoDiff.Buffer<T>(values)
    defer { valuesBuffer.deallocate() }
    var valuesAdjointBuffer = AutoDiff.Buffer<T>(valuesAdjoint)
    defer { valuesAdjointBuffer.deallocate() }
    let (sum, largest, factorAdjoint) = normalizeVJPCore(
        &valuesBuffer,
        factor,
        cotangent.value.sum,
        cotangent.value.largest,
        &valuesAdjointBuffer
    )
    values = valuesBuffer.array
    valuesAdjoint = valuesAdjointBuffer.array
    return ((sum, largest), (valuesAdjoint, factorAdjoint))
}

private func normalizeJVPCore<T: FloatingPoint>(
    _ values: inout AutoDiff.Buffer<T>,
    _ factor: T,
    _ valuesTangent: inout AutoDiff.Buffer<T>,
    _ factorTangent: T
) -> (T, T, T, T) {
    // for i in 0..<values.count
    let upper = values.count
    var i = 0
    var sum: T = 0
    var largest: T = 0
    var sumTangent: T = 0
    var largestTangent: T = 0
    while i < upper {
        // values[i] = values[i] * factor
        precondition(i < values.count, "Index out of range")
        let element = values[i]
        let t = element * factor
        let tTangent = valuesTangent[i] * factor + factorTangent * element
        values[i] = t
        valuesTangent[i] = tTangent
        // sum += values[i]
        sum += t
        sumTangent += tTangent
        // largest = T.maximum(largest, values[i].magnitude)
        let t2 = t.magnitude
        let largest2 = T.maximum(largest, t2)
        var condition = largest > t2
        let partial: T
        if condition {
            partial = 1
        } else {
            let condition2 = t2 != t2
            partial = condition2 ? T(1) : 0
        }
        let partial2: T
        if condition {
            partial2 = 0
        } else {
            condition = t2 != t2
            partial2 = condition ? T(0) : 1
        }
        largestTangent = largestTangent * partial + tTangent * AutoDiff.signum(t) * partial2
        largest = largest2
        i &+= 1
    }
    // for i in 0..<values.count { values[i] = values[i] / sum }
    i = 0
    while i < upper {
        // values[i] = values[i] / sum
        precondition(i < values.count, "Index out of range")
        let t = values[i] / sum
        values[i] = t
        valuesTangent[i] = (valuesTangent[i] - t * sumTangent) / sum
        i &+= 1
    }
    // values.append(sum.rounded(.down) + largest)
    values.append(sum.rounded(.down) + largest)
    valuesTangent.append(largestTangent)
    return (sum, largest, sumTangent, largestTangent)
}

private func normalizeVJPCore<T: FloatingPoint>(
    _ values: inout AutoDiff.Buffer<T>,
    _ factor: T,
    _ sumCotangent: T,
    _ largestCotangent: T,
    _ valuesAdjoint: inout AutoDiff.Buffer<T>
) -> (T, T, T) {
    // Forward sweep
    // for i in 0..<values.count
    let upper = values.count
    var largestCache = AutoDiff.Buffer<T>(repeating: 0, count: upper)
    defer { largestCache.deallocate() }
    var elementCache = AutoDiff.Buffer<T>(repeating: 0, count: upper)
    defer { elementCache.deallocate() }
    var elementCache2 = AutoDiff.Buffer<T>(repeating: 0, count: upper)
    defer { elementCache2.deallocate() }
    var i = 0
    var sum: T = 0
    var largest: T = 0
    while i < upper {
        // values[i] = values[i] * factor
        precondition(i < values.count, "Index out of range")
        let element = values[i]
        let t = element * factor
        values[i] = t
        // sum += values[i]
        sum += t
        // largest = T.maximum(largest, values[i].magnitude)
        let largest2 = T.maximum(largest, t.magnitude)
        largestCache[i] = largest
        elementCache[i] = element
        elementCache2[i] = t
        largest = largest2
        i &+= 1
    }
    var tCache = AutoDiff.Buffer<T>(repeating: 0, count: upper)
    defer { tCache.deallocate() }
    // for i in 0..<values.count { values[i] = values[i] / sum }
    i = 0
    while i < upper {
        // values[i] = values[i] / sum
        precondition(i < values.count, "Index out of range")
        let t = values[i] / sum
        values[i] = t
        tCache[i] = t
        i &+= 1
    }
    // values.append(sum.rounded(.down) + largest)
    values.append(sum.rounded(.down) + largest)
    let isSame = valuesAdjoint.count == values.count
    precondition(isSame, "the cotangent of 'values' has another count")
    let tAdjoint = valuesAdjoint.removeLast()
    var largestAdjoint = largestCotangent + tAdjoint

    // Return sweep
    // for i in 0..<values.count { values[i] = values[i] / sum }
    i = 0
    var sumAdjoint = sumCotangent
    while i < upper {
        // values[i] = values[i] / sum
        let tAdjoint2 = valuesAdjoint[i]
        valuesAdjoint[i] = 0
        let t = tAdjoint2 / sum
        sumAdjoint -= t * tCache[i]
        valuesAdjoint[i] += t
        i &+= 1
    }
    // for i in 0..<values.count
    i = upper
    var factorAdjoint: T = 0
    while i > 0 {
        i &-= 1
        let largest2 = largestCache[i]
        let element = elementCache2[i]
        let t = element.magnitude
        // largest = T.maximum(largest, values[i].magnitude)
        var condition = largest2 > t
        var partial: T
        if condition {
            partial = 1
        } else {
            let condition2 = t != t
            partial = condition2 ? T(1) : 0
        }
        let largestAdjoint2 = largestAdjoint * partial
        if condition {
            partial = 0
        } else {
            condition = t != t
            partial = condition ? T(0) : 1
        }
        // sum += values[i]
        valuesAdjoint[i] += largestAdjoint * partial * AutoDiff.signum(element) + sumAdjoint
        // values[i] = values[i] * factor
        let tAdjoint2 = valuesAdjoint[i]
        valuesAdjoint[i] = 0
        factorAdjoint += tAdjoint2 * elementCache[i]
        valuesAdjoint[i] += tAdjoint2 * factor
        largestAdjoint = largestAdjoint2
    }
    return (sum, largest, factorAdjoint)
}

/// The value of `callsForTypes(_:_:)`, and its derivative along a tangent of its arguments.
func callsForTypesJVP(
    _ x: Double,
    _ y: Float,
    along tangent: (x: Double, y: Float)
) -> (value: Double, tangent: Double) {
    let xTangent = tangent.x
    // let third: Float = harmonic(3)
    let third = harmonicCore2(3)
    // x / 2
    let result = x / 2.0
    let resultTangent = xTangent / 2.0
    let result2 = y / 2.0
    let resultTangent2 = tangent.y / 2.0
    // return half(x) * Double(half(y) * third) + power(x, 3) + power(2, 3) * half(of: [x, 1]) + weighted(x)
    let t = Double(result2 * third)
    let result3: Double
    var resultTangent3: Double
    (result3, resultTangent3) = powerJVP(x, 3, xTangent)
    let result4 = powerCore(2.0, 3)
    // (a[0] + a[1]) / 2
    let result5 = (x + 1.0) / 2.0
    // return half(x) * Double(half(y) * third) + power(x, 3) + power(2, 3) * half(of: [x, 1]) + weighted(x)
    let tTangent = resultTangent * t + Double(resultTangent2 * third) * result + resultTangent3
        + resultTangent * result4
    // x * x * weight
    let tTangent2 = xTangent * x
    var result6 = x * x * 0.1
    resultTangent3 = (tTangent2 + tTangent2) * 0.1
    // return half(x) * Double(half(y) * third) + power(x, 3) + power(2, 3) * half(of: [x, 1]) + weighted(x)
    result6 = result * t + result3 + result4 * result5 + result6
    resultTangent3 = tTangent + resultTangent3
    return (result6, resultTangent3)
}

/// The value of `callsForTypes(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func callsForTypesVJP(_ x: Double, _ y: Float, cotangent: Double) -> (value: Double, cotangent: (x: Double, y: Float)) {
    let (value, xAdjoint, yAdjoint) = callsForTypesVJPCore(x, y, cotangent)
    return (value, (xAdjoint, yAdjoint))
}

/// The gradient of `callsForTypes(_:_:)`.
func callsForTypesGradient(_ x: Double, _ y: Float) -> (x: Double, y: Float) {
    let (_, xAdjoint, yAdjoint) = callsForTypesVJPCore(x, y, 1.0)
    return (xAdjoint, yAdjoint)
}

/// The value and the gradient of `callsForTypes(_:_:)`.
func callsForTypesValueWithGradient(_ x: Double, _ y: Float) -> (value: Double, gradient: (x: Double, y: Float)) {
    let (value, xAdjoint, yAdjoint) = callsForTypesVJPCore(x, y, 1.0)
    return (value, (xAdjoint, yAdjoint))
}

/// The value and the gradient of `callsForTypes(_:_:)`, and the product of its Hessian with a direction.
func callsForTypesHVP(
    _ x: Double,
    _ y: Float,
    along tangent: (x: Double, y: Float)
) -> (value: Double, gradient: (x: Double, y: Float), product: (x: Double, y: Float)) {
    let xTangent = tangent.x
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // let third: Float = harmonic(3)
    let third = harmonicCore2(3)
    // x / 2
    let result = x / 2.0
    let resultTangent = xTangent / 2.0
    let result2 = y / 2.0
    let resultTangent2 = tangent.y / 2.0
    // return half(x) * Double(half(y) * third) + power(x, 3) + power(2, 3) * half(of: [x, 1]) + weighted(x)
    let t = Double(result2 * third)
    let (result3, _) = powerForwardSweepJVP(x, 3, &doubleTape, &boolTape, xTangent, &doubleTapeTangent)
    let result4 = powerCore(2.0, 3)
    // (a[0] + a[1]) / 2
    let result5 = (x + 1.0) / 2.0
    // x * x * weight
    var result6 = x * x * 0.1
    // return half(x) * Double(half(y) * third) + power(x, 3) + power(2, 3) * half(of: [x, 1]) + weighted(x)
    result6 = result * t + result3 + result4 * result5 + result6
    // x * x * weight
    let tAdjoint = Double(1.0) * 0.1
    var xAdjoint = tAdjoint * x
    var xAdjointTangent = xTangent * tAdjoint
    xAdjoint += xAdjoint
    xAdjointTangent += xAdjointTangent
    // return half(x) * Double(half(y) * third) + power(x, 3) + power(2, 3) * half(of: [x, 1]) + weighted(x)
    var resultAdjoint = 1.0 * result4
    // (a[0] + a[1]) / 2
    xAdjoint += resultAdjoint / 2.0
    // return half(x) * Double(half(y) * third) + power(x, 3) + power(2, 3) * half(of: [x, 1]) + weighted(x)
    var (xAdjoint2, xAdjointTangent2) = powerReturnSweepJVP(1.0, &doubleTape, &boolTape, &doubleTapeTangent)
    xAdjoint2 = xAdjoint + xAdjoint2
    xAdjointTangent2 = xAdjointTangent + xAdjointTangent2
    resultAdjoint = 1.0 * t
    let resultAdjointTangent = Double(resultTangent2 * third) * 1.0
    let resultAdjoint2 = Float(1.0 * result) * third
    let resultAdjointTangent2 = Float(resultTangent * 1.0) * third
    // x / 2
    xAdjoint2 += resultAdjoint / 2.0
    xAdjointTangent2 += resultAdjointTangent / 2.0
    return (result6, (xAdjoint2, resultAdjoint2 / 2.0), (xAdjointTangent2, resultAdjointTangent2 / 2.0))
}

private func harmonicCore2(_ n: Int) -> Float {
    // n == 0 ? 0 : 1 / Value(n) + harmonic(n - 1)
    var result: Float
    if n == 0 {
        result = 0.0
    } else {
        result = harmonicCore2(n - 1)
        result = 1.0 / Float(n) + result
    }
    return result
}

private func powerJVP(_ x: Double, _ n: Int, _ xTangent: Double) -> (Double, Double) {
    // n == 0 ? 1 : x * power(x, n - 1)
    let result: Double
    var resultTangent: Double
    if n == 0 {
        result = 1.0
        resultTangent = 0.0
    } else {
        let result2: Double
        (result2, resultTangent) = powerJVP(x, n - 1, xTangent)
        result = x * result2
        resultTangent = xTangent * result2 + resultTangent * x
    }
    return (result, resultTangent)
}

private func powerCore(_ x: Double, _ n: Int) -> Double {
    // n == 0 ? 1 : x * power(x, n - 1)
    var result: Double
    if n == 0 {
        result = 1.0
    } else {
        result = powerCore(x, n - 1)
        result = x * result
    }
    return result
}

private func callsForTypesVJPCore(_ x: Double, _ y: Float, _ resultCotangent: Double) -> (Double, Double, Float) {
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // let third: Float = harmonic(3)
    let third = harmonicCore2(3)
    // x / 2
    let result = x / 2.0
    let result2 = y / 2.0
    // return half(x) * Double(half(y) * third) + power(x, 3) + power(2, 3) * half(of: [x, 1]) + weighted(x)
    let t = Double(result2 * third)
    let result3 = powerForwardSweep(x, 3, &doubleTape, &boolTape)
    let result4 = powerCore(2.0, 3)
    // (a[0] + a[1]) / 2
    let result5 = (x + 1.0) / 2.0
    // x * x * weight
    var result6 = x * x * 0.1
    // return half(x) * Double(half(y) * third) + power(x, 3) + power(2, 3) * half(of: [x, 1]) + weighted(x)
    result6 = result * t + result3 + result4 * result5 + result6
    // x * x * weight
    var xAdjoint = resultCotangent * 0.1 * x
    xAdjoint += xAdjoint
    // return half(x) * Double(half(y) * third) + power(x, 3) + power(2, 3) * half(of: [x, 1]) + weighted(x)
    var resultAdjoint = resultCotangent * result4
    // (a[0] + a[1]) / 2
    xAdjoint += resultAdjoint / 2.0
    // return half(x) * Double(half(y) * third) + power(x, 3) + power(2, 3) * half(of: [x, 1]) + weighted(x)
    var xAdjoint2 = powerReturnSweep(resultCotangent, &doubleTape, &boolTape)
    xAdjoint2 = xAdjoint + xAdjoint2
    resultAdjoint = resultCotangent * t
    let resultAdjoint2 = Float(resultCotangent * result) * third
    // x / 2
    xAdjoint2 += resultAdjoint / 2.0
    return (result6, xAdjoint2, resultAdjoint2 / 2.0)
}

private func powerForwardSweep(
    _ x: Double,
    _ n: Int,
    _ doubleTape: inout AutoDiff.Buffer<Double>,
    _ boolTape: inout AutoDiff.Buffer<Bool>
) -> Double {
    // n == 0 ? 1 : x * power(x, n - 1)
    let t = n == 0
    let result: Double
    if t {
        result = 1.0
    } else {
        let result2 = powerForwardSweep(x, n - 1, &doubleTape, &boolTape)
        result = x * result2
        doubleTape.append(result2)
    }
    doubleTape.append(x)
    boolTape.append(t)
    return result
}

private func powerReturnSweep(
    _ resultCotangent: Double,
    _ doubleTape: inout AutoDiff.Buffer<Double>,
    _ boolTape: inout AutoDiff.Buffer<Bool>
) -> Double {
    // Forward sweep
    let t = boolTape.removeLast()
    let x = doubleTape.removeLast()

    // Return sweep
    // n == 0 ? 1 : x * power(x, n - 1)
    var xAdjoint: Double
    if t {
        xAdjoint = 0.0
    } else {
        let result = doubleTape.removeLast()
        let resultAdjoint = resultCotangent * x
        xAdjoint = powerReturnSweep(resultAdjoint, &doubleTape, &boolTape)
        xAdjoint = resultCotangent * result + xAdjoint
    }
    return xAdjoint
}

private func powerForwardSweepJVP(
    _ x: Double,
    _ n: Int,
    _ doubleTape: inout AutoDiff.Buffer<Double>,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ xTangent: Double,
    _ doubleTapeTangent: inout AutoDiff.Buffer<Double>
) -> (Double, Double) {
    // n == 0 ? 1 : x * power(x, n - 1)
    let t = n == 0
    let result: Double
    let resultTangent: Double
    if t {
        result = 1.0
        resultTangent = 0.0
    } else {
        let (result2, resultTangent2) = powerForwardSweepJVP(
            x,
            n - 1,
            &doubleTape,
            &boolTape,
            xTangent,
            &doubleTapeTangent
        )
        result = x * result2
        resultTangent = xTangent * result2 + resultTangent2 * x
        doubleTape.append(result2)
        doubleTapeTangent.append(resultTangent2)
    }
    doubleTape.append(x)
    doubleTapeTangent.append(xTangent)
    boolTape.append(t)
    return (result, resultTangent)
}

private func powerReturnSweepJVP(
    _ resultCotangent: Double,
    _ doubleTape: inout AutoDiff.Buffer<Double>,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ doubleTapeTangent: inout AutoDiff.Buffer<Double>
) -> (Double, Double) {
    // Forward sweep
    let t = boolTape.removeLast()
    let x = doubleTape.removeLast()
    let xTangent = doubleTapeTangent.removeLast()

    // Return sweep
    // n == 0 ? 1 : x * power(x, n - 1)
    var xAdjoint: Double
    var xAdjointTangent: Double
    if t {
        xAdjoint = 0.0
        xAdjointTangent = 0.0
    } else {
        let result = doubleTape.removeLast()
        let resultTangent = doubleTapeTangent.removeLast()
        let resultAdjoint = resultCotangent * x
        let resultAdjointTangent = xTangent * resultCotangent
        (xAdjoint, xAdjointTangent) = powerReturnSweepJVP2(
            resultAdjoint,
            &doubleTape,
            &boolTape,
            resultAdjointTangent,
            &doubleTapeTangent
        )
        xAdjoint = resultCotangent * result + xAdjoint
        xAdjointTangent = resultTangent * resultCotangent + xAdjointTangent
    }
    return (xAdjoint, xAdjointTangent)
}

private func powerReturnSweepJVP2(
    _ resultCotangent: Double,
    _ doubleTape: inout AutoDiff.Buffer<Double>,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ resultCotangentTangent: Double,
    _ doubleTapeTangent: inout AutoDiff.Buffer<Double>
) -> (Double, Double) {
    // Forward sweep
    let t = boolTape.removeLast()
    let x = doubleTape.removeLast()
    let xTangent = doubleTapeTangent.removeLast()

    // Return sweep
    // n == 0 ? 1 : x * power(x, n - 1)
    var xAdjoint: Double
    var xAdjointTangent: Double
    if t {
        xAdjoint = 0.0
        xAdjointTangent = 0.0
    } else {
        let result = doubleTape.removeLast()
        let resultTangent = doubleTapeTangent.removeLast()
        let resultAdjoint = resultCotangent * x
        let resultAdjointTangent = resultCotangentTangent * x + xTangent * resultCotangent
        (xAdjoint, xAdjointTangent) = powerReturnSweepJVP2(
            resultAdjoint,
            &doubleTape,
            &boolTape,
            resultAdjointTangent,
            &doubleTapeTangent
        )
        xAdjoint = resultCotangent * result + xAdjoint
        xAdjointTangent = resultCotangentTangent * result + resultTangent * resultCotangent + xAdjointTangent
    }
    return (xAdjoint, xAdjointTangent)
}
