// Cases of structs that are generic over SIMD vectors.

import AutoDiff

extension GoldenCase {
    static var genericVectorStructs: [GoldenCase] {
        [
            energy("SIMD3", SIMD3<Double>.self), energy("SIMD2", SIMD2<Double>.self), moved, momentum,
            pulled("SIMD2<Double>", SIMD2<Double>.self), pulled("SIMD4<Float>", SIMD4<Float>.self), orbiting,
            lit("Double", Double.self), lit("Float", Float.self), weighted,
            strongestOf("SIMD2<Double>", SIMD2<Double>.self), strongestOf("SIMD3<Float>", SIMD3<Float>.self),
        ]
    }

    private static func mass<V: SIMD<Double>>(_ x: ArraySlice<Double>, _ type: V.Type = V.self) -> PointMass<V> {
        PointMass(flattened: Array(x), like: PointMass(position: .zero, velocity: .zero, mass: 0))
    }

    private static func massTangent<V: SIMD<Double>>(_ x: ArraySlice<Double>, _ type: V.Type = V.self) -> PointMass<V>.TangentVector {
        .init(flattened: Array(x), like: .zero)
    }

    private static func energy<V: SIMD<Double> & Sendable>(_ name: String, _ type: V.Type) -> GoldenCase {
        let n = V.scalarCount
        let m = 2 * n + 1
        return GoldenCase(
            "GenericVectorStructs, energy of '\(name)'",
            at: lanePoint(m + n, from: 0.5),
            { [mass($0[..<m], type).energy(in: madeVector($0[m...]))] },
            jvp: { x, d in
                let (value, tangent) = mass(x[..<m], type).energyJVP(
                    in: madeVector(x[m...]),
                    along: (massTangent(d[..<m]), madeVector(d[m...]))
                )
                return ([value], [tangent])
            },
            vjp: { x, c in
                let (value, g) = mass(x[..<m], type).energyVJP(in: madeVector(x[m...]), cotangent: c[0])
                return ([value], g.instance.flattened + laneNumbers(g.field))
            },
            gradient: { x in
                let (value, g) = mass(x[..<m], type).energyValueWithGradient(in: madeVector(x[m...]))
                return (value, g.instance.flattened + laneNumbers(g.field))
            },
            hvp: { x, d in
                let along: (instance: PointMass<V>.TangentVector, field: V) = (massTangent(d[..<m]), madeVector(d[m...]))
                let (value, g, p) = mass(x[..<m], type).energyHVP(in: madeVector(x[m...]), along: along)
                return (value, g.instance.flattened + laneNumbers(g.field), p.instance.flattened + laneNumbers(p.field))
            }
        )
    }

    private typealias Plane = SIMD2<Double>

    private static func trailed(_ x: ArraySlice<Double>) -> PointMass<Plane> {
        PointMass(flattened: Array(x), like: PointMass(position: .zero, velocity: .zero, mass: 0, trail: [.zero]))
    }

    /// A tangent with as many vectors in its trail.
    private static func trailedTangent(_ x: ArraySlice<Double>, _ count: Int) -> PointMass<Plane>.TangentVector {
        let trail = [Plane](repeating: .zero, count: count)
        return .init(flattened: Array(x), like: .init(position: .zero, velocity: .zero, mass: 0, trail: trail))
    }

    private static let moved = GoldenCase(
        "GenericVectorStructs, in place",
        at: [0.5, -1, 2, 0.25, 1.5, -0.75, 0.125, 0.625, 0.3, -0.4],
        { x in
            var body = trailed(x[..<7])
            body.move(for: x[7], in: madeVector(x[8...]))
            return body.flattened
        },
        jvp: { x, d in
            var body = trailed(x[..<7])
            let along: (instance: PointMass<Plane>.TangentVector, time: Double, field: Plane) =
                (trailedTangent(d[..<7], 1), d[7], madeVector(d[8...]))
            let tangent = body.moveJVP(for: x[7], in: madeVector(x[8...]), along: along)
            return (body.flattened, tangent.flattened)
        },
        vjp: { x, c in
            var body = trailed(x[..<7])
            let g = body.moveVJP(for: x[7], in: madeVector(x[8...]), cotangent: trailedTangent(c[...], 2))
            return (body.flattened, g.instance.flattened + [g.time] + laneNumbers(g.field))
        }
    )

    private static let momentum = GoldenCase(
        "GenericVectorStructs, a vector from an extension",
        at: [0.5, -1, 2, 0.25, 1.5, 0.75],
        { laneNumbers(mass($0[..<5], Plane.self).momentum(scale: $0[5])) },
        jvp: { x, d in
            let (value, tangent) = mass(x[..<5], Plane.self).momentumJVP(scale: x[5], along: (massTangent(d[..<5]), d[5]))
            return (laneNumbers(value), laneNumbers(tangent))
        },
        vjp: { x, c in
            let (value, g) = mass(x[..<5], Plane.self).momentumVJP(scale: x[5], cotangent: madeVector(c[...]))
            return (laneNumbers(value), g.instance.flattened + [g.scale])
        }
    )

