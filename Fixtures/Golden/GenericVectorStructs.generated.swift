// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

nonisolated extension PointMass: AutoDiff.Differentiable {
    /// A tangent of `PointMass`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure {
        var position: V
        var velocity: V
        var mass: Double
        var trail: [V]

        init(position: V, velocity: V, mass: Double, trail: [V]) {
            self.position = position
            self.velocity = velocity
            self.mass = mass
            self.trail = trail
        }

        static var zero: Self { Self(position: .zero, velocity: .zero, mass: 0, trail: []) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            AutoDiff.Numbers.add(other.position, to: &self.position, scaledBy: factor)
            AutoDiff.Numbers.add(other.velocity, to: &self.velocity, scaledBy: factor)
            self.mass += factor * other.mass
            AutoDiff.Numbers.add(other.trail, to: &self.trail, scaledBy: factor)
        }

        mutating func scale(by factor: Double) {
            AutoDiff.Numbers.scale(&self.position, by: factor)
            AutoDiff.Numbers.scale(&self.velocity, by: factor)
            self.mass *= factor
            AutoDiff.Numbers.scale(&self.trail, by: factor)
        }

        var zeroTangentVector: Self {
            Self(position: .zero, velocity: .zero, mass: 0, trail: [V](repeating: .zero, count: self.trail.count))
        }

        var scalarCount: Int { 1 + self.position.scalarCount + self.velocity.scalarCount + self.trail.count * V.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            AutoDiff.Numbers.append(self.position, to: &flattened)
            AutoDiff.Numbers.append(self.velocity, to: &flattened)
            flattened.append(self.mass)
            AutoDiff.Numbers.append(self.trail, to: &flattened)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.position = AutoDiff.Numbers.next(of: &scalars, like: other.position)
            self.velocity = AutoDiff.Numbers.next(of: &scalars, like: other.velocity)
            self.mass = scalars.next()
            self.trail = AutoDiff.Numbers.next(of: &scalars, like: other.trail)
        }
    }

    var zeroTangentVector: TangentVector {
        TangentVector(position: .zero, velocity: .zero, mass: 0, trail: [V](repeating: .zero, count: self.trail.count))
    }

    var scalarCount: Int { 1 + self.position.scalarCount + self.velocity.scalarCount + self.trail.count * V.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        AutoDiff.Numbers.append(self.position, to: &flattened)
        AutoDiff.Numbers.append(self.velocity, to: &flattened)
        flattened.append(self.mass)
        AutoDiff.Numbers.append(self.trail, to: &flattened)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: PointMass) {
        self = other
        self.position = AutoDiff.Numbers.next(of: &scalars, like: other.position)
        self.velocity = AutoDiff.Numbers.next(of: &scalars, like: other.velocity)
        self.mass = scalars.next()
        self.trail = AutoDiff.Numbers.next(of: &scalars, like: other.trail)
    }
}

nonisolated extension PointMass.TangentVector: Sendable where V: Sendable {}

extension PointMass {
    /// The value of `energy(in:)`, and its derivative along a tangent of its arguments.
    func energyJVP(
        in field: V,
        along tangent: (instance: PointMass<V>.TangentVector, field: V)
    ) -> (value: Double, tangent: Double) {
        precondition(
            tangent.instance.trail.count == self.trail.count,
            "the tangent of 'instance.trail' has another count"
        )
        return PointMass_energyJVP(
            self.position,
            self.velocity,
            self.mass,
            field,
            tangent.instance.position,
            tangent.instance.velocity,
            tangent.instance.mass,
            tangent.field
        )
    }

    /// The value of `energy(in:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func energyVJP(
        in field: V,
        cotangent: Double
    ) -> (value: Double, cotangent: (instance: PointMass<V>.TangentVector, field: V)) {
        let instanceTrailAdjoint = [V](repeating: V(repeating: 0.0), count: self.trail.count)
        let (value, instancePositionAdjoint, instanceVelocityAdjoint, instanceMassAdjoint, fieldAdjoint) = PointMass_energyVJP(
            self.position,
            self.velocity,
            self.mass,
            field,
            cotangent
        )
        return (
            value,
            (PointMass<V>.TangentVector(position: instancePositionAdjoint, velocity: instanceVelocityAdjoint, mass: instanceMassAdjoint, trail: instanceTrailAdjoint), fieldAdjoint)
        )
    }

    /// The gradient of `energy(in:)`.
    func energyGradient(in field: V) -> (instance: PointMass<V>.TangentVector, field: V) {
        let instanceTrailAdjoint = [V](repeating: V(repeating: 0.0), count: self.trail.count)
        let (_, instancePositionAdjoint, instanceVelocityAdjoint, instanceMassAdjoint, fieldAdjoint) = PointMass_energyVJP(
            self.position,
            self.velocity,
            self.mass,
            field,
            1.0
        )
        return (
            PointMass<V>.TangentVector(position: instancePositionAdjoint, velocity: instanceVelocityAdjoint, mass: instanceMassAdjoint, trail: instanceTrailAdjoint),
            fieldAdjoint
        )
    }

    /// The value and the gradient of `energy(in:)`.
    func energyValueWithGradient(
        in field: V
    ) -> (value: Double, gradient: (instance: PointMass<V>.TangentVector, field: V)) {
        let instanceTrailAdjoint = [V](repeating: V(repeating: 0.0), count: self.trail.count)
        let (value, instancePositionAdjoint, instanceVelocityAdjoint, instanceMassAdjoint, fieldAdjoint) = PointMass_energyVJP(
            self.position,
            self.velocity,
            self.mass,
            field,
            1.0
        )
        return (
            value,
            (PointMass<V>.TangentVector(position: instancePositionAdjoint, velocity: instanceVelocityAdjoint, mass: instanceMassAdjoint, trail: instanceTrailAdjoint), fieldAdjoint)
        )
    }

    /// The value and the gradient of `energy(in:)`, and the product of its Hessian with a direction.
    func energyHVP(
        in field: V,
        along tangent: (instance: PointMass<V>.TangentVector, field: V)
    ) -> (value: Double, gradient: (instance: PointMass<V>.TangentVector, field: V), product: (instance: PointMass<V>.TangentVector, field: V)) {
        precondition(
            tangent.instance.trail.count == self.trail.count,
            "the tangent of 'instance.trail' has another count"
        )
        let instanceTrailAdjoint = [V](repeating: V(repeating: 0.0), count: self.trail.count)
        let instanceTrailProduct = [V](repeating: V(repeating: 0.0), count: self.trail.count)
        let (value, instancePositionAdjoint, instanceVelocityAdjoint, instanceMassAdjoint, fieldAdjoint, _, instancePositionProduct, instanceVelocityProduct, instanceMassProduct, fieldProduct) = PointMass_energyVJPJVP(
            self.position,
            self.velocity,
            self.mass,
            field,
            1.0,
            tangent.instance.position,
            tangent.instance.velocity,
            tangent.instance.mass,
            tangent.field
        )
        return (
            value,
            (PointMass<V>.TangentVector(position: instancePositionAdjoint, velocity: instanceVelocityAdjoint, mass: instanceMassAdjoint, trail: instanceTrailAdjoint), fieldAdjoint),
            (PointMass<V>.TangentVector(position: instancePositionProduct, velocity: instanceVelocityProduct, mass: instanceMassProduct, trail: instanceTrailProduct), fieldProduct)
        )
    }
}

private func PointMass_energyJVP<V: SIMD>(
    _ selfPosition: V,
    _ selfVelocity: V,
    _ selfMass: Double,
    _ field: V,
    _ selfPositionTangent: V,
    _ selfVelocityTangent: V,
    _ selfMassTangent: Double,
    _ fieldTangent: V
) -> (Double, Double) where V.Scalar == Double {
    // 0.5 * mass * (velocity * velocity).sum()
    let t = 0.5 * selfMass
    let tTangent = selfVelocityTangent * selfVelocity
    let t2 = (selfVelocity * selfVelocity).sum()
    var result = t * t2
    var resultTangent = selfMassTangent * 0.5 * t2 + (tTangent + tTangent).sum() * t
    // kineticEnergy - mass * (position * field).sum()
    let t3 = (selfPosition * field).sum()
    let t4 = (selfPositionTangent * field + fieldTangent * selfPosition).sum() * selfMass
    result -= selfMass * t3
    resultTangent -= selfMassTangent * t3 + t4
    return (result, resultTangent)
}

private func PointMass_energyVJP<V: SIMD>(
    _ selfPosition: V,
    _ selfVelocity: V,
    _ selfMass: Double,
    _ field: V,
    _ resultCotangent: Double
) -> (Double, V, V, Double, V) where V.Scalar == Double {
    // 0.5 * mass * (velocity * velocity).sum()
    let t = 0.5 * selfMass
    let t2 = (selfVelocity * selfVelocity).sum()
    var result = t * t2
    // kineticEnergy - mass * (position * field).sum()
    let t3 = (selfPosition * field).sum()
    result -= selfMass * t3
    let tAdjoint = -resultCotangent
    var selfMassAdjoint = tAdjoint * t3
    let tAdjoint2 = V(repeating: tAdjoint * selfMass)
    let selfPositionAdjoint = tAdjoint2 * field
    let fieldAdjoint = tAdjoint2 * selfPosition
    // 0.5 * mass * (velocity * velocity).sum()
    var selfVelocityAdjoint = resultCotangent * t * selfVelocity
    selfVelocityAdjoint += selfVelocityAdjoint
    selfMassAdjoint += resultCotangent * t2 * 0.5
    return (result, selfPositionAdjoint, selfVelocityAdjoint, selfMassAdjoint, fieldAdjoint)
}

private func PointMass_energyVJPJVP<V: SIMD>(
    _ selfPosition: V,
    _ selfVelocity: V,
    _ selfMass: Double,
    _ field: V,
    _ resultCotangent: Double,
    _ selfPositionTangent: V,
    _ selfVelocityTangent: V,
    _ selfMassTangent: Double,
    _ fieldTangent: V
) -> (Double, V, V, Double, V, Double, V, V, Double, V) where V.Scalar == Double {
    // 0.5 * mass * (velocity * velocity).sum()
    let t = 0.5 * selfMass
    let tTangent = selfMassTangent * 0.5
    let tTangent2 = selfVelocityTangent * selfVelocity
    let t2 = (selfVelocity * selfVelocity).sum()
    let tTangent3 = (tTangent2 + tTangent2).sum()
    var result = t * t2
    var resultTangent = tTangent * t2 + tTangent3 * t
    // kineticEnergy - mass * (position * field).sum()
    let t3 = (selfPosition * field).sum()
    let tTangent4 = (selfPositionTangent * field + fieldTangent * selfPosition).sum()
    result -= selfMass * t3
    resultTangent -= selfMassTangent * t3 + tTangent4 * selfMass
    let tAdjoint = -resultCotangent
    var selfMassAdjoint = tAdjoint * t3
    var selfMassAdjointTangent = tTangent4 * tAdjoint
    let tAdjoint2 = V(repeating: tAdjoint * selfMass)
    let tAdjointTangent = V(repeating: selfMassTangent * tAdjoint)
    let selfPositionAdjoint = tAdjoint2 * field
    let selfPositionAdjointTangent = tAdjointTangent * field + fieldTangent * tAdjoint2
    let fieldAdjoint = tAdjoint2 * selfPosition
    let fieldAdjointTangent = tAdjointTangent * selfPosition + selfPositionTangent * tAdjoint2
    // 0.5 * mass * (velocity * velocity).sum()
    let tAdjoint3 = V(repeating: resultCotangent * t)
    var selfVelocityAdjoint = tAdjoint3 * selfVelocity
    var selfVelocityAdjointTangent = tTangent * resultCotangent * selfVelocity + selfVelocityTangent * tAdjoint3
    selfVelocityAdjoint += selfVelocityAdjoint
    selfVelocityAdjointTangent += selfVelocityAdjointTangent
    selfMassAdjoint += resultCotangent * t2 * 0.5
    selfMassAdjointTangent += tTangent3 * resultCotangent * 0.5
    return (
        result,
        selfPositionAdjoint,
        selfVelocityAdjoint,
        selfMassAdjoint,
        fieldAdjoint,
        resultTangent,
        selfPositionAdjointTangent,
        selfVelocityAdjointTangent,
        selfMassAdjointTangent,
        fieldAdjointTangent
    )
}

extension PointMass {
    /// The value of `move(for:in:)`, and its derivative along a tangent of its arguments.
    mutating func moveJVP(
        for time: Double,
        in field: V,
        along tangent: (instance: PointMass<V>.TangentVector, time: Double, field: V)
    ) -> PointMass<V>.TangentVector {
        precondition(
            tangent.instance.trail.count == self.trail.count,
            "the tangent of 'instance.trail' has another count"
        )
        var instanceTrailTangent = tangent.instance.trail
        var selfTrailBuffer = AutoDiff.Buffer<V>(self.trail)
        defer { selfTrailBuffer.deallocate() }
        var selfTrailTangentBuffer = AutoDiff.Buffer<V>(instanceTrailTangent)
        defer { selfTrailTangentBuffer.deallocate() }
        let (instancePositionResult, instanceVelocityResult, _, instancePositionResultTangent, instanceVelocityResultTangent, instanceMassResultTangent) = PointMass_moveJVP(
            self.position,
            self.velocity,
            self.mass,
            &selfTrailBuffer,
            time,
            field,
            tangent.instance.position,
            tangent.instance.velocity,
            tangent.instance.mass,
            &selfTrailTangentBuffer,
            tangent.time,
            tangent.field
        )
        self.trail = selfTrailBuffer.array
        instanceTrailTangent = selfTrailTangentBuffer.array
        self.position = instancePositionResult
        self.velocity = instanceVelocityResult
        return PointMass<V>.TangentVector(
            position: instancePositionResultTangent,
            velocity: instanceVelocityResultTangent,
            mass: instanceMassResultTangent,
            trail: instanceTrailTangent
        )
    }

