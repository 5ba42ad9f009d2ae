// Elementary functions need an import.

import AutoDiff

@Differentiable
func f(_ x: Double) -> Double { sin(x) }
//                              ^ error: 'sin(x)' needs an import

@Differentiable
func g(_ x: Double) -> Double { .sin(x) + Double.log(x) }
//                                        ^ error: 'Double.log' needs an import
