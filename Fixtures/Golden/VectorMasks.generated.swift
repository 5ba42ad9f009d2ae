// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `wall(_:_:at:steps:)`, and its derivative along a tangent of its arguments.
func wallJVP(
    _ start: SIMD4<Double>,
    _ speed: SIMD4<Double>,
    at position: Double,
    steps: Int,
    along tangent: (start: SIMD4<Double>, speed: SIMD4<Double>, position: Double)
) -> (value: Double, tangent: Double) {
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    // let isBehind = p .> position
    let t = SIMD4<Double>(repeating: position)
    // p = p.replacing(with: 2 * position - p, where: isBehind .& (v .< 0))
    let t2 = SIMD4<Double>(repeating: 2.0 * position)
    let tTangent = SIMD4<Double>(repeating: tangent.position * 2.0)
    // for _ in 0..<steps
    var i = 0
    var p = start
    var v = speed
    var pTangent = tangent.start
    var vTangent = tangent.speed
    while i < steps {
        // p += 0.5 * v
        p += 0.5 * v
        pTangent += vTangent * 0.5
        // let isBehind = p .> position
        let isBehind = p .> t
        // if any(isBehind) { v.replace(with: -0.8 * v, where: isBehind) }
        if any(isBehind) {
            // v.replace(with: -0.8 * v, where: isBehind)
            v = v.replacing(with: -0.8 * v, where: isBehind)
            vTangent = vTangent.replacing(with: vTangent * (-0.8), where: isBehind)
        }
        // p = p.replacing(with: 2 * position - p, where: isBehind .& (v .< 0))
        let t3 = isBehind .& v .< 0.0
        p = p.replacing(with: t2 - p, where: t3)
        pTangent = pTangent.replacing(with: tTangent - pTangent, where: t3)
        // v = pointwiseMax(v - 0.1, SIMD4(repeating: -1))
        let t4 = v - 0.1
        v = pointwiseMax(t4, SIMD4<Double>(repeating: -1.0))
        let mask = t4 .> (-1.0)
        let partial = SIMD4<Double>(repeating: 0.0).replacing(with: 1.0, where: mask)
        vTangent *= partial
        i &+= 1
    }
    // let energy = (v * v).squareRoot() + p.rounded(.down)
    let tTangent2 = vTangent * v
    let t3 = (v * v).squareRoot()
    let energy = t3 + p.rounded(.down)
    // return (energy * p.clamped(lowerBound: SIMD4(repeating: -1), upperBound: SIMD4(repeating: 1))).sum() + p.max()
    let t4 = pointwiseMax(SIMD4<Double>(repeating: -1.0), p)
    var mask = -1.0 .> p
    var mask2 = p .!= p
    let partial = SIMD4<Double>(repeating: 1.0).replacing(with: 0.0, where: mask2).replacing(with: 0.0, where: mask)
    let t5 = pointwiseMin(SIMD4<Double>(repeating: 1.0), t4)
    mask2 = 1.0 .<= t4
    mask = t4 .!= t4
    let partial2 = SIMD4<Double>(repeating: 1.0).replacing(with: 0.0, where: mask).replacing(with: 0.0, where: mask2)
    let tTangent3 = (tTangent2 + tTangent2) * (0.5 / t3) * t5
    let tTangent4 = tTangent3 + pTangent * partial * partial2 * energy
    let t6 = p.x
    let t7 = p.y
    let t8 = Double.maximum(t6, t7)
    var condition = t6 > t7
    let partial3: Double
    if condition {
        partial3 = 1.0
    } else {
        let condition2 = t7 != t7
        partial3 = condition2 ? Double(1.0) : 0.0
    }
    let partial4: Double
    if condition {
        partial4 = 0.0
    } else {
        condition = t7 != t7
        partial4 = condition ? Double(0.0) : 1.0
    }
    let t9 = p.z
    let t10 = Double.maximum(t8, t9)
    condition = t8 > t9
    let partial5: Double
    if condition {
        partial5 = 1.0
    } else {
        let condition2 = t9 != t9
        partial5 = condition2 ? Double(1.0) : 0.0
    }
    var partial6: Double
    if condition {
        partial6 = 0.0
    } else {
        condition = t9 != t9
        partial6 = condition ? Double(0.0) : 1.0
    }
    let t11 = pTangent.z * partial6
    let t12 = p.w
    condition = t10 > t12
    if condition {
        partial6 = 1.0
    } else {
        let condition2 = t12 != t12
        partial6 = condition2 ? Double(1.0) : 0.0
    }
    let tTangent5 = ((pTangent.x * partial3 + pTangent.y * partial4) * partial5 + t11) * partial6
    if condition {
        partial6 = 0.0
    } else {
        condition = t12 != t12
        partial6 = condition ? Double(0.0) : 1.0
    }
    let result = (energy * t5).sum() + Double.maximum(t10, t12)
    let resultTangent = tTangent4.sum() + (tTangent5 + pTangent.w * partial6)
    return (result, resultTangent)
}

