// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The gradient of `norm(_:_:)`.
func normGradient(_ x: [Double], _ scale: (a: Double, b: Double)) -> (x: [Double], scale: (a: Double, b: Double)) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let (_, aAdjoint, bAdjoint) = normVJP2(x, x.count, scale.a, scale.b, 1.0, &xAdjoint)
    return (xAdjoint, (aAdjoint, bAdjoint))
}

/// The value and the gradient of `norm(_:_:)`.
func normValueWithGradient(
    _ x: [Double],
    _ scale: (a: Double, b: Double)
) -> (value: Double, gradient: (x: [Double], scale: (a: Double, b: Double))) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let (value, aAdjoint, bAdjoint) = normVJP2(x, x.count, scale.a, scale.b, 1.0, &xAdjoint)
    return (value, (xAdjoint, (aAdjoint, bAdjoint)))
}

private func normVJP2(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ scaleA: Double,
    _ scaleB: Double,
    _ resultCotangent: Double,
    _ xAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double, Double) {
    let result = norm(Array(UnsafeBufferPointer(start: x, count: xCount)), (scaleA, scaleB))
    let given = normVJP(
        Array(UnsafeBufferPointer(start: x, count: xCount)),
        (scaleA, scaleB),
        cotangent: resultCotangent
    )
    let xAdjoint2 = given.cotangent.x
    let scaleAAdjoint = given.cotangent.scale.a
    let scaleBAdjoint = given.cotangent.scale.b
    let isSameCount = xAdjoint2.count == xCount
    precondition(isSameCount, "the pullback of 'norm(_:_:)' gave a cotangent of another count")
    var k = 0
    while k < xAdjoint2.count {
        xAdjoint[k] += xAdjoint2[k]
        k &+= 1
    }
    return (result, scaleAAdjoint, scaleBAdjoint)
}

/// The value of `ranked(_:_:)`, and its derivative along a tangent of its arguments.
func rankedJVP(
    _ x: [Double],
    _ bound: Double,
    along tangent: (x: [Double], bound: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.x.count == x.count, "the tangent of 'x' has another count")
    return rankedJVPCore(x, x.count, bound, tangent.x, tangent.x.count, tangent.bound)
}

/// The value of `ranked(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func rankedVJP(
    _ x: [Double],
    _ bound: Double,
    cotangent: Double
) -> (value: Double, cotangent: (x: [Double], bound: Double)) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let (value, boundAdjoint) = rankedVJPCore(x, x.count, bound, cotangent, &xAdjoint)
    return (value, (xAdjoint, boundAdjoint))
}

/// The gradient of `ranked(_:_:)`.
func rankedGradient(_ x: [Double], _ bound: Double) -> (x: [Double], bound: Double) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let (_, boundAdjoint) = rankedVJPCore(x, x.count, bound, 1.0, &xAdjoint)
    return (xAdjoint, boundAdjoint)
}

/// The value and the gradient of `ranked(_:_:)`.
func rankedValueWithGradient(
    _ x: [Double],
    _ bound: Double
) -> (value: Double, gradient: (x: [Double], bound: Double)) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let (value, boundAdjoint) = rankedVJPCore(x, x.count, bound, 1.0, &xAdjoint)
    return (value, (xAdjoint, boundAdjoint))
}

private func rankedJVPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ bound: Double,
    _ xTangent: UnsafePointer<Double>,
    _ xTangentCount: Int,
    _ boundTangent: Double
) -> (Double, Double) {
    // var work = x
    var work = AutoDiff.Buffer<Double>(copying: x, count: xCount)
    defer { work.deallocate() }
    var workTangent = AutoDiff.Buffer<Double>(copying: xTangent, count: xTangentCount)
    defer { workTangent.deallocate() }
    // var sum = norm(work, (a: bound, b: 2))
    var (sum, sumTangent) = normJVP(work.array, (bound, 2.0), along: (workTangent.array, (boundTangent, 0.0)))
    // for i in 0..<2
    var i = 0
    var largest = bound
    var largestTangent = boundTangent
    while i < 2 {
        // work[i] += largest * largest
        let tTangent = largestTangent * largest
        precondition(i < work.count, "Index out of range")
        work[i] += largest * largest
        workTangent[i] += tTangent + tTangent
        // let (spread, count) = sortUp(&work, largest: &largest)
        var xArgument = work.array
        var largestArgument = largest
        let given = sortUpPushforward(&xArgument, largest: &largestArgument, along: (workTangent.array, largestTangent))
        let spread = given.value.spread
        let count = given.value.count
        let spreadTangent = given.tangent.value
        let workTangent2 = given.tangent.x
        var workTangent3 = AutoDiff.Buffer<Double>(workTangent2)
        defer { workTangent3.deallocate() }
        largestTangent = given.tangent.largest
        work.assign(copying: xArgument, count: xArgument.count)
        largest = largestArgument
        let isSameCount = workTangent3.count == work.count
        precondition(isSameCount, "the pushforward of 'sortUp(_:largest:)' gave a tangent of another count")
        Swift.swap(&workTangent, &workTangent3)
        // sum += spread * Double(count) * work[i] * largest
        let t = Double(count)
        let t2 = spread * t
        precondition(i < work.count, "Index out of range")
        let element = work[i]
        let t3 = t2 * element
        sum += t3 * largest
        sumTangent += (spreadTangent * t * element + workTangent[i] * t2) * largest + largestTangent * t3
        i &+= 1
    }
    return (sum, sumTangent)
}

