// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `windows(_:width:)`, and its derivative along a tangent of its arguments.
func windowsJVP(
    _ samples: [Double],
    width: Double,
    along tangent: (samples: [Double], width: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.samples.count == samples.count, "the tangent of 'samples' has another count")
    return windowsJVPCore(samples, samples.count, width, tangent.samples, tangent.samples.count, tangent.width)
}

/// The value of `windows(_:width:)`, and the cotangent of its arguments for a cotangent of its outcome.
func windowsVJP(
    _ samples: [Double],
    width: Double,
    cotangent: Double
) -> (value: Double, cotangent: (samples: [Double], width: Double)) {
    var samplesAdjoint = [Double](repeating: 0.0, count: samples.count)
    let (value, widthAdjoint) = windowsVJPCore(samples, samples.count, width, cotangent, &samplesAdjoint)
    return (value, (samplesAdjoint, widthAdjoint))
}

/// The gradient of `windows(_:width:)`.
func windowsGradient(_ samples: [Double], width: Double) -> (samples: [Double], width: Double) {
    var samplesAdjoint = [Double](repeating: 0.0, count: samples.count)
    let (_, widthAdjoint) = windowsVJPCore(samples, samples.count, width, 1.0, &samplesAdjoint)
    return (samplesAdjoint, widthAdjoint)
}

/// The value and the gradient of `windows(_:width:)`.
func windowsValueWithGradient(
    _ samples: [Double],
    width: Double
) -> (value: Double, gradient: (samples: [Double], width: Double)) {
    var samplesAdjoint = [Double](repeating: 0.0, count: samples.count)
    let (value, widthAdjoint) = windowsVJPCore(samples, samples.count, width, 1.0, &samplesAdjoint)
    return (value, (samplesAdjoint, widthAdjoint))
}

/// The value and the gradient of `windows(_:width:)`, and the product of its Hessian with a direction.
func windowsHVP(
    _ samples: [Double],
    width: Double,
    along tangent: (samples: [Double], width: Double)
) -> (value: Double, gradient: (samples: [Double], width: Double), product: (samples: [Double], width: Double)) {
    precondition(tangent.samples.count == samples.count, "the tangent of 'samples' has another count")
    var samplesAdjoint = [Double](repeating: 0.0, count: samples.count)
    var samplesProduct = [Double](repeating: 0.0, count: samples.count)
    let (value, widthAdjoint, _, widthProduct) = windowsVJPJVP(
        samples,
        samples.count,
        width,
        1.0,
        &samplesAdjoint,
        tangent.samples,
        tangent.samples.count,
        tangent.width,
        &samplesProduct
    )
    return (value, (samplesAdjoint, widthAdjoint), (samplesProduct, widthProduct))
}

private func windowsJVPCore(
    _ samples: UnsafePointer<Double>,
    _ samplesCount: Int,
    _ width: Double,
    _ samplesTangent: UnsafePointer<Double>,
    _ samplesTangentCount: Int,
    _ widthTangent: Double
) -> (Double, Double) {
    // var samples = samples
    var samples2 = AutoDiff.Buffer<Double>(copying: samples, count: samplesCount)
    defer { samples2.deallocate() }
    var samplesTangent2 = AutoDiff.Buffer<Double>(copying: samplesTangent, count: samplesTangentCount)
    defer { samplesTangent2.deallocate() }
    // samples.insert(width, at: 1)
    let count = samples2.count
    precondition(1 <= count, "Array index is out of range")
    samples2.append(width)
    samplesTangent2.append(widthTangent)
    let element = samples2[count]
    let elementTangent = samplesTangent2[count]
    var i = count
    while i > 1 {
        i &-= 1
        let next = i &+ 1
        samples2[next] = samples2[i]
        samplesTangent2[next] = samplesTangent2[i]
    }
    samples2[1] = element
    samplesTangent2[1] = elementTangent
    // let removed = samples.remove(at: 3)
    let removed = samples2[3]
    let removedTangent = samplesTangent2[3]
    let last = samples2.count &- 1
    i = 3
    while i < last {
        let next = i &+ 1
        samples2[i] = samples2[next]
        samplesTangent2[i] = samplesTangent2[next]
        i &+= 1
    }
    samples2[last] = removed
    samplesTangent2[last] = removedTangent
    samples2.removeLast()
    samplesTangent2.removeLast()
    // for i in 0..<samples.count - 1 { total += norm(samples[i...i + 1]) * width }
    let count2 = samples2.count
    let upper = count2 - 1
    precondition(0 <= upper, "Range requires lowerBound <= upperBound")
    i = 0
    var total = 0.0
    var totalTangent = 0.0
    while i < upper {
        // samples[i...i + 1]
        let upper2 = i + 1
        precondition(i <= upper2, "Range requires lowerBound <= upperBound")
        let end = upper2 + 1
        precondition(0 <= i && end <= count2 && i <= end, "Array index is out of range")
        let count3 = end &- i
        var array = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
        defer { array.deallocate() }
        var arrayTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
        defer { arrayTangent.deallocate() }
        var i2 = 0
        while i2 < count3 {
            let k = i &+ i2
            array[i2] = samples2[k]
            arrayTangent[i2] = samplesTangent2[k]
            i2 &+= 1
        }
        // for i in values.indices { sum += values[i] * values[i] }
        i2 = 0
        var result = 0.0
        var sumTangent = 0.0
        while i2 < count3 {
            let i3 = i &+ i2
            // sum += values[i] * values[i]
            let t = i3 &- i
            precondition(t >= 0 && t < array.count, "Index out of range")
            let element2 = array[t]
            let tTangent = arrayTangent[t] * element2
            result += element2 * element2
            sumTangent += tTangent + tTangent
            i2 &+= 1
        }
        // samples[i...i + 1]
        total += result * width
        totalTangent += sumTangent * width + widthTangent * result
        i &+= 1
    }
    // samples.dropFirst()
    let length = 1 < count2 ? 1 : count2
    // for x in samples.dropFirst().reversed() { total = 0.5 * total + x }
    let count3 = count2 &- length
    var elements = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { elements.deallocate() }
    var elementsTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { elementsTangent.deallocate() }
    i = 0
    while i < count3 {
        let k = length &+ i
        elements[i] = samples2[k]
        elementsTangent[i] = samplesTangent2[k]
        i &+= 1
    }
    i = count3
    while i > 0 {
        i &-= 1
        let x = elements[i]
        let xTangent = elementsTangent[i]
        // total = 0.5 * total + x
        total = 0.5 * total + x
        totalTangent = totalTangent * 0.5 + xTangent
    }
    // let last = samples.popLast()
    var isThere = count2 > 0
    var last2: Double
    var lastTangent: Double
    if isThere {
        precondition(samples2.count > 0, "Can't remove last element from an empty collection")
        last2 = samples2.removeLast()
        lastTangent = samplesTangent2.removeLast()
    } else {
        last2 = 0.0
        lastTangent = 0.0
    }
    var goesOn = isThere && last2 != removed
    // while let last = samples.popLast(), last != removed { total += last * removed }
    while goesOn {
        // total += last * removed
        total += last2 * removed
        totalTangent += lastTangent * removed + removedTangent * last2
        // let last = samples.popLast()
        isThere = samples2.count > 0
        if isThere {
            precondition(samples2.count > 0, "Can't remove last element from an empty collection")
            last2 = samples2.removeLast()
            lastTangent = samplesTangent2.removeLast()
        }
        goesOn = isThere && last2 != removed
    }
    // return total * (samples.first ?? width)
    let t: Double
    let elementTangent2: Double
    if samples2.count > 0 {
        precondition(0 < samples2.count, "Index out of range")
        t = samples2[0]
        elementTangent2 = samplesTangent2[0]
    } else {
        t = width
        elementTangent2 = widthTangent
    }
    let result = total * t
    let resultTangent = totalTangent * t + elementTangent2 * total
    return (result, resultTangent)
}

