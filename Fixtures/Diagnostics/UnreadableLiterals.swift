// Literals that are not complete.

import AutoDiff

@Differentiable
func withoutExponent(_ x: Double) -> Double { x * 1.5e }
//                                                ^ error: the literal does not fit the type 'Double'
//                                                   ^ error: expected a digit in the exponent of a floating-point literal
