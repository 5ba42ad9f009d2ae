// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

nonisolated extension Pendulum: AutoDiff.Differentiable {
    /// A tangent of `Pendulum`: a direction, or a gradient.
    nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        var angle: Double
        var speed: Double

        init(angle: Double, speed: Double) {
            self.angle = angle
            self.speed = speed
        }

        static var zero: Self { Self(angle: 0, speed: 0) }

        mutating func add(_ other: Self, scaledBy factor: Double) {
            self.angle += factor * other.angle
            self.speed += factor * other.speed
        }

        mutating func scale(by factor: Double) {
            self.angle *= factor
            self.speed *= factor
        }

        var zeroTangentVector: Self { Self(angle: 0, speed: 0) }

        var scalarCount: Int { 2 }

        func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.angle)
            flattened.append(self.speed)
        }

        init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.angle = scalars.next()
            self.speed = scalars.next()
        }
    }

    var zeroTangentVector: TangentVector { TangentVector(angle: 0, speed: 0) }

    var scalarCount: Int { 2 }

    func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.angle)
        flattened.append(self.speed)
    }

    init(scalars: inout AutoDiff.FlatScalars, like other: Pendulum) {
        self.angle = scalars.next()
        self.speed = scalars.next()
        self.steps = other.steps
    }
}

extension Pendulum {
    /// The value of `init(swinging:)`, and its derivative along a tangent of its arguments.
    static func initJVP(
        swinging angle: Double,
        along angleTangent: Double
    ) -> (value: Pendulum, tangent: Pendulum.TangentVector) {
        let (valueAngle, valueSpeed, _, valueSteps, valueAngleTangent, valueSpeedTangent, _) = Pendulum_initJVP(
            angle,
            angleTangent
        )
        return (
            Pendulum(adgenStoredProperties: (), angle: valueAngle, speed: valueSpeed, steps: valueSteps),
            Pendulum.TangentVector(angle: valueAngleTangent, speed: valueSpeedTangent)
        )
    }

    /// The value of `init(swinging:)`, and the cotangent of its arguments for a cotangent of its outcome.
    static func initVJP(
        swinging angle: Double,
        cotangent: Pendulum.TangentVector
    ) -> (value: Pendulum, cotangent: Double) {
        let (valueAngle, valueSpeed, _, valueSteps, angleAdjoint) = Pendulum_initVJP(
            angle,
            cotangent.angle,
            cotangent.speed
        )
        return (
            Pendulum(adgenStoredProperties: (), angle: valueAngle, speed: valueSpeed, steps: valueSteps),
            angleAdjoint
        )
    }
}

extension Pendulum {
    /// Makes a value of its stored properties.
    fileprivate init(adgenStoredProperties: Void, angle: Double, speed: Double, steps: Int) {
        self.angle = angle
        self.speed = speed
        self.steps = steps
    }
}

private func Pendulum_initJVP(
    _ angle: Double,
    _ angleTangent: Double
) -> (Double, Double, Double, Int, Double, Double, Double) {
    // speed = angle * angle
    let resultSpeed = angle * angle
    var resultSpeedTangent = angleTangent * angle
    resultSpeedTangent += resultSpeedTangent
    return (angle, resultSpeed, 9.81, 0, angleTangent, resultSpeedTangent, 0.0)
}

private func Pendulum_initVJP(
    _ angle: Double,
    _ angleCotangent: Double,
    _ resultSpeedCotangent: Double
) -> (Double, Double, Double, Int, Double) {
    // speed = angle * angle
    let resultSpeed = angle * angle
    let t = resultSpeedCotangent * angle
    let angleAdjoint = angleCotangent + t + t
    return (angle, resultSpeed, 9.81, 0, angleAdjoint)
}

extension Pendulum {
    /// The value of `energy(mass:)`, and its derivative along a tangent of its arguments.
    func energyJVP(
        mass: Double,
        along tangent: (instance: Pendulum.TangentVector, mass: Double)
    ) -> (value: Double, tangent: Double) {
        return Pendulum_energyJVP(
            self.angle,
            self.speed,
            self.gravity,
            mass,
            tangent.instance.angle,
            tangent.instance.speed,
            tangent.mass
        )
    }

    /// The value of `energy(mass:)`, and the cotangent of its arguments for a cotangent of its outcome.
    func energyVJP(
        mass: Double,
        cotangent: Double
    ) -> (value: Double, cotangent: (instance: Pendulum.TangentVector, mass: Double)) {
        let (value, instanceAngleAdjoint, instanceSpeedAdjoint, massAdjoint) = Pendulum_energyVJP(
            self.angle,
            self.speed,
            self.gravity,
            mass,
            cotangent
        )
        return (value, (Pendulum.TangentVector(angle: instanceAngleAdjoint, speed: instanceSpeedAdjoint), massAdjoint))
    }

