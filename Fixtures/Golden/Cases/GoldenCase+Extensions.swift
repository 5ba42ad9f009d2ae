// Cases of members that extensions add to types of the standard library.

extension GoldenCase {
    static var extensions: [GoldenCase] {
        [
            softened, relax, roughness, smoothOut, moment, sigmoidal("Double", Double.self), sigmoidal("Float", Float.self), magnitude,
            detour,
        ]
    }

    // MARK: Numbers

    private static let softened = GoldenCase(
        "Extensions, method of a number",
        at: [0.7, 1.5],
        { [$0[0].softened(by: $0[1])] },
        jvp: { x, d in
            let (value, derivative) = x[0].softenedJVP(by: x[1], along: (d[0], d[1]))
            return ([value], [derivative])
        },
        vjp: { x, c in
            let (value, cotangent) = x[0].softenedVJP(by: x[1], cotangent: c[0])
            return ([value], [cotangent.instance, cotangent.k])
        },
        gradient: { x in
            let (value, gradient) = x[0].softenedValueWithGradient(by: x[1])
            return (value, [gradient.instance, gradient.k])
        },
        hvp: { x, d in
            let (value, gradient, product) = x[0].softenedHVP(by: x[1], along: (d[0], d[1]))
            return (value, [gradient.instance, gradient.k], [product.instance, product.k])
        }
    )

    private static let relax = GoldenCase(
        "Extensions, mutating method of a number",
        at: [0.7, 1.5, 0.25],
        { x in
            var number = x[0]
            number.relax(toward: x[1], rate: x[2])
            return [number]
        },
        jvp: { x, d in
            var number = x[0]
            let derivative = number.relaxJVP(toward: x[1], rate: x[2], along: (d[0], d[1], d[2]))
            return ([number], [derivative])
        },
        vjp: { x, c in
            var number = x[0]
            let cotangent = number.relaxVJP(toward: x[1], rate: x[2], cotangent: c[0])
            return ([number], [cotangent.instance, cotangent.target, cotangent.rate])
        }
    )

    // MARK: Arrays

    private static let roughness = GoldenCase(
        "Extensions, method of an array",
        at: [0.7, 1.5, -0.5, 2],
        { [Array($0.prefix(3)).roughness(stiffness: $0[3])] },
        jvp: { x, d in
            let (value, derivative) = Array(x.prefix(3)).roughnessJVP(stiffness: x[3], along: (Array(d.prefix(3)), d[3]))
            return ([value], [derivative])
        },
        vjp: { x, c in
            let (value, cotangent) = Array(x.prefix(3)).roughnessVJP(stiffness: x[3], cotangent: c[0])
            return ([value], cotangent.instance + [cotangent.stiffness])
        },
        gradient: { x in
            let (value, gradient) = Array(x.prefix(3)).roughnessValueWithGradient(stiffness: x[3])
            return (value, gradient.instance + [gradient.stiffness])
        },
        hvp: { x, d in
            let (value, gradient, product) = Array(x.prefix(3)).roughnessHVP(stiffness: x[3], along: (Array(d.prefix(3)), d[3]))
            return (value, gradient.instance + [gradient.stiffness], product.instance + [product.stiffness])
        }
    )

    private static let smoothOut = GoldenCase(
        "Extensions, mutating method of an array that grows it",
        at: [0.7, 1.5, -0.5, 0.25],
        { x in
            var numbers = Array(x.prefix(3))
            numbers.smoothOut(by: x[3])
            return numbers
        },
        jvp: { x, d in
            var numbers = Array(x.prefix(3))
            let derivative = numbers.smoothOutJVP(by: x[3], along: (Array(d.prefix(3)), d[3]))
            return (numbers, derivative)
        },
        vjp: { x, c in
            var numbers = Array(x.prefix(3))
            let cotangent = numbers.smoothOutVJP(by: x[3], cotangent: c)
            return (numbers, cotangent.instance + [cotangent.amount])
        }
    )

    // MARK: Vectors

    private static func vector(_ numbers: ArraySlice<Double>) -> SIMD3<Double> { SIMD3(Array(numbers)) }

