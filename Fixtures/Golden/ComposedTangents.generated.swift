// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

nonisolated extension Linear: AutoDiff.Differentiable {
    /// A tangent of `Linear`: a direction, or a gradient.
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

    init(scalars: inout AutoDiff.FlatScalars, like other: Linear) {
        self = other
        self.weights = [Double](scalars: &scalars, like: other.weights)
        self.bias = scalars.next()
    }
}

nonisolated extension Bend: AutoDiff.Differentiable {
    /// A tangent of `Bend`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {

        init() {
        }

        static var zero: Self { Self() }

        mutating func add(_ other: Self, scaledBy factor: Double) {
        }

        mutating func scale(by factor: Double) {
        }

        var zeroTangentVector: Self { Self() }

        var scalarCount: Int { 0 }

        func appendScalars(to flattened: inout [Double]) {
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
        }
    }

    var zeroTangentVector: TangentVector { TangentVector() }

    var scalarCount: Int { 0 }

    func appendScalars(to flattened: inout [Double]) {
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Bend) {
        self = other
    }
}

nonisolated extension Series: AutoDiff.Differentiable
where First: AutoDiff.Differentiable, First.TangentVector: AdditiveArithmetic, Second: AutoDiff.Differentiable, Second.TangentVector: AdditiveArithmetic {
    /// A tangent of `Series`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure {
        var first: First.TangentVector
        var second: Second.TangentVector

        init(first: First.TangentVector, second: Second.TangentVector) {
            self.first = first
            self.second = second
        }

        static var zero: Self { Self(first: .zero, second: .zero) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            AutoDiff.add(other.first, to: &self.first, scaledBy: factor)
            AutoDiff.add(other.second, to: &self.second, scaledBy: factor)
        }

        mutating func scale(by factor: Double) {
            AutoDiff.scale(&self.first, by: factor)
            AutoDiff.scale(&self.second, by: factor)
        }

        var zeroTangentVector: Self { Self(first: self.first.zeroTangentVector, second: self.second.zeroTangentVector) }

        var scalarCount: Int { self.first.scalarCount + self.second.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            self.first.appendScalars(to: &flattened)
            self.second.appendScalars(to: &flattened)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.first = First.TangentVector(scalars: &scalars, like: other.first)
            self.second = Second.TangentVector(scalars: &scalars, like: other.second)
        }
    }

    var zeroTangentVector: TangentVector {
        TangentVector(first: self.first.zeroTangentVector, second: self.second.zeroTangentVector)
    }

    var scalarCount: Int { self.first.scalarCount + self.second.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        self.first.appendScalars(to: &flattened)
        self.second.appendScalars(to: &flattened)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Series) {
        self = other
        self.first = First(scalars: &scalars, like: other.first)
        self.second = Second(scalars: &scalars, like: other.second)
    }
}

nonisolated extension Series.TangentVector: Sendable where First.TangentVector: Sendable, Second.TangentVector: Sendable {}

extension Series where First == Linear, Second == Linear {
    /// The value of `sum(of:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func sumVJP(
        of input: [Double],
        cotangent: Double
    ) -> (value: Double, cotangent: (instance: Series<Linear, Linear>.TangentVector, input: [Double])) {
        var instanceFirstWeightsAdjoint = [Double](repeating: 0.0, count: self.first.weights.count)
        var instanceSecondWeightsAdjoint = [Double](repeating: 0.0, count: self.second.weights.count)
        var inputAdjoint = [Double](repeating: 0.0, count: input.count)
        let (value, instanceFirstBiasAdjoint, instanceSecondBiasAdjoint) = Series_Linear_Linear_sumVJP(
            self.first.weights,
            self.first.weights.count,
            self.first.bias,
            self.second.weights,
            self.second.weights.count,
            self.second.bias,
            input,
            input.count,
            cotangent,
            &instanceFirstWeightsAdjoint,
            &instanceSecondWeightsAdjoint,
            &inputAdjoint
        )
        return (
            value,
            (Series<Linear, Linear>.TangentVector(first: Linear.TangentVector(weights: instanceFirstWeightsAdjoint, bias: instanceFirstBiasAdjoint), second: Linear.TangentVector(weights: instanceSecondWeightsAdjoint, bias: instanceSecondBiasAdjoint)), inputAdjoint)
        )
    }

    /// The gradient of `sum(of:)`.
    func sumGradient(of input: [Double]) -> (instance: Series<Linear, Linear>.TangentVector, input: [Double]) {
        var instanceFirstWeightsAdjoint = [Double](repeating: 0.0, count: self.first.weights.count)
        var instanceSecondWeightsAdjoint = [Double](repeating: 0.0, count: self.second.weights.count)
        var inputAdjoint = [Double](repeating: 0.0, count: input.count)
        let (instanceFirstBiasAdjoint, instanceSecondBiasAdjoint) = Series_Linear_Linear_sumGradient(
            self.first.weights,
            self.first.weights.count,
            self.first.bias,
            self.second.weights,
            self.second.weights.count,
            input,
            input.count,
            1.0,
            &instanceFirstWeightsAdjoint,
            &instanceSecondWeightsAdjoint,
            &inputAdjoint
        )
        return (
            Series<Linear, Linear>.TangentVector(first: Linear.TangentVector(weights: instanceFirstWeightsAdjoint, bias: instanceFirstBiasAdjoint), second: Linear.TangentVector(weights: instanceSecondWeightsAdjoint, bias: instanceSecondBiasAdjoint)),
            inputAdjoint
        )
    }

    /// The value and the gradient of `sum(of:)`.
    func sumValueWithGradient(
        of input: [Double]
    ) -> (value: Double, gradient: (instance: Series<Linear, Linear>.TangentVector, input: [Double])) {
        var instanceFirstWeightsAdjoint = [Double](repeating: 0.0, count: self.first.weights.count)
        var instanceSecondWeightsAdjoint = [Double](repeating: 0.0, count: self.second.weights.count)
        var inputAdjoint = [Double](repeating: 0.0, count: input.count)
        let (value, instanceFirstBiasAdjoint, instanceSecondBiasAdjoint) = Series_Linear_Linear_sumVJP(
            self.first.weights,
            self.first.weights.count,
            self.first.bias,
            self.second.weights,
            self.second.weights.count,
            self.second.bias,
            input,
            input.count,
            1.0,
            &instanceFirstWeightsAdjoint,
            &instanceSecondWeightsAdjoint,
            &inputAdjoint
        )
        return (
            value,
            (Series<Linear, Linear>.TangentVector(first: Linear.TangentVector(weights: instanceFirstWeightsAdjoint, bias: instanceFirstBiasAdjoint), second: Linear.TangentVector(weights: instanceSecondWeightsAdjoint, bias: instanceSecondBiasAdjoint)), inputAdjoint)
        )
    }
}

private func Series_Linear_Linear_sumVJP(
    _ selfFirstWeights: UnsafePointer<Double>,
    _ selfFirstWeightsCount: Int,
    _ selfFirstBias: Double,
    _ selfSecondWeights: UnsafePointer<Double>,
    _ selfSecondWeightsCount: Int,
    _ selfSecondBias: Double,
    _ input: UnsafePointer<Double>,
    _ inputCount: Int,
    _ sumCotangent: Double,
    _ selfFirstWeightsAdjoint: UnsafeMutablePointer<Double>,
    _ selfSecondWeightsAdjoint: UnsafeMutablePointer<Double>,
    _ inputAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double, Double) {
    // Forward sweep
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    let t = selfFirstWeightsCount / inputCount
    var result = AutoDiff.Buffer<Double>(repeating: selfFirstBias, count: t)
    defer { result.deallocate() }
    // for i in output.indices
    var i = 0
    while i < t {
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            // output[i] += weights[i * input.count + j] * input[j]
            let t2 = i * inputCount + j
            precondition(t2 >= 0 && t2 < selfFirstWeightsCount, "Index out of range")
            result[i] += selfFirstWeights[t2] * input[j]
            j &+= 1
        }
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    let t2 = selfSecondWeightsCount / t
    var elements = AutoDiff.Buffer<Double>(repeating: selfSecondBias, count: t2)
    defer { elements.deallocate() }
    // for i in output.indices
    i = 0
    while i < t2 {
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < t {
            // output[i] += weights[i * input.count + j] * input[j]
            let t3 = i * t + j
            precondition(t3 >= 0 && t3 < selfSecondWeightsCount, "Index out of range")
            elements[i] += selfSecondWeights[t3] * result[j]
            j &+= 1
        }
        i &+= 1
    }
    // for x in self(input) { sum += x }
    i = 0
    var sum = 0.0
    while i < t2 {
        let x = elements[i]
        // sum += x
        sum += x
        i &+= 1
    }
    var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { resultAdjoint.deallocate() }
    var elementsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t2)
    defer { elementsAdjoint.deallocate() }

    // Return sweep
    // for x in self(input) { sum += x }
    i = 0
    while i < t2 {
        elementsAdjoint[i] += sumCotangent
        i &+= 1
    }
    // for i in output.indices
    i = 0
    while i < t2 {
        let t3 = i &* t
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < t {
            let t4 = t3 &+ j
            // output[i] += weights[i * input.count + j] * input[j]
            let tAdjoint = elementsAdjoint[i]
            resultAdjoint[j] += tAdjoint * selfSecondWeights[t4]
            selfSecondWeightsAdjoint[t4] += tAdjoint * result[j]
            j &+= 1
        }
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    var k = 0
    var sum2 = 0.0
    while k < t2 {
        sum2 += elementsAdjoint[k]
        k &+= 1
    }
    // for i in output.indices
    i = 0
    while i < t {
        let t3 = i &* inputCount
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            let t4 = t3 &+ j
            // output[i] += weights[i * input.count + j] * input[j]
            let tAdjoint = resultAdjoint[i]
            inputAdjoint[j] += tAdjoint * selfFirstWeights[t4]
            selfFirstWeightsAdjoint[t4] += tAdjoint * input[j]
            j &+= 1
        }
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    k = 0
    var sum3 = 0.0
    while k < t {
        sum3 += resultAdjoint[k]
        k &+= 1
    }
    return (sum, sum3, sum2)
}

