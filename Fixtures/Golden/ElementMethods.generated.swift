// Written by adgen from the functions marked as differentiable. Do not edit: the next run overwrites it.
// swift-format-ignore-file

import AutoDiff

/// The value of `animated(_:steps:)`, and its derivative along a tangent of its arguments.
func animatedJVP(_ x: Double, steps: Int, along xTangent: Double) -> (value: Double, tangent: Double) {
    // var sprites = [Sprite(place: [x, 1], size: 2, isSeen: true), Sprite(place: [1, x], size: x, isSeen: false)]
    let tTangent = SIMD2<Double>(xTangent, 0.0)
    var spritesPlace = AutoDiff.Buffer<SIMD2<Double>>([SIMD2<Double>(x, 1.0), SIMD2<Double>(1.0, x)])
    defer { spritesPlace.deallocate() }
    var spritesPlaceTangent = AutoDiff.Buffer<SIMD2<Double>>([tTangent, SIMD2<Double>(0.0, xTangent)])
    defer { spritesPlaceTangent.deallocate() }
    var spritesSize = AutoDiff.Buffer<Double>([2.0, x])
    defer { spritesSize.deallocate() }
    var spritesSizeTangent = AutoDiff.Buffer<Double>([0.0, xTangent])
    defer { spritesSizeTangent.deallocate() }
    var spritesIsSeen = AutoDiff.Buffer<Bool>([true, false])
    defer { spritesIsSeen.deallocate() }
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    // sprites[step & 1].place.addProduct([x, 0.5], sprites[0].place)
    let t = SIMD2<Double>(x, 0.5)
    // sprites[1].place.replace(with: x, where: sprites[step & 1].place .> 3)
    let t2 = SIMD2<Double>(repeating: x)
    let tTangent2 = SIMD2<Double>(repeating: xTangent)
    // for step in 0..<steps
    var step = 0
    while step < steps {
        let index = step & 1
        // sprites[step & 1].place.addProduct([x, 0.5], sprites[0].place)
        precondition(index >= 0 && index < spritesPlace.count, "Index out of range")
        let element = spritesPlace[0]
        let t3 = spritesPlace[index].addingProduct(t, element)
        let tTangent3 = tTangent * element + spritesPlaceTangent[0] * t + spritesPlaceTangent[index]
        spritesPlace[index] = t3
        spritesPlaceTangent[index] = tTangent3
        // sprites[1].place.replace(with: x, where: sprites[step & 1].place .> 3)
        let t4 = t3 .> 3.0
        spritesPlace[1] = spritesPlace[1].replacing(with: t2, where: t4)
        spritesPlaceTangent[1] = spritesPlaceTangent[1].replacing(with: tTangent2, where: t4)
        // sprites[step & 1].place.x.negate()
        var element2 = spritesPlace[index]
        var elementTangent = spritesPlaceTangent[index]
        element2.x = -element2.x
        elementTangent.x = -elementTangent.x
        spritesPlace[index] = element2
        spritesPlaceTangent[index] = elementTangent
        // sprites[0].area
        let element3 = spritesSize[0]
        // size * size
        var area = element3 * element3
        var areaTangent = spritesSizeTangent[0] * element3
        areaTangent += areaTangent
        // sprites[0].area.addProduct(sprites[1].size, 0.1)
        area = area.addingProduct(spritesSize[1], 0.1)
        areaTangent = spritesSizeTangent[1] * 0.1 + areaTangent
        // size = newValue.squareRoot()
        let element4 = area.squareRoot()
        // sprites[0].area
        spritesSize[0] = element4
        spritesSizeTangent[0] = areaTangent * (0.5 / element4)
        // sprites[step & 1].isSeen.toggle()
        precondition(index >= 0 && index < spritesIsSeen.count, "Index out of range")
        spritesIsSeen[index] = !spritesIsSeen[index]
        step &+= 1
    }
    // return sprites[0].place.x * sprites[1].place.y + sprites[0].size * (sprites[1].isSeen ? x : 2)
    let t3 = spritesPlace[0].x
    let t4 = spritesPlace[1].y
    let element = spritesSize[0]
    let t5: Double
    let tTangent3: Double
    if spritesIsSeen[1] {
        t5 = x
        tTangent3 = xTangent
    } else {
        t5 = 2.0
        tTangent3 = 0.0
    }
    let tTangent4 = spritesSizeTangent[0] * t5 + tTangent3 * element
    let result = t3 * t4 + element * t5
    let resultTangent = spritesPlaceTangent[0].x * t4 + spritesPlaceTangent[1].y * t3 + tTangent4
    return (result, resultTangent)
}

/// The value of `animated(_:steps:)`, and the cotangent of its arguments for a cotangent of its outcome.
func animatedVJP(_ x: Double, steps: Int, cotangent: Double) -> (value: Double, cotangent: Double) {
    return animatedVJPCore(x, steps, cotangent)
}

/// The gradient of `animated(_:steps:)`.
func animatedGradient(_ x: Double, steps: Int) -> Double {
    let (_, xAdjoint) = animatedVJPCore(x, steps, 1.0)
    return xAdjoint
}

/// The value and the gradient of `animated(_:steps:)`.
func animatedValueWithGradient(_ x: Double, steps: Int) -> (value: Double, gradient: Double) {
    return animatedVJPCore(x, steps, 1.0)
}

