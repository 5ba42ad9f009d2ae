// Cases of functions that are generic over SIMD vectors, called for vectors of both precisions and of several numbers of lanes.

extension GoldenCase {
    static var genericVectors: [GoldenCase] {
        [
            springs("SIMD2", SIMD2<Double>.self), springs("SIMD3", SIMD3<Double>.self), springs("SIMD8", SIMD8<Double>.self),
            paths("SIMD2<Double>", SIMD2<Double>.self), paths("SIMD4<Float>", SIMD4<Float>.self),
            limits("SIMD4<Double>", SIMD4<Double>.self), limits("SIMD2<Float>", SIMD2<Float>.self),
            scaling("SIMD3<Double>", SIMD3<Double>.self), scaling("SIMD2<Float>", SIMD2<Float>.self), between, quartics, vectorCalls,
            reflections("Double", Double.self), reflections("Float", Float.self), powers("SIMD2", SIMD2<Double>.self),
        ]
    }

    static func madeVector<V: SIMD>(_ x: ArraySlice<Double>) -> V where V.Scalar: BinaryFloatingPoint {
        var vector = V()
        for (lane, number) in x.enumerated() { vector[lane] = V.Scalar(number) }
        return vector
    }

    static func laneNumbers<V: SIMD>(_ vector: V) -> [Double] where V.Scalar: BinaryFloatingPoint {
        vector.indices.map { Double(vector[$0]) }
    }

    /// Vectors that stand one after the other.
    private static func vectors<V: SIMD>(_ x: ArraySlice<Double>) -> [V] where V.Scalar: BinaryFloatingPoint {
        stride(from: x.startIndex, to: x.endIndex, by: V.scalarCount).map { madeVector(x[$0..<$0 + V.scalarCount]) }
    }

    /// Some numbers that are all different from those next to them.
    static func lanePoint(_ count: Int, from start: Double) -> [Double] {
        (0..<count).map { index -> Double in
            let coarse = Double(index % 5)
            let fine = Double(index * index % 7)
            return start + 0.375 * coarse - 0.0625 * fine
        }
    }

    private static func springs<V: SIMD<Double> & Sendable>(_ name: String, _ type: V.Type) -> GoldenCase {
        let n = V.scalarCount
        @Sendable func parts(_ x: [Double]) -> (a: V, b: V, rest: V, k: Double) {
            (madeVector(x[..<n]), madeVector(x[n..<2 * n]), madeVector(x[(2 * n)..<(3 * n)]), x[3 * n])
        }
        @Sendable func flat(_ g: (a: V, b: V, rest: V, k: Double)) -> [Double] {
            laneNumbers(g.a) + laneNumbers(g.b) + laneNumbers(g.rest) + [g.k]
        }
        return GoldenCase(
            "GenericVectors, spring of '\(name)'",
            at: lanePoint(n, from: 0.25) + lanePoint(n, from: -1) + lanePoint(n, from: 1.5) + [1.25],
            { x in
                let (a, b, rest, k) = parts(x)
                return [springEnergy(a, b, rest: rest, stiffness: k)]
            },
            jvp: { x, d in
                let (a, b, rest, k) = parts(x)
                let (value, tangent) = springEnergyJVP(a, b, rest: rest, stiffness: k, along: parts(d))
                return ([value], [tangent])
            },
            vjp: { x, c in
                let (a, b, rest, k) = parts(x)
                let (value, g) = springEnergyVJP(a, b, rest: rest, stiffness: k, cotangent: c[0])
                return ([value], flat(g))
            },
            gradient: { x in
                let (a, b, rest, k) = parts(x)
                let (value, g) = springEnergyValueWithGradient(a, b, rest: rest, stiffness: k)
                return (value, flat(g))
            },
            hvp: { x, d in
                let (a, b, rest, k) = parts(x)
                let (value, g, p) = springEnergyHVP(a, b, rest: rest, stiffness: k, along: parts(d))
                return (value, flat(g), flat(p))
            }
        )
    }

