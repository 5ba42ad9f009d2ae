// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `deflection(_:at:)`, and its derivative along a tangent of its arguments.
func deflectionJVP(
    _ named: [String: Double],
    at x: Double,
    along tangent: (named: [String: Double], x: Double)
) -> (value: Double, tangent: Double) {
    let namedSlots = AutoDiff.Slots<String>(of: named)
    let namedValues = [Double](named.values)
    let namedTangent = namedSlots.arranged(tangent.named, like: namedValues)
    return deflectionJVPCore(namedValues, namedValues.count, namedSlots, x, namedTangent, tangent.x)
}

/// The value of `deflection(_:at:)`, and the cotangent of its arguments for a cotangent of its outcome.
func deflectionVJP(
    _ named: [String: Double],
    at x: Double,
    cotangent: Double
) -> (value: Double, cotangent: (named: [String: Double], x: Double)) {
    let namedSlots = AutoDiff.Slots<String>(of: named)
    let namedValues = [Double](named.values)
    var namedAdjoint = [Double](repeating: 0.0, count: named.count)
    let (value, xAdjoint) = deflectionVJPCore(namedValues, namedValues.count, namedSlots, x, cotangent, &namedAdjoint)
    return (value, (namedSlots.dictionary(of: namedAdjoint), xAdjoint))
}

/// The gradient of `deflection(_:at:)`.
func deflectionGradient(_ named: [String: Double], at x: Double) -> (named: [String: Double], x: Double) {
    let namedSlots = AutoDiff.Slots<String>(of: named)
    let namedValues = [Double](named.values)
    var namedAdjoint = [Double](repeating: 0.0, count: named.count)
    let (_, xAdjoint) = deflectionVJPCore(namedValues, namedValues.count, namedSlots, x, 1.0, &namedAdjoint)
    return (namedSlots.dictionary(of: namedAdjoint), xAdjoint)
}

/// The value and the gradient of `deflection(_:at:)`.
func deflectionValueWithGradient(
    _ named: [String: Double],
    at x: Double
) -> (value: Double, gradient: (named: [String: Double], x: Double)) {
    let namedSlots = AutoDiff.Slots<String>(of: named)
    let namedValues = [Double](named.values)
    var namedAdjoint = [Double](repeating: 0.0, count: named.count)
    let (value, xAdjoint) = deflectionVJPCore(namedValues, namedValues.count, namedSlots, x, 1.0, &namedAdjoint)
    return (value, (namedSlots.dictionary(of: namedAdjoint), xAdjoint))
}

/// The value and the gradient of `deflection(_:at:)`, and the product of its Hessian with a direction.
func deflectionHVP(
    _ named: [String: Double],
    at x: Double,
    along tangent: (named: [String: Double], x: Double)
) -> (value: Double, gradient: (named: [String: Double], x: Double), product: (named: [String: Double], x: Double)) {
    let namedSlots = AutoDiff.Slots<String>(of: named)
    let namedValues = [Double](named.values)
    let namedTangent = namedSlots.arranged(tangent.named, like: namedValues)
    var namedAdjoint = [Double](repeating: 0.0, count: named.count)
    var namedProduct = [Double](repeating: 0.0, count: named.count)
    let (value, xAdjoint, _, xProduct) = deflectionVJPJVP(
        namedValues,
        namedValues.count,
        namedSlots,
        x,
        1.0,
        &namedAdjoint,
        namedTangent,
        tangent.x,
        &namedProduct
    )
    return (
        value,
        (namedSlots.dictionary(of: namedAdjoint), xAdjoint),
        (namedSlots.dictionary(of: namedProduct), xProduct)
    )
}

private func deflectionJVPCore(
    _ named: UnsafePointer<Double>,
    _ namedCount: Int,
    _ namedSlots: AutoDiff.Slots<String>,
    _ x: Double,
    _ namedTangent: UnsafePointer<Double>,
    _ xTangent: Double
) -> (Double, Double) {
    var position2: Int = namedSlots.position(of: "stiffness")
    // named["stiffness"]
    precondition(position2 >= 0 && position2 < namedCount, "Index out of range")
    let stiffness = named[position2]
    let stiffnessTangent = namedTangent[position2]
    position2 = namedSlots.position(of: "damping")
    // named["damping"]
    let damping: Double
    let dampingTangent: Double
    if position2 >= 0 {
        precondition(position2 >= 0 && position2 < namedCount, "Index out of range")
        damping = named[position2]
        dampingTangent = namedTangent[position2]
    } else {
        damping = 0.25
        dampingTangent = 0.0
    }
    // var force = stiffness * x * x - damping * x * named["mass", default: 1.5]
    let t = stiffness * x
    let t2 = damping * x
    position2 = namedSlots.position(of: "mass")
    // named["mass", default: 1.5]
    let t3: Double
    let elementTangent: Double
    if position2 >= 0 {
        precondition(position2 >= 0 && position2 < namedCount, "Index out of range")
        t3 = named[position2]
        elementTangent = namedTangent[position2]
    } else {
        t3 = 1.5
        elementTangent = 0.0
    }
    let tTangent = (dampingTangent * x + xTangent * damping) * t3 + elementTangent * t2
    var force = t * x - t2 * t3
    var forceTangent = (stiffnessTangent * x + xTangent * stiffness) * x + xTangent * t - tTangent
    position2 = namedSlots.position(of: "bias")
    // let bias = named["bias"]
    let isThere = position2 >= 0
    let bias: Double
    let biasTangent: Double
    if isThere {
        precondition(position2 >= 0 && position2 < namedCount, "Index out of range")
        bias = named[position2]
        biasTangent = namedTangent[position2]
    } else {
        bias = 0.0
        biasTangent = 0.0
    }
    if isThere {
        // force += bias * bias * x
        let t4 = bias * bias
        let tTangent2 = biasTangent * bias
        force += t4 * x
        forceTangent += (tTangent2 + tTangent2) * x + xTangent * t4
    }
    position2 = namedSlots.position(of: "cubic")
    // named["cubic"]
    if !(position2 >= 0) {
        // force += 0.5 * x
        force += 0.5 * x
        forceTangent += xTangent * 0.5
    }
    let keys2: [String] = namedSlots.keys.sorted()
    let count2: Int = keys2.count
    // for key in named.keys.sorted() where key != "mass" { force = 0.5 * force + named[key]! * x }
    var i = 0
    while i < count2 {
        let key: String = keys2[i]
        let value: Bool = key != "mass"
        if value {
            position2 = namedSlots.position(of: key)
            // named[key]
            precondition(position2 >= 0 && position2 < namedCount, "Index out of range")
            let element = named[position2]
            force = 0.5 * force + element * x
            forceTangent = forceTangent * 0.5 + (namedTangent[position2] * x + xTangent * element)
        }
        i &+= 1
    }
    let count3: Int = namedSlots.count
    // return force * Double(named.count)
    let t4 = Double(count3)
    let result = force * t4
    let resultTangent = forceTangent * t4
    return (result, resultTangent)
}

private func deflectionVJPCore(
    _ named: UnsafePointer<Double>,
    _ namedCount: Int,
    _ namedSlots: AutoDiff.Slots<String>,
    _ x: Double,
    _ resultCotangent: Double,
    _ namedAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    let position2: Int = namedSlots.position(of: "stiffness")
    // named["stiffness"]
    precondition(position2 >= 0 && position2 < namedCount, "Index out of range")
    let stiffness = named[position2]
    let position3: Int = namedSlots.position(of: "damping")
    // named["damping"]
    let t = position3 >= 0
    let damping: Double
    if t {
        precondition(position3 >= 0 && position3 < namedCount, "Index out of range")
        damping = named[position3]
    } else {
        damping = 0.25
    }
    // var force = stiffness * x * x - damping * x * named["mass", default: 1.5]
    let t2 = stiffness * x
    let t3 = damping * x
    let position4: Int = namedSlots.position(of: "mass")
    // named["mass", default: 1.5]
    let t4 = position4 >= 0
    let t5: Double
    if t4 {
        precondition(position4 >= 0 && position4 < namedCount, "Index out of range")
        t5 = named[position4]
    } else {
        t5 = 1.5
    }
    var force = t2 * x - t3 * t5
    let position5: Int = namedSlots.position(of: "bias")
    // let bias = named["bias"]
    let isThere = position5 >= 0
    let bias: Double
    if isThere {
        precondition(position5 >= 0 && position5 < namedCount, "Index out of range")
        bias = named[position5]
    } else {
        bias = 0.0
    }
    if isThere {
        // force += bias * bias * x
        force += bias * bias * x
    }
    var position6: Int = namedSlots.position(of: "cubic")
    // named["cubic"]
    let t6 = !(position6 >= 0)
    if t6 {
        // force += 0.5 * x
        force += 0.5 * x
    }
    let keys2: [String] = namedSlots.keys.sorted()
    let count2: Int = keys2.count
    let isAny = 0 < count2
    var trips = isAny ? count2 : 0
    var valueCache = AutoDiff.Buffer<Bool>(repeating: false, count: trips)
    defer { valueCache.deallocate() }
    trips = isAny ? count2 : 0
    var positionCache = AutoDiff.Buffer<Int>(repeating: 0, count: trips)
    defer { positionCache.deallocate() }
    // for key in named.keys.sorted() where key != "mass" { force = 0.5 * force + named[key]! * x }
    var i = 0
    while i < count2 {
        let key: String = keys2[i]
        let value: Bool = key != "mass"
        if value {
            position6 = namedSlots.position(of: key)
            // named[key]
            precondition(position6 >= 0 && position6 < namedCount, "Index out of range")
            force = 0.5 * force + named[position6] * x
            positionCache[i] = position6
        }
        valueCache[i] = value
        i &+= 1
    }
    let count3: Int = namedSlots.count
    // return force * Double(named.count)
    let t7 = Double(count3)
    let result = force * t7
    var forceAdjoint = resultCotangent * t7

    // Return sweep
    // for key in named.keys.sorted() where key != "mass" { force = 0.5 * force + named[key]! * x }
    i = count2
    var xAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let value = valueCache[i]
        if value {
            position6 = positionCache[i]
            // named[key]
            xAdjoint += forceAdjoint * named[position6]
            namedAdjoint[position6] += forceAdjoint * x
            // force = 0.5 * force + named[key]! * x
            forceAdjoint *= 0.5
        }
    }
    // named["cubic"]
    if t6 {
        // force += 0.5 * x
        xAdjoint += forceAdjoint * 0.5
    }
    // let bias = named["bias"]
    var biasAdjoint: Double
    if isThere {
        // force += bias * bias * x
        xAdjoint += forceAdjoint * (bias * bias)
        biasAdjoint = forceAdjoint * x * bias
        biasAdjoint += biasAdjoint
    } else {
        biasAdjoint = 0.0
    }
    // let bias = named["bias"]
    if isThere {
        namedAdjoint[position5] += biasAdjoint
    }
    // named["mass", default: 1.5]
    let tAdjoint = -forceAdjoint
    let tAdjoint2 = tAdjoint * t5
    let tAdjoint3 = tAdjoint * t3
    if t4 {
        namedAdjoint[position4] += tAdjoint3
    }
    // var force = stiffness * x * x - damping * x * named["mass", default: 1.5]
    let dampingAdjoint = tAdjoint2 * x
    let tAdjoint4 = forceAdjoint * x
    let stiffnessAdjoint = tAdjoint4 * x
    xAdjoint = xAdjoint + tAdjoint2 * damping + forceAdjoint * t2 + tAdjoint4 * stiffness
    // named["damping"]
    if t {
        namedAdjoint[position3] += dampingAdjoint
    }
    // named["stiffness"]
    namedAdjoint[position2] += stiffnessAdjoint
    return (result, xAdjoint)
}