/// The value and the gradient of `animated(_:steps:)`, and the product of its Hessian with a direction.
func animatedHVP(
    _ x: Double,
    steps: Int,
    along xTangent: Double
) -> (value: Double, gradient: Double, product: Double) {
    // Forward sweep
    // var sprites = [Sprite(place: [x, 1], size: 2, isSeen: true), Sprite(place: [1, x], size: x, isSeen: false)]
    let tTangent = SIMD2<Double>(xTangent, 0.0)
    var spritesPlace = AutoDiff.Buffer<SIMD2<Double>>([SIMD2<Double>(x, 1.0), SIMD2<Double>(1.0, x)])
    defer { spritesPlace.deallocate() }
    var spritesPlaceTangent = AutoDiff.Buffer<SIMD2<Double>>([tTangent, SIMD2<Double>(0.0, xTangent)])
    defer { spritesPlaceTangent.deallocate() }
    var spritesSize = AutoDiff.Buffer<Double>([2.0, x])
    defer { spritesSize.deallocate() }
    var spritesSizeTangent = AutoDiff.Buffer<Double>([0.0, xTangent])
    defer { spritesSizeTangent.deallocate() }
    var spritesIsSeen = AutoDiff.Buffer<Bool>([true, false])
    defer { spritesIsSeen.deallocate() }
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    // sprites[step & 1].place.addProduct([x, 0.5], sprites[0].place)
    let t = SIMD2<Double>(x, 0.5)
    // sprites[1].place.replace(with: x, where: sprites[step & 1].place .> 3)
    let t2 = SIMD2<Double>(repeating: x)
    let tTangent2 = SIMD2<Double>(repeating: xTangent)
    var elementCache = AutoDiff.Buffer<SIMD2<Double>>(repeating: SIMD2<Double>(repeating: 0.0), count: steps)
    defer { elementCache.deallocate() }
    var elementCacheTangent = AutoDiff.Buffer<SIMD2<Double>>(repeating: SIMD2<Double>(repeating: 0.0), count: steps)
    defer { elementCacheTangent.deallocate() }
    var tCache = AutoDiff.Buffer<SIMD2<Double>>(repeating: SIMD2<Double>(repeating: 0.0), count: steps)
    defer { tCache.deallocate() }
    var elementCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { elementCache2.deallocate() }
    var elementCacheTangent2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { elementCacheTangent2.deallocate() }
    var elementCache3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { elementCache3.deallocate() }
    var elementCacheTangent3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { elementCacheTangent3.deallocate() }
    // for step in 0..<steps
    var step = 0
    while step < steps {
        let index = step & 1
        // sprites[step & 1].place.addProduct([x, 0.5], sprites[0].place)
        precondition(index >= 0 && index < spritesPlace.count, "Index out of range")
        let element = spritesPlace[0]
        let elementTangent = spritesPlaceTangent[0]
        let t3 = spritesPlace[index].addingProduct(t, element)
        let tTangent3 = tTangent * element + elementTangent * t + spritesPlaceTangent[index]
        spritesPlace[index] = t3
        spritesPlaceTangent[index] = tTangent3
        // sprites[1].place.replace(with: x, where: sprites[step & 1].place .> 3)
        let t4 = t3 .> 3.0
        spritesPlace[1] = spritesPlace[1].replacing(with: t2, where: t4)
        spritesPlaceTangent[1] = spritesPlaceTangent[1].replacing(with: tTangent2, where: t4)
        // sprites[step & 1].place.x.negate()
        var element2 = spritesPlace[index]
        var elementTangent2 = spritesPlaceTangent[index]
        element2.x = -element2.x
        elementTangent2.x = -elementTangent2.x
        spritesPlace[index] = element2
        spritesPlaceTangent[index] = elementTangent2
        // sprites[0].area
        let element3 = spritesSize[0]
        let elementTangent3 = spritesSizeTangent[0]
        // size * size
        var area = element3 * element3
        var areaTangent = elementTangent3 * element3
        areaTangent += areaTangent
        // sprites[0].area.addProduct(sprites[1].size, 0.1)
        area = area.addingProduct(spritesSize[1], 0.1)
        areaTangent = spritesSizeTangent[1] * 0.1 + areaTangent
        // size = newValue.squareRoot()
        let element4 = area.squareRoot()
        let elementTangent4 = areaTangent * (0.5 / element4)
        // sprites[0].area
        spritesSize[0] = element4
        spritesSizeTangent[0] = elementTangent4
        // sprites[step & 1].isSeen.toggle()
        precondition(index >= 0 && index < spritesIsSeen.count, "Index out of range")
        spritesIsSeen[index] = !spritesIsSeen[index]
        elementCache[step] = element
        elementCacheTangent[step] = elementTangent
        tCache[step] = SIMD2<Double>(repeating: 0.0).replacing(with: 1.0, where: t4)
        elementCache2[step] = element3
        elementCacheTangent2[step] = elementTangent3
        elementCache3[step] = element4
        elementCacheTangent3[step] = elementTangent4
        step &+= 1
    }
    // return sprites[0].place.x * sprites[1].place.y + sprites[0].size * (sprites[1].isSeen ? x : 2)
    let t3 = spritesPlace[0].x
    let t4 = spritesPlace[1].y
    let element = spritesSize[0]
    let element2 = spritesIsSeen[1]
    let t5: Double
    let tTangent3: Double
    if element2 {
        t5 = x
        tTangent3 = xTangent
    } else {
        t5 = 2.0
        tTangent3 = 0.0
    }
    let result = t3 * t4 + element * t5
    var spritesPlaceAdjoint = AutoDiff.Buffer<SIMD2<Double>>(repeating: SIMD2<Double>(repeating: 0.0), count: 2)
    defer { spritesPlaceAdjoint.deallocate() }
    var spritesPlaceAdjointTangent = AutoDiff.Buffer<SIMD2<Double>>(repeating: SIMD2<Double>(repeating: 0.0), count: 2)
    defer { spritesPlaceAdjointTangent.deallocate() }
    var spritesSizeAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { spritesSizeAdjoint.deallocate() }
    var spritesSizeAdjointTangent = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { spritesSizeAdjointTangent.deallocate() }
    var xAdjoint = 1.0 * element
    var xAdjointTangent = spritesSizeTangent[0] * 1.0

    // Return sweep
    // return sprites[0].place.x * sprites[1].place.y + sprites[0].size * (sprites[1].isSeen ? x : 2)
    if !element2 {
        xAdjoint = 0.0
        xAdjointTangent = 0.0
    }
    spritesSizeAdjoint[0] += 1.0 * t5
    spritesSizeAdjointTangent[0] += tTangent3 * 1.0
    var elementAdjoint = SIMD2<Double>(repeating: 0.0)
    elementAdjoint.y = 1.0 * t3
    var elementAdjointTangent = SIMD2<Double>(repeating: 0.0)
    elementAdjointTangent.y = spritesPlaceTangent[0].x * 1.0
    spritesPlaceAdjoint[1] += elementAdjoint
    spritesPlaceAdjointTangent[1] += elementAdjointTangent
    var elementAdjoint2 = SIMD2<Double>(repeating: 0.0)
    elementAdjoint2.x = 1.0 * t4
    var elementAdjointTangent2 = SIMD2<Double>(repeating: 0.0)
    elementAdjointTangent2.x = spritesPlaceTangent[1].y * 1.0
    spritesPlaceAdjoint[0] += elementAdjoint2
    spritesPlaceAdjointTangent[0] += elementAdjointTangent2
    // for step in 0..<steps
    step = steps
    var tAdjoint = SIMD2<Double>(repeating: 0.0)
    var tAdjoint2 = SIMD2<Double>(repeating: 0.0)
    var tAdjointTangent = SIMD2<Double>(repeating: 0.0)
    var tAdjointTangent2 = SIMD2<Double>(repeating: 0.0)
    while step > 0 {
        step &-= 1
        let element3 = elementCache[step]
        let t6 = tCache[step] .!= 0.0
        let element4 = elementCache2[step]
        let element5 = elementCache3[step]
        let index = step & 1
        // sprites[0].area
        let elementAdjoint3 = spritesSizeAdjoint[0]
        let elementAdjointTangent3 = spritesSizeAdjointTangent[0]
        spritesSizeAdjoint[0] = 0.0
        spritesSizeAdjointTangent[0] = 0.0
        // size = newValue.squareRoot()
        let t7 = 0.5 / element5
        let areaAdjoint = elementAdjoint3 * t7
        let areaAdjointTangent = elementAdjointTangent3 * t7
            + -(t7 * elementCacheTangent3[step]) / element5 * elementAdjoint3
        // sprites[0].area.addProduct(sprites[1].size, 0.1)
        spritesSizeAdjoint[1] += areaAdjoint * 0.1
        spritesSizeAdjointTangent[1] += areaAdjointTangent * 0.1
        // size * size
        let elementAdjoint4 = areaAdjoint * element4
        let elementAdjointTangent4 = areaAdjointTangent * element4 + elementCacheTangent2[step] * areaAdjoint
        // sprites[0].area
        spritesSizeAdjoint[0] += elementAdjoint4 + elementAdjoint4
        spritesSizeAdjointTangent[0] += elementAdjointTangent4 + elementAdjointTangent4
        // sprites[step & 1].place.x.negate()
        let tAdjoint3 = spritesPlaceAdjoint[index]
        let tAdjointTangent3 = spritesPlaceAdjointTangent[index]
        spritesPlaceAdjoint[index] = SIMD2<Double>(repeating: 0.0)
        spritesPlaceAdjointTangent[index] = SIMD2<Double>(repeating: 0.0)
        var elementAdjoint5 = tAdjoint3
        elementAdjoint5.x = 0.0
        var elementAdjointTangent5 = tAdjointTangent3
        elementAdjointTangent5.x = 0.0
        elementAdjoint5.x = 0.0 - tAdjoint3.x
        elementAdjointTangent5.x = 0.0 - tAdjointTangent3.x
        spritesPlaceAdjoint[index] += elementAdjoint5
        spritesPlaceAdjointTangent[index] += elementAdjointTangent5
        // sprites[1].place.replace(with: x, where: sprites[step & 1].place .> 3)
        let tAdjoint4 = spritesPlaceAdjoint[1]
        let tAdjointTangent4 = spritesPlaceAdjointTangent[1]
        spritesPlaceAdjoint[1] = SIMD2<Double>(repeating: 0.0)
        spritesPlaceAdjointTangent[1] = SIMD2<Double>(repeating: 0.0)
        tAdjoint2 += SIMD2<Double>(repeating: 0.0).replacing(with: tAdjoint4, where: t6)
        tAdjointTangent2 += SIMD2<Double>(repeating: 0.0).replacing(with: tAdjointTangent4, where: t6)
        spritesPlaceAdjoint[1] += tAdjoint4.replacing(with: 0.0, where: t6)
        spritesPlaceAdjointTangent[1] += tAdjointTangent4.replacing(with: 0.0, where: t6)
        // sprites[step & 1].place.addProduct([x, 0.5], sprites[0].place)
        let tAdjoint5 = spritesPlaceAdjoint[index]
        let tAdjointTangent5 = spritesPlaceAdjointTangent[index]
        spritesPlaceAdjoint[index] = SIMD2<Double>(repeating: 0.0)
        spritesPlaceAdjointTangent[index] = SIMD2<Double>(repeating: 0.0)
        tAdjoint += tAdjoint5 * element3
        tAdjointTangent += tAdjointTangent5 * element3 + elementCacheTangent[step] * tAdjoint5
        spritesPlaceAdjoint[0] += tAdjoint5 * t
        spritesPlaceAdjointTangent[0] += tAdjointTangent5 * t + tTangent * tAdjoint5
        spritesPlaceAdjoint[index] += tAdjoint5
        spritesPlaceAdjointTangent[index] += tAdjointTangent5
    }
    // sprites[1].place.replace(with: x, where: sprites[step & 1].place .> 3)
    xAdjoint += tAdjoint2.sum()
    xAdjointTangent += tAdjointTangent2.sum()
    // sprites[step & 1].place.addProduct([x, 0.5], sprites[0].place)
    xAdjoint += tAdjoint.x
    xAdjointTangent += tAdjointTangent.x
    // var sprites = [Sprite(place: [x, 1], size: 2, isSeen: true), Sprite(place: [1, x], size: x, isSeen: false)]
    xAdjoint = xAdjoint + spritesSizeAdjoint[1] + spritesPlaceAdjoint[1].y + spritesPlaceAdjoint[0].x
    xAdjointTangent = xAdjointTangent + spritesSizeAdjointTangent[1] + spritesPlaceAdjointTangent[1].y
        + spritesPlaceAdjointTangent[0].x
    return (result, xAdjoint, xAdjointTangent)
}

