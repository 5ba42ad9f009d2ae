// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#elseif canImport(ucrt)
    import ucrt
#endif

#if DEBUG
#if canImport(Glibc) || canImport(Darwin)
#if os(Linux)
/// The value of `settled(_:rate:)`, and its derivative along a tangent of its arguments.
func settledJVP(
    _ x: Double,
    rate: Double,
    along tangent: (x: Double, rate: Double)
) -> (value: Double, tangent: Double) {
    precondition(rate > 0.0, "a rate has to be positive")
    // for _ in 0..<3
    var i = 0
    var position = x
    var positionTangent = tangent.x
    while i < 3 {
        // -sin(x * rate)
        let t = position * rate
        let result = -sin(t)
        let resultTangent = -((positionTangent * rate + tangent.rate * position) * cos(t))
        let stiffness2: Double = stiffness
        // position += force(position, rate) / stiffness
        position += result / stiffness2
        positionTangent += resultTangent / stiffness2
        i &+= 1
    }
    return (position, positionTangent)
}

/// The value of `settled(_:rate:)`, and the cotangent of its arguments for a cotangent of its outcome.
func settledVJP(_ x: Double, rate: Double, cotangent: Double) -> (value: Double, cotangent: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, cotangent)
    return (value, (xAdjoint, rateAdjoint))
}

/// The gradient of `settled(_:rate:)`.
func settledGradient(_ x: Double, rate: Double) -> (x: Double, rate: Double) {
    let (_, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, 1.0)
    return (xAdjoint, rateAdjoint)
}

/// The value and the gradient of `settled(_:rate:)`.
func settledValueWithGradient(_ x: Double, rate: Double) -> (value: Double, gradient: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, 1.0)
    return (value, (xAdjoint, rateAdjoint))
}

private func settledVJPCore(_ x: Double, _ rate: Double, _ positionCotangent: Double) -> (Double, Double, Double) {
    // Forward sweep
    precondition(rate > 0.0, "a rate has to be positive")
    var positionCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { positionCache.deallocate() }
    var stiffnessCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { stiffnessCache.deallocate() }
    // for _ in 0..<3
    var i = 0
    var position = x
    while i < 3 {
        // -sin(x * rate)
        let result = -sin(position * rate)
        let stiffness2: Double = stiffness
        // position += force(position, rate) / stiffness
        let position2 = position + result / stiffness2
        positionCache[i] = position
        stiffnessCache[i] = stiffness2
        position = position2
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<3
    i = 3
    var positionAdjoint = positionCotangent
    var rateAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let position2 = positionCache[i]
        let stiffness2 = stiffnessCache[i]
        // -sin(x * rate)
        let tAdjoint = -(positionAdjoint / stiffness2) * cos(position2 * rate)
        positionAdjoint += tAdjoint * rate
        rateAdjoint += tAdjoint * position2
    }
    return (position, positionAdjoint, rateAdjoint)
}
#elseif os(macOS)
/// The value of `settled(_:rate:)`, and its derivative along a tangent of its arguments.
func settledJVP(
    _ x: Double,
    rate: Double,
    along tangent: (x: Double, rate: Double)
) -> (value: Double, tangent: Double) {
    precondition(rate > 0.0, "a rate has to be positive")
    // for _ in 0..<3
    var i = 0
    var position = x
    var positionTangent = tangent.x
    while i < 3 {
        // -tanh(x * rate)
        let t = position * rate
        let t2 = 1.0 / cosh(t)
        let result = -tanh(t)
        let resultTangent = -((positionTangent * rate + tangent.rate * position) * (t2 * t2))
        let stiffness2: Double = stiffness
        // position += force(position, rate) / stiffness
        position += result / stiffness2
        positionTangent += resultTangent / stiffness2
        i &+= 1
    }
    return (position, positionTangent)
}

/// The value of `settled(_:rate:)`, and the cotangent of its arguments for a cotangent of its outcome.
func settledVJP(_ x: Double, rate: Double, cotangent: Double) -> (value: Double, cotangent: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, cotangent)
    return (value, (xAdjoint, rateAdjoint))
}

/// The gradient of `settled(_:rate:)`.
func settledGradient(_ x: Double, rate: Double) -> (x: Double, rate: Double) {
    let (_, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, 1.0)
    return (xAdjoint, rateAdjoint)
}

/// The value and the gradient of `settled(_:rate:)`.
func settledValueWithGradient(_ x: Double, rate: Double) -> (value: Double, gradient: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, 1.0)
    return (value, (xAdjoint, rateAdjoint))
}

