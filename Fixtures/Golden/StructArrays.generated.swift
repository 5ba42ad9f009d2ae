// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

nonisolated extension Particle: AutoDiff.Differentiable {
    /// A tangent of `Particle`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var mass: Double
        var place: Particle.Place.TangentVector

        init(mass: Double, place: Particle.Place.TangentVector) {
            self.mass = mass
            self.place = place
        }

        static var zero: Self { Self(mass: 0, place: .zero) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.mass += factor * other.mass
            AutoDiff.add(other.place, to: &self.place, scaledBy: factor)
        }

        mutating func scale(by factor: Double) {
            self.mass *= factor
            AutoDiff.scale(&self.place, by: factor)
        }

        var zeroTangentVector: Self { Self(mass: 0, place: self.place.zeroTangentVector) }

        var scalarCount: Int { 1 + self.place.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.mass)
            self.place.appendScalars(to: &flattened)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.mass = scalars.next()
            self.place = Particle.Place.TangentVector(scalars: &scalars, like: other.place)
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(mass: 0, place: self.place.zeroTangentVector) }

    var scalarCount: Int { 1 + self.place.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.mass)
        self.place.appendScalars(to: &flattened)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Particle) {
        self = other
        self.mass = scalars.next()
        self.place = Particle.Place(scalars: &scalars, like: other.place)
    }
}

nonisolated extension Particle.Place: AutoDiff.Differentiable {
    /// A tangent of `Particle.Place`: a direction, or a gradient.
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

    init(scalars: inout AutoDiff.FlatScalars, like other: Particle.Place) {
        self.init(x: scalars.next(), y: scalars.next())
    }
}

/// The value of `weightedHeights(of:gravity:)`, and its derivative along a tangent of its arguments.
func weightedHeightsJVP(
    of particles: [Particle],
    gravity: Double,
    along tangent: (particles: [Particle.TangentVector], gravity: Double)
) -> (value: Double, tangent: Double) {
    let particlesMass = AutoDiff.Columns.column(of: particles) { $0.mass }
    let particlesPlaceY = AutoDiff.Columns.column(of: particles) { $0.place.y }
    let particlesMassTangent = AutoDiff.Columns.column(of: tangent.particles) { $0.mass }
    let particlesPlaceYTangent = AutoDiff.Columns.column(of: tangent.particles) { $0.place.y }
    precondition(tangent.particles.count == particles.count, "the tangent of 'particles' has another count")
    return weightedHeightsJVPCore(
        particlesMass,
        particlesMass.count,
        particlesPlaceY,
        particlesPlaceY.count,
        gravity,
        particlesMassTangent,
        particlesPlaceYTangent,
        tangent.gravity
    )
}

/// The value of `weightedHeights(of:gravity:)`, and the cotangent of its arguments for a cotangent of its outcome.
func weightedHeightsVJP(
    of particles: [Particle],
    gravity: Double,
    cotangent: Double
) -> (value: Double, cotangent: (particles: [Particle.TangentVector], gravity: Double)) {
    let particlesMass = AutoDiff.Columns.column(of: particles) { $0.mass }
    let particlesPlaceY = AutoDiff.Columns.column(of: particles) { $0.place.y }
    var particlesMassAdjoint = [Double](repeating: 0.0, count: particles.count)
    var particlesPlaceYAdjoint = [Double](repeating: 0.0, count: particles.count)
    let (value, gravityAdjoint) = weightedHeightsVJPCore(
        particlesMass,
        particlesMass.count,
        particlesPlaceY,
        particlesPlaceY.count,
        gravity,
        cotangent,
        &particlesMassAdjoint,
        &particlesPlaceYAdjoint
    )
    let particlesAdjoint = AutoDiff.Columns.array(count: particlesMassAdjoint.count) { i in
        Particle.TangentVector(
            mass: particlesMassAdjoint[i],
            place: Particle.Place.TangentVector(x: 0.0, y: particlesPlaceYAdjoint[i])
        )
    }
    return (value, (particlesAdjoint, gravityAdjoint))
}

/// The gradient of `weightedHeights(of:gravity:)`.
func weightedHeightsGradient(
    of particles: [Particle],
    gravity: Double
) -> (particles: [Particle.TangentVector], gravity: Double) {
    let particlesMass = AutoDiff.Columns.column(of: particles) { $0.mass }
    let particlesPlaceY = AutoDiff.Columns.column(of: particles) { $0.place.y }
    var particlesMassAdjoint = [Double](repeating: 0.0, count: particles.count)
    var particlesPlaceYAdjoint = [Double](repeating: 0.0, count: particles.count)
    let gravityAdjoint = weightedHeightsGradientCore(
        particlesMass,
        particlesMass.count,
        particlesPlaceY,
        particlesPlaceY.count,
        gravity,
        1.0,
        &particlesMassAdjoint,
        &particlesPlaceYAdjoint
    )
    let particlesAdjoint = AutoDiff.Columns.array(count: particlesMassAdjoint.count) { i in
        Particle.TangentVector(
            mass: particlesMassAdjoint[i],
            place: Particle.Place.TangentVector(x: 0.0, y: particlesPlaceYAdjoint[i])
        )
    }
    return (particlesAdjoint, gravityAdjoint)
}

/// The value and the gradient of `weightedHeights(of:gravity:)`.
func weightedHeightsValueWithGradient(
    of particles: [Particle],
    gravity: Double
) -> (value: Double, gradient: (particles: [Particle.TangentVector], gravity: Double)) {
    let particlesMass = AutoDiff.Columns.column(of: particles) { $0.mass }
    let particlesPlaceY = AutoDiff.Columns.column(of: particles) { $0.place.y }
    var particlesMassAdjoint = [Double](repeating: 0.0, count: particles.count)
    var particlesPlaceYAdjoint = [Double](repeating: 0.0, count: particles.count)
    let (value, gravityAdjoint) = weightedHeightsVJPCore(
        particlesMass,
        particlesMass.count,
        particlesPlaceY,
        particlesPlaceY.count,
        gravity,
        1.0,
        &particlesMassAdjoint,
        &particlesPlaceYAdjoint
    )
    let particlesAdjoint = AutoDiff.Columns.array(count: particlesMassAdjoint.count) { i in
        Particle.TangentVector(
            mass: particlesMassAdjoint[i],
            place: Particle.Place.TangentVector(x: 0.0, y: particlesPlaceYAdjoint[i])
        )
    }
    return (value, (particlesAdjoint, gravityAdjoint))
}

