// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The value of `relaxed(_:_:steps:)`, and its derivative along a tangent of its arguments.
func relaxedJVP(
    _ start: [Double],
    _ rate: Double,
    steps: Int,
    along tangent: (start: [Double], rate: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.start.count == start.count, "the tangent of 'start' has another count")
    return relaxedJVPCore(start, start.count, rate, steps, tangent.start, tangent.start.count, tangent.rate)
}

/// The value of `relaxed(_:_:steps:)`, and the cotangent of its arguments for a cotangent of its outcome.
func relaxedVJP(
    _ start: [Double],
    _ rate: Double,
    steps: Int,
    cotangent: Double
) -> (value: Double, cotangent: (start: [Double], rate: Double)) {
    var startAdjoint = [Double](repeating: 0.0, count: start.count)
    let (value, rateAdjoint) = relaxedVJPCore(start, start.count, rate, steps, cotangent, &startAdjoint)
    return (value, (startAdjoint, rateAdjoint))
}

/// The gradient of `relaxed(_:_:steps:)`.
func relaxedGradient(_ start: [Double], _ rate: Double, steps: Int) -> (start: [Double], rate: Double) {
    var startAdjoint = [Double](repeating: 0.0, count: start.count)
    let (_, rateAdjoint) = relaxedVJPCore(start, start.count, rate, steps, 1.0, &startAdjoint)
    return (startAdjoint, rateAdjoint)
}

/// The value and the gradient of `relaxed(_:_:steps:)`.
func relaxedValueWithGradient(
    _ start: [Double],
    _ rate: Double,
    steps: Int
) -> (value: Double, gradient: (start: [Double], rate: Double)) {
    var startAdjoint = [Double](repeating: 0.0, count: start.count)
    let (value, rateAdjoint) = relaxedVJPCore(start, start.count, rate, steps, 1.0, &startAdjoint)
    return (value, (startAdjoint, rateAdjoint))
}

/// The value and the gradient of `relaxed(_:_:steps:)`, and the product of its Hessian with a direction.
func relaxedHVP(
    _ start: [Double],
    _ rate: Double,
    steps: Int,
    along tangent: (start: [Double], rate: Double)
) -> (value: Double, gradient: (start: [Double], rate: Double), product: (start: [Double], rate: Double)) {
    precondition(tangent.start.count == start.count, "the tangent of 'start' has another count")
    var startAdjoint = [Double](repeating: 0.0, count: start.count)
    var startProduct = [Double](repeating: 0.0, count: start.count)
    let (value, rateAdjoint, _, rateProduct) = relaxedVJPJVP(
        start,
        start.count,
        rate,
        steps,
        1.0,
        &startAdjoint,
        tangent.start,
        tangent.start.count,
        tangent.rate,
        &startProduct
    )
    return (value, (startAdjoint, rateAdjoint), (startProduct, rateProduct))
}

private func relaxedJVPCore(
    _ start: UnsafePointer<Double>,
    _ startCount: Int,
    _ rate: Double,
    _ steps: Int,
    _ startTangent: UnsafePointer<Double>,
    _ startTangentCount: Int,
    _ rateTangent: Double
) -> (Double, Double) {
    // var state = start
    var state = AutoDiff.Buffer<Double>(copying: start, count: startCount)
    defer { state.deallocate() }
    var stateTangent = AutoDiff.Buffer<Double>(copying: startTangent, count: startTangentCount)
    defer { stateTangent.deallocate() }
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    // for _ in 0..<steps { sum += relax(&state, rate: rate * state[0]) * state[1] }
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < steps {
        // sum += relax(&state, rate: rate * state[0]) * state[1]
        precondition(0 < state.count, "Index out of range")
        let element = state[0]
        let result: Double
        let resultTangent: Double
        var stateTangent2: AutoDiff.Buffer<Double>
        (result, resultTangent, stateTangent2) = relaxPushforwardCore(
            state.pointer,
            state.count,
            rate * element,
            stateTangent.pointer,
            stateTangent.count,
            rateTangent * element + stateTangent[0] * rate
        )
        defer { stateTangent2.deallocate() }
        let isSameCount = stateTangent2.count == state.count
        precondition(isSameCount, "the pushforward of 'relax(_:rate:)' gave a tangent of another count")
        Swift.swap(&stateTangent, &stateTangent2)
        precondition(1 < state.count, "Index out of range")
        let element2 = state[1]
        sum += result * element2
        sumTangent += resultTangent * element2 + stateTangent[1] * result
        i &+= 1
    }
    return (sum, sumTangent)
}

