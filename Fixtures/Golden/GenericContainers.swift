// Generic structs whose type parameters may be anything: what they hold is told by what they are called for.

import AutoDiff
import Foundation

/// A place, of which a container may hold several.
@Differentiable struct Spot {
    var x: Double
    var y: Double
    var length: Double { x * x + y * y }
}

/// Two values of any types.
struct Both<First, Second> {
    var first: First
    var second: Second

    static func of(_ first: First, _ second: Second) -> Both { Both(first: first, second: second) }
    static var names: [Int] { [1, 2] }
    var swapped: Both<Second, First> { Both<Second, First>(first: second, second: first) }
    mutating func set(_ value: First) { first = value }
    func with<Third>(_ third: Third) -> Both<First, Third> { Both<First, Third>(first: first, second: third) }
}

extension Both where First == Second {
    var list: [First] { [first, second] }
    mutating func flip() { (first, second) = (second, first) }
}

extension Both where First == Double, Second: FloatingPoint {
    func scaled(_ x: Second) -> Second { second * x }
    static func * (factor: Double, pair: Both) -> Both { Both(first: factor * pair.first, second: pair.second + 1) }
}

extension Both where First == Double, Second == Double {
    /// A member for certain type arguments is differentiated like any other.
    @Differentiable(.forward, .reverse, .forwardOverReverse)
    func quadratic(_ t: Double) -> Double { first * t * t + second * t * list[0] }
}

extension Both<Double, [Double]> {
    @Differentiable
    func polynomial(at x: Double, _ weights: [Double]) -> Double {
        var value = first
        for (index, coefficient) in second.enumerated() { value = value * x + coefficient * weights[index] }
        return value
    }
}

/// The last in is the first out.
struct Stack<Element> {
    private(set) var items: [Element] = []
    var depth = 0

    init() {}
    init(_ items: [Element]) {
        self.items = items
        depth = items.count
    }

    var top: Element {
        get { items[items.count - 1] }
        set { items[items.count - 1] = newValue }
    }
    subscript(index: Int) -> Element {
        get { items[index] }
        set { items[index] = newValue }
    }
    mutating func push(_ item: Element) {
        items.append(item)
        depth = max(depth, items.count)
    }
    mutating func pop() -> Element { items.removeLast() }
}

extension Stack where Element: BinaryFloatingPoint {
    var total: Element {
        var sum: Element = 0
        for item in items { sum += item }
        return sum * 0.5
    }
}

/// What a value was measured as, with what it is called.
struct Labelled<Scalar: FloatingPoint, Tag> {
    var value: Scalar
    var tag: Tag
    func doubled() -> Self { Self(value: value + value, tag: tag) }
    func relabelled<Other>(_ other: Other) -> Labelled<Scalar, Other> { Labelled<Scalar, Other>(value: value * value, tag: other) }
}

/// What is called for one type is another function than the generic one: bodies of generic structs call that, whatever they are called for.
func isCertain<T>(_ value: T) -> Double { 0.5 }
func isCertain(_ value: Double) -> Double { value }

extension Both {
    func certainty() -> Double { isCertain(first) + isCertain(2.0) }
}

/// A stack machine: instructions as data.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func execute(_ program: [Int], at x: Double) -> Double {
    var stack = Stack<Double>()
    for instruction in program {
        switch instruction {
        case 0: stack.push(x)
        case 1: stack.push(2.5)
        case 2:
            let right = stack.pop()
            stack.top += right
        case 3:
            let right = stack.pop()
            stack.top *= right
        case 4: stack.top = sin(stack.top)
        default: stack[0] *= 2
        }
    }
    return stack.pop() + stack.total * Double(stack.depth)
}

func exchanged<T>(_ pair: Both<T, T>) -> Both<T, T> { Both(first: pair.second, second: pair.first) }

func replaceFirst<T, U>(of pair: inout Both<T, U>, by value: T) { pair.set(value) }

/// In a function over numbers the types are told in terms of its own.
func squares<T: BinaryFloatingPoint>(_ x: T) -> T {
    var stack = Stack([x])
    stack.push(x * x)
    let pair = Both(first: stack, second: x)
    return pair.first.total * pair.second
}

@Differentiable(.forward, .reverse, .forwardOverReverse)
func contained(_ x: Double, _ spot: Spot) -> Double {
    var pair = Both(first: x * x, second: "a name")
    pair.set(pair.first * x)
    let swapped = pair.with(spot).swapped
    var nested = Both.of(swapped, x)
    nested.first.first.x += pair.first
    nested.second *= Double(Both<Int, Int>.names[1])
    replaceFirst(of: &nested, by: Both(first: spot, second: nested.second))
    var twin = exchanged(Both(first: x, second: nested.first.second))
    twin.flip()
    twin = 2 * twin
    let labelled = Labelled(value: x, tag: spot).doubled().relabelled(twin)
    var stack = Stack<Both<Double, Spot>>()
    stack.push(Both(first: x, second: spot))
    stack.push(.init(first: spot.x, second: Spot(x: x, y: 2)))
    stack.top.second.y *= x
    let rows = Stack([[x, x * x], [spot.y]])
    var sum = twin.scaled(x) + twin.certainty() + labelled.value * labelled.tag.first + nested.first.first.x
    for item in stack.items { sum += item.first * item.second.length * rows[0][1] }
    return sum + squares(x) + Double(squares(Float(3))) * rows[1][0]
}
