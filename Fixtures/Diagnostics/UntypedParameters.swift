// Parameters without a type.

import AutoDiff

@Differentiable
func untyped(x) -> Double { 2 }
//           ^ error: the parameter has no type
//            ^ error: expected ':' and a type after the parameter name
