// Vectors: how they are made, and arguments of their methods.

import AutoDiff

@Differentiable
func madeInout(_ x: Double) -> Double {
    var y = x
    let v = SIMD2<Double>(&y, x)
//                        ^ error: '&' is not supported here
    return v.x + y
}

@Differentiable
func tooMany(_ x: Double) -> Double {
    return SIMD2<Double>(x, x, x).x
//         ^ error: this way to make a 'SIMD2<Double>' is not supported
}

@Differentiable
func infinite(_ x: Double) -> Double {
    return x * SIMD2<Double>.infinity.x
//             ^ error: 'SIMD2<Double>.infinity' is not known to adgen
}

@Differentiable
func twoIndices(_ v: SIMD4<Double>) -> Double {
    return 2 * v[0, 1]
//             ^ error: a vector takes one index
}

@Differentiable
func clampedInout(_ v: SIMD4<Double>, _ low: SIMD4<Double>) -> Double {
    var bound = low
    return v.clamped(lowerBound: &bound, upperBound: v).sum()
//                   ^ error: '&' is not supported here
}

@Differentiable
func roundedBy(_ v: SIMD4<Double>, _ rule: FloatingPointRoundingRule) -> Double {
    return v.rounded(rule).sum()
//                   ^ error: the rounding rule has to be written here, as in '.down'
}