private func relaxPushforwardCore(
    _ state: UnsafeMutablePointer<Double>,
    _ stateCount: Int,
    _ rate: Double,
    _ tangentState: UnsafePointer<Double>,
    _ tangentStateCount: Int,
    _ tangentRate: Double
) -> (Double, Double, AutoDiff.Buffer<Double>) {
    // var change = tangent.state
    let change = AutoDiff.Buffer<Double>(copying: tangentState, count: tangentStateCount)
    // change[i] = change[i] * (1 - 2 * rate * state[i]) - tangent.rate * state[i] * state[i]
    let t = 2.0 * rate
    precondition(stateCount <= tangentStateCount, "Index out of range")
    // for i in 0..<state.count
    var i = 0
    var sum = 0.0
    while i < stateCount {
        // sum += 2 * state[i] * change[i]
        let element = state[i]
        let element2 = change[i]
        sum += 2.0 * element * element2
        // change[i] = change[i] * (1 - 2 * rate * state[i]) - tangent.rate * state[i] * state[i]
        change[i] = element2 * (1.0 - t * element) - tangentRate * element * element
        i &+= 1
    }
    // let value = relax(&state, rate: rate)
    let value = relaxCore(state, stateCount, rate)
    return (value, sum, change)
}

private func relaxCore(_ state: UnsafeMutablePointer<Double>, _ stateCount: Int, _ rate: Double) -> Double {
    // for i in 0..<state.count
    var i = 0
    var sum = 0.0
    while i < stateCount {
        // sum += state[i] * state[i]
        let element = state[i]
        sum += element * element
        // state[i] -= rate * state[i] * state[i]
        state[i] = element - rate * element * element
        i &+= 1
    }
    return sum
}

private func relaxedVJPCore(
    _ start: UnsafePointer<Double>,
    _ startCount: Int,
    _ rate: Double,
    _ steps: Int,
    _ sumCotangent: Double,
    _ startAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    // var state = start
    var state = AutoDiff.Buffer<Double>(copying: start, count: startCount)
    defer { state.deallocate() }
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { elementCache.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { resultCache.deallocate() }
    var elementCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { elementCache2.deallocate() }
    // for _ in 0..<steps { sum += relax(&state, rate: rate * state[0]) * state[1] }
    var i = 0
    var sum = 0.0
    while i < steps {
        // sum += relax(&state, rate: rate * state[0]) * state[1]
        precondition(0 < state.count, "Index out of range")
        let element = state[0]
        var state2 = AutoDiff.Buffer<Double>(copying: state)
        defer { state2.deallocate() }
        let result = relaxCore(state.pointer, state.count, rate * element)
        precondition(1 < state.count, "Index out of range")
        let element2 = state[1]
        sum += result * element2
        elementCache[i] = element
        resultCache[i] = result
        elementCache2[i] = element2
        var k = 0
        while k < state2.count {
            doubleTape.append(state2[k])
            k &+= 1
        }
        intTape.append(state2.count)
        i &+= 1
    }
    var stateAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: state.count)
    defer { stateAdjoint.deallocate() }

    // Return sweep
    // for _ in 0..<steps { sum += relax(&state, rate: rate * state[0]) * state[1] }
    i = steps
    var rateAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let element = elementCache[i]
        let result = resultCache[i]
        let count = intTape.removeLast()
        var state2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { state2.deallocate() }
        var k = count
        while k > 0 {
            k &-= 1
            let element2 = doubleTape.removeLast()
            state2[k] = element2
        }
        // sum += relax(&state, rate: rate * state[0]) * state[1]
        let resultAdjoint = sumCotangent * elementCache2[i]
        stateAdjoint[1] += sumCotangent * result
        var stateAdjoint2: AutoDiff.Buffer<Double>
        let tAdjoint: Double
        (_, stateAdjoint2, tAdjoint) = relaxPullbackCore(
            state2.pointer,
            state2.count,
            rate * element,
            resultAdjoint,
            stateAdjoint.pointer,
            stateAdjoint.count
        )
        defer { stateAdjoint2.deallocate() }
        let isSameCount = stateAdjoint2.count == count
        precondition(isSameCount, "the pullback of 'relax(_:rate:)' gave a cotangent of another count")
        Swift.swap(&stateAdjoint, &stateAdjoint2)
        rateAdjoint += tAdjoint * element
        stateAdjoint[0] += tAdjoint * rate
    }
    // var state = start
    let count = stateAdjoint.count
    var k = 0
    while k < count {
        startAdjoint[k] += stateAdjoint[k]
        k &+= 1
    }
    return (sum, rateAdjoint)
}