private func Series_Linear_Linear_sumGradient(
    _ selfFirstWeights: UnsafePointer<Double>,
    _ selfFirstWeightsCount: Int,
    _ selfFirstBias: Double,
    _ selfSecondWeights: UnsafePointer<Double>,
    _ selfSecondWeightsCount: Int,
    _ input: UnsafePointer<Double>,
    _ inputCount: Int,
    _ sumCotangent: Double,
    _ selfFirstWeightsAdjoint: UnsafeMutablePointer<Double>,
    _ selfSecondWeightsAdjoint: UnsafeMutablePointer<Double>,
    _ inputAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    let t = selfFirstWeightsCount / inputCount
    var result = AutoDiff.Buffer<Double>(repeating: selfFirstBias, count: t)
    defer { result.deallocate() }
    // for i in output.indices
    var i = 0
    while i < t {
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            // output[i] += weights[i * input.count + j] * input[j]
            let t2 = i * inputCount + j
            precondition(t2 >= 0 && t2 < selfFirstWeightsCount, "Index out of range")
            result[i] += selfFirstWeights[t2] * input[j]
            j &+= 1
        }
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    let t2 = selfSecondWeightsCount / t
    // for i in output.indices
    i = 0
    while i < t2 {
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < t {
            // output[i] += weights[i * input.count + j] * input[j]
            let t3 = i * t + j
            precondition(t3 >= 0 && t3 < selfSecondWeightsCount, "Index out of range")
            j &+= 1
        }
        i &+= 1
    }
    var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { resultAdjoint.deallocate() }
    var elementsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t2)
    defer { elementsAdjoint.deallocate() }

    // Return sweep
    // for x in self(input) { sum += x }
    i = 0
    while i < t2 {
        elementsAdjoint[i] += sumCotangent
        i &+= 1
    }
    // for i in output.indices
    i = 0
    while i < t2 {
        let t3 = i &* t
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < t {
            let t4 = t3 &+ j
            // output[i] += weights[i * input.count + j] * input[j]
            let tAdjoint = elementsAdjoint[i]
            resultAdjoint[j] += tAdjoint * selfSecondWeights[t4]
            selfSecondWeightsAdjoint[t4] += tAdjoint * result[j]
            j &+= 1
        }
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    var k = 0
    var sum = 0.0
    while k < t2 {
        sum += elementsAdjoint[k]
        k &+= 1
    }
    // for i in output.indices
    i = 0
    while i < t {
        let t3 = i &* inputCount
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            let t4 = t3 &+ j
            // output[i] += weights[i * input.count + j] * input[j]
            let tAdjoint = resultAdjoint[i]
            inputAdjoint[j] += tAdjoint * selfFirstWeights[t4]
            selfFirstWeightsAdjoint[t4] += tAdjoint * input[j]
            j &+= 1
        }
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    k = 0
    var sum2 = 0.0
    while k < t {
        sum2 += resultAdjoint[k]
        k &+= 1
    }
    return (sum2, sum)
}

extension Series where First == Linear, Second == Bend {
    /// The value of `sum(of:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func sumVJP(
        of input: [Double],
        cotangent: Double
    ) -> (value: Double, cotangent: (instance: Series<Linear, Bend>.TangentVector, input: [Double])) {
        var instanceFirstWeightsAdjoint = [Double](repeating: 0.0, count: self.first.weights.count)
        var inputAdjoint = [Double](repeating: 0.0, count: input.count)
        let (value, instanceFirstBiasAdjoint) = Series_Linear_Bend_sumVJP(
            self.first.weights,
            self.first.weights.count,
            self.first.bias,
            input,
            input.count,
            cotangent,
            &instanceFirstWeightsAdjoint,
            &inputAdjoint
        )
        return (
            value,
            (Series<Linear, Bend>.TangentVector(first: Linear.TangentVector(weights: instanceFirstWeightsAdjoint, bias: instanceFirstBiasAdjoint), second: Bend.TangentVector()), inputAdjoint)
        )
    }

    /// The gradient of `sum(of:)`.
    func sumGradient(of input: [Double]) -> (instance: Series<Linear, Bend>.TangentVector, input: [Double]) {
        var instanceFirstWeightsAdjoint = [Double](repeating: 0.0, count: self.first.weights.count)
        var inputAdjoint = [Double](repeating: 0.0, count: input.count)
        let instanceFirstBiasAdjoint = Series_Linear_Bend_sumGradient(
            self.first.weights,
            self.first.weights.count,
            self.first.bias,
            input,
            input.count,
            1.0,
            &instanceFirstWeightsAdjoint,
            &inputAdjoint
        )
        return (
            Series<Linear, Bend>.TangentVector(first: Linear.TangentVector(weights: instanceFirstWeightsAdjoint, bias: instanceFirstBiasAdjoint), second: Bend.TangentVector()),
            inputAdjoint
        )
    }

    /// The value and the gradient of `sum(of:)`.
    func sumValueWithGradient(
        of input: [Double]
    ) -> (value: Double, gradient: (instance: Series<Linear, Bend>.TangentVector, input: [Double])) {
        var instanceFirstWeightsAdjoint = [Double](repeating: 0.0, count: self.first.weights.count)
        var inputAdjoint = [Double](repeating: 0.0, count: input.count)
        let (value, instanceFirstBiasAdjoint) = Series_Linear_Bend_sumVJP(
            self.first.weights,
            self.first.weights.count,
            self.first.bias,
            input,
            input.count,
            1.0,
            &instanceFirstWeightsAdjoint,
            &inputAdjoint
        )
        return (
            value,
            (Series<Linear, Bend>.TangentVector(first: Linear.TangentVector(weights: instanceFirstWeightsAdjoint, bias: instanceFirstBiasAdjoint), second: Bend.TangentVector()), inputAdjoint)
        )
    }
}

