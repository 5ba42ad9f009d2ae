// Functions of the module that bear the names of library functions.

import Foundation

func sin(_ x: Double) -> Double { 2 * x }
func cos(_ x: Float) -> Float { 3 * x }
func tan(_ n: Int) -> Double { Double(n) }
func max(_ a: Double, _ b: Double) -> Double { a + b }
func abs(_ x: Float) -> Float { x }
func exp(of x: Double) -> Double { x }
func log(_ x: Double, base: Double = 2) -> Double { x / base }
func pow(_ x: Double, _ n: Int) -> Double { x * Double(n) }

func shadowed(_ x: Double) -> Double { sin(x) }
func shadowedLiteral(_ x: Double) -> Double { x * sin(1.0) + sin(2) }
func otherType(_ x: Float) -> Float { sin(x) }
func notShadowed(_ x: Double) -> Double { cos(x) }
func floatLiteral(_ x: Double) -> Double { x * cos(1.0) }
func wholeLiteralOfFloat(_ x: Double) -> Double { x * cos(1) }
func floatContext(_ x: Float) -> Float { x * cos(1.0) }
func openLiteral(_ x: Double) -> Double {
    let y = cos(1.0)
    return x * Double(y)
}
func wholeLiteral(_ x: Double) -> Double { x * tan(1) }
func wholeNumber(_ x: Double, _ n: Int) -> Double { x * tan(n) }
func decimalLiteral(_ x: Double) -> Double { x * tan(1.0) }
func maximum(_ x: Double, _ y: Double) -> Double { max(x, y) }
func maximumOfLiteral(_ x: Double) -> Double { max(x, 1) }
func maximumOfLiterals(_ x: Double) -> Double { x * max(1, 2) }
func maximumOfWholes(_ x: Double, _ n: Int) -> Double { x * Double(max(n, 2)) }
func maximumOfOpenLiterals(_ x: Double) -> Double { x * Double(max(1, 2)) }
func maximumOfThree(_ x: Double, _ y: Double) -> Double { max(x, y, 1) }
func maximumOfModule(_ x: Double, _ y: Double) -> Double { Swift.max(x, y) }
func sineOfModule(_ x: Double) -> Double { Foundation.sin(x) }
func magnitudeOfLiteral(_ x: Double) -> Double { x * Double(abs(-1.5)) }
func magnitudeOfWhole(_ x: Double) -> Double { x * Double(abs(-7) / 2) }
func magnitude(_ x: Double) -> Double { abs(x) }
func labeled(_ x: Double) -> Double { exp(of: x) + exp(x) }
func defaulted(_ x: Double) -> Double { log(x) }
func defaultGiven(_ x: Double) -> Double { log(x, base: 3) }
func wholePower(_ x: Double, _ n: Int) -> Double { pow(x, n) }
func literalPower(_ x: Double) -> Double { pow(x, 2) }
func decimalPower(_ x: Double) -> Double { pow(x, 2.0) }
func literalsToPower(_ x: Double) -> Double { x * pow(2, 3) }
