// The equations JᵀJ δ = -Jᵀr, by blocks:
//
//     U   W      camera part     -cameraGradient
//     Wᵀ  V      point part      -pointGradient
//
// U has a block of 9 x 9 for each camera, V one of 3 x 3 for each point, and W one of 9 x 3 for each observation; nothing else is there.

struct NormalEquations {
    private(set) var cameraBlocks: Blocks
    private(set) var pointBlocks: Blocks
    private(set) var crossBlocks: Blocks
    /// The gradient of half the sum of squares.
    private(set) var cameraGradient: [Double]
    private(set) var pointGradient: [Double]

    init(_ jacobian: Jacobian, of scene: Scene) {
        let width = Camera.parameterCount
        cameraBlocks = Blocks(zero: scene.cameras.count, rows: width, columns: width)
        pointBlocks = Blocks(zero: scene.points.count, rows: 3, columns: 3)
        crossBlocks = Blocks(zero: scene.observations.count, rows: width, columns: 3)
        cameraGradient = Array(repeating: 0, count: width * scene.cameras.count)
        pointGradient = Array(repeating: 0, count: 3 * scene.points.count)
        for (index, observation) in scene.observations.enumerated() {
            for row in 2 * index...2 * index + 1 {
                add(row: row, of: jacobian, camera: observation.camera, point: observation.point, observation: index)
            }
        }
    }

    private mutating func add(row: Int, of jacobian: Jacobian, camera: Int, point: Int, observation: Int) {
        let width = Camera.parameterCount
        let residual = jacobian.residuals[row]
        for i in 0..<width {
            let slope = jacobian.cameraRows[row * width + i]
            cameraGradient[camera * width + i] += slope * residual
            for j in 0..<width { cameraBlocks[camera, i, j] += slope * jacobian.cameraRows[row * width + j] }
            for j in 0..<3 { crossBlocks[observation, i, j] += slope * jacobian.pointRows[row * 3 + j] }
        }
        for i in 0..<3 {
            let slope = jacobian.pointRows[row * 3 + i]
            pointGradient[point * 3 + i] += slope * residual
            for j in 0..<3 { pointBlocks[point, i, j] += slope * jacobian.pointRows[row * 3 + j] }
        }
    }
}
