// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `response(_:_:mix:)`, and its derivative along a tangent of its arguments.
func responseJVP(
    _ window: ArraySlice<Double>,
    _ taps: ContiguousArray<Double>,
    mix: InlineArray<2, Double>,
    along tangent: (window: [Double], taps: [Double], mix: InlineArray<2, Double>)
) -> (value: Double, tangent: Double) {
    let window2 = [Double](window)
    let taps2 = [Double](taps)
    let mix2 = AutoDiff.Columns.array(count: mix.count) { i in mix[i] }
    let mixTangent = AutoDiff.Columns.array(count: tangent.mix.count) { i in tangent.mix[i] }
    precondition(tangent.window.count == window.count, "the tangent of 'window' has another count")
    precondition(tangent.taps.count == taps.count, "the tangent of 'taps' has another count")
    return responseJVPCore(
        window2,
        window2.count,
        window.startIndex,
        taps2,
        taps2.count,
        mix2,
        mix2.count,
        tangent.window,
        tangent.taps,
        mixTangent
    )
}

/// The value of `response(_:_:mix:)`, and the cotangent of its arguments for a cotangent of its outcome.
func responseVJP(
    _ window: ArraySlice<Double>,
    _ taps: ContiguousArray<Double>,
    mix: InlineArray<2, Double>,
    cotangent: Double
) -> (value: Double, cotangent: (window: [Double], taps: [Double], mix: InlineArray<2, Double>)) {
    let window2 = [Double](window)
    let taps2 = [Double](taps)
    let mix2 = AutoDiff.Columns.array(count: mix.count) { i in mix[i] }
    var windowAdjoint = [Double](repeating: 0.0, count: window.count)
    var tapsAdjoint = [Double](repeating: 0.0, count: taps.count)
    var mixAdjoint = [Double](repeating: 0.0, count: mix2.count)
    let value = responseVJPCore(
        window2,
        window2.count,
        window.startIndex,
        taps2,
        taps2.count,
        mix2,
        mix2.count,
        cotangent,
        &windowAdjoint,
        &tapsAdjoint,
        &mixAdjoint
    )
    return (value, (windowAdjoint, tapsAdjoint, InlineArray<2, Double>() { i in mixAdjoint[i] }))
}

/// The gradient of `response(_:_:mix:)`.
func responseGradient(
    _ window: ArraySlice<Double>,
    _ taps: ContiguousArray<Double>,
    mix: InlineArray<2, Double>
) -> (window: [Double], taps: [Double], mix: InlineArray<2, Double>) {
    let window2 = [Double](window)
    let taps2 = [Double](taps)
    let mix2 = AutoDiff.Columns.array(count: mix.count) { i in mix[i] }
    var windowAdjoint = [Double](repeating: 0.0, count: window.count)
    var tapsAdjoint = [Double](repeating: 0.0, count: taps.count)
    var mixAdjoint = [Double](repeating: 0.0, count: mix2.count)
    _ = responseVJPCore(
        window2,
        window2.count,
        window.startIndex,
        taps2,
        taps2.count,
        mix2,
        mix2.count,
        1.0,
        &windowAdjoint,
        &tapsAdjoint,
        &mixAdjoint
    )
    return (windowAdjoint, tapsAdjoint, InlineArray<2, Double>() { i in mixAdjoint[i] })
}

/// The value and the gradient of `response(_:_:mix:)`.
func responseValueWithGradient(
    _ window: ArraySlice<Double>,
    _ taps: ContiguousArray<Double>,
    mix: InlineArray<2, Double>
) -> (value: Double, gradient: (window: [Double], taps: [Double], mix: InlineArray<2, Double>)) {
    let window2 = [Double](window)
    let taps2 = [Double](taps)
    let mix2 = AutoDiff.Columns.array(count: mix.count) { i in mix[i] }
    var windowAdjoint = [Double](repeating: 0.0, count: window.count)
    var tapsAdjoint = [Double](repeating: 0.0, count: taps.count)
    var mixAdjoint = [Double](repeating: 0.0, count: mix2.count)
    let value = responseVJPCore(
        window2,
        window2.count,
        window.startIndex,
        taps2,
        taps2.count,
        mix2,
        mix2.count,
        1.0,
        &windowAdjoint,
        &tapsAdjoint,
        &mixAdjoint
    )
    return (value, (windowAdjoint, tapsAdjoint, InlineArray<2, Double>() { i in mixAdjoint[i] }))
}

