// Members that protocols demand and that their extensions add: which of them is called depends on what is known of the type.

import AutoDiff

protocol Formed {
    var v: Double { get }
    var n: Double { get }
    func f(_ x: Double) -> Double
    func g(_ x: Double) -> Double
    static func s(_ x: Double) -> Double
}
extension Formed {
    var n: Double { 3 * v }
    func f(_ x: Double) -> Double { 2 * x }
    func g(_ x: Double) -> Double { 7 * x }
    static func s(_ x: Double) -> Double { 5 * x }
    // No requirements: what a type has of these names is never called through the protocol.
    func added(_ x: Double) -> Double { 11 * x }
    var property: Double { 13 * v }
    func usesOthers(_ x: Double) -> Double { added(x) + self.f(x) * property }
}

protocol Refined: Formed {}
extension Refined {
    var n: Double { 23 * v }
    func f(_ x: Double) -> Double { 17 * x }
    func added(_ x: Double) -> Double { 19 * x }
    func usesOthersToo(_ x: Double) -> Double { added(x) + f(x) * property }
}

protocol Round: Formed {}
extension Formed where Self: Round {
    func g(_ x: Double) -> Double { 29 * x }
    func added(_ x: Double) -> Double { 31 * x }
}

@Differentiable struct Defaulted: Refined { var v: Double }
@Differentiable struct Extended: Formed { var v: Double }
extension Extended: Refined {}
@Differentiable struct Own: Refined {
    var v: Double
    var n: Double { 43 * v }
    var property: Double { 47 * v }
    func f(_ x: Double) -> Double { 37 * x }
    func added(_ x: Double) -> Double { 41 * x }
}
@Differentiable struct Circle: Round { var v: Double }

func throughBase<T: Formed>(_ t: T, _ x: Double) -> [Double] { [t.f(x), t.n, t.g(x), t.added(x), t.property, T.s(x)] }
func throughRefined<T: Refined>(_ t: T, _ x: Double) -> [Double] { [t.f(x), t.n, t.g(x), t.added(x), t.property] }
func throughRound<T: Round>(_ t: T, _ x: Double) -> [Double] { [t.f(x), t.n, t.g(x), t.added(x), t.property] }
func throughOpaque(_ t: some Refined, _ x: Double) -> [Double] { [t.f(x), t.added(x)] }
func throughTypes(_ a: Defaulted, _ b: Extended, _ c: Own, _ d: Circle, _ x: Double) -> [Double] {
    [a.f(x), a.n, a.added(x), b.f(x), c.f(x), c.added(x), c.property, d.g(x), d.added(x), Own.s(x), c.usesOthers(x), c.usesOthersToo(x)]
}

// Overloads by argument.
protocol Overloaded {
    var v: Double { get }
    func h(_ x: Int) -> Double
}
extension Overloaded {
    func h(_ x: Int) -> Double { 2 * v }
    func h(_ x: Double) -> Double { 3 * v * x }
}
@Differentiable struct First: Overloaded {
    var v: Double
    func h(_ x: Double) -> Double { 5 * v * x }
}
@Differentiable struct Second: Overloaded {
    var v: Double
    func h(_ x: Int) -> Double { 7 * v }
}
func overloads<T: Overloaded>(_ t: T, _ x: Double) -> [Double] { [t.h(1), t.h(1.5), t.h(x)] }
func overloadsOfTypes(_ a: First, _ b: Second, _ x: Double) -> [Double] { [a.h(x), b.h(x), a.h(1.5), b.h(1.5)] }

// A function for a type is not called where only its protocol is known.
func chosen(_ x: First) -> Double { 2 * x.v }
func chosen<T: Overloaded>(_ x: T) -> Double { 3 * x.v }
func choosesGeneric<T: Overloaded>(_ t: T) -> Double { chosen(t) }
func choosesConcrete(_ t: First) -> Double { chosen(t) }

// Operators.
protocol Summed {
    var v: Double { get }
    init(v: Double)
    static func + (a: Self, b: Self) -> Self
    static func * (a: Double, b: Self) -> Self
}
extension Summed {
    static func + (a: Self, b: Self) -> Self { Self(v: a.v + b.v + 100) }
    static func - (a: Self, b: Self) -> Self { Self(v: a.v - b.v + 1000) }
    static func += (a: inout Self, b: Self) { a = a + b }
}
@Differentiable struct Defaulting: Summed {
    var v: Double
    static func * (a: Double, b: Defaulting) -> Defaulting { Defaulting(v: a * b.v) }
}
@Differentiable struct Operating: Summed {
    var v: Double
    static func + (a: Operating, b: Operating) -> Operating { Operating(v: a.v + b.v) }
    static func - (a: Operating, b: Operating) -> Operating { Operating(v: a.v - b.v) }
    static func * (a: Double, b: Operating) -> Operating { Operating(v: a * b.v) }
}
extension Double: Summed {
    var v: Double { self }
    init(v: Double) { self = v }
}
func operates<T: Summed>(_ a: T, _ b: T) -> [Double] {
    var c = a + b
    c += 2 * a
    return [c.v, (a - b).v]
}
func operatesOnTypes(_ x: Double, _ y: Double, _ a: Defaulting, _ b: Operating) -> [Double] {
    [x - y, x + y, (b - b).v, (a - a).v, (a + a).v, (b + b).v]
}

// Associated types, and what their being known adds.
protocol Modelled {
    associatedtype Parameters: Summed
    var parameters: Parameters { get set }
    mutating func update(_ p: Parameters)
    init(parameters: Parameters)
}
extension Modelled {
    mutating func update(_ p: Parameters) { parameters = parameters + p }
    func moved(_ p: Parameters) -> Self { Self(parameters: parameters - p) }
}
extension Modelled where Parameters == Operating {
    func known() -> Double { (parameters - parameters).v }
}
@Differentiable struct ByNumber: Modelled { var parameters: Double }
@Differentiable struct ByStruct: Modelled {
    var parameters: Operating
    mutating func update(_ p: Operating) { parameters = p }
}
func updates<M: Modelled>(_ m: M, _ p: M.Parameters) -> Double {
    var n = m.moved(p)
    n.update(p)
    n.parameters = n.parameters + M(parameters: p).parameters
    return n.parameters.v
}
func knows<M: Modelled>(_ m: M) -> Double where M.Parameters == Operating { (m.parameters - m.parameters).v + m.known() }
// What is known of a number by the protocols that it conforms to.
extension Summed {
    func mixed(_ other: Self, _ t: Double) -> Double { (t * self + other).v }
    var other: Double { v }
}
func mixesNumbers(_ x: Double, _ y: Double) -> Double { x.mixed(y, 0.5) + x.other * x.magnitude }

func knowsType(_ m: ByStruct) -> Double { m.known() }