private func settledVJPCore(_ x: Double, _ rate: Double, _ positionCotangent: Double) -> (Double, Double, Double) {
    // Forward sweep
    precondition(rate > 0.0, "a rate has to be positive")
    var positionCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { positionCache.deallocate() }
    var stiffnessCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { stiffnessCache.deallocate() }
    // for _ in 0..<3
    var i = 0
    var position = x
    while i < 3 {
        // -tanh(x * rate)
        let result = -tanh(position * rate)
        let stiffness2: Double = stiffness
        // position += force(position, rate) / stiffness
        let position2 = position + result / stiffness2
        positionCache[i] = position
        stiffnessCache[i] = stiffness2
        position = position2
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<3
    i = 3
    var positionAdjoint = positionCotangent
    var rateAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let position2 = positionCache[i]
        let stiffness2 = stiffnessCache[i]
        // -tanh(x * rate)
        let t = 1.0 / cosh(position2 * rate)
        let tAdjoint = -(positionAdjoint / stiffness2) * (t * t)
        positionAdjoint += tAdjoint * rate
        rateAdjoint += tAdjoint * position2
    }
    return (position, positionAdjoint, rateAdjoint)
}
#else
#error("adgen: 'settled' has no derivative here, as 'force' is declared under other conditions of '#if' only")
#endif
#else
/// The value of `settled(_:rate:)`, and its derivative along a tangent of its arguments.
func settledJVP(
    _ x: Double,
    rate: Double,
    along tangent: (x: Double, rate: Double)
) -> (value: Double, tangent: Double) {
    precondition(rate > 0.0, "a rate has to be positive")
    // for _ in 0..<3
    var i = 0
    var position = x
    var positionTangent = tangent.x
    while i < 3 {
        // position *= rate
        let position2 = position * rate
        positionTangent = positionTangent * rate + tangent.rate * position
        position = position2
        i &+= 1
    }
    return (position, positionTangent)
}

/// The value of `settled(_:rate:)`, and the cotangent of its arguments for a cotangent of its outcome.
func settledVJP(_ x: Double, rate: Double, cotangent: Double) -> (value: Double, cotangent: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, cotangent)
    return (value, (xAdjoint, rateAdjoint))
}

/// The gradient of `settled(_:rate:)`.
func settledGradient(_ x: Double, rate: Double) -> (x: Double, rate: Double) {
    let (_, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, 1.0)
    return (xAdjoint, rateAdjoint)
}

/// The value and the gradient of `settled(_:rate:)`.
func settledValueWithGradient(_ x: Double, rate: Double) -> (value: Double, gradient: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, 1.0)
    return (value, (xAdjoint, rateAdjoint))
}

private func settledVJPCore(_ x: Double, _ rate: Double, _ positionCotangent: Double) -> (Double, Double, Double) {
    // Forward sweep
    precondition(rate > 0.0, "a rate has to be positive")
    var positionCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { positionCache.deallocate() }
    // for _ in 0..<3
    var i = 0
    var position = x
    while i < 3 {
        // position *= rate
        let position2 = position * rate
        positionCache[i] = position
        position = position2
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<3
    i = 3
    var positionAdjoint = positionCotangent
    var rateAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let position2 = positionCache[i]
        // position *= rate
        let positionAdjoint2 = positionAdjoint * rate
        rateAdjoint += positionAdjoint * position2
        positionAdjoint = positionAdjoint2
    }
    return (position, positionAdjoint, rateAdjoint)
}
#endif
#elseif canImport(Glibc) || canImport(Darwin)
#if os(Linux)
/// The value of `settled(_:rate:)`, and its derivative along a tangent of its arguments.
func settledJVP(
    _ x: Double,
    rate: Double,
    along tangent: (x: Double, rate: Double)
) -> (value: Double, tangent: Double) {
    // for _ in 0..<3
    var i = 0
    var position = x
    var positionTangent = tangent.x
    while i < 3 {
        // -sin(x * rate)
        let t = position * rate
        let result = -sin(t)
        let resultTangent = -((positionTangent * rate + tangent.rate * position) * cos(t))
        let stiffness2: Double = stiffness
        // position += force(position, rate) / stiffness
        position += result / stiffness2
        positionTangent += resultTangent / stiffness2
        i &+= 1
    }
    return (position, positionTangent)
}