private func relaxPullbackCore(
    _ state: UnsafeMutablePointer<Double>,
    _ stateCount: Int,
    _ rate: Double,
    _ cotangentValue: Double,
    _ cotangentState: UnsafePointer<Double>,
    _ cotangentStateCount: Int
) -> (Double, AutoDiff.Buffer<Double>, Double) {
    // var change = cotangent.state
    let change = AutoDiff.Buffer<Double>(copying: cotangentState, count: cotangentStateCount)
    // change[i] = change[i] * (1 - 2 * rate * state[i]) + 2 * cotangent.value * state[i]
    let t = 2.0 * rate
    let t2 = 2.0 * cotangentValue
    precondition(stateCount <= cotangentStateCount, "Index out of range")
    // for i in 0..<state.count
    var i = 0
    var rateChange = 0.0
    while i < stateCount {
        // rateChange -= change[i] * state[i] * state[i]
        let element = change[i]
        let element2 = state[i]
        rateChange -= element * element2 * element2
        // change[i] = change[i] * (1 - 2 * rate * state[i]) + 2 * cotangent.value * state[i]
        change[i] = element * (1.0 - t * element2) + t2 * element2
        i &+= 1
    }
    // let value = relax(&state, rate: rate)
    let value = relaxCore(state, stateCount, rate)
    return (value, change, rateChange)
}

