// `#if` inside of a body.

import AutoDiff

@Differentiable
func variable(_ x: Double) -> Double {
    #if DEBUG
//  ^ error: '#if' inside of a differentiated body is not supported yet
    let y = x
    #else
    let y = 2 * x
    #endif
    return y
}

#if FAST
func helper(_ x: Double) -> Double { x }
#else
func helper(_ x: Double) -> Double { x * x }
#endif

@Differentiable
func calls(_ x: Double) -> Double { helper(x) }
//                                  ^ error: which of several functions 'helper' is meant is not certain

@Differentiable
func switches(_ n: Int, _ x: Double) -> Double {
    switch n {
    #if DEBUG
//  ^ error: '#if' inside of a differentiated body is not supported yet
    case 0: return x
    #endif
    default: return 2 * x
    }
}