private func Series_Linear_Bend_sumVJP(
    _ selfFirstWeights: UnsafePointer<Double>,
    _ selfFirstWeightsCount: Int,
    _ selfFirstBias: Double,
    _ input: UnsafePointer<Double>,
    _ inputCount: Int,
    _ sumCotangent: Double,
    _ selfFirstWeightsAdjoint: UnsafeMutablePointer<Double>,
    _ inputAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    let t = selfFirstWeightsCount / inputCount
    var result = AutoDiff.Buffer<Double>(repeating: selfFirstBias, count: t)
    defer { result.deallocate() }
    // for i in output.indices
    var i = 0
    while i < t {
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            // output[i] += weights[i * input.count + j] * input[j]
            let t2 = i * inputCount + j
            precondition(t2 >= 0 && t2 < selfFirstWeightsCount, "Index out of range")
            result[i] += selfFirstWeights[t2] * input[j]
            j &+= 1
        }
        i &+= 1
    }
    let isAny = 0 < t
    let trips = isAny ? t : 0
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { elementCache.deallocate() }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < t {
        // output[i] = tanh(output[i])
        let element = result[i]
        result[i] = tanh(element)
        elementCache[i] = element
        i &+= 1
    }
    // for x in self(input) { sum += x }
    i = 0
    var sum = 0.0
    while i < t {
        let x = result[i]
        // sum += x
        sum += x
        i &+= 1
    }
    var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { resultAdjoint.deallocate() }

    // Return sweep
    // for x in self(input) { sum += x }
    i = 0
    while i < t {
        resultAdjoint[i] += sumCotangent
        i &+= 1
    }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < t {
        // output[i] = tanh(output[i])
        let tAdjoint = resultAdjoint[i]
        resultAdjoint[i] = 0.0
        let t2 = 1.0 / cosh(elementCache[i])
        resultAdjoint[i] += tAdjoint * (t2 * t2)
        i &+= 1
    }
    // for i in output.indices
    i = 0
    while i < t {
        let t2 = i &* inputCount
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            let t3 = t2 &+ j
            // output[i] += weights[i * input.count + j] * input[j]
            let tAdjoint = resultAdjoint[i]
            inputAdjoint[j] += tAdjoint * selfFirstWeights[t3]
            selfFirstWeightsAdjoint[t3] += tAdjoint * input[j]
            j &+= 1
        }
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    var k = 0
    var sum2 = 0.0
    while k < t {
        sum2 += resultAdjoint[k]
        k &+= 1
    }
    return (sum, sum2)
}

private func Series_Linear_Bend_sumGradient(
    _ selfFirstWeights: UnsafePointer<Double>,
    _ selfFirstWeightsCount: Int,
    _ selfFirstBias: Double,
    _ input: UnsafePointer<Double>,
    _ inputCount: Int,
    _ sumCotangent: Double,
    _ selfFirstWeightsAdjoint: UnsafeMutablePointer<Double>,
    _ inputAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    let t = selfFirstWeightsCount / inputCount
    var result = AutoDiff.Buffer<Double>(repeating: selfFirstBias, count: t)
    defer { result.deallocate() }
    // for i in output.indices
    var i = 0
    while i < t {
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            // output[i] += weights[i * input.count + j] * input[j]
            let t2 = i * inputCount + j
            precondition(t2 >= 0 && t2 < selfFirstWeightsCount, "Index out of range")
            result[i] += selfFirstWeights[t2] * input[j]
            j &+= 1
        }
        i &+= 1
    }
    let isAny = 0 < t
    let trips = isAny ? t : 0
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { elementCache.deallocate() }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < t {
        // output[i] = tanh(output[i])
        let element = result[i]
        result[i] = tanh(element)
        elementCache[i] = element
        i &+= 1
    }
    var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { resultAdjoint.deallocate() }

    // Return sweep
    // for x in self(input) { sum += x }
    i = 0
    while i < t {
        resultAdjoint[i] += sumCotangent
        i &+= 1
    }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < t {
        // output[i] = tanh(output[i])
        let tAdjoint = resultAdjoint[i]
        resultAdjoint[i] = 0.0
        let t2 = 1.0 / cosh(elementCache[i])
        resultAdjoint[i] += tAdjoint * (t2 * t2)
        i &+= 1
    }
    // for i in output.indices
    i = 0
    while i < t {
        let t2 = i &* inputCount
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            let t3 = t2 &+ j
            // output[i] += weights[i * input.count + j] * input[j]
            let tAdjoint = resultAdjoint[i]
            inputAdjoint[j] += tAdjoint * selfFirstWeights[t3]
            selfFirstWeightsAdjoint[t3] += tAdjoint * input[j]
            j &+= 1
        }
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    var k = 0
    var sum = 0.0
    while k < t {
        sum += resultAdjoint[k]
        k &+= 1
    }
    return sum
}

extension Series where First == Bend, Second == Linear {
    /// The value of `sum(of:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func sumVJP(
        of input: [Double],
        cotangent: Double
    ) -> (value: Double, cotangent: (instance: Series<Bend, Linear>.TangentVector, input: [Double])) {
        var instanceSecondWeightsAdjoint = [Double](repeating: 0.0, count: self.second.weights.count)
        var inputAdjoint = [Double](repeating: 0.0, count: input.count)
        let (value, instanceSecondBiasAdjoint) = Series_Bend_Linear_sumVJP(
            self.second.weights,
            self.second.weights.count,
            self.second.bias,
            input,
            input.count,
            cotangent,
            &instanceSecondWeightsAdjoint,
            &inputAdjoint
        )
        return (
            value,
            (Series<Bend, Linear>.TangentVector(first: Bend.TangentVector(), second: Linear.TangentVector(weights: instanceSecondWeightsAdjoint, bias: instanceSecondBiasAdjoint)), inputAdjoint)
        )
    }

    /// The gradient of `sum(of:)`.
    func sumGradient(of input: [Double]) -> (instance: Series<Bend, Linear>.TangentVector, input: [Double]) {
        var instanceSecondWeightsAdjoint = [Double](repeating: 0.0, count: self.second.weights.count)
        var inputAdjoint = [Double](repeating: 0.0, count: input.count)
        let instanceSecondBiasAdjoint = Series_Bend_Linear_sumGradient(
            self.second.weights,
            self.second.weights.count,
            input,
            input.count,
            1.0,
            &instanceSecondWeightsAdjoint,
            &inputAdjoint
        )
        return (
            Series<Bend, Linear>.TangentVector(first: Bend.TangentVector(), second: Linear.TangentVector(weights: instanceSecondWeightsAdjoint, bias: instanceSecondBiasAdjoint)),
            inputAdjoint
        )
    }

    /// The value and the gradient of `sum(of:)`.
    func sumValueWithGradient(
        of input: [Double]
    ) -> (value: Double, gradient: (instance: Series<Bend, Linear>.TangentVector, input: [Double])) {
        var instanceSecondWeightsAdjoint = [Double](repeating: 0.0, count: self.second.weights.count)
        var inputAdjoint = [Double](repeating: 0.0, count: input.count)
        let (value, instanceSecondBiasAdjoint) = Series_Bend_Linear_sumVJP(
            self.second.weights,
            self.second.weights.count,
            self.second.bias,
            input,
            input.count,
            1.0,
            &instanceSecondWeightsAdjoint,
            &inputAdjoint
        )
        return (
            value,
            (Series<Bend, Linear>.TangentVector(first: Bend.TangentVector(), second: Linear.TangentVector(weights: instanceSecondWeightsAdjoint, bias: instanceSecondBiasAdjoint)), inputAdjoint)
        )
    }
}

private func Series_Bend_Linear_sumVJP(
    _ selfSecondWeights: UnsafePointer<Double>,
    _ selfSecondWeightsCount: Int,
    _ selfSecondBias: Double,
    _ input: UnsafePointer<Double>,
    _ inputCount: Int,
    _ sumCotangent: Double,
    _ selfSecondWeightsAdjoint: UnsafeMutablePointer<Double>,
    _ inputAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    // var output = input
    var result = AutoDiff.Buffer<Double>(copying: input, count: inputCount)
    defer { result.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: inputCount)
    defer { elementCache.deallocate() }
    // for i in output.indices { output[i] = tanh(output[i]) }
    var i = 0
    while i < inputCount {
        // output[i] = tanh(output[i])
        let element = result[i]
        result[i] = tanh(element)
        elementCache[i] = element
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    let t = selfSecondWeightsCount / inputCount
    var elements = AutoDiff.Buffer<Double>(repeating: selfSecondBias, count: t)
    defer { elements.deallocate() }
    // for i in output.indices
    i = 0
    while i < t {
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            // output[i] += weights[i * input.count + j] * input[j]
            let t2 = i * inputCount + j
            precondition(t2 >= 0 && t2 < selfSecondWeightsCount, "Index out of range")
            elements[i] += selfSecondWeights[t2] * result[j]
            j &+= 1
        }
        i &+= 1
    }
    // for x in self(input) { sum += x }
    i = 0
    var sum = 0.0
    while i < t {
        let x = elements[i]
        // sum += x
        sum += x
        i &+= 1
    }
    var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: inputCount)
    defer { resultAdjoint.deallocate() }
    var elementsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { elementsAdjoint.deallocate() }

    // Return sweep
    // for x in self(input) { sum += x }
    i = 0
    while i < t {
        elementsAdjoint[i] += sumCotangent
        i &+= 1
    }
    // for i in output.indices
    i = 0
    while i < t {
        let t2 = i &* inputCount
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            let t3 = t2 &+ j
            // output[i] += weights[i * input.count + j] * input[j]
            let tAdjoint = elementsAdjoint[i]
            resultAdjoint[j] += tAdjoint * selfSecondWeights[t3]
            selfSecondWeightsAdjoint[t3] += tAdjoint * result[j]
            j &+= 1
        }
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    var k = 0
    var sum2 = 0.0
    while k < t {
        sum2 += elementsAdjoint[k]
        k &+= 1
    }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < inputCount {
        // output[i] = tanh(output[i])
        let tAdjoint = resultAdjoint[i]
        resultAdjoint[i] = 0.0
        let t2 = 1.0 / cosh(elementCache[i])
        resultAdjoint[i] += tAdjoint * (t2 * t2)
        i &+= 1
    }
    // var output = input
    k = 0
    while k < inputCount {
        inputAdjoint[k] += resultAdjoint[k]
        k &+= 1
    }
    return (sum, sum2)
}

