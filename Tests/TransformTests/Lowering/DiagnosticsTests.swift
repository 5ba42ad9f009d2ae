import AdgenParser
import AdgenTransform
import Foundation
import Testing

/// What cannot be differentiated is refused at the smallest culprit, with the reason.
///
/// In the sources under `Fixtures/Diagnostics` a comment line marks what is wrong in the line above it: `// ^ error: message`, with the caret
/// below the first character complained about, or right after the slashes for a line's first column. Every error has to be marked, and every mark has to be met.
@Suite struct DiagnosticsTests {
    static let names: [String] = {
        let folder = Fixture.root.appendingPathComponent("Fixtures/Diagnostics")
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".swift") }.sorted()
    }()

    @Test(arguments: names) func errorsAreWhereTheyAreMarked(name: String) throws {
        let path = Fixture.root.appendingPathComponent("Fixtures/Diagnostics/\(name)")
        let text = try String(contentsOf: path, encoding: .utf8)
        expectMarked(name, text, generate(GenerationRequest(files: [SourceFile(path: name, text: text)])))
    }

    /// What is wrong with the use of another module is told where it is used.
    @Test func errorsInTheUseOfOtherModulesAreWhereTheyAreMarked() throws {
        func file(_ name: String) throws -> SourceFile {
            let path = Fixture.root.appendingPathComponent("Fixtures/Diagnostics/Modules/\(name).swift")
            return SourceFile(path: "\(name).swift", text: try String(contentsOf: path, encoding: .utf8))
        }
        let use = try file("Use")
        let modules = try ["Library", "Other"].map { DependencyModule(name: $0, files: [try file($0)]) }
        let result = generate(GenerationRequest(files: [use], dependencies: modules, moduleName: "Use"))
        #expect(result.diagnostics.allSatisfy { $0.file.path == "Use.swift" })
        expectMarked("Use", String(decoding: use.bytes, as: UTF8.self), result)
    }

    private func expectMarked(_ name: String, _ text: String, _ result: GenerationResult) {
        let found = result.diagnostics.map { "\($0.location): \($0.message)" }
        let marked = Self.marks(in: text)
        #expect(!marked.isEmpty)
        for mark in marked where !found.contains(mark) { Issue.record("\(name): nothing says\n\(mark)") }
        for diagnostic in found where !marked.contains(diagnostic) { Issue.record("\(name): not marked:\n\(diagnostic)") }
        #expect(result.text.isEmpty, "nothing is written where something is wrong")
    }

    private static func marks(in text: String) -> [String] {
        var marks: [String] = []
        var marked = 0
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.hasPrefix("//"), let caret = line.range(of: "^ error: ") else {
                marked = index + 1
                continue
            }
            let place = line[..<caret.lowerBound].utf8.count
            let column = place == 2 ? 1 : place + 1
            marks.append("\(marked):\(column): \(line[caret.upperBound...])")
        }
        return marks
    }

    /// Whatever the source, there is an answer.
    @Test func brokenSourcesAreAnswered() {
        for file in Fixture.files {
            let bytes = file.source.bytes
            var random = RandomSource(seed: UInt64(bytes.count))
            for _ in 0..<6 {
                var broken = bytes
                switch Int.random(in: 0..<3, using: &random) {
                case 0: broken = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
                case 1:
                    let start = Int.random(in: 0..<bytes.count, using: &random)
                    broken.removeSubrange(start..<min(start + Int.random(in: 1...30, using: &random), bytes.count))
                default:
                    let place = Int.random(in: 0..<bytes.count, using: &random)
                    broken[place] = Array("(){}[]<>=+-.,:?!&@#\"\\0ax ".utf8).randomElement(using: &random) ?? 0
                }
                let skimmed = skim(SourceFile(path: "broken.swift", bytes: broken))
                let names = ["newton", "evaluationOrder", "nestedFunctions", "switchTuple", "tuples", "deferOrder", "overloads"]
                let lowered = lower(LoweringRequest(files: [skimmed], functions: names))
                #expect(lowered.hasErrors)
            }
        }
    }
}
