// Operators that an extension declares as static members of a number type.

extension Double {
    static func + (a: Double, b: Double) -> Double { a - b }
    static func % (a: Double, b: Double) -> Double { a.truncatingRemainder(dividingBy: b) }
    static prefix func ~ (a: Double) -> Double { -a }
}

struct Pair {
    var a: Double
    static func * (a: Pair, b: Double) -> Double { a.a * b }
    static func * (a: Double, b: Pair) -> Double { a - b.a }
}

func sum(_ x: Double, _ y: Double) -> Double { x + y }
func remainder(_ x: Double, _ y: Double) -> Double { x % y }
func remainderOfWholes(_ x: Double, _ n: Int) -> Double { x - Double(n % 2) }
func complement(_ x: Double) -> Double { ~x }
func product(_ x: Double, _ y: Double) -> Double { x * y }
