import AutoDiff
import Foundation

/// A layer of a network, whose input it is called with.
@Differentiable
struct DenseLayer {
    var weights: [[Double]]
    var bias: [Double]

    func callAsFunction(_ input: [Double]) -> [Double] {
        var output = bias
        for i in output.indices {
            for j in input.indices { output[i] += weights[i][j] * input[j] }
            output[i] = tanh(output[i])
        }
        return output
    }
}

/// A stack of layers, which sums up what comes out of the last.
@Differentiable
struct LayerStack {
    var layers: [DenseLayer]
    var head: Readout

    func callAsFunction(_ input: [Double]) -> Double {
        var signal = input
        for layer in layers { signal = layer(signal) }
        return head(of: signal)
    }
}

@Differentiable
struct Readout {
    var scale: Double

    func callAsFunction(of signal: [Double]) -> Double {
        var total = 0.0
        for x in signal { total += x * x }
        return scale * total
    }
}

@Differentiable(.forward, .reverse, .forwardOverReverse)
func response(of stack: LayerStack, to input: [Double]) -> Double {
    let first = stack.layers.isEmpty ? 1 : stack.layers[0]([1, -1])[0]
    return stack(input) * first
}