private func Series_Bend_Linear_sumGradient(
    _ selfSecondWeights: UnsafePointer<Double>,
    _ selfSecondWeightsCount: Int,
    _ input: UnsafePointer<Double>,
    _ inputCount: Int,
    _ sumCotangent: Double,
    _ selfSecondWeightsAdjoint: UnsafeMutablePointer<Double>,
    _ inputAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    // var output = input
    var result = AutoDiff.Buffer<Double>(copying: input, count: inputCount)
    defer { result.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: inputCount)
    defer { elementCache.deallocate() }
    // for i in output.indices { output[i] = tanh(output[i]) }
    var i = 0
    while i < inputCount {
        // output[i] = tanh(output[i])
        let element = result[i]
        result[i] = tanh(element)
        elementCache[i] = element
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    let t = selfSecondWeightsCount / inputCount
    // for i in output.indices
    i = 0
    while i < t {
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            // output[i] += weights[i * input.count + j] * input[j]
            let t2 = i * inputCount + j
            precondition(t2 >= 0 && t2 < selfSecondWeightsCount, "Index out of range")
            j &+= 1
        }
        i &+= 1
    }
    var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: inputCount)
    defer { resultAdjoint.deallocate() }
    var elementsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { elementsAdjoint.deallocate() }

    // Return sweep
    // for x in self(input) { sum += x }
    i = 0
    while i < t {
        elementsAdjoint[i] += sumCotangent
        i &+= 1
    }
    // for i in output.indices
    i = 0
    while i < t {
        let t2 = i &* inputCount
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            let t3 = t2 &+ j
            // output[i] += weights[i * input.count + j] * input[j]
            let tAdjoint = elementsAdjoint[i]
            resultAdjoint[j] += tAdjoint * selfSecondWeights[t3]
            selfSecondWeightsAdjoint[t3] += tAdjoint * result[j]
            j &+= 1
        }
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    var k = 0
    var sum = 0.0
    while k < t {
        sum += elementsAdjoint[k]
        k &+= 1
    }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < inputCount {
        // output[i] = tanh(output[i])
        let tAdjoint = resultAdjoint[i]
        resultAdjoint[i] = 0.0
        let t2 = 1.0 / cosh(elementCache[i])
        resultAdjoint[i] += tAdjoint * (t2 * t2)
        i &+= 1
    }
    // var output = input
    k = 0
    while k < inputCount {
        inputAdjoint[k] += resultAdjoint[k]
        k &+= 1
    }
    return sum
}

extension Series where First == Bend, Second == Bend {
    /// The value of `sum(of:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func sumVJP(
        of input: [Double],
        cotangent: Double
    ) -> (value: Double, cotangent: (instance: Series<Bend, Bend>.TangentVector, input: [Double])) {
        var inputAdjoint = [Double](repeating: 0.0, count: input.count)
        let value = Series_Bend_Bend_sumVJP(input, input.count, cotangent, &inputAdjoint)
        return (
            value,
            (Series<Bend, Bend>.TangentVector(first: Bend.TangentVector(), second: Bend.TangentVector()), inputAdjoint)
        )
    }

    /// The gradient of `sum(of:)`.
    func sumGradient(of input: [Double]) -> (instance: Series<Bend, Bend>.TangentVector, input: [Double]) {
        var inputAdjoint = [Double](repeating: 0.0, count: input.count)
        Series_Bend_Bend_sumGradient(input, input.count, 1.0, &inputAdjoint)
        return (
            Series<Bend, Bend>.TangentVector(first: Bend.TangentVector(), second: Bend.TangentVector()),
            inputAdjoint
        )
    }

    /// The value and the gradient of `sum(of:)`.
    func sumValueWithGradient(
        of input: [Double]
    ) -> (value: Double, gradient: (instance: Series<Bend, Bend>.TangentVector, input: [Double])) {
        var inputAdjoint = [Double](repeating: 0.0, count: input.count)
        let value = Series_Bend_Bend_sumVJP(input, input.count, 1.0, &inputAdjoint)
        return (
            value,
            (Series<Bend, Bend>.TangentVector(first: Bend.TangentVector(), second: Bend.TangentVector()), inputAdjoint)
        )
    }
}

private func Series_Bend_Bend_sumVJP(
    _ input: UnsafePointer<Double>,
    _ inputCount: Int,
    _ sumCotangent: Double,
    _ inputAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    // var output = input
    var result = AutoDiff.Buffer<Double>(copying: input, count: inputCount)
    defer { result.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: inputCount)
    defer { elementCache.deallocate() }
    // for i in output.indices { output[i] = tanh(output[i]) }
    var i = 0
    while i < inputCount {
        // output[i] = tanh(output[i])
        let element = result[i]
        result[i] = tanh(element)
        elementCache[i] = element
        i &+= 1
    }
    var elementCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: inputCount)
    defer { elementCache2.deallocate() }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < inputCount {
        // output[i] = tanh(output[i])
        let element = result[i]
        result[i] = tanh(element)
        elementCache2[i] = element
        i &+= 1
    }
    // for x in self(input) { sum += x }
    i = 0
    var sum = 0.0
    while i < inputCount {
        let x = result[i]
        // sum += x
        sum += x
        i &+= 1
    }
    var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: inputCount)
    defer { resultAdjoint.deallocate() }

    // Return sweep
    // for x in self(input) { sum += x }
    i = 0
    while i < inputCount {
        resultAdjoint[i] += sumCotangent
        i &+= 1
    }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < inputCount {
        // output[i] = tanh(output[i])
        let tAdjoint = resultAdjoint[i]
        resultAdjoint[i] = 0.0
        let t = 1.0 / cosh(elementCache2[i])
        resultAdjoint[i] += tAdjoint * (t * t)
        i &+= 1
    }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < inputCount {
        // output[i] = tanh(output[i])
        let tAdjoint = resultAdjoint[i]
        resultAdjoint[i] = 0.0
        let t = 1.0 / cosh(elementCache[i])
        resultAdjoint[i] += tAdjoint * (t * t)
        i &+= 1
    }
    // var output = input
    var k = 0
    while k < inputCount {
        inputAdjoint[k] += resultAdjoint[k]
        k &+= 1
    }
    return sum
}

private func Series_Bend_Bend_sumGradient(
    _ input: UnsafePointer<Double>,
    _ inputCount: Int,
    _ sumCotangent: Double,
    _ inputAdjoint: UnsafeMutablePointer<Double>
) {
    // Forward sweep
    // var output = input
    var result = AutoDiff.Buffer<Double>(copying: input, count: inputCount)
    defer { result.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: inputCount)
    defer { elementCache.deallocate() }
    // for i in output.indices { output[i] = tanh(output[i]) }
    var i = 0
    while i < inputCount {
        // output[i] = tanh(output[i])
        let element = result[i]
        result[i] = tanh(element)
        elementCache[i] = element
        i &+= 1
    }
    var elementCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: inputCount)
    defer { elementCache2.deallocate() }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < inputCount {
        // output[i] = tanh(output[i])
        let element = result[i]
        result[i] = tanh(element)
        elementCache2[i] = element
        i &+= 1
    }
    var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: inputCount)
    defer { resultAdjoint.deallocate() }

    // Return sweep
    // for x in self(input) { sum += x }
    i = 0
    while i < inputCount {
        resultAdjoint[i] += sumCotangent
        i &+= 1
    }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < inputCount {
        // output[i] = tanh(output[i])
        let tAdjoint = resultAdjoint[i]
        resultAdjoint[i] = 0.0
        let t = 1.0 / cosh(elementCache2[i])
        resultAdjoint[i] += tAdjoint * (t * t)
        i &+= 1
    }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < inputCount {
        // output[i] = tanh(output[i])
        let tAdjoint = resultAdjoint[i]
        resultAdjoint[i] = 0.0
        let t = 1.0 / cosh(elementCache[i])
        resultAdjoint[i] += tAdjoint * (t * t)
        i &+= 1
    }
    // var output = input
    var k = 0
    while k < inputCount {
        inputAdjoint[k] += resultAdjoint[k]
        k &+= 1
    }
}