/// The value and the gradient of `weightedHeights(of:gravity:)`, and the product of its Hessian with a direction.
func weightedHeightsHVP(
    of particles: [Particle],
    gravity: Double,
    along tangent: (particles: [Particle.TangentVector], gravity: Double)
) -> (value: Double, gradient: (particles: [Particle.TangentVector], gravity: Double), product: (particles: [Particle.TangentVector], gravity: Double)) {
    let particlesMass = AutoDiff.Columns.column(of: particles) { $0.mass }
    let particlesPlaceY = AutoDiff.Columns.column(of: particles) { $0.place.y }
    let particlesMassTangent = AutoDiff.Columns.column(of: tangent.particles) { $0.mass }
    let particlesPlaceYTangent = AutoDiff.Columns.column(of: tangent.particles) { $0.place.y }
    precondition(tangent.particles.count == particles.count, "the tangent of 'particles' has another count")
    var particlesMassAdjoint = [Double](repeating: 0.0, count: particles.count)
    var particlesPlaceYAdjoint = [Double](repeating: 0.0, count: particles.count)
    var particlesMassProduct = [Double](repeating: 0.0, count: particles.count)
    var particlesPlaceYProduct = [Double](repeating: 0.0, count: particles.count)
    let (value, gravityAdjoint, _, gravityProduct) = weightedHeightsVJPJVP(
        particlesMass,
        particlesMass.count,
        particlesPlaceY,
        particlesPlaceY.count,
        gravity,
        1.0,
        &particlesMassAdjoint,
        &particlesPlaceYAdjoint,
        particlesMassTangent,
        particlesPlaceYTangent,
        tangent.gravity,
        &particlesMassProduct,
        &particlesPlaceYProduct
    )
    let particlesAdjoint = AutoDiff.Columns.array(count: particlesMassAdjoint.count) { i in
        Particle.TangentVector(
            mass: particlesMassAdjoint[i],
            place: Particle.Place.TangentVector(x: 0.0, y: particlesPlaceYAdjoint[i])
        )
    }
    let particlesProduct = AutoDiff.Columns.array(count: particlesMassProduct.count) { i in
        Particle.TangentVector(
            mass: particlesMassProduct[i],
            place: Particle.Place.TangentVector(x: 0.0, y: particlesPlaceYProduct[i])
        )
    }
    return (value, (particlesAdjoint, gravityAdjoint), (particlesProduct, gravityProduct))
}

private func weightedHeightsJVPCore(
    _ particlesMass: UnsafePointer<Double>,
    _ particlesMassCount: Int,
    _ particlesPlaceY: UnsafePointer<Double>,
    _ particlesPlaceYCount: Int,
    _ gravity: Double,
    _ particlesMassTangent: UnsafePointer<Double>,
    _ particlesPlaceYTangent: UnsafePointer<Double>,
    _ gravityTangent: Double
) -> (Double, Double) {
    precondition(particlesMassCount <= particlesPlaceYCount, "Index out of range")
    // for i in 0..<particles.count { sum += particles[i].mass * particles[i].place.y * particles[i].place.y * gravity }
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < particlesMassCount {
        // sum += particles[i].mass * particles[i].place.y * particles[i].place.y * gravity
        let element = particlesMass[i]
        let element2 = particlesPlaceY[i]
        let elementTangent = particlesPlaceYTangent[i]
        let t = element * element2
        let t2 = t * element2
        let t3 = gravityTangent * t2
        let tTangent = ((particlesMassTangent[i] * element2 + elementTangent * element) * element2 + elementTangent * t) * gravity
            + t3
        sum += t2 * gravity
        sumTangent += tTangent
        i &+= 1
    }
    return (sum, sumTangent)
}

private func weightedHeightsVJPCore(
    _ particlesMass: UnsafePointer<Double>,
    _ particlesMassCount: Int,
    _ particlesPlaceY: UnsafePointer<Double>,
    _ particlesPlaceYCount: Int,
    _ gravity: Double,
    _ sumCotangent: Double,
    _ particlesMassAdjoint: UnsafeMutablePointer<Double>,
    _ particlesPlaceYAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    precondition(particlesMassCount <= particlesPlaceYCount, "Index out of range")
    // for i in 0..<particles.count { sum += particles[i].mass * particles[i].place.y * particles[i].place.y * gravity }
    var i = 0
    var sum = 0.0
    while i < particlesMassCount {
        // sum += particles[i].mass * particles[i].place.y * particles[i].place.y * gravity
        let element = particlesPlaceY[i]
        sum += particlesMass[i] * element * element * gravity
        i &+= 1
    }
    let tAdjoint = sumCotangent * gravity

    // Return sweep
    // for i in 0..<particles.count { sum += particles[i].mass * particles[i].place.y * particles[i].place.y * gravity }
    i = 0
    var gravityAdjoint = 0.0
    while i < particlesMassCount {
        let element = particlesMass[i]
        let element2 = particlesPlaceY[i]
        let t = element * element2
        // sum += particles[i].mass * particles[i].place.y * particles[i].place.y * gravity
        gravityAdjoint += sumCotangent * (t * element2)
        let tAdjoint2 = tAdjoint * element2
        particlesPlaceYAdjoint[i] += tAdjoint * t + tAdjoint2 * element
        particlesMassAdjoint[i] += tAdjoint2 * element2
        i &+= 1
    }
    return (sum, gravityAdjoint)
}

private func weightedHeightsGradientCore(
    _ particlesMass: UnsafePointer<Double>,
    _ particlesMassCount: Int,
    _ particlesPlaceY: UnsafePointer<Double>,
    _ particlesPlaceYCount: Int,
    _ gravity: Double,
    _ sumCotangent: Double,
    _ particlesMassAdjoint: UnsafeMutablePointer<Double>,
    _ particlesPlaceYAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    precondition(particlesMassCount <= particlesPlaceYCount, "Index out of range")
    // sum += particles[i].mass * particles[i].place.y * particles[i].place.y * gravity
    let tAdjoint = sumCotangent * gravity

    // Return sweep
    // for i in 0..<particles.count { sum += particles[i].mass * particles[i].place.y * particles[i].place.y * gravity }
    var i = 0
    var gravityAdjoint = 0.0
    while i < particlesMassCount {
        let element = particlesMass[i]
        let element2 = particlesPlaceY[i]
        let t = element * element2
        // sum += particles[i].mass * particles[i].place.y * particles[i].place.y * gravity
        gravityAdjoint += sumCotangent * (t * element2)
        let tAdjoint2 = tAdjoint * element2
        particlesPlaceYAdjoint[i] += tAdjoint * t + tAdjoint2 * element
        particlesMassAdjoint[i] += tAdjoint2 * element2
        i &+= 1
    }
    return gravityAdjoint
}

