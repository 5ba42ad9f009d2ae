// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

nonisolated extension Dense: AutoDiff.Differentiable {
    /// A tangent of `Dense`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var weights: [Double]
        var bias: Double

        init(weights: [Double], bias: Double) {
            self.weights = weights
            self.bias = bias
        }

        static var zero: Self { Self(weights: [], bias: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            AutoDiff.add(other.weights, to: &self.weights, scaledBy: factor)
            self.bias += factor * other.bias
        }

        mutating func scale(by factor: Double) {
            AutoDiff.scale(&self.weights, by: factor)
            self.bias *= factor
        }

        var zeroTangentVector: Self { Self(weights: self.weights.zeroTangentVector, bias: 0) }

        var scalarCount: Int { 1 + self.weights.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            self.weights.appendScalars(to: &flattened)
            flattened.append(self.bias)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.weights = [Double](scalars: &scalars, like: other.weights)
            self.bias = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(weights: self.weights.zeroTangentVector, bias: 0) }

    var scalarCount: Int { 1 + self.weights.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        self.weights.appendScalars(to: &flattened)
        flattened.append(self.bias)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Dense) {
        self = other
        self.weights = [Double](scalars: &scalars, like: other.weights)
        self.bias = scalars.next()
    }
}

/// The value of `trained(_:_:_:)`, and its derivative along a tangent of its arguments.
func trainedJVP(
    _ w: [Double],
    _ v: [Double],
    _ rate: Double,
    along tangent: (w: [Double], v: [Double], rate: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.w.count == w.count, "the tangent of 'w' has another count")
    precondition(tangent.v.count == v.count, "the tangent of 'v' has another count")
    return trainedJVPCore(w, w.count, v, v.count, rate, tangent.w, tangent.v, tangent.rate)
}

/// The value of `trained(_:_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func trainedVJP(
    _ w: [Double],
    _ v: [Double],
    _ rate: Double,
    cotangent: Double
) -> (value: Double, cotangent: (w: [Double], v: [Double], rate: Double)) {
    var wAdjoint = [Double](repeating: 0.0, count: w.count)
    var vAdjoint = [Double](repeating: 0.0, count: v.count)
    let (value, rateAdjoint) = trainedVJPCore(w, w.count, v, v.count, rate, cotangent, &wAdjoint, &vAdjoint)
    return (value, (wAdjoint, vAdjoint, rateAdjoint))
}

/// The gradient of `trained(_:_:_:)`.
func trainedGradient(_ w: [Double], _ v: [Double], _ rate: Double) -> (w: [Double], v: [Double], rate: Double) {
    var wAdjoint = [Double](repeating: 0.0, count: w.count)
    var vAdjoint = [Double](repeating: 0.0, count: v.count)
    let rateAdjoint = trainedGradientCore(w, w.count, v, v.count, rate, 1.0, &wAdjoint, &vAdjoint)
    return (wAdjoint, vAdjoint, rateAdjoint)
}

/// The value and the gradient of `trained(_:_:_:)`.
func trainedValueWithGradient(
    _ w: [Double],
    _ v: [Double],
    _ rate: Double
) -> (value: Double, gradient: (w: [Double], v: [Double], rate: Double)) {
    var wAdjoint = [Double](repeating: 0.0, count: w.count)
    var vAdjoint = [Double](repeating: 0.0, count: v.count)
    let (value, rateAdjoint) = trainedVJPCore(w, w.count, v, v.count, rate, 1.0, &wAdjoint, &vAdjoint)
    return (value, (wAdjoint, vAdjoint, rateAdjoint))
}

/// The value and the gradient of `trained(_:_:_:)`, and the product of its Hessian with a direction.
func trainedHVP(
    _ w: [Double],
    _ v: [Double],
    _ rate: Double,
    along tangent: (w: [Double], v: [Double], rate: Double)
) -> (value: Double, gradient: (w: [Double], v: [Double], rate: Double), product: (w: [Double], v: [Double], rate: Double)) {
    precondition(tangent.w.count == w.count, "the tangent of 'w' has another count")
    precondition(tangent.v.count == v.count, "the tangent of 'v' has another count")
    var wAdjoint = [Double](repeating: 0.0, count: w.count)
    var vAdjoint = [Double](repeating: 0.0, count: v.count)
    var wProduct = [Double](repeating: 0.0, count: w.count)
    var vProduct = [Double](repeating: 0.0, count: v.count)
    let (value, rateAdjoint, _, rateProduct) = trainedVJPJVP(
        w,
        w.count,
        v,
        v.count,
        rate,
        1.0,
        &wAdjoint,
        &vAdjoint,
        tangent.w,
        tangent.v,
        tangent.rate,
        &wProduct,
        &vProduct
    )
    return (value, (wAdjoint, vAdjoint, rateAdjoint), (wProduct, vProduct, rateProduct))
}

