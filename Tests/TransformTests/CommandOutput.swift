import Foundation

/// What a command that must not fail has printed, errors included.
struct CommandOutput {
    let text: String

    init(of command: [String], in folder: URL) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = folder
        // A file, since a pipe would fill up.
        let output = folder.appendingPathComponent("output-\(UUID().uuidString).txt")
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        let handle = try FileHandle(forWritingTo: output)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        text = try String(contentsOf: output, encoding: .utf8)
        guard process.terminationStatus == 0 else {
            throw Failure(description: "\(command.joined(separator: " ")) fails:\n\(text.suffix(8_000))")
        }
    }

    var lines: [String] { text.split(separator: "\n").map(String.init) }

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }
}