/// The value and the gradient of `response(_:_:mix:)`, and the product of its Hessian with a direction.
func responseHVP(
    _ window: ArraySlice<Double>,
    _ taps: ContiguousArray<Double>,
    mix: InlineArray<2, Double>,
    along tangent: (window: [Double], taps: [Double], mix: InlineArray<2, Double>)
) -> (value: Double, gradient: (window: [Double], taps: [Double], mix: InlineArray<2, Double>), product: (window: [Double], taps: [Double], mix: InlineArray<2, Double>)) {
    let window2 = [Double](window)
    let taps2 = [Double](taps)
    let mix2 = AutoDiff.Columns.array(count: mix.count) { i in mix[i] }
    let mixTangent = AutoDiff.Columns.array(count: tangent.mix.count) { i in tangent.mix[i] }
    precondition(tangent.window.count == window.count, "the tangent of 'window' has another count")
    precondition(tangent.taps.count == taps.count, "the tangent of 'taps' has another count")
    var windowAdjoint = [Double](repeating: 0.0, count: window.count)
    var tapsAdjoint = [Double](repeating: 0.0, count: taps.count)
    var mixAdjoint = [Double](repeating: 0.0, count: mix2.count)
    var windowProduct = [Double](repeating: 0.0, count: window.count)
    var tapsProduct = [Double](repeating: 0.0, count: taps.count)
    var mixProduct = [Double](repeating: 0.0, count: mix2.count)
    let (value, _) = responseVJPJVP(
        window2,
        window2.count,
        window.startIndex,
        taps2,
        taps2.count,
        mix2,
        mix2.count,
        1.0,
        &windowAdjoint,
        &tapsAdjoint,
        &mixAdjoint,
        tangent.window,
        tangent.taps,
        mixTangent,
        &windowProduct,
        &tapsProduct,
        &mixProduct
    )
    return (
        value,
        (windowAdjoint, tapsAdjoint, InlineArray<2, Double>() { i in mixAdjoint[i] }),
        (windowProduct, tapsProduct, InlineArray<2, Double>() { i2 in mixProduct[i2] })
    )
}

private func responseJVPCore(
    _ window: UnsafePointer<Double>,
    _ windowCount: Int,
    _ windowStartIndex: Int,
    _ taps: UnsafePointer<Double>,
    _ tapsCount: Int,
    _ mix: UnsafePointer<Double>,
    _ mixCount: Int,
    _ windowTangent: UnsafePointer<Double>,
    _ tapsTangent: UnsafePointer<Double>,
    _ mixTangent: UnsafePointer<Double>
) -> (Double, Double) {
    // var weights: [2 of Double] = [mix[0] * mix[1], 1]
    precondition(0 < mixCount, "Index out of range")
    let element = mix[0]
    precondition(1 < mixCount, "Index out of range")
    let element2 = mix[1]
    var weights = AutoDiff.Buffer<Double>([element * element2, 1.0])
    defer { weights.deallocate() }
    var weightsTangent = AutoDiff.Buffer<Double>([mixTangent[0] * element2 + mixTangent[1] * element, 0.0])
    defer { weightsTangent.deallocate() }
    precondition(2 <= mixCount, "Index out of range")
    // for k in weights.indices { weights[k] += mix[k] * Double(k + 1) }
    var k = 0
    while k < 2 {
        // weights[k] += mix[k] * Double(k + 1)
        let t = Double(k + 1)
        weights[k] += mix[k] * t
        weightsTangent[k] += mixTangent[k] * t
        k &+= 1
    }
    // for i in window.indices where i - window.startIndex < taps.count
    var i = 0
    var total = 0.0
    var totalTangent = 0.0
    while i < windowCount {
        let i2 = windowStartIndex &+ i
        let t = i2 - windowStartIndex
        if t < tapsCount {
            // total += weights[i % weights.count] * window[i] * window[i] * taps[i - window.startIndex]
            let t2 = i2 % 2
            precondition(t2 >= 0 && t2 < weights.count, "Index out of range")
            let element3 = weights[t2]
            let t3 = i2 &- windowStartIndex
            precondition(t3 >= 0 && t3 < windowCount, "Index out of range")
            let element4 = window[t3]
            let elementTangent = windowTangent[t3]
            let t4 = element3 * element4
            let t5 = t4 * element4
            precondition(t >= 0 && t < tapsCount, "Index out of range")
            let element5 = taps[t]
            let t6 = tapsTangent[t] * t5
            let tTangent = ((weightsTangent[t2] * element4 + elementTangent * element3) * element4 + elementTangent * t4) * element5
                + t6
            total += t5 * element5
            totalTangent += tTangent
        }
        i &+= 1
    }
    return (total, totalTangent)
}

