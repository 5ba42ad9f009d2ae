// Cases of generic structs over any types and over protocols.

extension GoldenCase {
    static var genericContainers: [GoldenCase] {
        [execution, containers, quadratic, polynomial, training, stages, weighing, stageSum, spreading, norms]
    }

    private static let program = [0, 1, 2, 0, 3, 4, 5, 0, 1]

    private static let execution = GoldenCase(
        "GenericContainers, a stack machine",
        at: [0.75],
        { [execute(program, at: $0[0])] },
        jvp: { x, d in
            let (value, tangent) = executeJVP(program, at: x[0], along: d[0])
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = executeVJP(program, at: x[0], cotangent: c[0])
            return ([value], [cotangent])
        },
        gradient: { x in
            let (value, gradient) = executeValueWithGradient(program, at: x[0])
            return (value, [gradient])
        },
        hvp: { x, d in
            let (value, gradient, product) = executeHVP(program, at: x[0], along: d[0])
            return (value, [gradient], [product])
        }
    )

    private static let containers = GoldenCase(
        "GenericContainers, structs in structs",
        at: [0.75, 0.5, -0.25],
        precision: 1e-7,
        { x in [contained(x[0], Spot(x: x[1], y: x[2]))] },
        jvp: { x, d in
            let along = (x: d[0], spot: Spot.TangentVector(x: d[1], y: d[2]))
            let (value, tangent) = containedJVP(x[0], Spot(x: x[1], y: x[2]), along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = containedVJP(x[0], Spot(x: x[1], y: x[2]), cotangent: c[0])
            return ([value], [g.x, g.spot.x, g.spot.y])
        },
        gradient: { x in
            let (value, g) = containedValueWithGradient(x[0], Spot(x: x[1], y: x[2]))
            return (value, [g.x, g.spot.x, g.spot.y])
        },
        hvp: { x, d in
            let along = (x: d[0], spot: Spot.TangentVector(x: d[1], y: d[2]))
            let (value, g, p) = containedHVP(x[0], Spot(x: x[1], y: x[2]), along: along)
            return (value, [g.x, g.spot.x, g.spot.y], [p.x, p.spot.x, p.spot.y])
        }
    )

    private static let quadratic = GoldenCase(
        "GenericContainers, a member for certain type arguments",
        at: [0.75],
        { x in [Both(first: 1.5, second: -0.5).quadratic(x[0])] },
        jvp: { x, d in
            let (value, tangent) = Both(first: 1.5, second: -0.5).quadraticJVP(x[0], along: d[0])
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = Both(first: 1.5, second: -0.5).quadraticVJP(x[0], cotangent: c[0])
            return ([value], [cotangent])
        },
        hvp: { x, d in
            let (value, gradient, product) = Both(first: 1.5, second: -0.5).quadraticHVP(x[0], along: d[0])
            return (value, [gradient], [product])
        }
    )

    private static let polynomial = GoldenCase(
        "GenericContainers, a member for an array as type argument",
        at: [0.75, 1.5, -0.5],
        { x in [Both(first: 1.5, second: [0.5, 2]).polynomial(at: x[0], Array(x[1...]))] },
        jvp: { x, d in
            let along = (x: d[0], weights: Array(d[1...]))
            let (value, tangent) = Both(first: 1.5, second: [0.5, 2]).polynomialJVP(at: x[0], Array(x[1...]), along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = Both(first: 1.5, second: [0.5, 2]).polynomialVJP(at: x[0], Array(x[1...]), cotangent: c[0])
            return ([value], [g.x] + g.weights)
        }
    )

    private static let training = GoldenCase(
        "Composition, a network of layers",
        at: [0.75, 0.5, -0.25, 0.875, 0.25, -0.125, 0.5, 1, 0.375],
        { x in [trained(Array(x[..<4]), Array(x[4..<8]), x[8])] },
        jvp: { x, d in
            let along = (w: Array(d[..<4]), v: Array(d[4..<8]), rate: d[8])
            let (value, tangent) = trainedJVP(Array(x[..<4]), Array(x[4..<8]), x[8], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = trainedVJP(Array(x[..<4]), Array(x[4..<8]), x[8], cotangent: c[0])
            return ([value], g.w + g.v + [g.rate])
        },
        gradient: { x in
            let (value, g) = trainedValueWithGradient(Array(x[..<4]), Array(x[4..<8]), x[8])
            return (value, g.w + g.v + [g.rate])
        },
        hvp: { x, d in
            let along = (w: Array(d[..<4]), v: Array(d[4..<8]), rate: d[8])
            let (value, g, p) = trainedHVP(Array(x[..<4]), Array(x[4..<8]), x[8], along: along)
            return (value, g.w + g.v + [g.rate], p.w + p.v + [p.rate])
        }
    )

    // MARK: Tangents

    private static func network(_ x: [Double]) -> StageNetwork {
        Series(
            first: Linear(weights: Array(x[..<4]), bias: x[4]),
            second: Series(first: Bend(), second: Linear(weights: Array(x[5..<7]), bias: x[7]))
        )
    }

    private static func tangent(_ x: [Double]) -> StageNetwork.TangentVector {
        StageNetwork.TangentVector(
            first: Linear.TangentVector(weights: Array(x[..<4]), bias: x[4]),
            second: .init(first: Bend.TangentVector(), second: .init(weights: Array(x[5..<7]), bias: x[7]))
        )
    }

    private static let stages = GoldenCase(
        "ComposedTangents, by a network of stages",
        at: [0.5, -0.25, 0.75, 0.25, 0.125, 0.625, -0.875, 0.375, 0.5, 1.125, 0.75],
        { x in [stageMisfit(of: network(x), at: Array(x[8..<10]), x[10])] },
        jvp: { x, d in
            let along = (network: tangent(d), input: Array(d[8..<10]), target: d[10])
            let (value, tangent) = stageMisfitJVP(of: network(x), at: Array(x[8..<10]), x[10], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = stageMisfitVJP(of: network(x), at: Array(x[8..<10]), x[10], cotangent: c[0])
            return ([value], g.network.flattened + g.input + [g.target])
        },
        gradient: { x in
            let (value, g) = stageMisfitValueWithGradient(of: network(x), at: Array(x[8..<10]), x[10])
            return (value, g.network.flattened + g.input + [g.target])
        },
        hvp: { x, d in
            let along = (network: tangent(d), input: Array(d[8..<10]), target: d[10])
            let (value, g, p) = stageMisfitHVP(of: network(x), at: Array(x[8..<10]), x[10], along: along)
            return (value, g.network.flattened + g.input + [g.target], p.network.flattened + p.input + [p.target])
        }
    )

    private static let stageSum = GoldenCase(
        "ComposedTangents, a member over protocols",
        at: [0.5, -0.25, 0.125, 0.75],
        { x in [Series(first: Linear(weights: Array(x[..<2]), bias: x[2]), second: Bend()).sum(of: [x[3], x[3] * 2])] },
        jvp: { x, d in
            // Only the reverse derivative is written: along one direction it says the same.
            let series = Series(first: Linear(weights: Array(x[..<2]), bias: x[2]), second: Bend())
            let (value, g) = series.sumVJP(of: [x[3], x[3] * 2], cotangent: 1)
            let linear = g.instance.first
            let tangent = linear.weights[0] * d[0] + linear.weights[1] * d[1] + linear.bias * d[2]
            return ([value], [tangent + (g.input[0] + 2 * g.input[1]) * d[3]])
        },
        vjp: { x, c in
            let series = Series(first: Linear(weights: Array(x[..<2]), bias: x[2]), second: Bend())
            let (value, g) = series.sumVJP(of: [x[3], x[3] * 2], cotangent: c[0])
            return ([value], g.instance.first.weights + [g.instance.first.bias, g.input[0] + 2 * g.input[1]])
        }
    )

    private static func samples(_ x: [Double]) -> [Sampled<Double, Int>] { [Sampled(value: x[0], weight: x[1], unit: 2)] }

    private static func stage(_ x: [Double]) -> Sampled<Linear, Int> {
        Sampled(value: Linear(weights: [], bias: x[2]), weight: x[3], unit: 1)
    }

    private static let weighing = GoldenCase(
        "ComposedTangents, in place and as the result",
        at: [0.5, 2, 0.75, 3],
        { x in
            var samples = samples(x)
            let sum = weigh(&samples, stage(x))
            return [sum.value, sum.weight, samples[0].value]
        },
        jvp: { x, d in
            var samples = samples(x)
            let along = (
                samples: [Sampled<Double, Int>.TangentVector(value: d[0], weight: d[1])],
                stage: Sampled<Linear, Int>.TangentVector(value: Linear.TangentVector(weights: [], bias: d[2]), weight: d[3])
            )
            let (value, tangent) = weighJVP(&samples, stage(x), along: along)
            return ([value.value, value.weight, samples[0].value], [tangent.value.value, tangent.value.weight, tangent.samples[0].value])
        },
        vjp: { x, c in
            var samples = samples(x)
            let cotangent = (
                value: Sampled<Double, Int>.TangentVector(value: c[0], weight: c[1]),
                samples: [Sampled<Double, Int>.TangentVector(value: c[2], weight: 0)]
            )
            let (value, g) = weighVJP(&samples, stage(x), cotangent: cotangent)
            return (
                [value.value, value.weight, samples[0].value],
                [g.samples[0].value, g.samples[0].weight, g.stage.value.bias, g.stage.weight]
            )
        }
    )

    // MARK: Associated types

    private static let spreading = GoldenCase(
        "AssociatedNumbers, in bodies",
        at: [0.75, 1.5],
        { x in [spreads(x[0], x[1])] },
        jvp: { x, d in
            let (value, tangent) = spreadsJVP(x[0], x[1], along: (d[0], d[1]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = spreadsVJP(x[0], x[1], cotangent: c[0])
            return ([value], [g.x, g.k])
        },
        hvp: { x, d in
            let (value, g, p) = spreadsHVP(x[0], x[1], along: (d[0], d[1]))
            return (value, [g.x, g.k], [p.x, p.k])
        }
    )

    private static let norms = GoldenCase(
        "AssociatedNumbers, for a type that conforms",
        at: [0.75, 1.5],
        { x in [normed(SquareMetric(scale: x[0]), x[1])] },
        jvp: { x, d in
            let along = (metric: SquareMetric.TangentVector(scale: d[0]), x: d[1])
            let (value, tangent) = normedJVP(SquareMetric(scale: x[0]), x[1], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = normedVJP(SquareMetric(scale: x[0]), x[1], cotangent: c[0])
            return ([value], [g.metric.scale, g.x])
        },
        hvp: { x, d in
            let along = (metric: SquareMetric.TangentVector(scale: d[0]), x: d[1])
            let (value, g, p) = normedHVP(SquareMetric(scale: x[0]), x[1], along: along)
            return (value, [g.metric.scale, g.x], [p.metric.scale, p.x])
        }
    )
}