private func trainedJVPCore(
    _ w: UnsafePointer<Double>,
    _ wCount: Int,
    _ v: UnsafePointer<Double>,
    _ vCount: Int,
    _ rate: Double,
    _ wTangent: UnsafePointer<Double>,
    _ vTangent: UnsafePointer<Double>,
    _ rateTangent: Double
) -> (Double, Double) {
    // let hidden = Dense(weights: w, bias: v[0]).then(Squash())
    precondition(0 < vCount, "Index out of range")
    let element = v[0]
    let elementTangent = vTangent[0]
    // return Fit(model: Chain(first: hidden, second: Chain(first: residual, second: Mean(power: 2))), decay: 0.01 * rate).loss([[0.5, -1], [0.25, 2]], [0.5, 1])
    let t = 0.01 * rate
    var array = AutoDiff.Buffer<Int>()
    defer { array.deallocate() }
    var array2 = AutoDiff.Buffer<Int>()
    defer { array2.deallocate() }
    var array3 = AutoDiff.Buffer<Double>()
    defer { array3.deallocate() }
    var array4 = AutoDiff.Buffer<Double>([0.5, -1.0])
    defer { array4.deallocate() }
    var start = array3.count
    var i = 0
    while i < 2 {
        array3.append(array4[i])
        i &+= 1
    }
    array.append(start)
    array2.append(2)
    var array5 = AutoDiff.Buffer<Double>([0.25, 2.0])
    defer { array5.deallocate() }
    start = array3.count
    i = 0
    while i < 2 {
        array3.append(array5[i])
        i &+= 1
    }
    array.append(start)
    array2.append(2)
    var array6 = AutoDiff.Buffer<Double>([0.5, 1.0])
    defer { array6.deallocate() }
    // var sum = bias * bias
    var result = element * element
    var sumTangent = elementTangent * element
    sumTangent += sumTangent
    // for weight in weights { sum += weight * weight }
    i = 0
    while i < wCount {
        let weight = w[i]
        let weightTangent = wTangent[i]
        // sum += weight * weight
        let tTangent = weightTangent * weight
        result += weight * weight
        sumTangent += tTangent + tTangent
        i &+= 1
    }
    // first.penalty + second.penalty
    result = result + 0.0 + 0.0
    // var sum = decay * model.penalty
    var sum = t * result
    sumTangent = rateTangent * 0.01 * result + sumTangent * t
    // var outputs: [L.Output] = []
    var outputs = AutoDiff.Buffer<Double>()
    defer { outputs.deallocate() }
    var outputsTangent = AutoDiff.Buffer<Double>()
    defer { outputsTangent.deallocate() }
    // for input in inputs { outputs.append(layer.applied(input)) }
    let count = array.count
    i = 0
    while i < count {
        start = array[i]
        let count2 = array2[i]
        var input = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
        defer { input.deallocate() }
        var i2 = 0
        while i2 < count2 {
            let k = start &+ i2
            input[i2] = array3[k]
            i2 &+= 1
        }
        // let count = weights.count / input.count
        let count3 = wCount / count2
        // var output = [Double](repeating: bias, count: count)
        var result2 = AutoDiff.Buffer<Double>(repeating: element, count: count3)
        defer { result2.deallocate() }
        var resultTangent = AutoDiff.Buffer<Double>(repeating: elementTangent, count: count3)
        defer { resultTangent.deallocate() }
        precondition(0 <= count3, "Range requires lowerBound <= upperBound")
        // for i in 0..<count
        i2 = 0
        while i2 < count3 {
            // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
            var j = 0
            while j < count2 {
                // output[i] += weights[i * input.count + j] * input[j]
                let t2 = i2 * count2 + j
                precondition(t2 >= 0 && t2 < wCount, "Index out of range")
                let element2 = input[j]
                result2[i2] += w[t2] * element2
                resultTangent[i2] += wTangent[t2] * element2
                j &+= 1
            }
            i2 &+= 1
        }
        // for i in output.indices { output[i] = tanh(output[i]) }
        i2 = 0
        while i2 < count3 {
            // output[i] = tanh(output[i])
            let element2 = result2[i2]
            let t2 = 1.0 / cosh(element2)
            result2[i2] = tanh(element2)
            resultTangent[i2] *= t2 * t2
            i2 &+= 1
        }
        // let count = weights.count / input.count
        let count4 = vCount / count3
        // var output = [Double](repeating: bias, count: count)
        var result3 = AutoDiff.Buffer<Double>(repeating: rate, count: count4)
        defer { result3.deallocate() }
        var resultTangent2 = AutoDiff.Buffer<Double>(repeating: rateTangent, count: count4)
        defer { resultTangent2.deallocate() }
        precondition(0 <= count4, "Range requires lowerBound <= upperBound")
        // for i in 0..<count
        i2 = 0
        while i2 < count4 {
            // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
            var j = 0
            while j < count3 {
                // output[i] += weights[i * input.count + j] * input[j]
                let t2 = i2 * count3 + j
                precondition(t2 >= 0 && t2 < vCount, "Index out of range")
                let element2 = v[t2]
                let element3 = result2[j]
                result3[i2] += element2 * element3
                resultTangent2[i2] += vTangent[t2] * element3 + resultTangent[j] * element2
                j &+= 1
            }
            i2 &+= 1
        }
        precondition(count4 <= count3, "Index out of range")
        // for i in output.indices { output[i] = input[i] + rate * output[i] }
        i2 = 0
        while i2 < count4 {
            // output[i] = input[i] + rate * output[i]
            let element2 = result3[i2]
            result3[i2] = result2[i2] + rate * element2
            resultTangent2[i2] = resultTangent[i2] + (rateTangent * element2 + resultTangent2[i2] * rate)
            i2 &+= 1
        }
        // for x in input { sum += pow(x, Double(power)) }
        i2 = 0
        result = 0.0
        var sumTangent2 = 0.0
        while i2 < count4 {
            let x = result3[i2]
            let xTangent = resultTangent2[i2]
            // sum += pow(x, Double(power))
            result += pow(x, 2.0)
            sumTangent2 += xTangent * (2.0 * x)
            i2 &+= 1
        }
        // return sum / Double(input.count)
        let t2 = Double(count4)
        result /= t2
        let resultTangent3 = sumTangent2 / t2
        // outputs.append(layer.applied(input))
        outputs.append(result)
        outputsTangent.append(resultTangent3)
        i &+= 1
    }
    // for (index, output) in evaluated(model, inputs).enumerated()
    let count2 = outputs.count
    precondition(count2 <= 2, "Index out of range")
    i = 0
    while i < count2 {
        let output = outputs[i]
        let outputTangent = outputsTangent[i]
        // let error = output - targets[index]
        let error = output - array6[i]
        // sum += error * error
        let tTangent = outputTangent * error
        sum += error * error
        sumTangent += tTangent + tTangent
        i &+= 1
    }
    // return sum / Double(Model.depth)
    result = sum / 4.0
    sumTangent /= 4.0
    return (result, sumTangent)
}