    private static func attractor<V: SIMD>(_ x: ArraySlice<Double>) -> Attractor<V> where V.Scalar: BinaryFloatingPoint {
        Attractor(flattened: Array(x), like: Attractor(.zero))
    }

    private static func attractorTangent<V: SIMD>(_ x: ArraySlice<Double>, _ type: V.Type = V.self) -> Attractor<V>.TangentVector
    where V.Scalar: BinaryFloatingPoint {
        .init(flattened: Array(x), like: .zero)
    }

    private static func pulled<V: SIMD & Sendable>(_ name: String, _ type: V.Type) -> GoldenCase
    where V.Scalar: BinaryFloatingPoint & Sendable {
        let n = V.scalarCount + 1
        return GoldenCase(
            "GenericVectorStructs, pull of '\(name)'",
            at: lanePoint(2 * n - 1, from: 0.75),
            precision: Double(V.Scalar.ulpOfOne),
            { [Double((attractor($0[..<n]) as Attractor<V>).pull(on: madeVector($0[n...])))] },
            jvp: { x, d in
                let along: (instance: Attractor<V>.TangentVector, point: V) = (attractorTangent(d[..<n]), madeVector(d[n...]))
                let (value, tangent) = (attractor(x[..<n]) as Attractor<V>).pullJVP(on: madeVector(x[n...]), along: along)
                return ([Double(value)], [Double(tangent)])
            },
            vjp: { x, c in
                let (value, g) = (attractor(x[..<n]) as Attractor<V>).pullVJP(on: madeVector(x[n...]), cotangent: V.Scalar(c[0]))
                return ([Double(value)], g.instance.flattened + laneNumbers(g.point))
            },
            gradient: { x in
                let (value, g) = (attractor(x[..<n]) as Attractor<V>).pullValueWithGradient(on: madeVector(x[n...]))
                return (Double(value), g.instance.flattened + laneNumbers(g.point))
            },
            hvp: { x, d in
                let along: (instance: Attractor<V>.TangentVector, point: V) = (attractorTangent(d[..<n]), madeVector(d[n...]))
                let (value, g, p) = (attractor(x[..<n]) as Attractor<V>).pullHVP(on: madeVector(x[n...]), along: along)
                return (Double(value), g.instance.flattened + laneNumbers(g.point), p.instance.flattened + laneNumbers(p.point))
            }
        )
    }

    private typealias Space = SIMD3<Double>

    private static func centers(_ x: ArraySlice<Double>) -> [Attractor<Space>] {
        stride(from: x.startIndex, to: x.endIndex, by: 4).map { attractor(x[$0..<$0 + 4]) }
    }

    private static func centerTangents(_ x: ArraySlice<Double>) -> [Attractor<Space>.TangentVector] {
        stride(from: x.startIndex, to: x.endIndex, by: 4).map { attractorTangent(x[$0..<$0 + 4]) }
    }

    private static func orbitTangent(_ d: [Double]) -> (
        body: PointMass<Space>.TangentVector, centers: [Attractor<Space>.TangentVector], step: Double
    ) { (massTangent(d[..<7]), centerTangents(d[7..<15]), d[15]) }

    private static let orbiting = GoldenCase(
        "GenericVectorStructs, orbit",
        at: [0.5, -1, 2, 0.25, 1.5, -0.75, 0.625, 0, 0.5, 1, 2, -1, 0.25, 0.75, 1.5, 0.375],
        { [orbit(mass($0[..<7]), around: centers($0[7..<15]), step: $0[15])] },
        jvp: { x, d in
            let (value, tangent) = orbitJVP(mass(x[..<7]), around: centers(x[7..<15]), step: x[15], along: orbitTangent(d))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = orbitVJP(mass(x[..<7]), around: centers(x[7..<15]), step: x[15], cotangent: c[0])
            return ([value], g.body.flattened + g.centers.flattened + [g.step])
        },
        gradient: { x in
            let (value, g) = orbitValueWithGradient(mass(x[..<7]), around: centers(x[7..<15]), step: x[15])
            return (value, g.body.flattened + g.centers.flattened + [g.step])
        },
        hvp: { x, d in
            let (value, g, p) = orbitHVP(mass(x[..<7]), around: centers(x[7..<15]), step: x[15], along: orbitTangent(d))
            return (value, g.body.flattened + g.centers.flattened + [g.step], p.body.flattened + p.centers.flattened + [p.step])
        }
    )