private func animatedVJPCore(_ x: Double, _ steps: Int, _ resultCotangent: Double) -> (Double, Double) {
    // Forward sweep
    // var sprites = [Sprite(place: [x, 1], size: 2, isSeen: true), Sprite(place: [1, x], size: x, isSeen: false)]
    var spritesPlace = AutoDiff.Buffer<SIMD2<Double>>([SIMD2<Double>(x, 1.0), SIMD2<Double>(1.0, x)])
    defer { spritesPlace.deallocate() }
    var spritesSize = AutoDiff.Buffer<Double>([2.0, x])
    defer { spritesSize.deallocate() }
    var spritesIsSeen = AutoDiff.Buffer<Bool>([true, false])
    defer { spritesIsSeen.deallocate() }
    precondition(0 <= steps, "Range requires lowerBound <= upperBound")
    // sprites[step & 1].place.addProduct([x, 0.5], sprites[0].place)
    let t = SIMD2<Double>(x, 0.5)
    // sprites[1].place.replace(with: x, where: sprites[step & 1].place .> 3)
    let t2 = SIMD2<Double>(repeating: x)
    var elementCache = AutoDiff.Buffer<SIMD2<Double>>(repeating: SIMD2<Double>(repeating: 0.0), count: steps)
    defer { elementCache.deallocate() }
    var tCache = AutoDiff.Buffer<SIMD2<Double>>(repeating: SIMD2<Double>(repeating: 0.0), count: steps)
    defer { tCache.deallocate() }
    var elementCache2 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { elementCache2.deallocate() }
    var elementCache3 = AutoDiff.Buffer<Double>(repeating: 0.0, count: steps)
    defer { elementCache3.deallocate() }
    // for step in 0..<steps
    var step = 0
    while step < steps {
        let index = step & 1
        // sprites[step & 1].place.addProduct([x, 0.5], sprites[0].place)
        precondition(index >= 0 && index < spritesPlace.count, "Index out of range")
        let element = spritesPlace[0]
        let t3 = spritesPlace[index].addingProduct(t, element)
        spritesPlace[index] = t3
        // sprites[1].place.replace(with: x, where: sprites[step & 1].place .> 3)
        let t4 = t3 .> 3.0
        spritesPlace[1] = spritesPlace[1].replacing(with: t2, where: t4)
        // sprites[step & 1].place.x.negate()
        var element2 = spritesPlace[index]
        element2.x = -element2.x
        spritesPlace[index] = element2
        // sprites[0].area
        let element3 = spritesSize[0]
        // size * size
        var area = element3 * element3
        // sprites[0].area.addProduct(sprites[1].size, 0.1)
        area = area.addingProduct(spritesSize[1], 0.1)
        // size = newValue.squareRoot()
        let element4 = area.squareRoot()
        // sprites[0].area
        spritesSize[0] = element4
        // sprites[step & 1].isSeen.toggle()
        precondition(index >= 0 && index < spritesIsSeen.count, "Index out of range")
        spritesIsSeen[index] = !spritesIsSeen[index]
        elementCache[step] = element
        tCache[step] = SIMD2<Double>(repeating: 0.0).replacing(with: 1.0, where: t4)
        elementCache2[step] = element3
        elementCache3[step] = element4
        step &+= 1
    }
    // return sprites[0].place.x * sprites[1].place.y + sprites[0].size * (sprites[1].isSeen ? x : 2)
    let t3 = spritesPlace[0].x
    let t4 = spritesPlace[1].y
    let element = spritesSize[0]
    let element2 = spritesIsSeen[1]
    let t5 = element2 ? x : 2.0
    let result = t3 * t4 + element * t5
    var spritesPlaceAdjoint = AutoDiff.Buffer<SIMD2<Double>>(repeating: SIMD2<Double>(repeating: 0.0), count: 2)
    defer { spritesPlaceAdjoint.deallocate() }
    var spritesSizeAdjoint = AutoDiff.Buffer<Double>(repeating: 0.0, count: 2)
    defer { spritesSizeAdjoint.deallocate() }
    let tAdjoint = resultCotangent * element

    // Return sweep
    // return sprites[0].place.x * sprites[1].place.y + sprites[0].size * (sprites[1].isSeen ? x : 2)
    var xAdjoint = element2 ? tAdjoint : 0.0
    spritesSizeAdjoint[0] += resultCotangent * t5
    var elementAdjoint = SIMD2<Double>(repeating: 0.0)
    elementAdjoint.y = resultCotangent * t3
    spritesPlaceAdjoint[1] += elementAdjoint
    var elementAdjoint2 = SIMD2<Double>(repeating: 0.0)
    elementAdjoint2.x = resultCotangent * t4
    spritesPlaceAdjoint[0] += elementAdjoint2
    // for step in 0..<steps
    step = steps
    var tAdjoint2 = SIMD2<Double>(repeating: 0.0)
    var tAdjoint3 = SIMD2<Double>(repeating: 0.0)
    while step > 0 {
        step &-= 1
        let t6 = tCache[step] .!= 0.0
        let index = step & 1
        // sprites[0].area
        let elementAdjoint3 = spritesSizeAdjoint[0]
        spritesSizeAdjoint[0] = 0.0
        // size = newValue.squareRoot()
        let areaAdjoint = elementAdjoint3 * (0.5 / elementCache3[step])
        // sprites[0].area.addProduct(sprites[1].size, 0.1)
        spritesSizeAdjoint[1] += areaAdjoint * 0.1
        // size * size
        let elementAdjoint4 = areaAdjoint * elementCache2[step]
        // sprites[0].area
        spritesSizeAdjoint[0] += elementAdjoint4 + elementAdjoint4
        // sprites[step & 1].place.x.negate()
        let tAdjoint4 = spritesPlaceAdjoint[index]
        spritesPlaceAdjoint[index] = SIMD2<Double>(repeating: 0.0)
        var elementAdjoint5 = tAdjoint4
        elementAdjoint5.x = 0.0
        elementAdjoint5.x = 0.0 - tAdjoint4.x
        spritesPlaceAdjoint[index] += elementAdjoint5
        // sprites[1].place.replace(with: x, where: sprites[step & 1].place .> 3)
        let tAdjoint5 = spritesPlaceAdjoint[1]
        spritesPlaceAdjoint[1] = SIMD2<Double>(repeating: 0.0)
        tAdjoint3 += SIMD2<Double>(repeating: 0.0).replacing(with: tAdjoint5, where: t6)
        spritesPlaceAdjoint[1] += tAdjoint5.replacing(with: 0.0, where: t6)
        // sprites[step & 1].place.addProduct([x, 0.5], sprites[0].place)
        let tAdjoint6 = spritesPlaceAdjoint[index]
        spritesPlaceAdjoint[index] = SIMD2<Double>(repeating: 0.0)
        tAdjoint2 += tAdjoint6 * elementCache[step]
        spritesPlaceAdjoint[0] += tAdjoint6 * t
        spritesPlaceAdjoint[index] += tAdjoint6
    }
    // sprites[1].place.replace(with: x, where: sprites[step & 1].place .> 3)
    xAdjoint += tAdjoint3.sum()
    // sprites[step & 1].place.addProduct([x, 0.5], sprites[0].place)
    xAdjoint += tAdjoint2.x
    // var sprites = [Sprite(place: [x, 1], size: 2, isSeen: true), Sprite(place: [1, x], size: x, isSeen: false)]
    xAdjoint = xAdjoint + spritesSizeAdjoint[1] + spritesPlaceAdjoint[1].y + spritesPlaceAdjoint[0].x
    return (result, xAdjoint)
}