/// The value of `wall(_:_:at:steps:)`, and the cotangent of its arguments for a cotangent of its outcome.
func wallVJP(
    _ start: SIMD4<Double>,
    _ speed: SIMD4<Double>,
    at position: Double,
    steps: Int,
    cotangent: Double
) -> (value: Double, cotangent: (start: SIMD4<Double>, speed: SIMD4<Double>, position: Double)) {
    let (value, startAdjoint, speedAdjoint, positionAdjoint) = wallVJPCore(start, speed, position, steps, cotangent)
    return (value, (startAdjoint, speedAdjoint, positionAdjoint))
}

/// The gradient of `wall(_:_:at:steps:)`.
func wallGradient(
    _ start: SIMD4<Double>,
    _ speed: SIMD4<Double>,
    at position: Double,
    steps: Int
) -> (start: SIMD4<Double>, speed: SIMD4<Double>, position: Double) {
    let (_, startAdjoint, speedAdjoint, positionAdjoint) = wallVJPCore(start, speed, position, steps, 1.0)
    return (startAdjoint, speedAdjoint, positionAdjoint)
}

/// The value and the gradient of `wall(_:_:at:steps:)`.
func wallValueWithGradient(
    _ start: SIMD4<Double>,
    _ speed: SIMD4<Double>,
    at position: Double,
    steps: Int
) -> (value: Double, gradient: (start: SIMD4<Double>, speed: SIMD4<Double>, position: Double)) {
    let (value, startAdjoint, speedAdjoint, positionAdjoint) = wallVJPCore(start, speed, position, steps, 1.0)
    return (value, (startAdjoint, speedAdjoint, positionAdjoint))
}

