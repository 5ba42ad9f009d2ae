// Structs that cannot be differentiated, or not in this way.

import AutoDiff

class Model {
    @Differentiable
    func run(_ x: Double) -> Double { x }
//       ^ error: methods of classes cannot be differentiated
}

struct Point {
    var x: Double
    var watched = 0.0 {
        didSet { x += 1 }
    }
    lazy var late = 1.0
}

@Differentiable
func lazyProperty(_ p: Point, _ x: Double) -> Double { p.x * x }
//                                                     ^ error: '.x' of a value of type 'Point' is not supported

struct Watched {
    var x: Double {
        didSet { y += 1 }
    }
    var y = 0.0
}

@Differentiable
func observed(_ x: Double) -> Double {
    var w = Watched(x: x)
    w.x = 2 * x
//  ^ error: 'x' has observers, which are not supported in differentiated code
    return w.x * w.y
}

struct Noted {
    var x: Double
    @NoDerivative var note: Double
}

@Differentiable
func passiveChange(_ x: Double) -> Double {
    var n = Noted(x: x, note: 1)
    swap(&n.x, &n.note)
//              ^ error: 'note' is marked '@NoDerivative', and is not changed by assignment here
    return n.x
}

@Differentiable
func localType(_ x: Double) -> Double {
    struct Local {}
//  ^ error: types declared in a differentiated body are not supported
    return x
}
