// Globals, and names that mean something else where they are read than where they are declared.

import Foundation

private let base = 2.0
private let scale = base * 3
let factor = 3.0
let shift: Float = 4
var state = 5.0
let table = [1.0, 2, 3]
let whole = 7 / 2
let decimal = 7 / 2 * 1.0
let root = sqrt(4)
let pi = 3.0

func defaulted(_ x: Double, by y: Double = factor * 2) -> Double { x * y }
func fatalError() -> Double { 4 }
func swap(_ a: inout Double, _ b: inout Double) { a += b }
func stride(from a: Double, to b: Double, by c: Double) -> [Double] { [a, b, c] }
func zip(_ a: [Double], _ b: [Double]) -> [Double] { a }
func print(_ x: Double) {}
func sum(_ x: Double, factor: Double) -> Double { x + factor }

func privateConstant(_ base: Double) -> Double { base * scale }
func defaultOfGlobal(_ x: Double) -> Double {
    let factor = x
    return defaulted(factor) + defaulted(x, by: factor)
}
func inferred(_ x: Double) -> Double { x * Double(whole) + decimal + root + Double(shift) * table[1] }
func variable(_ x: Double) -> Double { x * state }
func ownPi(_ x: Double) -> Double { x * pi + Double.pi + .pi }
func ownFatalError(_ x: Double) -> Double { fatalError() }
func ownSwap(_ x: Double) -> Double {
    var a = x
    var b = 2.0
    swap(&a, &b)
    return a * b
}
func librarysSwap(_ x: Double, _ n: Int) -> Double {
    var i = n
    var j = 2
    swap(&i, &j)
    return x * Double(j)
}
func ownStride(_ x: Double) -> Double {
    var s = x
    for y in stride(from: 0, to: 1, by: 0.5) { s += y }
    return s
}
func librarysStride(_ x: Double, _ n: Int) -> Double {
    var s = x
    for i in stride(from: 0, to: n, by: 2) { s += Double(i) }
    return s
}
func ownZip(_ a: [Double]) -> Double {
    var s = 0.0
    for x in zip(a, a) { s += x }
    return s
}
func ownPrint(_ x: Double) -> Double {
    print(x)
    return x
}
func librarysPrint(_ x: Double) -> Double {
    print("x", x)
    return x
}
func labelOfGlobal(_ x: Double) -> Double { sum(x, factor: factor) }
func tupleOfGlobals(_ x: Double) -> Double {
    let (factor, base) = (x, factor)
    return factor * base
}