    /// The value of `move(for:in:)`, and the cotangent of its arguments for a cotangent of its outcome.
    mutating func moveVJP(
        for time: Double,
        in field: V,
        cotangent: PointMass<V>.TangentVector
    ) -> (instance: PointMass<V>.TangentVector, time: Double, field: V) {
        var instanceTrailAdjoint = cotangent.trail
        var selfTrailBuffer = AutoDiff.Buffer<V>(self.trail)
        defer { selfTrailBuffer.deallocate() }
        var selfTrailAdjointBuffer = AutoDiff.Buffer<V>(instanceTrailAdjoint)
        defer { selfTrailAdjointBuffer.deallocate() }
        let (instancePositionResult, instanceVelocityResult, _, instancePositionAdjoint, instanceVelocityAdjoint, instanceMassAdjoint, timeAdjoint, fieldAdjoint) = PointMass_moveVJP(
            self.position,
            self.velocity,
            self.mass,
            &selfTrailBuffer,
            time,
            field,
            cotangent.position,
            cotangent.velocity,
            cotangent.mass,
            &selfTrailAdjointBuffer
        )
        self.trail = selfTrailBuffer.array
        instanceTrailAdjoint = selfTrailAdjointBuffer.array
        self.position = instancePositionResult
        self.velocity = instanceVelocityResult
        return (
            PointMass<V>.TangentVector(position: instancePositionAdjoint, velocity: instanceVelocityAdjoint, mass: instanceMassAdjoint, trail: instanceTrailAdjoint),
            timeAdjoint,
            fieldAdjoint
        )
    }
}

private func PointMass_moveJVP<V: SIMD>(
    _ selfPosition: V,
    _ selfVelocity: V,
    _ selfMass: Double,
    _ selfTrail: inout AutoDiff.Buffer<V>,
    _ time: Double,
    _ field: V,
    _ selfPositionTangent: V,
    _ selfVelocityTangent: V,
    _ selfMassTangent: Double,
    _ selfTrailTangent: inout AutoDiff.Buffer<V>,
    _ timeTangent: Double,
    _ fieldTangent: V
) -> (V, V, Double, V, V, Double) where V.Scalar == Double {
    // velocity += time * field
    let t = V(repeating: time)
    let tTangent = V(repeating: timeTangent)
    let selfVelocity2 = selfVelocity + t * field
    let selfVelocityTangent2 = selfVelocityTangent + (tTangent * field + fieldTangent * t)
    // trail.append(position)
    selfTrail.append(selfPosition)
    selfTrailTangent.append(selfPositionTangent)
    // position += time * velocity
    let selfPosition2 = selfPosition + t * selfVelocity2
    let selfPositionTangent2 = selfPositionTangent + (tTangent * selfVelocity2 + selfVelocityTangent2 * t)
    return (selfPosition2, selfVelocity2, selfMass, selfPositionTangent2, selfVelocityTangent2, selfMassTangent)
}

private func PointMass_moveVJP<V: SIMD>(
    _ selfPosition: V,
    _ selfVelocity: V,
    _ selfMass: Double,
    _ selfTrail: inout AutoDiff.Buffer<V>,
    _ time: Double,
    _ field: V,
    _ selfPositionCotangent: V,
    _ selfVelocityCotangent: V,
    _ selfMassCotangent: Double,
    _ selfTrailAdjoint: inout AutoDiff.Buffer<V>
) -> (V, V, Double, V, V, Double, Double, V) where V.Scalar == Double {
    // velocity += time * field
    let t = V(repeating: time)
    let selfVelocity2 = selfVelocity + t * field
    // trail.append(position)
    selfTrail.append(selfPosition)
    // position += time * velocity
    let selfPosition2 = selfPosition + t * selfVelocity2
    let isSame = selfTrailAdjoint.count == selfTrail.count
    precondition(isSame, "the cotangent of 'selfTrail' has another count")
    let selfVelocityAdjoint = selfVelocityCotangent + selfPositionCotangent * t
    // trail.append(position)
    var selfPositionAdjoint = selfTrailAdjoint.removeLast()
    selfPositionAdjoint = selfPositionCotangent + selfPositionAdjoint
    // velocity += time * field
    let fieldAdjoint = selfVelocityAdjoint * t
    let timeAdjoint = (selfPositionCotangent * selfVelocity2 + selfVelocityAdjoint * field).sum()
    return (
        selfPosition2,
        selfVelocity2,
        selfMass,
        selfPositionAdjoint,
        selfVelocityAdjoint,
        selfMassCotangent,
        timeAdjoint,
        fieldAdjoint
    )
}

extension PointMass {
    /// The value of `momentum(scale:)`, and its derivative along a tangent of its arguments.
    func momentumJVP(
        scale: Double,
        along tangent: (instance: PointMass<V>.TangentVector, scale: Double)
    ) -> (value: V, tangent: V) {
        precondition(
            tangent.instance.trail.count == self.trail.count,
            "the tangent of 'instance.trail' has another count"
        )
        return PointMass_momentumJVP(
            self.velocity,
            self.mass,
            scale,
            tangent.instance.velocity,
            tangent.instance.mass,
            tangent.scale
        )
    }

    /// The value of `momentum(scale:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func momentumVJP(
        scale: Double,
        cotangent: V
    ) -> (value: V, cotangent: (instance: PointMass<V>.TangentVector, scale: Double)) {
        let instanceTrailAdjoint = [V](repeating: V(repeating: 0.0), count: self.trail.count)
        let (value, instancePositionAdjoint, instanceVelocityAdjoint, instanceMassAdjoint, scaleAdjoint) = PointMass_momentumVJP(
            self.velocity,
            self.mass,
            scale,
            cotangent
        )
        return (
            value,
            (PointMass<V>.TangentVector(position: instancePositionAdjoint, velocity: instanceVelocityAdjoint, mass: instanceMassAdjoint, trail: instanceTrailAdjoint), scaleAdjoint)
        )
    }
}

private func PointMass_momentumJVP<V: SIMD>(
    _ selfVelocity: V,
    _ selfMass: Double,
    _ scale: Double,
    _ selfVelocityTangent: V,
    _ selfMassTangent: Double,
    _ scaleTangent: Double
) -> (V, V) where V.Scalar == Double {
    // velocity * (mass * scale)
    let t = V(repeating: selfMass * scale)
    let result = selfVelocity * t
    let t2 = (selfMassTangent * scale + scaleTangent * selfMass) * selfVelocity
    let resultTangent = selfVelocityTangent * t + t2
    return (result, resultTangent)
}

private func PointMass_momentumVJP<V: SIMD>(
    _ selfVelocity: V,
    _ selfMass: Double,
    _ scale: Double,
    _ resultCotangent: V
) -> (V, V, V, Double, Double) where V.Scalar == Double {
    // velocity * (mass * scale)
    let t = V(repeating: selfMass * scale)
    let result = selfVelocity * t
    let selfVelocityAdjoint = resultCotangent * t
    let tAdjoint = (resultCotangent * selfVelocity).sum()
    let selfMassAdjoint = tAdjoint * scale
    let scaleAdjoint = tAdjoint * selfMass
    return (result, V(repeating: 0.0), selfVelocityAdjoint, selfMassAdjoint, scaleAdjoint)
}

nonisolated extension Attractor: AutoDiff.Differentiable {
    /// A tangent of `Attractor`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure {
        var center: V
        var strength: V.Scalar

        init(center: V, strength: V.Scalar) {
            self.center = center
            self.strength = strength
        }

        static var zero: Self { Self(center: .zero, strength: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            AutoDiff.Numbers.add(other.center, to: &self.center, scaledBy: factor)
            self.strength += AutoDiff.Numbers.of(factor) * other.strength
        }

        mutating func scale(by factor: Double) {
            AutoDiff.Numbers.scale(&self.center, by: factor)
            self.strength *= AutoDiff.Numbers.of(factor)
        }

        var zeroTangentVector: Self { Self(center: .zero, strength: 0) }

        var scalarCount: Int { 1 + self.center.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            AutoDiff.Numbers.append(self.center, to: &flattened)
            flattened.append(AutoDiff.Numbers.double(self.strength))
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.center = AutoDiff.Numbers.next(of: &scalars, like: other.center)
            self.strength = AutoDiff.Numbers.of(scalars.next())
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(center: .zero, strength: 0) }

    var scalarCount: Int { 1 + self.center.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        AutoDiff.Numbers.append(self.center, to: &flattened)
        flattened.append(AutoDiff.Numbers.double(self.strength))
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Attractor) {
        self = other
        self.center = AutoDiff.Numbers.next(of: &scalars, like: other.center)
        self.strength = AutoDiff.Numbers.of(scalars.next())
    }
}

nonisolated extension Attractor.TangentVector: Sendable where V: Sendable, V.Scalar: Sendable {}

extension Attractor {
    /// The value of `pull(on:)`, and its derivative along a tangent of its arguments.
    func pullJVP(
        on point: V,
        along tangent: (instance: Attractor<V>.TangentVector, point: V)
    ) -> (value: V.Scalar, tangent: V.Scalar) {
        return Attractor_pullJVP(
            self.center,
            self.strength,
            point,
            tangent.instance.center,
            tangent.instance.strength,
            tangent.point
        )
    }

    /// The value of `pull(on:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func pullVJP(
        on point: V,
        cotangent: V.Scalar
    ) -> (value: V.Scalar, cotangent: (instance: Attractor<V>.TangentVector, point: V)) {
        let (value, instanceCenterAdjoint, instanceStrengthAdjoint, pointAdjoint) = Attractor_pullVJP(
            self.center,
            self.strength,
            point,
            cotangent
        )
        return (
            value,
            (Attractor<V>.TangentVector(center: instanceCenterAdjoint, strength: instanceStrengthAdjoint), pointAdjoint)
        )
    }

    /// The gradient of `pull(on:)`.
    func pullGradient(on point: V) -> (instance: Attractor<V>.TangentVector, point: V) {
        let (_, instanceCenterAdjoint, instanceStrengthAdjoint, pointAdjoint) = Attractor_pullVJP(
            self.center,
            self.strength,
            point,
            V.Scalar(1)
        )
        return (
            Attractor<V>.TangentVector(center: instanceCenterAdjoint, strength: instanceStrengthAdjoint),
            pointAdjoint
        )
    }

    /// The value and the gradient of `pull(on:)`.
    func pullValueWithGradient(
        on point: V
    ) -> (value: V.Scalar, gradient: (instance: Attractor<V>.TangentVector, point: V)) {
        let (value, instanceCenterAdjoint, instanceStrengthAdjoint, pointAdjoint) = Attractor_pullVJP(
            self.center,
            self.strength,
            point,
            V.Scalar(1)
        )
        return (
            value,
            (Attractor<V>.TangentVector(center: instanceCenterAdjoint, strength: instanceStrengthAdjoint), pointAdjoint)
        )
    }

    /// The value and the gradient of `pull(on:)`, and the product of its Hessian with a direction.
    func pullHVP(
        on point: V,
        along tangent: (instance: Attractor<V>.TangentVector, point: V)
    ) -> (value: V.Scalar, gradient: (instance: Attractor<V>.TangentVector, point: V), product: (instance: Attractor<V>.TangentVector, point: V)) {
        let (value, instanceCenterAdjoint, instanceStrengthAdjoint, pointAdjoint, _, instanceCenterProduct, instanceStrengthProduct, pointProduct) = Attractor_pullVJPJVP(
            self.center,
            self.strength,
            point,
            V.Scalar(1),
            tangent.instance.center,
            tangent.instance.strength,
            tangent.point
        )
        return (
            value,
            (Attractor<V>.TangentVector(center: instanceCenterAdjoint, strength: instanceStrengthAdjoint), pointAdjoint),
            (Attractor<V>.TangentVector(center: instanceCenterProduct, strength: instanceStrengthProduct), pointProduct)
        )
    }
}

private func Attractor_pullJVP<V: SIMD>(
    _ selfCenter: V,
    _ selfStrength: V.Scalar,
    _ point: V,
    _ selfCenterTangent: V,
    _ selfStrengthTangent: V.Scalar,
    _ pointTangent: V
) -> (V.Scalar, V.Scalar) where V.Scalar: FloatingPoint {
    // let d = center - point
    let d = selfCenter - point
    let dTangent = selfCenterTangent - pointTangent
    // return strength / ((d * d).sum() + 1).squareRoot()
    let tTangent = dTangent * d
    let t = ((d * d).sum() + 1).squareRoot()
    let result = selfStrength / t
    let t2 = selfStrengthTangent - result * ((tTangent + tTangent).sum() * (V.Scalar(1) / 2 / t))
    let resultTangent = t2 / t
    return (result, resultTangent)
}