/// The value of `drained(_:_:)`, and its derivative along a tangent of its arguments.
func drainedJVP(
    _ rows: [[Double]],
    _ x: Double,
    along tangent: (rows: [[Double]], x: Double)
) -> (value: Double, tangent: Double) {
    let rowsCounts = AutoDiff.Columns.column(of: rows) { $0.count }
    let rowsStarts = AutoDiff.Columns.starts(of: rowsCounts)
    let rows2 = AutoDiff.Columns.pool(of: rows) { $0 }
    let rowsTangent = AutoDiff.Columns.pool(of: tangent.rows) { $0 }
    precondition(
        rows.elementsEqual(tangent.rows) { element, elementTangent in elementTangent.count == element.count },
        "the tangent of 'rows' has another count"
    )
    return drainedJVPCore(rowsStarts, rowsStarts.count, rowsCounts, rowsCounts.count, rows2, x, rowsTangent, tangent.x)
}

/// The value of `drained(_:_:)`, and the cotangent of its arguments for a cotangent of its outcome.
func drainedVJP(
    _ rows: [[Double]],
    _ x: Double,
    cotangent: Double
) -> (value: Double, cotangent: (rows: [[Double]], x: Double)) {
    let rowsCounts = AutoDiff.Columns.column(of: rows) { $0.count }
    let rowsStarts = AutoDiff.Columns.starts(of: rowsCounts)
    let rows2 = AutoDiff.Columns.pool(of: rows) { $0 }
    var rowsAdjoint = [Double](repeating: 0.0, count: rows2.count)
    let (value, xAdjoint) = drainedVJPCore(
        rowsStarts,
        rowsStarts.count,
        rowsCounts,
        rowsCounts.count,
        rows2,
        x,
        cotangent,
        &rowsAdjoint
    )
    let rowsAdjoint2 = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rowsAdjoint, from: rowsStarts[i], count: rowsCounts[i])
    }
    return (value, (rowsAdjoint2, xAdjoint))
}

