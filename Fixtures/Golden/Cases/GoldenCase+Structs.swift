// Cases of members of structs, and of arrays of structs and of arrays.

import AutoDiff

extension GoldenCase {
    static var structs: [GoldenCase] {
        [energy, height, advance, midpoint, swinging, potential, drift, lattice, powers, damp]
            + roads.map(effort) + [response([3, 2]), response([2, 2, 3]), response([2])]
    }

    // MARK: Members

    private static let template = Pendulum(swinging: 0)

    private static func pendulum(_ numbers: ArraySlice<Double>) -> Pendulum { Pendulum(flattened: Array(numbers), like: template) }

    private static func tangent(_ numbers: ArraySlice<Double>) -> Pendulum.TangentVector {
        Pendulum.TangentVector(flattened: Array(numbers), like: .zero)
    }

    private static let energy = GoldenCase(
        "StructMembers, method",
        at: [0.7, 1.5, 2],
        { [pendulum($0.prefix(2)).energy(mass: $0[2])] },
        jvp: { x, d in
            let (value, derivative) = pendulum(x.prefix(2)).energyJVP(mass: x[2], along: (tangent(d.prefix(2)), d[2]))
            return ([value], [derivative])
        },
        vjp: { x, c in
            let (value, cotangent) = pendulum(x.prefix(2)).energyVJP(mass: x[2], cotangent: c[0])
            return ([value], cotangent.instance.flattened + [cotangent.mass])
        },
        gradient: { x in
            let (value, gradient) = pendulum(x.prefix(2)).energyValueWithGradient(mass: x[2])
            return (value, gradient.instance.flattened + [gradient.mass])
        },
        hvp: { x, d in
            let (value, gradient, product) = pendulum(x.prefix(2)).energyHVP(mass: x[2], along: (tangent(d.prefix(2)), d[2]))
            return (value, gradient.instance.flattened + [gradient.mass], product.instance.flattened + [product.mass])
        }
    )

    private static let height = GoldenCase(
        "StructMembers, property",
        at: [0.7, 1.5],
        { [pendulum($0[...]).height] },
        jvp: { x, d in
            let (value, derivative) = pendulum(x[...]).heightJVP(along: tangent(d[...]))
            return ([value], [derivative])
        },
        vjp: { x, c in
            let (value, cotangent) = pendulum(x[...]).heightVJP(cotangent: c[0])
            return ([value], cotangent.flattened)
        },
        gradient: { x in
            let (value, gradient) = pendulum(x[...]).heightValueWithGradient()
            return (value, gradient.flattened)
        }
    )

    private static let advance = GoldenCase(
        "StructMembers, mutating method",
        at: [0.7, 1.5, 0.1],
        { x in
            var moved = pendulum(x.prefix(2))
            let value = moved.advance(by: x[2])
            return [value] + moved.flattened
        },
        jvp: { x, d in
            var moved = pendulum(x.prefix(2))
            let (value, derivative) = moved.advanceJVP(by: x[2], along: (tangent(d.prefix(2)), d[2]))
            return ([value] + moved.flattened, [derivative.value] + derivative.instance.flattened)
        },
        vjp: { x, c in
            var moved = pendulum(x.prefix(2))
            let (value, cotangent) = moved.advanceVJP(by: x[2], cotangent: (c[0], tangent(c.suffix(2))))
            precondition(moved.steps == 1, "the properties that are no part of the tangent change as in the primal")
            return ([value] + moved.flattened, cotangent.instance.flattened + [cotangent.dt])
        }
    )

    private static let midpoint = GoldenCase(
        "StructMembers, static method",
        at: [0.7, 1.5, 0.2, 0.9],
        { Pendulum.midpoint(of: pendulum($0.prefix(2)), and: pendulum($0.suffix(2))).flattened },
        jvp: { x, d in
            let (value, derivative) = Pendulum.midpointJVP(
                of: pendulum(x.prefix(2)),
                and: pendulum(x.suffix(2)),
                along: (tangent(d.prefix(2)), tangent(d.suffix(2)))
            )
            return (value.flattened, derivative.flattened)
        },
        vjp: { x, c in
            let (value, cotangent) = Pendulum.midpointVJP(of: pendulum(x.prefix(2)), and: pendulum(x.suffix(2)), cotangent: tangent(c[...]))
            return (value.flattened, cotangent.a.flattened + cotangent.b.flattened)
        }
    )

    private static let swinging = GoldenCase(
        "StructMembers, initialiser",
        at: [0.7],
        { Pendulum(swinging: $0[0]).flattened },
        jvp: { x, d in
            let (value, derivative) = Pendulum.initJVP(swinging: x[0], along: d[0])
            return (value.flattened, derivative.flattened)
        },
        vjp: { x, c in
            let (value, cotangent) = Pendulum.initVJP(swinging: x[0], cotangent: tangent(c[...]))
            return (value.flattened, [cotangent])
        }
    )