/// The value of `settled(_:rate:)`, and the cotangent of its arguments for a cotangent of its outcome.
func settledVJP(_ x: Double, rate: Double, cotangent: Double) -> (value: Double, cotangent: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, cotangent)
    return (value, (xAdjoint, rateAdjoint))
}

/// The gradient of `settled(_:rate:)`.
func settledGradient(_ x: Double, rate: Double) -> (x: Double, rate: Double) {
    let (_, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, 1.0)
    return (xAdjoint, rateAdjoint)
}

/// The value and the gradient of `settled(_:rate:)`.
func settledValueWithGradient(_ x: Double, rate: Double) -> (value: Double, gradient: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, 1.0)
    return (value, (xAdjoint, rateAdjoint))
}

private func settledVJPCore(_ x: Double, _ rate: Double, _ positionCotangent: Double) -> (Double, Double, Double) {
    // Forward sweep
    var positionCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { positionCache.deallocate() }
    var stiffnessCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { stiffnessCache.deallocate() }
    // for _ in 0..<3
    var i = 0
    var position = x
    while i < 3 {
        // -sin(x * rate)
        let result = -sin(position * rate)
        let stiffness2: Double = stiffness
        // position += force(position, rate) / stiffness
        let position2 = position + result / stiffness2
        positionCache[i] = position
        stiffnessCache[i] = stiffness2
        position = position2
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<3
    i = 3
    var positionAdjoint = positionCotangent
    var rateAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let position2 = positionCache[i]
        let stiffness2 = stiffnessCache[i]
        // -sin(x * rate)
        let tAdjoint = -(positionAdjoint / stiffness2) * cos(position2 * rate)
        positionAdjoint += tAdjoint * rate
        rateAdjoint += tAdjoint * position2
    }
    return (position, positionAdjoint, rateAdjoint)
}
#elseif os(macOS)
/// The value of `settled(_:rate:)`, and its derivative along a tangent of its arguments.
func settledJVP(
    _ x: Double,
    rate: Double,
    along tangent: (x: Double, rate: Double)
) -> (value: Double, tangent: Double) {
    // for _ in 0..<3
    var i = 0
    var position = x
    var positionTangent = tangent.x
    while i < 3 {
        // -tanh(x * rate)
        let t = position * rate
        let t2 = 1.0 / cosh(t)
        let result = -tanh(t)
        let resultTangent = -((positionTangent * rate + tangent.rate * position) * (t2 * t2))
        let stiffness2: Double = stiffness
        // position += force(position, rate) / stiffness
        position += result / stiffness2
        positionTangent += resultTangent / stiffness2
        i &+= 1
    }
    return (position, positionTangent)
}

/// The value of `settled(_:rate:)`, and the cotangent of its arguments for a cotangent of its outcome.
func settledVJP(_ x: Double, rate: Double, cotangent: Double) -> (value: Double, cotangent: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, cotangent)
    return (value, (xAdjoint, rateAdjoint))
}

/// The gradient of `settled(_:rate:)`.
func settledGradient(_ x: Double, rate: Double) -> (x: Double, rate: Double) {
    let (_, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, 1.0)
    return (xAdjoint, rateAdjoint)
}

/// The value and the gradient of `settled(_:rate:)`.
func settledValueWithGradient(_ x: Double, rate: Double) -> (value: Double, gradient: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, 1.0)
    return (value, (xAdjoint, rateAdjoint))
}

private func settledVJPCore(_ x: Double, _ rate: Double, _ positionCotangent: Double) -> (Double, Double, Double) {
    // Forward sweep
    var positionCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { positionCache.deallocate() }
    var stiffnessCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { stiffnessCache.deallocate() }
    // for _ in 0..<3
    var i = 0
    var position = x
    while i < 3 {
        // -tanh(x * rate)
        let result = -tanh(position * rate)
        let stiffness2: Double = stiffness
        // position += force(position, rate) / stiffness
        let position2 = position + result / stiffness2
        positionCache[i] = position
        stiffnessCache[i] = stiffness2
        position = position2
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<3
    i = 3
    var positionAdjoint = positionCotangent
    var rateAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let position2 = positionCache[i]
        let stiffness2 = stiffnessCache[i]
        // -tanh(x * rate)
        let t = 1.0 / cosh(position2 * rate)
        let tAdjoint = -(positionAdjoint / stiffness2) * (t * t)
        positionAdjoint += tAdjoint * rate
        rateAdjoint += tAdjoint * position2
    }
    return (position, positionAdjoint, rateAdjoint)
}
#else
#error("adgen: 'settled' has no derivative here, as 'force' is declared under other conditions of '#if' only")
#endif
#else
/// The value of `settled(_:rate:)`, and its derivative along a tangent of its arguments.
func settledJVP(
    _ x: Double,
    rate: Double,
    along tangent: (x: Double, rate: Double)
) -> (value: Double, tangent: Double) {
    // for _ in 0..<3
    var i = 0
    var position = x
    var positionTangent = tangent.x
    while i < 3 {
        // position *= rate
        let position2 = position * rate
        positionTangent = positionTangent * rate + tangent.rate * position
        position = position2
        i &+= 1
    }
    return (position, positionTangent)
}

