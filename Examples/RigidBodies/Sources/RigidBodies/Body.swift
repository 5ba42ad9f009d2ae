// A ball: where it is, how it moves, and what pushes it.

struct Body {
    /// In kilograms and metres.
    let mass: Double
    let radius: Double

    /// Of the centre, in metres and metres a second.
    var position: Vector
    var velocity = Vector.zero
    /// In radians a second, to the left if positive.
    var spin = 0.0

    /// Of a solid ball.
    var momentOfInertia: Double { 2.0 / 5 * mass * radius * radius }

    var momentum: Vector { mass * velocity }

    /// About the origin, the ball's own rotation included.
    var angularMomentum: Double { position.cross(momentum) + momentOfInertia * spin }

    var kineticEnergy: Double { (mass * velocity.lengthSquared + momentOfInertia * spin * spin) / 2 }

    /// The velocity of what is at `point` and turns with the ball.
    func velocity(at point: Vector) -> Vector { velocity + spin * (point - position).perpendicular }

    mutating func drift(for duration: Double) {
        position += duration * velocity
    }

    mutating func kick(by load: Load, for duration: Double) {
        velocity += duration / mass * load.force
        spin += duration / momentOfInertia * load.torque
    }
}

/// What acts on a body, about its centre: in newtons and newton metres.
struct Load {
    var force = Vector.zero
    var torque = 0.0

    /// Adds a force that acts at `arm` from the centre.
    mutating func add(_ force: Vector, at arm: Vector) {
        self.force += force
        torque += arm.cross(force)
    }
}
