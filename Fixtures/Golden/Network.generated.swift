// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The value of `networkLoss(_:inputs:hidden:target:)`, and its derivative along a tangent of its arguments.
func networkLossJVP(
    _ parameters: [Double],
    inputs: [Double],
    hidden: Int,
    target: Double,
    along parametersTangent: [Double]
) -> (value: Double, tangent: Double) {
    precondition(parametersTangent.count == parameters.count, "the tangent of 'parameters' has another count")
    return networkLossJVPCore(parameters, parameters.count, inputs, inputs.count, hidden, target, parametersTangent)
}

/// The value of `networkLoss(_:inputs:hidden:target:)`, and the cotangent of its arguments for a cotangent of its outcome.
func networkLossVJP(
    _ parameters: [Double],
    inputs: [Double],
    hidden: Int,
    target: Double,
    cotangent: Double
) -> (value: Double, cotangent: [Double]) {
    var parametersAdjoint = [Double](repeating: 0.0, count: parameters.count)
    let value = networkLossVJPCore(
        parameters,
        parameters.count,
        inputs,
        inputs.count,
        hidden,
        target,
        cotangent,
        &parametersAdjoint
    )
    return (value, parametersAdjoint)
}

/// The gradient of `networkLoss(_:inputs:hidden:target:)`.
func networkLossGradient(_ parameters: [Double], inputs: [Double], hidden: Int, target: Double) -> [Double] {
    var parametersAdjoint = [Double](repeating: 0.0, count: parameters.count)
    _ = networkLossVJPCore(parameters, parameters.count, inputs, inputs.count, hidden, target, 1.0, &parametersAdjoint)
    return parametersAdjoint
}

/// The value and the gradient of `networkLoss(_:inputs:hidden:target:)`.
func networkLossValueWithGradient(
    _ parameters: [Double],
    inputs: [Double],
    hidden: Int,
    target: Double
) -> (value: Double, gradient: [Double]) {
    var parametersAdjoint = [Double](repeating: 0.0, count: parameters.count)
    let value = networkLossVJPCore(
        parameters,
        parameters.count,
        inputs,
        inputs.count,
        hidden,
        target,
        1.0,
        &parametersAdjoint
    )
    return (value, parametersAdjoint)
}

/// The value and the gradient of `networkLoss(_:inputs:hidden:target:)`, and the product of its Hessian with a direction.
func networkLossHVP(
    _ parameters: [Double],
    inputs: [Double],
    hidden: Int,
    target: Double,
    along parametersTangent: [Double]
) -> (value: Double, gradient: [Double], product: [Double]) {
    precondition(parametersTangent.count == parameters.count, "the tangent of 'parameters' has another count")
    var parametersAdjoint = [Double](repeating: 0.0, count: parameters.count)
    var parametersProduct = [Double](repeating: 0.0, count: parameters.count)
    let (value, _) = networkLossVJPJVP(
        parameters,
        parameters.count,
        inputs,
        inputs.count,
        hidden,
        target,
        1.0,
        &parametersAdjoint,
        parametersTangent,
        &parametersProduct
    )
    return (value, parametersAdjoint, parametersProduct)
}

private func networkLossJVPCore(
    _ parameters: UnsafePointer<Double>,
    _ parametersCount: Int,
    _ inputs: UnsafePointer<Double>,
    _ inputsCount: Int,
    _ hidden: Int,
    _ target: Double,
    _ parametersTangent: UnsafePointer<Double>
) -> (Double, Double) {
    // let biases = hidden * width
    let biases = hidden * inputsCount
    // var output = parameters[biases + 2 * hidden]
    let t = biases + 2 * hidden
    precondition(t >= 0 && t < parametersCount, "Index out of range")
    var output = parameters[t]
    var outputTangent = parametersTangent[t]
    precondition(0 <= hidden, "Range requires lowerBound <= upperBound")
    // for i in 0..<width
    let t2 = 0 <= inputsCount
    // for unit in 0..<hidden
    var unit = 0
    while unit < hidden {
        // var sum = parameters[biases + unit]
        let t3 = biases + unit
        precondition(t3 >= 0 && t3 < parametersCount, "Index out of range")
        var sum = parameters[t3]
        var sumTangent = parametersTangent[t3]
        precondition(t2, "Range requires lowerBound <= upperBound")
        // for i in 0..<width
        var i = 0
        while i < inputsCount {
            // sum += parameters[unit * width + i] * inputs[i]
            let t4 = unit * inputsCount + i
            precondition(t4 >= 0 && t4 < parametersCount, "Index out of range")
            let element = inputs[i]
            sum += parameters[t4] * element
            sumTangent += parametersTangent[t4] * element
            i &+= 1
        }
        // output += parameters[biases + hidden + unit] * tanh(sum)
        let t4 = biases + hidden + unit
        precondition(t4 >= 0 && t4 < parametersCount, "Index out of range")
        let element = parameters[t4]
        let t5 = tanh(sum)
        let t6 = 1.0 / cosh(sum)
        output += element * t5
        outputTangent += parametersTangent[t4] * t5 + sumTangent * (t6 * t6) * element
        unit &+= 1
    }
    // let error = output - target
    let error = output - target
    // return error * error
    let result = error * error
    var resultTangent = outputTangent * error
    resultTangent += resultTangent
    return (result, resultTangent)
}

