// The equations of the cameras alone. A point is seen by few cameras and by no other point, so the points are eliminated, a block of 3 x 3
// each:
//
//     (U - W V⁻¹ Wᵀ) δ = -cameraGradient + W V⁻¹ pointGradient
//
// The matrix, called the Schur complement, has a block for each two cameras that have a point in common. See B. Triggs, P. McLauchlan, R.
// Hartley and A. Fitzgibbon, Bundle Adjustment - A Modern Synthesis, 1999, section 6.1.

struct ReducedSystem {
    /// The blocks of `pairs.pairs`; those below the diagonal are not kept, as the matrix is symmetric.
    private(set) var blocks: Blocks
    private(set) var right: [Double]
    let pairs: CameraPairs
    private let equations: NormalEquations
    private let pointInverses: Blocks
    private let scene: Scene

    init(_ equations: NormalEquations, of scene: Scene, pairs: CameraPairs, damping: Double) {
        self.equations = equations
        self.scene = scene
        self.pairs = pairs
        let width = Camera.parameterCount
        var points = equations.pointBlocks
        points.damp(by: damping)
        pointInverses = points.inverses
        var cameras = equations.cameraBlocks
        cameras.damp(by: damping)
        blocks = Blocks(zero: pairs.pairs.count, rows: width, columns: width)
        for camera in scene.cameras.indices {
            for i in 0..<width {
                for j in 0..<width { blocks[camera, i, j] = cameras[camera, i, j] }
            }
        }
        right = equations.cameraGradient.map { -$0 }
        eliminatePoints()
    }

    var cameraCount: Int { scene.cameras.count }

    /// The step of the points that belongs to a step of the cameras: V⁻¹ (-pointGradient - Wᵀ δ).
    func pointStep(for cameraStep: [Double]) -> [Double] {
        var right = equations.pointGradient.map { -$0 }
        for (index, observation) in scene.observations.enumerated() {
            equations.crossBlocks.multiplyTransposed(
                index,
                by: cameraStep,
                piece: observation.camera,
                addingTo: &right,
                piece: observation.point,
                factor: -1
            )
        }
        var step = Array(repeating: 0.0, count: right.count)
        for point in scene.points.indices { pointInverses.multiply(point, by: right, piece: point, addingTo: &step, piece: point) }
        return step
    }

    private mutating func eliminatePoints() {
        var product = Blocks(zero: 1, rows: Camera.parameterCount, columns: 3)
        var pair = 0
        for track in pairs.tracks {
            for first in track {
                let (camera, point) = (scene.observations[first].camera, scene.observations[first].point)
                multiply(crossBlock: first, byInverseOf: point, into: &product)
                product.multiply(0, by: equations.pointGradient, piece: point, addingTo: &right, piece: camera)
                for second in first..<track.upperBound {
                    subtract(product, timesTransposed: second, from: pairs.pairOfObservations[pair])
                    pair += 1
                }
            }
        }
    }

    /// W V⁻¹ of one observation.
    private func multiply(crossBlock: Int, byInverseOf point: Int, into product: inout Blocks) {
        for i in 0..<Camera.parameterCount {
            for j in 0..<3 {
                var sum = 0.0
                for k in 0..<3 { sum += equations.crossBlocks[crossBlock, i, k] * pointInverses[point, k, j] }
                product[0, i, j] = sum
            }
        }
    }

    private mutating func subtract(_ product: Blocks, timesTransposed crossBlock: Int, from block: Int) {
        for i in 0..<Camera.parameterCount {
            for j in 0..<Camera.parameterCount {
                var sum = 0.0
                for k in 0..<3 { sum += product[0, i, k] * equations.crossBlocks[crossBlock, j, k] }
                blocks[block, i, j] -= sum
            }
        }
    }
}
