// Cases of control flow: a point for each way through.

extension GoldenCase {
    static var control: [GoldenCase] {
        [branch]
            + [(0, 1.5), (1, 1.5), (2, -0.5), (3, 1.5), (3, -1.5), (4, -1.5), (5, 1.5), (6, 1.5)].map { piece(kind: $0, at: $1) }
            + [earlyReturn([1, -1, 2], budget: 5), earlyReturn([1, 2, 3], budget: 4), earlyReturn([1], budget: -2)]
            + [labels(bound: 5), labels(bound: 100), integerState]
    }

    private static let branch = GoldenCase(
        "Branch",
        at: [0.25, 2.75],
        { [folded($0[0], $0[1], count: 9)] },
        jvp: { x, d in
            let (value, tangent) = foldedJVP(x[0], x[1], count: 9, along: (x: d[0], rate: d[1]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = foldedVJP(x[0], x[1], count: 9, cotangent: c[0])
            return ([value], [cotangent.x, cotangent.rate])
        },
        gradient: { x in
            let (value, gradient) = foldedValueWithGradient(x[0], x[1], count: 9)
            return (value, [gradient.x, gradient.rate])
        },
        hvp: { x, d in
            let (value, gradient, product) = foldedHVP(x[0], x[1], count: 9, along: (x: d[0], rate: d[1]))
            return (value, [gradient.x, gradient.rate], [product.x, product.rate])
        }
    )

    private static func piece(kind: Int, at x: Double) -> GoldenCase {
        GoldenCase(
            "Switch, kind \(kind)",
            at: [x],
            { [AdgenGoldens.piece($0[0], kind: kind)] },
            jvp: { x, d in
                let (value, tangent) = pieceJVP(x[0], kind: kind, along: d[0])
                return ([value], [tangent])
            },
            vjp: { x, c in
                let (value, cotangent) = pieceVJP(x[0], kind: kind, cotangent: c[0])
                return ([value], [cotangent])
            },
            gradient: { x in
                let (value, gradient) = pieceValueWithGradient(x[0], kind: kind)
                return (value, [gradient])
            },
            hvp: { x, d in
                let (value, gradient, product) = pieceHVP(x[0], kind: kind, along: d[0])
                return (value, [gradient], [product])
            }
        )
    }

    private static func earlyReturn(_ prices: [Double], budget: Double) -> GoldenCase {
        GoldenCase(
            "EarlyReturn, budget \(budget)",
            at: prices + [budget],
            { [firstExcess(Array($0.dropLast()), budget: $0[$0.count - 1])] },
            jvp: { x, d in
                let (value, tangent) = firstExcessJVP(
                    Array(x.dropLast()),
                    budget: x[x.count - 1],
                    along: (prices: Array(d.dropLast()), budget: d[d.count - 1])
                )
                return ([value], [tangent])
            },
            vjp: { x, c in
                let (value, cotangent) = firstExcessVJP(Array(x.dropLast()), budget: x[x.count - 1], cotangent: c[0])
                return ([value], cotangent.prices + [cotangent.budget])
            },
            gradient: { x in
                let (value, gradient) = firstExcessValueWithGradient(Array(x.dropLast()), budget: x[x.count - 1])
                return (value, gradient.prices + [gradient.budget])
            }
        )
    }

    private static func labels(bound: Double) -> GoldenCase {
        GoldenCase(
            "Labels, bound \(bound)",
            at: [1, 2, -3, 1.5, 0.5, 4],
            { [boundedPairs($0, bound: bound)] },
            jvp: { x, d in
                let (value, tangent) = boundedPairsJVP(x, bound: bound, along: (a: d, bound: 1))
                return ([value], [tangent])
            },
            vjp: { x, c in
                let (value, cotangent) = boundedPairsVJP(x, bound: bound, cotangent: c[0])
                return ([value], cotangent.a)
            },
            gradient: { x in
                let (value, gradient) = boundedPairsValueWithGradient(x, bound: bound)
                return (value, gradient.a)
            }
        )
    }

    private static let integerState = GoldenCase(
        "IntegerState",
        at: [1, 2, 3, 4, 0.75],
        { [walk(Array($0[..<4]), next: [2, -1, 3, 1], fading: $0[4])] },
        jvp: { x, d in
            let (value, tangent) = walkJVP(
                Array(x[..<4]),
                next: [2, -1, 3, 1],
                fading: x[4],
                along: (values: Array(d[..<4]), fading: d[4])
            )
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = walkVJP(Array(x[..<4]), next: [2, -1, 3, 1], fading: x[4], cotangent: c[0])
            return ([value], cotangent.values + [cotangent.fading])
        },
        gradient: { x in
            let (value, gradient) = walkValueWithGradient(Array(x[..<4]), next: [2, -1, 3, 1], fading: x[4])
            return (value, gradient.values + [gradient.fading])
        },
        hvp: { x, d in
            let along = (values: Array(d[..<4]), fading: d[4])
            let (value, gradient, product) = walkHVP(Array(x[..<4]), next: [2, -1, 3, 1], fading: x[4], along: along)
            return (value, gradient.values + [gradient.fading], product.values + [product.fading])
        }
    )
}
