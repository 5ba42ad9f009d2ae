// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `predatorsAndPrey(_:_:_:_:steps:)`, and its derivative along a tangent of its arguments.
func predatorsAndPreyJVP(
    _ growth: Double,
    _ predation: Double,
    _ death: Double,
    _ feeding: Double,
    steps: Int,
    along tangent: (growth: Double, predation: Double, death: Double, feeding: Double)
) -> (value: Double, tangent: Double) {
    let growthTangent = tangent.growth
    let predationTangent = tangent.predation
    let deathTangent = tangent.death
    let feedingTangent = tangent.feeding
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    // for _ in 0..<steps
    var i = 0
    var prey = 10.0
    var predator = 5.0
    var preyTangent = 0.0
    var predatorTangent = 0.0
    while i < steps {
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let t = growth - predation * predator
        let u1 = t * prey
        let u1Tangent = (growthTangent - (predationTangent * predator + predatorTangent * predation)) * prey
            + preyTangent * t
        let t2 = feeding * prey - death
        let v1 = t2 * predator
        let v1Tangent = (feedingTangent * prey + preyTangent * feeding - deathTangent) * predator + predatorTangent * t2
        // let (u2, v2) = populationRates(prey + 0.5 * step * u1, predator + 0.5 * step * v1, growth, predation, death, feeding)
        let t3 = prey + 0.05 * u1
        let tTangent = preyTangent + u1Tangent * 0.05
        let t4 = predator + 0.05 * v1
        let tTangent2 = predatorTangent + v1Tangent * 0.05
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let t5 = growth - predation * t4
        let u2 = t5 * t3
        let u2Tangent = (growthTangent - (predationTangent * t4 + tTangent2 * predation)) * t3 + tTangent * t5
        let t6 = feeding * t3 - death
        let v2 = t6 * t4
        let v2Tangent = (feedingTangent * t3 + tTangent * feeding - deathTangent) * t4 + tTangent2 * t6
        // let (u3, v3) = populationRates(prey + 0.5 * step * u2, predator + 0.5 * step * v2, growth, predation, death, feeding)
        let t7 = prey + 0.05 * u2
        let tTangent3 = preyTangent + u2Tangent * 0.05
        let t8 = predator + 0.05 * v2
        let tTangent4 = predatorTangent + v2Tangent * 0.05
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let t9 = growth - predation * t8
        let u3 = t9 * t7
        let u3Tangent = (growthTangent - (predationTangent * t8 + tTangent4 * predation)) * t7 + tTangent3 * t9
        let t10 = feeding * t7 - death
        let v3 = t10 * t8
        let v3Tangent = (feedingTangent * t7 + tTangent3 * feeding - deathTangent) * t8 + tTangent4 * t10
        // let (u4, v4) = populationRates(prey + step * u3, predator + step * v3, growth, predation, death, feeding)
        let t11 = prey + 0.1 * u3
        let tTangent5 = preyTangent + u3Tangent * 0.1
        let t12 = predator + 0.1 * v3
        let tTangent6 = predatorTangent + v3Tangent * 0.1
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let t13 = growth - predation * t12
        let u4 = t13 * t11
        let u4Tangent = (growthTangent - (predationTangent * t12 + tTangent6 * predation)) * t11 + tTangent5 * t13
        let t14 = feeding * t11 - death
        let v4 = t14 * t12
        let v4Tangent = (feedingTangent * t11 + tTangent5 * feeding - deathTangent) * t12 + tTangent6 * t14
        // prey += step / 6 * (u1 + 2 * u2 + 2 * u3 + u4)
        prey += 0.016666666666666666 * (u1 + 2.0 * u2 + 2.0 * u3 + u4)
        preyTangent += (u1Tangent + u2Tangent * 2.0 + u3Tangent * 2.0 + u4Tangent) * 0.016666666666666666
        // predator += step / 6 * (v1 + 2 * v2 + 2 * v3 + v4)
        predator += 0.016666666666666666 * (v1 + 2.0 * v2 + 2.0 * v3 + v4)
        predatorTangent += (v1Tangent + v2Tangent * 2.0 + v3Tangent * 2.0 + v4Tangent) * 0.016666666666666666
        i &+= 1
    }
    // return prey * predator
    let result = prey * predator
    let resultTangent = preyTangent * predator + predatorTangent * prey
    return (result, resultTangent)
}

