// Cases of tangents of generic structs.

import AutoDiff

extension GoldenCase {
    static var genericTangents: [GoldenCase] {
        [
            distance("Double", Double.self), distance("Float", Float.self), iterated("Double", Double.self), iterated("Float", Float.self),
            turn, inverted, energy, shift,
        ]
    }

    private typealias Tangent<T: FloatingPoint> = ComplexNumber<T>.TangentVector

    private static func complex<T: BinaryFloatingPoint>(_ x: ArraySlice<Double>) -> ComplexNumber<T> {
        ComplexNumber(flattened: Array(x), like: ComplexNumber(0))
    }

    private static func tangent<T: BinaryFloatingPoint>(_ x: ArraySlice<Double>) -> Tangent<T> {
        Tangent(flattened: Array(x), like: .zero)
    }

    private static func distance<T: BinaryFloatingPoint & Sendable>(_ name: String, _ type: T.Type) -> GoldenCase {
        GoldenCase(
            "GenericTangents, method of '\(name)'",
            at: [0.7, 1.5, -0.25, 0.5],
            precision: Double(T.ulpOfOne),
            { x in
                let a: ComplexNumber<T> = complex(x[..<2])
                return [Double(a.distance(to: complex(x[2...])))]
            },
            jvp: { x, d in
                let a: ComplexNumber<T> = complex(x[..<2])
                let (value, derivative) = a.distanceJVP(to: complex(x[2...]), along: (tangent(d[..<2]), tangent(d[2...])))
                return ([Double(value)], [Double(derivative)])
            },
            vjp: { x, c in
                let a: ComplexNumber<T> = complex(x[..<2])
                let (value, g) = a.distanceVJP(to: complex(x[2...]), cotangent: T(c[0]))
                return ([Double(value)], g.instance.flattened + g.other.flattened)
            },
            gradient: { x in
                let a: ComplexNumber<T> = complex(x[..<2])
                let (value, g) = a.distanceValueWithGradient(to: complex(x[2...]))
                return (Double(value), g.instance.flattened + g.other.flattened)
            },
            hvp: { x, d in
                let a: ComplexNumber<T> = complex(x[..<2])
                let (value, g, p) = a.distanceHVP(to: complex(x[2...]), along: (tangent(d[..<2]), tangent(d[2...])))
                return (Double(value), g.instance.flattened + g.other.flattened, p.instance.flattened + p.other.flattened)
            }
        )
    }

    private static func iterated<T: BinaryFloatingPoint & Sendable>(_ name: String, _ type: T.Type) -> GoldenCase {
        GoldenCase(
            "GenericTangents, function of '\(name)'",
            at: [0.5, 0.25, -0.25, 0.5],
            precision: Double(T.ulpOfOne),
            { x in
                let start: ComplexNumber<T> = complex(x[..<2])
                return [Double(AdgenGoldens.iterated(start, at: complex(x[2...]), 3))]
            },
            jvp: { x, d in
                let start: ComplexNumber<T> = complex(x[..<2])
                let (value, derivative) = iteratedJVP(start, at: complex(x[2...]), 3, along: (tangent(d[..<2]), tangent(d[2...])))
                return ([Double(value)], [Double(derivative)])
            },
            vjp: { x, c in
                let start: ComplexNumber<T> = complex(x[..<2])
                let (value, g) = iteratedVJP(start, at: complex(x[2...]), 3, cotangent: T(c[0]))
                return ([Double(value)], g.start.flattened + g.c.flattened)
            },
            gradient: { x in
                let start: ComplexNumber<T> = complex(x[..<2])
                let (value, g) = iteratedValueWithGradient(start, at: complex(x[2...]), 3)
                return (Double(value), g.start.flattened + g.c.flattened)
            },
            hvp: { x, d in
                let start: ComplexNumber<T> = complex(x[..<2])
                let (value, g, p) = iteratedHVP(start, at: complex(x[2...]), 3, along: (tangent(d[..<2]), tangent(d[2...])))
                return (Double(value), g.start.flattened + g.c.flattened, p.start.flattened + p.c.flattened)
            }
        )
    }

