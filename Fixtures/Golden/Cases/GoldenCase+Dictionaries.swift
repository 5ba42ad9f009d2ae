/// Dictionaries as parameters, locals, results and `inout`.
extension GoldenCase {
    static let dictionaries = [namedParameters, bins, cache, coefficients]

    /// The numbers of a dictionary, in the order of its keys.
    private static func list<Key: Comparable>(_ dictionary: [Key: Double]) -> [Double] {
        dictionary.sorted { $0.key < $1.key }.map(\.value)
    }

    /// A dictionary of some keys, from numbers in the order of the keys.
    private static func dictionary<Key: Comparable & Hashable>(_ keys: [Key], _ numbers: ArraySlice<Double>) -> [Key: Double] {
        Dictionary(uniqueKeysWithValues: zip(keys.sorted(), numbers))
    }

    private static let names = ["bias", "damping", "other", "stiffness"]

    private static let namedParameters = GoldenCase(
        "Dictionaries",
        at: [0.5, 1.5, -0.75, 2, 1.25],
        { [deflection(dictionary(names, $0[..<4]), at: $0[4])] },
        jvp: { x, d in
            let (value, tangent) = deflectionJVP(dictionary(names, x[..<4]), at: x[4], along: (dictionary(names, d[..<4]), d[4]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = deflectionVJP(dictionary(names, x[..<4]), at: x[4], cotangent: c[0])
            return ([value], list(cotangent.named) + [cotangent.x])
        },
        gradient: { x in
            let (value, gradient) = deflectionValueWithGradient(dictionary(names, x[..<4]), at: x[4])
            return (value, list(gradient.named) + [gradient.x])
        },
        hvp: { x, d in
            let along = (named: dictionary(names, d[..<4]), x: d[4])
            let (value, gradient, product) = deflectionHVP(dictionary(names, x[..<4]), at: x[4], along: along)
            return (value, list(gradient.named) + [gradient.x], list(product.named) + [product.x])
        }
    )

    private static let bins = GoldenCase(
        "Dictionaries, result",
        at: [0.1, 0.6, 0.2, 1.4, 1.7, 0.65, 1.25],
        { list(weightedBins(Array($0[..<6]), width: $0[6])) },
        jvp: { x, d in
            let (value, tangent) = weightedBinsJVP(Array(x[..<6]), width: x[6], along: (Array(d[..<6]), d[6]))
            return (list(value), list(tangent))
        },
        vjp: { x, c in
            let keys = Array(weightedBins(Array(x[..<6]), width: x[6]).keys)
            let (value, cotangent) = weightedBinsVJP(Array(x[..<6]), width: x[6], cotangent: dictionary(keys, c[...]))
            return (list(value), cotangent.samples + [cotangent.width])
        }
    )

    private static let cache = GoldenCase(
        "Dictionaries, cache",
        at: [0.75, 1.25, 0.5],
        { [remembered(Arrow(x: $0[0], y: $0[1]), scale: $0[2])] },
        jvp: { x, d in
            let along = (start: Arrow.TangentVector(x: d[0], y: d[1]), scale: d[2])
            let (value, tangent) = rememberedJVP(Arrow(x: x[0], y: x[1]), scale: x[2], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = rememberedVJP(Arrow(x: x[0], y: x[1]), scale: x[2], cotangent: c[0])
            return ([value], [cotangent.start.x, cotangent.start.y, cotangent.scale])
        },
        gradient: { x in
            let (value, gradient) = rememberedValueWithGradient(Arrow(x: x[0], y: x[1]), scale: x[2])
            return (value, [gradient.start.x, gradient.start.y, gradient.scale])
        },
        hvp: { x, d in
            let along = (start: Arrow.TangentVector(x: d[0], y: d[1]), scale: d[2])
            let (value, gradient, product) = rememberedHVP(Arrow(x: x[0], y: x[1]), scale: x[2], along: along)
            let list = [product.start.x, product.start.y, product.scale]
            return (value, [gradient.start.x, gradient.start.y, gradient.scale], list)
        }
    )

    private static let before: [Coefficient] = [.stiffness, .damping]
    private static let after: [Coefficient] = [.stiffness, .bias]

    private static let coefficients = GoldenCase(
        "Dictionaries, inout",
        at: [1.5, 0.5, 0.25],
        { x in
            var coefficients = dictionary(before, x[..<2])
            let value = tune(&coefficients, by: x[2])
            return [value] + list(coefficients)
        },
        jvp: { x, d in
            var coefficients = dictionary(before, x[..<2])
            let (value, tangent) = tuneJVP(&coefficients, by: x[2], along: (dictionary(before, d[..<2]), d[2]))
            return ([value] + list(coefficients), [tangent.value] + list(tangent.coefficients))
        },
        vjp: { x, c in
            var coefficients = dictionary(before, x[..<2])
            let (value, cotangent) = tuneVJP(&coefficients, by: x[2], cotangent: (c[0], dictionary(after, c[1...])))
            return ([value] + list(coefficients), list(cotangent.coefficients) + [cotangent.rate])
        }
    )
}
