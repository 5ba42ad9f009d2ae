// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `walk(_:next:fading:)`, and its derivative along a tangent of its arguments.
func walkJVP(
    _ values: [Double],
    next: [Int],
    fading: Double,
    along tangent: (values: [Double], fading: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.values.count == values.count, "the tangent of 'values' has another count")
    return walkJVPCore(values, values.count, next, next.count, fading, tangent.values, tangent.fading)
}

/// The value of `walk(_:next:fading:)`, and the cotangent of its arguments for a cotangent of its outcome.
func walkVJP(
    _ values: [Double],
    next: [Int],
    fading: Double,
    cotangent: Double
) -> (value: Double, cotangent: (values: [Double], fading: Double)) {
    var valuesAdjoint = [Double](repeating: 0.0, count: values.count)
    let (value, fadingAdjoint) = walkVJPCore(values, values.count, next, next.count, fading, cotangent, &valuesAdjoint)
    return (value, (valuesAdjoint, fadingAdjoint))
}

/// The gradient of `walk(_:next:fading:)`.
func walkGradient(_ values: [Double], next: [Int], fading: Double) -> (values: [Double], fading: Double) {
    var valuesAdjoint = [Double](repeating: 0.0, count: values.count)
    let (_, fadingAdjoint) = walkVJPCore(values, values.count, next, next.count, fading, 1.0, &valuesAdjoint)
    return (valuesAdjoint, fadingAdjoint)
}

/// The value and the gradient of `walk(_:next:fading:)`.
func walkValueWithGradient(
    _ values: [Double],
    next: [Int],
    fading: Double
) -> (value: Double, gradient: (values: [Double], fading: Double)) {
    var valuesAdjoint = [Double](repeating: 0.0, count: values.count)
    let (value, fadingAdjoint) = walkVJPCore(values, values.count, next, next.count, fading, 1.0, &valuesAdjoint)
    return (value, (valuesAdjoint, fadingAdjoint))
}

/// The value and the gradient of `walk(_:next:fading:)`, and the product of its Hessian with a direction.
func walkHVP(
    _ values: [Double],
    next: [Int],
    fading: Double,
    along tangent: (values: [Double], fading: Double)
) -> (value: Double, gradient: (values: [Double], fading: Double), product: (values: [Double], fading: Double)) {
    precondition(tangent.values.count == values.count, "the tangent of 'values' has another count")
    var valuesAdjoint = [Double](repeating: 0.0, count: values.count)
    var valuesProduct = [Double](repeating: 0.0, count: values.count)
    let (value, fadingAdjoint, _, fadingProduct) = walkVJPJVP(
        values,
        values.count,
        next,
        next.count,
        fading,
        1.0,
        &valuesAdjoint,
        tangent.values,
        tangent.fading,
        &valuesProduct
    )
    return (value, (valuesAdjoint, fadingAdjoint), (valuesProduct, fadingProduct))
}

private func walkJVPCore(
    _ values: UnsafePointer<Double>,
    _ valuesCount: Int,
    _ next: UnsafePointer<Int>,
    _ nextCount: Int,
    _ fading: Double,
    _ valuesTangent: UnsafePointer<Double>,
    _ fadingTangent: Double
) -> (Double, Double) {
    // while j >= 0
    var j = 0
    var weight = 1.0
    var sum = 0.0
    var weightTangent = 0.0
    var sumTangent = 0.0
    while j >= 0 {
        // sum += weight * values[j] * values[j]
        precondition(j >= 0 && j < valuesCount, "Index out of range")
        let element = values[j]
        let elementTangent = valuesTangent[j]
        let t = weight * element
        sum += t * element
        sumTangent += (weightTangent * element + elementTangent * weight) * element + elementTangent * t
        // weight *= fading
        let weight2 = weight * fading
        weightTangent = weightTangent * fading + fadingTangent * weight
        // j = next[j]
        precondition(j >= 0 && j < nextCount, "Index out of range")
        j = next[j]
        weight = weight2
    }
    return (sum, sumTangent)
}

