// Cases of generic functions, called for both precisions.

extension GoldenCase {
    static var generics: [GoldenCase] {
        [
            distance("Double", Double.self), distance("Float", Float.self), relaxing("Double", Double.self), relaxing("Float", Float.self),
            nested("Double", Double.self), nested("Float", Float.self), normalized("Double", Double.self), normalized("Float", Float.self),
            callsForTypes,
        ]
    }

    private static func precision<T: BinaryFloatingPoint & Sendable>(of type: T.Type) -> Double { Double(T.ulpOfOne) }

    private static func distance<T: BinaryFloatingPoint & Sendable>(_ name: String, _ type: T.Type) -> GoldenCase {
        GoldenCase(
            "Generics, distance of '\(name)'",
            at: [1.25, 0.5, -1, 3, 0.75],
            precision: precision(of: type),
            { [Double(smoothDistance(T($0[0]), from: $0[1..<4].map { T($0) }, softness: T($0[4])))] },
            jvp: { x, d in
                let along = (x: T(d[0]), points: d[1..<4].map { T($0) }, s: T(d[4]))
                let (value, tangent) = smoothDistanceJVP(T(x[0]), from: x[1..<4].map { T($0) }, softness: T(x[4]), along: along)
                return ([Double(value)], [Double(tangent)])
            },
            vjp: { x, c in
                let (value, g) = smoothDistanceVJP(T(x[0]), from: x[1..<4].map { T($0) }, softness: T(x[4]), cotangent: T(c[0]))
                return ([Double(value)], [Double(g.x)] + g.points.map { Double($0) } + [Double(g.s)])
            },
            gradient: { x in
                let (value, g) = smoothDistanceValueWithGradient(T(x[0]), from: x[1..<4].map { T($0) }, softness: T(x[4]))
                return (Double(value), [Double(g.x)] + g.points.map { Double($0) } + [Double(g.s)])
            },
            hvp: { x, d in
                let along = (x: T(d[0]), points: d[1..<4].map { T($0) }, s: T(d[4]))
                let (value, g, p) = smoothDistanceHVP(T(x[0]), from: x[1..<4].map { T($0) }, softness: T(x[4]), along: along)
                let gradient = [Double(g.x)] + g.points.map { Double($0) } + [Double(g.s)]
                return (Double(value), gradient, [Double(p.x)] + p.points.map { Double($0) } + [Double(p.s)])
            }
        )
    }

    private static func relaxing<T: BinaryFloatingPoint & Sendable>(_ name: String, _ type: T.Type) -> GoldenCase {
        GoldenCase(
            "Generics, relaxation of '\(name)'",
            at: [2, 0.25],
            precision: precision(of: type),
            { [Double(relaxation(T($0[0]), rate: T($0[1]), scale: 0.5))] },
            jvp: { x, d in
                let (value, tangent) = relaxationJVP(T(x[0]), rate: T(x[1]), scale: 0.5, along: (x: T(d[0]), rate: T(d[1]), scale: 0))
                return ([Double(value)], [Double(tangent)])
            },
            vjp: { x, c in
                let (value, g) = relaxationVJP(T(x[0]), rate: T(x[1]), scale: 0.5, cotangent: T(c[0]))
                return ([Double(value)], [Double(g.x), Double(g.rate)])
            },
            gradient: { x in
                let (value, g) = relaxationValueWithGradient(T(x[0]), rate: T(x[1]), scale: 0.5)
                return (Double(value), [Double(g.x), Double(g.rate)])
            },
            hvp: { x, d in
                let along = (x: T(d[0]), rate: T(d[1]), scale: 0.0)
                let (value, g, p) = relaxationHVP(T(x[0]), rate: T(x[1]), scale: 0.5, along: along)
                return (Double(value), [Double(g.x), Double(g.rate)], [Double(p.x), Double(p.rate)])
            }
        )
    }

    private static func nested<T: BinaryFloatingPoint & Sendable>(_ name: String, _ type: T.Type) -> GoldenCase {
        GoldenCase(
            "Generics, fraction of '\(name)'",
            at: [1.25],
            precision: precision(of: type),
            { [Double(nestedFraction(T($0[0]), depth: 4))] },
            jvp: { x, d in
                let (value, tangent) = nestedFractionJVP(T(x[0]), depth: 4, along: T(d[0]))
                return ([Double(value)], [Double(tangent)])
            },
            vjp: { x, c in
                let (value, cotangent) = nestedFractionVJP(T(x[0]), depth: 4, cotangent: T(c[0]))
                return ([Double(value)], [Double(cotangent)])
            },
            gradient: { x in
                let (value, gradient) = nestedFractionValueWithGradient(T(x[0]), depth: 4)
                return (Double(value), [Double(gradient)])
            }
        )
    }

    private static func normalized<T: BinaryFloatingPoint & Sendable>(_ name: String, _ type: T.Type) -> GoldenCase {
        GoldenCase(
            "Generics, normalisation of '\(name)'",
            at: [1.25, 0.5, 2.5, 0.75],
            precision: precision(of: type),
            { x in
                var values = x[..<3].map { T($0) }
                let (sum, largest) = normalize(&values, by: T(x[3]))
                return ([sum, largest] + values).map { Double($0) }
            },
            jvp: { x, d in
                var values = x[..<3].map { T($0) }
                let (value, tangent) = normalizeJVP(&values, by: T(x[3]), along: (values: d[..<3].map { T($0) }, factor: T(d[3])))
                let changes = [tangent.value.sum, tangent.value.largest] + tangent.values
                return (([value.sum, value.largest] + values).map { Double($0) }, changes.map { Double($0) })
            },
            vjp: { x, c in
                var values = x[..<3].map { T($0) }
                let cotangent = (value: (sum: T(c[0]), largest: T(c[1])), values: c[2...].map { T($0) })
                let (value, g) = normalizeVJP(&values, by: T(x[3]), cotangent: cotangent)
                return (([value.sum, value.largest] + values).map { Double($0) }, (g.values + [g.factor]).map { Double($0) })
            }
        )
    }

    private static let callsForTypes = GoldenCase(
        "Generics, called for certain types",
        at: [1.25, 0.5],
        precision: Double(Float.ulpOfOne),
        { [AdgenGoldens.callsForTypes($0[0], Float($0[1]))] },
        jvp: { x, d in
            let (value, tangent) = callsForTypesJVP(x[0], Float(x[1]), along: (x: d[0], y: Float(d[1])))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = callsForTypesVJP(x[0], Float(x[1]), cotangent: c[0])
            return ([value], [g.x, Double(g.y)])
        },
        gradient: { x in
            let (value, g) = callsForTypesValueWithGradient(x[0], Float(x[1]))
            return (value, [g.x, Double(g.y)])
        },
        hvp: { x, d in
            let (value, g, p) = callsForTypesHVP(x[0], Float(x[1]), along: (x: d[0], y: Float(d[1])))
            return (value, [g.x, Double(g.y)], [p.x, Double(p.y)])
        }
    )
}
