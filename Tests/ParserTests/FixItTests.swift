import AdgenParser
import Testing

/// A fix-it keeps its promise: what it complains about is gone, and nothing else came.
@Suite("Fix-its")
struct FixItTests {
    @Test("each fix-it removes its diagnostic and adds none", arguments: Fixture.recovered)
    func fixIts(_ fixture: Fixture) {
        let diagnostics = parse(fixture.source).diagnostics
        for (index, diagnostic) in diagnostics.enumerated() {
            guard let fixIt = diagnostic.fixIt else { continue }
            var rest = diagnostics.map(\.message)
            rest.remove(at: index)
            let mended = parse(fixture.source.applying([fixIt]))
            let remaining = mended.diagnostics.map(\.message)
            #expect(remaining.count < diagnostics.count, "\(diagnostic.location): \(diagnostic.message) | \(remaining)")
            #expect(remaining.allSatisfy(rest.contains), "\(diagnostic.location): \(diagnostic.message) | \(remaining)")
        }
    }
}

extension SourceFile {
    /// The file with the edits of fix-its made; of those that overlap, the first.
    func applying(_ fixIts: [Diagnostic.FixIt]) -> SourceFile {
        var bytes = bytes
        var end = bytes.count + 1
        for edit in fixIts.flatMap(\.edits).sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) where edit.range.upperBound < end {
            bytes.replaceSubrange(edit.range, with: Array(edit.replacement.utf8))
            end = edit.range.lowerBound
        }
        return SourceFile(path: path, bytes: bytes)
    }
}
