/// Arrays that are cut and put together, and collections like arrays.
extension GoldenCase {
    static let collections = [replacement, collectionTypes, dampedSlice]

    private static let replacement = GoldenCase(
        "Replacement",
        at: [0.5, 1.5, -0.75, 2, 0.25, 1.25],
        { [spliced(Array($0[..<5]), width: $0[5])] },
        jvp: { x, d in
            let along = (samples: Array(d[..<5]), width: d[5])
            let (value, tangent) = splicedJVP(Array(x[..<5]), width: x[5], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = splicedVJP(Array(x[..<5]), width: x[5], cotangent: c[0])
            return ([value], cotangent.samples + [cotangent.width])
        },
        gradient: { x in
            let (value, gradient) = splicedValueWithGradient(Array(x[..<5]), width: x[5])
            return (value, gradient.samples + [gradient.width])
        },
        hvp: { x, d in
            let along = (samples: Array(d[..<5]), width: d[5])
            let (value, gradient, product) = splicedHVP(Array(x[..<5]), width: x[5], along: along)
            return (value, gradient.samples + [gradient.width], product.samples + [product.width])
        }
    )

    /// The slice, the contiguous array and the inline array that a list of numbers holds.
    private static func parts(_ x: [Double]) -> (ArraySlice<Double>, ContiguousArray<Double>, InlineArray<2, Double>) {
        (([0] + x[..<3])[1...], ContiguousArray(x[3..<6]), [x[6], x[7]])
    }

    private static func list(_ tangent: (window: [Double], taps: [Double], mix: InlineArray<2, Double>)) -> [Double] {
        tangent.window + tangent.taps + [tangent.mix[0], tangent.mix[1]]
    }

    private static let collectionTypes = GoldenCase(
        "CollectionTypes",
        at: [0.5, 1.5, -0.75, 2, 0.25, 1.25, 0.5, -1.5],
        { x in
            let (window, taps, mix) = parts(x)
            return [response(window, taps, mix: mix)]
        },
        jvp: { x, d in
            let (window, taps, mix) = parts(x)
            let (value, tangent) = responseJVP(window, taps, mix: mix, along: (Array(d[..<3]), Array(d[3..<6]), [d[6], d[7]]))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (window, taps, mix) = parts(x)
            let (value, cotangent) = responseVJP(window, taps, mix: mix, cotangent: c[0])
            return ([value], list(cotangent))
        },
        gradient: { x in
            let (window, taps, mix) = parts(x)
            let (value, gradient) = responseValueWithGradient(window, taps, mix: mix)
            return (value, list(gradient))
        },
        hvp: { x, d in
            let (window, taps, mix) = parts(x)
            let along = (window: Array(d[..<3]), taps: Array(d[3..<6]), mix: [d[6], d[7]] as InlineArray<2, Double>)
            let (value, gradient, product) = responseHVP(window, taps, mix: mix, along: along)
            return (value, list(gradient), list(product))
        }
    )

    private static let dampedSlice = GoldenCase(
        "CollectionTypes, inout",
        at: [0.5, 1.5, -0.75, 0.25],
        { x in
            var window = ([0, 0] + x[..<3])[2...]
            let removed = damped(&window, by: x[3])
            return removed + window + [Double(window.startIndex)]
        },
        jvp: { x, d in
            var window = ([0, 0] + x[..<3])[2...]
            let (value, tangent) = dampedJVP(&window, by: x[3], along: (Array(d[..<3]), d[3]))
            return (value + window + [Double(window.startIndex)], tangent.value + tangent.window + [0])
        },
        vjp: { x, c in
            var window = ([0, 0] + x[..<3])[2...]
            let (value, cotangent) = dampedVJP(&window, by: x[3], cotangent: (Array(c[..<3]), Array(c[3..<6])))
            return (value + window + [Double(window.startIndex)], cotangent.window + [cotangent.factor])
        }
    )
}