private func weightedHeightsVJPJVP(
    _ particlesMass: UnsafePointer<Double>,
    _ particlesMassCount: Int,
    _ particlesPlaceY: UnsafePointer<Double>,
    _ particlesPlaceYCount: Int,
    _ gravity: Double,
    _ sumCotangent: Double,
    _ particlesMassAdjoint: UnsafeMutablePointer<Double>,
    _ particlesPlaceYAdjoint: UnsafeMutablePointer<Double>,
    _ particlesMassTangent: UnsafePointer<Double>,
    _ particlesPlaceYTangent: UnsafePointer<Double>,
    _ gravityTangent: Double,
    _ particlesMassAdjointTangent: UnsafeMutablePointer<Double>,
    _ particlesPlaceYAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    precondition(particlesMassCount <= particlesPlaceYCount, "Index out of range")
    // for i in 0..<particles.count { sum += particles[i].mass * particles[i].place.y * particles[i].place.y * gravity }
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < particlesMassCount {
        // sum += particles[i].mass * particles[i].place.y * particles[i].place.y * gravity
        let element = particlesMass[i]
        let element2 = particlesPlaceY[i]
        let elementTangent = particlesPlaceYTangent[i]
        let t = element * element2
        let t2 = t * element2
        let t3 = gravityTangent * t2
        let tTangent = ((particlesMassTangent[i] * element2 + elementTangent * element) * element2 + elementTangent * t) * gravity
            + t3
        sum += t2 * gravity
        sumTangent += tTangent
        i &+= 1
    }
    let tAdjoint = sumCotangent * gravity
    let tAdjointTangent = gravityTangent * sumCotangent

    // Return sweep
    // for i in 0..<particles.count { sum += particles[i].mass * particles[i].place.y * particles[i].place.y * gravity }
    i = 0
    var gravityAdjoint = 0.0
    var gravityAdjointTangent = 0.0
    while i < particlesMassCount {
        let element = particlesMass[i]
        let elementTangent = particlesMassTangent[i]
        let element2 = particlesPlaceY[i]
        let elementTangent2 = particlesPlaceYTangent[i]
        let t = element * element2
        let tTangent = elementTangent * element2 + elementTangent2 * element
        // sum += particles[i].mass * particles[i].place.y * particles[i].place.y * gravity
        gravityAdjoint += sumCotangent * (t * element2)
        gravityAdjointTangent += (tTangent * element2 + elementTangent2 * t) * sumCotangent
        let tAdjoint2 = tAdjoint * element2
        let tAdjointTangent2 = tAdjointTangent * element2 + elementTangent2 * tAdjoint
        particlesPlaceYAdjoint[i] += tAdjoint * t + tAdjoint2 * element
        particlesPlaceYAdjointTangent[i] += tAdjointTangent * t + tTangent * tAdjoint
            + (tAdjointTangent2 * element + elementTangent * tAdjoint2)
        particlesMassAdjoint[i] += tAdjoint2 * element2
        particlesMassAdjointTangent[i] += tAdjointTangent2 * element2 + elementTangent2 * tAdjoint2
        i &+= 1
    }
    return (sum, gravityAdjoint, sumTangent, gravityAdjointTangent)
}

/// The value of `glide(_:by:)`, and its derivative along a tangent of its arguments.
func glideJVP(
    _ particles: inout [Particle],
    by d: Double,
    along tangent: (particles: [Particle.TangentVector], d: Double)
) -> [Particle.TangentVector] {
    var particlesMass = AutoDiff.Columns.column(of: particles) { $0.mass }
    var particlesPlaceX = AutoDiff.Columns.column(of: particles) { $0.place.x }
    var particlesPlaceY = AutoDiff.Columns.column(of: particles) { $0.place.y }
    let particlesId = AutoDiff.Columns.column(of: particles) { $0.id }
    var particlesMassTangent = AutoDiff.Columns.column(of: tangent.particles) { $0.mass }
    var particlesPlaceXTangent = AutoDiff.Columns.column(of: tangent.particles) { $0.place.x }
    var particlesPlaceYTangent = AutoDiff.Columns.column(of: tangent.particles) { $0.place.y }
    precondition(tangent.particles.count == particles.count, "the tangent of 'particles' has another count")
    glideJVPCore(
        &particlesMass,
        particlesMass.count,
        &particlesPlaceX,
        particlesPlaceX.count,
        &particlesPlaceY,
        particlesPlaceY.count,
        d,
        &particlesMassTangent,
        &particlesPlaceXTangent,
        &particlesPlaceYTangent,
        tangent.d
    )
    let result = AutoDiff.Columns.array(count: particlesMass.count) { i in
        Particle(
            mass: particlesMass[i],
            place: Particle.Place(x: particlesPlaceX[i], y: particlesPlaceY[i]),
            id: particlesId[i]
        )
    }
    particles = result
    return AutoDiff.Columns.array(count: particlesMassTangent.count) { i in
        Particle.TangentVector(
            mass: particlesMassTangent[i],
            place: Particle.Place.TangentVector(x: particlesPlaceXTangent[i], y: particlesPlaceYTangent[i])
        )
    }
}