private func networkLossVJPCore(
    _ parameters: UnsafePointer<Double>,
    _ parametersCount: Int,
    _ inputs: UnsafePointer<Double>,
    _ inputsCount: Int,
    _ hidden: Int,
    _ target: Double,
    _ resultCotangent: Double,
    _ parametersAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    // let biases = hidden * width
    let biases = hidden * inputsCount
    // var output = parameters[biases + 2 * hidden]
    let t = biases + 2 * hidden
    precondition(t >= 0 && t < parametersCount, "Index out of range")
    var output = parameters[t]
    precondition(0 <= hidden, "Range requires lowerBound <= upperBound")
    // for i in 0..<width
    let t2 = 0 <= inputsCount
    var sumCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: hidden)
    defer { sumCache.deallocate() }
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: hidden)
    defer { tCache.deallocate() }
    // for unit in 0..<hidden
    var unit = 0
    while unit < hidden {
        // var sum = parameters[biases + unit]
        let t3 = biases + unit
        precondition(t3 >= 0 && t3 < parametersCount, "Index out of range")
        var sum = parameters[t3]
        precondition(t2, "Range requires lowerBound <= upperBound")
        // for i in 0..<width
        var i = 0
        while i < inputsCount {
            // sum += parameters[unit * width + i] * inputs[i]
            let t4 = unit * inputsCount + i
            precondition(t4 >= 0 && t4 < parametersCount, "Index out of range")
            sum += parameters[t4] * inputs[i]
            i &+= 1
        }
        // output += parameters[biases + hidden + unit] * tanh(sum)
        let t4 = biases + hidden + unit
        precondition(t4 >= 0 && t4 < parametersCount, "Index out of range")
        let t5 = tanh(sum)
        output += parameters[t4] * t5
        sumCache[unit] = sum
        tCache[unit] = t5
        unit &+= 1
    }
    // let error = output - target
    let error = output - target
    // return error * error
    var errorAdjoint = resultCotangent * error
    errorAdjoint += errorAdjoint
    let t3 = biases &+ hidden

    // Return sweep
    // for unit in 0..<hidden
    unit = 0
    while unit < hidden {
        let sum = sumCache[unit]
        let t4 = t3 &+ unit
        // output += parameters[biases + hidden + unit] * tanh(sum)
        let t5 = 1.0 / cosh(sum)
        let sumAdjoint = errorAdjoint * parameters[t4] * (t5 * t5)
        parametersAdjoint[t4] += errorAdjoint * tCache[unit]
        let t6 = unit &* inputsCount
        // for i in 0..<width
        var i = 0
        while i < inputsCount {
            // sum += parameters[unit * width + i] * inputs[i]
            parametersAdjoint[t6 &+ i] += sumAdjoint * inputs[i]
            i &+= 1
        }
        // var sum = parameters[biases + unit]
        parametersAdjoint[biases &+ unit] += sumAdjoint
        unit &+= 1
    }
    // var output = parameters[biases + 2 * hidden]
    parametersAdjoint[t] += errorAdjoint
    return error * error
}

