// SIMD vectors: what is not known of them.

import AutoDiff

@Differentiable
func whole(_ v: SIMD3<Double>, _ n: SIMD3<Int>) -> Double {
    v.x * Double(n.x)
//               ^ error: '.x' of a value of type 'SIMD3<Int>' is not supported
}

@Differentiable
func wholeLanes(_ v: SIMD3<Double>, _ n: Int) -> Double {
    let w = SIMD3<Int>(n, n, n)
//          ^ error: vectors of 'Int' are not supported
    return v.x * Double(w.x)
}

@Differentiable
func positive(_ v: SIMD3<Double>) -> Double { (+v).sum() }
//                                             ^ error: '+' on 'SIMD3<Double>' is not supported

@Differentiable
func shuffled(_ v: SIMD4<Double>, _ order: SIMD4<Int>) -> Double { v[order].x }
//                                                                   ^ error: a vector is indexed by 'Int' only

@Differentiable
func assigned(_ v: SIMD4<Double>) -> Double {
    var v = v
    v.lowHalf = SIMD2(1, 2)
//  ^ error: '.lowHalf' of a 'SIMD4<Double>' cannot be assigned to here
    return v.sum()
}

@Differentiable
func sequence(_ a: [Double]) -> Double { SIMD3(a).x }
//                                       ^ error: a vector of a value of type '[Double]' is not supported

@Differentiable
func masks(_ v: SIMD2<Double>) -> Double {
    let all = [v .< 0, v .> 1]
//            ^ error: arrays of 'SIMDMask<SIMD2<Int64>>' are not supported yet
    return v.x + (all[0][0] ? 1 : 0)
}

@Differentiable
func hashed(_ v: SIMD2<Double>) -> Double { Double(v.hashValue) }
//                                                 ^ error: '.hashValue' of a 'SIMD2<Double>' is not supported

@Differentiable(.forwardOverReverse)
//^ error: 'forwardOverReverse' needs a scalar result
func vectorResult(_ v: SIMD2<Double>) -> SIMD2<Double> { v }

@Differentiable
func lanesMissing(_ v: SIMD2<Double>) -> Double { v.z }
//                                                ^ error: '.z' of a 'SIMD2<Double>' is not supported

func length(_ v: SIMD3<Double>) -> Double { (v * v).sum().squareRoot() }

@Derivative(of: "length(_:)")
func lengthPartial(_ v: SIMD3<Double>) -> SIMD3<Double> { v / length(v) }
//   ^ error: 'length(_:)' has SIMD vectors, by which partials are not supported
