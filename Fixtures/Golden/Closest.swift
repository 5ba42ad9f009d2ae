import AutoDiff
import Foundation

/// The distance of a point to the nearest of some others, and helper calls on the way.
@Differentiable(.forward, .reverse)
func distance(toNearest xs: [Double], _ ys: [Double], from x: Double, _ y: Double) -> Double {
    var nearest = Double.infinity
    for (i, other) in xs.enumerated() {
        nearest = min(nearest, separation(other - x, ys[i] - y))
    }
    return nearest
}

func separation(_ dx: Double, _ dy: Double, softening: Double = 1e-3) -> Double {
    sqrt(dx * dx + dy * dy + softening * softening)
}
