// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

nonisolated extension SquareMetric: AutoDiff.Differentiable {
    /// A tangent of `SquareMetric`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var scale: Double

        init(scale: Double) {
            self.scale = scale
        }

        static var zero: Self { Self(scale: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.scale += factor * other.scale
        }

        mutating func scale(by factor: Double) {
            self.scale *= factor
        }

        var zeroTangentVector: Self { Self(scale: 0) }

        var scalarCount: Int { 1 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.scale)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.scale = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(scale: 0) }

    var scalarCount: Int { 1 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.scale)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: SquareMetric) {
        self = other
        self.scale = scalars.next()
    }
}

/// The value of `spreads(_:_:)`, and its derivative along a tangent of its arguments.
func spreadsJVP(_ x: Double, _ k: Double, along tangent: (x: Double, k: Double)) -> (value: Double, tangent: Double) {
    let xTangent = tangent.x
    let kTangent = tangent.k
    // let square = Cloud(metric: SquareMetric(scale: k), points: [x, x * x])
    let t = x * x
    let tTangent = xTangent * x
    let tTangent2 = tTangent + tTangent
    var squarePoints = AutoDiff.Buffer<Double>([x, t])
    defer { squarePoints.deallocate() }
    var squarePointsTangent = AutoDiff.Buffer<Double>([xTangent, tTangent2])
    defer { squarePointsTangent.deallocate() }
    // let single = Cloud(metric: FloatMetric(scale: 2), points: [Float(3)])
    var singlePoints = AutoDiff.Buffer<Float>([3.0])
    defer { singlePoints.deallocate() }
    // let product = Cloud(metric: ProductMetric(scale: k), points: [x])
    var productPoints = AutoDiff.Buffer<Double>([x])
    defer { productPoints.deallocate() }
    var productPointsTangent = AutoDiff.Buffer<Double>([xTangent])
    defer { productPointsTangent.deallocate() }
    // for point in points { sum += metric.norm(point) }
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < 2 {
        let point = squarePoints[i]
        let pointTangent = squarePointsTangent[i]
        // (a - b) * (a - b) * scale
        let t2 = point - 0.25
        let t3 = t2 * t2
        let tTangent3 = pointTangent * t2
        let result = t3 * k
        let resultTangent = (tTangent3 + tTangent3) * k + kTangent * t3
        // distance(a, Self.origin) * scale + 0.5
        let result2 = result * k + 0.5
        // sum += metric.norm(point)
        sum += result2
        sumTangent += resultTangent * k + kTangent * result
        i &+= 1
    }
    // x + x
    var result = sum + sum
    var resultTangent = sumTangent + sumTangent
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    result = sum / 2.0 + 4.71238898038469 + 0.25 + result
    resultTangent = sumTangent / 2.0 + resultTangent
    // for point in points { sum += metric.norm(point) }
    i = 0
    var sum2: Float = 0.0
    while i < 1 {
        let point = singlePoints[i]
        let origin2: Float = FloatMetric.origin
        // (a - b) * scale
        var result2 = (point - origin2) * 2.0
        // distance(a, Self.origin) * scale + 0.5
        result2 = result2 * 2.0 + 0.5
        // sum += metric.norm(point)
        sum2 += result2
        i &+= 1
    }
    let origin2: Float = FloatMetric.origin
    // x + x
    var result2 = sum2 + sum2
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    result2 = sum2 + 4.712389 + origin2 + result2
    // let sum = square.spread() * Double(single.spread()) + product.spread()
    let t2 = Double(result2)
    // for point in points { sum += metric.norm(point) }
    i = 0
    sum = 0.0
    sumTangent = 0.0
    while i < 1 {
        let point = productPoints[i]
        let pointTangent = productPointsTangent[i]
        // a * b
        let result3 = point * 2.0
        let resultTangent2 = pointTangent * 2.0
        // distance(a, Self.origin) * scale + 0.5
        let result4 = result3 * k + 0.5
        // sum += metric.norm(point)
        sum += result4
        sumTangent += resultTangent2 * k + kTangent * result3
        i &+= 1
    }
    // x + x
    var result3 = sum + sum
    var resultTangent2 = sumTangent + sumTangent
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    result3 = sum + 4.71238898038469 + 2.0 + result3
    resultTangent2 = sumTangent + resultTangent2
    // let sum = square.spread() * Double(single.spread()) + product.spread()
    sum = result * t2 + result3
    sumTangent = resultTangent * t2 + resultTangent2
    // (a - b) * (a - b) * scale
    let t3 = t - 0.25
    let t4 = t3 * t3
    let tTangent3 = tTangent2 * t3
    result3 = t4 * k
    resultTangent2 = (tTangent3 + tTangent3) * k + kTangent * t4
    // distance(a, Self.origin) * scale + 0.5
    result = result3 * k + 0.5
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var array = AutoDiff.Buffer<Double>([x, x * 2.0])
    defer { array.deallocate() }
    var arrayTangent = AutoDiff.Buffer<Double>([xTangent, xTangent * 2.0])
    defer { arrayTangent.deallocate() }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    var sum3 = 0.0
    var sumTangent2 = 0.0
    while i < 2 {
        let x2 = array[i]
        let xTangent2 = arrayTangent[i]
        // x + x
        let result4 = x2 + x2
        resultTangent = xTangent2 + xTangent2
        // sum += doubled(x) * x
        sum3 += result4 * x2
        sumTangent2 += resultTangent * x2 + xTangent2 * result4
        i &+= 1
    }
    // for x in xs { sum += x }
    i = 0
    var sum4 = 0.0
    var sumTangent3 = 0.0
    while i < 2 {
        let x2 = array[i]
        let xTangent2 = arrayTangent[i]
        // sum += x
        sum4 += x2
        sumTangent3 += xTangent2
        i &+= 1
    }
    // return sum * T.pi
    var result4 = sum4 * 3.141592653589793
    resultTangent = sumTangent3 * 3.141592653589793
    // return sum + scaledSum(xs)
    result4 = sum3 + result4
    resultTangent = sumTangent2 + resultTangent
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    let t5 = x.squareRoot()
    result4 = result + result4 + t5
    resultTangent2 = resultTangent2 * k + kTangent * result3 + resultTangent + xTangent * (0.5 / t5)
    // (a - b) * (a - b) * scale
    result3 = 14.0625 * k
    resultTangent = kTangent * 14.0625
    // distance(a, Self.origin) * scale + 0.5
    result = result3 * k + 0.5
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var array2 = AutoDiff.Buffer<Double>([2.0, 4.0])
    defer { array2.deallocate() }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    sum4 = 0.0
    while i < 2 {
        let x2 = array2[i]
        // x + x
        let result5 = x2 + x2
        // sum += doubled(x) * x
        sum4 += result5 * x2
        i &+= 1
    }
    // for x in xs { sum += x }
    i = 0
    sum3 = 0.0
    while i < 2 {
        let x2 = array2[i]
        // sum += x
        sum3 += x2
        i &+= 1
    }
    // return sum * T.pi
    var result5 = sum3 * 3.141592653589793
    // return sum + scaledSum(xs)
    result5 = sum4 + result5
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    result5 = result + result5 + Double(2.0).squareRoot()
    let tTangent4 = kTangent * k
    // a * b
    let result6 = k * k * 2.0
    let resultTangent3 = (tTangent4 + tTangent4) * 2.0
    // distance(a, Self.origin) * scale + 0.5
    let result7 = result6 * k + 0.5
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var array3 = AutoDiff.Buffer<Double>([k, k * 2.0])
    defer { array3.deallocate() }
    var arrayTangent2 = AutoDiff.Buffer<Double>([kTangent, kTangent * 2.0])
    defer { arrayTangent2.deallocate() }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    sum4 = 0.0
    sumTangent3 = 0.0
    while i < 2 {
        let x2 = array3[i]
        let xTangent2 = arrayTangent2[i]
        // x + x
        let result8 = x2 + x2
        let resultTangent4 = xTangent2 + xTangent2
        // sum += doubled(x) * x
        sum4 += result8 * x2
        sumTangent3 += resultTangent4 * x2 + xTangent2 * result8
        i &+= 1
    }
    // for x in xs { sum += x }
    i = 0
    sum3 = 0.0
    sumTangent2 = 0.0
    while i < 2 {
        let x2 = array3[i]
        let xTangent2 = arrayTangent2[i]
        // sum += x
        sum3 += x2
        sumTangent2 += xTangent2
        i &+= 1
    }
    // return sum * T.pi
    var result8 = sum3 * 3.141592653589793
    var resultTangent4 = sumTangent2 * 3.141592653589793
    // return sum + scaledSum(xs)
    result8 = sum4 + result8
    resultTangent4 = sumTangent3 + resultTangent4
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    let t6 = k.squareRoot()
    result8 = result7 + result8 + t6
    resultTangent4 = resultTangent3 * k + kTangent * result6 + resultTangent4 + kTangent * (0.5 / t6)
    // return sum + weighted(SquareMetric(scale: k), x) + weighted(square.metric, 2) + weighted(product.metric, k)
    result8 = sum + result4 + result5 + result8
    resultTangent4 = sumTangent + resultTangent2 + (resultTangent * k + kTangent * result3) + resultTangent4
    return (result8, resultTangent4)
}

