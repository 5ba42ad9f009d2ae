// Default arguments that leave several functions to choose from, and literals that decide.

func scale(_ x: Double) -> Double { x }
func scale(_ x: Double, by y: Double = 2) -> Double { x * y }
func shift(_ x: Double, by y: Double = 1) -> Double { x + y }
func shift(_ x: Double, by n: Int) -> Double { x - Double(n) }
func mix(_ n: Int, _ x: Double) -> Double { x }
func mix(_ x: Double, _ y: Double) -> Double { y - x }
func kind(_ n: Int) -> Double { 1 }
func kind(_ x: Double) -> Double { 2 }
func kind(_ x: Float) -> Double { 3 }
func whole(_ n: Int) -> Int { n }
func whole(_ x: Double) -> Double { x }
func single(_ x: Float) -> Float { x }
func single(_ x: Double) -> Double { x }
func first(_ x: Double, _ a: Int = 1, _ b: Int = 2) -> Double { x }
func first(_ x: Double, _ a: Int) -> Double { 2 * x }
func tuple(_ p: (Double, Int)) -> Double { p.0 }
func tuple(_ p: (Int, Int)) -> Double { 1 }
func list(_ a: [Double]) -> Double { a[0] }
func list(_ a: [Int]) -> Double { Double(a[0]) }
func truth(_ b: Bool) -> Double { 1 }
func truth(_ n: Int) -> Double { 2 }
func origin(_ x: Double, line: Int = 1) -> Double { x }
func origin(_ x: Double, column: Double = 1) -> Double { x }
func both(_ x: Double = 1, _ y: Double = 2) -> Double { x - y }

func fewestDefaults(_ x: Double) -> Double { scale(x) }
func givenDefault(_ x: Double) -> Double { scale(x, by: 3) }
func literalForWhole(_ x: Double) -> Double { shift(x, by: 2) }
func decimalForDefault(_ x: Double) -> Double { shift(x, by: 2.0) }
func leftOut(_ x: Double) -> Double { shift(x) }
func firstLiteral(_ x: Double) -> Double { mix(1, x) }
func bothLiterals(_ x: Double) -> Double { mix(1, 2) * x }
func literalKinds(_ x: Double) -> Double { x * kind(1) + kind(1.0) + kind(-1) + kind((2)) + kind(1 + 2) + kind(1 + 2.0) }
func chosenKinds(_ x: Double, _ b: Bool) -> Double { x * kind(b ? 1 : 2) + kind(b ? 1 : 2.0) }
func nestedKinds(_ x: Double) -> Double { x * kind(whole(1)) + kind(whole(1.0)) + kind(single(1.0)) }
func byContext(_ x: Double) -> Double {
    let n: Int = whole(2)
    let y: Double = whole(2)
    let z: Float = single(2)
    return x * y + Double(n) + Double(z)
}
func byOperand(_ x: Double) -> Double { x * whole(2) + whole(3) * 2.5 }
func byNeighbour(_ x: Double) -> Double {
    let k = whole(3) / 2
    return x * Double(k)
}
func openArgument(_ x: Double) -> Double { x * Double(whole(7) / 2) }
func twoDefaults(_ x: Double) -> Double { first(x) }
func oneDefault(_ x: Double) -> Double { first(x, 1) }
func tupleLiteral(_ x: Double) -> Double { x * tuple((1, 2)) + tuple((1.5, 2)) }
func listLiteral(_ x: Double) -> Double { x * list([1, 2]) + list([1, 2.5]) + list([x, 1]) }
func comparison(_ x: Double) -> Double { truth(x > 1) + truth(3) }
func labelDecides(_ x: Double) -> Double { origin(x, line: 2) + origin(x, column: 2) }
func allDefaults(_ x: Double) -> Double { x * both() + both(x) + both(x, 3) }