/// The value of `glide(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func glideVJP(
    _ particles: inout [Particle],
    by d: Double,
    cotangent: [Particle.TangentVector]
) -> (particles: [Particle.TangentVector], d: Double) {
    var particlesMass = AutoDiff.Columns.column(of: particles) { $0.mass }
    var particlesPlaceX = AutoDiff.Columns.column(of: particles) { $0.place.x }
    var particlesPlaceY = AutoDiff.Columns.column(of: particles) { $0.place.y }
    let particlesId = AutoDiff.Columns.column(of: particles) { $0.id }
    var particlesMassCotangent = AutoDiff.Columns.column(of: cotangent) { $0.mass }
    var particlesPlaceXCotangent = AutoDiff.Columns.column(of: cotangent) { $0.place.x }
    var particlesPlaceYCotangent = AutoDiff.Columns.column(of: cotangent) { $0.place.y }
    precondition(cotangent.count == particles.count, "the cotangent of 'particles' has another count")
    let dAdjoint = glideVJPCore(
        &particlesMass,
        particlesMass.count,
        &particlesPlaceX,
        particlesPlaceX.count,
        &particlesPlaceY,
        particlesPlaceY.count,
        d,
        &particlesMassCotangent,
        &particlesPlaceXCotangent,
        &particlesPlaceYCotangent
    )
    let result = AutoDiff.Columns.array(count: particlesMass.count) { i in
        Particle(
            mass: particlesMass[i],
            place: Particle.Place(x: particlesPlaceX[i], y: particlesPlaceY[i]),
            id: particlesId[i]
        )
    }
    particles = result
    let particlesAdjoint = AutoDiff.Columns.array(count: particlesMassCotangent.count) { i in
        Particle.TangentVector(
            mass: particlesMassCotangent[i],
            place: Particle.Place.TangentVector(x: particlesPlaceXCotangent[i], y: particlesPlaceYCotangent[i])
        )
    }
    return (particlesAdjoint, dAdjoint)
}

private func glideJVPCore(
    _ particlesMass: UnsafeMutablePointer<Double>,
    _ particlesMassCount: Int,
    _ particlesPlaceX: UnsafeMutablePointer<Double>,
    _ particlesPlaceXCount: Int,
    _ particlesPlaceY: UnsafeMutablePointer<Double>,
    _ particlesPlaceYCount: Int,
    _ d: Double,
    _ particlesMassTangent: UnsafeMutablePointer<Double>,
    _ particlesPlaceXTangent: UnsafeMutablePointer<Double>,
    _ particlesPlaceYTangent: UnsafeMutablePointer<Double>,
    _ dTangent: Double
) {
    precondition(particlesMassCount <= particlesPlaceYCount, "Index out of range")
    precondition(particlesMassCount <= particlesPlaceXCount, "Index out of range")
    // for i in 0..<particles.count { particles[i].place.x += d * particles[i].mass * particles[i].place.y }
    var i = 0
    while i < particlesMassCount {
        // particles[i].place.x += d * particles[i].mass * particles[i].place.y
        let element = particlesMass[i]
        let t = d * element
        let element2 = particlesPlaceY[i]
        particlesPlaceX[i] += t * element2
        particlesPlaceXTangent[i] += (dTangent * element + particlesMassTangent[i] * d) * element2
            + particlesPlaceYTangent[i] * t
        i &+= 1
    }
}

private func glideVJPCore(
    _ particlesMass: UnsafeMutablePointer<Double>,
    _ particlesMassCount: Int,
    _ particlesPlaceX: UnsafeMutablePointer<Double>,
    _ particlesPlaceXCount: Int,
    _ particlesPlaceY: UnsafeMutablePointer<Double>,
    _ particlesPlaceYCount: Int,
    _ d: Double,
    _ particlesMassAdjoint: UnsafeMutablePointer<Double>,
    _ particlesPlaceXAdjoint: UnsafeMutablePointer<Double>,
    _ particlesPlaceYAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    precondition(particlesMassCount <= particlesPlaceYCount, "Index out of range")
    precondition(particlesMassCount <= particlesPlaceXCount, "Index out of range")
    // for i in 0..<particles.count { particles[i].place.x += d * particles[i].mass * particles[i].place.y }
    var i = 0
    while i < particlesMassCount {
        // particles[i].place.x += d * particles[i].mass * particles[i].place.y
        particlesPlaceX[i] += d * particlesMass[i] * particlesPlaceY[i]
        i &+= 1
    }

    // Return sweep
    // for i in 0..<particles.count { particles[i].place.x += d * particles[i].mass * particles[i].place.y }
    i = 0
    var dAdjoint = 0.0
    while i < particlesMassCount {
        let element = particlesMass[i]
        // particles[i].place.x += d * particles[i].mass * particles[i].place.y
        let tAdjoint = particlesPlaceXAdjoint[i]
        let tAdjoint2 = tAdjoint * particlesPlaceY[i]
        particlesPlaceYAdjoint[i] += tAdjoint * (d * element)
        dAdjoint += tAdjoint2 * element
        particlesMassAdjoint[i] += tAdjoint2 * d
        i &+= 1
    }
    return dAdjoint
}

/// The value of `lattice(_:spacing:)`, and its derivative along a tangent of its arguments.
func latticeJVP(
    _ x: [Double],
    spacing: Double,
    along tangent: (x: [Double], spacing: Double)
) -> (value: [Particle.Place], tangent: [Particle.Place.TangentVector]) {
    precondition(tangent.x.count == x.count, "the tangent of 'x' has another count")
    var (valueXBuffer, valueYBuffer, valueXTangentBuffer, valueYTangentBuffer) = latticeJVPCore(
        x,
        x.count,
        spacing,
        tangent.x,
        tangent.spacing
    )
    defer { valueXBuffer.deallocate() }
    defer { valueYBuffer.deallocate() }
    defer { valueXTangentBuffer.deallocate() }
    defer { valueYTangentBuffer.deallocate() }
    let value = AutoDiff.Columns.array(count: valueXBuffer.count) { i in
        Particle.Place(x: valueXBuffer[i], y: valueYBuffer[i])
    }
    let tangent2 = AutoDiff.Columns.array(count: valueXTangentBuffer.count) { i in
        Particle.Place.TangentVector(x: valueXTangentBuffer[i], y: valueYTangentBuffer[i])
    }
    return (value, tangent2)
}