private func windowsVJPCore(
    _ samples: UnsafePointer<Double>,
    _ samplesCount: Int,
    _ width: Double,
    _ resultCotangent: Double,
    _ samplesAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // var samples = samples
    var samples2 = AutoDiff.Buffer<Double>(copying: samples, count: samplesCount)
    defer { samples2.deallocate() }
    // samples.insert(width, at: 1)
    let count = samples2.count
    precondition(1 <= count, "Array index is out of range")
    samples2.append(width)
    let element = samples2[count]
    var i = count
    while i > 1 {
        i &-= 1
        let next = i &+ 1
        samples2[next] = samples2[i]
    }
    samples2[1] = element
    // let removed = samples.remove(at: 3)
    let removed = samples2[3]
    let last = samples2.count &- 1
    i = 3
    while i < last {
        let next = i &+ 1
        samples2[i] = samples2[next]
        i &+= 1
    }
    samples2[last] = removed
    samples2.removeLast()
    // for i in 0..<samples.count - 1 { total += norm(samples[i...i + 1]) * width }
    let count2 = samples2.count
    var upper = count2 - 1
    precondition(0 <= upper, "Range requires lowerBound <= upperBound")
    var arrayCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: upper)
    defer { arrayCountCache.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { resultCache.deallocate() }
    i = 0
    var total = 0.0
    while i < upper {
        // samples[i...i + 1]
        let upper2 = i + 1
        precondition(i <= upper2, "Range requires lowerBound <= upperBound")
        let end = upper2 + 1
        precondition(0 <= i && end <= count2 && i <= end, "Array index is out of range")
        let count3 = end &- i
        var array = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
        defer { array.deallocate() }
        var i2 = 0
        while i2 < count3 {
            let k = i &+ i2
            array[i2] = samples2[k]
            i2 &+= 1
        }
        // for i in values.indices { sum += values[i] * values[i] }
        i2 = 0
        var result = 0.0
        while i2 < count3 {
            let i3 = i &+ i2
            // sum += values[i] * values[i]
            let t = i3 &- i
            precondition(t >= 0 && t < array.count, "Index out of range")
            let element2 = array[t]
            result += element2 * element2
            doubleTape.append(element2)
            i2 &+= 1
        }
        // samples[i...i + 1]
        total += result * width
        arrayCountCache[i] = count3
        resultCache[i] = result
        i &+= 1
    }
    // samples.dropFirst()
    let length = 1 < count2 ? 1 : count2
    // for x in samples.dropFirst().reversed() { total = 0.5 * total + x }
    let count3 = count2 &- length
    var elements = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { elements.deallocate() }
    i = 0
    while i < count3 {
        let k = length &+ i
        elements[i] = samples2[k]
        i &+= 1
    }
    i = count3
    while i > 0 {
        i &-= 1
        let x = elements[i]
        // total = 0.5 * total + x
        total = 0.5 * total + x
    }
    // let last = samples.popLast()
    let isThere = count2 > 0
    var last2: Double
    if isThere {
        precondition(samples2.count > 0, "Can't remove last element from an empty collection")
        last2 = samples2.removeLast()
    } else {
        last2 = 0.0
    }
    var goesOn = isThere && last2 != removed
    // while let last = samples.popLast(), last != removed { total += last * removed }
    var iterations = 0
    while goesOn {
        // total += last * removed
        total += last2 * removed
        // let last = samples.popLast()
        let isThere2 = samples2.count > 0
        let last3: Double
        if isThere2 {
            precondition(samples2.count > 0, "Can't remove last element from an empty collection")
            last3 = samples2.removeLast()
        } else {
            last3 = last2
        }
        goesOn = isThere2 && last3 != removed
        iterations &+= 1
        doubleTape.append(last2)
        boolTape.append(isThere2)
        last2 = last3
    }
    // return total * (samples.first ?? width)
    let count4 = samples2.count
    let t = count4 > 0
    let t2: Double
    if t {
        precondition(0 < samples2.count, "Index out of range")
        t2 = samples2[0]
    } else {
        t2 = width
    }
    let result = total * t2
    var samplesAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count4)
    defer { samplesAdjoint2.deallocate() }
    var elementsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { elementsAdjoint.deallocate() }
    var totalAdjoint = resultCotangent * t2
    var widthAdjoint = resultCotangent * total

    // Return sweep
    // return total * (samples.first ?? width)
    if t {
        samplesAdjoint2[0] += widthAdjoint
        widthAdjoint = 0.0
    }
    // total += last * removed
    let t3 = totalAdjoint * removed
    // while let last = samples.popLast(), last != removed { total += last * removed }
    var iteration = iterations
    var lastAdjoint = 0.0
    var removedAdjoint = 0.0
    while iteration > 0 {
        iteration &-= 1
        let isThere2 = boolTape.removeLast()
        last2 = doubleTape.removeLast()
        // let last = samples.popLast()
        if isThere2 {
            samplesAdjoint2.append(lastAdjoint)
            lastAdjoint = 0.0
        }
        // total += last * removed
        lastAdjoint += t3
        removedAdjoint += totalAdjoint * last2
    }
    // let last = samples.popLast()
    if isThere {
        samplesAdjoint2.append(lastAdjoint)
    }
    // for x in samples.dropFirst().reversed() { total = 0.5 * total + x }
    i = 0
    while i < count3 {
        // total = 0.5 * total + x
        let totalAdjoint2 = totalAdjoint * 0.5
        // for x in samples.dropFirst().reversed() { total = 0.5 * total + x }
        elementsAdjoint[i] += totalAdjoint
        totalAdjoint = totalAdjoint2
        i &+= 1
    }
    i = 0
    while i < count3 {
        let k = length &+ i
        let elementAdjoint = elementsAdjoint[i]
        elementsAdjoint[i] = 0.0
        samplesAdjoint2[k] += elementAdjoint
        i &+= 1
    }
    // samples[i...i + 1]
    let resultAdjoint = totalAdjoint * width
    // for i in 0..<samples.count - 1 { total += norm(samples[i...i + 1]) * width }
    i = upper
    while i > 0 {
        i &-= 1
        let arrayCount = arrayCountCache[i]
        let result2 = resultCache[i]
        upper = i &+ 1
        let end = upper &+ 1
        let count5 = end &- i
        var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
        defer { arrayAdjoint.deallocate() }
        // samples[i...i + 1]
        widthAdjoint += totalAdjoint * result2
        // for i in values.indices { sum += values[i] * values[i] }
        var i2 = count5
        while i2 > 0 {
            i2 &-= 1
            let element2 = doubleTape.removeLast()
            let i3 = i &+ i2
            // sum += values[i] * values[i]
            let elementAdjoint = resultAdjoint * element2
            arrayAdjoint[i3 &- i] += elementAdjoint + elementAdjoint
        }
        // samples[i...i + 1]
        i2 = 0
        while i2 < count5 {
            let k = i &+ i2
            let elementAdjoint = arrayAdjoint[i2]
            arrayAdjoint[i2] = 0.0
            samplesAdjoint2[k] += elementAdjoint
            i2 &+= 1
        }
    }
    // let removed = samples.remove(at: 3)
    samplesAdjoint2.append(0.0)
    removedAdjoint += samplesAdjoint2[last]
    samplesAdjoint2[last] = 0.0
    i = last
    while i > 3 {
        i &-= 1
        let next = i &+ 1
        let elementAdjoint = samplesAdjoint2[i]
        samplesAdjoint2[i] = 0.0
        samplesAdjoint2[next] += elementAdjoint
    }
    samplesAdjoint2[3] += removedAdjoint
    // samples.insert(width, at: 1)
    let elementAdjoint = samplesAdjoint2[1]
    samplesAdjoint2[1] = 0.0
    i = 1
    while i < count {
        let next = i &+ 1
        let elementAdjoint2 = samplesAdjoint2[next]
        samplesAdjoint2[next] = 0.0
        samplesAdjoint2[i] += elementAdjoint2
        i &+= 1
    }
    samplesAdjoint2[count] += elementAdjoint
    var widthAdjoint2 = samplesAdjoint2.removeLast()
    widthAdjoint2 = widthAdjoint + widthAdjoint2
    // var samples = samples
    let count5 = samplesAdjoint2.count
    var k = 0
    while k < count5 {
        samplesAdjoint[k] += samplesAdjoint2[k]
        k &+= 1
    }
    return (result, widthAdjoint2)
}