private func Attractor_pullVJP<V: SIMD>(
    _ selfCenter: V,
    _ selfStrength: V.Scalar,
    _ point: V,
    _ resultCotangent: V.Scalar
) -> (V.Scalar, V, V.Scalar, V) where V.Scalar: FloatingPoint {
    // let d = center - point
    let d = selfCenter - point
    // return strength / ((d * d).sum() + 1).squareRoot()
    let t = ((d * d).sum() + 1).squareRoot()
    let result = selfStrength / t
    let t2 = resultCotangent / t
    var dAdjoint = -(t2 * result) * (V.Scalar(1) / 2 / t) * d
    dAdjoint += dAdjoint
    // let d = center - point
    let pointAdjoint = -dAdjoint
    return (result, dAdjoint, t2, pointAdjoint)
}

private func Attractor_pullVJPJVP<V: SIMD>(
    _ selfCenter: V,
    _ selfStrength: V.Scalar,
    _ point: V,
    _ resultCotangent: V.Scalar,
    _ selfCenterTangent: V,
    _ selfStrengthTangent: V.Scalar,
    _ pointTangent: V
) -> (V.Scalar, V, V.Scalar, V, V.Scalar, V, V.Scalar, V) where V.Scalar: FloatingPoint {
    // let d = center - point
    let d = selfCenter - point
    let dTangent = selfCenterTangent - pointTangent
    // return strength / ((d * d).sum() + 1).squareRoot()
    let tTangent = dTangent * d
    let t = ((d * d).sum() + 1).squareRoot()
    let t2 = V.Scalar(1) / 2 / t
    let tTangent2 = (tTangent + tTangent).sum() * t2
    let result = selfStrength / t
    let resultTangent = (selfStrengthTangent - result * tTangent2) / t
    let t3 = resultCotangent / t
    let tTangent3 = -(t3 * tTangent2) / t
    let tAdjoint = -(t3 * result)
    let t4 = -(t2 * tTangent2) / t * tAdjoint
    let tAdjoint2 = V(repeating: tAdjoint * t2)
    let tAdjointTangent = V(repeating: -(tTangent3 * result + resultTangent * t3) * t2 + t4)
    var dAdjoint = tAdjoint2 * d
    var dAdjointTangent = tAdjointTangent * d + dTangent * tAdjoint2
    dAdjoint += dAdjoint
    dAdjointTangent += dAdjointTangent
    // let d = center - point
    let pointAdjoint = -dAdjoint
    let pointAdjointTangent = -dAdjointTangent
    return (result, dAdjoint, t3, pointAdjoint, resultTangent, dAdjointTangent, tTangent3, pointAdjointTangent)
}

/// The value of `orbit(_:around:step:)`, and its derivative along a tangent of its arguments.
func orbitJVP(
    _ body: PointMass<SIMD3<Double>>,
    around centers: [Attractor<SIMD3<Double>>],
    step: Double,
    along tangent: (body: PointMass<SIMD3<Double>>.TangentVector, centers: [Attractor<SIMD3<Double>>.TangentVector], step: Double)
) -> (value: Double, tangent: Double) {
    let centersCenter = AutoDiff.Columns.column(of: centers) { $0.center }
    let centersStrength = AutoDiff.Columns.column(of: centers) { $0.strength }
    let centersCenterTangent = AutoDiff.Columns.column(of: tangent.centers) { $0.center }
    let centersStrengthTangent = AutoDiff.Columns.column(of: tangent.centers) { $0.strength }
    precondition(tangent.body.trail.count == body.trail.count, "the tangent of 'body.trail' has another count")
    precondition(tangent.centers.count == centers.count, "the tangent of 'centers' has another count")
    return orbitJVPCore(
        body.position,
        body.velocity,
        body.mass,
        body.trail,
        body.trail.count,
        centersCenter,
        centersCenter.count,
        centersStrength,
        step,
        tangent.body.position,
        tangent.body.velocity,
        tangent.body.mass,
        tangent.body.trail,
        tangent.body.trail.count,
        centersCenterTangent,
        centersStrengthTangent,
        tangent.step
    )
}

/// The value of `orbit(_:around:step:)`, and the cotangent of its arguments for a cotangent of its outcome.
func orbitVJP(
    _ body: PointMass<SIMD3<Double>>,
    around centers: [Attractor<SIMD3<Double>>],
    step: Double,
    cotangent: Double
) -> (value: Double, cotangent: (body: PointMass<SIMD3<Double>>.TangentVector, centers: [Attractor<SIMD3<Double>>.TangentVector], step: Double)) {
    let centersCenter = AutoDiff.Columns.column(of: centers) { $0.center }
    let centersStrength = AutoDiff.Columns.column(of: centers) { $0.strength }
    var bodyTrailAdjoint = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: body.trail.count)
    var centersCenterAdjoint = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: centers.count)
    var centersStrengthAdjoint = [Double](repeating: 0.0, count: centers.count)
    let (value, bodyPositionAdjoint, bodyVelocityAdjoint, bodyMassAdjoint, stepAdjoint) = orbitVJPCore(
        body.position,
        body.velocity,
        body.mass,
        body.trail,
        body.trail.count,
        centersCenter,
        centersCenter.count,
        centersStrength,
        step,
        cotangent,
        &bodyTrailAdjoint,
        &centersCenterAdjoint,
        &centersStrengthAdjoint
    )
    let centersAdjoint = AutoDiff.Columns.array(count: centersCenterAdjoint.count) { i in
        Attractor<SIMD3<Double>>.TangentVector(center: centersCenterAdjoint[i], strength: centersStrengthAdjoint[i])
    }
    return (
        value,
        (PointMass<SIMD3<Double>>.TangentVector(position: bodyPositionAdjoint, velocity: bodyVelocityAdjoint, mass: bodyMassAdjoint, trail: bodyTrailAdjoint), centersAdjoint, stepAdjoint)
    )
}

/// The gradient of `orbit(_:around:step:)`.
func orbitGradient(
    _ body: PointMass<SIMD3<Double>>,
    around centers: [Attractor<SIMD3<Double>>],
    step: Double
) -> (body: PointMass<SIMD3<Double>>.TangentVector, centers: [Attractor<SIMD3<Double>>.TangentVector], step: Double) {
    let centersCenter = AutoDiff.Columns.column(of: centers) { $0.center }
    let centersStrength = AutoDiff.Columns.column(of: centers) { $0.strength }
    var bodyTrailAdjoint = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: body.trail.count)
    var centersCenterAdjoint = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: centers.count)
    var centersStrengthAdjoint = [Double](repeating: 0.0, count: centers.count)
    let (_, bodyPositionAdjoint, bodyVelocityAdjoint, bodyMassAdjoint, stepAdjoint) = orbitVJPCore(
        body.position,
        body.velocity,
        body.mass,
        body.trail,
        body.trail.count,
        centersCenter,
        centersCenter.count,
        centersStrength,
        step,
        1.0,
        &bodyTrailAdjoint,
        &centersCenterAdjoint,
        &centersStrengthAdjoint
    )
    let centersAdjoint = AutoDiff.Columns.array(count: centersCenterAdjoint.count) { i in
        Attractor<SIMD3<Double>>.TangentVector(center: centersCenterAdjoint[i], strength: centersStrengthAdjoint[i])
    }
    return (
        PointMass<SIMD3<Double>>.TangentVector(position: bodyPositionAdjoint, velocity: bodyVelocityAdjoint, mass: bodyMassAdjoint, trail: bodyTrailAdjoint),
        centersAdjoint,
        stepAdjoint
    )
}

/// The value and the gradient of `orbit(_:around:step:)`.
func orbitValueWithGradient(
    _ body: PointMass<SIMD3<Double>>,
    around centers: [Attractor<SIMD3<Double>>],
    step: Double
) -> (value: Double, gradient: (body: PointMass<SIMD3<Double>>.TangentVector, centers: [Attractor<SIMD3<Double>>.TangentVector], step: Double)) {
    let centersCenter = AutoDiff.Columns.column(of: centers) { $0.center }
    let centersStrength = AutoDiff.Columns.column(of: centers) { $0.strength }
    var bodyTrailAdjoint = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: body.trail.count)
    var centersCenterAdjoint = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: centers.count)
    var centersStrengthAdjoint = [Double](repeating: 0.0, count: centers.count)
    let (value, bodyPositionAdjoint, bodyVelocityAdjoint, bodyMassAdjoint, stepAdjoint) = orbitVJPCore(
        body.position,
        body.velocity,
        body.mass,
        body.trail,
        body.trail.count,
        centersCenter,
        centersCenter.count,
        centersStrength,
        step,
        1.0,
        &bodyTrailAdjoint,
        &centersCenterAdjoint,
        &centersStrengthAdjoint
    )
    let centersAdjoint = AutoDiff.Columns.array(count: centersCenterAdjoint.count) { i in
        Attractor<SIMD3<Double>>.TangentVector(center: centersCenterAdjoint[i], strength: centersStrengthAdjoint[i])
    }
    return (
        value,
        (PointMass<SIMD3<Double>>.TangentVector(position: bodyPositionAdjoint, velocity: bodyVelocityAdjoint, mass: bodyMassAdjoint, trail: bodyTrailAdjoint), centersAdjoint, stepAdjoint)
    )
}

/// The value and the gradient of `orbit(_:around:step:)`, and the product of its Hessian with a direction.
func orbitHVP(
    _ body: PointMass<SIMD3<Double>>,
    around centers: [Attractor<SIMD3<Double>>],
    step: Double,
    along tangent: (body: PointMass<SIMD3<Double>>.TangentVector, centers: [Attractor<SIMD3<Double>>.TangentVector], step: Double)
) -> (value: Double, gradient: (body: PointMass<SIMD3<Double>>.TangentVector, centers: [Attractor<SIMD3<Double>>.TangentVector], step: Double), product: (body: PointMass<SIMD3<Double>>.TangentVector, centers: [Attractor<SIMD3<Double>>.TangentVector], step: Double)) {
    let centersCenter = AutoDiff.Columns.column(of: centers) { $0.center }
    let centersStrength = AutoDiff.Columns.column(of: centers) { $0.strength }
    let centersCenterTangent = AutoDiff.Columns.column(of: tangent.centers) { $0.center }
    let centersStrengthTangent = AutoDiff.Columns.column(of: tangent.centers) { $0.strength }
    precondition(tangent.body.trail.count == body.trail.count, "the tangent of 'body.trail' has another count")
    precondition(tangent.centers.count == centers.count, "the tangent of 'centers' has another count")
    var bodyTrailAdjoint = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: body.trail.count)
    var centersCenterAdjoint = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: centers.count)
    var centersStrengthAdjoint = [Double](repeating: 0.0, count: centers.count)
    var bodyTrailProduct = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: body.trail.count)
    var centersCenterProduct = [SIMD3<Double>](repeating: SIMD3<Double>(repeating: 0.0), count: centers.count)
    var centersStrengthProduct = [Double](repeating: 0.0, count: centers.count)
    let (value, bodyPositionAdjoint, bodyVelocityAdjoint, bodyMassAdjoint, stepAdjoint, _, bodyPositionProduct, bodyVelocityProduct, bodyMassProduct, stepProduct) = orbitVJPJVP(
        body.position,
        body.velocity,
        body.mass,
        body.trail,
        body.trail.count,
        centersCenter,
        centersCenter.count,
        centersStrength,
        step,
        1.0,
        &bodyTrailAdjoint,
        &centersCenterAdjoint,
        &centersStrengthAdjoint,
        tangent.body.position,
        tangent.body.velocity,
        tangent.body.mass,
        tangent.body.trail,
        tangent.body.trail.count,
        centersCenterTangent,
        centersStrengthTangent,
        tangent.step,
        &bodyTrailProduct,
        &centersCenterProduct,
        &centersStrengthProduct
    )
    let centersAdjoint = AutoDiff.Columns.array(count: centersCenterAdjoint.count) { i in
        Attractor<SIMD3<Double>>.TangentVector(center: centersCenterAdjoint[i], strength: centersStrengthAdjoint[i])
    }
    let centersProduct = AutoDiff.Columns.array(count: centersCenterProduct.count) { i in
        Attractor<SIMD3<Double>>.TangentVector(center: centersCenterProduct[i], strength: centersStrengthProduct[i])
    }
    return (
        value,
        (PointMass<SIMD3<Double>>.TangentVector(position: bodyPositionAdjoint, velocity: bodyVelocityAdjoint, mass: bodyMassAdjoint, trail: bodyTrailAdjoint), centersAdjoint, stepAdjoint),
        (PointMass<SIMD3<Double>>.TangentVector(position: bodyPositionProduct, velocity: bodyVelocityProduct, mass: bodyMassProduct, trail: bodyTrailProduct), centersProduct, stepProduct)
    )
}

