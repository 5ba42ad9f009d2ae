// What is marked '@NoDerivative' takes no value that a derivative depends on, unless it goes through 'stopGradient'.

import AutoDiff

struct Noted {
    var x: Double
    @NoDerivative var note: Double
    @NoDerivative var notes: [Double] = []

    init(x: Double, note: Double) {
        self.x = x
        self.note = note
//                  ^ error: a value that the derivative depends on is written to 'note', which is marked '@NoDerivative'
    }
}

struct Tagged {
    var x: Double
    @NoDerivative var tag: Double
}

@Differentiable
func made(_ x: Double) -> Double { Noted(x: x, note: 2 * x).x }

@Differentiable
func memberwise(_ x: Double) -> Double { Tagged(x: x, tag: x).x }
//                                                         ^ error: a value that the derivative depends on is written to 'tag', which is marked '@NoDerivative'

@Differentiable
func assigned(_ x: Double) -> Double {
    var t = Tagged(x: x, tag: 1)
    t.tag += x
//           ^ error: a value that the derivative depends on is written to 'tag', which is marked '@NoDerivative'
    t.tag = stopGradient(x)
    return t.x * t.tag
}
