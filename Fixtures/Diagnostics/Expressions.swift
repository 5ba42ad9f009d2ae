// Expressions that are not supported.

import AutoDiff

postfix operator °

struct Point {
    var x: Double
}

@Differentiable
func inoutValue(_ x: Double) -> Double {
    var y = x
    let z = (&y)
//           ^ error: '&' may stand only before an argument
    return z * y
}

struct Spring {
    var stiffness: Double

    @Differentiable
    func force(_ x: Double) -> Double { super.force(x) * stiffness }
//                                      ^ error: 'super' is not supported
}

@Differentiable
func discarded(_ x: Double) -> Double { x * _ }
//                                          ^ error: '_' may stand only on the left of an assignment

func combined(_ x: Double, _ y: Double, by combine: (Double, Double) -> Double) -> Double { combine(x, y) }

@Differentiable
func operatorValue(_ x: Double) -> Double { combined(x, 1, by: +) }
//                                                             ^ error: operators as functions are not supported here

@Differentiable
func degrees(_ x: Double) -> Double { x° }
//                                    ^ error: the operator '°' is not supported here

@Differentiable
func keyPath(_ p: Point, _ x: Double) -> Double {
    let path = \Point.x
//             ^ error: this expression is not supported in differentiated code
    return p.x * x
}

@Differentiable
func macro(_ x: Double) -> Double { x * #square(x) }
//                                      ^ error: macros are not expanded in differentiated code

@Differentiable
func typeTest(_ x: Double, _ value: Any) -> Double {
    let isNumber = value is Double
//                       ^ error: this operator is not supported in differentiated code
    return isNumber ? x : 2 * x
}

@Differentiable
func freeSelf(_ x: Double) -> Double { x * self.stiffness }
//                                         ^ error: 'self' is not supported here

@Differentiable
func qualified(_ x: Double) -> Double { x * Swift::scale }
//                                          ^ error: names qualified by a module ('Swift::') are not supported here

@Differentiable
func calledElement(_ x: Double, _ steps: [(Double) -> Double]) -> Double { x * steps[0](x) }
//                                                                             ^ error: this call is not supported in differentiated code