/// The value of `spreads(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func spreadsVJP(_ x: Double, _ k: Double, cotangent: Double) -> (value: Double, cotangent: (x: Double, k: Double)) {
    let (value, xAdjoint, kAdjoint) = spreadsVJPCore(x, k, cotangent)
    return (value, (xAdjoint, kAdjoint))
}

/// The gradient of `spreads(_:_:)`.
func spreadsGradient(_ x: Double, _ k: Double) -> (x: Double, k: Double) {
    return spreadsGradientCore(x, k, 1.0)
}

/// The value and the gradient of `spreads(_:_:)`.
func spreadsValueWithGradient(_ x: Double, _ k: Double) -> (value: Double, gradient: (x: Double, k: Double)) {
    let (value, xAdjoint, kAdjoint) = spreadsVJPCore(x, k, 1.0)
    return (value, (xAdjoint, kAdjoint))
}

/// The value and the gradient of `spreads(_:_:)`, and the product of its Hessian with a direction.
func spreadsHVP(
    _ x: Double,
    _ k: Double,
    along tangent: (x: Double, k: Double)
) -> (value: Double, gradient: (x: Double, k: Double), product: (x: Double, k: Double)) {
    let xTangent = tangent.x
    let kTangent = tangent.k
    // Forward sweep
    // let square = Cloud(metric: SquareMetric(scale: k), points: [x, x * x])
    let t = x * x
    let tTangent = xTangent * x
    let tTangent2 = tTangent + tTangent
    var squarePoints = AutoDiff.Buffer<Double>([x, t])
    defer { squarePoints.deallocate() }
    var squarePointsTangent = AutoDiff.Buffer<Double>([xTangent, tTangent2])
    defer { squarePointsTangent.deallocate() }
    // let single = Cloud(metric: FloatMetric(scale: 2), points: [Float(3)])
    var singlePoints = AutoDiff.Buffer<Float>([3.0])
    defer { singlePoints.deallocate() }
    // let product = Cloud(metric: ProductMetric(scale: k), points: [x])
    var productPoints = AutoDiff.Buffer<Double>([x])
    defer { productPoints.deallocate() }
    var productPointsTangent = AutoDiff.Buffer<Double>([xTangent])
    defer { productPointsTangent.deallocate() }
    // for point in points { sum += metric.norm(point) }
    var i = 0
    var sum = 0.0
    while i < 2 {
        let point = squarePoints[i]
        // (a - b) * (a - b) * scale
        let t2 = point - 0.25
        var result = t2 * t2 * k
        // distance(a, Self.origin) * scale + 0.5
        result = result * k + 0.5
        // sum += metric.norm(point)
        sum += result
        i &+= 1
    }
    // x + x
    var result = sum + sum
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    result = sum / 2.0 + 4.71238898038469 + 0.25 + result
    // for point in points { sum += metric.norm(point) }
    i = 0
    var sum2: Float = 0.0
    while i < 1 {
        let point = singlePoints[i]
        let origin2: Float = FloatMetric.origin
        // (a - b) * scale
        var result2 = (point - origin2) * 2.0
        // distance(a, Self.origin) * scale + 0.5
        result2 = result2 * 2.0 + 0.5
        // sum += metric.norm(point)
        sum2 += result2
        i &+= 1
    }
    let origin2: Float = FloatMetric.origin
    // x + x
    var result2 = sum2 + sum2
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    result2 = sum2 + 4.712389 + origin2 + result2
    // let sum = square.spread() * Double(single.spread()) + product.spread()
    let t2 = Double(result2)
    // for point in points { sum += metric.norm(point) }
    i = 0
    sum = 0.0
    while i < 1 {
        let point = productPoints[i]
        // a * b
        var result3 = point * 2.0
        // distance(a, Self.origin) * scale + 0.5
        result3 = result3 * k + 0.5
        // sum += metric.norm(point)
        sum += result3
        i &+= 1
    }
    // x + x
    var result3 = sum + sum
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    result3 = sum + 4.71238898038469 + 2.0 + result3
    // let sum = square.spread() * Double(single.spread()) + product.spread()
    sum = result * t2 + result3
    // (a - b) * (a - b) * scale
    let t3 = t - 0.25
    let t4 = t3 * t3
    let tTangent3 = tTangent2 * t3
    let tTangent4 = tTangent3 + tTangent3
    result3 = t4 * k
    let resultTangent = tTangent4 * k + kTangent * t4
    // distance(a, Self.origin) * scale + 0.5
    result = result3 * k + 0.5
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var array = AutoDiff.Buffer<Double>([x, x * 2.0])
    defer { array.deallocate() }
    var arrayTangent = AutoDiff.Buffer<Double>([xTangent, xTangent * 2.0])
    defer { arrayTangent.deallocate() }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    var sum3 = 0.0
    while i < 2 {
        let x2 = array[i]
        // x + x
        let result4 = x2 + x2
        // sum += doubled(x) * x
        sum3 += result4 * x2
        i &+= 1
    }
    // for x in xs { sum += x }
    i = 0
    var sum4 = 0.0
    while i < 2 {
        let x2 = array[i]
        // sum += x
        sum4 += x2
        i &+= 1
    }
    // return sum * T.pi
    var result4 = sum4 * 3.141592653589793
    // return sum + scaledSum(xs)
    result4 = sum3 + result4
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    let t5 = x.squareRoot()
    let t6 = 0.5 / t5
    result4 = result + result4 + t5
    // (a - b) * (a - b) * scale
    result = 14.0625 * k
    let resultTangent2 = kTangent * 14.0625
    // distance(a, Self.origin) * scale + 0.5
    var result5 = result * k + 0.5
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var array2 = AutoDiff.Buffer<Double>([2.0, 4.0])
    defer { array2.deallocate() }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    sum4 = 0.0
    while i < 2 {
        let x2 = array2[i]
        // x + x
        let result6 = x2 + x2
        // sum += doubled(x) * x
        sum4 += result6 * x2
        i &+= 1
    }
    // for x in xs { sum += x }
    i = 0
    sum3 = 0.0
    while i < 2 {
        let x2 = array2[i]
        // sum += x
        sum3 += x2
        i &+= 1
    }
    // return sum * T.pi
    var result6 = sum3 * 3.141592653589793
    // return sum + scaledSum(xs)
    result6 = sum4 + result6
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    result6 = result5 + result6 + Double(2.0).squareRoot()
    let tTangent5 = kTangent * k
    // a * b
    result5 = k * k * 2.0
    var resultTangent3 = (tTangent5 + tTangent5) * 2.0
    // distance(a, Self.origin) * scale + 0.5
    var result7 = result5 * k + 0.5
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var array3 = AutoDiff.Buffer<Double>([k, k * 2.0])
    defer { array3.deallocate() }
    var arrayTangent2 = AutoDiff.Buffer<Double>([kTangent, kTangent * 2.0])
    defer { arrayTangent2.deallocate() }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    sum4 = 0.0
    while i < 2 {
        let x2 = array3[i]
        // x + x
        let result8 = x2 + x2
        // sum += doubled(x) * x
        sum4 += result8 * x2
        i &+= 1
    }
    // for x in xs { sum += x }
    i = 0
    sum3 = 0.0
    while i < 2 {
        let x2 = array3[i]
        // sum += x
        sum3 += x2
        i &+= 1
    }
    // return sum * T.pi
    var result8 = sum3 * 3.141592653589793
    // return sum + scaledSum(xs)
    result8 = sum4 + result8
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    let t7 = k.squareRoot()
    let t8 = 0.5 / t7
    result8 = result7 + result8 + t7
    // return sum + weighted(SquareMetric(scale: k), x) + weighted(square.metric, 2) + weighted(product.metric, k)
    result8 = sum + result4 + result6 + result8
    var squarePointsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { squarePointsAdjoint.deallocate() }
    var squarePointsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { squarePointsAdjointTangent.deallocate() }
    var productPointsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 1)
    defer { productPointsAdjoint.deallocate() }
    var productPointsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 1)
    defer { productPointsAdjointTangent.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint.deallocate() }
    var arrayAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjointTangent.deallocate() }
    var arrayAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint2.deallocate() }
    var arrayAdjointTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjointTangent2.deallocate() }
    // return sum * T.pi
    var sumAdjoint = Double(1.0) * 3.141592653589793

    // Return sweep
    // for x in xs { sum += x }
    i = 0
    while i < 2 {
        arrayAdjoint2[i] += sumAdjoint
        i &+= 1
    }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    while i < 2 {
        let x2 = array3[i]
        let xTangent2 = arrayTangent2[i]
        result7 = x2 + x2
        let resultTangent4 = xTangent2 + xTangent2
        // sum += doubled(x) * x
        let resultAdjoint = 1.0 * x2
        let resultAdjointTangent = xTangent2 * 1.0
        var xAdjoint = 1.0 * result7
        var xAdjointTangent = resultTangent4 * 1.0
        // x + x
        xAdjoint = xAdjoint + resultAdjoint + resultAdjoint
        xAdjointTangent = xAdjointTangent + resultAdjointTangent + resultAdjointTangent
        // for x in xs { sum += doubled(x) * x }
        arrayAdjoint2[i] += xAdjoint
        arrayAdjointTangent2[i] += xAdjointTangent
        i &+= 1
    }
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var kAdjoint = 1.0 * t8 + arrayAdjoint2[0] + arrayAdjoint2[1] * 2.0
    var kAdjointTangent = -(t8 * (kTangent * t8)) / t7 * 1.0 + arrayAdjointTangent2[0] + arrayAdjointTangent2[1] * 2.0
    // distance(a, Self.origin) * scale + 0.5
    var resultAdjoint = 1.0 * k
    var resultAdjointTangent = kTangent * 1.0
    kAdjoint += 1.0 * result5
    kAdjointTangent += resultTangent3 * 1.0
    // a * b
    let tAdjoint = resultAdjoint * 2.0
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    let t9 = tAdjoint * k
    let tTangent6 = resultAdjointTangent * 2.0 * k + kTangent * tAdjoint
    kAdjoint = kAdjoint + t9 + t9
    kAdjointTangent = kAdjointTangent + tTangent6 + tTangent6
    // distance(a, Self.origin) * scale + 0.5
    kAdjoint += 1.0 * result
    kAdjointTangent += resultTangent2 * 1.0
    // (a - b) * (a - b) * scale
    kAdjoint += resultAdjoint * 14.0625
    kAdjointTangent += resultAdjointTangent * 14.0625
    // for x in xs { sum += x }
    i = 0
    while i < 2 {
        arrayAdjoint[i] += sumAdjoint
        i &+= 1
    }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    while i < 2 {
        let x2 = array[i]
        let xTangent2 = arrayTangent[i]
        result7 = x2 + x2
        resultTangent3 = xTangent2 + xTangent2
        // sum += doubled(x) * x
        let resultAdjoint2 = 1.0 * x2
        let resultAdjointTangent2 = xTangent2 * 1.0
        var xAdjoint = 1.0 * result7
        var xAdjointTangent = resultTangent3 * 1.0
        // x + x
        xAdjoint = xAdjoint + resultAdjoint2 + resultAdjoint2
        xAdjointTangent = xAdjointTangent + resultAdjointTangent2 + resultAdjointTangent2
        // for x in xs { sum += doubled(x) * x }
        arrayAdjoint[i] += xAdjoint
        arrayAdjointTangent[i] += xAdjointTangent
        i &+= 1
    }
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var xAdjoint = 1.0 * t6 + arrayAdjoint[0] + arrayAdjoint[1] * 2.0
    var xAdjointTangent = -(t6 * (xTangent * t6)) / t5 * 1.0 + arrayAdjointTangent[0] + arrayAdjointTangent[1] * 2.0
    // distance(a, Self.origin) * scale + 0.5
    kAdjoint += 1.0 * result3
    kAdjointTangent += resultTangent * 1.0
    // (a - b) * (a - b) * scale
    let tAdjoint2 = resultAdjoint * k
    kAdjoint += resultAdjoint * t4
    kAdjointTangent += resultAdjointTangent * t4 + tTangent4 * resultAdjoint
    let tAdjoint3 = tAdjoint2 * t3
    let tAdjointTangent = (resultAdjointTangent * k + kTangent * resultAdjoint) * t3 + tTangent2 * tAdjoint2
    // x + x
    sumAdjoint = Double(1.0) + 1.0
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    sumAdjoint += 1.0
    // distance(a, Self.origin) * scale + 0.5
    resultAdjoint = sumAdjoint * k
    resultAdjointTangent = kTangent * sumAdjoint
    // a * b
    let pointAdjoint = resultAdjoint * 2.0
    let pointAdjointTangent = resultAdjointTangent * 2.0
    // for point in points { sum += metric.norm(point) }
    i = 0
    while i < 1 {
        let point = productPoints[i]
        let pointTangent = productPointsTangent[i]
        result7 = point * 2.0
        resultTangent3 = pointTangent * 2.0
        // distance(a, Self.origin) * scale + 0.5
        kAdjoint += sumAdjoint * result7
        kAdjointTangent += resultTangent3 * sumAdjoint
        // for point in points { sum += metric.norm(point) }
        productPointsAdjoint[i] += pointAdjoint
        productPointsAdjointTangent[i] += pointAdjointTangent
        i &+= 1
    }
    // let sum = square.spread() * Double(single.spread()) + product.spread()
    resultAdjoint = 1.0 * t2
    // x + x
    sumAdjoint = resultAdjoint + resultAdjoint
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    sumAdjoint += resultAdjoint / 2.0
    // distance(a, Self.origin) * scale + 0.5
    resultAdjoint = sumAdjoint * k
    resultAdjointTangent = kTangent * sumAdjoint
    // (a - b) * (a - b) * scale
    let tAdjoint4 = resultAdjoint * k
    let tAdjointTangent2 = resultAdjointTangent * k + kTangent * resultAdjoint
    // for point in points { sum += metric.norm(point) }
    i = 0
    while i < 2 {
        let point = squarePoints[i]
        let pointTangent = squarePointsTangent[i]
        let t10 = point - 0.25
        let t11 = t10 * t10
        let tTangent7 = pointTangent * t10
        let tTangent8 = tTangent7 + tTangent7
        result7 = t11 * k
        resultTangent3 = tTangent8 * k + kTangent * t11
        // distance(a, Self.origin) * scale + 0.5
        kAdjoint += sumAdjoint * result7
        kAdjointTangent += resultTangent3 * sumAdjoint
        // (a - b) * (a - b) * scale
        kAdjoint += resultAdjoint * t11
        kAdjointTangent += resultAdjointTangent * t11 + tTangent8 * resultAdjoint
        let tAdjoint5 = tAdjoint4 * t10
        let tAdjointTangent3 = tAdjointTangent2 * t10 + pointTangent * tAdjoint4
        // for point in points { sum += metric.norm(point) }
        squarePointsAdjoint[i] += tAdjoint5 + tAdjoint5
        squarePointsAdjointTangent[i] += tAdjointTangent3 + tAdjointTangent3
        i &+= 1
    }
    // let product = Cloud(metric: ProductMetric(scale: k), points: [x])
    xAdjoint += productPointsAdjoint[0]
    xAdjointTangent += productPointsAdjointTangent[0]
    // let square = Cloud(metric: SquareMetric(scale: k), points: [x, x * x])
    let tAdjoint5 = tAdjoint3 + tAdjoint3 + squarePointsAdjoint[1]
    let t10 = tAdjoint5 * x
    let tTangent7 = (tAdjointTangent + tAdjointTangent + squarePointsAdjointTangent[1]) * x + xTangent * tAdjoint5
    xAdjoint = xAdjoint + squarePointsAdjoint[0] + t10 + t10
    xAdjointTangent = xAdjointTangent + squarePointsAdjointTangent[0] + tTangent7 + tTangent7
    return (result8, (xAdjoint, kAdjoint), (xAdjointTangent, kAdjointTangent))
}

