@testable import AdgenEmission
import Testing

import AdgenTransform

/// Derivatives of functions built by hand, as users call them.
@Suite struct EmissionDerivativeTests {
    static func parameter(_ name: String, _ type: SwiftType, label: String? = nil, isInout: Bool = false) -> Signature.Parameter {
        Signature.Parameter(label: label, name: name, type: type, isInout: isInout)
    }

    static let double = SwiftType.scalar(.double)
    static let int = SwiftType.scalar(.int)
    static let array = SwiftType.array(.scalar(.double))

    static var samples: [EmittedDerivatives] {
        [
            EmittedDerivatives(
                function: EmissionSamples.polynomial,
                signature: Signature(baseName: "polynomial", parameters: [parameter("x", double)], result: double, access: "public"),
                withRespectTo: [true]
            ),
            EmittedDerivatives(
                function: EmissionSamples.power,
                signature: Signature(
                    baseName: "power",
                    parameters: [parameter("x", double), parameter("n", int, label: "n")],
                    result: double
                ),
                withRespectTo: [true, false]
            ),
            EmittedDerivatives(
                function: EmissionSamples.leapfrog,
                signature: Signature(
                    baseName: "leapfrog",
                    parameters: [parameter("x", double), parameter("y", double), parameter("h", double), parameter("n", int)],
                    result: .tuple([.init(label: "x", type: double), .init(label: "y", type: double)])
                ),
                withRespectTo: [true, true, true, false]
            ),
            EmittedDerivatives(
                function: EmissionSamples.clamp,
                signature: Signature(
                    baseName: "clamp",
                    parameters: [parameter("cotangent", double), parameter("limit", double, label: "to")],
                    result: double
                ),
                withRespectTo: [true, true]
            ),
            EmittedDerivatives(
                function: EmissionSamples.newton,
                signature: Signature(
                    baseName: "newton",
                    parameters: [parameter("x", double)],
                    result: .tuple([.init(type: double), .init(type: int)])
                ),
                withRespectTo: [true]
            ),
            EmittedDerivatives(
                function: EmissionSamples.dot,
                signature: Signature(baseName: "dot", parameters: [parameter("x", array), parameter("y", array)], result: double),
                withRespectTo: [true, true]
            ),
            EmittedDerivatives(
                function: EmissionSamples.runningSums,
                signature: Signature(baseName: "runningSums", parameters: [parameter("x", array, isInout: true)], result: double),
                withRespectTo: [true]
            ),
            EmittedDerivatives(
                function: EmissionSamples.sumOfSquares,
                signature: Signature(baseName: "sumOfSquares", parameters: [parameter("n", int)], result: double),
                withRespectTo: [false],
                modes: [.forward],
                callees: [EmissionSamples.squares, EmissionSamples.dot]
            ),
        ]
    }

    /// The functions that users call compile without warnings and give what mathematics says.
    @Test(arguments: [["-swift-version", "6", "-Onone"], ["-swift-version", "5", "-O"]])
    func derivatives(options: [String]) throws {
        let lines = try EmittedProgram.run(EmittedDerivatives.text(of: Self.samples) + Self.calls, options: options)
        #expect(lines.filter { $0.contains("failed") } == [])
        #expect(lines.count { $0.contains("passed") } == 15)
        #expect(Array(lines.suffix(3)) == Self.lastLines)
    }

    static let lastLines = [
        "(x: [3.0, 4.0], y: [1.0, 2.0]) "
            + "(value: 11.0, gradient: (x: [3.0, 4.0], y: [1.0, 2.0]), product: (x: [0.0, 1.0], y: [1.0, 0.0]))",
        "(value: 6.0, cotangent: [1.0, 1.0, 1.0]) [2.0, 5.0, 9.0]",
        "(value: 6.0, tangent: (value: 1.0, x: [2.0, 1.0, 1.0])) [2.0, 5.0, 9.0]",
    ]

    static let calls = """
        func f(_ x: Double) -> Double { sin(2 * (x * x) - x) / (x - (2 * (x * x) - x)) }
        func same(_ name: String, _ value: Double, _ expected: Double, _ tolerance: Double = 1e-6) {
            print(name, abs(value - expected) <= tolerance * max(1, abs(expected)) ? "passed" : "failed: \\(value) for \\(expected)")
        }
        let slope = (f(0.7 + 1e-5) - f(0.7 - 1e-5)) / 2e-5
        let curvature = (f(0.7 + 1e-4) - 2 * f(0.7) + f(0.7 - 1e-4)) / 1e-8
        same("polynomialJVP", polynomialJVP(0.7, along: 2).tangent, 2 * slope)
        same("polynomialGradient", polynomialGradient(0.7), slope)
        same("polynomialValueWithGradient", polynomialValueWithGradient(0.7).value, f(0.7))
        same("polynomialVJP", polynomialVJP(0.7, cotangent: 3).cotangent, 3 * slope)
        same("polynomialHVP", polynomialHVP(0.7, along: 1).product, curvature, 1e-4)
        same("powerGradient", powerGradient(1.5, n: 4), 4 * 1.5 * 1.5 * 1.5)
        same("powerHVP", powerHVP(1.5, n: 4, along: 1).product, 12 * 1.5 * 1.5)
        let step = leapfrogVJP(1, 0.5, 0.1, 1, cotangent: (x: 1, y: 0)).cotangent
        same("leapfrogVJP x", step.x, 1)
        same("leapfrogVJP y", step.y, 0.1)
        same("leapfrogVJP h", step.h, 0.5)
        same("leapfrogJVP", leapfrogJVP(1, 0.5, 0.1, 1, along: (x: 0, y: 0, h: 1)).tangent.y, -1)
        same("clampVJP", clampVJP(1, to: 4, cotangent: 2).cotangent.cotangent, 6)
        same("clampGradient", clampGradient(3, to: 4).limit, 1)
        same("newtonVJP", newtonVJP(2, cotangent: 1).cotangent, 0.5 / 2.0.squareRoot())
        same("newtonJVP", newtonJVP(2, along: 1).tangent, 0.5 / 2.0.squareRoot())
        print(dotGradient([1, 2], [3, 4]), dotHVP([1, 2], [3, 4], along: (x: [1, 0], y: [0, 1])))
        var list = [1.0, 2.0, 3.0]
        print(runningSumsVJP(&list, cotangent: (value: 1, x: [0, 0, 0])), list)
        list = [1.0, 2.0, 3.0]
        print(runningSumsJVP(&list, along: [1, 0, 0]), list)

        """
}
