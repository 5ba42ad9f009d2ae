// Cases of functions over protocols of the module, each for types that conform.

extension GoldenCase {
    static var protocols: [GoldenCase] { [springs, bonds, agedSpring, agedBond, mixed, numbers, offsets, ray, straight, slope] }

    private static let springs = GoldenCase(
        "Protocols, a chain of springs",
        at: [1.25, 0.5, 0.75, -0.5],
        { x in [chainEnergy(x[..<2].map { Spring(stiffness: $0) }, Array(x[2...]))] },
        jvp: { x, d in
            let along = (bonds: d[..<2].map { Spring.TangentVector(stiffness: $0) }, lengths: Array(d[2...]))
            let (value, tangent) = chainEnergyJVP(x[..<2].map { Spring(stiffness: $0) }, Array(x[2...]), along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = chainEnergyVJP(x[..<2].map { Spring(stiffness: $0) }, Array(x[2...]), cotangent: c[0])
            return ([value], g.bonds.map(\.stiffness) + g.lengths)
        },
        gradient: { x in
            let (value, g) = chainEnergyValueWithGradient(x[..<2].map { Spring(stiffness: $0) }, Array(x[2...]))
            return (value, g.bonds.map(\.stiffness) + g.lengths)
        },
        hvp: { x, d in
            let along = (bonds: d[..<2].map { Spring.TangentVector(stiffness: $0) }, lengths: Array(d[2...]))
            let (value, g, p) = chainEnergyHVP(x[..<2].map { Spring(stiffness: $0) }, Array(x[2...]), along: along)
            return (value, g.bonds.map(\.stiffness) + g.lengths, p.bonds.map(\.stiffness) + p.lengths)
        }
    )

    private static let bonds = GoldenCase(
        "Protocols, a chain of bonds with defaults",
        at: [1.25, 0.5, 0.75],
        precision: 1e-9,
        { x in [chainEnergy([Morse(depth: x[0], width: x[1])], [x[2]])] },
        jvp: { x, d in
            let along = (bonds: [Morse.TangentVector(depth: d[0], width: d[1])], lengths: [d[2]])
            let (value, tangent) = chainEnergyJVP([Morse(depth: x[0], width: x[1])], [x[2]], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = chainEnergyVJP([Morse(depth: x[0], width: x[1])], [x[2]], cotangent: c[0])
            return ([value], [g.bonds[0].depth, g.bonds[0].width, g.lengths[0]])
        },
        gradient: { x in
            let (value, g) = chainEnergyValueWithGradient([Morse(depth: x[0], width: x[1])], [x[2]])
            return (value, [g.bonds[0].depth, g.bonds[0].width, g.lengths[0]])
        },
        hvp: { x, d in
            let along = (bonds: [Morse.TangentVector(depth: d[0], width: d[1])], lengths: [d[2]])
            let (value, g, p) = chainEnergyHVP([Morse(depth: x[0], width: x[1])], [x[2]], along: along)
            let gradient = [g.bonds[0].depth, g.bonds[0].width, g.lengths[0]]
            return (value, gradient, [p.bonds[0].depth, p.bonds[0].width, p.lengths[0]])
        }
    )

    private static let agedSpring = GoldenCase(
        "Protocols, an aged spring",
        at: [1.25, 0.5],
        { x in [aged(Spring(stiffness: x[0]), by: x[1])] },
        jvp: { x, d in
            let along = (bond: Spring.TangentVector(stiffness: d[0]), time: d[1])
            let (value, tangent) = agedJVP(Spring(stiffness: x[0]), by: x[1], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = agedVJP(Spring(stiffness: x[0]), by: x[1], cotangent: c[0])
            return ([value], [g.bond.stiffness, g.time])
        }
    )

    private static let agedBond = GoldenCase(
        "Protocols, an aged bond",
        at: [1.25, 0.5, 0.75],
        { x in [aged(Morse(depth: x[0], width: x[1]), by: x[2])] },
        jvp: { x, d in
            let along = (bond: Morse.TangentVector(depth: d[0], width: d[1]), time: d[2])
            let (value, tangent) = agedJVP(Morse(depth: x[0], width: x[1]), by: x[2], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = agedVJP(Morse(depth: x[0], width: x[1]), by: x[2], cotangent: c[0])
            return ([value], [g.bond.depth, g.bond.width, g.time])
        }
    )

    private static let mixed = GoldenCase(
        "Protocols, called for certain types",
        at: [1.25, 0.5, 0.75, 0.25],
        { x in [mixedChain(Spring(stiffness: x[0]), Morse(depth: x[1], width: x[2]), x[3])] },
        jvp: { x, d in
            let along = (spring: Spring.TangentVector(stiffness: d[0]), bond: Morse.TangentVector(depth: d[1], width: d[2]), length: d[3])
            let (value, tangent) = mixedChainJVP(Spring(stiffness: x[0]), Morse(depth: x[1], width: x[2]), x[3], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = mixedChainVJP(Spring(stiffness: x[0]), Morse(depth: x[1], width: x[2]), x[3], cotangent: c[0])
            return ([value], [g.spring.stiffness, g.bond.depth, g.bond.width, g.length])
        },
        hvp: { x, d in
            let along = (spring: Spring.TangentVector(stiffness: d[0]), bond: Morse.TangentVector(depth: d[1], width: d[2]), length: d[3])
            let (value, g, p) = mixedChainHVP(Spring(stiffness: x[0]), Morse(depth: x[1], width: x[2]), x[3], along: along)
            let gradient = [g.spring.stiffness, g.bond.depth, g.bond.width, g.length]
            return (value, gradient, [p.spring.stiffness, p.bond.depth, p.bond.width, p.length])
        }
    )

    private static let numbers = GoldenCase(
        "Protocols, numbers that conform",
        at: [1.25, 0.5, 0.75, 2],
        { x in [centroid(of: Array(x[..<2]), Array(x[2...]))] },
        jvp: { x, d in
            let along = (points: Array(d[..<2]), weights: Array(d[2...]))
            let (value, tangent) = centroidJVP(of: Array(x[..<2]), Array(x[2...]), along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = centroidVJP(of: Array(x[..<2]), Array(x[2...]), cotangent: c[0])
            return ([value], g.points + g.weights)
        }
    )

    private static let offsets = GoldenCase(
        "Protocols, structs that conform",
        at: [1.25, 0.5, -0.75, 2, 0.25, 1.5],
        { x in
            let mean = centroid(of: [Offset(x: x[0], y: x[1]), Offset(x: x[2], y: x[3])], Array(x[4...]))
            return [mean.x, mean.y]
        },
        jvp: { x, d in
            let along = (points: [Offset.TangentVector(x: d[0], y: d[1]), Offset.TangentVector(x: d[2], y: d[3])], weights: Array(d[4...]))
            let points = [Offset(x: x[0], y: x[1]), Offset(x: x[2], y: x[3])]
            let (value, tangent) = centroidJVP(of: points, Array(x[4...]), along: along)
            return ([value.x, value.y], [tangent.x, tangent.y])
        },
        vjp: { x, c in
            let points = [Offset(x: x[0], y: x[1]), Offset(x: x[2], y: x[3])]
            let (value, g) = centroidVJP(of: points, Array(x[4...]), cotangent: Offset.TangentVector(x: c[0], y: c[1]))
            return ([value.x, value.y], g.points.flatMap { [$0.x, $0.y] } + g.weights)
        }
    )

    private static let ray = GoldenCase(
        "Protocols, a curve with a number as parameters",
        at: [1.25, 0.5, 0.75, 2],
        { x in [misfit(Ray(parameters: x[0]), x[1], Array(x[2...]))] },
        jvp: { x, d in
            let along = (curve: Ray.TangentVector(parameters: d[0]), direction: d[1], data: Array(d[2...]))
            let (value, tangent) = misfitJVP(Ray(parameters: x[0]), x[1], Array(x[2...]), along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = misfitVJP(Ray(parameters: x[0]), x[1], Array(x[2...]), cotangent: c[0])
            return ([value], [g.curve.parameters, g.direction] + g.data)
        },
        hvp: { x, d in
            let along = (curve: Ray.TangentVector(parameters: d[0]), direction: d[1], data: Array(d[2...]))
            let (value, g, p) = misfitHVP(Ray(parameters: x[0]), x[1], Array(x[2...]), along: along)
            return (value, [g.curve.parameters, g.direction] + g.data, [p.curve.parameters, p.direction] + p.data)
        }
    )

    private static let straight = GoldenCase(
        "Protocols, a curve with a struct as parameters",
        at: [1.25, 0.5, 0.75, 2, -0.5, 0.25],
        { x in [misfit(line(x), Offset(x: x[2], y: x[3]), Array(x[4...]))] },
        jvp: { x, d in
            let curve = Straight.TangentVector(parameters: Offset.TangentVector(x: d[0], y: d[1]))
            let along = (curve: curve, direction: Offset.TangentVector(x: d[2], y: d[3]), data: Array(d[4...]))
            let (value, tangent) = misfitJVP(line(x), Offset(x: x[2], y: x[3]), Array(x[4...]), along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = misfitVJP(line(x), Offset(x: x[2], y: x[3]), Array(x[4...]), cotangent: c[0])
            return ([value], [g.curve.parameters.x, g.curve.parameters.y, g.direction.x, g.direction.y] + g.data)
        }
    )

    private static let slope = GoldenCase(
        "Protocols, a member of an extension",
        at: [1.25, 0.5, 0.75],
        { x in [line(x).slope(x[2])] },
        jvp: { x, d in
            let along = (instance: Straight.TangentVector(parameters: Offset.TangentVector(x: d[0], y: d[1])), x: d[2])
            let (value, tangent) = line(x).slopeJVP(x[2], along: along)
            return ([value], [tangent])
        },
        vjp: { x, c in
            let (value, g) = line(x).slopeVJP(x[2], cotangent: c[0])
            return ([value], [g.instance.parameters.x, g.instance.parameters.y, g.x])
        }
    )

    private static func line(_ x: [Double]) -> Straight { Straight(parameters: Offset(x: x[0], y: x[1])) }
}
