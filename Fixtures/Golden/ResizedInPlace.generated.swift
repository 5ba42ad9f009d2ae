// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `extend(_:by:times:)`, and its derivative along a tangent of its arguments.
func extendJVP(
    _ walk: inout [Double],
    by step: Double,
    times: Int,
    along tangent: (walk: [Double], step: Double)
) -> [Double] {
    precondition(tangent.walk.count == walk.count, "the tangent of 'walk' has another count")
    let walkTangent = tangent.walk
    var walkBuffer = AutoDiff.Buffer<Double>(walk)
    defer { walkBuffer.deallocate() }
    var walkTangentBuffer = AutoDiff.Buffer<Double>(walkTangent)
    defer { walkTangentBuffer.deallocate() }
    extendJVPCore(&walkBuffer, step, times, &walkTangentBuffer, tangent.step)
    walk = walkBuffer.array
    return walkTangentBuffer.array
}

/// The value of `extend(_:by:times:)`, and the cotangent of its arguments for a cotangent of its outcome.
func extendVJP(
    _ walk: inout [Double],
    by step: Double,
    times: Int,
    cotangent: [Double]
) -> (walk: [Double], step: Double) {
    var walkAdjoint = cotangent
    var walkBuffer = AutoDiff.Buffer<Double>(walk)
    defer { walkBuffer.deallocate() }
    var walkAdjointBuffer = AutoDiff.Buffer<Double>(walkAdjoint)
    defer { walkAdjointBuffer.deallocate() }
    let stepAdjoint = extendVJPCore(&walkBuffer, step, times, &walkAdjointBuffer)
    walk = walkBuffer.array
    walkAdjoint = walkAdjointBuffer.array
    return (walkAdjoint, stepAdjoint)
}

private func extendJVPCore(
    _ walk: inout AutoDiff.Buffer<Double>,
    _ step: Double,
    _ times: Int,
    _ walkTangent: inout AutoDiff.Buffer<Double>,
    _ stepTangent: Double
) {
    precondition(0 <= times, "Range requires lowerBound <= upperBound")
    // for _ in 0..<times
    var i = 0
    while i < times {
        // let last = walk[walk.count - 1]
        let t = walk.count - 1
        precondition(t >= 0 && t < walk.count, "Index out of range")
        let last = walk[t]
        let lastTangent = walkTangent[t]
        // walk.append(last + step * last * walk[0])
        let t2 = step * last
        precondition(0 < walk.count, "Index out of range")
        let element = walk[0]
        walk.append(last + t2 * element)
        walkTangent.append(lastTangent + ((stepTangent * last + lastTangent * step) * element + walkTangent[0] * t2))
        i &+= 1
    }
    // if times > 2 { walk.removeLast() }
    if times > 2 {
        // walk.removeLast()
        precondition(walk.count > 0, "Can't remove last element from an empty collection")
        walk.removeLast()
        walkTangent.removeLast()
    }
}

private func extendVJPCore(
    _ walk: inout AutoDiff.Buffer<Double>,
    _ step: Double,
    _ times: Int,
    _ walkAdjoint: inout AutoDiff.Buffer<Double>
) -> Double {
    // Forward sweep
    precondition(0 <= times, "Range requires lowerBound <= upperBound")
    var tCache = AutoDiff.Buffer<Int>(repeating: 0, count: times)
    defer { tCache.deallocate() }
    var lastCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: times)
    defer { lastCache.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: times)
    defer { elementCache.deallocate() }
    // for _ in 0..<times
    var i = 0
    while i < times {
        // let last = walk[walk.count - 1]
        let t = walk.count - 1
        precondition(t >= 0 && t < walk.count, "Index out of range")
        let last = walk[t]
        // walk.append(last + step * last * walk[0])
        precondition(0 < walk.count, "Index out of range")
        let element = walk[0]
        walk.append(last + step * last * element)
        tCache[i] = t
        lastCache[i] = last
        elementCache[i] = element
        i &+= 1
    }
    // if times > 2 { walk.removeLast() }
    let t = times > 2
    if t {
        // walk.removeLast()
        precondition(walk.count > 0, "Can't remove last element from an empty collection")
        walk.removeLast()
    }
    let isSame = walkAdjoint.count == walk.count
    precondition(isSame, "the cotangent of 'walk' has another count")

    // Return sweep
    // if times > 2 { walk.removeLast() }
    if t {
        // walk.removeLast()
        walkAdjoint.append(0.0)
    }
    // for _ in 0..<times
    i = times
    var stepAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let last = lastCache[i]
        // walk.append(last + step * last * walk[0])
        let tAdjoint = walkAdjoint.removeLast()
        let tAdjoint2 = tAdjoint * elementCache[i]
        walkAdjoint[0] += tAdjoint * (step * last)
        stepAdjoint += tAdjoint2 * last
        let lastAdjoint = tAdjoint + tAdjoint2 * step
        // let last = walk[walk.count - 1]
        walkAdjoint[tCache[i]] += lastAdjoint
    }
    return stepAdjoint
}
