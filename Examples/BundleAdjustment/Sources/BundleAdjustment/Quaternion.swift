// Composing rotations, which rotation vectors cannot do: only the generator needs it.

import Foundation

/// A rotation, as a quaternion of length one.
struct Quaternion {
    private var scalar: Double
    private var vector: Vector3

    /// The rotation by a rotation vector.
    init(_ rotation: Vector3) {
        let angle = rotation.squaredNorm.squareRoot()
        scalar = cos(angle / 2)
        vector = (angle == 0 ? 0 : sin(angle / 2) / angle) * rotation
    }

    private init(scalar: Double, vector: Vector3) {
        self.scalar = scalar
        self.vector = vector
    }

    /// The rotation vector, of a length of at most π.
    var rotationVector: Vector3 {
        let sine = vector.squaredNorm.squareRoot()
        guard sine > 0 else { return .zero }
        // A quaternion and its negative are the same rotation.
        let angle = 2 * (scalar < 0 ? atan2(-sine, -scalar) : atan2(sine, scalar))
        return (angle / sine) * vector
    }

    /// First the right rotation, then the left one.
    static func * (left: Quaternion, right: Quaternion) -> Quaternion {
        Quaternion(
            scalar: left.scalar * right.scalar - left.vector.dot(right.vector),
            vector: left.scalar * right.vector + right.scalar * left.vector + left.vector.cross(right.vector)
        )
    }
}
