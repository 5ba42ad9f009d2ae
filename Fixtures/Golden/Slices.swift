import AutoDiff

func norm(_ values: ArraySlice<Double>) -> Double {
    var sum = 0.0
    for i in values.indices { sum += values[i] * values[i] }
    return sum
}

/// Slices, insertion and removal, and elements that may not be there.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func windows(_ samples: [Double], width: Double) -> Double {
    var samples = samples
    samples.insert(width, at: 1)
    let removed = samples.remove(at: 3)
    var total = 0.0
    for i in 0..<samples.count - 1 { total += norm(samples[i...i + 1]) * width }
    for x in samples.dropFirst().reversed() { total = 0.5 * total + x }
    while let last = samples.popLast(), last != removed { total += last * removed }
    return total * (samples.first ?? width)
}
