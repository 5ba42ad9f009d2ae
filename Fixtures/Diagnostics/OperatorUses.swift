// Operators that their operands do not have.

import AutoDiff

prefix operator √

@Differentiable
func orderOfTruth(_ x: Double, _ isLarge: Bool) -> Double {
    if isLarge < true { return x }
//             ^ error: '<' is not defined on 'Bool'
    return 2 * x
}

@Differentiable
func shifted(_ x: Double, _ n: Int) -> Double { x * Double(n &<< 1) }
//                                                           ^ error: the operator '&<<' is not supported

@Differentiable
func remainder(_ x: Double) -> Double { x % 2 }
//                                        ^ error: '%' is not defined on 'Double'

@Differentiable
func negatedTruth(_ x: Double, _ isLarge: Bool) -> Double {
    let isSmall = -isLarge
//                ^ error: '-' is not defined on 'Bool'
    return isSmall ? x : 2 * x
}

@Differentiable
func root(_ x: Double) -> Double { √x }
//                                 ^ error: the operator '√' is not supported
