// Arrays, and what is made like them.

import AutoDiff

@Differentiable
func unknownElements(_ x: Double) -> Double {
    return [Weight](repeating: x, count: 2)[0]
//         ^ error: this call is not supported in differentiated code
}

@Differentiable
func converted(_ counts: [Int], _ x: Double) -> Double {
    return x * [Double](counts)[0]
//             ^ error: this way to make an array is not supported
}

@Differentiable
func inlineOf(_ x: Double) -> Double {
    let rows = InlineArray<2, [Double]>(repeating: [x])
//                            ^ error: an 'InlineArray' of '[Double]' is not supported
    return rows[0][0]
}

@Differentiable
func inlineMade(_ x: Double) -> Double {
    return x * InlineArray<2, Double>(first: x)[0]
//             ^ error: this way to make an 'InlineArray' is not supported
}

@Differentiable
func inlineSlice(_ x: Double, _ a: InlineArray<4, Double>) -> Double {
    return x * a[0..<2][0]
//               ^ error: an 'InlineArray' has no slices
}

@Differentiable
func tables(_ x: Double) -> Double {
    let all = Array(repeating: ["x": x], count: 2)
//            ^ error: an array does not fit the type '[[String: Double]]'
    return x * Double(all.count)
}

func smallest(_ x: Double, unless hidden: [SIMDMask<SIMD2<Int64>>]) -> Double { x }

@Differentiable
func masked(_ x: Double) -> Double {
    return smallest(x, unless: [])
//                             ^ error: an array does not fit the type '[SIMDMask<SIMD2<Int64>>]'
}
