// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff
import Foundation

/// The value of `asianOption(spot:volatility:rate:paths:seed:)`, and its derivative along a tangent of its arguments.
func asianOptionJVP(
    spot: Double,
    volatility: Double,
    rate: Double,
    paths: Int,
    seed seed2: UInt64,
    along tangent: (spot: Double, volatility: Double, rate: Double)
) -> (value: Double, tangent: Double) {
    let volatilityTangent = tangent.volatility
    let rateTangent = tangent.rate
    var generator: WeylGenerator = WeylGenerator(seed: seed2)
    precondition(0 <= paths, "Range requires lowerBound <= upperBound")
    // price *= exp((rate - 0.5 * volatility * volatility) * dt + volatility * dt.squareRoot() * generator.normal())
    let t = 0.5 * volatility
    let t2 = (rate - t * volatility) * 0.25
    let tTangent = (rateTangent - (volatilityTangent * 0.5 * volatility + volatilityTangent * t)) * 0.25
    let t3 = Double(0.25).squareRoot()
    let t4 = volatility * t3
    let tTangent2 = volatilityTangent * t3
    // for _ in 0..<paths
    var i = 0
    var total = 0.0
    var totalTangent = 0.0
    while i < paths {
        // for _ in 0..<steps
        var i2 = 0
        var price = spot
        var mean = 0.0
        var priceTangent = tangent.spot
        var meanTangent = 0.0
        while i2 < 4 {
            let drawn: Double = generator.normal()
            // price *= exp((rate - 0.5 * volatility * volatility) * dt + volatility * dt.squareRoot() * generator.normal())
            let t5 = exp(t2 + t4 * drawn)
            let price2 = price * t5
            priceTangent = priceTangent * t5 + (tTangent + tTangent2 * drawn) * t5 * price
            // mean += price / Double(steps)
            mean += price2 / 4.0
            meanTangent += priceTangent / 4.0
            price = price2
            i2 &+= 1
        }
        // if mean > 1 { total += mean - 1 }
        if mean > 1.0 {
            // total += mean - 1
            total += mean - 1.0
            totalTangent += meanTangent
        }
        i &+= 1
    }
    // return exp(-rate) * total / Double(paths)
    let t5 = exp(-rate)
    let t6 = Double(paths)
    let result = t5 * total / t6
    let resultTangent = (-rateTangent * t5 * total + totalTangent * t5) / t6
    return (result, resultTangent)
}

/// The value of `asianOption(spot:volatility:rate:paths:seed:)`, and the cotangent of its arguments for a cotangent of its outcome.
func asianOptionVJP(
    spot: Double,
    volatility: Double,
    rate: Double,
    paths: Int,
    seed: UInt64,
    cotangent: Double
) -> (value: Double, cotangent: (spot: Double, volatility: Double, rate: Double)) {
    let (value, spotAdjoint, volatilityAdjoint, rateAdjoint) = asianOptionVJPCore(
        spot,
        volatility,
        rate,
        paths,
        seed,
        cotangent
    )
    return (value, (spotAdjoint, volatilityAdjoint, rateAdjoint))
}

/// The gradient of `asianOption(spot:volatility:rate:paths:seed:)`.
func asianOptionGradient(
    spot: Double,
    volatility: Double,
    rate: Double,
    paths: Int,
    seed: UInt64
) -> (spot: Double, volatility: Double, rate: Double) {
    let (_, spotAdjoint, volatilityAdjoint, rateAdjoint) = asianOptionVJPCore(spot, volatility, rate, paths, seed, 1.0)
    return (spotAdjoint, volatilityAdjoint, rateAdjoint)
}

/// The value and the gradient of `asianOption(spot:volatility:rate:paths:seed:)`.
func asianOptionValueWithGradient(
    spot: Double,
    volatility: Double,
    rate: Double,
    paths: Int,
    seed: UInt64
) -> (value: Double, gradient: (spot: Double, volatility: Double, rate: Double)) {
    let (value, spotAdjoint, volatilityAdjoint, rateAdjoint) = asianOptionVJPCore(
        spot,
        volatility,
        rate,
        paths,
        seed,
        1.0
    )
    return (value, (spotAdjoint, volatilityAdjoint, rateAdjoint))
}

