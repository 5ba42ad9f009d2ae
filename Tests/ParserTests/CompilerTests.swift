import AdgenParser
import Foundation
import Testing

/// The compiler as the judge of fixtures, so that they cannot be wrong about what is Swift.
@Suite("Fixtures and the compiler")
struct CompilerTests {
    @Test("what is accepted here is Swift", arguments: Fixture.accepted)
    func accepted(_ fixture: Fixture) throws {
        #expect(try complaints(about: fixture) == [])
    }

    @Test("what is rejected here is no Swift", arguments: Fixture.recovered)
    func recovered(_ fixture: Fixture) throws {
        #expect(try !complaints(about: fixture).isEmpty)
    }

    @Test("lines and columns are the compiler's")
    func columns() throws {
        for fixture in Fixture.recovered where fixture.url.lastPathComponent.hasPrefix("Columns") {
            let own = parse(fixture.source).diagnostics.map { "\($0.location)" }
            #expect(try complaints(about: fixture).map(\.place) == own, "\(fixture.testDescription)")
        }
    }

    private struct Complaint: Equatable {
        var place: String
        var message: String
    }

    private func complaints(about fixture: Fixture) throws -> [Complaint] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let options = ["-enable-bare-slash-regex", "-diagnostic-style", "llvm"] + fixture.compilerArguments
        process.arguments = ["swiftc", "-frontend", "-parse"] + options + [fixture.url.path]
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).txt")
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        defer { try? FileManager.default.removeItem(at: output) }
        // A file, since a pipe would fill up.
        process.standardError = try FileHandle(forWritingTo: output)
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        let complaints = text.split(separator: "\n").compactMap { line -> Complaint? in
            let parts = line.components(separatedBy: ": error: ")
            guard parts.count >= 2 else { return nil }
            let place = parts[0].split(separator: ":").suffix(2).joined(separator: ":")
            return Complaint(place: place, message: parts[1])
        }
        // What is no matter of one place, as an unknown option, counts as well.
        if complaints.isEmpty, process.terminationStatus != 0 { return [Complaint(place: "", message: text)] }
        return complaints
    }
}