private func windowsVJPJVP(
    _ samples: UnsafePointer<Double>,
    _ samplesCount: Int,
    _ width: Double,
    _ resultCotangent: Double,
    _ samplesAdjoint: UnsafeMutablePointer<Double>,
    _ samplesTangent: UnsafePointer<Double>,
    _ samplesTangentCount: Int,
    _ widthTangent: Double,
    _ samplesAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // var samples = samples
    var samples2 = AutoDiff.Buffer<Double>(copying: samples, count: samplesCount)
    defer { samples2.deallocate() }
    var samplesTangent2 = AutoDiff.Buffer<Double>(copying: samplesTangent, count: samplesTangentCount)
    defer { samplesTangent2.deallocate() }
    // samples.insert(width, at: 1)
    let count = samples2.count
    precondition(1 <= count, "Array index is out of range")
    samples2.append(width)
    samplesTangent2.append(widthTangent)
    let element = samples2[count]
    let elementTangent = samplesTangent2[count]
    var i = count
    while i > 1 {
        i &-= 1
        let next = i &+ 1
        samples2[next] = samples2[i]
        samplesTangent2[next] = samplesTangent2[i]
    }
    samples2[1] = element
    samplesTangent2[1] = elementTangent
    // let removed = samples.remove(at: 3)
    let removed = samples2[3]
    let removedTangent = samplesTangent2[3]
    let last = samples2.count &- 1
    i = 3
    while i < last {
        let next = i &+ 1
        samples2[i] = samples2[next]
        samplesTangent2[i] = samplesTangent2[next]
        i &+= 1
    }
    samples2[last] = removed
    samplesTangent2[last] = removedTangent
    samples2.removeLast()
    samplesTangent2.removeLast()
    // for i in 0..<samples.count - 1 { total += norm(samples[i...i + 1]) * width }
    let count2 = samples2.count
    var upper = count2 - 1
    precondition(0 <= upper, "Range requires lowerBound <= upperBound")
    var arrayCountCache = AutoDiff.Buffer<Int>(repeating: 0, count: upper)
    defer { arrayCountCache.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: upper)
    defer { resultCacheTangent.deallocate() }
    i = 0
    var total = 0.0
    var totalTangent = 0.0
    while i < upper {
        // samples[i...i + 1]
        let upper2 = i + 1
        precondition(i <= upper2, "Range requires lowerBound <= upperBound")
        let end = upper2 + 1
        precondition(0 <= i && end <= count2 && i <= end, "Array index is out of range")
        let count3 = end &- i
        var array = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
        defer { array.deallocate() }
        var arrayTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
        defer { arrayTangent.deallocate() }
        var i2 = 0
        while i2 < count3 {
            let k = i &+ i2
            array[i2] = samples2[k]
            arrayTangent[i2] = samplesTangent2[k]
            i2 &+= 1
        }
        // for i in values.indices { sum += values[i] * values[i] }
        i2 = 0
        var result = 0.0
        var sumTangent = 0.0
        while i2 < count3 {
            let i3 = i &+ i2
            // sum += values[i] * values[i]
            let t = i3 &- i
            precondition(t >= 0 && t < array.count, "Index out of range")
            let element2 = array[t]
            let elementTangent2 = arrayTangent[t]
            let tTangent = elementTangent2 * element2
            result += element2 * element2
            sumTangent += tTangent + tTangent
            doubleTape.append(element2)
            doubleTapeTangent.append(elementTangent2)
            i2 &+= 1
        }
        // samples[i...i + 1]
        total += result * width
        totalTangent += sumTangent * width + widthTangent * result
        arrayCountCache[i] = count3
        resultCache[i] = result
        resultCacheTangent[i] = sumTangent
        i &+= 1
    }
    // samples.dropFirst()
    let length = 1 < count2 ? 1 : count2
    // for x in samples.dropFirst().reversed() { total = 0.5 * total + x }
    let count3 = count2 &- length
    var elements = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { elements.deallocate() }
    var elementsTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { elementsTangent.deallocate() }
    i = 0
    while i < count3 {
        let k = length &+ i
        elements[i] = samples2[k]
        elementsTangent[i] = samplesTangent2[k]
        i &+= 1
    }
    i = count3
    while i > 0 {
        i &-= 1
        let x = elements[i]
        let xTangent = elementsTangent[i]
        // total = 0.5 * total + x
        total = 0.5 * total + x
        totalTangent = totalTangent * 0.5 + xTangent
    }
    // let last = samples.popLast()
    let isThere = count2 > 0
    var last2: Double
    var lastTangent: Double
    if isThere {
        precondition(samples2.count > 0, "Can't remove last element from an empty collection")
        last2 = samples2.removeLast()
        lastTangent = samplesTangent2.removeLast()
    } else {
        last2 = 0.0
        lastTangent = 0.0
    }
    var goesOn = isThere && last2 != removed
    // while let last = samples.popLast(), last != removed { total += last * removed }
    var iterations = 0
    while goesOn {
        // total += last * removed
        total += last2 * removed
        totalTangent += lastTangent * removed + removedTangent * last2
        // let last = samples.popLast()
        let isThere2 = samples2.count > 0
        let last3: Double
        let lastTangent2: Double
        if isThere2 {
            precondition(samples2.count > 0, "Can't remove last element from an empty collection")
            last3 = samples2.removeLast()
            lastTangent2 = samplesTangent2.removeLast()
        } else {
            last3 = last2
            lastTangent2 = lastTangent
        }
        goesOn = isThere2 && last3 != removed
        iterations &+= 1
        doubleTape.append(last2)
        doubleTapeTangent.append(lastTangent)
        boolTape.append(isThere2)
        last2 = last3
        lastTangent = lastTangent2
    }
    // return total * (samples.first ?? width)
    let count4 = samples2.count
    let t = count4 > 0
    let t2: Double
    let elementTangent2: Double
    if t {
        precondition(0 < samples2.count, "Index out of range")
        t2 = samples2[0]
        elementTangent2 = samplesTangent2[0]
    } else {
        t2 = width
        elementTangent2 = widthTangent
    }
    let result = total * t2
    let resultTangent = totalTangent * t2 + elementTangent2 * total
    var samplesAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count4)
    defer { samplesAdjoint2.deallocate() }
    var samplesAdjointTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count4)
    defer { samplesAdjointTangent2.deallocate() }
    var elementsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { elementsAdjoint.deallocate() }
    var elementsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { elementsAdjointTangent.deallocate() }
    var totalAdjoint = resultCotangent * t2
    var totalAdjointTangent = elementTangent2 * resultCotangent
    var widthAdjoint = resultCotangent * total
    var widthAdjointTangent = totalTangent * resultCotangent

    // Return sweep
    // return total * (samples.first ?? width)
    if t {
        samplesAdjoint2[0] += widthAdjoint
        samplesAdjointTangent2[0] += widthAdjointTangent
        widthAdjoint = 0.0
        widthAdjointTangent = 0.0
    }
    // total += last * removed
    let t3 = totalAdjoint * removed
    let tTangent = totalAdjointTangent * removed + removedTangent * totalAdjoint
    // while let last = samples.popLast(), last != removed { total += last * removed }
    var iteration = iterations
    var lastAdjoint = 0.0
    var removedAdjoint = 0.0
    var lastAdjointTangent = 0.0
    var removedAdjointTangent = 0.0
    while iteration > 0 {
        iteration &-= 1
        let isThere2 = boolTape.removeLast()
        last2 = doubleTape.removeLast()
        lastTangent = doubleTapeTangent.removeLast()
        // let last = samples.popLast()
        if isThere2 {
            samplesAdjoint2.append(lastAdjoint)
            samplesAdjointTangent2.append(lastAdjointTangent)
            lastAdjoint = 0.0
            lastAdjointTangent = 0.0
        }
        // total += last * removed
        lastAdjoint += t3
        lastAdjointTangent += tTangent
        removedAdjoint += totalAdjoint * last2
        removedAdjointTangent += totalAdjointTangent * last2 + lastTangent * totalAdjoint
    }
    // let last = samples.popLast()
    if isThere {
        samplesAdjoint2.append(lastAdjoint)
        samplesAdjointTangent2.append(lastAdjointTangent)
    }
    // for x in samples.dropFirst().reversed() { total = 0.5 * total + x }
    i = 0
    while i < count3 {
        // total = 0.5 * total + x
        let totalAdjoint2 = totalAdjoint * 0.5
        let totalAdjointTangent2 = totalAdjointTangent * 0.5
        // for x in samples.dropFirst().reversed() { total = 0.5 * total + x }
        elementsAdjoint[i] += totalAdjoint
        elementsAdjointTangent[i] += totalAdjointTangent
        totalAdjoint = totalAdjoint2
        totalAdjointTangent = totalAdjointTangent2
        i &+= 1
    }
    i = 0
    while i < count3 {
        let k = length &+ i
        let elementAdjoint = elementsAdjoint[i]
        let elementAdjointTangent = elementsAdjointTangent[i]
        elementsAdjoint[i] = 0.0
        elementsAdjointTangent[i] = 0.0
        samplesAdjoint2[k] += elementAdjoint
        samplesAdjointTangent2[k] += elementAdjointTangent
        i &+= 1
    }
    // samples[i...i + 1]
    let resultAdjoint = totalAdjoint * width
    let resultAdjointTangent = totalAdjointTangent * width + widthTangent * totalAdjoint
    // for i in 0..<samples.count - 1 { total += norm(samples[i...i + 1]) * width }
    i = upper
    while i > 0 {
        i &-= 1
        let arrayCount = arrayCountCache[i]
        let result2 = resultCache[i]
        let resultTangent2 = resultCacheTangent[i]
        upper = i &+ 1
        let end = upper &+ 1
        let count5 = end &- i
        var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
        defer { arrayAdjoint.deallocate() }
        var arrayAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
        defer { arrayAdjointTangent.deallocate() }
        // samples[i...i + 1]
        widthAdjoint += totalAdjoint * result2
        widthAdjointTangent += totalAdjointTangent * result2 + resultTangent2 * totalAdjoint
        // for i in values.indices { sum += values[i] * values[i] }
        var i2 = count5
        while i2 > 0 {
            i2 &-= 1
            let element2 = doubleTape.removeLast()
            let elementTangent3 = doubleTapeTangent.removeLast()
            let i3 = i &+ i2
            let t4 = i3 &- i
            // sum += values[i] * values[i]
            let elementAdjoint = resultAdjoint * element2
            let elementAdjointTangent = resultAdjointTangent * element2 + elementTangent3 * resultAdjoint
            arrayAdjoint[t4] += elementAdjoint + elementAdjoint
            arrayAdjointTangent[t4] += elementAdjointTangent + elementAdjointTangent
        }
        // samples[i...i + 1]
        i2 = 0
        while i2 < count5 {
            let k = i &+ i2
            let elementAdjoint = arrayAdjoint[i2]
            let elementAdjointTangent = arrayAdjointTangent[i2]
            arrayAdjoint[i2] = 0.0
            arrayAdjointTangent[i2] = 0.0
            samplesAdjoint2[k] += elementAdjoint
            samplesAdjointTangent2[k] += elementAdjointTangent
            i2 &+= 1
        }
    }
    // let removed = samples.remove(at: 3)
    samplesAdjoint2.append(0.0)
    samplesAdjointTangent2.append(0.0)
    removedAdjoint += samplesAdjoint2[last]
    removedAdjointTangent += samplesAdjointTangent2[last]
    samplesAdjoint2[last] = 0.0
    samplesAdjointTangent2[last] = 0.0
    i = last
    while i > 3 {
        i &-= 1
        let next = i &+ 1
        let elementAdjoint = samplesAdjoint2[i]
        let elementAdjointTangent = samplesAdjointTangent2[i]
        samplesAdjoint2[i] = 0.0
        samplesAdjointTangent2[i] = 0.0
        samplesAdjoint2[next] += elementAdjoint
        samplesAdjointTangent2[next] += elementAdjointTangent
    }
    samplesAdjoint2[3] += removedAdjoint
    samplesAdjointTangent2[3] += removedAdjointTangent
    // samples.insert(width, at: 1)
    let elementAdjoint = samplesAdjoint2[1]
    let elementAdjointTangent = samplesAdjointTangent2[1]
    samplesAdjoint2[1] = 0.0
    samplesAdjointTangent2[1] = 0.0
    i = 1
    while i < count {
        let next = i &+ 1
        let elementAdjoint2 = samplesAdjoint2[next]
        let elementAdjointTangent2 = samplesAdjointTangent2[next]
        samplesAdjoint2[next] = 0.0
        samplesAdjointTangent2[next] = 0.0
        samplesAdjoint2[i] += elementAdjoint2
        samplesAdjointTangent2[i] += elementAdjointTangent2
        i &+= 1
    }
    samplesAdjoint2[count] += elementAdjoint
    samplesAdjointTangent2[count] += elementAdjointTangent
    var widthAdjoint2 = samplesAdjoint2.removeLast()
    var widthAdjointTangent2 = samplesAdjointTangent2.removeLast()
    widthAdjoint2 = widthAdjoint + widthAdjoint2
    widthAdjointTangent2 = widthAdjointTangent + widthAdjointTangent2
    // var samples = samples
    let count5 = samplesAdjoint2.count
    var k = 0
    while k < count5 {
        samplesAdjoint[k] += samplesAdjoint2[k]
        samplesAdjointTangent[k] += samplesAdjointTangent2[k]
        k &+= 1
    }
    return (result, widthAdjoint2, resultTangent, widthAdjointTangent2)
}

