// A name is trusted only if it is known what all imported modules export.

import AutoDiff
import Mystery

@Differentiable
func known(_ x: Double) -> Double { x * x }

@Differentiable
func uncertain(_ x: Double) -> Double { max(x, 1) }
//                                      ^ error: what this means is not certain: adgen does not know what the module 'Mystery' exports

@Differentiable
func uncertainMethod(_ x: Double) -> Double { x.squareRoot() + x.magnitude }
//                                            ^ error: what this means is not certain: adgen does not know what the module 'Mystery' exports
