// Initialisers that are not known, do not fit, or cannot be called like this.

import AutoDiff

protocol Material {
    var stiffness: Double { get }
}

struct Steel: Material {
    var stiffness: Double
}

struct Point {
    var x: Double
}

struct Pair<T: BinaryFloatingPoint> {
    var first: T
    var second: T
}

struct Sample {
    var value: Double
    var comment: String?
}

@Differentiable
func made<M: Material>(_ x: Double, _ material: M) -> Double {
    let other = M(stiffness: 2)
//              ^ error: no 'init' of 'M' is known to adgen
    return x * other.stiffness
}

@Differentiable
func misnamed(_ x: Double) -> Double { Point(y: x).x }
//                                     ^ error: no initialiser of 'Point' fits these arguments

@Differentiable
func incomplete(_ x: Double) -> Double { Pair(first: x).first }
//                                       ^ error: no initialiser of 'Pair' fits these arguments

@Differentiable
func withoutComment(_ x: Double) -> Double { Sample(value: x).value }
//                                           ^ error: 'comment' of 'Sample' has no value here

@Differentiable
func ofOtherValue(_ x: Double) -> Double {
    let p = Point(x: x)
    return type(of: p).init(x: 2 * x).x
//         ^ error: '.init' is not supported here
}

@Differentiable
func emptySlice(_ x: Double, _ a: [Double]) -> Double {
    var part = a[1...]
    part = .init()
//         ^ error: '.init' of the type 'ArraySlice<Double>' is not supported here
    return x * Double(part.count)
}

@Differentiable
func random(_ x: Double) -> Double { x * .random() }
//                                       ^ error: '.random' of the type 'Double' is not known to adgen

protocol Scalable {
    var factor: Double { get set }
}

extension Scalable {
    mutating func reset() { self.init(factor: 1) }
//                          ^ error: no initialiser of 'Self' is known to adgen
}

struct Gain: Scalable {
    var factor: Double
}

@Differentiable
func resetGain(_ x: Double) -> Double {
    var gain = Gain(factor: x)
    gain.reset()
    return gain.factor * x
}
