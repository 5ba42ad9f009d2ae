// Layers of a network, composed by generic structs over a protocol of the module.

import AutoDiff
import Foundation

/// What makes one value of another.
protocol Layer {
    associatedtype Input
    associatedtype Output
    func callAsFunction(_ input: Input) -> Output
    var penalty: Double { get }
    static var depth: Int { get }
}

extension Layer {
    var penalty: Double { 0 }
    static var depth: Int { 1 }
    func applied(_ input: Input) -> Output { self(input) }
    func then<Next: Layer>(_ next: Next) -> Chain<Self, Next> where Next.Input == Output { Chain(first: self, second: next) }
}

/// Every output is a weighted sum of all inputs.
@Differentiable struct Dense: Layer {
    var weights: [Double]
    var bias: Double

    func callAsFunction(_ input: [Double]) -> [Double] {
        let count = weights.count / input.count
        var output = [Double](repeating: bias, count: count)
        for i in 0..<count {
            for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        }
        return output
    }

    var penalty: Double {
        var sum = bias * bias
        for weight in weights { sum += weight * weight }
        return sum
    }
}

/// A layer without parameters.
struct Squash: Layer {
    func callAsFunction(_ input: [Double]) -> [Double] {
        var output = input
        for i in output.indices { output[i] = tanh(output[i]) }
        return output
    }
}

/// Of many values one.
struct Mean: Layer {
    var power: Int
    func callAsFunction(_ input: [Double]) -> Double {
        var sum = 0.0
        for x in input { sum += pow(x, Double(power)) }
        return sum / Double(input.count)
    }
}

/// Two layers are one.
struct Chain<First: Layer, Second: Layer>: Layer where Second.Input == First.Output {
    var first: First
    var second: Second
    func callAsFunction(_ input: First.Input) -> Second.Output { second(first(input)) }
    var penalty: Double { first.penalty + second.penalty }
    static var depth: Int { First.depth + Second.depth }
}

/// A layer whose output is added to its input.
struct Residual<Inner: Layer> where Inner.Input == [Double], Inner.Output == [Double] {
    var inner: Inner
    var rate: Double
}

extension Residual: Layer {
    func callAsFunction(_ input: [Double]) -> [Double] {
        var output = inner(input)
        for i in output.indices { output[i] = input[i] + rate * output[i] }
        return output
    }
}

func evaluated<L: Layer>(_ layer: L, _ inputs: [L.Input]) -> [L.Output] {
    var outputs: [L.Output] = []
    for input in inputs { outputs.append(layer.applied(input)) }
    return outputs
}

/// What is fitted to data, whatever the layers.
struct Fit<Model: Layer> where Model.Output == Double {
    var model: Model
    var decay: Double

    func loss(_ inputs: [Model.Input], _ targets: [Double]) -> Double {
        var sum = decay * model.penalty
        for (index, output) in evaluated(model, inputs).enumerated() {
            let error = output - targets[index]
            sum += error * error
        }
        return sum / Double(Model.depth)
    }
}

@Differentiable(.forward, .reverse, .forwardOverReverse)
func trained(_ w: [Double], _ v: [Double], _ rate: Double) -> Double {
    let hidden = Dense(weights: w, bias: v[0]).then(Squash())
    let residual = Residual(inner: Dense(weights: v, bias: rate), rate: rate)
    return Fit(model: Chain(first: hidden, second: Chain(first: residual, second: Mean(power: 2))), decay: 0.01 * rate).loss([[0.5, -1], [0.25, 2]], [0.5, 1])
}
