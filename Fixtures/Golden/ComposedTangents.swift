// Tangents of generic structs over protocols of the module and over anything: those of what they are made of.

import AutoDiff
import Foundation

/// What makes numbers of numbers.
protocol Stage {
    func callAsFunction(_ input: [Double]) -> [Double]
}

@Differentiable struct Linear: Stage {
    var weights: [Double]
    var bias: Double

    func callAsFunction(_ input: [Double]) -> [Double] {
        var output = [Double](repeating: bias, count: weights.count / input.count)
        for i in output.indices {
            for j in input.indices { output[i] += weights[i * input.count + j] * input[j] }
        }
        return output
    }
}

/// A stage without parameters, whose tangents are empty.
@Differentiable struct Bend: Stage {
    func callAsFunction(_ input: [Double]) -> [Double] {
        var output = input
        for i in output.indices { output[i] = tanh(output[i]) }
        return output
    }
}

/// One stage after the other.
@Differentiable struct Series<First: Stage, Second: Stage>: Stage {
    var first: First
    var second: Second

    func callAsFunction(_ input: [Double]) -> [Double] { second(first(input)) }

    /// A member over protocols is differentiated for each type that conforms.
    @Differentiable(.reverse)
    func sum(of input: [Double]) -> Double {
        var sum = 0.0
        for x in self(input) { sum += x }
        return sum
    }
}

/// A value with a weight. What it is measured in has no part in tangents.
@Differentiable struct Sampled<Value, Unit> {
    var value: Value
    var weight: Double
    @NoDerivative var unit: Unit
}

typealias StageNetwork = Series<Linear, Series<Bend, Linear>>

/// By a model that is composed of stages.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func stageMisfit(of network: StageNetwork, at input: [Double], _ target: Double) -> Double {
    let error = network(input)[0] - target
    return error * error
}

/// By elements of an array, in place, and with one as the result.
@Differentiable
func weigh(_ samples: inout [Sampled<Double, Int>], _ stage: Sampled<Linear, Int>) -> Sampled<Double, Int> {
    var sum = 0.0
    for i in samples.indices {
        samples[i].value *= stage.weight
        sum += samples[i].value * samples[i].weight * stage.value.bias
    }
    return Sampled(value: sum, weight: stage.weight, unit: stage.unit)
}
