@testable import AdgenIR
import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Foundation
import Testing

/// What lowering finds expressions and names to mean is what the compiler finds, in all sources that the project has.
///
/// `ADGEN_COMPILED_PROGRAMS` sets how many random programs are looked at and `ADGEN_SEED` the first seed.
@Suite struct ResolutionTests {
    @Test func loweringFixtures() throws {
        let resolved = try Resolved(Fixture.files.map(\.source), functions: try functionNames())
        resolved.expectAgreement()
        resolved.expectCounts([
            "Double expressions": 1_000, "Int expressions": 500, "Bool expressions": 140, "array expressions": 200, "tuple expressions": 80,
            "Float expressions": 15, "variable names": 1_000, "function names": 80, "nestedFunction names": 18, "global names": 1,
            "operator names": 500, "library names": 120, "initializer names": 50, "subscript names": 80,
        ])
    }

    /// The functions that the tests lower: those whose parameters and results have derivatives.
    private func functionNames() throws -> [String] {
        let path = Fixture.root.appendingPathComponent("Tests/TransformTests/Lowering/LoweringTests.swift")
        let text = try String(contentsOf: path, encoding: .utf8)
        return text.components(separatedBy: "Fixture.compare(\"").dropFirst().compactMap {
            $0.split(separator: "\"").first.map(String.init)
        }
    }

    @Test func goldenInputs() throws {
        let resolved = try Resolved(Resolved.sources(in: "Fixtures/Golden").filter { !$0.path.hasSuffix(".generated.swift") })
        resolved.expectAgreement()
        resolved.expectCounts([
            "Double expressions": 400, "Int expressions": 100, "array expressions": 50, "variable names": 300, "operator names": 200,
            "library names": 40, "function names": 7,
        ])
    }

    @Test func examples() throws {
        let examples = try FileManager.default.contentsOfDirectory(atPath: Fixture.root.appendingPathComponent("Examples").path)
        for name in examples.sorted() {
            let files = try Resolved.sources(in: "Examples/\(name)/Sources/\(name)")
            let derivatives = generate(GenerationRequest(files: files, moduleName: name))
            let resolved = try Resolved(files, context: [SourceFile(path: "Derivatives.generated.swift", text: derivatives.text)])
            resolved.expectAgreement()
            resolved.expectCounts(["Double expressions": 100, "variable names": 60, "operator names": 50])
        }
    }

    /// Every spelling of the table of rules in user source, on variables and on literals.
    @Test(arguments: ["Foundation", "Glibc"]) func elementaryFunctions(module: String) throws {
        var text = "import \(module)\n"
        var names: [String] = []
        func add(_ call: String, _ scalar: Scalar, isTyped: Bool = false) {
            names.append("call\(names.count)")
            let type = scalar.swiftName
            text += "func \(names.last ?? "")(_ x: \(type), _ y: \(type), _ z: \(type), _ n: Int) -> \(type) {\n"
            text += "    let value\(isTyped ? ": " + type : "") = \(call)\n    return x * \(type)(value)\n}\n"
        }
        for function in Elementary.allCases {
            for spelling in function.entry.spellings where [.standard, .mathematics].contains(spelling.library) {
                for scalar in spelling.scalars {
                    let variables = SpellingProgram.Call.variables(of: function, scalar)
                    func call(_ operands: [String]) -> String {
                        spelling.text(spelling.order.map { operands[$0] }, scalar: scalar, qualifier: "")
                    }
                    // What `lgamma` means the compiler knows only where a type is given.
                    if function == .lgamma {
                        add(call(variables), scalar, isTyped: true)
                        continue
                    }
                    add(call(variables), scalar)
                    add(call(variables.map { $0 == "n" ? "2" : "0.5" }), scalar)
                    // The receiver of a method has a type of its own.
                    guard case .function = spelling.callee else { continue }
                    add(call(variables.map { $0 == "x" ? "x" : "2" }), scalar)
                }
            }
        }
        let resolved = try Resolved([SourceFile(path: "Calls.swift", text: text)], functions: names)
        resolved.expectAgreement()
        resolved.expectCounts(["library names": 400])
    }

    /// In batches, since the compiler uses one core for each.
    @Test(arguments: 0..<4) func randomPrograms(batch: UInt64) throws {
        let environment = ProcessInfo.processInfo.environment
        let total = environment["ADGEN_COMPILED_PROGRAMS"].flatMap(UInt64.init) ?? 300
        let first = environment["ADGEN_SEED"].flatMap(UInt64.init) ?? 1
        let seeds = (first..<first + total).filter { $0 % 4 == batch }
        let programs = seeds.map { SourceProgram(seed: $0, knobs: .compiled) }
        let files = programs.map { SourceFile(path: "\($0.name).swift", text: SourceProgram.imports + $0.text) }
        let resolved = try Resolved(files, functions: programs.map(\.root))
        if resolved.lowered.hasErrors { Issue.record("\(DiagnosticRenderer().render(resolved.lowered.diagnostics))") }
        let differences = Dictionary(grouping: resolved.oracle.differences, by: \.origin.file).sorted { $0.key < $1.key }
        for (file, found) in differences.prefix(3) {
            let all = found.map(\.description).joined(separator: "\n")
            Issue.record("seed \(programs[file].seed):\n\(all)\n\(programs[file].text)")
        }
        #expect(differences.isEmpty, "\(differences.count) programs are understood differently")
        // A program of that size has at least so many of each, on average.
        let floors = ["Double expressions": 80, "Int expressions": 30, "operator names": 30, "variable names": 40, "library names": 8]
        resolved.expectCounts(floors.mapValues { $0 * programs.count })
    }
}
