// The module changes the types that literals take.

typealias FloatLiteralType = Float
typealias IntegerLiteralType = Double

func constant(_ x: Double) -> Double {
    let y = 0.1
    return x * Double(y)
}
func whole(_ x: Double) -> Double {
    let y = 1 / 2
    return x * y
}
func inContext(_ x: Double) -> Double { x * 0.5 }
