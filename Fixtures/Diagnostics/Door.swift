// Structs that generated code, which stands in a file of its own, cannot take apart or put together.

import AutoDiff

struct Hidden {
    private var x: Double
    var y: Double

    init(_ x: Double) {
        self.x = x
        y = x
    }
}

@Differentiable
func hiddenParameter(_ h: Hidden, _ x: Double) -> Double { h.y * x }
//   ^ error: generated code cannot see 'x' of 'Hidden', which is 'private'

struct Guarded {
    private(set) var x: Double

    init(_ x: Double) { self.x = x }
}

@Differentiable
func guardedResult(_ x: Double) -> (Guarded, Double) { (Guarded(x), x) }
//   ^ error: generated code cannot make a 'Guarded' of its stored properties

@Differentiable
func guardedPlace(_ g: inout Guarded, _ x: Double) -> Double { g.x * x }
//   ^ error: generated code cannot make a 'Guarded' of its stored properties

struct Numbered {
    let number: Int = Int.random(in: 0..<10)
    var x: Double
}

@Differentiable
func numberedResult(_ x: Double) -> (Numbered, Double) { (Numbered(x: x), x) }
//   ^ error: generated code cannot make a 'Numbered' with the same 'number', which has an initial value of its own
