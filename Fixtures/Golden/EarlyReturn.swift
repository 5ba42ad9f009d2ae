import AutoDiff

/// What is left of `budget` when the prices, each a tenth dearer than listed, exceed it; or what is left in the end.
@Differentiable(.forward, .reverse)
func firstExcess(_ prices: [Double], budget: Double) -> Double {
    guard budget > 0 else { return budget * budget }
    var rest = budget
    for price in prices {
        if price < 0 { continue }
        let cost = 1.1 * price
        if cost > rest {
            return (cost - rest) * budget
        }
        rest -= cost
    }
    return rest
}
