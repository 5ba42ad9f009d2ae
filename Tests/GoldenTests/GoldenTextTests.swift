// The text of derivatives: what is generated is what the golden files hold.

import AdgenParser
import AdgenTransform
import Foundation
import Testing

@Suite("Golden files")
struct GoldenTextTests {
    /// `RECORD_FIXTURES=1` writes the golden files anew, and fails: a changed golden is to be read, not only recorded.
    static let isRecording = ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1"

    @Test("The derivative is the golden one", arguments: try GoldenFile.all())
    func text(of golden: GoldenFile) throws {
        let text = try golden.generate()
        if Self.isRecording {
            try text.write(to: golden.derivative, atomically: true, encoding: .utf8)
            Issue.record("recorded \(golden.derivative.lastPathComponent)")
        } else {
            #expect(text == (try String(contentsOf: golden.derivative, encoding: .utf8)))
        }
    }

    @Test("Written twice, it is the same", arguments: try GoldenFile.all())
    func repetition(of golden: GoldenFile) throws {
        #expect(try golden.generate() == golden.generate())
    }
}

/// A source file with its derivative next to it.
struct GoldenFile: Sendable, CustomTestStringConvertible {
    var source: URL

    var derivative: URL { source.deletingPathExtension().appendingPathExtension("generated.swift") }
    var testDescription: String { source.lastPathComponent }

    static func all() throws -> [GoldenFile] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fixtures/Golden").standardized
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "swift" && !$0.lastPathComponent.hasSuffix(".generated.swift") }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map(GoldenFile.init)
    }

    /// The derivative's text. What is said about the source beside that is a failure.
    func generate() throws -> String {
        let file = SourceFile(path: source.lastPathComponent, bytes: Array(try Data(contentsOf: source)))
        let result = AdgenTransform.generate(GenerationRequest(files: [file]))
        let messages = DiagnosticRenderer(colored: false).render(result.diagnostics)
        #expect(result.diagnostics.isEmpty, "\(messages)")
        return result.text
    }
}
