// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `attraction(_:strength:)`, and its derivative along a tangent of its arguments.
func attractionJVP(
    _ start: [Double],
    strength: Double,
    along tangent: (start: [Double], strength: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.start.count == start.count, "the tangent of 'start' has another count")
    return attractionJVPCore(start, start.count, strength, tangent.start, tangent.strength)
}

/// The value of `attraction(_:strength:)`, and the cotangent of its arguments for a cotangent of its outcome.
func attractionVJP(
    _ start: [Double],
    strength: Double,
    cotangent: Double
) -> (value: Double, cotangent: (start: [Double], strength: Double)) {
    var startAdjoint = [Double](repeating: 0.0, count: start.count)
    let (value, strengthAdjoint) = attractionVJPCore(start, start.count, strength, cotangent, &startAdjoint)
    return (value, (startAdjoint, strengthAdjoint))
}

/// The gradient of `attraction(_:strength:)`.
func attractionGradient(_ start: [Double], strength: Double) -> (start: [Double], strength: Double) {
    var startAdjoint = [Double](repeating: 0.0, count: start.count)
    let strengthAdjoint = attractionGradientCore(start, start.count, strength, 1.0, &startAdjoint)
    return (startAdjoint, strengthAdjoint)
}

/// The value and the gradient of `attraction(_:strength:)`.
func attractionValueWithGradient(
    _ start: [Double],
    strength: Double
) -> (value: Double, gradient: (start: [Double], strength: Double)) {
    var startAdjoint = [Double](repeating: 0.0, count: start.count)
    let (value, strengthAdjoint) = attractionVJPCore(start, start.count, strength, 1.0, &startAdjoint)
    return (value, (startAdjoint, strengthAdjoint))
}

/// The value and the gradient of `attraction(_:strength:)`, and the product of its Hessian with a direction.
func attractionHVP(
    _ start: [Double],
    strength: Double,
    along tangent: (start: [Double], strength: Double)
) -> (value: Double, gradient: (start: [Double], strength: Double), product: (start: [Double], strength: Double)) {
    precondition(tangent.start.count == start.count, "the tangent of 'start' has another count")
    var startAdjoint = [Double](repeating: 0.0, count: start.count)
    var startProduct = [Double](repeating: 0.0, count: start.count)
    let (value, strengthAdjoint, _, strengthProduct) = attractionVJPJVP(
        start,
        start.count,
        strength,
        1.0,
        &startAdjoint,
        tangent.start,
        tangent.strength,
        &startProduct
    )
    return (value, (startAdjoint, strengthAdjoint), (startProduct, strengthProduct))
}

