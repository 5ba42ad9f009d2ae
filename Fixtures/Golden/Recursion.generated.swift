// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `continuedFraction(_:depth:)`, and its derivative along a tangent of its arguments.
func continuedFractionJVP(_ x: Double, depth: Int, along xTangent: Double) -> (value: Double, tangent: Double) {
    return continuedFractionJVPCore(x, depth, xTangent)
}

/// The value of `continuedFraction(_:depth:)`, and the cotangent of its arguments for a cotangent of its outcome.
func continuedFractionVJP(_ x: Double, depth: Int, cotangent: Double) -> (value: Double, cotangent: Double) {
    return continuedFractionVJPCore(x, depth, cotangent)
}

/// The gradient of `continuedFraction(_:depth:)`.
func continuedFractionGradient(_ x: Double, depth: Int) -> Double {
    let (_, xAdjoint) = continuedFractionVJPCore(x, depth, 1.0)
    return xAdjoint
}

/// The value and the gradient of `continuedFraction(_:depth:)`.
func continuedFractionValueWithGradient(_ x: Double, depth: Int) -> (value: Double, gradient: Double) {
    return continuedFractionVJPCore(x, depth, 1.0)
}

/// The value and the gradient of `continuedFraction(_:depth:)`, and the product of its Hessian with a direction.
func continuedFractionHVP(
    _ x: Double,
    depth: Int,
    along xTangent: Double
) -> (value: Double, gradient: Double, product: Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // if depth == 0
    let t = depth == 0
    let result: Double
    let result2: Double
    let t2: Double
    let resultTangent: Double
    let tTangent: Double
    if t {
        result = x
        result2 = 0.0
        t2 = 0.0
        resultTangent = 0.0
        tTangent = 0.0
    } else {
        // return x + 1 / continuedFraction(x, depth: depth - 1)
        (result2, resultTangent) = continuedFractionForwardSweepJVP(
            x,
            depth - 1,
            &doubleTape,
            &boolTape,
            xTangent,
            &doubleTapeTangent
        )
        t2 = 1.0 / result2
        tTangent = -(t2 * resultTangent) / result2
        result = x + t2
    }

    // Return sweep
    // if depth == 0
    var xAdjoint: Double
    let xAdjointTangent: Double
    if t {
        xAdjoint = 1.0
        xAdjointTangent = 0.0
    } else {
        // return x + 1 / continuedFraction(x, depth: depth - 1)
        let t3 = 1.0 / result2
        let resultAdjoint = -(t3 * t2)
        let resultAdjointTangent = -(-(t3 * resultTangent) / result2 * t2 + tTangent * t3)
        (xAdjoint, xAdjointTangent) = continuedFractionReturnSweepJVP(
            resultAdjoint,
            &doubleTape,
            &boolTape,
            resultAdjointTangent,
            &doubleTapeTangent
        )
        xAdjoint = 1.0 + xAdjoint
    }
    return (result, xAdjoint, xAdjointTangent)
}

private func continuedFractionJVPCore(_ x: Double, _ depth: Int, _ xTangent: Double) -> (Double, Double) {
    // if depth == 0
    let result: Double
    var resultTangent: Double
    if depth == 0 {
        result = x
        resultTangent = xTangent
    } else {
        // return x + 1 / continuedFraction(x, depth: depth - 1)
        let result2: Double
        (result2, resultTangent) = continuedFractionJVPCore(x, depth - 1, xTangent)
        let t = 1.0 / result2
        result = x + t
        resultTangent = xTangent + (-(t * resultTangent) / result2)
    }
    return (result, resultTangent)
}

private func continuedFractionVJPCore(_ x: Double, _ depth: Int, _ resultCotangent: Double) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // if depth == 0
    let t = depth == 0
    let result: Double
    let result2: Double
    let t2: Double
    if t {
        result = x
        result2 = 0.0
        t2 = 0.0
    } else {
        // return x + 1 / continuedFraction(x, depth: depth - 1)
        result2 = continuedFractionForwardSweep(x, depth - 1, &doubleTape, &boolTape)
        t2 = 1.0 / result2
        result = x + t2
    }

    // Return sweep
    // if depth == 0
    var xAdjoint: Double
    if t {
        xAdjoint = resultCotangent
    } else {
        // return x + 1 / continuedFraction(x, depth: depth - 1)
        let resultAdjoint = -(resultCotangent / result2 * t2)
        xAdjoint = continuedFractionReturnSweep(resultAdjoint, &doubleTape, &boolTape)
        xAdjoint = resultCotangent + xAdjoint
    }
    return (result, xAdjoint)
}