private func networkLossVJPJVP(
    _ parameters: UnsafePointer<Double>,
    _ parametersCount: Int,
    _ inputs: UnsafePointer<Double>,
    _ inputsCount: Int,
    _ hidden: Int,
    _ target: Double,
    _ resultCotangent: Double,
    _ parametersAdjoint: UnsafeMutablePointer<Double>,
    _ parametersTangent: UnsafePointer<Double>,
    _ parametersAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    // let biases = hidden * width
    let biases = hidden * inputsCount
    // var output = parameters[biases + 2 * hidden]
    let t = biases + 2 * hidden
    precondition(t >= 0 && t < parametersCount, "Index out of range")
    var output = parameters[t]
    var outputTangent = parametersTangent[t]
    precondition(0 <= hidden, "Range requires lowerBound <= upperBound")
    // for i in 0..<width
    let t2 = 0 <= inputsCount
    var sumCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: hidden)
    defer { sumCache.deallocate() }
    var sumCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: hidden)
    defer { sumCacheTangent.deallocate() }
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: hidden)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: hidden)
    defer { tCacheTangent.deallocate() }
    // for unit in 0..<hidden
    var unit = 0
    while unit < hidden {
        // var sum = parameters[biases + unit]
        let t3 = biases + unit
        precondition(t3 >= 0 && t3 < parametersCount, "Index out of range")
        var sum = parameters[t3]
        var sumTangent = parametersTangent[t3]
        precondition(t2, "Range requires lowerBound <= upperBound")
        // for i in 0..<width
        var i = 0
        while i < inputsCount {
            // sum += parameters[unit * width + i] * inputs[i]
            let t4 = unit * inputsCount + i
            precondition(t4 >= 0 && t4 < parametersCount, "Index out of range")
            let element = inputs[i]
            sum += parameters[t4] * element
            sumTangent += parametersTangent[t4] * element
            i &+= 1
        }
        // output += parameters[biases + hidden + unit] * tanh(sum)
        let t4 = biases + hidden + unit
        precondition(t4 >= 0 && t4 < parametersCount, "Index out of range")
        let element = parameters[t4]
        let t5 = tanh(sum)
        let t6 = 1.0 / cosh(sum)
        let tTangent = sumTangent * (t6 * t6)
        output += element * t5
        outputTangent += parametersTangent[t4] * t5 + tTangent * element
        sumCache[unit] = sum
        sumCacheTangent[unit] = sumTangent
        tCache[unit] = t5
        tCacheTangent[unit] = tTangent
        unit &+= 1
    }
    // let error = output - target
    let error = output - target
    // return error * error
    let result = error * error
    var resultTangent = outputTangent * error
    resultTangent += resultTangent
    var errorAdjoint = resultCotangent * error
    var errorAdjointTangent = outputTangent * resultCotangent
    errorAdjoint += errorAdjoint
    errorAdjointTangent += errorAdjointTangent
    let t3 = biases &+ hidden

    // Return sweep
    // for unit in 0..<hidden
    unit = 0
    while unit < hidden {
        let sum = sumCache[unit]
        let sumTangent = sumCacheTangent[unit]
        let t4 = tCache[unit]
        let t5 = biases &+ unit
        let t6 = t3 &+ unit
        let element = parameters[t6]
        // output += parameters[biases + hidden + unit] * tanh(sum)
        let tAdjoint = errorAdjoint * element
        let t7 = cosh(sum)
        let t8 = 1.0 / t7
        let t9 = t8 * t8
        let tTangent = -(t8 * (sumTangent * sinh(sum))) / t7 * t8
        let sumAdjoint = tAdjoint * t9
        let sumAdjointTangent = (errorAdjointTangent * element + parametersTangent[t6] * errorAdjoint) * t9
            + (tTangent + tTangent) * tAdjoint
        parametersAdjoint[t6] += errorAdjoint * t4
        parametersAdjointTangent[t6] += errorAdjointTangent * t4 + tCacheTangent[unit] * errorAdjoint
        let t10 = unit &* inputsCount
        // for i in 0..<width
        var i = 0
        while i < inputsCount {
            let t11 = t10 &+ i
            let element2 = inputs[i]
            // sum += parameters[unit * width + i] * inputs[i]
            parametersAdjoint[t11] += sumAdjoint * element2
            parametersAdjointTangent[t11] += sumAdjointTangent * element2
            i &+= 1
        }
        // var sum = parameters[biases + unit]
        parametersAdjoint[t5] += sumAdjoint
        parametersAdjointTangent[t5] += sumAdjointTangent
        unit &+= 1
    }
    // var output = parameters[biases + 2 * hidden]
    parametersAdjoint[t] += errorAdjoint
    parametersAdjointTangent[t] += errorAdjointTangent
    return (result, resultTangent)
}
