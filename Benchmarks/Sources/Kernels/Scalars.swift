// Kernels of scalars: nothing but arithmetic in a loop, so that whatever the derivative does on top shows.

import AutoDiff
import Foundation

/// Euler's steps towards the square root of `x`.
@Differentiable
public func scalarLoop(_ x: Double, count: Int) -> Double {
    var y = 1.0
    for _ in 0..<count {
        y += 0.01 * (x - y * y)
    }
    return y
}

/// The same with steps that depend on which side `y` is, which changes from step to step.
@Differentiable
public func branchLoop(_ x: Double, count: Int) -> Double {
    var y = 1.0
    for _ in 0..<count {
        if y * y < x {
            y += 0.3 * x * y
        } else {
            y -= 0.2 * y
        }
    }
    return y
}

/// The square root of `x` by Newton's method with a tenth of each step, so that some 200 steps are taken.
@Differentiable
public func newton(_ x: Double) -> Double {
    var y = x
    while abs(y * y - x) > 1e-9 {
        y -= 0.05 * (y * y - x) / y
    }
    return y
}

/// How far the populations of Lotka and Volterra are from `(1, 1)` after `steps` steps of Runge and Kutta.
@Differentiable
public func rungeKutta(_ growth: Double, _ predation: Double, _ death: Double, _ feeding: Double, steps: Int) -> Double {
    var prey = 10.0
    var predator = 5.0
    for _ in 0..<steps {
        (prey, predator) = rungeKuttaStep(prey, predator, 0.01, growth, predation, death, feeding)
    }
    return (prey - 1) * (prey - 1) + (predator - 1) * (predator - 1)
}

func rungeKuttaStep(
    _ prey: Double,
    _ predator: Double,
    _ duration: Double,
    _ growth: Double,
    _ predation: Double,
    _ death: Double,
    _ feeding: Double
) -> (Double, Double) {
    let half = 0.5 * duration
    let (u1, v1) = rates(prey, predator, growth, predation, death, feeding)
    let (u2, v2) = rates(prey + half * u1, predator + half * v1, growth, predation, death, feeding)
    let (u3, v3) = rates(prey + half * u2, predator + half * v2, growth, predation, death, feeding)
    let (u4, v4) = rates(prey + duration * u3, predator + duration * v3, growth, predation, death, feeding)
    return (
        prey + duration / 6 * (u1 + 2 * u2 + 2 * u3 + u4),
        predator + duration / 6 * (v1 + 2 * v2 + 2 * v3 + v4)
    )
}

func rates(
    _ prey: Double,
    _ predator: Double,
    _ growth: Double,
    _ predation: Double,
    _ death: Double,
    _ feeding: Double
) -> (Double, Double) {
    ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
}
