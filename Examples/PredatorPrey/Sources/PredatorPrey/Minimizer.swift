// The method of Broyden, Fletcher, Goldfarb and Shanno with a line search that
// backtracks. See J. Nocedal and S. J. Wright, Numerical Optimization, 2nd
// edition, algorithm 6.1.

import Foundation

/// Where a minimisation ended.
struct Minimum {
    var position: [Double]
    var value: Double
    var gradient: [Double]
    var iterations: Int
    /// How often value and gradient were computed.
    var evaluations: Int

    /// The largest component of the gradient.
    var slope: Double { gradient.reduce(0) { max($0, abs($1)) } }
}

/// Goes downhill from `start` until no component of the gradient exceeds `tolerance`, or no progress is made any more.
///
/// No component changes by more than `longestStep` in one iteration. `observe` is called with every point that is accepted.
func minimize(
    from start: [Double],
    tolerance: Double = 1e-6,
    longestStep: Double = 0.5,
    maximumIterations: Int = 500,
    observe: (Minimum) -> Void = { _ in },
    _ objective: ([Double]) -> (value: Double, gradient: [Double])
) -> Minimum {
    let first = objective(start)
    var current = Minimum(position: start, value: first.value, gradient: first.gradient, iterations: 0, evaluations: 1)
    var inverseHessian = Matrix(identity: start.count)
    observe(current)

    while current.slope > tolerance, current.iterations < maximumIterations {
        var direction = (inverseHessian * current.gradient).map { -$0 }
        if dot(direction, current.gradient) >= 0 {
            inverseHessian = Matrix(identity: start.count)
            direction = current.gradient.map { -$0 }
        }
        let steepness = dot(direction, current.gradient)
        var length = min(1, longestStep / direction.reduce(0) { max($0, abs($1)) })

        var next = current
        while true {
            next.position = zip(current.position, direction).map { $0 + length * $1 }
            (next.value, next.gradient) = objective(next.position)
            next.evaluations += 1
            // A value that is not a number compares false, and the step is halved.
            if next.value <= current.value + 1e-4 * length * steepness || length < 1e-12 { break }
            length /= 2
        }
        guard next.value < current.value else { return current.counting(next.evaluations) }

        inverseHessian.update(step: subtract(next.position, current.position), change: subtract(next.gradient, current.gradient))
        next.iterations += 1
        current = next
        observe(current)
    }
    return current
}

extension Minimum {
    fileprivate func counting(_ evaluations: Int) -> Minimum {
        var result = self
        result.evaluations = evaluations
        return result
    }
}

extension Matrix {
    /// The inverse of the least change that maps `step` to `change`: (I - rho s y') H (I - rho y s') + rho s s'.
    fileprivate mutating func update(step: [Double], change: [Double]) {
        let curvature = dot(step, change)
        guard curvature > 1e-12 * dot(change, change).squareRoot() * dot(step, step).squareRoot() else { return }
        let mapped = self * change
        let factor = (1 + dot(change, mapped) / curvature) / curvature
        for i in 0..<size {
            for j in 0..<size {
                self[i, j] += factor * step[i] * step[j] - (step[i] * mapped[j] + mapped[i] * step[j]) / curvature
            }
        }
    }
}