private func relaxedVJPJVP(
    _ start: UnsafePointer<Double>,
    _ startCount: Int,
    _ rate: Double,
    _ steps: Int,
    _ sumCotangent: Double,
    _ startAdjoint: UnsafeMutablePointer<Double>,
    _ startTangent: UnsafePointer<Double>,
    _ startTangentCount: Int,
    _ rateTangent: Double,
    _ startAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    // var state = start
    var state = AutoDiff.Buffer<Double>(copying: start, count: startCount)
    defer { state.deallocate() }
    var stateTangent = AutoDiff.Buffer<Double>(copying: startTangent, count: startTangentCount)
    defer { stateTangent.deallocate() }
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { elementCache.deallocate() }
    var elementCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { elementCacheTangent.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { resultCacheTangent.deallocate() }
    var elementCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { elementCache2.deallocate() }
    var elementCacheTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { elementCacheTangent2.deallocate() }
    // for _ in 0..<steps { sum += relax(&state, rate: rate * state[0]) * state[1] }
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < steps {
        // sum += relax(&state, rate: rate * state[0]) * state[1]
        precondition(0 < state.count, "Index out of range")
        let element = state[0]
        let elementTangent = stateTangent[0]
        var state2 = AutoDiff.Buffer<Double>(copying: state)
        defer { state2.deallocate() }
        var stateTangent2 = AutoDiff.Buffer<Double>(copying: stateTangent)
        defer { stateTangent2.deallocate() }
        let result: Double
        let resultTangent: Double
        var stateTangent3: AutoDiff.Buffer<Double>
        (result, resultTangent, stateTangent3) = relaxPushforwardCore(
            state.pointer,
            state.count,
            rate * element,
            stateTangent.pointer,
            stateTangent.count,
            rateTangent * element + elementTangent * rate
        )
        defer { stateTangent3.deallocate() }
        let isSameCount = stateTangent3.count == state.count
        precondition(isSameCount, "the pushforward of 'relax(_:rate:)' gave a tangent of another count")
        Swift.swap(&stateTangent, &stateTangent3)
        precondition(1 < state.count, "Index out of range")
        let element2 = state[1]
        let elementTangent2 = stateTangent[1]
        sum += result * element2
        sumTangent += resultTangent * element2 + elementTangent2 * result
        elementCache[i] = element
        elementCacheTangent[i] = elementTangent
        resultCache[i] = result
        resultCacheTangent[i] = resultTangent
        elementCache2[i] = element2
        elementCacheTangent2[i] = elementTangent2
        var k = 0
        while k < state2.count {
            doubleTape.append(state2[k])
            doubleTapeTangent.append(stateTangent2[k])
            k &+= 1
        }
        intTape.append(state2.count)
        i &+= 1
    }
    var stateAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: state.count)
    defer { stateAdjoint.deallocate() }
    var stateAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: state.count)
    defer { stateAdjointTangent.deallocate() }

    // Return sweep
    // for _ in 0..<steps { sum += relax(&state, rate: rate * state[0]) * state[1] }
    i = steps
    var rateAdjoint = 0.0
    var rateAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        let element = elementCache[i]
        let elementTangent = elementCacheTangent[i]
        let result = resultCache[i]
        let resultTangent = resultCacheTangent[i]
        let count = intTape.removeLast()
        var state2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { state2.deallocate() }
        var stateTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { stateTangent2.deallocate() }
        var k = count
        while k > 0 {
            k &-= 1
            let element2 = doubleTape.removeLast()
            let elementTangent2 = doubleTapeTangent.removeLast()
            state2[k] = element2
            stateTangent2[k] = elementTangent2
        }
        // sum += relax(&state, rate: rate * state[0]) * state[1]
        let resultAdjoint = sumCotangent * elementCache2[i]
        let resultAdjointTangent = elementCacheTangent2[i] * sumCotangent
        stateAdjoint[1] += sumCotangent * result
        stateAdjointTangent[1] += resultTangent * sumCotangent
        var stateAdjoint2: AutoDiff.Buffer<Double>
        let tAdjoint: Double
        var stateAdjointTangent2: AutoDiff.Buffer<Double>
        let tAdjointTangent: Double
        (stateAdjoint2, tAdjoint, stateAdjointTangent2, tAdjointTangent) = relaxPullbackJVP(
            state2.pointer,
            state2.count,
            rate * element,
            resultAdjoint,
            stateAdjoint.pointer,
            stateAdjoint.count,
            &stateTangent2,
            rateTangent * element + elementTangent * rate,
            resultAdjointTangent,
            stateAdjointTangent.pointer,
            stateAdjointTangent.count
        )
        defer { stateAdjoint2.deallocate() }
        defer { stateAdjointTangent2.deallocate() }
        let isSameCount = stateAdjoint2.count == count
        precondition(isSameCount, "the pullback of 'relax(_:rate:)' gave a cotangent of another count")
        Swift.swap(&stateAdjoint, &stateAdjoint2)
        Swift.swap(&stateAdjointTangent, &stateAdjointTangent2)
        rateAdjoint += tAdjoint * element
        rateAdjointTangent += tAdjointTangent * element + elementTangent * tAdjoint
        stateAdjoint[0] += tAdjoint * rate
        stateAdjointTangent[0] += tAdjointTangent * rate + rateTangent * tAdjoint
    }
    // var state = start
    let count = stateAdjoint.count
    var k = 0
    while k < count {
        startAdjoint[k] += stateAdjoint[k]
        startAdjointTangent[k] += stateAdjointTangent[k]
        k &+= 1
    }
    return (sum, rateAdjoint, sumTangent, rateAdjointTangent)
}

