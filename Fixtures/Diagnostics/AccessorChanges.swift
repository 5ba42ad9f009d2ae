// What accessors give cannot be changed by every method.

import AutoDiff

struct Polygon {
    var lengths: [Double]
    var sides: [Double] {
        get { lengths }
        set { lengths = newValue }
    }
}

@Differentiable
func lastSide(_ x: Double) -> Double {
    var polygon = Polygon(lengths: [x, 2 * x])
    return polygon.sides.removeLast() * polygon.lengths[0]
//         ^ error: a computed property or subscript is not supported here
}