/// The gradient of `drained(_:_:)`.
func drainedGradient(_ rows: [[Double]], _ x: Double) -> (rows: [[Double]], x: Double) {
    let rowsCounts = AutoDiff.Columns.column(of: rows) { $0.count }
    let rowsStarts = AutoDiff.Columns.starts(of: rowsCounts)
    let rows2 = AutoDiff.Columns.pool(of: rows) { $0 }
    var rowsAdjoint = [Double](repeating: 0.0, count: rows2.count)
    let (_, xAdjoint) = drainedVJPCore(
        rowsStarts,
        rowsStarts.count,
        rowsCounts,
        rowsCounts.count,
        rows2,
        x,
        1.0,
        &rowsAdjoint
    )
    let rowsAdjoint2 = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rowsAdjoint, from: rowsStarts[i], count: rowsCounts[i])
    }
    return (rowsAdjoint2, xAdjoint)
}

/// The value and the gradient of `drained(_:_:)`.
func drainedValueWithGradient(
    _ rows: [[Double]],
    _ x: Double
) -> (value: Double, gradient: (rows: [[Double]], x: Double)) {
    let rowsCounts = AutoDiff.Columns.column(of: rows) { $0.count }
    let rowsStarts = AutoDiff.Columns.starts(of: rowsCounts)
    let rows2 = AutoDiff.Columns.pool(of: rows) { $0 }
    var rowsAdjoint = [Double](repeating: 0.0, count: rows2.count)
    let (value, xAdjoint) = drainedVJPCore(
        rowsStarts,
        rowsStarts.count,
        rowsCounts,
        rowsCounts.count,
        rows2,
        x,
        1.0,
        &rowsAdjoint
    )
    let rowsAdjoint2 = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rowsAdjoint, from: rowsStarts[i], count: rowsCounts[i])
    }
    return (value, (rowsAdjoint2, xAdjoint))
}

