// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The value of `sweep(_:weight:)`, and its derivative along a tangent of its arguments.
func sweepJVP(
    _ a: [Double],
    weight: Double,
    along tangent: (a: [Double], weight: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.a.count == a.count, "the tangent of 'a' has another count")
    return sweepJVPCore(a, a.count, weight, tangent.a, tangent.a.count, tangent.weight)
}

/// The value of `sweep(_:weight:)`, and the cotangent of its arguments for a cotangent of its outcome.
func sweepVJP(
    _ a: [Double],
    weight: Double,
    cotangent: Double
) -> (value: Double, cotangent: (a: [Double], weight: Double)) {
    var aAdjoint = [Double](repeating: 0.0, count: a.count)
    let (value, weightAdjoint) = sweepVJPCore(a, a.count, weight, cotangent, &aAdjoint)
    return (value, (aAdjoint, weightAdjoint))
}

/// The gradient of `sweep(_:weight:)`.
func sweepGradient(_ a: [Double], weight: Double) -> (a: [Double], weight: Double) {
    var aAdjoint = [Double](repeating: 0.0, count: a.count)
    let weightAdjoint = sweepGradientCore(a, a.count, weight, 1.0, &aAdjoint)
    return (aAdjoint, weightAdjoint)
}

/// The value and the gradient of `sweep(_:weight:)`.
func sweepValueWithGradient(_ a: [Double], weight: Double) -> (value: Double, gradient: (a: [Double], weight: Double)) {
    var aAdjoint = [Double](repeating: 0.0, count: a.count)
    let (value, weightAdjoint) = sweepVJPCore(a, a.count, weight, 1.0, &aAdjoint)
    return (value, (aAdjoint, weightAdjoint))
}

/// The value and the gradient of `sweep(_:weight:)`, and the product of its Hessian with a direction.
func sweepHVP(
    _ a: [Double],
    weight: Double,
    along tangent: (a: [Double], weight: Double)
) -> (value: Double, gradient: (a: [Double], weight: Double), product: (a: [Double], weight: Double)) {
    precondition(tangent.a.count == a.count, "the tangent of 'a' has another count")
    var aAdjoint = [Double](repeating: 0.0, count: a.count)
    var aProduct = [Double](repeating: 0.0, count: a.count)
    let (value, weightAdjoint, _, weightProduct) = sweepVJPJVP(
        a,
        a.count,
        weight,
        1.0,
        &aAdjoint,
        tangent.a,
        tangent.a.count,
        tangent.weight,
        &aProduct
    )
    return (value, (aAdjoint, weightAdjoint), (aProduct, weightProduct))
}

private func sweepJVPCore(
    _ a: UnsafePointer<Double>,
    _ aCount: Int,
    _ weight: Double,
    _ aTangent: UnsafePointer<Double>,
    _ aTangentCount: Int,
    _ weightTangent: Double
) -> (Double, Double) {
    // var b = a
    var b = AutoDiff.Buffer<Double>(copying: a, count: aCount)
    defer { b.deallocate() }
    var bTangent = AutoDiff.Buffer<Double>(copying: aTangent, count: aTangentCount)
    defer { bTangent.deallocate() }
    precondition(1 <= aCount, "Range requires lowerBound <= upperBound")
    // for i in 1..<b.count
    var i = 1
    while i < aCount {
        // b[i] = sin(b[i]) + weight * b[i] * b[i - 1]
        let element = b[i]
        let elementTangent = bTangent[i]
        let t = weight * element
        let t2 = i &- 1
        let element2 = b[t2]
        let tTangent = (weightTangent * element + elementTangent * weight) * element2 + bTangent[t2] * t
        b[i] = sin(element) + t * element2
        bTangent[i] = elementTangent * cos(element) + tTangent
        i &+= 1
    }
    // for element in b
    i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < aCount {
        let element = b[i]
        // sum += element * element
        let tTangent = bTangent[i] * element
        sum += element * element
        sumTangent += tTangent + tTangent
        i &+= 1
    }
    return (sum, sumTangent)
}

