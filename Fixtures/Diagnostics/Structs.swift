// Values of user-defined types are carried along at most; instance members are not supported yet.

import AutoDiff

struct Point {
    var x: Double

    @Differentiable
    func scaled(_ k: Double) -> Double { x * k }
//       ^ error: methods of instances are not supported yet
}

class Model {
    @Differentiable
    func run(_ x: Double) -> Double { x }
//       ^ error: methods of instances are not supported yet
}

@Differentiable
func member(_ p: Point, _ x: Double) -> Double { p.x * x }
//                                               ^ error: '.x' of a value of type 'Point' is not supported

@Differentiable
func construction(_ x: Double) -> Double {
    let p = Point(x: x)
//          ^ error: values of type 'Point' are not supported yet
    return p.x
}

@Differentiable
func localType(_ x: Double) -> Double {
    struct Local {}
//  ^ error: types declared in a differentiated body are not supported
    return x
}

@Differentiable
func nestedArrays(_ x: Double) -> Double {
    let a = [[x]]
//          ^ error: the type of this expression is not certain
    return a[0][0]
}
