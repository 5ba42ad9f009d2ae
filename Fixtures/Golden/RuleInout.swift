import AutoDiff
import Foundation

/// Scalars that are parameters and results, with a pushforward and a pullback that bear the names of what would be written.
@Differentiable
func turn(_ x: inout Double, _ y: inout Double, by angle: Double) {
    (x, y) = (x * cos(angle) - y * sin(angle), x * sin(angle) + y * cos(angle))
}

@Derivative(of: "turn(_:_:by:)")
func turnJVP(
    _ x: inout Double,
    _ y: inout Double,
    by angle: Double,
    along tangent: (x: Double, y: Double, angle: Double)
) -> (x: Double, y: Double) {
    var (dx, dy) = (tangent.x, tangent.y)
    turn(&dx, &dy, by: angle)
    turn(&x, &y, by: angle)
    return (dx - y * tangent.angle, dy + x * tangent.angle)
}

@Derivative(of: "turn(_:_:by:)")
func turnVJP(
    _ x: inout Double,
    _ y: inout Double,
    by angle: Double,
    cotangent: (x: Double, y: Double)
) -> (x: Double, y: Double, angle: Double) {
    turn(&x, &y, by: angle)
    let change = cotangent.y * x - cotangent.x * y
    var (dx, dy) = (cotangent.x, cotangent.y)
    turn(&dx, &dy, by: -angle)
    return (dx, dy, change)
}

/// An array that is a parameter and a result, beside a result of its own; called in a loop.
func relax(_ state: inout [Double], rate: Double) -> Double {
    var sum = 0.0
    for i in 0..<state.count {
        sum += state[i] * state[i]
        state[i] -= rate * state[i] * state[i]
    }
    return sum
}

@Derivative(of: "relax(_:rate:)")
func relaxPushforward(
    _ state: inout [Double],
    rate: Double,
    along tangent: (state: [Double], rate: Double)
) -> (value: Double, tangent: (value: Double, state: [Double])) {
    var change = tangent.state
    var sum = 0.0
    for i in 0..<state.count {
        sum += 2 * state[i] * change[i]
        change[i] = change[i] * (1 - 2 * rate * state[i]) - tangent.rate * state[i] * state[i]
    }
    let value = relax(&state, rate: rate)
    return (value, (sum, change))
}

@Derivative(of: "relax(_:rate:)")
func relaxPullback(
    _ state: inout [Double],
    rate: Double,
    cotangent: (value: Double, state: [Double])
) -> (value: Double, cotangent: (state: [Double], rate: Double)) {
    var change = cotangent.state
    var rateChange = 0.0
    for i in 0..<state.count {
        rateChange -= change[i] * state[i] * state[i]
        change[i] = change[i] * (1 - 2 * rate * state[i]) + 2 * cotangent.value * state[i]
    }
    let value = relax(&state, rate: rate)
    return (value, (change, rateChange))
}

@Differentiable(.forward, .reverse, .forwardOverReverse)
func relaxed(_ start: [Double], _ rate: Double, steps: Int) -> Double {
    var state = start
    var sum = 0.0
    for _ in 0..<steps { sum += relax(&state, rate: rate * state[0]) * state[1] }
    return sum
}

/// The same by an accumulating pullback, by which the array of the caller's own is differentiated.
func damp(_ state: inout [Double], rate: Double) {
    for i in 0..<state.count { state[i] *= rate * state[i] }
}

@Derivative(of: "damp(_:rate:)")
func dampPullback(
    _ state: inout [Double],
    rate: Double,
    cotangent: [Double],
    _ stateAdjoint: inout [Double],
    _ rateAdjoint: inout Double
) {
    for i in 0..<state.count {
        stateAdjoint[i] += 2 * cotangent[i] * rate * state[i]
        rateAdjoint += cotangent[i] * state[i] * state[i]
    }
    damp(&state, rate: rate)
}

@Derivative(of: "damp(_:rate:)")
func dampJVP(_ state: inout [Double], rate: Double, along tangent: (state: [Double], rate: Double)) -> [Double] {
    var change = tangent.state
    for i in 0..<state.count { change[i] = 2 * rate * state[i] * change[i] + tangent.rate * state[i] * state[i] }
    damp(&state, rate: rate)
    return change
}

@Differentiable
func damped(_ state: inout [Double], _ rate: Double) -> Double {
    damp(&state, rate: rate)
    let first = state[0]
    damp(&state, rate: rate * first)
    return first * state[1]
}
