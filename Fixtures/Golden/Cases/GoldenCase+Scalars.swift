// Cases of scalar functions.

extension GoldenCase {
    static var scalars: [GoldenCase] {
        [scalarLoop, newton, rungeKutta, recursion, customRule, stopped, printing, singlePrecision, constants]
    }

    private static let scalarLoop = GoldenCase(
        "ScalarLoop",
        at: [2.5],
        { [eulerSquareRoot($0[0], count: 20)] },
        jvp: { x, d in
            let (value, tangent) = eulerSquareRootJVP(x[0], count: 20, along: d[0])
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = eulerSquareRootVJP(x[0], count: 20, cotangent: c[0])
            return ([value], [cotangent])
        },
        gradient: { x in
            let (value, gradient) = eulerSquareRootValueWithGradient(x[0], count: 20)
            return (value, [gradient])
        },
        hvp: { x, d in
            let (value, gradient, product) = eulerSquareRootHVP(x[0], count: 20, along: d[0])
            return (value, [gradient], [product])
        }
    )

    private static let newton = GoldenCase(
        "Newton",
        at: [1.25, 0.5],
        { [eccentricAnomaly(mean: $0[0], eccentricity: $0[1])] },
        jvp: { x, d in
            let (value, tangent) = eccentricAnomalyJVP(mean: x[0], eccentricity: x[1], along: (mean: d[0], eccentricity: d[1]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = eccentricAnomalyVJP(mean: x[0], eccentricity: x[1], cotangent: c[0])
            return ([value], [cotangent.mean, cotangent.eccentricity])
        },
        gradient: { x in
            let (value, gradient) = eccentricAnomalyValueWithGradient(mean: x[0], eccentricity: x[1])
            return (value, [gradient.mean, gradient.eccentricity])
        },
        hvp: { x, d in
            let (value, gradient, product) = eccentricAnomalyHVP(mean: x[0], eccentricity: x[1], along: (mean: d[0], eccentricity: d[1]))
            return (value, [gradient.mean, gradient.eccentricity], [product.mean, product.eccentricity])
        }
    )

    private static let rungeKutta = GoldenCase(
        "RungeKutta",
        at: [0.5, 0.03, 0.75, 0.025],
        { [predatorsAndPrey($0[0], $0[1], $0[2], $0[3], steps: 12)] },
        jvp: { x, d in
            let along = (growth: d[0], predation: d[1], death: d[2], feeding: d[3])
            let (value, tangent) = predatorsAndPreyJVP(x[0], x[1], x[2], x[3], steps: 12, along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = predatorsAndPreyVJP(x[0], x[1], x[2], x[3], steps: 12, cotangent: c[0])
            return ([value], [g.growth, g.predation, g.death, g.feeding])
        },
        gradient: { x in
            let (value, g) = predatorsAndPreyValueWithGradient(x[0], x[1], x[2], x[3], steps: 12)
            return (value, [g.growth, g.predation, g.death, g.feeding])
        },
        hvp: { x, d in
            let along = (growth: d[0], predation: d[1], death: d[2], feeding: d[3])
            let (value, g, p) = predatorsAndPreyHVP(x[0], x[1], x[2], x[3], steps: 12, along: along)
            return (value, [g.growth, g.predation, g.death, g.feeding], [p.growth, p.predation, p.death, p.feeding])
        }
    )

    private static let recursion = GoldenCase(
        "Recursion",
        at: [1.5],
        { [continuedFraction($0[0], depth: 9)] },
        jvp: { x, d in
            let (value, tangent) = continuedFractionJVP(x[0], depth: 9, along: d[0])
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = continuedFractionVJP(x[0], depth: 9, cotangent: c[0])
            return ([value], [cotangent])
        },
        gradient: { x in
            let (value, gradient) = continuedFractionValueWithGradient(x[0], depth: 9)
            return (value, [gradient])
        },
        hvp: { x, d in
            let (value, gradient, product) = continuedFractionHVP(x[0], depth: 9, along: d[0])
            return (value, [gradient], [product])
        }
    )

    private static let customRule = GoldenCase(
        "CustomRule",
        at: [0.5, 1.75],
        { [softLoss($0[0], $0[1])] },
        jvp: { x, d in
            let (value, tangent) = softLossJVP(x[0], x[1], along: (x: d[0], scale: d[1]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = softLossVJP(x[0], x[1], cotangent: c[0])
            return ([value], [cotangent.x, cotangent.scale])
        },
        gradient: { x in
            let (value, gradient) = softLossValueWithGradient(x[0], x[1])
            return (value, [gradient.x, gradient.scale])
        },
        hvp: { x, d in
            let (value, gradient, product) = softLossHVP(x[0], x[1], along: (x: d[0], scale: d[1]))
            return (value, [gradient.x, gradient.scale], [product.x, product.scale])
        }
    )

    /// The function to differ by holds the weight at what it is at the point: that is what stopping its gradient means.
    private static let stopped = GoldenCase(
        "StopGradient",
        at: [1.5, 0.75],
        { x in
            let residual = x[0] * x[0] - x[1]
            return [1 / (1 + 1.5 * 1.5) * residual * residual]
        },
        jvp: { x, d in
            let (value, tangent) = weightedJVP(x[0], x[1], along: (x: d[0], y: d[1]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = weightedVJP(x[0], x[1], cotangent: c[0])
            return ([value], [cotangent.x, cotangent.y])
        },
        gradient: { x in
            let (value, gradient) = weightedValueWithGradient(x[0], x[1])
            return (value, [gradient.x, gradient.y])
        }
    )

    private static let printing = GoldenCase(
        "Printing",
        at: [2.5],
        { [cubeRoot($0[0])] },
        jvp: { x, d in
            let (value, tangent) = cubeRootJVP(x[0], along: d[0])
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = cubeRootVJP(x[0], cotangent: c[0])
            return ([value], [cotangent])
        },
        gradient: { x in
            let (value, gradient) = cubeRootValueWithGradient(x[0])
            return (value, [gradient])
        }
    )

    private static let singlePrecision = GoldenCase(
        "SinglePrecision",
        at: [0.375, 1.5],
        precision: Double(Float.ulpOfOne),
        { [mixed(Float($0[0]), $0[1])] },
        jvp: { x, d in
            let (value, tangent) = mixedJVP(Float(x[0]), x[1], along: (x: Float(d[0]), y: d[1]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = mixedVJP(Float(x[0]), x[1], cotangent: c[0])
            return ([value], [Double(cotangent.x), cotangent.y])
        },
        gradient: { x in
            let (value, gradient) = mixedValueWithGradient(Float(x[0]), x[1])
            return (value, [Double(gradient.x), gradient.y])
        }
    )

    private static let constants = GoldenCase(
        "GlobalConstants",
        at: [1.5, 0.25],
        { [bell($0[0], $0[1])] },
        jvp: { x, d in
            let (value, tangent) = bellJVP(x[0], x[1], along: (rate: d[0], shift: d[1]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = bellVJP(x[0], x[1], cotangent: c[0])
            return ([value], [cotangent.rate, cotangent.shift])
        },
        gradient: { x in
            let (value, gradient) = bellValueWithGradient(x[0], x[1])
            return (value, [gradient.rate, gradient.shift])
        },
        hvp: { x, d in
            let (value, gradient, product) = bellHVP(x[0], x[1], along: (rate: d[0], shift: d[1]))
            return (value, [gradient.rate, gradient.shift], [product.rate, product.shift])
        }
    )
}
