@testable import AdgenEmission
import Testing

import AdgenTransform

/// The public functions for every shape of parameters and results.
@Suite struct EmissionShapeTests {
    typealias Tests = EmissionDerivativeTests

    static var samples: [EmittedDerivatives] {
        [
            EmittedDerivatives(
                function: EmissionSamples.scale,
                signature: Signature(
                    baseName: "scale",
                    parameters: [Tests.parameter("a", Tests.array, isInout: true), Tests.parameter("k", Tests.double, label: "by")],
                    result: .void
                ),
                withRespectTo: [true, true]
            ),
            EmittedDerivatives(
                function: EmissionSamples.advance,
                signature: Signature(
                    baseName: "advance",
                    parameters: [Tests.parameter("s", Tests.double, isInout: true), Tests.parameter("dt", Tests.double, label: "dt")],
                    result: .void,
                    access: "private"
                ),
                withRespectTo: [true, false]
            ),
            EmittedDerivatives(
                function: EmissionSamples.grow,
                signature: Signature(
                    baseName: "grow",
                    parameters: [Tests.parameter("list", Tests.array, isInout: true), Tests.parameter("x", Tests.double)],
                    result: Tests.int
                ),
                withRespectTo: [true, true]
            ),
            EmittedDerivatives(
                function: EmissionSamples.sines,
                signature: Signature(
                    baseName: "sines",
                    container: Signature.Container(typeName: "Waves", isStatic: true),
                    parameters: [Tests.parameter("x", Tests.array, label: "of")],
                    result: Tests.array,
                    access: "public"
                ),
                withRespectTo: [true]
            ),
            EmittedDerivatives(
                function: EmissionSamples.product,
                signature: Signature(
                    baseName: "product",
                    parameters: [
                        Tests.parameter("p", .tuple([.init(label: "x", type: Tests.double), .init(label: "y", type: Tests.double)]))
                    ],
                    result: Tests.double,
                    access: "public",
                    attributes: ["@inlinable"]
                ),
                withRespectTo: [true]
            ),
        ]
    }

    @Test(arguments: [["-swift-version", "6", "-Onone"], ["-swift-version", "5", "-O"]])
    func everyShape(options: [String]) throws {
        let text = try EmittedDerivatives.text(of: Self.samples)
        let lines = try EmittedProgram.run(text + Self.calls, options: options)
        #expect(lines == Self.expected)
    }

    static let calls = """
        public enum Waves {}

        var a = [1.0, 2.0]
        print(scaleJVP(&a, by: 3, along: (a: [1, 0], k: 1)), a)
        a = [1.0, 2.0]
        print(scaleVJP(&a, by: 3, cotangent: [1, 1]), a)
        var s = 2.0
        print(advanceJVP(&s, dt: 0.5, along: 1), s)
        print(advanceVJP(&s, dt: 0.5, cotangent: 2), s)
        var list = [2.0, 5.0]
        print(growJVP(&list, 3, along: (list: [1, 0], x: 1)), list)
        list = [2.0, 5.0]
        print(growVJP(&list, 3, cotangent: [0, 1, 1]), list)
        print(Waves.sinesJVP(of: [0, 0], along: [1, 2]))
        print(Waves.sinesVJP(of: [0, 0], cotangent: [1, 3]))
        print(productGradient((x: 3, y: 4)), productVJP((x: 3, y: 4), cotangent: 1).cotangent.y)
        print(productHVP((x: 3, y: 4), along: (x: 1, y: 0)))

        """

    static let expected = [
        "[4.0, 2.0] [3.0, 6.0]",
        "(a: [3.0, 3.0], k: 3.0) [3.0, 6.0]",
        "1.5 3.0",
        "3.0 4.5",
        "(value: 3, tangent: [1.0, 0.0, 5.0]) [2.0, 5.0, 6.0]",
        "(value: 3, cotangent: (list: [3.0, 1.0], x: 2.0)) [2.0, 5.0, 6.0]",
        "(value: [0.0, 0.0], tangent: [1.0, 2.0])",
        "(value: [0.0, 0.0], cotangent: [1.0, 3.0])",
        "(x: 12.0, y: 2.25) 2.25",
        "(value: 18.0, gradient: (x: 12.0, y: 2.25), product: (x: 4.0, y: 1.5))",
    ]
}