    // MARK: Arrays of structs

    private static let crowd = (0..<2).map { Particle(mass: 1, place: Particle.Place(x: 0, y: 0), id: $0) }

    private static func particles(_ numbers: ArraySlice<Double>) -> [Particle] { [Particle](flattened: Array(numbers), like: crowd) }

    private static func tangents(_ numbers: ArraySlice<Double>) -> [Particle.TangentVector] {
        [Particle.TangentVector](flattened: Array(numbers), like: crowd.map(\.zeroTangentVector))
    }

    private static let potential = GoldenCase(
        "StructArrays, parameter",
        at: [1, 2, 3, 0.5, -1, 1.5, 9.81],
        { [AdgenGoldens.weightedHeights(of: particles($0.prefix(6)), gravity: $0[6])] },
        jvp: { x, d in
            let (value, derivative) = weightedHeightsJVP(of: particles(x.prefix(6)), gravity: x[6], along: (tangents(d.prefix(6)), d[6]))
            return ([value], [derivative])
        },
        vjp: { x, c in
            let (value, cotangent) = weightedHeightsVJP(of: particles(x.prefix(6)), gravity: x[6], cotangent: c[0])
            return ([value], cotangent.particles.flattened + [cotangent.gravity])
        },
        gradient: { x in
            let (value, gradient) = weightedHeightsValueWithGradient(of: particles(x.prefix(6)), gravity: x[6])
            return (value, gradient.particles.flattened + [gradient.gravity])
        },
        hvp: { x, d in
            let (value, gradient, product) = weightedHeightsHVP(
                of: particles(x.prefix(6)),
                gravity: x[6],
                along: (tangents(d.prefix(6)), d[6])
            )
            return (value, gradient.particles.flattened + [gradient.gravity], product.particles.flattened + [product.gravity])
        }
    )

    private static let drift = GoldenCase(
        "StructArrays, inout parameter",
        at: [1, 2, 3, 0.5, -1, 1.5, 0.1],
        { x in
            var moved = particles(x.prefix(6))
            AdgenGoldens.glide(&moved, by: x[6])
            return moved.flattened
        },
        jvp: { x, d in
            var moved = particles(x.prefix(6))
            let derivative = glideJVP(&moved, by: x[6], along: (tangents(d.prefix(6)), d[6]))
            return (moved.flattened, derivative.flattened)
        },
        vjp: { x, c in
            var moved = particles(x.prefix(6))
            let cotangent = glideVJP(&moved, by: x[6], cotangent: tangents(c[...]))
            precondition(moved.map(\.id) == [0, 1], "the properties that are no numbers stay")
            return (moved.flattened, cotangent.particles.flattened + [cotangent.d])
        }
    )

    private static let lattice = GoldenCase(
        "StructArrays, result",
        at: [0.5, -1, 2],
        { AdgenGoldens.lattice(Array($0.prefix(2)), spacing: $0[2]).flattened },
        jvp: { x, d in
            let (value, derivative) = latticeJVP(Array(x.prefix(2)), spacing: x[2], along: (Array(d.prefix(2)), d[2]))
            return (value.flattened, derivative.flattened)
        },
        vjp: { x, c in
            let zeros = x.prefix(2).map { _ in Particle.Place.TangentVector.zero }
            let seeds = [Particle.Place.TangentVector](flattened: c, like: zeros)
            let (value, cotangent) = latticeVJP(Array(x.prefix(2)), spacing: x[2], cotangent: seeds)
            return (value.flattened, cotangent.x + [cotangent.spacing])
        }
    )

    // MARK: Arrays of arrays

    private static func rows(_ numbers: [Double]) -> [[Double]] { [[numbers[0]], [], [numbers[1], numbers[2]]] }

    /// The rows of `powers`, which are longer by one.
    private static func longerRows(_ numbers: [Double]) -> [[Double]] { [Array(numbers[0..<2]), [numbers[2]], Array(numbers[3..<6])] }

    private static let powers = GoldenCase(
        "StructArrays, rows that grow",
        at: [0.5, -1, 2, 3],
        { AdgenGoldens.powers(of: rows($0), scale: $0[3]).flatMap { $0 } },
        jvp: { x, d in
            let (value, derivative) = powersJVP(of: rows(x), scale: x[3], along: (rows(d), d[3]))
            return (value.flatMap { $0 }, derivative.flatMap { $0 })
        },
        vjp: { x, c in
            let (value, cotangent) = powersVJP(of: rows(x), scale: x[3], cotangent: longerRows(c))
            return (value.flatMap { $0 }, cotangent.rows.flatMap { $0 } + [cotangent.scale])
        }
    )