    private static func paths<V: SIMD & Sendable>(_ name: String, _ type: V.Type) -> GoldenCase
    where V.Scalar: BinaryFloatingPoint & Sendable {
        let n = 3 * V.scalarCount
        @Sendable func flat(_ g: (points: [V], t: V.Scalar)) -> [Double] { g.points.flatMap { laneNumbers($0) } + [Double(g.t)] }
        @Sendable func parts(_ x: [Double]) -> (points: [V], t: V.Scalar) { (vectors(x[..<n]), V.Scalar(x[n])) }
        return GoldenCase(
            "GenericVectors, path of '\(name)'",
            at: lanePoint(n, from: 0.5) + [0.75],
            precision: Double(V.Scalar.ulpOfOne),
            { [Double(pathLength(vectors($0[..<n]) as [V], at: V.Scalar($0[n])))] },
            jvp: { x, d in
                let (value, tangent) = pathLengthJVP(parts(x).points, at: parts(x).t, along: parts(d))
                return ([Double(value)], [Double(tangent)])
            },
            vjp: { x, c in
                let (value, g) = pathLengthVJP(parts(x).points, at: parts(x).t, cotangent: V.Scalar(c[0]))
                return ([Double(value)], flat(g))
            },
            gradient: { x in
                let (value, g) = pathLengthValueWithGradient(parts(x).points, at: parts(x).t)
                return (Double(value), flat(g))
            },
            hvp: { x, d in
                let (value, g, p) = pathLengthHVP(parts(x).points, at: parts(x).t, along: parts(d))
                return (Double(value), flat(g), flat(p))
            }
        )
    }

    private static func limits<V: SIMD & Sendable>(_ name: String, _ type: V.Type) -> GoldenCase
    where V.Scalar: BinaryFloatingPoint & Sendable {
        let n = V.scalarCount
        @Sendable func parts(_ x: [Double]) -> (v: V, bound: V.Scalar, s: V) {
            (madeVector(x[..<n]), V.Scalar(x[n]), madeVector(x[(n + 1)...]))
        }
        return GoldenCase(
            "GenericVectors, limits of '\(name)'",
            at: [0.4, 2.25, -3.5, 0.9].prefix(n) + [1.125] + [0.6, 1.2, 0.7, -0.3].prefix(n),
            precision: Double(V.Scalar.ulpOfOne),
            { x in
                var (v, bound, s) = parts(x)
                let (left, first) = limitLanes(&v, within: bound, softness: s)
                return laneNumbers(left) + [Double(first)] + laneNumbers(v)
            },
            jvp: { x, d in
                var (v, bound, s) = parts(x)
                let (value, tangent) = limitLanesJVP(&v, within: bound, softness: s, along: parts(d))
                let changes = laneNumbers(tangent.value.left) + [Double(tangent.value.first)] + laneNumbers(tangent.v)
                return (laneNumbers(value.left) + [Double(value.first)] + laneNumbers(v), changes)
            },
            vjp: { x, c in
                var (v, bound, s) = parts(x)
                let cotangent = (value: (left: madeVector(c[..<n]) as V, first: V.Scalar(c[n])), v: madeVector(c[(n + 1)...]) as V)
                let (value, g) = limitLanesVJP(&v, within: bound, softness: s, cotangent: cotangent)
                return (
                    laneNumbers(value.left) + [Double(value.first)] + laneNumbers(v),
                    laneNumbers(g.v) + [Double(g.bound)] + laneNumbers(g.s)
                )
            }
        )
    }