/// The value of `lattice(_:spacing:)`, and the cotangent of its arguments for a cotangent of its outcome.
func latticeVJP(
    _ x: [Double],
    spacing: Double,
    cotangent: [Particle.Place.TangentVector]
) -> (value: [Particle.Place], cotangent: (x: [Double], spacing: Double)) {
    let valueXCotangent = AutoDiff.Columns.column(of: cotangent) { $0.x }
    let valueYCotangent = AutoDiff.Columns.column(of: cotangent) { $0.y }
    var xAdjoint = [Double](repeating: 0.0, count: x.count)
    var valueXBuffer: AutoDiff.Buffer<Double>
    var valueYBuffer: AutoDiff.Buffer<Double>
    let spacingAdjoint: Double
    (valueXBuffer, valueYBuffer, spacingAdjoint) = latticeVJPCore(
        x,
        x.count,
        spacing,
        valueXCotangent,
        valueXCotangent.count,
        valueYCotangent,
        valueYCotangent.count,
        &xAdjoint
    )
    defer { valueXBuffer.deallocate() }
    defer { valueYBuffer.deallocate() }
    let value = AutoDiff.Columns.array(count: valueXBuffer.count) { i in
        Particle.Place(x: valueXBuffer[i], y: valueYBuffer[i])
    }
    return (value, (xAdjoint, spacingAdjoint))
}

private func latticeJVPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ spacing: Double,
    _ xTangent: UnsafePointer<Double>,
    _ spacingTangent: Double
) -> (AutoDiff.Buffer<Double>, AutoDiff.Buffer<Double>, AutoDiff.Buffer<Double>, AutoDiff.Buffer<Double>) {
    // var places: [Particle.Place] = []
    var placesX = AutoDiff.Buffer<Double>()
    var placesXTangent = AutoDiff.Buffer<Double>()
    var placesY = AutoDiff.Buffer<Double>()
    var placesYTangent = AutoDiff.Buffer<Double>()
    // for i in 0..<x.count { places.append(Particle.Place(x: x[i] * spacing, y: x[i] * x[i])) }
    var i = 0
    while i < xCount {
        // places.append(Particle.Place(x: x[i] * spacing, y: x[i] * x[i]))
        let element = x[i]
        let elementTangent = xTangent[i]
        let tTangent = elementTangent * element
        placesX.append(element * spacing)
        placesXTangent.append(elementTangent * spacing + spacingTangent * element)
        placesY.append(element * element)
        placesYTangent.append(tTangent + tTangent)
        i &+= 1
    }
    return (placesX, placesY, placesXTangent, placesYTangent)
}

private func latticeVJPCore(
    _ x: UnsafePointer<Double>,
    _ xCount: Int,
    _ spacing: Double,
    _ placesXCotangent: UnsafePointer<Double>,
    _ placesXCotangentCount: Int,
    _ placesYCotangent: UnsafePointer<Double>,
    _ placesYCotangentCount: Int,
    _ xAdjoint: UnsafeMutablePointer<Double>
) -> (AutoDiff.Buffer<Double>, AutoDiff.Buffer<Double>, Double) {
    // Forward sweep
    // var places: [Particle.Place] = []
    var placesX = AutoDiff.Buffer<Double>()
    var placesY = AutoDiff.Buffer<Double>()
    // for i in 0..<x.count { places.append(Particle.Place(x: x[i] * spacing, y: x[i] * x[i])) }
    var i = 0
    while i < xCount {
        // places.append(Particle.Place(x: x[i] * spacing, y: x[i] * x[i]))
        let element = x[i]
        placesX.append(element * spacing)
        placesY.append(element * element)
        i &+= 1
    }
    // for i in 0..<x.count { places.append(Particle.Place(x: x[i] * spacing, y: x[i] * x[i])) }
    let placesXCount = placesX.count
    let placesYCount = placesY.count
    var isSame = placesXCotangentCount == placesXCount
    precondition(isSame, "the cotangent of the result has another count")
    isSame = placesYCotangentCount == placesYCount
    precondition(isSame, "the cotangent of the result has another count")
    var placesXAdjoint = AutoDiff.Buffer<Double>(copying: placesXCotangent, count: placesXCotangentCount)
    defer { placesXAdjoint.deallocate() }
    var placesYAdjoint = AutoDiff.Buffer<Double>(copying: placesYCotangent, count: placesYCotangentCount)
    defer { placesYAdjoint.deallocate() }

    // Return sweep
    // for i in 0..<x.count { places.append(Particle.Place(x: x[i] * spacing, y: x[i] * x[i])) }
    i = xCount
    var spacingAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let element = x[i]
        // places.append(Particle.Place(x: x[i] * spacing, y: x[i] * x[i]))
        let tAdjoint = placesYAdjoint.removeLast()
        let tAdjoint2 = placesXAdjoint.removeLast()
        let elementAdjoint = tAdjoint * element
        spacingAdjoint += tAdjoint2 * element
        xAdjoint[i] += elementAdjoint + elementAdjoint + tAdjoint2 * spacing
    }
    return (placesX, placesY, spacingAdjoint)
}

/// The value of `powers(of:scale:)`, and its derivative along a tangent of its arguments.
func powersJVP(
    of rows: [[Double]],
    scale: Double,
    along tangent: (rows: [[Double]], scale: Double)
) -> (value: [[Double]], tangent: [[Double]]) {
    let rowsCounts = AutoDiff.Columns.column(of: rows) { $0.count }
    let rowsStarts = AutoDiff.Columns.starts(of: rowsCounts)
    let rowsCapacities = rowsCounts
    let rows2 = AutoDiff.Columns.pool(of: rows) { $0 }
    let rowsTangent = AutoDiff.Columns.pool(of: tangent.rows) { $0 }
    precondition(
        rows.elementsEqual(tangent.rows) { element, elementTangent in elementTangent.count == element.count },
        "the tangent of 'rows' has another count"
    )
    var (valueStartsBuffer, valueCountsBuffer, valueCapacitiesBuffer, valueBuffer, valueTangentBuffer) = powersJVPCore(
        rowsStarts,
        rowsStarts.count,
        rowsCounts,
        rowsCounts.count,
        rowsCapacities,
        rowsCapacities.count,
        rows2,
        rows2.count,
        scale,
        rowsTangent,
        rowsTangent.count,
        tangent.scale
    )
    defer { valueStartsBuffer.deallocate() }
    defer { valueCountsBuffer.deallocate() }
    defer { valueCapacitiesBuffer.deallocate() }
    defer { valueBuffer.deallocate() }
    defer { valueTangentBuffer.deallocate() }
    let value = AutoDiff.Columns.array(count: valueStartsBuffer.count) { i in
        AutoDiff.Columns.row(of: valueBuffer, from: valueStartsBuffer[i], count: valueCountsBuffer[i])
    }
    let tangent2 = AutoDiff.Columns.array(count: valueStartsBuffer.count) { i in
        AutoDiff.Columns.row(of: valueTangentBuffer, from: valueStartsBuffer[i], count: valueCountsBuffer[i])
    }
    return (value, tangent2)
}

