import AutoDiff

/// Elements that give way to others, as many or not.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func spliced(_ samples: [Double], width: Double) -> Double {
    var filtered = samples
    filtered[0..<2] = filtered[1..<3]
    filtered.replaceSubrange(1...2, with: [width * samples[0]])
    filtered.removeFirst(1)
    filtered.reverse()
    var total = 0.0
    for (i, x) in filtered.enumerated() { total += width * x * x * Double(i + 1) }
    return total
}
