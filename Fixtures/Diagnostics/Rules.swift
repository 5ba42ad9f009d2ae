// Derivatives by hand that are none.

import AutoDiff
import Foundation

func cube(_ x: Double) -> Double { x * x * x }
func area(_ a: Double, _ b: Double) -> Double { a * b }
func first(_ x: [Double], _ n: Int) -> (Double, Int) { (x[n], n) }
func shift(_ x: inout [Double], by d: Double) { x[0] += d }
func whole(_ n: Int) -> Double { Double(n) }
private func hidden(_ x: Double) -> Double { [x].map { $0 * $0 }[0] }
func isolated(_ x: Double) -> Double { x }
func isolated(_ x: Float) -> Float { x }
infix operator <*>: MultiplicationPrecedence
enum Shapes {
    static func disk(_ r: Double) -> Double { r * r }
}

@Derivative(of: "cube")
//          ^ error: 'of:' takes the name of a function with its labels as a plain string literal, as in "softplus(_:)"
func unlabelled(_ x: Double) -> Double { 3 * x * x }

@Derivative("cube(_:)")
//^ error: '@Derivative' takes the name of a function, as in '@Derivative(of: "softplus(_:)")'
func unnamed(_ x: Double) -> Double { 3 * x * x }

@Derivative(of: "cube(_:)")
func asynchronous(_ x: Double) async -> Double { 3 * x * x }
//                             ^ error: a derivative cannot be 'async'

@Derivative(of: "cube(_:)")
func otherType(_ x: Float) -> Float { 3 * x * x }
//   ^ error: no function 'cube(_:)' takes '(Float)'

@Derivative(of: "Shapes.square(_:)")
func noMember(_ x: Double) -> Double { 2 * x }
//   ^ error: no function 'Shapes.square(_:)' takes '(Double)'

@Derivative(of: "<*>")
func noOperator(_ x: Double, _ y: Double) -> (Double, Double) { (y, x) }
//   ^ error: no function '<*>' takes '(Double, Double)'

@Derivative(of: "cube(_:)")
func noForm(_ x: Double, towards d: Double) -> Double { d }
//   ^ error: this is no derivative of 'cube(_:)'

@Derivative(of: "area(_:_:)")
func onePartial(_ a: Double, _ b: Double) -> Double { b }
//   ^ error: this has the form of no derivative of 'area(_:_:)'

@Derivative(of: "first(_:_:)")
func partialOfTwo(_ x: [Double], _ n: Int) -> [Double] { x }

@Derivative(of: "shift(_:by:)")
func partialInPlace(_ x: inout [Double], by d: Double) -> ([Double], Double) { (x, d) }
//   ^ error: 'shift(_:by:)' does not give one number, so it has no partials

@Derivative(of: "cube(_:)")
func tangentAlone(_ x: Double, along t: Double) -> Double { t }
//   ^ error: this has the form of no derivative of 'cube(_:)'

@Derivative(of: "area(_:_:)")
func oneTangent(_ a: Double, _ b: Double, along t: Double) -> (value: Double, tangent: Double) { (t, t) }
//   ^ error: this has the form of no derivative of 'area(_:_:)'

@Derivative(of: "shift(_:by:)")
func noArray(_ x: inout [Double], by d: Double, cotangent: [Double]) -> Double { d }
//   ^ error: this has the form of no derivative of 'shift(_:by:)'

@Derivative(of: "cube(_:)")
func notInPlace(_ x: Double, cotangent: Double, _ xAdjoint: Double) {}
//   ^ error: what follows 'cotangent:' has to be 'inout': the places that cotangents are added to

@Derivative(of: "area(_:_:)")
func onePlace(_ a: Double, _ b: Double, cotangent: Double, _ aAdjoint: inout Double) {}
//   ^ error: this has the form of no derivative of 'area(_:_:)'

@Derivative(of: "whole(_:)")
func ofIntegers(_ n: Int, cotangent: Double) -> Double { 0 }
//   ^ error: 'whole(_:)' has no derivative

@Derivative(of: "erfcx(_:_:)")
func mixed(_ x: Double, _ y: Float) -> (Double, Float) { (x, y) }
//   ^ error: this has the form of no derivative

@Derivative(of: "area(_:_:)")
func areaPartials(_ a: Double, _ b: Double) -> (Double, Double) { (b, a) }

@Derivative(of: "area(_:_:)")
func areaAgain(_ a: Double, _ b: Double) -> (Double, Double) { (b, a) }
//   ^ error: 'area(_:_:)' has another rule of this form

@Derivative(of: "hidden(_:)")
func hiddenPartial(_ x: Double) -> Double { 2 * x }
//   ^ error: 'hidden' is 'private', so the generated file cannot call it

@Derivative(of: "isolated(_:)")
private func closed(_ x: Double, cotangent: Double) -> (value: Double, cotangent: Double) { (x, [x].map { $0 }[0]) }
//           ^ error: 'closed' is 'private', so the generated file cannot call it

@Derivative(of: "jn(_:_:)")
func jnPartial(_ n: Int32, _ x: Double) -> Double { x }

@Derivative(of: "jn(_:_:)")
func jnPullback(_ n: Int32, _ x: Double, cotangent: [Double]) -> (value: [Double], cotangent: Double) { ([x], x) }
//   ^ error: another rule says that 'jn(_:_:)' gives 'Double'

@Differentiable
func plain(_ x: Double, _ y: Double) -> Double { x * y }

@Derivative(of: "area(_:_:)")
func plainJVP(_ a: Double, _ b: Double, along t: (a: Double, b: Double)) -> (value: Double, tangent: Double) { (a, b) }
//   ^ error: 'plainJVP' is the name of a function to be written

@Differentiable(wrt: "x")
func partly(_ x: Double, _ y: Double) -> Double { x * y }

@Derivative(of: "partly(_:_:)")
func partlyVJP(_ x: Double, _ y: Double, cotangent: Double) -> (value: Double, cotangent: (x: Double, y: Double)) { (x, (y, x)) }
//   ^ error: 'partlyVJP' is the name of a function to be written

@Differentiable
func renamed(_ x: Double, _ y: Double) -> Double { x * y }

@Derivative(of: "renamed(_:_:)")
func renamedJVP(_ x: Double, _ y: Double, along t: (Double, Double)) -> (value: Double, tangent: Double) { (x, y) }
//   ^ error: 'renamedJVP' is the name of a function to be written