    private static func scaling<V: SIMD & Sendable>(_ name: String, _ type: V.Type) -> GoldenCase
    where V.Scalar: BinaryFloatingPoint & Sendable {
        let n = 2 * V.scalarCount
        return GoldenCase(
            "GenericVectors, scaling of '\(name)'",
            at: lanePoint(n, from: 0.25) + [1.5],
            precision: Double(V.Scalar.ulpOfOne),
            { x in
                var vectors: [V] = vectors(x[..<n])
                scaleAll(&vectors, by: V.Scalar(x[n]))
                return vectors.flatMap { laneNumbers($0) }
            },
            jvp: { x, d in
                var all: [V] = vectors(x[..<n])
                let tangent = scaleAllJVP(&all, by: V.Scalar(x[n]), along: (vectors(d[..<n]), V.Scalar(d[n])))
                return (all.flatMap { laneNumbers($0) }, tangent.flatMap { laneNumbers($0) })
            },
            vjp: { x, c in
                var all: [V] = vectors(x[..<n])
                let g = scaleAllVJP(&all, by: V.Scalar(x[n]), cotangent: vectors(c[...]))
                return (all.flatMap { laneNumbers($0) }, g.vectors.flatMap { laneNumbers($0) } + [Double(g.factor)])
            }
        )
    }

    private typealias Floats = SIMD2<Float>

    private static let between = GoldenCase(
        "GenericVectors, between two",
        at: [0.5, -1, 2, 0.25, 0.375],
        precision: Double(Float.ulpOfOne),
        { laneNumbers(interpolated(madeVector($0[..<2]) as Floats, madeVector($0[2..<4]), at: Float($0[4]))) },
        jvp: { x, d in
            let along: (a: Floats, b: Floats, t: Float) = (madeVector(d[..<2]), madeVector(d[2..<4]), Float(d[4]))
            let (value, tangent) = interpolatedJVP(madeVector(x[..<2]), madeVector(x[2..<4]), at: Float(x[4]), along: along)
            return (laneNumbers(value), laneNumbers(tangent))
        },
        vjp: { x, c in
            let (value, g) = interpolatedVJP(
                madeVector(x[..<2]) as Floats,
                madeVector(x[2..<4]),
                at: Float(x[4]),
                cotangent: madeVector(c[...])
            )
            return (laneNumbers(value), laneNumbers(g.a) + laneNumbers(g.b) + [Double(g.t)])
        }
    )

    private typealias Doubles = SIMD3<Double>

