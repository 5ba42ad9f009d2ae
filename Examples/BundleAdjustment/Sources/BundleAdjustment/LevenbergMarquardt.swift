// The method of K. Levenberg and D. W. Marquardt, with damping after H. B. Nielsen. See K. Madsen, H. B. Nielsen and O. Tingleff, Methods
// for Non-Linear Least Squares Problems, 2nd edition, algorithm 3.16.

/// Where a minimisation ended.
struct Adjustment {
    var scene: Scene
    var iterations: Int
    /// Whether no more was to be gained.
    var hasConverged: Bool
}

/// What one iteration did.
struct Iteration {
    var number: Int
    /// Where it ended.
    var rootMeanSquareError: Double
    var damping: Double
    var isAccepted: Bool
    var solverIterations: Int
    var hasConverged: Bool
}

/// Moves cameras and points so that the sum of squared errors becomes smallest. `observe` is told of every iteration.
func adjust(
    _ start: Scene,
    by solver: Solver,
    maximumIterations: Int = 100,
    observe: (Iteration) -> Void = { _ in }
) -> Adjustment {
    var method = LevenbergMarquardt(start, solver: solver)
    var iteration = method.start
    observe(iteration)
    while !iteration.hasConverged, iteration.number < maximumIterations {
        iteration = method.iterate(after: iteration)
        observe(iteration)
    }
    return Adjustment(scene: method.scene, iterations: iteration.number, hasConverged: iteration.hasConverged)
}

private struct LevenbergMarquardt {
    private(set) var scene: Scene
    private let solver: Solver
    private let pairs: CameraPairs
    /// Half the sum of squares.
    private var cost: Double
    private var equations: NormalEquations
    private var damping = 1e-4
    /// By what damping is multiplied when a step is refused.
    private var growth = 2.0

    /// A step that promises less, in comparison with the cost, is the last.
    private static let tolerance = 1e-10

    init(_ scene: Scene, solver: Solver) {
        self.scene = scene
        self.solver = solver
        pairs = CameraPairs(of: scene)
        cost = scene.sumOfSquares / 2
        equations = NormalEquations(Jacobian(of: scene), of: scene)
    }

    var start: Iteration { iteration(0, damping: damping, isAccepted: true, solverIterations: 0, hasConverged: false) }

    mutating func iterate(after last: Iteration) -> Iteration {
        let number = last.number + 1
        let system = ReducedSystem(equations, of: scene, pairs: pairs, damping: damping)
        guard let (cameraStep, solverIterations) = system.cameraStep(by: solver) else {
            defer { refuse() }
            return iteration(number, damping: damping, isAccepted: false, solverIterations: 0, hasConverged: false)
        }
        let step = Step(cameras: cameraStep, points: system.pointStep(for: cameraStep))
        let promise = step.promisedGain(equations, damping: damping)
        let candidate = scene.moved(by: step)
        let candidateCost = candidate.sumOfSquares / 2
        let gain = cost - candidateCost
        // Also false where the candidate's cost is not a number.
        let isAccepted = gain >= 0 && promise > 0
        let hasConverged = abs(promise) <= Self.tolerance * cost
        let used = damping
        if isAccepted {
            accept(candidate, cost: candidateCost, quality: gain / promise)
        } else {
            refuse()
        }
        return iteration(number, damping: used, isAccepted: isAccepted, solverIterations: solverIterations, hasConverged: hasConverged)
    }

    private mutating func accept(_ candidate: Scene, cost: Double, quality: Double) {
        scene = candidate
        self.cost = cost
        equations = NormalEquations(Jacobian(of: scene), of: scene)
        let excess = 2 * quality - 1
        damping *= max(1.0 / 3, 1 - excess * excess * excess)
        growth = 2
    }

    private mutating func refuse() {
        damping *= growth
        growth *= 2
    }

    private func iteration(_ number: Int, damping: Double, isAccepted: Bool, solverIterations: Int, hasConverged: Bool) -> Iteration {
        Iteration(
            number: number,
            rootMeanSquareError: (2 * cost / Double(scene.measurementCount)).squareRoot(),
            damping: damping,
            isAccepted: isAccepted,
            solverIterations: solverIterations,
            hasConverged: hasConverged
        )
    }
}

/// A change of all cameras and points, in the order of their flat views.
private struct Step {
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
    fileprivate func moved(by step: Step) -> Scene {
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
