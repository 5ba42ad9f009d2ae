// What derivatives of generic functions need and constraints do not give.

import AutoDiff
import RealModule

@Differentiable
func inverse<T: FloatingPoint & ElementaryFunctions>(_ x: T) -> T { T.asinh(x) }
//                                                                  ^ error: the derivative needs 'hypot', which 'T' does not have

@Differentiable
func factorial<T: Real>(_ x: T) -> T { T.gamma(x + 1) }
//                                     ^ error: the derivative needs 'digamma', which 'T' does not have
