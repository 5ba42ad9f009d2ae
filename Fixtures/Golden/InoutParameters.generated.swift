// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `advance(_:_:stiffness:by:)`, and its derivative along a tangent of its arguments.
func advanceJVP(
    _ positions: inout [Double],
    _ velocities: inout [Double],
    stiffness: Double,
    by time: Double,
    along tangent: (positions: [Double], velocities: [Double], stiffness: Double, time: Double)
) -> (value: Double, tangent: (value: Double, positions: [Double], velocities: [Double])) {
    precondition(tangent.positions.count == positions.count, "the tangent of 'positions' has another count")
    precondition(tangent.velocities.count == velocities.count, "the tangent of 'velocities' has another count")
    var positionsTangent = tangent.positions
    var velocitiesTangent = tangent.velocities
    let (value, valueTangent) = advanceJVPCore(
        &positions,
        positions.count,
        &velocities,
        velocities.count,
        stiffness,
        time,
        &positionsTangent,
        &velocitiesTangent,
        tangent.stiffness,
        tangent.time
    )
    return (value, (valueTangent, positionsTangent, velocitiesTangent))
}

/// The value of `advance(_:_:stiffness:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func advanceVJP(
    _ positions: inout [Double],
    _ velocities: inout [Double],
    stiffness: Double,
    by time: Double,
    cotangent: (value: Double, positions: [Double], velocities: [Double])
) -> (value: Double, cotangent: (positions: [Double], velocities: [Double], stiffness: Double, time: Double)) {
    precondition(cotangent.positions.count == positions.count, "the cotangent of 'positions' has another count")
    precondition(cotangent.velocities.count == velocities.count, "the cotangent of 'velocities' has another count")
    var positionsAdjoint = cotangent.positions
    var velocitiesAdjoint = cotangent.velocities
    let (value, stiffnessAdjoint, timeAdjoint) = advanceVJPCore(
        &positions,
        positions.count,
        &velocities,
        velocities.count,
        stiffness,
        time,
        cotangent.value,
        &positionsAdjoint,
        &velocitiesAdjoint
    )
    return (value, (positionsAdjoint, velocitiesAdjoint, stiffnessAdjoint, timeAdjoint))
}

private func advanceJVPCore(
    _ positions: UnsafeMutablePointer<Double>,
    _ positionsCount: Int,
    _ velocities: UnsafeMutablePointer<Double>,
    _ velocitiesCount: Int,
    _ stiffness: Double,
    _ time: Double,
    _ positionsTangent: UnsafeMutablePointer<Double>,
    _ velocitiesTangent: UnsafeMutablePointer<Double>,
    _ stiffnessTangent: Double,
    _ timeTangent: Double
) -> (Double, Double) {
    // for i in 1..<positions.count - 1
    let upper = positionsCount - 1
    precondition(1 <= upper, "Range requires lowerBound <= upperBound")
    // velocities[i] += time * stiffness * stretch
    let t = time * stiffness
    let tTangent = timeTangent * stiffness + stiffnessTangent * time
    precondition(upper <= 1 || upper <= velocitiesCount, "Index out of range")
    // for i in 1..<positions.count - 1
    var i = 1
    var energy = 0.0
    var energyTangent = 0.0
    while i < upper {
        // let stretch = positions[i + 1] - 2 * positions[i] + positions[i - 1]
        let t2 = i &+ 1
        let t3 = i &- 1
        let stretch = positions[t2] - 2.0 * positions[i] + positions[t3]
        let stretchTangent = positionsTangent[t2] - positionsTangent[i] * 2.0 + positionsTangent[t3]
        // velocities[i] += time * stiffness * stretch
        velocities[i] += t * stretch
        velocitiesTangent[i] += tTangent * stretch + stretchTangent * t
        // energy += 0.5 * velocities[i] * velocities[i]
        let element = velocities[i]
        let elementTangent = velocitiesTangent[i]
        let t4 = 0.5 * element
        energy += t4 * element
        energyTangent += elementTangent * 0.5 * element + elementTangent * t4
        i &+= 1
    }
    // for i in 1..<positions.count - 1
    i = 1
    while i < upper {
        // positions[i] += time * velocities[i]
        let element = velocities[i]
        positions[i] += time * element
        positionsTangent[i] += timeTangent * element + velocitiesTangent[i] * time
        i &+= 1
    }
    return (energy, energyTangent)
}