private func trainedVJPCore(
    _ w: UnsafePointer<Double>,
    _ wCount: Int,
    _ v: UnsafePointer<Double>,
    _ vCount: Int,
    _ rate: Double,
    _ resultCotangent: Double,
    _ wAdjoint: UnsafeMutablePointer<Double>,
    _ vAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    // let hidden = Dense(weights: w, bias: v[0]).then(Squash())
    precondition(0 < vCount, "Index out of range")
    let element = v[0]
    // return Fit(model: Chain(first: hidden, second: Chain(first: residual, second: Mean(power: 2))), decay: 0.01 * rate).loss([[0.5, -1], [0.25, 2]], [0.5, 1])
    let t = 0.01 * rate
    var array = AutoDiff.Buffer<Int>()
    defer { array.deallocate() }
    var array2 = AutoDiff.Buffer<Int>()
    defer { array2.deallocate() }
    var array3 = AutoDiff.Buffer<Double>()
    defer { array3.deallocate() }
    var array4 = AutoDiff.Buffer<Double>([0.5, -1.0])
    defer { array4.deallocate() }
    var start = array3.count
    var i = 0
    while i < 2 {
        array3.append(array4[i])
        i &+= 1
    }
    array.append(start)
    array2.append(2)
    var array5 = AutoDiff.Buffer<Double>([0.25, 2.0])
    defer { array5.deallocate() }
    start = array3.count
    i = 0
    while i < 2 {
        array3.append(array5[i])
        i &+= 1
    }
    array.append(start)
    array2.append(2)
    var array6 = AutoDiff.Buffer<Double>([0.5, 1.0])
    defer { array6.deallocate() }
    // var sum = bias * bias
    var result = element * element
    // for weight in weights { sum += weight * weight }
    i = 0
    while i < wCount {
        let weight = w[i]
        // sum += weight * weight
        result += weight * weight
        i &+= 1
    }
    // first.penalty + second.penalty
    result = result + 0.0 + 0.0
    // var sum = decay * model.penalty
    var sum = t * result
    // var outputs: [L.Output] = []
    var outputs = AutoDiff.Buffer<Double>()
    defer { outputs.deallocate() }
    // for input in inputs { outputs.append(layer.applied(input)) }
    let count = array.count
    var countCache = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { countCache.deallocate() }
    var resultCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { resultCountCache.deallocate() }
    var countCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { countCache2.deallocate() }
    var resultCountCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { resultCountCache2.deallocate() }
    i = 0
    while i < count {
        start = array[i]
        let count2 = array2[i]
        var input = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
        defer { input.deallocate() }
        var i2 = 0
        while i2 < count2 {
            let k = start &+ i2
            input[i2] = array3[k]
            i2 &+= 1
        }
        // let count = weights.count / input.count
        let count3 = wCount / count2
        // var output = [Double](repeating: bias, count: count)
        var result2 = AutoDiff.Buffer<Double>(repeating: element, count: count3)
        defer { result2.deallocate() }
        precondition(0 <= count3, "Range requires lowerBound <= upperBound")
        // for i in 0..<count
        i2 = 0
        while i2 < count3 {
            // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
            var j = 0
            while j < count2 {
                // output[i] += weights[i * input.count + j] * input[j]
                let t2 = i2 * count2 + j
                precondition(t2 >= 0 && t2 < wCount, "Index out of range")
                let element2 = input[j]
                result2[i2] += w[t2] * element2
                doubleTape.append(element2)
                j &+= 1
            }
            i2 &+= 1
        }
        // for i in output.indices { output[i] = tanh(output[i]) }
        i2 = 0
        while i2 < count3 {
            // output[i] = tanh(output[i])
            let element2 = result2[i2]
            result2[i2] = tanh(element2)
            doubleTape.append(element2)
            i2 &+= 1
        }
        // let count = weights.count / input.count
        let count4 = vCount / count3
        // var output = [Double](repeating: bias, count: count)
        var result3 = AutoDiff.Buffer<Double>(repeating: rate, count: count4)
        defer { result3.deallocate() }
        precondition(0 <= count4, "Range requires lowerBound <= upperBound")
        // for i in 0..<count
        i2 = 0
        while i2 < count4 {
            // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
            var j = 0
            while j < count3 {
                // output[i] += weights[i * input.count + j] * input[j]
                let t2 = i2 * count3 + j
                precondition(t2 >= 0 && t2 < vCount, "Index out of range")
                let element2 = result2[j]
                result3[i2] += v[t2] * element2
                doubleTape.append(element2)
                j &+= 1
            }
            i2 &+= 1
        }
        precondition(count4 <= count3, "Index out of range")
        // for i in output.indices { output[i] = input[i] + rate * output[i] }
        i2 = 0
        while i2 < count4 {
            // output[i] = input[i] + rate * output[i]
            let element2 = result3[i2]
            result3[i2] = result2[i2] + rate * element2
            doubleTape.append(element2)
            i2 &+= 1
        }
        // for x in input { sum += pow(x, Double(power)) }
        i2 = 0
        var sum2 = 0.0
        while i2 < count4 {
            let x = result3[i2]
            // sum += pow(x, Double(power))
            sum2 += pow(x, 2.0)
            doubleTape.append(x)
            i2 &+= 1
        }
        // return sum / Double(input.count)
        let result4 = sum2 / Double(count4)
        // outputs.append(layer.applied(input))
        outputs.append(result4)
        countCache[i] = count3
        resultCountCache[i] = count3
        countCache2[i] = count4
        resultCountCache2[i] = count4
        i &+= 1
    }
    // for (index, output) in evaluated(model, inputs).enumerated()
    let count2 = outputs.count
    precondition(count2 <= 2, "Index out of range")
    i = 0
    while i < count2 {
        let output = outputs[i]
        // let error = output - targets[index]
        let error = output - array6[i]
        // sum += error * error
        sum += error * error
        i &+= 1
    }
    // return sum / Double(Model.depth)
    let result2 = sum / 4.0
    var outputsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
    defer { outputsAdjoint.deallocate() }
    let t2 = resultCotangent / 4.0

    // Return sweep
    // for (index, output) in evaluated(model, inputs).enumerated()
    i = 0
    while i < count2 {
        let output = outputs[i]
        let error = output - array6[i]
        // sum += error * error
        var errorAdjoint = t2 * error
        errorAdjoint += errorAdjoint
        // for (index, output) in evaluated(model, inputs).enumerated()
        outputsAdjoint[i] += errorAdjoint
        i &+= 1
    }
    // for input in inputs { outputs.append(layer.applied(input)) }
    i = count
    var rateAdjoint = 0.0
    var elementAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let count3 = countCache[i]
        let resultCount = resultCountCache[i]
        let count4 = countCache2[i]
        let resultCount2 = resultCountCache2[i]
        let count5 = array2[i]
        var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultCount)
        defer { resultAdjoint.deallocate() }
        var resultAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultCount2)
        defer { resultAdjoint2.deallocate() }
        // outputs.append(layer.applied(input))
        let resultAdjoint3 = outputsAdjoint.removeLast()
        // return sum / Double(input.count)
        let t3 = resultAdjoint3 / Double(count4)
        // for x in input { sum += pow(x, Double(power)) }
        var i2 = count4
        while i2 > 0 {
            i2 &-= 1
            let x = doubleTape.removeLast()
            // sum += pow(x, Double(power))
            let xAdjoint = t3 * (2.0 * x)
            // for x in input { sum += pow(x, Double(power)) }
            resultAdjoint2[i2] += xAdjoint
        }
        // for i in output.indices { output[i] = input[i] + rate * output[i] }
        i2 = count4
        while i2 > 0 {
            i2 &-= 1
            let element2 = doubleTape.removeLast()
            // output[i] = input[i] + rate * output[i]
            let tAdjoint = resultAdjoint2[i2]
            resultAdjoint2[i2] = 0.0
            rateAdjoint += tAdjoint * element2
            resultAdjoint2[i2] += tAdjoint * rate
            resultAdjoint[i2] += tAdjoint
        }
        // for i in 0..<count
        i2 = count4
        while i2 > 0 {
            i2 &-= 1
            let t4 = i2 &* count3
            // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
            var j = count3
            while j > 0 {
                j &-= 1
                let element2 = doubleTape.removeLast()
                let t5 = t4 &+ j
                // output[i] += weights[i * input.count + j] * input[j]
                let tAdjoint = resultAdjoint2[i2]
                resultAdjoint[j] += tAdjoint * v[t5]
                vAdjoint[t5] += tAdjoint * element2
            }
        }
        // var output = [Double](repeating: bias, count: count)
        var k = 0
        sum = 0.0
        while k < resultCount2 {
            sum += resultAdjoint2[k]
            k &+= 1
        }
        rateAdjoint += sum
        // for i in output.indices { output[i] = tanh(output[i]) }
        i2 = count3
        while i2 > 0 {
            i2 &-= 1
            let element2 = doubleTape.removeLast()
            // output[i] = tanh(output[i])
            let tAdjoint = resultAdjoint[i2]
            resultAdjoint[i2] = 0.0
            let t4 = 1.0 / cosh(element2)
            resultAdjoint[i2] += tAdjoint * (t4 * t4)
        }
        // for i in 0..<count
        i2 = count3
        while i2 > 0 {
            i2 &-= 1
            let t4 = i2 &* count5
            // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
            var j = count5
            while j > 0 {
                j &-= 1
                let element2 = doubleTape.removeLast()
                // output[i] += weights[i * input.count + j] * input[j]
                wAdjoint[t4 &+ j] += resultAdjoint[i2] * element2
            }
        }
        // var output = [Double](repeating: bias, count: count)
        k = 0
        sum = 0.0
        while k < resultCount {
            sum += resultAdjoint[k]
            k &+= 1
        }
        elementAdjoint += sum
    }
    // var sum = decay * model.penalty
    let resultAdjoint = t2 * t
    // for weight in weights { sum += weight * weight }
    i = 0
    while i < wCount {
        let weight = w[i]
        // sum += weight * weight
        var weightAdjoint = resultAdjoint * weight
        weightAdjoint += weightAdjoint
        // for weight in weights { sum += weight * weight }
        wAdjoint[i] += weightAdjoint
        i &+= 1
    }
    // var sum = bias * bias
    let t3 = resultAdjoint * element
    // return Fit(model: Chain(first: hidden, second: Chain(first: residual, second: Mean(power: 2))), decay: 0.01 * rate).loss([[0.5, -1], [0.25, 2]], [0.5, 1])
    rateAdjoint += t2 * result * 0.01
    // let hidden = Dense(weights: w, bias: v[0]).then(Squash())
    vAdjoint[0] += elementAdjoint + t3 + t3
    return (result2, rateAdjoint)
}