private func responseVJPCore(
    _ window: UnsafePointer<Double>,
    _ windowCount: Int,
    _ windowStartIndex: Int,
    _ taps: UnsafePointer<Double>,
    _ tapsCount: Int,
    _ mix: UnsafePointer<Double>,
    _ mixCount: Int,
    _ totalCotangent: Double,
    _ windowAdjoint: UnsafeMutablePointer<Double>,
    _ tapsAdjoint: UnsafeMutablePointer<Double>,
    _ mixAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    // var weights: [2 of Double] = [mix[0] * mix[1], 1]
    precondition(0 < mixCount, "Index out of range")
    let element = mix[0]
    precondition(1 < mixCount, "Index out of range")
    let element2 = mix[1]
    var weights = AutoDiff.Buffer<Double>([element * element2, 1.0])
    defer { weights.deallocate() }
    precondition(2 <= mixCount, "Index out of range")
    // for k in weights.indices { weights[k] += mix[k] * Double(k + 1) }
    var k = 0
    while k < 2 {
        // weights[k] += mix[k] * Double(k + 1)
        weights[k] += mix[k] * Double(k + 1)
        k &+= 1
    }
    var tCache = AutoDiff.Buffer<Int>(repeating: 0, count: windowCount)
    defer { tCache.deallocate() }
    // for i in window.indices where i - window.startIndex < taps.count
    var i = 0
    var total = 0.0
    while i < windowCount {
        let i2 = windowStartIndex &+ i
        let t = i2 - windowStartIndex
        if t < tapsCount {
            // total += weights[i % weights.count] * window[i] * window[i] * taps[i - window.startIndex]
            let t2 = i2 % 2
            precondition(t2 >= 0 && t2 < weights.count, "Index out of range")
            let t3 = i2 &- windowStartIndex
            precondition(t3 >= 0 && t3 < windowCount, "Index out of range")
            let element3 = window[t3]
            precondition(t >= 0 && t < tapsCount, "Index out of range")
            total += weights[t2] * element3 * element3 * taps[t]
            tCache[i] = t2
        }
        i &+= 1
    }
    var weightsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { weightsAdjoint.deallocate() }

    // Return sweep
    // for i in window.indices where i - window.startIndex < taps.count
    i = 0
    while i < windowCount {
        let i2 = windowStartIndex &+ i
        let t = i2 &- windowStartIndex
        if t < tapsCount {
            let t2 = tCache[i]
            let element3 = weights[t2]
            let element4 = window[t]
            let t3 = element3 * element4
            // total += weights[i % weights.count] * window[i] * window[i] * taps[i - window.startIndex]
            let tAdjoint = totalCotangent * taps[t]
            tapsAdjoint[t] += totalCotangent * (t3 * element4)
            let tAdjoint2 = tAdjoint * element4
            windowAdjoint[t] += tAdjoint * t3 + tAdjoint2 * element3
            weightsAdjoint[t2] += tAdjoint2 * element4
        }
        i &+= 1
    }
    // for k in weights.indices { weights[k] += mix[k] * Double(k + 1) }
    k = 0
    while k < 2 {
        // weights[k] += mix[k] * Double(k + 1)
        mixAdjoint[k] += weightsAdjoint[k] * Double(k &+ 1)
        k &+= 1
    }
    // var weights: [2 of Double] = [mix[0] * mix[1], 1]
    let tAdjoint = weightsAdjoint[0]
    mixAdjoint[1] += tAdjoint * element
    mixAdjoint[0] += tAdjoint * element2
    return total
}

