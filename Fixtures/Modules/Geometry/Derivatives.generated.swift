// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

nonisolated extension Ball: AutoDiff.Differentiable {
    /// A tangent of `Ball`: a direction, or a gradient.
    public nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        public var radius: Double
        public var center: Vector3.TangentVector

        public init(radius: Double, center: Vector3.TangentVector) {
            self.radius = radius
            self.center = center
        }

        public static var zero: Self { Self(radius: 0, center: .zero) }

        public mutating func add(_ other: Self, scaledBy factor: Double) {
            self.radius += factor * other.radius
            AutoDiff.add(other.center, to: &self.center, scaledBy: factor)
        }

        public mutating func scale(by factor: Double) {
            self.radius *= factor
            AutoDiff.scale(&self.center, by: factor)
        }

        public var zeroTangentVector: Self { Self(radius: 0, center: self.center.zeroTangentVector) }

        public var scalarCount: Int { 1 + self.center.scalarCount }

        public func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.radius)
            self.center.appendScalars(to: &flattened)
        }

        public init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.radius = scalars.next()
            self.center = Vector3.TangentVector(scalars: &scalars, like: other.center)
        }
    }

    public var zeroTangentVector: TangentVector { TangentVector(radius: 0, center: self.center.zeroTangentVector) }

    public var scalarCount: Int { 1 + self.center.scalarCount }

    public func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.radius)
        self.center.appendScalars(to: &flattened)
    }

    public init(scalars: inout AutoDiff.FlatScalars, like other: Ball) {
        self.radius = scalars.next()
        self.center = Vector3(scalars: &scalars, like: other.center)
    }
}

nonisolated extension Spring: AutoDiff.Differentiable {
    /// A tangent of `Spring`: a direction, or a gradient.
    public nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        public var stiffness: Double
        public var rest: Double

        public init(stiffness: Double, rest: Double) {
            self.stiffness = stiffness
            self.rest = rest
        }

        public static var zero: Self { Self(stiffness: 0, rest: 0) }

        public mutating func add(_ other: Self, scaledBy factor: Double) {
            self.stiffness += factor * other.stiffness
            self.rest += factor * other.rest
        }

        public mutating func scale(by factor: Double) {
            self.stiffness *= factor
            self.rest *= factor
        }

        public var zeroTangentVector: Self { Self(stiffness: 0, rest: 0) }

        public var scalarCount: Int { 2 }

        public func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.stiffness)
            flattened.append(self.rest)
        }

        public init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.stiffness = scalars.next()
            self.rest = scalars.next()
        }
    }

    public var zeroTangentVector: TangentVector { TangentVector(stiffness: 0, rest: 0) }

    public var scalarCount: Int { 2 }

    public func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.stiffness)
        flattened.append(self.rest)
    }

    public init(scalars: inout AutoDiff.FlatScalars, like other: Spring) {
        self = other
        self.stiffness = scalars.next()
        self.rest = scalars.next()
    }
}

nonisolated extension Line: AutoDiff.Differentiable {
    /// A tangent of `Line`: a direction, or a gradient.
    public nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        public var from: Vector3.TangentVector
        public var to: Vector3.TangentVector

        public init(from: Vector3.TangentVector, to: Vector3.TangentVector) {
            self.from = from
            self.to = to
        }

        public static var zero: Self { Self(from: .zero, to: .zero) }

        public mutating func add(_ other: Self, scaledBy factor: Double) {
            AutoDiff.add(other.from, to: &self.from, scaledBy: factor)
            AutoDiff.add(other.to, to: &self.to, scaledBy: factor)
        }

        public mutating func scale(by factor: Double) {
            AutoDiff.scale(&self.from, by: factor)
            AutoDiff.scale(&self.to, by: factor)
        }

        public var zeroTangentVector: Self { Self(from: self.from.zeroTangentVector, to: self.to.zeroTangentVector) }

        public var scalarCount: Int { self.from.scalarCount + self.to.scalarCount }

        public func appendScalars(to flattened: inout [Double]) {
            self.from.appendScalars(to: &flattened)
            self.to.appendScalars(to: &flattened)
        }

        public init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.from = Vector3.TangentVector(scalars: &scalars, like: other.from)
            self.to = Vector3.TangentVector(scalars: &scalars, like: other.to)
        }
    }

    public var zeroTangentVector: TangentVector {
        TangentVector(from: self.from.zeroTangentVector, to: self.to.zeroTangentVector)
    }

    public var scalarCount: Int { self.from.scalarCount + self.to.scalarCount }

    public func appendScalars(to flattened: inout [Double]) {
        self.from.appendScalars(to: &flattened)
        self.to.appendScalars(to: &flattened)
    }

    public init(scalars: inout AutoDiff.FlatScalars, like other: Line) {
        self = other
        self.from = Vector3(scalars: &scalars, like: other.from)
        self.to = Vector3(scalars: &scalars, like: other.to)
    }
}

