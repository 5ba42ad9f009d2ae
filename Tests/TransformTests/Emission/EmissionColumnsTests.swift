@testable import AdgenEmission
import Testing

import AdgenTransform

/// The public functions for arrays of structs, of arrays and of both.
@Suite struct EmissionColumnsTests {
    typealias Tests = EmissionDerivativeTests

    static let vector = SwiftType.structure(
        Structure(
            name: "Vector3",
            number: 0,
            tangentName: "Vector3.TangentVector",
            fields: ["x", "y", "z"].map { Structure.Field(name: $0, type: Tests.double) }
        )
    )
    static let body = SwiftType.structure(
        Structure(
            name: "Body",
            number: 1,
            tangentName: "Body.TangentVector",
            fields: [Structure.Field(name: "mass", type: Tests.double), Structure.Field(name: "points", type: .array(vector))]
        )
    )

    private static func sample(
        _ function: Function,
        _ parameters: [Signature.Parameter],
        _ result: SwiftType,
        modes: Set<Mode> = Set(Mode.allCases)
    ) -> EmittedDerivatives {
        EmittedDerivatives(
            function: function,
            signature: Signature(baseName: function.name, parameters: parameters, result: result),
            withRespectTo: parameters.map(\.type.isDifferentiable),
            modes: modes
        )
    }

    static var samples: [EmittedDerivatives] {
        let points = SwiftType.array(vector)
        let rows = SwiftType.array(Tests.array)
        return [
            sample(EmissionSamples.weigh, [Tests.parameter("points", points), Tests.parameter("weight", Tests.double)], Tests.double),
            sample(
                EmissionSamples.drift,
                [Tests.parameter("points", points, isInout: true), Tests.parameter("dt", Tests.double, label: "dt")],
                .void
            ),
            sample(EmissionSamples.extend, [Tests.parameter("points", points, isInout: true), Tests.parameter("k", Tests.double)], .void),
            sample(EmissionSamples.spread, [Tests.parameter("x", Tests.array), Tests.parameter("k", Tests.double)], points),
            sample(EmissionSamples.rowSquares, [Tests.parameter("a", rows)], Tests.double),
            sample(EmissionSamples.scaleRows, [Tests.parameter("a", rows, isInout: true), Tests.parameter("k", Tests.double)], .void),
            sample(EmissionSamples.growRow, [Tests.parameter("a", rows, isInout: true), Tests.parameter("k", Tests.double)], .void),
            sample(EmissionSamples.bodies, [Tests.parameter("bodies", .array(body))], Tests.double),
            sample(EmissionSamples.cube, [Tests.parameter("a", .array(rows))], Tests.double),
            sample(EmissionSamples.ladder, [Tests.parameter("x", Tests.double)], rows),
        ]
    }

    @Test(arguments: [["-swift-version", "6", "-Onone"], ["-swift-version", "5", "-O"]])
    func everyShape(options: [String]) throws {
        let text = try EmittedDerivatives.text(of: Self.samples)
        let lines = try EmittedProgram.run(text + Self.types + Self.calls, options: options)
        #expect(lines == Self.expected)
    }

    static let types = """

        struct Vector3 {
            var x: Double
            var y: Double
            var z: Double

            struct TangentVector: CustomStringConvertible {
                var x: Double
                var y: Double
                var z: Double
                var description: String { "<\\(x) \\(y) \\(z)>" }
            }
        }
        extension Vector3: CustomStringConvertible { var description: String { "(\\(x) \\(y) \\(z))" } }
        struct Body {
            var mass: Double
            var points: [Vector3]

            struct TangentVector: CustomStringConvertible {
                var mass: Double
                var points: [Vector3.TangentVector]
                var description: String { "<\\(mass) \\(points)>" }
            }
        }

        """

