// Members of structs over any types and over protocols: what is called where only protocols are known of a type, and where more is.

struct Box<T> {
    var value: T
    var others: [T] = []
    init(_ value: T) { self.value = value }
    static func made(_ value: T) -> Self { Self(value) }
    static var count: Int { 2 }
    static func + (a: Self, b: Self) -> Self { b }
    func chosen() -> Double { free(value) + free(self) + free(1.0) }
    func same() -> T { value }
    mutating func add(_ more: [T]) { for value in more { others.append(value) } }
    subscript(i: Int) -> T { others[i] }
    func converted<U>(_ value: U) -> Box<U> { Box<U>(value) }
    func called(_ n: Int) -> T { tagged(n) }
    func tagged(_ n: Int) -> T { value }
}

extension Box where T == Double {
    var tag: Double { value * 2 }
    func called() -> Double { free(value) }
    static func zeros() -> Box { Box(0) }
}

extension Box where T == Float {
    var tag: Float { value * 3 }
}

extension Box where T: FloatingPoint {
    func summed() -> T { value + value }
    func tagged(_ x: T) -> T { x }
}

typealias DoubleBox = Box<Double>

struct Two<A, B> {
    var a: A
    var b: B
    var swapped: Two<B, A> { Two<B, A>(a: b, b: a) }
    func first(_ x: A) -> A { x }
    func first(_ x: B) -> B { x }
}

extension Two where A == B {
    func joined() -> [A] { [a, b] }
}

func free<T>(_ x: T) -> Double { 1 }
func free(_ x: Double) -> Double { x * 2 }
func free<T>(_ x: Box<T>) -> Double { 3 }

protocol Shape {
    func area(_ s: Double) -> Double
    static var unit: Self { get }
}

extension Shape {
    func twice(_ s: Double) -> Double { 2 * area(s) }
    func hidden(_ s: Double) -> Double { s }
    func boxed() -> Box<Self> { Box(self) }
}

struct Disc: Shape {
    var radius: Double
    func area(_ s: Double) -> Double { radius * s }
    func hidden(_ s: Double) -> Double { 3 * s }
    static var unit: Disc { Disc(radius: 1) }
}

extension Two: Shape where A: Shape, B: Shape {
    func area(_ s: Double) -> Double { a.area(s) + b.twice(s) + a.hidden(s) }
    static var unit: Two { Two(a: .unit, b: B.unit) }
}

struct Round<T: BinaryFloatingPoint>: Shape {
    var radius: T
    func area(_ s: Double) -> Double { Double(radius) * s }
    static var unit: Round { Round(radius: 1) }
}

struct Scaled<S: Shape>: Shape {
    var shape: S
    var scale = 2.0
    func area(_ s: Double) -> Double { shape.area(s * scale) + shape.hidden(s) + own(s) }
    func own(_ s: Double) -> Double { Self.unit.scale * s }
    static var unit: Scaled<S> { Scaled(shape: S.unit) }
}

func area<S: Shape>(_ shape: S, _ x: Double) -> Double { shape.area(x) + S.unit.twice(x) }

func initialiser(_ x: Double) -> Double { Box(x).value }
func literal(_ x: Double) -> Double { Box(2).value == 2 ? x : 1 }
func context(_ x: Double) -> Double { let b: Box<Double> = Box(2); return b.value * x }
func implicitMember(_ x: Double) -> Double { let b: Box<Double> = .made(x); return b.value }
func staticMember(_ x: Double) -> Double { Double(Box<Disc>.count) * Box.made(x).value * Box<Double>.zeros().value }
func operators(_ x: Double) -> Double { (Box(x) + .init(2)).value * x }
func moreKnown(_ x: Double) -> Double { Box(x).called() }
func lessKnown(_ x: Double) -> Double { Box(x).chosen() * x }
func byConstraint(_ x: Double) -> Double { Box(x).tag + Box(x).summed() }
func byLabel(_ x: Double) -> Double { Box(x).called(2) + Box(x).tagged(x) }
func wholes(_ x: Double) -> Double { Double(Box(2).value + Box([1, 2]).value[0]) * x }
func freeOfBox(_ x: Double) -> Double { free(Box(x)) * x }
func freeOfNumber(_ x: Double) -> Double { free(x) + free(Float(1)) }
func swapping(_ x: Double) -> Double { Two(a: x, b: [x]).swapped.a[0] }
func either(_ x: Double) -> Double { Two(a: x, b: 2).first(x) }
func joining(_ x: Double) -> Double { Two(a: x, b: 2).joined()[1] }
func aliased(_ x: Double) -> Double { DoubleBox(x).same() }
func converting(_ x: Double) -> Double { Box(Disc(radius: 1)).converted(x).value }
func adding(_ x: Double) -> Double { var b = Box(x); b.add([x, 2]); return b[1] + b.others[0] }
func structs(_ x: Double) -> Double { var b = Box(Two(a: x, b: Disc(radius: x))); b.value.b.radius *= 2; return b.value.b.radius }
func conditional(_ x: Double) -> Double { area(Two(a: Disc(radius: x), b: Round(radius: x)), x) }
func composed(_ x: Double) -> Double { area(Scaled(shape: Scaled(shape: Round(radius: x))), x) }
func concrete(_ x: Double) -> Double { Disc(radius: x).hidden(x) + Scaled(shape: Disc(radius: x)).twice(x) }
func boxes(_ x: Double) -> Double { Disc(radius: x).boxed().value.hidden(x) }
func generic<T: BinaryFloatingPoint>(_ x: T) -> T { Box(Two(a: x, b: x)).value.joined()[0] + Box(x).summed() }
func genericCalled(_ x: Double) -> Double { generic(x) }
func unconstrained<T>(_ x: T, _ box: Box<T>) -> Double { free(x) + free(box) }
func unconstrainedCalled(_ x: Double) -> Double { unconstrained(x, Box(x)) * x }
