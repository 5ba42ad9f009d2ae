// Symmetric positive definite systems of equations that are dense, after A.-L. Cholesky.

struct DenseMatrix {
    let size: Int
    private var elements: [Double]

    init(zero size: Int) {
        self.size = size
        elements = Array(repeating: 0, count: size * size)
    }

    subscript(row: Int, column: Int) -> Double {
        get { elements[row * size + column] }
        set { elements[row * size + column] = newValue }
    }

    /// Upper triangular `R` with `RᵀR = A`, of which only the upper triangle is read; nil if `A` is not positive definite.
    var choleskyFactor: CholeskyFactor? {
        var factor = elements
        let size = size
        // This is where the time goes for many cameras, and pointers let the innermost loop be vectorised.
        let isDefinite = factor.withUnsafeMutableBufferPointer { rows in
            for k in 0..<size {
                guard rows[k * size + k] > 0 else { return false }
                let pivot = rows[k * size + k].squareRoot()
                for column in k..<size { rows[k * size + column] /= pivot }
                for row in k + 1..<size {
                    let weight = rows[k * size + row]
                    guard weight != 0 else { continue }
                    for column in row..<size { rows[row * size + column] -= weight * rows[k * size + column] }
                }
            }
            return true
        }
        return isDefinite ? CholeskyFactor(size: size, rows: factor) : nil
    }
}

struct CholeskyFactor {
    fileprivate let size: Int
    fileprivate let rows: [Double]

    /// The `x` of `RᵀRx = b`.
    func solve(_ right: [Double]) -> [Double] {
        var x = right
        for row in 0..<size {
            x[row] /= rows[row * size + row]
            for column in row + 1..<size { x[column] -= rows[row * size + column] * x[row] }
        }
        for row in (0..<size).reversed() {
            for column in row + 1..<size { x[row] -= rows[row * size + column] * x[column] }
            x[row] /= rows[row * size + row]
        }
        return x
    }
}