/// The value and the gradient of `asianOption(spot:volatility:rate:paths:seed:)`, and the product of its Hessian with a direction.
func asianOptionHVP(
    spot: Double,
    volatility: Double,
    rate: Double,
    paths: Int,
    seed seed2: UInt64,
    along tangent: (spot: Double, volatility: Double, rate: Double)
) -> (value: Double, gradient: (spot: Double, volatility: Double, rate: Double), product: (spot: Double, volatility: Double, rate: Double)) {
    let volatilityTangent = tangent.volatility
    let rateTangent = tangent.rate
    // Forward sweep
    var generator: WeylGenerator = WeylGenerator(seed: seed2)
    precondition(0 <= paths, "Range requires lowerBound <= upperBound")
    // price *= exp((rate - 0.5 * volatility * volatility) * dt + volatility * dt.squareRoot() * generator.normal())
    let t = 0.5 * volatility
    let tTangent = volatilityTangent * 0.5
    let t2 = (rate - t * volatility) * 0.25
    let tTangent2 = (rateTangent - (tTangent * volatility + volatilityTangent * t)) * 0.25
    let t3 = Double(0.25).squareRoot()
    let t4 = volatility * t3
    let tTangent3 = volatilityTangent * t3
    var tCache = AutoDiff.Buffer<Bool>(repeating: false, count: paths)
    defer { tCache.deallocate() }
    let cacheCount = paths * 4
    var priceCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { priceCache.deallocate() }
    var priceCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { priceCacheTangent.deallocate() }
    var drawnCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { drawnCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { tCache2.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { tCacheTangent.deallocate() }
    // for _ in 0..<paths
    var i = 0
    var total = 0.0
    var totalTangent = 0.0
    while i < paths {
        let row = i &* 4
        // for _ in 0..<steps
        var i2 = 0
        var price = spot
        var mean = 0.0
        var priceTangent = tangent.spot
        var meanTangent = 0.0
        while i2 < 4 {
            let drawn: Double = generator.normal()
            // price *= exp((rate - 0.5 * volatility * volatility) * dt + volatility * dt.squareRoot() * generator.normal())
            let t5 = exp(t2 + t4 * drawn)
            let tTangent4 = (tTangent2 + tTangent3 * drawn) * t5
            let price2 = price * t5
            let priceTangent2 = priceTangent * t5 + tTangent4 * price
            // mean += price / Double(steps)
            mean += price2 / 4.0
            meanTangent += priceTangent2 / 4.0
            let number = row &+ i2
            priceCache[number] = price
            priceCacheTangent[number] = priceTangent
            drawnCache[number] = drawn
            tCache2[number] = t5
            tCacheTangent[number] = tTangent4
            price = price2
            priceTangent = priceTangent2
            i2 &+= 1
        }
        // if mean > 1 { total += mean - 1 }
        let t5 = mean > 1.0
        if t5 {
            // total += mean - 1
            total += mean - 1.0
            totalTangent += meanTangent
        }
        tCache[i] = t5
        i &+= 1
    }
    // return exp(-rate) * total / Double(paths)
    let t5 = exp(-rate)
    let tTangent4 = -rateTangent * t5
    let t6 = Double(paths)
    let result = t5 * total / t6
    let t7 = 1.0 / t6
    let tAdjoint = t7 * total
    let totalAdjoint = t7 * t5
    let totalAdjointTangent = tTangent4 * t7

    // Return sweep
    // for _ in 0..<paths
    i = 0
    var spotAdjoint = 0.0
    var tAdjoint2 = 0.0
    var tAdjoint3 = 0.0
    var spotAdjointTangent = 0.0
    var tAdjointTangent = 0.0
    var tAdjointTangent2 = 0.0
    while i < paths {
        // if mean > 1 { total += mean - 1 }
        let meanAdjoint: Double
        let meanAdjointTangent: Double
        if tCache[i] {
            meanAdjoint = totalAdjoint
            meanAdjointTangent = totalAdjointTangent
        } else {
            meanAdjoint = 0.0
            meanAdjointTangent = 0.0
        }
        let row = i &* 4
        // mean += price / Double(steps)
        let t8 = meanAdjoint / 4.0
        let tTangent5 = meanAdjointTangent / 4.0
        // for _ in 0..<steps
        var i2 = 4
        var priceAdjoint = 0.0
        var priceAdjointTangent = 0.0
        while i2 > 0 {
            i2 &-= 1
            let number = row &+ i2
            let price = priceCache[number]
            let priceTangent = priceCacheTangent[number]
            let drawn = drawnCache[number]
            let t9 = tCache2[number]
            let tTangent6 = tCacheTangent[number]
            // mean += price / Double(steps)
            let priceAdjoint2 = priceAdjoint + t8
            let priceAdjointTangent2 = priceAdjointTangent + tTangent5
            // price *= exp((rate - 0.5 * volatility * volatility) * dt + volatility * dt.squareRoot() * generator.normal())
            priceAdjoint = priceAdjoint2 * t9
            priceAdjointTangent = priceAdjointTangent2 * t9 + tTangent6 * priceAdjoint2
            let tAdjoint4 = priceAdjoint2 * price
            let tAdjoint5 = tAdjoint4 * t9
            let tAdjointTangent3 = (priceAdjointTangent2 * price + priceTangent * priceAdjoint2) * t9
                + tTangent6 * tAdjoint4
            tAdjoint2 += tAdjoint5
            tAdjointTangent += tAdjointTangent3
            tAdjoint3 += tAdjoint5 * drawn
            tAdjointTangent2 += tAdjointTangent3 * drawn
        }
        // for _ in 0..<steps
        spotAdjoint += priceAdjoint
        spotAdjointTangent += priceAdjointTangent
        i &+= 1
    }
    // price *= exp((rate - 0.5 * volatility * volatility) * dt + volatility * dt.squareRoot() * generator.normal())
    let tAdjoint4 = tAdjoint2 * 0.25
    let tAdjointTangent3 = tAdjointTangent * 0.25
    let rateAdjoint = tAdjoint4 - tAdjoint * t5
    let rateAdjointTangent = tAdjointTangent3 - (totalTangent * t7 * t5 + tTangent4 * tAdjoint)
    let tAdjoint5 = -tAdjoint4
    let tAdjointTangent4 = -tAdjointTangent3
    let tTangent5 = (tAdjointTangent4 * volatility + volatilityTangent * tAdjoint5) * 0.5
    let volatilityAdjoint = tAdjoint3 * t3 + tAdjoint5 * t + tAdjoint5 * volatility * 0.5
    let volatilityAdjointTangent = tAdjointTangent2 * t3 + (tAdjointTangent4 * t + tTangent * tAdjoint5) + tTangent5
    return (
        result,
        (spotAdjoint, volatilityAdjoint, rateAdjoint),
        (spotAdjointTangent, volatilityAdjointTangent, rateAdjointTangent)
    )
}

private func asianOptionVJPCore(
    _ spot: Double,
    _ volatility: Double,
    _ rate: Double,
    _ paths: Int,
    _ seed2: UInt64,
    _ resultCotangent: Double
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var generator: WeylGenerator = WeylGenerator(seed: seed2)
    precondition(0 <= paths, "Range requires lowerBound <= upperBound")
    // price *= exp((rate - 0.5 * volatility * volatility) * dt + volatility * dt.squareRoot() * generator.normal())
    let t = 0.5 * volatility
    let t2 = (rate - t * volatility) * 0.25
    let t3 = Double(0.25).squareRoot()
    let t4 = volatility * t3
    var tCache = AutoDiff.Buffer<Bool>(repeating: false, count: paths)
    defer { tCache.deallocate() }
    let cacheCount = paths * 4
    var priceCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { priceCache.deallocate() }
    var drawnCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { drawnCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: cacheCount)
    defer { tCache2.deallocate() }
    // for _ in 0..<paths
    var i = 0
    var total = 0.0
    while i < paths {
        let row = i &* 4
        // for _ in 0..<steps
        var i2 = 0
        var price = spot
        var mean = 0.0
        while i2 < 4 {
            let drawn: Double = generator.normal()
            // price *= exp((rate - 0.5 * volatility * volatility) * dt + volatility * dt.squareRoot() * generator.normal())
            let t5 = exp(t2 + t4 * drawn)
            let price2 = price * t5
            // mean += price / Double(steps)
            mean += price2 / 4.0
            let number = row &+ i2
            priceCache[number] = price
            drawnCache[number] = drawn
            tCache2[number] = t5
            price = price2
            i2 &+= 1
        }
        // if mean > 1 { total += mean - 1 }
        let t5 = mean > 1.0
        if t5 {
            // total += mean - 1
            total += mean - 1.0
        }
        tCache[i] = t5
        i &+= 1
    }
    // return exp(-rate) * total / Double(paths)
    let t5 = exp(-rate)
    let t6 = Double(paths)
    let result = t5 * total / t6
    let t7 = resultCotangent / t6
    let totalAdjoint = t7 * t5

    // Return sweep
    // for _ in 0..<paths
    i = 0
    var spotAdjoint = 0.0
    var tAdjoint = 0.0
    var tAdjoint2 = 0.0
    while i < paths {
        // if mean > 1 { total += mean - 1 }
        let meanAdjoint = tCache[i] ? totalAdjoint : 0.0
        let row = i &* 4
        // mean += price / Double(steps)
        let t8 = meanAdjoint / 4.0
        // for _ in 0..<steps
        var i2 = 4
        var priceAdjoint = 0.0
        while i2 > 0 {
            i2 &-= 1
            let number = row &+ i2
            let price = priceCache[number]
            let drawn = drawnCache[number]
            let t9 = tCache2[number]
            // mean += price / Double(steps)
            let priceAdjoint2 = priceAdjoint + t8
            // price *= exp((rate - 0.5 * volatility * volatility) * dt + volatility * dt.squareRoot() * generator.normal())
            priceAdjoint = priceAdjoint2 * t9
            let tAdjoint3 = priceAdjoint2 * price * t9
            tAdjoint += tAdjoint3
            tAdjoint2 += tAdjoint3 * drawn
        }
        // for _ in 0..<steps
        spotAdjoint += priceAdjoint
        i &+= 1
    }
    // price *= exp((rate - 0.5 * volatility * volatility) * dt + volatility * dt.squareRoot() * generator.normal())
    let tAdjoint3 = tAdjoint * 0.25
    let rateAdjoint = tAdjoint3 - t7 * total * t5
    let tAdjoint4 = -tAdjoint3
    let volatilityAdjoint = tAdjoint2 * t3 + tAdjoint4 * t + tAdjoint4 * volatility * 0.5
    return (result, spotAdjoint, volatilityAdjoint, rateAdjoint)
}

/// The value of `wander(_:from:_:)`, and its derivative along a tangent of its arguments.
func wanderJVP(
    _ length: Double,
    from start: Double,
    _ generator: inout WeylGenerator,
    along tangent: (length: Double, start: Double)
) -> (value: Double, tangent: Double) {
    let (value, generatorResult, valueTangent) = wanderJVPCore(length, start, generator, tangent.length, tangent.start)
    generator = generatorResult
    return (value, valueTangent)
}

/// The value of `wander(_:from:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func wanderVJP(
    _ length: Double,
    from start: Double,
    _ generator: inout WeylGenerator,
    cotangent: Double
) -> (value: Double, cotangent: (length: Double, start: Double)) {
    let (value, generatorResult, lengthAdjoint, startAdjoint) = wanderVJPCore(length, start, generator, cotangent)
    generator = generatorResult
    return (value, (lengthAdjoint, startAdjoint))
}

/// The gradient of `wander(_:from:_:)`.
func wanderGradient(
    _ length: Double,
    from start: Double,
    _ generator: inout WeylGenerator
) -> (length: Double, start: Double) {
    let (_, generatorResult, lengthAdjoint, startAdjoint) = wanderVJPCore(length, start, generator, 1.0)
    generator = generatorResult
    return (lengthAdjoint, startAdjoint)
}

/// The value and the gradient of `wander(_:from:_:)`.
func wanderValueWithGradient(
    _ length: Double,
    from start: Double,
    _ generator: inout WeylGenerator
) -> (value: Double, gradient: (length: Double, start: Double)) {
    let (value, generatorResult, lengthAdjoint, startAdjoint) = wanderVJPCore(length, start, generator, 1.0)
    generator = generatorResult
    return (value, (lengthAdjoint, startAdjoint))
}

/// The value and the gradient of `wander(_:from:_:)`, and the product of its Hessian with a direction.
func wanderHVP(
    _ length: Double,
    from start: Double,
    _ generator: inout WeylGenerator,
    along tangent: (length: Double, start: Double)
) -> (value: Double, gradient: (length: Double, start: Double), product: (length: Double, start: Double)) {
    let (value, generatorResult, lengthAdjoint, startAdjoint, _, lengthProduct, startProduct) = wanderVJPJVP(
        length,
        start,
        generator,
        1.0,
        tangent.length,
        tangent.start
    )
    generator = generatorResult
    return (value, (lengthAdjoint, startAdjoint), (lengthProduct, startProduct))
}

private func wanderJVPCore(
    _ length: Double,
    _ start: Double,
    _ generator: WeylGenerator,
    _ lengthTangent: Double,
    _ startTangent: Double
) -> (Double, WeylGenerator, Double) {
    // repeat
    var walkerPosition = start
    var walkerGenerator = generator
    var steps = 0
    var goesOn = true
    var walkerPositionTangent = startTangent
    while goesOn {
        var drawn: Double = walkerGenerator.normal()
        // position += length * generator.normal()
        let selfPosition = walkerPosition + length * drawn
        walkerPositionTangent += lengthTangent * drawn
        let drawn2: Bool = walkerGenerator.coin()
        // if generator.coin() { position *= 1 + length * self.generator.direction().y }
        if drawn2 {
            let drawn3: SIMD2<Double> = walkerGenerator.direction()
            // position *= 1 + length * self.generator.direction().y
            let t = drawn3.y
            let t2 = 1.0 + length * t
            walkerPosition = selfPosition * t2
            walkerPositionTangent = walkerPositionTangent * t2 + lengthTangent * t * selfPosition
        } else {
            walkerPosition = selfPosition
        }
        // steps += 1
        steps += 1
        // repeat
        if steps < 3 {
            goesOn = true
        } else {
            drawn = Double.random(in: 0..<1, using: &walkerGenerator)
            goesOn = drawn < 0.5
        }
    }
    walkerGenerator.skip()
    let drawn: (first: Double, second: Double) = walkerGenerator.pair()
    let first2: Double = drawn.first
    let second2: Double = drawn.second
    // return walker.position * (first + length * second) + generator.peek() * start
    let t = first2 + length * second2
    let peek2: Double = walkerGenerator.peek()
    let result = walkerPosition * t + peek2 * start
    let resultTangent = walkerPositionTangent * t + lengthTangent * second2 * walkerPosition + startTangent * peek2
    return (result, walkerGenerator, resultTangent)
}

private func wanderVJPCore(
    _ length: Double,
    _ start: Double,
    _ generator: WeylGenerator,
    _ resultCotangent: Double
) -> (Double, WeylGenerator, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // repeat
    var walkerPosition = start
    var walkerGenerator = generator
    var steps = 0
    var goesOn = true
    var iterations = 0
    while goesOn {
        let drawn: Double = walkerGenerator.normal()
        // position += length * generator.normal()
        let selfPosition = walkerPosition + length * drawn
        let drawn2: Bool = walkerGenerator.coin()
        // if generator.coin() { position *= 1 + length * self.generator.direction().y }
        if drawn2 {
            let drawn3: SIMD2<Double> = walkerGenerator.direction()
            // position *= 1 + length * self.generator.direction().y
            let t = drawn3.y
            walkerPosition = selfPosition * (1.0 + length * t)
            doubleTape.append(t)
        } else {
            walkerPosition = selfPosition
        }
        // steps += 1
        steps += 1
        // repeat
        if steps < 3 {
            goesOn = true
        } else {
            let drawn3: Double = Double.random(in: 0..<1, using: &walkerGenerator)
            goesOn = drawn3 < 0.5
        }
        iterations &+= 1
        doubleTape.append(drawn)
        doubleTape.append(selfPosition)
        boolTape.append(drawn2)
    }
    walkerGenerator.skip()
    let drawn: (first: Double, second: Double) = walkerGenerator.pair()
    let first2: Double = drawn.first
    let second2: Double = drawn.second
    // return walker.position * (first + length * second) + generator.peek() * start
    let t = first2 + length * second2
    let peek2: Double = walkerGenerator.peek()
    let result = walkerPosition * t + peek2 * start
    var startAdjoint = resultCotangent * peek2
    var walkerPositionAdjoint = resultCotangent * t
    var lengthAdjoint = resultCotangent * walkerPosition * second2

    // Return sweep
    // repeat
    var iteration = iterations
    while iteration > 0 {
        iteration &-= 1
        let drawn2 = boolTape.removeLast()
        walkerPosition = doubleTape.removeLast()
        let drawn3 = doubleTape.removeLast()
        // if generator.coin() { position *= 1 + length * self.generator.direction().y }
        let selfPositionAdjoint: Double
        if drawn2 {
            let t2 = doubleTape.removeLast()
            // position *= 1 + length * self.generator.direction().y
            selfPositionAdjoint = walkerPositionAdjoint * (1.0 + length * t2)
            lengthAdjoint += walkerPositionAdjoint * walkerPosition * t2
        } else {
            selfPositionAdjoint = walkerPositionAdjoint
        }
        // position += length * generator.normal()
        lengthAdjoint += selfPositionAdjoint * drawn3
        walkerPositionAdjoint = selfPositionAdjoint
    }
    // repeat
    startAdjoint += walkerPositionAdjoint
    return (result, walkerGenerator, lengthAdjoint, startAdjoint)
}

private func wanderVJPJVP(
    _ length: Double,
    _ start: Double,
    _ generator: WeylGenerator,
    _ resultCotangent: Double,
    _ lengthTangent: Double,
    _ startTangent: Double
) -> (Double, WeylGenerator, Double, Double, Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // repeat
    var walkerPosition = start
    var walkerGenerator = generator
    var steps = 0
    var goesOn = true
    var iterations = 0
    var walkerPositionTangent = startTangent
    while goesOn {
        let drawn: Double = walkerGenerator.normal()
        // position += length * generator.normal()
        let selfPosition = walkerPosition + length * drawn
        let selfPositionTangent = walkerPositionTangent + lengthTangent * drawn
        let drawn2: Bool = walkerGenerator.coin()
        // if generator.coin() { position *= 1 + length * self.generator.direction().y }
        if drawn2 {
            let drawn3: SIMD2<Double> = walkerGenerator.direction()
            // position *= 1 + length * self.generator.direction().y
            let t = drawn3.y
            let t2 = 1.0 + length * t
            walkerPosition = selfPosition * t2
            walkerPositionTangent = selfPositionTangent * t2 + lengthTangent * t * selfPosition
            doubleTape.append(t)
            doubleTapeTangent.append(0.0)
        } else {
            walkerPosition = selfPosition
            walkerPositionTangent = selfPositionTangent
        }
        // steps += 1
        steps += 1
        // repeat
        if steps < 3 {
            goesOn = true
        } else {
            let drawn3: Double = Double.random(in: 0..<1, using: &walkerGenerator)
            goesOn = drawn3 < 0.5
        }
        iterations &+= 1
        doubleTape.append(drawn)
        doubleTapeTangent.append(0.0)
        doubleTape.append(selfPosition)
        doubleTapeTangent.append(selfPositionTangent)
        boolTape.append(drawn2)
    }
    walkerGenerator.skip()
    let drawn: (first: Double, second: Double) = walkerGenerator.pair()
    let first2: Double = drawn.first
    let second2: Double = drawn.second
    // return walker.position * (first + length * second) + generator.peek() * start
    let tTangent = lengthTangent * second2
    let t = first2 + length * second2
    let peek2: Double = walkerGenerator.peek()
    let result = walkerPosition * t + peek2 * start
    let resultTangent = walkerPositionTangent * t + tTangent * walkerPosition + startTangent * peek2
    var startAdjoint = resultCotangent * peek2
    var walkerPositionAdjoint = resultCotangent * t
    var walkerPositionAdjointTangent = tTangent * resultCotangent
    var lengthAdjoint = resultCotangent * walkerPosition * second2
    var lengthAdjointTangent = walkerPositionTangent * resultCotangent * second2

    // Return sweep
    // repeat
    var iteration = iterations
    while iteration > 0 {
        iteration &-= 1
        let drawn2 = boolTape.removeLast()
        walkerPosition = doubleTape.removeLast()
        walkerPositionTangent = doubleTapeTangent.removeLast()
        let drawn3 = doubleTape.removeLast()
        let drawnTangent = doubleTapeTangent.removeLast()
        // if generator.coin() { position *= 1 + length * self.generator.direction().y }
        let selfPositionAdjoint: Double
        let selfPositionAdjointTangent: Double
        if drawn2 {
            let t2 = doubleTape.removeLast()
            let tTangent2 = doubleTapeTangent.removeLast()
            let t3 = 1.0 + length * t2
            // position *= 1 + length * self.generator.direction().y
            selfPositionAdjoint = walkerPositionAdjoint * t3
            selfPositionAdjointTangent = walkerPositionAdjointTangent * t3
                + (lengthTangent * t2 + tTangent2 * length) * walkerPositionAdjoint
            let tAdjoint = walkerPositionAdjoint * walkerPosition
            lengthAdjoint += tAdjoint * t2
            lengthAdjointTangent += (walkerPositionAdjointTangent * walkerPosition + walkerPositionTangent * walkerPositionAdjoint) * t2
                + tTangent2 * tAdjoint
        } else {
            selfPositionAdjoint = walkerPositionAdjoint
            selfPositionAdjointTangent = walkerPositionAdjointTangent
        }
        // position += length * generator.normal()
        lengthAdjoint += selfPositionAdjoint * drawn3
        lengthAdjointTangent += selfPositionAdjointTangent * drawn3 + drawnTangent * selfPositionAdjoint
        walkerPositionAdjoint = selfPositionAdjoint
        walkerPositionAdjointTangent = selfPositionAdjointTangent
    }
    // repeat
    startAdjoint += walkerPositionAdjoint
    return (
        result,
        walkerGenerator,
        lengthAdjoint,
        startAdjoint,
        resultTangent,
        lengthAdjointTangent,
        walkerPositionAdjointTangent
    )
}

/// The value of `shuffledSum(_:seed:)`, and its derivative along a tangent of its arguments.
func shuffledSumJVP(
    _ values: [Double],
    seed: UInt64,
    along valuesTangent: [Double]
) -> (value: Double, tangent: Double) {
    precondition(valuesTangent.count == values.count, "the tangent of 'values' has another count")
    return shuffledSumJVPCore(values, values.count, seed, valuesTangent)
}

/// The value of `shuffledSum(_:seed:)`, and the cotangent of its arguments for a cotangent of its outcome.
func shuffledSumVJP(_ values: [Double], seed: UInt64, cotangent: Double) -> (value: Double, cotangent: [Double]) {
    var valuesAdjoint = [Double](repeating: 0.0, count: values.count)
    let value = shuffledSumVJPCore(values, values.count, seed, cotangent, &valuesAdjoint)
    return (value, valuesAdjoint)
}

/// The gradient of `shuffledSum(_:seed:)`.
func shuffledSumGradient(_ values: [Double], seed: UInt64) -> [Double] {
    var valuesAdjoint = [Double](repeating: 0.0, count: values.count)
    _ = shuffledSumVJPCore(values, values.count, seed, 1.0, &valuesAdjoint)
    return valuesAdjoint
}

/// The value and the gradient of `shuffledSum(_:seed:)`.
func shuffledSumValueWithGradient(_ values: [Double], seed: UInt64) -> (value: Double, gradient: [Double]) {
    var valuesAdjoint = [Double](repeating: 0.0, count: values.count)
    let value = shuffledSumVJPCore(values, values.count, seed, 1.0, &valuesAdjoint)
    return (value, valuesAdjoint)
}

/// The value and the gradient of `shuffledSum(_:seed:)`, and the product of its Hessian with a direction.
func shuffledSumHVP(
    _ values: [Double],
    seed: UInt64,
    along valuesTangent: [Double]
) -> (value: Double, gradient: [Double], product: [Double]) {
    precondition(valuesTangent.count == values.count, "the tangent of 'values' has another count")
    var valuesAdjoint = [Double](repeating: 0.0, count: values.count)
    var valuesProduct = [Double](repeating: 0.0, count: values.count)
    let (value, _) = shuffledSumVJPJVP(values, values.count, seed, 1.0, &valuesAdjoint, valuesTangent, &valuesProduct)
    return (value, valuesAdjoint, valuesProduct)
}

private func shuffledSumJVPCore(
    _ values: UnsafePointer<Double>,
    _ valuesCount: Int,
    _ seed2: UInt64,
    _ valuesTangent: UnsafePointer<Double>
) -> (Double, Double) {
    var generator: WeylGenerator = WeylGenerator(seed: seed2)
    let order: [Int] = Array(0..<valuesCount).shuffled(using: &generator)
    let weights: [Double] = generator.normals(valuesCount)
    // for (position, index) in order.enumerated()
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < order.count {
        let index = order[i]
        let scale: Double = .random(in: 0.5...1.5, using: &generator)
        // sum = sum * scale + weights[position] * values[index] * values[index]
        precondition(i < weights.count, "Index out of range")
        let element = weights[i]
        precondition(index >= 0 && index < valuesCount, "Index out of range")
        let element2 = values[index]
        let elementTangent = valuesTangent[index]
        let t = element * element2
        sum = sum * scale + t * element2
        sumTangent = sumTangent * scale + (elementTangent * element * element2 + elementTangent * t)
        i &+= 1
    }
    let chosen: Int = Int.random(in: 0..<valuesCount, using: &generator)
    // return sum * values[chosen]
    precondition(chosen >= 0 && chosen < valuesCount, "Index out of range")
    let element = values[chosen]
    let result = sum * element
    let resultTangent = sumTangent * element + valuesTangent[chosen] * sum
    return (result, resultTangent)
}

private func shuffledSumVJPCore(
    _ values: UnsafePointer<Double>,
    _ valuesCount: Int,
    _ seed2: UInt64,
    _ resultCotangent: Double,
    _ valuesAdjoint: UnsafeMutablePointer<Double>
) -> Double {
    // Forward sweep
    var generator: WeylGenerator = WeylGenerator(seed: seed2)
    let order: [Int] = Array(0..<valuesCount).shuffled(using: &generator)
    let weights: [Double] = generator.normals(valuesCount)
    var scaleCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: order.count)
    defer { scaleCache.deallocate() }
    // for (position, index) in order.enumerated()
    var i = 0
    var sum = 0.0
    while i < order.count {
        let index = order[i]
        let scale: Double = .random(in: 0.5...1.5, using: &generator)
        // sum = sum * scale + weights[position] * values[index] * values[index]
        precondition(i < weights.count, "Index out of range")
        precondition(index >= 0 && index < valuesCount, "Index out of range")
        let element = values[index]
        sum = sum * scale + weights[i] * element * element
        scaleCache[i] = scale
        i &+= 1
    }
    let chosen: Int = Int.random(in: 0..<valuesCount, using: &generator)
    // return sum * values[chosen]
    precondition(chosen >= 0 && chosen < valuesCount, "Index out of range")
    let element = values[chosen]
    var sumAdjoint = resultCotangent * element
    valuesAdjoint[chosen] += resultCotangent * sum

    // Return sweep
    // for (position, index) in order.enumerated()
    i = order.count
    while i > 0 {
        i &-= 1
        let scale = scaleCache[i]
        let index = order[i]
        let element2 = weights[i]
        let element3 = values[index]
        // sum = sum * scale + weights[position] * values[index] * values[index]
        valuesAdjoint[index] += sumAdjoint * (element2 * element3) + sumAdjoint * element3 * element2
        sumAdjoint *= scale
    }
    return sum * element
}

