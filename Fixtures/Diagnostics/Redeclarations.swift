// Names that are declared twice.

import AutoDiff

let rate = 1.0
let rate = 2.0

@Differentiable
func growth(_ x: Double) -> Double { x * rate }
//                                       ^ error: which of several declarations of 'rate' is meant is not certain