/// The value of `predatorsAndPrey(_:_:_:_:steps:)`, and the cotangent of its arguments for a cotangent of its outcome.
func predatorsAndPreyVJP(
    _ growth: Double,
    _ predation: Double,
    _ death: Double,
    _ feeding: Double,
    steps: Int,
    cotangent: Double
) -> (value: Double, cotangent: (growth: Double, predation: Double, death: Double, feeding: Double)) {
    let (value, growthAdjoint, predationAdjoint, deathAdjoint, feedingAdjoint) = predatorsAndPreyVJPCore(
        growth,
        predation,
        death,
        feeding,
        steps,
        cotangent
    )
    return (value, (growthAdjoint, predationAdjoint, deathAdjoint, feedingAdjoint))
}

/// The gradient of `predatorsAndPrey(_:_:_:_:steps:)`.
func predatorsAndPreyGradient(
    _ growth: Double,
    _ predation: Double,
    _ death: Double,
    _ feeding: Double,
    steps: Int
) -> (growth: Double, predation: Double, death: Double, feeding: Double) {
    let (_, growthAdjoint, predationAdjoint, deathAdjoint, feedingAdjoint) = predatorsAndPreyVJPCore(
        growth,
        predation,
        death,
        feeding,
        steps,
        1.0
    )
    return (growthAdjoint, predationAdjoint, deathAdjoint, feedingAdjoint)
}

/// The value and the gradient of `predatorsAndPrey(_:_:_:_:steps:)`.
func predatorsAndPreyValueWithGradient(
    _ growth: Double,
    _ predation: Double,
    _ death: Double,
    _ feeding: Double,
    steps: Int
) -> (value: Double, gradient: (growth: Double, predation: Double, death: Double, feeding: Double)) {
    let (value, growthAdjoint, predationAdjoint, deathAdjoint, feedingAdjoint) = predatorsAndPreyVJPCore(
        growth,
        predation,
        death,
        feeding,
        steps,
        1.0
    )
    return (value, (growthAdjoint, predationAdjoint, deathAdjoint, feedingAdjoint))
}