private func trainedGradientCore(
    _ w: UnsafePointer<Double>,
    _ wCount: Int,
    _ v: UnsafePointer<Double>,
    _ vCount: Int,
    _ rate: Double,
    _ resultCotangent: Double,
    _ wAdjoint: UnsafeMutablePointer<Double>,
    _ vAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    // let hidden = Dense(weights: w, bias: v[0]).then(Squash())
    precondition(0 < vCount, "Index out of range")
    let element = v[0]
    // return Fit(model: Chain(first: hidden, second: Chain(first: residual, second: Mean(power: 2))), decay: 0.01 * rate).loss([[0.5, -1], [0.25, 2]], [0.5, 1])
    var array = AutoDiff.Buffer<Int>()
    defer { array.deallocate() }
    var array2 = AutoDiff.Buffer<Int>()
    defer { array2.deallocate() }
    var array3 = AutoDiff.Buffer<Double>()
    defer { array3.deallocate() }
    var array4 = AutoDiff.Buffer<Double>([0.5, -1.0])
    defer { array4.deallocate() }
    var start = array3.count
    var i = 0
    while i < 2 {
        array3.append(array4[i])
        i &+= 1
    }
    array.append(start)
    array2.append(2)
    var array5 = AutoDiff.Buffer<Double>([0.25, 2.0])
    defer { array5.deallocate() }
    start = array3.count
    i = 0
    while i < 2 {
        array3.append(array5[i])
        i &+= 1
    }
    array.append(start)
    array2.append(2)
    var array6 = AutoDiff.Buffer<Double>([0.5, 1.0])
    defer { array6.deallocate() }
    // var sum = bias * bias
    var result = element * element
    // for weight in weights { sum += weight * weight }
    i = 0
    while i < wCount {
        let weight = w[i]
        // sum += weight * weight
        result += weight * weight
        i &+= 1
    }
    // first.penalty + second.penalty
    result = result + 0.0 + 0.0
    // var outputs: [L.Output] = []
    var outputs = AutoDiff.Buffer<Double>()
    defer { outputs.deallocate() }
    // for input in inputs { outputs.append(layer.applied(input)) }
    let count = array.count
    var countCache = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { countCache.deallocate() }
    var resultCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { resultCountCache.deallocate() }
    var countCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { countCache2.deallocate() }
    var resultCountCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { resultCountCache2.deallocate() }
    i = 0
    while i < count {
        start = array[i]
        let count2 = array2[i]
        var input = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
        defer { input.deallocate() }
        var i2 = 0
        while i2 < count2 {
            let k = start &+ i2
            input[i2] = array3[k]
            i2 &+= 1
        }
        // let count = weights.count / input.count
        let count3 = wCount / count2
        // var output = [Double](repeating: bias, count: count)
        var result2 = AutoDiff.Buffer<Double>(repeating: element, count: count3)
        defer { result2.deallocate() }
        precondition(0 <= count3, "Range requires lowerBound <= upperBound")
        // for i in 0..<count
        i2 = 0
        while i2 < count3 {
            // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
            var j = 0
            while j < count2 {
                // output[i] += weights[i * input.count + j] * input[j]
                let t = i2 * count2 + j
                precondition(t >= 0 && t < wCount, "Index out of range")
                let element2 = input[j]
                result2[i2] += w[t] * element2
                doubleTape.append(element2)
                j &+= 1
            }
            i2 &+= 1
        }
        // for i in output.indices { output[i] = tanh(output[i]) }
        i2 = 0
        while i2 < count3 {
            // output[i] = tanh(output[i])
            let element2 = result2[i2]
            result2[i2] = tanh(element2)
            doubleTape.append(element2)
            i2 &+= 1
        }
        // let count = weights.count / input.count
        let count4 = vCount / count3
        // var output = [Double](repeating: bias, count: count)
        var result3 = AutoDiff.Buffer<Double>(repeating: rate, count: count4)
        defer { result3.deallocate() }
        precondition(0 <= count4, "Range requires lowerBound <= upperBound")
        // for i in 0..<count
        i2 = 0
        while i2 < count4 {
            // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
            var j = 0
            while j < count3 {
                // output[i] += weights[i * input.count + j] * input[j]
                let t = i2 * count3 + j
                precondition(t >= 0 && t < vCount, "Index out of range")
                let element2 = result2[j]
                result3[i2] += v[t] * element2
                doubleTape.append(element2)
                j &+= 1
            }
            i2 &+= 1
        }
        precondition(count4 <= count3, "Index out of range")
        // for i in output.indices { output[i] = input[i] + rate * output[i] }
        i2 = 0
        while i2 < count4 {
            // output[i] = input[i] + rate * output[i]
            let element2 = result3[i2]
            result3[i2] = result2[i2] + rate * element2
            doubleTape.append(element2)
            i2 &+= 1
        }
        // for x in input { sum += pow(x, Double(power)) }
        i2 = 0
        var sum = 0.0
        while i2 < count4 {
            let x = result3[i2]
            // sum += pow(x, Double(power))
            sum += pow(x, 2.0)
            doubleTape.append(x)
            i2 &+= 1
        }
        // return sum / Double(input.count)
        let result4 = sum / Double(count4)
        // outputs.append(layer.applied(input))
        outputs.append(result4)
        countCache[i] = count3
        resultCountCache[i] = count3
        countCache2[i] = count4
        resultCountCache2[i] = count4
        i &+= 1
    }
    // for (index, output) in evaluated(model, inputs).enumerated()
    let count2 = outputs.count
    precondition(count2 <= 2, "Index out of range")
    var outputsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
    defer { outputsAdjoint.deallocate() }
    // return sum / Double(Model.depth)
    let t = resultCotangent / 4.0

    // Return sweep
    // for (index, output) in evaluated(model, inputs).enumerated()
    i = 0
    while i < count2 {
        let output = outputs[i]
        let error = output - array6[i]
        // sum += error * error
        var errorAdjoint = t * error
        errorAdjoint += errorAdjoint
        // for (index, output) in evaluated(model, inputs).enumerated()
        outputsAdjoint[i] += errorAdjoint
        i &+= 1
    }
    // for input in inputs { outputs.append(layer.applied(input)) }
    i = count
    var rateAdjoint = 0.0
    var elementAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let count3 = countCache[i]
        let resultCount = resultCountCache[i]
        let count4 = countCache2[i]
        let resultCount2 = resultCountCache2[i]
        let count5 = array2[i]
        var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultCount)
        defer { resultAdjoint.deallocate() }
        var resultAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultCount2)
        defer { resultAdjoint2.deallocate() }
        // outputs.append(layer.applied(input))
        let resultAdjoint3 = outputsAdjoint.removeLast()
        // return sum / Double(input.count)
        let t2 = resultAdjoint3 / Double(count4)
        // for x in input { sum += pow(x, Double(power)) }
        var i2 = count4
        while i2 > 0 {
            i2 &-= 1
            let x = doubleTape.removeLast()
            // sum += pow(x, Double(power))
            let xAdjoint = t2 * (2.0 * x)
            // for x in input { sum += pow(x, Double(power)) }
            resultAdjoint2[i2] += xAdjoint
        }
        // for i in output.indices { output[i] = input[i] + rate * output[i] }
        i2 = count4
        while i2 > 0 {
            i2 &-= 1
            let element2 = doubleTape.removeLast()
            // output[i] = input[i] + rate * output[i]
            let tAdjoint = resultAdjoint2[i2]
            resultAdjoint2[i2] = 0.0
            rateAdjoint += tAdjoint * element2
            resultAdjoint2[i2] += tAdjoint * rate
            resultAdjoint[i2] += tAdjoint
        }
        // for i in 0..<count
        i2 = count4
        while i2 > 0 {
            i2 &-= 1
            let t3 = i2 &* count3
            // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
            var j = count3
            while j > 0 {
                j &-= 1
                let element2 = doubleTape.removeLast()
                let t4 = t3 &+ j
                // output[i] += weights[i * input.count + j] * input[j]
                let tAdjoint = resultAdjoint2[i2]
                resultAdjoint[j] += tAdjoint * v[t4]
                vAdjoint[t4] += tAdjoint * element2
            }
        }
        // var output = [Double](repeating: bias, count: count)
        var k = 0
        var sum = 0.0
        while k < resultCount2 {
            sum += resultAdjoint2[k]
            k &+= 1
        }
        rateAdjoint += sum
        // for i in output.indices { output[i] = tanh(output[i]) }
        i2 = count3
        while i2 > 0 {
            i2 &-= 1
            let element2 = doubleTape.removeLast()
            // output[i] = tanh(output[i])
            let tAdjoint = resultAdjoint[i2]
            resultAdjoint[i2] = 0.0
            let t3 = 1.0 / cosh(element2)
            resultAdjoint[i2] += tAdjoint * (t3 * t3)
        }
        // for i in 0..<count
        i2 = count3
        while i2 > 0 {
            i2 &-= 1
            let t3 = i2 &* count5
            // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
            var j = count5
            while j > 0 {
                j &-= 1
                let element2 = doubleTape.removeLast()
                // output[i] += weights[i * input.count + j] * input[j]
                wAdjoint[t3 &+ j] += resultAdjoint[i2] * element2
            }
        }
        // var output = [Double](repeating: bias, count: count)
        k = 0
        sum = 0.0
        while k < resultCount {
            sum += resultAdjoint[k]
            k &+= 1
        }
        elementAdjoint += sum
    }
    // var sum = decay * model.penalty
    let resultAdjoint = t * (0.01 * rate)
    // for weight in weights { sum += weight * weight }
    i = 0
    while i < wCount {
        let weight = w[i]
        // sum += weight * weight
        var weightAdjoint = resultAdjoint * weight
        weightAdjoint += weightAdjoint
        // for weight in weights { sum += weight * weight }
        wAdjoint[i] += weightAdjoint
        i &+= 1
    }
    // var sum = bias * bias
    let t2 = resultAdjoint * element
    // let hidden = Dense(weights: w, bias: v[0]).then(Squash())
    vAdjoint[0] += elementAdjoint + t2 + t2
    return rateAdjoint + t * result * 0.01
}