/// The value and the gradient of `drained(_:_:)`, and the product of its Hessian with a direction.
func drainedHVP(
    _ rows: [[Double]],
    _ x: Double,
    along tangent: (rows: [[Double]], x: Double)
) -> (value: Double, gradient: (rows: [[Double]], x: Double), product: (rows: [[Double]], x: Double)) {
    let rowsCounts = AutoDiff.Columns.column(of: rows) { $0.count }
    let rowsStarts = AutoDiff.Columns.starts(of: rowsCounts)
    let rows2 = AutoDiff.Columns.pool(of: rows) { $0 }
    let rowsTangent = AutoDiff.Columns.pool(of: tangent.rows) { $0 }
    precondition(
        rows.elementsEqual(tangent.rows) { element, elementTangent in elementTangent.count == element.count },
        "the tangent of 'rows' has another count"
    )
    var rowsAdjoint = [Double](repeating: 0.0, count: rows2.count)
    var rowsProduct = [Double](repeating: 0.0, count: rows2.count)
    let (value, xAdjoint, _, xProduct) = drainedVJPJVP(
        rowsStarts,
        rowsStarts.count,
        rowsCounts,
        rowsCounts.count,
        rows2,
        x,
        1.0,
        &rowsAdjoint,
        rowsTangent,
        tangent.x,
        &rowsProduct
    )
    let rowsAdjoint2 = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rowsAdjoint, from: rowsStarts[i], count: rowsCounts[i])
    }
    let rowsProduct2 = AutoDiff.Columns.array(count: rowsStarts.count) { i in
        AutoDiff.Columns.row(of: rowsProduct, from: rowsStarts[i], count: rowsCounts[i])
    }
    return (value, (rowsAdjoint2, xAdjoint), (rowsProduct2, xProduct))
}

private func drainedJVPCore(
    _ rowsStarts: UnsafePointer<Int>,
    _ rowsStartsCount: Int,
    _ rowsCounts: UnsafePointer<Int>,
    _ rowsCountsCount: Int,
    _ rows: UnsafePointer<Double>,
    _ x: Double,
    _ rowsTangent: UnsafePointer<Double>,
    _ xTangent: Double
) -> (Double, Double) {
    // var rows = rows
    var rowsCounts2 = AutoDiff.Buffer<Int>(copying: rowsCounts, count: rowsCountsCount)
    defer { rowsCounts2.deallocate() }
    // let last = rows[0].popLast()
    precondition(0 < rowsStartsCount, "Index out of range")
    let start = rowsStarts[0]
    var isThere = rowsCounts2[0] > 0
    var last: Double
    var lastTangent: Double
    if isThere {
        precondition(0 < rowsCounts2.count, "Index out of range")
        let count = rowsCounts2[0]
        precondition(count > 0, "Can't remove last element from an empty collection")
        let last2 = count &- 1
        let k = start &+ last2
        last = rows[k]
        lastTangent = rowsTangent[k]
        rowsCounts2[0] = last2
    } else {
        last = 0.0
        lastTangent = 0.0
    }
    var totalTangent: Double
    var total: Double
    if isThere {
        // total += last * x
        totalTangent = lastTangent * x + xTangent * last
        total = 0.0 + last * x
    } else {
        total = 0.0
        totalTangent = 0.0
    }
    // let last = rows[1].popLast()
    precondition(1 < rowsStartsCount, "Index out of range")
    let start2 = rowsStarts[1]
    isThere = rowsCounts2[1] > 0
    if isThere {
        precondition(1 < rowsCounts2.count, "Index out of range")
        let count = rowsCounts2[1]
        precondition(count > 0, "Can't remove last element from an empty collection")
        let last2 = count &- 1
        let k = start2 &+ last2
        last = rows[k]
        lastTangent = rowsTangent[k]
        rowsCounts2[1] = last2
    } else {
        last = 0.0
        lastTangent = 0.0
    }
    // while let last = rows[1].popLast() { total = total * x + last }
    while isThere {
        // total = total * x + last
        let total2 = total * x + last
        totalTangent = totalTangent * x + xTangent * total + lastTangent
        // let last = rows[1].popLast()
        isThere = rowsCounts2[1] > 0
        if isThere {
            precondition(1 < rowsCounts2.count, "Index out of range")
            let count = rowsCounts2[1]
            precondition(count > 0, "Can't remove last element from an empty collection")
            let last2 = count &- 1
            let k = start2 &+ last2
            last = rows[k]
            lastTangent = rowsTangent[k]
            rowsCounts2[1] = last2
        }
        total = total2
    }
    // return total + (rows[0].popLast() ?? x)
    let t: Double
    let elementTangent: Double
    if rowsCounts2[0] > 0 {
        precondition(0 < rowsCounts2.count, "Index out of range")
        let count = rowsCounts2[0]
        precondition(count > 0, "Can't remove last element from an empty collection")
        let last2 = count &- 1
        let k = start &+ last2
        t = rows[k]
        elementTangent = rowsTangent[k]
        rowsCounts2[0] = last2
    } else {
        t = x
        elementTangent = xTangent
    }
    let result = total + t
    let resultTangent = totalTangent + elementTangent
    return (result, resultTangent)
}

