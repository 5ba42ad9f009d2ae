import AdgenParser
import Testing

/// A fix-it keeps its promise: what it complains about is gone, and nothing else came.
@Suite("Fix-its")
struct FixItTests {
    @Test("each fix-it removes its diagnostic and adds none", arguments: Fixture.recovered)
    func fixIts(_ fixture: Fixture) {
        let diagnostics = parse(fixture.source).diagnostics
        for diagnostic in diagnostics {
            guard let fixIt = diagnostic.fixIt else { continue }
            var expected = diagnostics.map(\.message)
            expected.removeAll { $0 == diagnostic.message }
            expected += Array(repeating: diagnostic.message, count: diagnostics.count { $0.message == diagnostic.message } - 1)
            let mended = parse(fixture.source.applying([fixIt])).diagnostics.map(\.message)
            #expect(mended.sorted() == expected.sorted(), "after the fix-it of \(diagnostic.location): \(diagnostic.message)")
        }
    }
}

extension SourceFile {
    /// The file with the edits of fix-its made; of those that overlap, the last.
    func applying(_ fixIts: [Diagnostic.FixIt]) -> SourceFile {
        var bytes = bytes
        var end = bytes.count
        for edit in fixIts.flatMap(\.edits).sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) where edit.range.upperBound <= end {
            bytes.replaceSubrange(edit.range, with: Array(edit.replacement.utf8))
            end = edit.range.lowerBound
        }
        return SourceFile(path: path, bytes: bytes)
    }
}
