import AdgenParser
import Testing

@testable import AdgenLowering

@Suite struct DistinctDiagnosticsTests {
    private let file = SourceFile(path: "a.swift", bytes: Array("let x = y".utf8))

    private func diagnostic(_ message: String, at start: Int) -> Diagnostic {
        Diagnostic(message, in: file, at: start..<start + 1)
    }

    @Test func keepsEachOnceInOrder() {
        var diagnostics = DistinctDiagnostics()
        diagnostics.add([diagnostic("b", at: 3), diagnostic("a", at: 3), diagnostic("b", at: 3), diagnostic("b", at: 4)])
        #expect(diagnostics.all.map(\.message) == ["b", "a", "b"])
        #expect(diagnostics.all.map(\.range.lowerBound) == [3, 3, 4])
    }

    @Test func takesAgainWhatWasForgotten() {
        var diagnostics = DistinctDiagnostics()
        diagnostics.add([diagnostic("a", at: 0), diagnostic("b", at: 0)])
        diagnostics.removeAll(after: 1)
        #expect(diagnostics.count == 1)
        diagnostics.add(diagnostic("b", at: 0))
        diagnostics.removeAll(after: 5)
        #expect(diagnostics.all.map(\.message) == ["a", "b"])
    }
}