private func trainedVJPJVP(
    _ w: UnsafePointer<Double>,
    _ wCount: Int,
    _ v: UnsafePointer<Double>,
    _ vCount: Int,
    _ rate: Double,
    _ resultCotangent: Double,
    _ wAdjoint: UnsafeMutablePointer<Double>,
    _ vAdjoint: UnsafeMutablePointer<Double>,
    _ wTangent: UnsafePointer<Double>,
    _ vTangent: UnsafePointer<Double>,
    _ rateTangent: Double,
    _ wAdjointTangent: UnsafeMutablePointer<Double>,
    _ vAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    // let hidden = Dense(weights: w, bias: v[0]).then(Squash())
    precondition(0 < vCount, "Index out of range")
    let element = v[0]
    let elementTangent = vTangent[0]
    // return Fit(model: Chain(first: hidden, second: Chain(first: residual, second: Mean(power: 2))), decay: 0.01 * rate).loss([[0.5, -1], [0.25, 2]], [0.5, 1])
    let t = 0.01 * rate
    let tTangent = rateTangent * 0.01
    var array = AutoDiff.Buffer<Int>()
    defer { array.deallocate() }
    var array2 = AutoDiff.Buffer<Int>()
    defer { array2.deallocate() }
    var array3 = AutoDiff.Buffer<Double>()
    defer { array3.deallocate() }
    var array4 = AutoDiff.Buffer<Double>([0.5, -1.0])
    defer { array4.deallocate() }
    var start = array3.count
    var i = 0
    while i < 2 {
        array3.append(array4[i])
        i &+= 1
    }
    array.append(start)
    array2.append(2)
    var array5 = AutoDiff.Buffer<Double>([0.25, 2.0])
    defer { array5.deallocate() }
    start = array3.count
    i = 0
    while i < 2 {
        array3.append(array5[i])
        i &+= 1
    }
    array.append(start)
    array2.append(2)
    var array6 = AutoDiff.Buffer<Double>([0.5, 1.0])
    defer { array6.deallocate() }
    // var sum = bias * bias
    var result = element * element
    var sumTangent = elementTangent * element
    sumTangent += sumTangent
    // for weight in weights { sum += weight * weight }
    i = 0
    while i < wCount {
        let weight = w[i]
        let weightTangent = wTangent[i]
        // sum += weight * weight
        let tTangent2 = weightTangent * weight
        result += weight * weight
        sumTangent += tTangent2 + tTangent2
        i &+= 1
    }
    // first.penalty + second.penalty
    result = result + 0.0 + 0.0
    // var sum = decay * model.penalty
    var sum = t * result
    var sumTangent2 = tTangent * result + sumTangent * t
    // var outputs: [L.Output] = []
    var outputs = AutoDiff.Buffer<Double>()
    defer { outputs.deallocate() }
    var outputsTangent = AutoDiff.Buffer<Double>()
    defer { outputsTangent.deallocate() }
    // for input in inputs { outputs.append(layer.applied(input)) }
    let count = array.count
    var countCache = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { countCache.deallocate() }
    var resultCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { resultCountCache.deallocate() }
    var countCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { countCache2.deallocate() }
    var resultCountCache2 = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { resultCountCache2.deallocate() }
    i = 0
    while i < count {
        start = array[i]
        let count2 = array2[i]
        var input = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
        defer { input.deallocate() }
        var i2 = 0
        while i2 < count2 {
            let k = start &+ i2
            input[i2] = array3[k]
            i2 &+= 1
        }
        // let count = weights.count / input.count
        let count3 = wCount / count2
        // var output = [Double](repeating: bias, count: count)
        var result2 = AutoDiff.Buffer<Double>(repeating: element, count: count3)
        defer { result2.deallocate() }
        var resultTangent = AutoDiff.Buffer<Double>(repeating: elementTangent, count: count3)
        defer { resultTangent.deallocate() }
        precondition(0 <= count3, "Range requires lowerBound <= upperBound")
        // for i in 0..<count
        i2 = 0
        while i2 < count3 {
            // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
            var j = 0
            while j < count2 {
                // output[i] += weights[i * input.count + j] * input[j]
                let t2 = i2 * count2 + j
                precondition(t2 >= 0 && t2 < wCount, "Index out of range")
                let element2 = input[j]
                result2[i2] += w[t2] * element2
                resultTangent[i2] += wTangent[t2] * element2
                doubleTape.append(element2)
                doubleTapeTangent.append(0.0)
                j &+= 1
            }
            i2 &+= 1
        }
        // for i in output.indices { output[i] = tanh(output[i]) }
        i2 = 0
        while i2 < count3 {
            // output[i] = tanh(output[i])
            let element2 = result2[i2]
            let elementTangent2 = resultTangent[i2]
            let t2 = 1.0 / cosh(element2)
            result2[i2] = tanh(element2)
            resultTangent[i2] = elementTangent2 * (t2 * t2)
            doubleTape.append(element2)
            doubleTapeTangent.append(elementTangent2)
            i2 &+= 1
        }
        // let count = weights.count / input.count
        let count4 = vCount / count3
        // var output = [Double](repeating: bias, count: count)
        var result3 = AutoDiff.Buffer<Double>(repeating: rate, count: count4)
        defer { result3.deallocate() }
        var resultTangent2 = AutoDiff.Buffer<Double>(repeating: rateTangent, count: count4)
        defer { resultTangent2.deallocate() }
        precondition(0 <= count4, "Range requires lowerBound <= upperBound")
        // for i in 0..<count
        i2 = 0
        while i2 < count4 {
            // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
            var j = 0
            while j < count3 {
                // output[i] += weights[i * input.count + j] * input[j]
                let t2 = i2 * count3 + j
                precondition(t2 >= 0 && t2 < vCount, "Index out of range")
                let element2 = v[t2]
                let element3 = result2[j]
                let elementTangent2 = resultTangent[j]
                result3[i2] += element2 * element3
                resultTangent2[i2] += vTangent[t2] * element3 + elementTangent2 * element2
                doubleTape.append(element3)
                doubleTapeTangent.append(elementTangent2)
                j &+= 1
            }
            i2 &+= 1
        }
        precondition(count4 <= count3, "Index out of range")
        // for i in output.indices { output[i] = input[i] + rate * output[i] }
        i2 = 0
        while i2 < count4 {
            // output[i] = input[i] + rate * output[i]
            let element2 = result3[i2]
            let elementTangent2 = resultTangent2[i2]
            result3[i2] = result2[i2] + rate * element2
            resultTangent2[i2] = resultTangent[i2] + (rateTangent * element2 + elementTangent2 * rate)
            doubleTape.append(element2)
            doubleTapeTangent.append(elementTangent2)
            i2 &+= 1
        }
        // for x in input { sum += pow(x, Double(power)) }
        i2 = 0
        var sum2 = 0.0
        var sumTangent3 = 0.0
        while i2 < count4 {
            let x = result3[i2]
            let xTangent = resultTangent2[i2]
            // sum += pow(x, Double(power))
            sum2 += pow(x, 2.0)
            sumTangent3 += xTangent * (2.0 * x)
            doubleTape.append(x)
            doubleTapeTangent.append(xTangent)
            i2 &+= 1
        }
        // return sum / Double(input.count)
        let t2 = Double(count4)
        let result4 = sum2 / t2
        let resultTangent3 = sumTangent3 / t2
        // outputs.append(layer.applied(input))
        outputs.append(result4)
        outputsTangent.append(resultTangent3)
        countCache[i] = count3
        resultCountCache[i] = count3
        countCache2[i] = count4
        resultCountCache2[i] = count4
        i &+= 1
    }
    // for (index, output) in evaluated(model, inputs).enumerated()
    let count2 = outputs.count
    precondition(count2 <= 2, "Index out of range")
    i = 0
    while i < count2 {
        let output = outputs[i]
        let outputTangent = outputsTangent[i]
        // let error = output - targets[index]
        let error = output - array6[i]
        // sum += error * error
        let tTangent2 = outputTangent * error
        sum += error * error
        sumTangent2 += tTangent2 + tTangent2
        i &+= 1
    }
    // return sum / Double(Model.depth)
    let result2 = sum / 4.0
    let resultTangent = sumTangent2 / 4.0
    var outputsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
    defer { outputsAdjoint.deallocate() }
    var outputsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
    defer { outputsAdjointTangent.deallocate() }
    let t2 = resultCotangent / 4.0

    // Return sweep
    // for (index, output) in evaluated(model, inputs).enumerated()
    i = 0
    while i < count2 {
        let output = outputs[i]
        let outputTangent = outputsTangent[i]
        let error = output - array6[i]
        // sum += error * error
        var errorAdjoint = t2 * error
        var errorAdjointTangent = outputTangent * t2
        errorAdjoint += errorAdjoint
        errorAdjointTangent += errorAdjointTangent
        // for (index, output) in evaluated(model, inputs).enumerated()
        outputsAdjoint[i] += errorAdjoint
        outputsAdjointTangent[i] += errorAdjointTangent
        i &+= 1
    }
    // for input in inputs { outputs.append(layer.applied(input)) }
    i = count
    var rateAdjoint = 0.0
    var elementAdjoint = 0.0
    var rateAdjointTangent = 0.0
    var elementAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        let count3 = countCache[i]
        let resultCount = resultCountCache[i]
        let count4 = countCache2[i]
        let resultCount2 = resultCountCache2[i]
        let count5 = array2[i]
        let t3 = Double(count4)
        var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultCount)
        defer { resultAdjoint.deallocate() }
        var resultAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultCount)
        defer { resultAdjointTangent.deallocate() }
        var resultAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultCount2)
        defer { resultAdjoint2.deallocate() }
        var resultAdjointTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultCount2)
        defer { resultAdjointTangent2.deallocate() }
        // outputs.append(layer.applied(input))
        let resultAdjoint3 = outputsAdjoint.removeLast()
        let resultAdjointTangent3 = outputsAdjointTangent.removeLast()
        // return sum / Double(input.count)
        let t4 = resultAdjoint3 / t3
        let tTangent2 = resultAdjointTangent3 / t3
        // for x in input { sum += pow(x, Double(power)) }
        var i2 = count4
        while i2 > 0 {
            i2 &-= 1
            let x = doubleTape.removeLast()
            let xTangent = doubleTapeTangent.removeLast()
            // sum += pow(x, Double(power))
            let t5 = 2.0 * x
            let xAdjoint = t4 * t5
            let xAdjointTangent = tTangent2 * t5 + xTangent * 2.0 * t4
            // for x in input { sum += pow(x, Double(power)) }
            resultAdjoint2[i2] += xAdjoint
            resultAdjointTangent2[i2] += xAdjointTangent
        }
        // for i in output.indices { output[i] = input[i] + rate * output[i] }
        i2 = count4
        while i2 > 0 {
            i2 &-= 1
            let element2 = doubleTape.removeLast()
            let elementTangent2 = doubleTapeTangent.removeLast()
            // output[i] = input[i] + rate * output[i]
            let tAdjoint = resultAdjoint2[i2]
            let tAdjointTangent = resultAdjointTangent2[i2]
            resultAdjoint2[i2] = 0.0
            resultAdjointTangent2[i2] = 0.0
            rateAdjoint += tAdjoint * element2
            rateAdjointTangent += tAdjointTangent * element2 + elementTangent2 * tAdjoint
            resultAdjoint2[i2] += tAdjoint * rate
            resultAdjointTangent2[i2] += tAdjointTangent * rate + rateTangent * tAdjoint
            resultAdjoint[i2] += tAdjoint
            resultAdjointTangent[i2] += tAdjointTangent
        }
        // for i in 0..<count
        i2 = count4
        while i2 > 0 {
            i2 &-= 1
            let t5 = i2 &* count3
            // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
            var j = count3
            while j > 0 {
                j &-= 1
                let element2 = doubleTape.removeLast()
                let elementTangent2 = doubleTapeTangent.removeLast()
                let t6 = t5 &+ j
                let element3 = v[t6]
                // output[i] += weights[i * input.count + j] * input[j]
                let tAdjoint = resultAdjoint2[i2]
                let tAdjointTangent = resultAdjointTangent2[i2]
                resultAdjoint[j] += tAdjoint * element3
                resultAdjointTangent[j] += tAdjointTangent * element3 + vTangent[t6] * tAdjoint
                vAdjoint[t6] += tAdjoint * element2
                vAdjointTangent[t6] += tAdjointTangent * element2 + elementTangent2 * tAdjoint
            }
        }
        // var output = [Double](repeating: bias, count: count)
        var k = 0
        sum = 0.0
        sumTangent2 = 0.0
        while k < resultCount2 {
            sum += resultAdjoint2[k]
            sumTangent2 += resultAdjointTangent2[k]
            k &+= 1
        }
        rateAdjoint += sum
        rateAdjointTangent += sumTangent2
        // for i in output.indices { output[i] = tanh(output[i]) }
        i2 = count3
        while i2 > 0 {
            i2 &-= 1
            let element2 = doubleTape.removeLast()
            let elementTangent2 = doubleTapeTangent.removeLast()
            // output[i] = tanh(output[i])
            let tAdjoint = resultAdjoint[i2]
            let tAdjointTangent = resultAdjointTangent[i2]
            resultAdjoint[i2] = 0.0
            resultAdjointTangent[i2] = 0.0
            let t5 = cosh(element2)
            let t6 = 1.0 / t5
            let t7 = t6 * t6
            let tTangent3 = -(t6 * (elementTangent2 * sinh(element2))) / t5 * t6
            resultAdjoint[i2] += tAdjoint * t7
            resultAdjointTangent[i2] += tAdjointTangent * t7 + (tTangent3 + tTangent3) * tAdjoint
        }
        // for i in 0..<count
        i2 = count3
        while i2 > 0 {
            i2 &-= 1
            let t5 = i2 &* count5
            // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
            var j = count5
            while j > 0 {
                j &-= 1
                let element2 = doubleTape.removeLast()
                let elementTangent2 = doubleTapeTangent.removeLast()
                let t6 = t5 &+ j
                // output[i] += weights[i * input.count + j] * input[j]
                let tAdjoint = resultAdjoint[i2]
                wAdjoint[t6] += tAdjoint * element2
                wAdjointTangent[t6] += resultAdjointTangent[i2] * element2 + elementTangent2 * tAdjoint
            }
        }
        // var output = [Double](repeating: bias, count: count)
        k = 0
        sum = 0.0
        sumTangent2 = 0.0
        while k < resultCount {
            sum += resultAdjoint[k]
            sumTangent2 += resultAdjointTangent[k]
            k &+= 1
        }
        elementAdjoint += sum
        elementAdjointTangent += sumTangent2
    }
    // var sum = decay * model.penalty
    let resultAdjoint = t2 * t
    let resultAdjointTangent = tTangent * t2
    // for weight in weights { sum += weight * weight }
    i = 0
    while i < wCount {
        let weight = w[i]
        let weightTangent = wTangent[i]
        // sum += weight * weight
        var weightAdjoint = resultAdjoint * weight
        var weightAdjointTangent = resultAdjointTangent * weight + weightTangent * resultAdjoint
        weightAdjoint += weightAdjoint
        weightAdjointTangent += weightAdjointTangent
        // for weight in weights { sum += weight * weight }
        wAdjoint[i] += weightAdjoint
        wAdjointTangent[i] += weightAdjointTangent
        i &+= 1
    }
    // var sum = bias * bias
    let t3 = resultAdjoint * element
    let tTangent2 = resultAdjointTangent * element + elementTangent * resultAdjoint
    // return Fit(model: Chain(first: hidden, second: Chain(first: residual, second: Mean(power: 2))), decay: 0.01 * rate).loss([[0.5, -1], [0.25, 2]], [0.5, 1])
    rateAdjoint += t2 * result * 0.01
    rateAdjointTangent += sumTangent * t2 * 0.01
    // let hidden = Dense(weights: w, bias: v[0]).then(Squash())
    vAdjoint[0] += elementAdjoint + t3 + t3
    vAdjointTangent[0] += elementAdjointTangent + tTangent2 + tTangent2
    return (result2, rateAdjoint, resultTangent, rateAdjointTangent)
}