nonisolated extension Sampled: AutoDiff.Differentiable
where Value: AutoDiff.Differentiable, Value.TangentVector: AdditiveArithmetic {
    /// A tangent of `Sampled`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure {
        var value: Value.TangentVector
        var weight: Double

        init(value: Value.TangentVector, weight: Double) {
            self.value = value
            self.weight = weight
        }

        static var zero: Self { Self(value: .zero, weight: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            AutoDiff.add(other.value, to: &self.value, scaledBy: factor)
            self.weight += factor * other.weight
        }

        mutating func scale(by factor: Double) {
            AutoDiff.scale(&self.value, by: factor)
            self.weight *= factor
        }

        var zeroTangentVector: Self { Self(value: self.value.zeroTangentVector, weight: 0) }

        var scalarCount: Int { 1 + self.value.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            self.value.appendScalars(to: &flattened)
            flattened.append(self.weight)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.value = Value.TangentVector(scalars: &scalars, like: other.value)
            self.weight = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(value: self.value.zeroTangentVector, weight: 0) }

    var scalarCount: Int { 1 + self.value.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        self.value.appendScalars(to: &flattened)
        flattened.append(self.weight)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Sampled) {
        self = other
        self.value = Value(scalars: &scalars, like: other.value)
        self.weight = scalars.next()
    }
}

nonisolated extension Sampled.TangentVector: Sendable where Value.TangentVector: Sendable {}

/// The value of `stageMisfit(of:at:_:)`, and its derivative along a tangent of its arguments.
func stageMisfitJVP(
    of network: Series<Linear, Series<Bend, Linear>>,
    at input: [Double],
    _ target: Double,
    along tangent: (network: Series<Linear, Series<Bend, Linear>>.TangentVector, input: [Double], target: Double)
) -> (value: Double, tangent: Double) {
    precondition(
        tangent.network.first.weights.count == network.first.weights.count,
        "the tangent of 'network.first.weights' has another count"
    )
    precondition(
        tangent.network.second.second.weights.count == network.second.second.weights.count,
        "the tangent of 'network.second.second.weights' has another count"
    )
    precondition(tangent.input.count == input.count, "the tangent of 'input' has another count")
    return stageMisfitJVPCore(
        network.first.weights,
        network.first.weights.count,
        network.first.bias,
        network.second.second.weights,
        network.second.second.weights.count,
        network.second.second.bias,
        input,
        input.count,
        target,
        tangent.network.first.weights,
        tangent.network.first.bias,
        tangent.network.second.second.weights,
        tangent.network.second.second.bias,
        tangent.input,
        tangent.target
    )
}

/// The value of `stageMisfit(of:at:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func stageMisfitVJP(
    of network: Series<Linear, Series<Bend, Linear>>,
    at input: [Double],
    _ target: Double,
    cotangent: Double
) -> (value: Double, cotangent: (network: Series<Linear, Series<Bend, Linear>>.TangentVector, input: [Double], target: Double)) {
    var networkFirstWeightsAdjoint = [Double](repeating: 0.0, count: network.first.weights.count)
    var networkSecondSecondWeightsAdjoint = [Double](repeating: 0.0, count: network.second.second.weights.count)
    var inputAdjoint = [Double](repeating: 0.0, count: input.count)
    let (value, networkFirstBiasAdjoint, networkSecondSecondBiasAdjoint, targetAdjoint) = stageMisfitVJPCore(
        network.first.weights,
        network.first.weights.count,
        network.first.bias,
        network.second.second.weights,
        network.second.second.weights.count,
        network.second.second.bias,
        input,
        input.count,
        target,
        cotangent,
        &networkFirstWeightsAdjoint,
        &networkSecondSecondWeightsAdjoint,
        &inputAdjoint
    )
    return (
        value,
        (Series<Linear, Series<Bend, Linear>>.TangentVector(first: Linear.TangentVector(weights: networkFirstWeightsAdjoint, bias: networkFirstBiasAdjoint), second: Series<Bend, Linear>.TangentVector(first: Bend.TangentVector(), second: Linear.TangentVector(weights: networkSecondSecondWeightsAdjoint, bias: networkSecondSecondBiasAdjoint))), inputAdjoint, targetAdjoint)
    )
}

/// The gradient of `stageMisfit(of:at:_:)`.
func stageMisfitGradient(
    of network: Series<Linear, Series<Bend, Linear>>,
    at input: [Double],
    _ target: Double
) -> (network: Series<Linear, Series<Bend, Linear>>.TangentVector, input: [Double], target: Double) {
    var networkFirstWeightsAdjoint = [Double](repeating: 0.0, count: network.first.weights.count)
    var networkSecondSecondWeightsAdjoint = [Double](repeating: 0.0, count: network.second.second.weights.count)
    var inputAdjoint = [Double](repeating: 0.0, count: input.count)
    let (_, networkFirstBiasAdjoint, networkSecondSecondBiasAdjoint, targetAdjoint) = stageMisfitVJPCore(
        network.first.weights,
        network.first.weights.count,
        network.first.bias,
        network.second.second.weights,
        network.second.second.weights.count,
        network.second.second.bias,
        input,
        input.count,
        target,
        1.0,
        &networkFirstWeightsAdjoint,
        &networkSecondSecondWeightsAdjoint,
        &inputAdjoint
    )
    return (
        Series<Linear, Series<Bend, Linear>>.TangentVector(first: Linear.TangentVector(weights: networkFirstWeightsAdjoint, bias: networkFirstBiasAdjoint), second: Series<Bend, Linear>.TangentVector(first: Bend.TangentVector(), second: Linear.TangentVector(weights: networkSecondSecondWeightsAdjoint, bias: networkSecondSecondBiasAdjoint))),
        inputAdjoint,
        targetAdjoint
    )
}

/// The value and the gradient of `stageMisfit(of:at:_:)`.
func stageMisfitValueWithGradient(
    of network: Series<Linear, Series<Bend, Linear>>,
    at input: [Double],
    _ target: Double
) -> (value: Double, gradient: (network: Series<Linear, Series<Bend, Linear>>.TangentVector, input: [Double], target: Double)) {
    var networkFirstWeightsAdjoint = [Double](repeating: 0.0, count: network.first.weights.count)
    var networkSecondSecondWeightsAdjoint = [Double](repeating: 0.0, count: network.second.second.weights.count)
    var inputAdjoint = [Double](repeating: 0.0, count: input.count)
    let (value, networkFirstBiasAdjoint, networkSecondSecondBiasAdjoint, targetAdjoint) = stageMisfitVJPCore(
        network.first.weights,
        network.first.weights.count,
        network.first.bias,
        network.second.second.weights,
        network.second.second.weights.count,
        network.second.second.bias,
        input,
        input.count,
        target,
        1.0,
        &networkFirstWeightsAdjoint,
        &networkSecondSecondWeightsAdjoint,
        &inputAdjoint
    )
    return (
        value,
        (Series<Linear, Series<Bend, Linear>>.TangentVector(first: Linear.TangentVector(weights: networkFirstWeightsAdjoint, bias: networkFirstBiasAdjoint), second: Series<Bend, Linear>.TangentVector(first: Bend.TangentVector(), second: Linear.TangentVector(weights: networkSecondSecondWeightsAdjoint, bias: networkSecondSecondBiasAdjoint))), inputAdjoint, targetAdjoint)
    )
}

