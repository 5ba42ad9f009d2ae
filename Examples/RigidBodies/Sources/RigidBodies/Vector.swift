// Vectors of the plane in which everything moves.

import Foundation

struct Vector: Equatable {
    var x: Double
    var y: Double

    static let zero = Vector(x: 0, y: 0)

    var lengthSquared: Double { x * x + y * y }
    var length: Double { hypot(x, y) }

    /// Turned by a quarter to the left.
    var perpendicular: Vector { Vector(x: -y, y: x) }

    func dot(_ other: Vector) -> Double { x * other.x + y * other.y }

    /// The third component of the vector product: positive if `other` is to the left of this vector.
    func cross(_ other: Vector) -> Double { x * other.y - y * other.x }

    static func + (left: Vector, right: Vector) -> Vector { Vector(x: left.x + right.x, y: left.y + right.y) }
    static func - (left: Vector, right: Vector) -> Vector { Vector(x: left.x - right.x, y: left.y - right.y) }
    static prefix func - (vector: Vector) -> Vector { Vector(x: -vector.x, y: -vector.y) }
    static func * (factor: Double, vector: Vector) -> Vector { Vector(x: factor * vector.x, y: factor * vector.y) }
    static func / (vector: Vector, divisor: Double) -> Vector { Vector(x: vector.x / divisor, y: vector.y / divisor) }

    static func += (left: inout Vector, right: Vector) { left = left + right }
    static func -= (left: inout Vector, right: Vector) { left = left - right }
}