private func responseVJPJVP(
    _ window: UnsafePointer<Double>,
    _ windowCount: Int,
    _ windowStartIndex: Int,
    _ taps: UnsafePointer<Double>,
    _ tapsCount: Int,
    _ mix: UnsafePointer<Double>,
    _ mixCount: Int,
    _ totalCotangent: Double,
    _ windowAdjoint: UnsafeMutablePointer<Double>,
    _ tapsAdjoint: UnsafeMutablePointer<Double>,
    _ mixAdjoint: UnsafeMutablePointer<Double>,
    _ windowTangent: UnsafePointer<Double>,
    _ tapsTangent: UnsafePointer<Double>,
    _ mixTangent: UnsafePointer<Double>,
    _ windowAdjointTangent: UnsafeMutablePointer<Double>,
    _ tapsAdjointTangent: UnsafeMutablePointer<Double>,
    _ mixAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    // var weights: [2 of Double] = [mix[0] * mix[1], 1]
    precondition(0 < mixCount, "Index out of range")
    let element = mix[0]
    let elementTangent = mixTangent[0]
    precondition(1 < mixCount, "Index out of range")
    let element2 = mix[1]
    let elementTangent2 = mixTangent[1]
    var weights = AutoDiff.Buffer<Double>([element * element2, 1.0])
    defer { weights.deallocate() }
    var weightsTangent = AutoDiff.Buffer<Double>([elementTangent * element2 + elementTangent2 * element, 0.0])
    defer { weightsTangent.deallocate() }
    precondition(2 <= mixCount, "Index out of range")
    // for k in weights.indices { weights[k] += mix[k] * Double(k + 1) }
    var k = 0
    while k < 2 {
        // weights[k] += mix[k] * Double(k + 1)
        let t = Double(k + 1)
        weights[k] += mix[k] * t
        weightsTangent[k] += mixTangent[k] * t
        k &+= 1
    }
    var tCache = AutoDiff.Buffer<Int>(repeating: 0, count: windowCount)
    defer { tCache.deallocate() }
    // for i in window.indices where i - window.startIndex < taps.count
    var i = 0
    var total = 0.0
    var totalTangent = 0.0
    while i < windowCount {
        let i2 = windowStartIndex &+ i
        let t = i2 - windowStartIndex
        if t < tapsCount {
            // total += weights[i % weights.count] * window[i] * window[i] * taps[i - window.startIndex]
            let t2 = i2 % 2
            precondition(t2 >= 0 && t2 < weights.count, "Index out of range")
            let element3 = weights[t2]
            let t3 = i2 &- windowStartIndex
            precondition(t3 >= 0 && t3 < windowCount, "Index out of range")
            let element4 = window[t3]
            let elementTangent3 = windowTangent[t3]
            let t4 = element3 * element4
            let t5 = t4 * element4
            precondition(t >= 0 && t < tapsCount, "Index out of range")
            let element5 = taps[t]
            let t6 = tapsTangent[t] * t5
            let tTangent = ((weightsTangent[t2] * element4 + elementTangent3 * element3) * element4 + elementTangent3 * t4) * element5
                + t6
            total += t5 * element5
            totalTangent += tTangent
            tCache[i] = t2
        }
        i &+= 1
    }
    var weightsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { weightsAdjoint.deallocate() }
    var weightsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { weightsAdjointTangent.deallocate() }

    // Return sweep
    // for i in window.indices where i - window.startIndex < taps.count
    i = 0
    while i < windowCount {
        let i2 = windowStartIndex &+ i
        let t = i2 &- windowStartIndex
        if t < tapsCount {
            let t2 = tCache[i]
            let element3 = weights[t2]
            let elementTangent3 = weightsTangent[t2]
            let element4 = window[t]
            let elementTangent4 = windowTangent[t]
            let t3 = element3 * element4
            let tTangent = elementTangent3 * element4 + elementTangent4 * element3
            // total += weights[i % weights.count] * window[i] * window[i] * taps[i - window.startIndex]
            let tAdjoint = totalCotangent * taps[t]
            let tAdjointTangent = tapsTangent[t] * totalCotangent
            tapsAdjoint[t] += totalCotangent * (t3 * element4)
            tapsAdjointTangent[t] += (tTangent * element4 + elementTangent4 * t3) * totalCotangent
            let tAdjoint2 = tAdjoint * element4
            let tAdjointTangent2 = tAdjointTangent * element4 + elementTangent4 * tAdjoint
            windowAdjoint[t] += tAdjoint * t3 + tAdjoint2 * element3
            windowAdjointTangent[t] += tAdjointTangent * t3 + tTangent * tAdjoint
                + (tAdjointTangent2 * element3 + elementTangent3 * tAdjoint2)
            weightsAdjoint[t2] += tAdjoint2 * element4
            weightsAdjointTangent[t2] += tAdjointTangent2 * element4 + elementTangent4 * tAdjoint2
        }
        i &+= 1
    }
    // for k in weights.indices { weights[k] += mix[k] * Double(k + 1) }
    k = 0
    while k < 2 {
        let t = Double(k &+ 1)
        // weights[k] += mix[k] * Double(k + 1)
        mixAdjoint[k] += weightsAdjoint[k] * t
        mixAdjointTangent[k] += weightsAdjointTangent[k] * t
        k &+= 1
    }
    // var weights: [2 of Double] = [mix[0] * mix[1], 1]
    let tAdjoint = weightsAdjoint[0]
    let tAdjointTangent = weightsAdjointTangent[0]
    mixAdjoint[1] += tAdjoint * element
    mixAdjointTangent[1] += tAdjointTangent * element + elementTangent * tAdjoint
    mixAdjoint[0] += tAdjoint * element2
    mixAdjointTangent[0] += tAdjointTangent * element2 + elementTangent2 * tAdjoint
    return (total, totalTangent)
}