private func orbitJVPCore(
    _ bodyPosition: SIMD3<Double>,
    _ bodyVelocity: SIMD3<Double>,
    _ bodyMass: Double,
    _ bodyTrail: UnsafePointer<SIMD3<Double>>,
    _ bodyTrailCount: Int,
    _ centersCenter: UnsafePointer<SIMD3<Double>>,
    _ centersCenterCount: Int,
    _ centersStrength: UnsafePointer<Double>,
    _ step: Double,
    _ bodyPositionTangent: SIMD3<Double>,
    _ bodyVelocityTangent: SIMD3<Double>,
    _ bodyMassTangent: Double,
    _ bodyTrailTangent: UnsafePointer<SIMD3<Double>>,
    _ bodyTrailTangentCount: Int,
    _ centersCenterTangent: UnsafePointer<SIMD3<Double>>,
    _ centersStrengthTangent: UnsafePointer<Double>,
    _ stepTangent: Double
) -> (Double, Double) {
    // var body = body
    var bodyTrail2 = AutoDiff.Buffer<SIMD3<Double>>(copying: bodyTrail, count: bodyTrailCount)
    defer { bodyTrail2.deallocate() }
    var bodyTrailTangent2 = AutoDiff.Buffer<SIMD3<Double>>(copying: bodyTrailTangent, count: bodyTrailTangentCount)
    defer { bodyTrailTangent2.deallocate() }
    // velocity += time * field
    let t = SIMD3<Double>(repeating: step)
    let tTangent = SIMD3<Double>(repeating: stepTangent)
    // for center in centers { body.move(for: step, in: center.center - body.position) }
    var i = 0
    var bodyPosition = bodyPosition
    var bodyVelocity = bodyVelocity
    var bodyPositionTangent = bodyPositionTangent
    var bodyVelocityTangent = bodyVelocityTangent
    while i < centersCenterCount {
        let centerCenter = centersCenter[i]
        let centerCenterTangent = centersCenterTangent[i]
        // body.move(for: step, in: center.center - body.position)
        let t2 = centerCenter - bodyPosition
        // velocity += time * field
        let tTangent2 = tTangent * t2 + (centerCenterTangent - bodyPositionTangent) * t
        bodyVelocity += t * t2
        bodyVelocityTangent += tTangent2
        // trail.append(position)
        bodyTrail2.append(bodyPosition)
        bodyTrailTangent2.append(bodyPositionTangent)
        // position += time * velocity
        bodyPosition += t * bodyVelocity
        bodyPositionTangent += tTangent * bodyVelocity + bodyVelocityTangent * t
        i &+= 1
    }
    // var energy = body.energy(in: [1, 0, -1])
    let t2 = SIMD3<Double>(1.0, 0.0, -1.0)
    // 0.5 * mass * (velocity * velocity).sum()
    let t3 = 0.5 * bodyMass
    let tTangent2 = bodyVelocityTangent * bodyVelocity
    let t4 = (bodyVelocity * bodyVelocity).sum()
    var result = t3 * t4
    var resultTangent = bodyMassTangent * 0.5 * t4 + (tTangent2 + tTangent2).sum() * t3
    // kineticEnergy - mass * (position * field).sum()
    let t5 = (bodyPosition * t2).sum()
    var energy = result - bodyMass * t5
    var energyTangent = resultTangent - (bodyMassTangent * t5 + (bodyPositionTangent * t2).sum() * bodyMass)
    // for center in centers { energy += center.pull(on: body.position) }
    i = 0
    while i < centersCenterCount {
        let centerCenter = centersCenter[i]
        let centerCenterTangent = centersCenterTangent[i]
        let centerStrength = centersStrength[i]
        let centerStrengthTangent = centersStrengthTangent[i]
        // let d = center - point
        let d = centerCenter - bodyPosition
        let dTangent = centerCenterTangent - bodyPositionTangent
        // return strength / ((d * d).sum() + 1).squareRoot()
        let tTangent3 = dTangent * d
        let t6 = ((d * d).sum() + 1.0).squareRoot()
        result = centerStrength / t6
        resultTangent = (centerStrengthTangent - result * ((tTangent3 + tTangent3).sum() * (0.5 / t6))) / t6
        // energy += center.pull(on: body.position)
        energy += result
        energyTangent += resultTangent
        i &+= 1
    }
    // return energy + Attractor(body.trail[1], strength: step).pull(on: body.momentum(scale: 2))
    precondition(1 < bodyTrail2.count, "Index out of range")
    // velocity * (mass * scale)
    let t6 = SIMD3<Double>(repeating: bodyMass * 2.0)
    let result2 = bodyVelocity * t6
    let resultTangent2 = bodyVelocityTangent * t6 + bodyMassTangent * 2.0 * bodyVelocity
    // let d = center - point
    let d = bodyTrail2[1] - result2
    let dTangent = bodyTrailTangent2[1] - resultTangent2
    // return strength / ((d * d).sum() + 1).squareRoot()
    let tTangent3 = dTangent * d
    let t7 = ((d * d).sum() + 1.0).squareRoot()
    result = step / t7
    resultTangent = (stepTangent - result * ((tTangent3 + tTangent3).sum() * (0.5 / t7))) / t7
    // return energy + Attractor(body.trail[1], strength: step).pull(on: body.momentum(scale: 2))
    result = energy + result
    resultTangent = energyTangent + resultTangent
    return (result, resultTangent)
}

private func orbitVJPCore(
    _ bodyPosition: SIMD3<Double>,
    _ bodyVelocity: SIMD3<Double>,
    _ bodyMass: Double,
    _ bodyTrail: UnsafePointer<SIMD3<Double>>,
    _ bodyTrailCount: Int,
    _ centersCenter: UnsafePointer<SIMD3<Double>>,
    _ centersCenterCount: Int,
    _ centersStrength: UnsafePointer<Double>,
    _ step: Double,
    _ resultCotangent: Double,
    _ bodyTrailAdjoint: UnsafeMutablePointer<SIMD3<Double>>,
    _ centersCenterAdjoint: UnsafeMutablePointer<SIMD3<Double>>,
    _ centersStrengthAdjoint: UnsafeMutablePointer<Double>
) -> (Double, SIMD3<Double>, SIMD3<Double>, Double, Double) {
    // Forward sweep
    // var body = body
    var bodyTrail2 = AutoDiff.Buffer<SIMD3<Double>>(copying: bodyTrail, count: bodyTrailCount)
    defer { bodyTrail2.deallocate() }
    // velocity += time * field
    let t = SIMD3<Double>(repeating: step)
    var tCache = AutoDiff.Buffer<SIMD3<Double>>(repeating: SIMD3<Double>(repeating: 0.0), count: centersCenterCount)
    defer { tCache.deallocate() }
    var bodyVelocityCache = AutoDiff.Buffer<SIMD3<Double>>(
        repeating: SIMD3<Double>(repeating: 0.0),
        count: centersCenterCount
    )
    defer { bodyVelocityCache.deallocate() }
    // for center in centers { body.move(for: step, in: center.center - body.position) }
    var i = 0
    var bodyPosition = bodyPosition
    var bodyVelocity = bodyVelocity
    while i < centersCenterCount {
        let centerCenter = centersCenter[i]
        // body.move(for: step, in: center.center - body.position)
        let t2 = centerCenter - bodyPosition
        // velocity += time * field
        bodyVelocity += t * t2
        // trail.append(position)
        bodyTrail2.append(bodyPosition)
        // position += time * velocity
        bodyPosition += t * bodyVelocity
        tCache[i] = t2
        bodyVelocityCache[i] = bodyVelocity
        i &+= 1
    }
    // var energy = body.energy(in: [1, 0, -1])
    let t2 = SIMD3<Double>(1.0, 0.0, -1.0)
    // 0.5 * mass * (velocity * velocity).sum()
    let t3 = 0.5 * bodyMass
    let t4 = (bodyVelocity * bodyVelocity).sum()
    var result = t3 * t4
    // kineticEnergy - mass * (position * field).sum()
    let t5 = (bodyPosition * t2).sum()
    var energy = result - bodyMass * t5
    var tCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: centersCenterCount)
    defer { tCache2.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: centersCenterCount)
    defer { resultCache.deallocate() }
    // for center in centers { energy += center.pull(on: body.position) }
    i = 0
    while i < centersCenterCount {
        let centerCenter = centersCenter[i]
        let centerStrength = centersStrength[i]
        // let d = center - point
        let d = centerCenter - bodyPosition
        // return strength / ((d * d).sum() + 1).squareRoot()
        let t6 = ((d * d).sum() + 1.0).squareRoot()
        result = centerStrength / t6
        // energy += center.pull(on: body.position)
        energy += result
        tCache2[i] = t6
        resultCache[i] = result
        i &+= 1
    }
    // return energy + Attractor(body.trail[1], strength: step).pull(on: body.momentum(scale: 2))
    precondition(1 < bodyTrail2.count, "Index out of range")
    // velocity * (mass * scale)
    let t6 = SIMD3<Double>(repeating: bodyMass * 2.0)
    let result2 = bodyVelocity * t6
    // let d = center - point
    var d = bodyTrail2[1] - result2
    // return strength / ((d * d).sum() + 1).squareRoot()
    let t7 = ((d * d).sum() + 1.0).squareRoot()
    result = step / t7
    // return energy + Attractor(body.trail[1], strength: step).pull(on: body.momentum(scale: 2))
    let result3 = energy + result
    let bodyTrailCount2 = bodyTrail2.count
    var bodyTrailAdjoint2 = AutoDiff.Buffer<SIMD3<Double>>(
        repeating: SIMD3<Double>(repeating: 0.0),
        count: bodyTrailCount2
    )
    defer { bodyTrailAdjoint2.deallocate() }
    // return strength / ((d * d).sum() + 1).squareRoot()
    let t8 = resultCotangent / t7
    var dAdjoint = -(t8 * result) * (0.5 / t7) * d
    dAdjoint += dAdjoint
    // let d = center - point
    let resultAdjoint = -dAdjoint
    // velocity * (mass * scale)
    var bodyVelocityAdjoint = resultAdjoint * t6
    var bodyMassAdjoint = (resultAdjoint * bodyVelocity).sum() * 2.0
    // return energy + Attractor(body.trail[1], strength: step).pull(on: body.momentum(scale: 2))
    bodyTrailAdjoint2[1] += dAdjoint

    // Return sweep
    // for center in centers { energy += center.pull(on: body.position) }
    i = 0
    var bodyPositionAdjoint = SIMD3<Double>(repeating: 0.0)
    while i < centersCenterCount {
        let t9 = tCache2[i]
        result = resultCache[i]
        let centerCenter = centersCenter[i]
        d = centerCenter - bodyPosition
        // return strength / ((d * d).sum() + 1).squareRoot()
        let t10 = resultCotangent / t9
        dAdjoint = -(t10 * result) * (0.5 / t9) * d
        dAdjoint += dAdjoint
        // let d = center - point
        bodyPositionAdjoint -= dAdjoint
        // for center in centers { energy += center.pull(on: body.position) }
        centersStrengthAdjoint[i] += t10
        centersCenterAdjoint[i] += dAdjoint
        i &+= 1
    }
    // kineticEnergy - mass * (position * field).sum()
    let tAdjoint = -resultCotangent
    bodyMassAdjoint += tAdjoint * t5
    bodyPositionAdjoint += tAdjoint * bodyMass * t2
    // 0.5 * mass * (velocity * velocity).sum()
    let t9 = resultCotangent * t3 * bodyVelocity
    bodyVelocityAdjoint = bodyVelocityAdjoint + t9 + t9
    bodyMassAdjoint += resultCotangent * t4 * 0.5
    // for center in centers { body.move(for: step, in: center.center - body.position) }
    i = centersCenterCount
    var tAdjoint2 = SIMD3<Double>(repeating: 0.0)
    while i > 0 {
        i &-= 1
        bodyVelocity = bodyVelocityCache[i]
        // position += time * velocity
        bodyVelocityAdjoint += bodyPositionAdjoint * t
        // trail.append(position)
        var bodyPositionAdjoint2 = bodyTrailAdjoint2.removeLast()
        bodyPositionAdjoint2 = bodyPositionAdjoint + bodyPositionAdjoint2
        // velocity += time * field
        tAdjoint2 = tAdjoint2 + bodyPositionAdjoint * bodyVelocity + bodyVelocityAdjoint * tCache[i]
        let tAdjoint3 = bodyVelocityAdjoint * t
        // body.move(for: step, in: center.center - body.position)
        bodyPositionAdjoint = bodyPositionAdjoint2 - tAdjoint3
        // for center in centers { body.move(for: step, in: center.center - body.position) }
        centersCenterAdjoint[i] += tAdjoint3
    }
    // velocity += time * field
    let stepAdjoint = t8 + tAdjoint2.sum()
    // var body = body
    let count = bodyTrailAdjoint2.count
    var k = 0
    while k < count {
        bodyTrailAdjoint[k] += bodyTrailAdjoint2[k]
        k &+= 1
    }
    return (result3, bodyPositionAdjoint, bodyVelocityAdjoint, bodyMassAdjoint, stepAdjoint)
}

