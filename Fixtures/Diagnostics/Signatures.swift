// Functions whose parameters or receivers cannot be differentiated.

import AutoDiff

struct Point {
    var x: Double

    @Differentiable
    init?(_ x: Double) {
//  ^ error: initialisers that may fail are not supported
        if x < 0 { return nil }
        self.x = x
    }

    @Differentiable
    consuming func moved(_ t: Double) -> Double { x * t }
//                 ^ error: 'consuming' methods are not supported

    @Differentiable
    var energy: Double {
//      ^ error: getters that change their receiver are not supported
        mutating get { x * x }
    }
}

@Differentiable
func clamped(@Clamped _ x: Double) -> Double { x }
//           ^ error: attributes and wrappers on parameters are not supported
