import AutoDiff

struct Charge {
    var position: (x: Double, y: Double)
    var velocity: Double
    var mass: Double
}

/// Particles that attract their neighbours: an array of structs, changed in place.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func attraction(_ start: [Double], strength: Double) -> Double {
    var particles: [Charge] = []
    for x in start { particles.append(Charge(position: (x, 0), velocity: x * strength, mass: 1 + x * x)) }
    for i in particles.indices {
        let next = particles[(i + 1) % particles.count]
        particles[i].velocity += strength * (next.position.x - particles[i].position.x) * next.mass
        particles[i].position.y = particles[i].velocity
    }
    particles.swapAt(0, 1)
    var total = 0.0
    for (i, particle) in particles.enumerated() {
        total += particle.mass * particle.velocity * particle.velocity + Double(i) * particle.position.x * particle.position.y
    }
    return total
}
