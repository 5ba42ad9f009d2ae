import AdgenParser
import AdgenTestSupport
import AdgenTransform
import Foundation
import Testing

/// Names, overloads and literals that could mislead: lowering either agrees with the compiler or refuses, but never finds another meaning.
///
/// What came of each function under `Fixtures/Resolution` is recorded next to its source. `RECORD_FIXTURES=1` writes the records anew.
@Suite struct ResolutionTrapTests {
    static let names: [String] = (try? Resolved.sources(in: "Fixtures/Resolution").map(\.path)) ?? []

    @Test(arguments: names) func functionsMeanTheSameOrAreRefused(name: String) throws {
        let files = try Resolved.sources(in: "Fixtures/Resolution").filter { $0.path == name }
        let opinions = CompilerOpinions(try CompilerDump(of: files, arguments: Resolved.runtime))
        var record = ""
        for function in Self.functions(of: files) {
            let resolved = Resolved(files, functions: [function], opinions)
            if let refusal = resolved.lowered.diagnostics.first {
                record += "\(function): refused: \(refusal.message)\n"
                continue
            }
            for difference in resolved.oracle.differences { Issue.record("\(function): \(difference)") }
            record += "\(function): agrees\n"
        }
        try compare(record, with: Fixture.root.appendingPathComponent("Fixtures/Resolution/\(name.dropLast(6)).txt"))
    }

    /// The functions at the top level whose names are theirs alone.
    private static func functions(of files: [SourceFile]) -> [String] {
        var names: [String] = []
        for case .function(let function) in files.flatMap({ parse($0).declarations }) where !function.isOperator {
            names.append(function.name)
        }
        return names.filter { name in names.filter { $0 == name }.count == 1 }
    }

    private func compare(_ record: String, with file: URL) throws {
        let known = try? String(contentsOf: file, encoding: .utf8)
        if known == record { return }
        if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] != nil {
            try record.write(to: file, atomically: true, encoding: .utf8)
        }
        Issue.record("\(file.lastPathComponent) is not what came of the functions:\n\(record)")
    }
}
