extension Deep.Inner.Leaf {
    func inLeaf() {}
}

extension Deep.Inner {
    struct Leaf {}
    func inInner() {}
}

extension Deep {
    struct Inner {}
}

struct Deep {}

typealias Aliased = Box<Int>
typealias Passed<T> = Box<T>
typealias Scalar = Double
typealias Twice = Aliased

extension Aliased {
    var isInteger: Bool { true }
}

extension Passed {
    var isPassed: Bool { true }
}

extension Twice {
    var isTwice: Bool { true }
}

extension Box<String> {
    var isText: Bool { true }
}

extension Box where Content: Equatable {
    func contains(_ other: Content) -> Bool { content == other }
}

extension Box: Equatable where Content: Equatable {
    static func == (left: Box, right: Box) -> Bool { left.content == right.content }
}

extension Scalar {
    var half: Double { self / 2 }
}

extension Swift.Int {
    var next: Int { self + 1 }
}

extension [Int] {
    var total: Int { reduce(0, +) }
}

extension Array where Element == Double {
    var mean: Double { reduce(0, +) / Double(count) }

    private struct Cache {
        var value: Double
    }
}

extension Optional {
    var isThere: Bool { self != nil }
}

extension String.Index {
    var isIndex: Bool { true }
}

public extension Sequence {
    func everySecond() -> [Element] { [] }
    internal func quiet() {}
    private func hidden() {}
}

private extension Deep {
    func secret() {}
    struct Secret {
        var value: Int
    }
}

fileprivate extension Deep {
    static var shared: Int { 1 }
}

class Parent {
    struct Nested {}
}

class Child: Parent {}

extension Child.Nested {
    var isNested: Bool { true }
}