private func drainedVJPCore(
    _ rowsStarts: UnsafePointer<Int>,
    _ rowsStartsCount: Int,
    _ rowsCounts: UnsafePointer<Int>,
    _ rowsCountsCount: Int,
    _ rows: UnsafePointer<Double>,
    _ x: Double,
    _ resultCotangent: Double,
    _ rowsAdjoint: UnsafeMutablePointer<Double>
) -> (Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // var rows = rows
    var rowsCounts2 = AutoDiff.Buffer<Int>(copying: rowsCounts, count: rowsCountsCount)
    defer { rowsCounts2.deallocate() }
    // let last = rows[0].popLast()
    precondition(0 < rowsStartsCount, "Index out of range")
    let start = rowsStarts[0]
    let isThere = rowsCounts2[0] > 0
    let k: Int
    let last: Double
    if isThere {
        precondition(0 < rowsCounts2.count, "Index out of range")
        let count = rowsCounts2[0]
        precondition(count > 0, "Can't remove last element from an empty collection")
        let last2 = count &- 1
        k = start &+ last2
        last = rows[k]
        rowsCounts2[0] = last2
    } else {
        last = 0.0
        k = 0
    }
    var total: Double
    if isThere {
        // total += last * x
        total = 0.0 + last * x
    } else {
        total = 0.0
    }
    // let last = rows[1].popLast()
    precondition(1 < rowsStartsCount, "Index out of range")
    let start2 = rowsStarts[1]
    let isThere2 = rowsCounts2[1] > 0
    let k2: Int
    var last2: Double
    if isThere2 {
        precondition(1 < rowsCounts2.count, "Index out of range")
        let count = rowsCounts2[1]
        precondition(count > 0, "Can't remove last element from an empty collection")
        let last3 = count &- 1
        k2 = start2 &+ last3
        last2 = rows[k2]
        rowsCounts2[1] = last3
    } else {
        last2 = 0.0
        k2 = 0
    }
    // while let last = rows[1].popLast() { total = total * x + last }
    var isThere3 = isThere2
    var iterations = 0
    while isThere3 {
        // total = total * x + last
        let total2 = total * x + last2
        // let last = rows[1].popLast()
        isThere3 = rowsCounts2[1] > 0
        if isThere3 {
            precondition(1 < rowsCounts2.count, "Index out of range")
            let count = rowsCounts2[1]
            precondition(count > 0, "Can't remove last element from an empty collection")
            let last3 = count &- 1
            let k3 = start2 &+ last3
            last2 = rows[k3]
            rowsCounts2[1] = last3
            intTape.append(k3)
        }
        iterations &+= 1
        doubleTape.append(total)
        boolTape.append(isThere3)
        total = total2
    }
    // return total + (rows[0].popLast() ?? x)
    let t = rowsCounts2[0] > 0
    var k3: Int
    let t2: Double
    if t {
        precondition(0 < rowsCounts2.count, "Index out of range")
        let count = rowsCounts2[0]
        precondition(count > 0, "Can't remove last element from an empty collection")
        let last3 = count &- 1
        k3 = start &+ last3
        t2 = rows[k3]
        rowsCounts2[0] = last3
    } else {
        t2 = x
        k3 = 0
    }
    let result = total + t2

    // Return sweep
    // return total + (rows[0].popLast() ?? x)
    var xAdjoint: Double
    if t {
        rowsAdjoint[k3] += resultCotangent
        xAdjoint = 0.0
    } else {
        xAdjoint = resultCotangent
    }
    // while let last = rows[1].popLast() { total = total * x + last }
    var iteration = iterations
    var totalAdjoint = resultCotangent
    var lastAdjoint = 0.0
    while iteration > 0 {
        iteration &-= 1
        isThere3 = boolTape.removeLast()
        total = doubleTape.removeLast()
        // let last = rows[1].popLast()
        if isThere3 {
            k3 = intTape.removeLast()
            rowsAdjoint[k3] += lastAdjoint
            lastAdjoint = 0.0
        }
        // total = total * x + last
        lastAdjoint += totalAdjoint
        let totalAdjoint2 = totalAdjoint * x
        xAdjoint += totalAdjoint * total
        totalAdjoint = totalAdjoint2
    }
    // let last = rows[1].popLast()
    if isThere2 {
        rowsAdjoint[k2] += lastAdjoint
    }
    // let last = rows[0].popLast()
    if isThere {
        // total += last * x
        lastAdjoint = totalAdjoint * x
        xAdjoint += totalAdjoint * last
    } else {
        lastAdjoint = 0.0
    }
    // let last = rows[0].popLast()
    if isThere {
        rowsAdjoint[k] += lastAdjoint
    }
    return (result, xAdjoint)
}