    private static let damp = GoldenCase(
        "StructArrays, inout rows",
        at: [0.5, -1, 2, 3],
        { x in
            var damped = rows(x)
            let value = AdgenGoldens.settle(&damped, by: x[3])
            return [value] + damped.flatMap { $0 }
        },
        jvp: { x, d in
            var damped = rows(x)
            let (value, derivative) = settleJVP(&damped, by: x[3], along: (rows(d), d[3]))
            return ([value] + damped.flatMap { $0 }, [derivative.value] + derivative.rows.flatMap { $0 })
        },
        vjp: { x, c in
            var damped = rows(x)
            let (value, cotangent) = settleVJP(&damped, by: x[3], cotangent: (c[0], rows(Array(c.dropFirst()))))
            return ([value] + damped.flatMap { $0 }, cotangent.rows.flatMap { $0 } + [cotangent.factor])
        }
    )

    // MARK: Equality

    /// A road of sections with those surfaces.
    private static func effort(_ surfaces: [Surface]) -> GoldenCase {
        let start = Surface(material: 1, isWet: false)
        @Sendable func road(_ x: [Double]) -> [Section] { zip(x, surfaces).map(Section.init) }
        @Sendable func tangents(_ x: [Double]) -> [Section.TangentVector] { x.map(Section.TangentVector.init) }
        return GoldenCase(
            "Equality, \(surfaces.map { "\($0.material)\($0.isWet ? " wet" : "")" })",
            at: surfaces.indices.map { 0.5 + 0.75 * Double($0) },
            { [AdgenGoldens.effort(road($0), from: start)] },
            jvp: { x, d in
                let (value, tangent) = effortJVP(road(x), from: start, along: tangents(d))
                return ([value], [tangent])
            },
            vjp: { x, c in
                let (value, cotangent) = effortVJP(road(x), from: start, cotangent: c[0])
                return ([value], cotangent.flatMap(\.flattened))
            },
            gradient: { x in
                let (value, gradient) = effortValueWithGradient(road(x), from: start)
                return (value, gradient.flatMap(\.flattened))
            },
            hvp: { x, d in
                let (value, gradient, product) = effortHVP(road(x), from: start, along: tangents(d))
                return (value, gradient.flatMap(\.flattened), product.flatMap(\.flattened))
            }
        )
    }

    private static let roads: [[Surface]] = [
        [],
        [Surface(material: 1, isWet: false), Surface(material: 1, isWet: true), Surface(material: 1, isWet: true)],
        [Surface(material: 1, isWet: true), Surface(material: 1, isWet: false), Surface(material: 2, isWet: false)],
        [Surface(material: 2, isWet: true), Surface(material: 2, isWet: true), Surface(material: 1, isWet: true)],
    ]

    // MARK: Values that are called

    /// Layers between signals of those counts, and the input of the first.
    private static func response(_ counts: [Int]) -> GoldenCase {
        let layers = zip(counts, counts.dropFirst()).map { input, output in
            DenseLayer(
                weights: [[Double]](repeating: [Double](repeating: 0, count: input), count: output),
                bias: [Double](repeating: 0, count: output)
            )
        }
        let template = LayerStack(layers: layers, head: Readout(scale: 0))
        let inputCount = counts[0]
        let count = template.scalarCount + inputCount
        @Sendable func stack(_ x: [Double]) -> LayerStack { LayerStack(flattened: Array(x.dropLast(inputCount)), like: template) }
        @Sendable func tangent(_ d: [Double]) -> (LayerStack.TangentVector, [Double]) {
            (
                LayerStack.TangentVector(flattened: Array(d.dropLast(inputCount)), like: template.zeroTangentVector),
                Array(d.suffix(inputCount))
            )
        }
        return GoldenCase(
            "Callable, \(counts)",
            at: (0..<count).map { 0.75 - 0.125 * Double(($0 * 5) % 11) },
            { [AdgenGoldens.response(of: stack($0), to: Array($0.suffix(inputCount)))] },
            jvp: { x, d in
                let (value, derivative) = responseJVP(of: stack(x), to: Array(x.suffix(inputCount)), along: tangent(d))
                return ([value], [derivative])
            },
            vjp: { x, c in
                let (value, cotangent) = responseVJP(of: stack(x), to: Array(x.suffix(inputCount)), cotangent: c[0])
                return ([value], cotangent.stack.flattened + cotangent.input)
            },
            gradient: { x in
                let (value, gradient) = responseValueWithGradient(of: stack(x), to: Array(x.suffix(inputCount)))
                return (value, gradient.stack.flattened + gradient.input)
            },
            hvp: { x, d in
                let (value, gradient, product) = responseHVP(of: stack(x), to: Array(x.suffix(inputCount)), along: tangent(d))
                return (value, gradient.stack.flattened + gradient.input, product.stack.flattened + product.input)
            }
        )
    }
}