/// The value of `stitched(_:width:)`, and its derivative along a tangent of its arguments.
func stitchedJVP(
    _ samples: [Double],
    width: Double,
    along tangent: (samples: [Double], width: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.samples.count == samples.count, "the tangent of 'samples' has another count")
    return stitchedJVPCore(samples, samples.count, width, tangent.samples, tangent.width)
}

/// The value of `stitched(_:width:)`, and the cotangent of its arguments for a cotangent of its outcome.
func stitchedVJP(
    _ samples: [Double],
    width: Double,
    cotangent: Double
) -> (value: Double, cotangent: (samples: [Double], width: Double)) {
    var samplesAdjoint = [Double](repeating: 0.0, count: samples.count)
    let (value, widthAdjoint) = stitchedVJPCore(samples, samples.count, width, cotangent, &samplesAdjoint)
    return (value, (samplesAdjoint, widthAdjoint))
}

/// The gradient of `stitched(_:width:)`.
func stitchedGradient(_ samples: [Double], width: Double) -> (samples: [Double], width: Double) {
    var samplesAdjoint = [Double](repeating: 0.0, count: samples.count)
    let widthAdjoint = stitchedGradientCore(samples, samples.count, width, 1.0, &samplesAdjoint)
    return (samplesAdjoint, widthAdjoint)
}

