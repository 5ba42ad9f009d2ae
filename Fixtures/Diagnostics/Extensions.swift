// Members that extensions add to types of libraries, where it is not certain which one is meant or not known what a type has.

import AutoDiff

protocol Measured {
    var measure: Double { get }
}

extension Measured {
    func tripledMeasure() -> Double { 3 * measure }
}

extension Double: Measured {
    var measure: Double { self }
    var bitPattern: Double { self + 1 }
    func exponent() -> Double { self }
    func isLess(than other: Double) -> Double { other }
    static let radix = 2.5
    func callback(_ x: Double?) -> Double { self }
}

extension Array {
    var second: Element { self[1] }
}

extension Array where Element == Double {
    var indices: [Double] { self }
    func firstIndex(of x: Double) -> Double { x }
    mutating func sort() -> Double { 1 }
    subscript(i: Int) -> Double { 2 }
}

extension Collection where Element == Double {
    func product() -> Double { 1 }

    @Differentiable
    func logProduct() -> Double { 1 }
//       ^ error: members of this extension of 'Collection' are not supported
}

extension Array where Element: Numeric {
    static func - (a: Self, b: Self) -> Self { a }
}

@Differentiable
func otherType(_ x: Double) -> Double { x.bitPattern }
//                                      ^ error: whether 'bitPattern' means the declaration of this module or the standard library's is not certain

@Differentiable
func otherTypeOfMethod(_ x: Double) -> Double { x.isLess(than: 2) }
//                                              ^ error: whether 'isLess' means the declaration of this module or the standard library's is not certain

@Differentiable
func otherTypeOfConstant(_ x: Double) -> Double { x * Double.radix }
//                                                    ^ error: whether 'radix' means the declaration of this module or the standard library's is not certain

@Differentiable
func arguments(_ x: Double) -> Double { x.measuredBy(2) }
//                                      ^ error: '.measuredBy' of a 'Double' is not supported

@Differentiable
func conversion(_ x: Double) -> Double { x.callback(x) }
//                                       ^ error: which of several functions 'callback' is meant is not certain

@Differentiable
func unconstrained(_ a: [Double]) -> Double { a.second }
//                                            ^ error: 'second' may be a member of an extension of 'Array' that adgen cannot apply to a value of type '[Double]'

@Differentiable
func collection(_ a: [Double]) -> Double { a.product() }
//                                         ^ error: 'product' may be a member of an extension of 'Collection' that adgen cannot apply to a value of type '[Double]'

@Differentiable
func indices(_ a: [Double]) -> Double {
    var sum = 0.0
    for i in a.indices { sum += a.count > 0 ? i : 0 }
//           ^ error: whether 'indices' means the declaration of this module or the standard library's is not certain
    return sum
}

@Differentiable
func element(_ a: [Double]) -> Double { a[0] }
//                                      ^ error: whether 'subscript' means the declaration of this module or the standard library's is not certain

@Differentiable
func operators(_ a: [Double]) -> [Double] { a - a }
//                                            ^ error: which of several operators '-' is meant is not certain
