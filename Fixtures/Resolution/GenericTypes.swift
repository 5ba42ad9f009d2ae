// Members of generic structs: which are there for which arguments, which are preferred, and what a name alone means.

struct Box<T: FloatingPoint> {
    var value: T
    init(_ value: T) { self.value = value }
    init(of other: T, times n: Int) { value = other * T(n) }
    static var one: Box { Box(1) }
    static func made(_ x: T) -> Self { Self(x) }
    static func + (a: Self, b: Self) -> Self { .init(a.value + b.value) }
    static func * (a: T, b: Box) -> Box { Box(a * b.value) }
    func doubled() -> T { value + value }
    func same() -> T { value }
    func chosen(_ x: T) -> T { free(x) + free(self) }
    func called(_ n: Int) -> T { tagged(n) }
    func tagged(_ n: Int) -> T { value * T(n) }
    subscript(n: Int) -> T { value * T(n) }
    func converted<U: BinaryFloatingPoint>(_ x: U) -> Box<U> { Box<U>(x) }
}

extension Box where T == Double {
    func same() -> Double { value * 2 }
    var tag: Double { value }
    static func zeros() -> Box { Box(0) }
}

extension Box where T == Float {
    var tag: Float { value * 3 }
}

extension Box where T: BinaryFloatingPoint {
    func half() -> T { value * 0.5 }
    func tagged(_ x: T) -> T { x }
    func own() -> Box { Box(0.5) }
}

typealias DoubleBox = Box<Double>
typealias AnyBox = Box

extension DoubleBox {
    func aliased() -> Double { half() + tag }
}

struct Two<A: FloatingPoint, B: FloatingPoint> {
    var a: A
    var b: B
    var swapped: Two<B, A> { Two<B, A>(a: b, b: a) }
    func first(_ x: A) -> A { x + a }
    func first(_ x: B) -> B { x + b }
}

func free<T: FloatingPoint>(_ x: T) -> T { x }
func free(_ x: Double) -> Double { x * 2 }
func free<T: FloatingPoint>(_ x: Box<T>) -> T { x.value }
func free(_ x: Box<Double>) -> Double { x.value * 3 }

func initialiser(_ x: Double) -> Double { Box(x).value }
func withArguments(_ x: Double) -> Double { Box<Double>(of: x, times: 3).value }
func fromLiteral(_ x: Double) -> Double { Box(2).value * x }
func fromContext(_ x: Float) -> Float { let b: Box<Float> = Box(2); return b.value * x }
func implicitMember(_ x: Float) -> Box<Float> { .made(x) + .one + .init(3) }
func staticMember(_ x: Double) -> Double { Box<Double>.one.value + DoubleBox.made(x).value + DoubleBox.zeros().value }
func staticByArgument(_ x: Double) -> Double { Box.made(x).value }
func unboundAlias(_ x: Double) -> Double { AnyBox(x).value }
func operators(_ x: Double) -> Double { (2 * Box(x) + Box(1)).value }
func operatorOnOpen(_ x: Float, _ b: Box<Float>) -> Float { (Box(1) + b).value * x }
func byConstraint(_ x: Double, _ y: Float) -> Double { Box(x).tag + Double(Box(y).tag) }
func moreSpecial(_ x: Double, _ y: Float) -> Double { Box(x).same() + Double(Box(y).same()) }
func freeOfDouble(_ x: Double) -> Double { free(x) + free(Box(x)) }
func freeOfFloat(_ x: Float) -> Float { free(x) + free(Box(x)) }
func chosenInGeneric(_ x: Double) -> Double { Box(x).chosen(x) }
func wholeNumber(_ x: Double) -> Double { Box(x).called(3) + Box(x).tagged(2) }
func subscripted(_ x: Double) -> Double { Box(x)[3] }
func genericMethod(_ x: Double) -> Float { Box(x).converted(Float(x)).half() }
func nameAlone(_ x: Double) -> Double { Box(x).own().value }
func aliasExtension(_ x: Double) -> Double { Box(x).aliased() }
func twoParameters(_ x: Double, _ y: Float) -> Float { Two(a: x, b: y).swapped.a + Two(a: x, b: y).first(y) }
func generic<T: BinaryFloatingPoint>(_ x: T) -> T { Box(x).half() + Box(x).same() + Box<T>.one.value + free(x) }
func genericForDouble(_ x: Double) -> Double { generic(x) }
func local(_ x: Double) -> Double {
    func inner<U: FloatingPoint>(_ y: Box<U>, _ z: U) -> U { y.value * z + U(2) }
    return inner(Box(x), x) + Double(inner(Box<Float>(2), 3)) + inner(Box(1), 2)
}
func arrays(_ x: Double) -> Double {
    var boxes: [Box<Double>] = [Box(x), .one]
    boxes.append(.init(3))
    var more = [DoubleBox]()
    more.append(Box(2))
    return boxes[0].value + more[0].doubled()
}
