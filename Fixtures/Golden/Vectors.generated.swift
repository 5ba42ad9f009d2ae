// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `potential(_:charge:)`, and its derivative along a tangent of its arguments.
func potentialJVP(
    _ positions: [SIMD3<Double>],
    charge: Double,
    along tangent: (positions: [SIMD3<Double>], charge: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.positions.count == positions.count, "the tangent of 'positions' has another count")
    return potentialJVPCore(positions, positions.count, charge, tangent.positions, tangent.charge)
}

/// The value of `potential(_:charge:)`, and the cotangent of its arguments for a cotangent of its outcome.
func potentialVJP(
    _ positions: [SIMD3<Double>],
    charge: Double,
    cotangent: Double
) -> (value: Double, cotangent: (positions: [SIMD3<Double>], charge: Double)) {
    var positionsAdjoint = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: positions.count)
    let (value, chargeAdjoint) = potentialVJPCore(positions, positions.count, charge, cotangent, &positionsAdjoint)
    return (value, (positionsAdjoint, chargeAdjoint))
}

/// The gradient of `potential(_:charge:)`.
func potentialGradient(_ positions: [SIMD3<Double>], charge: Double) -> (positions: [SIMD3<Double>], charge: Double) {
    var positionsAdjoint = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: positions.count)
    let (_, chargeAdjoint) = potentialVJPCore(positions, positions.count, charge, 1.0, &positionsAdjoint)
    return (positionsAdjoint, chargeAdjoint)
}

/// The value and the gradient of `potential(_:charge:)`.
func potentialValueWithGradient(
    _ positions: [SIMD3<Double>],
    charge: Double
) -> (value: Double, gradient: (positions: [SIMD3<Double>], charge: Double)) {
    var positionsAdjoint = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: positions.count)
    let (value, chargeAdjoint) = potentialVJPCore(positions, positions.count, charge, 1.0, &positionsAdjoint)
    return (value, (positionsAdjoint, chargeAdjoint))
}

/// The value and the gradient of `potential(_:charge:)`, and the product of its Hessian with a direction.
func potentialHVP(
    _ positions: [SIMD3<Double>],
    charge: Double,
    along tangent: (positions: [SIMD3<Double>], charge: Double)
) -> (value: Double, gradient: (positions: [SIMD3<Double>], charge: Double), product: (positions: [SIMD3<Double>], charge: Double)) {
    precondition(tangent.positions.count == positions.count, "the tangent of 'positions' has another count")
    var positionsAdjoint = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: positions.count)
    var positionsProduct = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: positions.count)
    let (value, chargeAdjoint, _, chargeProduct) = potentialVJPJVP(
        positions,
        positions.count,
        charge,
        1.0,
        &positionsAdjoint,
        tangent.positions,
        tangent.charge,
        &positionsProduct
    )
    return (value, (positionsAdjoint, chargeAdjoint), (positionsProduct, chargeProduct))
}

private func potentialJVPCore(
    _ positions: UnsafePointer<SIMD3<Double>>,
    _ positionsCount: Int,
    _ charge: Double,
    _ positionsTangent: UnsafePointer<SIMD3<Double>>,
    _ chargeTangent: Double
) -> (Double, Double) {
    // energy += charge * charge / (difference * difference).sum().squareRoot()
    let t = charge * charge
    let tTangent = chargeTangent * charge
    let tTangent2 = tTangent + tTangent
    // for i in positions.indices
    var i = 0
    var energy = 0.0
    var energyTangent = 0.0
    while i < positionsCount {
        precondition(0 <= i, "Range requires lowerBound <= upperBound")
        precondition(i <= positionsCount, "Index out of range")
        // for j in 0..<i
        var j = 0
        while j < i {
            // let difference = positions[i] - positions[j]
            let difference = positions[i] - positions[j]
            let differenceTangent = positionsTangent[i] - positionsTangent[j]
            // energy += charge * charge / (difference * difference).sum().squareRoot()
            let tTangent3 = differenceTangent * difference
            let t2 = (difference * difference).sum().squareRoot()
            let t3 = t / t2
            let tTangent4 = (tTangent2 - t3 * ((tTangent3 + tTangent3).sum() * (0.5 / t2))) / t2
            energy += t3
            energyTangent += tTangent4
            j &+= 1
        }
        i &+= 1
    }
    return (energy, energyTangent)
}

