import AutoDiff

/// A spring between two points of any number of dimensions.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func springEnergy<V: SIMD>(_ a: V, _ b: V, rest: V, stiffness k: Double) -> Double where V.Scalar == Double {
    let d = a - b * 0.5
    let length = (d * d + 0.25).sum().squareRoot()
    let ratio = (rest / (d * d + 1)).squareRoot()
    return k * (length - 2) * (length - 2) / 2 + (-ratio).sum() + V.one.sum()
}

/// The length of a path and what its last point has, lane by lane, whatever the numbers are.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func pathLength<V: SIMD>(_ points: [V], at t: V.Scalar) -> V.Scalar where V.Scalar: FloatingPoint {
    var length: V.Scalar = 0
    var middle = V.zero
    for i in 1..<points.count {
        let step = points[i] - points[i - 1]
        length += (step * step).sum().squareRoot()
        middle.addProduct(step, t)
    }
    for lane in middle.indices { length += middle[lane] * middle[lane] / V.Scalar(lane + 2) }
    return length + t * middle.max() - middle.min() / 2
}

/// Lanes, masks and bounds: in place, with several results.
@Differentiable
func limitLanes<V>(_ v: inout V, within bound: V.Scalar, softness s: V) -> (left: V, first: V.Scalar)
where V: SIMD, V.Scalar: BinaryFloatingPoint {
    var left = V(repeating: bound / 4)
    for lane in 0..<v.scalarCount where v[lane] < bound {
        left[lane] = v[lane] * s[lane]
        v[lane] *= 0.75
    }
    let isLarge = (v .> bound) .| .!(v .>= -bound)
    left.replace(with: left * s, where: isLarge)
    v = v.replacing(with: bound, where: isLarge .& (s .> 0))
    v.clamp(lowerBound: V(repeating: -bound) * s, upperBound: s + bound)
    if any(v .== left) || v == left { v += 1 }
    return (pointwiseMin(left, v) + v.rounded(.up), v[1])
}

/// Numbers of a type parameter, vectors of those.
@Differentiable
func scaleAll<T: FloatingPoint, V: SIMD>(_ vectors: inout [V], by factor: T) where V.Scalar == T {
    for i in vectors.indices {
        vectors[i] *= factor
        vectors[i][0] += factor
    }
    vectors.append(vectors[0] * vectors[1])
}

/// A vector by the name of its protocol.
@Differentiable
func interpolated<V: SIMD<Float>>(_ a: V, _ b: V, at t: Float) -> V { a + t * (b - a) }

extension SIMD where Scalar: FloatingPoint {
    func dotProduct(_ other: Self) -> Scalar { (self * other).sum() }
    var euclideanNorm: Scalar { dotProduct(self).squareRoot() }
}

extension SIMD where Scalar == Double {
    /// A member of all vectors of numbers of a type.
    @Differentiable(.forward, .reverse, .forwardOverReverse)
    func quartic(_ k: Double) -> Double {
        let square = self * self
        return k * square.dotProduct(square) + euclideanNorm
    }
}

/// Generic functions and members, called for certain vectors.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func callsForVectors(_ v: SIMD4<Double>, _ w: SIMD3<Float>, _ x: Double) -> Double {
    let norm = Double(inverseSquare(w).dotProduct(w * 2))
    return springEnergy(v, v * x, rest: [1, 2, 3, 4], stiffness: x) + norm + v.euclideanNorm * x + inverseSquare(v).quartic(x)
}

func inverseSquare<V: SIMD>(_ v: V) -> V where V.Scalar: FloatingPoint { 1 / (v * v + V(repeating: 1)) }

/// Vectors of numbers of a type parameter.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func reflectedLength<T: BinaryFloatingPoint & SIMDScalar>(_ v: SIMD3<T>, _ bound: T, _ others: [SIMD2<T>]) -> T {
    let u = v * bound + SIMD3(bound, 1, 0.5)
    var sum = u.x * u[1] + u.max()
    for w in others where any(w .> 0.25) { sum += (w * w.replacing(with: 0.5, where: w .< bound)).sum() }
    return sum + (u * v).sum()
}

/// A function of lanes alone, which is told of which vectors these are.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func lanePowers<V: SIMD>(_ v: V, _ n: Int) -> V.Scalar where V.Scalar: FloatingPoint {
    lanePower(v[0], v, n) + lanePower(v[1], v * 2, n)
}

func lanePower<V: SIMD>(_ x: V.Scalar, _ vectors: V, _ n: Int) -> V.Scalar where V.Scalar: FloatingPoint {
    n == 0 ? 1 : x * lanePower(x, vectors, n - 1)
}