private func sweepVJPCore(
    _ a: UnsafePointer<Double>,
    _ aCount: Int,
    _ weight: Double,
    _ sumCotangent: Double,
    _ aAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    // var b = a
    var b = AutoDiff.Buffer<Double>(copying: a, count: aCount)
    defer { b.deallocate() }
    precondition(1 <= aCount, "Range requires lowerBound <= upperBound")
    let trips = aCount &- 1
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { elementCache.deallocate() }
    var elementCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { elementCache2.deallocate() }
    // for i in 1..<b.count
    var i = 1
    while i < aCount {
        // b[i] = sin(b[i]) + weight * b[i] * b[i - 1]
        let element = b[i]
        let t = i &- 1
        let element2 = b[t]
        b[i] = sin(element) + weight * element * element2
        elementCache[t] = element
        elementCache2[t] = element2
        i &+= 1
    }
    // for element in b
    i = 0
    var sum = 0.0
    while i < aCount {
        let element = b[i]
        // sum += element * element
        sum += element * element
        i &+= 1
    }
    var bAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: aCount)
    defer { bAdjoint.deallocate() }

    // Return sweep
    // for element in b
    i = 0
    while i < aCount {
        // sum += element * element
        let elementAdjoint = sumCotangent * b[i]
        // for element in b
        bAdjoint[i] += elementAdjoint + elementAdjoint
        i &+= 1
    }
    // for i in 1..<b.count
    i = aCount
    var weightAdjoint = 0.0
    while i > 1 {
        i &-= 1
        let offset = i &- 1
        let element = elementCache[offset]
        // b[i] = sin(b[i]) + weight * b[i] * b[i - 1]
        let tAdjoint = bAdjoint[i]
        bAdjoint[i] = 0.0
        let tAdjoint2 = tAdjoint * elementCache2[offset]
        bAdjoint[offset] += tAdjoint * (weight * element)
        weightAdjoint += tAdjoint2 * element
        bAdjoint[i] += tAdjoint2 * weight + tAdjoint * cos(element)
    }
    // var b = a
    var k = 0
    while k < aCount {
        aAdjoint[k] += bAdjoint[k]
        k &+= 1
    }
    return (sum, weightAdjoint)
}

private func sweepGradientCore(
    _ a: UnsafePointer<Double>,
    _ aCount: Int,
    _ weight: Double,
    _ sumCotangent: Double,
    _ aAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    // var b = a
    var b = AutoDiff.Buffer<Double>(copying: a, count: aCount)
    defer { b.deallocate() }
    precondition(1 <= aCount, "Range requires lowerBound <= upperBound")
    let trips = aCount &- 1
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { elementCache.deallocate() }
    var elementCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { elementCache2.deallocate() }
    // for i in 1..<b.count
    var i = 1
    while i < aCount {
        // b[i] = sin(b[i]) + weight * b[i] * b[i - 1]
        let element = b[i]
        let t = i &- 1
        let element2 = b[t]
        b[i] = sin(element) + weight * element * element2
        elementCache[t] = element
        elementCache2[t] = element2
        i &+= 1
    }
    var bAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: aCount)
    defer { bAdjoint.deallocate() }

    // Return sweep
    // for element in b
    i = 0
    while i < aCount {
        // sum += element * element
        let elementAdjoint = sumCotangent * b[i]
        // for element in b
        bAdjoint[i] += elementAdjoint + elementAdjoint
        i &+= 1
    }
    // for i in 1..<b.count
    i = aCount
    var weightAdjoint = 0.0
    while i > 1 {
        i &-= 1
        let offset = i &- 1
        let element = elementCache[offset]
        // b[i] = sin(b[i]) + weight * b[i] * b[i - 1]
        let tAdjoint = bAdjoint[i]
        bAdjoint[i] = 0.0
        let tAdjoint2 = tAdjoint * elementCache2[offset]
        bAdjoint[offset] += tAdjoint * (weight * element)
        weightAdjoint += tAdjoint2 * element
        bAdjoint[i] += tAdjoint2 * weight + tAdjoint * cos(element)
    }
    // var b = a
    var k = 0
    while k < aCount {
        aAdjoint[k] += bAdjoint[k]
        k &+= 1
    }
    return weightAdjoint
}

