// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `product(_:_:)`, and its derivative along a tangent of its arguments.
func productJVP(
    _ matrix: [Double],
    _ x: [Double],
    along tangent: (matrix: [Double], x: [Double])
) -> (value: [Double], tangent: [Double]) {
    precondition(tangent.matrix.count == matrix.count, "the tangent of 'matrix' has another count")
    precondition(tangent.x.count == x.count, "the tangent of 'x' has another count")
    var (valueBuffer, valueTangentBuffer) = productJVPCore(matrix, matrix.count, x, x.count, tangent.matrix, tangent.x)
    defer { valueBuffer.deallocate() }
    defer { valueTangentBuffer.deallocate() }
    return (valueBuffer.array, valueTangentBuffer.array)
}

/// The value of `product(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func productVJP(
    _ matrix: [Double],
    _ x: [Double],
    cotangent: [Double]
) -> (value: [Double], cotangent: (matrix: [Double], x: [Double])) {
    var matrixAdjoint = [Double](repeating: 0.0, count: matrix.count)
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    var valueBuffer = productVJPCore(
        matrix,
        matrix.count,
        x,
        x.count,
        cotangent,
        cotangent.count,
        &matrixAdjoint,
        &xAdjoint
    )
    defer { valueBuffer.deallocate() }
    return (valueBuffer.array, (matrixAdjoint, xAdjoint))
}

private func productJVPCore(
    _ matrix: UnsafePointer<Double>,
    _ matrixCount: Int,
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ matrixTangent: UnsafePointer<Double>,
    _ xTangent: UnsafePointer<Double>
) -> (AutoDiff.Buffer<Double>, AutoDiff.Buffer<Double>) {
    // let rows = matrix.count / x.count
    let rows = matrixCount / xCount
    // var y = [Double](repeating: 0, count: rows)
    let y = AutoDiff.Buffer<Double>(repeating: 0.0, count: rows)
    let yTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: rows)
    precondition(0 <= rows, "Range requires lowerBound <= upperBound")
    // for i in 0..<rows
    var i = 0
    while i < rows {
        // for j in 0..<x.count
        var j = 0
        while j < xCount {
            // y[i] += matrix[i * x.count + j] * x[j]
            let t = i * xCount + j
            precondition(t >= 0 && t < matrixCount, "Index out of range")
            let element = matrix[t]
            let element2 = x[j]
            y[i] += element * element2
            yTangent[i] += matrixTangent[t] * element2 + xTangent[j] * element
            j &+= 1
        }
        i &+= 1
    }
    return (y, yTangent)
}

private func productVJPCore(
    _ matrix: UnsafePointer<Double>,
    _ matrixCount: Int,
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ yCotangent: UnsafePointer<Double>,
    _ yCotangentCount: Int,
    _ matrixAdjoint: UnsafeMutablePointer<Double>,
    _ xAdjoint: UnsafeMutablePointer<Double>
) -> AutoDiff.Buffer<Double> {
    // Forward sweep
    // let rows = matrix.count / x.count
    let rows = matrixCount / xCount
    // var y = [Double](repeating: 0, count: rows)
    let y = AutoDiff.Buffer<Double>(repeating: 0.0, count: rows)
    precondition(0 <= rows, "Range requires lowerBound <= upperBound")
    // for i in 0..<rows
    var i = 0
    while i < rows {
        // for j in 0..<x.count
        var j = 0
        while j < xCount {
            // y[i] += matrix[i * x.count + j] * x[j]
            let t = i * xCount + j
            precondition(t >= 0 && t < matrixCount, "Index out of range")
            y[i] += matrix[t] * x[j]
            j &+= 1
        }
        i &+= 1
    }
    let isSame = yCotangentCount == rows
    precondition(isSame, "the cotangent of the result has another count")

    // Return sweep
    // for i in 0..<rows
    i = 0
    while i < rows {
        let t = i &* xCount
        // for j in 0..<x.count
        var j = 0
        while j < xCount {
            let t2 = t &+ j
            // y[i] += matrix[i * x.count + j] * x[j]
            let tAdjoint = yCotangent[i]
            xAdjoint[j] += tAdjoint * matrix[t2]
            matrixAdjoint[t2] += tAdjoint * x[j]
            j &+= 1
        }
        i &+= 1
    }
    return y
}