private func relaxPullbackJVP(
    _ state: UnsafeMutablePointer<Double>,
    _ stateCount: Int,
    _ rate: Double,
    _ cotangentValue: Double,
    _ cotangentState: UnsafePointer<Double>,
    _ cotangentStateCount: Int,
    _ stateTangent: inout AutoDiff.Buffer<Double>,
    _ rateTangent: Double,
    _ cotangentValueTangent: Double,
    _ cotangentStateTangent: UnsafePointer<Double>,
    _ cotangentStateTangentCount: Int
) -> (AutoDiff.Buffer<Double>, Double, AutoDiff.Buffer<Double>, Double) {
    // var change = cotangent.state
    let change = AutoDiff.Buffer<Double>(copying: cotangentState, count: cotangentStateCount)
    let changeTangent = AutoDiff.Buffer<Double>(copying: cotangentStateTangent, count: cotangentStateTangentCount)
    // change[i] = change[i] * (1 - 2 * rate * state[i]) + 2 * cotangent.value * state[i]
    let t = 2.0 * rate
    let tTangent = rateTangent * 2.0
    let t2 = 2.0 * cotangentValue
    let tTangent2 = cotangentValueTangent * 2.0
    precondition(stateCount <= cotangentStateCount, "Index out of range")
    // for i in 0..<state.count
    var i = 0
    var rateChange = 0.0
    var rateChangeTangent = 0.0
    while i < stateCount {
        // rateChange -= change[i] * state[i] * state[i]
        let element = change[i]
        let elementTangent = changeTangent[i]
        let element2 = state[i]
        let elementTangent2 = stateTangent[i]
        let t3 = element * element2
        rateChange -= t3 * element2
        rateChangeTangent -= (elementTangent * element2 + elementTangent2 * element) * element2 + elementTangent2 * t3
        // change[i] = change[i] * (1 - 2 * rate * state[i]) + 2 * cotangent.value * state[i]
        let t4 = 1.0 - t * element2
        let tTangent3 = tTangent2 * element2 + elementTangent2 * t2
        let tTangent4 = elementTangent * t4 + (-(tTangent * element2 + elementTangent2 * t) * element) + tTangent3
        change[i] = element * t4 + t2 * element2
        changeTangent[i] = tTangent4
        i &+= 1
    }
    // let value = relax(&state, rate: rate)
    var (_, _, stateTangent2) = relaxPushforwardCore(
        state,
        stateCount,
        rate,
        stateTangent.pointer,
        stateTangent.count,
        rateTangent
    )
    defer { stateTangent2.deallocate() }
    let isSameCount = stateTangent2.count == stateCount
    precondition(isSameCount, "the pushforward of 'relax(_:rate:)' gave a tangent of another count")
    Swift.swap(&stateTangent, &stateTangent2)
    return (change, rateChange, changeTangent, rateChangeTangent)
}

