// Structs that are made in other ways than by their properties in order, and functions on them.

import AutoDiff
import Foundation

/// Its initialiser takes no labels.
@Differentiable
public struct Ball: Sendable {
    public let radius: Double
    public let center: Vector3

    public init(_ center: Vector3, _ radius: Double) {
        self.center = center
        self.radius = radius
    }

    public var volume: Double { 4 * .pi / 3 * pow(radius, 3) }
}

/// Its properties are set one by one.
@Differentiable
public struct Spring: Sendable {
    public var stiffness = 1.0
    public var rest = 0.5

    public init() {}

    public func energy(_ length: Double) -> Double { half * stiffness * (length - rest) * (length - rest) }
}

/// A struct that has a namesake where it is used.
@Differentiable
public struct Line: Sendable {
    public var from, to: Vector3

    public init(from: Vector3, to: Vector3) {
        self.from = from
        self.to = to
    }

    public var length: Double { (to - from).length }
}

private let half = 0.5

public func rotated(_ v: Vector3, about axis: Vector3, by angle: Double) -> Vector3 {
    let along = v.dot(axis) * axis
    return cos(angle) * (v - along) + sin(angle) * (axis ⨯ v) + along
}

public func mix<T: FloatingPoint>(_ a: T, _ b: T, at t: T) -> T { a + t * (b - a) }

/// What keeps its values to itself.
struct Accumulator {
    var sum = Vector3.zero
    private var count = 0

    mutating func add(_ v: Vector3) {
        sum += v
        count += 1
    }

    var mean: Vector3 { (1 / Double(count)) * sum }
}

public func mean(_ points: [Vector3]) -> Vector3 {
    var accumulator = Accumulator()
    for point in points { accumulator.add(point) }
    return accumulator.mean
}

/// A rule by hand is a rule everywhere.
public func smooth(_ x: Double) -> Double {
    var result = x
    while abs(result * result * result - x) > 1e-12 { result -= (result * result * result - x) / (3 * result * result) }
    return result
}

@Derivative(of: "smooth(_:)")
public func smoothPartial(_ x: Double) -> Double {
    let root = smooth(x)
    return 1 / (3 * root * root)
}

nonisolated(unsafe) var gains = [1.5, 2.5]

/// Only its own module can read what it reads, so its own derivatives are called.
@Differentiable
public func amplified(_ v: Vector3, _ exponent: Double) -> Vector3 { (gains[0] + pow(gains[1], exponent)) * v }