    private static let turn = GoldenCase(
        "GenericTangents, mutating method",
        at: [0.7, 1.5, -0.25],
        { x in
            var z: ComplexNumber<Double> = complex(x[..<2])
            z.turn(by: x[2], times: 3)
            return z.flattened
        },
        jvp: { x, d in
            var z: ComplexNumber<Double> = complex(x[..<2])
            let derivative = z.turnJVP(by: x[2], times: 3, along: (tangent(d[..<2]), d[2]))
            return (z.flattened, derivative.flattened)
        },
        vjp: { x, c in
            var z: ComplexNumber<Double> = complex(x[..<2])
            let g = z.turnVJP(by: x[2], times: 3, cotangent: tangent(c[...]))
            return (z.flattened, g.instance.flattened + [g.angle])
        }
    )

    private static let inverted = GoldenCase(
        "GenericTangents, struct as the result",
        at: [0.7, 1.5, -0.25],
        { x in
            let z: ComplexNumber<Double> = complex(x[..<2])
            return z.inverted(scale: x[2]).flattened
        },
        jvp: { x, d in
            let z: ComplexNumber<Double> = complex(x[..<2])
            let (value, derivative) = z.invertedJVP(scale: x[2], along: (tangent(d[..<2]), d[2]))
            return (value.flattened, derivative.flattened)
        },
        vjp: { x, c in
            let z: ComplexNumber<Double> = complex(x[..<2])
            let (value, g) = z.invertedVJP(scale: x[2], cotangent: tangent(c[...]))
            return (value.flattened, g.instance.flattened + [g.scale])
        }
    )

    private static func signal(_ x: ArraySlice<Double>) -> Signal<Double> {
        let like = Signal<Double>(samples: [0, 0], window: (0, 0), poles: [ComplexNumber(0)], rate: 3)
        return Signal(flattened: Array(x), like: like)
    }

    private static func signalTangent(_ x: ArraySlice<Double>) -> Signal<Double>.TangentVector {
        Signal<Double>.TangentVector(flattened: Array(x), like: signal([0, 0, 0, 0, 0, 0]).zeroTangentVector)
    }

    private static let energy = GoldenCase(
        "GenericTangents, arrays and structs in a struct",
        at: [0.7, 1.5, -0.25, 2, 0.5, 1.25, 0.75],
        { [signal($0[..<6]).energy($0[6])] },
        jvp: { x, d in
            let (value, derivative) = signal(x[..<6]).energyJVP(x[6], along: (signalTangent(d[..<6]), d[6]))
            return ([value], [derivative])
        },
        vjp: { x, c in
            let (value, g) = signal(x[..<6]).energyVJP(x[6], cotangent: c[0])
            return ([value], g.instance.flattened + [g.gain])
        },
        gradient: { x in
            let (value, g) = signal(x[..<6]).energyValueWithGradient(x[6])
            return (value, g.instance.flattened + [g.gain])
        }
    )

    private static func points(_ x: [Double]) -> [ComplexNumber<Double>] { [complex(x[..<2]), complex(x[2..<4])] }

    private static func tangents(_ x: [Double]) -> [Tangent<Double>] { [tangent(x[..<2]), tangent(x[2..<4])] }

    private static let shift = GoldenCase(
        "GenericTangents, array of structs in place",
        at: [0.7, 1.5, -0.25, 2, 0.5, 1.25],
        { x in
            var all = points(x)
            let sum = AdgenGoldens.shift(&all, by: complex(x[4...]))
            return sum.flattened + all.flattened
        },
        jvp: { x, d in
            var all = points(x)
            let (value, derivative) = shiftJVP(&all, by: complex(x[4...]), along: (tangents(d), tangent(d[4...])))
            return (value.flattened + all.flattened, derivative.value.flattened + derivative.points.flattened)
        },
        vjp: { x, c in
            var all = points(x)
            let cotangent = (
                value: tangent(c[..<2]) as Tangent<Double>, points: [tangent(c[2..<4]), tangent(c[4...])] as [Tangent<Double>]
            )
            let (value, g) = shiftVJP(&all, by: complex(x[4...]), cotangent: cotangent)
            return (value.flattened + all.flattened, g.points.flattened + g.offset.flattened)
        }
    )
}
