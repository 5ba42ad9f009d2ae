// Functions, structs and extensions that are generic over SIMD vectors: what names in them mean, and what they stand for where they are used.

infix operator • : MultiplicationPrecedence
infix operator •• : MultiplicationPrecedence
func •• <V: SIMD>(_ a: V, _ b: V) -> V where V.Scalar: FloatingPoint { a * b }

func squared<V: SIMD>(_ v: V) -> V.Scalar where V.Scalar: FloatingPoint { (v * v).sum() }
func chosen<V: SIMD>(_ v: V) -> Double where V.Scalar == Double { v.sum() }
func chosen(_ v: SIMD3<Double>) -> Double { v.x }
func chosen(_ v: SIMD2<Float>) -> Double { 2 }
func scaled<T: FloatingPoint, V: SIMD>(_ v: V, by x: T) -> V where V.Scalar == T { v * x }
func equalTypes<T: FloatingPoint, V: SIMD>(_ v: V, by x: T) -> T where T == V.Scalar { v.sum() * x }
func made<V: SIMD>(_ n: Int) -> V where V.Scalar: FloatingPoint { V(repeating: V.Scalar(n)) }
func increase<V: SIMD<Double>>(_ v: inout V, by x: Double = 0.5) { v += x }

extension SIMD where Scalar: FloatingPoint {
    var norm: Scalar { (self * self).sum().squareRoot() }
    func dot(_ other: Self) -> Scalar { (self * other).sum() }
    static var half: Self { Self(repeating: 1 / 2) }
    static func • (a: Self, b: Self) -> Scalar { (a * b).sum() }
    var tag: Scalar { 1 }
}
extension SIMD where Scalar == Float {
    var kind: Scalar { 1 }
    var tag: Scalar { 2 }
    func special() -> Self { self * 2 }
}
extension SIMD3 where Scalar == Float {
    func special() -> Self { self * 3 }
}
struct Pair<V: SIMD> where V.Scalar: FloatingPoint {
    var first: V
    var second: V
    var weight: V.Scalar = 1
    var middle: V { (first + second) / 2 * weight }
    func stretched(by x: V.Scalar) -> Self { Pair(first: first * x, second: second, weight: weight) }
    static func * (pair: Self, x: V.Scalar) -> Pair { pair.stretched(by: x) }
    subscript(i: Int) -> V.Scalar { get { first[i] } set { first[i] = newValue } }
    func distance(to point: V) -> V.Scalar { (middle - point).norm }
}
extension Pair where V.Scalar == Double {
    func onlyDouble() -> Double { weight * first.sum() }
}
extension Pair where V == SIMD2<Float> {
    func onlyPlane() -> Float { weight * first.x }
}