private func spreadsVJPCore(_ x: Double, _ k: Double, _ resultCotangent: Double) -> (Double, Double, Double) {
    // Forward sweep
    // let square = Cloud(metric: SquareMetric(scale: k), points: [x, x * x])
    let t = x * x
    var squarePoints = AutoDiff.Buffer<Double>([x, t])
    defer { squarePoints.deallocate() }
    // let single = Cloud(metric: FloatMetric(scale: 2), points: [Float(3)])
    var singlePoints = AutoDiff.Buffer<Float>([3.0])
    defer { singlePoints.deallocate() }
    // let product = Cloud(metric: ProductMetric(scale: k), points: [x])
    var productPoints = AutoDiff.Buffer<Double>([x])
    defer { productPoints.deallocate() }
    // for point in points { sum += metric.norm(point) }
    var i = 0
    var sum = 0.0
    while i < 2 {
        let point = squarePoints[i]
        // (a - b) * (a - b) * scale
        let t2 = point - 0.25
        var result = t2 * t2 * k
        // distance(a, Self.origin) * scale + 0.5
        result = result * k + 0.5
        // sum += metric.norm(point)
        sum += result
        i &+= 1
    }
    // x + x
    var result = sum + sum
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    result = sum / 2.0 + 4.71238898038469 + 0.25 + result
    // for point in points { sum += metric.norm(point) }
    i = 0
    var sum2: Float = 0.0
    while i < 1 {
        let point = singlePoints[i]
        let origin2: Float = FloatMetric.origin
        // (a - b) * scale
        var result2 = (point - origin2) * 2.0
        // distance(a, Self.origin) * scale + 0.5
        result2 = result2 * 2.0 + 0.5
        // sum += metric.norm(point)
        sum2 += result2
        i &+= 1
    }
    let origin2: Float = FloatMetric.origin
    // x + x
    var result2 = sum2 + sum2
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    result2 = sum2 + 4.712389 + origin2 + result2
    // let sum = square.spread() * Double(single.spread()) + product.spread()
    let t2 = Double(result2)
    // for point in points { sum += metric.norm(point) }
    i = 0
    sum = 0.0
    while i < 1 {
        let point = productPoints[i]
        // a * b
        var result3 = point * 2.0
        // distance(a, Self.origin) * scale + 0.5
        result3 = result3 * k + 0.5
        // sum += metric.norm(point)
        sum += result3
        i &+= 1
    }
    // x + x
    var result3 = sum + sum
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    result3 = sum + 4.71238898038469 + 2.0 + result3
    // let sum = square.spread() * Double(single.spread()) + product.spread()
    sum = result * t2 + result3
    // (a - b) * (a - b) * scale
    let t3 = t - 0.25
    let t4 = t3 * t3
    result3 = t4 * k
    // distance(a, Self.origin) * scale + 0.5
    result = result3 * k + 0.5
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var array = AutoDiff.Buffer<Double>([x, x * 2.0])
    defer { array.deallocate() }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    var sum3 = 0.0
    while i < 2 {
        let x2 = array[i]
        // x + x
        let result4 = x2 + x2
        // sum += doubled(x) * x
        sum3 += result4 * x2
        i &+= 1
    }
    // for x in xs { sum += x }
    i = 0
    var sum4 = 0.0
    while i < 2 {
        let x2 = array[i]
        // sum += x
        sum4 += x2
        i &+= 1
    }
    // return sum * T.pi
    var result4 = sum4 * 3.141592653589793
    // return sum + scaledSum(xs)
    result4 = sum3 + result4
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    let t5 = x.squareRoot()
    result4 = result + result4 + t5
    // (a - b) * (a - b) * scale
    result = 14.0625 * k
    // distance(a, Self.origin) * scale + 0.5
    var result5 = result * k + 0.5
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var array2 = AutoDiff.Buffer<Double>([2.0, 4.0])
    defer { array2.deallocate() }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    sum4 = 0.0
    while i < 2 {
        let x2 = array2[i]
        // x + x
        let result6 = x2 + x2
        // sum += doubled(x) * x
        sum4 += result6 * x2
        i &+= 1
    }
    // for x in xs { sum += x }
    i = 0
    sum3 = 0.0
    while i < 2 {
        let x2 = array2[i]
        // sum += x
        sum3 += x2
        i &+= 1
    }
    // return sum * T.pi
    var result6 = sum3 * 3.141592653589793
    // return sum + scaledSum(xs)
    result6 = sum4 + result6
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    result6 = result5 + result6 + Double(2.0).squareRoot()
    // a * b
    result5 = k * k * 2.0
    // distance(a, Self.origin) * scale + 0.5
    var result7 = result5 * k + 0.5
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var array3 = AutoDiff.Buffer<Double>([k, k * 2.0])
    defer { array3.deallocate() }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    sum4 = 0.0
    while i < 2 {
        let x2 = array3[i]
        // x + x
        let result8 = x2 + x2
        // sum += doubled(x) * x
        sum4 += result8 * x2
        i &+= 1
    }
    // for x in xs { sum += x }
    i = 0
    sum3 = 0.0
    while i < 2 {
        let x2 = array3[i]
        // sum += x
        sum3 += x2
        i &+= 1
    }
    // return sum * T.pi
    var result8 = sum3 * 3.141592653589793
    // return sum + scaledSum(xs)
    result8 = sum4 + result8
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    let t6 = k.squareRoot()
    result8 = result7 + result8 + t6
    // return sum + weighted(SquareMetric(scale: k), x) + weighted(square.metric, 2) + weighted(product.metric, k)
    result8 = sum + result4 + result6 + result8
    var squarePointsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { squarePointsAdjoint.deallocate() }
    var productPointsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 1)
    defer { productPointsAdjoint.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint.deallocate() }
    var arrayAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint2.deallocate() }
    // return sum * T.pi
    var sumAdjoint = resultCotangent * 3.141592653589793

    // Return sweep
    // for x in xs { sum += x }
    i = 0
    while i < 2 {
        arrayAdjoint2[i] += sumAdjoint
        i &+= 1
    }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    while i < 2 {
        let x2 = array3[i]
        result7 = x2 + x2
        // sum += doubled(x) * x
        let resultAdjoint = resultCotangent * x2
        var xAdjoint = resultCotangent * result7
        // x + x
        xAdjoint = xAdjoint + resultAdjoint + resultAdjoint
        // for x in xs { sum += doubled(x) * x }
        arrayAdjoint2[i] += xAdjoint
        i &+= 1
    }
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var kAdjoint = resultCotangent * (0.5 / t6) + arrayAdjoint2[0] + arrayAdjoint2[1] * 2.0
    // distance(a, Self.origin) * scale + 0.5
    var resultAdjoint = resultCotangent * k
    kAdjoint += resultCotangent * result5
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    let t7 = resultAdjoint * 2.0 * k
    kAdjoint = kAdjoint + t7 + t7
    // distance(a, Self.origin) * scale + 0.5
    kAdjoint += resultCotangent * result
    // (a - b) * (a - b) * scale
    kAdjoint += resultAdjoint * 14.0625
    // for x in xs { sum += x }
    i = 0
    while i < 2 {
        arrayAdjoint[i] += sumAdjoint
        i &+= 1
    }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    while i < 2 {
        let x2 = array[i]
        result7 = x2 + x2
        // sum += doubled(x) * x
        let resultAdjoint2 = resultCotangent * x2
        var xAdjoint = resultCotangent * result7
        // x + x
        xAdjoint = xAdjoint + resultAdjoint2 + resultAdjoint2
        // for x in xs { sum += doubled(x) * x }
        arrayAdjoint[i] += xAdjoint
        i &+= 1
    }
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var xAdjoint = resultCotangent * (0.5 / t5) + arrayAdjoint[0] + arrayAdjoint[1] * 2.0
    // distance(a, Self.origin) * scale + 0.5
    kAdjoint += resultCotangent * result3
    // (a - b) * (a - b) * scale
    kAdjoint += resultAdjoint * t4
    let tAdjoint = resultAdjoint * k * t3
    // x + x
    sumAdjoint = resultCotangent + resultCotangent
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    sumAdjoint += resultCotangent
    // distance(a, Self.origin) * scale + 0.5
    resultAdjoint = sumAdjoint * k
    // a * b
    let pointAdjoint = resultAdjoint * 2.0
    // for point in points { sum += metric.norm(point) }
    i = 0
    while i < 1 {
        let point = productPoints[i]
        result7 = point * 2.0
        // distance(a, Self.origin) * scale + 0.5
        kAdjoint += sumAdjoint * result7
        // for point in points { sum += metric.norm(point) }
        productPointsAdjoint[i] += pointAdjoint
        i &+= 1
    }
    // let sum = square.spread() * Double(single.spread()) + product.spread()
    resultAdjoint = resultCotangent * t2
    // x + x
    sumAdjoint = resultAdjoint + resultAdjoint
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    sumAdjoint += resultAdjoint / 2.0
    // distance(a, Self.origin) * scale + 0.5
    resultAdjoint = sumAdjoint * k
    // (a - b) * (a - b) * scale
    let tAdjoint2 = resultAdjoint * k
    // for point in points { sum += metric.norm(point) }
    i = 0
    while i < 2 {
        let point = squarePoints[i]
        let t8 = point - 0.25
        let t9 = t8 * t8
        result7 = t9 * k
        // distance(a, Self.origin) * scale + 0.5
        kAdjoint += sumAdjoint * result7
        // (a - b) * (a - b) * scale
        kAdjoint += resultAdjoint * t9
        let tAdjoint3 = tAdjoint2 * t8
        // for point in points { sum += metric.norm(point) }
        squarePointsAdjoint[i] += tAdjoint3 + tAdjoint3
        i &+= 1
    }
    // let product = Cloud(metric: ProductMetric(scale: k), points: [x])
    xAdjoint += productPointsAdjoint[0]
    // let square = Cloud(metric: SquareMetric(scale: k), points: [x, x * x])
    let t8 = (tAdjoint + tAdjoint + squarePointsAdjoint[1]) * x
    xAdjoint = xAdjoint + squarePointsAdjoint[0] + t8 + t8
    return (result8, xAdjoint, kAdjoint)
}