private func shuffledSumVJPJVP(
    _ values: UnsafePointer<Double>,
    _ valuesCount: Int,
    _ seed2: UInt64,
    _ resultCotangent: Double,
    _ valuesAdjoint: UnsafeMutablePointer<Double>,
    _ valuesTangent: UnsafePointer<Double>,
    _ valuesAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var generator: WeylGenerator = WeylGenerator(seed: seed2)
    let order: [Int] = Array(0..<valuesCount).shuffled(using: &generator)
    let weights: [Double] = generator.normals(valuesCount)
    var scaleCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: order.count)
    defer { scaleCache.deallocate() }
    // for (position, index) in order.enumerated()
    var i = 0
    var sum = 0.0
    var sumTangent = 0.0
    while i < order.count {
        let index = order[i]
        let scale: Double = .random(in: 0.5...1.5, using: &generator)
        // sum = sum * scale + weights[position] * values[index] * values[index]
        precondition(i < weights.count, "Index out of range")
        let element = weights[i]
        precondition(index >= 0 && index < valuesCount, "Index out of range")
        let element2 = values[index]
        let elementTangent = valuesTangent[index]
        let t = element * element2
        sum = sum * scale + t * element2
        sumTangent = sumTangent * scale + (elementTangent * element * element2 + elementTangent * t)
        scaleCache[i] = scale
        i &+= 1
    }
    let chosen: Int = Int.random(in: 0..<valuesCount, using: &generator)
    // return sum * values[chosen]
    precondition(chosen >= 0 && chosen < valuesCount, "Index out of range")
    let element = values[chosen]
    let elementTangent = valuesTangent[chosen]
    let result = sum * element
    let resultTangent = sumTangent * element + elementTangent * sum
    var sumAdjoint = resultCotangent * element
    var sumAdjointTangent = elementTangent * resultCotangent
    valuesAdjoint[chosen] += resultCotangent * sum
    valuesAdjointTangent[chosen] += sumTangent * resultCotangent

    // Return sweep
    // for (position, index) in order.enumerated()
    i = order.count
    while i > 0 {
        i &-= 1
        let scale = scaleCache[i]
        let index = order[i]
        let element2 = weights[i]
        let element3 = values[index]
        let elementTangent2 = valuesTangent[index]
        let t = element2 * element3
        // sum = sum * scale + weights[position] * values[index] * values[index]
        let tTangent = (sumAdjointTangent * element3 + elementTangent2 * sumAdjoint) * element2
        valuesAdjoint[index] += sumAdjoint * t + sumAdjoint * element3 * element2
        valuesAdjointTangent[index] += sumAdjointTangent * t + elementTangent2 * element2 * sumAdjoint + tTangent
        sumAdjoint *= scale
        sumAdjointTangent *= scale
    }
    return (result, resultTangent)
}