private func orbitVJPJVP(
    _ bodyPosition: SIMD3<Double>,
    _ bodyVelocity: SIMD3<Double>,
    _ bodyMass: Double,
    _ bodyTrail: UnsafePointer<SIMD3<Double>>,
    _ bodyTrailCount: Int,
    _ centersCenter: UnsafePointer<SIMD3<Double>>,
    _ centersCenterCount: Int,
    _ centersStrength: UnsafePointer<Double>,
    _ step: Double,
    _ resultCotangent: Double,
    _ bodyTrailAdjoint: UnsafeMutablePointer<SIMD3<Double>>,
    _ centersCenterAdjoint: UnsafeMutablePointer<SIMD3<Double>>,
    _ centersStrengthAdjoint: UnsafeMutablePointer<Double>,
    _ bodyPositionTangent: SIMD3<Double>,
    _ bodyVelocityTangent: SIMD3<Double>,
    _ bodyMassTangent: Double,
    _ bodyTrailTangent: UnsafePointer<SIMD3<Double>>,
    _ bodyTrailTangentCount: Int,
    _ centersCenterTangent: UnsafePointer<SIMD3<Double>>,
    _ centersStrengthTangent: UnsafePointer<Double>,
    _ stepTangent: Double,
    _ bodyTrailAdjointTangent: UnsafeMutablePointer<SIMD3<Double>>,
    _ centersCenterAdjointTangent: UnsafeMutablePointer<SIMD3<Double>>,
    _ centersStrengthAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, SIMD3<Double>, SIMD3<Double>, Double, Double, Double, SIMD3<Double>, SIMD3<Double>, Double, Double) {
    // Forward sweep
    // var body = body
    var bodyTrail2 = AutoDiff.Buffer<SIMD3<Double>>(copying: bodyTrail, count: bodyTrailCount)
    defer { bodyTrail2.deallocate() }
    var bodyTrailTangent2 = AutoDiff.Buffer<SIMD3<Double>>(copying: bodyTrailTangent, count: bodyTrailTangentCount)
    defer { bodyTrailTangent2.deallocate() }
    // velocity += time * field
    let t = SIMD3<Double>(repeating: step)
    let tTangent = SIMD3<Double>(repeating: stepTangent)
    var tCache = AutoDiff.Buffer<SIMD3<Double>>(repeating: SIMD3<Double>(repeating: 0.0), count: centersCenterCount)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<SIMD3<Double>>(
        repeating: SIMD3<Double>(repeating: 0.0),
        count: centersCenterCount
    )
    defer { tCacheTangent.deallocate() }
    var bodyVelocityCache = AutoDiff.Buffer<SIMD3<Double>>(
        repeating: SIMD3<Double>(repeating: 0.0),
        count: centersCenterCount
    )
    defer { bodyVelocityCache.deallocate() }
    var bodyVelocityCacheTangent = AutoDiff.Buffer<SIMD3<Double>>(
        repeating: SIMD3<Double>(repeating: 0.0),
        count: centersCenterCount
    )
    defer { bodyVelocityCacheTangent.deallocate() }
    // for center in centers { body.move(for: step, in: center.center - body.position) }
    var i = 0
    var bodyPosition = bodyPosition
    var bodyVelocity = bodyVelocity
    var bodyPositionTangent = bodyPositionTangent
    var bodyVelocityTangent = bodyVelocityTangent
    while i < centersCenterCount {
        let centerCenter = centersCenter[i]
        let centerCenterTangent = centersCenterTangent[i]
        // body.move(for: step, in: center.center - body.position)
        let t2 = centerCenter - bodyPosition
        let tTangent2 = centerCenterTangent - bodyPositionTangent
        // velocity += time * field
        bodyVelocity += t * t2
        bodyVelocityTangent += tTangent * t2 + tTangent2 * t
        // trail.append(position)
        bodyTrail2.append(bodyPosition)
        bodyTrailTangent2.append(bodyPositionTangent)
        // position += time * velocity
        bodyPosition += t * bodyVelocity
        bodyPositionTangent += tTangent * bodyVelocity + bodyVelocityTangent * t
        tCache[i] = t2
        tCacheTangent[i] = tTangent2
        bodyVelocityCache[i] = bodyVelocity
        bodyVelocityCacheTangent[i] = bodyVelocityTangent
        i &+= 1
    }
    // var energy = body.energy(in: [1, 0, -1])
    let t2 = SIMD3<Double>(1.0, 0.0, -1.0)
    // 0.5 * mass * (velocity * velocity).sum()
    let t3 = 0.5 * bodyMass
    let tTangent2 = bodyMassTangent * 0.5
    let tTangent3 = bodyVelocityTangent * bodyVelocity
    let t4 = (bodyVelocity * bodyVelocity).sum()
    let tTangent4 = (tTangent3 + tTangent3).sum()
    var result = t3 * t4
    var resultTangent = tTangent2 * t4 + tTangent4 * t3
    // kineticEnergy - mass * (position * field).sum()
    let t5 = (bodyPosition * t2).sum()
    let tTangent5 = (bodyPositionTangent * t2).sum()
    var energy = result - bodyMass * t5
    var energyTangent = resultTangent - (bodyMassTangent * t5 + tTangent5 * bodyMass)
    var tCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: centersCenterCount)
    defer { tCache2.deallocate() }
    var tCacheTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: centersCenterCount)
    defer { tCacheTangent2.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: centersCenterCount)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: centersCenterCount)
    defer { resultCacheTangent.deallocate() }
    // for center in centers { energy += center.pull(on: body.position) }
    i = 0
    while i < centersCenterCount {
        let centerCenter = centersCenter[i]
        let centerCenterTangent = centersCenterTangent[i]
        let centerStrength = centersStrength[i]
        let centerStrengthTangent = centersStrengthTangent[i]
        // let d = center - point
        let d = centerCenter - bodyPosition
        let dTangent = centerCenterTangent - bodyPositionTangent
        // return strength / ((d * d).sum() + 1).squareRoot()
        let tTangent6 = dTangent * d
        let t6 = ((d * d).sum() + 1.0).squareRoot()
        let tTangent7 = (tTangent6 + tTangent6).sum() * (0.5 / t6)
        result = centerStrength / t6
        resultTangent = (centerStrengthTangent - result * tTangent7) / t6
        // energy += center.pull(on: body.position)
        energy += result
        energyTangent += resultTangent
        tCache2[i] = t6
        tCacheTangent2[i] = tTangent7
        resultCache[i] = result
        resultCacheTangent[i] = resultTangent
        i &+= 1
    }
    // return energy + Attractor(body.trail[1], strength: step).pull(on: body.momentum(scale: 2))
    precondition(1 < bodyTrail2.count, "Index out of range")
    // velocity * (mass * scale)
    let t6 = SIMD3<Double>(repeating: bodyMass * 2.0)
    let tTangent6 = SIMD3<Double>(repeating: bodyMassTangent * 2.0)
    let result2 = bodyVelocity * t6
    let resultTangent2 = bodyVelocityTangent * t6 + tTangent6 * bodyVelocity
    // let d = center - point
    var d = bodyTrail2[1] - result2
    var dTangent = bodyTrailTangent2[1] - resultTangent2
    // return strength / ((d * d).sum() + 1).squareRoot()
    let tTangent7 = dTangent * d
    let t7 = ((d * d).sum() + 1.0).squareRoot()
    let t8 = 0.5 / t7
    let tTangent8 = (tTangent7 + tTangent7).sum() * t8
    result = step / t7
    resultTangent = (stepTangent - result * tTangent8) / t7
    // return energy + Attractor(body.trail[1], strength: step).pull(on: body.momentum(scale: 2))
    let result3 = energy + result
    let resultTangent3 = energyTangent + resultTangent
    let bodyTrailCount2 = bodyTrail2.count
    var bodyTrailAdjoint2 = AutoDiff.Buffer<SIMD3<Double>>(
        repeating: SIMD3<Double>(repeating: 0.0),
        count: bodyTrailCount2
    )
    defer { bodyTrailAdjoint2.deallocate() }
    var bodyTrailAdjointTangent2 = AutoDiff.Buffer<SIMD3<Double>>(
        repeating: SIMD3<Double>(repeating: 0.0),
        count: bodyTrailCount2
    )
    defer { bodyTrailAdjointTangent2.deallocate() }
    // return strength / ((d * d).sum() + 1).squareRoot()
    let t9 = resultCotangent / t7
    let tTangent9 = -(t9 * tTangent8) / t7
    let tAdjoint = -(t9 * result)
    let t10 = -(t8 * tTangent8) / t7 * tAdjoint
    let tAdjoint2 = SIMD3<Double>(repeating: tAdjoint * t8)
    let tAdjointTangent = SIMD3<Double>(repeating: -(tTangent9 * result + resultTangent * t9) * t8 + t10)
    var dAdjoint = tAdjoint2 * d
    var dAdjointTangent = tAdjointTangent * d + dTangent * tAdjoint2
    dAdjoint += dAdjoint
    dAdjointTangent += dAdjointTangent
    // let d = center - point
    let resultAdjoint = -dAdjoint
    let resultAdjointTangent = -dAdjointTangent
    // velocity * (mass * scale)
    var bodyVelocityAdjoint = resultAdjoint * t6
    var bodyVelocityAdjointTangent = resultAdjointTangent * t6 + tTangent6 * resultAdjoint
    var bodyMassAdjoint = (resultAdjoint * bodyVelocity).sum() * 2.0
    var bodyMassAdjointTangent = (resultAdjointTangent * bodyVelocity + bodyVelocityTangent * resultAdjoint).sum() * 2.0
    // return energy + Attractor(body.trail[1], strength: step).pull(on: body.momentum(scale: 2))
    bodyTrailAdjoint2[1] += dAdjoint
    bodyTrailAdjointTangent2[1] += dAdjointTangent

    // Return sweep
    // for center in centers { energy += center.pull(on: body.position) }
    i = 0
    var bodyPositionAdjoint = SIMD3<Double>(repeating: 0.0)
    var bodyPositionAdjointTangent = SIMD3<Double>(repeating: 0.0)
    while i < centersCenterCount {
        let t11 = tCache2[i]
        let tTangent10 = tCacheTangent2[i]
        result = resultCache[i]
        resultTangent = resultCacheTangent[i]
        let centerCenter = centersCenter[i]
        let centerCenterTangent = centersCenterTangent[i]
        d = centerCenter - bodyPosition
        dTangent = centerCenterTangent - bodyPositionTangent
        // return strength / ((d * d).sum() + 1).squareRoot()
        let t12 = resultCotangent / t11
        let tTangent11 = -(t12 * tTangent10) / t11
        let tAdjoint3 = -(t12 * result)
        let t13 = 0.5 / t11
        let t14 = -(t13 * tTangent10) / t11 * tAdjoint3
        let tAdjoint4 = SIMD3<Double>(repeating: tAdjoint3 * t13)
        let tAdjointTangent2 = SIMD3<Double>(repeating: -(tTangent11 * result + resultTangent * t12) * t13 + t14)
        dAdjoint = tAdjoint4 * d
        dAdjointTangent = tAdjointTangent2 * d + dTangent * tAdjoint4
        dAdjoint += dAdjoint
        dAdjointTangent += dAdjointTangent
        // let d = center - point
        bodyPositionAdjoint -= dAdjoint
        bodyPositionAdjointTangent -= dAdjointTangent
        // for center in centers { energy += center.pull(on: body.position) }
        centersStrengthAdjoint[i] += t12
        centersStrengthAdjointTangent[i] += tTangent11
        centersCenterAdjoint[i] += dAdjoint
        centersCenterAdjointTangent[i] += dAdjointTangent
        i &+= 1
    }
    // kineticEnergy - mass * (position * field).sum()
    let tAdjoint3 = -resultCotangent
    bodyMassAdjoint += tAdjoint3 * t5
    bodyMassAdjointTangent += tTangent5 * tAdjoint3
    bodyPositionAdjoint += tAdjoint3 * bodyMass * t2
    bodyPositionAdjointTangent += bodyMassTangent * tAdjoint3 * t2
    // 0.5 * mass * (velocity * velocity).sum()
    let tAdjoint4 = SIMD3<Double>(repeating: resultCotangent * t3)
    let t11 = tAdjoint4 * bodyVelocity
    let tTangent10 = tTangent2 * resultCotangent * bodyVelocity + bodyVelocityTangent * tAdjoint4
    bodyVelocityAdjoint = bodyVelocityAdjoint + t11 + t11
    bodyVelocityAdjointTangent = bodyVelocityAdjointTangent + tTangent10 + tTangent10
    bodyMassAdjoint += resultCotangent * t4 * 0.5
    bodyMassAdjointTangent += tTangent4 * resultCotangent * 0.5
    // for center in centers { body.move(for: step, in: center.center - body.position) }
    i = centersCenterCount
    var tAdjoint5 = SIMD3<Double>(repeating: 0.0)
    var tAdjointTangent2 = SIMD3<Double>(repeating: 0.0)
    while i > 0 {
        i &-= 1
        let t12 = tCache[i]
        bodyVelocity = bodyVelocityCache[i]
        bodyVelocityTangent = bodyVelocityCacheTangent[i]
        // position += time * velocity
        let tAdjointTangent3 = tAdjointTangent2
            + (bodyPositionAdjointTangent * bodyVelocity + bodyVelocityTangent * bodyPositionAdjoint)
        bodyVelocityAdjoint += bodyPositionAdjoint * t
        bodyVelocityAdjointTangent += bodyPositionAdjointTangent * t + tTangent * bodyPositionAdjoint
        // trail.append(position)
        var bodyPositionAdjoint2 = bodyTrailAdjoint2.removeLast()
        var bodyPositionAdjointTangent2 = bodyTrailAdjointTangent2.removeLast()
        bodyPositionAdjoint2 = bodyPositionAdjoint + bodyPositionAdjoint2
        bodyPositionAdjointTangent2 = bodyPositionAdjointTangent + bodyPositionAdjointTangent2
        // velocity += time * field
        tAdjoint5 = tAdjoint5 + bodyPositionAdjoint * bodyVelocity + bodyVelocityAdjoint * t12
        tAdjointTangent2 = tAdjointTangent3
            + (bodyVelocityAdjointTangent * t12 + tCacheTangent[i] * bodyVelocityAdjoint)
        let tAdjoint6 = bodyVelocityAdjoint * t
        let tAdjointTangent4 = bodyVelocityAdjointTangent * t + tTangent * bodyVelocityAdjoint
        // body.move(for: step, in: center.center - body.position)
        bodyPositionAdjoint = bodyPositionAdjoint2 - tAdjoint6
        bodyPositionAdjointTangent = bodyPositionAdjointTangent2 - tAdjointTangent4
        // for center in centers { body.move(for: step, in: center.center - body.position) }
        centersCenterAdjoint[i] += tAdjoint6
        centersCenterAdjointTangent[i] += tAdjointTangent4
    }
    // velocity += time * field
    let stepAdjoint = t9 + tAdjoint5.sum()
    let stepAdjointTangent = tTangent9 + tAdjointTangent2.sum()
    // var body = body
    let count = bodyTrailAdjoint2.count
    var k = 0
    while k < count {
        bodyTrailAdjoint[k] += bodyTrailAdjoint2[k]
        bodyTrailAdjointTangent[k] += bodyTrailAdjointTangent2[k]
        k &+= 1
    }
    return (
        result3,
        bodyPositionAdjoint,
        bodyVelocityAdjoint,
        bodyMassAdjoint,
        stepAdjoint,
        resultTangent3,
        bodyPositionAdjointTangent,
        bodyVelocityAdjointTangent,
        bodyMassAdjointTangent,
        stepAdjointTangent
    )
}

