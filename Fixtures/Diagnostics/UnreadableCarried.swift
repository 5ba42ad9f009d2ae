// Code that is carried over and cannot be read.

import AutoDiff

@Differentiable
func shown(_ x: Double) -> Double {
    print(x + )
//           ^ error: this could not be read as Swift
//            ^ error: expected expression
    return x
}
