// A struct as another target has it, with the members that its users call.

import AutoDiff

infix operator ⨯: MultiplicationPrecedence

@Differentiable
public struct Vector3: Equatable, Sendable {
    public var x, y, z: Double

    public init(x: Double, y: Double, z: Double) {
        self.x = x
        self.y = y
        self.z = z
    }

    public init(_ all: Double) { self.init(x: all, y: all, z: all) }

    public static let zero = Vector3(0)
    public static let up = Vector3(x: 0, y: 0, z: 1)
    static let tiny = 1e-9

    public var length: Double {
        get { dot(self).squareRoot() }
        set { self = scaled(by: newValue / max(length, Vector3.tiny)) }
    }

    public func dot(_ other: Vector3) -> Double { x * other.x + y * other.y + z * other.z }

    func scaled(by factor: Double) -> Vector3 { Vector3(x: factor * x, y: factor * y, z: factor * z) }

    public mutating func normalize() { length = 1 }

    public subscript(index: Int) -> Double {
        get {
            precondition(index >= 0 && index < 3, "a vector has no component \(index)")
            return index == 0 ? x : index == 1 ? y : z
        }
        set {
            switch index {
            case 0: x = newValue
            case 1: y = newValue
            default: z = newValue
            }
        }
    }
}

extension Vector3 {
    public static func + (left: Vector3, right: Vector3) -> Vector3 {
        Vector3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
    }

    public static func - (left: Vector3, right: Vector3) -> Vector3 {
        Vector3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    }

    public static func * (left: Double, right: Vector3) -> Vector3 { right.scaled(by: left) }

    public static func ⨯ (left: Vector3, right: Vector3) -> Vector3 {
        Vector3(
            x: left.y * right.z - left.z * right.y,
            y: left.z * right.x - left.x * right.z,
            z: left.x * right.y - left.y * right.x
        )
    }

    public static func += (left: inout Vector3, right: Vector3) { left = left + right }
}