private func potentialVJPCore(
    _ positions: UnsafePointer<SIMD3<Double>>,
    _ positionsCount: Int,
    _ charge: Double,
    _ energyCotangent: Double,
    _ positionsAdjoint: UnsafeMutablePointer<SIMD3<Double>>
) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    // energy += charge * charge / (difference * difference).sum().squareRoot()
    let t = charge * charge
    // for i in positions.indices
    var i = 0
    var energy = 0.0
    while i < positionsCount {
        precondition(0 <= i, "Range requires lowerBound <= upperBound")
        precondition(i <= positionsCount, "Index out of range")
        // for j in 0..<i
        var j = 0
        while j < i {
            // let difference = positions[i] - positions[j]
            let difference = positions[i] - positions[j]
            // energy += charge * charge / (difference * difference).sum().squareRoot()
            let t2 = (difference * difference).sum().squareRoot()
            let t3 = t / t2
            energy += t3
            doubleTape.append(t2)
            doubleTape.append(t3)
            j &+= 1
        }
        i &+= 1
    }

    // Return sweep
    // for i in positions.indices
    i = positionsCount
    var tAdjoint = 0.0
    while i > 0 {
        i &-= 1
        // for j in 0..<i
        var j = i
        while j > 0 {
            j &-= 1
            let t2 = doubleTape.removeLast()
            let t3 = doubleTape.removeLast()
            let difference = positions[i] - positions[j]
            // energy += charge * charge / (difference * difference).sum().squareRoot()
            let t4 = energyCotangent / t3
            tAdjoint += t4
            var differenceAdjoint = -(t4 * t2) * (0.5 / t3) * difference
            differenceAdjoint += differenceAdjoint
            // let difference = positions[i] - positions[j]
            positionsAdjoint[j] += -differenceAdjoint
            positionsAdjoint[i] += differenceAdjoint
        }
    }
    // energy += charge * charge / (difference * difference).sum().squareRoot()
    var chargeAdjoint = tAdjoint * charge
    chargeAdjoint += chargeAdjoint
    return (energy, chargeAdjoint)
}

