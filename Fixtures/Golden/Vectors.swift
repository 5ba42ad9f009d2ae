import AutoDiff

/// Charges that repel each other: an array of vectors, and a vector made from others.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func potential(_ positions: [SIMD3<Double>], charge: Double) -> Double {
    var energy = 0.0
    for i in positions.indices {
        for j in 0..<i {
            let difference = positions[i] - positions[j]
            energy += charge * charge / (difference * difference).sum().squareRoot()
        }
    }
    return energy
}

typealias Direction = SIMD3<Double>

func cross(_ a: Direction, _ b: Direction) -> Direction {
    Direction(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
}

/// A charge in a magnetic field: vectors that a loop carries, parameters and results, one of them `inout`.
@Differentiable
func fly(_ position: inout Direction, velocity: Direction, field: Direction, steps: Int) -> Direction {
    var velocity = velocity
    for step in 0..<steps {
        velocity += 0.1 * cross(velocity, field)
        velocity.y -= 0.05 * velocity.y * velocity.y
        position += 0.1 * velocity
        if position.z < 0 {
            position.z = -position.z
            velocity.z *= -0.5
        }
        if step == 2 { velocity /= 1 + (velocity * velocity).sum() }
    }
    return velocity
}

/// Particles that are moved in place: lanes of elements.
@Differentiable
func drift(_ points: inout [SIMD2<Double>], by wind: SIMD2<Double>) {
    for i in points.indices {
        points[i] += wind * points[i].x
        points[i].y *= points[i].x
        if i > 0 { points[i][i % 2] += points[i - 1].y }
    }
}