private func attractionJVPCore(
    _ start: UnsafePointer<Double>,
    _ startCount: Int,
    _ strength: Double,
    _ startTangent: UnsafePointer<Double>,
    _ strengthTangent: Double
) -> (Double, Double) {
    // var particles: [Charge] = []
    var particlesPositionX = AutoDiff.Buffer<Double>()
    defer { particlesPositionX.deallocate() }
    var particlesPositionXTangent = AutoDiff.Buffer<Double>()
    defer { particlesPositionXTangent.deallocate() }
    var particlesPositionY = AutoDiff.Buffer<Double>()
    defer { particlesPositionY.deallocate() }
    var particlesPositionYTangent = AutoDiff.Buffer<Double>()
    defer { particlesPositionYTangent.deallocate() }
    var particlesVelocity = AutoDiff.Buffer<Double>()
    defer { particlesVelocity.deallocate() }
    var particlesVelocityTangent = AutoDiff.Buffer<Double>()
    defer { particlesVelocityTangent.deallocate() }
    var particlesMass = AutoDiff.Buffer<Double>()
    defer { particlesMass.deallocate() }
    var particlesMassTangent = AutoDiff.Buffer<Double>()
    defer { particlesMassTangent.deallocate() }
    // for x in start { particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x)) }
    var i = 0
    while i < startCount {
        let x = start[i]
        let xTangent = startTangent[i]
        // particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x))
        let tTangent = xTangent * x
        particlesPositionX.append(x)
        particlesPositionXTangent.append(xTangent)
        particlesPositionY.append(0.0)
        particlesPositionYTangent.append(0.0)
        particlesVelocity.append(x * strength)
        particlesVelocityTangent.append(xTangent * strength + strengthTangent * x)
        particlesMass.append(1.0 + x * x)
        particlesMassTangent.append(tTangent + tTangent)
        i &+= 1
    }
    // for i in particles.indices
    let count = particlesPositionX.count
    i = 0
    while i < count {
        // let next = particles[(i + 1) % particles.count]
        let t = (i + 1) % count
        precondition(t >= 0 && t < particlesPositionX.count, "Index out of range")
        let nextPositionX = particlesPositionX[t]
        let nextPositionXTangent = particlesPositionXTangent[t]
        let nextMass = particlesMass[t]
        let nextMassTangent = particlesMassTangent[t]
        // particles[i].velocity += strength * (next.position.x - particles[i].position.x) * next.mass
        precondition(i < particlesPositionX.count, "Index out of range")
        let t2 = nextPositionX - particlesPositionX[i]
        let t3 = strength * t2
        precondition(i < particlesVelocity.count, "Index out of range")
        particlesVelocity[i] += t3 * nextMass
        particlesVelocityTangent[i] += (strengthTangent * t2 + (nextPositionXTangent - particlesPositionXTangent[i]) * strength) * nextMass
            + nextMassTangent * t3
        // particles[i].position.y = particles[i].velocity
        precondition(i < particlesPositionY.count, "Index out of range")
        particlesPositionY[i] = particlesVelocity[i]
        particlesPositionYTangent[i] = particlesVelocityTangent[i]
        i &+= 1
    }
    // particles.swapAt(0, 1)
    precondition(0 < particlesPositionX.count, "Index out of range")
    let element = particlesPositionX[0]
    let elementTangent = particlesPositionXTangent[0]
    precondition(1 < particlesPositionX.count, "Index out of range")
    let element2 = particlesPositionY[0]
    let elementTangent2 = particlesPositionYTangent[0]
    let element3 = particlesVelocity[0]
    let elementTangent3 = particlesVelocityTangent[0]
    let element4 = particlesMass[0]
    let elementTangent4 = particlesMassTangent[0]
    particlesPositionX[0] = particlesPositionX[1]
    particlesPositionXTangent[0] = particlesPositionXTangent[1]
    particlesPositionX[1] = element
    particlesPositionXTangent[1] = elementTangent
    particlesPositionY[0] = particlesPositionY[1]
    particlesPositionYTangent[0] = particlesPositionYTangent[1]
    particlesPositionY[1] = element2
    particlesPositionYTangent[1] = elementTangent2
    particlesVelocity[0] = particlesVelocity[1]
    particlesVelocityTangent[0] = particlesVelocityTangent[1]
    particlesVelocity[1] = element3
    particlesVelocityTangent[1] = elementTangent3
    particlesMass[0] = particlesMass[1]
    particlesMassTangent[0] = particlesMassTangent[1]
    particlesMass[1] = element4
    particlesMassTangent[1] = elementTangent4
    // for (i, particle) in particles.enumerated()
    i = 0
    var total = 0.0
    var totalTangent = 0.0
    while i < count {
        let particlePositionX = particlesPositionX[i]
        let particlePositionXTangent = particlesPositionXTangent[i]
        let particlePositionY = particlesPositionY[i]
        let particlePositionYTangent = particlesPositionYTangent[i]
        let particleVelocity = particlesVelocity[i]
        let particleVelocityTangent = particlesVelocityTangent[i]
        let particleMass = particlesMass[i]
        let particleMassTangent = particlesMassTangent[i]
        // total += particle.mass * particle.velocity * particle.velocity + Double(i) * particle.position.x * particle.position.y
        let t = particleMass * particleVelocity
        let t2 = Double(i)
        let t3 = t2 * particlePositionX
        let tTangent = particlePositionXTangent * t2 * particlePositionY + particlePositionYTangent * t3
        total += t * particleVelocity + t3 * particlePositionY
        totalTangent += (particleMassTangent * particleVelocity + particleVelocityTangent * particleMass) * particleVelocity + particleVelocityTangent * t
            + tTangent
        i &+= 1
    }
    return (total, totalTangent)
}