private func potentialVJPJVP(
    _ positions: UnsafePointer<SIMD3<Double>>,
    _ positionsCount: Int,
    _ charge: Double,
    _ energyCotangent: Double,
    _ positionsAdjoint: UnsafeMutablePointer<SIMD3<Double>>,
    _ positionsTangent: UnsafePointer<SIMD3<Double>>,
    _ chargeTangent: Double,
    _ positionsAdjointTangent: UnsafeMutablePointer<SIMD3<Double>>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    // energy += charge * charge / (difference * difference).sum().squareRoot()
    let t = charge * charge
    let tTangent = chargeTangent * charge
    let tTangent2 = tTangent + tTangent
    // for i in positions.indices
    var i = 0
    var energy = 0.0
    var energyTangent = 0.0
    while i < positionsCount {
        precondition(0 <= i, "Range requires lowerBound <= upperBound")
        precondition(i <= positionsCount, "Index out of range")
        // for j in 0..<i
        var j = 0
        while j < i {
            // let difference = positions[i] - positions[j]
            let difference = positions[i] - positions[j]
            let differenceTangent = positionsTangent[i] - positionsTangent[j]
            // energy += charge * charge / (difference * difference).sum().squareRoot()
            let tTangent3 = differenceTangent * difference
            let t2 = (difference * difference).sum().squareRoot()
            let tTangent4 = (tTangent3 + tTangent3).sum() * (0.5 / t2)
            let t3 = t / t2
            let tTangent5 = (tTangent2 - t3 * tTangent4) / t2
            energy += t3
            energyTangent += tTangent5
            doubleTape.append(t2)
            doubleTapeTangent.append(tTangent4)
            doubleTape.append(t3)
            doubleTapeTangent.append(tTangent5)
            j &+= 1
        }
        i &+= 1
    }

    // Return sweep
    // for i in positions.indices
    i = positionsCount
    var tAdjoint = 0.0
    var tAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        // for j in 0..<i
        var j = i
        while j > 0 {
            j &-= 1
            let t2 = doubleTape.removeLast()
            let tTangent3 = doubleTapeTangent.removeLast()
            let t3 = doubleTape.removeLast()
            let tTangent4 = doubleTapeTangent.removeLast()
            let difference = positions[i] - positions[j]
            let differenceTangent = positionsTangent[i] - positionsTangent[j]
            // energy += charge * charge / (difference * difference).sum().squareRoot()
            let t4 = energyCotangent / t3
            let tTangent5 = -(t4 * tTangent4) / t3
            tAdjoint += t4
            tAdjointTangent += tTangent5
            let tAdjoint2 = -(t4 * t2)
            let t5 = 0.5 / t3
            let t6 = -(t5 * tTangent4) / t3 * tAdjoint2
            let tAdjoint3 = SIMD3<Double>(repeating: tAdjoint2 * t5)
            let tAdjointTangent2 = SIMD3<Double>(repeating: -(tTangent5 * t2 + tTangent3 * t4) * t5 + t6)
            var differenceAdjoint = tAdjoint3 * difference
            var differenceAdjointTangent = tAdjointTangent2 * difference + differenceTangent * tAdjoint3
            differenceAdjoint += differenceAdjoint
            differenceAdjointTangent += differenceAdjointTangent
            // let difference = positions[i] - positions[j]
            positionsAdjoint[j] += -differenceAdjoint
            positionsAdjointTangent[j] += -differenceAdjointTangent
            positionsAdjoint[i] += differenceAdjoint
            positionsAdjointTangent[i] += differenceAdjointTangent
        }
    }
    // energy += charge * charge / (difference * difference).sum().squareRoot()
    var chargeAdjoint = tAdjoint * charge
    var chargeAdjointTangent = tAdjointTangent * charge + chargeTangent * tAdjoint
    chargeAdjoint += chargeAdjoint
    chargeAdjointTangent += chargeAdjointTangent
    return (energy, chargeAdjoint, energyTangent, chargeAdjointTangent)
}

/// The value of `fly(_:velocity:field:steps:)`, and its derivative along a tangent of its arguments.
func flyJVP(
    _ position: inout SIMD3<Double>,
    velocity: SIMD3<Double>,
    field: SIMD3<Double>,
    steps: Int,
    along tangent: (position: SIMD3<Double>, velocity: SIMD3<Double>, field: SIMD3<Double>)
) -> (value: SIMD3<Double>, tangent: (value: SIMD3<Double>, position: SIMD3<Double>)) {
    let (value, positionResult, valueTangent, positionResultTangent) = flyJVPCore(
        position,
        velocity,
        field,
        steps,
        tangent.position,
        tangent.velocity,
        tangent.field
    )
    position = positionResult
    return (value, (valueTangent, positionResultTangent))
}

/// The value of `fly(_:velocity:field:steps:)`, and the cotangent of its arguments for a cotangent of its outcome.
func flyVJP(
    _ position: inout SIMD3<Double>,
    velocity: SIMD3<Double>,
    field: SIMD3<Double>,
    steps: Int,
    cotangent: (value: SIMD3<Double>, position: SIMD3<Double>)
) -> (value: SIMD3<Double>, cotangent: (position: SIMD3<Double>, velocity: SIMD3<Double>, field: SIMD3<Double>)) {
    let (value, positionResult, positionAdjoint, velocityAdjoint, fieldAdjoint) = flyVJPCore(
        position,
        velocity,
        field,
        steps,
        cotangent.value,
        cotangent.position
    )
    position = positionResult
    return (value, (positionAdjoint, velocityAdjoint, fieldAdjoint))
}

