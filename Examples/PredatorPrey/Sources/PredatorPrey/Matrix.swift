// The linear algebra that the fit needs: six by six, so simple loops will do.

/// A square matrix.
struct Matrix {
    let size: Int
    private var elements: [Double]

    init(zero size: Int) {
        self.size = size
        elements = Array(repeating: 0, count: size * size)
    }

    init(identity size: Int) {
        self.init(zero: size)
        for i in 0..<size { self[i, i] = 1 }
    }

    subscript(row: Int, column: Int) -> Double {
        get { elements[row * size + column] }
        set { elements[row * size + column] = newValue }
    }

    static func * (matrix: Matrix, vector: [Double]) -> [Double] {
        (0..<matrix.size).map { i in (0..<matrix.size).reduce(0) { $0 + matrix[i, $1] * vector[$1] } }
    }

    /// The inverse, by elimination after Gauss and Jordan with the largest pivot of each column. The matrix must be regular.
    var inverse: Matrix {
        var left = self
        var right = Matrix(identity: size)
        for column in 0..<size {
            let pivot = (column..<size).max { abs(left[$0, column]) < abs(left[$1, column]) } ?? column
            left.swapRows(column, pivot)
            right.swapRows(column, pivot)
            let scale = 1 / left[column, column]
            left.scaleRow(column, by: scale)
            right.scaleRow(column, by: scale)
            for row in 0..<size where row != column {
                let factor = -left[row, column]
                left.addRow(column, to: row, scaledBy: factor)
                right.addRow(column, to: row, scaledBy: factor)
            }
        }
        return right
    }

    private mutating func swapRows(_ first: Int, _ second: Int) {
        for column in 0..<size where first != second { elements.swapAt(first * size + column, second * size + column) }
    }

    private mutating func scaleRow(_ row: Int, by factor: Double) {
        for column in 0..<size { self[row, column] *= factor }
    }

    private mutating func addRow(_ source: Int, to row: Int, scaledBy factor: Double) {
        for column in 0..<size { self[row, column] += factor * self[source, column] }
    }
}

func dot(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
}

func subtract(_ a: [Double], _ b: [Double]) -> [Double] {
    zip(a, b).map { $0 - $1 }
}
