// Methods, properties and initialisers of structs: derivatives are members too, and the receiver is differentiated with the parameters.

import AutoDiff
import Foundation

@Differentiable
struct Pendulum {
    var angle: Double
    var speed: Double
    @NoDerivative let gravity = 9.81
    @NoDerivative var steps: Int

    /// The type has no memberwise initialiser, so written code gets one of its own.
    @Differentiable
    init(swinging angle: Double) {
        self.angle = angle
        speed = angle * angle
        steps = 0
    }

    @Differentiable(.forward, .reverse, .forwardOverReverse)
    func energy(mass: Double) -> Double {
        mass * (0.5 * speed * speed - gravity * cos(angle))
    }

    @Differentiable
    var height: Double { 1 - cos(angle) * speed }

    @Differentiable
    mutating func advance(by dt: Double) -> Double {
        speed -= dt * gravity * sin(angle)
        angle += dt * speed
        steps += 1
        return angle * speed
    }

    @Differentiable
    static func midpoint(of a: Pendulum, and b: Pendulum) -> Pendulum {
        var middle = a
        middle.angle = 0.5 * (a.angle + b.angle)
        middle.speed = sqrt(a.speed * b.speed)
        return middle
    }
}