    private static func strongestOf<V: SIMD & Sendable>(_ name: String, _ type: V.Type) -> GoldenCase
    where V.Scalar: BinaryFloatingPoint & Sendable {
        let n = V.scalarCount + 1
        @Sendable func parts(_ x: [Double]) -> (centers: [Attractor<V>], point: V) {
            ([attractor(x[..<n]), attractor(x[n..<2 * n])], madeVector(x[(2 * n)...]))
        }
        @Sendable func tangents(_ x: [Double]) -> (centers: [Attractor<V>.TangentVector], point: V) {
            ([attractorTangent(x[..<n]), attractorTangent(x[n..<2 * n])], madeVector(x[(2 * n)...]))
        }
        @Sendable func flat(_ g: (centers: [Attractor<V>.TangentVector], point: V)) -> [Double] {
            g.centers.flattened + laneNumbers(g.point)
        }
        return GoldenCase(
            "GenericVectorStructs, strongest of '\(name)'",
            at: lanePoint(3 * n - 1, from: 0.75),
            precision: Double(V.Scalar.ulpOfOne),
            { [Double(strongest(parts($0).centers, at: parts($0).point))] },
            jvp: { x, d in
                let (value, tangent) = strongestJVP(parts(x).centers, at: parts(x).point, along: tangents(d))
                return ([Double(value)], [Double(tangent)])
            },
            vjp: { x, c in
                let (value, g) = strongestVJP(parts(x).centers, at: parts(x).point, cotangent: V.Scalar(c[0]))
                return ([Double(value)], flat(g))
            },
            gradient: { x in
                let (value, g) = strongestValueWithGradient(parts(x).centers, at: parts(x).point)
                return (Double(value), flat(g))
            },
            hvp: { x, d in
                let (value, g, p) = strongestHVP(parts(x).centers, at: parts(x).point, along: tangents(d))
                return (Double(value), flat(g), flat(p))
            }
        )
    }

    private static func ray<T: BinaryFloatingPoint & SIMDScalar>(_ x: ArraySlice<Double>) -> LightRay<T> {
        LightRay(flattened: Array(x), like: LightRay(origin: .zero, steps: [.zero, .zero], lens: (.zero, 0)))
    }

    private static func lit<T: BinaryFloatingPoint & SIMDScalar & Sendable>(_ name: String, _ type: T.Type) -> GoldenCase {
        @Sendable func tangent(_ d: [Double]) -> (instance: LightRay<T>.TangentVector, t: T) {
            let ray: LightRay<T> = ray(d[..<12])
            return (LightRay<T>.TangentVector(origin: ray.origin, steps: ray.steps, lens: ray.lens), T(d[12]))
        }
        return GoldenCase(
            "GenericVectorStructs, ray of '\(name)'",
            at: lanePoint(13, from: -0.5),
            precision: Double(T.ulpOfOne),
            { [Double((ray($0[..<12]) as LightRay<T>).squaredDistance(T($0[12])))] },
            jvp: { x, d in
                let (value, derivative) = (ray(x[..<12]) as LightRay<T>).squaredDistanceJVP(T(x[12]), along: tangent(d))
                return ([Double(value)], [Double(derivative)])
            },
            vjp: { x, c in
                let (value, g) = (ray(x[..<12]) as LightRay<T>).squaredDistanceVJP(T(x[12]), cotangent: T(c[0]))
                return ([Double(value)], g.instance.flattened + [Double(g.t)])
            },
            gradient: { x in
                let (value, g) = (ray(x[..<12]) as LightRay<T>).squaredDistanceValueWithGradient(T(x[12]))
                return (Double(value), g.instance.flattened + [Double(g.t)])
            },
            hvp: { x, d in
                let (value, g, p) = (ray(x[..<12]) as LightRay<T>).squaredDistanceHVP(T(x[12]), along: tangent(d))
                return (Double(value), g.instance.flattened + [Double(g.t)], p.instance.flattened + [Double(p.t)])
            }
        )
    }

    private static let weighted = GoldenCase(
        "GenericVectorStructs, lanes of another parameter",
        at: [0.5, -1, 2, 0.25, 1.5],
        { WeightedSums.of($0) },
        jvp: { x, d in
            let along = (vectors: WeightedSums.vectors(d), weight: d[4])
            let (value, tangent) = WeightedSums.Sum.totalJVP(WeightedSums.vectors(x), weight: x[4], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = WeightedSums.Sum.totalVJP(WeightedSums.vectors(x), weight: x[4], cotangent: c[0])
            return ([value], g.vectors.flatMap { laneNumbers($0) } + [g.weight])
        }
    )

    private enum WeightedSums {
        typealias Sum = WeightedSum<Double, SIMD2<Double>>

        static func vectors(_ x: [Double]) -> [SIMD2<Double>] { [SIMD2(x[0], x[1]), SIMD2(x[2], x[3])] }
        static func of(_ x: [Double]) -> [Double] { [Sum.total(vectors(x), weight: x[4])] }
    }
}