private func deflectionVJPJVP(
    _ named: UnsafePointer<Double>,
    _ namedCount: Int,
    _ namedSlots: AutoDiff.Slots<String>,
    _ x: Double,
    _ resultCotangent: Double,
    _ namedAdjoint: UnsafeMutablePointer<Double>,
    _ namedTangent: UnsafePointer<Double>,
    _ xTangent: Double,
    _ namedAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    let position2: Int = namedSlots.position(of: "stiffness")
    // named["stiffness"]
    precondition(position2 >= 0 && position2 < namedCount, "Index out of range")
    let stiffness = named[position2]
    let stiffnessTangent = namedTangent[position2]
    let position3: Int = namedSlots.position(of: "damping")
    // named["damping"]
    let t = position3 >= 0
    let damping: Double
    let dampingTangent: Double
    if t {
        precondition(position3 >= 0 && position3 < namedCount, "Index out of range")
        damping = named[position3]
        dampingTangent = namedTangent[position3]
    } else {
        damping = 0.25
        dampingTangent = 0.0
    }
    // var force = stiffness * x * x - damping * x * named["mass", default: 1.5]
    let t2 = stiffness * x
    let tTangent = stiffnessTangent * x + xTangent * stiffness
    let t3 = damping * x
    let tTangent2 = dampingTangent * x + xTangent * damping
    let position4: Int = namedSlots.position(of: "mass")
    // named["mass", default: 1.5]
    let t4 = position4 >= 0
    let t5: Double
    let elementTangent: Double
    if t4 {
        precondition(position4 >= 0 && position4 < namedCount, "Index out of range")
        t5 = named[position4]
        elementTangent = namedTangent[position4]
    } else {
        t5 = 1.5
        elementTangent = 0.0
    }
    var force = t2 * x - t3 * t5
    var forceTangent = tTangent * x + xTangent * t2 - (tTangent2 * t5 + elementTangent * t3)
    let position5: Int = namedSlots.position(of: "bias")
    // let bias = named["bias"]
    let isThere = position5 >= 0
    let bias: Double
    let biasTangent: Double
    if isThere {
        precondition(position5 >= 0 && position5 < namedCount, "Index out of range")
        bias = named[position5]
        biasTangent = namedTangent[position5]
    } else {
        bias = 0.0
        biasTangent = 0.0
    }
    if isThere {
        // force += bias * bias * x
        let t6 = bias * bias
        let tTangent3 = biasTangent * bias
        force += t6 * x
        forceTangent += (tTangent3 + tTangent3) * x + xTangent * t6
    }
    var position6: Int = namedSlots.position(of: "cubic")
    // named["cubic"]
    let t6 = !(position6 >= 0)
    if t6 {
        // force += 0.5 * x
        force += 0.5 * x
        forceTangent += xTangent * 0.5
    }
    let keys2: [String] = namedSlots.keys.sorted()
    let count2: Int = keys2.count
    let isAny = 0 < count2
    var trips = isAny ? count2 : 0
    var valueCache = AutoDiff.Buffer<Bool>(repeating: false, count: trips)
    defer { valueCache.deallocate() }
    trips = isAny ? count2 : 0
    var positionCache = AutoDiff.Buffer<Int>(repeating: 0, count: trips)
    defer { positionCache.deallocate() }
    // for key in named.keys.sorted() where key != "mass" { force = 0.5 * force + named[key]! * x }
    var i = 0
    while i < count2 {
        let key: String = keys2[i]
        let value: Bool = key != "mass"
        if value {
            position6 = namedSlots.position(of: key)
            // named[key]
            precondition(position6 >= 0 && position6 < namedCount, "Index out of range")
            let element = named[position6]
            force = 0.5 * force + element * x
            forceTangent = forceTangent * 0.5 + (namedTangent[position6] * x + xTangent * element)
            positionCache[i] = position6
        }
        valueCache[i] = value
        i &+= 1
    }
    let count3: Int = namedSlots.count
    // return force * Double(named.count)
    let t7 = Double(count3)
    let result = force * t7
    let resultTangent = forceTangent * t7
    var forceAdjoint = resultCotangent * t7

    // Return sweep
    // for key in named.keys.sorted() where key != "mass" { force = 0.5 * force + named[key]! * x }
    i = count2
    var xAdjoint = 0.0
    var xAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        let value = valueCache[i]
        if value {
            position6 = positionCache[i]
            // named[key]
            xAdjoint += forceAdjoint * named[position6]
            xAdjointTangent += namedTangent[position6] * forceAdjoint
            namedAdjoint[position6] += forceAdjoint * x
            namedAdjointTangent[position6] += xTangent * forceAdjoint
            // force = 0.5 * force + named[key]! * x
            forceAdjoint *= 0.5
        }
    }
    // named["cubic"]
    if t6 {
        // force += 0.5 * x
        xAdjoint += forceAdjoint * 0.5
    }
    // let bias = named["bias"]
    var biasAdjoint: Double
    var biasAdjointTangent: Double
    if isThere {
        let tTangent3 = biasTangent * bias
        // force += bias * bias * x
        let tAdjoint = forceAdjoint * x
        xAdjoint += forceAdjoint * (bias * bias)
        xAdjointTangent += (tTangent3 + tTangent3) * forceAdjoint
        biasAdjoint = tAdjoint * bias
        biasAdjointTangent = xTangent * forceAdjoint * bias + biasTangent * tAdjoint
        biasAdjoint += biasAdjoint
        biasAdjointTangent += biasAdjointTangent
    } else {
        biasAdjoint = 0.0
        biasAdjointTangent = 0.0
    }
    // let bias = named["bias"]
    if isThere {
        namedAdjoint[position5] += biasAdjoint
        namedAdjointTangent[position5] += biasAdjointTangent
    }
    // named["mass", default: 1.5]
    let tAdjoint = -forceAdjoint
    let tAdjoint2 = tAdjoint * t5
    let tAdjointTangent = elementTangent * tAdjoint
    let tAdjoint3 = tAdjoint * t3
    let tAdjointTangent2 = tTangent2 * tAdjoint
    if t4 {
        namedAdjoint[position4] += tAdjoint3
        namedAdjointTangent[position4] += tAdjointTangent2
    }
    // var force = stiffness * x * x - damping * x * named["mass", default: 1.5]
    let dampingAdjoint = tAdjoint2 * x
    let dampingAdjointTangent = tAdjointTangent * x + xTangent * tAdjoint2
    let tAdjoint4 = forceAdjoint * x
    let tAdjointTangent3 = xTangent * forceAdjoint
    let stiffnessAdjoint = tAdjoint4 * x
    let stiffnessAdjointTangent = tAdjointTangent3 * x + xTangent * tAdjoint4
    let tTangent3 = tAdjointTangent3 * stiffness + stiffnessTangent * tAdjoint4
    xAdjoint = xAdjoint + tAdjoint2 * damping + forceAdjoint * t2 + tAdjoint4 * stiffness
    xAdjointTangent = xAdjointTangent + (tAdjointTangent * damping + dampingTangent * tAdjoint2) + tTangent * forceAdjoint
        + tTangent3
    // named["damping"]
    if t {
        namedAdjoint[position3] += dampingAdjoint
        namedAdjointTangent[position3] += dampingAdjointTangent
    }
    // named["stiffness"]
    namedAdjoint[position2] += stiffnessAdjoint
    namedAdjointTangent[position2] += stiffnessAdjointTangent
    return (result, xAdjoint, resultTangent, xAdjointTangent)
}

/// The value of `weightedBins(_:width:)`, and its derivative along a tangent of its arguments.
func weightedBinsJVP(
    _ samples: [Double],
    width: Double,
    along tangent: (samples: [Double], width: Double)
) -> (value: [Int: Double], tangent: [Int: Double]) {
    precondition(tangent.samples.count == samples.count, "the tangent of 'samples' has another count")
    var valueBuffer: AutoDiff.Buffer<Double>
    let valueSlots: AutoDiff.Slots<Int>
    var valueTangentBuffer: AutoDiff.Buffer<Double>
    (valueBuffer, valueSlots, valueTangentBuffer) = weightedBinsJVPCore(
        samples,
        samples.count,
        width,
        AutoDiff.Slots<Int>(),
        tangent.samples,
        tangent.width
    )
    defer { valueBuffer.deallocate() }
    defer { valueTangentBuffer.deallocate() }
    let value = AutoDiff.Columns.dictionary(by: valueSlots) { i in valueBuffer[i] }
    let tangent2 = AutoDiff.Columns.dictionary(by: valueSlots) { i in valueTangentBuffer[i] }
    return (value, tangent2)
}

/// The value of `weightedBins(_:width:)`, and the cotangent of its arguments for a cotangent of its outcome.
func weightedBinsVJP(
    _ samples: [Double],
    width: Double,
    cotangent: [Int: Double]
) -> (value: [Int: Double], cotangent: (samples: [Double], width: Double)) {
    let valueSlotsCotangent = AutoDiff.Slots<Int>(of: cotangent)
    let valueCotangentValues = [Double](cotangent.values)
    var samplesAdjoint = [Double](repeating: 0.0, count: samples.count)
    var valueBuffer: AutoDiff.Buffer<Double>
    let valueSlots: AutoDiff.Slots<Int>
    let widthAdjoint: Double
    (valueBuffer, valueSlots, widthAdjoint) = weightedBinsVJPCore(
        samples,
        samples.count,
        width,
        valueSlotsCotangent,
        valueCotangentValues,
        valueCotangentValues.count,
        &samplesAdjoint
    )
    defer { valueBuffer.deallocate() }
    let value = AutoDiff.Columns.dictionary(by: valueSlots) { i in valueBuffer[i] }
    return (value, (samplesAdjoint, widthAdjoint))
}

private func weightedBinsJVPCore(
    _ samples: UnsafePointer<Double>,
    _ samplesCount: Int,
    _ width: Double,
    _ order: AutoDiff.Slots<Int>,
    _ samplesTangent: UnsafePointer<Double>,
    _ widthTangent: Double
) -> (AutoDiff.Buffer<Double>, AutoDiff.Slots<Int>, AutoDiff.Buffer<Double>) {
    // var bins: [Int: Double] = [:]
    var bins = AutoDiff.Buffer<Double>()
    defer { bins.deallocate() }
    var binsTangent = AutoDiff.Buffer<Double>()
    defer { binsTangent.deallocate() }
    var binsSlots: AutoDiff.Slots<Int> = AutoDiff.Slots<Int>()
    // for x in samples
    var i = 0
    while i < samplesCount {
        let x = samples[i]
        let xTangent = samplesTangent[i]
        // let bin = Int((x * 4).rounded(.down))
        let bin = Int((x * 4.0).rounded(.down))
        // bins[bin, default: 0] += x * x * width
        let t = x * x
        let tTangent = xTangent * x
        let position: Int = binsSlots.insert(bin)
        // bins[bin, default: 0]
        if position == bins.count {
            bins.append(0.0)
            binsTangent.append(0.0)
        }
        // bins[bin, default: 0] += x * x * width
        precondition(position >= 0 && position < bins.count, "Index out of range")
        bins[position] += t * width
        binsTangent[position] += (tTangent + tTangent) * width + widthTangent * t
        // if bin > 5 { bins[5] = nil }
        if bin > 5 {
            _ = binsSlots.remove(5)
        }
        i &+= 1
    }
    binsSlots = binsSlots.copy()
    let positions: [Int] = binsSlots.arrange(as: order)
    var bins2 = AutoDiff.Buffer<Double>()
    var binsTangent2 = AutoDiff.Buffer<Double>()
    i = 0
    while i < positions.count {
        let position = positions[i]
        precondition(position >= 0 && position < bins.count, "Index out of range")
        bins2.append(bins[position])
        binsTangent2.append(binsTangent[position])
        i &+= 1
    }
    return (bins2, order, binsTangent2)
}

private func weightedBinsVJPCore(
    _ samples: UnsafePointer<Double>,
    _ samplesCount: Int,
    _ width: Double,
    _ order: AutoDiff.Slots<Int>,
    _ binsCotangent: UnsafePointer<Double>,
    _ binsCotangentCount: Int,
    _ samplesAdjoint: UnsafeMutablePointer<Double>
) -> (AutoDiff.Buffer<Double>, AutoDiff.Slots<Int>, Double) {
    // Forward sweep
    // var bins: [Int: Double] = [:]
    var bins = AutoDiff.Buffer<Double>()
    defer { bins.deallocate() }
    var binsSlots: AutoDiff.Slots<Int> = AutoDiff.Slots<Int>()
    var positionCache = AutoDiff.Buffer<Int>(repeating: 0, count: samplesCount)
    defer { positionCache.deallocate() }
    var tCache = AutoDiff.Buffer<Bool>(repeating: false, count: samplesCount)
    defer { tCache.deallocate() }
    // for x in samples
    var i = 0
    while i < samplesCount {
        let x = samples[i]
        // let bin = Int((x * 4).rounded(.down))
        let bin = Int((x * 4.0).rounded(.down))
        let position: Int = binsSlots.insert(bin)
        // bins[bin, default: 0]
        let t = position == bins.count
        if t {
            bins.append(0.0)
        }
        // bins[bin, default: 0] += x * x * width
        precondition(position >= 0 && position < bins.count, "Index out of range")
        bins[position] += x * x * width
        // if bin > 5 { bins[5] = nil }
        if bin > 5 {
            _ = binsSlots.remove(5)
        }
        positionCache[i] = position
        tCache[i] = t
        i &+= 1
    }
    binsSlots = binsSlots.copy()
    let positions: [Int] = binsSlots.arrange(as: order)
    var bins2 = AutoDiff.Buffer<Double>()
    i = 0
    while i < positions.count {
        let position = positions[i]
        precondition(position >= 0 && position < bins.count, "Index out of range")
        bins2.append(bins[position])
        i &+= 1
    }
    let binsCount = bins.count
    let binsCount2 = bins2.count
    let isSame = binsCotangentCount <= binsCount2
    precondition(isSame, "the cotangent of the result has another count")
    var binsAdjoint = AutoDiff.Buffer<Double>(copying: binsCotangent, count: binsCotangentCount)
    defer { binsAdjoint.deallocate() }
    i = binsCotangentCount
    while i < binsCount2 {
        binsAdjoint.append(0.0)
        i &+= 1
    }
    var binsAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: binsCount)
    defer { binsAdjoint2.deallocate() }

    // Return sweep
    i = positions.count
    while i > 0 {
        i &-= 1
        let position = positions[i]
        let elementAdjoint = binsAdjoint.removeLast()
        binsAdjoint2[position] += elementAdjoint
    }
    // for x in samples
    i = samplesCount
    var widthAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let position = positionCache[i]
        let x = samples[i]
        // bins[bin, default: 0] += x * x * width
        let tAdjoint = binsAdjoint2[position]
        // bins[bin, default: 0]
        if tCache[i] {
            binsAdjoint2.removeLast()
        }
        // bins[bin, default: 0] += x * x * width
        widthAdjoint += tAdjoint * (x * x)
        var xAdjoint = tAdjoint * width * x
        xAdjoint += xAdjoint
        // for x in samples
        samplesAdjoint[i] += xAdjoint
    }
    return (bins2, order, widthAdjoint)
}

