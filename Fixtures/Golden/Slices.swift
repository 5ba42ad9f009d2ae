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

/// Arrays, slices and literals joined in one another; a slice that goes on keeps its indices.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func stitched(_ samples: [Double], width: Double) -> Double {
    var tail = samples[1...] + [width]
    tail += samples[..<2]
    let padded = [width] + samples[1...2] + tail
    let kept: [Double] = tail + padded
    var total = tail[1] * tail[tail.endIndex - 3]
    for i in padded.indices { total += padded[i] * kept[i] }
    return total
}
