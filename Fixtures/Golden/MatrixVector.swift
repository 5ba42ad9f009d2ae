import AutoDiff

/// A row-major matrix times a vector.
@Differentiable
func product(_ matrix: [Double], _ x: [Double]) -> [Double] {
    let rows = matrix.count / x.count
    var y = [Double](repeating: 0, count: rows)
    for i in 0..<rows {
        for j in 0..<x.count {
            y[i] += matrix[i * x.count + j] * x[j]
        }
    }
    return y
}
