// Cases of functions of structs in arrays, of arrays in arrays, and of parts of arrays.

extension GoldenCase {
    static var storage: [GoldenCase] { [particles, rows, slices, stitched, animated, drained] }

    private static let particles = GoldenCase(
        "Particles",
        at: [0.5, -0.25, 1.5, 0.75],
        { [attraction(Array($0[..<3]), strength: $0[3])] },
        jvp: { x, d in
            let along = (start: Array(d[..<3]), strength: d[3])
            let (value, tangent) = attractionJVP(Array(x[..<3]), strength: x[3], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = attractionVJP(Array(x[..<3]), strength: x[3], cotangent: c[0])
            return ([value], cotangent.start + [cotangent.strength])
        },
        gradient: { x in
            let (value, gradient) = attractionValueWithGradient(Array(x[..<3]), strength: x[3])
            return (value, gradient.start + [gradient.strength])
        },
        hvp: { x, d in
            let along = (start: Array(d[..<3]), strength: d[3])
            let (value, gradient, product) = attractionHVP(Array(x[..<3]), strength: x[3], along: along)
            return (value, gradient.start + [gradient.strength], product.start + [product.strength])
        }
    )

    private static let rows = GoldenCase(
        "Rows",
        at: [1, 0.5, 2, -0.5, 0.25, 1.5, 0.75],
        { [solved(Array($0[..<6]), scale: $0[6])] },
        jvp: { x, d in
            let along = (entries: Array(d[..<6]), scale: d[6])
            let (value, tangent) = solvedJVP(Array(x[..<6]), scale: x[6], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = solvedVJP(Array(x[..<6]), scale: x[6], cotangent: c[0])
            return ([value], cotangent.entries + [cotangent.scale])
        },
        gradient: { x in
            let (value, gradient) = solvedValueWithGradient(Array(x[..<6]), scale: x[6])
            return (value, gradient.entries + [gradient.scale])
        },
        hvp: { x, d in
            let along = (entries: Array(d[..<6]), scale: d[6])
            let (value, gradient, product) = solvedHVP(Array(x[..<6]), scale: x[6], along: along)
            return (value, gradient.entries + [gradient.scale], product.entries + [product.scale])
        }
    )

    private static let slices = GoldenCase(
        "Slices",
        at: [0.5, 1.5, -0.75, 2, 0.25, 1.25],
        { [windows(Array($0[..<5]), width: $0[5])] },
        jvp: { x, d in
            let along = (samples: Array(d[..<5]), width: d[5])
            let (value, tangent) = windowsJVP(Array(x[..<5]), width: x[5], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = windowsVJP(Array(x[..<5]), width: x[5], cotangent: c[0])
            return ([value], cotangent.samples + [cotangent.width])
        },
        gradient: { x in
            let (value, gradient) = windowsValueWithGradient(Array(x[..<5]), width: x[5])
            return (value, gradient.samples + [gradient.width])
        },
        hvp: { x, d in
            let along = (samples: Array(d[..<5]), width: d[5])
            let (value, gradient, product) = windowsHVP(Array(x[..<5]), width: x[5], along: along)
            return (value, gradient.samples + [gradient.width], product.samples + [product.width])
        }
    )

    private static let stitched = GoldenCase(
        "Slices, joined",
        at: [0.5, 1.5, -0.75, 2, 0.25, 1.25],
        { [AdgenGoldens.stitched(Array($0[..<5]), width: $0[5])] },
        jvp: { x, d in
            let along = (samples: Array(d[..<5]), width: d[5])
            let (value, tangent) = stitchedJVP(Array(x[..<5]), width: x[5], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = stitchedVJP(Array(x[..<5]), width: x[5], cotangent: c[0])
            return ([value], cotangent.samples + [cotangent.width])
        },
        gradient: { x in
            let (value, gradient) = stitchedValueWithGradient(Array(x[..<5]), width: x[5])
            return (value, gradient.samples + [gradient.width])
        },
        hvp: { x, d in
            let along = (samples: Array(d[..<5]), width: d[5])
            let (value, gradient, product) = stitchedHVP(Array(x[..<5]), width: x[5], along: along)
            return (value, gradient.samples + [gradient.width], product.samples + [product.width])
        }
    )

    private static let animated = GoldenCase(
        "ElementMethods",
        at: [0.75],
        { [AdgenGoldens.animated($0[0], steps: 5)] },
        jvp: { x, d in
            let (value, tangent) = animatedJVP(x[0], steps: 5, along: d[0])
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = animatedVJP(x[0], steps: 5, cotangent: c[0])
            return ([value], [cotangent])
        },
        gradient: { x in
            let (value, gradient) = animatedValueWithGradient(x[0], steps: 5)
            return (value, [gradient])
        },
        hvp: { x, d in
            let (value, gradient, product) = animatedHVP(x[0], steps: 5, along: d[0])
            return (value, [gradient], [product])
        }
    )

    private static let drained = GoldenCase(
        "ElementMethods, last elements",
        at: [0.5, 1.5, -0.75, 2, 0.25],
        { [AdgenGoldens.drained([[$0[0]], Array($0[1..<4])], $0[4])] },
        jvp: { x, d in
            let along = (rows: [[d[0]], Array(d[1..<4])], x: d[4])
            let (value, tangent) = drainedJVP([[x[0]], Array(x[1..<4])], x[4], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = drainedVJP([[x[0]], Array(x[1..<4])], x[4], cotangent: c[0])
            return ([value], cotangent.rows.flatMap { $0 } + [cotangent.x])
        },
        gradient: { x in
            let (value, gradient) = drainedValueWithGradient([[x[0]], Array(x[1..<4])], x[4])
            return (value, gradient.rows.flatMap { $0 } + [gradient.x])
        },
        hvp: { x, d in
            let along = (rows: [[d[0]], Array(d[1..<4])], x: d[4])
            let (value, gradient, product) = drainedHVP([[x[0]], Array(x[1..<4])], x[4], along: along)
            return (value, gradient.rows.flatMap { $0 } + [gradient.x], product.rows.flatMap { $0 } + [product.x])
        }
    )
}