/// The value of `amplified(_:_:)`, and its derivative along a tangent of its arguments.
public func amplifiedJVP(
    _ v: Vector3,
    _ exponent: Double,
    along tangent: (v: Vector3.TangentVector, exponent: Double)
) -> (value: Vector3, tangent: Vector3.TangentVector) {
    let vX = v.x
    let vY = v.y
    let vZ = v.z
    let gains2: Double = gains[0]
    let gains3: Double = gains[1]
    // (gains[0] + pow(gains[1], exponent)) * v
    let t = pow(gains3, exponent)
    var condition = gains3 == 0.0
    let partial: Double
    if condition {
        condition = exponent >= 0.0
        partial = condition ? 0.0 : t * log(gains3)
    } else {
        partial = t * log(gains3)
    }
    let tTangent = tangent.exponent * partial
    let t2 = gains2 + t
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let resultX = t2 * vX
    let resultXTangent = tTangent * vX + tangent.v.x * t2
    let resultY = t2 * vY
    let resultYTangent = tTangent * vY + tangent.v.y * t2
    let resultZ = t2 * vZ
    let resultZTangent = tTangent * vZ + tangent.v.z * t2
    return (
        Vector3(adgenStoredProperties: (), x: resultX, y: resultY, z: resultZ),
        Vector3.TangentVector(x: resultXTangent, y: resultYTangent, z: resultZTangent)
    )
}

/// The value of `amplified(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
public func amplifiedVJP(
    _ v: Vector3,
    _ exponent: Double,
    cotangent: Vector3.TangentVector
) -> (value: Vector3, cotangent: (v: Vector3.TangentVector, exponent: Double)) {
    let vX = v.x
    let vY = v.y
    let vZ = v.z
    let resultXCotangent = cotangent.x
    let resultYCotangent = cotangent.y
    let resultZCotangent = cotangent.z
    let gains2: Double = gains[0]
    let gains3: Double = gains[1]
    // (gains[0] + pow(gains[1], exponent)) * v
    let t = pow(gains3, exponent)
    let t2 = gains2 + t
    // Vector3(x: factor * x, y: factor * y, z: factor * z)
    let resultX = t2 * vX
    let resultY = t2 * vY
    let resultZ = t2 * vZ
    let vZAdjoint = resultZCotangent * t2
    let vYAdjoint = resultYCotangent * t2
    let vXAdjoint = resultXCotangent * t2
    // (gains[0] + pow(gains[1], exponent)) * v
    var condition = gains3 == 0.0
    let partial: Double
    if condition {
        condition = exponent >= 0.0
        partial = condition ? 0.0 : t * log(gains3)
    } else {
        partial = t * log(gains3)
    }
    let exponentAdjoint = (resultZCotangent * vZ + resultYCotangent * vY + resultXCotangent * vX) * partial
    return (
        Vector3(adgenStoredProperties: (), x: resultX, y: resultY, z: resultZ),
        (Vector3.TangentVector(x: vXAdjoint, y: vYAdjoint, z: vZAdjoint), exponentAdjoint)
    )
}

extension Vector3 {
    /// Makes a value of its stored properties.
    fileprivate init(adgenStoredProperties: Void, x: Double, y: Double, z: Double) {
        self.x = x
        self.y = y
        self.z = z
    }
}

nonisolated extension Vector3: AutoDiff.Differentiable {
    /// A tangent of `Vector3`: a direction, or a gradient.
    public nonisolated struct TangentVector: AutoDiff.TangentStructure, Sendable {
        public var x: Double
        public var y: Double
        public var z: Double

        public init(x: Double, y: Double, z: Double) {
            self.x = x
            self.y = y
            self.z = z
        }

        public static var zero: Self { Self(x: 0, y: 0, z: 0) }

        public mutating func add(_ other: Self, scaledBy factor: Double) {
            self.x += factor * other.x
            self.y += factor * other.y
            self.z += factor * other.z
        }

        public mutating func scale(by factor: Double) {
            self.x *= factor
            self.y *= factor
            self.z *= factor
        }

        public var zeroTangentVector: Self { Self(x: 0, y: 0, z: 0) }

        public var scalarCount: Int { 3 }

        public func appendScalars(to flattened: inout [Double]) {
            flattened.append(self.x)
            flattened.append(self.y)
            flattened.append(self.z)
        }

        public init(scalars: inout AutoDiff.FlatScalars, like other: Self) {
            self.x = scalars.next()
            self.y = scalars.next()
            self.z = scalars.next()
        }
    }

    public var zeroTangentVector: TangentVector { TangentVector(x: 0, y: 0, z: 0) }

    public var scalarCount: Int { 3 }

    public func appendScalars(to flattened: inout [Double]) {
        flattened.append(self.x)
        flattened.append(self.y)
        flattened.append(self.z)
    }

    public init(scalars: inout AutoDiff.FlatScalars, like other: Vector3) {
        self = other
        self.x = scalars.next()
        self.y = scalars.next()
        self.z = scalars.next()
    }
}