/// The value of `powers(of:scale:)`, and the cotangent of its arguments for a cotangent of its outcome.
func powersVJP(
    of rows: [[Double]],
    scale: Double,
    cotangent: [[Double]]
) -> (value: [[Double]], cotangent: (rows: [[Double]], scale: Double)) {
    let rowsCounts = AutoDiff.Columns.column(of: rows) { $0.count }
    let rowsStarts = AutoDiff.Columns.starts(of: rowsCounts)
    let rowsCapacities = rowsCounts
    let rows2 = AutoDiff.Columns.pool(of: rows) { $0 }
    let valueCotangent = AutoDiff.Columns.pool(of: cotangent) { $0 }
    var rowsAdjoint = [Double](repeating: 0.0, count: rows2.count)
    var valueStartsBuffer: AutoDiff.Buffer<Int>
    var valueCountsBuffer: AutoDiff.Buffer<Int>
    var valueCapacitiesBuffer: AutoDiff.Buffer<Int>
    var valueBuffer: AutoDiff.Buffer<Double>
    let scaleAdjoint: Double
    (valueStartsBuffer, valueCountsBuffer, valueCapacitiesBuffer, valueBuffer, scaleAdjoint) = powersVJPCore(
        rowsStarts,
        rowsStarts.count,
        rowsCounts,
        rowsCounts.count,
        rowsCapacities,
        rowsCapacities.count,
        rows2,
        rows2.count,
        scale,
        valueCotangent,
        valueCotangent.count,
        &rowsAdjoint
    )
    defer { valueStartsBuffer.deallocate() }
    defer { valueCountsBuffer.deallocate() }
    defer { valueCapacitiesBuffer.deallocate() }
    defer { valueBuffer.deallocate() }
    let value = AutoDiff.Columns.array(count: valueStartsBuffer.count) { i in
        AutoDiff.Columns.row(of: valueBuffer, from: valueStartsBuffer[i], count: valueCountsBuffer[i])
    }
    let rowsAdjoint2 = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rowsAdjoint, from: rowsStarts[i], count: rowsCounts[i])
    }
    precondition(
        value.elementsEqual(cotangent) { element, elementTangent in elementTangent.count == element.count },
        "the cotangent of 'value' has another count"
    )
    return (value, (rowsAdjoint2, scaleAdjoint))
}

private func powersJVPCore(
    _ rowsStarts: UnsafePointer<Int>,
    _ rowsStartsCount: Int,
    _ rowsCounts: UnsafePointer<Int>,
    _ rowsCountsCount: Int,
    _ rowsCapacities: UnsafePointer<Int>,
    _ rowsCapacitiesCount: Int,
    _ rows: UnsafePointer<Double>,
    _ rowsCount: Int,
    _ scale: Double,
    _ rowsTangent: UnsafePointer<Double>,
    _ rowsTangentCount: Int,
    _ scaleTangent: Double
) -> (AutoDiff.Buffer<Int>, AutoDiff.Buffer<Int>, AutoDiff.Buffer<Int>, AutoDiff.Buffer<Double>, AutoDiff.Buffer<Double>) {
    // var result = rows
    var resultStarts = AutoDiff.Buffer<Int>(copying: rowsStarts, count: rowsStartsCount)
    defer { resultStarts.deallocate() }
    var resultCounts = AutoDiff.Buffer<Int>(copying: rowsCounts, count: rowsCountsCount)
    defer { resultCounts.deallocate() }
    var resultCapacities = AutoDiff.Buffer<Int>(copying: rowsCapacities, count: rowsCapacitiesCount)
    defer { resultCapacities.deallocate() }
    var result = AutoDiff.Buffer<Double>(copying: rows, count: rowsCount)
    defer { result.deallocate() }
    var resultTangent = AutoDiff.Buffer<Double>(copying: rowsTangent, count: rowsTangentCount)
    defer { resultTangent.deallocate() }
    // for i in 0..<rows.count
    var i = 0
    while i < rowsStartsCount {
        // for j in 0..<rows[i].count { result[i][j] = rows[i][j] * rows[i][j] * scale }
        var start = rowsStarts[i]
        let count = rowsCounts[i]
        var j = 0
        while j < count {
            // result[i][j] = rows[i][j] * rows[i][j] * scale
            let t = j >= 0
            precondition(t && j < count, "Index out of range")
            var k = start &+ j
            let element = rows[k]
            let t2 = element * element
            let tTangent = rowsTangent[k] * element
            let start2 = resultStarts[i]
            precondition(t && j < resultCounts[i], "Index out of range")
            k = start2 &+ j
            result[k] = t2 * scale
            resultTangent[k] = (tTangent + tTangent) * scale + scaleTangent * t2
            j &+= 1
        }
        // result[i].append(scale * Double(i))
        let t = Double(i)
        precondition(i < resultCounts.count, "Index out of range")
        let count2 = resultCounts[i]
        let count3 = count2 + 1
        var capacity = resultCapacities[i]
        if count3 > capacity {
            start = resultStarts[i]
            let start2 = result.count
            capacity = count3 &+ count3
            let end = start &+ count2
            var i2 = start
            while i2 < end {
                result.append(result[i2])
                resultTangent.append(resultTangent[i2])
                i2 &+= 1
            }
            let room = capacity &- count2
            i2 = 0
            while i2 < room {
                result.append(0.0)
                resultTangent.append(0.0)
                i2 &+= 1
            }
            resultStarts[i] = start2
            resultCapacities[i] = capacity
        }
        start = resultStarts[i]
        let k = start &+ count2
        result[k] = scale * t
        resultTangent[k] = scaleTangent * t
        resultCounts[i] = count3
        i &+= 1
    }
    var starts = AutoDiff.Buffer<Int>()
    var counts = AutoDiff.Buffer<Int>()
    var capacities = AutoDiff.Buffer<Int>()
    var result2 = AutoDiff.Buffer<Double>()
    var resultTangent2 = AutoDiff.Buffer<Double>()
    var row = 0
    var next = 0
    while row < rowsCountsCount {
        let start = resultStarts[row]
        let count = resultCounts[row]
        starts.append(next)
        counts.append(count)
        capacities.append(count)
        var row2 = 0
        while row2 < count {
            let index = start + row2
            result2.append(result[index])
            resultTangent2.append(resultTangent[index])
            row2 &+= 1
        }
        next += count
        row &+= 1
    }
    return (starts, counts, capacities, result2, resultTangent2)
}

