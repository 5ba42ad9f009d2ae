// The method of Broyden, Fletcher, Goldfarb and Shanno with a line search that
// backtracks. See J. Nocedal and S. J. Wright, Numerical Optimization, 2nd
// edition, algorithm 6.1. It sees points and gradients as vectors, by `flattened`,
// whatever structs they are.

import AutoDiff

/// A point of a minimisation.
struct Minimum<Point: Differentiable> {
    var point: Point
    var value: Double
    var gradient: Point.TangentVector
    var iterations: Int
    /// How often value and gradient were computed.
    var evaluations: Int
}

/// Goes downhill from `start` until the value is not above `goal`, or no progress is made any more.
///
/// No number changes by more than `longestStep` has for it in one iteration; it is also what tells how the numbers compare. `observe` is called with every point that is accepted.
func minimize<Point: Differentiable>(
    from start: Point,
    goal: Double,
    longestStep: Point.TangentVector,
    maximumIterations: Int,
    observe: (Minimum<Point>) -> Void = { _ in },
    _ objective: (Point) -> (value: Double, gradient: Point.TangentVector)
) -> Minimum<Point> {
    let first = objective(start)
    var current = Minimum(point: start, value: first.value, gradient: first.gradient, iterations: 0, evaluations: 1)
    let scales = longestStep.flattened
    let scaling = SquareMatrix(diagonal: scales.map { $0 * $0 })
    var inverseHessian = scaling
    observe(current)

    while current.value > goal, current.iterations < maximumIterations {
        let slope = current.gradient.flattened
        var direction = (inverseHessian * slope).map { -$0 }
        if dot(direction, slope) >= 0 {
            inverseHessian = scaling
            direction = (scaling * slope).map { -$0 }
        }
        let steepness = dot(direction, slope)
        let largest = zip(direction, scales).map { abs($0) / $1 }.max() ?? 0
        guard largest > 0 else { return current }
        var length = min(1, 1 / largest)

        let position = current.point.flattened
        var next = current
        while true {
            next.point = Point(flattened: zip(position, direction).map { $0 + length * $1 }, like: start)
            (next.value, next.gradient) = objective(next.point)
            next.evaluations += 1
            // A value that is not a number compares false, and the step is halved.
            if next.value <= current.value + 1e-4 * length * steepness || length < 1e-12 { break }
            length /= 2
        }
        guard next.value < current.value else {
            current.evaluations = next.evaluations
            return current
        }
        inverseHessian.update(
            step: direction.map { length * $0 },
            change: zip(next.gradient.flattened, slope).map { $0 - $1 }
        )
        next.iterations += 1
        current = next
        observe(current)
    }
    return current
}

private struct SquareMatrix {
    var rows: [[Double]]

    init(diagonal: [Double]) {
        rows = diagonal.indices.map { i in diagonal.indices.map { $0 == i ? diagonal[i] : 0 } }
    }

    static func * (matrix: SquareMatrix, vector: [Double]) -> [Double] {
        matrix.rows.map { dot($0, vector) }
    }

    /// The inverse of the least change that maps `step` to `change`: (I - rho s y') H (I - rho y s') + rho s s'.
    mutating func update(step: [Double], change: [Double]) {
        let curvature = dot(step, change)
        guard curvature > 1e-12 * dot(change, change).squareRoot() * dot(step, step).squareRoot() else { return }
        let mapped = self * change
        let factor = (1 + dot(change, mapped) / curvature) / curvature
        for i in rows.indices {
            for j in rows.indices {
                rows[i][j] += factor * step[i] * step[j] - (step[i] * mapped[j] + mapped[i] * step[j]) / curvature
            }
        }
    }
}

private func dot(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
}
