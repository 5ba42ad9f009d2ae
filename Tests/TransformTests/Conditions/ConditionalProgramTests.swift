import AdgenParser
import AdgenTransform
import Testing

/// Derivatives of one source for all combinations, compiled with a condition and without it: they are what the same source gives with the
/// condition decided, and what finite differences say.
@Suite struct ConditionalProgramTests {
    private static let source = """
        import AutoDiff
        import Foundation

        #if FLAG
        let gain = 1.5
        typealias Parameter = Double
        func response(_ x: Double, _ p: Parameter) -> Double { sin(x * p) }
        #else
        let gain = 0.5
        typealias Parameter = Float
        func response(_ x: Double, _ p: Parameter, steps: Int = 3) -> Double {
            var sum = x
            for i in 0..<steps { sum += exp(-sum) * Double(p) * Double(i) }
            return sum
        }
        #endif

        func misfit(_ a: [Double], _ x: Double) -> Double {
            var total = 0.0
            for i in 0..<a.count {
                #if FLAG && os(Linux) || !FLAG && VERBOSE
                let r = response(a[i], 2) - x * gain
                #elseif FLAG
                let r = a[i] - x
                #else
                let r = response(a[i], 0.5) * x
                #endif
                total += r * r
            }
            #if FLAG
            return total
            #else
            return total.squareRoot()
            #endif
        }

        #if !FLAG
        func only(_ x: Double) -> Double {
            switch x {
            #if VERBOSE
            case ..<0: return -x
            #endif
            case 0..<1: return x * x
            default: return misfit([x, 2 * x], x)
            }
        }
        #endif

        """

    private static let calls = """

        let a = [0.25, -0.5, 1.25], x = 0.75, h = 0x1p-12
        func show(_ values: Double...) { print(values.map { String($0.bitPattern, radix: 16) }.joined(separator: " ")) }
        func check(_ derivative: Double, _ ahead: Double, _ behind: Double) {
            if abs(derivative - (ahead - behind) / (2 * h)) > 1e-5 { print("\\(derivative), not \\((ahead - behind) / (2 * h))") }
        }
        let (value, gradient) = misfitValueWithGradient(a, x)
        show(value, misfit(a, x), gradient.x)
        show(gradient.a[0], gradient.a[1], gradient.a[2])
        check(gradient.x, misfit(a, x + h), misfit(a, x - h))
        for i in 0..<a.count {
            var (ahead, behind) = (a, a)
            ahead[i] += h
            behind[i] -= h
            check(gradient.a[i], misfit(ahead, x), misfit(behind, x))
        }
        show(misfitJVP(a, x, along: (a: [1, 2, 3], x: -1)).tangent)
        #if !FLAG
        show(onlyGradient(0.5), onlyGradient(1.5))
        check(onlyGradient(1.5), only(1.5 + h), only(1.5 - h))
        #endif

        """

    private func generated(_ source: String, of functions: [String] = ["misfit", "only"], defines: [String] = []) -> String {
        let file = SourceFile(path: "main.swift", text: source)
        let result = generate(GenerationRequest(files: [file], functions: functions, defines: defines))
        #expect(!result.hasErrors, "\(DiagnosticRenderer().render(result.diagnostics))")
        return result.text
    }

    private func lines(_ derivatives: String, _ flags: [String]) throws -> [String] {
        try EmittedProgram.run(Self.source + derivatives + Self.calls, options: ["-swift-version", "5"] + flags)
    }

    @Test func withTheCondition() throws {
        let found = try lines(generated(Self.source), ["-D", "FLAG"])
        let expected = try lines(generated(Self.source, of: ["misfit"], defines: ["FLAG"]), ["-D", "FLAG"])
        #expect(found == expected && found.count == 3, "\(found)")
    }

    @Test func withoutTheCondition() throws {
        let found = try lines(generated(Self.source), [])
        let source = Self.source.replacing("FLAG", with: "false").replacing("VERBOSE", with: "false")
        let expected = try lines(generated(source), [])
        #expect(found == expected && found.count == 4, "\(found)")
    }
}