    /// The gradient of `energy(mass:)`.
    func energyGradient(mass: Double) -> (instance: Pendulum.TangentVector, mass: Double) {
        let (_, instanceAngleAdjoint, instanceSpeedAdjoint, massAdjoint) = Pendulum_energyVJP(
            self.angle,
            self.speed,
            self.gravity,
            mass,
            1.0
        )
        return (Pendulum.TangentVector(angle: instanceAngleAdjoint, speed: instanceSpeedAdjoint), massAdjoint)
    }

    /// The value and the gradient of `energy(mass:)`.
    func energyValueWithGradient(
        mass: Double
    ) -> (value: Double, gradient: (instance: Pendulum.TangentVector, mass: Double)) {
        let (value, instanceAngleAdjoint, instanceSpeedAdjoint, massAdjoint) = Pendulum_energyVJP(
            self.angle,
            self.speed,
            self.gravity,
            mass,
            1.0
        )
        return (value, (Pendulum.TangentVector(angle: instanceAngleAdjoint, speed: instanceSpeedAdjoint), massAdjoint))
    }

    /// The value and the gradient of `energy(mass:)`, and the product of its Hessian with a direction.
    func energyHVP(
        mass: Double,
        along tangent: (instance: Pendulum.TangentVector, mass: Double)
    ) -> (value: Double, gradient: (instance: Pendulum.TangentVector, mass: Double), product: (instance: Pendulum.TangentVector, mass: Double)) {
        let (value, instanceAngleAdjoint, instanceSpeedAdjoint, massAdjoint, _, instanceAngleProduct, instanceSpeedProduct, massProduct) = Pendulum_energyVJPJVP(
            self.angle,
            self.speed,
            self.gravity,
            mass,
            1.0,
            tangent.instance.angle,
            tangent.instance.speed,
            tangent.mass
        )
        return (
            value,
            (Pendulum.TangentVector(angle: instanceAngleAdjoint, speed: instanceSpeedAdjoint), massAdjoint),
            (Pendulum.TangentVector(angle: instanceAngleProduct, speed: instanceSpeedProduct), massProduct)
        )
    }
}

private func Pendulum_energyJVP(
    _ selfAngle: Double,
    _ selfSpeed: Double,
    _ selfGravity: Double,
    _ mass: Double,
    _ selfAngleTangent: Double,
    _ selfSpeedTangent: Double,
    _ massTangent: Double
) -> (Double, Double) {
    // mass * (0.5 * speed * speed - gravity * cos(angle))
    let t = 0.5 * selfSpeed
    let tTangent = selfAngleTangent * (-sin(selfAngle)) * selfGravity
    let t2 = t * selfSpeed - selfGravity * cos(selfAngle)
    let result = mass * t2
    let resultTangent = massTangent * t2 + (selfSpeedTangent * 0.5 * selfSpeed + selfSpeedTangent * t - tTangent) * mass
    return (result, resultTangent)
}

private func Pendulum_energyVJP(
    _ selfAngle: Double,
    _ selfSpeed: Double,
    _ selfGravity: Double,
    _ mass: Double,
    _ resultCotangent: Double
) -> (Double, Double, Double, Double) {
    // mass * (0.5 * speed * speed - gravity * cos(angle))
    let t = 0.5 * selfSpeed
    let t2 = t * selfSpeed - selfGravity * cos(selfAngle)
    let result = mass * t2
    let massAdjoint = resultCotangent * t2
    let tAdjoint = resultCotangent * mass
    let selfAngleAdjoint = -tAdjoint * selfGravity * (-sin(selfAngle))
    let selfSpeedAdjoint = tAdjoint * t + tAdjoint * selfSpeed * 0.5
    return (result, selfAngleAdjoint, selfSpeedAdjoint, massAdjoint)
}