private func flyJVPCore(
    _ position: SIMD3<Double>,
    _ velocity: SIMD3<Double>,
    _ field: SIMD3<Double>,
    _ steps: Int,
    _ positionTangent: SIMD3<Double>,
    _ velocityTangent: SIMD3<Double>,
    _ fieldTangent: SIMD3<Double>
) -> (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>, SIMD3<Double>) {
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    // Direction(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
    let t = field.z
    let tTangent = fieldTangent.z
    let t2 = field.y
    let tTangent2 = fieldTangent.y
    let t3 = field.x
    let tTangent3 = fieldTangent.x
    // for step in 0..<steps
    var step = 0
    var position = position
    var velocity = velocity
    var positionTangent = positionTangent
    var velocityTangent = velocityTangent
    while step < steps {
        // Direction(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
        let t4 = velocity.y
        let tTangent4 = velocityTangent.y
        let t5 = velocity.z
        let tTangent5 = velocityTangent.z
        let t6 = velocity.x
        let tTangent6 = velocityTangent.x
        let tTangent7 = tTangent5 * t3 + tTangent3 * t5 - (tTangent6 * t + tTangent * t6)
        let t7 = t6 * t2 - t4 * t3
        let tTangent8 = tTangent6 * t2 + tTangent2 * t6 - (tTangent4 * t3 + tTangent3 * t4)
        let result = SIMD3<Double>(t4 * t - t5 * t2, t5 * t3 - t6 * t, t7)
        let resultTangent = SIMD3<Double>(
            tTangent4 * t + tTangent * t4 - (tTangent5 * t2 + tTangent2 * t5),
            tTangent7,
            tTangent8
        )
        // velocity += 0.1 * cross(velocity, field)
        velocity += 0.1 * result
        velocityTangent += resultTangent * 0.1
        // velocity.y -= 0.05 * velocity.y * velocity.y
        let t8 = velocity.y
        let tTangent9 = velocityTangent.y
        let t9 = 0.05 * t8
        velocity.y = t8 - t9 * t8
        velocityTangent.y = tTangent9 - (tTangent9 * 0.05 * t8 + tTangent9 * t9)
        // position += 0.1 * velocity
        position += 0.1 * velocity
        positionTangent += velocityTangent * 0.1
        // if position.z < 0
        let t10 = position.z
        let tTangent10 = positionTangent.z
        if t10 < 0.0 {
            // position.z = -position.z
            position.z = -t10
            positionTangent.z = -tTangent10
            // velocity.z *= -0.5
            velocity.z *= -0.5
            velocityTangent.z *= -0.5
        }
        // if step == 2 { velocity /= 1 + (velocity * velocity).sum() }
        if step == 2 {
            // velocity /= 1 + (velocity * velocity).sum()
            let tTangent11 = velocityTangent * velocity
            let t11 = SIMD3<Double>(repeating: 1.0 + (velocity * velocity).sum())
            velocity /= t11
            let t12 = velocityTangent - velocity * (tTangent11 + tTangent11).sum()
            velocityTangent = t12 / t11
        }
        step &+= 1
    }
    return (velocity, position, velocityTangent, positionTangent)
}

