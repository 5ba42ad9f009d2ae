// How a ball is thrown, how far it flies, and how far from the mark that drives another ball. The build plugin writes the derivatives of what is
// marked, and of what that calls.

import AutoDiff
import Foundation

/// What the thrower decides.
@Differentiable
struct Throw {
    /// In metres a second.
    var speed: Double
    /// Above the horizontal, in radians.
    var angle: Double
    /// In radians a second; backspin if positive.
    var spin: Double

    var velocity: Vector { speed * Vector(x: cos(angle), y: sin(angle)) }
}

/// What the thrower finds: a wall, behind it a ball on the ground, and behind that the mark where this ball shall come to rest.
struct Scene {
    /// From where the first ball is thrown.
    var hand = Vector(x: 0, y: 1.8)
    var wall = Wall(x: 4, height: 2.5)
    /// Where the second ball lies.
    var start = 7.0
    var mark = 9.5
    /// Of both balls.
    var mass = 0.4
    var radius = 0.11
    var gravity = 9.81
    var surface = Surface()
    var air = Air()
    /// After how many seconds one looks where the second ball is.
    var duration = 7.0

    func thrownBall(_ toss: Throw) -> Body {
        Body(mass: mass, radius: radius, position: hand, velocity: toss.velocity, spin: toss.spin)
    }

    /// Pressed into the ground as deep as its weight does it.
    var restingBall: Body {
        let height = radius - surface.restingDepth(under: mass * gravity)
        return Body(mass: mass, radius: radius, position: Vector(x: start, y: height))
    }

    func world(after toss: Throw) -> World {
        World(bodies: [thrownBall(toss), restingBall], walls: [wall], gravity: gravity, surface: surface, air: air)
    }
}

/// The squared distance of the second ball from the mark in the end, in square metres.
@Differentiable(.reverse, .forwardOverReverse, wrt: "toss")
func miss(_ toss: Throw, in scene: Scene, step: Double) -> Double {
    var world = scene.world(after: toss)
    while world.time < scene.duration {
        world.advance(by: step)
    }
    let distance = world.bodies[1].position.x - scene.mark
    return distance * distance
}

/// How far the ball has flown when it has come down to a height, if nothing is in its way.
@Differentiable(.reverse, .forwardOverReverse, wrt: "toss")
func reach(_ toss: Throw, in scene: Scene, height: Double, step: Double) -> Double {
    var world = World(bodies: [scene.thrownBall(toss)], gravity: scene.gravity, hasGround: false, air: scene.air)
    var before = world.bodies[0]
    while world.bodies[0].velocity.y > 0 || world.bodies[0].position.y > height {
        before = world.bodies[0]
        world.advance(by: step)
    }
    // When in the last step, on the parabola that the ball flew along: y + v t + a t² / 2 = height.
    let acceleration = (world.bodies[0].velocity - before.velocity) / step
    let drop = before.position.y - height
    let fall = before.velocity.y
    let time = 2 * drop / ((fall * fall - 2 * acceleration.y * drop).squareRoot() - fall)
    return before.position.x + time * before.velocity.x + time * time / 2 * acceleration.x - scene.hand.x
}
