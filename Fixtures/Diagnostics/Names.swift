// Names that are not known, or that generated code could not see.

import AutoDiff

private var counter = 1.0

extension Double {
    var magnitude: Double { 1 }
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
func shadowed(_ x: Double) -> Double { x.magnitude }
//                                     ^ error: 'magnitude' may mean a declaration of this module instead of the standard library's

@Differentiable
func global(_ x: Double) -> Double {
    counter = x
//  ^ error: generated code cannot see 'counter', which is 'private'
    return x
}
