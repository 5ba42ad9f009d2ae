import AdgenTransform
import Foundation
import Testing

@Suite struct RulesDocumentTests {
    @Test func everyFunctionIsDocumentedOnce() {
        let documented = RulesDocument.families.flatMap(\.functions)
        #expect(documented.count == Set(documented).count)
        #expect(Set(documented) == Set(Elementary.allCases))
    }

    /// `RECORD_FIXTURES=1` writes the file, and fails.
    @Test func theDocumentIsThatOfTheTable() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appendingPathComponent("Documentation/Rules.md")
        let isRecording = ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1"
        if isRecording {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(RulesDocument.text.utf8).write(to: file)
        }
        let written = try? String(contentsOf: file, encoding: .utf8)
        #expect(!isRecording && written == RulesDocument.text, "Documentation/Rules.md is not that of the table of rules")
    }
}