private func spreadsGradientCore(_ x: Double, _ k: Double, _ resultCotangent: Double) -> (Double, Double) {
    // Forward sweep
    // let square = Cloud(metric: SquareMetric(scale: k), points: [x, x * x])
    let t = x * x
    var squarePoints = AutoDiff.Buffer<Double>([x, t])
    defer { squarePoints.deallocate() }
    // let single = Cloud(metric: FloatMetric(scale: 2), points: [Float(3)])
    var singlePoints = AutoDiff.Buffer<Float>([3.0])
    defer { singlePoints.deallocate() }
    // let product = Cloud(metric: ProductMetric(scale: k), points: [x])
    var productPoints = AutoDiff.Buffer<Double>([x])
    defer { productPoints.deallocate() }
    // for point in points { sum += metric.norm(point) }
    var i = 0
    var sum: Float = 0.0
    while i < 1 {
        let point = singlePoints[i]
        let origin2: Float = FloatMetric.origin
        // (a - b) * scale
        var result = (point - origin2) * 2.0
        // distance(a, Self.origin) * scale + 0.5
        result = result * 2.0 + 0.5
        // sum += metric.norm(point)
        sum += result
        i &+= 1
    }
    let origin2: Float = FloatMetric.origin
    // x + x
    var result = sum + sum
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    result = sum + 4.712389 + origin2 + result
    // (a - b) * (a - b) * scale
    let t2 = t - 0.25
    let t3 = t2 * t2
    let result2 = t3 * k
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var array = AutoDiff.Buffer<Double>([x, x * 2.0])
    defer { array.deallocate() }
    // (a - b) * (a - b) * scale
    let result3 = 14.0625 * k
    // a * b
    var result4 = k * k * 2.0
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var array2 = AutoDiff.Buffer<Double>([k, k * 2.0])
    defer { array2.deallocate() }
    var squarePointsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { squarePointsAdjoint.deallocate() }
    var productPointsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 1)
    defer { productPointsAdjoint.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint.deallocate() }
    var arrayAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint2.deallocate() }
    // return sum * T.pi
    var sumAdjoint = resultCotangent * 3.141592653589793

    // Return sweep
    // for x in xs { sum += x }
    i = 0
    while i < 2 {
        arrayAdjoint2[i] += sumAdjoint
        i &+= 1
    }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    while i < 2 {
        let x2 = array2[i]
        let result5 = x2 + x2
        // sum += doubled(x) * x
        let resultAdjoint = resultCotangent * x2
        var xAdjoint = resultCotangent * result5
        // x + x
        xAdjoint = xAdjoint + resultAdjoint + resultAdjoint
        // for x in xs { sum += doubled(x) * x }
        arrayAdjoint2[i] += xAdjoint
        i &+= 1
    }
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var kAdjoint = resultCotangent * (0.5 / k.squareRoot()) + arrayAdjoint2[0] + arrayAdjoint2[1] * 2.0
    // distance(a, Self.origin) * scale + 0.5
    var resultAdjoint = resultCotangent * k
    kAdjoint += resultCotangent * result4
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    let t4 = resultAdjoint * 2.0 * k
    kAdjoint = kAdjoint + t4 + t4
    // distance(a, Self.origin) * scale + 0.5
    kAdjoint += resultCotangent * result3
    // (a - b) * (a - b) * scale
    kAdjoint += resultAdjoint * 14.0625
    // for x in xs { sum += x }
    i = 0
    while i < 2 {
        arrayAdjoint[i] += sumAdjoint
        i &+= 1
    }
    // for x in xs { sum += doubled(x) * x }
    i = 0
    while i < 2 {
        let x2 = array[i]
        result4 = x2 + x2
        // sum += doubled(x) * x
        let resultAdjoint2 = resultCotangent * x2
        var xAdjoint = resultCotangent * result4
        // x + x
        xAdjoint = xAdjoint + resultAdjoint2 + resultAdjoint2
        // for x in xs { sum += doubled(x) * x }
        arrayAdjoint[i] += xAdjoint
        i &+= 1
    }
    // metric.norm(x * x) + metric.sum([x, x * 2]) + x.squareRoot()
    var xAdjoint = resultCotangent * (0.5 / x.squareRoot()) + arrayAdjoint[0] + arrayAdjoint[1] * 2.0
    // distance(a, Self.origin) * scale + 0.5
    kAdjoint += resultCotangent * result2
    // (a - b) * (a - b) * scale
    kAdjoint += resultAdjoint * t3
    let tAdjoint = resultAdjoint * k * t2
    // x + x
    sumAdjoint = resultCotangent + resultCotangent
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    sumAdjoint += resultCotangent
    // distance(a, Self.origin) * scale + 0.5
    resultAdjoint = sumAdjoint * k
    // a * b
    let pointAdjoint = resultAdjoint * 2.0
    // for point in points { sum += metric.norm(point) }
    i = 0
    while i < 1 {
        let point = productPoints[i]
        result4 = point * 2.0
        // distance(a, Self.origin) * scale + 0.5
        kAdjoint += sumAdjoint * result4
        // for point in points { sum += metric.norm(point) }
        productPointsAdjoint[i] += pointAdjoint
        i &+= 1
    }
    // let sum = square.spread() * Double(single.spread()) + product.spread()
    resultAdjoint = resultCotangent * Double(result)
    // x + x
    sumAdjoint = resultAdjoint + resultAdjoint
    // return kept.same() / M.Scalar(points.count) + M.Scalar.pi * M.Scalar(1.5) + M.origin + doubled(sum)
    sumAdjoint += resultAdjoint / 2.0
    // distance(a, Self.origin) * scale + 0.5
    resultAdjoint = sumAdjoint * k
    // (a - b) * (a - b) * scale
    let tAdjoint2 = resultAdjoint * k
    // for point in points { sum += metric.norm(point) }
    i = 0
    while i < 2 {
        let point = squarePoints[i]
        let t5 = point - 0.25
        let t6 = t5 * t5
        result4 = t6 * k
        // distance(a, Self.origin) * scale + 0.5
        kAdjoint += sumAdjoint * result4
        // (a - b) * (a - b) * scale
        kAdjoint += resultAdjoint * t6
        let tAdjoint3 = tAdjoint2 * t5
        // for point in points { sum += metric.norm(point) }
        squarePointsAdjoint[i] += tAdjoint3 + tAdjoint3
        i &+= 1
    }
    // let product = Cloud(metric: ProductMetric(scale: k), points: [x])
    xAdjoint += productPointsAdjoint[0]
    // let square = Cloud(metric: SquareMetric(scale: k), points: [x, x * x])
    let t5 = (tAdjoint + tAdjoint + squarePointsAdjoint[1]) * x
    xAdjoint = xAdjoint + squarePointsAdjoint[0] + t5 + t5
    return (xAdjoint, kAdjoint)
}