private func Pendulum_energyVJPJVP(
    _ selfAngle: Double,
    _ selfSpeed: Double,
    _ selfGravity: Double,
    _ mass: Double,
    _ resultCotangent: Double,
    _ selfAngleTangent: Double,
    _ selfSpeedTangent: Double,
    _ massTangent: Double
) -> (Double, Double, Double, Double, Double, Double, Double, Double) {
    // mass * (0.5 * speed * speed - gravity * cos(angle))
    let t = 0.5 * selfSpeed
    let tTangent = selfSpeedTangent * 0.5
    let t2 = cos(selfAngle)
    let t3 = -sin(selfAngle)
    let t4 = t * selfSpeed - selfGravity * t2
    let tTangent2 = tTangent * selfSpeed + selfSpeedTangent * t - selfAngleTangent * t3 * selfGravity
    let result = mass * t4
    let resultTangent = massTangent * t4 + tTangent2 * mass
    let massAdjoint = resultCotangent * t4
    let massAdjointTangent = tTangent2 * resultCotangent
    let tAdjoint = resultCotangent * mass
    let tAdjointTangent = massTangent * resultCotangent
    let tAdjoint2 = -tAdjoint * selfGravity
    let selfAngleAdjoint = tAdjoint2 * t3
    let selfAngleAdjointTangent = -tAdjointTangent * selfGravity * t3 + (-(selfAngleTangent * t2) * tAdjoint2)
    let selfSpeedAdjoint = tAdjoint * t + tAdjoint * selfSpeed * 0.5
    let selfSpeedAdjointTangent = tAdjointTangent * t + tTangent * tAdjoint
        + (tAdjointTangent * selfSpeed + selfSpeedTangent * tAdjoint) * 0.5
    return (
        result,
        selfAngleAdjoint,
        selfSpeedAdjoint,
        massAdjoint,
        resultTangent,
        selfAngleAdjointTangent,
        selfSpeedAdjointTangent,
        massAdjointTangent
    )
}

extension Pendulum {
    /// The value of `height`, and its derivative along a tangent of its arguments.
    func heightJVP(along instanceTangent: Pendulum.TangentVector) -> (value: Double, tangent: Double) {
        return Pendulum_heightJVP(self.angle, self.speed, instanceTangent.angle, instanceTangent.speed)
    }

    /// The value of `height`, and the cotangent of its arguments for a cotangent of its outcome.
    func heightVJP(cotangent: Double) -> (value: Double, cotangent: Pendulum.TangentVector) {
        let (value, instanceAngleAdjoint, instanceSpeedAdjoint) = Pendulum_heightVJP(self.angle, self.speed, cotangent)
        return (value, Pendulum.TangentVector(angle: instanceAngleAdjoint, speed: instanceSpeedAdjoint))
    }

    /// The gradient of `height`.
    func heightGradient() -> Pendulum.TangentVector {
        let (_, instanceAngleAdjoint, instanceSpeedAdjoint) = Pendulum_heightVJP(self.angle, self.speed, 1.0)
        return Pendulum.TangentVector(angle: instanceAngleAdjoint, speed: instanceSpeedAdjoint)
    }

    /// The value and the gradient of `height`.
    func heightValueWithGradient() -> (value: Double, gradient: Pendulum.TangentVector) {
        let (value, instanceAngleAdjoint, instanceSpeedAdjoint) = Pendulum_heightVJP(self.angle, self.speed, 1.0)
        return (value, Pendulum.TangentVector(angle: instanceAngleAdjoint, speed: instanceSpeedAdjoint))
    }
}

private func Pendulum_heightJVP(
    _ selfAngle: Double,
    _ selfSpeed: Double,
    _ selfAngleTangent: Double,
    _ selfSpeedTangent: Double
) -> (Double, Double) {
    // 1 - cos(angle) * speed
    let t = cos(selfAngle)
    let result = 1.0 - t * selfSpeed
    let resultTangent = -(selfAngleTangent * (-sin(selfAngle)) * selfSpeed + selfSpeedTangent * t)
    return (result, resultTangent)
}

private func Pendulum_heightVJP(
    _ selfAngle: Double,
    _ selfSpeed: Double,
    _ resultCotangent: Double
) -> (Double, Double, Double) {
    // 1 - cos(angle) * speed
    let t = cos(selfAngle)
    let result = 1.0 - t * selfSpeed
    let tAdjoint = -resultCotangent
    let selfSpeedAdjoint = tAdjoint * t
    let selfAngleAdjoint = tAdjoint * selfSpeed * (-sin(selfAngle))
    return (result, selfAngleAdjoint, selfSpeedAdjoint)
}

