import AutoDiff

/// A particle in a space of any number of dimensions.
@Differentiable
struct PointMass<V: SIMD> where V.Scalar == Double {
    var position: V
    var velocity: V
    var mass: V.Scalar
    var trail: [V] = []

    var kineticEnergy: Double { 0.5 * mass * (velocity * velocity).sum() }

    @Differentiable(.forward, .reverse, .forwardOverReverse)
    func energy(in field: V) -> Double { kineticEnergy - mass * (position * field).sum() }

    @Differentiable
    mutating func move(for time: Double, in field: V) {
        velocity += time * field
        trail.append(position)
        position += time * velocity
    }
}

extension PointMass {
    @Differentiable
    func momentum(scale: Double) -> V { velocity * (mass * scale) }
}

/// The same of numbers of any type.
@Differentiable
struct Attractor<V: SIMD> where V.Scalar: FloatingPoint {
    var center: V
    var strength: V.Scalar

    init(_ center: V, strength: V.Scalar = 1) {
        self.center = center
        self.strength = strength
    }

    @Differentiable(.forward, .reverse, .forwardOverReverse)
    func pull(on point: V) -> V.Scalar {
        let d = center - point
        return strength / ((d * d).sum() + 1).squareRoot()
    }
}

/// Generic structs of certain vectors.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func orbit(_ body: PointMass<SIMD3<Double>>, around centers: [Attractor<SIMD3<Double>>], step: Double) -> Double {
    var body = body
    for center in centers { body.move(for: step, in: center.center - body.position) }
    var energy = body.energy(in: [1, 0, -1])
    for center in centers { energy += center.pull(on: body.position) }
    return energy + Attractor(body.trail[1], strength: step).pull(on: body.momentum(scale: 2))
}

/// A generic function of generic structs.
@Differentiable(.forward, .reverse, .forwardOverReverse)
func strongest<V: SIMD>(_ centers: [Attractor<V>], at point: V) -> V.Scalar where V.Scalar: FloatingPoint {
    var strongest: V.Scalar = 0
    for center in centers { strongest = max(strongest, center.pull(on: point)) }
    return strongest * strongest
}

/// Vectors of numbers of a type parameter.
@Differentiable
struct LightRay<T: FloatingPoint & SIMDScalar> {
    var origin: SIMD3<T>
    var steps: [SIMD3<T>]
    var lens: (SIMD2<T>, T)

    @Differentiable(.forward, .reverse, .forwardOverReverse)
    func squaredDistance(_ t: T) -> T {
        var point = origin
        for step in steps { point += step * t }
        point.z *= 2
        return (point * point).sum() + lens.0.y * lens.1
    }
}

/// Lanes that another type parameter says.
struct WeightedSum<T: FloatingPoint, V: SIMD> where V.Scalar == T {
    var vector: V
    var weight: T

    @Differentiable
    static func total(_ vectors: [V], weight: T) -> T {
        var sum: T = 0
        for vector in vectors { sum += WeightedSum(vector: vector, weight: weight).value }
        return sum
    }
    var value: T { (vector * weight).sum() }
}
