// Cases of types with operators and subscripts of their own.

extension GoldenCase {
    static var algebra: [GoldenCase] { [quaternions, matrices, complexNumbers] }

    private static let quaternions = GoldenCase(
        "Algebra, quaternions",
        at: [0.3, -0.8, 0.5, 0.4, 0.2, -0.3],
        { x in [revolved(Array(x[..<3]), about: Array(x[3...]), turns: 9)] },
        jvp: { x, d in
            let along = (point: Array(d[..<3]), axis: Array(d[3...]))
            let (value, tangent) = revolvedJVP(Array(x[..<3]), about: Array(x[3...]), turns: 9, along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = revolvedVJP(Array(x[..<3]), about: Array(x[3...]), turns: 9, cotangent: c[0])
            return ([value], cotangent.point + cotangent.axis)
        },
        gradient: { x in
            let (value, gradient) = revolvedValueWithGradient(Array(x[..<3]), about: Array(x[3...]), turns: 9)
            return (value, gradient.point + gradient.axis)
        },
        hvp: { x, d in
            let along = (point: Array(d[..<3]), axis: Array(d[3...]))
            let (value, gradient, product) = revolvedHVP(Array(x[..<3]), about: Array(x[3...]), turns: 9, along: along)
            return (value, gradient.point + gradient.axis, product.point + product.axis)
        }
    )

    private static let matrices = GoldenCase(
        "Algebra, matrices",
        at: [0.5, -1, 0.25, 2, 1.5, -0.5, 1, 0.75, -0.25],
        { x in [cubeTrace(x, order: 3)] },
        jvp: { x, d in
            let (value, tangent) = cubeTraceJVP(x, order: 3, along: d)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = cubeTraceVJP(x, order: 3, cotangent: c[0])
            return ([value], cotangent)
        },
        gradient: { x in cubeTraceValueWithGradient(x, order: 3) },
        hvp: { x, d in cubeTraceHVP(x, order: 3, along: d) }
    )

    private static let complexNumbers = GoldenCase(
        "Algebra, complex numbers",
        at: [0.5, -1, 0.25, 0.7, 0.4, -0.6],
        { x in [polynomial(Array(x[..<4]), re: x[4], im: x[5])] },
        jvp: { x, d in
            let along = (coefficients: Array(d[..<4]), re: d[4], im: d[5])
            let (value, tangent) = polynomialJVP(Array(x[..<4]), re: x[4], im: x[5], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = polynomialVJP(Array(x[..<4]), re: x[4], im: x[5], cotangent: c[0])
            return ([value], cotangent.coefficients + [cotangent.re, cotangent.im])
        },
        gradient: { x in
            let (value, gradient) = polynomialValueWithGradient(Array(x[..<4]), re: x[4], im: x[5])
            return (value, gradient.coefficients + [gradient.re, gradient.im])
        },
        hvp: { x, d in
            let along = (coefficients: Array(d[..<4]), re: d[4], im: d[5])
            let (value, gradient, product) = polynomialHVP(Array(x[..<4]), re: x[4], im: x[5], along: along)
            return (value, gradient.coefficients + [gradient.re, gradient.im], product.coefficients + [product.re, product.im])
        }
    )
}
