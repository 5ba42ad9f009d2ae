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
    // for unit in 0..<hidden
    precondition(0 <= hidden, "Range requires lowerBound <= upperBound")
    // output += parameters[biases + hidden + unit] * tanh(sum)
    var unit = 0
    while unit < hidden {
        // var sum = parameters[biases + unit]
        let t2 = biases + unit
        precondition(t2 >= 0 && t2 < parametersCount, "Index out of range")
        var sum = parameters[t2]
        var sumTangent = parametersTangent[t2]
        // for i in 0..<width
        precondition(0 <= inputsCount, "Range requires lowerBound <= upperBound")
        // sum += parameters[unit * width + i] * inputs[i]
        var i = 0
        while i < inputsCount {
            let t3 = unit * inputsCount + i
            precondition(t3 >= 0 && t3 < parametersCount, "Index out of range")
            let element = inputs[i]
            sum += parameters[t3] * element
            sumTangent += parametersTangent[t3] * element
            i &+= 1
        }
        // output += parameters[biases + hidden + unit] * tanh(sum)
        let t3 = biases + hidden + unit
        precondition(t3 >= 0 && t3 < parametersCount, "Index out of range")
        let element = parameters[t3]
        let t4 = tanh(sum)
        let t5 = 1.0 / cosh(sum)
        output += element * t4
        outputTangent += parametersTangent[t3] * t4 + sumTangent * (t5 * t5) * element
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
    // let biases = hidden * width
    let biases = hidden * inputsCount
    // var output = parameters[biases + 2 * hidden]
    let t = biases + 2 * hidden
    precondition(t >= 0 && t < parametersCount, "Index out of range")
    var output = parameters[t]
    // for unit in 0..<hidden
    precondition(0 <= hidden, "Range requires lowerBound <= upperBound")
    let isAny = 0 < hidden
    let trips = isAny ? hidden : 0
    var sumCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { sumCache.deallocate() }
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { tCache.deallocate() }
    var unit = 0
    while unit < hidden {
        // var sum = parameters[biases + unit]
        let t2 = biases + unit
        precondition(t2 >= 0 && t2 < parametersCount, "Index out of range")
        var sum = parameters[t2]
        // for i in 0..<width
        precondition(0 <= inputsCount, "Range requires lowerBound <= upperBound")
        var i = 0
        while i < inputsCount {
            // sum += parameters[unit * width + i] * inputs[i]
            let t3 = unit * inputsCount + i
            precondition(t3 >= 0 && t3 < parametersCount, "Index out of range")
            sum += parameters[t3] * inputs[i]
            i &+= 1
        }
        // output += parameters[biases + hidden + unit] * tanh(sum)
        let t3 = biases + hidden + unit
        precondition(t3 >= 0 && t3 < parametersCount, "Index out of range")
        let t4 = tanh(sum)
        output += parameters[t3] * t4
        sumCache[unit] = sum
        tCache[unit] = t4
        unit &+= 1
    }
    // let error = output - target
    let error = output - target
    // return error * error
    var errorAdjoint = resultCotangent * error
    errorAdjoint += errorAdjoint
    // var sum = parameters[biases + unit]
    unit = 0
    while unit < hidden {
        let sum = sumCache[unit]
        let t2 = biases &+ hidden &+ unit
        // output += parameters[biases + hidden + unit] * tanh(sum)
        let t3 = 1.0 / cosh(sum)
        let sumAdjoint = errorAdjoint * parameters[t2] * (t3 * t3)
        parametersAdjoint[t2] += errorAdjoint * tCache[unit]
        // sum += parameters[unit * width + i] * inputs[i]
        var i = 0
        while i < inputsCount {
            parametersAdjoint[unit &* inputsCount &+ i] += sumAdjoint * inputs[i]
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
    // let biases = hidden * width
    let biases = hidden * inputsCount
    // var output = parameters[biases + 2 * hidden]
    let t = biases + 2 * hidden
    precondition(t >= 0 && t < parametersCount, "Index out of range")
    var output = parameters[t]
    var outputTangent = parametersTangent[t]
    // for unit in 0..<hidden
    precondition(0 <= hidden, "Range requires lowerBound <= upperBound")
    let isAny = 0 < hidden
    let trips = isAny ? hidden : 0
    var sumCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { sumCache.deallocate() }
    var sumCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { sumCacheTangent.deallocate() }
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { tCacheTangent.deallocate() }
    var unit = 0
    while unit < hidden {
        // var sum = parameters[biases + unit]
        let t2 = biases + unit
        precondition(t2 >= 0 && t2 < parametersCount, "Index out of range")
        var sum = parameters[t2]
        var sumTangent = parametersTangent[t2]
        // for i in 0..<width
        precondition(0 <= inputsCount, "Range requires lowerBound <= upperBound")
        // sum += parameters[unit * width + i] * inputs[i]
        var i = 0
        while i < inputsCount {
            let t3 = unit * inputsCount + i
            precondition(t3 >= 0 && t3 < parametersCount, "Index out of range")
            let element = inputs[i]
            sum += parameters[t3] * element
            sumTangent += parametersTangent[t3] * element
            i &+= 1
        }
        // output += parameters[biases + hidden + unit] * tanh(sum)
        let t3 = biases + hidden + unit
        precondition(t3 >= 0 && t3 < parametersCount, "Index out of range")
        let element = parameters[t3]
        let t4 = tanh(sum)
        let t5 = 1.0 / cosh(sum)
        let tTangent = sumTangent * (t5 * t5)
        output += element * t4
        outputTangent += parametersTangent[t3] * t4 + tTangent * element
        sumCache[unit] = sum
        sumCacheTangent[unit] = sumTangent
        tCache[unit] = t4
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
    // var sum = parameters[biases + unit]
    unit = 0
    while unit < hidden {
        let sum = sumCache[unit]
        let sumTangent = sumCacheTangent[unit]
        let t2 = tCache[unit]
        let t3 = biases &+ unit
        let t4 = biases &+ hidden &+ unit
        let element = parameters[t4]
        // output += parameters[biases + hidden + unit] * tanh(sum)
        let tAdjoint = errorAdjoint * element
        let t5 = cosh(sum)
        let t6 = 1.0 / t5
        let t7 = t6 * t6
        let tTangent = -(t6 * (sumTangent * sinh(sum))) / t5 * t6
        let sumAdjoint = tAdjoint * t7
        let sumAdjointTangent = (errorAdjointTangent * element + parametersTangent[t4] * errorAdjoint) * t7
            + (tTangent + tTangent) * tAdjoint
        parametersAdjoint[t4] += errorAdjoint * t2
        parametersAdjointTangent[t4] += errorAdjointTangent * t2 + tCacheTangent[unit] * errorAdjoint
        // sum += parameters[unit * width + i] * inputs[i]
        var i = 0
        while i < inputsCount {
            let t8 = unit &* inputsCount &+ i
            let element2 = inputs[i]
            parametersAdjoint[t8] += sumAdjoint * element2
            parametersAdjointTangent[t8] += sumAdjointTangent * element2
            i &+= 1
        }
        // var sum = parameters[biases + unit]
        parametersAdjoint[t3] += sumAdjoint
        parametersAdjointTangent[t3] += sumAdjointTangent
        unit &+= 1
    }
    // var output = parameters[biases + 2 * hidden]
    parametersAdjoint[t] += errorAdjoint
    parametersAdjointTangent[t] += errorAdjointTangent
    return (result, resultTangent)
}
