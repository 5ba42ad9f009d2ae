// Cases of generic structs and their members.

import AutoDiff

extension GoldenCase {
    static var genericStructs: [GoldenCase] {
        [
            squaredTrace, powerTrace("Double", Double.self), powerTrace("Float", Float.self), form("Double", Double.self),
            form("Float", Float.self), weightedNorm, tracked, basis("Double", Double.self), basis("Float", Float.self),
        ]
    }

    private static func precision<T: BinaryFloatingPoint & Sendable>(of type: T.Type) -> Double { Double(T.ulpOfOne) }

    private static let squaredTrace = GoldenCase(
        "GenericStructs, called for one type",
        at: [0.7, 1.5, -0.25, 2],
        { [AdgenGoldens.squaredTrace($0, 2)] },
        jvp: { x, d in
            let (value, tangent) = squaredTraceJVP(x, 2, along: d)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = squaredTraceVJP(x, 2, cotangent: c[0])
            return ([value], cotangent)
        },
        gradient: { squaredTraceValueWithGradient($0, 2) }
    )

    private static func powerTrace<T: BinaryFloatingPoint & Sendable>(_ name: String, _ type: T.Type) -> GoldenCase {
        let matrix = FlatMatrix<T>(rows: 2, columns: 2, storage: [1, 0.5, -0.25, 0.75])
        return GoldenCase(
            "GenericStructs, function of '\(name)'",
            at: [0.7, 1.5, -0.25, 2],
            precision: precision(of: type),
            { [Double(AdgenGoldens.powerTrace($0.map { T($0) }, 2, matrix))] },
            jvp: { x, d in
                let (value, tangent) = powerTraceJVP(x.map { T($0) }, 2, matrix, along: d.map { T($0) })
                return ([Double(value)], [Double(tangent)])
            },
            vjp: { x, c in
                let (value, cotangent) = powerTraceVJP(x.map { T($0) }, 2, matrix, cotangent: T(c[0]))
                return ([Double(value)], cotangent.map { Double($0) })
            },
            gradient: { x in
                let (value, gradient) = powerTraceValueWithGradient(x.map { T($0) }, 2, matrix)
                return (Double(value), gradient.map { Double($0) })
            }
        )
    }

    private static func form<T: BinaryFloatingPoint & Sendable>(_ name: String, _ type: T.Type) -> GoldenCase {
        let matrix = FlatMatrix<T>(rows: 2, columns: 2, storage: [1, 0.5, -0.25, 0.75])
        return GoldenCase(
            "GenericStructs, method of '\(name)'",
            at: [0.7, 1.5, 2],
            precision: precision(of: type),
            { [Double(matrix.form($0[..<2].map { T($0) }, shift: T($0[2])))] },
            jvp: { x, d in
                let along = (x: d[..<2].map { T($0) }, shift: T(d[2]))
                let (value, tangent) = matrix.formJVP(x[..<2].map { T($0) }, shift: T(x[2]), along: along)
                return ([Double(value)], [Double(tangent)])
            },
            vjp: { x, c in
                let (value, g) = matrix.formVJP(x[..<2].map { T($0) }, shift: T(x[2]), cotangent: T(c[0]))
                return ([Double(value)], (g.x + [g.shift]).map { Double($0) })
            },
            gradient: { x in
                let (value, g) = matrix.formValueWithGradient(x[..<2].map { T($0) }, shift: T(x[2]))
                return (Double(value), (g.x + [g.shift]).map { Double($0) })
            },
            hvp: { x, d in
                let along = (x: d[..<2].map { T($0) }, shift: T(d[2]))
                let (value, g, p) = matrix.formHVP(x[..<2].map { T($0) }, shift: T(x[2]), along: along)
                return (Double(value), (g.x + [g.shift]).map { Double($0) }, (p.x + [p.shift]).map { Double($0) })
            }
        )
    }

    private static let matrix = FlatMatrix<Double>(rows: 2, columns: 2, storage: [1, 0.5, -0.25, 0.75])

    private static let weightedNorm = GoldenCase(
        "GenericStructs, member of one type",
        at: [0.7],
        { [matrix.weightedNorm($0[0])] },
        jvp: { x, d in
            let (value, tangent) = matrix.weightedNormJVP(x[0], along: d[0])
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, cotangent) = matrix.weightedNormVJP(x[0], cotangent: c[0])
            return ([value], [cotangent])
        },
        gradient: { x in
            let (value, gradient) = matrix.weightedNormValueWithGradient(x[0])
            return (value, [gradient])
        }
    )

    private static let tracked = GoldenCase(
        "GenericStructs, structs in structs and arrays",
        at: [0.7, 1.5, -0.25, 0.5],
        precision: Double(Float.ulpOfOne),
        { [AdgenGoldens.tracked(Array($0[..<3]), Float($0[3]))] },
        jvp: { x, d in
            let (value, tangent) = trackedJVP(Array(x[..<3]), Float(x[3]), along: (x: Array(d[..<3]), w: Float(d[3])))
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = trackedVJP(Array(x[..<3]), Float(x[3]), cotangent: c[0])
            return ([value], g.x + [Double(g.w)])
        },
        gradient: { x in
            let (value, g) = trackedValueWithGradient(Array(x[..<3]), Float(x[3]))
            return (value, g.x + [Double(g.w)])
        }
    )

    private static func basis<T: BinaryFloatingPoint & Sendable>(_ name: String, _ type: T.Type) -> GoldenCase {
        let spline = Spline(order: 2)
        return GoldenCase(
            "GenericStructs, generic method of '\(name)'",
            at: [0.7],
            precision: precision(of: Float.self),
            { [Double(spline.basis(T($0[0])))] },
            jvp: { x, d in
                let (value, tangent) = spline.basisJVP(T(x[0]), along: T(d[0]))
                return ([Double(value)], [Double(tangent)])
            },
            vjp: { x, c in
                let (value, cotangent) = spline.basisVJP(T(x[0]), cotangent: T(c[0]))
                return ([Double(value)], [Double(cotangent)])
            },
            gradient: { x in
                let (value, gradient) = spline.basisValueWithGradient(T(x[0]))
                return (Double(value), [Double(gradient)])
            }
        )
    }
}
