// Attributes that ask for what cannot be.

import AutoDiff

@Differentiable
//^ error: there is no parameter of a differentiable type
func noParameter(_ n: Int) -> Double { Double(n) }

@Differentiable
func noResult(_ x: Double) -> Int { Int(x) }
//                            ^ error: a result of type 'Int' cannot be differentiated

@Differentiable(.sideways)
//              ^ error: a mode is one of '.forward', '.reverse', '.forwardOverReverse'
func noMode(_ x: Double) -> Double { x }

@Differentiable(wrt: "y")
//                   ^ error: there is no parameter 'y'
func noName(_ x: Double) -> Double { x }

@Differentiable(wrt: "n")
//                   ^ error: parameter 'n' of type 'Int' cannot be differentiated
func noTangent(_ x: Double, _ n: Int) -> Double { x }

@Differentiable(.forwardOverReverse)
//^ error: 'forwardOverReverse' needs a scalar result
func noScalar(_ x: Double) -> [Double] { [x] }

@Differentiable(named: "not a name")
//              ^ error: 'named:' takes a name as a plain string literal, as in "multiply"
func badName(_ x: Double) -> Double { x }

@Differentiable
//^ error: '@Differentiable' is supported on functions and structs only, so far
var computed: Double { 1 }

@Differentiable
func taken(_ x: Double) -> Double { x }
func takenGradient(_ x: Double) -> Double { 1 }
//   ^ error: 'takenGradient' is the name of a function to be written

infix operator <+>: AdditionPrecedence

@Differentiable
func <+> (a: Double, b: Double) -> Double { a + b }
//   ^ error: derivatives of the operator '<+>' need a name

@Differentiable
func variadic(_ x: Double...) -> Double { x[0] }
//            ^ error: variadic parameters are not supported