/// The value of `damped(_:_:)`, and its derivative along a tangent of its arguments.
func dampedJVP(
    _ state: inout [Double],
    _ rate: Double,
    along tangent: (state: [Double], rate: Double)
) -> (value: Double, tangent: (value: Double, state: [Double])) {
    precondition(tangent.state.count == state.count, "the tangent of 'state' has another count")
    var stateTangent = tangent.state
    var stateTangentBuffer = AutoDiff.Buffer<Double>(stateTangent)
    defer { stateTangentBuffer.deallocate() }
    let (value, valueTangent) = dampedJVPCore(&state, state.count, rate, &stateTangentBuffer, tangent.rate)
    stateTangent = stateTangentBuffer.array
    return (value, (valueTangent, stateTangent))
}

/// The value of `damped(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func dampedVJP(
    _ state: inout [Double],
    _ rate: Double,
    cotangent: (value: Double, state: [Double])
) -> (value: Double, cotangent: (state: [Double], rate: Double)) {
    precondition(cotangent.state.count == state.count, "the cotangent of 'state' has another count")
    var stateAdjoint = cotangent.state
    var stateAdjointBuffer = AutoDiff.Buffer<Double>(stateAdjoint)
    defer { stateAdjointBuffer.deallocate() }
    let (value, rateAdjoint) = dampedVJPCore(&state, state.count, rate, cotangent.value, &stateAdjointBuffer)
    stateAdjoint = stateAdjointBuffer.array
    return (value, (stateAdjoint, rateAdjoint))
}

private func dampedJVPCore(
    _ state: UnsafeMutablePointer<Double>,
    _ stateCount: Int,
    _ rate: Double,
    _ stateTangent: inout AutoDiff.Buffer<Double>,
    _ rateTangent: Double
) -> (Double, Double) {
    // damp(&state, rate: rate)
    var stateTangent2 = dampJVPCore(state, stateCount, rate, stateTangent.pointer, stateTangent.count, rateTangent)
    defer { stateTangent2.deallocate() }
    var isSameCount = stateTangent2.count == stateCount
    precondition(isSameCount, "the pushforward of 'damp(_:rate:)' gave a tangent of another count")
    Swift.swap(&stateTangent, &stateTangent2)
    // let first = state[0]
    precondition(0 < stateCount, "Index out of range")
    let first = state[0]
    let firstTangent = stateTangent[0]
    // damp(&state, rate: rate * first)
    var stateTangent3 = dampJVPCore(
        state,
        stateCount,
        rate * first,
        stateTangent.pointer,
        stateTangent.count,
        rateTangent * first + firstTangent * rate
    )
    defer { stateTangent3.deallocate() }
    isSameCount = stateTangent3.count == stateCount
    precondition(isSameCount, "the pushforward of 'damp(_:rate:)' gave a tangent of another count")
    Swift.swap(&stateTangent, &stateTangent3)
    // return first * state[1]
    precondition(1 < stateCount, "Index out of range")
    let element = state[1]
    let result = first * element
    let resultTangent = firstTangent * element + stateTangent[1] * first
    return (result, resultTangent)
}

private func dampJVPCore(
    _ state: UnsafeMutablePointer<Double>,
    _ stateCount: Int,
    _ rate: Double,
    _ tangentState: UnsafePointer<Double>,
    _ tangentStateCount: Int,
    _ tangentRate: Double
) -> AutoDiff.Buffer<Double> {
    // var change = tangent.state
    let change = AutoDiff.Buffer<Double>(copying: tangentState, count: tangentStateCount)
    // change[i] = 2 * rate * state[i] * change[i] + tangent.rate * state[i] * state[i]
    let t = 2.0 * rate
    precondition(stateCount <= tangentStateCount, "Index out of range")
    // for i in 0..<state.count { change[i] = 2 * rate * state[i] * change[i] + tangent.rate * state[i] * state[i] }
    var i = 0
    while i < stateCount {
        // change[i] = 2 * rate * state[i] * change[i] + tangent.rate * state[i] * state[i]
        let element = state[i]
        change[i] = t * element * change[i] + tangentRate * element * element
        i &+= 1
    }
    // damp(&state, rate: rate)
    dampCore(state, stateCount, rate)
    return change
}

