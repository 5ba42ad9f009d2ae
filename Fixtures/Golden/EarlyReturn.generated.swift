// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `firstExcess(_:budget:)`, and its derivative along a tangent of its arguments.
func firstExcessJVP(
    _ prices: [Double],
    budget: Double,
    along tangent: (prices: [Double], budget: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.prices.count == prices.count, "the tangent of 'prices' has another count")
    return firstExcessJVPCore(prices, prices.count, budget, tangent.prices, tangent.budget)
}

/// The value of `firstExcess(_:budget:)`, and the cotangent of its arguments for a cotangent of its outcome.
func firstExcessVJP(
    _ prices: [Double],
    budget: Double,
    cotangent: Double
) -> (value: Double, cotangent: (prices: [Double], budget: Double)) {
    var pricesAdjoint = [Double](repeating: 0.0, count: prices.count)
    let (value, budgetAdjoint) = firstExcessVJPCore(prices, prices.count, budget, cotangent, &pricesAdjoint)
    return (value, (pricesAdjoint, budgetAdjoint))
}

/// The gradient of `firstExcess(_:budget:)`.
func firstExcessGradient(_ prices: [Double], budget: Double) -> (prices: [Double], budget: Double) {
    var pricesAdjoint = [Double](repeating: 0.0, count: prices.count)
    let (_, budgetAdjoint) = firstExcessVJPCore(prices, prices.count, budget, 1.0, &pricesAdjoint)
    return (pricesAdjoint, budgetAdjoint)
}

/// The value and the gradient of `firstExcess(_:budget:)`.
func firstExcessValueWithGradient(
    _ prices: [Double],
    budget: Double
) -> (value: Double, gradient: (prices: [Double], budget: Double)) {
    var pricesAdjoint = [Double](repeating: 0.0, count: prices.count)
    let (value, budgetAdjoint) = firstExcessVJPCore(prices, prices.count, budget, 1.0, &pricesAdjoint)
    return (value, (pricesAdjoint, budgetAdjoint))
}

private func firstExcessJVPCore(
    _ prices: UnsafePointer<Double>,
    _ pricesCount: Int,
    _ budget: Double,
    _ pricesTangent: UnsafePointer<Double>,
    _ budgetTangent: Double
) -> (Double, Double) {
    // guard budget > 0 else { return budget * budget }
    var result: Double
    var resultTangent: Double
    if budget > 0.0 {
        // for price in prices
        result = 0.0
        var rest = budget
        var hasReturned = false
        var i = 0
        resultTangent = 0.0
        var restTangent = budgetTangent
        while !hasReturned && i < pricesCount {
            let i2 = i &+ 1
            precondition(i >= 0 && i < pricesCount, "Index out of range")
            let price = prices[i]
            let priceTangent = pricesTangent[i]
            // if price < 0 { continue }
            if !(price < 0.0) {
                // let cost = 1.1 * price
                let cost = 1.1 * price
                let costTangent = priceTangent * 1.1
                // if cost > rest
                if cost > rest {
                    // return (cost - rest) * budget
                    let t = cost - rest
                    result = t * budget
                    resultTangent = (costTangent - restTangent) * budget + budgetTangent * t
                    hasReturned = true
                } else {
                    // rest -= cost
                    rest -= cost
                    restTangent -= costTangent
                }
            }
            i = i2
        }
        // for price in prices
        if !hasReturned {
            result = rest
            resultTangent = restTangent
        }
    } else {
        // return budget * budget
        result = budget * budget
        resultTangent = budgetTangent * budget
        resultTangent += resultTangent
    }
    return (result, resultTangent)
}

private func firstExcessVJPCore(
    _ prices: UnsafePointer<Double>,
    _ pricesCount: Int,
    _ budget: Double,
    _ resultCotangent: Double,
    _ pricesAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // guard budget > 0 else { return budget * budget }
    let t = budget > 0.0
    var result: Double
    var iterations: Int
    let t2: Bool
    if t {
        // for price in prices
        result = 0.0
        var rest = budget
        var hasReturned = false
        var i = 0
        iterations = 0
        while !hasReturned && i < pricesCount {
            let i2 = i &+ 1
            precondition(i >= 0 && i < pricesCount, "Index out of range")
            let price = prices[i]
            // if price < 0 { continue }
            if !(price < 0.0) {
                // let cost = 1.1 * price
                let cost = 1.1 * price
                // if cost > rest
                let t3 = cost > rest
                if t3 {
                    // return (cost - rest) * budget
                    let t4 = cost - rest
                    result = t4 * budget
                    doubleTape.append(t4)
                    hasReturned = true
                } else {
                    // rest -= cost
                    rest -= cost
                }
                boolTape.append(t3)
            }
            iterations &+= 1
            i = i2
        }
        // for price in prices
        t2 = !hasReturned
        if t2 {
            result = rest
        }
    } else {
        // return budget * budget
        result = budget * budget
        iterations = 0
        t2 = false
    }

    // Return sweep
    // guard budget > 0 else { return budget * budget }
    var budgetAdjoint: Double
    if t {
        // for price in prices
        var resultAdjoint: Double
        var restAdjoint: Double
        if t2 {
            resultAdjoint = 0.0
            restAdjoint = resultCotangent
        } else {
            resultAdjoint = resultCotangent
            restAdjoint = 0.0
        }
        var iteration = iterations
        budgetAdjoint = 0.0
        while iteration > 0 {
            iteration &-= 1
            let price = prices[iteration]
            // if price < 0 { continue }
            let priceAdjoint: Double
            if price < 0.0 {
                priceAdjoint = 0.0
            } else {
                let t3 = boolTape.removeLast()
                // if cost > rest
                let costAdjoint: Double
                if t3 {
                    let t4 = doubleTape.removeLast()
                    // return (cost - rest) * budget
                    costAdjoint = resultAdjoint * budget
                    budgetAdjoint += resultAdjoint * t4
                    restAdjoint -= costAdjoint
                    resultAdjoint = 0.0
                } else {
                    // rest -= cost
                    costAdjoint = -restAdjoint
                }
                // let cost = 1.1 * price
                priceAdjoint = costAdjoint * 1.1
            }
            // for price in prices
            pricesAdjoint[iteration] += priceAdjoint
        }
        budgetAdjoint += restAdjoint
    } else {
        // return budget * budget
        budgetAdjoint = resultCotangent * budget
        budgetAdjoint += budgetAdjoint
    }
    return (result, budgetAdjoint)
}
