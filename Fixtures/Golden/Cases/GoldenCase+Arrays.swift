// Cases of functions of arrays.

extension GoldenCase {
    static var arrays: [GoldenCase] { [dot, inPlace, matrixVector, network, growing, closest] }

    private static let dot = GoldenCase(
        "DotProduct",
        at: [1, 2, 3, -1, 0.5, 2],
        { [dotProduct(Array($0[..<3]), Array($0[3...]))] },
        jvp: { x, d in
            let along = (a: Array(d[..<3]), b: Array(d[3...]))
            let (value, tangent) = dotProductJVP(Array(x[..<3]), Array(x[3...]), along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = dotProductVJP(Array(x[..<3]), Array(x[3...]), cotangent: c[0])
            return ([value], cotangent.a + cotangent.b)
        },
        gradient: { x in
            let (value, gradient) = dotProductValueWithGradient(Array(x[..<3]), Array(x[3...]))
            return (value, gradient.a + gradient.b)
        },
        hvp: { x, d in
            let along = (a: Array(d[..<3]), b: Array(d[3...]))
            let (value, gradient, product) = dotProductHVP(Array(x[..<3]), Array(x[3...]), along: along)
            return (value, gradient.a + gradient.b, product.a + product.b)
        }
    )

    private static let inPlace = GoldenCase(
        "InPlace",
        at: [0.5, 1.5, -1, 2, 0.25, 0.75],
        { [sweep(Array($0[..<5]), weight: $0[5])] },
        jvp: { x, d in
            let (value, tangent) = sweepJVP(Array(x[..<5]), weight: x[5], along: (a: Array(d[..<5]), weight: d[5]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = sweepVJP(Array(x[..<5]), weight: x[5], cotangent: c[0])
            return ([value], cotangent.a + [cotangent.weight])
        },
        gradient: { x in
            let (value, gradient) = sweepValueWithGradient(Array(x[..<5]), weight: x[5])
            return (value, gradient.a + [gradient.weight])
        },
        hvp: { x, d in
            let (value, gradient, product) = sweepHVP(Array(x[..<5]), weight: x[5], along: (a: Array(d[..<5]), weight: d[5]))
            return (value, gradient.a + [gradient.weight], product.a + [product.weight])
        }
    )

    private static let matrixVector = GoldenCase(
        "MatrixVector",
        at: [1, 2, 3, 4, 5, 6, -1, 0.5, 2],
        { product(Array($0[..<6]), Array($0[6...])) },
        jvp: { x, d in productJVP(Array(x[..<6]), Array(x[6...]), along: (matrix: Array(d[..<6]), x: Array(d[6...]))) },
        vjp: { x, c in
            let (value, cotangent) = productVJP(Array(x[..<6]), Array(x[6...]), cotangent: c)
            return (value, cotangent.matrix + cotangent.x)
        }
    )

    private static let network = GoldenCase(
        "Network",
        at: [0.5, -0.25, 0.125, 1, -0.75, 0.25, 0.5, -0.5, 1, 2, -1, 0.5, 0.25],
        { [networkLoss($0, inputs: [1, -2], hidden: 3, target: 0.5)] },
        jvp: { x, d in
            let (value, tangent) = networkLossJVP(x, inputs: [1, -2], hidden: 3, target: 0.5, along: d)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = networkLossVJP(x, inputs: [1, -2], hidden: 3, target: 0.5, cotangent: c[0])
            return ([value], cotangent)
        },
        gradient: { networkLossValueWithGradient($0, inputs: [1, -2], hidden: 3, target: 0.5) },
        hvp: { networkLossHVP($0, inputs: [1, -2], hidden: 3, target: 0.5, along: $1) }
    )

    private static let growing = GoldenCase(
        "Growing",
        at: [1, 2, -0.5, 3, 1.5],
        { [highestDifference($0)] },
        jvp: { x, d in
            let (value, tangent) = highestDifferenceJVP(x, along: d)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = highestDifferenceVJP(x, cotangent: c[0])
            return ([value], cotangent)
        },
        gradient: { highestDifferenceValueWithGradient($0) },
        hvp: { highestDifferenceHVP($0, along: $1) }
    )

    private static let closest = GoldenCase(
        "Closest",
        at: [1, 2, 3, 2, 1, 0, 2.25, 0.5],
        { [distance(toNearest: Array($0[..<3]), Array($0[3..<6]), from: $0[6], $0[7])] },
        jvp: { x, d in
            let along = (xs: Array(d[..<3]), ys: Array(d[3..<6]), x: d[6], y: d[7])
            let (value, tangent) = distanceJVP(toNearest: Array(x[..<3]), Array(x[3..<6]), from: x[6], x[7], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = distanceVJP(toNearest: Array(x[..<3]), Array(x[3..<6]), from: x[6], x[7], cotangent: c[0])
            return ([value], g.xs + g.ys + [g.x, g.y])
        },
        gradient: { x in
            let (value, g) = distanceValueWithGradient(toNearest: Array(x[..<3]), Array(x[3..<6]), from: x[6], x[7])
            return (value, g.xs + g.ys + [g.x, g.y])
        }
    )
}