/// The value of `normed(_:_:)`, and its derivative along a tangent of its arguments.
func normedJVP(
    _ metric: SquareMetric,
    _ x: Double,
    along tangent: (metric: SquareMetric.TangentVector, x: Double)
) -> (value: Double, tangent: Double) {
    let metricScale = metric.scale
    let metricScaleTangent = tangent.metric.scale
    let xTangent = tangent.x
    // metric.norm(x * x) * doubled(x)
    let tTangent = xTangent * x
    // (a - b) * (a - b) * scale
    let t = x * x - 0.25
    let t2 = t * t
    let tTangent2 = (tTangent + tTangent) * t
    let result = t2 * metricScale
    let resultTangent = (tTangent2 + tTangent2) * metricScale + metricScaleTangent * t2
    // distance(a, Self.origin) * scale + 0.5
    let result2 = result * metricScale + 0.5
    // x + x
    let result3 = x + x
    var resultTangent2 = xTangent + xTangent
    // metric.norm(x * x) * doubled(x)
    let result4 = result2 * result3
    resultTangent2 = (resultTangent * metricScale + metricScaleTangent * result) * result3 + resultTangent2 * result2
    return (result4, resultTangent2)
}

/// The value of `normed(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func normedVJP(
    _ metric: SquareMetric,
    _ x: Double,
    cotangent: Double
) -> (value: Double, cotangent: (metric: SquareMetric.TangentVector, x: Double)) {
    let (value, metricScaleAdjoint, xAdjoint) = SquareMetric_normedVJP(metric.scale, x, cotangent)
    return (value, (SquareMetric.TangentVector(scale: metricScaleAdjoint), xAdjoint))
}

