import AutoDiff

@Differentiable(.forward, .reverse, .forwardOverReverse)
func dotProduct(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for i in a.indices {
        sum += a[i] * b[i]
    }
    return sum
}