/// The value and the gradient of `stitched(_:width:)`.
func stitchedValueWithGradient(
    _ samples: [Double],
    width: Double
) -> (value: Double, gradient: (samples: [Double], width: Double)) {
    var samplesAdjoint = [Double](repeating: 0.0, count: samples.count)
    let (value, widthAdjoint) = stitchedVJPCore(samples, samples.count, width, 1.0, &samplesAdjoint)
    return (value, (samplesAdjoint, widthAdjoint))
}

/// The value and the gradient of `stitched(_:width:)`, and the product of its Hessian with a direction.
func stitchedHVP(
    _ samples: [Double],
    width: Double,
    along tangent: (samples: [Double], width: Double)
) -> (value: Double, gradient: (samples: [Double], width: Double), product: (samples: [Double], width: Double)) {
    precondition(tangent.samples.count == samples.count, "the tangent of 'samples' has another count")
    var samplesAdjoint = [Double](repeating: 0.0, count: samples.count)
    var samplesProduct = [Double](repeating: 0.0, count: samples.count)
    let (value, widthAdjoint, _, widthProduct) = stitchedVJPJVP(
        samples,
        samples.count,
        width,
        1.0,
        &samplesAdjoint,
        tangent.samples,
        tangent.width,
        &samplesProduct
    )
    return (value, (samplesAdjoint, widthAdjoint), (samplesProduct, widthProduct))
}