private func walkVJPCore(
    _ values: UnsafePointer<Double>,
    _ valuesCount: Int,
    _ next: UnsafePointer<Int>,
    _ nextCount: Int,
    _ fading: Double,
    _ sumCotangent: Double,
    _ valuesAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    // while j >= 0
    var j = 0
    var weight = 1.0
    var sum = 0.0
    var iterations = 0
    while j >= 0 {
        // sum += weight * values[j] * values[j]
        precondition(j >= 0 && j < valuesCount, "Index out of range")
        let element = values[j]
        sum += weight * element * element
        // weight *= fading
        let weight2 = weight * fading
        // j = next[j]
        precondition(j >= 0 && j < nextCount, "Index out of range")
        let j2 = next[j]
        iterations &+= 1
        intTape.append(j)
        doubleTape.append(weight)
        j = j2
        weight = weight2
    }

    // Return sweep
    // while j >= 0
    var iteration = iterations
    var weightAdjoint = 0.0
    var fadingAdjoint = 0.0
    while iteration > 0 {
        iteration &-= 1
        weight = doubleTape.removeLast()
        j = intTape.removeLast()
        let element = values[j]
        // weight *= fading
        let weightAdjoint2 = weightAdjoint * fading
        fadingAdjoint += weightAdjoint * weight
        // sum += weight * values[j] * values[j]
        let tAdjoint = sumCotangent * element
        weightAdjoint = weightAdjoint2 + tAdjoint * element
        valuesAdjoint[j] += sumCotangent * (weight * element) + tAdjoint * weight
    }
    return (sum, fadingAdjoint)
}

private func walkVJPJVP(
    _ values: UnsafePointer<Double>,
    _ valuesCount: Int,
    _ next: UnsafePointer<Int>,
    _ nextCount: Int,
    _ fading: Double,
    _ sumCotangent: Double,
    _ valuesAdjoint: UnsafeMutablePointer<Double>,
    _ valuesTangent: UnsafePointer<Double>,
    _ fadingTangent: Double,
    _ valuesAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    // while j >= 0
    var j = 0
    var weight = 1.0
    var sum = 0.0
    var iterations = 0
    var weightTangent = 0.0
    var sumTangent = 0.0
    while j >= 0 {
        // sum += weight * values[j] * values[j]
        precondition(j >= 0 && j < valuesCount, "Index out of range")
        let element = values[j]
        let elementTangent = valuesTangent[j]
        let t = weight * element
        sum += t * element
        sumTangent += (weightTangent * element + elementTangent * weight) * element + elementTangent * t
        // weight *= fading
        let weight2 = weight * fading
        let weightTangent2 = weightTangent * fading + fadingTangent * weight
        // j = next[j]
        precondition(j >= 0 && j < nextCount, "Index out of range")
        let j2 = next[j]
        iterations &+= 1
        intTape.append(j)
        doubleTape.append(weight)
        doubleTapeTangent.append(weightTangent)
        j = j2
        weight = weight2
        weightTangent = weightTangent2
    }

    // Return sweep
    // while j >= 0
    var iteration = iterations
    var weightAdjoint = 0.0
    var fadingAdjoint = 0.0
    var weightAdjointTangent = 0.0
    var fadingAdjointTangent = 0.0
    while iteration > 0 {
        iteration &-= 1
        weight = doubleTape.removeLast()
        weightTangent = doubleTapeTangent.removeLast()
        j = intTape.removeLast()
        let element = values[j]
        let elementTangent = valuesTangent[j]
        // weight *= fading
        let weightAdjoint2 = weightAdjoint * fading
        let weightAdjointTangent2 = weightAdjointTangent * fading + fadingTangent * weightAdjoint
        fadingAdjoint += weightAdjoint * weight
        fadingAdjointTangent += weightAdjointTangent * weight + weightTangent * weightAdjoint
        // sum += weight * values[j] * values[j]
        let tAdjoint = sumCotangent * element
        let tAdjointTangent = elementTangent * sumCotangent
        weightAdjoint = weightAdjoint2 + tAdjoint * element
        weightAdjointTangent = weightAdjointTangent2 + (tAdjointTangent * element + elementTangent * tAdjoint)
        let elementAdjointTangent = (weightTangent * element + elementTangent * weight) * sumCotangent
            + (tAdjointTangent * weight + weightTangent * tAdjoint)
        valuesAdjoint[j] += sumCotangent * (weight * element) + tAdjoint * weight
        valuesAdjointTangent[j] += elementAdjointTangent
    }
    return (sum, fadingAdjoint, sumTangent, fadingAdjointTangent)
}
