// Conversions of numbers, and what numbers have of their own, that are not supported.

import AutoDiff

@Differentiable
func assembled(_ x: Double) -> Double { x * Double(sign: .plus, exponent: 2, significand: 1.5) }
//                                          ^ error: this conversion to 'Double' is not supported

@Differentiable
func ofByte(_ x: Double, _ byte: UInt8) -> Double { x * Double(byte) }
//                                                             ^ error: a value of type 'UInt8' cannot be converted to 'Double' here

@Differentiable
func roundedTwice(_ x: Double) -> Double { x.rounded(.down, 2) }
//                                         ^ error: 'rounded' is not called like this

@Differentiable
func roundedByRule(_ x: Double, _ rule: FloatingPointRoundingRule) -> Double { x * x.rounded(rule) }
//                                                                                           ^ error: the rounding rule has to be written here, as in '.down'

@Differentiable
func roundedSideways(_ x: Double) -> Double { x.rounded(.sideways) }
//                                            ^ error: this rounding rule is not known

@Differentiable
func firstName(_ x: Double, _ first: String, _ second: String) -> Double {
    let name = min(first, second)
//             ^ error: 'min' of values of type 'String' is not supported
    return name.isEmpty ? x : 2 * x
}

@Differentiable
func isMultiple(_ x: Double, _ n: Int) -> Double {
    if 12.isMultiple(of: n) { return x }
//                       ^ error: 'isMultiple(of:)' is supported for constants only
    return 2 * x
}

@Differentiable
func unitOf<T: BinaryFloatingPoint>(_ x: T) -> T { x * abs(1) }
//                                                     ^ error: a value of type 'T' is asked for here

@Differentiable
func passedInout(_ x: Double) -> Double {
    var y = 2 * x
    return x.addingProduct(&y, y)
//                         ^ error: '&' is not supported here
}

@Differentiable
func smallest(_ x: Double) -> Double { x * Double.smallest(1, 2) }
//                                         ^ error: 'Double.smallest' is not known to adgen

@Differentiable
func radix(_ x: Double) -> Double { x * Double(Double.radix) }
//                                             ^ error: 'Double.radix' is not known to adgen

@Differentiable
func radixOfGeneric<T: FloatingPoint>(_ x: T) -> T { x * T.radix }
//                                                       ^ error: 'T.radix' is not known to adgen

@Differentiable
func smallerVector(_ v: SIMD2<Double>, _ w: SIMD2<Double>) -> Double { min(v, w).x }
//                                                                     ^ error: 'min' is not known to adgen here