private func continuedFractionForwardSweep(
    _ x: Double,
    _ depth: Int,
    _ doubleTape: inout AutoDiff.Buffer<Double>,
    _ boolTape: inout AutoDiff.Buffer<Bool>
) -> Double {
    // if depth == 0
    let t = depth == 0
    let result: Double
    if t {
        result = x
    } else {
        // return x + 1 / continuedFraction(x, depth: depth - 1)
        let result2 = continuedFractionForwardSweep(x, depth - 1, &doubleTape, &boolTape)
        let t2 = 1.0 / result2
        result = x + t2
        doubleTape.append(result2)
        doubleTape.append(t2)
    }
    boolTape.append(t)
    return result
}

private func continuedFractionReturnSweep(
    _ resultCotangent: Double,
    _ doubleTape: inout AutoDiff.Buffer<Double>,
    _ boolTape: inout AutoDiff.Buffer<Bool>
) -> Double {
    // Forward sweep
    let t = boolTape.removeLast()

    // Return sweep
    // if depth == 0
    var xAdjoint: Double
    if t {
        xAdjoint = resultCotangent
    } else {
        let t2 = doubleTape.removeLast()
        let result = doubleTape.removeLast()
        // return x + 1 / continuedFraction(x, depth: depth - 1)
        let resultAdjoint = -(resultCotangent / result * t2)
        xAdjoint = continuedFractionReturnSweep(resultAdjoint, &doubleTape, &boolTape)
        xAdjoint = resultCotangent + xAdjoint
    }
    return xAdjoint
}

private func continuedFractionForwardSweepJVP(
    _ x: Double,
    _ depth: Int,
    _ doubleTape: inout AutoDiff.Buffer<Double>,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ xTangent: Double,
    _ doubleTapeTangent: inout AutoDiff.Buffer<Double>
) -> (Double, Double) {
    // if depth == 0
    let t = depth == 0
    let result: Double
    let resultTangent: Double
    if t {
        result = x
        resultTangent = xTangent
    } else {
        // return x + 1 / continuedFraction(x, depth: depth - 1)
        let (result2, resultTangent2) = continuedFractionForwardSweepJVP(
            x,
            depth - 1,
            &doubleTape,
            &boolTape,
            xTangent,
            &doubleTapeTangent
        )
        let t2 = 1.0 / result2
        let tTangent = -(t2 * resultTangent2) / result2
        result = x + t2
        resultTangent = xTangent + tTangent
        doubleTape.append(result2)
        doubleTapeTangent.append(resultTangent2)
        doubleTape.append(t2)
        doubleTapeTangent.append(tTangent)
    }
    boolTape.append(t)
    return (result, resultTangent)
}

private func continuedFractionReturnSweepJVP(
    _ resultCotangent: Double,
    _ doubleTape: inout AutoDiff.Buffer<Double>,
    _ boolTape: inout AutoDiff.Buffer<Bool>,
    _ resultCotangentTangent: Double,
    _ doubleTapeTangent: inout AutoDiff.Buffer<Double>
) -> (Double, Double) {
    // Forward sweep
    let t = boolTape.removeLast()

    // Return sweep
    // if depth == 0
    var xAdjoint: Double
    var xAdjointTangent: Double
    if t {
        xAdjoint = resultCotangent
        xAdjointTangent = resultCotangentTangent
    } else {
        let t2 = doubleTape.removeLast()
        let tTangent = doubleTapeTangent.removeLast()
        let result = doubleTape.removeLast()
        let resultTangent = doubleTapeTangent.removeLast()
        // return x + 1 / continuedFraction(x, depth: depth - 1)
        let t3 = resultCotangent / result
        let resultAdjoint = -(t3 * t2)
        let resultAdjointTangent = -((resultCotangentTangent - t3 * resultTangent) / result * t2 + tTangent * t3)
        (xAdjoint, xAdjointTangent) = continuedFractionReturnSweepJVP(
            resultAdjoint,
            &doubleTape,
            &boolTape,
            resultAdjointTangent,
            &doubleTapeTangent
        )
        xAdjoint = resultCotangent + xAdjoint
        xAdjointTangent = resultCotangentTangent + xAdjointTangent
    }
    return (xAdjoint, xAdjointTangent)
}