nonisolated extension Arrow: AutoDiff.Differentiable {
    /// A tangent of `Arrow`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var x: Double
        var y: Double

        init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }

        static var zero: Self { Self(x: 0, y: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.x += factor * other.x
            self.y += factor * other.y
        }

        mutating func scale(by factor: Double) {
            self.x *= factor
            self.y *= factor
        }

        var zeroTangentVector: Self { Self(x: 0, y: 0) }

        var scalarCount: Int { 2 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.x)
            flattened.append(self.y)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.x = scalars.next()
            self.y = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(x: 0, y: 0) }

    var scalarCount: Int { 2 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.x)
        flattened.append(self.y)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Arrow) {
        self = other
        self.x = scalars.next()
        self.y = scalars.next()
    }
}

/// The value of `remembered(_:scale:)`, and its derivative along a tangent of its arguments.
func rememberedJVP(
    _ start: Arrow,
    scale: Double,
    along tangent: (start: Arrow.TangentVector, scale: Double)
) -> (value: Double, tangent: Double) {
    let scaleTangent = tangent.scale
    // var cache: [Int: Arrow] = [0: Arrow(x: scale, y: 1)]
    var cacheX = AutoDiff.Buffer<Double>([scale])
    defer { cacheX.deallocate() }
    var cacheXTangent = AutoDiff.Buffer<Double>([scaleTangent])
    defer { cacheXTangent.deallocate() }
    var cacheY = AutoDiff.Buffer<Double>([1.0])
    defer { cacheY.deallocate() }
    var cacheYTangent = AutoDiff.Buffer<Double>([0.0])
    defer { cacheYTangent.deallocate() }
    var cacheSlots: AutoDiff.Slots<Int> = AutoDiff.Slots<Int>([0: 0])
    // let last = arrow(7, from: start, &cache)
    let lastX: Double
    let lastY: Double
    let lastXTangent: Double
    let lastYTangent: Double
    (lastX, lastY, cacheSlots, lastXTangent, lastYTangent) = arrowJVP(
        7,
        start.x,
        start.y,
        &cacheX,
        &cacheY,
        cacheSlots,
        tangent.start.x,
        tangent.start.y,
        &cacheXTangent,
        &cacheYTangent
    )
    // var groups = [String: [Double]]()
    var groupsStarts = AutoDiff.Buffer<Int>()
    defer { groupsStarts.deallocate() }
    var groupsCounts = AutoDiff.Buffer<Int>()
    defer { groupsCounts.deallocate() }
    var groupsCapacities = AutoDiff.Buffer<Int>()
    defer { groupsCapacities.deallocate() }
    var groups = AutoDiff.Buffer<Double>()
    defer { groups.deallocate() }
    var groupsTangent = AutoDiff.Buffer<Double>()
    defer { groupsTangent.deallocate() }
    let groupsSlots: AutoDiff.Slots<String> = AutoDiff.Slots<String>()
    let elements: [Int] = cacheSlots.keys.sorted()
    // for n in cache.keys.sorted() { groups[n % 2 == 0 ? "even" : "odd", default: []].append(cache[n]!.x) }
    var i = 0
    while i < elements.count {
        let n = elements[i]
        // n % 2 == 0 ? "even" : "odd"
        let key: String
        if n % 2 == 0 {
            key = "even"
        } else {
            key = "odd"
        }
        let position2: Int = cacheSlots.position(of: n)
        // cache[n]
        precondition(position2 >= 0 && position2 < cacheX.count, "Index out of range")
        let position3: Int = groupsSlots.insert(key)
        // groups[n % 2 == 0 ? "even" : "odd", default: []]
        if position3 == groupsStarts.count {
            let start2 = groups.count
            groupsStarts.append(start2)
            groupsCounts.append(0)
            groupsCapacities.append(0)
        }
        // groups[n % 2 == 0 ? "even" : "odd", default: []].append(cache[n]!.x)
        precondition(position3 >= 0 && position3 < groupsCounts.count, "Index out of range")
        let count2 = groupsCounts[position3]
        let count3 = count2 + 1
        var capacity = groupsCapacities[position3]
        if count3 > capacity {
            let start2 = groupsStarts[position3]
            let start3 = groups.count
            capacity = count3 &+ count3
            let end = start2 &+ count2
            var i2 = start2
            while i2 < end {
                groups.append(groups[i2])
                groupsTangent.append(groupsTangent[i2])
                i2 &+= 1
            }
            let room = capacity &- count2
            i2 = 0
            while i2 < room {
                groups.append(0.0)
                groupsTangent.append(0.0)
                i2 &+= 1
            }
            groupsStarts[position3] = start3
            groupsCapacities[position3] = capacity
        }
        let start2 = groupsStarts[position3]
        let k = start2 &+ count2
        groups[k] = cacheX[position2]
        groupsTangent[k] = cacheXTangent[position2]
        groupsCounts[position3] = count3
        i &+= 1
    }
    let groupsSlots2: AutoDiff.Slots<String> = groupsSlots.copy()
    // let kept = groups
    var keptStarts = AutoDiff.Buffer<Int>(copying: groupsStarts)
    defer { keptStarts.deallocate() }
    var keptCounts = AutoDiff.Buffer<Int>(copying: groupsCounts)
    defer { keptCounts.deallocate() }
    var kept = AutoDiff.Buffer<Double>(copying: groups)
    defer { kept.deallocate() }
    var keptTangent = AutoDiff.Buffer<Double>(copying: groupsTangent)
    defer { keptTangent.deallocate() }
    // if let gone = groups.removeValue(forKey: "odd") { groups["rest"] = [gone[0] * scale] }
    var gone = AutoDiff.Buffer<Double>()
    defer { gone.deallocate() }
    var goneTangent = AutoDiff.Buffer<Double>()
    defer { goneTangent.deallocate() }
    var position2: Int = groupsSlots.remove("odd")
    // let gone = groups.removeValue(forKey: "odd")
    let isThere = position2 >= 0
    if isThere {
        precondition(position2 >= 0 && position2 < groupsStarts.count, "Index out of range")
        let start2 = groupsStarts[position2]
        let count2 = groupsCounts[position2]
        var array = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
        defer { array.deallocate() }
        var arrayTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
        defer { arrayTangent.deallocate() }
        i = 0
        while i < count2 {
            let k = start2 &+ i
            array[i] = groups[k]
            arrayTangent[i] = groupsTangent[k]
            i &+= 1
        }
        Swift.swap(&gone, &array)
        Swift.swap(&goneTangent, &arrayTangent)
    }
    if isThere {
        // groups["rest"] = [gone[0] * scale]
        precondition(0 < gone.count, "Index out of range")
        let element = gone[0]
        var value = AutoDiff.Buffer<Double>([element * scale])
        defer { value.deallocate() }
        var valueTangent = AutoDiff.Buffer<Double>([goneTangent[0] * scale + scaleTangent * element])
        defer { valueTangent.deallocate() }
        position2 = groupsSlots.insert("rest")
        if position2 == groupsStarts.count {
            let start2 = groups.count
            i = 0
            while i < 1 {
                groups.append(value[i])
                groupsTangent.append(valueTangent[i])
                i &+= 1
            }
            groupsStarts.append(start2)
            groupsCounts.append(1)
            groupsCapacities.append(1)
        } else {
            precondition(position2 >= 0 && position2 < groupsCapacities.count, "Index out of range")
            var capacity = groupsCapacities[position2]
            if 1 > capacity {
                let start2 = groups.count
                i = 0
                while i < 1 {
                    groups.append(value[i])
                    groupsTangent.append(valueTangent[i])
                    i &+= 1
                }
                i = 0
                while i < capacity {
                    groups.append(0.0)
                    groupsTangent.append(0.0)
                    i &+= 1
                }
                capacity = 1 &+ capacity
                groupsStarts[position2] = start2
                groupsCapacities[position2] = capacity
            } else {
                let start2 = groupsStarts[position2]
                i = 0
                while i < 1 {
                    let k = start2 &+ i
                    groups[k] = value[i]
                    groupsTangent[k] = valueTangent[i]
                    i &+= 1
                }
            }
            groupsCounts[position2] = 1
        }
    }
    position2 = groupsSlots.position(of: "even")
    precondition(position2 >= 0, "Unexpectedly found nil while unwrapping an Optional value")
    // groups["even"]!.append(scale)
    precondition(position2 >= 0 && position2 < groupsCounts.count, "Index out of range")
    let count2 = groupsCounts[position2]
    let count3 = count2 + 1
    var capacity = groupsCapacities[position2]
    if count3 > capacity {
        let start2 = groupsStarts[position2]
        let start3 = groups.count
        capacity = count3 &+ count3
        let end = start2 &+ count2
        i = start2
        while i < end {
            groups.append(groups[i])
            groupsTangent.append(groupsTangent[i])
            i &+= 1
        }
        let room = capacity &- count2
        i = 0
        while i < room {
            groups.append(0.0)
            groupsTangent.append(0.0)
            i &+= 1
        }
        groupsStarts[position2] = start3
        groupsCapacities[position2] = capacity
    }
    var start2 = groupsStarts[position2]
    var k = start2 &+ count2
    groups[k] = scale
    groupsTangent[k] = scaleTangent
    groupsCounts[position2] = count3
    // var total = last.x * last.y
    var total = lastX * lastY
    var totalTangent = lastXTangent * lastY + lastYTangent * lastX
    let keys2: [String] = groupsSlots.keys.sorted()
    let count4: Int = keys2.count
    // for key in groups.keys.sorted()
    i = 0
    while i < count4 {
        let key: String = keys2[i]
        position2 = groupsSlots.position(of: key)
        // groups[key]
        precondition(position2 >= 0 && position2 < groupsStarts.count, "Index out of range")
        start2 = groupsStarts[position2]
        let count5 = groupsCounts[position2]
        // for i in row.indices { total += row[i] * row[i] * Double(i + 1) }
        var i2 = 0
        while i2 < count5 {
            precondition(i2 >= 0 && i2 < count5, "Index out of range")
            // total += row[i] * row[i] * Double(i + 1)
            k = start2 &+ i2
            let element = groups[k]
            let tTangent = groupsTangent[k] * element
            let t = Double(i2 + 1)
            total += element * element * t
            totalTangent += (tTangent + tTangent) * t
            i2 &+= 1
        }
        i &+= 1
    }
    position2 = groupsSlots2.position(of: "odd")
    // kept["odd"]
    precondition(position2 >= 0 && position2 < keptStarts.count, "Index out of range")
    start2 = keptStarts[position2]
    let count5 = keptCounts[position2]
    // kept["odd"]!.reduce(0, +)
    i = 0
    var result = 0.0
    var resultTangent = 0.0
    while i < count5 {
        precondition(i >= 0 && i < count5, "Index out of range")
        k = start2 &+ i
        result += kept[k]
        resultTangent += keptTangent[k]
        i &+= 1
    }
    result = total + result
    resultTangent = totalTangent + resultTangent
    return (result, resultTangent)
}

/// The value of `remembered(_:scale:)`, and the cotangent of its arguments for a cotangent of its outcome.
func rememberedVJP(
    _ start: Arrow,
    scale: Double,
    cotangent: Double
) -> (value: Double, cotangent: (start: Arrow.TangentVector, scale: Double)) {
    let (value, startXAdjoint, startYAdjoint, scaleAdjoint) = rememberedVJPCore(start.x, start.y, scale, cotangent)
    return (value, (Arrow.TangentVector(x: startXAdjoint, y: startYAdjoint), scaleAdjoint))
}

/// The gradient of `remembered(_:scale:)`.
func rememberedGradient(_ start: Arrow, scale: Double) -> (start: Arrow.TangentVector, scale: Double) {
    let (_, startXAdjoint, startYAdjoint, scaleAdjoint) = rememberedVJPCore(start.x, start.y, scale, 1.0)
    return (Arrow.TangentVector(x: startXAdjoint, y: startYAdjoint), scaleAdjoint)
}

/// The value and the gradient of `remembered(_:scale:)`.
func rememberedValueWithGradient(
    _ start: Arrow,
    scale: Double
) -> (value: Double, gradient: (start: Arrow.TangentVector, scale: Double)) {
    let (value, startXAdjoint, startYAdjoint, scaleAdjoint) = rememberedVJPCore(start.x, start.y, scale, 1.0)
    return (value, (Arrow.TangentVector(x: startXAdjoint, y: startYAdjoint), scaleAdjoint))
}

