import AutoDiff

/// Sums products of pairs until the sum is large; rows whose first element is negative are left out.
@Differentiable(.forward, .reverse)
func boundedPairs(_ a: [Double], bound: Double) -> Double {
    var sum = 0.0
    rows: for i in 0..<a.count {
        if a[i] < 0 { continue rows }
        for j in stride(from: a.count - 1, to: i, by: -1) {
            if a[j] < 0 { continue }
            sum += a[i] * a[j]
            if sum > bound { break rows }
        }
    }
    return sum * sum
}