/// The value of `damped(_:by:)`, and its derivative along a tangent of its arguments.
func dampedJVP(
    _ window: inout ArraySlice<Double>,
    by factor: Double,
    along tangent: (window: [Double], factor: Double)
) -> (value: ContiguousArray<Double>, tangent: (value: [Double], window: [Double])) {
    var window2 = [Double](window)
    precondition(tangent.window.count == window.count, "the tangent of 'window' has another count")
    var windowTangent = tangent.window
    var (valueBuffer, _, valueTangentBuffer) = dampedJVPCore(
        &window2,
        window2.count,
        window.startIndex,
        factor,
        &windowTangent,
        tangent.factor
    )
    defer { valueBuffer.deallocate() }
    defer { valueTangentBuffer.deallocate() }
    window = AutoDiff.Columns.slice(window2, from: window.startIndex)
    return (ContiguousArray<Double>(valueBuffer.array), (valueTangentBuffer.array, windowTangent))
}

/// The value of `damped(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func dampedVJP(
    _ window: inout ArraySlice<Double>,
    by factor: Double,
    cotangent: (value: [Double], window: [Double])
) -> (value: ContiguousArray<Double>, cotangent: (window: [Double], factor: Double)) {
    var window2 = [Double](window)
    precondition(cotangent.window.count == window.count, "the cotangent of 'window' has another count")
    var windowAdjoint = cotangent.window
    var valueBuffer: AutoDiff.Buffer<Double>
    let factorAdjoint: Double
    (valueBuffer, _, factorAdjoint) = dampedVJPCore(
        &window2,
        window2.count,
        window.startIndex,
        factor,
        cotangent.value,
        cotangent.value.count,
        &windowAdjoint
    )
    defer { valueBuffer.deallocate() }
    window = AutoDiff.Columns.slice(window2, from: window.startIndex)
    return (ContiguousArray<Double>(valueBuffer.array), (windowAdjoint, factorAdjoint))
}