/// The gradient of `normed(_:_:)`.
func normedGradient(_ metric: SquareMetric, _ x: Double) -> (metric: SquareMetric.TangentVector, x: Double) {
    let (_, metricScaleAdjoint, xAdjoint) = SquareMetric_normedVJP(metric.scale, x, 1.0)
    return (SquareMetric.TangentVector(scale: metricScaleAdjoint), xAdjoint)
}

/// The value and the gradient of `normed(_:_:)`.
func normedValueWithGradient(
    _ metric: SquareMetric,
    _ x: Double
) -> (value: Double, gradient: (metric: SquareMetric.TangentVector, x: Double)) {
    let (value, metricScaleAdjoint, xAdjoint) = SquareMetric_normedVJP(metric.scale, x, 1.0)
    return (value, (SquareMetric.TangentVector(scale: metricScaleAdjoint), xAdjoint))
}

/// The value and the gradient of `normed(_:_:)`, and the product of its Hessian with a direction.
func normedHVP(
    _ metric: SquareMetric,
    _ x: Double,
    along tangent: (metric: SquareMetric.TangentVector, x: Double)
) -> (value: Double, gradient: (metric: SquareMetric.TangentVector, x: Double), product: (metric: SquareMetric.TangentVector, x: Double)) {
    let metricScale = metric.scale
    let metricScaleTangent = tangent.metric.scale
    let xTangent = tangent.x
    // metric.norm(x * x) * doubled(x)
    let tTangent = xTangent * x
    let tTangent2 = tTangent + tTangent
    // (a - b) * (a - b) * scale
    let t = x * x - 0.25
    let t2 = t * t
    let tTangent3 = tTangent2 * t
    let tTangent4 = tTangent3 + tTangent3
    let result = t2 * metricScale
    let resultTangent = tTangent4 * metricScale + metricScaleTangent * t2
    // distance(a, Self.origin) * scale + 0.5
    let result2 = result * metricScale + 0.5
    // x + x
    let result3 = x + x
    let resultTangent2 = xTangent + xTangent
    // metric.norm(x * x) * doubled(x)
    let result4 = result2 * result3
    let resultAdjoint = 1.0 * result3
    let resultAdjointTangent = resultTangent2 * 1.0
    var resultAdjoint2 = 1.0 * result2
    var resultAdjointTangent2 = (resultTangent * metricScale + metricScaleTangent * result) * 1.0
    // x + x
    var xAdjoint = resultAdjoint2 + resultAdjoint2
    var xAdjointTangent = resultAdjointTangent2 + resultAdjointTangent2
    // distance(a, Self.origin) * scale + 0.5
    resultAdjoint2 = resultAdjoint * metricScale
    resultAdjointTangent2 = resultAdjointTangent * metricScale + metricScaleTangent * resultAdjoint
    var metricScaleAdjoint = resultAdjoint * result
    var metricScaleAdjointTangent = resultAdjointTangent * result + resultTangent * resultAdjoint
    // (a - b) * (a - b) * scale
    let tAdjoint = resultAdjoint2 * metricScale
    metricScaleAdjoint += resultAdjoint2 * t2
    metricScaleAdjointTangent += resultAdjointTangent2 * t2 + tTangent4 * resultAdjoint2
    let tAdjoint2 = tAdjoint * t
    let tAdjointTangent = (resultAdjointTangent2 * metricScale + metricScaleTangent * resultAdjoint2) * t
        + tTangent2 * tAdjoint
    let tAdjoint3 = tAdjoint2 + tAdjoint2
    // metric.norm(x * x) * doubled(x)
    let t3 = tAdjoint3 * x
    let tTangent5 = (tAdjointTangent + tAdjointTangent) * x + xTangent * tAdjoint3
    xAdjoint = xAdjoint + t3 + t3
    xAdjointTangent = xAdjointTangent + tTangent5 + tTangent5
    return (
        result4,
        (SquareMetric.TangentVector(scale: metricScaleAdjoint), xAdjoint),
        (SquareMetric.TangentVector(scale: metricScaleAdjointTangent), xAdjointTangent)
    )
}