private func rankedVJPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ bound: Double,
    _ sumCotangent: Double,
    _ xAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    // var work = x
    var work = AutoDiff.Buffer<Double>(copying: x, count: xCount)
    defer { work.deallocate() }
    // var sum = norm(work, (a: bound, b: 2))
    var work2 = AutoDiff.Buffer<Double>(copying: work)
    defer { work2.deallocate() }
    var sum = norm(work.array, (bound, 2.0))
    var largestCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { largestCache.deallocate() }
    var largestCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { largestCache2.deallocate() }
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { tCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { tCache2.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { elementCache.deallocate() }
    // for i in 0..<2
    var i = 0
    var largest = bound
    while i < 2 {
        // work[i] += largest * largest
        precondition(i < work.count, "Index out of range")
        work[i] += largest * largest
        // let (spread, count) = sortUp(&work, largest: &largest)
        var work3 = AutoDiff.Buffer<Double>(copying: work)
        defer { work3.deallocate() }
        var xArgument = work.array
        var largestArgument = largest
        let (spread, count) = sortUp(&xArgument, largest: &largestArgument)
        work.assign(copying: xArgument, count: xArgument.count)
        let largest2 = largestArgument
        // sum += spread * Double(count) * work[i] * largest
        let t = Double(count)
        let t2 = spread * t
        precondition(i < work.count, "Index out of range")
        let element = work[i]
        sum += t2 * element * largest2
        largestCache[i] = largest
        largestCache2[i] = largest2
        tCache[i] = t
        tCache2[i] = t2
        elementCache[i] = element
        var k = 0
        while k < work3.count {
            doubleTape.append(work3[k])
            k &+= 1
        }
        intTape.append(work3.count)
        largest = largest2
        i &+= 1
    }
    // for i in 0..<2
    let workCount = work.count
    var workAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: workCount)
    defer { workAdjoint.deallocate() }

    // Return sweep
    // for i in 0..<2
    i = 2
    var largestAdjoint = 0.0
    while i > 0 {
        i &-= 1
        largest = largestCache[i]
        let largest2 = largestCache2[i]
        let t = tCache2[i]
        let element = elementCache[i]
        let count = intTape.removeLast()
        var work3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { work3.deallocate() }
        var k = count
        while k > 0 {
            k &-= 1
            let element2 = doubleTape.removeLast()
            work3[k] = element2
        }
        // sum += spread * Double(count) * work[i] * largest
        let tAdjoint = sumCotangent * largest2
        largestAdjoint += sumCotangent * (t * element)
        workAdjoint[i] += tAdjoint * t
        let spreadAdjoint = tAdjoint * element * tCache[i]
        // let (spread, count) = sortUp(&work, largest: &largest)
        var workAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { workAdjoint2.deallocate() }
        var xArgument = work3.array
        var largestArgument = largest
        var xAdjointArgument = workAdjoint2.array
        var largestAdjointArgument = Double(0.0)
        _ = sortUpPullback(
            &xArgument,
            largest: &largestArgument,
            cotangent: (spreadAdjoint, workAdjoint.array, largestAdjoint),
            &xAdjointArgument,
            &largestAdjointArgument
        )
        work3.assign(copying: xArgument, count: xArgument.count)
        precondition(
            xAdjointArgument.count == workAdjoint2.count,
            "the count of an array that is only added to has changed"
        )
        workAdjoint2.pointer.update(from: xAdjointArgument, count: xAdjointArgument.count)
        largestAdjoint = largestAdjointArgument
        Swift.swap(&workAdjoint, &workAdjoint2)
        // work[i] += largest * largest
        let t2 = workAdjoint[i] * largest
        largestAdjoint = largestAdjoint + t2 + t2
    }
    // var sum = norm(work, (a: bound, b: 2))
    let given = normVJP(work2.array, (bound, 2.0), cotangent: sumCotangent)
    let workAdjoint2 = given.cotangent.x
    var boundAdjoint = given.cotangent.scale.a
    let isSameCount = workAdjoint2.count == work2.count
    precondition(isSameCount, "the pullback of 'norm(_:_:)' gave a cotangent of another count")
    var k = 0
    while k < workAdjoint2.count {
        workAdjoint[k] += workAdjoint2[k]
        k &+= 1
    }
    boundAdjoint = largestAdjoint + boundAdjoint
    // var work = x
    let count = workAdjoint.count
    k = 0
    while k < count {
        xAdjoint[k] += workAdjoint[k]
        k &+= 1
    }
    return (sum, boundAdjoint)
}