extension Pendulum {
    /// The value of `advance(by:)`, and its derivative along a tangent of its arguments.
    mutating func advanceJVP(
        by dt: Double,
        along tangent: (instance: Pendulum.TangentVector, dt: Double)
    ) -> (value: Double, tangent: (value: Double, instance: Pendulum.TangentVector)) {
        let (value, instanceAngleResult, instanceSpeedResult, _, instanceStepsResult, valueTangent, instanceAngleResultTangent, instanceSpeedResultTangent, _) = Pendulum_advanceJVP(
            self.angle,
            self.speed,
            self.gravity,
            self.steps,
            dt,
            tangent.instance.angle,
            tangent.instance.speed,
            tangent.dt
        )
        self.angle = instanceAngleResult
        self.speed = instanceSpeedResult
        self.steps = instanceStepsResult
        return (
            value,
            (valueTangent, Pendulum.TangentVector(angle: instanceAngleResultTangent, speed: instanceSpeedResultTangent))
        )
    }

    /// The value of `advance(by:)`, and the cotangent of its arguments for a cotangent of its outcome.
    mutating func advanceVJP(
        by dt: Double,
        cotangent: (value: Double, instance: Pendulum.TangentVector)
    ) -> (value: Double, cotangent: (instance: Pendulum.TangentVector, dt: Double)) {
        let (value, instanceAngleResult, instanceSpeedResult, _, instanceStepsResult, instanceAngleAdjoint, instanceSpeedAdjoint, dtAdjoint) = Pendulum_advanceVJP(
            self.angle,
            self.speed,
            self.gravity,
            self.steps,
            dt,
            cotangent.value,
            cotangent.instance.angle,
            cotangent.instance.speed
        )
        self.angle = instanceAngleResult
        self.speed = instanceSpeedResult
        self.steps = instanceStepsResult
        return (value, (Pendulum.TangentVector(angle: instanceAngleAdjoint, speed: instanceSpeedAdjoint), dtAdjoint))
    }
}

private func Pendulum_advanceJVP(
    _ selfAngle: Double,
    _ selfSpeed: Double,
    _ selfGravity: Double,
    _ selfSteps: Int,
    _ dt: Double,
    _ selfAngleTangent: Double,
    _ selfSpeedTangent: Double,
    _ dtTangent: Double
) -> (Double, Double, Double, Double, Int, Double, Double, Double, Double) {
    // speed -= dt * gravity * sin(angle)
    let t = dt * selfGravity
    let t2 = sin(selfAngle)
    let selfSpeed2 = selfSpeed - t * t2
    let selfSpeedTangent2 = selfSpeedTangent - (dtTangent * selfGravity * t2 + selfAngleTangent * cos(selfAngle) * t)
    // angle += dt * speed
    let selfAngle2 = selfAngle + dt * selfSpeed2
    let selfAngleTangent2 = selfAngleTangent + (dtTangent * selfSpeed2 + selfSpeedTangent2 * dt)
    // steps += 1
    let selfSteps2 = selfSteps + 1
    // return angle * speed
    let result = selfAngle2 * selfSpeed2
    let resultTangent = selfAngleTangent2 * selfSpeed2 + selfSpeedTangent2 * selfAngle2
    return (
        result,
        selfAngle2,
        selfSpeed2,
        selfGravity,
        selfSteps2,
        resultTangent,
        selfAngleTangent2,
        selfSpeedTangent2,
        0.0
    )
}

private func Pendulum_advanceVJP(
    _ selfAngle: Double,
    _ selfSpeed: Double,
    _ selfGravity: Double,
    _ selfSteps: Int,
    _ dt: Double,
    _ resultCotangent: Double,
    _ selfAngleCotangent: Double,
    _ selfSpeedCotangent: Double
) -> (Double, Double, Double, Double, Int, Double, Double, Double) {
    // speed -= dt * gravity * sin(angle)
    let t = dt * selfGravity
    let t2 = sin(selfAngle)
    let selfSpeed2 = selfSpeed - t * t2
    // angle += dt * speed
    let selfAngle2 = selfAngle + dt * selfSpeed2
    // steps += 1
    let selfSteps2 = selfSteps + 1
    // return angle * speed
    let result = selfAngle2 * selfSpeed2
    var selfAngleAdjoint = selfAngleCotangent + resultCotangent * selfSpeed2
    var selfSpeedAdjoint = selfSpeedCotangent + resultCotangent * selfAngle2
    // angle += dt * speed
    var dtAdjoint = selfAngleAdjoint * selfSpeed2
    selfSpeedAdjoint += selfAngleAdjoint * dt
    // speed -= dt * gravity * sin(angle)
    let tAdjoint = -selfSpeedAdjoint
    selfAngleAdjoint += tAdjoint * t * cos(selfAngle)
    dtAdjoint += tAdjoint * t2 * selfGravity
    return (result, selfAngle2, selfSpeed2, selfGravity, selfSteps2, selfAngleAdjoint, selfSpeedAdjoint, dtAdjoint)
}