private func stitchedJVPCore(
    _ samples: UnsafePointer<Double>,
    _ samplesCount: Int,
    _ width: Double,
    _ samplesTangent: UnsafePointer<Double>,
    _ widthTangent: Double
) -> (Double, Double) {
    precondition(1 <= samplesCount, "Array index is out of range")
    // samples[1...]
    let count = samplesCount &- 1
    var joined = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { joined.deallocate() }
    var joinedTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { joinedTangent.deallocate() }
    var i = 0
    while i < count {
        let k = 1 &+ i
        joined[i] = samples[k]
        joinedTangent[i] = samplesTangent[k]
        i &+= 1
    }
    var second = AutoDiff.Buffer<Double>([width])
    defer { second.deallocate() }
    var secondTangent = AutoDiff.Buffer<Double>([widthTangent])
    defer { secondTangent.deallocate() }
    i = 0
    while i < 1 {
        joined.append(second[i])
        joinedTangent.append(secondTangent[i])
        i &+= 1
    }
    precondition(2 <= samplesCount, "Array index is out of range")
    // samples[..<2]
    i = 0
    while i < 2 {
        joined.append(samples[i])
        joinedTangent.append(samplesTangent[i])
        i &+= 1
    }
    // let padded = [width] + samples[1...2] + tail
    var elements = AutoDiff.Buffer<Double>([width])
    defer { elements.deallocate() }
    var elementsTangent = AutoDiff.Buffer<Double>([widthTangent])
    defer { elementsTangent.deallocate() }
    precondition(3 <= samplesCount, "Array index is out of range")
    // samples[1...2]
    i = 1
    while i < 3 {
        elements.append(samples[i])
        elementsTangent.append(samplesTangent[i])
        i &+= 1
    }
    let count2 = joined.count
    i = 0
    while i < count2 {
        elements.append(joined[i])
        elementsTangent.append(joinedTangent[i])
        i &+= 1
    }
    // let kept: [Double] = tail + padded
    var joined2 = AutoDiff.Buffer<Double>(copying: joined)
    defer { joined2.deallocate() }
    var joinedTangent2 = AutoDiff.Buffer<Double>(copying: joinedTangent)
    defer { joinedTangent2.deallocate() }
    let count3 = elements.count
    i = 0
    while i < count3 {
        joined2.append(elements[i])
        joinedTangent2.append(elementsTangent[i])
        i &+= 1
    }
    // var total = tail[1] * tail[tail.endIndex - 3]
    precondition(0 < joined.count, "Index out of range")
    let element = joined[0]
    let t = 1 &+ count2 - 3 &- 1
    precondition(t >= 0 && t < joined.count, "Index out of range")
    let element2 = joined[t]
    var total = element * element2
    var totalTangent = joinedTangent[0] * element2 + joinedTangent[t] * element
    precondition(count3 <= joined2.count, "Index out of range")
    // for i in padded.indices { total += padded[i] * kept[i] }
    i = 0
    while i < count3 {
        // total += padded[i] * kept[i]
        let element3 = elements[i]
        let element4 = joined2[i]
        total += element3 * element4
        totalTangent += elementsTangent[i] * element4 + joinedTangent2[i] * element3
        i &+= 1
    }
    return (total, totalTangent)
}

private func stitchedVJPCore(
    _ samples: UnsafePointer<Double>,
    _ samplesCount: Int,
    _ width: Double,
    _ totalCotangent: Double,
    _ samplesAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    precondition(1 <= samplesCount, "Array index is out of range")
    // samples[1...]
    let count = samplesCount &- 1
    var joined = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { joined.deallocate() }
    var i = 0
    while i < count {
        let k = 1 &+ i
        joined[i] = samples[k]
        i &+= 1
    }
    var second = AutoDiff.Buffer<Double>([width])
    defer { second.deallocate() }
    i = 0
    while i < 1 {
        joined.append(second[i])
        i &+= 1
    }
    precondition(2 <= samplesCount, "Array index is out of range")
    // samples[..<2]
    i = 0
    while i < 2 {
        joined.append(samples[i])
        i &+= 1
    }
    // let padded = [width] + samples[1...2] + tail
    var elements = AutoDiff.Buffer<Double>([width])
    defer { elements.deallocate() }
    precondition(3 <= samplesCount, "Array index is out of range")
    // samples[1...2]
    i = 1
    while i < 3 {
        elements.append(samples[i])
        i &+= 1
    }
    let count2 = joined.count
    i = 0
    while i < count2 {
        elements.append(joined[i])
        i &+= 1
    }
    // let kept: [Double] = tail + padded
    var joined2 = AutoDiff.Buffer<Double>(copying: joined)
    defer { joined2.deallocate() }
    let count3 = elements.count
    i = 0
    while i < count3 {
        joined2.append(elements[i])
        i &+= 1
    }
    // var total = tail[1] * tail[tail.endIndex - 3]
    precondition(0 < joined.count, "Index out of range")
    let element = joined[0]
    let t = 1 &+ count2 - 3 &- 1
    precondition(t >= 0 && t < joined.count, "Index out of range")
    let element2 = joined[t]
    var total = element * element2
    // for i in padded.indices { total += padded[i] * kept[i] }
    let count4 = joined2.count
    precondition(count3 <= count4, "Index out of range")
    i = 0
    while i < count3 {
        // total += padded[i] * kept[i]
        total += elements[i] * joined2[i]
        i &+= 1
    }
    var joinedAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
    defer { joinedAdjoint.deallocate() }
    var secondAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 1)
    defer { secondAdjoint.deallocate() }
    var elementsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { elementsAdjoint.deallocate() }
    var joinedAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count4)
    defer { joinedAdjoint2.deallocate() }

    // Return sweep
    // for i in padded.indices { total += padded[i] * kept[i] }
    i = 0
    while i < count3 {
        // total += padded[i] * kept[i]
        joinedAdjoint2[i] += totalCotangent * elements[i]
        elementsAdjoint[i] += totalCotangent * joined2[i]
        i &+= 1
    }
    // var total = tail[1] * tail[tail.endIndex - 3]
    joinedAdjoint[t] += totalCotangent * element
    joinedAdjoint[0] += totalCotangent * element2
    // let kept: [Double] = tail + padded
    i = count3
    while i > 0 {
        i &-= 1
        let elementAdjoint = joinedAdjoint2.removeLast()
        elementsAdjoint[i] += elementAdjoint
    }
    let count5 = joinedAdjoint2.count
    var k = 0
    while k < count5 {
        joinedAdjoint[k] += joinedAdjoint2[k]
        k &+= 1
    }
    // samples[1...2]
    i = count2
    while i > 0 {
        i &-= 1
        let elementAdjoint = elementsAdjoint.removeLast()
        joinedAdjoint[i] += elementAdjoint
    }
    i = 3
    while i > 1 {
        i &-= 1
        let elementAdjoint = elementsAdjoint.removeLast()
        samplesAdjoint[i] += elementAdjoint
    }
    // let padded = [width] + samples[1...2] + tail
    var widthAdjoint = elementsAdjoint[0]
    // samples[..<2]
    i = 2
    while i > 0 {
        i &-= 1
        let elementAdjoint = joinedAdjoint.removeLast()
        samplesAdjoint[i] += elementAdjoint
    }
    // samples[1...]
    i = 1
    while i > 0 {
        i &-= 1
        let elementAdjoint = joinedAdjoint.removeLast()
        secondAdjoint[i] += elementAdjoint
    }
    widthAdjoint += secondAdjoint[0]
    i = 0
    while i < count {
        let k2 = 1 &+ i
        let elementAdjoint = joinedAdjoint[i]
        joinedAdjoint[i] = 0.0
        samplesAdjoint[k2] += elementAdjoint
        i &+= 1
    }
    return (total, widthAdjoint)
}

