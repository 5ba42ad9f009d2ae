// What mechanics and mathematics know about the simulation and its derivatives, and what comes out here.

import AutoDiff
import Foundation

/// A statement and whether it was found to hold.
struct Finding {
    var statement: String
    var figures: String
    var holds: Bool
}

enum KnownResults {
    /// Balls that rub and lose energy in contact conserve momentum, and angular momentum with their spins, to rounding.
    static func conservation(step: Double) -> [Finding] {
        var world = World(
            bodies: [
                Body(mass: 1, radius: 0.2, position: Vector(x: 0, y: 0.05), velocity: Vector(x: 3, y: 0), spin: 20),
                Body(mass: 0.5, radius: 0.15, position: Vector(x: 1, y: 0), velocity: Vector(x: -1, y: 0.2), spin: -5),
                Body(mass: 2, radius: 0.3, position: Vector(x: 1.6, y: -0.4), velocity: Vector(x: -2, y: 0.5)),
            ],
            gravity: 0,
            hasGround: false,
            air: .none
        )
        let first = world
        while world.time < 1 { world.advance(by: step) }
        let momentum = (world.momentum - first.momentum).length
        let angularMomentum = abs(world.angularMomentum - first.angularMomentum)
        let lost = 1 - world.energy / first.energy
        return [
            Finding(
                statement: "three rough balls collide: momentum stays",
                figures: "change \(scientific: momentum) kg m/s, while \(percent: lost) of the energy is lost",
                holds: momentum < 1e-12 && lost > 0.05
            ),
            Finding(
                statement: "and so does angular momentum",
                figures: "change \(scientific: angularMomentum) kg m²/s",
                holds: angularMomentum < 1e-12
            ),
        ]
    }

    /// The leapfrog method is of second order: half the step, a quarter of the error of the energy.
    static func energyOrder() -> [Finding] {
        let errors = [1, 2, 4, 8, 16].map { largestEnergyError(step: 1e-3 / $0) }
        // A contact begins and ends within a step, wherever in it: single factors scatter about four.
        let order = log2(errors[0] / errors[4]) / 4
        let list = errors.map { "\(scientific: $0)" }.joined(separator: ", ")
        return [
            Finding(
                statement: "smooth balls bounce: half the step, a quarter of the energy's error",
                figures: "\(list) J, order \(fixed: order, 2)",
                holds: abs(order - 2) < 0.05
            )
        ]
    }

    private static func largestEnergyError(step: Double) -> Double {
        var world = World(
            bodies: [
                Body(mass: 1, radius: 0.2, position: Vector(x: 0, y: 0.5), velocity: Vector(x: 1, y: 0)),
                Body(mass: 0.5, radius: 0.15, position: Vector(x: 1, y: 0.6), velocity: Vector(x: -1, y: 0)),
            ],
            walls: [Wall(x: 1.8, height: 2)],
            surface: Surface(stiffness: 2e3, damping: 0, friction: 0, rolling: 0),
            air: .none
        )
        let energy = world.energy
        var error = 0.0
        while world.time < 1 {
            world.advance(by: step)
            error = max(error, abs(world.energy - energy))
        }
        return error
    }

    /// Without air a throw reaches v² sin 2θ / g; the derivatives, also the second ones, are those of this formula.
    static func ballistics(step: Double) -> [Finding] {
        var scene = Scene()
        scene.air = .none
        let toss = Throw(speed: 9, angle: 0.7, spin: 15)
        let (v, angle, g) = (toss.speed, toss.angle, scene.gravity)
        let (distance, gradient) = reachValueWithGradient(toss, in: scene, height: scene.hand.y, step: step)
        let alongSpeed = reachHVP(
            toss,
            in: scene,
            height: scene.hand.y,
            step: step,
            along: Throw.TangentVector(speed: 1, angle: 0, spin: 0)
        ).product
        return [
            Finding("range, m", distance, v * v * sin(2 * angle) / g),
            Finding("its derivative by speed, m/(m/s)", gradient.speed, 2 * v * sin(2 * angle) / g),
            Finding("by angle, m/rad", gradient.angle, 2 * v * v * cos(2 * angle) / g),
            Finding("by spin, m/(rad/s)", gradient.spin, 0),
            Finding("by speed twice", alongSpeed.speed, 2 * sin(2 * angle) / g),
            Finding("by speed and angle", alongSpeed.angle, 4 * v * cos(2 * angle) / g),
        ]
    }
}

extension Finding {
    /// A number that is known to a relative error of rounding.
    fileprivate init(_ name: String, _ found: Double, _ known: Double) {
        self.init(
            statement: "without air: \(name)",
            figures: "\(fixed: found, 12), by formula \(fixed: known, 12)",
            holds: abs(found - known) <= 1e-10 * max(1, abs(known))
        )
    }
}
