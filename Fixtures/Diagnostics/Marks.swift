// Attributes that ask for what cannot be.

import AutoDiff

@Differentiable
func noParameter(_ n: Int) -> Double { Double(n) }
//   ^ error: 'noParameter' has no parameter to differentiate by

@Differentiable
func noResult(_ x: Double) -> Int { Int(x) }
//   ^ error: 'noResult' has no result that has a derivative

@Differentiable(.sideways)
//              ^ error: there is no mode 'sideways'
func noMode(_ x: Double) -> Double { x }

@Differentiable(wrt: "y")
//              ^ error: 'noName' has no parameter 'y'
func noName(_ x: Double) -> Double { x }

@Differentiable(wrt: "n")
//              ^ error: 'n' is of type 'Int', which has no tangent
func noTangent(_ x: Double, _ n: Int) -> Double { x }

@Differentiable(.forwardOverReverse)
//^ error: 'forwardOverReverse' needs a scalar result
func noScalar(_ x: Double) -> [Double] { [x] }

@Differentiable(named: "not a name")
//              ^ error: the base name of a function is expected
func badName(_ x: Double) -> Double { x }

@Differentiable
//^ error: '@Differentiable' is supported on functions only, so far
var computed: Double { 1 }

@Differentiable
func taken(_ x: Double) -> Double { x }
func takenGradient(_ x: Double) -> Double { 1 }
//   ^ error: 'takenGradient' is the name of a function to be written

infix operator <+>: AdditionPrecedence

@Differentiable
func <+> (a: Double, b: Double) -> Double { a + b }
//   ^ error: the derivatives of an operator need a name

@Differentiable
func variadic(_ x: Double...) -> Double { x[0] }
//            ^ error: variadic parameters are not supported

@Derivative(of: "nothing")
//^ error: '@Derivative(of:)' takes the name of a function with its labels
func unnamed(_ x: Double) -> Double { x }

@Derivative(of: "cube(_:)")
func formless(_ x: Double) -> Int { 1 }
//   ^ error: this has the form of no derivative

@Derivative(of: "cube(_:)")
func tooMany(_ x: Double, _ y: Double) -> (Double, Double) { (x, y) }
//   ^ error: this is no derivative of 'cube(_:)'
