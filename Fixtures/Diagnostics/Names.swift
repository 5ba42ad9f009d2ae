// Names that are not known, or that generated code could not see.

import AutoDiff

private var counter = 1.0

extension Double {
    var sign: Double { 1 }
}

@Differentiable
func unknownVariable(_ x: Double) -> Double { x + undefined }
//                                                ^ error: 'undefined' is not known to adgen

@Differentiable
func unknownFunction(_ x: Double) -> Double { undefinedFunction(x) }
//                                            ^ error: 'undefinedFunction' is not known to adgen

@Differentiable
func hidden(_ x: Double) -> Double { x * counter }
//                                       ^ error: generated code cannot see 'counter', which is 'private'

@Differentiable
func shadowed(_ x: Double) -> Double { x.sign }
//                                     ^ error: whether 'sign' means the declaration of this module or the standard library's is not certain

@Differentiable
func global(_ x: Double) -> Double {
    counter = x
//  ^ error: generated code cannot see 'counter', which is 'private'
    return x
}