private func sweepVJPJVP(
    _ a: UnsafePointer<Double>,
    _ aCount: Int,
    _ weight: Double,
    _ sumCotangent: Double,
    _ aAdjoint: UnsafeMutablePointer<Double>,
    _ aTangent: UnsafePointer<Double>,
    _ aTangentCount: Int,
    _ weightTangent: Double,
    _ aAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    // var b = a
    var b = AutoDiff.Buffer<Double>(copying: a, count: aCount)
    defer { b.deallocate() }
    var bTangent = AutoDiff.Buffer<Double>(copying: aTangent, count: aTangentCount)
    defer { bTangent.deallocate() }
    precondition(1 <= aCount, "Range requires lowerBound <= upperBound")
    let trips = aCount &- 1
    var elementCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { elementCache.deallocate() }
    var elementCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { elementCacheTangent.deallocate() }
    var elementCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { elementCache2.deallocate() }
    var elementCacheTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: trips)
    defer { elementCacheTangent2.deallocate() }
    // for i in 1..<b.count
    var i = 1
    while i < aCount {
        // b[i] = sin(b[i]) + weight * b[i] * b[i - 1]
        let element = b[i]
        let elementTangent = bTangent[i]
        let t = weight * element
        let t2 = i &- 1
        let element2 = b[t2]
        let elementTangent2 = bTangent[t2]
        let tTangent = (weightTangent * element + elementTangent * weight) * element2 + elementTangent2 * t
        b[i] = sin(element) + t * element2
        bTangent[i] = elementTangent * cos(element) + tTangent
        elementCache[t2] = element
        elementCacheTangent[t2] = elementTangent
        elementCache2[t2] = element2
        elementCacheTangent2[t2] = elementTangent2
        i &+= 1
    }
    // for element in b
    i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < aCount {
        let element = b[i]
        // sum += element * element
        let tTangent = bTangent[i] * element
        sum += element * element
        sumTangent += tTangent + tTangent
        i &+= 1
    }
    var bAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: aCount)
    defer { bAdjoint.deallocate() }
    var bAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: aCount)
    defer { bAdjointTangent.deallocate() }

    // Return sweep
    // for element in b
    i = 0
    while i < aCount {
        // sum += element * element
        let elementAdjoint = sumCotangent * b[i]
        let elementAdjointTangent = bTangent[i] * sumCotangent
        // for element in b
        bAdjoint[i] += elementAdjoint + elementAdjoint
        bAdjointTangent[i] += elementAdjointTangent + elementAdjointTangent
        i &+= 1
    }
    // for i in 1..<b.count
    i = aCount
    var weightAdjoint = 0.0
    var weightAdjointTangent = 0.0
    while i > 1 {
        i &-= 1
        let offset = i &- 1
        let element = elementCache[offset]
        let elementTangent = elementCacheTangent[offset]
        let element2 = elementCache2[offset]
        let t = weight * element
        // b[i] = sin(b[i]) + weight * b[i] * b[i - 1]
        let tAdjoint = bAdjoint[i]
        let tAdjointTangent = bAdjointTangent[i]
        bAdjoint[i] = 0.0
        bAdjointTangent[i] = 0.0
        let tAdjoint2 = tAdjoint * element2
        let tAdjointTangent2 = tAdjointTangent * element2 + elementCacheTangent2[offset] * tAdjoint
        bAdjoint[offset] += tAdjoint * t
        bAdjointTangent[offset] += tAdjointTangent * t + (weightTangent * element + elementTangent * weight) * tAdjoint
        weightAdjoint += tAdjoint2 * element
        weightAdjointTangent += tAdjointTangent2 * element + elementTangent * tAdjoint2
        let t2 = cos(element)
        let tTangent = tAdjointTangent * t2 + elementTangent * (-sin(element)) * tAdjoint
        bAdjoint[i] += tAdjoint2 * weight + tAdjoint * t2
        bAdjointTangent[i] += tAdjointTangent2 * weight + weightTangent * tAdjoint2 + tTangent
    }
    // var b = a
    var k = 0
    while k < aCount {
        aAdjoint[k] += bAdjoint[k]
        aAdjointTangent[k] += bAdjointTangent[k]
        k &+= 1
    }
    return (sum, weightAdjoint, sumTangent, weightAdjointTangent)
}
