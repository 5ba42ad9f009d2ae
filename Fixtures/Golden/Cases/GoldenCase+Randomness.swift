// Cases of functions that draw random numbers.

extension GoldenCase {
    static var randomness: [GoldenCase] { [asian, wandering, wanderingAlone, shuffling, decayed] }

    private static let asian = GoldenCase(
        "Randomness, option on a mean",
        at: [1.0, 0.3, 0.05],
        { x in [asianOption(spot: x[0], volatility: x[1], rate: x[2], paths: 20, seed: 7)] },
        jvp: { x, d in
            let along = (spot: d[0], volatility: d[1], rate: d[2])
            let (value, tangent) = asianOptionJVP(spot: x[0], volatility: x[1], rate: x[2], paths: 20, seed: 7, along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = asianOptionVJP(spot: x[0], volatility: x[1], rate: x[2], paths: 20, seed: 7, cotangent: c[0])
            return ([value], [g.spot, g.volatility, g.rate])
        },
        gradient: { x in
            let (value, g) = asianOptionValueWithGradient(spot: x[0], volatility: x[1], rate: x[2], paths: 20, seed: 7)
            return (value, [g.spot, g.volatility, g.rate])
        },
        hvp: { x, d in
            let along = (spot: d[0], volatility: d[1], rate: d[2])
            let (value, g, p) = asianOptionHVP(spot: x[0], volatility: x[1], rate: x[2], paths: 20, seed: 7, along: along)
            return (value, [g.spot, g.volatility, g.rate], [p.spot, p.volatility, p.rate])
        }
    )

    /// The state that the generator is left in is among the results, as a number that it would give next.
    private static let wandering = GoldenCase(
        "Randomness, generator that is handed on",
        at: [0.3, 0.8],
        { x in
            var generator = WeylGenerator(seed: 3)
            let value = wander(x[0], from: x[1], &generator)
            return [value, generator.normal()]
        },
        jvp: { x, d in
            var generator = WeylGenerator(seed: 3)
            let (value, tangent) = wanderJVP(x[0], from: x[1], &generator, along: (d[0], d[1]))
            return ([value, generator.normal()], [tangent, 0])
        },
        vjp: { x, c in
            var generator = WeylGenerator(seed: 3)
            let (value, g) = wanderVJP(x[0], from: x[1], &generator, cotangent: c[0])
            return ([value, generator.normal()], [g.length, g.start])
        }
    )

    private static let wanderingAlone = GoldenCase(
        "Randomness, generator that is forgotten",
        at: [0.3, 0.8],
        { x in
            var generator = WeylGenerator(seed: 3)
            return [wander(x[0], from: x[1], &generator)]
        },
        jvp: { x, d in
            var generator = WeylGenerator(seed: 3)
            let (value, tangent) = wanderJVP(x[0], from: x[1], &generator, along: (d[0], d[1]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            var generator = WeylGenerator(seed: 3)
            let (value, g) = wanderVJP(x[0], from: x[1], &generator, cotangent: c[0])
            return ([value], [g.length, g.start])
        },
        gradient: { x in
            var generator = WeylGenerator(seed: 3)
            let (value, g) = wanderValueWithGradient(x[0], from: x[1], &generator)
            return (value, [g.length, g.start])
        },
        hvp: { x, d in
            var generator = WeylGenerator(seed: 3)
            let (value, g, p) = wanderHVP(x[0], from: x[1], &generator, along: (d[0], d[1]))
            return (value, [g.length, g.start], [p.length, p.start])
        }
    )

    private static let shuffling = GoldenCase(
        "Randomness, order that is drawn",
        at: [0.5, -1.25, 2, 0.75],
        { [shuffledSum($0, seed: 11)] },
        jvp: { x, d in
            let (value, tangent) = shuffledSumJVP(x, seed: 11, along: d)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = shuffledSumVJP(x, seed: 11, cotangent: c[0])
            return ([value], cotangent)
        },
        gradient: { shuffledSumValueWithGradient($0, seed: 11) },
        hvp: { shuffledSumHVP($0, seed: 11, along: $1) }
    )

    private static let decayed = GoldenCase(
        "Randomness, of any generator",
        at: [1.5],
        { x in
            var generator = WeylGenerator(seed: 3)
            return [AdgenGoldens.decayed(x[0], steps: 4, using: &generator)]
        },
        jvp: { x, d in
            var generator = WeylGenerator(seed: 3)
            let (value, tangent) = decayedJVP(x[0], steps: 4, using: &generator, along: d[0])
            return ([value], [tangent])
        },
        vjp: { x, c in
            var generator = WeylGenerator(seed: 3)
            let (value, cotangent) = decayedVJP(x[0], steps: 4, using: &generator, cotangent: c[0])
            return ([value], [cotangent])
        },
        gradient: { x in
            var generator = WeylGenerator(seed: 3)
            let (value, gradient) = decayedValueWithGradient(x[0], steps: 4, using: &generator)
            return (value, [gradient])
        },
        hvp: { x, d in
            var generator = WeylGenerator(seed: 3)
            let (value, gradient, product) = decayedHVP(x[0], steps: 4, using: &generator, along: d[0])
            return (value, [gradient], [product])
        }
    )
}
