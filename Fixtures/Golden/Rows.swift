import AutoDiff

/// A lower triangular matrix, row by row: rows that grow, that are looked at, and that are written in place.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func solved(_ entries: [Double], scale: Double) -> Double {
    var rows = [[Double]](repeating: [], count: 3)
    var next = 0
    for i in rows.indices {
        for _ in 0...i {
            rows[i].append(entries[next])
            next += 1
        }
        rows[i][i] += scale
    }
    var x: [Double] = []
    for row in rows {
        var sum = scale
        for j in 0..<x.count { sum -= row[j] * x[j] }
        x.append(sum / row[x.count])
    }
    rows[0] = rows[2]
    let first = rows[0]
    var total = x.last!
    for (a, b) in zip(first, x) { total += a * b }
    return total
}