private func powersVJPCore(
    _ rowsStarts: UnsafePointer<Int>,
    _ rowsStartsCount: Int,
    _ rowsCounts: UnsafePointer<Int>,
    _ rowsCountsCount: Int,
    _ rowsCapacities: UnsafePointer<Int>,
    _ rowsCapacitiesCount: Int,
    _ rows: UnsafePointer<Double>,
    _ rowsCount: Int,
    _ scale: Double,
    _ resultCotangent: UnsafePointer<Double>,
    _ resultCotangentCount: Int,
    _ rowsAdjoint: UnsafeMutablePointer<Double>
) -> (AutoDiff.Buffer<Int>, AutoDiff.Buffer<Int>, AutoDiff.Buffer<Int>, AutoDiff.Buffer<Double>, Double) {
    // Forward sweep
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    // var result = rows
    var resultStarts = AutoDiff.Buffer<Int>(copying: rowsStarts, count: rowsStartsCount)
    defer { resultStarts.deallocate() }
    var resultCounts = AutoDiff.Buffer<Int>(copying: rowsCounts, count: rowsCountsCount)
    defer { resultCounts.deallocate() }
    var resultCapacities = AutoDiff.Buffer<Int>(copying: rowsCapacities, count: rowsCapacitiesCount)
    defer { resultCapacities.deallocate() }
    var result = AutoDiff.Buffer<Double>(copying: rows, count: rowsCount)
    defer { result.deallocate() }
    var tCache = AutoDiff.Buffer<Bool>(repeating: false, count: rowsStartsCount)
    defer { tCache.deallocate() }
    var kCache = AutoDiff.Buffer<Int>(repeating: 0, count: rowsStartsCount)
    defer { kCache.deallocate() }
    var startCache = AutoDiff.Buffer<Int>(repeating: 0, count: rowsStartsCount)
    defer { startCache.deallocate() }
    var endCache = AutoDiff.Buffer<Int>(repeating: 0, count: rowsStartsCount)
    defer { endCache.deallocate() }
    var roomCache = AutoDiff.Buffer<Int>(repeating: 0, count: rowsStartsCount)
    defer { roomCache.deallocate() }
    // for i in 0..<rows.count
    var i = 0
    while i < rowsStartsCount {
        // for j in 0..<rows[i].count { result[i][j] = rows[i][j] * rows[i][j] * scale }
        var start = rowsStarts[i]
        let count = rowsCounts[i]
        var j = 0
        while j < count {
            // result[i][j] = rows[i][j] * rows[i][j] * scale
            let t = j >= 0
            precondition(t && j < count, "Index out of range")
            var k = start &+ j
            let element = rows[k]
            let start2 = resultStarts[i]
            precondition(t && j < resultCounts[i], "Index out of range")
            k = start2 &+ j
            result[k] = element * element * scale
            intTape.append(k)
            j &+= 1
        }
        // result[i].append(scale * Double(i))
        precondition(i < resultCounts.count, "Index out of range")
        let count2 = resultCounts[i]
        let count3 = count2 + 1
        var capacity = resultCapacities[i]
        let t = count3 > capacity
        if t {
            start = resultStarts[i]
            let start2 = result.count
            capacity = count3 &+ count3
            let end = start &+ count2
            var i2 = start
            while i2 < end {
                result.append(result[i2])
                i2 &+= 1
            }
            let room = capacity &- count2
            i2 = 0
            while i2 < room {
                result.append(0.0)
                i2 &+= 1
            }
            resultStarts[i] = start2
            resultCapacities[i] = capacity
            startCache[i] = start
            endCache[i] = end
            roomCache[i] = room
        }
        start = resultStarts[i]
        let k = start &+ count2
        result[k] = scale * Double(i)
        resultCounts[i] = count3
        tCache[i] = t
        kCache[i] = k
        i &+= 1
    }
    var starts = AutoDiff.Buffer<Int>()
    var counts = AutoDiff.Buffer<Int>()
    var capacities = AutoDiff.Buffer<Int>()
    var result2 = AutoDiff.Buffer<Double>()
    var row = 0
    var next = 0
    while row < rowsCountsCount {
        let start = resultStarts[row]
        let count = resultCounts[row]
        starts.append(next)
        counts.append(count)
        capacities.append(count)
        var row2 = 0
        while row2 < count {
            let index = start + row2
            result2.append(result[index])
            row2 &+= 1
        }
        next += count
        row &+= 1
    }
    let resultCount = result.count
    let resultCount2 = result2.count
    let isSame = resultCotangentCount == resultCount2
    precondition(isSame, "the cotangent of the result has another count")
    var resultAdjoint = AutoDiff.Buffer<Double>(copying: resultCotangent, count: resultCotangentCount)
    defer { resultAdjoint.deallocate() }
    var resultAdjoint2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: resultCount)
    defer { resultAdjoint2.deallocate() }

    // Return sweep
    row = rowsCountsCount
    while row > 0 {
        row &-= 1
        let start = resultStarts[row]
        var row2 = resultCounts[row]
        while row2 > 0 {
            row2 &-= 1
            let index = start &+ row2
            let elementAdjoint = resultAdjoint.removeLast()
            resultAdjoint2[index] += elementAdjoint
        }
    }
    // for i in 0..<rows.count
    i = rowsStartsCount
    var scaleAdjoint = 0.0
    while i > 0 {
        i &-= 1
        var k = kCache[i]
        let start = rowsStarts[i]
        // result[i].append(scale * Double(i))
        let tAdjoint = resultAdjoint2[k]
        resultAdjoint2[k] = 0.0
        if tCache[i] {
            let start2 = startCache[i]
            let end = endCache[i]
            let room = roomCache[i]
            var i2 = room
            while i2 > 0 {
                i2 &-= 1
                resultAdjoint2.removeLast()
            }
            i2 = end
            while i2 > start2 {
                i2 &-= 1
                let elementAdjoint = resultAdjoint2.removeLast()
                resultAdjoint2[i2] += elementAdjoint
            }
        }
        scaleAdjoint += tAdjoint * Double(i)
        // for j in 0..<rows[i].count { result[i][j] = rows[i][j] * rows[i][j] * scale }
        var j = rowsCounts[i]
        while j > 0 {
            j &-= 1
            k = intTape.removeLast()
            let k2 = start &+ j
            let element = rows[k2]
            // result[i][j] = rows[i][j] * rows[i][j] * scale
            let tAdjoint2 = resultAdjoint2[k]
            resultAdjoint2[k] = 0.0
            scaleAdjoint += tAdjoint2 * (element * element)
            let elementAdjoint = tAdjoint2 * scale * element
            rowsAdjoint[k2] += elementAdjoint + elementAdjoint
        }
    }
    // var result = rows
    let count = resultAdjoint2.count
    var k = 0
    while k < count {
        rowsAdjoint[k] += resultAdjoint2[k]
        k &+= 1
    }
    return (starts, counts, capacities, result2, scaleAdjoint)
}

