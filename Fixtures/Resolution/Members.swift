// Extensions of the module that redeclare members of the standard library.

extension Double {
    func squareRoot() -> Double { 2 * self }
    var magnitude: Double { 3 * self }
    static var pi: Double { 3 }
    func rounded(_ digits: Int) -> Double { self }
}

extension [Double] {
    var count: Int { 1 }
    subscript(i: Int) -> Double { 2 }
}

extension Array where Element == Double {
    func reduce(_ x: Double, _ f: (Double, Double) -> Double) -> Double { x }
}

extension Range {
    func contains(_ x: Bound) -> Bool { false }
}

func root(_ x: Double) -> Double { x.squareRoot() }
func rootOfFloat(_ x: Float) -> Float { x.squareRoot() }
func size(_ x: Double) -> Double { x.magnitude }
func circle(_ x: Double) -> Double { x * Double.pi }
func implicitCircle(_ x: Double) -> Double { x * .pi }
func rounding(_ x: Double) -> Double { x.rounded() }
func arrayCount(_ a: [Double]) -> Double { Double(a.count) * 2 }
func arrayElement(_ a: [Double]) -> Double { a[0] }
func arrayElementOfFloats(_ a: [Float]) -> Float { a[0] }
func loop(_ a: [Double]) -> Double {
    var s = 0.0
    for i in a.indices { s += a[i] }
    return s
}
func reduction(_ a: [Double]) -> Double { a.reduce(0, +) }
func membership(_ x: Double, _ n: Int) -> Double { (0..<3).contains(n) ? x : 1 }
func absolute(_ x: Double) -> Double { abs(x) }