private func drainedVJPJVP(
    _ rowsStarts: UnsafePointer<Int>,
    _ rowsStartsCount: Int,
    _ rowsCounts: UnsafePointer<Int>,
    _ rowsCountsCount: Int,
    _ rows: UnsafePointer<Double>,
    _ x: Double,
    _ resultCotangent: Double,
    _ rowsAdjoint: UnsafeMutablePointer<Double>,
    _ rowsTangent: UnsafePointer<Double>,
    _ xTangent: Double,
    _ rowsAdjointTangent: UnsafeMutablePointer<Double>
) -> (Double, Double, Double, Double) {
    // Forward sweep
    var doubleTape = AutoDiff.Buffer<Double>()
    defer { doubleTape.deallocate() }
    var doubleTapeTangent = AutoDiff.Buffer<Double>()
    defer { doubleTapeTangent.deallocate() }
    var intTape = AutoDiff.Buffer<Int>()
    defer { intTape.deallocate() }
    var boolTape = AutoDiff.Buffer<Bool>()
    defer { boolTape.deallocate() }
    // var rows = rows
    var rowsCounts2 = AutoDiff.Buffer<Int>(copying: rowsCounts, count: rowsCountsCount)
    defer { rowsCounts2.deallocate() }
    // let last = rows[0].popLast()
    precondition(0 < rowsStartsCount, "Index out of range")
    let start = rowsStarts[0]
    let isThere = rowsCounts2[0] > 0
    let k: Int
    let last: Double
    let lastTangent: Double
    if isThere {
        precondition(0 < rowsCounts2.count, "Index out of range")
        let count = rowsCounts2[0]
        precondition(count > 0, "Can't remove last element from an empty collection")
        let last2 = count &- 1
        k = start &+ last2
        last = rows[k]
        lastTangent = rowsTangent[k]
        rowsCounts2[0] = last2
    } else {
        last = 0.0
        k = 0
        lastTangent = 0.0
    }
    var totalTangent: Double
    var total: Double
    if isThere {
        // total += last * x
        totalTangent = lastTangent * x + xTangent * last
        total = 0.0 + last * x
    } else {
        total = 0.0
        totalTangent = 0.0
    }
    // let last = rows[1].popLast()
    precondition(1 < rowsStartsCount, "Index out of range")
    let start2 = rowsStarts[1]
    let isThere2 = rowsCounts2[1] > 0
    let k2: Int
    var last2: Double
    var lastTangent2: Double
    if isThere2 {
        precondition(1 < rowsCounts2.count, "Index out of range")
        let count = rowsCounts2[1]
        precondition(count > 0, "Can't remove last element from an empty collection")
        let last3 = count &- 1
        k2 = start2 &+ last3
        last2 = rows[k2]
        lastTangent2 = rowsTangent[k2]
        rowsCounts2[1] = last3
    } else {
        last2 = 0.0
        k2 = 0
        lastTangent2 = 0.0
    }
    // while let last = rows[1].popLast() { total = total * x + last }
    var isThere3 = isThere2
    var iterations = 0
    while isThere3 {
        // total = total * x + last
        let total2 = total * x + last2
        let totalTangent2 = totalTangent * x + xTangent * total + lastTangent2
        // let last = rows[1].popLast()
        isThere3 = rowsCounts2[1] > 0
        if isThere3 {
            precondition(1 < rowsCounts2.count, "Index out of range")
            let count = rowsCounts2[1]
            precondition(count > 0, "Can't remove last element from an empty collection")
            let last3 = count &- 1
            let k3 = start2 &+ last3
            last2 = rows[k3]
            lastTangent2 = rowsTangent[k3]
            rowsCounts2[1] = last3
            intTape.append(k3)
        }
        iterations &+= 1
        doubleTape.append(total)
        doubleTapeTangent.append(totalTangent)
        boolTape.append(isThere3)
        total = total2
        totalTangent = totalTangent2
    }
    // return total + (rows[0].popLast() ?? x)
    let t = rowsCounts2[0] > 0
    var k3: Int
    let t2: Double
    let elementTangent: Double
    if t {
        precondition(0 < rowsCounts2.count, "Index out of range")
        let count = rowsCounts2[0]
        precondition(count > 0, "Can't remove last element from an empty collection")
        let last3 = count &- 1
        k3 = start &+ last3
        t2 = rows[k3]
        elementTangent = rowsTangent[k3]
        rowsCounts2[0] = last3
    } else {
        t2 = x
        k3 = 0
        elementTangent = xTangent
    }
    let result = total + t2
    let resultTangent = totalTangent + elementTangent

    // Return sweep
    // return total + (rows[0].popLast() ?? x)
    var xAdjoint: Double
    if t {
        rowsAdjoint[k3] += resultCotangent
        xAdjoint = 0.0
    } else {
        xAdjoint = resultCotangent
    }
    // while let last = rows[1].popLast() { total = total * x + last }
    var iteration = iterations
    var totalAdjoint = resultCotangent
    var lastAdjoint = 0.0
    var totalAdjointTangent = 0.0
    var lastAdjointTangent = 0.0
    var xAdjointTangent = 0.0
    while iteration > 0 {
        iteration &-= 1
        isThere3 = boolTape.removeLast()
        total = doubleTape.removeLast()
        totalTangent = doubleTapeTangent.removeLast()
        // let last = rows[1].popLast()
        if isThere3 {
            k3 = intTape.removeLast()
            rowsAdjoint[k3] += lastAdjoint
            rowsAdjointTangent[k3] += lastAdjointTangent
            lastAdjoint = 0.0
            lastAdjointTangent = 0.0
        }
        // total = total * x + last
        lastAdjoint += totalAdjoint
        lastAdjointTangent += totalAdjointTangent
        let totalAdjoint2 = totalAdjoint * x
        let totalAdjointTangent2 = totalAdjointTangent * x + xTangent * totalAdjoint
        xAdjoint += totalAdjoint * total
        xAdjointTangent += totalAdjointTangent * total + totalTangent * totalAdjoint
        totalAdjoint = totalAdjoint2
        totalAdjointTangent = totalAdjointTangent2
    }
    // let last = rows[1].popLast()
    if isThere2 {
        rowsAdjoint[k2] += lastAdjoint
        rowsAdjointTangent[k2] += lastAdjointTangent
    }
    // let last = rows[0].popLast()
    if isThere {
        // total += last * x
        lastAdjoint = totalAdjoint * x
        lastAdjointTangent = totalAdjointTangent * x + xTangent * totalAdjoint
        xAdjoint += totalAdjoint * last
        xAdjointTangent += totalAdjointTangent * last + lastTangent * totalAdjoint
    } else {
        lastAdjoint = 0.0
        lastAdjointTangent = 0.0
    }
    // let last = rows[0].popLast()
    if isThere {
        rowsAdjoint[k] += lastAdjoint
        rowsAdjointTangent[k] += lastAdjointTangent
    }
    return (result, xAdjoint, resultTangent, xAdjointTangent)
}
