// Where two things touch, and the forces there.

import Foundation

/// Two things that touch, seen from the first; or nearly touch, with a depth below zero.
struct Contact {
    var point: Vector
    /// Of length one, from the second to the first.
    var normal: Vector
    /// How far they are pressed into one another.
    var depth: Double
}

/// How surfaces push back and rub.
struct Surface {
    /// Hertz's, in newtons per metre to the power 3/2.
    var stiffness = 1e5
    /// Of Hunt and Crossley's damping, in seconds per metre: how much more force there is for each metre a second of approach.
    var damping = 0.5
    /// Coulomb's coefficient.
    var friction = 0.5
    /// The resistance to rolling, as a share of the force with which a ball lies on the ground.
    var rolling = 0.1
    /// How quickly resistance grows with slow slip, in newton seconds per metre.
    var grip = 60.0

    /// Neither damped nor rough: keeps energy.
    static let ideal = Surface(damping: 0, friction: 0, rolling: 0)

    /// The force on the first of two things in contact, whose surface has the given velocity relative to the second's.
    ///
    /// It grows with the depth to the power 3/2, so that its derivative is continuous where contact begins. (K. H. Hunt and F. R. E. Crossley,
    /// Coefficient of restitution interpreted as damping in vibroimpact, Journal of Applied Mechanics 42, 1975.)
    func force(in contact: Contact, slipping velocity: Vector) -> Vector {
        let approach = -velocity.dot(contact.normal)
        let pressure = stiffness * contact.depth * contact.depth.squareRoot() * (1 + damping * approach)
        // What is pulled apart fast may leave the surface behind, but does not stick.
        guard pressure > 0 else { return .zero }
        let tangent = contact.normal.perpendicular
        let rubbing = resistance(to: velocity.dot(tangent), limit: friction * pressure)
        return pressure * contact.normal + rubbing * tangent
    }

    /// What opposes a slip: in proportion to it if it is slow, and never more than the limit.
    func resistance(to slip: Double, limit: Double) -> Double {
        let viscous = grip * slip
        return limit > 0 ? -viscous * limit / (viscous * viscous + limit * limit).squareRoot() : 0
    }

    /// The energy that is in a contact of the given depth.
    func energy(depth: Double) -> Double {
        depth > 0 ? 0.4 * stiffness * depth * depth * depth.squareRoot() : 0
    }

    /// How deep a body lies in the ground that carries it.
    func restingDepth(under weight: Double) -> Double {
        pow(weight / stiffness, 2.0 / 3)
    }
}

extension Body {
    /// With a ball. Their centres are not in the same place.
    func contact(with other: Body) -> Contact {
        let difference = position - other.position
        let distance = difference.length
        let normal = difference / distance
        let depth = radius + other.radius - distance
        return Contact(point: other.position + (other.radius - depth / 2) * normal, normal: normal, depth: depth)
    }

    /// With the ground, at height zero.
    var groundContact: Contact {
        Contact(point: Vector(x: position.x, y: 0), normal: Vector(x: 0, y: 1), depth: radius - position.y)
    }

    /// With a wall.
    func contact(with wall: Wall) -> Contact {
        let nearest = Vector(x: wall.x, y: min(position.y, wall.height))
        let difference = position - nearest
        let distance = difference.length
        return Contact(point: nearest, normal: difference / distance, depth: radius - distance)
    }
}
