// SIMD vectors: what each operator, initialiser and member means, zeros of both signs and numbers that are none included.

typealias Direction = SIMD3<Double>

func vectorOperators(_ x: Double, _ y: Double) -> [Double] {
    let v = SIMD4(x, y, 0, -1.5)
    let w = SIMD4<Double>(repeating: y)
    var sum = v + w * 2 - 0.5 * v / (w * w + 1)
    sum += v
    sum -= 1
    sum *= w
    sum /= 2
    sum = -sum + (1 - v)
    sum += (v - 1) + x * v
    sum = sum + v / 4 + 1 / w
    let zero = -SIMD2(0, x * 0)
    return [sum.x, sum.y, sum.z, sum.w, zero.x, zero.y, (v + w).sum(), v.min(), v.max()]
}

func vectorInitializers(_ x: Double, _ y: Double) -> [Double] {
    let a = SIMD3(x: x, y: 1, z: y)
    let b: SIMD3<Double> = [1, x, 2.5]
    let c = Direction(x, y, 3) + Direction(a.x, 0, 0)
    let d = SIMD4(a, x) + SIMD4(lowHalf: SIMD2(x, y), highHalf: SIMD2(1, 2)) + SIMD4<Double>()
    let e = SIMD8<Double>(lowHalf: d, highHalf: .zero).evenHalf + d.oddHalf.x
    let f = SIMD3(SIMD2(x, y), 4) + Direction.one
    let g = SIMD3<Double>(SIMD3<Float>(Float(x), 0.1, 2)) + SIMD3<Double>(a)
    return [a.sum(), b.sum(), c.sum(), d.sum(), e.sum(), f.z, g.y, g.x, d.highHalf.x, d.lowHalf.y, Double(Direction.scalarCount)]
}

func vectorLanes(_ x: Double, _ y: Double, _ n: Int) -> [Double] {
    var v = SIMD3(x, y, 1)
    v.x += 2
    v[1] *= x
    v[n % 3] -= v.z
    var total = 0.0
    for i in v.indices { total += v[i] * Double(i) }
    for i in 0..<v.scalarCount { v[i] = total - v[i] }
    (v.x, v.z) = (v.z, v.x)
    swap(&v.y, &total)
    var all = [v, v * 2]
    all[n % 2].z = 0.25
    all[1][n % 3] += 1
    all[0] += SIMD3(1, 2, 3)
    return [v.x, v.y, v.z, total, all[0].sum(), all[1].x, all[1].y, all[1].z]
}

func vectorMasks(_ x: Double, _ y: Double) -> [Double] {
    let v = SIMD4(x, y, .nan, 0)
    let w = SIMD4(y, x, 1, -0.0)
    let less = v .< w
    var mask = (less .| (v .>= 1)) .& .!(v .== w) .^ (w .!= 2)
    mask[3] = x > y
    mask .&= (0 .<= w) .| (v .> w)
    let picked = w.replacing(with: v + 1, where: mask).replacing(with: 7, where: less)
    var changed = w
    changed.replace(with: 3, where: mask)
    changed.replace(with: picked, where: v .<= 0.5)
    let truths = [mask[0], mask[1], mask[2], mask[3], any(mask), all(less), v == w, w != v, w == w, any(less .& false)]
    var result = [picked.x, picked.y, picked.z, picked.w, changed.x, changed.w]
    for truth in truths { result.append(truth ? 1 : 0) }
    return result
}

func vectorMethods(_ x: Double, _ y: Double) -> [Double] {
    let v = SIMD3(x, y, -0.0)
    let w = SIMD3(0.5, .nan, 0)
    let low = pointwiseMin(v, w), high = pointwiseMax(v, w)
    let inside = (v * 3).clamped(lowerBound: SIMD3(repeating: -1), upperBound: w)
    let fused = v.addingProduct(v, w).addingProduct(2, v).addingProduct(v, 0.1)
    let rounded = (v * 1.7).rounded(.down) + v.rounded(.toNearestOrEven) + v.rounded(.up) + v.rounded(.toNearestOrAwayFromZero)
    var u = v * v
    u.formSquareRoot()
    u.addProduct(v, 2)
    u.round(.towardZero)
    u.clamp(lowerBound: SIMD3(repeating: -2), upperBound: SIMD3(repeating: 2))
    return [low.x, low.y, low.z, high.x, high.y, high.z, inside.x, inside.y, inside.z, fused.x, fused.z, rounded.x, rounded.y, u.x, u.y, u.z]
}

func vectorsInLoops(_ a: [Double], _ n: Int) -> [Double] {
    var position = SIMD2(a[0], a[1])
    var velocity = SIMD2<Double>.zero
    var trail: [SIMD2<Double>] = []
    for k in 0..<n {
        let force = SIMD2(a[k % a.count], 1) - position
        velocity = k % 2 == 0 ? velocity + force * 0.1 : velocity * 0.5
        if velocity.x > 0.2 { position.y -= 1 } else { position += velocity }
        trail.append(position)
    }
    var result = [position.x, position.y]
    for point in trail { result.append(point.x * point.y) }
    return result
}

func floatVectors(_ x: Float, _ y: Float) -> [Float] {
    var v = SIMD4<Float>(x, y, 1, 0.1)
    v *= 0.1
    v.w = v.sum()
    let w = (v + 2 * v).squareRoot().replacing(with: x, where: v .< 0)
    return [v.x, v.y, v.w, w.x, w.y, w.sum(), Float(SIMD2<Double>(SIMD2(x, y)).sum())]
}
