// The method of K. Levenberg and D. W. Marquardt, with damping after H. B. Nielsen. See K. Madsen, H. B. Nielsen and O. Tingleff, Methods for
// Non-Linear Least Squares Problems, 2nd edition, algorithm 3.16.

/// What one iteration did.
struct Iteration {
    var number: Int
    /// Where it ended.
    var rootMeanSquareError: Double
    var damping: Double
    var isAccepted: Bool
    var solverIterations: Int
}

/// Where a minimisation ended, and whether no more was to be gained there.
struct Adjustment {
    var scene: Scene
    var iterations: Int
    var hasConverged: Bool
}

/// Moves cameras and points so that the sum of squared errors becomes smallest. `observe` is told of every iteration.
///
/// It ends when a step promises a relative gain of less than `tolerance`.
func adjust(
    _ start: Scene,
    solver: Solver,
    tolerance: Double = 1e-10,
    maximumIterations: Int = 100,
    observe: (Iteration) -> Void = { _ in }
) -> Adjustment {
    let pairs = CameraPairs(of: start)
    var scene = start
    var cost = scene.sumOfSquares / 2
    var equations = NormalEquations(Jacobian(of: scene), of: scene)
    var damping = 1e-4
    var growth = 2.0
    observe(Iteration(number: 0, rootMeanSquareError: scene.rootMeanSquareError, damping: damping, isAccepted: true, solverIterations: 0))

    for number in 1...maximumIterations {
        let system = ReducedSystem(equations, of: scene, pairs: pairs, damping: damping)
        var iteration = Iteration(
            number: number,
            rootMeanSquareError: scene.rootMeanSquareError,
            damping: damping,
            isAccepted: false,
            solverIterations: 0
        )
        if let (cameraStep, solverIterations) = system.cameraStep(by: solver) {
            let step = Step(cameras: cameraStep, points: system.pointStep(for: cameraStep))
            let promised = step.promisedGain(equations, damping: damping)
            let candidate = scene.moved(by: step)
            let candidateCost = candidate.sumOfSquares / 2
            let gain = cost - candidateCost
            iteration.solverIterations = solverIterations
            // Also false where the candidate's cost is not a number.
            iteration.isAccepted = gain >= 0 && promised > 0
            let hasConverged = abs(promised) <= tolerance * cost
            if iteration.isAccepted {
                let quality = gain / promised
                scene = candidate
                cost = candidateCost
                damping *= max(1.0 / 3, 1 - (2 * quality - 1) * (2 * quality - 1) * (2 * quality - 1))
                growth = 2
                iteration.rootMeanSquareError = scene.rootMeanSquareError
            }
            if hasConverged {
                observe(iteration)
                return Adjustment(scene: scene, iterations: number, hasConverged: true)
            }
        }
        observe(iteration)
        if iteration.isAccepted {
            equations = NormalEquations(Jacobian(of: scene), of: scene)
        } else {
            damping *= growth
            growth *= 2
        }
    }
    return Adjustment(scene: scene, iterations: maximumIterations, hasConverged: false)
}

/// A change of all cameras and points, in the order of their flat views.
struct Step {
    var cameras: [Double]
    var points: [Double]

    /// By how much the linear model's half sum of squares falls: ½ δᵀ(λDδ - g).
    func promisedGain(_ equations: NormalEquations, damping: Double) -> Double {
        var gain = 0.0
        func add(_ step: [Double], _ gradient: [Double], _ blocks: Blocks) {
            for i in step.indices {
                let (block, row) = i.quotientAndRemainder(dividingBy: blocks.rows)
                gain += step[i] * (damping * Damping.scale(of: blocks[block, row, row]) * step[i] - gradient[i]) / 2
            }
        }
        add(cameras, equations.cameraGradient, equations.cameraBlocks)
        add(points, equations.pointGradient, equations.pointBlocks)
        return gain
    }
}

extension Scene {
    func moved(by step: Step) -> Scene {
        var scene = self
        for (index, camera) in cameras.enumerated() {
            let change = step.cameras[index * Camera.parameterCount..<(index + 1) * Camera.parameterCount]
            scene.cameras[index] = Camera(flattened: zip(camera.flattened, change).map(+), like: camera)
        }
        for index in points.indices {
            scene.points[index] += Vector3(x: step.points[3 * index], y: step.points[3 * index + 1], z: step.points[3 * index + 2])
        }
        return scene
    }
}
