// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `highestDifference(_:)`, and its derivative along a tangent of its arguments.
func highestDifferenceJVP(_ values: [Double], along valuesTangent: [Double]) -> (value: Double, tangent: Double) {
    precondition(valuesTangent.count == values.count, "the tangent of 'values' has another count")
    return highestDifferenceJVPCore(values, values.count, valuesTangent)
}

/// The value of `highestDifference(_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func highestDifferenceVJP(_ values: [Double], cotangent: Double) -> (value: Double, cotangent: [Double]) {
    var valuesAdjoint = [Double](repeating: 0.0, count: values.count)
    let value = highestDifferenceVJPCore(values, values.count, cotangent, &valuesAdjoint)
    return (value, valuesAdjoint)
}

/// The gradient of `highestDifference(_:)`.
func highestDifferenceGradient(_ values: [Double]) -> [Double] {
    var valuesAdjoint = [Double](repeating: 0.0, count: values.count)
    _ = highestDifferenceVJPCore(values, values.count, 1.0, &valuesAdjoint)
    return valuesAdjoint
}

/// The value and the gradient of `highestDifference(_:)`.
func highestDifferenceValueWithGradient(_ values: [Double]) -> (value: Double, gradient: [Double]) {
    var valuesAdjoint = [Double](repeating: 0.0, count: values.count)
    let value = highestDifferenceVJPCore(values, values.count, 1.0, &valuesAdjoint)
    return (value, valuesAdjoint)
}

/// The value and the gradient of `highestDifference(_:)`, and the product of its Hessian with a direction.
func highestDifferenceHVP(
    _ values: [Double],
    along valuesTangent: [Double]
) -> (value: Double, gradient: [Double], product: [Double]) {
    precondition(valuesTangent.count == values.count, "the tangent of 'values' has another count")
    var valuesAdjoint = [Double](repeating: 0.0, count: values.count)
    var valuesProduct = [Double](repeating: 0.0, count: values.count)
    let (value, _) = highestDifferenceVJPJVP(values, values.count, 1.0, &valuesAdjoint, valuesTangent, &valuesProduct)
    return (value, valuesAdjoint, valuesProduct)
}

private func highestDifferenceJVPCore(
    _ values: UnsafePointer<Double>,
    _ valuesCount: Int,
    _ valuesTangent: UnsafePointer<Double>
) -> (Double, Double) {
    // var column: [Double] = []
    var column = AutoDiff.Buffer<Double>()
    defer { column.deallocate() }
    var columnTangent = AutoDiff.Buffer<Double>()
    defer { columnTangent.deallocate() }
    // for value in values
    var i = 0
    while i < valuesCount {
        let value = values[i]
        let valueTangent = valuesTangent[i]
        // column.append(value * value)
        let tTangent = valueTangent * value
        column.append(value * value)
        columnTangent.append(tTangent + tTangent)
        i &+= 1
    }
    // while column.count > 1
    while column.count > 1 {
        // for i in 0..<column.count - 1
        let upper = column.count - 1
        precondition(0 <= upper, "Range requires lowerBound <= upperBound")
        i = 0
        while i < upper {
            // column[i] = column[i + 1] - 0.5 * column[i]
            let t = i &+ 1
            precondition(t >= 0 && t < column.count, "Index out of range")
            precondition(i < column.count, "Index out of range")
            column[i] = column[t] - 0.5 * column[i]
            columnTangent[i] = columnTangent[t] - columnTangent[i] * 0.5
            i &+= 1
        }
        // column.removeLast()
        precondition(column.count > 0, "Can't remove last element from an empty collection")
        column.removeLast()
        columnTangent.removeLast()
    }
    // return column[0]
    precondition(0 < column.count, "Index out of range")
    let result = column[0]
    let resultTangent = columnTangent[0]
    return (result, resultTangent)
}

