import AutoDiff
import Foundation

// Functions that adgen cannot look into, with rules that it cannot look into: they are called as they are.

@Differentiable
func norm(_ x: [Double], _ scale: (a: Double, b: Double)) -> Double {
    scale.a * x.map { $0 * $0 }.reduce(0, +).squareRoot() + scale.b
}

@Derivative(of: "norm(_:_:)")
func normJVP(
    _ x: [Double],
    _ scale: (a: Double, b: Double),
    along tangent: (x: [Double], scale: (a: Double, b: Double))
) -> (value: Double, tangent: Double) {
    let length = x.map { $0 * $0 }.reduce(0, +).squareRoot()
    let change = zip(x, tangent.x).map { $0 * $1 }.reduce(0, +) / length
    return (norm(x, scale), scale.a * change + tangent.scale.a * length + tangent.scale.b)
}

@Derivative(of: "norm(_:_:)")
func normVJP(
    _ x: [Double],
    _ scale: (a: Double, b: Double),
    cotangent: Double
) -> (value: Double, cotangent: (x: [Double], scale: (a: Double, b: Double))) {
    let length = x.map { $0 * $0 }.reduce(0, +).squareRoot()
    return (norm(x, scale), (x.map { cotangent * scale.a * $0 / length }, (cotangent * length, cotangent)))
}

func sortUp(_ x: inout [Double], largest: inout Double) -> (spread: Double, count: Int) {
    x.sort { $0 < $1 }
    largest = max(largest, x[x.count - 1])
    return (x[x.count - 1] - x[0], x.count)
}

@Derivative(of: "sortUp(_:largest:)")
func sortUpPushforward(
    _ x: inout [Double],
    largest: inout Double,
    along tangent: (x: [Double], largest: Double)
) -> (value: (spread: Double, count: Int), tangent: (value: Double, x: [Double], largest: Double)) {
    let order = x.indices.sorted { x[$0] < x[$1] }
    let moved = order.map { tangent.x[$0] }
    let change = largest > x[order[order.count - 1]] ? tangent.largest : moved[moved.count - 1]
    let value = sortUp(&x, largest: &largest)
    return (value, (moved[moved.count - 1] - moved[0], moved, change))
}

@Derivative(of: "sortUp(_:largest:)")
func sortUpPullback(
    _ x: inout [Double],
    largest: inout Double,
    cotangent: (value: Double, x: [Double], largest: Double),
    _ xAdjoint: inout [Double],
    _ largestAdjoint: inout Double
) -> (spread: Double, count: Int) {
    let order = x.indices.sorted { x[$0] < x[$1] }
    var change = cotangent.x
    change[change.count - 1] += cotangent.value
    change[0] -= cotangent.value
    if largest > x[order[order.count - 1]] {
        largestAdjoint += cotangent.largest
    } else {
        change[change.count - 1] += cotangent.largest
    }
    zip(order, change).forEach { xAdjoint[$0] += $1 }
    return sortUp(&x, largest: &largest)
}

@Differentiable
func ranked(_ x: [Double], _ bound: Double) -> Double {
    var work = x
    var largest = bound
    var sum = norm(work, (a: bound, b: 2))
    for i in 0..<2 {
        work[i] += largest * largest
        let (spread, count) = sortUp(&work, largest: &largest)
        sum += spread * Double(count) * work[i] * largest
    }
    return sum
}