private func advanceVJPCore(
    _ positions: UnsafeMutablePointer<Double>,
    _ positionsCount: Int,
    _ velocities: UnsafeMutablePointer<Double>,
    _ velocitiesCount: Int,
    _ stiffness: Double,
    _ time: Double,
    _ energyCotangent: Double,
    _ positionsAdjoint: UnsafeMutablePointer<Double>,
    _ velocitiesAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double, Double) {
    // Forward sweep
    // for i in 1..<positions.count - 1
    let upper = positionsCount - 1
    precondition(1 <= upper, "Range requires lowerBound <= upperBound")
    // velocities[i] += time * stiffness * stretch
    let t = time * stiffness
    precondition(upper <= 1 || upper <= velocitiesCount, "Index out of range")
    let trips = upper &- 1
    var stretchCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { stretchCache.deallocate() }
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { elementCache.deallocate() }
    // for i in 1..<positions.count - 1
    var i = 1
    var energy = 0.0
    while i < upper {
        // let stretch = positions[i + 1] - 2 * positions[i] + positions[i - 1]
        let t2 = i &- 1
        let stretch = positions[i &+ 1] - 2.0 * positions[i] + positions[t2]
        // velocities[i] += time * stiffness * stretch
        velocities[i] += t * stretch
        // energy += 0.5 * velocities[i] * velocities[i]
        let element = velocities[i]
        energy += 0.5 * element * element
        stretchCache[t2] = stretch
        elementCache[t2] = element
        i &+= 1
    }
    // for i in 1..<positions.count - 1
    i = 1
    while i < upper {
        // positions[i] += time * velocities[i]
        positions[i] += time * velocities[i]
        i &+= 1
    }

    // Return sweep
    // for i in 1..<positions.count - 1
    i = 1
    var timeAdjoint = 0.0
    while i < upper {
        // positions[i] += time * velocities[i]
        let tAdjoint = positionsAdjoint[i]
        timeAdjoint += tAdjoint * velocities[i]
        velocitiesAdjoint[i] += tAdjoint * time
        i &+= 1
    }
    // for i in 1..<positions.count - 1
    i = 1
    var tAdjoint = 0.0
    while i < upper {
        let offset = i &- 1
        let stretch = stretchCache[offset]
        let element = elementCache[offset]
        // energy += 0.5 * velocities[i] * velocities[i]
        velocitiesAdjoint[i] += energyCotangent * (0.5 * element) + energyCotangent * element * 0.5
        // velocities[i] += time * stiffness * stretch
        let tAdjoint2 = velocitiesAdjoint[i]
        tAdjoint += tAdjoint2 * stretch
        let stretchAdjoint = tAdjoint2 * t
        // let stretch = positions[i + 1] - 2 * positions[i] + positions[i - 1]
        positionsAdjoint[offset] += stretchAdjoint
        positionsAdjoint[i] += -stretchAdjoint * 2.0
        positionsAdjoint[i &+ 1] += stretchAdjoint
        i &+= 1
    }
    // velocities[i] += time * stiffness * stretch
    timeAdjoint += tAdjoint * stiffness
    let stiffnessAdjoint = tAdjoint * time
    return (energy, stiffnessAdjoint, timeAdjoint)
}

/// The value of `leap(_:_:by:)`, and its derivative along a tangent of its arguments.
func leapJVP(
    _ position: inout Double,
    _ velocity: inout Double,
    by time: Double,
    along tangent: (position: Double, velocity: Double, time: Double)
) -> (position: Double, velocity: Double) {
    let (positionResult, velocityResult, positionResultTangent, velocityResultTangent) = leapJVPCore(
        position,
        velocity,
        time,
        tangent.position,
        tangent.velocity,
        tangent.time
    )
    position = positionResult
    velocity = velocityResult
    return (positionResultTangent, velocityResultTangent)
}

/// The value of `leap(_:_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func leapVJP(
    _ position: inout Double,
    _ velocity: inout Double,
    by time: Double,
    cotangent: (position: Double, velocity: Double)
) -> (position: Double, velocity: Double, time: Double) {
    let (positionResult, velocityResult, positionAdjoint, velocityAdjoint, timeAdjoint) = leapVJPCore(
        position,
        velocity,
        time,
        cotangent.position,
        cotangent.velocity
    )
    position = positionResult
    velocity = velocityResult
    return (positionAdjoint, velocityAdjoint, timeAdjoint)
}

private func leapJVPCore(
    _ position: Double,
    _ velocity: Double,
    _ time: Double,
    _ positionTangent: Double,
    _ velocityTangent: Double,
    _ timeTangent: Double
) -> (Double, Double, Double, Double) {
    // velocity -= 0.5 * time * position * position * position
    let t = 0.5 * time
    let t2 = t * position
    let t3 = t2 * position
    let tTangent = ((timeTangent * 0.5 * position + positionTangent * t) * position + positionTangent * t2) * position
    let velocity2 = velocity - t3 * position
    let velocityTangent2 = velocityTangent - (tTangent + positionTangent * t3)
    // position += time * velocity
    let position2 = position + time * velocity2
    let positionTangent2 = positionTangent + (timeTangent * velocity2 + velocityTangent2 * time)
    return (position2, velocity2, positionTangent2, velocityTangent2)
}

private func leapVJPCore(
    _ position: Double,
    _ velocity: Double,
    _ time: Double,
    _ positionCotangent: Double,
    _ velocityCotangent: Double
) -> (Double, Double, Double, Double, Double) {
    // velocity -= 0.5 * time * position * position * position
    let t = 0.5 * time
    let t2 = t * position
    let t3 = t2 * position
    let velocity2 = velocity - t3 * position
    // position += time * velocity
    let position2 = position + time * velocity2
    var timeAdjoint = positionCotangent * velocity2
    let velocityAdjoint = velocityCotangent + positionCotangent * time
    // velocity -= 0.5 * time * position * position * position
    let tAdjoint = -velocityAdjoint
    let tAdjoint2 = tAdjoint * position
    let tAdjoint3 = tAdjoint2 * position
    let positionAdjoint = positionCotangent + tAdjoint * t3 + tAdjoint2 * t2 + tAdjoint3 * t
    timeAdjoint += tAdjoint3 * position * 0.5
    return (position2, velocity2, positionAdjoint, velocityAdjoint, timeAdjoint)
}
