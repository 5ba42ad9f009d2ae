import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Foundation
import Testing

/// Random Swift programs compiled as they stand, with the derivatives that are written for them: the primal bit for bit as the interpreter runs
/// it as lowered, the derivatives as dual numbers say, a second call as the first, and the inputs as they were.
///
/// Each way of compiling gets a share of the programs. `ADGEN_COMPILED_PROGRAMS` sets how many programs are compiled and `ADGEN_SEED` the first
/// seed.
@Suite struct EndToEndTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let total = environment["ADGEN_COMPILED_PROGRAMS"].flatMap(UInt64.init) ?? 300
    private static let first = environment["ADGEN_SEED"].flatMap(UInt64.init) ?? 1

    /// A way of compiling, and how many of sixteen programs it gets. Optimising takes the compiler longest.
    struct Configuration: Sendable, CustomTestStringConvertible {
        var options: [String]
        var places: Range<UInt64>

        var testDescription: String { options.joined(separator: " ") }

        static let all = [
            Configuration(options: ["-Onone", "-swift-version", "6"], places: 0..<5),
            Configuration(options: ["-Onone", "-swift-version", "5"], places: 5..<9),
            Configuration(options: ["-Onone", "-swift-version", "6", "-sanitize=address"], places: 9..<13),
            Configuration(options: ["-O", "-swift-version", "6"], places: 13..<16),
        ]
    }

    @Test(arguments: Configuration.all) func compiledProgramsAndDerivativesAreRight(_ configuration: Configuration) throws {
        var checks: [EndToEndCheck] = []
        for seed in Self.first..<Self.first + Self.total where configuration.places.contains(seed % 16) {
            let program = SourceProgram(seed: seed, knobs: .compiled)
            do {
                checks.append(try EndToEndCheck(program))
            } catch {
                Issue.record("seed \(seed): \(error)\n\(program.text)")
            }
        }
        let output = try CompiledProgram(try files(checks), options: configuration.options).lines
        let lines = output.filter { $0.hasPrefix("> ") }.map { $0.split(separator: " ").dropFirst() }
        let byProgram = Dictionary(grouping: lines.map(Array.init)) { $0.first.map(String.init) ?? "" }
        var failures = 0
        var compared = 0
        var skipped = 0
        for check in checks {
            for verdict in check.verdicts(on: byProgram[check.program.name] ?? []) {
                compared += 1
                switch verdict {
                case .right: break
                case .skipped: skipped += 1
                case .wrong(let complaint):
                    failures += 1
                    if failures <= 3 { Issue.record("seed \(check.program.seed): \(complaint)\n\(check.program.text)") }
                }
            }
        }
        #expect(failures == 0)
        #expect(skipped * 33 <= compared, "\(skipped) of \(compared) calls were not compared, since their derivatives are large")
        let way = configuration.testDescription
        print("compiled \(checks.count) programs from their text with \(way); \(compared) calls agree, \(skipped) not compared")
    }

    /// The programs, their derivatives, and what calls them. Those that have a Hessian are differentiated in more modes.
    private func files(_ checks: [EndToEndCheck]) throws -> [String: String] {
        var files = [
            "main.swift": SourceProgram.callPrelude + checks.map(\.calls).joined()
                + checks.map { "call_\($0.program.name)()\n" }.joined()
        ]
        for isScalar in [true, false] {
            let programs = checks.map(\.program).filter { $0.isScalar == isScalar }
            let text = SourceProgram.imports + programs.map(\.text).joined()
            files["programs\(isScalar ? 1 : 2).swift"] = text
            files["derivatives\(isScalar ? 1 : 2).swift"] = try generated(
                text,
                programs.map(\.root),
                isScalar ? Mode.allCases : [.forward, .reverse]
            )
        }
        return files
    }

    private func generated(_ text: String, _ names: [String], _ modes: [Mode]) throws -> String {
        let source = SourceFile(path: "programs.swift", text: text)
        let result = generate(GenerationRequest(files: [source], functions: names, modes: modes))
        #expect(!result.hasErrors, "\(DiagnosticRenderer().render(result.diagnostics))")
        return result.text
    }
}
