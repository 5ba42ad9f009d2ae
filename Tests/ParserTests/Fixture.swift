// The parser's fixtures: sources under Fixtures/Parser, with the outline of their tree and their diagnostics beside them.

import AdgenParser
import Foundation
import Testing

struct Fixture: CustomTestStringConvertible, Sendable {
    let url: URL
    let source: SourceFile

    var testDescription: String { url.lastPathComponent }

    /// Sources that parse without a complaint.
    static let accepted = all(in: "Accepted")
    /// Sources with mistakes.
    static let recovered = all(in: "Recovered")

    /// All that there is of Swift in the repository.
    static let repository = ["Fixtures", "Sources", "Tests", "Benchmarks", "Examples"].flatMap { folder in
        let files = FileManager.default.enumerator(
            at: root.appendingPathComponent(folder),
            includingPropertiesForKeys: nil,
            options: .skipsHiddenFiles
        )
        return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }.compactMap(
            Fixture.init
        )
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func all(in folder: String) -> [Fixture] {
        let directory = root.appendingPathComponent("Fixtures/Parser/\(folder)")
        let files = (try? FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }.compactMap(Fixture.init)
    }

    private init?(_ url: URL) {
        guard let data = try? Data(contentsOf: url) else { return nil }
        self.url = url
        source = SourceFile(path: url.lastPathComponent, bytes: Array(data))
    }

    /// Compares a text with the golden file of an extension; with RECORD_FIXTURES=1, writes it and fails.
    func expectGolden(_ text: String, _ pathExtension: String) throws {
        let golden = url.deletingPathExtension().appendingPathExtension(pathExtension)
        if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" {
            try text.write(to: golden, atomically: true, encoding: .utf8)
            Issue.record("recorded \(golden.lastPathComponent)")
        } else {
            let expected = try String(contentsOf: golden, encoding: .utf8)
            #expect(text == expected, "\(golden.lastPathComponent) differs")
        }
    }
}

/// A source in a test.
func parse(_ text: String) -> ParsedFile { parse(SourceFile(path: "test.swift", text: text)) }
