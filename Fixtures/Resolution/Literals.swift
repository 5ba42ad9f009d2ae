// The types that literals take, alone and in calls.

import Foundation

func parenthesised(_ x: Float) -> Float { x * Float((-0.845)) + Float((0.1)) }
func signed(_ x: Float) -> Float { x * Float(-(0.1)) + Float(-0.1) + Float(+0.1) + Float(-(-0.7)) }
func chosen(_ x: Float, _ b: Bool) -> Float { x * Float(b ? 0.1 : 0.2) }
func computed(_ x: Float) -> Float { x * Float(0.1 * 3) + Float(1 / 3) + Float(1 / 3.0) }
func wholeDivision(_ x: Double) -> Double { x * Double(7 / 2) + Double((7) / 2) }
func decimalDivision(_ x: Double) -> Double { x + 7 / 2 + 7 / 2 * 1.0 }
func mixed(_ x: Double) -> Double {
    let a = 7 / 2 * 1.0
    let b = 7 / 2
    let c = -7 / 2
    let d = 2 * Double.pi
    return a + Double(b) + Double(c) + d * x
}
func magnitudes(_ x: Double) -> Double {
    let n = abs(-7)
    let y = abs(-7.5)
    return x * Double(n / 2) + y
}
func magnitudeDivided(_ x: Double) -> Double { x * Double(abs(-7) / 2) }
func magnitudeInContext(_ x: Double) -> Double { x * abs(-7) / 2 }
func magnitudeAsIndex(_ a: [Double]) -> Double { a[abs(-1)] }
func selections(_ x: Double) -> Double {
    let n = max(1, 2)
    let y = min(1, 2.5)
    return x * Double(n / 2) + y + Double(max(7, 2) / 2)
}
func roots(_ x: Double) -> Double {
    let y = sqrt(4)
    let z: Double = pow(2.0, 3)
    return x * y + z + floor(7 / 2) + sqrt(7 / 2)
}
func memberOfLiteral(_ x: Double) -> Double { x - 2.5.rounded() + -2.5.rounded() + (-2.5).rounded() + 2.0.squareRoot() }
func memberOfWhole(_ x: Double) -> Double { x * 2.magnitude }
func arrays(_ x: Double) -> Double {
    let a = [1, 2.5]
    let b = [1, 2]
    let c = [x, 2]
    let d = Array(repeating: 1, count: 2)
    let e = Array(repeating: 1.0, count: 2)
    return a[0] + Double(b[0] / 2) + c[1] + Double(d[0] / 2) + e[0]
}
func tuples(_ x: Double) -> Double {
    let (a, b) = (1, 2.5)
    let c: (Double, Int) = (1, 2)
    return x * Double(a / 2) + b + c.0 + Double(c.1 / 2)
}
func ternaries(_ x: Double, _ b: Bool) -> Double {
    let n = b ? 1 : 2
    let y = b ? 1 : 2.5
    return x * Double(n / 2) + y / 2
}
func comparisons(_ x: Double) -> Double { 7 / 2 == 3 ? x : 1 / 2 < 0.25 ? 2 : 3 }
func shifts(_ x: Double) -> Double { x * Double(1 << 3) }
func powers(_ x: Double) -> Double { x * pow(2, 3) }
func loops(_ x: Double) -> Double {
    var y = x
    for t in stride(from: 0, to: 1, by: 0.5) { y += t }
    for n in stride(from: 0, to: 4, by: 2) { y += Double(n / 2) }
    for z in [1, 2] { y += Double(z / 2) }
    for z in [1, 2.5] { y += z / 2 }
    return y
}
func ranges(_ x: Double) -> Double { (1...3).contains(2) && (0..<1).contains(0.5) && (0...1).contains(x) ? x : 1 }
func conversions(_ x: Double) -> Double { x * Double(Int(2.5)) + Double(Float(0.1)) + Double(Int(7.0 / 2)) }
func coerced(_ x: Double) -> Double { x * (1 as Double) / 2 + Double((7 / 2) as Int) }
