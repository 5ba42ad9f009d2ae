// Attributes before what they cannot mark, and of parameters and results that have no derivative.

import AutoDiff

typealias Count = Int

struct Label {
    var text: String
}

@Differentiable
//^ error: '@Differentiable' is supported on functions and structs only, so far
enum Shape { case disk(radius: Double) }

@Differentiable
//^ error: '@Differentiable' is supported on functions and structs only, so far
var rate = 1.0

@Derivative(of: "square(_:)")
//^ error: '@Derivative(of:)' may stand before a function only
struct Square { var slope: Double }

@Derivative(of: "square(_:)")
//^ error: '@Derivative(of:)' may stand before a function only
let slope = 2.0

@Differentiable(wrt: "label")
//                   ^ error: 'label' is of type 'Label', which has no tangent
func labelled(_ x: Double, _ label: Label) -> Double { x }

@Differentiable(wrt: "n")
//                   ^ error: 'n' is of type 'Int', which has no tangent
func times(_ x: Double, _ n: Count) -> Double { x * Double(n) }

@Differentiable
func rounded(_ x: Double) -> Count { Count(x) }
//   ^ error: 'rounded' has no result that has a derivative

@Differentiable
func described(_ x: Double) -> Label { Label(text: "\(x)") }
//   ^ error: 'described' has no result that has a derivative

struct Sensor {
    var gain: Double

    @Differentiable(wrt: "self")
//                       ^ error: 'self' is of type 'Sensor', which has no tangent
    func measured(_ x: Double) -> Double { gain * x }
}