func arithmetic<V: SIMD>(_ v: V, _ w: V, _ x: V.Scalar) -> V where V.Scalar: FloatingPoint {
    var u = v * x + w / 2 - 3 * v
    u *= w
    u += x
    u -= -w
    u /= 2
    return -u + V.one * x + V.zero + V(repeating: 1) - V()
}
func zeros<V: SIMD>(_ v: V) -> V where V.Scalar: FloatingPoint { v + .zero }
func ofDoubles<V: SIMD>(_ v: V, _ x: Double) -> V where V.Scalar == Double { 0.5 * v * x + (v - 1.5) / (2 * x) }
func primary<V: SIMD<Float>>(_ v: V, _ x: Float) -> Float { (v * x).sum() + 0.25 }
func lanes<V: SIMD>(_ v: V, _ n: Int) -> V.Scalar where V.Scalar: BinaryFloatingPoint {
    var u = v
    for i in v.indices { u[i] = v[i] * 0.5 }
    for i in 0..<v.scalarCount where u[i] > 1 { u[i] += V.Scalar(i) }
    u[n] *= 2
    return u[0] + u.sum() + u.min() + u.max() + V.Scalar(V.scalarCount) + V.Scalar.pi + V.Scalar.maximum(v[0], v[1])
}
func masks<V: SIMD>(_ v: V, _ w: V, _ x: V.Scalar) -> V where V.Scalar: FloatingPoint {
    let mask = (v .< w) .| (v .>= x) .& .!(w .== 0)
    var u = v.replacing(with: w, where: mask).replacing(with: x, where: 1 .> v)
    u.replace(with: 2, where: mask .^ (v .!= w))
    u.clamp(lowerBound: v, upperBound: w)
    u.addProduct(v, x)
    u.formSquareRoot()
    u.round(.up)
    if any(mask) || all(v .> 0) || v == w { u = pointwiseMax(u, v) }
    return pointwiseMin(u, w.squareRoot()).addingProduct(2, v).rounded(.down)
}
func arrays<V: SIMD>(_ vs: [V], _ x: V.Scalar) -> V.Scalar where V.Scalar: FloatingPoint {
    var all = vs + [V](repeating: .zero, count: 2)
    all.append(V(repeating: x))
    all[0][1] = x
    let numbers: [V.Scalar] = [x, all[0][0]]
    return all[0].sum() + numbers[1]
}
func calls(_ v: SIMD3<Double>, _ w: SIMD4<Float>) -> Double {
    squared(v) + Double(squared(w)) + chosen(v) + chosen(SIMD2(v.x, 1)) + scaled(v, by: 2).x + equalTypes(v, by: v.y)
}
func literalOfGeneric(_ x: Double) -> Double { squared([x, 1, 2] as SIMD3<Double>) + chosen([x, 1, 2]) }
func byContext(_ x: Double) -> Double {
    let v: SIMD2<Double> = made(2)
    return (v * x).sum() + chosen(made(3) as SIMD4<Double>)
}
func inPlace(_ v: SIMD2<Double>) -> Double {
    var u = v
    increase(&u)
    increase(&u, by: 2)
    return u.x
}
func added(_ v: SIMD3<Double>, _ w: SIMD2<Float>) -> Double { v.norm + v.dot(.half) + Double(w.norm + w.kind) + SIMD3<Double>.half.x }
func moreSpecial(_ v: SIMD3<Float>, _ w: SIMD2<Float>) -> Float { v.special().x + w.special().x }
func addedToGeneric<V: SIMD>(_ v: V) -> V.Scalar where V.Scalar: FloatingPoint { v.norm + v.dot(.half) }
func operators<V: SIMD>(_ v: V, _ w: SIMD2<Double>) -> V.Scalar where V.Scalar: FloatingPoint { v • v + (v •• v).sum() + v.tag }
func operatorsOfTypes(_ v: SIMD2<Double>, _ w: SIMD3<Float>) -> Double { v • v + (v •• v).sum() + Double(w • w + w.tag) + v.tag }
func addedToFloats<V: SIMD<Float>>(_ v: V) -> Float { v.norm + v.kind + v.special().sum() }
func structs(_ v: SIMD3<Double>, _ w: SIMD2<Float>) -> Double {
    let pair = Pair(first: v, second: v * 2)
    let plane = Pair<SIMD2<Float>>(first: w, second: [1, 2], weight: 2)
    var changed = pair * v.x
    changed[1] += v.y
    return changed[0] + pair.distance(to: .zero) + pair.onlyDouble() + Double(plane.onlyPlane() + plane.middle.y)
}
func genericStructs<V: SIMD>(_ v: V, _ pairs: [Pair<V>]) -> V.Scalar where V.Scalar: FloatingPoint {
    Pair(first: v, second: v).distance(to: pairs[0].first) + pairs[1].weight
}
func numbersInVectors<T: FloatingPoint & SIMDScalar>(_ v: SIMD3<T>, _ x: T) -> T {
    let u = v * x + SIMD3(x, 1, 2)
    return (u * v).sum() + u.x + v[1] + SIMD2<T>(repeating: x).y
}
func reversedBound<T: FloatingPoint, V>(_ v: V, _ x: T) -> T where V: SIMD, T == V.Scalar { (v * x).sum() }