private func dampedJVPCore(
    _ window: UnsafeMutablePointer<Double>,
    _ windowCount: Int,
    _ windowStartIndex: Int,
    _ factor: Double,
    _ windowTangent: UnsafeMutablePointer<Double>,
    _ factorTangent: Double
) -> (AutoDiff.Buffer<Double>, Int, AutoDiff.Buffer<Double>) {
    // var removed = ContiguousArray<Double>()
    var removed = AutoDiff.Buffer<Double>()
    var removedTangent = AutoDiff.Buffer<Double>()
    // removed.append(window[i] * (1 - factor))
    let t = 1.0 - factor
    let tTangent = -factorTangent
    // for i in window.indices
    var i = 0
    while i < windowCount {
        let i2 = windowStartIndex &+ i
        // removed.append(window[i] * (1 - factor))
        let t2 = i2 &- windowStartIndex
        precondition(t2 >= 0 && t2 < windowCount, "Index out of range")
        let element = window[t2]
        let elementTangent = windowTangent[t2]
        removed.append(element * t)
        removedTangent.append(elementTangent * t + tTangent * element)
        // window[i] *= factor * Double(i)
        let t3 = Double(i2)
        let t4 = factor * t3
        window[t2] = element * t4
        windowTangent[t2] = elementTangent * t4 + factorTangent * t3 * element
        i &+= 1
    }
    return (removed, windowStartIndex, removedTangent)
}

private func dampedVJPCore(
    _ window: UnsafeMutablePointer<Double>,
    _ windowCount: Int,
    _ windowStartIndex: Int,
    _ factor: Double,
    _ removedCotangent: UnsafePointer<Double>,
    _ removedCotangentCount: Int,
    _ windowAdjoint: UnsafeMutablePointer<Double>
) -> (AutoDiff.Buffer<Double>, Int, Double) {
    // Forward sweep
    // var removed = ContiguousArray<Double>()
    var removed = AutoDiff.Buffer<Double>()
    // removed.append(window[i] * (1 - factor))
    let t = 1.0 - factor
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: windowCount)
    defer { elementCache.deallocate() }
    // for i in window.indices
    var i = 0
    while i < windowCount {
        let i2 = windowStartIndex &+ i
        // removed.append(window[i] * (1 - factor))
        let t2 = i2 &- windowStartIndex
        precondition(t2 >= 0 && t2 < windowCount, "Index out of range")
        let element = window[t2]
        removed.append(element * t)
        // window[i] *= factor * Double(i)
        window[t2] = element * (factor * Double(i2))
        elementCache[i] = element
        i &+= 1
    }
    // for i in window.indices
    let removedCount = removed.count
    let isSame = removedCotangentCount == removedCount
    precondition(isSame, "the cotangent of the result has another count")
    var removedAdjoint = AutoDiff.Buffer<Double>(copying: removedCotangent, count: removedCotangentCount)
    defer { removedAdjoint.deallocate() }

    // Return sweep
    // for i in window.indices
    i = windowCount
    var factorAdjoint = 0.0
    var tAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let element = elementCache[i]
        let i2 = windowStartIndex &+ i
        let t2 = i2 &- windowStartIndex
        let t3 = Double(i2)
        // window[i] *= factor * Double(i)
        let tAdjoint2 = windowAdjoint[t2]
        windowAdjoint[t2] = 0.0
        factorAdjoint += tAdjoint2 * element * t3
        // removed.append(window[i] * (1 - factor))
        let tAdjoint3 = removedAdjoint.removeLast()
        tAdjoint += tAdjoint3 * element
        windowAdjoint[t2] += tAdjoint2 * (factor * t3) + tAdjoint3 * t
    }
    factorAdjoint -= tAdjoint
    return (removed, windowStartIndex, factorAdjoint)
}
