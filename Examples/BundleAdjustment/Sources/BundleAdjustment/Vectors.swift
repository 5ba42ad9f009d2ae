// Vectors in the plane and in space, with the operations that the model needs.

import AutoDiff

@Differentiable
struct Vector2: Equatable, Sendable {
    var x: Double
    var y: Double

    var squaredNorm: Double { x * x + y * y }

    static func - (left: Vector2, right: Vector2) -> Vector2 {
        Vector2(x: left.x - right.x, y: left.y - right.y)
    }

    static func * (factor: Double, vector: Vector2) -> Vector2 {
        Vector2(x: factor * vector.x, y: factor * vector.y)
    }
}

@Differentiable
struct Vector3: Equatable, Sendable {
    var x: Double
    var y: Double
    var z: Double

    static let zero = Vector3(x: 0, y: 0, z: 0)

    var squaredNorm: Double { dot(self) }

    func dot(_ other: Vector3) -> Double {
        x * other.x + y * other.y + z * other.z
    }

    func cross(_ other: Vector3) -> Vector3 {
        Vector3(x: y * other.z - z * other.y, y: z * other.x - x * other.z, z: x * other.y - y * other.x)
    }

    static prefix func - (vector: Vector3) -> Vector3 {
        Vector3(x: -vector.x, y: -vector.y, z: -vector.z)
    }

    static func + (left: Vector3, right: Vector3) -> Vector3 {
        Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
    }

    static func - (left: Vector3, right: Vector3) -> Vector3 {
        Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    }

    static func * (factor: Double, vector: Vector3) -> Vector3 {
        Vector3(x: factor * vector.x, y: factor * vector.y, z: factor * vector.z)
    }

    static func += (left: inout Vector3, right: Vector3) { left = left + right }
}
