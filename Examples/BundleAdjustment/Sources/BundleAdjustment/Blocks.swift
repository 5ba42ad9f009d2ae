// Many small matrices of one shape, one after the other in one array.

struct Blocks {
    let rows: Int
    let columns: Int
    private var elements: [Double]

    init(zero count: Int, rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        elements = Array(repeating: 0, count: count * rows * columns)
    }

    var count: Int { elements.count / (rows * columns) }

    subscript(block: Int, row: Int, column: Int) -> Double {
        get { elements[(block * rows + row) * columns + column] }
        set { elements[(block * rows + row) * columns + column] = newValue }
    }

    /// `sum[target] += A x[source]`, where both are made of pieces as long as a block is high and wide.
    func multiply(_ block: Int, by x: [Double], piece source: Int, addingTo sum: inout [Double], piece target: Int, factor: Double = 1) {
        for row in 0..<rows {
            var dot = 0.0
            for column in 0..<columns { dot += self[block, row, column] * x[source * columns + column] }
            sum[target * rows + row] += factor * dot
        }
    }

    /// The same with the transposed block.
    func multiplyTransposed(
        _ block: Int,
        by x: [Double],
        piece source: Int,
        addingTo sum: inout [Double],
        piece target: Int,
        factor: Double = 1
    ) {
        for row in 0..<rows {
            let weight = factor * x[source * rows + row]
            for column in 0..<columns { sum[target * columns + column] += weight * self[block, row, column] }
        }
    }

    /// Adds what damping demands to the diagonals, which are to be square.
    mutating func damp(by factor: Double) {
        for block in 0..<count {
            for i in 0..<rows { self[block, i, i] += factor * Damping.scale(of: self[block, i, i]) }
        }
    }

    /// Each block's inverse; they are to be 3 by 3 and symmetric.
    var inverses: Blocks {
        var inverses = self
        for block in 0..<count {
            // The rows of the adjugate are cross products of columns.
            let a = column(0, of: block)
            let b = column(1, of: block)
            let c = column(2, of: block)
            let factor = 1 / a.dot(b.cross(c))
            for (row, vector) in [b.cross(c), c.cross(a), a.cross(b)].enumerated() {
                inverses[block, row, 0] = factor * vector.x
                inverses[block, row, 1] = factor * vector.y
                inverses[block, row, 2] = factor * vector.z
            }
        }
        return inverses
    }

    private func column(_ column: Int, of block: Int) -> Vector3 {
        Vector3(x: self[block, 0, column], y: self[block, 1, column], z: self[block, 2, column])
    }
}

/// By what Levenberg-Marquardt's damping of each unknown is multiplied: the curvature along it, after D. W. Marquardt, within bounds.
enum Damping {
    static func scale(of curvature: Double) -> Double { min(max(curvature, 1e-6), 1e32) }
}