    private static func lanes(_ vector: SIMD3<Double>) -> [Double] { vector.indices.map { vector[$0] } }

    private static let moment = GoldenCase(
        "Extensions, method of a vector",
        at: [0.7, 1.5, -0.5, 0.25, -1, 2],
        { [vector($0.prefix(3)).moment(of: vector($0.suffix(3)))] },
        jvp: { x, d in
            let along = (vector(d.prefix(3)), vector(d.suffix(3)))
            let (value, derivative) = vector(x.prefix(3)).momentJVP(of: vector(x.suffix(3)), along: along)
            return ([value], [derivative])
        },
        vjp: { x, c in
            let (value, cotangent) = vector(x.prefix(3)).momentVJP(of: vector(x.suffix(3)), cotangent: c[0])
            return ([value], lanes(cotangent.instance) + lanes(cotangent.force))
        },
        gradient: { x in
            let (value, gradient) = vector(x.prefix(3)).momentValueWithGradient(of: vector(x.suffix(3)))
            return (value, lanes(gradient.instance) + lanes(gradient.force))
        }
    )

    // MARK: Protocols

    private static func sigmoidal<T: BinaryFloatingPoint & Sendable>(_ name: String, _ type: T.Type) -> GoldenCase {
        GoldenCase(
            "Extensions, method of a protocol's extension on '\(name)'",
            at: [0.75, 1.5],
            precision: Double(T.ulpOfOne),
            { [Double(T($0[0]).sigmoidal(steepness: T($0[1])))] },
            jvp: { x, d in
                let (value, derivative) = T(x[0]).sigmoidalJVP(steepness: T(x[1]), along: (T(d[0]), T(d[1])))
                return ([Double(value)], [Double(derivative)])
            },
            vjp: { x, c in
                let (value, cotangent) = T(x[0]).sigmoidalVJP(steepness: T(x[1]), cotangent: T(c[0]))
                return ([Double(value)], [Double(cotangent.instance), Double(cotangent.k)])
            },
            gradient: { x in
                let (value, gradient) = T(x[0]).sigmoidalValueWithGradient(steepness: T(x[1]))
                return (Double(value), [Double(gradient.instance), Double(gradient.k)])
            }
        )
    }

    private static let magnitude = GoldenCase(
        "Extensions, method of arrays of any numbers",
        at: [0.7, -1.5, -0.5, 0.25],
        { [Array($0.prefix(3)).weightedMagnitude($0[3])] },
        jvp: { x, d in
            let (value, derivative) = Array(x.prefix(3)).weightedMagnitudeJVP(x[3], along: (Array(d.prefix(3)), d[3]))
            return ([value], [derivative])
        },
        vjp: { x, c in
            let (value, cotangent) = Array(x.prefix(3)).weightedMagnitudeVJP(x[3], cotangent: c[0])
            return ([value], cotangent.instance + [cotangent.weight])
        },
        gradient: { x in
            let (value, gradient) = Array(x.prefix(3)).weightedMagnitudeValueWithGradient(x[3])
            return (value, gradient.instance + [gradient.weight])
        }
    )

    // MARK: Uses

    private static let detour = GoldenCase(
        "Extensions, used by a function",
        at: [0.7, 1.5, 2.5, 0.5],
        { [AdgenGoldens.detour(Array($0.prefix(3)), $0[3])] },
        jvp: { x, d in
            let (value, derivative) = detourJVP(Array(x.prefix(3)), x[3], along: (Array(d.prefix(3)), d[3]))
            return ([value], [derivative])
        },
        vjp: { x, c in
            let (value, cotangent) = detourVJP(Array(x.prefix(3)), x[3], cotangent: c[0])
            return ([value], cotangent.numbers + [cotangent.turn])
        },
        gradient: { x in
            let (value, gradient) = detourValueWithGradient(Array(x.prefix(3)), x[3])
            return (value, gradient.numbers + [gradient.turn])
        },
        hvp: { x, d in
            let (value, gradient, product) = detourHVP(Array(x.prefix(3)), x[3], along: (Array(d.prefix(3)), d[3]))
            return (value, gradient.numbers + [gradient.turn], product.numbers + [product.turn])
        }
    )
}