private func SquareMetric_normedVJP(
    _ metricScale: Double,
    _ x: Double,
    _ resultCotangent: Double
) -> (Double, Double, Double) {
    // (a - b) * (a - b) * scale
    let t = x * x - 0.25
    let t2 = t * t
    let result = t2 * metricScale
    // distance(a, Self.origin) * scale + 0.5
    let result2 = result * metricScale + 0.5
    // x + x
    let result3 = x + x
    // metric.norm(x * x) * doubled(x)
    let result4 = result2 * result3
    let resultAdjoint = resultCotangent * result3
    var resultAdjoint2 = resultCotangent * result2
    // x + x
    var xAdjoint = resultAdjoint2 + resultAdjoint2
    // distance(a, Self.origin) * scale + 0.5
    resultAdjoint2 = resultAdjoint * metricScale
    var metricScaleAdjoint = resultAdjoint * result
    // (a - b) * (a - b) * scale
    metricScaleAdjoint += resultAdjoint2 * t2
    let tAdjoint = resultAdjoint2 * metricScale * t
    // metric.norm(x * x) * doubled(x)
    let t3 = (tAdjoint + tAdjoint) * x
    xAdjoint = xAdjoint + t3 + t3
    return (result4, metricScaleAdjoint, xAdjoint)
}

