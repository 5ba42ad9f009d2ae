// Types of the module that bear names of the standard library's, and aliases.

typealias Real = Double
typealias Vector = [Real]

enum Space {
    typealias Double = Float
    struct Int {
        var n = 1.0
    }
    enum Inner {
        static func half(_ x: Double) -> Double { x / 2 }
    }
    static func single(_ x: Double) -> Double { x * 0.1 + Double(2) }
    static func double(_ x: Swift.Double) -> Swift.Double { x * 0.1 + Swift.Double(2) }
    static func index(_ a: [Double]) -> Double { a[0] }
}

enum Inner {
    static func half(_ x: Double) -> Double { x / 4 }
}

extension Space {
    static func later(_ x: Double) -> Double { x * Double(3) + Inner.half(x) }
}

func alias(_ x: Real) -> Real { x * Real(3) + Real.pi }
func vector(_ a: Vector) -> Real { a[0] + Vector(repeating: 2, count: 3)[1] }
func callsSingle(_ x: Float) -> Float { Space.single(x) }
func callsDouble(_ x: Double) -> Double { Space.double(x) }
func callsIndex(_ a: [Float]) -> Float { Space.index(a) }
func callsLater(_ x: Float) -> Float { Space.later(x) }
func outerInner(_ x: Double) -> Double { Inner.half(x) }
func localNamedAsType(_ x: Double) -> Double {
    let Real = x
    return Real * 2
}
