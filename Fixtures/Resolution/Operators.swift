// Operators of the module on other operands than the standard library's.

func + (a: Double, b: Int) -> Double { a - Double(b) }
func * (a: Int, b: Double) -> Double { Double(a) - b }
func / (a: Int, b: Int) -> Double { Double(a) / Double(b) }
func < (a: Double, b: Int) -> Bool { a > Double(b) }
prefix func ! (x: Double) -> Double { 1 - x }
prefix func - (x: Bool) -> Double { x ? -1 : 1 }

func mixed(_ x: Double, _ n: Int) -> Double { x + n }
func literalOnRight(_ x: Double) -> Double { x + 2 }
func decimalOnRight(_ x: Double) -> Double { x + 2.0 }
func literals(_ x: Double) -> Double {
    let n = 1 + 2
    return x * Double(n)
}
func mixedProduct(_ x: Double, _ n: Int) -> Double { n * x }
func literalOnLeft(_ x: Double) -> Double { 2 * x }
func product(_ x: Double) -> Double {
    let k = 2 * 3
    return x + Double(k)
}
func productOfLiterals(_ x: Double) -> Double { x - 2 * 3 }
func productOfMixedLiterals(_ x: Double) -> Double { x - 2 * 3.5 }
func quotient(_ x: Double, _ n: Int) -> Double { x - n / 2 }
func wholeQuotient(_ x: Double, _ n: Int) -> Double {
    let k: Int = n / 2
    return x - Double(k)
}
func comparison(_ x: Double, _ n: Int) -> Double { x < n ? x : 1 }
func comparisonWithLiteral(_ x: Double) -> Double { x < 2 ? x : 1 }
func complement(_ x: Double) -> Double { !x }
func negation(_ b: Bool, _ x: Double) -> Double { !b ? x : -b }
func negative(_ x: Double) -> Double { -x - -2.0 }
