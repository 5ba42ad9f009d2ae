// Rotations by vectors that point along the axis and are as long as the angle.

import Foundation

extension Vector3 {
    /// The vector, turned by a rotation vector, after O. Rodrigues:
    ///
    ///     Rx = cos θ x + (sin θ / θ) r × x + ((1 - cos θ) / θ²) (r · x) r,    θ = |r|
    func rotated(by rotation: Vector3) -> Vector3 {
        let (cosine, sine, versine) = rodriguesFactors(squaredAngle: rotation.squaredNorm)
        return cosine * self + sine * rotation.cross(self) + versine * rotation.dot(self) * rotation
    }
}

/// `cos θ`, `sin θ / θ` and `(1 - cos θ) / θ²`, of the square of θ.
///
/// All three are smooth functions of θ². By the angle itself they are not, as a square root has no derivative at zero, so small angles take
/// the power series. It is as good as exact below a hundredth: the first term left out is 1e-17 in the derivative of `sin θ / θ`.
func rodriguesFactors(squaredAngle s: Double) -> (cosine: Double, sine: Double, versine: Double) {
    if s < 1e-4 {
        return (
            1 - s / 2 * (1 - s / 12 * (1 - s / 30 * (1 - s / 56))),
            1 - s / 6 * (1 - s / 20 * (1 - s / 42)),
            0.5 - s / 24 * (1 - s / 30 * (1 - s / 56))
        )
    }
    let angle = s.squareRoot()
    let cosine = cos(angle)
    // Not by 1 - cos θ, which cancels.
    let halfSine = sin(angle / 2)
    return (cosine, sin(angle) / angle, 2 * halfSine * halfSine / s)
}
