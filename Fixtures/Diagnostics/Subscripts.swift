// Subscripts that do not fit or are not supported.

import AutoDiff

struct Line {
    var x: Double
    subscript(index: Int, scale scale: Double = 1) -> Double { x * scale }
}

struct Scaled {
    var x: Double
    subscript<T: BinaryFloatingPoint>(factor: T) -> Double { x * Double(factor) }
}

struct Several {
    var x: Double
    subscript(index: Int) -> Double { x * Double(index) }
    subscript(indices: Int...) -> Double { x }
}

@Differentiable
func byName(_ x: Double) -> Double { Line(x: x)[x] }
//                                   ^ error: no subscript of 'Line' fits these arguments

@Differentiable
func byDefault(_ x: Double) -> Double { Line(x: x)[1] }
//                                      ^ error: default arguments of subscripts are not supported

@Differentiable
func several(_ x: Double) -> Double { Several(x: x)[1] }
//                                    ^ error: which of several functions 'subscript' is meant is not certain

@Differentiable
func generic(_ x: Double) -> Double { Scaled(x: x)[x] }
//                                    ^ error: the type of this does not meet the conditions on 'subscript'