private func dampCore(_ state: UnsafeMutablePointer<Double>, _ stateCount: Int, _ rate: Double) {
    // for i in 0..<state.count { state[i] *= rate * state[i] }
    var i = 0
    while i < stateCount {
        // state[i] *= rate * state[i]
        let element = state[i]
        state[i] = element * (rate * element)
        i &+= 1
    }
}

private func dampedVJPCore(
    _ state: UnsafeMutablePointer<Double>,
    _ stateCount: Int,
    _ rate: Double,
    _ resultCotangent: Double,
    _ stateAdjoint: inout AutoDiff.Buffer<Double>
) -> (Double, Double) {
    // damp(&state, rate: rate)
    var state2 = AutoDiff.Buffer<Double>(copying: state, count: stateCount)
    defer { state2.deallocate() }
    dampCore(state, stateCount, rate)
    // let first = state[0]
    precondition(0 < stateCount, "Index out of range")
    let first = state[0]
    // damp(&state, rate: rate * first)
    let t = rate * first
    var state3 = AutoDiff.Buffer<Double>(copying: state, count: stateCount)
    defer { state3.deallocate() }
    dampCore(state, stateCount, t)
    // return first * state[1]
    precondition(1 < stateCount, "Index out of range")
    let element = state[1]
    let result = first * element
    let isSame = stateAdjoint.count == stateCount
    precondition(isSame, "the cotangent of 'state' has another count")
    var firstAdjoint = resultCotangent * element
    stateAdjoint[1] += resultCotangent * first
    // damp(&state, rate: rate * first)
    var stateAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: state3.count)
    defer { stateAdjoint2.deallocate() }
    let tAdjoint = dampPullbackCore(
        state3.pointer,
        state3.count,
        t,
        stateAdjoint.pointer,
        stateAdjoint.count,
        stateAdjoint2.pointer,
        stateAdjoint2.count,
        0.0
    )
    Swift.swap(&stateAdjoint, &stateAdjoint2)
    let rateAdjoint = tAdjoint * first
    firstAdjoint += tAdjoint * rate
    // let first = state[0]
    stateAdjoint[0] += firstAdjoint
    // damp(&state, rate: rate)
    var stateAdjoint3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: state2.count)
    defer { stateAdjoint3.deallocate() }
    var rateAdjoint2 = dampPullbackCore(
        state2.pointer,
        state2.count,
        rate,
        stateAdjoint.pointer,
        stateAdjoint.count,
        stateAdjoint3.pointer,
        stateAdjoint3.count,
        0.0
    )
    rateAdjoint2 = rateAdjoint + rateAdjoint2
    Swift.swap(&stateAdjoint, &stateAdjoint3)
    return (result, rateAdjoint2)
}

private func dampPullbackCore(
    _ state: UnsafeMutablePointer<Double>,
    _ stateCount: Int,
    _ rate: Double,
    _ cotangent: UnsafePointer<Double>,
    _ cotangentCount: Int,
    _ stateAdjoint: UnsafeMutablePointer<Double>,
    _ stateAdjointCount: Int,
    _ rateAdjoint: Double
) -> Double {
    precondition(stateCount <= cotangentCount, "Index out of range")
    precondition(stateCount <= stateAdjointCount, "Index out of range")
    // for i in 0..<state.count
    var i = 0
    var rateAdjoint = rateAdjoint
    while i < stateCount {
        // stateAdjoint[i] += 2 * cotangent[i] * rate * state[i]
        let element = cotangent[i]
        let element2 = state[i]
        stateAdjoint[i] += 2.0 * element * rate * element2
        // rateAdjoint += cotangent[i] * state[i] * state[i]
        rateAdjoint += element * element2 * element2
        i &+= 1
    }
    // damp(&state, rate: rate)
    dampCore(state, stateCount, rate)
    return rateAdjoint
}
