// Variables outside of functions may be read, and set to what no derivative depends on; they cannot be handed on to be changed.

import AutoDiff

var total = 0.0
var pair = (1.0, 2)
let limit = 1.0
private var hidden = 0

enum Statistics {
    static var calls = 0
    static private(set) var seen = 0
}

func bump(_ x: inout Double) { x += 1 }

@Differentiable
func handedOn(_ x: Double) -> Double {
    bump(&total)
//        ^ error: 'total' cannot be changed here: a value that a derivative depends on might be left in it
    return x * total
}

@Differentiable
func exchanged(_ x: Double) -> Double {
    var y = x
    swap(&y, &total)
//            ^ error: 'total' cannot be changed here: a value that a derivative depends on might be left in it
    return y
}

@Differentiable
func destructured(_ x: Double) -> Double {
    (_, total) = (x, 1)
//      ^ error: 'total' cannot be changed here: a value that a derivative depends on might be left in it
    return x
}

@Differentiable
func whole(_ x: Double) -> Double {
    pair = (2, 3)
//  ^ error: a value of type '(Double, Int)' cannot be written there
    return x
}

@Differentiable
func constant(_ x: Double) -> Double {
    limit = 2
//  ^ error: 'limit' is no local variable
    return x
}

@Differentiable
func unseen(_ x: Double) -> Double {
    hidden = 1
//  ^ error: generated code cannot see 'hidden', which is 'private'
    Statistics.seen = 2
//  ^ error: generated code cannot set 'seen', whose setter is 'private'
    return x
}