private func attractionVJPCore(
    _ start: UnsafePointer<Double>,
    _ startCount: Int,
    _ strength: Double,
    _ totalCotangent: Double,
    _ startAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    // var particles: [Charge] = []
    var particlesPositionX = AutoDiff.Buffer<Double>()
    defer { particlesPositionX.deallocate() }
    var particlesPositionY = AutoDiff.Buffer<Double>()
    defer { particlesPositionY.deallocate() }
    var particlesVelocity = AutoDiff.Buffer<Double>()
    defer { particlesVelocity.deallocate() }
    var particlesMass = AutoDiff.Buffer<Double>()
    defer { particlesMass.deallocate() }
    // for x in start { particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x)) }
    var i = 0
    while i < startCount {
        let x = start[i]
        // particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x))
        particlesPositionX.append(x)
        particlesPositionY.append(0.0)
        particlesVelocity.append(x * strength)
        particlesMass.append(1.0 + x * x)
        i &+= 1
    }
    // for i in particles.indices
    let count = particlesPositionX.count
    var tCache = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { tCache.deallocate() }
    var nextMassCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { nextMassCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { tCache2.deallocate() }
    i = 0
    while i < count {
        // let next = particles[(i + 1) % particles.count]
        let t = (i + 1) % count
        precondition(t >= 0 && t < particlesPositionX.count, "Index out of range")
        let nextPositionX = particlesPositionX[t]
        let nextMass = particlesMass[t]
        // particles[i].velocity += strength * (next.position.x - particles[i].position.x) * next.mass
        precondition(i < particlesPositionX.count, "Index out of range")
        let t2 = nextPositionX - particlesPositionX[i]
        precondition(i < particlesVelocity.count, "Index out of range")
        particlesVelocity[i] += strength * t2 * nextMass
        // particles[i].position.y = particles[i].velocity
        precondition(i < particlesPositionY.count, "Index out of range")
        particlesPositionY[i] = particlesVelocity[i]
        tCache[i] = t
        nextMassCache[i] = nextMass
        tCache2[i] = t2
        i &+= 1
    }
    // particles.swapAt(0, 1)
    precondition(0 < particlesPositionX.count, "Index out of range")
    let element = particlesPositionX[0]
    precondition(1 < particlesPositionX.count, "Index out of range")
    let element2 = particlesPositionY[0]
    let element3 = particlesVelocity[0]
    let element4 = particlesMass[0]
    particlesPositionX[0] = particlesPositionX[1]
    particlesPositionX[1] = element
    particlesPositionY[0] = particlesPositionY[1]
    particlesPositionY[1] = element2
    particlesVelocity[0] = particlesVelocity[1]
    particlesVelocity[1] = element3
    particlesMass[0] = particlesMass[1]
    particlesMass[1] = element4
    // for (i, particle) in particles.enumerated()
    i = 0
    var total = 0.0
    while i < count {
        let particlePositionX = particlesPositionX[i]
        let particlePositionY = particlesPositionY[i]
        let particleVelocity = particlesVelocity[i]
        let particleMass = particlesMass[i]
        // total += particle.mass * particle.velocity * particle.velocity + Double(i) * particle.position.x * particle.position.y
        total += particleMass * particleVelocity * particleVelocity + Double(i) * particlePositionX * particlePositionY
        i &+= 1
    }
    // for (i, particle) in particles.enumerated()
    let particlesPositionYCount = particlesPositionY.count
    let particlesVelocityCount = particlesVelocity.count
    let particlesMassCount = particlesMass.count
    var particlesPositionXAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { particlesPositionXAdjoint.deallocate() }
    var particlesPositionYAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: particlesPositionYCount)
    defer { particlesPositionYAdjoint.deallocate() }
    var particlesVelocityAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: particlesVelocityCount)
    defer { particlesVelocityAdjoint.deallocate() }
    var particlesMassAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: particlesMassCount)
    defer { particlesMassAdjoint.deallocate() }

    // Return sweep
    // for (i, particle) in particles.enumerated()
    i = 0
    while i < count {
        let particlePositionY = particlesPositionY[i]
        let particleVelocity = particlesVelocity[i]
        let particleMass = particlesMass[i]
        let t = Double(i)
        let particlePositionX = particlesPositionX[i]
        // total += particle.mass * particle.velocity * particle.velocity + Double(i) * particle.position.x * particle.position.y
        let particlePositionYAdjoint = totalCotangent * (t * particlePositionX)
        let particlePositionXAdjoint = totalCotangent * particlePositionY * t
        let tAdjoint = totalCotangent * particleVelocity
        let particleMassAdjoint = tAdjoint * particleVelocity
        let particleVelocityAdjoint = totalCotangent * (particleMass * particleVelocity) + tAdjoint * particleMass
        // for (i, particle) in particles.enumerated()
        particlesMassAdjoint[i] += particleMassAdjoint
        particlesVelocityAdjoint[i] += particleVelocityAdjoint
        particlesPositionYAdjoint[i] += particlePositionYAdjoint
        particlesPositionXAdjoint[i] += particlePositionXAdjoint
        i &+= 1
    }
    // particles.swapAt(0, 1)
    let elementAdjoint = particlesMassAdjoint[1]
    particlesMassAdjoint[1] = 0.0
    let elementAdjoint2 = particlesMassAdjoint[0]
    particlesMassAdjoint[0] = 0.0
    let elementAdjoint3 = particlesVelocityAdjoint[1]
    particlesVelocityAdjoint[1] = 0.0
    let elementAdjoint4 = particlesVelocityAdjoint[0]
    particlesVelocityAdjoint[0] = 0.0
    let elementAdjoint5 = particlesPositionYAdjoint[1]
    particlesPositionYAdjoint[1] = 0.0
    let elementAdjoint6 = particlesPositionYAdjoint[0]
    particlesPositionYAdjoint[0] = 0.0
    let elementAdjoint7 = particlesPositionXAdjoint[1]
    particlesPositionXAdjoint[1] = 0.0
    let elementAdjoint8 = particlesPositionXAdjoint[0]
    particlesPositionXAdjoint[0] = 0.0
    particlesMassAdjoint[1] += elementAdjoint2
    particlesMassAdjoint[0] += elementAdjoint
    particlesVelocityAdjoint[1] += elementAdjoint4
    particlesVelocityAdjoint[0] += elementAdjoint3
    particlesPositionYAdjoint[1] += elementAdjoint6
    particlesPositionYAdjoint[0] += elementAdjoint5
    particlesPositionXAdjoint[1] += elementAdjoint8
    particlesPositionXAdjoint[0] += elementAdjoint7
    // for i in particles.indices
    i = 0
    var strengthAdjoint = 0.0
    while i < count {
        let t = tCache[i]
        let nextMass = nextMassCache[i]
        let t2 = tCache2[i]
        // particles[i].position.y = particles[i].velocity
        let elementAdjoint9 = particlesPositionYAdjoint[i]
        particlesPositionYAdjoint[i] = 0.0
        particlesVelocityAdjoint[i] += elementAdjoint9
        // particles[i].velocity += strength * (next.position.x - particles[i].position.x) * next.mass
        let tAdjoint = particlesVelocityAdjoint[i]
        let tAdjoint2 = tAdjoint * nextMass
        let nextMassAdjoint = tAdjoint * (strength * t2)
        strengthAdjoint += tAdjoint2 * t2
        let tAdjoint3 = tAdjoint2 * strength
        particlesPositionXAdjoint[i] -= tAdjoint3
        // let next = particles[(i + 1) % particles.count]
        particlesMassAdjoint[t] += nextMassAdjoint
        particlesPositionXAdjoint[t] += tAdjoint3
        i &+= 1
    }
    // for x in start { particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x)) }
    i = startCount
    while i > 0 {
        i &-= 1
        let x = start[i]
        // particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x))
        let tAdjoint = particlesMassAdjoint.removeLast()
        let tAdjoint2 = particlesVelocityAdjoint.removeLast()
        particlesPositionYAdjoint.removeLast()
        var xAdjoint = particlesPositionXAdjoint.removeLast()
        let t = tAdjoint * x
        xAdjoint = xAdjoint + t + t + tAdjoint2 * strength
        strengthAdjoint += tAdjoint2 * x
        // for x in start { particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x)) }
        startAdjoint[i] += xAdjoint
    }
    return (total, strengthAdjoint)
}

