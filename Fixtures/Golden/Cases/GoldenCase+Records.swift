/// Arrays of records that hold more than numbers.
extension GoldenCase {
    static let records = [gravitation, surveyed, weighed, perturb, scored, piled, located]

    private static let names = ["Sun", "comet", "", "moon"]

    /// Bodies of those masses and distances.
    private static func bodies(_ x: some Collection<Double>) -> [OrbitingBody] {
        let numbers = Array(x)
        return (0..<numbers.count / 2).map { i in
            OrbitingBody(
                name: names[i],
                mass: numbers[2 * i],
                distance: numbers[2 * i + 1],
                kind: i % 2 == 0 ? .circular : .eccentric,
                surface: i == 1 ? .icy : .rocky
            )
        }
    }

    private static func tangents(_ x: some Collection<Double>) -> [OrbitingBody.TangentVector] {
        let numbers = Array(x)
        return (0..<numbers.count / 2).map { OrbitingBody.TangentVector(mass: numbers[2 * $0], distance: numbers[2 * $0 + 1]) }
    }

    private static func list(_ bodies: [OrbitingBody]) -> [Double] { bodies.flatMap { [$0.mass, $0.distance] } }
    private static func list(_ tangents: [OrbitingBody.TangentVector]) -> [Double] { tangents.flatMap { [$0.mass, $0.distance] } }

    /// What is no number in bodies.
    private static func marks(_ bodies: [OrbitingBody]) -> [String] { bodies.map { "\($0.name) \($0.kind) \($0.surface)" } }

