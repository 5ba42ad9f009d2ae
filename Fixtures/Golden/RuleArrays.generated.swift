// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The value of `potential(_:stiffness:)`, and its derivative along a tangent of its arguments.
func potentialJVP(
    _ q: [Double],
    stiffness k: Double,
    along tangent: (q: [Double], k: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.q.count == q.count, "the tangent of 'q' has another count")
    return potentialJVPCore(q, q.count, k, tangent.q, tangent.q.count, tangent.k)
}

/// The value of `potential(_:stiffness:)`, and the cotangent of its arguments for a cotangent of its outcome.
func potentialVJP(
    _ q: [Double],
    stiffness k: Double,
    cotangent: Double
) -> (value: Double, cotangent: (q: [Double], k: Double)) {
    var qAdjoint = [Double](repeating: 0.0, count: q.count)
    let (value, kAdjoint) = potentialVJPCore(q, q.count, k, cotangent, &qAdjoint)
    return (value, (qAdjoint, kAdjoint))
}

/// The value and the gradient of `potential(_:stiffness:)`.
func potentialValueWithGradient(
    _ q: [Double],
    stiffness k: Double
) -> (value: Double, gradient: (q: [Double], k: Double)) {
    var qAdjoint = [Double](repeating: 0.0, count: q.count)
    let (value, kAdjoint) = potentialVJPCore(q, q.count, k, 1.0, &qAdjoint)
    return (value, (qAdjoint, kAdjoint))
}

/// The value and the gradient of `potential(_:stiffness:)`, and the product of its Hessian with a direction.
func potentialHVP(
    _ q: [Double],
    stiffness k: Double,
    along tangent: (q: [Double], k: Double)
) -> (value: Double, gradient: (q: [Double], k: Double), product: (q: [Double], k: Double)) {
    precondition(tangent.q.count == q.count, "the tangent of 'q' has another count")
    var qAdjoint = [Double](repeating: 0.0, count: q.count)
    var qProduct = [Double](repeating: 0.0, count: q.count)
    let (value, kAdjoint, _, kProduct) = potentialVJPJVP(
        q,
        q.count,
        k,
        1.0,
        &qAdjoint,
        tangent.q,
        tangent.q.count,
        tangent.k,
        &qProduct
    )
    return (value, (qAdjoint, kAdjoint), (qProduct, kProduct))
}

private func potentialJVPCore(
    _ q: UnsafePointer<Double>,
    _ qCount: Int,
    _ k: Double,
    _ qTangent: UnsafePointer<Double>,
    _ qTangentCount: Int,
    _ kTangent: Double
) -> (Double, Double) {
    let result = potentialCore2(q, qCount, k)
    var partial: AutoDiff.Buffer<Double>
    let partial2: Double
    (partial, partial2) = potentialGradientCore(q, qCount, k)
    defer { partial.deallocate() }
    let isSameCount = partial.count == qCount
    precondition(isSameCount, "the partial of 'potential(_:stiffness:)' has another count")
    var k2 = 0
    var sum = 0.0
    while k2 < qTangentCount {
        sum += qTangent[k2] * partial[k2]
        k2 &+= 1
    }
    let resultTangent = sum + kTangent * partial2
    return (result, resultTangent)
}

private func potentialCore2(_ q: UnsafePointer<Double>, _ qCount: Int, _ k: Double) -> Double {
    // for x in q { sum += x * x * x }
    var i = 0
    var sum = 0.0
    while i < qCount {
        let x = q[i]
        // sum += x * x * x
        sum += x * x * x
        i &+= 1
    }
    return k * sum
}

private func potentialGradientCore(
    _ q: UnsafePointer<Double>,
    _ qCount: Int,
    _ k: Double
) -> (AutoDiff.Buffer<Double>, Double) {
    // var gradient = q
    let gradient = AutoDiff.Buffer<Double>(copying: q, count: qCount)
    // gradient[i] = 3 * k * q[i] * q[i]
    let t = 3.0 * k
    // for i in 0..<q.count
    var i = 0
    var sum = 0.0
    while i < qCount {
        // gradient[i] = 3 * k * q[i] * q[i]
        let element = q[i]
        gradient[i] = t * element * element
        // sum += q[i] * q[i] * q[i]
        sum += element * element * element
        i &+= 1
    }
    return (gradient, sum)
}

private func potentialVJPCore(
    _ q: UnsafePointer<Double>,
    _ qCount: Int,
    _ k: Double,
    _ resultCotangent: Double,
    _ qAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    let result = potentialCore2(q, qCount, k)
    var partial: AutoDiff.Buffer<Double>
    let partial2: Double
    (partial, partial2) = potentialGradientCore(q, qCount, k)
    defer { partial.deallocate() }
    let isSameCount = partial.count == qCount
    precondition(isSameCount, "the partial of 'potential(_:stiffness:)' has another count")
    var k2 = 0
    while k2 < partial.count {
        qAdjoint[k2] += resultCotangent * partial[k2]
        k2 &+= 1
    }
    let kAdjoint = resultCotangent * partial2
    return (result, kAdjoint)
}

private func potentialVJPJVP(
    _ q: UnsafePointer<Double>,
    _ qCount: Int,
    _ k: Double,
    _ resultCotangent: Double,
    _ qAdjoint: UnsafeMutablePointer<Double>,
    _ qTangent: UnsafePointer<Double>,
    _ qTangentCount: Int,
    _ kTangent: Double,
    _ qAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    let result = potentialCore2(q, qCount, k)
    var (partial, partial2) = potentialGradientCore(q, qCount, k)
    defer { partial.deallocate() }
    var isSameCount = partial.count == qCount
    precondition(isSameCount, "the partial of 'potential(_:stiffness:)' has another count")
    var k2 = 0
    var sum = 0.0
    while k2 < qTangentCount {
        sum += qTangent[k2] * partial[k2]
        k2 &+= 1
    }
    let resultTangent = sum + kTangent * partial2
    var partial3: AutoDiff.Buffer<Double>
    var partialTangent: AutoDiff.Buffer<Double>
    let partialTangent2: Double
    (partial3, partial2, partialTangent, partialTangent2) = potentialGradientJVP(
        q,
        qCount,
        k,
        qTangent,
        qTangentCount,
        kTangent
    )
    defer { partial3.deallocate() }
    defer { partialTangent.deallocate() }
    isSameCount = partial3.count == qCount
    precondition(isSameCount, "the partial of 'potential(_:stiffness:)' has another count")
    k2 = 0
    while k2 < partial3.count {
        qAdjoint[k2] += resultCotangent * partial3[k2]
        qAdjointTangent[k2] += partialTangent[k2] * resultCotangent
        k2 &+= 1
    }
    let kAdjoint = resultCotangent * partial2
    let kAdjointTangent = partialTangent2 * resultCotangent
    return (result, kAdjoint, resultTangent, kAdjointTangent)
}

private func potentialGradientJVP(
    _ q: UnsafePointer<Double>,
    _ qCount: Int,
    _ k: Double,
    _ qTangent: UnsafePointer<Double>,
    _ qTangentCount: Int,
    _ kTangent: Double
) -> (AutoDiff.Buffer<Double>, Double, AutoDiff.Buffer<Double>, Double) {
    // var gradient = q
    let gradient = AutoDiff.Buffer<Double>(copying: q, count: qCount)
    let gradientTangent = AutoDiff.Buffer<Double>(copying: qTangent, count: qTangentCount)
    // gradient[i] = 3 * k * q[i] * q[i]
    let t = 3.0 * k
    let tTangent = kTangent * 3.0
    // for i in 0..<q.count
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < qCount {
        // gradient[i] = 3 * k * q[i] * q[i]
        let element = q[i]
        let elementTangent = qTangent[i]
        let t2 = t * element
        gradient[i] = t2 * element
        gradientTangent[i] = (tTangent * element + elementTangent * t) * element + elementTangent * t2
        // sum += q[i] * q[i] * q[i]
        let t3 = element * element
        let tTangent2 = elementTangent * element
        sum += t3 * element
        sumTangent += (tTangent2 + tTangent2) * element + elementTangent * t3
        i &+= 1
    }
    return (gradient, sum, gradientTangent, sumTangent)
}