/// The value and the gradient of `remembered(_:scale:)`, and the product of its Hessian with a direction.
func rememberedHVP(
    _ start: Arrow,
    scale: Double,
    along tangent: (start: Arrow.TangentVector, scale: Double)
) -> (value: Double, gradient: (start: Arrow.TangentVector, scale: Double), product: (start: Arrow.TangentVector, scale: Double)) {
    let scaleTangent = tangent.scale
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // var cache: [Int: Arrow] = [0: Arrow(x: scale, y: 1)]
    var cacheX = AutoDiff.Buffer<Double>([scale])
    defer { cacheX.deallocate() }
    var cacheXTangent = AutoDiff.Buffer<Double>([scaleTangent])
    defer { cacheXTangent.deallocate() }
    var cacheY = AutoDiff.Buffer<Double>([1.0])
    defer { cacheY.deallocate() }
    var cacheYTangent = AutoDiff.Buffer<Double>([0.0])
    defer { cacheYTangent.deallocate() }
    var cacheSlots: AutoDiff.Slots<Int> = AutoDiff.Slots<Int>([0: 0])
    // let last = arrow(7, from: start, &cache)
    let lastX: Double
    let lastY: Double
    let lastXTangent: Double
    let lastYTangent: Double
    (lastX, lastY, cacheSlots, lastXTangent, lastYTangent) = arrowForwardSweepJVP(
        7,
        start.x,
        start.y,
        &cacheX,
        &cacheY,
        cacheSlots,
        &doubleTape,
        &intTape,
        &boolTape,
        tangent.start.x,
        tangent.start.y,
        &cacheXTangent,
        &cacheYTangent,
        &doubleTapeTangent
    )
    // var groups = [String: [Double]]()
    var groupsStarts = AutoDiff.Buffer<Int>()
    defer { groupsStarts.deallocate() }
    var groupsCounts = AutoDiff.Buffer<Int>()
    defer { groupsCounts.deallocate() }
    var groupsCapacities = AutoDiff.Buffer<Int>()
    defer { groupsCapacities.deallocate() }
    var groups = AutoDiff.Buffer<Double>()
    defer { groups.deallocate() }
    var groupsTangent = AutoDiff.Buffer<Double>()
    defer { groupsTangent.deallocate() }
    let groupsSlots: AutoDiff.Slots<String> = AutoDiff.Slots<String>()
    let elements: [Int] = cacheSlots.keys.sorted()
    var positionCache = AutoDiff.Buffer<Int>(repeating: 0, count: elements.count)
    defer { positionCache.deallocate() }
    var tCache = AutoDiff.Buffer<Bool>(repeating: false, count: elements.count)
    defer { tCache.deallocate() }
    var kCache = AutoDiff.Buffer<Int>(repeating: 0, count: elements.count)
    defer { kCache.deallocate() }
    var startCache = AutoDiff.Buffer<Int>(repeating: 0, count: elements.count)
    defer { startCache.deallocate() }
    var endCache = AutoDiff.Buffer<Int>(repeating: 0, count: elements.count)
    defer { endCache.deallocate() }
    var roomCache = AutoDiff.Buffer<Int>(repeating: 0, count: elements.count)
    defer { roomCache.deallocate() }
    // for n in cache.keys.sorted() { groups[n % 2 == 0 ? "even" : "odd", default: []].append(cache[n]!.x) }
    var i = 0
    while i < elements.count {
        let n = elements[i]
        // n % 2 == 0 ? "even" : "odd"
        let key: String
        if n % 2 == 0 {
            key = "even"
        } else {
            key = "odd"
        }
        let position2: Int = cacheSlots.position(of: n)
        // cache[n]
        precondition(position2 >= 0 && position2 < cacheX.count, "Index out of range")
        let position3: Int = groupsSlots.insert(key)
        // groups[n % 2 == 0 ? "even" : "odd", default: []]
        if position3 == groupsStarts.count {
            let start2 = groups.count
            groupsStarts.append(start2)
            groupsCounts.append(0)
            groupsCapacities.append(0)
        }
        // groups[n % 2 == 0 ? "even" : "odd", default: []].append(cache[n]!.x)
        precondition(position3 >= 0 && position3 < groupsCounts.count, "Index out of range")
        let count2 = groupsCounts[position3]
        let count3 = count2 + 1
        var capacity = groupsCapacities[position3]
        let t = count3 > capacity
        if t {
            let start2 = groupsStarts[position3]
            let start3 = groups.count
            capacity = count3 &+ count3
            let end = start2 &+ count2
            var i2 = start2
            while i2 < end {
                groups.append(groups[i2])
                groupsTangent.append(groupsTangent[i2])
                i2 &+= 1
            }
            let room = capacity &- count2
            i2 = 0
            while i2 < room {
                groups.append(0.0)
                groupsTangent.append(0.0)
                i2 &+= 1
            }
            groupsStarts[position3] = start3
            groupsCapacities[position3] = capacity
            startCache[i] = start2
            endCache[i] = end
            roomCache[i] = room
        }
        let start2 = groupsStarts[position3]
        let k = start2 &+ count2
        groups[k] = cacheX[position2]
        groupsTangent[k] = cacheXTangent[position2]
        groupsCounts[position3] = count3
        positionCache[i] = position2
        tCache[i] = t
        kCache[i] = k
        i &+= 1
    }
    let groupsSlots2: AutoDiff.Slots<String> = groupsSlots.copy()
    // let kept = groups
    var keptStarts = AutoDiff.Buffer<Int>(copying: groupsStarts)
    defer { keptStarts.deallocate() }
    var keptCounts = AutoDiff.Buffer<Int>(copying: groupsCounts)
    defer { keptCounts.deallocate() }
    var kept = AutoDiff.Buffer<Double>(copying: groups)
    defer { kept.deallocate() }
    var keptTangent = AutoDiff.Buffer<Double>(copying: groupsTangent)
    defer { keptTangent.deallocate() }
    // if let gone = groups.removeValue(forKey: "odd") { groups["rest"] = [gone[0] * scale] }
    var gone = AutoDiff.Buffer<Double>()
    defer { gone.deallocate() }
    var goneTangent = AutoDiff.Buffer<Double>()
    defer { goneTangent.deallocate() }
    var position2: Int = groupsSlots.remove("odd")
    // let gone = groups.removeValue(forKey: "odd")
    let isThere = position2 >= 0
    let count2: Int
    let arrayCount: Int
    if isThere {
        precondition(position2 >= 0 && position2 < groupsStarts.count, "Index out of range")
        let start2 = groupsStarts[position2]
        count2 = groupsCounts[position2]
        var array = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
        defer { array.deallocate() }
        var arrayTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
        defer { arrayTangent.deallocate() }
        i = 0
        while i < count2 {
            let k = start2 &+ i
            array[i] = groups[k]
            arrayTangent[i] = groupsTangent[k]
            intTape.append(k)
            i &+= 1
        }
        Swift.swap(&gone, &array)
        Swift.swap(&goneTangent, &arrayTangent)
        arrayCount = array.count
    } else {
        count2 = 0
        arrayCount = 0
    }
    let t: Bool
    let capacity: Int
    let valueCount: Int
    if isThere {
        // groups["rest"] = [gone[0] * scale]
        precondition(0 < gone.count, "Index out of range")
        let element = gone[0]
        var value = AutoDiff.Buffer<Double>([element * scale])
        defer { value.deallocate() }
        var valueTangent = AutoDiff.Buffer<Double>([goneTangent[0] * scale + scaleTangent * element])
        defer { valueTangent.deallocate() }
        position2 = groupsSlots.insert("rest")
        t = position2 == groupsStarts.count
        if t {
            let start2 = groups.count
            i = 0
            while i < 1 {
                groups.append(value[i])
                groupsTangent.append(valueTangent[i])
                i &+= 1
            }
            groupsStarts.append(start2)
            groupsCounts.append(1)
            groupsCapacities.append(1)
            capacity = 0
        } else {
            precondition(position2 >= 0 && position2 < groupsCapacities.count, "Index out of range")
            capacity = groupsCapacities[position2]
            if 1 > capacity {
                let start2 = groups.count
                i = 0
                while i < 1 {
                    groups.append(value[i])
                    groupsTangent.append(valueTangent[i])
                    i &+= 1
                }
                i = 0
                while i < capacity {
                    groups.append(0.0)
                    groupsTangent.append(0.0)
                    i &+= 1
                }
                let capacity2 = 1 &+ capacity
                groupsStarts[position2] = start2
                groupsCapacities[position2] = capacity2
            } else {
                let start2 = groupsStarts[position2]
                i = 0
                while i < 1 {
                    let k = start2 &+ i
                    groups[k] = value[i]
                    groupsTangent[k] = valueTangent[i]
                    intTape.append(k)
                    i &+= 1
                }
            }
            groupsCounts[position2] = 1
        }
        valueCount = 1
    } else {
        valueCount = 0
        t = false
        capacity = 0
    }
    position2 = groupsSlots.position(of: "even")
    precondition(position2 >= 0, "Unexpectedly found nil while unwrapping an Optional value")
    // groups["even"]!.append(scale)
    precondition(position2 >= 0 && position2 < groupsCounts.count, "Index out of range")
    let count3 = groupsCounts[position2]
    let count4 = count3 + 1
    var capacity2 = groupsCapacities[position2]
    let t2 = count4 > capacity2
    let start2: Int
    if t2 {
        start2 = groupsStarts[position2]
        let start3 = groups.count
        capacity2 = count4 &+ count4
        let end = start2 &+ count3
        i = start2
        while i < end {
            groups.append(groups[i])
            groupsTangent.append(groupsTangent[i])
            i &+= 1
        }
        let room = capacity2 &- count3
        i = 0
        while i < room {
            groups.append(0.0)
            groupsTangent.append(0.0)
            i &+= 1
        }
        groupsStarts[position2] = start3
        groupsCapacities[position2] = capacity2
    } else {
        start2 = 0
    }
    var start3 = groupsStarts[position2]
    var k = start3 &+ count3
    groups[k] = scale
    groupsTangent[k] = scaleTangent
    groupsCounts[position2] = count4
    // var total = last.x * last.y
    var total = lastX * lastY
    let keys2: [String] = groupsSlots.keys.sorted()
    let count5: Int = keys2.count
    let isAny = 0 < count5
    let trips = isAny ? count5 : 0
    var countCache = AutoDiff.Buffer<Int>(repeating: 0, count: trips)
    defer { countCache.deallocate() }
    // for key in groups.keys.sorted()
    i = 0
    while i < count5 {
        let key: String = keys2[i]
        position2 = groupsSlots.position(of: key)
        // groups[key]
        precondition(position2 >= 0 && position2 < groupsStarts.count, "Index out of range")
        start3 = groupsStarts[position2]
        let count6 = groupsCounts[position2]
        // for i in row.indices { total += row[i] * row[i] * Double(i + 1) }
        var i2 = 0
        while i2 < count6 {
            precondition(i2 >= 0 && i2 < count6, "Index out of range")
            // total += row[i] * row[i] * Double(i + 1)
            let k2 = start3 &+ i2
            let element = groups[k2]
            total += element * element * Double(i2 + 1)
            intTape.append(k2)
            i2 &+= 1
        }
        countCache[i] = count6
        i &+= 1
    }
    position2 = groupsSlots2.position(of: "odd")
    // kept["odd"]
    precondition(position2 >= 0 && position2 < keptStarts.count, "Index out of range")
    start3 = keptStarts[position2]
    let count6 = keptCounts[position2]
    // kept["odd"]!.reduce(0, +)
    i = 0
    var result = 0.0
    while i < count6 {
        precondition(i >= 0 && i < count6, "Index out of range")
        let k2 = start3 &+ i
        result += kept[k2]
        i &+= 1
    }
    result = total + result
    let cacheXCount = cacheX.count
    let cacheYCount = cacheY.count
    let groupsCount = groups.count
    let goneCount = gone.count
    var cacheXAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheXCount)
    defer { cacheXAdjoint.deallocate() }
    var cacheXAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheXCount)
    defer { cacheXAdjointTangent.deallocate() }
    var cacheYAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheYCount)
    defer { cacheYAdjoint.deallocate() }
    var cacheYAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheYCount)
    defer { cacheYAdjointTangent.deallocate() }
    var groupsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: groupsCount)
    defer { groupsAdjoint.deallocate() }
    var groupsAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: groupsCount)
    defer { groupsAdjointTangent.deallocate() }
    var keptAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: kept.count)
    defer { keptAdjoint.deallocate() }
    var goneAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: goneCount)
    defer { goneAdjoint.deallocate() }
    var goneAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: goneCount)
    defer { goneAdjointTangent.deallocate() }

    // Return sweep
    // kept["odd"]!.reduce(0, +)
    i = 0
    while i < count6 {
        let k2 = start3 &+ i
        keptAdjoint[k2] += 1.0
        i &+= 1
    }
    // for key in groups.keys.sorted()
    i = count5
    while i > 0 {
        i &-= 1
        // for i in row.indices { total += row[i] * row[i] * Double(i + 1) }
        var i2 = countCache[i]
        while i2 > 0 {
            i2 &-= 1
            let k2 = intTape.removeLast()
            // total += row[i] * row[i] * Double(i + 1)
            let tAdjoint = 1.0 * Double(i2 &+ 1)
            let elementAdjoint = tAdjoint * groups[k2]
            let elementAdjointTangent = groupsTangent[k2] * tAdjoint
            groupsAdjoint[k2] += elementAdjoint + elementAdjoint
            groupsAdjointTangent[k2] += elementAdjointTangent + elementAdjointTangent
        }
    }
    // var total = last.x * last.y
    let lastXAdjoint = 1.0 * lastY
    let lastXAdjointTangent = lastYTangent * 1.0
    let lastYAdjoint = 1.0 * lastX
    let lastYAdjointTangent = lastXTangent * 1.0
    // groups["even"]!.append(scale)
    var scaleAdjoint = groupsAdjoint[k]
    var scaleAdjointTangent = groupsAdjointTangent[k]
    groupsAdjoint[k] = 0.0
    groupsAdjointTangent[k] = 0.0
    if t2 {
        let end = start2 &+ count3
        capacity2 = count4 &+ count4
        let room = capacity2 &- count3
        i = room
        while i > 0 {
            i &-= 1
            groupsAdjoint.removeLast()
            groupsAdjointTangent.removeLast()
        }
        i = end
        while i > start2 {
            i &-= 1
            let elementAdjoint = groupsAdjoint.removeLast()
            let elementAdjointTangent = groupsAdjointTangent.removeLast()
            groupsAdjoint[i] += elementAdjoint
            groupsAdjointTangent[i] += elementAdjointTangent
        }
    }
    // let gone = groups.removeValue(forKey: "odd")
    if isThere {
        let element = gone[0]
        var valueAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: valueCount)
        defer { valueAdjoint.deallocate() }
        var valueAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: valueCount)
        defer { valueAdjointTangent.deallocate() }
        // groups["rest"] = [gone[0] * scale]
        if t {
            i = 1
            while i > 0 {
                i &-= 1
                let elementAdjoint = groupsAdjoint.removeLast()
                let elementAdjointTangent = groupsAdjointTangent.removeLast()
                valueAdjoint[i] += elementAdjoint
                valueAdjointTangent[i] += elementAdjointTangent
            }
        } else if 1 > capacity {
            i = capacity
            while i > 0 {
                i &-= 1
                groupsAdjoint.removeLast()
                groupsAdjointTangent.removeLast()
            }
            i = 1
            while i > 0 {
                i &-= 1
                let elementAdjoint = groupsAdjoint.removeLast()
                let elementAdjointTangent = groupsAdjointTangent.removeLast()
                valueAdjoint[i] += elementAdjoint
                valueAdjointTangent[i] += elementAdjointTangent
            }
        } else {
            i = 1
            while i > 0 {
                i &-= 1
                k = intTape.removeLast()
                let elementAdjoint = groupsAdjoint[k]
                let elementAdjointTangent = groupsAdjointTangent[k]
                groupsAdjoint[k] = 0.0
                groupsAdjointTangent[k] = 0.0
                valueAdjoint[i] += elementAdjoint
                valueAdjointTangent[i] += elementAdjointTangent
            }
        }
        let tAdjoint = valueAdjoint[0]
        let tAdjointTangent = valueAdjointTangent[0]
        scaleAdjoint += tAdjoint * element
        scaleAdjointTangent += tAdjointTangent * element + goneTangent[0] * tAdjoint
        goneAdjoint[0] += tAdjoint * scale
        goneAdjointTangent[0] += tAdjointTangent * scale + scaleTangent * tAdjoint
    }
    // let gone = groups.removeValue(forKey: "odd")
    if isThere {
        var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
        defer { arrayAdjoint.deallocate() }
        var arrayAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
        defer { arrayAdjointTangent.deallocate() }
        Swift.swap(&goneAdjoint, &arrayAdjoint)
        Swift.swap(&goneAdjointTangent, &arrayAdjointTangent)
        i = count2
        while i > 0 {
            i &-= 1
            k = intTape.removeLast()
            let elementAdjoint = arrayAdjoint[i]
            let elementAdjointTangent = arrayAdjointTangent[i]
            arrayAdjoint[i] = 0.0
            arrayAdjointTangent[i] = 0.0
            groupsAdjoint[k] += elementAdjoint
            groupsAdjointTangent[k] += elementAdjointTangent
        }
    }
    // let kept = groups
    var k2 = 0
    while k2 < kept.count {
        groupsAdjoint[k2] += keptAdjoint[k2]
        k2 &+= 1
    }
    // for n in cache.keys.sorted() { groups[n % 2 == 0 ? "even" : "odd", default: []].append(cache[n]!.x) }
    i = elements.count
    while i > 0 {
        i &-= 1
        position2 = positionCache[i]
        k = kCache[i]
        // groups[n % 2 == 0 ? "even" : "odd", default: []].append(cache[n]!.x)
        let elementAdjoint = groupsAdjoint[k]
        let elementAdjointTangent = groupsAdjointTangent[k]
        groupsAdjoint[k] = 0.0
        groupsAdjointTangent[k] = 0.0
        if tCache[i] {
            start3 = startCache[i]
            let end = endCache[i]
            let room = roomCache[i]
            var i2 = room
            while i2 > 0 {
                i2 &-= 1
                groupsAdjoint.removeLast()
                groupsAdjointTangent.removeLast()
            }
            i2 = end
            while i2 > start3 {
                i2 &-= 1
                let elementAdjoint2 = groupsAdjoint.removeLast()
                let elementAdjointTangent2 = groupsAdjointTangent.removeLast()
                groupsAdjoint[i2] += elementAdjoint2
                groupsAdjointTangent[i2] += elementAdjointTangent2
            }
        }
        // cache[n]
        cacheXAdjoint[position2] += elementAdjoint
        cacheXAdjointTangent[position2] += elementAdjointTangent
    }
    // let last = arrow(7, from: start, &cache)
    let (startXAdjoint, startYAdjoint, startXAdjointTangent, startYAdjointTangent) = arrowReturnSweepJVP(
        lastXAdjoint,
        lastYAdjoint,
        &cacheXAdjoint,
        &cacheYAdjoint,
        &doubleTape,
        &intTape,
        &boolTape,
        lastXAdjointTangent,
        lastYAdjointTangent,
        &cacheXAdjointTangent,
        &cacheYAdjointTangent,
        &doubleTapeTangent
    )
    // var cache: [Int: Arrow] = [0: Arrow(x: scale, y: 1)]
    scaleAdjoint += cacheXAdjoint[0]
    scaleAdjointTangent += cacheXAdjointTangent[0]
    return (
        result,
        (Arrow.TangentVector(x: startXAdjoint, y: startYAdjoint), scaleAdjoint),
        (Arrow.TangentVector(x: startXAdjointTangent, y: startYAdjointTangent), scaleAdjointTangent)
    )
}