/// The value of `settled(_:rate:)`, and the cotangent of its arguments for a cotangent of its outcome.
func settledVJP(_ x: Double, rate: Double, cotangent: Double) -> (value: Double, cotangent: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, cotangent)
    return (value, (xAdjoint, rateAdjoint))
}

/// The gradient of `settled(_:rate:)`.
func settledGradient(_ x: Double, rate: Double) -> (x: Double, rate: Double) {
    let (_, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, 1.0)
    return (xAdjoint, rateAdjoint)
}

/// The value and the gradient of `settled(_:rate:)`.
func settledValueWithGradient(_ x: Double, rate: Double) -> (value: Double, gradient: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = settledVJPCore(x, rate, 1.0)
    return (value, (xAdjoint, rateAdjoint))
}

private func settledVJPCore(_ x: Double, _ rate: Double, _ positionCotangent: Double) -> (Double, Double, Double) {
    // Forward sweep
    var positionCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: 3)
    defer { positionCache.deallocate() }
    // for _ in 0..<3
    var i = 0
    var position = x
    while i < 3 {
        // position *= rate
        let position2 = position * rate
        positionCache[i] = position
        position = position2
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<3
    i = 3
    var positionAdjoint = positionCotangent
    var rateAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let position2 = positionCache[i]
        // position *= rate
        let positionAdjoint2 = positionAdjoint * rate
        rateAdjoint += positionAdjoint * position2
        positionAdjoint = positionAdjoint2
    }
    return (position, positionAdjoint, rateAdjoint)
}
#endif

#if os(Linux) || os(macOS)
#if os(Linux)
/// The value of `energy(_:rate:)`, and the cotangent of its arguments for a cotangent of its outcome.
func energyVJP(_ x: Double, rate: Double, cotangent: Double) -> (value: Double, cotangent: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = energyVJPCore(x, rate, cotangent)
    return (value, (xAdjoint, rateAdjoint))
}

/// The gradient of `energy(_:rate:)`.
func energyGradient(_ x: Double, rate: Double) -> (x: Double, rate: Double) {
    let (_, xAdjoint, rateAdjoint) = energyVJPCore(x, rate, 1.0)
    return (xAdjoint, rateAdjoint)
}

/// The value and the gradient of `energy(_:rate:)`.
func energyValueWithGradient(_ x: Double, rate: Double) -> (value: Double, gradient: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = energyVJPCore(x, rate, 1.0)
    return (value, (xAdjoint, rateAdjoint))
}

/// The value and the gradient of `energy(_:rate:)`, and the product of its Hessian with a direction.
func energyHVP(
    _ x: Double,
    rate: Double,
    along tangent: (x: Double, rate: Double)
) -> (value: Double, gradient: (x: Double, rate: Double), product: (x: Double, rate: Double)) {
    let xTangent = tangent.x
    let rateTangent = tangent.rate
    // return (1 - cos(x * rate)) / rate
    let t = x * rate
    let tTangent = xTangent * rate + rateTangent * x
    let t2 = cos(t)
    let t3 = sin(t)
    let result = (1.0 - t2) / rate
    let resultTangent = (-(tTangent * (-t3)) - result * rateTangent) / rate
    let t4 = 1.0 / rate
    let tTangent2 = -(t4 * rateTangent) / rate
    let tAdjoint = t4 * t3
    let tAdjointTangent = tTangent2 * t3 + tTangent * t2 * t4
    let xAdjoint = tAdjoint * rate
    let xAdjointTangent = tAdjointTangent * rate + rateTangent * tAdjoint
    let rateAdjoint = tAdjoint * x - t4 * result
    let rateAdjointTangent = tAdjointTangent * x + xTangent * tAdjoint - (tTangent2 * result + resultTangent * t4)
    return (result, (xAdjoint, rateAdjoint), (xAdjointTangent, rateAdjointTangent))
}

