import AutoDiff

/// One step of a chain of masses and springs, ends fixed; returns the energy before it.
@Differentiable(.forward, .reverse)
func advance(_ positions: inout [Double], _ velocities: inout [Double], stiffness: Double, by time: Double) -> Double {
    var energy = 0.0
    for i in 1..<positions.count - 1 {
        let stretch = positions[i + 1] - 2 * positions[i] + positions[i - 1]
        velocities[i] += time * stiffness * stretch
        energy += 0.5 * velocities[i] * velocities[i]
    }
    for i in 1..<positions.count - 1 {
        positions[i] += time * velocities[i]
    }
    return energy
}

/// Half a turn of a leapfrog, in place.
@Differentiable(.forward, .reverse)
func leap(_ position: inout Double, _ velocity: inout Double, by time: Double) {
    velocity -= 0.5 * time * position * position * position
    position += time * velocity
}
