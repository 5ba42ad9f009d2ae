// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `spliced(_:width:)`, and its derivative along a tangent of its arguments.
func splicedJVP(
    _ samples: [Double],
    width: Double,
    along tangent: (samples: [Double], width: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.samples.count == samples.count, "the tangent of 'samples' has another count")
    return splicedJVPCore(samples, samples.count, width, tangent.samples, tangent.samples.count, tangent.width)
}

/// The value of `spliced(_:width:)`, and the cotangent of its arguments for a cotangent of its outcome.
func splicedVJP(
    _ samples: [Double],
    width: Double,
    cotangent: Double
) -> (value: Double, cotangent: (samples: [Double], width: Double)) {
    var samplesAdjoint = [Double](repeating: 0.0, count: samples.count)
    let (value, widthAdjoint) = splicedVJPCore(samples, samples.count, width, cotangent, &samplesAdjoint)
    return (value, (samplesAdjoint, widthAdjoint))
}

/// The gradient of `spliced(_:width:)`.
func splicedGradient(_ samples: [Double], width: Double) -> (samples: [Double], width: Double) {
    var samplesAdjoint = [Double](repeating: 0.0, count: samples.count)
    let (_, widthAdjoint) = splicedVJPCore(samples, samples.count, width, 1.0, &samplesAdjoint)
    return (samplesAdjoint, widthAdjoint)
}

/// The value and the gradient of `spliced(_:width:)`.
func splicedValueWithGradient(
    _ samples: [Double],
    width: Double
) -> (value: Double, gradient: (samples: [Double], width: Double)) {
    var samplesAdjoint = [Double](repeating: 0.0, count: samples.count)
    let (value, widthAdjoint) = splicedVJPCore(samples, samples.count, width, 1.0, &samplesAdjoint)
    return (value, (samplesAdjoint, widthAdjoint))
}