private func highestDifferenceVJPCore(
    _ values: UnsafePointer<Double>,
    _ valuesCount: Int,
    _ resultCotangent: Double,
    _ valuesAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    // var column: [Double] = []
    var column = AutoDiff.Buffer<Double>()
    defer { column.deallocate() }
    // for value in values
    var i = 0
    while i < valuesCount {
        let value = values[i]
        // column.append(value * value)
        column.append(value * value)
        i &+= 1
    }
    // while column.count > 1
    var iterations = 0
    while column.count > 1 {
        // for i in 0..<column.count - 1
        let upper = column.count - 1
        precondition(0 <= upper, "Range requires lowerBound <= upperBound")
        i = 0
        while i < upper {
            // column[i] = column[i + 1] - 0.5 * column[i]
            let t = i + 1
            precondition(t >= 0 && t < column.count, "Index out of range")
            precondition(i < column.count, "Index out of range")
            column[i] = column[t] - 0.5 * column[i]
            i &+= 1
        }
        // column.removeLast()
        precondition(column.count > 0, "Can't remove last element from an empty collection")
        column.removeLast()
        iterations &+= 1
        intTape.append(upper)
    }
    // return column[0]
    precondition(0 < column.count, "Index out of range")
    let columnCount = column.count
    var columnAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: columnCount)
    defer { columnAdjoint.deallocate() }
    columnAdjoint[0] += resultCotangent

    // Return sweep
    // while column.count > 1
    var iteration = iterations
    while iteration > 0 {
        iteration &-= 1
        let upper = intTape.removeLast()
        // column.removeLast()
        columnAdjoint.append(0.0)
        // for i in 0..<column.count - 1
        i = upper
        while i > 0 {
            i &-= 1
            // column[i] = column[i + 1] - 0.5 * column[i]
            let tAdjoint = columnAdjoint[i]
            columnAdjoint[i] = 0.0
            columnAdjoint[i] += -tAdjoint * 0.5
            columnAdjoint[i &+ 1] += tAdjoint
        }
    }
    // for value in values
    i = valuesCount
    while i > 0 {
        i &-= 1
        let value = values[i]
        // column.append(value * value)
        let tAdjoint = columnAdjoint.removeLast()
        var valueAdjoint = tAdjoint * value
        valueAdjoint += valueAdjoint
        // for value in values
        valuesAdjoint[i] += valueAdjoint
    }
    return column[0]
}

private func highestDifferenceVJPJVP(
    _ values: UnsafePointer<Double>,
    _ valuesCount: Int,
    _ resultCotangent: Double,
    _ valuesAdjoint: UnsafeMutablePointer<Double>,
    _ valuesTangent: UnsafePointer<Double>,
    _ valuesAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    // var column: [Double] = []
    var column = AutoDiff.Buffer<Double>()
    defer { column.deallocate() }
    var columnTangent = AutoDiff.Buffer<Double>()
    defer { columnTangent.deallocate() }
    // for value in values
    var i = 0
    while i < valuesCount {
        let value = values[i]
        let valueTangent = valuesTangent[i]
        // column.append(value * value)
        let tTangent = valueTangent * value
        column.append(value * value)
        columnTangent.append(tTangent + tTangent)
        i &+= 1
    }
    // while column.count > 1
    var iterations = 0
    while column.count > 1 {
        // for i in 0..<column.count - 1
        let upper = column.count - 1
        precondition(0 <= upper, "Range requires lowerBound <= upperBound")
        i = 0
        while i < upper {
            // column[i] = column[i + 1] - 0.5 * column[i]
            let t = i &+ 1
            precondition(t >= 0 && t < column.count, "Index out of range")
            precondition(i < column.count, "Index out of range")
            column[i] = column[t] - 0.5 * column[i]
            columnTangent[i] = columnTangent[t] - columnTangent[i] * 0.5
            i &+= 1
        }
        // column.removeLast()
        precondition(column.count > 0, "Can't remove last element from an empty collection")
        column.removeLast()
        columnTangent.removeLast()
        iterations &+= 1
        intTape.append(upper)
    }
    // return column[0]
    precondition(0 < column.count, "Index out of range")
    let result = column[0]
    let resultTangent = columnTangent[0]
    let columnCount = column.count
    var columnAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: columnCount)
    defer { columnAdjoint.deallocate() }
    columnAdjoint[0] += resultCotangent

    // Return sweep
    // while column.count > 1
    var iteration = iterations
    while iteration > 0 {
        iteration &-= 1
        let upper = intTape.removeLast()
        // column.removeLast()
        columnAdjoint.append(0.0)
        // for i in 0..<column.count - 1
        i = upper
        while i > 0 {
            i &-= 1
            // column[i] = column[i + 1] - 0.5 * column[i]
            let tAdjoint = columnAdjoint[i]
            columnAdjoint[i] = 0.0
            columnAdjoint[i] += -tAdjoint * 0.5
            columnAdjoint[i &+ 1] += tAdjoint
        }
    }
    // for value in values
    i = valuesCount
    while i > 0 {
        i &-= 1
        let value = values[i]
        let valueTangent = valuesTangent[i]
        // column.append(value * value)
        let tAdjoint = columnAdjoint.removeLast()
        var valueAdjoint = tAdjoint * value
        var valueAdjointTangent = valueTangent * tAdjoint
        valueAdjoint += valueAdjoint
        valueAdjointTangent += valueAdjointTangent
        // for value in values
        valuesAdjoint[i] += valueAdjoint
        valuesAdjointTangent[i] += valueAdjointTangent
    }
    return (result, resultTangent)
}