/// The value of `normed(_:_:)`, and its derivative along a tangent of its arguments.
func normedJVP(_ metric: FloatMetric, _ x: Float, along xTangent: Float) -> (value: Float, tangent: Float) {
    let metricScale = metric.scale
    // metric.norm(x * x) * doubled(x)
    let tTangent = xTangent * x
    let origin2: Float = FloatMetric.origin
    // (a - b) * scale
    var result = (x * x - origin2) * metricScale
    let resultTangent = (tTangent + tTangent) * metricScale
    // distance(a, Self.origin) * scale + 0.5
    result = result * metricScale + 0.5
    // x + x
    let result2 = x + x
    var resultTangent2 = xTangent + xTangent
    // metric.norm(x * x) * doubled(x)
    let result3 = result * result2
    resultTangent2 = resultTangent * metricScale * result2 + resultTangent2 * result
    return (result3, resultTangent2)
}

/// The value of `normed(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func normedVJP(_ metric: FloatMetric, _ x: Float, cotangent: Float) -> (value: Float, cotangent: Float) {
    return FloatMetric_normedVJP(metric.scale, x, cotangent)
}

/// The gradient of `normed(_:_:)`.
func normedGradient(_ metric: FloatMetric, _ x: Float) -> Float {
    let (_, xAdjoint) = FloatMetric_normedVJP(metric.scale, x, 1.0)
    return xAdjoint
}

/// The value and the gradient of `normed(_:_:)`.
func normedValueWithGradient(_ metric: FloatMetric, _ x: Float) -> (value: Float, gradient: Float) {
    return FloatMetric_normedVJP(metric.scale, x, 1.0)
}

/// The value and the gradient of `normed(_:_:)`, and the product of its Hessian with a direction.
func normedHVP(
    _ metric: FloatMetric,
    _ x: Float,
    along xTangent: Float
) -> (value: Float, gradient: Float, product: Float) {
    let metricScale = metric.scale
    // metric.norm(x * x) * doubled(x)
    let tTangent = xTangent * x
    let origin2: Float = FloatMetric.origin
    // (a - b) * scale
    var result = (x * x - origin2) * metricScale
    let resultTangent = (tTangent + tTangent) * metricScale
    // distance(a, Self.origin) * scale + 0.5
    result = result * metricScale + 0.5
    // x + x
    let result2 = x + x
    let resultTangent2 = xTangent + xTangent
    // metric.norm(x * x) * doubled(x)
    let result3 = result * result2
    let resultAdjoint = 1.0 * result2
    let resultAdjointTangent = resultTangent2 * 1.0
    var resultAdjoint2 = 1.0 * result
    var resultAdjointTangent2 = resultTangent * metricScale * 1.0
    // x + x
    var xAdjoint = resultAdjoint2 + resultAdjoint2
    var xAdjointTangent = resultAdjointTangent2 + resultAdjointTangent2
    // distance(a, Self.origin) * scale + 0.5
    resultAdjoint2 = resultAdjoint * metricScale
    resultAdjointTangent2 = resultAdjointTangent * metricScale
    // (a - b) * scale
    let tAdjoint = resultAdjoint2 * metricScale
    // metric.norm(x * x) * doubled(x)
    let t = tAdjoint * x
    let tTangent2 = resultAdjointTangent2 * metricScale * x + xTangent * tAdjoint
    xAdjoint = xAdjoint + t + t
    xAdjointTangent = xAdjointTangent + tTangent2 + tTangent2
    return (result3, xAdjoint, xAdjointTangent)
}

private func FloatMetric_normedVJP(_ metricScale: Float, _ x: Float, _ resultCotangent: Float) -> (Float, Float) {
    let origin2: Float = FloatMetric.origin
    // (a - b) * scale
    var result = (x * x - origin2) * metricScale
    // distance(a, Self.origin) * scale + 0.5
    result = result * metricScale + 0.5
    // x + x
    let result2 = x + x
    // metric.norm(x * x) * doubled(x)
    let result3 = result * result2
    let resultAdjoint = resultCotangent * result2
    var resultAdjoint2 = resultCotangent * result
    // x + x
    var xAdjoint = resultAdjoint2 + resultAdjoint2
    // distance(a, Self.origin) * scale + 0.5
    resultAdjoint2 = resultAdjoint * metricScale
    // metric.norm(x * x) * doubled(x)
    let t = resultAdjoint2 * metricScale * x
    xAdjoint = xAdjoint + t + t
    return (result3, xAdjoint)
}
