import AutoDiff

/// Masks, replacement, and functions that choose in each lane.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func wall(_ start: SIMD4<Double>, _ speed: SIMD4<Double>, at position: Double, steps: Int) -> Double {
    var p = start
    var v = speed
    for _ in 0..<steps {
        p += 0.5 * v
        let isBehind = p .> position
        if any(isBehind) { v.replace(with: -0.8 * v, where: isBehind) }
        p = p.replacing(with: 2 * position - p, where: isBehind .& (v .< 0))
        v = pointwiseMax(v - 0.1, SIMD4(repeating: -1))
    }
    let energy = (v * v).squareRoot() + p.rounded(.down)
    return (energy * p.clamped(lowerBound: SIMD4(repeating: -1), upperBound: SIMD4(repeating: 1))).sum() + p.max()
}

/// Lanes that are told apart by an index only, in single precision.
@Differentiable
func smoothed(_ samples: SIMD4<Float>, weight: Float, rounds: Int) -> SIMD4<Float> {
    var result = samples
    for _ in 0..<rounds {
        let old = result
        for i in old.indices {
            let next = (i + 1) % old.scalarCount
            result[i] = (1 - weight) * old[i] + weight * old[next]
        }
        result = result.addingProduct(old * old, 0.125)
    }
    return result
}