private func flyVJPCore(
    _ position: SIMD3<Double>,
    _ velocity: SIMD3<Double>,
    _ field: SIMD3<Double>,
    _ steps: Int,
    _ velocityCotangent: SIMD3<Double>,
    _ positionCotangent: SIMD3<Double>
) -> (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>, SIMD3<Double>, SIMD3<Double>) {
    // Forward sweep
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    // Direction(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
    let t = field.z
    let t2 = field.y
    let t3 = field.x
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache2.deallocate() }
    var tCache3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache3.deallocate() }
    var tCache4 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache4.deallocate() }
    var tCache5 = AutoDiff.Buffer<Bool>(repeating: false, count: steps)
    defer { tCache5.deallocate() }
    var velocityCache = AutoDiff.Buffer<SIMD3<Double>>(repeating: SIMD3<Double>(repeating: 0.0), count: steps)
    defer { velocityCache.deallocate() }
    var velocityCache2 = AutoDiff.Buffer<SIMD3<Double>>(repeating: SIMD3<Double>(repeating: 0.0), count: steps)
    defer { velocityCache2.deallocate() }
    // for step in 0..<steps
    var step = 0
    var position = position
    var velocity = velocity
    while step < steps {
        // Direction(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
        let t4 = velocity.y
        let t5 = velocity.z
        let t6 = velocity.x
        let t7 = t6 * t2 - t4 * t3
        let result = SIMD3<Double>(t4 * t - t5 * t2, t5 * t3 - t6 * t, t7)
        // velocity += 0.1 * cross(velocity, field)
        var velocity2 = velocity + 0.1 * result
        // velocity.y -= 0.05 * velocity.y * velocity.y
        let t8 = velocity2.y
        velocity2.y = t8 - 0.05 * t8 * t8
        // position += 0.1 * velocity
        position += 0.1 * velocity2
        // if position.z < 0
        let t9 = position.z
        let t10 = t9 < 0.0
        if t10 {
            // position.z = -position.z
            position.z = -t9
            // velocity.z *= -0.5
            velocity2.z *= -0.5
        }
        // if step == 2 { velocity /= 1 + (velocity * velocity).sum() }
        if step == 2 {
            // velocity /= 1 + (velocity * velocity).sum()
            velocity = velocity2 / (1.0 + (velocity2 * velocity2).sum())
            velocityCache2[step] = velocity
        } else {
            velocity = velocity2
        }
        tCache[step] = t4
        tCache2[step] = t5
        tCache3[step] = t6
        tCache4[step] = t8
        tCache5[step] = t10
        velocityCache[step] = velocity2
        step &+= 1
    }

    // Return sweep
    // for step in 0..<steps
    step = steps
    var positionAdjoint = positionCotangent
    var velocityAdjoint = velocityCotangent
    var tAdjoint = 0.0
    var tAdjoint2 = 0.0
    var tAdjoint3 = 0.0
    while step > 0 {
        step &-= 1
        let t4 = tCache[step]
        let t5 = tCache2[step]
        let t6 = tCache3[step]
        let t7 = tCache4[step]
        let velocity2 = velocityCache[step]
        // if step == 2 { velocity /= 1 + (velocity * velocity).sum() }
        if step == 2 {
            let velocity3 = velocityCache2[step]
            // velocity /= 1 + (velocity * velocity).sum()
            let t8 = velocityAdjoint / (1.0 + (velocity2 * velocity2).sum())
            let t9 = (-(t8 * velocity3)).sum() * velocity2
            velocityAdjoint = t8 + t9 + t9
        }
        // if position.z < 0
        var velocityAdjoint2: SIMD3<Double>
        var positionAdjoint2: SIMD3<Double>
        let tAdjoint4: Double
        if tCache5[step] {
            // velocity.z *= -0.5
            velocityAdjoint2 = velocityAdjoint
            velocityAdjoint2.z = 0.0
            velocityAdjoint2.z = 0.0 + velocityAdjoint.z * (-0.5)
            // position.z = -position.z
            positionAdjoint2 = positionAdjoint
            positionAdjoint2.z = 0.0
            tAdjoint4 = -positionAdjoint.z
        } else {
            velocityAdjoint2 = velocityAdjoint
            positionAdjoint2 = positionAdjoint
            tAdjoint4 = 0.0
        }
        // if position.z < 0
        positionAdjoint2.z += tAdjoint4
        // position += 0.1 * velocity
        velocityAdjoint = velocityAdjoint2 + positionAdjoint2 * 0.1
        // velocity.y -= 0.05 * velocity.y * velocity.y
        let tAdjoint5 = velocityAdjoint.y
        velocityAdjoint.y = 0.0
        let tAdjoint6 = -tAdjoint5
        let t8 = 0.0 + (tAdjoint5 + tAdjoint6 * (0.05 * t7) + tAdjoint6 * t7 * 0.05)
        velocityAdjoint.y = t8
        // velocity += 0.1 * cross(velocity, field)
        let resultAdjoint = velocityAdjoint * 0.1
        // Direction(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
        let tAdjoint7 = resultAdjoint.x
        let tAdjoint8 = resultAdjoint.y
        let tAdjoint9 = resultAdjoint.z
        let tAdjoint10 = -tAdjoint9
        let tAdjoint11 = -tAdjoint8
        velocityAdjoint.x += tAdjoint9 * t2 + tAdjoint11 * t
        tAdjoint3 = tAdjoint3 + tAdjoint10 * t4 + tAdjoint8 * t5
        let tAdjoint12 = -tAdjoint7
        tAdjoint2 = tAdjoint2 + tAdjoint9 * t6 + tAdjoint12 * t5
        velocityAdjoint.z += tAdjoint8 * t3 + tAdjoint12 * t2
        tAdjoint = tAdjoint + tAdjoint11 * t6 + tAdjoint7 * t4
        velocityAdjoint.y = t8 + (tAdjoint10 * t3 + tAdjoint7 * t)
        positionAdjoint = positionAdjoint2
    }
    var fieldAdjoint = SIMD3<Double>(repeating: 0.0)
    fieldAdjoint.x = tAdjoint3
    fieldAdjoint.y = tAdjoint2
    fieldAdjoint.z = tAdjoint
    return (velocity, position, positionAdjoint, velocityAdjoint, fieldAdjoint)
}