/// The value of `decayed(_:steps:using:)`, and its derivative along a tangent of its arguments.
func decayedJVP(
    _ rate: Double,
    steps: Int,
    using generator: inout WeylGenerator,
    along rateTangent: Double
) -> (value: Double, tangent: Double) {
    let (value, generatorResult, valueTangent) = WeylGenerator_decayedJVP(rate, steps, generator, rateTangent)
    generator = generatorResult
    return (value, valueTangent)
}

/// The value of `decayed(_:steps:using:)`, and the cotangent of its arguments for a cotangent of its outcome.
func decayedVJP(
    _ rate: Double,
    steps: Int,
    using generator: inout WeylGenerator,
    cotangent: Double
) -> (value: Double, cotangent: Double) {
    let (value, generatorResult, rateAdjoint) = WeylGenerator_decayedVJP(rate, steps, generator, cotangent)
    generator = generatorResult
    return (value, rateAdjoint)
}

/// The gradient of `decayed(_:steps:using:)`.
func decayedGradient(_ rate: Double, steps: Int, using generator: inout WeylGenerator) -> Double {
    let (_, generatorResult, rateAdjoint) = WeylGenerator_decayedVJP(rate, steps, generator, 1.0)
    generator = generatorResult
    return rateAdjoint
}

/// The value and the gradient of `decayed(_:steps:using:)`.
func decayedValueWithGradient(
    _ rate: Double,
    steps: Int,
    using generator: inout WeylGenerator
) -> (value: Double, gradient: Double) {
    let (value, generatorResult, rateAdjoint) = WeylGenerator_decayedVJP(rate, steps, generator, 1.0)
    generator = generatorResult
    return (value, rateAdjoint)
}