    private static let quartics = GoldenCase(
        "GenericVectors, member of all vectors",
        at: [0.5, -1, 2, 0.25],
        { [(madeVector($0[..<3]) as Doubles).quartic($0[3])] },
        jvp: { x, d in
            let (value, tangent) = (madeVector(x[..<3]) as Doubles).quarticJVP(x[3], along: (madeVector(d[..<3]), d[3]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = (madeVector(x[..<3]) as Doubles).quarticVJP(x[3], cotangent: c[0])
            return ([value], laneNumbers(g.instance) + [g.k])
        },
        gradient: { x in
            let (value, g) = (madeVector(x[..<3]) as Doubles).quarticValueWithGradient(x[3])
            return (value, laneNumbers(g.instance) + [g.k])
        },
        hvp: { x, d in
            let (value, g, p) = (madeVector(x[..<3]) as Doubles).quarticHVP(x[3], along: (madeVector(d[..<3]), d[3]))
            return (value, laneNumbers(g.instance) + [g.k], laneNumbers(p.instance) + [p.k])
        }
    )

    private static let vectorCalls = GoldenCase(
        "GenericVectors, called for certain vectors",
        at: [0.5, -1, 2, 0.25, 1.5, -0.75, 0.125, 0.625],
        precision: Double(Float.ulpOfOne),
        { [callsForVectors(madeVector($0[..<4]), madeVector($0[4..<7]), $0[7])] },
        jvp: { x, d in
            let along: (v: SIMD4<Double>, w: SIMD3<Float>, x: Double) = (madeVector(d[..<4]), madeVector(d[4..<7]), d[7])
            let (value, tangent) = callsForVectorsJVP(madeVector(x[..<4]), madeVector(x[4..<7]), x[7], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = callsForVectorsVJP(madeVector(x[..<4]), madeVector(x[4..<7]), x[7], cotangent: c[0])
            return ([value], laneNumbers(g.v) + laneNumbers(g.w) + [g.x])
        },
        gradient: { x in
            let (value, g) = callsForVectorsValueWithGradient(madeVector(x[..<4]), madeVector(x[4..<7]), x[7])
            return (value, laneNumbers(g.v) + laneNumbers(g.w) + [g.x])
        },
        hvp: { x, d in
            let along: (v: SIMD4<Double>, w: SIMD3<Float>, x: Double) = (madeVector(d[..<4]), madeVector(d[4..<7]), d[7])
            let (value, g, p) = callsForVectorsHVP(madeVector(x[..<4]), madeVector(x[4..<7]), x[7], along: along)
            return (value, laneNumbers(g.v) + laneNumbers(g.w) + [g.x], laneNumbers(p.v) + laneNumbers(p.w) + [p.x])
        }
    )

    private static func reflections<T: BinaryFloatingPoint & SIMDScalar & Sendable>(_ name: String, _ type: T.Type) -> GoldenCase {
        @Sendable func flat(_ g: (v: SIMD3<T>, bound: T, others: [SIMD2<T>])) -> [Double] {
            laneNumbers(g.v) + [Double(g.bound)] + g.others.flatMap { laneNumbers($0) }
        }
        @Sendable func parts(_ x: [Double]) -> (v: SIMD3<T>, bound: T, others: [SIMD2<T>]) {
            (madeVector(x[..<3]), T(x[3]), vectors(x[4...]))
        }
        return GoldenCase(
            "GenericVectors, vectors of '\(name)'",
            at: [0.5, -1, 2, 0.75, 0.5, 1.5, -0.5, 0.375],
            precision: Double(T.ulpOfOne),
            { [Double(reflectedLength(parts($0).v, parts($0).bound, parts($0).others))] },
            jvp: { x, d in
                let (value, tangent) = reflectedLengthJVP(parts(x).v, parts(x).bound, parts(x).others, along: parts(d))
                return ([Double(value)], [Double(tangent)])
            },
            vjp: { x, c in
                let (value, g) = reflectedLengthVJP(parts(x).v, parts(x).bound, parts(x).others, cotangent: T(c[0]))
                return ([Double(value)], flat(g))
            },
            gradient: { x in
                let (value, g) = reflectedLengthValueWithGradient(parts(x).v, parts(x).bound, parts(x).others)
                return (Double(value), flat(g))
            },
            hvp: { x, d in
                let (value, g, p) = reflectedLengthHVP(parts(x).v, parts(x).bound, parts(x).others, along: parts(d))
                return (Double(value), flat(g), flat(p))
            }
        )
    }

    private static func powers<V: SIMD<Double> & Sendable>(_ name: String, _ type: V.Type) -> GoldenCase {
        GoldenCase(
            "GenericVectors, powers of lanes of '\(name)'",
            at: lanePoint(V.scalarCount, from: 1.25),
            { [lanePowers(madeVector($0[...]) as V, 3)] },
            jvp: { x, d in
                let (value, tangent) = lanePowersJVP(madeVector(x[...]) as V, 3, along: madeVector(d[...]))
                return ([value], [tangent])
            },
            vjp: { x, c in
                let (value, cotangent) = lanePowersVJP(madeVector(x[...]) as V, 3, cotangent: c[0])
                return ([value], laneNumbers(cotangent))
            },
            gradient: { x in
                let (value, gradient) = lanePowersValueWithGradient(madeVector(x[...]) as V, 3)
                return (value, laneNumbers(gradient))
            },
            hvp: { x, d in
                let (value, gradient, product) = lanePowersHVP(madeVector(x[...]) as V, 3, along: madeVector(d[...]))
                return (value, laneNumbers(gradient), laneNumbers(product))
            }
        )
    }
}