/// The value of `drift(_:by:)`, and its derivative along a tangent of its arguments.
func driftJVP(
    _ points: inout [SIMD2<Double>],
    by wind: SIMD2<Double>,
    along tangent: (points: [SIMD2<Double>], wind: SIMD2<Double>)
) -> [SIMD2<Double>] {
    precondition(tangent.points.count == points.count, "the tangent of 'points' has another count")
    var pointsTangent = tangent.points
    driftJVPCore(&points, points.count, wind, &pointsTangent, tangent.wind)
    return pointsTangent
}

/// The value of `drift(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func driftVJP(
    _ points: inout [SIMD2<Double>],
    by wind: SIMD2<Double>,
    cotangent: [SIMD2<Double>]
) -> (points: [SIMD2<Double>], wind: SIMD2<Double>) {
    precondition(cotangent.count == points.count, "the cotangent of 'points' has another count")
    var pointsAdjoint = cotangent
    let windAdjoint = driftVJPCore(&points, points.count, wind, &pointsAdjoint)
    return (pointsAdjoint, windAdjoint)
}

private func driftJVPCore(
    _ points: UnsafeMutablePointer<SIMD2<Double>>,
    _ pointsCount: Int,
    _ wind: SIMD2<Double>,
    _ pointsTangent: UnsafeMutablePointer<SIMD2<Double>>,
    _ windTangent: SIMD2<Double>
) {
    // for i in points.indices
    var i = 0
    while i < pointsCount {
        // points[i] += wind * points[i].x
        let t = SIMD2<Double>(repeating: points[i].x)
        let tTangent = windTangent * t + pointsTangent[i].x * wind
        points[i] += wind * t
        pointsTangent[i] += tTangent
        // points[i].y *= points[i].x
        var element = points[i]
        var elementTangent = pointsTangent[i]
        let t2 = element.x
        let t3 = element.y
        element.y = t3 * t2
        elementTangent.y = elementTangent.y * t2 + elementTangent.x * t3
        points[i] = element
        pointsTangent[i] = elementTangent
        // if i > 0 { points[i][i % 2] += points[i - 1].y }
        if i > 0 {
            // points[i][i % 2] += points[i - 1].y
            let t4 = i % 2
            let t5 = i - 1
            precondition(t5 >= 0 && t5 < pointsCount, "Index out of range")
            element[t4] += points[t5].y
            elementTangent[t4] += pointsTangent[t5].y
            points[i] = element
            pointsTangent[i] = elementTangent
        }
        i &+= 1
    }
}