/// The value and the gradient of `spliced(_:width:)`, and the product of its Hessian with a direction.
func splicedHVP(
    _ samples: [Double],
    width: Double,
    along tangent: (samples: [Double], width: Double)
) -> (value: Double, gradient: (samples: [Double], width: Double), product: (samples: [Double], width: Double)) {
    precondition(tangent.samples.count == samples.count, "the tangent of 'samples' has another count")
    var samplesAdjoint = [Double](repeating: 0.0, count: samples.count)
    var samplesProduct = [Double](repeating: 0.0, count: samples.count)
    let (value, widthAdjoint, _, widthProduct) = splicedVJPJVP(
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

private func splicedJVPCore(
    _ samples: UnsafePointer<Double>,
    _ samplesCount: Int,
    _ width: Double,
    _ samplesTangent: UnsafePointer<Double>,
    _ samplesTangentCount: Int,
    _ widthTangent: Double
) -> (Double, Double) {
    // var filtered = samples
    var filtered = AutoDiff.Buffer<Double>(copying: samples, count: samplesCount)
    defer { filtered.deallocate() }
    var filteredTangent = AutoDiff.Buffer<Double>(copying: samplesTangent, count: samplesTangentCount)
    defer { filteredTangent.deallocate() }
    // filtered[1..<3]
    let count = filtered.count
    precondition(3 <= count, "Array index is out of range")
    precondition(2 <= count, "Array index is out of range")
    var array = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { array.deallocate() }
    var arrayTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayTangent.deallocate() }
    var i = 0
    while i < 2 {
        let k = 1 &+ i
        array[i] = filtered[k]
        arrayTangent[i] = filteredTangent[k]
        i &+= 1
    }
    i = count
    while i < count {
        filtered.removeLast()
        filteredTangent.removeLast()
        i &+= 1
    }
    i = 0
    while i < 2 {
        filtered[i] = array[i]
        filteredTangent[i] = arrayTangent[i]
        i &+= 1
    }
    // filtered.replaceSubrange(1...2, with: [width * samples[0]])
    precondition(0 < samplesCount, "Index out of range")
    let element = samples[0]
    var array2 = AutoDiff.Buffer<Double>([width * element])
    defer { array2.deallocate() }
    var arrayTangent2 = AutoDiff.Buffer<Double>([widthTangent * element + samplesTangent[0] * width])
    defer { arrayTangent2.deallocate() }
    let count2 = filtered.count
    precondition(3 <= count2, "Array index is out of range")
    i = 3
    while i < count2 {
        let moved = i &- 1
        filtered[moved] = filtered[i]
        filteredTangent[moved] = filteredTangent[i]
        i &+= 1
    }
    var left = count2 &- 1
    i = left
    while i < count2 {
        filtered.removeLast()
        filteredTangent.removeLast()
        i &+= 1
    }
    i = 0
    while i < 1 {
        let place = 1 &+ i
        filtered[place] = array2[i]
        filteredTangent[place] = arrayTangent2[i]
        i &+= 1
    }
    // filtered.removeFirst(1)
    let count3 = filtered.count
    precondition(1 <= count3, "Array index is out of range")
    i = 1
    while i < count3 {
        let moved = i &- 1
        filtered[moved] = filtered[i]
        filteredTangent[moved] = filteredTangent[i]
        i &+= 1
    }
    left = count3 &- 1
    i = left
    while i < count3 {
        filtered.removeLast()
        filteredTangent.removeLast()
        i &+= 1
    }
    // filtered.reverse()
    let count4 = filtered.count
    let half = count4 >> 1
    let last = count4 &- 1
    i = 0
    while i < half {
        let second = last &- i
        let element2 = filtered[i]
        let elementTangent = filteredTangent[i]
        filtered[i] = filtered[second]
        filteredTangent[i] = filteredTangent[second]
        filtered[second] = element2
        filteredTangent[second] = elementTangent
        i &+= 1
    }
    // for (i, x) in filtered.enumerated() { total += width * x * x * Double(i + 1) }
    i = 0
    var total = 0.0
    var totalTangent = 0.0
    while i < count4 {
        let x = filtered[i]
        let xTangent = filteredTangent[i]
        // total += width * x * x * Double(i + 1)
        let t = width * x
        let t2 = Double(i + 1)
        total += t * x * t2
        totalTangent += ((widthTangent * x + xTangent * width) * x + xTangent * t) * t2
        i &+= 1
    }
    return (total, totalTangent)
}

private func splicedVJPCore(
    _ samples: UnsafePointer<Double>,
    _ samplesCount: Int,
    _ width: Double,
    _ totalCotangent: Double,
    _ samplesAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    // var filtered = samples
    var filtered = AutoDiff.Buffer<Double>(copying: samples, count: samplesCount)
    defer { filtered.deallocate() }
    // filtered[1..<3]
    let count = filtered.count
    precondition(3 <= count, "Array index is out of range")
    precondition(2 <= count, "Array index is out of range")
    var array = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { array.deallocate() }
    var i = 0
    while i < 2 {
        let k = 1 &+ i
        array[i] = filtered[k]
        i &+= 1
    }
    i = count
    while i < count {
        filtered.removeLast()
        i &+= 1
    }
    i = 0
    while i < 2 {
        filtered[i] = array[i]
        i &+= 1
    }
    // filtered.replaceSubrange(1...2, with: [width * samples[0]])
    precondition(0 < samplesCount, "Index out of range")
    let element = samples[0]
    var array2 = AutoDiff.Buffer<Double>([width * element])
    defer { array2.deallocate() }
    let count2 = filtered.count
    precondition(3 <= count2, "Array index is out of range")
    i = 3
    while i < count2 {
        let moved = i &- 1
        filtered[moved] = filtered[i]
        i &+= 1
    }
    let left = count2 &- 1
    i = left
    while i < count2 {
        filtered.removeLast()
        i &+= 1
    }
    i = 0
    while i < 1 {
        let place = 1 &+ i
        filtered[place] = array2[i]
        i &+= 1
    }
    // filtered.removeFirst(1)
    let count3 = filtered.count
    precondition(1 <= count3, "Array index is out of range")
    i = 1
    while i < count3 {
        let moved = i &- 1
        filtered[moved] = filtered[i]
        i &+= 1
    }
    let left2 = count3 &- 1
    i = left2
    while i < count3 {
        filtered.removeLast()
        i &+= 1
    }
    // filtered.reverse()
    let count4 = filtered.count
    let half = count4 >> 1
    let last = count4 &- 1
    i = 0
    while i < half {
        let second = last &- i
        let element2 = filtered[i]
        filtered[i] = filtered[second]
        filtered[second] = element2
        i &+= 1
    }
    // for (i, x) in filtered.enumerated() { total += width * x * x * Double(i + 1) }
    i = 0
    var total = 0.0
    while i < count4 {
        let x = filtered[i]
        // total += width * x * x * Double(i + 1)
        total += width * x * x * Double(i + 1)
        i &+= 1
    }
    var filteredAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count4)
    defer { filteredAdjoint.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint.deallocate() }
    var arrayAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 1)
    defer { arrayAdjoint2.deallocate() }

    // Return sweep
    // for (i, x) in filtered.enumerated() { total += width * x * x * Double(i + 1) }
    i = 0
    var widthAdjoint = 0.0
    while i < count4 {
        let x = filtered[i]
        // total += width * x * x * Double(i + 1)
        let tAdjoint = totalCotangent * Double(i &+ 1)
        let tAdjoint2 = tAdjoint * x
        widthAdjoint += tAdjoint2 * x
        let xAdjoint = tAdjoint * (width * x) + tAdjoint2 * width
        // for (i, x) in filtered.enumerated() { total += width * x * x * Double(i + 1) }
        filteredAdjoint[i] += xAdjoint
        i &+= 1
    }
    // filtered.reverse()
    i = half
    while i > 0 {
        i &-= 1
        let second = last &- i
        let elementAdjoint = filteredAdjoint[second]
        filteredAdjoint[second] = 0.0
        let elementAdjoint2 = filteredAdjoint[i]
        filteredAdjoint[i] = 0.0
        filteredAdjoint[second] += elementAdjoint2
        filteredAdjoint[i] += elementAdjoint
    }
    // filtered.removeFirst(1)
    i = count3
    while i > left2 {
        i &-= 1
        filteredAdjoint.append(0.0)
    }
    i = count3
    while i > 1 {
        i &-= 1
        let moved = i &- 1
        let elementAdjoint = filteredAdjoint[moved]
        filteredAdjoint[moved] = 0.0
        filteredAdjoint[i] += elementAdjoint
    }
    // filtered.replaceSubrange(1...2, with: [width * samples[0]])
    i = 0
    while i < 1 {
        let place = 1 &+ i
        let elementAdjoint = filteredAdjoint[place]
        filteredAdjoint[place] = 0.0
        arrayAdjoint2[i] += elementAdjoint
        i &+= 1
    }
    i = count2
    while i > left {
        i &-= 1
        filteredAdjoint.append(0.0)
    }
    i = count2
    while i > 3 {
        i &-= 1
        let moved = i &- 1
        let elementAdjoint = filteredAdjoint[moved]
        filteredAdjoint[moved] = 0.0
        filteredAdjoint[i] += elementAdjoint
    }
    let tAdjoint = arrayAdjoint2[0]
    widthAdjoint += tAdjoint * element
    samplesAdjoint[0] += tAdjoint * width
    // filtered[1..<3]
    i = 0
    while i < 2 {
        let elementAdjoint = filteredAdjoint[i]
        filteredAdjoint[i] = 0.0
        arrayAdjoint[i] += elementAdjoint
        i &+= 1
    }
    i = count
    while i > count {
        i &-= 1
        filteredAdjoint.append(0.0)
    }
    i = 0
    while i < 2 {
        let k = 1 &+ i
        let elementAdjoint = arrayAdjoint[i]
        arrayAdjoint[i] = 0.0
        filteredAdjoint[k] += elementAdjoint
        i &+= 1
    }
    // var filtered = samples
    let count5 = filteredAdjoint.count
    var k = 0
    while k < count5 {
        samplesAdjoint[k] += filteredAdjoint[k]
        k &+= 1
    }
    return (total, widthAdjoint)
}