extension Pendulum {
    /// The value of `midpoint(of:and:)`, and its derivative along a tangent of its arguments.
    static func midpointJVP(
        of a: Pendulum,
        and b: Pendulum,
        along tangent: (a: Pendulum.TangentVector, b: Pendulum.TangentVector)
    ) -> (value: Pendulum, tangent: Pendulum.TangentVector) {
        let (valueAngle, valueSpeed, _, valueSteps, valueAngleTangent, valueSpeedTangent, _) = Pendulum_midpointJVP(
            a.angle,
            a.speed,
            a.gravity,
            a.steps,
            b.angle,
            b.speed,
            tangent.a.angle,
            tangent.a.speed,
            tangent.b.angle,
            tangent.b.speed
        )
        return (
            Pendulum(adgenStoredProperties: (), angle: valueAngle, speed: valueSpeed, steps: valueSteps),
            Pendulum.TangentVector(angle: valueAngleTangent, speed: valueSpeedTangent)
        )
    }

    /// The value of `midpoint(of:and:)`, and the cotangent of its arguments for a cotangent of its outcome.
    static func midpointVJP(
        of a: Pendulum,
        and b: Pendulum,
        cotangent: Pendulum.TangentVector
    ) -> (value: Pendulum, cotangent: (a: Pendulum.TangentVector, b: Pendulum.TangentVector)) {
        let (valueAngle, valueSpeed, _, valueSteps, aAngleAdjoint, aSpeedAdjoint, bAngleAdjoint, bSpeedAdjoint) = Pendulum_midpointVJP(
            a.angle,
            a.speed,
            a.gravity,
            a.steps,
            b.angle,
            b.speed,
            cotangent.angle,
            cotangent.speed
        )
        return (
            Pendulum(adgenStoredProperties: (), angle: valueAngle, speed: valueSpeed, steps: valueSteps),
            (Pendulum.TangentVector(angle: aAngleAdjoint, speed: aSpeedAdjoint), Pendulum.TangentVector(angle: bAngleAdjoint, speed: bSpeedAdjoint))
        )
    }
}

private func Pendulum_midpointJVP(
    _ aAngle: Double,
    _ aSpeed: Double,
    _ aGravity: Double,
    _ aSteps: Int,
    _ bAngle: Double,
    _ bSpeed: Double,
    _ aAngleTangent: Double,
    _ aSpeedTangent: Double,
    _ bAngleTangent: Double,
    _ bSpeedTangent: Double
) -> (Double, Double, Double, Int, Double, Double, Double) {
    // middle.angle = 0.5 * (a.angle + b.angle)
    let middleAngle = 0.5 * (aAngle + bAngle)
    let middleAngleTangent = (aAngleTangent + bAngleTangent) * 0.5
    // middle.speed = sqrt(a.speed * b.speed)
    let middleSpeed = (aSpeed * bSpeed).squareRoot()
    let middleSpeedTangent = (aSpeedTangent * bSpeed + bSpeedTangent * aSpeed) * (0.5 / middleSpeed)
    return (middleAngle, middleSpeed, aGravity, aSteps, middleAngleTangent, middleSpeedTangent, 0.0)
}

private func Pendulum_midpointVJP(
    _ aAngle: Double,
    _ aSpeed: Double,
    _ aGravity: Double,
    _ aSteps: Int,
    _ bAngle: Double,
    _ bSpeed: Double,
    _ middleAngleCotangent: Double,
    _ middleSpeedCotangent: Double
) -> (Double, Double, Double, Int, Double, Double, Double, Double) {
    // middle.angle = 0.5 * (a.angle + b.angle)
    let middleAngle = 0.5 * (aAngle + bAngle)
    // middle.speed = sqrt(a.speed * b.speed)
    let middleSpeed = (aSpeed * bSpeed).squareRoot()
    let tAdjoint = middleSpeedCotangent * (0.5 / middleSpeed)
    let aSpeedAdjoint = tAdjoint * bSpeed
    let bSpeedAdjoint = tAdjoint * aSpeed
    // middle.angle = 0.5 * (a.angle + b.angle)
    let tAdjoint2 = middleAngleCotangent * 0.5
    return (middleAngle, middleSpeed, aGravity, aSteps, tAdjoint2, aSpeedAdjoint, tAdjoint2, bSpeedAdjoint)
}