/// The value and the gradient of `decayed(_:steps:using:)`, and the product of its Hessian with a direction.
func decayedHVP(
    _ rate: Double,
    steps: Int,
    using generator: inout WeylGenerator,
    along rateTangent: Double
) -> (value: Double, gradient: Double, product: Double) {
    let (value, generatorResult, rateAdjoint, _, rateProduct) = WeylGenerator_decayedVJPJVP(
        rate,
        steps,
        generator,
        1.0,
        rateTangent
    )
    generator = generatorResult
    return (value, rateAdjoint, rateProduct)
}

private func WeylGenerator_decayedJVP(
    _ rate: Double,
    _ steps: Int,
    _ generator: WeylGenerator,
    _ rateTangent: Double
) -> (Double, WeylGenerator, Double) {
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    // for _ in 0..<steps
    var i = 0
    var generator = generator
    var amount = 1.0
    var amountTangent = 0.0
    while i < steps {
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let t = 0.1 * amount
        var result: Double = Double.random(in: 0.1..<1, using: &generator)
        // -log(Double.random(in: 0.1..<1, using: &generator)) / rate
        result = -log(result) / rate
        let resultTangent = -(result * rateTangent) / rate
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let amount2 = amount - t * result
        amountTangent -= amountTangent * 0.1 * result + resultTangent * t
        let drawn: Bool = Bool.random(using: &generator)
        // if Bool.random(using: &generator) { amount *= rate }
        if drawn {
            // amount *= rate
            amount = amount2 * rate
            amountTangent = amountTangent * rate + rateTangent * amount2
        } else {
            amount = amount2
        }
        i &+= 1
    }
    return (amount, generator, amountTangent)
}

