// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `boundedPairs(_:bound:)`, and its derivative along a tangent of its arguments.
func boundedPairsJVP(
    _ a: [Double],
    bound: Double,
    along tangent: (a: [Double], bound: Double)
) -> (value: Double, tangent: Double) {
    precondition(tangent.a.count == a.count, "the tangent of 'a' has another count")
    return boundedPairsJVPCore(a, a.count, bound, tangent.a)
}

/// The value of `boundedPairs(_:bound:)`, and the cotangent of its arguments for a cotangent of its outcome.
func boundedPairsVJP(
    _ a: [Double],
    bound: Double,
    cotangent: Double
) -> (value: Double, cotangent: (a: [Double], bound: Double)) {
    var aAdjoint = [Double](repeating: 0.0, count: a.count)
    let (value, boundAdjoint) = boundedPairsVJPCore(a, a.count, bound, cotangent, &aAdjoint)
    return (value, (aAdjoint, boundAdjoint))
}

/// The gradient of `boundedPairs(_:bound:)`.
func boundedPairsGradient(_ a: [Double], bound: Double) -> (a: [Double], bound: Double) {
    var aAdjoint = [Double](repeating: 0.0, count: a.count)
    let (_, boundAdjoint) = boundedPairsVJPCore(a, a.count, bound, 1.0, &aAdjoint)
    return (aAdjoint, boundAdjoint)
}

/// The value and the gradient of `boundedPairs(_:bound:)`.
func boundedPairsValueWithGradient(
    _ a: [Double],
    bound: Double
) -> (value: Double, gradient: (a: [Double], bound: Double)) {
    var aAdjoint = [Double](repeating: 0.0, count: a.count)
    let (value, boundAdjoint) = boundedPairsVJPCore(a, a.count, bound, 1.0, &aAdjoint)
    return (value, (aAdjoint, boundAdjoint))
}

private func boundedPairsJVPCore(
    _ a: UnsafePointer<Double>,
    _ aCount: Int,
    _ bound: Double,
    _ aTangent: UnsafePointer<Double>
) -> (Double, Double) {
    // for i in 0..<a.count
    var sum = 0.0
    var isDone = false
    var i = 0
    var sumTangent = 0.0
    while !isDone && i < aCount {
        let i2 = i &+ 1
        // if a[i] < 0 { continue rows }
        precondition(i >= 0 && i < aCount, "Index out of range")
        let element = a[i]
        let elementTangent = aTangent[i]
        if !(element < 0.0) {
            // for j in stride(from: a.count - 1, to: i, by: -1)
            let start = aCount - 1
            let count = i < start ? start - i - 1 &+ 1 : 0
            i = 0
            while !isDone && i < count {
                let i3 = i &+ 1
                let j = start &+ i &* (-1)
                // if a[j] < 0 { continue }
                precondition(j >= 0 && j < aCount, "Index out of range")
                let element2 = a[j]
                let elementTangent2 = aTangent[j]
                if !(element2 < 0.0) {
                    // sum += a[i] * a[j]
                    sum += element * element2
                    sumTangent += elementTangent * element2 + elementTangent2 * element
                    // if sum > bound { break rows }
                    if sum > bound {
                        isDone = true
                    }
                }
                i = i3
            }
        }
        i = i2
    }
    // return sum * sum
    let result = sum * sum
    var resultTangent = sumTangent * sum
    resultTangent += resultTangent
    return (result, resultTangent)
}

private func boundedPairsVJPCore(
    _ a: UnsafePointer<Double>,
    _ aCount: Int,
    _ bound: Double,
    _ resultCotangent: Double,
    _ aAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    // for i in 0..<a.count
    var sum = 0.0
    var isDone = false
    var i = 0
    var iterations = 0
    while !isDone && i < aCount {
        let i2 = i &+ 1
        // if a[i] < 0 { continue rows }
        precondition(i >= 0 && i < aCount, "Index out of range")
        let element = a[i]
        if !(element < 0.0) {
            // for j in stride(from: a.count - 1, to: i, by: -1)
            let start = aCount - 1
            let count = i < start ? start - i - 1 &+ 1 : 0
            i = 0
            var iterations2 = 0
            while !isDone && i < count {
                let i3 = i &+ 1
                let j = start &+ i &* (-1)
                // if a[j] < 0 { continue }
                precondition(j >= 0 && j < aCount, "Index out of range")
                let element2 = a[j]
                if !(element2 < 0.0) {
                    // sum += a[i] * a[j]
                    sum += element * element2
                    // if sum > bound { break rows }
                    if sum > bound {
                        isDone = true
                    }
                }
                iterations2 &+= 1
                i = i3
            }
            intTape.append(iterations2)
        }
        iterations &+= 1
        i = i2
    }
    // return sum * sum
    let result = sum * sum
    var sumAdjoint = resultCotangent * sum
    sumAdjoint += sumAdjoint

    // Return sweep
    // for i in 0..<a.count
    var iteration = iterations
    while iteration > 0 {
        iteration &-= 1
        let element = a[iteration]
        // if a[i] < 0 { continue rows }
        var elementAdjoint: Double
        if element < 0.0 {
            elementAdjoint = 0.0
        } else {
            iterations = intTape.removeLast()
            let start = aCount &- 1
            // for j in stride(from: a.count - 1, to: i, by: -1)
            var iteration2 = 0
            elementAdjoint = 0.0
            while iteration2 < iterations {
                let j = start &+ iteration2 &* (-1)
                let element2 = a[j]
                // if a[j] < 0 { continue }
                let elementAdjoint2: Double
                if element2 < 0.0 {
                    elementAdjoint2 = 0.0
                } else {
                    // sum += a[i] * a[j]
                    elementAdjoint += sumAdjoint * element2
                    elementAdjoint2 = sumAdjoint * element
                }
                // if a[j] < 0 { continue }
                aAdjoint[j] += elementAdjoint2
                iteration2 &+= 1
            }
        }
        // if a[i] < 0 { continue rows }
        aAdjoint[iteration] += elementAdjoint
    }
    return (result, 0.0)
}