private func stitchedGradientCore(
    _ samples: UnsafePointer<Double>,
    _ samplesCount: Int,
    _ width: Double,
    _ totalCotangent: Double,
    _ samplesAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    precondition(1 <= samplesCount, "Array index is out of range")
    // samples[1...]
    let count = samplesCount &- 1
    var joined = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { joined.deallocate() }
    var i = 0
    while i < count {
        let k = 1 &+ i
        joined[i] = samples[k]
        i &+= 1
    }
    var second = AutoDiff.Buffer<Double>([width])
    defer { second.deallocate() }
    i = 0
    while i < 1 {
        joined.append(second[i])
        i &+= 1
    }
    precondition(2 <= samplesCount, "Array index is out of range")
    // samples[..<2]
    i = 0
    while i < 2 {
        joined.append(samples[i])
        i &+= 1
    }
    // let padded = [width] + samples[1...2] + tail
    var elements = AutoDiff.Buffer<Double>([width])
    defer { elements.deallocate() }
    precondition(3 <= samplesCount, "Array index is out of range")
    // samples[1...2]
    i = 1
    while i < 3 {
        elements.append(samples[i])
        i &+= 1
    }
    let count2 = joined.count
    i = 0
    while i < count2 {
        elements.append(joined[i])
        i &+= 1
    }
    // let kept: [Double] = tail + padded
    var joined2 = AutoDiff.Buffer<Double>(copying: joined)
    defer { joined2.deallocate() }
    let count3 = elements.count
    i = 0
    while i < count3 {
        joined2.append(elements[i])
        i &+= 1
    }
    // var total = tail[1] * tail[tail.endIndex - 3]
    precondition(0 < joined.count, "Index out of range")
    let t = 1 &+ count2 - 3 &- 1
    precondition(t >= 0 && t < joined.count, "Index out of range")
    // for i in padded.indices { total += padded[i] * kept[i] }
    let count4 = joined2.count
    precondition(count3 <= count4, "Index out of range")
    var joinedAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
    defer { joinedAdjoint.deallocate() }
    var secondAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 1)
    defer { secondAdjoint.deallocate() }
    var elementsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { elementsAdjoint.deallocate() }
    var joinedAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count4)
    defer { joinedAdjoint2.deallocate() }

    // Return sweep
    // for i in padded.indices { total += padded[i] * kept[i] }
    i = 0
    while i < count3 {
        // total += padded[i] * kept[i]
        joinedAdjoint2[i] += totalCotangent * elements[i]
        elementsAdjoint[i] += totalCotangent * joined2[i]
        i &+= 1
    }
    // var total = tail[1] * tail[tail.endIndex - 3]
    joinedAdjoint[t] += totalCotangent * joined[0]
    joinedAdjoint[0] += totalCotangent * joined[t]
    // let kept: [Double] = tail + padded
    i = count3
    while i > 0 {
        i &-= 1
        let elementAdjoint = joinedAdjoint2.removeLast()
        elementsAdjoint[i] += elementAdjoint
    }
    let count5 = joinedAdjoint2.count
    var k = 0
    while k < count5 {
        joinedAdjoint[k] += joinedAdjoint2[k]
        k &+= 1
    }
    // samples[1...2]
    i = count2
    while i > 0 {
        i &-= 1
        let elementAdjoint = elementsAdjoint.removeLast()
        joinedAdjoint[i] += elementAdjoint
    }
    i = 3
    while i > 1 {
        i &-= 1
        let elementAdjoint = elementsAdjoint.removeLast()
        samplesAdjoint[i] += elementAdjoint
    }
    // let padded = [width] + samples[1...2] + tail
    let widthAdjoint = elementsAdjoint[0]
    // samples[..<2]
    i = 2
    while i > 0 {
        i &-= 1
        let elementAdjoint = joinedAdjoint.removeLast()
        samplesAdjoint[i] += elementAdjoint
    }
    // samples[1...]
    i = 1
    while i > 0 {
        i &-= 1
        let elementAdjoint = joinedAdjoint.removeLast()
        secondAdjoint[i] += elementAdjoint
    }
    i = 0
    while i < count {
        let k2 = 1 &+ i
        let elementAdjoint = joinedAdjoint[i]
        joinedAdjoint[i] = 0.0
        samplesAdjoint[k2] += elementAdjoint
        i &+= 1
    }
    return widthAdjoint + secondAdjoint[0]
}