private func arrowJVP(
    _ n: Int,
    _ startX: Double,
    _ startY: Double,
    _ cacheX: inout AutoDiff.Buffer<Double>,
    _ cacheY: inout AutoDiff.Buffer<Double>,
    _ cacheSlots: AutoDiff.Slots<Int>,
    _ startXTangent: Double,
    _ startYTangent: Double,
    _ cacheXTangent: inout AutoDiff.Buffer<Double>,
    _ cacheYTangent: inout AutoDiff.Buffer<Double>
) -> (Double, Double, AutoDiff.Slots<Int>, Double, Double) {
    var position2: Int = cacheSlots.position(of: n)
    // let known = cache[n]
    let isThere = position2 >= 0
    var knownX: Double
    var knownXTangent: Double
    var knownY: Double
    var knownYTangent: Double
    if isThere {
        precondition(position2 >= 0 && position2 < cacheX.count, "Index out of range")
        knownX = cacheX[position2]
        knownXTangent = cacheXTangent[position2]
        knownY = cacheY[position2]
        knownYTangent = cacheYTangent[position2]
    } else {
        knownX = 0.0
        knownY = 0.0
        knownXTangent = 0.0
        knownYTangent = 0.0
    }
    var cacheSlots2: AutoDiff.Slots<Int>
    if isThere {
        cacheSlots2 = cacheSlots
    } else {
        // if n > 1
        if n > 1 {
            // let (first, second) = (arrow(n - 1, from: start, &cache), arrow(n - 2, from: start, &cache))
            let firstX: Double
            let firstY: Double
            let firstXTangent: Double
            let firstYTangent: Double
            (firstX, firstY, cacheSlots2, firstXTangent, firstYTangent) = arrowJVP(
                n - 1,
                startX,
                startY,
                &cacheX,
                &cacheY,
                cacheSlots,
                startXTangent,
                startYTangent,
                &cacheXTangent,
                &cacheYTangent
            )
            let secondX: Double
            let secondY: Double
            let secondXTangent: Double
            let secondYTangent: Double
            (secondX, secondY, cacheSlots2, secondXTangent, secondYTangent) = arrowJVP(
                n - 2,
                startX,
                startY,
                &cacheX,
                &cacheY,
                cacheSlots2,
                startXTangent,
                startYTangent,
                &cacheXTangent,
                &cacheYTangent
            )
            // result = Arrow(x: first.x * 0.5 + second.y, y: first.y * second.x)
            knownX = firstX * 0.5 + secondY
            knownXTangent = firstXTangent * 0.5 + secondYTangent
            knownY = firstY * secondX
            knownYTangent = firstYTangent * secondX + secondXTangent * firstY
        } else {
            cacheSlots2 = cacheSlots
            knownX = startX
            knownY = startY
            knownXTangent = startXTangent
            knownYTangent = startYTangent
        }
        position2 = cacheSlots2.insert(n)
        // cache[n] = result
        if position2 == cacheX.count {
            cacheX.append(knownX)
            cacheXTangent.append(knownXTangent)
            cacheY.append(knownY)
            cacheYTangent.append(knownYTangent)
        } else {
            precondition(position2 >= 0 && position2 < cacheX.count, "Index out of range")
            cacheX[position2] = knownX
            cacheXTangent[position2] = knownXTangent
            cacheY[position2] = knownY
            cacheYTangent[position2] = knownYTangent
        }
    }
    return (knownX, knownY, cacheSlots2, knownXTangent, knownYTangent)
}

