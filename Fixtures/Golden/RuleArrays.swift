import AutoDiff
import Foundation

/// Partials of an array are an array.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func potential(_ q: [Double], stiffness k: Double) -> Double {
    var sum = 0.0
    for x in q { sum += x * x * x }
    return k * sum
}

@Derivative(of: "potential(_:stiffness:)")
func potentialGradient(_ q: [Double], stiffness k: Double) -> (q: [Double], k: Double) {
    var gradient = q
    var sum = 0.0
    for i in 0..<q.count {
        gradient[i] = 3 * k * q[i] * q[i]
        sum += q[i] * q[i] * q[i]
    }
    return (gradient, sum)
}

/// A pushforward and a pullback of arrays, in and out.
func softmax(_ x: [Double]) -> [Double] {
    var y = x
    var sum = 0.0
    for i in 0..<x.count {
        y[i] = exp(x[i])
        sum += y[i]
    }
    for i in 0..<y.count { y[i] /= sum }
    return y
}

@Derivative(of: "softmax(_:)")
func softmaxJVP(_ x: [Double], along tangent: [Double]) -> (value: [Double], tangent: [Double]) {
    let y = softmax(x)
    var mean = 0.0
    for i in 0..<y.count { mean += y[i] * tangent[i] }
    var change = y
    for i in 0..<y.count { change[i] = y[i] * (tangent[i] - mean) }
    return (y, change)
}

@Derivative(of: "softmax(_:)")
func softmaxVJP(_ x: [Double], cotangent: [Double]) -> (value: [Double], cotangent: [Double]) {
    let y = softmax(x)
    var mean = 0.0
    for i in 0..<y.count { mean += y[i] * cotangent[i] }
    var change = y
    for i in 0..<y.count { change[i] = y[i] * (cotangent[i] - mean) }
    return (y, change)
}

/// Called in a loop, on an array that the loop changes.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func attention(_ x: [Double], _ rate: Double) -> Double {
    var state = x
    var sum = 0.0
    for k in 0..<3 {
        let weights = softmax(state)
        for i in 0..<state.count { state[i] += rate * weights[i] * state[i] }
        sum += potential(weights, stiffness: state[k])
    }
    return sum
}

/// An accumulating pullback adds to the adjoints themselves.
func rowProduct(_ matrix: [Double], _ vector: [Double], row: Int) -> Double {
    var sum = 0.0
    for j in 0..<vector.count { sum += matrix[row * vector.count + j] * vector[j] }
    return sum
}

@Derivative(of: "rowProduct(_:_:row:)")
func rowProductPullback(
    _ matrix: [Double],
    _ vector: [Double],
    row: Int,
    cotangent: Double,
    _ matrixAdjoint: inout [Double],
    _ vectorAdjoint: inout [Double]
) {
    for j in 0..<vector.count {
        matrixAdjoint[row * vector.count + j] += cotangent * vector[j]
        vectorAdjoint[j] += cotangent * matrix[row * vector.count + j]
    }
}

@Derivative(of: "rowProduct(_:_:row:)")
func rowProductPushforward(
    _ matrix: [Double],
    _ vector: [Double],
    row: Int,
    along tangent: (matrix: [Double], vector: [Double])
) -> (value: Double, tangent: Double) {
    (
        rowProduct(matrix, vector, row: row),
        rowProduct(tangent.matrix, vector, row: row) + rowProduct(matrix, tangent.vector, row: row)
    )
}

@Differentiable(.forward, .reverse, .forwardOverReverse)
func quadratic(_ matrix: [Double], _ vector: [Double]) -> Double {
    var sum = 0.0
    for i in 0..<vector.count {
        let y = rowProduct(matrix, vector, row: i)
        sum += vector[i] * y * y
    }
    return sum + rowProduct(vector, vector, row: 0)
}

/// An accumulating pullback that does more with its places than add to them, and gives the value again.
func meanSquare(_ x: [Double], weight: Double) -> Double {
    var sum = 0.0
    for value in x { sum += value * value }
    return weight * sum / Double(x.count)
}

@Derivative(of: "meanSquare(_:weight:)")
func meanSquarePullback(
    _ x: [Double],
    weight: Double,
    cotangent: Double,
    _ xAdjoint: inout [Double],
    _ weightAdjoint: inout Double
) -> Double {
    var sum = 0.0
    for i in 0..<x.count {
        xAdjoint[i] = xAdjoint[i] + 2 * cotangent * weight * x[i] / Double(x.count)
        sum += x[i] * x[i]
    }
    weightAdjoint += cotangent * sum / Double(x.count)
    return weight * sum / Double(x.count)
}

@Derivative(of: "meanSquare(_:weight:)")
func meanSquarePushforward(
    _ x: [Double],
    weight: Double,
    along tangent: (x: [Double], weight: Double)
) -> (value: Double, tangent: Double) {
    var sum = 0.0
    for i in 0..<x.count { sum += 2 * weight * x[i] * tangent.x[i] + tangent.weight * x[i] * x[i] }
    return (meanSquare(x, weight: weight), sum / Double(x.count))
}

@Differentiable(.forward, .reverse, .forwardOverReverse)
func spread(_ x: [Double], _ weight: Double) -> Double {
    var sum = 0.0
    for k in 1...2 { sum += sin(meanSquare(x, weight: weight * Double(k))) }
    return sum
}