/// The value of `attention(_:_:)`, and its derivative along a tangent of its arguments.
func attentionJVP(
    _ x: [Double],
    _ rate: Double,
    along tangent: (x: [Double], rate: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.x.count == x.count, "the tangent of 'x' has another count")
    return attentionJVPCore(x, x.count, rate, tangent.x, tangent.x.count, tangent.rate)
}

/// The value of `attention(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func attentionVJP(
    _ x: [Double],
    _ rate: Double,
    cotangent: Double
) -> (value: Double, cotangent: (x: [Double], rate: Double)) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let (value, rateAdjoint) = attentionVJPCore(x, x.count, rate, cotangent, &xAdjoint)
    return (value, (xAdjoint, rateAdjoint))
}

/// The gradient of `attention(_:_:)`.
func attentionGradient(_ x: [Double], _ rate: Double) -> (x: [Double], rate: Double) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let rateAdjoint = attentionGradientCore(x, x.count, rate, 1.0, &xAdjoint)
    return (xAdjoint, rateAdjoint)
}

/// The value and the gradient of `attention(_:_:)`.
func attentionValueWithGradient(
    _ x: [Double],
    _ rate: Double
) -> (value: Double, gradient: (x: [Double], rate: Double)) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let (value, rateAdjoint) = attentionVJPCore(x, x.count, rate, 1.0, &xAdjoint)
    return (value, (xAdjoint, rateAdjoint))
}

/// The value and the gradient of `attention(_:_:)`, and the product of its Hessian with a direction.
func attentionHVP(
    _ x: [Double],
    _ rate: Double,
    along tangent: (x: [Double], rate: Double)
) -> (value: Double, gradient: (x: [Double], rate: Double), product: (x: [Double], rate: Double)) {
    precondition(tangent.x.count == x.count, "the tangent of 'x' has another count")
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    var xProduct = [Double](repeating: 0.0, count: x.count)
    let (value, rateAdjoint, _, rateProduct) = attentionVJPJVP(
        x,
        x.count,
        rate,
        1.0,
        &xAdjoint,
        tangent.x,
        tangent.x.count,
        tangent.rate,
        &xProduct
    )
    return (value, (xAdjoint, rateAdjoint), (xProduct, rateProduct))
}

private func attentionJVPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ rate: Double,
    _ xTangent: UnsafePointer<Double>,
    _ xTangentCount: Int,
    _ rateTangent: Double
) -> (Double, Double) {
    // var state = x
    var state = AutoDiff.Buffer<Double>(copying: x, count: xCount)
    defer { state.deallocate() }
    var stateTangent = AutoDiff.Buffer<Double>(copying: xTangent, count: xTangentCount)
    defer { stateTangent.deallocate() }
    // for k in 0..<3
    var k = 0
    var sum = 0.0
    var sumTangent = 0.0
    while k < 3 {
        // let weights = softmax(state)
        var (weights, weightsTangent) = softmaxJVPCore(
            state.pointer,
            state.count,
            stateTangent.pointer,
            stateTangent.count
        )
        defer { weights.deallocate() }
        defer { weightsTangent.deallocate() }
        var isSameCount = weightsTangent.count == weights.count
        precondition(isSameCount, "the pushforward of 'softmax(_:)' gave a tangent of another count")
        precondition(xCount <= weights.count, "Index out of range")
        // for i in 0..<state.count { state[i] += rate * weights[i] * state[i] }
        var i = 0
        while i < xCount {
            // state[i] += rate * weights[i] * state[i]
            let element = weights[i]
            let t = rate * element
            let element2 = state[i]
            state[i] += t * element2
            stateTangent[i] += (rateTangent * element + weightsTangent[i] * rate) * element2 + stateTangent[i] * t
            i &+= 1
        }
        // sum += potential(weights, stiffness: state[k])
        precondition(k < state.count, "Index out of range")
        let element = state[k]
        let result = potentialCore2(weights.pointer, weights.count, element)
        var partial: AutoDiff.Buffer<Double>
        let partial2: Double
        (partial, partial2) = potentialGradientCore(weights.pointer, weights.count, element)
        defer { partial.deallocate() }
        isSameCount = partial.count == weights.count
        precondition(isSameCount, "the partial of 'potential(_:stiffness:)' has another count")
        var k2 = 0
        var sum2 = 0.0
        while k2 < weightsTangent.count {
            sum2 += weightsTangent[k2] * partial[k2]
            k2 &+= 1
        }
        let resultTangent = sum2 + stateTangent[k] * partial2
        sum += result
        sumTangent += resultTangent
        k &+= 1
    }
    return (sum, sumTangent)
}

private func softmaxJVPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ tangent: UnsafePointer<Double>,
    _ tangentCount: Int
) -> (AutoDiff.Buffer<Double>, AutoDiff.Buffer<Double>) {
    // let y = softmax(x)
    let y = softmaxCore(x, xCount)
    precondition(y.count <= tangentCount, "Index out of range")
    // for i in 0..<y.count { mean += y[i] * tangent[i] }
    var i = 0
    var mean = 0.0
    while i < y.count {
        // mean += y[i] * tangent[i]
        mean += y[i] * tangent[i]
        i &+= 1
    }
    // var change = y
    let change = AutoDiff.Buffer<Double>(copying: y)
    // for i in 0..<y.count { change[i] = y[i] * (tangent[i] - mean) }
    i = 0
    while i < y.count {
        // change[i] = y[i] * (tangent[i] - mean)
        change[i] = y[i] * (tangent[i] - mean)
        i &+= 1
    }
    return (y, change)
}

private func softmaxCore(_ x: UnsafePointer<Double>, _ xCount: Int) -> AutoDiff.Buffer<Double> {
    // var y = x
    let y = AutoDiff.Buffer<Double>(copying: x, count: xCount)
    // for i in 0..<x.count
    var i = 0
    var sum = 0.0
    while i < xCount {
        // y[i] = exp(x[i])
        let t = exp(x[i])
        y[i] = t
        // sum += y[i]
        sum += t
        i &+= 1
    }
    // for i in 0..<y.count { y[i] /= sum }
    i = 0
    while i < xCount {
        // y[i] /= sum
        y[i] /= sum
        i &+= 1
    }
    return y
}