private func rememberedVJPCore(
    _ startX: Double,
    _ startY: Double,
    _ scale: Double,
    _ resultCotangent: Double
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // var cache: [Int: Arrow] = [0: Arrow(x: scale, y: 1)]
    var cacheX = AutoDiff.Buffer<Double>([scale])
    defer { cacheX.deallocate() }
    var cacheY = AutoDiff.Buffer<Double>([1.0])
    defer { cacheY.deallocate() }
    var cacheSlots: AutoDiff.Slots<Int> = AutoDiff.Slots<Int>([0: 0])
    // let last = arrow(7, from: start, &cache)
    let lastX: Double
    let lastY: Double
    (lastX, lastY, cacheSlots) = arrowForwardSweep(
        7,
        startX,
        startY,
        &cacheX,
        &cacheY,
        cacheSlots,
        &doubleTape,
        &intTape,
        &boolTape
    )
    // var groups = [String: [Double]]()
    var groupsStarts = AutoDiff.Buffer<Int>()
    defer { groupsStarts.deallocate() }
    var groupsCounts = AutoDiff.Buffer<Int>()
    defer { groupsCounts.deallocate() }
    var groupsCapacities = AutoDiff.Buffer<Int>()
    defer { groupsCapacities.deallocate() }
    var groups = AutoDiff.Buffer<Double>()
    defer { groups.deallocate() }
    let groupsSlots: AutoDiff.Slots<String> = AutoDiff.Slots<String>()
    let elements: [Int] = cacheSlots.keys.sorted()
    var positionCache = AutoDiff.Buffer<Int>(repeating: 0, count: elements.count)
    defer { positionCache.deallocate() }
    var tCache = AutoDiff.Buffer<Bool>(repeating: false, count: elements.count)
    defer { tCache.deallocate() }
    var kCache = AutoDiff.Buffer<Int>(repeating: 0, count: elements.count)
    defer { kCache.deallocate() }
    var startCache = AutoDiff.Buffer<Int>(repeating: 0, count: elements.count)
    defer { startCache.deallocate() }
    var endCache = AutoDiff.Buffer<Int>(repeating: 0, count: elements.count)
    defer { endCache.deallocate() }
    var roomCache = AutoDiff.Buffer<Int>(repeating: 0, count: elements.count)
    defer { roomCache.deallocate() }
    // for n in cache.keys.sorted() { groups[n % 2 == 0 ? "even" : "odd", default: []].append(cache[n]!.x) }
    var i = 0
    while i < elements.count {
        let n = elements[i]
        // n % 2 == 0 ? "even" : "odd"
        let key: String
        if n % 2 == 0 {
            key = "even"
        } else {
            key = "odd"
        }
        let position2: Int = cacheSlots.position(of: n)
        // cache[n]
        precondition(position2 >= 0 && position2 < cacheX.count, "Index out of range")
        let position3: Int = groupsSlots.insert(key)
        // groups[n % 2 == 0 ? "even" : "odd", default: []]
        if position3 == groupsStarts.count {
            let start = groups.count
            groupsStarts.append(start)
            groupsCounts.append(0)
            groupsCapacities.append(0)
        }
        // groups[n % 2 == 0 ? "even" : "odd", default: []].append(cache[n]!.x)
        precondition(position3 >= 0 && position3 < groupsCounts.count, "Index out of range")
        let count2 = groupsCounts[position3]
        let count3 = count2 + 1
        var capacity = groupsCapacities[position3]
        let t = count3 > capacity
        if t {
            let start = groupsStarts[position3]
            let start2 = groups.count
            capacity = count3 &+ count3
            let end = start &+ count2
            var i2 = start
            while i2 < end {
                groups.append(groups[i2])
                i2 &+= 1
            }
            let room = capacity &- count2
            i2 = 0
            while i2 < room {
                groups.append(0.0)
                i2 &+= 1
            }
            groupsStarts[position3] = start2
            groupsCapacities[position3] = capacity
            startCache[i] = start
            endCache[i] = end
            roomCache[i] = room
        }
        let start = groupsStarts[position3]
        let k = start &+ count2
        groups[k] = cacheX[position2]
        groupsCounts[position3] = count3
        positionCache[i] = position2
        tCache[i] = t
        kCache[i] = k
        i &+= 1
    }
    let groupsSlots2: AutoDiff.Slots<String> = groupsSlots.copy()
    // let kept = groups
    var keptStarts = AutoDiff.Buffer<Int>(copying: groupsStarts)
    defer { keptStarts.deallocate() }
    var keptCounts = AutoDiff.Buffer<Int>(copying: groupsCounts)
    defer { keptCounts.deallocate() }
    var kept = AutoDiff.Buffer<Double>(copying: groups)
    defer { kept.deallocate() }
    // if let gone = groups.removeValue(forKey: "odd") { groups["rest"] = [gone[0] * scale] }
    var gone = AutoDiff.Buffer<Double>()
    defer { gone.deallocate() }
    var position2: Int = groupsSlots.remove("odd")
    // let gone = groups.removeValue(forKey: "odd")
    let isThere = position2 >= 0
    let count2: Int
    let arrayCount: Int
    if isThere {
        precondition(position2 >= 0 && position2 < groupsStarts.count, "Index out of range")
        let start = groupsStarts[position2]
        count2 = groupsCounts[position2]
        var array = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
        defer { array.deallocate() }
        i = 0
        while i < count2 {
            let k = start &+ i
            array[i] = groups[k]
            intTape.append(k)
            i &+= 1
        }
        Swift.swap(&gone, &array)
        arrayCount = array.count
    } else {
        count2 = 0
        arrayCount = 0
    }
    let t: Bool
    let capacity: Int
    let valueCount: Int
    if isThere {
        // groups["rest"] = [gone[0] * scale]
        precondition(0 < gone.count, "Index out of range")
        var value = AutoDiff.Buffer<Double>([gone[0] * scale])
        defer { value.deallocate() }
        position2 = groupsSlots.insert("rest")
        t = position2 == groupsStarts.count
        if t {
            let start = groups.count
            i = 0
            while i < 1 {
                groups.append(value[i])
                i &+= 1
            }
            groupsStarts.append(start)
            groupsCounts.append(1)
            groupsCapacities.append(1)
            capacity = 0
        } else {
            precondition(position2 >= 0 && position2 < groupsCapacities.count, "Index out of range")
            capacity = groupsCapacities[position2]
            if 1 > capacity {
                let start = groups.count
                i = 0
                while i < 1 {
                    groups.append(value[i])
                    i &+= 1
                }
                i = 0
                while i < capacity {
                    groups.append(0.0)
                    i &+= 1
                }
                let capacity2 = 1 &+ capacity
                groupsStarts[position2] = start
                groupsCapacities[position2] = capacity2
            } else {
                let start = groupsStarts[position2]
                i = 0
                while i < 1 {
                    let k = start &+ i
                    groups[k] = value[i]
                    intTape.append(k)
                    i &+= 1
                }
            }
            groupsCounts[position2] = 1
        }
        valueCount = 1
    } else {
        valueCount = 0
        t = false
        capacity = 0
    }
    position2 = groupsSlots.position(of: "even")
    precondition(position2 >= 0, "Unexpectedly found nil while unwrapping an Optional value")
    // groups["even"]!.append(scale)
    precondition(position2 >= 0 && position2 < groupsCounts.count, "Index out of range")
    let count3 = groupsCounts[position2]
    let count4 = count3 + 1
    var capacity2 = groupsCapacities[position2]
    let t2 = count4 > capacity2
    let start: Int
    if t2 {
        start = groupsStarts[position2]
        let start2 = groups.count
        capacity2 = count4 &+ count4
        let end = start &+ count3
        i = start
        while i < end {
            groups.append(groups[i])
            i &+= 1
        }
        let room = capacity2 &- count3
        i = 0
        while i < room {
            groups.append(0.0)
            i &+= 1
        }
        groupsStarts[position2] = start2
        groupsCapacities[position2] = capacity2
    } else {
        start = 0
    }
    var start2 = groupsStarts[position2]
    var k = start2 &+ count3
    groups[k] = scale
    groupsCounts[position2] = count4
    // var total = last.x * last.y
    var total = lastX * lastY
    let keys2: [String] = groupsSlots.keys.sorted()
    let count5: Int = keys2.count
    let isAny = 0 < count5
    let trips = isAny ? count5 : 0
    var countCache = AutoDiff.Buffer<Int>(repeating: 0, count: trips)
    defer { countCache.deallocate() }
    // for key in groups.keys.sorted()
    i = 0
    while i < count5 {
        let key: String = keys2[i]
        position2 = groupsSlots.position(of: key)
        // groups[key]
        precondition(position2 >= 0 && position2 < groupsStarts.count, "Index out of range")
        start2 = groupsStarts[position2]
        let count6 = groupsCounts[position2]
        // for i in row.indices { total += row[i] * row[i] * Double(i + 1) }
        var i2 = 0
        while i2 < count6 {
            precondition(i2 >= 0 && i2 < count6, "Index out of range")
            // total += row[i] * row[i] * Double(i + 1)
            let k2 = start2 &+ i2
            let element = groups[k2]
            total += element * element * Double(i2 + 1)
            intTape.append(k2)
            i2 &+= 1
        }
        countCache[i] = count6
        i &+= 1
    }
    position2 = groupsSlots2.position(of: "odd")
    // kept["odd"]
    precondition(position2 >= 0 && position2 < keptStarts.count, "Index out of range")
    start2 = keptStarts[position2]
    let count6 = keptCounts[position2]
    // kept["odd"]!.reduce(0, +)
    i = 0
    var result = 0.0
    while i < count6 {
        precondition(i >= 0 && i < count6, "Index out of range")
        let k2 = start2 &+ i
        result += kept[k2]
        i &+= 1
    }
    result = total + result
    let cacheXCount = cacheX.count
    let cacheYCount = cacheY.count
    let groupsCount = groups.count
    let goneCount = gone.count
    var cacheXAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheXCount)
    defer { cacheXAdjoint.deallocate() }
    var cacheYAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheYCount)
    defer { cacheYAdjoint.deallocate() }
    var groupsAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: groupsCount)
    defer { groupsAdjoint.deallocate() }
    var keptAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: kept.count)
    defer { keptAdjoint.deallocate() }
    var goneAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: goneCount)
    defer { goneAdjoint.deallocate() }

    // Return sweep
    // kept["odd"]!.reduce(0, +)
    i = 0
    while i < count6 {
        let k2 = start2 &+ i
        keptAdjoint[k2] += resultCotangent
        i &+= 1
    }
    // for key in groups.keys.sorted()
    i = count5
    while i > 0 {
        i &-= 1
        // for i in row.indices { total += row[i] * row[i] * Double(i + 1) }
        var i2 = countCache[i]
        while i2 > 0 {
            i2 &-= 1
            let k2 = intTape.removeLast()
            // total += row[i] * row[i] * Double(i + 1)
            let elementAdjoint = resultCotangent * Double(i2 &+ 1) * groups[k2]
            groupsAdjoint[k2] += elementAdjoint + elementAdjoint
        }
    }
    // var total = last.x * last.y
    let lastXAdjoint = resultCotangent * lastY
    let lastYAdjoint = resultCotangent * lastX
    // groups["even"]!.append(scale)
    var scaleAdjoint = groupsAdjoint[k]
    groupsAdjoint[k] = 0.0
    if t2 {
        let end = start &+ count3
        capacity2 = count4 &+ count4
        let room = capacity2 &- count3
        i = room
        while i > 0 {
            i &-= 1
            groupsAdjoint.removeLast()
        }
        i = end
        while i > start {
            i &-= 1
            let elementAdjoint = groupsAdjoint.removeLast()
            groupsAdjoint[i] += elementAdjoint
        }
    }
    // let gone = groups.removeValue(forKey: "odd")
    if isThere {
        var valueAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: valueCount)
        defer { valueAdjoint.deallocate() }
        // groups["rest"] = [gone[0] * scale]
        if t {
            i = 1
            while i > 0 {
                i &-= 1
                let elementAdjoint = groupsAdjoint.removeLast()
                valueAdjoint[i] += elementAdjoint
            }
        } else if 1 > capacity {
            i = capacity
            while i > 0 {
                i &-= 1
                groupsAdjoint.removeLast()
            }
            i = 1
            while i > 0 {
                i &-= 1
                let elementAdjoint = groupsAdjoint.removeLast()
                valueAdjoint[i] += elementAdjoint
            }
        } else {
            i = 1
            while i > 0 {
                i &-= 1
                k = intTape.removeLast()
                let elementAdjoint = groupsAdjoint[k]
                groupsAdjoint[k] = 0.0
                valueAdjoint[i] += elementAdjoint
            }
        }
        let tAdjoint = valueAdjoint[0]
        scaleAdjoint += tAdjoint * gone[0]
        goneAdjoint[0] += tAdjoint * scale
    }
    // let gone = groups.removeValue(forKey: "odd")
    if isThere {
        var arrayAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: arrayCount)
        defer { arrayAdjoint.deallocate() }
        Swift.swap(&goneAdjoint, &arrayAdjoint)
        i = count2
        while i > 0 {
            i &-= 1
            k = intTape.removeLast()
            let elementAdjoint = arrayAdjoint[i]
            arrayAdjoint[i] = 0.0
            groupsAdjoint[k] += elementAdjoint
        }
    }
    // let kept = groups
    var k2 = 0
    while k2 < kept.count {
        groupsAdjoint[k2] += keptAdjoint[k2]
        k2 &+= 1
    }
    // for n in cache.keys.sorted() { groups[n % 2 == 0 ? "even" : "odd", default: []].append(cache[n]!.x) }
    i = elements.count
    while i > 0 {
        i &-= 1
        position2 = positionCache[i]
        k = kCache[i]
        // groups[n % 2 == 0 ? "even" : "odd", default: []].append(cache[n]!.x)
        let elementAdjoint = groupsAdjoint[k]
        groupsAdjoint[k] = 0.0
        if tCache[i] {
            start2 = startCache[i]
            let end = endCache[i]
            let room = roomCache[i]
            var i2 = room
            while i2 > 0 {
                i2 &-= 1
                groupsAdjoint.removeLast()
            }
            i2 = end
            while i2 > start2 {
                i2 &-= 1
                let elementAdjoint2 = groupsAdjoint.removeLast()
                groupsAdjoint[i2] += elementAdjoint2
            }
        }
        // cache[n]
        cacheXAdjoint[position2] += elementAdjoint
    }
    // let last = arrow(7, from: start, &cache)
    let (startXAdjoint, startYAdjoint) = arrowReturnSweep(
        lastXAdjoint,
        lastYAdjoint,
        &cacheXAdjoint,
        &cacheYAdjoint,
        &doubleTape,
        &intTape,
        &boolTape
    )
    // var cache: [Int: Arrow] = [0: Arrow(x: scale, y: 1)]
    scaleAdjoint += cacheXAdjoint[0]
    return (result, startXAdjoint, startYAdjoint, scaleAdjoint)
}

private func arrowForwardSweep(
    _ n: Int,
    _ startX: Double,
    _ startY: Double,
    _ cacheX: inout AutoDiff.Buffer<Double>,
    _ cacheY: inout AutoDiff.Buffer<Double>,
    _ cacheSlots: AutoDiff.Slots<Int>,
    _ doubleTape: inout AutoDiff.Buffer<Double>,
    _ intTape: inout AutoDiff.Buffer<Int>,
    _ boolTape: inout AutoDiff.Buffer<Bool>
) -> (Double, Double, AutoDiff.Slots<Int>) {
    let position2: Int = cacheSlots.position(of: n)
    // let known = cache[n]
    let isThere = position2 >= 0
    var knownX: Double
    var knownY: Double
    if isThere {
        precondition(position2 >= 0 && position2 < cacheX.count, "Index out of range")
        knownX = cacheX[position2]
        knownY = cacheY[position2]
    } else {
        knownX = 0.0
        knownY = 0.0
    }
    var cacheSlots2: AutoDiff.Slots<Int>
    if isThere {
        cacheSlots2 = cacheSlots
    } else {
        // if n > 1
        let t = n > 1
        if t {
            // let (first, second) = (arrow(n - 1, from: start, &cache), arrow(n - 2, from: start, &cache))
            let firstX: Double
            let firstY: Double
            (firstX, firstY, cacheSlots2) = arrowForwardSweep(
                n - 1,
                startX,
                startY,
                &cacheX,
                &cacheY,
                cacheSlots,
                &doubleTape,
                &intTape,
                &boolTape
            )
            let secondX: Double
            let secondY: Double
            (secondX, secondY, cacheSlots2) = arrowForwardSweep(
                n - 2,
                startX,
                startY,
                &cacheX,
                &cacheY,
                cacheSlots2,
                &doubleTape,
                &intTape,
                &boolTape
            )
            // result = Arrow(x: first.x * 0.5 + second.y, y: first.y * second.x)
            knownX = firstX * 0.5 + secondY
            knownY = firstY * secondX
            doubleTape.append(firstY)
            doubleTape.append(secondX)
        } else {
            cacheSlots2 = cacheSlots
            knownX = startX
            knownY = startY
        }
        let position3: Int = cacheSlots2.insert(n)
        // cache[n] = result
        let t2 = position3 == cacheX.count
        if t2 {
            cacheX.append(knownX)
            cacheY.append(knownY)
        } else {
            precondition(position3 >= 0 && position3 < cacheX.count, "Index out of range")
            cacheX[position3] = knownX
            cacheY[position3] = knownY
        }
        boolTape.append(t)
        intTape.append(position3)
        boolTape.append(t2)
    }
    intTape.append(position2)
    return (knownX, knownY, cacheSlots2)
}

