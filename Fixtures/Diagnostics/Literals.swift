// Literals and implicit members that do not fit.

import AutoDiff

extension Double {
    static let order: Int = 2
    static func part(of n: Int) -> Double { 1 / Double(n) }
}

protocol Spatial {}

extension Spatial {
    static var dimension: Int { 3 }
}

struct Point: Spatial {
    var x: Double
    static let count = 1
    static func unit() -> Point { Point(x: 1) }
}

@Differentiable
func tooLarge(_ x: Double) -> Double {
    let n = 9223372036854775808
//          ^ error: the literal does not fit 'Int'
    return x * Double(n)
}

@Differentiable
func wholeMember(_ x: Double) -> Double { x * .order }
//                                            ^ error: '.order' is not of type 'Double'

@Differentiable
func uncalledFunction(_ x: Double) -> Double { x * .part }
//                                                 ^ error: '.part' of the type 'Double' is not known to adgen

@Differentiable
func dimension(_ x: Double) -> Double {
    let p: Point = .dimension
//                 ^ error: '.dimension' is not of type 'Point'
    return p.x * x
}

@Differentiable
func count(_ x: Double) -> Double {
    let p: Point = .count
//                 ^ error: '.count' is not of type 'Point'
    return p.x * x
}

@Differentiable
func unknownMember(_ x: Double) -> Double { x * Point.limit }
//                                              ^ error: 'Point.limit' is not known to adgen

@Differentiable
func uncalledUnit(_ x: Double) -> Double {
    var p = Point(x: x)
    p = x > 0 ? .unit : p
//              ^ error: 'Point.unit' is not known to adgen
    return p.x
}
