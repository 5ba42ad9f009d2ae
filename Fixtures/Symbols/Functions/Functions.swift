infix operator +++: Careful
infix operator ***: MultiplicationPrecedence
prefix operator √
postfix operator %%

precedencegroup Careful {
    higherThan: AdditionPrecedence
    associativity: left
    assignment: false
}

func +++ (left: Double, right: Double) -> Double { left + right }
prefix func √ (value: Double) -> Double { value }
postfix func %% (value: Double) -> Double { value / 100 }

struct Complex {
    var real: Double
    var imaginary: Double

    static func + (left: Complex, right: Complex) -> Complex { left }
    static func += (left: inout Complex, right: Complex) {}
    static prefix func - (value: Complex) -> Complex { value }
    static func == (_: Complex, _: Complex) -> Bool { true }

    mutating func conjugate() { imaginary = -imaginary }
    func scaled(by factor: Double) -> Complex { self }
    nonisolated func plain() {}
    @discardableResult func ignored() -> Int { 1 }
    static func make() -> Complex { Complex(real: 0, imaginary: 0) }
    consuming func consume() {}
}

class Printer {
    class func shared() -> Printer { Printer() }
    static func other() {}
    final func fixed() {}
}

func noLabels(_ x: Double, _: Int) {}
func labels(from start: Int, to end: Int = 10, step: Int) -> [Int] { [] }
func variadic(_ values: Double..., named names: String...) {}
func changes(_ x: inout Double, by amount: inout [Double]) {}
func closures(_ make: @autoclosure () -> Int, then work: @escaping (Int) throws -> Void = { _ in }) rethrows {}
func generic<T: BinaryFloatingPoint, each U>(_ x: T, _ rest: repeat each U) -> T where T: Sendable { x }
func opaque(_ x: some Numeric) -> some Equatable { 1 }
func throwing() throws {}
func typed() throws(Failure) {}
func async(_ value: Int) -> Int { value }
func waiting() async throws -> Int { 1 }
func owned(_ a: consuming [Int], _ b: borrowing [Int], _ c: sending Printer) {}
func `default`(`in` value: Int) {}
func overloaded(_ x: Int) {}
func overloaded(_ x: Double) {}
func overloaded(x: Double) {}

struct Failure: Error {}

let (one, two) = (1, 2)
let three = 3, four: Int = 4
var changing = 1 { didSet {} }
var computed: Int { get { changing } set { changing = newValue } }
private let secret = 1
fileprivate var fileSecret = 1
public private(set) nonisolated(unsafe) var readable = 1
let ((deep, _), deeper) = ((1, 2), 3)