/// The value of `strongest(_:at:)`, and its derivative along a tangent of its arguments.
func strongestJVP<V: SIMD>(
    _ centers: [Attractor<V>],
    at point: V,
    along tangent: (centers: [Attractor<V>.TangentVector], point: V)
) -> (value: V.Scalar, tangent: V.Scalar) where V.Scalar: FloatingPoint {
    let centersCenter = AutoDiff.Columns.column(of: centers) { $0.center }
    let centersStrength = AutoDiff.Columns.column(of: centers) { $0.strength }
    let centersCenterTangent = AutoDiff.Columns.column(of: tangent.centers) { $0.center }
    let centersStrengthTangent = AutoDiff.Columns.column(of: tangent.centers) { $0.strength }
    precondition(tangent.centers.count == centers.count, "the tangent of 'centers' has another count")
    return strongestJVPCore(
        centersCenter,
        centersCenter.count,
        centersStrength,
        point,
        centersCenterTangent,
        centersStrengthTangent,
        tangent.point
    )
}

/// The value of `strongest(_:at:)`, and the cotangent of its arguments for a cotangent of its outcome.
func strongestVJP<V: SIMD>(
    _ centers: [Attractor<V>],
    at point: V,
    cotangent: V.Scalar
) -> (value: V.Scalar, cotangent: (centers: [Attractor<V>.TangentVector], point: V)) where V.Scalar: FloatingPoint {
    let centersCenter = AutoDiff.Columns.column(of: centers) { $0.center }
    let centersStrength = AutoDiff.Columns.column(of: centers) { $0.strength }
    var centersCenterAdjoint = [V](repeating: V(repeating: 0), count: centers.count)
    var centersStrengthAdjoint = [V.Scalar](repeating: 0, count: centers.count)
    let (value, pointAdjoint) = strongestVJPCore(
        centersCenter,
        centersCenter.count,
        centersStrength,
        point,
        cotangent,
        &centersCenterAdjoint,
        &centersStrengthAdjoint
    )
    let centersAdjoint = AutoDiff.Columns.array(count: centersCenterAdjoint.count) { i in
        Attractor<V>.TangentVector(center: centersCenterAdjoint[i], strength: centersStrengthAdjoint[i])
    }
    return (value, (centersAdjoint, pointAdjoint))
}

/// The gradient of `strongest(_:at:)`.
func strongestGradient<V: SIMD>(
    _ centers: [Attractor<V>],
    at point: V
) -> (centers: [Attractor<V>.TangentVector], point: V) where V.Scalar: FloatingPoint {
    let centersCenter = AutoDiff.Columns.column(of: centers) { $0.center }
    let centersStrength = AutoDiff.Columns.column(of: centers) { $0.strength }
    var centersCenterAdjoint = [V](repeating: V(repeating: 0), count: centers.count)
    var centersStrengthAdjoint = [V.Scalar](repeating: 0, count: centers.count)
    let (_, pointAdjoint) = strongestVJPCore(
        centersCenter,
        centersCenter.count,
        centersStrength,
        point,
        V.Scalar(1),
        &centersCenterAdjoint,
        &centersStrengthAdjoint
    )
    let centersAdjoint = AutoDiff.Columns.array(count: centersCenterAdjoint.count) { i in
        Attractor<V>.TangentVector(center: centersCenterAdjoint[i], strength: centersStrengthAdjoint[i])
    }
    return (centersAdjoint, pointAdjoint)
}

/// The value and the gradient of `strongest(_:at:)`.
func strongestValueWithGradient<V: SIMD>(
    _ centers: [Attractor<V>],
    at point: V
) -> (value: V.Scalar, gradient: (centers: [Attractor<V>.TangentVector], point: V)) where V.Scalar: FloatingPoint {
    let centersCenter = AutoDiff.Columns.column(of: centers) { $0.center }
    let centersStrength = AutoDiff.Columns.column(of: centers) { $0.strength }
    var centersCenterAdjoint = [V](repeating: V(repeating: 0), count: centers.count)
    var centersStrengthAdjoint = [V.Scalar](repeating: 0, count: centers.count)
    let (value, pointAdjoint) = strongestVJPCore(
        centersCenter,
        centersCenter.count,
        centersStrength,
        point,
        V.Scalar(1),
        &centersCenterAdjoint,
        &centersStrengthAdjoint
    )
    let centersAdjoint = AutoDiff.Columns.array(count: centersCenterAdjoint.count) { i in
        Attractor<V>.TangentVector(center: centersCenterAdjoint[i], strength: centersStrengthAdjoint[i])
    }
    return (value, (centersAdjoint, pointAdjoint))
}

/// The value and the gradient of `strongest(_:at:)`, and the product of its Hessian with a direction.
func strongestHVP<V: SIMD>(
    _ centers: [Attractor<V>],
    at point: V,
    along tangent: (centers: [Attractor<V>.TangentVector], point: V)
) -> (value: V.Scalar, gradient: (centers: [Attractor<V>.TangentVector], point: V), product: (centers: [Attractor<V>.TangentVector], point: V)) where V.Scalar: FloatingPoint {
    let centersCenter = AutoDiff.Columns.column(of: centers) { $0.center }
    let centersStrength = AutoDiff.Columns.column(of: centers) { $0.strength }
    let centersCenterTangent = AutoDiff.Columns.column(of: tangent.centers) { $0.center }
    let centersStrengthTangent = AutoDiff.Columns.column(of: tangent.centers) { $0.strength }
    precondition(tangent.centers.count == centers.count, "the tangent of 'centers' has another count")
    var centersCenterAdjoint = [V](repeating: V(repeating: 0), count: centers.count)
    var centersStrengthAdjoint = [V.Scalar](repeating: 0, count: centers.count)
    var centersCenterProduct = [V](repeating: V(repeating: 0), count: centers.count)
    var centersStrengthProduct = [V.Scalar](repeating: 0, count: centers.count)
    let (value, pointAdjoint, _, pointProduct) = strongestVJPJVP(
        centersCenter,
        centersCenter.count,
        centersStrength,
        point,
        V.Scalar(1),
        &centersCenterAdjoint,
        &centersStrengthAdjoint,
        centersCenterTangent,
        centersStrengthTangent,
        tangent.point,
        &centersCenterProduct,
        &centersStrengthProduct
    )
    let centersAdjoint = AutoDiff.Columns.array(count: centersCenterAdjoint.count) { i in
        Attractor<V>.TangentVector(center: centersCenterAdjoint[i], strength: centersStrengthAdjoint[i])
    }
    let centersProduct = AutoDiff.Columns.array(count: centersCenterProduct.count) { i in
        Attractor<V>.TangentVector(center: centersCenterProduct[i], strength: centersStrengthProduct[i])
    }
    return (value, (centersAdjoint, pointAdjoint), (centersProduct, pointProduct))
}

private func strongestJVPCore<V: SIMD>(
    _ centersCenter: UnsafePointer<V>,
    _ centersCenterCount: Int,
    _ centersStrength: UnsafePointer<V.Scalar>,
    _ point: V,
    _ centersCenterTangent: UnsafePointer<V>,
    _ centersStrengthTangent: UnsafePointer<V.Scalar>,
    _ pointTangent: V
) -> (V.Scalar, V.Scalar) where V.Scalar: FloatingPoint {
    // return strength / ((d * d).sum() + 1).squareRoot()
    let t = V.Scalar(1) / 2
    // for center in centers { strongest = max(strongest, center.pull(on: point)) }
    var i = 0
    var strongest: V.Scalar = 0
    var strongestTangent: V.Scalar = 0
    while i < centersCenterCount {
        let centerCenter = centersCenter[i]
        let centerCenterTangent = centersCenterTangent[i]
        let centerStrength = centersStrength[i]
        let centerStrengthTangent = centersStrengthTangent[i]
        // let d = center - point
        let d = centerCenter - point
        let dTangent = centerCenterTangent - pointTangent
        // return strength / ((d * d).sum() + 1).squareRoot()
        let tTangent = dTangent * d
        let t2 = ((d * d).sum() + 1).squareRoot()
        let result = centerStrength / t2
        let resultTangent = (centerStrengthTangent - result * ((tTangent + tTangent).sum() * (t / t2))) / t2
        // strongest = max(strongest, center.pull(on: point))
        let strongest2 = max(strongest, result)
        let condition = result >= strongest
        let partial = condition ? V.Scalar(0) : 1
        let partial2 = condition ? V.Scalar(1) : 0
        strongestTangent = strongestTangent * partial + resultTangent * partial2
        strongest = strongest2
        i &+= 1
    }
    // return strongest * strongest
    let result = strongest * strongest
    var resultTangent = strongestTangent * strongest
    resultTangent += resultTangent
    return (result, resultTangent)
}

private func strongestVJPCore<V: SIMD>(
    _ centersCenter: UnsafePointer<V>,
    _ centersCenterCount: Int,
    _ centersStrength: UnsafePointer<V.Scalar>,
    _ point: V,
    _ resultCotangent: V.Scalar,
    _ centersCenterAdjoint: UnsafeMutablePointer<V>,
    _ centersStrengthAdjoint: UnsafeMutablePointer<V.Scalar>
) -> (V.Scalar, V) where V.Scalar: FloatingPoint {
    // Forward sweep
    var strongestCache = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: centersCenterCount)
    defer { strongestCache.deallocate() }
    var tCache = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: centersCenterCount)
    defer { tCache.deallocate() }
    var resultCache = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: centersCenterCount)
    defer { resultCache.deallocate() }
    // for center in centers { strongest = max(strongest, center.pull(on: point)) }
    var i = 0
    var strongest: V.Scalar = 0
    while i < centersCenterCount {
        let centerCenter = centersCenter[i]
        let centerStrength = centersStrength[i]
        // let d = center - point
        let d = centerCenter - point
        // return strength / ((d * d).sum() + 1).squareRoot()
        let t = ((d * d).sum() + 1).squareRoot()
        let result = centerStrength / t
        // strongest = max(strongest, center.pull(on: point))
        let strongest2 = max(strongest, result)
        strongestCache[i] = strongest
        tCache[i] = t
        resultCache[i] = result
        strongest = strongest2
        i &+= 1
    }
    // return strongest * strongest
    let result = strongest * strongest
    var strongestAdjoint = resultCotangent * strongest
    strongestAdjoint += strongestAdjoint
    // return strength / ((d * d).sum() + 1).squareRoot()
    let t = V.Scalar(1) / 2

    // Return sweep
    // for center in centers { strongest = max(strongest, center.pull(on: point)) }
    i = centersCenterCount
    var pointAdjoint = V(repeating: 0)
    while i > 0 {
        i &-= 1
        strongest = strongestCache[i]
        let t2 = tCache[i]
        let result2 = resultCache[i]
        let centerCenter = centersCenter[i]
        let d = centerCenter - point
        // strongest = max(strongest, center.pull(on: point))
        let condition = result2 >= strongest
        var partial = condition ? V.Scalar(0) : 1
        let strongestAdjoint2 = strongestAdjoint * partial
        partial = condition ? V.Scalar(1) : 0
        let resultAdjoint = strongestAdjoint * partial
        // return strength / ((d * d).sum() + 1).squareRoot()
        let t3 = resultAdjoint / t2
        var dAdjoint = -(t3 * result2) * (t / t2) * d
        dAdjoint += dAdjoint
        // let d = center - point
        pointAdjoint -= dAdjoint
        // for center in centers { strongest = max(strongest, center.pull(on: point)) }
        centersStrengthAdjoint[i] += t3
        centersCenterAdjoint[i] += dAdjoint
        strongestAdjoint = strongestAdjoint2
    }
    return (result, pointAdjoint)
}