/// The value and the gradient of `stageMisfit(of:at:_:)`, and the product of its Hessian with a direction.
func stageMisfitHVP(
    of network: Series<Linear, Series<Bend, Linear>>,
    at input: [Double],
    _ target: Double,
    along tangent: (network: Series<Linear, Series<Bend, Linear>>.TangentVector, input: [Double], target: Double)
) -> (value: Double, gradient: (network: Series<Linear, Series<Bend, Linear>>.TangentVector, input: [Double], target: Double), product: (network: Series<Linear, Series<Bend, Linear>>.TangentVector, input: [Double], target: Double)) {
    precondition(
        tangent.network.first.weights.count == network.first.weights.count,
        "the tangent of 'network.first.weights' has another count"
    )
    precondition(
        tangent.network.second.second.weights.count == network.second.second.weights.count,
        "the tangent of 'network.second.second.weights' has another count"
    )
    precondition(tangent.input.count == input.count, "the tangent of 'input' has another count")
    var networkFirstWeightsAdjoint = [Double](repeating: 0.0, count: network.first.weights.count)
    var networkSecondSecondWeightsAdjoint = [Double](repeating: 0.0, count: network.second.second.weights.count)
    var inputAdjoint = [Double](repeating: 0.0, count: input.count)
    var networkFirstWeightsProduct = [Double](repeating: 0.0, count: network.first.weights.count)
    var networkSecondSecondWeightsProduct = [Double](repeating: 0.0, count: network.second.second.weights.count)
    var inputProduct = [Double](repeating: 0.0, count: input.count)
    let (value, networkFirstBiasAdjoint, networkSecondSecondBiasAdjoint, targetAdjoint, _, networkFirstBiasProduct, networkSecondSecondBiasProduct, targetProduct) = stageMisfitVJPJVP(
        network.first.weights,
        network.first.weights.count,
        network.first.bias,
        network.second.second.weights,
        network.second.second.weights.count,
        network.second.second.bias,
        input,
        input.count,
        target,
        1.0,
        &networkFirstWeightsAdjoint,
        &networkSecondSecondWeightsAdjoint,
        &inputAdjoint,
        tangent.network.first.weights,
        tangent.network.first.bias,
        tangent.network.second.second.weights,
        tangent.network.second.second.bias,
        tangent.input,
        tangent.target,
        &networkFirstWeightsProduct,
        &networkSecondSecondWeightsProduct,
        &inputProduct
    )
    return (
        value,
        (Series<Linear, Series<Bend, Linear>>.TangentVector(first: Linear.TangentVector(weights: networkFirstWeightsAdjoint, bias: networkFirstBiasAdjoint), second: Series<Bend, Linear>.TangentVector(first: Bend.TangentVector(), second: Linear.TangentVector(weights: networkSecondSecondWeightsAdjoint, bias: networkSecondSecondBiasAdjoint))), inputAdjoint, targetAdjoint),
        (Series<Linear, Series<Bend, Linear>>.TangentVector(first: Linear.TangentVector(weights: networkFirstWeightsProduct, bias: networkFirstBiasProduct), second: Series<Bend, Linear>.TangentVector(first: Bend.TangentVector(), second: Linear.TangentVector(weights: networkSecondSecondWeightsProduct, bias: networkSecondSecondBiasProduct))), inputProduct, targetProduct)
    )
}

private func stageMisfitJVPCore(
    _ networkFirstWeights: UnsafePointer<Double>,
    _ networkFirstWeightsCount: Int,
    _ networkFirstBias: Double,
    _ networkSecondSecondWeights: UnsafePointer<Double>,
    _ networkSecondSecondWeightsCount: Int,
    _ networkSecondSecondBias: Double,
    _ input: UnsafePointer<Double>,
    _ inputCount: Int,
    _ target: Double,
    _ networkFirstWeightsTangent: UnsafePointer<Double>,
    _ networkFirstBiasTangent: Double,
    _ networkSecondSecondWeightsTangent: UnsafePointer<Double>,
    _ networkSecondSecondBiasTangent: Double,
    _ inputTangent: UnsafePointer<Double>,
    _ targetTangent: Double
) -> (Double, Double) {
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    let t = networkFirstWeightsCount / inputCount
    var result = AutoDiff.Buffer<Double>(repeating: networkFirstBias, count: t)
    defer { result.deallocate() }
    var resultTangent = AutoDiff.Buffer<Double>(repeating: networkFirstBiasTangent, count: t)
    defer { resultTangent.deallocate() }
    // for i in output.indices
    var i = 0
    while i < t {
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            // output[i] += weights[i * input.count + j] * input[j]
            let t2 = i * inputCount + j
            precondition(t2 >= 0 && t2 < networkFirstWeightsCount, "Index out of range")
            let element = networkFirstWeights[t2]
            let element2 = input[j]
            result[i] += element * element2
            resultTangent[i] += networkFirstWeightsTangent[t2] * element2 + inputTangent[j] * element
            j &+= 1
        }
        i &+= 1
    }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < t {
        // output[i] = tanh(output[i])
        let element = result[i]
        let t2 = 1.0 / cosh(element)
        result[i] = tanh(element)
        resultTangent[i] *= t2 * t2
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    let t2 = networkSecondSecondWeightsCount / t
    var result2 = AutoDiff.Buffer<Double>(repeating: networkSecondSecondBias, count: t2)
    defer { result2.deallocate() }
    var resultTangent2 = AutoDiff.Buffer<Double>(repeating: networkSecondSecondBiasTangent, count: t2)
    defer { resultTangent2.deallocate() }
    // for i in output.indices
    i = 0
    while i < t2 {
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < t {
            // output[i] += weights[i * input.count + j] * input[j]
            let t3 = i * t + j
            precondition(t3 >= 0 && t3 < networkSecondSecondWeightsCount, "Index out of range")
            let element = networkSecondSecondWeights[t3]
            let element2 = result[j]
            result2[i] += element * element2
            resultTangent2[i] += networkSecondSecondWeightsTangent[t3] * element2 + resultTangent[j] * element
            j &+= 1
        }
        i &+= 1
    }
    // let error = network(input)[0] - target
    precondition(0 < result2.count, "Index out of range")
    let error = result2[0] - target
    let errorTangent = resultTangent2[0] - targetTangent
    // return error * error
    let result3 = error * error
    var resultTangent3 = errorTangent * error
    resultTangent3 += resultTangent3
    return (result3, resultTangent3)
}

private func stageMisfitVJPCore(
    _ networkFirstWeights: UnsafePointer<Double>,
    _ networkFirstWeightsCount: Int,
    _ networkFirstBias: Double,
    _ networkSecondSecondWeights: UnsafePointer<Double>,
    _ networkSecondSecondWeightsCount: Int,
    _ networkSecondSecondBias: Double,
    _ input: UnsafePointer<Double>,
    _ inputCount: Int,
    _ target: Double,
    _ resultCotangent: Double,
    _ networkFirstWeightsAdjoint: UnsafeMutablePointer<Double>,
    _ networkSecondSecondWeightsAdjoint: UnsafeMutablePointer<Double>,
    _ inputAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    let t = networkFirstWeightsCount / inputCount
    var result = AutoDiff.Buffer<Double>(repeating: networkFirstBias, count: t)
    defer { result.deallocate() }
    // for i in output.indices
    var i = 0
    while i < t {
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            // output[i] += weights[i * input.count + j] * input[j]
            let t2 = i * inputCount + j
            precondition(t2 >= 0 && t2 < networkFirstWeightsCount, "Index out of range")
            result[i] += networkFirstWeights[t2] * input[j]
            j &+= 1
        }
        i &+= 1
    }
    let isAny = 0 < t
    let trips = isAny ? t : 0
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { elementCache.deallocate() }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < t {
        // output[i] = tanh(output[i])
        let element = result[i]
        result[i] = tanh(element)
        elementCache[i] = element
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    let t2 = networkSecondSecondWeightsCount / t
    var result2 = AutoDiff.Buffer<Double>(repeating: networkSecondSecondBias, count: t2)
    defer { result2.deallocate() }
    // for i in output.indices
    i = 0
    while i < t2 {
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < t {
            // output[i] += weights[i * input.count + j] * input[j]
            let t3 = i * t + j
            precondition(t3 >= 0 && t3 < networkSecondSecondWeightsCount, "Index out of range")
            result2[i] += networkSecondSecondWeights[t3] * result[j]
            j &+= 1
        }
        i &+= 1
    }
    // let error = network(input)[0] - target
    precondition(0 < result2.count, "Index out of range")
    let error = result2[0] - target
    // return error * error
    let result3 = error * error
    var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { resultAdjoint.deallocate() }
    var resultAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: t2)
    defer { resultAdjoint2.deallocate() }
    var errorAdjoint = resultCotangent * error
    errorAdjoint += errorAdjoint
    // let error = network(input)[0] - target
    let targetAdjoint = -errorAdjoint
    resultAdjoint2[0] += errorAdjoint

    // Return sweep
    // for i in output.indices
    i = 0
    while i < t2 {
        let t3 = i &* t
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < t {
            let t4 = t3 &+ j
            // output[i] += weights[i * input.count + j] * input[j]
            let tAdjoint = resultAdjoint2[i]
            resultAdjoint[j] += tAdjoint * networkSecondSecondWeights[t4]
            networkSecondSecondWeightsAdjoint[t4] += tAdjoint * result[j]
            j &+= 1
        }
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    var k = 0
    var sum = 0.0
    while k < t2 {
        sum += resultAdjoint2[k]
        k &+= 1
    }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < t {
        // output[i] = tanh(output[i])
        let tAdjoint = resultAdjoint[i]
        resultAdjoint[i] = 0.0
        let t3 = 1.0 / cosh(elementCache[i])
        resultAdjoint[i] += tAdjoint * (t3 * t3)
        i &+= 1
    }
    // for i in output.indices
    i = 0
    while i < t {
        let t3 = i &* inputCount
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            let t4 = t3 &+ j
            // output[i] += weights[i * input.count + j] * input[j]
            let tAdjoint = resultAdjoint[i]
            inputAdjoint[j] += tAdjoint * networkFirstWeights[t4]
            networkFirstWeightsAdjoint[t4] += tAdjoint * input[j]
            j &+= 1
        }
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    k = 0
    var sum2 = 0.0
    while k < t {
        sum2 += resultAdjoint[k]
        k &+= 1
    }
    return (result3, sum2, sum, targetAdjoint)
}

