// What the parser could not read is said once.

import AutoDiff

@Differentiable
func cut(_ x: Double) -> Double { x + }
//                                    ^ error: expected expression
