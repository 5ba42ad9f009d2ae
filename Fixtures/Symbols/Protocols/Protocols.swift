public protocol Shape<Scalar> {
    associatedtype Scalar: Equatable = Double
    associatedtype Body where Body: Equatable
    var area: Double { get }
    var name: String { get set }
    static var unit: Self { get }
    init(side: Double)
    func scaled(by factor: Double) -> Self
    mutating func grow(_ amount: Double) throws
    subscript(index: Int) -> Double { get nonmutating set }
    static func + (left: Self, right: Self) -> Self
}

public extension Shape {
    var area: Double { 0 }
    func scaled(by factor: Double) -> Self { self }
    func scaled(by factor: Double, twice: Bool) -> Self { self }
    var perimeter: Double { 1 }
    static func + (left: Self, right: Self) -> Self { left }
}

extension Shape where Scalar == Float {
    var isSingle: Bool { true }
}

protocol Named: AnyObject {
    var name: String { get }
}

protocol Solid: Shape where Body == Int {
    var volume: Double { get }
}

extension Solid {
    var volume: Double { area }
    subscript(index: Int) -> Double { get { 0 } nonmutating set {} }
    mutating func grow(_ amount: Double) throws {}
}

protocol Described {
    func describe() -> String
}

extension Described {
    func describe() -> String { "" }
    func helper() {}
}

typealias Both = Described & Countable

protocol Countable {
    var count: Int { get }
}

protocol Refined: Both {}

struct Cube: Solid, Described {
    typealias Scalar = Float
    var name: String
    static var unit: Cube { Cube(side: 1) }
    init(side: Double) { name = "" }
    func describe() -> String { name }
}

struct Bag<Element> {
    var elements: [Element]
}

extension Bag: Countable, Described where Element: Described {
    var count: Int { elements.count }
}

enum Kind: Refined {
    case one
    var count: Int { 1 }
}

class Animal: Described {
    func describe() -> String { "animal" }
}

class Dog: Animal, Countable {
    var count: Int { 1 }
}

extension Array: Described where Element: Described {}

private struct Quiet: Both {
    var count: Int
}

protocol OnlyAnimals where Self: Animal {
    func feed()
}

extension OnlyAnimals {
    func feed() {}
}

extension Dog: OnlyAnimals {}

extension Countable where Self: Described {
    var summary: String { describe() }
}