private func attentionVJPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ rate: Double,
    _ sumCotangent: Double,
    _ xAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    // var state = x
    var state = AutoDiff.Buffer<Double>(copying: x, count: xCount)
    defer { state.deallocate() }
    var weightsCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: 3)
    defer { weightsCountCache.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { elementCache.deallocate() }
    let cacheCount = 3 * xCount
    var elementCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { elementCache2.deallocate() }
    var elementCache3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { elementCache3.deallocate() }
    precondition(3 <= xCount, "Index out of range")
    // for k in 0..<3
    var k = 0
    var sum = 0.0
    while k < 3 {
        // let weights = softmax(state)
        var state2 = AutoDiff.Buffer<Double>(copying: state)
        defer { state2.deallocate() }
        var weights = softmaxCore(state.pointer, state.count)
        defer { weights.deallocate() }
        precondition(xCount <= weights.count, "Index out of range")
        let row = k &* xCount
        // for i in 0..<state.count { state[i] += rate * weights[i] * state[i] }
        var i = 0
        while i < xCount {
            // state[i] += rate * weights[i] * state[i]
            let element = weights[i]
            let element2 = state[i]
            state[i] += rate * element * element2
            let number = row &+ i
            elementCache2[number] = element
            elementCache3[number] = element2
            i &+= 1
        }
        // sum += potential(weights, stiffness: state[k])
        let element = state[k]
        let result = potentialCore2(weights.pointer, weights.count, element)
        sum += result
        weightsCountCache[k] = weights.count
        elementCache[k] = element
        var k2 = 0
        while k2 < xCount {
            doubleTape.append(state2[k2])
            k2 &+= 1
        }
        intTape.append(xCount)
        k2 = 0
        while k2 < weights.count {
            doubleTape.append(weights[k2])
            k2 &+= 1
        }
        intTape.append(weights.count)
        k &+= 1
    }
    var stateAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: xCount)
    defer { stateAdjoint.deallocate() }

    // Return sweep
    // for k in 0..<3
    k = 3
    var rateAdjoint = 0.0
    while k > 0 {
        k &-= 1
        let weightsCount = weightsCountCache[k]
        let count = intTape.removeLast()
        var weights = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { weights.deallocate() }
        var k2 = count
        while k2 > 0 {
            k2 &-= 1
            let element = doubleTape.removeLast()
            weights[k2] = element
        }
        let count2 = intTape.removeLast()
        var state2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
        defer { state2.deallocate() }
        k2 = count2
        while k2 > 0 {
            k2 &-= 1
            let element = doubleTape.removeLast()
            state2[k2] = element
        }
        var weightsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: weightsCount)
        defer { weightsAdjoint.deallocate() }
        // sum += potential(weights, stiffness: state[k])
        var partial: AutoDiff.Buffer<Double>
        let partial2: Double
        (partial, partial2) = potentialGradientCore(weights.pointer, weights.count, elementCache[k])
        defer { partial.deallocate() }
        var isSameCount = partial.count == count
        precondition(isSameCount, "the partial of 'potential(_:stiffness:)' has another count")
        k2 = 0
        while k2 < partial.count {
            weightsAdjoint[k2] += sumCotangent * partial[k2]
            k2 &+= 1
        }
        stateAdjoint[k] += sumCotangent * partial2
        let row = k &* xCount
        // for i in 0..<state.count { state[i] += rate * weights[i] * state[i] }
        var i = 0
        while i < xCount {
            let number = row &+ i
            let element = elementCache2[number]
            // state[i] += rate * weights[i] * state[i]
            let tAdjoint = stateAdjoint[i]
            let tAdjoint2 = tAdjoint * elementCache3[number]
            stateAdjoint[i] += tAdjoint * (rate * element)
            rateAdjoint += tAdjoint2 * element
            weightsAdjoint[i] += tAdjoint2 * rate
            i &+= 1
        }
        // let weights = softmax(state)
        var (weights2, stateAdjoint2) = softmaxVJPCore(
            state2.pointer,
            state2.count,
            weightsAdjoint.pointer,
            weightsAdjoint.count
        )
        defer { weights2.deallocate() }
        defer { stateAdjoint2.deallocate() }
        isSameCount = stateAdjoint2.count == count2
        precondition(isSameCount, "the pullback of 'softmax(_:)' gave a cotangent of another count")
        k2 = 0
        while k2 < stateAdjoint2.count {
            stateAdjoint[k2] += stateAdjoint2[k2]
            k2 &+= 1
        }
    }
    // var state = x
    k = 0
    while k < xCount {
        xAdjoint[k] += stateAdjoint[k]
        k &+= 1
    }
    return (sum, rateAdjoint)
}

private func softmaxVJPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ cotangent: UnsafePointer<Double>,
    _ cotangentCount: Int
) -> (AutoDiff.Buffer<Double>, AutoDiff.Buffer<Double>) {
    // let y = softmax(x)
    let y = softmaxCore(x, xCount)
    precondition(y.count <= cotangentCount, "Index out of range")
    // for i in 0..<y.count { mean += y[i] * cotangent[i] }
    var i = 0
    var mean = 0.0
    while i < y.count {
        // mean += y[i] * cotangent[i]
        mean += y[i] * cotangent[i]
        i &+= 1
    }
    // var change = y
    let change = AutoDiff.Buffer<Double>(copying: y)
    // for i in 0..<y.count { change[i] = y[i] * (cotangent[i] - mean) }
    i = 0
    while i < y.count {
        // change[i] = y[i] * (cotangent[i] - mean)
        change[i] = y[i] * (cotangent[i] - mean)
        i &+= 1
    }
    return (y, change)
}

private func attentionGradientCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ rate: Double,
    _ sumCotangent: Double,
    _ xAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    // var state = x
    var state = AutoDiff.Buffer<Double>(copying: x, count: xCount)
    defer { state.deallocate() }
    var weightsCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: 3)
    defer { weightsCountCache.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { elementCache.deallocate() }
    let cacheCount = 3 * xCount
    var elementCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { elementCache2.deallocate() }
    var elementCache3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { elementCache3.deallocate() }
    precondition(3 <= xCount, "Index out of range")
    // for k in 0..<3
    var k = 0
    while k < 3 {
        // let weights = softmax(state)
        var state2 = AutoDiff.Buffer<Double>(copying: state)
        defer { state2.deallocate() }
        var weights = softmaxCore(state.pointer, state.count)
        defer { weights.deallocate() }
        precondition(xCount <= weights.count, "Index out of range")
        let row = k &* xCount
        // for i in 0..<state.count { state[i] += rate * weights[i] * state[i] }
        var i = 0
        while i < xCount {
            // state[i] += rate * weights[i] * state[i]
            let element = weights[i]
            let element2 = state[i]
            state[i] += rate * element * element2
            let number = row &+ i
            elementCache2[number] = element
            elementCache3[number] = element2
            i &+= 1
        }
        weightsCountCache[k] = weights.count
        elementCache[k] = state[k]
        var k2 = 0
        while k2 < xCount {
            doubleTape.append(state2[k2])
            k2 &+= 1
        }
        intTape.append(xCount)
        k2 = 0
        while k2 < weights.count {
            doubleTape.append(weights[k2])
            k2 &+= 1
        }
        intTape.append(weights.count)
        k &+= 1
    }
    var stateAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: xCount)
    defer { stateAdjoint.deallocate() }

    // Return sweep
    // for k in 0..<3
    k = 3
    var rateAdjoint = 0.0
    while k > 0 {
        k &-= 1
        let weightsCount = weightsCountCache[k]
        let count = intTape.removeLast()
        var weights = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { weights.deallocate() }
        var k2 = count
        while k2 > 0 {
            k2 &-= 1
            let element = doubleTape.removeLast()
            weights[k2] = element
        }
        let count2 = intTape.removeLast()
        var state2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
        defer { state2.deallocate() }
        k2 = count2
        while k2 > 0 {
            k2 &-= 1
            let element = doubleTape.removeLast()
            state2[k2] = element
        }
        var weightsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: weightsCount)
        defer { weightsAdjoint.deallocate() }
        // sum += potential(weights, stiffness: state[k])
        var partial: AutoDiff.Buffer<Double>
        let partial2: Double
        (partial, partial2) = potentialGradientCore(weights.pointer, weights.count, elementCache[k])
        defer { partial.deallocate() }
        var isSameCount = partial.count == count
        precondition(isSameCount, "the partial of 'potential(_:stiffness:)' has another count")
        k2 = 0
        while k2 < partial.count {
            weightsAdjoint[k2] += sumCotangent * partial[k2]
            k2 &+= 1
        }
        stateAdjoint[k] += sumCotangent * partial2
        let row = k &* xCount
        // for i in 0..<state.count { state[i] += rate * weights[i] * state[i] }
        var i = 0
        while i < xCount {
            let number = row &+ i
            let element = elementCache2[number]
            // state[i] += rate * weights[i] * state[i]
            let tAdjoint = stateAdjoint[i]
            let tAdjoint2 = tAdjoint * elementCache3[number]
            stateAdjoint[i] += tAdjoint * (rate * element)
            rateAdjoint += tAdjoint2 * element
            weightsAdjoint[i] += tAdjoint2 * rate
            i &+= 1
        }
        // let weights = softmax(state)
        var (weights2, stateAdjoint2) = softmaxVJPCore(
            state2.pointer,
            state2.count,
            weightsAdjoint.pointer,
            weightsAdjoint.count
        )
        defer { weights2.deallocate() }
        defer { stateAdjoint2.deallocate() }
        isSameCount = stateAdjoint2.count == count2
        precondition(isSameCount, "the pullback of 'softmax(_:)' gave a cotangent of another count")
        k2 = 0
        while k2 < stateAdjoint2.count {
            stateAdjoint[k2] += stateAdjoint2[k2]
            k2 &+= 1
        }
    }
    // var state = x
    k = 0
    while k < xCount {
        xAdjoint[k] += stateAdjoint[k]
        k &+= 1
    }
    return rateAdjoint
}

