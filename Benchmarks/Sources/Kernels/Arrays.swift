// Kernels of arrays: reads, writes in place, and the two of which networks are made.

import AutoDiff
import Foundation

@Differentiable
public func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for i in 0..<a.count {
        sum += a[i] * b[i]
    }
    return sum
}

/// Writes each element of an array of its own, then reads all.
@Differentiable
public func inPlace(_ a: [Double]) -> Double {
    var b = [Double](repeating: 0, count: a.count)
    for i in 1..<a.count {
        b[i] = a[i] * a[i - 1]
    }
    var sum = 0.0
    for i in 0..<a.count {
        sum += b[i] * b[i]
    }
    return sum
}

/// Half the squared length of a row-major square matrix times `x`.
@Differentiable
public func matrixVector(_ matrix: [Double], _ x: [Double]) -> Double {
    let n = x.count
    var sum = 0.0
    for i in 0..<n {
        var y = 0.0
        for j in 0..<n {
            y += matrix[i * n + j] * x[j]
        }
        sum += 0.5 * y * y
    }
    return sum
}

/// A network of one hidden layer: for 16 inputs and 32 hidden units it has 577 parameters. They are, in this order, the hidden layer's
/// weights by unit, its biases, the output's weights and its bias.
@Differentiable(.reverse, wrt: "parameters")
public func network(_ parameters: [Double], _ inputs: [Double], hidden: Int) -> Double {
    let width = inputs.count
    let biases = hidden * width
    let outputWeights = biases + hidden
    var output = parameters[outputWeights + hidden]
    for unit in 0..<hidden {
        var sum = parameters[biases + unit]
        for i in 0..<width {
            sum += parameters[unit * width + i] * inputs[i]
        }
        output += parameters[outputWeights + unit] * tanh(sum)
    }
    return output
}
