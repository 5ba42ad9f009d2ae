// Cases of conditions of `#if`, as they are compiled here.

extension GoldenCase {
    static var conditions: [GoldenCase] {
        #if os(Linux) || os(macOS)
            [inBody, around]
        #else
            []
        #endif
    }

    #if os(Linux) || os(macOS)
        private static let inBody = GoldenCase(
            "Conditions, in the body",
            at: [0.75, 1.25],
            { [settled($0[0], rate: $0[1])] },
            jvp: { x, d in
                let (value, tangent) = settledJVP(x[0], rate: x[1], along: (x: d[0], rate: d[1]))
                return ([value], [tangent])
            },
            vjp: { x, c in
                let (value, cotangent) = settledVJP(x[0], rate: x[1], cotangent: c[0])
                return ([value], [cotangent.x, cotangent.rate])
            },
            gradient: { x in
                let (value, gradient) = settledValueWithGradient(x[0], rate: x[1])
                return (value, [gradient.x, gradient.rate])
            }
        )

        private static let around = GoldenCase(
            "Conditions, around the function",
            at: [0.75, 1.25],
            { [energy($0[0], rate: $0[1]) + pull($0[0])] },
            jvp: { x, d in
                let (value, gradient, _) = energyHVP(x[0], rate: x[1], along: (x: d[0], rate: d[1]))
                return ([value + pull(x[0])], [gradient.x * d[0] + gradient.rate * d[1] + pullGradient(x[0]) * d[0]])
            },
            vjp: { x, c in
                let (value, cotangent) = energyVJP(x[0], rate: x[1], cotangent: c[0])
                let (other, pulled) = pullVJP(x[0], cotangent: c[0])
                return ([value + other], [cotangent.x + pulled, cotangent.rate])
            },
            gradient: { x in
                let (value, gradient) = energyValueWithGradient(x[0], rate: x[1])
                let (other, pulled) = pullValueWithGradient(x[0])
                return (value + other, [gradient.x + pulled, gradient.rate])
            },
            hvp: { x, d in
                let (value, gradient, product) = energyHVP(x[0], rate: x[1], along: (x: d[0], rate: d[1]))
                return (value + pull(x[0]), [gradient.x + pullGradient(x[0]), gradient.rate], [product.x, product.rate])
            }
        )
    #endif
}
