import AutoDiff

/// Newton's divided differences: an array that grows and shrinks.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func highestDifference(_ values: [Double]) -> Double {
    var column: [Double] = []
    for value in values {
        column.append(value * value)
    }
    while column.count > 1 {
        for i in 0..<column.count - 1 {
            column[i] = column[i + 1] - 0.5 * column[i]
        }
        column.removeLast()
    }
    return column[0]
}