private func arrowReturnSweep(
    _ resultXCotangent: Double,
    _ resultYCotangent: Double,
    _ cacheXAdjoint: inout AutoDiff.Buffer<Double>,
    _ cacheYAdjoint: inout AutoDiff.Buffer<Double>,
    _ doubleTape: inout AutoDiff.Buffer<Double>,
    _ intTape: inout AutoDiff.Buffer<Int>,
    _ boolTape: inout AutoDiff.Buffer<Bool>
) -> (Double, Double) {
    // Forward sweep
    let position = intTape.removeLast()
    let isThere = position >= 0

    // Return sweep
    // let known = cache[n]
    var resultXAdjoint: Double
    var resultYAdjoint: Double
    let knownXAdjoint: Double
    let knownYAdjoint: Double
    if isThere {
        resultXAdjoint = 0.0
        resultYAdjoint = 0.0
        knownXAdjoint = resultXCotangent
        knownYAdjoint = resultYCotangent
    } else {
        let t = boolTape.removeLast()
        let position2 = intTape.removeLast()
        let t2 = boolTape.removeLast()
        // cache[n] = result
        if t {
            resultYAdjoint = cacheYAdjoint.removeLast()
            resultYAdjoint = resultYCotangent + resultYAdjoint
            resultXAdjoint = cacheXAdjoint.removeLast()
            resultXAdjoint = resultXCotangent + resultXAdjoint
        } else {
            resultYAdjoint = resultYCotangent + cacheYAdjoint[position2]
            cacheYAdjoint[position2] = 0.0
            resultXAdjoint = resultXCotangent + cacheXAdjoint[position2]
            cacheXAdjoint[position2] = 0.0
        }
        // if n > 1
        if t2 {
            let secondX = doubleTape.removeLast()
            let firstY = doubleTape.removeLast()
            // result = Arrow(x: first.x * 0.5 + second.y, y: first.y * second.x)
            let firstYAdjoint = resultYAdjoint * secondX
            let secondXAdjoint = resultYAdjoint * firstY
            let firstXAdjoint = resultXAdjoint * 0.5
            // let (first, second) = (arrow(n - 1, from: start, &cache), arrow(n - 2, from: start, &cache))
            (resultXAdjoint, resultYAdjoint) = arrowReturnSweep(
                secondXAdjoint,
                resultXAdjoint,
                &cacheXAdjoint,
                &cacheYAdjoint,
                &doubleTape,
                &intTape,
                &boolTape
            )
            let (startXAdjoint, startYAdjoint) = arrowReturnSweep(
                firstXAdjoint,
                firstYAdjoint,
                &cacheXAdjoint,
                &cacheYAdjoint,
                &doubleTape,
                &intTape,
                &boolTape
            )
            resultXAdjoint += startXAdjoint
            resultYAdjoint += startYAdjoint
        }
        knownXAdjoint = 0.0
        knownYAdjoint = 0.0
    }
    // let known = cache[n]
    if isThere {
        cacheYAdjoint[position] += knownYAdjoint
        cacheXAdjoint[position] += knownXAdjoint
    }
    return (resultXAdjoint, resultYAdjoint)
}

private func arrowForwardSweepJVP(
    _ n: Int,
    _ startX: Double,
    _ startY: Double,
    _ cacheX: inout AutoDiff.Buffer<Double>,
    _ cacheY: inout AutoDiff.Buffer<Double>,
    _ cacheSlots: AutoDiff.Slots<Int>,
    _ doubleTape: inout AutoDiff.Buffer<Double>,
    _ intTape: inout AutoDiff.Buffer<Int>,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ startXTangent: Double,
    _ startYTangent: Double,
    _ cacheXTangent: inout AutoDiff.Buffer<Double>,
    _ cacheYTangent: inout AutoDiff.Buffer<Double>,
    _ doubleTapeTangent: inout AutoDiff.Buffer<Double>
) -> (Double, Double, AutoDiff.Slots<Int>, Double, Double) {
    let position2: Int = cacheSlots.position(of: n)
    // let known = cache[n]
    let isThere = position2 >= 0
    var knownX: Double
    var knownXTangent: Double
    var knownY: Double
    var knownYTangent: Double
    if isThere {
        precondition(position2 >= 0 && position2 < cacheX.count, "Index out of range")
        knownX = cacheX[position2]
        knownXTangent = cacheXTangent[position2]
        knownY = cacheY[position2]
        knownYTangent = cacheYTangent[position2]
    } else {
        knownX = 0.0
        knownY = 0.0
        knownXTangent = 0.0
        knownYTangent = 0.0
    }
    var cacheSlots2: AutoDiff.Slots<Int>
    if isThere {
        cacheSlots2 = cacheSlots
    } else {
        // if n > 1
        let t = n > 1
        if t {
            // let (first, second) = (arrow(n - 1, from: start, &cache), arrow(n - 2, from: start, &cache))
            let firstX: Double
            let firstY: Double
            let firstXTangent: Double
            let firstYTangent: Double
            (firstX, firstY, cacheSlots2, firstXTangent, firstYTangent) = arrowForwardSweepJVP(
                n - 1,
                startX,
                startY,
                &cacheX,
                &cacheY,
                cacheSlots,
                &doubleTape,
                &intTape,
                &boolTape,
                startXTangent,
                startYTangent,
                &cacheXTangent,
                &cacheYTangent,
                &doubleTapeTangent
            )
            let secondX: Double
            let secondY: Double
            let secondXTangent: Double
            let secondYTangent: Double
            (secondX, secondY, cacheSlots2, secondXTangent, secondYTangent) = arrowForwardSweepJVP(
                n - 2,
                startX,
                startY,
                &cacheX,
                &cacheY,
                cacheSlots2,
                &doubleTape,
                &intTape,
                &boolTape,
                startXTangent,
                startYTangent,
                &cacheXTangent,
                &cacheYTangent,
                &doubleTapeTangent
            )
            // result = Arrow(x: first.x * 0.5 + second.y, y: first.y * second.x)
            knownX = firstX * 0.5 + secondY
            knownXTangent = firstXTangent * 0.5 + secondYTangent
            knownY = firstY * secondX
            knownYTangent = firstYTangent * secondX + secondXTangent * firstY
            doubleTape.append(firstY)
            doubleTapeTangent.append(firstYTangent)
            doubleTape.append(secondX)
            doubleTapeTangent.append(secondXTangent)
        } else {
            cacheSlots2 = cacheSlots
            knownX = startX
            knownY = startY
            knownXTangent = startXTangent
            knownYTangent = startYTangent
        }
        let position3: Int = cacheSlots2.insert(n)
        // cache[n] = result
        let t2 = position3 == cacheX.count
        if t2 {
            cacheX.append(knownX)
            cacheXTangent.append(knownXTangent)
            cacheY.append(knownY)
            cacheYTangent.append(knownYTangent)
        } else {
            precondition(position3 >= 0 && position3 < cacheX.count, "Index out of range")
            cacheX[position3] = knownX
            cacheXTangent[position3] = knownXTangent
            cacheY[position3] = knownY
            cacheYTangent[position3] = knownYTangent
        }
        boolTape.append(t)
        intTape.append(position3)
        boolTape.append(t2)
    }
    intTape.append(position2)
    return (knownX, knownY, cacheSlots2, knownXTangent, knownYTangent)
}

private func arrowReturnSweepJVP(
    _ resultXCotangent: Double,
    _ resultYCotangent: Double,
    _ cacheXAdjoint: inout AutoDiff.Buffer<Double>,
    _ cacheYAdjoint: inout AutoDiff.Buffer<Double>,
    _ doubleTape: inout AutoDiff.Buffer<Double>,
    _ intTape: inout AutoDiff.Buffer<Int>,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ resultXCotangentTangent: Double,
    _ resultYCotangentTangent: Double,
    _ cacheXAdjointTangent: inout AutoDiff.Buffer<Double>,
    _ cacheYAdjointTangent: inout AutoDiff.Buffer<Double>,
    _ doubleTapeTangent: inout AutoDiff.Buffer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    let position = intTape.removeLast()
    let isThere = position >= 0

    // Return sweep
    // let known = cache[n]
    var resultXAdjoint: Double
    var resultYAdjoint: Double
    let knownXAdjoint: Double
    let knownYAdjoint: Double
    var resultXAdjointTangent: Double
    var resultYAdjointTangent: Double
    let knownXAdjointTangent: Double
    let knownYAdjointTangent: Double
    if isThere {
        resultXAdjoint = 0.0
        resultYAdjoint = 0.0
        knownXAdjoint = resultXCotangent
        knownYAdjoint = resultYCotangent
        resultXAdjointTangent = 0.0
        resultYAdjointTangent = 0.0
        knownXAdjointTangent = resultXCotangentTangent
        knownYAdjointTangent = resultYCotangentTangent
    } else {
        let t = boolTape.removeLast()
        let position2 = intTape.removeLast()
        let t2 = boolTape.removeLast()
        // cache[n] = result
        if t {
            resultYAdjoint = cacheYAdjoint.removeLast()
            resultYAdjointTangent = cacheYAdjointTangent.removeLast()
            resultYAdjoint = resultYCotangent + resultYAdjoint
            resultYAdjointTangent = resultYCotangentTangent + resultYAdjointTangent
            resultXAdjoint = cacheXAdjoint.removeLast()
            resultXAdjointTangent = cacheXAdjointTangent.removeLast()
            resultXAdjoint = resultXCotangent + resultXAdjoint
            resultXAdjointTangent = resultXCotangentTangent + resultXAdjointTangent
        } else {
            resultYAdjoint = resultYCotangent + cacheYAdjoint[position2]
            resultYAdjointTangent = resultYCotangentTangent + cacheYAdjointTangent[position2]
            cacheYAdjoint[position2] = 0.0
            cacheYAdjointTangent[position2] = 0.0
            resultXAdjoint = resultXCotangent + cacheXAdjoint[position2]
            resultXAdjointTangent = resultXCotangentTangent + cacheXAdjointTangent[position2]
            cacheXAdjoint[position2] = 0.0
            cacheXAdjointTangent[position2] = 0.0
        }
        // if n > 1
        if t2 {
            let secondX = doubleTape.removeLast()
            let secondXTangent = doubleTapeTangent.removeLast()
            let firstY = doubleTape.removeLast()
            let firstYTangent = doubleTapeTangent.removeLast()
            // result = Arrow(x: first.x * 0.5 + second.y, y: first.y * second.x)
            let firstYAdjoint = resultYAdjoint * secondX
            let firstYAdjointTangent = resultYAdjointTangent * secondX + secondXTangent * resultYAdjoint
            let secondXAdjoint = resultYAdjoint * firstY
            let secondXAdjointTangent = resultYAdjointTangent * firstY + firstYTangent * resultYAdjoint
            let firstXAdjoint = resultXAdjoint * 0.5
            let firstXAdjointTangent = resultXAdjointTangent * 0.5
            // let (first, second) = (arrow(n - 1, from: start, &cache), arrow(n - 2, from: start, &cache))
            (resultXAdjoint, resultYAdjoint, resultXAdjointTangent, resultYAdjointTangent) = arrowReturnSweepJVP(
                secondXAdjoint,
                resultXAdjoint,
                &cacheXAdjoint,
                &cacheYAdjoint,
                &doubleTape,
                &intTape,
                &boolTape,
                secondXAdjointTangent,
                resultXAdjointTangent,
                &cacheXAdjointTangent,
                &cacheYAdjointTangent,
                &doubleTapeTangent
            )
            let (startXAdjoint, startYAdjoint, startXAdjointTangent, startYAdjointTangent) = arrowReturnSweepJVP(
                firstXAdjoint,
                firstYAdjoint,
                &cacheXAdjoint,
                &cacheYAdjoint,
                &doubleTape,
                &intTape,
                &boolTape,
                firstXAdjointTangent,
                firstYAdjointTangent,
                &cacheXAdjointTangent,
                &cacheYAdjointTangent,
                &doubleTapeTangent
            )
            resultXAdjoint += startXAdjoint
            resultXAdjointTangent += startXAdjointTangent
            resultYAdjoint += startYAdjoint
            resultYAdjointTangent += startYAdjointTangent
        }
        knownXAdjoint = 0.0
        knownYAdjoint = 0.0
        knownXAdjointTangent = 0.0
        knownYAdjointTangent = 0.0
    }
    // let known = cache[n]
    if isThere {
        cacheYAdjoint[position] += knownYAdjoint
        cacheYAdjointTangent[position] += knownYAdjointTangent
        cacheXAdjoint[position] += knownXAdjoint
        cacheXAdjointTangent[position] += knownXAdjointTangent
    }
    return (resultXAdjoint, resultYAdjoint, resultXAdjointTangent, resultYAdjointTangent)
}

/// The value of `tune(_:by:)`, and its derivative along a tangent of its arguments.
func tuneJVP(
    _ coefficients: inout [Coefficient: Double],
    by rate: Double,
    along tangent: (coefficients: [Coefficient: Double], rate: Double)
) -> (value: Double, tangent: (value: Double, coefficients: [Coefficient: Double])) {
    let coefficientsSlots = AutoDiff.Slots<Coefficient>(of: coefficients)
    var coefficientsValues = [Double](coefficients.values)
    var coefficientsTangent = coefficientsSlots.arranged(tangent.coefficients, like: coefficientsValues)
    var coefficientsBuffer = AutoDiff.Buffer<Double>(coefficientsValues)
    defer { coefficientsBuffer.deallocate() }
    var coefficientsTangentBuffer = AutoDiff.Buffer<Double>(coefficientsTangent)
    defer { coefficientsTangentBuffer.deallocate() }
    let (value, coefficientsSlotsResult, valueTangent) = tuneJVPCore(
        &coefficientsBuffer,
        coefficientsSlots,
        rate,
        AutoDiff.Slots<Coefficient>(),
        &coefficientsTangentBuffer,
        tangent.rate
    )
    coefficientsValues = coefficientsBuffer.array
    coefficientsTangent = coefficientsTangentBuffer.array
    coefficients = coefficientsSlotsResult.dictionary(of: coefficientsValues)
    return (value, (valueTangent, coefficientsSlotsResult.dictionary(of: coefficientsTangent)))
}

