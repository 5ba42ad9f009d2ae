// Variables of what is only carried along that have a value only where the function or the loop goes on.

import AutoDiff

@Differentiable
func described(_ x: Double) -> Double {
    let sign: String
    if x > 0 { sign = "positive" } else { return -x }
//  ^ error: a variable of a type that adgen only carries along has no value on one way through here
    print(sign)
    return x
}

@Differentiable
func iterated(_ x: Double) -> Double {
    var y = x
    let reason: String
    while true {
//  ^ error: a variable of a type that adgen only carries along has no value on one way through here
        y *= x
        if y > 100 {
            reason = "too large"
            break
        }
    }
    print(reason)
    return y
}