private func attentionVJPJVP(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ rate: Double,
    _ sumCotangent: Double,
    _ xAdjoint: UnsafeMutablePointer<Double>,
    _ xTangent: UnsafePointer<Double>,
    _ xTangentCount: Int,
    _ rateTangent: Double,
    _ xAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    // var state = x
    var state = AutoDiff.Buffer<Double>(copying: x, count: xCount)
    defer { state.deallocate() }
    var stateTangent = AutoDiff.Buffer<Double>(copying: xTangent, count: xTangentCount)
    defer { stateTangent.deallocate() }
    var weightsCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: 3)
    defer { weightsCountCache.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { elementCache.deallocate() }
    var elementCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { elementCacheTangent.deallocate() }
    let cacheCount = 3 * xCount
    var elementCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { elementCache2.deallocate() }
    var elementCacheTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { elementCacheTangent2.deallocate() }
    var elementCache3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { elementCache3.deallocate() }
    var elementCacheTangent3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { elementCacheTangent3.deallocate() }
    // for k in 0..<3
    var k = 0
    var sum = 0.0
    var sumTangent = 0.0
    while k < 3 {
        // let weights = softmax(state)
        var state2 = AutoDiff.Buffer<Double>(copying: state)
        defer { state2.deallocate() }
        var stateTangent2 = AutoDiff.Buffer<Double>(copying: stateTangent)
        defer { stateTangent2.deallocate() }
        var (weights, weightsTangent) = softmaxJVPCore(
            state.pointer,
            state.count,
            stateTangent.pointer,
            stateTangent.count
        )
        defer { weights.deallocate() }
        defer { weightsTangent.deallocate() }
        var isSameCount = weightsTangent.count == weights.count
        precondition(isSameCount, "the pushforward of 'softmax(_:)' gave a tangent of another count")
        precondition(xCount <= weights.count, "Index out of range")
        let row = k &* xCount
        // for i in 0..<state.count { state[i] += rate * weights[i] * state[i] }
        var i = 0
        while i < xCount {
            // state[i] += rate * weights[i] * state[i]
            let element = weights[i]
            let elementTangent = weightsTangent[i]
            let t = rate * element
            let element2 = state[i]
            let elementTangent2 = stateTangent[i]
            state[i] += t * element2
            stateTangent[i] += (rateTangent * element + elementTangent * rate) * element2 + elementTangent2 * t
            let number = row &+ i
            elementCache2[number] = element
            elementCacheTangent2[number] = elementTangent
            elementCache3[number] = element2
            elementCacheTangent3[number] = elementTangent2
            i &+= 1
        }
        // sum += potential(weights, stiffness: state[k])
        precondition(k < state.count, "Index out of range")
        let element = state[k]
        let elementTangent = stateTangent[k]
        let result = potentialCore2(weights.pointer, weights.count, element)
        var partial: AutoDiff.Buffer<Double>
        let partial2: Double
        (partial, partial2) = potentialGradientCore(weights.pointer, weights.count, element)
        defer { partial.deallocate() }
        isSameCount = partial.count == weights.count
        precondition(isSameCount, "the partial of 'potential(_:stiffness:)' has another count")
        var k2 = 0
        var sum2 = 0.0
        while k2 < weightsTangent.count {
            sum2 += weightsTangent[k2] * partial[k2]
            k2 &+= 1
        }
        let resultTangent = sum2 + elementTangent * partial2
        sum += result
        sumTangent += resultTangent
        weightsCountCache[k] = weights.count
        elementCache[k] = element
        elementCacheTangent[k] = elementTangent
        k2 = 0
        while k2 < xCount {
            doubleTape.append(state2[k2])
            doubleTapeTangent.append(stateTangent2[k2])
            k2 &+= 1
        }
        intTape.append(xCount)
        k2 = 0
        while k2 < weights.count {
            doubleTape.append(weights[k2])
            doubleTapeTangent.append(weightsTangent[k2])
            k2 &+= 1
        }
        intTape.append(weights.count)
        k &+= 1
    }
    var stateAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: xCount)
    defer { stateAdjoint.deallocate() }
    var stateAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: xCount)
    defer { stateAdjointTangent.deallocate() }

    // Return sweep
    // for k in 0..<3
    k = 3
    var rateAdjoint = 0.0
    var rateAdjointTangent = 0.0
    while k > 0 {
        k &-= 1
        let weightsCount = weightsCountCache[k]
        let count = intTape.removeLast()
        var weights = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { weights.deallocate() }
        var weightsTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
        defer { weightsTangent.deallocate() }
        var k2 = count
        while k2 > 0 {
            k2 &-= 1
            let element = doubleTape.removeLast()
            let elementTangent = doubleTapeTangent.removeLast()
            weights[k2] = element
            weightsTangent[k2] = elementTangent
        }
        let count2 = intTape.removeLast()
        var state2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
        defer { state2.deallocate() }
        var stateTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
        defer { stateTangent2.deallocate() }
        k2 = count2
        while k2 > 0 {
            k2 &-= 1
            let element = doubleTape.removeLast()
            let elementTangent = doubleTapeTangent.removeLast()
            state2[k2] = element
            stateTangent2[k2] = elementTangent
        }
        var weightsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: weightsCount)
        defer { weightsAdjoint.deallocate() }
        var weightsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: weightsCount)
        defer { weightsAdjointTangent.deallocate() }
        // sum += potential(weights, stiffness: state[k])
        var partial: AutoDiff.Buffer<Double>
        let partial2: Double
        var partialTangent: AutoDiff.Buffer<Double>
        let partialTangent2: Double
        (partial, partial2, partialTangent, partialTangent2) = potentialGradientJVP(
            weights.pointer,
            weights.count,
            elementCache[k],
            weightsTangent.pointer,
            weightsTangent.count,
            elementCacheTangent[k]
        )
        defer { partial.deallocate() }
        defer { partialTangent.deallocate() }
        var isSameCount = partial.count == count
        precondition(isSameCount, "the partial of 'potential(_:stiffness:)' has another count")
        k2 = 0
        while k2 < partial.count {
            weightsAdjoint[k2] += sumCotangent * partial[k2]
            weightsAdjointTangent[k2] += partialTangent[k2] * sumCotangent
            k2 &+= 1
        }
        stateAdjoint[k] += sumCotangent * partial2
        stateAdjointTangent[k] += partialTangent2 * sumCotangent
        let row = k &* xCount
        // for i in 0..<state.count { state[i] += rate * weights[i] * state[i] }
        var i = 0
        while i < xCount {
            let number = row &+ i
            let element = elementCache2[number]
            let elementTangent = elementCacheTangent2[number]
            let element2 = elementCache3[number]
            let t = rate * element
            // state[i] += rate * weights[i] * state[i]
            let tAdjoint = stateAdjoint[i]
            let tAdjointTangent = stateAdjointTangent[i]
            let tAdjoint2 = tAdjoint * element2
            let tAdjointTangent2 = tAdjointTangent * element2 + elementCacheTangent3[number] * tAdjoint
            stateAdjoint[i] += tAdjoint * t
            stateAdjointTangent[i] += tAdjointTangent * t + (rateTangent * element + elementTangent * rate) * tAdjoint
            rateAdjoint += tAdjoint2 * element
            rateAdjointTangent += tAdjointTangent2 * element + elementTangent * tAdjoint2
            weightsAdjoint[i] += tAdjoint2 * rate
            weightsAdjointTangent[i] += tAdjointTangent2 * rate + rateTangent * tAdjoint2
            i &+= 1
        }
        // let weights = softmax(state)
        var (stateAdjoint2, stateAdjointTangent2) = softmaxVJPJVP(
            state2.pointer,
            state2.count,
            weightsAdjoint.pointer,
            weightsAdjoint.count,
            stateTangent2.pointer,
            stateTangent2.count,
            weightsAdjointTangent.pointer
        )
        defer { stateAdjoint2.deallocate() }
        defer { stateAdjointTangent2.deallocate() }
        isSameCount = stateAdjoint2.count == count2
        precondition(isSameCount, "the pullback of 'softmax(_:)' gave a cotangent of another count")
        k2 = 0
        while k2 < stateAdjoint2.count {
            stateAdjoint[k2] += stateAdjoint2[k2]
            stateAdjointTangent[k2] += stateAdjointTangent2[k2]
            k2 &+= 1
        }
    }
    // var state = x
    k = 0
    while k < xCount {
        xAdjoint[k] += stateAdjoint[k]
        xAdjointTangent[k] += stateAdjointTangent[k]
        k &+= 1
    }
    return (sum, rateAdjoint, sumTangent, rateAdjointTangent)
}