    static let calls = """
        let points = [Vector3(x: 1, y: 2, z: 3), Vector3(x: 4, y: 5, z: 6)]
        let directions = [Vector3.TangentVector(x: 1, y: 1, z: 1), Vector3.TangentVector(x: 0, y: 2, z: 0)]
        print(weighJVP(points, 2, along: (points: directions, weight: 1)))
        print(weighValueWithGradient(points, 2))
        print(weighGradient([], 2))
        print(weighHVP(points, 2, along: (points: directions, weight: 1)).product)
        var moved = points
        print(driftJVP(&moved, dt: 2, along: (points: directions, dt: 1)), moved)
        moved = points
        print(driftVJP(&moved, dt: 2, cotangent: directions), moved)
        moved = points
        print(extendJVP(&moved, 3, along: (points: directions, k: 1)), moved)
        moved = points
        print(extendVJP(&moved, 3, cotangent: directions + [Vector3.TangentVector(x: 1, y: 2, z: 3)]), moved)
        print(spreadJVP([0, 0], 2, along: (x: [1, 2], k: 1)))
        print(spreadVJP([0, 0], 2, cotangent: directions))
        let rows: [[Double]] = [[1, 2], [], [3]]
        print(rowSquaresJVP(rows, along: [[1, 1], [], [1]]), rowSquaresGradient(rows), rowSquaresHVP(rows, along: [[1, 1], [], [1]]).product)
        var scaled = rows
        print(scaleRowsJVP(&scaled, 2, along: (a: [[1, 0], [], [1]], k: 1)), scaled)
        scaled = rows
        print(scaleRowsVJP(&scaled, 2, cotangent: [[1, 0], [], [1]]), scaled)
        var grown: [[Double]] = [[1], [2, 3]]
        print(growRowJVP(&grown, 3, along: (a: [[1], [1, 0]], k: 1)), grown)
        grown = [[1], [2, 3]]
        print(growRowVJP(&grown, 3, cotangent: [[1, 2], [4, 8]]), grown)
        let bodies = [Body(mass: 2, points: points), Body(mass: 1, points: []), Body(mass: 3, points: [points[1]])]
        print(bodiesGradient(bodies))
        print(bodiesJVP(bodies, along: bodies.map { Body.TangentVector(mass: 1, points: $0.points.map { _ in directions[0] }) }))
        print(cubeGradient([rows, [], [[4]]]))
        print(ladderJVP(3, along: 1))
        print(ladderVJP(3, cotangent: [[1, 10], [], [100]]))

        """

    static let expected = [
        "(value: 48.0, tangent: 34.0)",
        "(value: 48.0, gradient: (points: [<4.0 2.0 0.0>, <16.0 2.0 0.0>], weight: 24.0))",
        "(points: [], weight: 0.0)",
        "(points: [<6.0 1.0 0.0>, <8.0 1.0 0.0>], weight: 5.0)",
        "[<13.0 1.0 1.0>, <65.0 2.0 0.0>] [(9.0 2.0 3.0), (54.0 5.0 6.0)]",
        "(points: [<1.0 9.0 1.0>, <0.0 2.0 0.0>], dt: 4.0) [(9.0 2.0 3.0), (54.0 5.0 6.0)]",
        "[<1.0 1.0 1.0>, <0.0 2.0 0.0>, <4.0 1.0 0.0>] [(1.0 2.0 3.0), (4.0 5.0 6.0), (3.0 3.0 0.0)]",
        "(points: [<4.0 1.0 1.0>, <0.0 2.0 0.0>], k: 3.0) [(1.0 2.0 3.0), (4.0 5.0 6.0), (3.0 3.0 0.0)]",
        "(value: [(0.0 0.0 1.0), (0.0 0.0 1.0)], tangent: [<2.0 1.0 0.0>, <4.0 2.0 0.0>])",
        "(value: [(0.0 0.0 1.0), (0.0 0.0 1.0)], cotangent: (x: [3.0, 2.0], k: 0.0))",
        "(value: 18.0, tangent: 12.0) [[0.0, 0.0], [], [12.0]] [[0.0, 0.0], [], [4.0]]",
        "[[3.0, 2.0], [], [5.0]] [[2.0, 4.0], [], [6.0]]",
        "(a: [[2.0, 0.0], [], [2.0]], k: 4.0) [[2.0, 4.0], [], [6.0]]",
        "[[1.0, 5.0], [1.0, 0.0]] [[1.0, 6.0], [2.0, 3.0]]",
        "(a: [[1.0], [10.0, 8.0]], k: 4.0) [[1.0, 6.0], [2.0, 3.0]]",
        "[<22.0 [<4.0 2.0 0.0>, <10.0 8.0 0.0>]>, <0.0 []>, <20.0 [<15.0 12.0 0.0>]>]",
        "(value: 104.0, tangent: 93.0)",
        "[[[2.0, 4.0], [], [6.0]], [], [[8.0]]]",
        "(value: [[3.0, 6.0], [], [9.0]], tangent: [[1.0, 2.0], [], [6.0]])",
        "(value: [[3.0, 6.0], [], [9.0]], cotangent: 621.0)",
    ]
}
