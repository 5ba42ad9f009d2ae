import Foundation
@_exported import struct Swift.Double
import func Foundation.sqrt

public struct Plain {}

@frozen public struct Vector<Scalar: Equatable>: Equatable where Scalar: Comparable {
    public var x: Scalar
    var y: Scalar

    public struct Index: Hashable {
        var offset: Int

        fileprivate enum Direction { case up, down }
    }

    private struct Hidden {
        var value: Int
        fileprivate(set) var other: Int
    }

    package typealias Pair = (Scalar, Scalar)
}

public struct Pack<each Element, let count: Int> {}

struct Owned: ~Copyable {
    var handle: Int

    consuming func close() {}
    borrowing func look() -> Int { handle }
    deinit {}
}

enum Direction: Int, CaseIterable {
    case north, south
    case east = 7

    static let first = Direction.north
}

public indirect enum Tree<Leaf> {
    case leaf(Leaf)
    case branch(left: Tree, right: Tree, depth: Int = 0), empty
}

open class Base {
    open var value = 1
    public required init() {}
}

actor Counter {
    var count = 0
    nonisolated let name = "counter"

    func increment() { count += 1 }
}

@MainActor final class View {
    var title = ""
}

@propertyWrapper struct Clamped {
    var wrappedValue: Double
    var projectedValue: Double { wrappedValue }
}

@resultBuilder enum Builder {
    static func buildBlock(_ parts: Int...) -> Int { parts.reduce(0, +) }
}

private struct Hidden {
    var value: Int
    public var other: Int
}

fileprivate typealias Alias = Hidden
typealias Numbers = Vector<Double>
typealias Generic<T> = Vector<T> where T: Comparable
typealias Chain = Numbers
typealias Nested = Chain.Index
typealias Handler = (Int) -> Void
typealias Sugar = [String: Int?]
typealias Qualified = Swift.Int
typealias Own = Resolved.Plain
