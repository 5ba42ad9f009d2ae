import AutoDiff

/// A slice with its own indices, a contiguous array, and an array whose count is part of its type.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func response(_ window: ArraySlice<Double>, _ taps: ContiguousArray<Double>, mix: InlineArray<2, Double>) -> Double {
    var weights: [2 of Double] = [mix[0] * mix[1], 1]
    for k in weights.indices { weights[k] += mix[k] * Double(k + 1) }
    var total = 0.0
    for i in window.indices where i - window.startIndex < taps.count {
        total += weights[i % weights.count] * window[i] * window[i] * taps[i - window.startIndex]
    }
    return total
}

/// What comes out has the indices of what went in.
@Differentiable
func damped(_ window: inout ArraySlice<Double>, by factor: Double) -> ContiguousArray<Double> {
    var removed = ContiguousArray<Double>()
    for i in window.indices {
        removed.append(window[i] * (1 - factor))
        window[i] *= factor * Double(i)
    }
    return removed
}