private func stitchedVJPJVP(
    _ samples: UnsafePointer<Double>,
    _ samplesCount: Int,
    _ width: Double,
    _ totalCotangent: Double,
    _ samplesAdjoint: UnsafeMutablePointer<Double>,
    _ samplesTangent: UnsafePointer<Double>,
    _ widthTangent: Double,
    _ samplesAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    precondition(1 <= samplesCount, "Array index is out of range")
    // samples[1...]
    let count = samplesCount &- 1
    var joined = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { joined.deallocate() }
    var joinedTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { joinedTangent.deallocate() }
    var i = 0
    while i < count {
        let k = 1 &+ i
        joined[i] = samples[k]
        joinedTangent[i] = samplesTangent[k]
        i &+= 1
    }
    var second = AutoDiff.Buffer<Double>([width])
    defer { second.deallocate() }
    var secondTangent = AutoDiff.Buffer<Double>([widthTangent])
    defer { secondTangent.deallocate() }
    i = 0
    while i < 1 {
        joined.append(second[i])
        joinedTangent.append(secondTangent[i])
        i &+= 1
    }
    precondition(2 <= samplesCount, "Array index is out of range")
    // samples[..<2]
    i = 0
    while i < 2 {
        joined.append(samples[i])
        joinedTangent.append(samplesTangent[i])
        i &+= 1
    }
    // let padded = [width] + samples[1...2] + tail
    var elements = AutoDiff.Buffer<Double>([width])
    defer { elements.deallocate() }
    var elementsTangent = AutoDiff.Buffer<Double>([widthTangent])
    defer { elementsTangent.deallocate() }
    precondition(3 <= samplesCount, "Array index is out of range")
    // samples[1...2]
    i = 1
    while i < 3 {
        elements.append(samples[i])
        elementsTangent.append(samplesTangent[i])
        i &+= 1
    }
    let count2 = joined.count
    i = 0
    while i < count2 {
        elements.append(joined[i])
        elementsTangent.append(joinedTangent[i])
        i &+= 1
    }
    // let kept: [Double] = tail + padded
    var joined2 = AutoDiff.Buffer<Double>(copying: joined)
    defer { joined2.deallocate() }
    var joinedTangent2 = AutoDiff.Buffer<Double>(copying: joinedTangent)
    defer { joinedTangent2.deallocate() }
    let count3 = elements.count
    i = 0
    while i < count3 {
        joined2.append(elements[i])
        joinedTangent2.append(elementsTangent[i])
        i &+= 1
    }
    // var total = tail[1] * tail[tail.endIndex - 3]
    precondition(0 < joined.count, "Index out of range")
    let element = joined[0]
    let elementTangent = joinedTangent[0]
    let t = 1 &+ count2 - 3 &- 1
    precondition(t >= 0 && t < joined.count, "Index out of range")
    let element2 = joined[t]
    let elementTangent2 = joinedTangent[t]
    var total = element * element2
    var totalTangent = elementTangent * element2 + elementTangent2 * element
    // for i in padded.indices { total += padded[i] * kept[i] }
    let count4 = joined2.count
    precondition(count3 <= count4, "Index out of range")
    i = 0
    while i < count3 {
        // total += padded[i] * kept[i]
        let element3 = elements[i]
        let element4 = joined2[i]
        total += element3 * element4
        totalTangent += elementsTangent[i] * element4 + joinedTangent2[i] * element3
        i &+= 1
    }
    var joinedAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
    defer { joinedAdjoint.deallocate() }
    var joinedAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
    defer { joinedAdjointTangent.deallocate() }
    var secondAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 1)
    defer { secondAdjoint.deallocate() }
    var secondAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 1)
    defer { secondAdjointTangent.deallocate() }
    var elementsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { elementsAdjoint.deallocate() }
    var elementsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count3)
    defer { elementsAdjointTangent.deallocate() }
    var joinedAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count4)
    defer { joinedAdjoint2.deallocate() }
    var joinedAdjointTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count4)
    defer { joinedAdjointTangent2.deallocate() }

    // Return sweep
    // for i in padded.indices { total += padded[i] * kept[i] }
    i = 0
    while i < count3 {
        // total += padded[i] * kept[i]
        joinedAdjoint2[i] += totalCotangent * elements[i]
        joinedAdjointTangent2[i] += elementsTangent[i] * totalCotangent
        elementsAdjoint[i] += totalCotangent * joined2[i]
        elementsAdjointTangent[i] += joinedTangent2[i] * totalCotangent
        i &+= 1
    }
    // var total = tail[1] * tail[tail.endIndex - 3]
    joinedAdjoint[t] += totalCotangent * element
    joinedAdjointTangent[t] += elementTangent * totalCotangent
    joinedAdjoint[0] += totalCotangent * element2
    joinedAdjointTangent[0] += elementTangent2 * totalCotangent
    // let kept: [Double] = tail + padded
    i = count3
    while i > 0 {
        i &-= 1
        let elementAdjoint = joinedAdjoint2.removeLast()
        let elementAdjointTangent = joinedAdjointTangent2.removeLast()
        elementsAdjoint[i] += elementAdjoint
        elementsAdjointTangent[i] += elementAdjointTangent
    }
    let count5 = joinedAdjoint2.count
    var k = 0
    while k < count5 {
        joinedAdjoint[k] += joinedAdjoint2[k]
        joinedAdjointTangent[k] += joinedAdjointTangent2[k]
        k &+= 1
    }
    // samples[1...2]
    i = count2
    while i > 0 {
        i &-= 1
        let elementAdjoint = elementsAdjoint.removeLast()
        let elementAdjointTangent = elementsAdjointTangent.removeLast()
        joinedAdjoint[i] += elementAdjoint
        joinedAdjointTangent[i] += elementAdjointTangent
    }
    i = 3
    while i > 1 {
        i &-= 1
        let elementAdjoint = elementsAdjoint.removeLast()
        let elementAdjointTangent = elementsAdjointTangent.removeLast()
        samplesAdjoint[i] += elementAdjoint
        samplesAdjointTangent[i] += elementAdjointTangent
    }
    // let padded = [width] + samples[1...2] + tail
    var widthAdjoint = elementsAdjoint[0]
    var widthAdjointTangent = elementsAdjointTangent[0]
    // samples[..<2]
    i = 2
    while i > 0 {
        i &-= 1
        let elementAdjoint = joinedAdjoint.removeLast()
        let elementAdjointTangent = joinedAdjointTangent.removeLast()
        samplesAdjoint[i] += elementAdjoint
        samplesAdjointTangent[i] += elementAdjointTangent
    }
    // samples[1...]
    i = 1
    while i > 0 {
        i &-= 1
        let elementAdjoint = joinedAdjoint.removeLast()
        let elementAdjointTangent = joinedAdjointTangent.removeLast()
        secondAdjoint[i] += elementAdjoint
        secondAdjointTangent[i] += elementAdjointTangent
    }
    widthAdjoint += secondAdjoint[0]
    widthAdjointTangent += secondAdjointTangent[0]
    i = 0
    while i < count {
        let k2 = 1 &+ i
        let elementAdjoint = joinedAdjoint[i]
        let elementAdjointTangent = joinedAdjointTangent[i]
        joinedAdjoint[i] = 0.0
        joinedAdjointTangent[i] = 0.0
        samplesAdjoint[k2] += elementAdjoint
        samplesAdjointTangent[k2] += elementAdjointTangent
        i &+= 1
    }
    return (total, widthAdjoint, totalTangent, widthAdjointTangent)
}