private func attractionGradientCore(
    _ start: UnsafePointer<Double>,
    _ startCount: Int,
    _ strength: Double,
    _ totalCotangent: Double,
    _ startAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    // var particles: [Charge] = []
    var particlesPositionX = AutoDiff.Buffer<Double>()
    defer { particlesPositionX.deallocate() }
    var particlesPositionY = AutoDiff.Buffer<Double>()
    defer { particlesPositionY.deallocate() }
    var particlesVelocity = AutoDiff.Buffer<Double>()
    defer { particlesVelocity.deallocate() }
    var particlesMass = AutoDiff.Buffer<Double>()
    defer { particlesMass.deallocate() }
    // for x in start { particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x)) }
    var i = 0
    while i < startCount {
        let x = start[i]
        // particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x))
        particlesPositionX.append(x)
        particlesPositionY.append(0.0)
        particlesVelocity.append(x * strength)
        particlesMass.append(1.0 + x * x)
        i &+= 1
    }
    // for i in particles.indices
    let count = particlesPositionX.count
    var tCache = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { tCache.deallocate() }
    var nextMassCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { nextMassCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { tCache2.deallocate() }
    i = 0
    while i < count {
        // let next = particles[(i + 1) % particles.count]
        let t = (i + 1) % count
        precondition(t >= 0 && t < particlesPositionX.count, "Index out of range")
        let nextPositionX = particlesPositionX[t]
        let nextMass = particlesMass[t]
        // particles[i].velocity += strength * (next.position.x - particles[i].position.x) * next.mass
        precondition(i < particlesPositionX.count, "Index out of range")
        let t2 = nextPositionX - particlesPositionX[i]
        precondition(i < particlesVelocity.count, "Index out of range")
        particlesVelocity[i] += strength * t2 * nextMass
        // particles[i].position.y = particles[i].velocity
        precondition(i < particlesPositionY.count, "Index out of range")
        particlesPositionY[i] = particlesVelocity[i]
        tCache[i] = t
        nextMassCache[i] = nextMass
        tCache2[i] = t2
        i &+= 1
    }
    // particles.swapAt(0, 1)
    precondition(0 < particlesPositionX.count, "Index out of range")
    let element = particlesPositionX[0]
    precondition(1 < particlesPositionX.count, "Index out of range")
    let element2 = particlesPositionY[0]
    let element3 = particlesVelocity[0]
    let element4 = particlesMass[0]
    particlesPositionX[0] = particlesPositionX[1]
    particlesPositionX[1] = element
    particlesPositionY[0] = particlesPositionY[1]
    particlesPositionY[1] = element2
    particlesVelocity[0] = particlesVelocity[1]
    particlesVelocity[1] = element3
    particlesMass[0] = particlesMass[1]
    particlesMass[1] = element4
    // for (i, particle) in particles.enumerated()
    let particlesPositionYCount = particlesPositionY.count
    let particlesVelocityCount = particlesVelocity.count
    let particlesMassCount = particlesMass.count
    var particlesPositionXAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { particlesPositionXAdjoint.deallocate() }
    var particlesPositionYAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: particlesPositionYCount)
    defer { particlesPositionYAdjoint.deallocate() }
    var particlesVelocityAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: particlesVelocityCount)
    defer { particlesVelocityAdjoint.deallocate() }
    var particlesMassAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: particlesMassCount)
    defer { particlesMassAdjoint.deallocate() }

    // Return sweep
    // for (i, particle) in particles.enumerated()
    i = 0
    while i < count {
        let particlePositionY = particlesPositionY[i]
        let particleVelocity = particlesVelocity[i]
        let particleMass = particlesMass[i]
        let t = Double(i)
        let particlePositionX = particlesPositionX[i]
        // total += particle.mass * particle.velocity * particle.velocity + Double(i) * particle.position.x * particle.position.y
        let particlePositionYAdjoint = totalCotangent * (t * particlePositionX)
        let particlePositionXAdjoint = totalCotangent * particlePositionY * t
        let tAdjoint = totalCotangent * particleVelocity
        let particleMassAdjoint = tAdjoint * particleVelocity
        let particleVelocityAdjoint = totalCotangent * (particleMass * particleVelocity) + tAdjoint * particleMass
        // for (i, particle) in particles.enumerated()
        particlesMassAdjoint[i] += particleMassAdjoint
        particlesVelocityAdjoint[i] += particleVelocityAdjoint
        particlesPositionYAdjoint[i] += particlePositionYAdjoint
        particlesPositionXAdjoint[i] += particlePositionXAdjoint
        i &+= 1
    }
    // particles.swapAt(0, 1)
    let elementAdjoint = particlesMassAdjoint[1]
    particlesMassAdjoint[1] = 0.0
    let elementAdjoint2 = particlesMassAdjoint[0]
    particlesMassAdjoint[0] = 0.0
    let elementAdjoint3 = particlesVelocityAdjoint[1]
    particlesVelocityAdjoint[1] = 0.0
    let elementAdjoint4 = particlesVelocityAdjoint[0]
    particlesVelocityAdjoint[0] = 0.0
    let elementAdjoint5 = particlesPositionYAdjoint[1]
    particlesPositionYAdjoint[1] = 0.0
    let elementAdjoint6 = particlesPositionYAdjoint[0]
    particlesPositionYAdjoint[0] = 0.0
    let elementAdjoint7 = particlesPositionXAdjoint[1]
    particlesPositionXAdjoint[1] = 0.0
    let elementAdjoint8 = particlesPositionXAdjoint[0]
    particlesPositionXAdjoint[0] = 0.0
    particlesMassAdjoint[1] += elementAdjoint2
    particlesMassAdjoint[0] += elementAdjoint
    particlesVelocityAdjoint[1] += elementAdjoint4
    particlesVelocityAdjoint[0] += elementAdjoint3
    particlesPositionYAdjoint[1] += elementAdjoint6
    particlesPositionYAdjoint[0] += elementAdjoint5
    particlesPositionXAdjoint[1] += elementAdjoint8
    particlesPositionXAdjoint[0] += elementAdjoint7
    // for i in particles.indices
    i = 0
    var strengthAdjoint = 0.0
    while i < count {
        let t = tCache[i]
        let nextMass = nextMassCache[i]
        let t2 = tCache2[i]
        // particles[i].position.y = particles[i].velocity
        let elementAdjoint9 = particlesPositionYAdjoint[i]
        particlesPositionYAdjoint[i] = 0.0
        particlesVelocityAdjoint[i] += elementAdjoint9
        // particles[i].velocity += strength * (next.position.x - particles[i].position.x) * next.mass
        let tAdjoint = particlesVelocityAdjoint[i]
        let tAdjoint2 = tAdjoint * nextMass
        let nextMassAdjoint = tAdjoint * (strength * t2)
        strengthAdjoint += tAdjoint2 * t2
        let tAdjoint3 = tAdjoint2 * strength
        particlesPositionXAdjoint[i] -= tAdjoint3
        // let next = particles[(i + 1) % particles.count]
        particlesMassAdjoint[t] += nextMassAdjoint
        particlesPositionXAdjoint[t] += tAdjoint3
        i &+= 1
    }
    // for x in start { particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x)) }
    i = startCount
    while i > 0 {
        i &-= 1
        let x = start[i]
        // particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x))
        let tAdjoint = particlesMassAdjoint.removeLast()
        let tAdjoint2 = particlesVelocityAdjoint.removeLast()
        particlesPositionYAdjoint.removeLast()
        var xAdjoint = particlesPositionXAdjoint.removeLast()
        let t = tAdjoint * x
        xAdjoint = xAdjoint + t + t + tAdjoint2 * strength
        strengthAdjoint += tAdjoint2 * x
        // for x in start { particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x)) }
        startAdjoint[i] += xAdjoint
    }
    return strengthAdjoint
}

