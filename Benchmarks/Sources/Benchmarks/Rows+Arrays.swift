// The rows of array kernels.

import BuiltIn
import HandWritten
import Kernels

extension Row {
    static var arrays: [Row] { [dot(1000, aim: 0.49), dot(10_000, aim: 0.37), inPlace, network, matrixVector] }

    private static func dot(_ count: Int, aim: Double) -> Row {
        let a = Inputs.array(count)
        let b = Inputs.array(count, seed: 2)
        var gradientA = a
        var gradientB = b
        return Row(
            name: "dot product, n = \(count)",
            limit: 5,
            aim: aim,
            ours: (primal: { Kernels.dot(a, b) }, derivative: { Kernels.dotGradient(a, b).b[0] }),
            handWritten: (
                primal: { c_dot(a, b, count) },
                derivative: {
                    c_dot_gradient(a, b, count, &gradientA, &gradientB)
                    return gradientA[0]
                }
            ),
            builtIn: BuiltIn.dot(a, b)
        )
    }

    private static var inPlace: Row {
        let a = Inputs.array(1000)
        var gradient = a
        return Row(
            name: "writes in place, n = 1000",
            limit: 5,
            aim: 1.5,
            ours: (primal: { Kernels.inPlace(a) }, derivative: { Kernels.inPlaceGradient(a)[0] }),
            handWritten: (
                primal: { c_in_place(a, a.count) },
                derivative: {
                    c_in_place_gradient(a, a.count, &gradient)
                    return gradient[0]
                }
            )
        )
    }

    private static var network: Row {
        let parameters = Inputs.array(577).map { 0.2 * ($0 - 1) }
        let inputs = Inputs.array(16, seed: 2)
        let hidden = Inputs.count(32)
        var gradient = parameters
        return Row(
            name: "network, 577 parameters",
            limit: 5,
            aim: 1.41,
            ours: (
                primal: { Kernels.network(parameters, inputs, hidden: hidden) },
                derivative: { Kernels.networkGradient(parameters, inputs, hidden: hidden)[0] }
            ),
            handWritten: (
                primal: { c_network(parameters, inputs, inputs.count, hidden) },
                derivative: {
                    c_network_gradient(parameters, inputs, inputs.count, hidden, &gradient)
                    return gradient[0]
                }
            )
        )
    }

    private static var matrixVector: Row {
        let matrix = Inputs.array(32 * 32)
        let x = Inputs.array(32, seed: 2)
        var gradientMatrix = matrix
        var gradientX = x
        return Row(
            name: "matrix times vector, 32 x 32",
            limit: 5,
            aim: 1.97,
            ours: (primal: { Kernels.matrixVector(matrix, x) }, derivative: { Kernels.matrixVectorGradient(matrix, x).x[0] }),
            handWritten: (
                primal: { c_matrix_vector(matrix, x, x.count) },
                derivative: {
                    c_matrix_vector_gradient(matrix, x, x.count, &gradientMatrix, &gradientX)
                    return gradientX[0]
                }
            ),
            builtIn: BuiltIn.matrixVector(matrix, x)
        )
    }
}
