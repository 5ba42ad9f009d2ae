// Cases of functions whose derivatives come from rules, in every form.

extension GoldenCase {
    static var rules: [GoldenCase] {
        [
            anomalies, orbits, spirals, polynomials, drums, potentials, attentions, quadratics, spreads, turns, relaxation, damping, norms,
            ranks,
        ]
    }

    // MARK: Numbers

    private static let anomalies = GoldenCase(
        "RuleScalars, anomaly",
        at: [1.25, 0.5],
        { [anomaly($0[0], eccentricity: $0[1])] },
        jvp: { x, d in
            let (value, tangent) = anomalyJVP(x[0], eccentricity: x[1], along: (mean: d[0], eccentricity: d[1]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = anomalyVJP(x[0], eccentricity: x[1], cotangent: c[0])
            return ([value], [g.mean, g.eccentricity])
        },
        gradient: { x in
            let (value, g) = anomalyValueWithGradient(x[0], eccentricity: x[1])
            return (value, [g.mean, g.eccentricity])
        },
        hvp: { x, d in
            let (value, g, p) = anomalyHVP(x[0], eccentricity: x[1], along: (mean: d[0], eccentricity: d[1]))
            return (value, [g.mean, g.eccentricity], [p.mean, p.eccentricity])
        }
    )

    private static let orbits = GoldenCase(
        "RuleScalars, orbit",
        at: [1.25, 0.5],
        { [orbit($0[0], $0[1], steps: 3)] },
        jvp: { x, d in
            let (value, tangent) = orbitJVP(x[0], x[1], steps: 3, along: (mean: d[0], eccentricity: d[1]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = orbitVJP(x[0], x[1], steps: 3, cotangent: c[0])
            return ([value], [g.mean, g.eccentricity])
        },
        gradient: { x in
            let (value, g) = orbitValueWithGradient(x[0], x[1], steps: 3)
            return (value, [g.mean, g.eccentricity])
        },
        hvp: { x, d in
            let (value, g, p) = orbitHVP(x[0], x[1], steps: 3, along: (mean: d[0], eccentricity: d[1]))
            return (value, [g.mean, g.eccentricity], [p.mean, p.eccentricity])
        }
    )

    private static let spirals = GoldenCase(
        "RuleScalars, spiral",
        at: [-0.5, 0.75],
        { [spiral($0[0], $0[1])] },
        jvp: { x, d in
            let (value, tangent) = spiralJVP(x[0], x[1], along: (x: d[0], y: d[1]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = spiralVJP(x[0], x[1], cotangent: c[0])
            return ([value], [g.x, g.y])
        },
        gradient: { x in
            let (value, g) = spiralValueWithGradient(x[0], x[1])
            return (value, [g.x, g.y])
        },
        hvp: { x, d in
            let (value, g, p) = spiralHVP(x[0], x[1], along: (x: d[0], y: d[1]))
            return (value, [g.x, g.y], [p.x, p.y])
        }
    )

    private static let polynomials = GoldenCase(
        "RuleScalars, polynomial",
        at: [1.5, 0.75],
        { [polynomial($0[0], $0[1])] },
        jvp: { x, d in
            let (value, tangent) = polynomialJVP(x[0], x[1], along: (x: d[0], a: d[1]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = polynomialVJP(x[0], x[1], cotangent: c[0])
            return ([value], [g.x, g.a])
        },
        gradient: { x in
            let (value, g) = polynomialValueWithGradient(x[0], x[1])
            return (value, [g.x, g.a])
        },
        hvp: { x, d in
            let (value, g, p) = polynomialHVP(x[0], x[1], along: (x: d[0], a: d[1]))
            return (value, [g.x, g.a], [p.x, p.a])
        }
    )

    private static let drums = GoldenCase(
        "RuleLibrary",
        at: [0.75, 1.5],
        { [drum($0[0], $0[1])] },
        jvp: { x, d in
            let (value, tangent) = drumJVP(x[0], x[1], along: (radius: d[0], stiffness: d[1]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = drumVJP(x[0], x[1], cotangent: c[0])
            return ([value], [g.radius, g.stiffness])
        },
        gradient: { x in
            let (value, g) = drumValueWithGradient(x[0], x[1])
            return (value, [g.radius, g.stiffness])
        },
        hvp: { x, d in
            let (value, g, p) = drumHVP(x[0], x[1], along: (radius: d[0], stiffness: d[1]))
            return (value, [g.radius, g.stiffness], [p.radius, p.stiffness])
        }
    )

    // MARK: Arrays

    private static let potentials = GoldenCase(
        "RuleArrays, potential",
        at: [0.5, -1, 0.75, 1.5],
        { [potential(Array($0[..<3]), stiffness: $0[3])] },
        jvp: { x, d in
            let (value, tangent) = potentialJVP(Array(x[..<3]), stiffness: x[3], along: (q: Array(d[..<3]), k: d[3]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = potentialVJP(Array(x[..<3]), stiffness: x[3], cotangent: c[0])
            return ([value], g.q + [g.k])
        },
        gradient: { x in
            let g = potentialGradient(Array(x[..<3]), stiffness: x[3])
            return (potential(Array(x[..<3]), stiffness: x[3]), g.q + [g.k])
        },
        hvp: { x, d in
            let (value, g, p) = potentialHVP(Array(x[..<3]), stiffness: x[3], along: (q: Array(d[..<3]), k: d[3]))
            return (value, g.q + [g.k], p.q + [p.k])
        }
    )

    private static let attentions = GoldenCase(
        "RuleArrays, attention",
        at: [0.5, -1, 0.75, 0.25],
        { [attention(Array($0[..<3]), $0[3])] },
        jvp: { x, d in
            let (value, tangent) = attentionJVP(Array(x[..<3]), x[3], along: (x: Array(d[..<3]), rate: d[3]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = attentionVJP(Array(x[..<3]), x[3], cotangent: c[0])
            return ([value], g.x + [g.rate])
        },
        gradient: { x in
            let (value, g) = attentionValueWithGradient(Array(x[..<3]), x[3])
            return (value, g.x + [g.rate])
        },
        hvp: { x, d in
            let (value, g, p) = attentionHVP(Array(x[..<3]), x[3], along: (x: Array(d[..<3]), rate: d[3]))
            return (value, g.x + [g.rate], p.x + [p.rate])
        }
    )

    private static let quadratics = GoldenCase(
        "RuleArrays, quadratic",
        at: [0.5, -1, 0.75, 0.25, 1.5, -0.5],
        { [quadratic(Array($0[..<4]), Array($0[4...]))] },
        jvp: { x, d in
            let along = (matrix: Array(d[..<4]), vector: Array(d[4...]))
            let (value, tangent) = quadraticJVP(Array(x[..<4]), Array(x[4...]), along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = quadraticVJP(Array(x[..<4]), Array(x[4...]), cotangent: c[0])
            return ([value], g.matrix + g.vector)
        },
        gradient: { x in
            let (value, g) = quadraticValueWithGradient(Array(x[..<4]), Array(x[4...]))
            return (value, g.matrix + g.vector)
        },
        hvp: { x, d in
            let along = (matrix: Array(d[..<4]), vector: Array(d[4...]))
            let (value, g, p) = quadraticHVP(Array(x[..<4]), Array(x[4...]), along: along)
            return (value, g.matrix + g.vector, p.matrix + p.vector)
        }
    )

    private static let spreads = GoldenCase(
        "RuleArrays, spread",
        at: [0.5, -1, 0.75, 0.25],
        { [spread(Array($0[..<3]), $0[3])] },
        jvp: { x, d in
            let (value, tangent) = spreadJVP(Array(x[..<3]), x[3], along: (x: Array(d[..<3]), weight: d[3]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = spreadVJP(Array(x[..<3]), x[3], cotangent: c[0])
            return ([value], g.x + [g.weight])
        },
        gradient: { x in
            let (value, g) = spreadValueWithGradient(Array(x[..<3]), x[3])
            return (value, g.x + [g.weight])
        },
        hvp: { x, d in
            let (value, g, p) = spreadHVP(Array(x[..<3]), x[3], along: (x: Array(d[..<3]), weight: d[3]))
            return (value, g.x + [g.weight], p.x + [p.weight])
        }
    )

    // MARK: Parameters that are results too

    private static let turns = GoldenCase(
        "RuleInout, scalars",
        at: [0.5, -1, 0.75],
        { x in
            var (a, b) = (x[0], x[1])
            turn(&a, &b, by: x[2])
            return [a, b]
        },
        jvp: { x, d in
            var (a, b) = (x[0], x[1])
            let t = turnJVP(&a, &b, by: x[2], along: (x: d[0], y: d[1], angle: d[2]))
            return ([a, b], [t.x, t.y])
        },
        vjp: { x, c in
            var (a, b) = (x[0], x[1])
            let g = turnVJP(&a, &b, by: x[2], cotangent: (x: c[0], y: c[1]))
            return ([a, b], [g.x, g.y, g.angle])
        }
    )

    private static let relaxation = GoldenCase(
        "RuleInout, an array in a loop",
        at: [0.5, -1, 0.75, 0.25],
        { [relaxed(Array($0[..<3]), $0[3], steps: 3)] },
        jvp: { x, d in
            let (value, tangent) = relaxedJVP(Array(x[..<3]), x[3], steps: 3, along: (start: Array(d[..<3]), rate: d[3]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = relaxedVJP(Array(x[..<3]), x[3], steps: 3, cotangent: c[0])
            return ([value], g.start + [g.rate])
        },
        gradient: { x in
            let (value, g) = relaxedValueWithGradient(Array(x[..<3]), x[3], steps: 3)
            return (value, g.start + [g.rate])
        },
        hvp: { x, d in
            let (value, g, p) = relaxedHVP(Array(x[..<3]), x[3], steps: 3, along: (start: Array(d[..<3]), rate: d[3]))
            return (value, g.start + [g.rate], p.start + [p.rate])
        }
    )

    private static let damping = GoldenCase(
        "RuleInout, arrays",
        at: [0.5, -1, 0.75, 0.25],
        { x in
            var state = Array(x[..<3])
            return [damped(&state, x[3])] + state
        },
        jvp: { x, d in
            var state = Array(x[..<3])
            let (value, t) = dampedJVP(&state, x[3], along: (state: Array(d[..<3]), rate: d[3]))
            return ([value] + state, [t.value] + t.state)
        },
        vjp: { x, c in
            var state = Array(x[..<3])
            let (value, g) = dampedVJP(&state, x[3], cotangent: (value: c[0], state: Array(c[1...])))
            return ([value] + state, g.state + [g.rate])
        }
    )

    // MARK: Functions and rules without a look into them

    private static let norms = GoldenCase(
        "RuleOpaque, norm",
        at: [0.5, -1, 0.75, 0.25],
        { [norm(Array($0[..<2]), (a: $0[2], b: $0[3]))] },
        jvp: { x, d in
            let along = (x: Array(d[..<2]), scale: (a: d[2], b: d[3]))
            let (value, tangent) = normJVP(Array(x[..<2]), (a: x[2], b: x[3]), along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = normVJP(Array(x[..<2]), (a: x[2], b: x[3]), cotangent: c[0])
            return ([value], g.x + [g.scale.a, g.scale.b])
        },
        gradient: { x in
            let (value, g) = normValueWithGradient(Array(x[..<2]), (a: x[2], b: x[3]))
            return (value, g.x + [g.scale.a, g.scale.b])
        }
    )

    private static let ranks = GoldenCase(
        "RuleOpaque, ranked",
        at: [0.5, -1, 0.75, 0.25],
        { [ranked(Array($0[..<3]), $0[3])] },
        jvp: { x, d in
            let (value, tangent) = rankedJVP(Array(x[..<3]), x[3], along: (x: Array(d[..<3]), bound: d[3]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = rankedVJP(Array(x[..<3]), x[3], cotangent: c[0])
            return ([value], g.x + [g.bound])
        },
        gradient: { x in
            let (value, g) = rankedValueWithGradient(Array(x[..<3]), x[3])
            return (value, g.x + [g.bound])
        }
    )
}