/// The value and the gradient of `predatorsAndPrey(_:_:_:_:steps:)`, and the product of its Hessian with a direction.
func predatorsAndPreyHVP(
    _ growth: Double,
    _ predation: Double,
    _ death: Double,
    _ feeding: Double,
    steps: Int,
    along tangent: (growth: Double, predation: Double, death: Double, feeding: Double)
) -> (value: Double, gradient: (growth: Double, predation: Double, death: Double, feeding: Double), product: (growth: Double, predation: Double, death: Double, feeding: Double)) {
    let growthTangent = tangent.growth
    let predationTangent = tangent.predation
    let deathTangent = tangent.death
    let feedingTangent = tangent.feeding
    // Forward sweep
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    var preyCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { preyCache.deallocate() }
    var preyCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { preyCacheTangent.deallocate() }
    var predatorCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { predatorCache.deallocate() }
    var predatorCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { predatorCacheTangent.deallocate() }
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache.deallocate() }
    var tCacheTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCacheTangent.deallocate() }
    var tCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache2.deallocate() }
    var tCacheTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCacheTangent2.deallocate() }
    var tCache3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache3.deallocate() }
    var tCacheTangent3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCacheTangent3.deallocate() }
    var tCache4 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache4.deallocate() }
    var tCacheTangent4 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCacheTangent4.deallocate() }
    var tCache5 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache5.deallocate() }
    var tCacheTangent5 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCacheTangent5.deallocate() }
    var tCache6 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache6.deallocate() }
    var tCacheTangent6 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCacheTangent6.deallocate() }
    // for _ in 0..<steps
    var i = 0
    var prey = 10.0
    var predator = 5.0
    var preyTangent = 0.0
    var predatorTangent = 0.0
    while i < steps {
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let t = growth - predation * predator
        let u1 = t * prey
        let u1Tangent = (growthTangent - (predationTangent * predator + predatorTangent * predation)) * prey
            + preyTangent * t
        let t2 = feeding * prey - death
        let v1 = t2 * predator
        let v1Tangent = (feedingTangent * prey + preyTangent * feeding - deathTangent) * predator + predatorTangent * t2
        // let (u2, v2) = populationRates(prey + 0.5 * step * u1, predator + 0.5 * step * v1, growth, predation, death, feeding)
        let t3 = prey + 0.05 * u1
        let tTangent = preyTangent + u1Tangent * 0.05
        let t4 = predator + 0.05 * v1
        let tTangent2 = predatorTangent + v1Tangent * 0.05
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let t5 = growth - predation * t4
        let u2 = t5 * t3
        let u2Tangent = (growthTangent - (predationTangent * t4 + tTangent2 * predation)) * t3 + tTangent * t5
        let t6 = feeding * t3 - death
        let v2 = t6 * t4
        let v2Tangent = (feedingTangent * t3 + tTangent * feeding - deathTangent) * t4 + tTangent2 * t6
        // let (u3, v3) = populationRates(prey + 0.5 * step * u2, predator + 0.5 * step * v2, growth, predation, death, feeding)
        let t7 = prey + 0.05 * u2
        let tTangent3 = preyTangent + u2Tangent * 0.05
        let t8 = predator + 0.05 * v2
        let tTangent4 = predatorTangent + v2Tangent * 0.05
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let t9 = growth - predation * t8
        let u3 = t9 * t7
        let u3Tangent = (growthTangent - (predationTangent * t8 + tTangent4 * predation)) * t7 + tTangent3 * t9
        let t10 = feeding * t7 - death
        let v3 = t10 * t8
        let v3Tangent = (feedingTangent * t7 + tTangent3 * feeding - deathTangent) * t8 + tTangent4 * t10
        // let (u4, v4) = populationRates(prey + step * u3, predator + step * v3, growth, predation, death, feeding)
        let t11 = prey + 0.1 * u3
        let tTangent5 = preyTangent + u3Tangent * 0.1
        let t12 = predator + 0.1 * v3
        let tTangent6 = predatorTangent + v3Tangent * 0.1
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let t13 = growth - predation * t12
        let u4 = t13 * t11
        let u4Tangent = (growthTangent - (predationTangent * t12 + tTangent6 * predation)) * t11 + tTangent5 * t13
        let t14 = feeding * t11 - death
        let v4 = t14 * t12
        let v4Tangent = (feedingTangent * t11 + tTangent5 * feeding - deathTangent) * t12 + tTangent6 * t14
        // prey += step / 6 * (u1 + 2 * u2 + 2 * u3 + u4)
        let prey2 = prey + 0.016666666666666666 * (u1 + 2.0 * u2 + 2.0 * u3 + u4)
        let preyTangent2 = preyTangent
            + (u1Tangent + u2Tangent * 2.0 + u3Tangent * 2.0 + u4Tangent) * 0.016666666666666666
        // predator += step / 6 * (v1 + 2 * v2 + 2 * v3 + v4)
        let predator2 = predator + 0.016666666666666666 * (v1 + 2.0 * v2 + 2.0 * v3 + v4)
        let predatorTangent2 = predatorTangent
            + (v1Tangent + v2Tangent * 2.0 + v3Tangent * 2.0 + v4Tangent) * 0.016666666666666666
        preyCache[i] = prey
        preyCacheTangent[i] = preyTangent
        predatorCache[i] = predator
        predatorCacheTangent[i] = predatorTangent
        tCache[i] = t3
        tCacheTangent[i] = tTangent
        tCache2[i] = t4
        tCacheTangent2[i] = tTangent2
        tCache3[i] = t7
        tCacheTangent3[i] = tTangent3
        tCache4[i] = t8
        tCacheTangent4[i] = tTangent4
        tCache5[i] = t11
        tCacheTangent5[i] = tTangent5
        tCache6[i] = t12
        tCacheTangent6[i] = tTangent6
        prey = prey2
        predator = predator2
        preyTangent = preyTangent2
        predatorTangent = predatorTangent2
        i &+= 1
    }
    // return prey * predator
    let result = prey * predator
    var preyAdjoint = 1.0 * predator
    var preyAdjointTangent = predatorTangent * 1.0
    var predatorAdjoint = 1.0 * prey
    var predatorAdjointTangent = preyTangent * 1.0

    // Return sweep
    // for _ in 0..<steps
    i = steps
    var growthAdjoint = 0.0
    var predationAdjoint = 0.0
    var deathAdjoint = 0.0
    var feedingAdjoint = 0.0
    var growthAdjointTangent = 0.0
    var predationAdjointTangent = 0.0
    var deathAdjointTangent = 0.0
    var feedingAdjointTangent = 0.0
    while i > 0 {
        i &-= 1
        prey = preyCache[i]
        preyTangent = preyCacheTangent[i]
        predator = predatorCache[i]
        predatorTangent = predatorCacheTangent[i]
        let t = tCache[i]
        let tTangent = tCacheTangent[i]
        let t2 = tCache2[i]
        let tTangent2 = tCacheTangent2[i]
        let t3 = tCache3[i]
        let tTangent3 = tCacheTangent3[i]
        let t4 = tCache4[i]
        let tTangent4 = tCacheTangent4[i]
        let t5 = tCache5[i]
        let tTangent5 = tCacheTangent5[i]
        let t6 = tCache6[i]
        let tTangent6 = tCacheTangent6[i]
        let t7 = growth - predation * predator
        let t8 = feeding * prey - death
        let t9 = growth - predation * t2
        let t10 = feeding * t - death
        let t11 = growth - predation * t4
        let t12 = feeding * t3 - death
        let t13 = growth - predation * t6
        let t14 = feeding * t5 - death
        // predator += step / 6 * (v1 + 2 * v2 + 2 * v3 + v4)
        let tAdjoint = predatorAdjoint * 0.016666666666666666
        let tAdjointTangent = predatorAdjointTangent * 0.016666666666666666
        let v3Adjoint = tAdjoint * 2.0
        let v3AdjointTangent = tAdjointTangent * 2.0
        // prey += step / 6 * (u1 + 2 * u2 + 2 * u3 + u4)
        let tAdjoint2 = preyAdjoint * 0.016666666666666666
        let tAdjointTangent2 = preyAdjointTangent * 0.016666666666666666
        let u3Adjoint = tAdjoint2 * 2.0
        let u3AdjointTangent = tAdjointTangent2 * 2.0
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let tAdjoint3 = tAdjoint * t6
        let tAdjointTangent3 = tAdjointTangent * t6 + tTangent6 * tAdjoint
        let tAdjoint4 = tAdjoint2 * t5
        let tAdjointTangent4 = tAdjointTangent2 * t5 + tTangent5 * tAdjoint2
        let tTangent7 = tAdjointTangent2 * t13
            + (growthTangent - (predationTangent * t6 + tTangent6 * predation)) * tAdjoint2
        let tAdjoint5 = tAdjoint3 * feeding + tAdjoint2 * t13
        let tAdjointTangent5 = tAdjointTangent3 * feeding + feedingTangent * tAdjoint3 + tTangent7
        let tAdjoint6 = -tAdjoint4
        let tAdjointTangent6 = -tAdjointTangent4
        let tTangent8 = tAdjointTangent6 * predation + predationTangent * tAdjoint6
        let tAdjoint7 = tAdjoint * t14 + tAdjoint6 * predation
        let tAdjointTangent7 = tAdjointTangent * t14 + (feedingTangent * t5 + tTangent5 * feeding - deathTangent) * tAdjoint
            + tTangent8
        // let (u4, v4) = populationRates(prey + step * u3, predator + step * v3, growth, predation, death, feeding)
        predatorAdjoint += tAdjoint7
        predatorAdjointTangent += tAdjointTangent7
        let v3Adjoint2 = v3Adjoint + tAdjoint7 * 0.1
        let v3AdjointTangent2 = v3AdjointTangent + tAdjointTangent7 * 0.1
        preyAdjoint += tAdjoint5
        preyAdjointTangent += tAdjointTangent5
        let u3Adjoint2 = u3Adjoint + tAdjoint5 * 0.1
        let u3AdjointTangent2 = u3AdjointTangent + tAdjointTangent5 * 0.1
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let tAdjoint8 = v3Adjoint2 * t4
        let tAdjointTangent8 = v3AdjointTangent2 * t4 + tTangent4 * v3Adjoint2
        feedingAdjointTangent = feedingAdjointTangent + (tAdjointTangent3 * t5 + tTangent5 * tAdjoint3)
            + (tAdjointTangent8 * t3 + tTangent3 * tAdjoint8)
        let tAdjoint9 = u3Adjoint2 * t3
        let tAdjointTangent9 = u3AdjointTangent2 * t3 + tTangent3 * u3Adjoint2
        let tTangent9 = u3AdjointTangent2 * t11
            + (growthTangent - (predationTangent * t4 + tTangent4 * predation)) * u3Adjoint2
        let tAdjoint10 = tAdjoint8 * feeding + u3Adjoint2 * t11
        let tAdjointTangent10 = tAdjointTangent8 * feeding + feedingTangent * tAdjoint8 + tTangent9
        let tAdjoint11 = -tAdjoint9
        let tAdjointTangent11 = -tAdjointTangent9
        predationAdjointTangent = predationAdjointTangent + (tAdjointTangent6 * t6 + tTangent6 * tAdjoint6)
            + (tAdjointTangent11 * t4 + tTangent4 * tAdjoint11)
        let tTangent10 = tAdjointTangent11 * predation + predationTangent * tAdjoint11
        let tAdjoint12 = v3Adjoint2 * t12 + tAdjoint11 * predation
        let tAdjointTangent12 = v3AdjointTangent2 * t12 + (feedingTangent * t3 + tTangent3 * feeding - deathTangent) * v3Adjoint2
            + tTangent10
        // let (u3, v3) = populationRates(prey + 0.5 * step * u2, predator + 0.5 * step * v2, growth, predation, death, feeding)
        predatorAdjoint += tAdjoint12
        predatorAdjointTangent += tAdjointTangent12
        let v2Adjoint = v3Adjoint + tAdjoint12 * 0.05
        let v2AdjointTangent = v3AdjointTangent + tAdjointTangent12 * 0.05
        preyAdjoint += tAdjoint10
        preyAdjointTangent += tAdjointTangent10
        let u2Adjoint = u3Adjoint + tAdjoint10 * 0.05
        let u2AdjointTangent = u3AdjointTangent + tAdjointTangent10 * 0.05
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let tAdjoint13 = v2Adjoint * t2
        let tAdjointTangent13 = v2AdjointTangent * t2 + tTangent2 * v2Adjoint
        let tAdjoint14 = u2Adjoint * t
        let tAdjointTangent14 = u2AdjointTangent * t + tTangent * u2Adjoint
        let tTangent11 = u2AdjointTangent * t9
            + (growthTangent - (predationTangent * t2 + tTangent2 * predation)) * u2Adjoint
        let tAdjoint15 = tAdjoint13 * feeding + u2Adjoint * t9
        let tAdjointTangent15 = tAdjointTangent13 * feeding + feedingTangent * tAdjoint13 + tTangent11
        let tAdjoint16 = -tAdjoint14
        let tAdjointTangent16 = -tAdjointTangent14
        let tTangent12 = tAdjointTangent16 * predation + predationTangent * tAdjoint16
        let tAdjoint17 = v2Adjoint * t10 + tAdjoint16 * predation
        let tAdjointTangent17 = v2AdjointTangent * t10 + (feedingTangent * t + tTangent * feeding - deathTangent) * v2Adjoint
            + tTangent12
        // let (u2, v2) = populationRates(prey + 0.5 * step * u1, predator + 0.5 * step * v1, growth, predation, death, feeding)
        predatorAdjoint += tAdjoint17
        predatorAdjointTangent += tAdjointTangent17
        let v1Adjoint = tAdjoint + tAdjoint17 * 0.05
        let v1AdjointTangent = tAdjointTangent + tAdjointTangent17 * 0.05
        preyAdjoint += tAdjoint15
        preyAdjointTangent += tAdjointTangent15
        let u1Adjoint = tAdjoint2 + tAdjoint15 * 0.05
        let u1AdjointTangent = tAdjointTangent2 + tAdjointTangent15 * 0.05
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let tAdjoint18 = v1Adjoint * predator
        let tAdjointTangent18 = v1AdjointTangent * predator + predatorTangent * v1Adjoint
        predatorAdjointTangent += v1AdjointTangent * t8
            + (feedingTangent * prey + preyTangent * feeding - deathTangent) * v1Adjoint
        deathAdjoint = deathAdjoint - tAdjoint3 - tAdjoint8 - tAdjoint13 - tAdjoint18
        deathAdjointTangent = deathAdjointTangent - tAdjointTangent3 - tAdjointTangent8 - tAdjointTangent13
            - tAdjointTangent18
        feedingAdjoint = feedingAdjoint + tAdjoint3 * t5 + tAdjoint8 * t3 + tAdjoint13 * t + tAdjoint18 * prey
        feedingAdjointTangent = feedingAdjointTangent + (tAdjointTangent13 * t + tTangent * tAdjoint13)
            + (tAdjointTangent18 * prey + preyTangent * tAdjoint18)
        let tAdjoint19 = u1Adjoint * prey
        let tAdjointTangent19 = u1AdjointTangent * prey + preyTangent * u1Adjoint
        let tTangent13 = u1AdjointTangent * t7
            + (growthTangent - (predationTangent * predator + predatorTangent * predation)) * u1Adjoint
        preyAdjoint = preyAdjoint + tAdjoint18 * feeding + u1Adjoint * t7
        preyAdjointTangent = preyAdjointTangent + (tAdjointTangent18 * feeding + feedingTangent * tAdjoint18)
            + tTangent13
        growthAdjoint = growthAdjoint + tAdjoint4 + tAdjoint9 + tAdjoint14 + tAdjoint19
        growthAdjointTangent = growthAdjointTangent + tAdjointTangent4 + tAdjointTangent9 + tAdjointTangent14
            + tAdjointTangent19
        let tAdjoint20 = -tAdjoint19
        let tAdjointTangent20 = -tAdjointTangent19
        predationAdjoint = predationAdjoint + tAdjoint6 * t6 + tAdjoint11 * t4 + tAdjoint16 * t2 + tAdjoint20 * predator
        predationAdjointTangent = predationAdjointTangent + (tAdjointTangent16 * t2 + tTangent2 * tAdjoint16)
            + (tAdjointTangent20 * predator + predatorTangent * tAdjoint20)
        predatorAdjoint = predatorAdjoint + v1Adjoint * t8 + tAdjoint20 * predation
        predatorAdjointTangent += tAdjointTangent20 * predation + predationTangent * tAdjoint20
    }
    return (
        result,
        (growthAdjoint, predationAdjoint, deathAdjoint, feedingAdjoint),
        (growthAdjointTangent, predationAdjointTangent, deathAdjointTangent, feedingAdjointTangent)
    )
}