private func attractionVJPJVP(
    _ start: UnsafePointer<Double>,
    _ startCount: Int,
    _ strength: Double,
    _ totalCotangent: Double,
    _ startAdjoint: UnsafeMutablePointer<Double>,
    _ startTangent: UnsafePointer<Double>,
    _ strengthTangent: Double,
    _ startAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    // var particles: [Charge] = []
    var particlesPositionX = AutoDiff.Buffer<Double>()
    defer { particlesPositionX.deallocate() }
    var particlesPositionXTangent = AutoDiff.Buffer<Double>()
    defer { particlesPositionXTangent.deallocate() }
    var particlesPositionY = AutoDiff.Buffer<Double>()
    defer { particlesPositionY.deallocate() }
    var particlesPositionYTangent = AutoDiff.Buffer<Double>()
    defer { particlesPositionYTangent.deallocate() }
    var particlesVelocity = AutoDiff.Buffer<Double>()
    defer { particlesVelocity.deallocate() }
    var particlesVelocityTangent = AutoDiff.Buffer<Double>()
    defer { particlesVelocityTangent.deallocate() }
    var particlesMass = AutoDiff.Buffer<Double>()
    defer { particlesMass.deallocate() }
    var particlesMassTangent = AutoDiff.Buffer<Double>()
    defer { particlesMassTangent.deallocate() }
    // for x in start { particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x)) }
    var i = 0
    while i < startCount {
        let x = start[i]
        let xTangent = startTangent[i]
        // particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x))
        let tTangent = xTangent * x
        particlesPositionX.append(x)
        particlesPositionXTangent.append(xTangent)
        particlesPositionY.append(0.0)
        particlesPositionYTangent.append(0.0)
        particlesVelocity.append(x * strength)
        particlesVelocityTangent.append(xTangent * strength + strengthTangent * x)
        particlesMass.append(1.0 + x * x)
        particlesMassTangent.append(tTangent + tTangent)
        i &+= 1
    }
    // for i in particles.indices
    let count = particlesPositionX.count
    var tCache = AutoDiff.Buffer<Int>(repeating: 0, count: count)
    defer { tCache.deallocate() }
    var nextMassCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { nextMassCache.deallocate() }
    var nextMassCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { nextMassCacheTangent.deallocate() }
    var tCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { tCache2.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { tCacheTangent.deallocate() }
    i = 0
    while i < count {
        // let next = particles[(i + 1) % particles.count]
        let t = (i + 1) % count
        precondition(t >= 0 && t < particlesPositionX.count, "Index out of range")
        let nextPositionX = particlesPositionX[t]
        let nextPositionXTangent = particlesPositionXTangent[t]
        let nextMass = particlesMass[t]
        let nextMassTangent = particlesMassTangent[t]
        // particles[i].velocity += strength * (next.position.x - particles[i].position.x) * next.mass
        precondition(i < particlesPositionX.count, "Index out of range")
        let t2 = nextPositionX - particlesPositionX[i]
        let tTangent = nextPositionXTangent - particlesPositionXTangent[i]
        let t3 = strength * t2
        precondition(i < particlesVelocity.count, "Index out of range")
        particlesVelocity[i] += t3 * nextMass
        particlesVelocityTangent[i] += (strengthTangent * t2 + tTangent * strength) * nextMass + nextMassTangent * t3
        // particles[i].position.y = particles[i].velocity
        precondition(i < particlesPositionY.count, "Index out of range")
        particlesPositionY[i] = particlesVelocity[i]
        particlesPositionYTangent[i] = particlesVelocityTangent[i]
        tCache[i] = t
        nextMassCache[i] = nextMass
        nextMassCacheTangent[i] = nextMassTangent
        tCache2[i] = t2
        tCacheTangent[i] = tTangent
        i &+= 1
    }
    // particles.swapAt(0, 1)
    precondition(0 < particlesPositionX.count, "Index out of range")
    let element = particlesPositionX[0]
    let elementTangent = particlesPositionXTangent[0]
    precondition(1 < particlesPositionX.count, "Index out of range")
    let element2 = particlesPositionY[0]
    let elementTangent2 = particlesPositionYTangent[0]
    let element3 = particlesVelocity[0]
    let elementTangent3 = particlesVelocityTangent[0]
    let element4 = particlesMass[0]
    let elementTangent4 = particlesMassTangent[0]
    particlesPositionX[0] = particlesPositionX[1]
    particlesPositionXTangent[0] = particlesPositionXTangent[1]
    particlesPositionX[1] = element
    particlesPositionXTangent[1] = elementTangent
    particlesPositionY[0] = particlesPositionY[1]
    particlesPositionYTangent[0] = particlesPositionYTangent[1]
    particlesPositionY[1] = element2
    particlesPositionYTangent[1] = elementTangent2
    particlesVelocity[0] = particlesVelocity[1]
    particlesVelocityTangent[0] = particlesVelocityTangent[1]
    particlesVelocity[1] = element3
    particlesVelocityTangent[1] = elementTangent3
    particlesMass[0] = particlesMass[1]
    particlesMassTangent[0] = particlesMassTangent[1]
    particlesMass[1] = element4
    particlesMassTangent[1] = elementTangent4
    // for (i, particle) in particles.enumerated()
    i = 0
    var total = 0.0
    var totalTangent = 0.0
    while i < count {
        let particlePositionX = particlesPositionX[i]
        let particlePositionXTangent = particlesPositionXTangent[i]
        let particlePositionY = particlesPositionY[i]
        let particlePositionYTangent = particlesPositionYTangent[i]
        let particleVelocity = particlesVelocity[i]
        let particleVelocityTangent = particlesVelocityTangent[i]
        let particleMass = particlesMass[i]
        let particleMassTangent = particlesMassTangent[i]
        // total += particle.mass * particle.velocity * particle.velocity + Double(i) * particle.position.x * particle.position.y
        let t = particleMass * particleVelocity
        let t2 = Double(i)
        let t3 = t2 * particlePositionX
        let tTangent = particlePositionXTangent * t2 * particlePositionY + particlePositionYTangent * t3
        total += t * particleVelocity + t3 * particlePositionY
        totalTangent += (particleMassTangent * particleVelocity + particleVelocityTangent * particleMass) * particleVelocity + particleVelocityTangent * t
            + tTangent
        i &+= 1
    }
    // for (i, particle) in particles.enumerated()
    let particlesPositionYCount = particlesPositionY.count
    let particlesVelocityCount = particlesVelocity.count
    let particlesMassCount = particlesMass.count
    var particlesPositionXAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { particlesPositionXAdjoint.deallocate() }
    var particlesPositionXAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { particlesPositionXAdjointTangent.deallocate() }
    var particlesPositionYAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: particlesPositionYCount)
    defer { particlesPositionYAdjoint.deallocate() }
    var particlesPositionYAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: particlesPositionYCount)
    defer { particlesPositionYAdjointTangent.deallocate() }
    var particlesVelocityAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: particlesVelocityCount)
    defer { particlesVelocityAdjoint.deallocate() }
    var particlesVelocityAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: particlesVelocityCount)
    defer { particlesVelocityAdjointTangent.deallocate() }
    var particlesMassAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: particlesMassCount)
    defer { particlesMassAdjoint.deallocate() }
    var particlesMassAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: particlesMassCount)
    defer { particlesMassAdjointTangent.deallocate() }

    // Return sweep
    // for (i, particle) in particles.enumerated()
    i = 0
    while i < count {
        let particlePositionY = particlesPositionY[i]
        let particlePositionYTangent = particlesPositionYTangent[i]
        let particleVelocity = particlesVelocity[i]
        let particleVelocityTangent = particlesVelocityTangent[i]
        let particleMass = particlesMass[i]
        let particleMassTangent = particlesMassTangent[i]
        let t = Double(i)
        let particlePositionX = particlesPositionX[i]
        let particlePositionXTangent = particlesPositionXTangent[i]
        // total += particle.mass * particle.velocity * particle.velocity + Double(i) * particle.position.x * particle.position.y
        let particlePositionYAdjoint = totalCotangent * (t * particlePositionX)
        let particlePositionYAdjointTangent = particlePositionXTangent * t * totalCotangent
        let particlePositionXAdjoint = totalCotangent * particlePositionY * t
        let particlePositionXAdjointTangent = particlePositionYTangent * totalCotangent * t
        let tAdjoint = totalCotangent * particleVelocity
        let tAdjointTangent = particleVelocityTangent * totalCotangent
        let particleMassAdjoint = tAdjoint * particleVelocity
        let particleMassAdjointTangent = tAdjointTangent * particleVelocity + particleVelocityTangent * tAdjoint
        let particleVelocityAdjoint = totalCotangent * (particleMass * particleVelocity) + tAdjoint * particleMass
        let particleVelocityAdjointTangent = (particleMassTangent * particleVelocity + particleVelocityTangent * particleMass) * totalCotangent
            + (tAdjointTangent * particleMass + particleMassTangent * tAdjoint)
        // for (i, particle) in particles.enumerated()
        particlesMassAdjoint[i] += particleMassAdjoint
        particlesMassAdjointTangent[i] += particleMassAdjointTangent
        particlesVelocityAdjoint[i] += particleVelocityAdjoint
        particlesVelocityAdjointTangent[i] += particleVelocityAdjointTangent
        particlesPositionYAdjoint[i] += particlePositionYAdjoint
        particlesPositionYAdjointTangent[i] += particlePositionYAdjointTangent
        particlesPositionXAdjoint[i] += particlePositionXAdjoint
        particlesPositionXAdjointTangent[i] += particlePositionXAdjointTangent
        i &+= 1
    }
    // particles.swapAt(0, 1)
    let elementAdjoint = particlesMassAdjoint[1]
    let elementAdjointTangent = particlesMassAdjointTangent[1]
    particlesMassAdjoint[1] = 0.0
    particlesMassAdjointTangent[1] = 0.0
    let elementAdjoint2 = particlesMassAdjoint[0]
    let elementAdjointTangent2 = particlesMassAdjointTangent[0]
    particlesMassAdjoint[0] = 0.0
    particlesMassAdjointTangent[0] = 0.0
    let elementAdjoint3 = particlesVelocityAdjoint[1]
    let elementAdjointTangent3 = particlesVelocityAdjointTangent[1]
    particlesVelocityAdjoint[1] = 0.0
    particlesVelocityAdjointTangent[1] = 0.0
    let elementAdjoint4 = particlesVelocityAdjoint[0]
    let elementAdjointTangent4 = particlesVelocityAdjointTangent[0]
    particlesVelocityAdjoint[0] = 0.0
    particlesVelocityAdjointTangent[0] = 0.0
    let elementAdjoint5 = particlesPositionYAdjoint[1]
    let elementAdjointTangent5 = particlesPositionYAdjointTangent[1]
    particlesPositionYAdjoint[1] = 0.0
    particlesPositionYAdjointTangent[1] = 0.0
    let elementAdjoint6 = particlesPositionYAdjoint[0]
    let elementAdjointTangent6 = particlesPositionYAdjointTangent[0]
    particlesPositionYAdjoint[0] = 0.0
    particlesPositionYAdjointTangent[0] = 0.0
    let elementAdjoint7 = particlesPositionXAdjoint[1]
    let elementAdjointTangent7 = particlesPositionXAdjointTangent[1]
    particlesPositionXAdjoint[1] = 0.0
    particlesPositionXAdjointTangent[1] = 0.0
    let elementAdjoint8 = particlesPositionXAdjoint[0]
    let elementAdjointTangent8 = particlesPositionXAdjointTangent[0]
    particlesPositionXAdjoint[0] = 0.0
    particlesPositionXAdjointTangent[0] = 0.0
    particlesMassAdjoint[1] += elementAdjoint2
    particlesMassAdjointTangent[1] += elementAdjointTangent2
    particlesMassAdjoint[0] += elementAdjoint
    particlesMassAdjointTangent[0] += elementAdjointTangent
    particlesVelocityAdjoint[1] += elementAdjoint4
    particlesVelocityAdjointTangent[1] += elementAdjointTangent4
    particlesVelocityAdjoint[0] += elementAdjoint3
    particlesVelocityAdjointTangent[0] += elementAdjointTangent3
    particlesPositionYAdjoint[1] += elementAdjoint6
    particlesPositionYAdjointTangent[1] += elementAdjointTangent6
    particlesPositionYAdjoint[0] += elementAdjoint5
    particlesPositionYAdjointTangent[0] += elementAdjointTangent5
    particlesPositionXAdjoint[1] += elementAdjoint8
    particlesPositionXAdjointTangent[1] += elementAdjointTangent8
    particlesPositionXAdjoint[0] += elementAdjoint7
    particlesPositionXAdjointTangent[0] += elementAdjointTangent7
    // for i in particles.indices
    i = 0
    var strengthAdjoint = 0.0
    var strengthAdjointTangent = 0.0
    while i < count {
        let t = tCache[i]
        let nextMass = nextMassCache[i]
        let nextMassTangent = nextMassCacheTangent[i]
        let t2 = tCache2[i]
        let tTangent = tCacheTangent[i]
        let t3 = strength * t2
        // particles[i].position.y = particles[i].velocity
        let elementAdjoint9 = particlesPositionYAdjoint[i]
        let elementAdjointTangent9 = particlesPositionYAdjointTangent[i]
        particlesPositionYAdjoint[i] = 0.0
        particlesPositionYAdjointTangent[i] = 0.0
        particlesVelocityAdjoint[i] += elementAdjoint9
        particlesVelocityAdjointTangent[i] += elementAdjointTangent9
        // particles[i].velocity += strength * (next.position.x - particles[i].position.x) * next.mass
        let tAdjoint = particlesVelocityAdjoint[i]
        let tAdjointTangent = particlesVelocityAdjointTangent[i]
        let tAdjoint2 = tAdjoint * nextMass
        let tAdjointTangent2 = tAdjointTangent * nextMass + nextMassTangent * tAdjoint
        let nextMassAdjoint = tAdjoint * t3
        let nextMassAdjointTangent = tAdjointTangent * t3 + (strengthTangent * t2 + tTangent * strength) * tAdjoint
        strengthAdjoint += tAdjoint2 * t2
        strengthAdjointTangent += tAdjointTangent2 * t2 + tTangent * tAdjoint2
        let tAdjoint3 = tAdjoint2 * strength
        let tAdjointTangent3 = tAdjointTangent2 * strength + strengthTangent * tAdjoint2
        particlesPositionXAdjoint[i] -= tAdjoint3
        particlesPositionXAdjointTangent[i] -= tAdjointTangent3
        // let next = particles[(i + 1) % particles.count]
        particlesMassAdjoint[t] += nextMassAdjoint
        particlesMassAdjointTangent[t] += nextMassAdjointTangent
        particlesPositionXAdjoint[t] += tAdjoint3
        particlesPositionXAdjointTangent[t] += tAdjointTangent3
        i &+= 1
    }
    // for x in start { particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x)) }
    i = startCount
    while i > 0 {
        i &-= 1
        let x = start[i]
        let xTangent = startTangent[i]
        // particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x))
        let tAdjoint = particlesMassAdjoint.removeLast()
        let tAdjointTangent = particlesMassAdjointTangent.removeLast()
        let tAdjoint2 = particlesVelocityAdjoint.removeLast()
        let tAdjointTangent2 = particlesVelocityAdjointTangent.removeLast()
        particlesPositionYAdjoint.removeLast()
        particlesPositionYAdjointTangent.removeLast()
        var xAdjoint = particlesPositionXAdjoint.removeLast()
        var xAdjointTangent = particlesPositionXAdjointTangent.removeLast()
        let t = tAdjoint * x
        let tTangent = tAdjointTangent * x + xTangent * tAdjoint
        xAdjoint = xAdjoint + t + t + tAdjoint2 * strength
        xAdjointTangent = xAdjointTangent + tTangent + tTangent
            + (tAdjointTangent2 * strength + strengthTangent * tAdjoint2)
        strengthAdjoint += tAdjoint2 * x
        strengthAdjointTangent += tAdjointTangent2 * x + xTangent * tAdjoint2
        // for x in start { particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x)) }
        startAdjoint[i] += xAdjoint
        startAdjointTangent[i] += xAdjointTangent
    }
    return (total, strengthAdjoint, totalTangent, strengthAdjointTangent)
}
