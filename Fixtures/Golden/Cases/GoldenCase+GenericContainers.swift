// Cases of generic structs over any types and over protocols.

extension GoldenCase {
    static var genericContainers: [GoldenCase] { [execution, containers, quadratic, polynomial, training] }

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
}
