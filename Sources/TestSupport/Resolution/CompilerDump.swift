import AdgenParser
import Foundation

/// The compiler's typed tree of some files, as the text that `-dump-ast` writes.
///
/// It is the text and not the JSON form, because only the text tells where a local variable is declared.
public struct CompilerDump: Sendable {
    /// The files, in the order in which they are numbered.
    public let files: [SourceFile]
    public let text: [UInt8]

    /// - Parameters:
    ///   - files: Those whose trees are wanted. Their paths are to be plain names, each once.
    ///   - context: Further files of the module.
    ///   - arguments: Further arguments for the compiler.
    /// - Throws: What the compiler complains about.
    public init(of files: [SourceFile], context: [SourceFile] = [], arguments: [String] = []) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("adgen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files + context { try Data(file.bytes).write(to: folder.appendingPathComponent(file.path)) }
        let inputs = files.flatMap { ["-primary-file", $0.path] } + context.map(\.path)
        self.files = files
        text = try Self.output(of: ["-module-name", "Resolved", "-parse-as-library"] + arguments + inputs, in: folder)
    }

    public init(_ text: [UInt8], of files: [SourceFile]) {
        self.text = text
        self.files = files
    }

    private static func output(of arguments: [String], in folder: URL) throws -> [UInt8] {
        // Files, since pipes would fill up.
        let (output, complaints) = (folder.appendingPathComponent("output"), folder.appendingPathComponent("complaints"))
        for file in [output, complaints] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["swiftc", "-frontend", "-dump-ast"] + arguments
        process.currentDirectoryURL = folder
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: complaints)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Fault(message: "the compiler refuses this:\n\(try String(contentsOf: complaints, encoding: .utf8).prefix(4_000))")
        }
        return Array(try Data(contentsOf: output))
    }
}
