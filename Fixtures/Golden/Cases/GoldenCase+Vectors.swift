// Cases of functions of SIMD vectors, whose lanes are laid out one after the other.

extension GoldenCase {
    static var vectors: [GoldenCase] { [charges, flight, drifting, masks, smoothing] }

    private static func vector(_ x: ArraySlice<Double>) -> SIMD3<Double> { SIMD3(Array(x)) }
    private static func lanes(_ v: SIMD3<Double>) -> [Double] { [v.x, v.y, v.z] }
    private static func vectors(_ x: ArraySlice<Double>) -> [SIMD3<Double>] {
        stride(from: x.startIndex, to: x.endIndex, by: 3).map { vector(x[$0..<$0 + 3]) }
    }

    private static let charges = GoldenCase(
        "Vectors, charges",
        at: [0, 0, 0, 1, 0.5, -1, -2, 1, 0.25, 1.5],
        { [potential(vectors($0[..<9]), charge: $0[9])] },
        jvp: { x, d in
            let (value, tangent) = potentialJVP(vectors(x[..<9]), charge: x[9], along: (positions: vectors(d[..<9]), charge: d[9]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = potentialVJP(vectors(x[..<9]), charge: x[9], cotangent: c[0])
            return ([value], cotangent.positions.flatMap(lanes) + [cotangent.charge])
        },
        gradient: { x in
            let (value, gradient) = potentialValueWithGradient(vectors(x[..<9]), charge: x[9])
            return (value, gradient.positions.flatMap(lanes) + [gradient.charge])
        },
        hvp: { x, d in
            let along = (positions: vectors(d[..<9]), charge: d[9])
            let (value, gradient, product) = potentialHVP(vectors(x[..<9]), charge: x[9], along: along)
            return (
                value, gradient.positions.flatMap(lanes) + [gradient.charge], product.positions.flatMap(lanes) + [product.charge]
            )
        }
    )

    private static let flight = GoldenCase(
        "Vectors, flight",
        at: [0.25, -0.5, 0.125, 1, 0.5, -0.75, 0.5, 1, 2],
        { x in
            var position = vector(x[..<3])
            let velocity = fly(&position, velocity: vector(x[3..<6]), field: vector(x[6...]), steps: 5)
            return lanes(velocity) + lanes(position)
        },
        jvp: { x, d in
            var position = vector(x[..<3])
            let along = (position: vector(d[..<3]), velocity: vector(d[3..<6]), field: vector(d[6...]))
            let (value, tangent) = flyJVP(&position, velocity: vector(x[3..<6]), field: vector(x[6...]), steps: 5, along: along)
            return (lanes(value) + lanes(position), lanes(tangent.value) + lanes(tangent.position))
        },
        vjp: { x, c in
            var position = vector(x[..<3])
            let cotangent = (value: vector(c[..<3]), position: vector(c[3...]))
            let (value, g) = flyVJP(&position, velocity: vector(x[3..<6]), field: vector(x[6...]), steps: 5, cotangent: cotangent)
            return (lanes(value) + lanes(position), lanes(g.position) + lanes(g.velocity) + lanes(g.field))
        }
    )

    private static func pairs(_ x: ArraySlice<Double>) -> [SIMD2<Double>] {
        stride(from: x.startIndex, to: x.endIndex, by: 2).map { SIMD2(x[$0], x[$0 + 1]) }
    }
    private static func lanes(_ v: SIMD2<Double>) -> [Double] { [v.x, v.y] }

    private static let drifting = GoldenCase(
        "Vectors, drift",
        at: [0.25, -0.5, 1.5, 1, 0.5, -0.75, 0.5, 0.125],
        { x in
            var points = pairs(x[..<6])
            drift(&points, by: SIMD2(x[6], x[7]))
            return points.flatMap(lanes)
        },
        jvp: { x, d in
            var points = pairs(x[..<6])
            let tangent = driftJVP(&points, by: SIMD2(x[6], x[7]), along: (points: pairs(d[..<6]), wind: SIMD2(d[6], d[7])))
            return (points.flatMap(lanes), tangent.flatMap(lanes))
        },
        vjp: { x, c in
            var points = pairs(x[..<6])
            let cotangent = driftVJP(&points, by: SIMD2(x[6], x[7]), cotangent: pairs(c[...]))
            return (points.flatMap(lanes), cotangent.points.flatMap(lanes) + lanes(cotangent.wind))
        }
    )

    private static func four(_ x: ArraySlice<Double>) -> SIMD4<Double> { SIMD4(Array(x)) }
    private static func lanes(_ v: SIMD4<Double>) -> [Double] { [v.x, v.y, v.z, v.w] }

    private static let masks = GoldenCase(
        "VectorMasks, wall",
        at: [0.31, -0.62, 1.13, 0.27, 0.53, 0.91, -0.23, 1.37, 0.93],
        { [wall(four($0[..<4]), four($0[4..<8]), at: $0[8], steps: 4)] },
        jvp: { x, d in
            let along = (start: four(d[..<4]), speed: four(d[4..<8]), position: d[8])
            let (value, tangent) = wallJVP(four(x[..<4]), four(x[4..<8]), at: x[8], steps: 4, along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = wallVJP(four(x[..<4]), four(x[4..<8]), at: x[8], steps: 4, cotangent: c[0])
            return ([value], lanes(g.start) + lanes(g.speed) + [g.position])
        },
        gradient: { x in
            let (value, g) = wallValueWithGradient(four(x[..<4]), four(x[4..<8]), at: x[8], steps: 4)
            return (value, lanes(g.start) + lanes(g.speed) + [g.position])
        },
        hvp: { x, d in
            let along = (start: four(d[..<4]), speed: four(d[4..<8]), position: d[8])
            let (value, g, p) = wallHVP(four(x[..<4]), four(x[4..<8]), at: x[8], steps: 4, along: along)
            return (value, lanes(g.start) + lanes(g.speed) + [g.position], lanes(p.start) + lanes(p.speed) + [p.position])
        }
    )

    private static func floats(_ x: ArraySlice<Double>) -> SIMD4<Float> { SIMD4(x.map(Float.init)) }
    private static func lanes(_ v: SIMD4<Float>) -> [Double] { lanes(SIMD4<Double>(v)) }

    private static let smoothing = GoldenCase(
        "VectorMasks, smoothing",
        at: [0.5, -0.25, 1.5, 0.75, 0.25],
        precision: Double(Float.ulpOfOne),
        { lanes(smoothed(floats($0[..<4]), weight: Float($0[4]), rounds: 3)) },
        jvp: { x, d in
            let along = (samples: floats(d[..<4]), weight: Float(d[4]))
            let (value, tangent) = smoothedJVP(floats(x[..<4]), weight: Float(x[4]), rounds: 3, along: along)
            return (lanes(value), lanes(tangent))
        },
        vjp: { x, c in
            let (value, g) = smoothedVJP(floats(x[..<4]), weight: Float(x[4]), rounds: 3, cotangent: floats(c[...]))
            return (lanes(value), lanes(g.samples) + [Double(g.weight)])
        }
    )
}