private func splicedVJPJVP(
    _ samples: UnsafePointer<Double>,
    _ samplesCount: Int,
    _ width: Double,
    _ totalCotangent: Double,
    _ samplesAdjoint: UnsafeMutablePointer<Double>,
    _ samplesTangent: UnsafePointer<Double>,
    _ samplesTangentCount: Int,
    _ widthTangent: Double,
    _ samplesAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    // var filtered = samples
    var filtered = AutoDiff.Buffer<Double>(copying: samples, count: samplesCount)
    defer { filtered.deallocate() }
    var filteredTangent = AutoDiff.Buffer<Double>(copying: samplesTangent, count: samplesTangentCount)
    defer { filteredTangent.deallocate() }
    // filtered[1..<3]
    let count = filtered.count
    precondition(3 <= count, "Array index is out of range")
    precondition(2 <= count, "Array index is out of range")
    var array = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { array.deallocate() }
    var arrayTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayTangent.deallocate() }
    var i = 0
    while i < 2 {
        let k = 1 &+ i
        array[i] = filtered[k]
        arrayTangent[i] = filteredTangent[k]
        i &+= 1
    }
    i = count
    while i < count {
        filtered.removeLast()
        filteredTangent.removeLast()
        i &+= 1
    }
    i = 0
    while i < 2 {
        filtered[i] = array[i]
        filteredTangent[i] = arrayTangent[i]
        i &+= 1
    }
    // filtered.replaceSubrange(1...2, with: [width * samples[0]])
    precondition(0 < samplesCount, "Index out of range")
    let element = samples[0]
    let elementTangent = samplesTangent[0]
    var array2 = AutoDiff.Buffer<Double>([width * element])
    defer { array2.deallocate() }
    var arrayTangent2 = AutoDiff.Buffer<Double>([widthTangent * element + elementTangent * width])
    defer { arrayTangent2.deallocate() }
    let count2 = filtered.count
    precondition(3 <= count2, "Array index is out of range")
    i = 3
    while i < count2 {
        let moved = i &- 1
        filtered[moved] = filtered[i]
        filteredTangent[moved] = filteredTangent[i]
        i &+= 1
    }
    let left = count2 &- 1
    i = left
    while i < count2 {
        filtered.removeLast()
        filteredTangent.removeLast()
        i &+= 1
    }
    i = 0
    while i < 1 {
        let place = 1 &+ i
        filtered[place] = array2[i]
        filteredTangent[place] = arrayTangent2[i]
        i &+= 1
    }
    // filtered.removeFirst(1)
    let count3 = filtered.count
    precondition(1 <= count3, "Array index is out of range")
    i = 1
    while i < count3 {
        let moved = i &- 1
        filtered[moved] = filtered[i]
        filteredTangent[moved] = filteredTangent[i]
        i &+= 1
    }
    let left2 = count3 &- 1
    i = left2
    while i < count3 {
        filtered.removeLast()
        filteredTangent.removeLast()
        i &+= 1
    }
    // filtered.reverse()
    let count4 = filtered.count
    let half = count4 >> 1
    let last = count4 &- 1
    i = 0
    while i < half {
        let second = last &- i
        let element2 = filtered[i]
        let elementTangent2 = filteredTangent[i]
        filtered[i] = filtered[second]
        filteredTangent[i] = filteredTangent[second]
        filtered[second] = element2
        filteredTangent[second] = elementTangent2
        i &+= 1
    }
    // for (i, x) in filtered.enumerated() { total += width * x * x * Double(i + 1) }
    i = 0
    var total = 0.0
    var totalTangent = 0.0
    while i < count4 {
        let x = filtered[i]
        let xTangent = filteredTangent[i]
        // total += width * x * x * Double(i + 1)
        let t = width * x
        let t2 = Double(i + 1)
        total += t * x * t2
        totalTangent += ((widthTangent * x + xTangent * width) * x + xTangent * t) * t2
        i &+= 1
    }
    var filteredAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count4)
    defer { filteredAdjoint.deallocate() }
    var filteredAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count4)
    defer { filteredAdjointTangent.deallocate() }
    var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjoint.deallocate() }
    var arrayAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { arrayAdjointTangent.deallocate() }
    var arrayAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 1)
    defer { arrayAdjoint2.deallocate() }
    var arrayAdjointTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: 1)
    defer { arrayAdjointTangent2.deallocate() }

    // Return sweep
    // for (i, x) in filtered.enumerated() { total += width * x * x * Double(i + 1) }
    i = 0
    var widthAdjoint = 0.0
    var widthAdjointTangent = 0.0
    while i < count4 {
        let x = filtered[i]
        let xTangent = filteredTangent[i]
        // total += width * x * x * Double(i + 1)
        let tAdjoint = totalCotangent * Double(i &+ 1)
        let tAdjoint2 = tAdjoint * x
        let tAdjointTangent = xTangent * tAdjoint
        widthAdjoint += tAdjoint2 * x
        widthAdjointTangent += tAdjointTangent * x + xTangent * tAdjoint2
        let xAdjoint = tAdjoint * (width * x) + tAdjoint2 * width
        let xAdjointTangent = (widthTangent * x + xTangent * width) * tAdjoint
            + (tAdjointTangent * width + widthTangent * tAdjoint2)
        // for (i, x) in filtered.enumerated() { total += width * x * x * Double(i + 1) }
        filteredAdjoint[i] += xAdjoint
        filteredAdjointTangent[i] += xAdjointTangent
        i &+= 1
    }
    // filtered.reverse()
    i = half
    while i > 0 {
        i &-= 1
        let second = last &- i
        let elementAdjoint = filteredAdjoint[second]
        let elementAdjointTangent = filteredAdjointTangent[second]
        filteredAdjoint[second] = 0.0
        filteredAdjointTangent[second] = 0.0
        let elementAdjoint2 = filteredAdjoint[i]
        let elementAdjointTangent2 = filteredAdjointTangent[i]
        filteredAdjoint[i] = 0.0
        filteredAdjointTangent[i] = 0.0
        filteredAdjoint[second] += elementAdjoint2
        filteredAdjointTangent[second] += elementAdjointTangent2
        filteredAdjoint[i] += elementAdjoint
        filteredAdjointTangent[i] += elementAdjointTangent
    }
    // filtered.removeFirst(1)
    i = count3
    while i > left2 {
        i &-= 1
        filteredAdjoint.append(0.0)
        filteredAdjointTangent.append(0.0)
    }
    i = count3
    while i > 1 {
        i &-= 1
        let moved = i &- 1
        let elementAdjoint = filteredAdjoint[moved]
        let elementAdjointTangent = filteredAdjointTangent[moved]
        filteredAdjoint[moved] = 0.0
        filteredAdjointTangent[moved] = 0.0
        filteredAdjoint[i] += elementAdjoint
        filteredAdjointTangent[i] += elementAdjointTangent
    }
    // filtered.replaceSubrange(1...2, with: [width * samples[0]])
    i = 0
    while i < 1 {
        let place = 1 &+ i
        let elementAdjoint = filteredAdjoint[place]
        let elementAdjointTangent = filteredAdjointTangent[place]
        filteredAdjoint[place] = 0.0
        filteredAdjointTangent[place] = 0.0
        arrayAdjoint2[i] += elementAdjoint
        arrayAdjointTangent2[i] += elementAdjointTangent
        i &+= 1
    }
    i = count2
    while i > left {
        i &-= 1
        filteredAdjoint.append(0.0)
        filteredAdjointTangent.append(0.0)
    }
    i = count2
    while i > 3 {
        i &-= 1
        let moved = i &- 1
        let elementAdjoint = filteredAdjoint[moved]
        let elementAdjointTangent = filteredAdjointTangent[moved]
        filteredAdjoint[moved] = 0.0
        filteredAdjointTangent[moved] = 0.0
        filteredAdjoint[i] += elementAdjoint
        filteredAdjointTangent[i] += elementAdjointTangent
    }
    let tAdjoint = arrayAdjoint2[0]
    let tAdjointTangent = arrayAdjointTangent2[0]
    widthAdjoint += tAdjoint * element
    widthAdjointTangent += tAdjointTangent * element + elementTangent * tAdjoint
    samplesAdjoint[0] += tAdjoint * width
    samplesAdjointTangent[0] += tAdjointTangent * width + widthTangent * tAdjoint
    // filtered[1..<3]
    i = 0
    while i < 2 {
        let elementAdjoint = filteredAdjoint[i]
        let elementAdjointTangent = filteredAdjointTangent[i]
        filteredAdjoint[i] = 0.0
        filteredAdjointTangent[i] = 0.0
        arrayAdjoint[i] += elementAdjoint
        arrayAdjointTangent[i] += elementAdjointTangent
        i &+= 1
    }
    i = count
    while i > count {
        i &-= 1
        filteredAdjoint.append(0.0)
        filteredAdjointTangent.append(0.0)
    }
    i = 0
    while i < 2 {
        let k = 1 &+ i
        let elementAdjoint = arrayAdjoint[i]
        let elementAdjointTangent = arrayAdjointTangent[i]
        arrayAdjoint[i] = 0.0
        arrayAdjointTangent[i] = 0.0
        filteredAdjoint[k] += elementAdjoint
        filteredAdjointTangent[k] += elementAdjointTangent
        i &+= 1
    }
    // var filtered = samples
    let count5 = filteredAdjoint.count
    var k = 0
    while k < count5 {
        samplesAdjoint[k] += filteredAdjoint[k]
        samplesAdjointTangent[k] += filteredAdjointTangent[k]
        k &+= 1
    }
    return (total, widthAdjoint, totalTangent, widthAdjointTangent)
}