private func softmaxVJPJVP(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ cotangent: UnsafePointer<Double>,
    _ cotangentCount: Int,
    _ xTangent: UnsafePointer<Double>,
    _ xTangentCount: Int,
    _ cotangentTangent: UnsafePointer<Double>
) -> (AutoDiff.Buffer<Double>, AutoDiff.Buffer<Double>) {
    // let y = softmax(x)
    var (y, yTangent) = softmaxJVPCore(x, xCount, xTangent, xTangentCount)
    defer { y.deallocate() }
    defer { yTangent.deallocate() }
    let isSameCount = yTangent.count == y.count
    precondition(isSameCount, "the pushforward of 'softmax(_:)' gave a tangent of another count")
    precondition(y.count <= cotangentCount, "Index out of range")
    // for i in 0..<y.count { mean += y[i] * cotangent[i] }
    var i = 0
    var mean = 0.0
    var meanTangent = 0.0
    while i < y.count {
        // mean += y[i] * cotangent[i]
        let element = y[i]
        let element2 = cotangent[i]
        mean += element * element2
        meanTangent += yTangent[i] * element2 + cotangentTangent[i] * element
        i &+= 1
    }
    // var change = y
    let change = AutoDiff.Buffer<Double>(copying: y)
    let changeTangent = AutoDiff.Buffer<Double>(copying: yTangent)
    // for i in 0..<y.count { change[i] = y[i] * (cotangent[i] - mean) }
    i = 0
    while i < y.count {
        // change[i] = y[i] * (cotangent[i] - mean)
        let element = y[i]
        let t = cotangent[i] - mean
        change[i] = element * t
        changeTangent[i] = yTangent[i] * t + (cotangentTangent[i] - meanTangent) * element
        i &+= 1
    }
    return (change, changeTangent)
}

/// The value of `quadratic(_:_:)`, and its derivative along a tangent of its arguments.
func quadraticJVP(
    _ matrix: [Double],
    _ vector: [Double],
    along tangent: (matrix: [Double], vector: [Double])
) -> (value: Double, tangent: Double) {
    precondition(tangent.matrix.count == matrix.count, "the tangent of 'matrix' has another count")
    precondition(tangent.vector.count == vector.count, "the tangent of 'vector' has another count")
    return quadraticJVPCore(
        matrix,
        matrix.count,
        vector,
        vector.count,
        tangent.matrix,
        tangent.matrix.count,
        tangent.vector,
        tangent.vector.count
    )
}

/// The value of `quadratic(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func quadraticVJP(
    _ matrix: [Double],
    _ vector: [Double],
    cotangent: Double
) -> (value: Double, cotangent: (matrix: [Double], vector: [Double])) {
    var matrixAdjoint = [Double](repeating: 0.0, count: matrix.count)
    var vectorAdjoint = [Double](repeating: 0.0, count: vector.count)
    let value = quadraticVJPCore(
        matrix,
        matrix.count,
        vector,
        vector.count,
        cotangent,
        &matrixAdjoint,
        matrixAdjoint.count,
        &vectorAdjoint,
        vectorAdjoint.count
    )
    return (value, (matrixAdjoint, vectorAdjoint))
}

/// The gradient of `quadratic(_:_:)`.
func quadraticGradient(_ matrix: [Double], _ vector: [Double]) -> (matrix: [Double], vector: [Double]) {
    var matrixAdjoint = [Double](repeating: 0.0, count: matrix.count)
    var vectorAdjoint = [Double](repeating: 0.0, count: vector.count)
    _ = quadraticVJPCore(
        matrix,
        matrix.count,
        vector,
        vector.count,
        1.0,
        &matrixAdjoint,
        matrixAdjoint.count,
        &vectorAdjoint,
        vectorAdjoint.count
    )
    return (matrixAdjoint, vectorAdjoint)
}

/// The value and the gradient of `quadratic(_:_:)`.
func quadraticValueWithGradient(
    _ matrix: [Double],
    _ vector: [Double]
) -> (value: Double, gradient: (matrix: [Double], vector: [Double])) {
    var matrixAdjoint = [Double](repeating: 0.0, count: matrix.count)
    var vectorAdjoint = [Double](repeating: 0.0, count: vector.count)
    let value = quadraticVJPCore(
        matrix,
        matrix.count,
        vector,
        vector.count,
        1.0,
        &matrixAdjoint,
        matrixAdjoint.count,
        &vectorAdjoint,
        vectorAdjoint.count
    )
    return (value, (matrixAdjoint, vectorAdjoint))
}

/// The value and the gradient of `quadratic(_:_:)`, and the product of its Hessian with a direction.
func quadraticHVP(
    _ matrix: [Double],
    _ vector: [Double],
    along tangent: (matrix: [Double], vector: [Double])
) -> (value: Double, gradient: (matrix: [Double], vector: [Double]), product: (matrix: [Double], vector: [Double])) {
    precondition(tangent.matrix.count == matrix.count, "the tangent of 'matrix' has another count")
    precondition(tangent.vector.count == vector.count, "the tangent of 'vector' has another count")
    var matrixAdjoint = [Double](repeating: 0.0, count: matrix.count)
    var vectorAdjoint = [Double](repeating: 0.0, count: vector.count)
    var matrixProduct = [Double](repeating: 0.0, count: matrix.count)
    var vectorProduct = [Double](repeating: 0.0, count: vector.count)
    let (value, _) = quadraticVJPJVP(
        matrix,
        matrix.count,
        vector,
        vector.count,
        1.0,
        &matrixAdjoint,
        matrixAdjoint.count,
        &vectorAdjoint,
        vectorAdjoint.count,
        tangent.matrix,
        tangent.matrix.count,
        tangent.vector,
        tangent.vector.count,
        &matrixProduct,
        &vectorProduct
    )
    return (value, (matrixAdjoint, vectorAdjoint), (matrixProduct, vectorProduct))
}

