// Methods, properties and subscripts that are not called, read or changed like this.

import AutoDiff

struct Point {
    var x: Double
    var y: Double

    var norm: Double { x * x + y * y }

    mutating func scale(_ factor: Double) { x *= factor }

    func scaled(_ factor: Double) -> Double {
        scale(factor)
//      ^ error: 'self' cannot be changed here
        return x
    }

    var yielded: Double {
        _read { yield x }
    }

    var conditional: Double {
        get { x }
        #if DEBUG
            nonmutating set {}
        #endif
    }
}

@Differentiable
func changedWithin(_ p: Point, _ x: Double) -> Double { p.scaled(x) }

@Differentiable
func changedNorm(_ x: Double) -> Double {
    var p = Point(x: x, y: x)
    p.norm = 1
//  ^ error: 'norm' cannot be changed in differentiated code
    return p.x
}

@Differentiable
func yielded(_ x: Double) -> Double { Point(x: x, y: x).yielded }
//                                    ^ error: 'yielded' cannot be read in differentiated code

@Differentiable
func conditional(_ x: Double) -> Double { Point(x: x, y: x).conditional }
//                                        ^ error: accessors under '#if' are not supported