private func WeylGenerator_decayedVJP(
    _ rate: Double,
    _ steps: Int,
    _ generator: WeylGenerator,
    _ amountCotangent: Double
) -> (Double, WeylGenerator, Double) {
    // Forward sweep
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { resultCache.deallocate() }
    var amountCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { amountCache.deallocate() }
    var drawnCache = AutoDiff.Buffer<Bool>(repeating: false, count: steps)
    defer { drawnCache.deallocate() }
    // for _ in 0..<steps
    var i = 0
    var generator = generator
    var amount = 1.0
    while i < steps {
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let t = 0.1 * amount
        var result: Double = Double.random(in: 0.1..<1, using: &generator)
        // -log(Double.random(in: 0.1..<1, using: &generator)) / rate
        result = -log(result) / rate
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let amount2 = amount - t * result
        let drawn: Bool = Bool.random(using: &generator)
        // if Bool.random(using: &generator) { amount *= rate }
        if drawn {
            // amount *= rate
            amount = amount2 * rate
        } else {
            amount = amount2
        }
        tCache[i] = t
        resultCache[i] = result
        amountCache[i] = amount2
        drawnCache[i] = drawn
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<steps
    i = steps
    var amountAdjoint = amountCotangent
    var rateAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let result = resultCache[i]
        let amount2 = amountCache[i]
        let drawn = drawnCache[i]
        // if Bool.random(using: &generator) { amount *= rate }
        let amountAdjoint2: Double
        if drawn {
            // amount *= rate
            amountAdjoint2 = amountAdjoint * rate
            rateAdjoint += amountAdjoint * amount2
        } else {
            amountAdjoint2 = amountAdjoint
        }
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let tAdjoint = -amountAdjoint2
        let resultAdjoint = tAdjoint * tCache[i]
        // -log(Double.random(in: 0.1..<1, using: &generator)) / rate
        rateAdjoint -= resultAdjoint / rate * result
        // amount -= 0.1 * amount * exponential(rate, &generator)
        amountAdjoint = amountAdjoint2 + tAdjoint * result * 0.1
    }
    return (amount, generator, rateAdjoint)
}