private func quadraticJVPCore(
    _ matrix: UnsafePointer<Double>,
    _ matrixCount: Int,
    _ vector: UnsafePointer<Double>,
    _ vectorCount: Int,
    _ matrixTangent: UnsafePointer<Double>,
    _ matrixTangentCount: Int,
    _ vectorTangent: UnsafePointer<Double>,
    _ vectorTangentCount: Int
) -> (Double, Double) {
    // for i in 0..<vector.count
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < vectorCount {
        // let y = rowProduct(matrix, vector, row: i)
        let (y, yTangent) = rowProductPushforwardCore(
            matrix,
            matrixCount,
            vector,
            vectorCount,
            i,
            matrixTangent,
            matrixTangentCount,
            vectorTangent,
            vectorTangentCount
        )
        // sum += vector[i] * y * y
        let element = vector[i]
        let t = element * y
        sum += t * y
        sumTangent += (vectorTangent[i] * y + yTangent * element) * y + yTangent * t
        i &+= 1
    }
    // return sum + rowProduct(vector, vector, row: 0)
    var (result, resultTangent) = rowProductPushforwardCore(
        vector,
        vectorCount,
        vector,
        vectorCount,
        0,
        vectorTangent,
        vectorTangentCount,
        vectorTangent,
        vectorTangentCount
    )
    result = sum + result
    resultTangent = sumTangent + resultTangent
    return (result, resultTangent)
}

private func rowProductPushforwardCore(
    _ matrix: UnsafePointer<Double>,
    _ matrixCount: Int,
    _ vector: UnsafePointer<Double>,
    _ vectorCount: Int,
    _ row: Int,
    _ tangentMatrix: UnsafePointer<Double>,
    _ tangentMatrixCount: Int,
    _ tangentVector: UnsafePointer<Double>,
    _ tangentVectorCount: Int
) -> (Double, Double) {
    // (
    let resultValue = rowProductCore(matrix, matrixCount, vector, vectorCount, row)
    let result = rowProductCore(tangentMatrix, tangentMatrixCount, vector, vectorCount, row)
    let result2 = rowProductCore(matrix, matrixCount, tangentVector, tangentVectorCount, row)
    let resultTangent = result + result2
    return (resultValue, resultTangent)
}

private func rowProductCore(
    _ matrix: UnsafePointer<Double>,
    _ matrixCount: Int,
    _ vector: UnsafePointer<Double>,
    _ vectorCount: Int,
    _ row: Int
) -> Double {
    // for j in 0..<vector.count { sum += matrix[row * vector.count + j] * vector[j] }
    var j = 0
    var sum = 0.0
    while j < vectorCount {
        // sum += matrix[row * vector.count + j] * vector[j]
        let t = row * vectorCount + j
        precondition(t >= 0 && t < matrixCount, "Index out of range")
        sum += matrix[t] * vector[j]
        j &+= 1
    }
    return sum
}

private func quadraticVJPCore(
    _ matrix: UnsafePointer<Double>,
    _ matrixCount: Int,
    _ vector: UnsafePointer<Double>,
    _ vectorCount: Int,
    _ resultCotangent: Double,
    _ matrixAdjoint: UnsafeMutablePointer<Double>,
    _ matrixAdjointCount: Int,
    _ vectorAdjoint: UnsafeMutablePointer<Double>,
    _ vectorAdjointCount: Int
) -> Double {
    // Forward sweep
    var yCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: vectorCount)
    defer { yCache.deallocate() }
    // for i in 0..<vector.count
    var i = 0
    var sum = 0.0
    while i < vectorCount {
        // let y = rowProduct(matrix, vector, row: i)
        let y = rowProductCore(matrix, matrixCount, vector, vectorCount, i)
        // sum += vector[i] * y * y
        sum += vector[i] * y * y
        yCache[i] = y
        i &+= 1
    }
    // return sum + rowProduct(vector, vector, row: 0)
    let result = rowProductCore(vector, vectorCount, vector, vectorCount, 0)
    rowProductPullbackCore(
        vector,
        vectorCount,
        vector,
        vectorCount,
        0,
        resultCotangent,
        vectorAdjoint,
        vectorAdjointCount,
        vectorAdjoint,
        vectorAdjointCount
    )

    // Return sweep
    // for i in 0..<vector.count
    i = vectorCount
    while i > 0 {
        i &-= 1
        let y = yCache[i]
        let element = vector[i]
        // sum += vector[i] * y * y
        let tAdjoint = resultCotangent * y
        let yAdjoint = resultCotangent * (element * y) + tAdjoint * element
        vectorAdjoint[i] += tAdjoint * y
        // let y = rowProduct(matrix, vector, row: i)
        rowProductPullbackCore(
            matrix,
            matrixCount,
            vector,
            vectorCount,
            i,
            yAdjoint,
            matrixAdjoint,
            matrixAdjointCount,
            vectorAdjoint,
            vectorAdjointCount
        )
    }
    return sum + result
}

private func rowProductPullbackCore(
    _ matrix: UnsafePointer<Double>,
    _ matrixCount: Int,
    _ vector: UnsafePointer<Double>,
    _ vectorCount: Int,
    _ row: Int,
    _ cotangent: Double,
    _ matrixAdjoint: UnsafeMutablePointer<Double>,
    _ matrixAdjointCount: Int,
    _ vectorAdjoint: UnsafeMutablePointer<Double>,
    _ vectorAdjointCount: Int
) {
    // for j in 0..<vector.count
    var j = 0
    while j < vectorCount {
        // matrixAdjoint[row * vector.count + j] += cotangent * vector[j]
        let t = row * vectorCount + j
        precondition(t >= 0 && t < matrixAdjointCount, "Index out of range")
        matrixAdjoint[t] += cotangent * vector[j]
        // vectorAdjoint[j] += cotangent * matrix[row * vector.count + j]
        precondition(t >= 0 && t < matrixCount, "Index out of range")
        precondition(j < vectorAdjointCount, "Index out of range")
        vectorAdjoint[j] += cotangent * matrix[t]
        j &+= 1
    }
}

private func quadraticVJPJVP(
    _ matrix: UnsafePointer<Double>,
    _ matrixCount: Int,
    _ vector: UnsafePointer<Double>,
    _ vectorCount: Int,
    _ resultCotangent: Double,
    _ matrixAdjoint: UnsafeMutablePointer<Double>,
    _ matrixAdjointCount: Int,
    _ vectorAdjoint: UnsafeMutablePointer<Double>,
    _ vectorAdjointCount: Int,
    _ matrixTangent: UnsafePointer<Double>,
    _ matrixTangentCount: Int,
    _ vectorTangent: UnsafePointer<Double>,
    _ vectorTangentCount: Int,
    _ matrixAdjointTangent: UnsafeMutablePointer<Double>,
    _ vectorAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var yCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: vectorCount)
    defer { yCache.deallocate() }
    var yCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: vectorCount)
    defer { yCacheTangent.deallocate() }
    // for i in 0..<vector.count
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < vectorCount {
        // let y = rowProduct(matrix, vector, row: i)
        let (y, yTangent) = rowProductPushforwardCore(
            matrix,
            matrixCount,
            vector,
            vectorCount,
            i,
            matrixTangent,
            matrixTangentCount,
            vectorTangent,
            vectorTangentCount
        )
        // sum += vector[i] * y * y
        let element = vector[i]
        let t = element * y
        sum += t * y
        sumTangent += (vectorTangent[i] * y + yTangent * element) * y + yTangent * t
        yCache[i] = y
        yCacheTangent[i] = yTangent
        i &+= 1
    }
    // return sum + rowProduct(vector, vector, row: 0)
    var (result, resultTangent) = rowProductPushforwardCore(
        vector,
        vectorCount,
        vector,
        vectorCount,
        0,
        vectorTangent,
        vectorTangentCount,
        vectorTangent,
        vectorTangentCount
    )
    result = sum + result
    resultTangent = sumTangent + resultTangent
    rowProductPullbackJVP(
        vector,
        vectorCount,
        vector,
        vectorCount,
        0,
        resultCotangent,
        vectorAdjoint,
        vectorAdjointCount,
        vectorAdjoint,
        vectorAdjointCount,
        vectorTangent,
        vectorTangent,
        vectorAdjointTangent,
        vectorAdjointTangent
    )

    // Return sweep
    // for i in 0..<vector.count
    i = vectorCount
    while i > 0 {
        i &-= 1
        let y = yCache[i]
        let yTangent = yCacheTangent[i]
        let element = vector[i]
        let elementTangent = vectorTangent[i]
        // sum += vector[i] * y * y
        let tAdjoint = resultCotangent * y
        let tAdjointTangent = yTangent * resultCotangent
        let yAdjoint = resultCotangent * (element * y) + tAdjoint * element
        let yAdjointTangent = (elementTangent * y + yTangent * element) * resultCotangent
            + (tAdjointTangent * element + elementTangent * tAdjoint)
        vectorAdjoint[i] += tAdjoint * y
        vectorAdjointTangent[i] += tAdjointTangent * y + yTangent * tAdjoint
        // let y = rowProduct(matrix, vector, row: i)
        rowProductPullbackJVP2(
            matrix,
            matrixCount,
            vector,
            vectorCount,
            i,
            yAdjoint,
            matrixAdjoint,
            matrixAdjointCount,
            vectorAdjoint,
            vectorAdjointCount,
            matrixTangent,
            vectorTangent,
            yAdjointTangent,
            matrixAdjointTangent,
            vectorAdjointTangent
        )
    }
    return (result, resultTangent)
}

