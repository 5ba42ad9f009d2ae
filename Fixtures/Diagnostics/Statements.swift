// Statements that are not supported.

import AutoDiff

@Differentiable
func sets(_ x: Double) -> Double {
    var s = x
    for i in Set([1, 2]) { s += Double(i) }
//           ^ error: 'Set' is not known to adgen
    return s
}

@Differentiable
func lazily(_ x: Double) -> Double {
    lazy var y = x
//  ^ error: 'lazy' variables are not supported in differentiated code
    return y
}

@Differentiable
func computed(_ x: Double) -> Double {
    var y: Double { x }
//                ^ error: computed and observed variables are not supported in a body
    return y
}

@Differentiable
func available(_ x: Double) -> Double {
    if #available(macOS 12, *) { return x }
//     ^ error: '#available' is not supported in differentiated code
    return 2 * x
}

@Differentiable
func wrapped(_ x: Double) -> Double {
    @Clamped var y = x
//  ^ error: attributes and wrappers on variables are not supported
    return y
}

@Differentiable
func slices(_ a: [Double]) -> Double {
    var s = 0.0
    for x in a[1...] { s += x }
    s += a[stride(from: 0, to: 2, by: 1)]
//         ^ error: 'stride' is not known to adgen
    return s + a.max()!
//             ^ error: optionals are not supported yet
}

@Differentiable
func floatingPointReversed(_ x: Double) -> Double {
    var s = 0.0
    for y in stride(from: 0, to: x, by: 0.1).reversed() { s += y }
//           ^ error: 'reversed()' of a floating-point 'stride' is not supported
    return s
}

@Differentiable
func constant(_ a: [Double]) -> Double {
    a[0] = 1
//  ^ error: 'a' is a constant
    return a[0]
}
