// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `folded(_:_:count:)`, and its derivative along a tangent of its arguments.
func foldedJVP(
    _ x: Double,
    _ rate: Double,
    count: Int,
    along tangent: (x: Double, rate: Double)
) -> (value: Double, tangent: Double) {
    let rateTangent = tangent.rate
    precondition(0 <= count, "Range requires lowerBound <= upperBound")
    // for _ in 0..<count
    var i = 0
    var y = x
    var yTangent = tangent.x
    while i < count {
        // if y < 0.3
        let y2: Double
        if y < 0.3 {
            // y = rate * y * (1 - y)
            let t = rate * y
            let t2 = 1.0 - y
            y2 = t * t2
            yTangent = (rateTangent * y + yTangent * rate) * t2 + (-yTangent * t)
        } else {
            // if y < 0.6
            if y < 0.6 {
                // y = 1 - y * y
                let tTangent = yTangent * y
                y2 = 1.0 - y * y
                yTangent = -(tTangent + tTangent)
            } else {
                // y = rate * (1 - y) / 4
                let t = 1.0 - y
                y2 = rate * t / 4.0
                yTangent = (rateTangent * t + (-yTangent * rate)) / 4.0
            }
        }
        y = y2
        i &+= 1
    }
    return (y, yTangent)
}

/// The value of `folded(_:_:count:)`, and the cotangent of its arguments for a cotangent of its outcome.
func foldedVJP(
    _ x: Double,
    _ rate: Double,
    count: Int,
    cotangent: Double
) -> (value: Double, cotangent: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = foldedVJPCore(x, rate, count, cotangent)
    return (value, (xAdjoint, rateAdjoint))
}

/// The gradient of `folded(_:_:count:)`.
func foldedGradient(_ x: Double, _ rate: Double, count: Int) -> (x: Double, rate: Double) {
    let (_, xAdjoint, rateAdjoint) = foldedVJPCore(x, rate, count, 1.0)
    return (xAdjoint, rateAdjoint)
}

/// The value and the gradient of `folded(_:_:count:)`.
func foldedValueWithGradient(
    _ x: Double,
    _ rate: Double,
    count: Int
) -> (value: Double, gradient: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = foldedVJPCore(x, rate, count, 1.0)
    return (value, (xAdjoint, rateAdjoint))
}

/// The value and the gradient of `folded(_:_:count:)`, and the product of its Hessian with a direction.
func foldedHVP(
    _ x: Double,
    _ rate: Double,
    count: Int,
    along tangent: (x: Double, rate: Double)
) -> (value: Double, gradient: (x: Double, rate: Double), product: (x: Double, rate: Double)) {
    let rateTangent = tangent.rate
    // Forward sweep
    precondition(0 <= count, "Range requires lowerBound <= upperBound")
    var yCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { yCache.deallocate() }
    var yCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { yCacheTangent.deallocate() }
    // for _ in 0..<count
    var i = 0
    var y = x
    var yTangent = tangent.x
    while i < count {
        // if y < 0.3
        let y2: Double
        let yTangent2: Double
        if y < 0.3 {
            // y = rate * y * (1 - y)
            let t = rate * y
            let t2 = 1.0 - y
            y2 = t * t2
            yTangent2 = (rateTangent * y + yTangent * rate) * t2 + (-yTangent * t)
        } else {
            // if y < 0.6
            if y < 0.6 {
                // y = 1 - y * y
                let tTangent = yTangent * y
                y2 = 1.0 - y * y
                yTangent2 = -(tTangent + tTangent)
            } else {
                // y = rate * (1 - y) / 4
                let t = 1.0 - y
                y2 = rate * t / 4.0
                yTangent2 = (rateTangent * t + (-yTangent * rate)) / 4.0
            }
        }
        yCache[i] = y
        yCacheTangent[i] = yTangent
        y = y2
        yTangent = yTangent2
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<count
    i = count
    var yAdjoint = 1.0
    var rateAdjoint = 0.0
    var yAdjointTangent = 0.0
    var rateAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        let y2 = yCache[i]
        yTangent = yCacheTangent[i]
        // if y < 0.3
        if y2 < 0.3 {
            let t = rate * y2
            let t2 = 1.0 - y2
            // y = rate * y * (1 - y)
            let tAdjoint = yAdjoint * t2
            let tAdjointTangent = yAdjointTangent * t2 + (-yTangent * yAdjoint)
            let tAdjointTangent2 = yAdjointTangent * t + (rateTangent * y2 + yTangent * rate) * yAdjoint
            rateAdjoint += tAdjoint * y2
            rateAdjointTangent += tAdjointTangent * y2 + yTangent * tAdjoint
            yAdjoint = tAdjoint * rate - yAdjoint * t
            yAdjointTangent = tAdjointTangent * rate + rateTangent * tAdjoint - tAdjointTangent2
        } else {
            // if y < 0.6
            if y2 < 0.6 {
                // y = 1 - y * y
                let tAdjoint = -yAdjoint
                yAdjoint = tAdjoint * y2
                yAdjointTangent = -yAdjointTangent * y2 + yTangent * tAdjoint
                yAdjoint += yAdjoint
                yAdjointTangent += yAdjointTangent
            } else {
                let t = 1.0 - y2
                // y = rate * (1 - y) / 4
                let t2 = yAdjoint / 4.0
                let tTangent = yAdjointTangent / 4.0
                rateAdjoint += t2 * t
                rateAdjointTangent += tTangent * t + (-yTangent * t2)
                yAdjoint = -(t2 * rate)
                yAdjointTangent = -(tTangent * rate + rateTangent * t2)
            }
        }
    }
    return (y, (yAdjoint, rateAdjoint), (yAdjointTangent, rateAdjointTangent))
}

private func foldedVJPCore(
    _ x: Double,
    _ rate: Double,
    _ count: Int,
    _ yCotangent: Double
) -> (Double, Double, Double) {
    // Forward sweep
    precondition(0 <= count, "Range requires lowerBound <= upperBound")
    var yCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: count)
    defer { yCache.deallocate() }
    // for _ in 0..<count
    var i = 0
    var y = x
    while i < count {
        // if y < 0.3
        let y2: Double
        if y < 0.3 {
            // y = rate * y * (1 - y)
            y2 = rate * y * (1.0 - y)
        } else {
            // if y < 0.6
            if y < 0.6 {
                // y = 1 - y * y
                y2 = 1.0 - y * y
            } else {
                // y = rate * (1 - y) / 4
                y2 = rate * (1.0 - y) / 4.0
            }
        }
        yCache[i] = y
        y = y2
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<count
    i = count
    var yAdjoint = yCotangent
    var rateAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let y2 = yCache[i]
        // if y < 0.3
        if y2 < 0.3 {
            // y = rate * y * (1 - y)
            let tAdjoint = yAdjoint * (1.0 - y2)
            rateAdjoint += tAdjoint * y2
            yAdjoint = tAdjoint * rate - yAdjoint * (rate * y2)
        } else {
            // if y < 0.6
            if y2 < 0.6 {
                // y = 1 - y * y
                yAdjoint = -yAdjoint * y2
                yAdjoint += yAdjoint
            } else {
                // y = rate * (1 - y) / 4
                let t = yAdjoint / 4.0
                rateAdjoint += t * (1.0 - y2)
                yAdjoint = -(t * rate)
            }
        }
    }
    return (y, yAdjoint, rateAdjoint)
}