private func rowProductPullbackJVP(
    _ matrix: UnsafePointer<Double>,
    _ matrixCount: Int,
    _ vector: UnsafePointer<Double>,
    _ vectorCount: Int,
    _ row: Int,
    _ cotangent: Double,
    _ matrixAdjoint: UnsafeMutablePointer<Double>,
    _ matrixAdjointCount: Int,
    _ vectorAdjoint: UnsafeMutablePointer<Double>,
    _ vectorAdjointCount: Int,
    _ matrixTangent: UnsafePointer<Double>,
    _ vectorTangent: UnsafePointer<Double>,
    _ matrixAdjointTangent: UnsafeMutablePointer<Double>,
    _ vectorAdjointTangent: UnsafeMutablePointer<Double>
) {
    // for j in 0..<vector.count
    var j = 0
    while j < vectorCount {
        // matrixAdjoint[row * vector.count + j] += cotangent * vector[j]
        let t = row * vectorCount + j
        precondition(t >= 0 && t < matrixAdjointCount, "Index out of range")
        matrixAdjoint[t] += cotangent * vector[j]
        matrixAdjointTangent[t] += vectorTangent[j] * cotangent
        // vectorAdjoint[j] += cotangent * matrix[row * vector.count + j]
        precondition(t >= 0 && t < matrixCount, "Index out of range")
        precondition(j < vectorAdjointCount, "Index out of range")
        vectorAdjoint[j] += cotangent * matrix[t]
        vectorAdjointTangent[j] += matrixTangent[t] * cotangent
        j &+= 1
    }
}

private func rowProductPullbackJVP2(
    _ matrix: UnsafePointer<Double>,
    _ matrixCount: Int,
    _ vector: UnsafePointer<Double>,
    _ vectorCount: Int,
    _ row: Int,
    _ cotangent: Double,
    _ matrixAdjoint: UnsafeMutablePointer<Double>,
    _ matrixAdjointCount: Int,
    _ vectorAdjoint: UnsafeMutablePointer<Double>,
    _ vectorAdjointCount: Int,
    _ matrixTangent: UnsafePointer<Double>,
    _ vectorTangent: UnsafePointer<Double>,
    _ cotangentTangent: Double,
    _ matrixAdjointTangent: UnsafeMutablePointer<Double>,
    _ vectorAdjointTangent: UnsafeMutablePointer<Double>
) {
    // for j in 0..<vector.count
    var j = 0
    while j < vectorCount {
        // matrixAdjoint[row * vector.count + j] += cotangent * vector[j]
        let t = row * vectorCount + j
        let element = vector[j]
        precondition(t >= 0 && t < matrixAdjointCount, "Index out of range")
        matrixAdjoint[t] += cotangent * element
        matrixAdjointTangent[t] += cotangentTangent * element + vectorTangent[j] * cotangent
        // vectorAdjoint[j] += cotangent * matrix[row * vector.count + j]
        precondition(t >= 0 && t < matrixCount, "Index out of range")
        let element2 = matrix[t]
        precondition(j < vectorAdjointCount, "Index out of range")
        vectorAdjoint[j] += cotangent * element2
        vectorAdjointTangent[j] += cotangentTangent * element2 + matrixTangent[t] * cotangent
        j &+= 1
    }
}

/// The value of `spread(_:_:)`, and its derivative along a tangent of its arguments.
func spreadJVP(
    _ x: [Double],
    _ weight: Double,
    along tangent: (x: [Double], weight: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.x.count == x.count, "the tangent of 'x' has another count")
    return spreadJVPCore(x, x.count, weight, tangent.x, tangent.x.count, tangent.weight)
}

/// The value of `spread(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func spreadVJP(
    _ x: [Double],
    _ weight: Double,
    cotangent: Double
) -> (value: Double, cotangent: (x: [Double], weight: Double)) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let (value, weightAdjoint) = spreadVJPCore(x, x.count, weight, cotangent, &xAdjoint)
    return (value, (xAdjoint, weightAdjoint))
}

/// The gradient of `spread(_:_:)`.
func spreadGradient(_ x: [Double], _ weight: Double) -> (x: [Double], weight: Double) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let (_, weightAdjoint) = spreadVJPCore(x, x.count, weight, 1.0, &xAdjoint)
    return (xAdjoint, weightAdjoint)
}

/// The value and the gradient of `spread(_:_:)`.
func spreadValueWithGradient(
    _ x: [Double],
    _ weight: Double
) -> (value: Double, gradient: (x: [Double], weight: Double)) {
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    let (value, weightAdjoint) = spreadVJPCore(x, x.count, weight, 1.0, &xAdjoint)
    return (value, (xAdjoint, weightAdjoint))
}

/// The value and the gradient of `spread(_:_:)`, and the product of its Hessian with a direction.
func spreadHVP(
    _ x: [Double],
    _ weight: Double,
    along tangent: (x: [Double], weight: Double)
) -> (value: Double, gradient: (x: [Double], weight: Double), product: (x: [Double], weight: Double)) {
    precondition(tangent.x.count == x.count, "the tangent of 'x' has another count")
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    var xProduct = [Double](repeating: 0.0, count: x.count)
    let (value, weightAdjoint, _, weightProduct) = spreadVJPJVP(
        x,
        x.count,
        weight,
        1.0,
        &xAdjoint,
        tangent.x,
        tangent.x.count,
        tangent.weight,
        &xProduct
    )
    return (value, (xAdjoint, weightAdjoint), (xProduct, weightProduct))
}

private func spreadJVPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ weight: Double,
    _ xTangent: UnsafePointer<Double>,
    _ xTangentCount: Int,
    _ weightTangent: Double
) -> (Double, Double) {
    // for k in 1...2 { sum += sin(meanSquare(x, weight: weight * Double(k))) }
    var k = 1
    var sum = 0.0
    var sumTangent = 0.0
    while k < 3 {
        // sum += sin(meanSquare(x, weight: weight * Double(k)))
        let t = Double(k)
        let (result, resultTangent) = meanSquarePushforwardCore(
            x,
            xCount,
            weight * t,
            xTangent,
            xTangentCount,
            weightTangent * t
        )
        sum += sin(result)
        sumTangent += resultTangent * cos(result)
        k &+= 1
    }
    return (sum, sumTangent)
}

private func meanSquarePushforwardCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ weight: Double,
    _ tangentX: UnsafePointer<Double>,
    _ tangentXCount: Int,
    _ tangentWeight: Double
) -> (Double, Double) {
    // sum += 2 * weight * x[i] * tangent.x[i] + tangent.weight * x[i] * x[i]
    let t = 2.0 * weight
    precondition(xCount <= tangentXCount, "Index out of range")
    // for i in 0..<x.count { sum += 2 * weight * x[i] * tangent.x[i] + tangent.weight * x[i] * x[i] }
    var i = 0
    var sum = 0.0
    while i < xCount {
        // sum += 2 * weight * x[i] * tangent.x[i] + tangent.weight * x[i] * x[i]
        let element = x[i]
        sum += t * element * tangentX[i] + tangentWeight * element * element
        i &+= 1
    }
    // return (meanSquare(x, weight: weight), sum / Double(x.count))
    let resultValue = meanSquareCore(x, xCount, weight)
    let resultTangent = sum / Double(xCount)
    return (resultValue, resultTangent)
}

