// The rows of scalar kernels.

import BuiltIn
import HandWritten
import Kernels

extension Row {
    static var scalars: [Row] { [scalarLoop, forwardScalarLoop, branchLoop, newton, rungeKutta] }

    private static let x = Inputs.scalar(2)
    private static let count = Inputs.count(1000)

    private static var scalarLoop: Row {
        Row(
            name: "scalar loop, 1000 iterations",
            limit: 5,
            aim: 2.34,
            ours: (
                primal: { Kernels.scalarLoop(x, count: count) },
                derivative: { Kernels.scalarLoopGradient(x, count: count) }
            ),
            handWritten: (primal: { c_scalar_loop(x, count) }, derivative: { c_scalar_loop_gradient(x, count) }),
            builtIn: BuiltIn.scalarLoop(x, count: count)
        )
    }

    private static var forwardScalarLoop: Row {
        Row(
            name: "the same, forward mode",
            limit: 5,
            aim: 1.91,
            ours: (
                primal: { Kernels.scalarLoop(x, count: count) },
                derivative: { Kernels.scalarLoopJVP(x, count: count, along: 1).tangent }
            )
        )
    }

    private static var branchLoop: Row {
        Row(
            name: "branch on data, 1000 iterations",
            limit: 5,
            aim: 2.32,
            ours: (
                primal: { Kernels.branchLoop(x, count: count) },
                derivative: { Kernels.branchLoopGradient(x, count: count) }
            ),
            handWritten: (primal: { c_branch_loop(x, count) }, derivative: { c_branch_loop_gradient(x, count) }),
            builtIn: BuiltIn.branchLoop(x, count: count)
        )
    }

    private static var newton: Row {
        Row(
            name: "Newton's method, `while`",
            limit: 5,
            aim: 2.58,
            ours: (primal: { Kernels.newton(x) }, derivative: { Kernels.newtonGradient(x) }),
            handWritten: (primal: { c_newton(x) }, derivative: { c_newton_gradient(x) }),
            builtIn: BuiltIn.newton(x)
        )
    }

    private static var rungeKutta: Row {
        let rates = [0.5, 0.025, 0.8, 0.025].map(Inputs.scalar)
        var gradient = [Double](repeating: 0, count: 4)
        return Row(
            name: "Runge-Kutta, 1000 steps",
            limit: 5,
            aim: 2.22,
            ours: (
                primal: { Kernels.rungeKutta(rates[0], rates[1], rates[2], rates[3], steps: count) },
                derivative: { Kernels.rungeKuttaGradient(rates[0], rates[1], rates[2], rates[3], steps: count).growth }
            ),
            handWritten: (
                primal: { c_runge_kutta(rates, count) },
                derivative: {
                    c_runge_kutta_gradient(rates, count, &gradient)
                    return gradient[0]
                }
            ),
            builtIn: BuiltIn.rungeKutta(rates[0], rates[1], rates[2], steps: count)
        )
    }
}
