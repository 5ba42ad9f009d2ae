// Functions over protocols of the module, and members of their extensions: derivatives for each type that conforms.

import AutoDiff
import Foundation

/// How the energy of a bond depends on its length.
protocol Bond {
    var stiffness: Double { get set }
    func energy(at length: Double) -> Double
    func pull(at length: Double) -> Double
    mutating func age(by time: Double)
    init(stiffness: Double)
    static var reach: Double { get }
    static func * (factor: Double, bond: Self) -> Self
}

extension Bond {
    // The default of what is demanded: a type's own takes its place wherever it is called.
    func pull(at length: Double) -> Double { (energy(at: length + 0.001) - energy(at: length - 0.001)) / 0.002 }
    static var reach: Double { 1.5 }

    // No requirement: whoever knows only the protocol calls this one.
    var weight: Double { stiffness / (1 + stiffness) }
    func twice(at length: Double) -> Double { 2 * energy(at: length) }
    mutating func age(by time: Double, times count: Int) {
        for _ in 0..<count { age(by: time) }
    }
    static func standard() -> Self { Self(stiffness: reach) }
}

@Differentiable struct Spring: Bond {
    var stiffness: Double
    func energy(at length: Double) -> Double { 0.5 * stiffness * length * length }
    func pull(at length: Double) -> Double { stiffness * length }
    mutating func age(by time: Double) { stiffness *= exp(-time) }
    static func * (factor: Double, bond: Spring) -> Spring { Spring(stiffness: factor * bond.stiffness) }
    var weight: Double { 3 * stiffness }
}

@Differentiable struct Morse: Bond {
    var depth: Double
    var width: Double
    var stiffness: Double {
        get { 2 * depth * width * width }
        set { depth = newValue / (2 * width * width) }
    }
    init(depth: Double, width: Double) {
        self.depth = depth
        self.width = width
    }
    init(stiffness: Double) { self.init(depth: 0.5 * stiffness, width: 1) }
    func energy(at length: Double) -> Double {
        let part = 1 - exp(-width * length)
        return depth * part * part
    }
    func age(by time: Double) {}
    static let reach = 2.5
    static func * (factor: Double, bond: Morse) -> Morse { Morse(depth: factor * bond.depth, width: bond.width) }
}

@Differentiable(.forward, .reverse, .forwardOverReverse)
func chainEnergy<B: Bond>(_ bonds: [B], _ lengths: [Double]) -> Double {
    var energy = 0.0
    for (index, bond) in bonds.enumerated() {
        energy += bond.twice(at: lengths[index]) + bond.weight * bond.pull(at: lengths[index]) + B.standard().energy(at: lengths[index])
    }
    return energy
}

@Differentiable
func aged(_ bond: some Bond, by time: Double) -> Double {
    var bond = 2 * bond
    bond.age(by: time, times: 3)
    bond.stiffness += time * time
    return bond.energy(at: 0.75)
}

func stiffen<B: Bond>(_ bonds: inout [B], by factor: Double) {
    for index in bonds.indices { bonds[index] = factor * bonds[index] }
}

@Differentiable(.forward, .reverse, .forwardOverReverse)
func mixedChain(_ spring: Spring, _ bond: Morse, _ length: Double) -> Double {
    var springs = [spring, .standard()]
    stiffen(&springs, by: length)
    return chainEnergy(springs, [length, 2 * length]) + bond.twice(at: length) * springs[1].weight
}

/// What can be added and scaled.
protocol Addable {
    static var origin: Self { get }
    static func + (left: Self, right: Self) -> Self
    static func * (factor: Double, value: Self) -> Self
    var length: Double { get }
}

extension Addable {
    static func += (left: inout Self, right: Self) { left = left + right }
    static func - (left: Self, right: Self) -> Self { left + (-1) * right }
    func blended(with other: Self, _ t: Double) -> Self { (1 - t) * self + t * other }
}

extension Double: Addable {
    static var origin: Double { 0 }
    var length: Double { self * self }
}

@Differentiable struct Offset: Addable {
    var x: Double
    var y: Double
    static let origin = Offset(x: 0, y: 0)
    static func + (left: Offset, right: Offset) -> Offset { Offset(x: left.x + right.x, y: left.y + right.y) }
    static func * (factor: Double, value: Offset) -> Offset { Offset(x: factor * value.x, y: factor * value.y) }
    var length: Double { x * x + y * y }
}

@Differentiable
func centroid<V: Addable>(of points: [V], _ weights: [Double]) -> V {
    var sum = V.origin
    var total = 0.0
    for index in points.indices {
        sum += weights[index] * points[index]
        total += weights[index]
    }
    return (1 / total) * sum
}

/// What follows data by parameters of whatever kind.
protocol Curve {
    associatedtype Parameters: Addable
    var parameters: Parameters { get set }
    func value(at x: Double) -> Double
}

extension Curve {
    mutating func step(along direction: Parameters, rate: Double) { parameters = parameters - rate * direction }
}

extension Curve where Parameters == Offset {
    @Differentiable
    func slope(_ x: Double) -> Double { x * parameters.y + parameters.x }
}

@Differentiable struct Ray: Curve {
    var parameters: Double
    func value(at x: Double) -> Double { parameters * x }
}

@Differentiable struct Straight: Curve {
    var parameters: Offset
    func value(at x: Double) -> Double { parameters.x + parameters.y * x }
}

@Differentiable(.forward, .reverse, .forwardOverReverse)
func misfit<C: Curve>(_ curve: C, _ direction: C.Parameters, _ data: [Double]) -> Double {
    var moved = curve
    moved.step(along: direction, rate: 0.5)
    var sum = moved.parameters.blended(with: .origin, 0.25).length
    for (index, y) in data.enumerated() {
        let e = moved.value(at: Double(index)) - y
        sum += e * e
    }
    return sum
}