/// The value and the gradient of `wall(_:_:at:steps:)`, and the product of its Hessian with a direction.
func wallHVP(
    _ start: SIMD4<Double>,
    _ speed: SIMD4<Double>,
    at position: Double,
    steps: Int,
    along tangent: (start: SIMD4<Double>, speed: SIMD4<Double>, position: Double)
) -> (value: Double, gradient: (start: SIMD4<Double>, speed: SIMD4<Double>, position: Double), product: (start: SIMD4<Double>, speed: SIMD4<Double>, position: Double)) {
    // Forward sweep
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    // let isBehind = p .> position
    let t = SIMD4<Double>(repeating: position)
    // p = p.replacing(with: 2 * position - p, where: isBehind .& (v .< 0))
    let t2 = SIMD4<Double>(repeating: 2.0 * position)
    let tTangent = SIMD4<Double>(repeating: tangent.position * 2.0)
    var isBehindCache = AutoDiff.Buffer<SIMD4<Double>>(repeating: SIMD4<Double>(repeating: 0.0), count: steps)
    defer { isBehindCache.deallocate() }
    var tCache = AutoDiff.Buffer<SIMD4<Double>>(repeating: SIMD4<Double>(repeating: 0.0), count: steps)
    defer { tCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<SIMD4<Double>>(repeating: SIMD4<Double>(repeating: 0.0), count: steps)
    defer { tCache2.deallocate() }
    // for _ in 0..<steps
    var i = 0
    var p = start
    var v = speed
    var pTangent = tangent.start
    var vTangent = tangent.speed
    while i < steps {
        // p += 0.5 * v
        p += 0.5 * v
        pTangent += vTangent * 0.5
        // let isBehind = p .> position
        let isBehind = p .> t
        // if any(isBehind) { v.replace(with: -0.8 * v, where: isBehind) }
        if any(isBehind) {
            // v.replace(with: -0.8 * v, where: isBehind)
            v = v.replacing(with: -0.8 * v, where: isBehind)
            vTangent = vTangent.replacing(with: vTangent * (-0.8), where: isBehind)
        }
        // p = p.replacing(with: 2 * position - p, where: isBehind .& (v .< 0))
        let t3 = isBehind .& v .< 0.0
        p = p.replacing(with: t2 - p, where: t3)
        pTangent = pTangent.replacing(with: tTangent - pTangent, where: t3)
        // v = pointwiseMax(v - 0.1, SIMD4(repeating: -1))
        let t4 = v - 0.1
        v = pointwiseMax(t4, SIMD4<Double>(repeating: -1.0))
        let mask = t4 .> (-1.0)
        let partial = SIMD4<Double>(repeating: 0.0).replacing(with: 1.0, where: mask)
        vTangent *= partial
        isBehindCache[i] = SIMD4<Double>(repeating: 0.0).replacing(with: 1.0, where: isBehind)
        tCache[i] = SIMD4<Double>(repeating: 0.0).replacing(with: 1.0, where: t3)
        tCache2[i] = t4
        i &+= 1
    }
    // let energy = (v * v).squareRoot() + p.rounded(.down)
    let tTangent2 = vTangent * v
    let t3 = (v * v).squareRoot()
    let t4 = 0.5 / t3
    let tTangent3 = (tTangent2 + tTangent2) * t4
    let energy = t3 + p.rounded(.down)
    // return (energy * p.clamped(lowerBound: SIMD4(repeating: -1), upperBound: SIMD4(repeating: 1))).sum() + p.max()
    let t5 = pointwiseMax(SIMD4<Double>(repeating: -1.0), p)
    var mask = -1.0 .> p
    var mask2 = p .!= p
    let partial = SIMD4<Double>(repeating: 1.0).replacing(with: 0.0, where: mask2).replacing(with: 0.0, where: mask)
    let t6 = pointwiseMin(SIMD4<Double>(repeating: 1.0), t5)
    mask2 = 1.0 .<= t5
    mask = t5 .!= t5
    var partial2 = SIMD4<Double>(repeating: 1.0).replacing(with: 0.0, where: mask).replacing(with: 0.0, where: mask2)
    let t7 = p.x
    let t8 = p.y
    let t9 = Double.maximum(t7, t8)
    let condition = t7 > t8
    let t10 = p.z
    let t11 = Double.maximum(t9, t10)
    let condition2 = t9 > t10
    let t12 = p.w
    var condition3 = t11 > t12
    let result = (energy * t6).sum() + Double.maximum(t11, t12)
    var partial3: Double
    if condition3 {
        partial3 = 1.0
    } else {
        let condition4 = t12 != t12
        partial3 = condition4 ? Double(1.0) : 0.0
    }
    let tAdjoint = 1.0 * partial3
    if condition3 {
        partial3 = 0.0
    } else {
        condition3 = t12 != t12
        partial3 = condition3 ? Double(0.0) : 1.0
    }
    var pAdjoint = SIMD4<Double>(repeating: 0.0)
    pAdjoint.w = 1.0 * partial3
    if condition2 {
        partial3 = 1.0
    } else {
        condition3 = t10 != t10
        partial3 = condition3 ? Double(1.0) : 0.0
    }
    let tAdjoint2 = tAdjoint * partial3
    if condition2 {
        partial3 = 0.0
    } else {
        condition3 = t10 != t10
        partial3 = condition3 ? Double(0.0) : 1.0
    }
    pAdjoint.z = tAdjoint * partial3
    if condition {
        partial3 = 1.0
    } else {
        condition3 = t8 != t8
        partial3 = condition3 ? Double(1.0) : 0.0
    }
    let partial4: Double
    if condition {
        partial4 = 0.0
    } else {
        condition3 = t8 != t8
        partial4 = condition3 ? Double(0.0) : 1.0
    }
    pAdjoint.y = tAdjoint2 * partial4
    pAdjoint.x = tAdjoint2 * partial3
    let tAdjoint3 = SIMD4<Double>(repeating: 1.0)
    let energyAdjoint = tAdjoint3 * t6
    let energyAdjointTangent = pTangent * partial * partial2 * tAdjoint3
    var pAdjointTangent = tTangent3 * tAdjoint3 * partial2 * partial
    pAdjoint += tAdjoint3 * energy * partial2 * partial
    // let energy = (v * v).squareRoot() + p.rounded(.down)
    let tAdjoint4 = energyAdjoint * t4
    let t13 = -(t4 * tTangent3) / t3 * energyAdjoint
    var vAdjoint = tAdjoint4 * v
    let t14 = vTangent * tAdjoint4
    var vAdjointTangent = (energyAdjointTangent * t4 + t13) * v + t14
    vAdjoint += vAdjoint
    vAdjointTangent += vAdjointTangent

    // Return sweep
    // for _ in 0..<steps
    i = steps
    var tAdjoint5 = SIMD4<Double>(repeating: 0.0)
    var tAdjointTangent = SIMD4<Double>(repeating: 0.0)
    while i > 0 {
        i &-= 1
        let isBehind = isBehindCache[i] .!= 0.0
        let t15 = tCache[i] .!= 0.0
        // v = pointwiseMax(v - 0.1, SIMD4(repeating: -1))
        mask2 = tCache2[i] .> (-1.0)
        partial2 = SIMD4<Double>(repeating: 0.0).replacing(with: 1.0, where: mask2)
        vAdjoint *= partial2
        vAdjointTangent *= partial2
        // p = p.replacing(with: 2 * position - p, where: isBehind .& (v .< 0))
        let tAdjoint6 = SIMD4<Double>(repeating: 0.0).replacing(with: pAdjoint, where: t15)
        let tAdjointTangent2 = SIMD4<Double>(repeating: 0.0).replacing(with: pAdjointTangent, where: t15)
        tAdjoint5 += tAdjoint6
        tAdjointTangent += tAdjointTangent2
        pAdjoint = pAdjoint.replacing(with: 0.0, where: t15) - tAdjoint6
        pAdjointTangent = pAdjointTangent.replacing(with: 0.0, where: t15) - tAdjointTangent2
        // if any(isBehind) { v.replace(with: -0.8 * v, where: isBehind) }
        if any(isBehind) {
            // v.replace(with: -0.8 * v, where: isBehind)
            vAdjoint = vAdjoint.replacing(with: 0.0, where: isBehind)
                + SIMD4<Double>(repeating: 0.0).replacing(with: vAdjoint, where: isBehind) * (-0.8)
            vAdjointTangent = vAdjointTangent.replacing(with: 0.0, where: isBehind)
                + SIMD4<Double>(repeating: 0.0).replacing(with: vAdjointTangent, where: isBehind) * (-0.8)
        }
        // p += 0.5 * v
        vAdjoint += pAdjoint * 0.5
        vAdjointTangent += pAdjointTangent * 0.5
    }
    // p = p.replacing(with: 2 * position - p, where: isBehind .& (v .< 0))
    let positionAdjoint = tAdjoint5.sum() * 2.0
    let positionAdjointTangent = tAdjointTangent.sum() * 2.0
    return (result, (pAdjoint, vAdjoint, positionAdjoint), (pAdjointTangent, vAdjointTangent, positionAdjointTangent))
}

private func wallVJPCore(
    _ start: SIMD4<Double>,
    _ speed: SIMD4<Double>,
    _ position: Double,
    _ steps: Int,
    _ resultCotangent: Double
) -> (Double, SIMD4<Double>, SIMD4<Double>, Double) {
    // Forward sweep
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    // let isBehind = p .> position
    let t = SIMD4<Double>(repeating: position)
    // p = p.replacing(with: 2 * position - p, where: isBehind .& (v .< 0))
    let t2 = SIMD4<Double>(repeating: 2.0 * position)
    var isBehindCache = AutoDiff.Buffer<SIMD4<Double>>(repeating: SIMD4<Double>(repeating: 0.0), count: steps)
    defer { isBehindCache.deallocate() }
    var tCache = AutoDiff.Buffer<SIMD4<Double>>(repeating: SIMD4<Double>(repeating: 0.0), count: steps)
    defer { tCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<SIMD4<Double>>(repeating: SIMD4<Double>(repeating: 0.0), count: steps)
    defer { tCache2.deallocate() }
    // for _ in 0..<steps
    var i = 0
    var p = start
    var v = speed
    while i < steps {
        // p += 0.5 * v
        p += 0.5 * v
        // let isBehind = p .> position
        let isBehind = p .> t
        // if any(isBehind) { v.replace(with: -0.8 * v, where: isBehind) }
        if any(isBehind) {
            // v.replace(with: -0.8 * v, where: isBehind)
            v = v.replacing(with: -0.8 * v, where: isBehind)
        }
        // p = p.replacing(with: 2 * position - p, where: isBehind .& (v .< 0))
        let t3 = isBehind .& v .< 0.0
        p = p.replacing(with: t2 - p, where: t3)
        // v = pointwiseMax(v - 0.1, SIMD4(repeating: -1))
        let t4 = v - 0.1
        v = pointwiseMax(t4, SIMD4<Double>(repeating: -1.0))
        isBehindCache[i] = SIMD4<Double>(repeating: 0.0).replacing(with: 1.0, where: isBehind)
        tCache[i] = SIMD4<Double>(repeating: 0.0).replacing(with: 1.0, where: t3)
        tCache2[i] = t4
        i &+= 1
    }
    // let energy = (v * v).squareRoot() + p.rounded(.down)
    let t3 = (v * v).squareRoot()
    let energy = t3 + p.rounded(.down)
    // return (energy * p.clamped(lowerBound: SIMD4(repeating: -1), upperBound: SIMD4(repeating: 1))).sum() + p.max()
    let t4 = pointwiseMax(SIMD4<Double>(repeating: -1.0), p)
    let t5 = pointwiseMin(SIMD4<Double>(repeating: 1.0), t4)
    let t6 = p.x
    let t7 = p.y
    let t8 = Double.maximum(t6, t7)
    let t9 = p.z
    let t10 = Double.maximum(t8, t9)
    let t11 = p.w
    let result = (energy * t5).sum() + Double.maximum(t10, t11)
    var condition = t10 > t11
    var partial: Double
    if condition {
        partial = 1.0
    } else {
        let condition2 = t11 != t11
        partial = condition2 ? Double(1.0) : 0.0
    }
    let tAdjoint = resultCotangent * partial
    if condition {
        partial = 0.0
    } else {
        condition = t11 != t11
        partial = condition ? Double(0.0) : 1.0
    }
    var pAdjoint = SIMD4<Double>(repeating: 0.0)
    pAdjoint.w = resultCotangent * partial
    condition = t8 > t9
    if condition {
        partial = 1.0
    } else {
        let condition2 = t9 != t9
        partial = condition2 ? Double(1.0) : 0.0
    }
    let tAdjoint2 = tAdjoint * partial
    if condition {
        partial = 0.0
    } else {
        condition = t9 != t9
        partial = condition ? Double(0.0) : 1.0
    }
    pAdjoint.z = tAdjoint * partial
    condition = t6 > t7
    if condition {
        partial = 1.0
    } else {
        let condition2 = t7 != t7
        partial = condition2 ? Double(1.0) : 0.0
    }
    let partial2: Double
    if condition {
        partial2 = 0.0
    } else {
        condition = t7 != t7
        partial2 = condition ? Double(0.0) : 1.0
    }
    pAdjoint.y = tAdjoint2 * partial2
    pAdjoint.x = tAdjoint2 * partial
    let tAdjoint3 = SIMD4<Double>(repeating: resultCotangent)
    let energyAdjoint = tAdjoint3 * t5
    var mask = 1.0 .<= t4
    var mask2 = t4 .!= t4
    let partial3 = SIMD4<Double>(repeating: 1.0).replacing(with: 0.0, where: mask2).replacing(with: 0.0, where: mask)
    mask2 = -1.0 .> p
    mask = p .!= p
    var partial4 = SIMD4<Double>(repeating: 1.0).replacing(with: 0.0, where: mask).replacing(with: 0.0, where: mask2)
    pAdjoint += tAdjoint3 * energy * partial3 * partial4
    // let energy = (v * v).squareRoot() + p.rounded(.down)
    var vAdjoint = energyAdjoint * (0.5 / t3) * v
    vAdjoint += vAdjoint

    // Return sweep
    // for _ in 0..<steps
    i = steps
    var tAdjoint4 = SIMD4<Double>(repeating: 0.0)
    while i > 0 {
        i &-= 1
        let isBehind = isBehindCache[i] .!= 0.0
        let t12 = tCache[i] .!= 0.0
        // v = pointwiseMax(v - 0.1, SIMD4(repeating: -1))
        mask2 = tCache2[i] .> (-1.0)
        partial4 = SIMD4<Double>(repeating: 0.0).replacing(with: 1.0, where: mask2)
        vAdjoint *= partial4
        // p = p.replacing(with: 2 * position - p, where: isBehind .& (v .< 0))
        let tAdjoint5 = SIMD4<Double>(repeating: 0.0).replacing(with: pAdjoint, where: t12)
        tAdjoint4 += tAdjoint5
        pAdjoint = pAdjoint.replacing(with: 0.0, where: t12) - tAdjoint5
        // if any(isBehind) { v.replace(with: -0.8 * v, where: isBehind) }
        if any(isBehind) {
            // v.replace(with: -0.8 * v, where: isBehind)
            vAdjoint = vAdjoint.replacing(with: 0.0, where: isBehind)
                + SIMD4<Double>(repeating: 0.0).replacing(with: vAdjoint, where: isBehind) * (-0.8)
        }
        // p += 0.5 * v
        vAdjoint += pAdjoint * 0.5
    }
    // p = p.replacing(with: 2 * position - p, where: isBehind .& (v .< 0))
    let positionAdjoint = tAdjoint4.sum() * 2.0
    return (result, pAdjoint, vAdjoint, positionAdjoint)
}

/// The value of `smoothed(_:weight:rounds:)`, and its derivative along a tangent of its arguments.
func smoothedJVP(
    _ samples: SIMD4<Float>,
    weight: Float,
    rounds: Int,
    along tangent: (samples: SIMD4<Float>, weight: Float)
) -> (value: SIMD4<Float>, tangent: SIMD4<Float>) {
    let weightTangent = tangent.weight
    precondition(0 <= rounds, "Range requires lowerBound <= upperBound")
    // result[i] = (1 - weight) * old[i] + weight * old[next]
    let t = 1.0 - weight
    let tTangent = -weightTangent
    // for _ in 0..<rounds
    var i = 0
    var result = samples
    var resultTangent = tangent.samples
    while i < rounds {
        // for i in old.indices
        var i2 = 0
        var result2 = result
        var resultTangent2 = resultTangent
        while i2 < 4 {
            // let next = (i + 1) % old.scalarCount
            let next = (i2 + 1) % 4
            // result[i] = (1 - weight) * old[i] + weight * old[next]
            let t2 = result[i2]
            let t3 = result[next]
            let tTangent2 = weightTangent * t3 + resultTangent[next] * weight
            result2[i2] = t * t2 + weight * t3
            resultTangent2[i2] = tTangent * t2 + resultTangent[i2] * t + tTangent2
            i2 &+= 1
        }
        // result = result.addingProduct(old * old, 0.125)
        let tTangent2 = resultTangent * result
        result = result2.addingProduct(result * result, 0.125)
        resultTangent = (tTangent2 + tTangent2) * 0.125 + resultTangent2
        i &+= 1
    }
    return (result, resultTangent)
}

/// The value of `smoothed(_:weight:rounds:)`, and the cotangent of its arguments for a cotangent of its outcome.
func smoothedVJP(
    _ samples: SIMD4<Float>,
    weight: Float,
    rounds: Int,
    cotangent: SIMD4<Float>
) -> (value: SIMD4<Float>, cotangent: (samples: SIMD4<Float>, weight: Float)) {
    // Forward sweep
    precondition(0 <= rounds, "Range requires lowerBound <= upperBound")
    // result[i] = (1 - weight) * old[i] + weight * old[next]
    let t = 1.0 - weight
    var resultCache = AutoDiff.Buffer<SIMD4<Float>>(repeating: SIMD4<Float>(repeating: 0.0), count: rounds)
    defer { resultCache.deallocate() }
    let cacheCount = rounds * 4
    var nextCache = AutoDiff.Buffer<Int>(repeating: 0, count: cacheCount)
    defer { nextCache.deallocate() }
    // for _ in 0..<rounds
    var i = 0
    var result = samples
    while i < rounds {
        let row = i &* 4
        // for i in old.indices
        var i2 = 0
        var result2 = result
        while i2 < 4 {
            // let next = (i + 1) % old.scalarCount
            let next = (i2 + 1) % 4
            // result[i] = (1 - weight) * old[i] + weight * old[next]
            result2[i2] = t * result[i2] + weight * result[next]
            let number = row &+ i2
            nextCache[number] = next
            i2 &+= 1
        }
        // result = result.addingProduct(old * old, 0.125)
        result2 = result2.addingProduct(result * result, 0.125)
        resultCache[i] = result
        result = result2
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<rounds
    i = rounds
    var resultAdjoint = cotangent
    var weightAdjoint: Float = 0.0
    var tAdjoint: Float = 0.0
    while i > 0 {
        i &-= 1
        let result2 = resultCache[i]
        // result = result.addingProduct(old * old, 0.125)
        var resultAdjoint2 = resultAdjoint * 0.125 * result2
        resultAdjoint2 += resultAdjoint2
        let row = i &* 4
        // for i in old.indices
        var i2 = 4
        while i2 > 0 {
            i2 &-= 1
            let number = row &+ i2
            let next = nextCache[number]
            // result[i] = (1 - weight) * old[i] + weight * old[next]
            let tAdjoint2 = resultAdjoint[i2]
            resultAdjoint[i2] = 0.0
            weightAdjoint += tAdjoint2 * result2[next]
            resultAdjoint2[next] += tAdjoint2 * weight
            tAdjoint += tAdjoint2 * result2[i2]
            resultAdjoint2[i2] += tAdjoint2 * t
        }
        // for i in old.indices
        resultAdjoint = resultAdjoint2 + resultAdjoint
    }
    // result[i] = (1 - weight) * old[i] + weight * old[next]
    weightAdjoint -= tAdjoint
    return (result, (resultAdjoint, weightAdjoint))
}