private func strongestVJPJVP<V: SIMD>(
    _ centersCenter: UnsafePointer<V>,
    _ centersCenterCount: Int,
    _ centersStrength: UnsafePointer<V.Scalar>,
    _ point: V,
    _ resultCotangent: V.Scalar,
    _ centersCenterAdjoint: UnsafeMutablePointer<V>,
    _ centersStrengthAdjoint: UnsafeMutablePointer<V.Scalar>,
    _ centersCenterTangent: UnsafePointer<V>,
    _ centersStrengthTangent: UnsafePointer<V.Scalar>,
    _ pointTangent: V,
    _ centersCenterAdjointTangent: UnsafeMutablePointer<V>,
    _ centersStrengthAdjointTangent: UnsafeMutablePointer<V.Scalar>
) -> (V.Scalar, V, V.Scalar, V) where V.Scalar: FloatingPoint {
    // Forward sweep
    var strongestCache = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: centersCenterCount)
    defer { strongestCache.deallocate() }
    var tCache = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: centersCenterCount)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: centersCenterCount)
    defer { tCacheTangent.deallocate() }
    var resultCache = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: centersCenterCount)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<V.Scalar>(repeating: 0, count: centersCenterCount)
    defer { resultCacheTangent.deallocate() }
    // return strength / ((d * d).sum() + 1).squareRoot()
    let t = V.Scalar(1) / 2
    // for center in centers { strongest = max(strongest, center.pull(on: point)) }
    var i = 0
    var strongest: V.Scalar = 0
    var strongestTangent: V.Scalar = 0
    while i < centersCenterCount {
        let centerCenter = centersCenter[i]
        let centerCenterTangent = centersCenterTangent[i]
        let centerStrength = centersStrength[i]
        let centerStrengthTangent = centersStrengthTangent[i]
        // let d = center - point
        let d = centerCenter - point
        let dTangent = centerCenterTangent - pointTangent
        // return strength / ((d * d).sum() + 1).squareRoot()
        let tTangent = dTangent * d
        let t2 = ((d * d).sum() + 1).squareRoot()
        let tTangent2 = (tTangent + tTangent).sum() * (t / t2)
        let result = centerStrength / t2
        let resultTangent = (centerStrengthTangent - result * tTangent2) / t2
        // strongest = max(strongest, center.pull(on: point))
        let strongest2 = max(strongest, result)
        let condition = result >= strongest
        let partial = condition ? V.Scalar(0) : 1
        let partial2 = condition ? V.Scalar(1) : 0
        strongestTangent = strongestTangent * partial + resultTangent * partial2
        strongestCache[i] = strongest
        tCache[i] = t2
        tCacheTangent[i] = tTangent2
        resultCache[i] = result
        resultCacheTangent[i] = resultTangent
        strongest = strongest2
        i &+= 1
    }
    // return strongest * strongest
    let result = strongest * strongest
    var resultTangent = strongestTangent * strongest
    resultTangent += resultTangent
    var strongestAdjoint = resultCotangent * strongest
    var strongestAdjointTangent = strongestTangent * resultCotangent
    strongestAdjoint += strongestAdjoint
    strongestAdjointTangent += strongestAdjointTangent

    // Return sweep
    // for center in centers { strongest = max(strongest, center.pull(on: point)) }
    i = centersCenterCount
    var pointAdjoint = V(repeating: 0)
    var pointAdjointTangent = V(repeating: 0)
    while i > 0 {
        i &-= 1
        strongest = strongestCache[i]
        let t2 = tCache[i]
        let tTangent = tCacheTangent[i]
        let result2 = resultCache[i]
        let resultTangent2 = resultCacheTangent[i]
        let centerCenter = centersCenter[i]
        let centerCenterTangent = centersCenterTangent[i]
        let d = centerCenter - point
        let dTangent = centerCenterTangent - pointTangent
        // strongest = max(strongest, center.pull(on: point))
        let condition = result2 >= strongest
        var partial = condition ? V.Scalar(0) : 1
        let strongestAdjoint2 = strongestAdjoint * partial
        let strongestAdjointTangent2 = strongestAdjointTangent * partial
        partial = condition ? V.Scalar(1) : 0
        let resultAdjoint = strongestAdjoint * partial
        let resultAdjointTangent = strongestAdjointTangent * partial
        // return strength / ((d * d).sum() + 1).squareRoot()
        let t3 = resultAdjoint / t2
        let tTangent2 = (resultAdjointTangent - t3 * tTangent) / t2
        let tAdjoint = -(t3 * result2)
        let t4 = t / t2
        let t5 = -(t4 * tTangent) / t2 * tAdjoint
        let tAdjoint2 = V(repeating: tAdjoint * t4)
        let tAdjointTangent = V(repeating: -(tTangent2 * result2 + resultTangent2 * t3) * t4 + t5)
        var dAdjoint = tAdjoint2 * d
        var dAdjointTangent = tAdjointTangent * d + dTangent * tAdjoint2
        dAdjoint += dAdjoint
        dAdjointTangent += dAdjointTangent
        // let d = center - point
        pointAdjoint -= dAdjoint
        pointAdjointTangent -= dAdjointTangent
        // for center in centers { strongest = max(strongest, center.pull(on: point)) }
        centersStrengthAdjoint[i] += t3
        centersStrengthAdjointTangent[i] += tTangent2
        centersCenterAdjoint[i] += dAdjoint
        centersCenterAdjointTangent[i] += dAdjointTangent
        strongestAdjoint = strongestAdjoint2
        strongestAdjointTangent = strongestAdjointTangent2
    }
    return (result, pointAdjoint, resultTangent, pointAdjointTangent)
}

nonisolated extension LightRay: AutoDiff.Differentiable {
    /// A tangent of `LightRay`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure {
        var origin: SIMD3<T>
        var steps: [SIMD3<T>]
        var lens: (SIMD2<T>, T)

        init(origin: SIMD3<T>, steps: [SIMD3<T>], lens: (SIMD2<T>, T)) {
            self.origin = origin
            self.steps = steps
            self.lens = lens
        }

        static var zero: Self { Self(origin: .zero, steps: [], lens: (.zero, 0)) }

        static func == (left: Self, right: Self) -> Bool {
            guard left.origin == right.origin else { return false }
            guard left.steps == right.steps else { return false }
            guard left.lens.0 == right.lens.0 else { return false }
            guard left.lens.1 == right.lens.1 else { return false }
            return true
        }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            AutoDiff.Numbers.add(other.origin, to: &self.origin, scaledBy: factor)
            AutoDiff.Numbers.add(other.steps, to: &self.steps, scaledBy: factor)
            AutoDiff.Numbers.add(other.lens.0, to: &self.lens.0, scaledBy: factor)
            self.lens.1 += AutoDiff.Numbers.of(factor) * other.lens.1
        }

        mutating func scale(by factor: Double) {
            AutoDiff.Numbers.scale(&self.origin, by: factor)
            AutoDiff.Numbers.scale(&self.steps, by: factor)
            AutoDiff.Numbers.scale(&self.lens.0, by: factor)
            self.lens.1 *= AutoDiff.Numbers.of(factor)
        }

        var zeroTangentVector: Self {
            Self(origin: .zero, steps: [SIMD3<T>](repeating: .zero, count: self.steps.count), lens: (.zero, 0))
        }

        var scalarCount: Int { 1 + self.origin.scalarCount + self.steps.count * SIMD3<T>.scalarCount + self.lens.0.scalarCount }

        func appendScalars(to flattened: inout [Double]) {
            AutoDiff.Numbers.append(self.origin, to: &flattened)
            AutoDiff.Numbers.append(self.steps, to: &flattened)
            AutoDiff.Numbers.append(self.lens.0, to: &flattened)
            flattened.append(AutoDiff.Numbers.double(self.lens.1))
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.origin = AutoDiff.Numbers.next(of: &scalars, like: other.origin)
            self.steps = AutoDiff.Numbers.next(of: &scalars, like: other.steps)
            self.lens = (AutoDiff.Numbers.next(of: &scalars, like: other.lens.0), AutoDiff.Numbers.of(scalars.next()))
        }
    }

    var zeroTangentVector: TangentVector {
        TangentVector(origin: .zero, steps: [SIMD3<T>](repeating: .zero, count: self.steps.count), lens: (.zero, 0))
    }

    var scalarCount: Int { 1 + self.origin.scalarCount + self.steps.count * SIMD3<T>.scalarCount + self.lens.0.scalarCount }

    func appendScalars(to flattened: inout [Double]) {
        AutoDiff.Numbers.append(self.origin, to: &flattened)
        AutoDiff.Numbers.append(self.steps, to: &flattened)
        AutoDiff.Numbers.append(self.lens.0, to: &flattened)
        flattened.append(AutoDiff.Numbers.double(self.lens.1))
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: LightRay) {
        self = other
        self.origin = AutoDiff.Numbers.next(of: &scalars, like: other.origin)
        self.steps = AutoDiff.Numbers.next(of: &scalars, like: other.steps)
        self.lens = (AutoDiff.Numbers.next(of: &scalars, like: other.lens.0), AutoDiff.Numbers.of(scalars.next()))
    }
}

nonisolated extension LightRay.TangentVector: Sendable where T: Sendable, T.SIMD2Storage: Sendable, T.SIMD4Storage: Sendable {}

extension LightRay {
    /// The value of `squaredDistance(_:)`, and its derivative along a tangent of its arguments.
    func squaredDistanceJVP(
        _ t: T,
        along tangent: (instance: LightRay<T>.TangentVector, t: T)
    ) -> (value: T, tangent: T) {
        precondition(
            tangent.instance.steps.count == self.steps.count,
            "the tangent of 'instance.steps' has another count"
        )
        return LightRay_squaredDistanceJVP(
            self.origin,
            self.steps,
            self.steps.count,
            self.lens.0,
            self.lens.1,
            t,
            tangent.instance.origin,
            tangent.instance.steps,
            tangent.instance.lens.0,
            tangent.instance.lens.1,
            tangent.t
        )
    }

    /// The value of `squaredDistance(_:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func squaredDistanceVJP(
        _ t: T,
        cotangent: T
    ) -> (value: T, cotangent: (instance: LightRay<T>.TangentVector, t: T)) {
        var instanceStepsAdjoint = [SIMD3<T>](repeating: SIMD3<T>(repeating: 0), count: self.steps.count)
        let (value, instanceOriginAdjoint, instanceLens0Adjoint, instanceLens1Adjoint, tAdjoint) = LightRay_squaredDistanceVJP(
            self.origin,
            self.steps,
            self.steps.count,
            self.lens.0,
            self.lens.1,
            t,
            cotangent,
            &instanceStepsAdjoint
        )
        return (
            value,
            (LightRay<T>.TangentVector(origin: instanceOriginAdjoint, steps: instanceStepsAdjoint, lens: (instanceLens0Adjoint, instanceLens1Adjoint)), tAdjoint)
        )
    }

    /// The gradient of `squaredDistance(_:)`.
    func squaredDistanceGradient(_ t: T) -> (instance: LightRay<T>.TangentVector, t: T) {
        var instanceStepsAdjoint = [SIMD3<T>](repeating: SIMD3<T>(repeating: 0), count: self.steps.count)
        let (_, instanceOriginAdjoint, instanceLens0Adjoint, instanceLens1Adjoint, tAdjoint) = LightRay_squaredDistanceVJP(
            self.origin,
            self.steps,
            self.steps.count,
            self.lens.0,
            self.lens.1,
            t,
            T(1),
            &instanceStepsAdjoint
        )
        return (
            LightRay<T>.TangentVector(origin: instanceOriginAdjoint, steps: instanceStepsAdjoint, lens: (instanceLens0Adjoint, instanceLens1Adjoint)),
            tAdjoint
        )
    }

    /// The value and the gradient of `squaredDistance(_:)`.
    func squaredDistanceValueWithGradient(_ t: T) -> (value: T, gradient: (instance: LightRay<T>.TangentVector, t: T)) {
        var instanceStepsAdjoint = [SIMD3<T>](repeating: SIMD3<T>(repeating: 0), count: self.steps.count)
        let (value, instanceOriginAdjoint, instanceLens0Adjoint, instanceLens1Adjoint, tAdjoint) = LightRay_squaredDistanceVJP(
            self.origin,
            self.steps,
            self.steps.count,
            self.lens.0,
            self.lens.1,
            t,
            T(1),
            &instanceStepsAdjoint
        )
        return (
            value,
            (LightRay<T>.TangentVector(origin: instanceOriginAdjoint, steps: instanceStepsAdjoint, lens: (instanceLens0Adjoint, instanceLens1Adjoint)), tAdjoint)
        )
    }

    /// The value and the gradient of `squaredDistance(_:)`, and the product of its Hessian with a direction.
    func squaredDistanceHVP(
        _ t: T,
        along tangent: (instance: LightRay<T>.TangentVector, t: T)
    ) -> (value: T, gradient: (instance: LightRay<T>.TangentVector, t: T), product: (instance: LightRay<T>.TangentVector, t: T)) {
        precondition(
            tangent.instance.steps.count == self.steps.count,
            "the tangent of 'instance.steps' has another count"
        )
        var instanceStepsAdjoint = [SIMD3<T>](repeating: SIMD3<T>(repeating: 0), count: self.steps.count)
        var instanceStepsProduct = [SIMD3<T>](repeating: SIMD3<T>(repeating: 0), count: self.steps.count)
        let (value, instanceOriginAdjoint, instanceLens0Adjoint, instanceLens1Adjoint, tAdjoint, _, instanceOriginProduct, instanceLens0Product, instanceLens1Product, tProduct) = LightRay_squaredDistanceVJPJVP(
            self.origin,
            self.steps,
            self.steps.count,
            self.lens.0,
            self.lens.1,
            t,
            T(1),
            &instanceStepsAdjoint,
            tangent.instance.origin,
            tangent.instance.steps,
            tangent.instance.lens.0,
            tangent.instance.lens.1,
            tangent.t,
            &instanceStepsProduct
        )
        return (
            value,
            (LightRay<T>.TangentVector(origin: instanceOriginAdjoint, steps: instanceStepsAdjoint, lens: (instanceLens0Adjoint, instanceLens1Adjoint)), tAdjoint),
            (LightRay<T>.TangentVector(origin: instanceOriginProduct, steps: instanceStepsProduct, lens: (instanceLens0Product, instanceLens1Product)), tProduct)
        )
    }
}