/// The value of `settle(_:by:)`, and its derivative along a tangent of its arguments.
func settleJVP(
    _ rows: inout [[Double]],
    by factor: Double,
    along tangent: (rows: [[Double]], factor: Double)
) -> (value: Double, tangent: (value: Double, rows: [[Double]])) {
    var rowsCounts = AutoDiff.Columns.column(of: rows) { $0.count }
    var rowsStarts = AutoDiff.Columns.starts(of: rowsCounts)
    var rows2 = AutoDiff.Columns.pool(of: rows) { $0 }
    var rowsTangent = AutoDiff.Columns.pool(of: tangent.rows) { $0 }
    precondition(
        rows.elementsEqual(tangent.rows) { element, elementTangent in elementTangent.count == element.count },
        "the tangent of 'rows' has another count"
    )
    let (value, valueTangent) = settleJVPCore(
        &rowsStarts,
        rowsStarts.count,
        &rowsCounts,
        &rows2,
        factor,
        &rowsTangent,
        tangent.factor
    )
    let result = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rows2, from: rowsStarts[i], count: rowsCounts[i])
    }
    rows = result
    let rowsTangent2 = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rowsTangent, from: rowsStarts[i], count: rowsCounts[i])
    }
    return (value, (valueTangent, rowsTangent2))
}

/// The value of `settle(_:by:)`, and the cotangent of its arguments for a cotangent of its outcome.
func settleVJP(
    _ rows: inout [[Double]],
    by factor: Double,
    cotangent: (value: Double, rows: [[Double]])
) -> (value: Double, cotangent: (rows: [[Double]], factor: Double)) {
    var rowsCounts = AutoDiff.Columns.column(of: rows) { $0.count }
    var rowsStarts = AutoDiff.Columns.starts(of: rowsCounts)
    var rows2 = AutoDiff.Columns.pool(of: rows) { $0 }
    var rowsCotangent = AutoDiff.Columns.pool(of: cotangent.rows) { $0 }
    precondition(
        rows.elementsEqual(cotangent.rows) { element, elementTangent in elementTangent.count == element.count },
        "the cotangent of 'rows' has another count"
    )
    let (value, factorAdjoint) = settleVJPCore(
        &rowsStarts,
        rowsStarts.count,
        &rowsCounts,
        &rows2,
        factor,
        cotangent.value,
        &rowsCotangent
    )
    let result = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rows2, from: rowsStarts[i], count: rowsCounts[i])
    }
    rows = result
    let rowsAdjoint = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rowsCotangent, from: rowsStarts[i], count: rowsCounts[i])
    }
    return (value, (rowsAdjoint, factorAdjoint))
}

private func settleJVPCore(
    _ rowsStarts: UnsafeMutablePointer<Int>,
    _ rowsStartsCount: Int,
    _ rowsCounts: UnsafeMutablePointer<Int>,
    _ rows: UnsafeMutablePointer<Double>,
    _ factor: Double,
    _ rowsTangent: UnsafeMutablePointer<Double>,
    _ factorTangent: Double
) -> (Double, Double) {
    // for i in 0..<rows.count
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < rowsStartsCount {
        // for j in 0..<rows[i].count
        let start = rowsStarts[i]
        let count = rowsCounts[i]
        var j = 0
        while j < count {
            precondition(j >= 0 && j < count, "Index out of range")
            // rows[i][j] *= factor
            let k = start &+ j
            let element = rows[k]
            let t = element * factor
            let tTangent = rowsTangent[k] * factor + factorTangent * element
            rows[k] = t
            rowsTangent[k] = tTangent
            // sum += rows[i][j]
            sum += t
            sumTangent += tTangent
            j &+= 1
        }
        i &+= 1
    }
    return (sum, sumTangent)
}

private func settleVJPCore(
    _ rowsStarts: UnsafeMutablePointer<Int>,
    _ rowsStartsCount: Int,
    _ rowsCounts: UnsafeMutablePointer<Int>,
    _ rows: UnsafeMutablePointer<Double>,
    _ factor: Double,
    _ sumCotangent: Double,
    _ rowsAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    // for i in 0..<rows.count
    var i = 0
    var sum = 0.0
    while i < rowsStartsCount {
        // for j in 0..<rows[i].count
        let start = rowsStarts[i]
        let count = rowsCounts[i]
        var j = 0
        while j < count {
            precondition(j >= 0 && j < count, "Index out of range")
            // rows[i][j] *= factor
            let k = start &+ j
            let element = rows[k]
            let t = element * factor
            rows[k] = t
            // sum += rows[i][j]
            sum += t
            doubleTape.append(element)
            j &+= 1
        }
        i &+= 1
    }

    // Return sweep
    // for i in 0..<rows.count
    i = rowsStartsCount
    var factorAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let start = rowsStarts[i]
        // for j in 0..<rows[i].count
        var j = rowsCounts[i]
        while j > 0 {
            j &-= 1
            let element = doubleTape.removeLast()
            let k = start &+ j
            // sum += rows[i][j]
            rowsAdjoint[k] += sumCotangent
            // rows[i][j] *= factor
            let tAdjoint = rowsAdjoint[k]
            rowsAdjoint[k] = 0.0
            factorAdjoint += tAdjoint * element
            rowsAdjoint[k] += tAdjoint * factor
        }
    }
    return (sum, factorAdjoint)
}