private func WeylGenerator_decayedVJPJVP(
    _ rate: Double,
    _ steps: Int,
    _ generator: WeylGenerator,
    _ amountCotangent: Double,
    _ rateTangent: Double
) -> (Double, WeylGenerator, Double, Double, Double) {
    // Forward sweep
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCacheTangent.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { resultCacheTangent.deallocate() }
    var amountCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { amountCache.deallocate() }
    var amountCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { amountCacheTangent.deallocate() }
    var drawnCache = AutoDiff.Buffer<Bool>(repeating: false, count: steps)
    defer { drawnCache.deallocate() }
    // for _ in 0..<steps
    var i = 0
    var generator = generator
    var amount = 1.0
    var amountTangent = 0.0
    while i < steps {
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let t = 0.1 * amount
        let tTangent = amountTangent * 0.1
        var result: Double = Double.random(in: 0.1..<1, using: &generator)
        // -log(Double.random(in: 0.1..<1, using: &generator)) / rate
        result = -log(result) / rate
        let resultTangent = -(result * rateTangent) / rate
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let amount2 = amount - t * result
        let amountTangent2 = amountTangent - (tTangent * result + resultTangent * t)
        let drawn: Bool = Bool.random(using: &generator)
        // if Bool.random(using: &generator) { amount *= rate }
        if drawn {
            // amount *= rate
            amount = amount2 * rate
            amountTangent = amountTangent2 * rate + rateTangent * amount2
        } else {
            amount = amount2
            amountTangent = amountTangent2
        }
        tCache[i] = t
        tCacheTangent[i] = tTangent
        resultCache[i] = result
        resultCacheTangent[i] = resultTangent
        amountCache[i] = amount2
        amountCacheTangent[i] = amountTangent2
        drawnCache[i] = drawn
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<steps
    i = steps
    var amountAdjoint = amountCotangent
    var rateAdjoint = 0.0
    var amountAdjointTangent = 0.0
    var rateAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        let t = tCache[i]
        let result = resultCache[i]
        let resultTangent = resultCacheTangent[i]
        let amount2 = amountCache[i]
        let amountTangent2 = amountCacheTangent[i]
        let drawn = drawnCache[i]
        // if Bool.random(using: &generator) { amount *= rate }
        let amountAdjoint2: Double
        let amountAdjointTangent2: Double
        if drawn {
            // amount *= rate
            amountAdjoint2 = amountAdjoint * rate
            amountAdjointTangent2 = amountAdjointTangent * rate + rateTangent * amountAdjoint
            rateAdjoint += amountAdjoint * amount2
            rateAdjointTangent += amountAdjointTangent * amount2 + amountTangent2 * amountAdjoint
        } else {
            amountAdjoint2 = amountAdjoint
            amountAdjointTangent2 = amountAdjointTangent
        }
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let tAdjoint = -amountAdjoint2
        let tAdjointTangent = -amountAdjointTangent2
        let resultAdjoint = tAdjoint * t
        let resultAdjointTangent = tAdjointTangent * t + tCacheTangent[i] * tAdjoint
        // -log(Double.random(in: 0.1..<1, using: &generator)) / rate
        let t2 = resultAdjoint / rate
        rateAdjoint -= t2 * result
        rateAdjointTangent -= (resultAdjointTangent - t2 * rateTangent) / rate * result + resultTangent * t2
        // amount -= 0.1 * amount * exponential(rate, &generator)
        amountAdjoint = amountAdjoint2 + tAdjoint * result * 0.1
        amountAdjointTangent = amountAdjointTangent2 + (tAdjointTangent * result + resultTangent * tAdjoint) * 0.1
    }
    return (amount, generator, rateAdjoint, amountTangent, rateAdjointTangent)
}

/// The value of `decayed(_:steps:using:)`, and its derivative along a tangent of its arguments.
func decayedJVP(
    _ rate: Double,
    steps: Int,
    using generator: inout SystemRandomNumberGenerator,
    along rateTangent: Double
) -> (value: Double, tangent: Double) {
    let (value, generatorResult, valueTangent) = SystemRandomNumberGenerator_decayedJVP(
        rate,
        steps,
        generator,
        rateTangent
    )
    generator = generatorResult
    return (value, valueTangent)
}

/// The value of `decayed(_:steps:using:)`, and the cotangent of its arguments for a cotangent of its outcome.
func decayedVJP(
    _ rate: Double,
    steps: Int,
    using generator: inout SystemRandomNumberGenerator,
    cotangent: Double
) -> (value: Double, cotangent: Double) {
    let (value, generatorResult, rateAdjoint) = SystemRandomNumberGenerator_decayedVJP(
        rate,
        steps,
        generator,
        cotangent
    )
    generator = generatorResult
    return (value, rateAdjoint)
}

/// The gradient of `decayed(_:steps:using:)`.
func decayedGradient(_ rate: Double, steps: Int, using generator: inout SystemRandomNumberGenerator) -> Double {
    let (_, generatorResult, rateAdjoint) = SystemRandomNumberGenerator_decayedVJP(rate, steps, generator, 1.0)
    generator = generatorResult
    return rateAdjoint
}

/// The value and the gradient of `decayed(_:steps:using:)`.
func decayedValueWithGradient(
    _ rate: Double,
    steps: Int,
    using generator: inout SystemRandomNumberGenerator
) -> (value: Double, gradient: Double) {
    let (value, generatorResult, rateAdjoint) = SystemRandomNumberGenerator_decayedVJP(rate, steps, generator, 1.0)
    generator = generatorResult
    return (value, rateAdjoint)
}

/// The value and the gradient of `decayed(_:steps:using:)`, and the product of its Hessian with a direction.
func decayedHVP(
    _ rate: Double,
    steps: Int,
    using generator: inout SystemRandomNumberGenerator,
    along rateTangent: Double
) -> (value: Double, gradient: Double, product: Double) {
    let (value, generatorResult, rateAdjoint, _, rateProduct) = SystemRandomNumberGenerator_decayedVJPJVP(
        rate,
        steps,
        generator,
        1.0,
        rateTangent
    )
    generator = generatorResult
    return (value, rateAdjoint, rateProduct)
}

