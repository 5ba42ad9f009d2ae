// Two ways to solve for the cameras: at once, which is exact and costs the cube of the number of cameras, or by conjugate gradients, which
// touch only the blocks that are there.

import ArgumentParser

enum Solver: String, CaseIterable, ExpressibleByArgument {
    case cholesky
    case conjugateGradients = "conjugate-gradients"

    /// What is faster.
    static func best(forCameras count: Int) -> Solver { count <= 150 ? .cholesky : .conjugateGradients }
}

extension ReducedSystem {
    /// The step of the cameras, and how many iterations it took; nil if rounding has made the matrix indefinite.
    func cameraStep(by solver: Solver) -> (step: [Double], iterations: Int)? {
        switch solver {
        case .cholesky: dense.choleskyFactor.map { ($0.solve(right), 1) }
        case .conjugateGradients: conjugateGradients()
        }
    }

    private var dense: DenseMatrix {
        let width = Camera.parameterCount
        var matrix = DenseMatrix(zero: width * cameraCount)
        for (block, pair) in pairs.pairs.enumerated() {
            for i in 0..<width {
                for j in 0..<width { matrix[pair.first * width + i, pair.second * width + j] = blocks[block, i, j] }
            }
        }
        return matrix
    }

    /// The method of M. R. Hestenes and E. Stiefel, preconditioned by the blocks on the diagonal. It ends when the residual is small
    /// beside the right side: the next step of Levenberg and Marquardt's method corrects what is left.
    private func conjugateGradients(tolerance: Double = 1e-4, maximumIterations: Int = 500) -> (step: [Double], iterations: Int)? {
        let factors = diagonalFactors
        guard factors.count == cameraCount else { return nil }
        var step = Array(repeating: 0.0, count: right.count)
        var residual = right
        var preconditioned = precondition(residual, by: factors)
        var direction = preconditioned
        var product = dot(residual, preconditioned)
        let goal = product * tolerance * tolerance
        var iterations = 0
        while product > goal, iterations < maximumIterations {
            let image = multiply(direction)
            let curvature = dot(direction, image)
            guard curvature > 0 else { return nil }
            let length = product / curvature
            add(direction, to: &step, factor: length)
            add(image, to: &residual, factor: -length)
            preconditioned = precondition(residual, by: factors)
            let next = dot(residual, preconditioned)
            for i in direction.indices { direction[i] = preconditioned[i] + next / product * direction[i] }
            product = next
            iterations += 1
        }
        return (step, iterations)
    }

    private var diagonalFactors: [CholeskyFactor] {
        let width = Camera.parameterCount
        return (0..<cameraCount).compactMap { camera in
            var block = DenseMatrix(zero: width)
            for i in 0..<width {
                for j in 0..<width { block[i, j] = blocks[camera, i, j] }
            }
            return block.choleskyFactor
        }
    }

    private func precondition(_ vector: [Double], by factors: [CholeskyFactor]) -> [Double] {
        let width = Camera.parameterCount
        return factors.enumerated().flatMap { camera, factor in factor.solve(Array(vector[camera * width..<(camera + 1) * width])) }
    }

    private func multiply(_ vector: [Double]) -> [Double] {
        var product = Array(repeating: 0.0, count: vector.count)
        for (block, pair) in pairs.pairs.enumerated() {
            blocks.multiply(block, by: vector, piece: pair.second, addingTo: &product, piece: pair.first)
            guard pair.first != pair.second else { continue }
            blocks.multiplyTransposed(block, by: vector, piece: pair.first, addingTo: &product, piece: pair.second)
        }
        return product
    }
}

private func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for i in a.indices { sum += a[i] * b[i] }
    return sum
}

private func add(_ vector: [Double], to sum: inout [Double], factor: Double) {
    for i in vector.indices { sum[i] += factor * vector[i] }
}
