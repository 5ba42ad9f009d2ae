import AutoDiff
import Foundation

/// A network of one hidden layer. The parameters are the hidden weights by unit, the hidden biases, the output's weights and its bias.
@Differentiable(.forward, .reverse, .forwardOverReverse, wrt: "parameters")
func networkLoss(_ parameters: [Double], inputs: [Double], hidden: Int, target: Double) -> Double {
    let width = inputs.count
    let biases = hidden * width
    var output = parameters[biases + 2 * hidden]
    for unit in 0..<hidden {
        var sum = parameters[biases + unit]
        for i in 0..<width {
            sum += parameters[unit * width + i] * inputs[i]
        }
        output += parameters[biases + hidden + unit] * tanh(sum)
    }
    let error = output - target
    return error * error
}
