// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `dotProduct(_:_:)`, and its derivative along a tangent of its arguments.
func dotProductJVP(
    _ a: [Double],
    _ b: [Double],
    along tangent: (a: [Double], b: [Double])
) -> (value: Double, tangent: Double) {
    precondition(tangent.a.count == a.count, "the tangent of 'a' has another count")
    precondition(tangent.b.count == b.count, "the tangent of 'b' has another count")
    return dotProductJVPCore(a, a.count, b, b.count, tangent.a, tangent.b)
}

/// The value of `dotProduct(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func dotProductVJP(
    _ a: [Double],
    _ b: [Double],
    cotangent: Double
) -> (value: Double, cotangent: (a: [Double], b: [Double])) {
    var aAdjoint = [Double](repeating: 0.0, count: a.count)
    var bAdjoint = [Double](repeating: 0.0, count: b.count)
    let value = dotProductVJPCore(a, a.count, b, b.count, cotangent, &aAdjoint, &bAdjoint)
    return (value, (aAdjoint, bAdjoint))
}

/// The gradient of `dotProduct(_:_:)`.
func dotProductGradient(_ a: [Double], _ b: [Double]) -> (a: [Double], b: [Double]) {
    var aAdjoint = [Double](repeating: 0.0, count: a.count)
    var bAdjoint = [Double](repeating: 0.0, count: b.count)
    dotProductGradientCore(a, a.count, b, b.count, 1.0, &aAdjoint, &bAdjoint)
    return (aAdjoint, bAdjoint)
}

/// The value and the gradient of `dotProduct(_:_:)`.
func dotProductValueWithGradient(
    _ a: [Double],
    _ b: [Double]
) -> (value: Double, gradient: (a: [Double], b: [Double])) {
    var aAdjoint = [Double](repeating: 0.0, count: a.count)
    var bAdjoint = [Double](repeating: 0.0, count: b.count)
    let value = dotProductVJPCore(a, a.count, b, b.count, 1.0, &aAdjoint, &bAdjoint)
    return (value, (aAdjoint, bAdjoint))
}

/// The value and the gradient of `dotProduct(_:_:)`, and the product of its Hessian with a direction.
func dotProductHVP(
    _ a: [Double],
    _ b: [Double],
    along tangent: (a: [Double], b: [Double])
) -> (value: Double, gradient: (a: [Double], b: [Double]), product: (a: [Double], b: [Double])) {
    precondition(tangent.a.count == a.count, "the tangent of 'a' has another count")
    precondition(tangent.b.count == b.count, "the tangent of 'b' has another count")
    var aAdjoint = [Double](repeating: 0.0, count: a.count)
    var bAdjoint = [Double](repeating: 0.0, count: b.count)
    var aProduct = [Double](repeating: 0.0, count: a.count)
    var bProduct = [Double](repeating: 0.0, count: b.count)
    let (value, _) = dotProductVJPJVP(
        a,
        a.count,
        b,
        b.count,
        1.0,
        &aAdjoint,
        &bAdjoint,
        tangent.a,
        tangent.b,
        &aProduct,
        &bProduct
    )
    return (value, (aAdjoint, bAdjoint), (aProduct, bProduct))
}

private func dotProductJVPCore(
    _ a: UnsafePointer<Double>,
    _ aCount: Int,
    _ b: UnsafePointer<Double>,
    _ bCount: Int,
    _ aTangent: UnsafePointer<Double>,
    _ bTangent: UnsafePointer<Double>
) -> (Double, Double) {
    precondition(aCount <= bCount, "Index out of range")
    // for i in a.indices
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < aCount {
        // sum += a[i] * b[i]
        let element = a[i]
        let element2 = b[i]
        sum += element * element2
        sumTangent += aTangent[i] * element2 + bTangent[i] * element
        i &+= 1
    }
    return (sum, sumTangent)
}

private func dotProductVJPCore(
    _ a: UnsafePointer<Double>,
    _ aCount: Int,
    _ b: UnsafePointer<Double>,
    _ bCount: Int,
    _ sumCotangent: Double,
    _ aAdjoint: UnsafeMutablePointer<Double>,
    _ bAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    precondition(aCount <= bCount, "Index out of range")
    // for i in a.indices
    var i = 0
    var sum = 0.0
    while i < aCount {
        // sum += a[i] * b[i]
        sum += a[i] * b[i]
        i &+= 1
    }

    // Return sweep
    // for i in a.indices
    i = 0
    while i < aCount {
        // sum += a[i] * b[i]
        bAdjoint[i] += sumCotangent * a[i]
        aAdjoint[i] += sumCotangent * b[i]
        i &+= 1
    }
    return sum
}

private func dotProductGradientCore(
    _ a: UnsafePointer<Double>,
    _ aCount: Int,
    _ b: UnsafePointer<Double>,
    _ bCount: Int,
    _ sumCotangent: Double,
    _ aAdjoint: UnsafeMutablePointer<Double>,
    _ bAdjoint: UnsafeMutablePointer<Double>
) {
    // Forward sweep
    precondition(aCount <= bCount, "Index out of range")

    // Return sweep
    // for i in a.indices
    var i = 0
    while i < aCount {
        // sum += a[i] * b[i]
        bAdjoint[i] += sumCotangent * a[i]
        aAdjoint[i] += sumCotangent * b[i]
        i &+= 1
    }
}

private func dotProductVJPJVP(
    _ a: UnsafePointer<Double>,
    _ aCount: Int,
    _ b: UnsafePointer<Double>,
    _ bCount: Int,
    _ sumCotangent: Double,
    _ aAdjoint: UnsafeMutablePointer<Double>,
    _ bAdjoint: UnsafeMutablePointer<Double>,
    _ aTangent: UnsafePointer<Double>,
    _ bTangent: UnsafePointer<Double>,
    _ aAdjointTangent: UnsafeMutablePointer<Double>,
    _ bAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    precondition(aCount <= bCount, "Index out of range")
    // for i in a.indices
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < aCount {
        // sum += a[i] * b[i]
        let element = a[i]
        let element2 = b[i]
        sum += element * element2
        sumTangent += aTangent[i] * element2 + bTangent[i] * element
        i &+= 1
    }

    // Return sweep
    // for i in a.indices
    i = 0
    while i < aCount {
        // sum += a[i] * b[i]
        bAdjoint[i] += sumCotangent * a[i]
        bAdjointTangent[i] += aTangent[i] * sumCotangent
        aAdjoint[i] += sumCotangent * b[i]
        aAdjointTangent[i] += bTangent[i] * sumCotangent
        i &+= 1
    }
    return (sum, sumTangent)
}