private func energyVJPCore(_ x: Double, _ rate: Double, _ resultCotangent: Double) -> (Double, Double, Double) {
    // return (1 - cos(x * rate)) / rate
    let t = x * rate
    let result = (1.0 - cos(t)) / rate
    let t2 = resultCotangent / rate
    let tAdjoint = t2 * sin(t)
    let xAdjoint = tAdjoint * rate
    let rateAdjoint = tAdjoint * x - t2 * result
    return (result, xAdjoint, rateAdjoint)
}
#else
/// The value of `energy(_:rate:)`, and the cotangent of its arguments for a cotangent of its outcome.
func energyVJP(_ x: Double, rate: Double, cotangent: Double) -> (value: Double, cotangent: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = energyVJPCore(x, rate, cotangent)
    return (value, (xAdjoint, rateAdjoint))
}

/// The gradient of `energy(_:rate:)`.
func energyGradient(_ x: Double, rate: Double) -> (x: Double, rate: Double) {
    let (_, xAdjoint, rateAdjoint) = energyVJPCore(x, rate, 1.0)
    return (xAdjoint, rateAdjoint)
}

/// The value and the gradient of `energy(_:rate:)`.
func energyValueWithGradient(_ x: Double, rate: Double) -> (value: Double, gradient: (x: Double, rate: Double)) {
    let (value, xAdjoint, rateAdjoint) = energyVJPCore(x, rate, 1.0)
    return (value, (xAdjoint, rateAdjoint))
}

/// The value and the gradient of `energy(_:rate:)`, and the product of its Hessian with a direction.
func energyHVP(
    _ x: Double,
    rate: Double,
    along tangent: (x: Double, rate: Double)
) -> (value: Double, gradient: (x: Double, rate: Double), product: (x: Double, rate: Double)) {
    let xTangent = tangent.x
    let rateTangent = tangent.rate
    // return log(cosh(x * rate)) / rate
    let t = x * rate
    let tTangent = xTangent * rate + rateTangent * x
    let t2 = cosh(t)
    let t3 = sinh(t)
    let tTangent2 = tTangent * t3
    let result = log(t2) / rate
    let resultTangent = (tTangent2 / t2 - result * rateTangent) / rate
    let t4 = 1.0 / rate
    let tTangent3 = -(t4 * rateTangent) / rate
    let tAdjoint = t4 / t2
    let tAdjoint2 = tAdjoint * t3
    let tAdjointTangent = (tTangent3 - tAdjoint * tTangent2) / t2 * t3 + tTangent * t2 * tAdjoint
    let xAdjoint = tAdjoint2 * rate
    let xAdjointTangent = tAdjointTangent * rate + rateTangent * tAdjoint2
    let rateAdjoint = tAdjoint2 * x - t4 * result
    let rateAdjointTangent = tAdjointTangent * x + xTangent * tAdjoint2 - (tTangent3 * result + resultTangent * t4)
    return (result, (xAdjoint, rateAdjoint), (xAdjointTangent, rateAdjointTangent))
}

private func energyVJPCore(_ x: Double, _ rate: Double, _ resultCotangent: Double) -> (Double, Double, Double) {
    // return log(cosh(x * rate)) / rate
    let t = x * rate
    let t2 = cosh(t)
    let result = log(t2) / rate
    let t3 = resultCotangent / rate
    let tAdjoint = t3 / t2 * sinh(t)
    let xAdjoint = tAdjoint * rate
    let rateAdjoint = tAdjoint * x - t3 * result
    return (result, xAdjoint, rateAdjoint)
}
#endif
#endif

/// The value of `pull(_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func pullVJP(_ x: Double, cotangent: Double) -> (value: Double, cotangent: Double) {
    return pullVJPCore(x, cotangent)
}

/// The gradient of `pull(_:)`.
func pullGradient(_ x: Double) -> Double {
    let (_, xAdjoint) = pullVJPCore(x, 1.0)
    return xAdjoint
}

/// The value and the gradient of `pull(_:)`.
func pullValueWithGradient(_ x: Double) -> (value: Double, gradient: Double) {
    return pullVJPCore(x, 1.0)
}

private func pullVJPCore(_ x: Double, _ resultCotangent: Double) -> (Double, Double) {
    let stiffness2: Double = stiffness
    // return x * stiffness
    let result = x * stiffness2
    let xAdjoint = resultCotangent * stiffness2
    return (result, xAdjoint)
}
