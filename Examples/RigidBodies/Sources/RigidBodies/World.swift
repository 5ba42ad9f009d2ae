// Balls in the air, on the ground, against walls and one another.

import Foundation

/// A thin wall that stands on the ground.
struct Wall {
    var x: Double
    var height: Double
}

/// What air does to a ball: a force against its motion, and one across if it spins (Magnus).
struct Air {
    /// In kilograms per cubic metre.
    var density = 1.2
    var drag = 0.45
    /// Of the force across: times density, cross-section, speed and the speed of the surface, halved.
    var lift = 0.6

    static let none = Air(density: 0)

    func force(on body: Body) -> Vector {
        let area = Double.pi * body.radius * body.radius
        let drag = drag * body.velocity.length
        let lift = lift * body.radius * body.spin
        return density * area / 2 * (lift * body.velocity.perpendicular - drag * body.velocity)
    }
}

struct World {
    var bodies: [Body]
    var walls: [Wall] = []
    var gravity = 9.81
    var hasGround = true
    var surface = Surface()
    var air = Air()
    private(set) var time = 0.0
    /// What acts on each body now.
    private var loads: [Load] = []

    init(bodies: [Body], walls: [Wall] = [], gravity: Double = 9.81, hasGround: Bool = true, surface: Surface = Surface(), air: Air = Air())
    {
        self.bodies = bodies
        self.walls = walls
        self.gravity = gravity
        self.hasGround = hasGround
        self.surface = surface
        self.air = air
        loads = Array(repeating: Load(), count: bodies.count)
        updateLoads()
    }

    /// A step of the leapfrog method: half a kick, a drift, half a kick.
    mutating func advance(by step: Double) {
        for i in bodies.indices {
            bodies[i].kick(by: loads[i], for: step / 2)
            bodies[i].drift(for: step)
        }
        updateLoads()
        for i in bodies.indices {
            bodies[i].kick(by: loads[i], for: step / 2)
        }
        time += step
    }

    private mutating func updateLoads() {
        for i in bodies.indices {
            let weight = Vector(x: 0, y: -gravity * bodies[i].mass)
            loads[i] = Load(force: weight + air.force(on: bodies[i]))
            if hasGround { pressOnGround(i) }
            for wall in walls { press(i, on: wall) }
        }
        for i in bodies.indices {
            for j in 0..<i { press(i, on: j) }
        }
    }

    private mutating func pressOnGround(_ i: Int) {
        let body = bodies[i]
        let contact = body.groundContact
        guard contact.depth > 0 else { return }
        let force = surface.force(in: contact, slipping: body.velocity(at: contact.point))
        loads[i].add(force, at: contact.point - body.position)
        loads[i].torque += body.radius * surface.resistance(to: body.radius * body.spin, limit: surface.rolling * force.y)
    }

    private mutating func press(_ i: Int, on wall: Wall) {
        let body = bodies[i]
        let contact = body.contact(with: wall)
        guard contact.depth > 0 else { return }
        let force = surface.force(in: contact, slipping: body.velocity(at: contact.point))
        loads[i].add(force, at: contact.point - body.position)
    }

    /// What one body gets, the other gives.
    private mutating func press(_ i: Int, on j: Int) {
        let contact = bodies[i].contact(with: bodies[j])
        guard contact.depth > 0 else { return }
        let slip = bodies[i].velocity(at: contact.point) - bodies[j].velocity(at: contact.point)
        let force = surface.force(in: contact, slipping: slip)
        loads[i].add(force, at: contact.point - bodies[i].position)
        loads[j].add(-force, at: contact.point - bodies[j].position)
    }
}

extension World {
    var momentum: Vector { bodies.reduce(.zero) { $0 + $1.momentum } }

    var angularMomentum: Double { bodies.reduce(0) { $0 + $1.angularMomentum } }

    /// Of motion, height and contacts.
    var energy: Double {
        var sum = 0.0
        for (i, body) in bodies.enumerated() {
            sum += body.kineticEnergy + body.mass * gravity * body.position.y
            if hasGround { sum += surface.energy(depth: body.groundContact.depth) }
            for wall in walls { sum += surface.energy(depth: body.contact(with: wall).depth) }
            for other in bodies[..<i] { sum += surface.energy(depth: body.contact(with: other).depth) }
        }
        return sum
    }
}