/// The value of `tune(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func tuneVJP(
    _ coefficients: inout [Coefficient: Double],
    by rate: Double,
    cotangent: (value: Double, coefficients: [Coefficient: Double])
) -> (value: Double, cotangent: (coefficients: [Coefficient: Double], rate: Double)) {
    let coefficientsSlots = AutoDiff.Slots<Coefficient>(of: coefficients)
    var coefficientsValues = [Double](coefficients.values)
    let coefficientsSlotsBefore = coefficientsSlots.copy()
    let coefficientsSlotsCotangent = AutoDiff.Slots<Coefficient>(of: cotangent.coefficients)
    var coefficientsCotangentValues = [Double](cotangent.coefficients.values)
    var coefficientsBuffer = AutoDiff.Buffer<Double>(coefficientsValues)
    defer { coefficientsBuffer.deallocate() }
    var coefficientsAdjointBuffer = AutoDiff.Buffer<Double>(coefficientsCotangentValues)
    defer { coefficientsAdjointBuffer.deallocate() }
    let (value, coefficientsSlotsResult, rateAdjoint) = tuneVJPCore(
        &coefficientsBuffer,
        coefficientsSlots,
        rate,
        coefficientsSlotsCotangent,
        cotangent.value,
        &coefficientsAdjointBuffer
    )
    coefficientsValues = coefficientsBuffer.array
    coefficientsCotangentValues = coefficientsAdjointBuffer.array
    coefficients = coefficientsSlotsResult.dictionary(of: coefficientsValues)
    return (value, (coefficientsSlotsBefore.dictionary(of: coefficientsCotangentValues), rateAdjoint))
}

private func tuneJVPCore(
    _ coefficients: inout AutoDiff.Buffer<Double>,
    _ coefficientsSlots: AutoDiff.Slots<Coefficient>,
    _ rate: Double,
    _ order2: AutoDiff.Slots<Coefficient>,
    _ coefficientsTangent: inout AutoDiff.Buffer<Double>,
    _ rateTangent: Double
) -> (Double, AutoDiff.Slots<Coefficient>, Double) {
    let coefficientsSlots2: AutoDiff.Slots<Coefficient> = coefficientsSlots.copy()
    // let old = coefficients
    var old = AutoDiff.Buffer<Double>(copying: coefficients)
    defer { old.deallocate() }
    var oldTangent = AutoDiff.Buffer<Double>(copying: coefficientsTangent)
    defer { oldTangent.deallocate() }
    var key: Coefficient = (.stiffness as Coefficient)
    var position2: Int = coefficientsSlots.insert(key)
    // coefficients[.stiffness, default: 2]
    if position2 == coefficients.count {
        coefficients.append(2.0)
        coefficientsTangent.append(0.0)
    }
    // coefficients[.stiffness, default: 2] *= rate
    precondition(position2 >= 0 && position2 < coefficients.count, "Index out of range")
    let element = coefficients[position2]
    coefficients[position2] = element * rate
    coefficientsTangent[position2] = coefficientsTangent[position2] * rate + rateTangent * element
    key = (.bias as Coefficient)
    var key2: Coefficient = (.damping as Coefficient)
    position2 = coefficientsSlots.remove(key2)
    // coefficients.removeValue(forKey: .damping)
    precondition(position2 >= 0 && position2 < coefficients.count, "Index out of range")
    let element2 = coefficients[position2]
    var value = element2 * rate
    var valueTangent = coefficientsTangent[position2] * rate + rateTangent * element2
    position2 = coefficientsSlots.insert(key)
    // coefficients[.bias] = coefficients.removeValue(forKey: .damping)! * rate
    if position2 == coefficients.count {
        coefficients.append(value)
        coefficientsTangent.append(valueTangent)
    } else {
        precondition(position2 >= 0 && position2 < coefficients.count, "Index out of range")
        coefficients[position2] = value
        coefficientsTangent[position2] = valueTangent
    }
    let keys2: [Coefficient] = Array(coefficientsSlots2.keys)
    _ = keys2.count
    let order3: [Int] = coefficientsSlots2.order
    // for (key, value) in old where key != .damping { total += value * value }
    var i = 0
    var total = 0.0
    var totalTangent = 0.0
    while i < order3.count {
        key2 = keys2[i]
        let element3 = order3[i]
        precondition(element3 >= 0 && element3 < old.count, "Index out of range")
        value = old[element3]
        valueTangent = oldTangent[element3]
        let value2: Bool = key2 != .damping
        if value2 {
            // total += value * value
            let tTangent = valueTangent * value
            total += value * value
            totalTangent += tTangent + tTangent
        }
        i &+= 1
    }
    key2 = (.bias as Coefficient)
    position2 = coefficientsSlots.position(of: key2)
    precondition(position2 >= 0, "Unexpectedly found nil while unwrapping an Optional value")
    // coefficients[.bias]! += total
    precondition(position2 >= 0 && position2 < coefficients.count, "Index out of range")
    coefficients[position2] += total
    coefficientsTangent[position2] += totalTangent
    let order4: [Int] = coefficientsSlots.order
    // coefficients.values.reduce(0, +)
    var values = AutoDiff.Buffer<Double>()
    defer { values.deallocate() }
    var valuesTangent = AutoDiff.Buffer<Double>()
    defer { valuesTangent.deallocate() }
    i = 0
    while i < order4.count {
        let element3 = order4[i]
        precondition(element3 >= 0 && element3 < coefficients.count, "Index out of range")
        values.append(coefficients[element3])
        valuesTangent.append(coefficientsTangent[element3])
        i &+= 1
    }
    let count2 = values.count
    i = 0
    var result = 0.0
    var resultTangent = 0.0
    while i < count2 {
        result += values[i]
        resultTangent += valuesTangent[i]
        i &+= 1
    }
    let positions: [Int] = coefficientsSlots.arrange(as: order2)
    var coefficients2 = AutoDiff.Buffer<Double>()
    defer { coefficients2.deallocate() }
    var coefficientsTangent2 = AutoDiff.Buffer<Double>()
    defer { coefficientsTangent2.deallocate() }
    i = 0
    while i < positions.count {
        position2 = positions[i]
        precondition(position2 >= 0 && position2 < coefficients.count, "Index out of range")
        coefficients2.append(coefficients[position2])
        coefficientsTangent2.append(coefficientsTangent[position2])
        i &+= 1
    }
    Swift.swap(&coefficients, &coefficients2)
    Swift.swap(&coefficientsTangent, &coefficientsTangent2)
    return (result, order2, resultTangent)
}

private func tuneVJPCore(
    _ coefficients: inout AutoDiff.Buffer<Double>,
    _ coefficientsSlots: AutoDiff.Slots<Coefficient>,
    _ rate: Double,
    _ order2: AutoDiff.Slots<Coefficient>,
    _ resultCotangent: Double,
    _ coefficientsAdjoint: inout AutoDiff.Buffer<Double>
) -> (Double, AutoDiff.Slots<Coefficient>, Double) {
    // Forward sweep
    let coefficientsSlots2: AutoDiff.Slots<Coefficient> = coefficientsSlots.copy()
    // let old = coefficients
    var old = AutoDiff.Buffer<Double>(copying: coefficients)
    defer { old.deallocate() }
    var key: Coefficient = (.stiffness as Coefficient)
    let position2: Int = coefficientsSlots.insert(key)
    // coefficients[.stiffness, default: 2]
    let t = position2 == coefficients.count
    if t {
        coefficients.append(2.0)
    }
    // coefficients[.stiffness, default: 2] *= rate
    precondition(position2 >= 0 && position2 < coefficients.count, "Index out of range")
    let element = coefficients[position2]
    coefficients[position2] = element * rate
    key = (.bias as Coefficient)
    var key2: Coefficient = (.damping as Coefficient)
    let position3: Int = coefficientsSlots.remove(key2)
    // coefficients.removeValue(forKey: .damping)
    precondition(position3 >= 0 && position3 < coefficients.count, "Index out of range")
    let element2 = coefficients[position3]
    var value = element2 * rate
    let position4: Int = coefficientsSlots.insert(key)
    // coefficients[.bias] = coefficients.removeValue(forKey: .damping)! * rate
    let t2 = position4 == coefficients.count
    if t2 {
        coefficients.append(value)
    } else {
        precondition(position4 >= 0 && position4 < coefficients.count, "Index out of range")
        coefficients[position4] = value
    }
    let keys2: [Coefficient] = Array(coefficientsSlots2.keys)
    _ = keys2.count
    let order3: [Int] = coefficientsSlots2.order
    var valueCache = AutoDiff.Buffer<Bool>(repeating: false, count: order3.count)
    defer { valueCache.deallocate() }
    // for (key, value) in old where key != .damping { total += value * value }
    var i = 0
    var total = 0.0
    while i < order3.count {
        key2 = keys2[i]
        let element3 = order3[i]
        precondition(element3 >= 0 && element3 < old.count, "Index out of range")
        value = old[element3]
        let value2: Bool = key2 != .damping
        if value2 {
            // total += value * value
            total += value * value
        }
        valueCache[i] = value2
        i &+= 1
    }
    key2 = (.bias as Coefficient)
    let position5: Int = coefficientsSlots.position(of: key2)
    precondition(position5 >= 0, "Unexpectedly found nil while unwrapping an Optional value")
    // coefficients[.bias]! += total
    precondition(position5 >= 0 && position5 < coefficients.count, "Index out of range")
    coefficients[position5] += total
    let order4: [Int] = coefficientsSlots.order
    // coefficients.values.reduce(0, +)
    var values = AutoDiff.Buffer<Double>()
    defer { values.deallocate() }
    i = 0
    while i < order4.count {
        let element3 = order4[i]
        precondition(element3 >= 0 && element3 < coefficients.count, "Index out of range")
        values.append(coefficients[element3])
        i &+= 1
    }
    let count2 = values.count
    i = 0
    var result = 0.0
    while i < count2 {
        result += values[i]
        i &+= 1
    }
    let positions: [Int] = coefficientsSlots.arrange(as: order2)
    var coefficients2 = AutoDiff.Buffer<Double>()
    defer { coefficients2.deallocate() }
    i = 0
    while i < positions.count {
        let position6 = positions[i]
        precondition(position6 >= 0 && position6 < coefficients.count, "Index out of range")
        coefficients2.append(coefficients[position6])
        i &+= 1
    }
    let coefficientsCount = coefficients.count
    coefficients.assign(copying: coefficients2)
    let coefficientsCount2 = coefficients2.count
    let count3 = coefficientsAdjoint.count
    let count4 = coefficients.count
    let isSame = count3 <= count4
    precondition(isSame, "the cotangent of 'coefficients' has another count")
    i = count3
    while i < count4 {
        coefficientsAdjoint.append(0.0)
        i &+= 1
    }
    var oldAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: old.count)
    defer { oldAdjoint.deallocate() }
    var valuesAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count2)
    defer { valuesAdjoint.deallocate() }
    var coefficientsAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: coefficientsCount2)
    defer { coefficientsAdjoint2.deallocate() }
    let count5 = coefficientsAdjoint.count
    var k = 0
    while k < count5 {
        coefficientsAdjoint2[k] += coefficientsAdjoint[k]
        k &+= 1
    }
    coefficientsAdjoint.removeAll()
    coefficientsAdjoint.resize(to: coefficientsCount, filling: 0.0)

    // Return sweep
    i = positions.count
    while i > 0 {
        i &-= 1
        let position6 = positions[i]
        let elementAdjoint = coefficientsAdjoint2.removeLast()
        coefficientsAdjoint[position6] += elementAdjoint
    }
    // coefficients.values.reduce(0, +)
    i = 0
    while i < count2 {
        valuesAdjoint[i] += resultCotangent
        i &+= 1
    }
    i = order4.count
    while i > 0 {
        i &-= 1
        let elementAdjoint = valuesAdjoint.removeLast()
        coefficientsAdjoint[order4[i]] += elementAdjoint
    }
    // coefficients[.bias]! += total
    let totalAdjoint = coefficientsAdjoint[position5]
    // for (key, value) in old where key != .damping { total += value * value }
    i = 0
    while i < order3.count {
        let value2 = valueCache[i]
        let element3 = order3[i]
        value = old[element3]
        var valueAdjoint: Double
        if value2 {
            // total += value * value
            valueAdjoint = totalAdjoint * value
            valueAdjoint += valueAdjoint
        } else {
            valueAdjoint = 0.0
        }
        // for (key, value) in old where key != .damping { total += value * value }
        oldAdjoint[element3] += valueAdjoint
        i &+= 1
    }
    // coefficients[.bias] = coefficients.removeValue(forKey: .damping)! * rate
    let valueAdjoint: Double
    if t2 {
        valueAdjoint = coefficientsAdjoint.removeLast()
    } else {
        valueAdjoint = coefficientsAdjoint[position4]
        coefficientsAdjoint[position4] = 0.0
    }
    // coefficients.removeValue(forKey: .damping)
    var rateAdjoint = valueAdjoint * element2
    coefficientsAdjoint[position3] += valueAdjoint * rate
    // coefficients[.stiffness, default: 2] *= rate
    let tAdjoint = coefficientsAdjoint[position2]
    coefficientsAdjoint[position2] = 0.0
    rateAdjoint += tAdjoint * element
    coefficientsAdjoint[position2] += tAdjoint * rate
    // coefficients[.stiffness, default: 2]
    if t {
        coefficientsAdjoint.removeLast()
    }
    // let old = coefficients
    k = 0
    while k < old.count {
        coefficientsAdjoint[k] += oldAdjoint[k]
        k &+= 1
    }
    return (result, order2, rateAdjoint)
}
