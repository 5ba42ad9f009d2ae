// Functions and types that are generic over SIMD vectors: what is not known of their lanes.

import AutoDiff

@Differentiable
func anyLanes<V: SIMD>(_ v: V) -> V { v }
//            ^ error: 'V' is not known to be a type of vectors of floating-point numbers

@Differentiable
func wholeLanes<V: SIMD>(_ v: V, _ x: Double) -> Double where V.Scalar == Int { x }
//              ^ error: 'V' is not known to be a type of vectors of floating-point numbers

@Differentiable
func comparableLanes<V>(_ v: V) -> V.Scalar where V: SIMD, V.Scalar: Comparable { v.max() }
//                   ^ error: 'V' is not known to be a type of vectors of floating-point numbers

struct Sample<V: SIMD> {
//            ^ error: 'V' is not known to be a type of vectors of floating-point numbers
    var value: V

    @Differentiable
    static func double(_ x: Double) -> Double { 2 * x }
}

@Differentiable
func opaque(_ v: some SIMD<Double>) -> Double { v.sum() }
//               ^ error: vectors of an opaque type are not supported

@Differentiable
func literal<V: SIMD<Double>>(_ v: V) -> V { v * [1, 2] }
//                                               ^ error: how many lanes a 'V' has is not known here

@Differentiable
func allLanes<V: SIMD<Double>>(_ v: V, _ x: Double) -> V { v + V(x, 1) }
//                                                             ^ error: how many lanes a 'V' has is not known here

@Differentiable
func namedLane<V: SIMD<Double>>(_ v: V) -> Double { v.x }
//                                                  ^ error: '.x' of a 'V' is not supported

@Differentiable
func half<V: SIMD>(_ v: V) -> V where V.Scalar: FloatingPoint { v * 0.5 }
//                                                                  ^ error: '*' on 'V' is not supported with this operand

@Differentiable
func nested<V: SIMD<Double>>(_ v: V) -> V {
    func twice<W: SIMD>(_ w: W) -> W where W.Scalar == Double { w * 2 }
//             ^ error: functions in a body that are generic over 'SIMD' are not supported
    return twice(v)
}

func dot<V: SIMD>(_ v: V, _ w: V) -> V.Scalar where V.Scalar == Double { (v * w).sum() }

@Differentiable
func otherLanes(_ v: SIMD3<Float>) -> Double { dot(v, v) }
//                                             ^ error: no function 'dot' fits these arguments

@Differentiable
func otherCount(_ v: SIMD3<Double>, _ w: SIMD2<Double>) -> Double { dot(v, w) }
//                                                                  ^ error: no function 'dot' fits these arguments

@Differentiable
func shuffled<V: SIMD<Double>>(_ v: V, _ order: SIMD2<Int>) -> Double { v[order].x }
//                                                                        ^ error: a vector is indexed by 'Int' only

@Differentiable
func exponential<V: SIMD<Double>>(_ v: V) -> V.Scalar { v.length }
//                                                      ^ error: '.length' of a 'V' is not supported