private func LightRay_squaredDistanceJVP<T: FloatingPoint & SIMDScalar>(
    _ selfOrigin: SIMD3<T>,
    _ selfSteps: UnsafePointer<SIMD3<T>>,
    _ selfStepsCount: Int,
    _ selfLens0: SIMD2<T>,
    _ selfLens1: T,
    _ t: T,
    _ selfOriginTangent: SIMD3<T>,
    _ selfStepsTangent: UnsafePointer<SIMD3<T>>,
    _ selfLens0Tangent: SIMD2<T>,
    _ selfLens1Tangent: T,
    _ tTangent: T
) -> (T, T) {
    // point += step * t
    let t2 = SIMD3<T>(repeating: t)
    let tTangent2 = SIMD3<T>(repeating: tTangent)
    // for step in steps { point += step * t }
    var i = 0
    var point = selfOrigin
    var pointTangent = selfOriginTangent
    while i < selfStepsCount {
        let step = selfSteps[i]
        let stepTangent = selfStepsTangent[i]
        // point += step * t
        point += step * t2
        pointTangent += stepTangent * t2 + tTangent2 * step
        i &+= 1
    }
    // point.z *= 2
    point.z *= 2
    pointTangent.z *= 2
    // return (point * point).sum() + lens.0.y * lens.1
    let tTangent3 = pointTangent * point
    let t3 = selfLens0.y
    let result = (point * point).sum() + t3 * selfLens1
    let resultTangent = (tTangent3 + tTangent3).sum() + (selfLens0Tangent.y * selfLens1 + selfLens1Tangent * t3)
    return (result, resultTangent)
}

private func LightRay_squaredDistanceVJP<T: FloatingPoint & SIMDScalar>(
    _ selfOrigin: SIMD3<T>,
    _ selfSteps: UnsafePointer<SIMD3<T>>,
    _ selfStepsCount: Int,
    _ selfLens0: SIMD2<T>,
    _ selfLens1: T,
    _ t: T,
    _ resultCotangent: T,
    _ selfStepsAdjoint: UnsafeMutablePointer<SIMD3<T>>
) -> (T, SIMD3<T>, SIMD2<T>, T, T) {
    // Forward sweep
    // point += step * t
    let t2 = SIMD3<T>(repeating: t)
    // for step in steps { point += step * t }
    var i = 0
    var point = selfOrigin
    while i < selfStepsCount {
        let step = selfSteps[i]
        // point += step * t
        point += step * t2
        i &+= 1
    }
    // point.z *= 2
    point.z *= 2
    // return (point * point).sum() + lens.0.y * lens.1
    let t3 = selfLens0.y
    let result = (point * point).sum() + t3 * selfLens1
    let selfLens1Adjoint = resultCotangent * t3
    var selfLens0Adjoint = SIMD2<T>(repeating: 0)
    selfLens0Adjoint.y = resultCotangent * selfLens1
    var pointAdjoint = resultCotangent * point
    pointAdjoint += pointAdjoint
    // point.z *= 2
    var pointAdjoint2 = pointAdjoint
    pointAdjoint2.z = 0
    pointAdjoint2.z = 0 + pointAdjoint.z * 2
    // point += step * t
    let stepAdjoint = pointAdjoint2 * t2

    // Return sweep
    // for step in steps { point += step * t }
    i = 0
    var tAdjoint = SIMD3<T>(repeating: 0)
    while i < selfStepsCount {
        let step = selfSteps[i]
        // point += step * t
        tAdjoint += pointAdjoint2 * step
        // for step in steps { point += step * t }
        selfStepsAdjoint[i] += stepAdjoint
        i &+= 1
    }
    return (result, pointAdjoint2, selfLens0Adjoint, selfLens1Adjoint, tAdjoint.sum())
}

private func LightRay_squaredDistanceVJPJVP<T: FloatingPoint & SIMDScalar>(
    _ selfOrigin: SIMD3<T>,
    _ selfSteps: UnsafePointer<SIMD3<T>>,
    _ selfStepsCount: Int,
    _ selfLens0: SIMD2<T>,
    _ selfLens1: T,
    _ t: T,
    _ resultCotangent: T,
    _ selfStepsAdjoint: UnsafeMutablePointer<SIMD3<T>>,
    _ selfOriginTangent: SIMD3<T>,
    _ selfStepsTangent: UnsafePointer<SIMD3<T>>,
    _ selfLens0Tangent: SIMD2<T>,
    _ selfLens1Tangent: T,
    _ tTangent: T,
    _ selfStepsAdjointTangent: UnsafeMutablePointer<SIMD3<T>>
) -> (T, SIMD3<T>, SIMD2<T>, T, T, T, SIMD3<T>, SIMD2<T>, T, T) {
    // Forward sweep
    // point += step * t
    let t2 = SIMD3<T>(repeating: t)
    let tTangent2 = SIMD3<T>(repeating: tTangent)
    // for step in steps { point += step * t }
    var i = 0
    var point = selfOrigin
    var pointTangent = selfOriginTangent
    while i < selfStepsCount {
        let step = selfSteps[i]
        let stepTangent = selfStepsTangent[i]
        // point += step * t
        point += step * t2
        pointTangent += stepTangent * t2 + tTangent2 * step
        i &+= 1
    }
    // point.z *= 2
    point.z *= 2
    pointTangent.z *= 2
    // return (point * point).sum() + lens.0.y * lens.1
    let tTangent3 = pointTangent * point
    let t3 = selfLens0.y
    let tTangent4 = selfLens0Tangent.y
    let result = (point * point).sum() + t3 * selfLens1
    let resultTangent = (tTangent3 + tTangent3).sum() + (tTangent4 * selfLens1 + selfLens1Tangent * t3)
    let selfLens1Adjoint = resultCotangent * t3
    let selfLens1AdjointTangent = tTangent4 * resultCotangent
    var selfLens0Adjoint = SIMD2<T>(repeating: 0)
    selfLens0Adjoint.y = resultCotangent * selfLens1
    var selfLens0AdjointTangent = SIMD2<T>(repeating: 0)
    selfLens0AdjointTangent.y = selfLens1Tangent * resultCotangent
    let tAdjoint = SIMD3<T>(repeating: resultCotangent)
    var pointAdjoint = tAdjoint * point
    var pointAdjointTangent = pointTangent * tAdjoint
    pointAdjoint += pointAdjoint
    pointAdjointTangent += pointAdjointTangent
    // point.z *= 2
    var pointAdjoint2 = pointAdjoint
    pointAdjoint2.z = 0
    var pointAdjointTangent2 = pointAdjointTangent
    pointAdjointTangent2.z = 0
    pointAdjoint2.z = 0 + pointAdjoint.z * 2
    pointAdjointTangent2.z = 0 + pointAdjointTangent.z * 2
    // point += step * t
    let stepAdjoint = pointAdjoint2 * t2
    let stepAdjointTangent = pointAdjointTangent2 * t2 + tTangent2 * pointAdjoint2

    // Return sweep
    // for step in steps { point += step * t }
    i = 0
    var tAdjoint2 = SIMD3<T>(repeating: 0)
    var tAdjointTangent = SIMD3<T>(repeating: 0)
    while i < selfStepsCount {
        let step = selfSteps[i]
        let stepTangent = selfStepsTangent[i]
        // point += step * t
        tAdjoint2 += pointAdjoint2 * step
        tAdjointTangent += pointAdjointTangent2 * step + stepTangent * pointAdjoint2
        // for step in steps { point += step * t }
        selfStepsAdjoint[i] += stepAdjoint
        selfStepsAdjointTangent[i] += stepAdjointTangent
        i &+= 1
    }
    return (
        result,
        pointAdjoint2,
        selfLens0Adjoint,
        selfLens1Adjoint,
        tAdjoint2.sum(),
        resultTangent,
        pointAdjointTangent2,
        selfLens0AdjointTangent,
        selfLens1AdjointTangent,
        tAdjointTangent.sum()
    )
}

extension WeightedSum {
    /// The value of `total(_:weight:)`, and its derivative along a tangent of its arguments.
    static func totalJVP(
        _ vectors: [V],
        weight: T,
        along tangent: (vectors: [V], weight: T)
    ) -> (value: T, tangent: T) {
        precondition(tangent.vectors.count == vectors.count, "the tangent of 'vectors' has another count")
        return WeightedSum_totalJVP(vectors, vectors.count, weight, tangent.vectors, tangent.weight)
    }

    /// The value of `total(_:weight:)`, and the cotangent of its arguments for a cotangent of its outcome.
    static func totalVJP(_ vectors: [V], weight: T, cotangent: T) -> (value: T, cotangent: (vectors: [V], weight: T)) {
        var vectorsAdjoint = [V](repeating: V(repeating: 0), count: vectors.count)
        let (value, weightAdjoint) = WeightedSum_totalVJP(vectors, vectors.count, weight, cotangent, &vectorsAdjoint)
        return (value, (vectorsAdjoint, weightAdjoint))
    }

    /// The gradient of `total(_:weight:)`.
    static func totalGradient(_ vectors: [V], weight: T) -> (vectors: [V], weight: T) {
        var vectorsAdjoint = [V](repeating: V(repeating: 0), count: vectors.count)
        let weightAdjoint = WeightedSum_totalGradient(vectors, vectors.count, weight, T(1), &vectorsAdjoint)
        return (vectorsAdjoint, weightAdjoint)
    }

    /// The value and the gradient of `total(_:weight:)`.
    static func totalValueWithGradient(_ vectors: [V], weight: T) -> (value: T, gradient: (vectors: [V], weight: T)) {
        var vectorsAdjoint = [V](repeating: V(repeating: 0), count: vectors.count)
        let (value, weightAdjoint) = WeightedSum_totalVJP(vectors, vectors.count, weight, T(1), &vectorsAdjoint)
        return (value, (vectorsAdjoint, weightAdjoint))
    }
}

private func WeightedSum_totalJVP<T: FloatingPoint, V: SIMD>(
    _ vectors: UnsafePointer<V>,
    _ vectorsCount: Int,
    _ weight: T,
    _ vectorsTangent: UnsafePointer<V>,
    _ weightTangent: T
) -> (T, T) where V.Scalar == T {
    // (vector * weight).sum()
    let t = V(repeating: weight)
    let tTangent = V(repeating: weightTangent)
    // for vector in vectors { sum += WeightedSum(vector: vector, weight: weight).value }
    var i = 0
    var sum: T = 0
    var sumTangent: T = 0
    while i < vectorsCount {
        let vector = vectors[i]
        let vectorTangent = vectorsTangent[i]
        // (vector * weight).sum()
        let result = (vector * t).sum()
        let resultTangent = (vectorTangent * t + tTangent * vector).sum()
        // sum += WeightedSum(vector: vector, weight: weight).value
        sum += result
        sumTangent += resultTangent
        i &+= 1
    }
    return (sum, sumTangent)
}

private func WeightedSum_totalVJP<T: FloatingPoint, V: SIMD>(
    _ vectors: UnsafePointer<V>,
    _ vectorsCount: Int,
    _ weight: T,
    _ sumCotangent: T,
    _ vectorsAdjoint: UnsafeMutablePointer<V>
) -> (T, T) where V.Scalar == T {
    // Forward sweep
    // (vector * weight).sum()
    let t = V(repeating: weight)
    // for vector in vectors { sum += WeightedSum(vector: vector, weight: weight).value }
    var i = 0
    var sum: T = 0
    while i < vectorsCount {
        let vector = vectors[i]
        // (vector * weight).sum()
        let result = (vector * t).sum()
        // sum += WeightedSum(vector: vector, weight: weight).value
        sum += result
        i &+= 1
    }
    // (vector * weight).sum()
    let tAdjoint = V(repeating: sumCotangent)
    let vectorAdjoint = tAdjoint * t

    // Return sweep
    // for vector in vectors { sum += WeightedSum(vector: vector, weight: weight).value }
    i = 0
    var tAdjoint2 = V(repeating: 0)
    while i < vectorsCount {
        let vector = vectors[i]
        // (vector * weight).sum()
        tAdjoint2 += tAdjoint * vector
        // for vector in vectors { sum += WeightedSum(vector: vector, weight: weight).value }
        vectorsAdjoint[i] += vectorAdjoint
        i &+= 1
    }
    // (vector * weight).sum()
    let weightAdjoint = tAdjoint2.sum()
    return (sum, weightAdjoint)
}

private func WeightedSum_totalGradient<T: FloatingPoint, V: SIMD>(
    _ vectors: UnsafePointer<V>,
    _ vectorsCount: Int,
    _ weight: T,
    _ sumCotangent: T,
    _ vectorsAdjoint: UnsafeMutablePointer<V>
) -> T where V.Scalar == T {
    // Forward sweep
    // (vector * weight).sum()
    let tAdjoint = V(repeating: sumCotangent)
    let vectorAdjoint = tAdjoint * weight

    // Return sweep
    // for vector in vectors { sum += WeightedSum(vector: vector, weight: weight).value }
    var i = 0
    var tAdjoint2 = V(repeating: 0)
    while i < vectorsCount {
        let vector = vectors[i]
        // (vector * weight).sum()
        tAdjoint2 += tAdjoint * vector
        // for vector in vectors { sum += WeightedSum(vector: vector, weight: weight).value }
        vectorsAdjoint[i] += vectorAdjoint
        i &+= 1
    }
    return tAdjoint2.sum()
}