private func driftVJPCore(
    _ points: UnsafeMutablePointer<SIMD2<Double>>,
    _ pointsCount: Int,
    _ wind: SIMD2<Double>,
    _ pointsAdjoint: UnsafeMutablePointer<SIMD2<Double>>
) -> SIMD2<Double> {
    // Forward sweep
    var tCache = AutoDiff.Buffer<SIMD2<Double>>(repeating: SIMD2<Double>(repeating: 0.0), count: pointsCount)
    defer { tCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: pointsCount)
    defer { tCache2.deallocate() }
    var tCache3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: pointsCount)
    defer { tCache3.deallocate() }
    var tCache4 = AutoDiff.Buffer<Int>(repeating: 0, count: pointsCount)
    defer { tCache4.deallocate() }
    // for i in points.indices
    var i = 0
    while i < pointsCount {
        // points[i] += wind * points[i].x
        let t = SIMD2<Double>(repeating: points[i].x)
        points[i] += wind * t
        // points[i].y *= points[i].x
        var element = points[i]
        let t2 = element.x
        let t3 = element.y
        element.y = t3 * t2
        points[i] = element
        // if i > 0 { points[i][i % 2] += points[i - 1].y }
        if i > 0 {
            // points[i][i % 2] += points[i - 1].y
            let t4 = i % 2
            let t5 = i - 1
            precondition(t5 >= 0 && t5 < pointsCount, "Index out of range")
            element[t4] += points[t5].y
            points[i] = element
            tCache4[i] = t4
        }
        tCache[i] = t
        tCache2[i] = t2
        tCache3[i] = t3
        i &+= 1
    }

    // Return sweep
    // for i in points.indices
    i = pointsCount
    var windAdjoint = SIMD2<Double>(repeating: 0.0)
    while i > 0 {
        i &-= 1
        // if i > 0 { points[i][i % 2] += points[i - 1].y }
        if i > 0 {
            let t = tCache4[i]
            // points[i][i % 2] += points[i - 1].y
            var tAdjoint = pointsAdjoint[i]
            pointsAdjoint[i] = SIMD2<Double>(repeating: 0.0)
            let tAdjoint2 = tAdjoint[t]
            tAdjoint[t] = 0.0
            tAdjoint[t] += tAdjoint2
            pointsAdjoint[i] += tAdjoint
            var elementAdjoint = SIMD2<Double>(repeating: 0.0)
            elementAdjoint.y = tAdjoint2
            pointsAdjoint[i &- 1] += elementAdjoint
        }
        // points[i].y *= points[i].x
        var tAdjoint = pointsAdjoint[i]
        pointsAdjoint[i] = SIMD2<Double>(repeating: 0.0)
        let tAdjoint2 = tAdjoint.y
        tAdjoint.y = 0.0
        tAdjoint.y = 0.0 + tAdjoint2 * tCache2[i]
        tAdjoint.x += tAdjoint2 * tCache3[i]
        pointsAdjoint[i] += tAdjoint
        // points[i] += wind * points[i].x
        let tAdjoint3 = pointsAdjoint[i]
        windAdjoint += tAdjoint3 * tCache[i]
        var elementAdjoint = SIMD2<Double>(repeating: 0.0)
        elementAdjoint.x = (tAdjoint3 * wind).sum()
        pointsAdjoint[i] += elementAdjoint
    }
    return windAdjoint
}