private func SystemRandomNumberGenerator_decayedJVP(
    _ rate: Double,
    _ steps: Int,
    _ generator: SystemRandomNumberGenerator,
    _ rateTangent: Double
) -> (Double, SystemRandomNumberGenerator, Double) {
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    // for _ in 0..<steps
    var i = 0
    var generator = generator
    var amount = 1.0
    var amountTangent = 0.0
    while i < steps {
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let t = 0.1 * amount
        var result: Double = Double.random(in: 0.1..<1, using: &generator)
        // -log(Double.random(in: 0.1..<1, using: &generator)) / rate
        result = -log(result) / rate
        let resultTangent = -(result * rateTangent) / rate
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let amount2 = amount - t * result
        amountTangent -= amountTangent * 0.1 * result + resultTangent * t
        let drawn: Bool = Bool.random(using: &generator)
        // if Bool.random(using: &generator) { amount *= rate }
        if drawn {
            // amount *= rate
            amount = amount2 * rate
            amountTangent = amountTangent * rate + rateTangent * amount2
        } else {
            amount = amount2
        }
        i &+= 1
    }
    return (amount, generator, amountTangent)
}

private func SystemRandomNumberGenerator_decayedVJP(
    _ rate: Double,
    _ steps: Int,
    _ generator: SystemRandomNumberGenerator,
    _ amountCotangent: Double
) -> (Double, SystemRandomNumberGenerator, Double) {
    // Forward sweep
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { resultCache.deallocate() }
    var amountCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { amountCache.deallocate() }
    var drawnCache = AutoDiff.Buffer<Bool>(repeating: false, count: steps)
    defer { drawnCache.deallocate() }
    // for _ in 0..<steps
    var i = 0
    var generator = generator
    var amount = 1.0
    while i < steps {
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let t = 0.1 * amount
        var result: Double = Double.random(in: 0.1..<1, using: &generator)
        // -log(Double.random(in: 0.1..<1, using: &generator)) / rate
        result = -log(result) / rate
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let amount2 = amount - t * result
        let drawn: Bool = Bool.random(using: &generator)
        // if Bool.random(using: &generator) { amount *= rate }
        if drawn {
            // amount *= rate
            amount = amount2 * rate
        } else {
            amount = amount2
        }
        tCache[i] = t
        resultCache[i] = result
        amountCache[i] = amount2
        drawnCache[i] = drawn
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<steps
    i = steps
    var amountAdjoint = amountCotangent
    var rateAdjoint = 0.0
    while i > 0 {
        i &-= 1
        let result = resultCache[i]
        let amount2 = amountCache[i]
        let drawn = drawnCache[i]
        // if Bool.random(using: &generator) { amount *= rate }
        let amountAdjoint2: Double
        if drawn {
            // amount *= rate
            amountAdjoint2 = amountAdjoint * rate
            rateAdjoint += amountAdjoint * amount2
        } else {
            amountAdjoint2 = amountAdjoint
        }
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let tAdjoint = -amountAdjoint2
        let resultAdjoint = tAdjoint * tCache[i]
        // -log(Double.random(in: 0.1..<1, using: &generator)) / rate
        rateAdjoint -= resultAdjoint / rate * result
        // amount -= 0.1 * amount * exponential(rate, &generator)
        amountAdjoint = amountAdjoint2 + tAdjoint * result * 0.1
    }
    return (amount, generator, rateAdjoint)
}

private func SystemRandomNumberGenerator_decayedVJPJVP(
    _ rate: Double,
    _ steps: Int,
    _ generator: SystemRandomNumberGenerator,
    _ amountCotangent: Double,
    _ rateTangent: Double
) -> (Double, SystemRandomNumberGenerator, Double, Double, Double) {
    // Forward sweep
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCacheTangent.deallocate() }
    var resultCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { resultCache.deallocate() }
    var resultCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { resultCacheTangent.deallocate() }
    var amountCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { amountCache.deallocate() }
    var amountCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { amountCacheTangent.deallocate() }
    var drawnCache = AutoDiff.Buffer<Bool>(repeating: false, count: steps)
    defer { drawnCache.deallocate() }
    // for _ in 0..<steps
    var i = 0
    var generator = generator
    var amount = 1.0
    var amountTangent = 0.0
    while i < steps {
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let t = 0.1 * amount
        let tTangent = amountTangent * 0.1
        var result: Double = Double.random(in: 0.1..<1, using: &generator)
        // -log(Double.random(in: 0.1..<1, using: &generator)) / rate
        result = -log(result) / rate
        let resultTangent = -(result * rateTangent) / rate
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let amount2 = amount - t * result
        let amountTangent2 = amountTangent - (tTangent * result + resultTangent * t)
        let drawn: Bool = Bool.random(using: &generator)
        // if Bool.random(using: &generator) { amount *= rate }
        if drawn {
            // amount *= rate
            amount = amount2 * rate
            amountTangent = amountTangent2 * rate + rateTangent * amount2
        } else {
            amount = amount2
            amountTangent = amountTangent2
        }
        tCache[i] = t
        tCacheTangent[i] = tTangent
        resultCache[i] = result
        resultCacheTangent[i] = resultTangent
        amountCache[i] = amount2
        amountCacheTangent[i] = amountTangent2
        drawnCache[i] = drawn
        i &+= 1
    }

    // Return sweep
    // for _ in 0..<steps
    i = steps
    var amountAdjoint = amountCotangent
    var rateAdjoint = 0.0
    var amountAdjointTangent = 0.0
    var rateAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        let t = tCache[i]
        let result = resultCache[i]
        let resultTangent = resultCacheTangent[i]
        let amount2 = amountCache[i]
        let amountTangent2 = amountCacheTangent[i]
        let drawn = drawnCache[i]
        // if Bool.random(using: &generator) { amount *= rate }
        let amountAdjoint2: Double
        let amountAdjointTangent2: Double
        if drawn {
            // amount *= rate
            amountAdjoint2 = amountAdjoint * rate
            amountAdjointTangent2 = amountAdjointTangent * rate + rateTangent * amountAdjoint
            rateAdjoint += amountAdjoint * amount2
            rateAdjointTangent += amountAdjointTangent * amount2 + amountTangent2 * amountAdjoint
        } else {
            amountAdjoint2 = amountAdjoint
            amountAdjointTangent2 = amountAdjointTangent
        }
        // amount -= 0.1 * amount * exponential(rate, &generator)
        let tAdjoint = -amountAdjoint2
        let tAdjointTangent = -amountAdjointTangent2
        let resultAdjoint = tAdjoint * t
        let resultAdjointTangent = tAdjointTangent * t + tCacheTangent[i] * tAdjoint
        // -log(Double.random(in: 0.1..<1, using: &generator)) / rate
        let t2 = resultAdjoint / rate
        rateAdjoint -= t2 * result
        rateAdjointTangent -= (resultAdjointTangent - t2 * rateTangent) / rate * result + resultTangent * t2
        // amount -= 0.1 * amount * exponential(rate, &generator)
        amountAdjoint = amountAdjoint2 + tAdjoint * result * 0.1
        amountAdjointTangent = amountAdjointTangent2 + (tAdjointTangent * result + resultTangent * tAdjoint) * 0.1
    }
    return (amount, generator, rateAdjoint, amountTangent, rateAdjointTangent)
}