private func stageMisfitVJPJVP(
    _ networkFirstWeights: UnsafePointer<Double>,
    _ networkFirstWeightsCount: Int,
    _ networkFirstBias: Double,
    _ networkSecondSecondWeights: UnsafePointer<Double>,
    _ networkSecondSecondWeightsCount: Int,
    _ networkSecondSecondBias: Double,
    _ input: UnsafePointer<Double>,
    _ inputCount: Int,
    _ target: Double,
    _ resultCotangent: Double,
    _ networkFirstWeightsAdjoint: UnsafeMutablePointer<Double>,
    _ networkSecondSecondWeightsAdjoint: UnsafeMutablePointer<Double>,
    _ inputAdjoint: UnsafeMutablePointer<Double>,
    _ networkFirstWeightsTangent: UnsafePointer<Double>,
    _ networkFirstBiasTangent: Double,
    _ networkSecondSecondWeightsTangent: UnsafePointer<Double>,
    _ networkSecondSecondBiasTangent: Double,
    _ inputTangent: UnsafePointer<Double>,
    _ targetTangent: Double,
    _ networkFirstWeightsAdjointTangent: UnsafeMutablePointer<Double>,
    _ networkSecondSecondWeightsAdjointTangent: UnsafeMutablePointer<Double>,
    _ inputAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double, Double, Double, Double, Double) {
    // Forward sweep
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    let t = networkFirstWeightsCount / inputCount
    var result = AutoDiff.Buffer<Double>(repeating: networkFirstBias, count: t)
    defer { result.deallocate() }
    var resultTangent = AutoDiff.Buffer<Double>(repeating: networkFirstBiasTangent, count: t)
    defer { resultTangent.deallocate() }
    // for i in output.indices
    var i = 0
    while i < t {
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            // output[i] += weights[i * input.count + j] * input[j]
            let t2 = i * inputCount + j
            precondition(t2 >= 0 && t2 < networkFirstWeightsCount, "Index out of range")
            let element = networkFirstWeights[t2]
            let element2 = input[j]
            result[i] += element * element2
            resultTangent[i] += networkFirstWeightsTangent[t2] * element2 + inputTangent[j] * element
            j &+= 1
        }
        i &+= 1
    }
    let isAny = 0 < t
    let trips = isAny ? t : 0
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { elementCache.deallocate() }
    var elementCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { elementCacheTangent.deallocate() }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < t {
        // output[i] = tanh(output[i])
        let element = result[i]
        let elementTangent = resultTangent[i]
        let t2 = 1.0 / cosh(element)
        result[i] = tanh(element)
        resultTangent[i] = elementTangent * (t2 * t2)
        elementCache[i] = element
        elementCacheTangent[i] = elementTangent
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    let t2 = networkSecondSecondWeightsCount / t
    var result2 = AutoDiff.Buffer<Double>(repeating: networkSecondSecondBias, count: t2)
    defer { result2.deallocate() }
    var resultTangent2 = AutoDiff.Buffer<Double>(repeating: networkSecondSecondBiasTangent, count: t2)
    defer { resultTangent2.deallocate() }
    // for i in output.indices
    i = 0
    while i < t2 {
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < t {
            // output[i] += weights[i * input.count + j] * input[j]
            let t3 = i * t + j
            precondition(t3 >= 0 && t3 < networkSecondSecondWeightsCount, "Index out of range")
            let element = networkSecondSecondWeights[t3]
            let element2 = result[j]
            result2[i] += element * element2
            resultTangent2[i] += networkSecondSecondWeightsTangent[t3] * element2 + resultTangent[j] * element
            j &+= 1
        }
        i &+= 1
    }
    // let error = network(input)[0] - target
    precondition(0 < result2.count, "Index out of range")
    let error = result2[0] - target
    let errorTangent = resultTangent2[0] - targetTangent
    // return error * error
    let result3 = error * error
    var resultTangent3 = errorTangent * error
    resultTangent3 += resultTangent3
    var resultAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { resultAdjoint.deallocate() }
    var resultAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: t)
    defer { resultAdjointTangent.deallocate() }
    var resultAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: t2)
    defer { resultAdjoint2.deallocate() }
    var resultAdjointTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: t2)
    defer { resultAdjointTangent2.deallocate() }
    var errorAdjoint = resultCotangent * error
    var errorAdjointTangent = errorTangent * resultCotangent
    errorAdjoint += errorAdjoint
    errorAdjointTangent += errorAdjointTangent
    // let error = network(input)[0] - target
    let targetAdjoint = -errorAdjoint
    let targetAdjointTangent = -errorAdjointTangent
    resultAdjoint2[0] += errorAdjoint
    resultAdjointTangent2[0] += errorAdjointTangent

    // Return sweep
    // for i in output.indices
    i = 0
    while i < t2 {
        let t3 = i &* t
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < t {
            let t4 = t3 &+ j
            let element = networkSecondSecondWeights[t4]
            let element2 = result[j]
            // output[i] += weights[i * input.count + j] * input[j]
            let tAdjoint = resultAdjoint2[i]
            let tAdjointTangent = resultAdjointTangent2[i]
            resultAdjoint[j] += tAdjoint * element
            resultAdjointTangent[j] += tAdjointTangent * element + networkSecondSecondWeightsTangent[t4] * tAdjoint
            networkSecondSecondWeightsAdjoint[t4] += tAdjoint * element2
            networkSecondSecondWeightsAdjointTangent[t4] += tAdjointTangent * element2 + resultTangent[j] * tAdjoint
            j &+= 1
        }
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    var k = 0
    var sum = 0.0
    var sumTangent = 0.0
    while k < t2 {
        sum += resultAdjoint2[k]
        sumTangent += resultAdjointTangent2[k]
        k &+= 1
    }
    // for i in output.indices { output[i] = tanh(output[i]) }
    i = 0
    while i < t {
        let element = elementCache[i]
        // output[i] = tanh(output[i])
        let tAdjoint = resultAdjoint[i]
        let tAdjointTangent = resultAdjointTangent[i]
        resultAdjoint[i] = 0.0
        resultAdjointTangent[i] = 0.0
        let t3 = cosh(element)
        let t4 = 1.0 / t3
        let t5 = t4 * t4
        let tTangent = -(t4 * (elementCacheTangent[i] * sinh(element))) / t3 * t4
        resultAdjoint[i] += tAdjoint * t5
        resultAdjointTangent[i] += tAdjointTangent * t5 + (tTangent + tTangent) * tAdjoint
        i &+= 1
    }
    // for i in output.indices
    i = 0
    while i < t {
        let t3 = i &* inputCount
        // for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        var j = 0
        while j < inputCount {
            let t4 = t3 &+ j
            let element = networkFirstWeights[t4]
            let element2 = input[j]
            // output[i] += weights[i * input.count + j] * input[j]
            let tAdjoint = resultAdjoint[i]
            let tAdjointTangent = resultAdjointTangent[i]
            inputAdjoint[j] += tAdjoint * element
            inputAdjointTangent[j] += tAdjointTangent * element + networkFirstWeightsTangent[t4] * tAdjoint
            networkFirstWeightsAdjoint[t4] += tAdjoint * element2
            networkFirstWeightsAdjointTangent[t4] += tAdjointTangent * element2 + inputTangent[j] * tAdjoint
            j &+= 1
        }
        i &+= 1
    }
    // var output = [Double](repeating: bias, count: weights.count / input.count)
    k = 0
    var sum2 = 0.0
    var sumTangent2 = 0.0
    while k < t {
        sum2 += resultAdjoint[k]
        sumTangent2 += resultAdjointTangent[k]
        k &+= 1
    }
    return (result3, sum2, sum, targetAdjoint, resultTangent3, sumTangent2, sumTangent, targetAdjointTangent)
}