private func predatorsAndPreyVJPCore(
    _ growth: Double,
    _ predation: Double,
    _ death: Double,
    _ feeding: Double,
    _ steps: Int,
    _ resultCotangent: Double
) -> (Double, Double, Double, Double, Double) {
    // Forward sweep
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    var preyCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { preyCache.deallocate() }
    var predatorCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { predatorCache.deallocate() }
    var tCache = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache.deallocate() }
    var tCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache2.deallocate() }
    var tCache3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache3.deallocate() }
    var tCache4 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache4.deallocate() }
    var tCache5 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache5.deallocate() }
    var tCache6 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { tCache6.deallocate() }
    // for _ in 0..<steps
    var i = 0
    var prey = 10.0
    var predator = 5.0
    while i < steps {
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let u1 = (growth - predation * predator) * prey
        let v1 = (feeding * prey - death) * predator
        // let (u2, v2) = populationRates(prey + 0.5 * step * u1, predator + 0.5 * step * v1, growth, predation, death, feeding)
        let t = prey + 0.05 * u1
        let t2 = predator + 0.05 * v1
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let u2 = (growth - predation * t2) * t
        let v2 = (feeding * t - death) * t2
        // let (u3, v3) = populationRates(prey + 0.5 * step * u2, predator + 0.5 * step * v2, growth, predation, death, feeding)
        let t3 = prey + 0.05 * u2
        let t4 = predator + 0.05 * v2
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let u3 = (growth - predation * t4) * t3
        let v3 = (feeding * t3 - death) * t4
        // let (u4, v4) = populationRates(prey + step * u3, predator + step * v3, growth, predation, death, feeding)
        let t5 = prey + 0.1 * u3
        let t6 = predator + 0.1 * v3
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let u4 = (growth - predation * t6) * t5
        let v4 = (feeding * t5 - death) * t6
        // prey += step / 6 * (u1 + 2 * u2 + 2 * u3 + u4)
        let prey2 = prey + 0.016666666666666666 * (u1 + 2.0 * u2 + 2.0 * u3 + u4)
        // predator += step / 6 * (v1 + 2 * v2 + 2 * v3 + v4)
        let predator2 = predator + 0.016666666666666666 * (v1 + 2.0 * v2 + 2.0 * v3 + v4)
        preyCache[i] = prey
        predatorCache[i] = predator
        tCache[i] = t
        tCache2[i] = t2
        tCache3[i] = t3
        tCache4[i] = t4
        tCache5[i] = t5
        tCache6[i] = t6
        prey = prey2
        predator = predator2
        i &+= 1
    }
    // return prey * predator
    let result = prey * predator
    var preyAdjoint = resultCotangent * predator
    var predatorAdjoint = resultCotangent * prey

    // Return sweep
    // for _ in 0..<steps
    i = steps
    var growthAdjoint = 0.0
    var predationAdjoint = 0.0
    var deathAdjoint = 0.0
    var feedingAdjoint = 0.0
    while i > 0 {
        i &-= 1
        prey = preyCache[i]
        predator = predatorCache[i]
        let t = tCache[i]
        let t2 = tCache2[i]
        let t3 = tCache3[i]
        let t4 = tCache4[i]
        let t5 = tCache5[i]
        let t6 = tCache6[i]
        // predator += step / 6 * (v1 + 2 * v2 + 2 * v3 + v4)
        let tAdjoint = predatorAdjoint * 0.016666666666666666
        let v3Adjoint = tAdjoint * 2.0
        // prey += step / 6 * (u1 + 2 * u2 + 2 * u3 + u4)
        let tAdjoint2 = preyAdjoint * 0.016666666666666666
        let u3Adjoint = tAdjoint2 * 2.0
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let tAdjoint3 = tAdjoint * t6
        let tAdjoint4 = tAdjoint2 * t5
        let tAdjoint5 = tAdjoint3 * feeding + tAdjoint2 * (growth - predation * t6)
        let tAdjoint6 = -tAdjoint4
        let tAdjoint7 = tAdjoint * (feeding * t5 - death) + tAdjoint6 * predation
        // let (u4, v4) = populationRates(prey + step * u3, predator + step * v3, growth, predation, death, feeding)
        predatorAdjoint += tAdjoint7
        let v3Adjoint2 = v3Adjoint + tAdjoint7 * 0.1
        preyAdjoint += tAdjoint5
        let u3Adjoint2 = u3Adjoint + tAdjoint5 * 0.1
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let tAdjoint8 = v3Adjoint2 * t4
        let tAdjoint9 = u3Adjoint2 * t3
        let tAdjoint10 = tAdjoint8 * feeding + u3Adjoint2 * (growth - predation * t4)
        let tAdjoint11 = -tAdjoint9
        let tAdjoint12 = v3Adjoint2 * (feeding * t3 - death) + tAdjoint11 * predation
        // let (u3, v3) = populationRates(prey + 0.5 * step * u2, predator + 0.5 * step * v2, growth, predation, death, feeding)
        predatorAdjoint += tAdjoint12
        let v2Adjoint = v3Adjoint + tAdjoint12 * 0.05
        preyAdjoint += tAdjoint10
        let u2Adjoint = u3Adjoint + tAdjoint10 * 0.05
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let tAdjoint13 = v2Adjoint * t2
        let tAdjoint14 = u2Adjoint * t
        let tAdjoint15 = tAdjoint13 * feeding + u2Adjoint * (growth - predation * t2)
        let tAdjoint16 = -tAdjoint14
        let tAdjoint17 = v2Adjoint * (feeding * t - death) + tAdjoint16 * predation
        // let (u2, v2) = populationRates(prey + 0.5 * step * u1, predator + 0.5 * step * v1, growth, predation, death, feeding)
        predatorAdjoint += tAdjoint17
        let v1Adjoint = tAdjoint + tAdjoint17 * 0.05
        preyAdjoint += tAdjoint15
        let u1Adjoint = tAdjoint2 + tAdjoint15 * 0.05
        // ((growth - predation * predator) * prey, (feeding * prey - death) * predator)
        let tAdjoint18 = v1Adjoint * predator
        deathAdjoint = deathAdjoint - tAdjoint3 - tAdjoint8 - tAdjoint13 - tAdjoint18
        feedingAdjoint = feedingAdjoint + tAdjoint3 * t5 + tAdjoint8 * t3 + tAdjoint13 * t + tAdjoint18 * prey
        let tAdjoint19 = u1Adjoint * prey
        preyAdjoint = preyAdjoint + tAdjoint18 * feeding + u1Adjoint * (growth - predation * predator)
        growthAdjoint = growthAdjoint + tAdjoint4 + tAdjoint9 + tAdjoint14 + tAdjoint19
        let tAdjoint20 = -tAdjoint19
        predationAdjoint = predationAdjoint + tAdjoint6 * t6 + tAdjoint11 * t4 + tAdjoint16 * t2 + tAdjoint20 * predator
        predatorAdjoint = predatorAdjoint + v1Adjoint * (feeding * prey - death) + tAdjoint20 * predation
    }
    return (result, growthAdjoint, predationAdjoint, deathAdjoint, feedingAdjoint)
}