private func meanSquareCore(_ x: UnsafePointer<Double>, _ xCount: Int, _ weight: Double) -> Double {
    // for value in x { sum += value * value }
    var i = 0
    var sum = 0.0
    while i < xCount {
        let value = x[i]
        // sum += value * value
        sum += value * value
        i &+= 1
    }
    return weight * sum / Double(xCount)
}

private func spreadVJPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ weight: Double,
    _ sumCotangent: Double,
    _ xAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { resultCache.deallocate() }
    // for k in 1...2 { sum += sin(meanSquare(x, weight: weight * Double(k))) }
    var k = 1
    var sum = 0.0
    while k < 3 {
        // sum += sin(meanSquare(x, weight: weight * Double(k)))
        let result = meanSquareCore(x, xCount, weight * Double(k))
        sum += sin(result)
        let offset = k &- 1
        resultCache[offset] = result
        k &+= 1
    }

    // Return sweep
    // for k in 1...2 { sum += sin(meanSquare(x, weight: weight * Double(k))) }
    k = 3
    var weightAdjoint = 0.0
    while k > 1 {
        k &-= 1
        let offset = k &- 1
        let result = resultCache[offset]
        let t = Double(k)
        // sum += sin(meanSquare(x, weight: weight * Double(k)))
        let resultAdjoint = sumCotangent * cos(result)
        var xAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: xCount)
        defer { xAdjoint2.deallocate() }
        let (_, tAdjoint) = meanSquarePullbackCore(
            x,
            xCount,
            weight * t,
            resultAdjoint,
            xAdjoint2.pointer,
            xAdjoint2.count,
            0.0
        )
        let isSameCount = xAdjoint2.count == xCount
        precondition(isSameCount, "the pullback of 'meanSquare(_:weight:)' changed the count of a cotangent")
        var k2 = 0
        while k2 < xAdjoint2.count {
            xAdjoint[k2] += xAdjoint2[k2]
            k2 &+= 1
        }
        weightAdjoint += tAdjoint * t
    }
    return (sum, weightAdjoint)
}

private func meanSquarePullbackCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ weight: Double,
    _ cotangent: Double,
    _ xAdjoint: UnsafeMutablePointer<Double>,
    _ xAdjointCount: Int,
    _ weightAdjoint: Double
) -> (Double, Double) {
    // xAdjoint[i] = xAdjoint[i] + 2 * cotangent * weight * x[i] / Double(x.count)
    let t = 2.0 * cotangent * weight
    let t2 = Double(xCount)
    precondition(xCount <= xAdjointCount, "Index out of range")
    // for i in 0..<x.count
    var i = 0
    var sum = 0.0
    while i < xCount {
        // xAdjoint[i] = xAdjoint[i] + 2 * cotangent * weight * x[i] / Double(x.count)
        let element = x[i]
        xAdjoint[i] += t * element / t2
        // sum += x[i] * x[i]
        sum += element * element
        i &+= 1
    }
    // weightAdjoint += cotangent * sum / Double(x.count)
    let weightAdjoint2 = weightAdjoint + cotangent * sum / t2
    // return weight * sum / Double(x.count)
    let result = weight * sum / t2
    return (result, weightAdjoint2)
}

private func spreadVJPJVP(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ weight: Double,
    _ sumCotangent: Double,
    _ xAdjoint: UnsafeMutablePointer<Double>,
    _ xTangent: UnsafePointer<Double>,
    _ xTangentCount: Int,
    _ weightTangent: Double,
    _ xAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { resultCacheTangent.deallocate() }
    // for k in 1...2 { sum += sin(meanSquare(x, weight: weight * Double(k))) }
    var k = 1
    var sum = 0.0
    var sumTangent = 0.0
    while k < 3 {
        // sum += sin(meanSquare(x, weight: weight * Double(k)))
        let t = Double(k)
        let (result, resultTangent) = meanSquarePushforwardCore(
            x,
            xCount,
            weight * t,
            xTangent,
            xTangentCount,
            weightTangent * t
        )
        sum += sin(result)
        sumTangent += resultTangent * cos(result)
        let offset = k &- 1
        resultCache[offset] = result
        resultCacheTangent[offset] = resultTangent
        k &+= 1
    }

    // Return sweep
    // for k in 1...2 { sum += sin(meanSquare(x, weight: weight * Double(k))) }
    k = 3
    var weightAdjoint = 0.0
    var weightAdjointTangent = 0.0
    while k > 1 {
        k &-= 1
        let offset = k &- 1
        let result = resultCache[offset]
        let resultTangent = resultCacheTangent[offset]
        let t = Double(k)
        // sum += sin(meanSquare(x, weight: weight * Double(k)))
        let resultAdjoint = sumCotangent * cos(result)
        let resultAdjointTangent = resultTangent * (-sin(result)) * sumCotangent
        var xAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: xCount)
        defer { xAdjoint2.deallocate() }
        var xAdjointTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: xCount)
        defer { xAdjointTangent2.deallocate() }
        let (tAdjoint, tAdjointTangent) = meanSquarePullbackJVP(
            x,
            xCount,
            weight * t,
            resultAdjoint,
            xAdjoint2.pointer,
            xAdjoint2.count,
            0.0,
            xTangent,
            weightTangent * t,
            resultAdjointTangent,
            xAdjointTangent2.pointer
        )
        let isSameCount = xAdjoint2.count == xCount
        precondition(isSameCount, "the pullback of 'meanSquare(_:weight:)' changed the count of a cotangent")
        var k2 = 0
        while k2 < xAdjoint2.count {
            xAdjoint[k2] += xAdjoint2[k2]
            xAdjointTangent[k2] += xAdjointTangent2[k2]
            k2 &+= 1
        }
        weightAdjoint += tAdjoint * t
        weightAdjointTangent += tAdjointTangent * t
    }
    return (sum, weightAdjoint, sumTangent, weightAdjointTangent)
}

private func meanSquarePullbackJVP(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ weight: Double,
    _ cotangent: Double,
    _ xAdjoint: UnsafeMutablePointer<Double>,
    _ xAdjointCount: Int,
    _ weightAdjoint: Double,
    _ xTangent: UnsafePointer<Double>,
    _ weightTangent: Double,
    _ cotangentTangent: Double,
    _ xAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // xAdjoint[i] = xAdjoint[i] + 2 * cotangent * weight * x[i] / Double(x.count)
    let t = 2.0 * cotangent
    let t2 = t * weight
    let tTangent = cotangentTangent * 2.0 * weight + weightTangent * t
    let t3 = Double(xCount)
    precondition(xCount <= xAdjointCount, "Index out of range")
    // for i in 0..<x.count
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < xCount {
        // xAdjoint[i] = xAdjoint[i] + 2 * cotangent * weight * x[i] / Double(x.count)
        let element = x[i]
        let elementTangent = xTangent[i]
        xAdjoint[i] += t2 * element / t3
        xAdjointTangent[i] += (tTangent * element + elementTangent * t2) / t3
        // sum += x[i] * x[i]
        let tTangent2 = elementTangent * element
        sum += element * element
        sumTangent += tTangent2 + tTangent2
        i &+= 1
    }
    // weightAdjoint += cotangent * sum / Double(x.count)
    let weightAdjoint2 = weightAdjoint + cotangent * sum / t3
    return (weightAdjoint2, (cotangentTangent * sum + sumTangent * cotangent) / t3)
}