/// The value of `weigh(_:_:)`, and its derivative along a tangent of its arguments.
func weighJVP(
    _ samples: inout [Sampled<Double, Int>],
    _ stage: Sampled<Linear, Int>,
    along tangent: (samples: [Sampled<Double, Int>.TangentVector], stage: Sampled<Linear, Int>.TangentVector)
) -> (value: Sampled<Double, Int>, tangent: (value: Sampled<Double, Int>.TangentVector, samples: [Sampled<Double, Int>.TangentVector])) {
    var samplesValue = AutoDiff.Columns.column(of: samples) { $0.value }
    var samplesWeight = AutoDiff.Columns.column(of: samples) { $0.weight }
    let samplesUnit = AutoDiff.Columns.column(of: samples) { $0.unit }
    var samplesValueTangent = AutoDiff.Columns.column(of: tangent.samples) { $0.value }
    var samplesWeightTangent = AutoDiff.Columns.column(of: tangent.samples) { $0.weight }
    precondition(tangent.samples.count == samples.count, "the tangent of 'samples' has another count")
    precondition(
        tangent.stage.value.weights.count == stage.value.weights.count,
        "the tangent of 'stage.value.weights' has another count"
    )
    let (valueValue, valueWeight, valueUnit, valueValueTangent, valueWeightTangent) = weighJVPCore(
        &samplesValue,
        samplesValue.count,
        &samplesWeight,
        samplesWeight.count,
        stage.value.bias,
        stage.weight,
        stage.unit,
        &samplesValueTangent,
        &samplesWeightTangent,
        tangent.stage.value.bias,
        tangent.stage.weight
    )
    let result = AutoDiff.Columns.array(count: samplesValue.count) { i in
        Sampled<Double, Int>(value: samplesValue[i], weight: samplesWeight[i], unit: samplesUnit[i])
    }
    samples = result
    let samplesTangent = AutoDiff.Columns.array(count: samplesValueTangent.count) { i in
        Sampled<Double, Int>.TangentVector(value: samplesValueTangent[i], weight: samplesWeightTangent[i])
    }
    return (
        Sampled<Double, Int>(value: valueValue, weight: valueWeight, unit: valueUnit),
        (Sampled<Double, Int>.TangentVector(value: valueValueTangent, weight: valueWeightTangent), samplesTangent)
    )
}

/// The value of `weigh(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func weighVJP(
    _ samples: inout [Sampled<Double, Int>],
    _ stage: Sampled<Linear, Int>,
    cotangent: (value: Sampled<Double, Int>.TangentVector, samples: [Sampled<Double, Int>.TangentVector])
) -> (value: Sampled<Double, Int>, cotangent: (samples: [Sampled<Double, Int>.TangentVector], stage: Sampled<Linear, Int>.TangentVector)) {
    var samplesValue = AutoDiff.Columns.column(of: samples) { $0.value }
    var samplesWeight = AutoDiff.Columns.column(of: samples) { $0.weight }
    let samplesUnit = AutoDiff.Columns.column(of: samples) { $0.unit }
    var samplesValueCotangent = AutoDiff.Columns.column(of: cotangent.samples) { $0.value }
    var samplesWeightCotangent = AutoDiff.Columns.column(of: cotangent.samples) { $0.weight }
    precondition(cotangent.samples.count == samples.count, "the cotangent of 'samples' has another count")
    let stageValueWeightsAdjoint = [Double](repeating: 0.0, count: stage.value.weights.count)
    let (valueValue, valueWeight, valueUnit, stageValueBiasAdjoint, stageWeightAdjoint) = weighVJPCore(
        &samplesValue,
        samplesValue.count,
        &samplesWeight,
        samplesWeight.count,
        stage.value.bias,
        stage.weight,
        stage.unit,
        cotangent.value.value,
        cotangent.value.weight,
        &samplesValueCotangent,
        &samplesWeightCotangent
    )
    let result = AutoDiff.Columns.array(count: samplesValue.count) { i in
        Sampled<Double, Int>(value: samplesValue[i], weight: samplesWeight[i], unit: samplesUnit[i])
    }
    samples = result
    let samplesAdjoint = AutoDiff.Columns.array(count: samplesValueCotangent.count) { i in
        Sampled<Double, Int>.TangentVector(value: samplesValueCotangent[i], weight: samplesWeightCotangent[i])
    }
    return (
        Sampled<Double, Int>(value: valueValue, weight: valueWeight, unit: valueUnit),
        (samplesAdjoint, Sampled<Linear, Int>.TangentVector(value: Linear.TangentVector(weights: stageValueWeightsAdjoint, bias: stageValueBiasAdjoint), weight: stageWeightAdjoint))
    )
}

private func weighJVPCore(
    _ samplesValue: UnsafeMutablePointer<Double>,
    _ samplesValueCount: Int,
    _ samplesWeight: UnsafeMutablePointer<Double>,
    _ samplesWeightCount: Int,
    _ stageValueBias: Double,
    _ stageWeight: Double,
    _ stageUnit: Int,
    _ samplesValueTangent: UnsafeMutablePointer<Double>,
    _ samplesWeightTangent: UnsafeMutablePointer<Double>,
    _ stageValueBiasTangent: Double,
    _ stageWeightTangent: Double
) -> (Double, Double, Int, Double, Double) {
    precondition(samplesValueCount <= samplesWeightCount, "Index out of range")
    // for i in samples.indices
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < samplesValueCount {
        // samples[i].value *= stage.weight
        let element = samplesValue[i]
        let t = element * stageWeight
        let tTangent = samplesValueTangent[i] * stageWeight + stageWeightTangent * element
        samplesValue[i] = t
        samplesValueTangent[i] = tTangent
        // sum += samples[i].value * samples[i].weight * stage.value.bias
        let element2 = samplesWeight[i]
        let t2 = t * element2
        sum += t2 * stageValueBias
        sumTangent += (tTangent * element2 + samplesWeightTangent[i] * t) * stageValueBias + stageValueBiasTangent * t2
        i &+= 1
    }
    return (sum, stageWeight, stageUnit, sumTangent, stageWeightTangent)
}

private func weighVJPCore(
    _ samplesValue: UnsafeMutablePointer<Double>,
    _ samplesValueCount: Int,
    _ samplesWeight: UnsafeMutablePointer<Double>,
    _ samplesWeightCount: Int,
    _ stageValueBias: Double,
    _ stageWeight: Double,
    _ stageUnit: Int,
    _ sumCotangent: Double,
    _ stageWeightCotangent: Double,
    _ samplesValueAdjoint: UnsafeMutablePointer<Double>,
    _ samplesWeightAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double, Int, Double, Double) {
    // Forward sweep
    precondition(samplesValueCount <= samplesWeightCount, "Index out of range")
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: samplesValueCount)
    defer { elementCache.deallocate() }
    var elementCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: samplesValueCount)
    defer { elementCache2.deallocate() }
    // for i in samples.indices
    var i = 0
    var sum = 0.0
    while i < samplesValueCount {
        // samples[i].value *= stage.weight
        let element = samplesValue[i]
        let t = element * stageWeight
        samplesValue[i] = t
        // sum += samples[i].value * samples[i].weight * stage.value.bias
        sum += t * samplesWeight[i] * stageValueBias
        elementCache[i] = element
        elementCache2[i] = t
        i &+= 1
    }
    let tAdjoint = sumCotangent * stageValueBias

    // Return sweep
    // for i in samples.indices
    i = 0
    var stageValueBiasAdjoint = 0.0
    var stageWeightAdjoint = stageWeightCotangent
    while i < samplesValueCount {
        let element = elementCache2[i]
        let element2 = samplesWeight[i]
        // sum += samples[i].value * samples[i].weight * stage.value.bias
        stageValueBiasAdjoint += sumCotangent * (element * element2)
        samplesWeightAdjoint[i] += tAdjoint * element
        samplesValueAdjoint[i] += tAdjoint * element2
        // samples[i].value *= stage.weight
        let tAdjoint2 = samplesValueAdjoint[i]
        samplesValueAdjoint[i] = 0.0
        stageWeightAdjoint += tAdjoint2 * elementCache[i]
        samplesValueAdjoint[i] += tAdjoint2 * stageWeight
        i &+= 1
    }
    return (sum, stageWeight, stageUnit, stageValueBiasAdjoint, stageWeightAdjoint)
}
