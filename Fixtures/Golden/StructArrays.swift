// Arrays of structs and of arrays: columns to the written code, arrays to its callers.

import AutoDiff

@Differentiable
struct Particle {
    var mass: Double
    var place: Place
    @NoDerivative var id: Int

    @Differentiable
    struct Place {
        var x: Double
        let y: Double
    }
}

/// Nobody looks at `place.x`.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func weightedHeights(of particles: [Particle], gravity: Double) -> Double {
    var sum = 0.0
    for i in 0..<particles.count { sum += particles[i].mass * particles[i].place.y * particles[i].place.y * gravity }
    return sum
}

@Differentiable
func glide(_ particles: inout [Particle], by d: Double) {
    for i in 0..<particles.count { particles[i].place.x += d * particles[i].mass * particles[i].place.y }
}

@Differentiable
func lattice(_ x: [Double], spacing: Double) -> [Particle.Place] {
    var places: [Particle.Place] = []
    for i in 0..<x.count { places.append(Particle.Place(x: x[i] * spacing, y: x[i] * x[i])) }
    return places
}

@Differentiable
func powers(of rows: [[Double]], scale: Double) -> [[Double]] {
    var result = rows
    for i in 0..<rows.count {
        for j in 0..<rows[i].count { result[i][j] = rows[i][j] * rows[i][j] * scale }
        result[i].append(scale * Double(i))
    }
    return result
}

@Differentiable
func settle(_ rows: inout [[Double]], by factor: Double) -> Double {
    var sum = 0.0
    for i in 0..<rows.count {
        for j in 0..<rows[i].count {
            rows[i][j] *= factor
            sum += rows[i][j]
        }
    }
    return sum
}