    private static let gravitation = GoldenCase(
        "Records",
        at: [1.5, 0.75, 0.5, 1.25, 2, 3, 0.25, 1.75, 0.5],
        { [AdgenGoldens.gravitation(of: bodies($0.prefix(8)), scale: $0[8])] },
        jvp: { x, d in
            let (value, tangent) = gravitationJVP(of: bodies(x.prefix(8)), scale: x[8], along: (tangents(d.prefix(8)), d[8]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = gravitationVJP(of: bodies(x.prefix(8)), scale: x[8], cotangent: c[0])
            return ([value], list(cotangent.bodies) + [cotangent.scale])
        },
        gradient: { x in
            let (value, gradient) = gravitationValueWithGradient(of: bodies(x.prefix(8)), scale: x[8])
            return (value, list(gradient.bodies) + [gradient.scale])
        },
        hvp: { x, d in
            let along = (bodies: tangents(d.prefix(8)), scale: d[8])
            let (value, gradient, product) = gravitationHVP(of: bodies(x.prefix(8)), scale: x[8], along: along)
            return (value, list(gradient.bodies) + [gradient.scale], list(product.bodies) + [product.scale])
        }
    )

    private static let surveyed = GoldenCase(
        "Records, rows",
        at: [1.5, 0.75, 0.5, 1.25],
        { [AdgenGoldens.surveyed(Array($0.prefix(3)), $0[3])] },
        jvp: { x, d in
            let (value, tangent) = surveyedJVP(Array(x.prefix(3)), x[3], along: (Array(d.prefix(3)), d[3]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = surveyedVJP(Array(x.prefix(3)), x[3], cotangent: c[0])
            return ([value], cotangent.masses + [cotangent.factor])
        },
        gradient: { x in
            let (value, gradient) = surveyedValueWithGradient(Array(x.prefix(3)), x[3])
            return (value, gradient.masses + [gradient.factor])
        },
        hvp: { x, d in
            let (value, gradient, product) = surveyedHVP(Array(x.prefix(3)), x[3], along: (Array(d.prefix(3)), d[3]))
            return (value, gradient.masses + [gradient.factor], product.masses + [product.factor])
        }
    )

    private static let located = GoldenCase(
        "Records, early exit",
        at: [1.5, 0.75, 0.5, 1.25],
        { [AdgenGoldens.located(Array($0.prefix(3)), $0[3])] },
        jvp: { x, d in
            let (value, tangent) = locatedJVP(Array(x.prefix(3)), x[3], along: (Array(d.prefix(3)), d[3]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = locatedVJP(Array(x.prefix(3)), x[3], cotangent: c[0])
            return ([value], cotangent.masses + [cotangent.factor])
        },
        gradient: { x in
            let (value, gradient) = locatedValueWithGradient(Array(x.prefix(3)), x[3])
            return (value, gradient.masses + [gradient.factor])
        },
        hvp: { x, d in
            let (value, gradient, product) = locatedHVP(Array(x.prefix(3)), x[3], along: (Array(d.prefix(3)), d[3]))
            return (value, gradient.masses + [gradient.factor], product.masses + [product.factor])
        }
    )

    private static let piled = GoldenCase(
        "Records, type parameters",
        at: [1.5, 0.75, 0.5, 1.25],
        { [AdgenGoldens.piled(Array($0.prefix(3)), $0[3])] },
        jvp: { x, d in
            let (value, tangent) = piledJVP(Array(x.prefix(3)), x[3], along: (Array(d.prefix(3)), d[3]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = piledVJP(Array(x.prefix(3)), x[3], cotangent: c[0])
            return ([value], cotangent.masses + [cotangent.factor])
        },
        gradient: { x in
            let (value, gradient) = piledValueWithGradient(Array(x.prefix(3)), x[3])
            return (value, gradient.masses + [gradient.factor])
        },
        hvp: { x, d in
            let (value, gradient, product) = piledHVP(Array(x.prefix(3)), x[3], along: (Array(d.prefix(3)), d[3]))
            return (value, gradient.masses + [gradient.factor], product.masses + [product.factor])
        }
    )

    private static let weighed = GoldenCase(
        "Records, result",
        at: [1.5, 0.75, 0.5, 1.25, 2, 3, 0.25, 1.75, 0.5],
        { list(AdgenGoldens.weighed(bodies($0.prefix(8)), by: $0[8])) },
        jvp: { x, d in
            let (value, tangent) = weighedJVP(bodies(x.prefix(8)), by: x[8], along: (tangents(d.prefix(8)), d[8]))
            precondition(marks(value) == marks(AdgenGoldens.weighed(bodies(x.prefix(8)), by: x[8])), "the rest is as in the primal")
            return (list(value), list(tangent))
        },
        vjp: { x, c in
            let (value, cotangent) = weighedVJP(bodies(x.prefix(8)), by: x[8], cotangent: tangents(c))
            precondition(marks(value) == marks(AdgenGoldens.weighed(bodies(x.prefix(8)), by: x[8])), "the rest is as in the primal")
            return (list(value), list(cotangent.bodies) + [cotangent.factor])
        }
    )

    private static func perturbed(_ x: [Double]) -> [OrbitingBody] {
        var moved = bodies(x.prefix(8))
        AdgenGoldens.perturb(&moved, by: x[8])
        return moved
    }

    private static let perturb = GoldenCase(
        "Records, inout",
        at: [1.5, 0.75, 0.5, 1.25, 2, 3, 0.25, 1.75, 0.5],
        { list(perturbed($0)) },
        jvp: { x, d in
            var moved = bodies(x.prefix(8))
            let tangent = perturbJVP(&moved, by: x[8], along: (tangents(d.prefix(8)), d[8]))
            precondition(marks(moved) == marks(perturbed(x)), "the rest is as in the primal")
            return (list(moved), list(tangent))
        },
        vjp: { x, c in
            var moved = bodies(x.prefix(8))
            let cotangent = perturbVJP(&moved, by: x[8], cotangent: tangents(c))
            precondition(marks(moved) == marks(perturbed(x)), "the rest is as in the primal")
            return (list(moved), list(cotangent.bodies) + [cotangent.step])
        }
    )

    private static func rows(_ x: [Double]) -> [[(term: String, weight: Double)]] {
        [[("square", x[0]), ("line", x[1])], [], [("square", x[2])]]
    }

    private static func weights(_ x: [Double]) -> [[Double]] { [[x[0], x[1]], [], [x[2]]] }

    private static let scored = GoldenCase(
        "Records, tuples in rows",
        at: [1.5, 0.75, 0.5, 1.25],
        { [AdgenGoldens.scored(rows($0), $0[3])] },
        jvp: { x, d in
            let (value, tangent) = scoredJVP(rows(x), x[3], along: (weights(d), d[3]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = scoredVJP(rows(x), x[3], cotangent: c[0])
            return ([value], cotangent.rows.flatMap { $0 } + [cotangent.x])
        },
        gradient: { x in
            let (value, gradient) = scoredValueWithGradient(rows(x), x[3])
            return (value, gradient.rows.flatMap { $0 } + [gradient.x])
        },
        hvp: { x, d in
            let (value, gradient, product) = scoredHVP(rows(x), x[3], along: (weights(d), d[3]))
            return (value, gradient.rows.flatMap { $0 } + [gradient.x], product.rows.flatMap { $0 } + [product.x])
        }
    )
}
