// How much memory parsing takes at its peak, by a process of its own for each parser, since the highest use of memory in a process never falls.
// The text is many files in one, so that what a process needs anyway does not count.

import Foundation

struct Memory {
    /// Bytes for each byte of source, the text itself not counted.
    var adgen: Double
    var skimming: Double
    var swiftSyntax: Double

    static func measureInChildren(_ files: [CorpusFile]) throws -> Memory {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("corpus-\(UUID().uuidString).swift")
        defer { try? FileManager.default.removeItem(at: url) }
        var text = Data()
        for file in files where text.count < 16_000_000 && !file.bytes.starts(with: Array("#!".utf8)) {
            text.append(contentsOf: file.bytes)
            text.append(UInt8(ascii: "\n"))
        }
        try text.write(to: url)
        func bytes(_ subject: Subject) throws -> Double {
            Double(try measureInChild(subject, onFileAt: url.path)) / Double(max(text.count, 1))
        }
        return Memory(adgen: try bytes(.adgen), skimming: try bytes(.skimming), swiftSyntax: try bytes(.swiftSyntax))
    }

    private static func measureInChild(_ subject: Subject, onFileAt path: String) throws -> Int {
        let process = Process()
        let output = Pipe()
        process.executableURL = Bundle.main.executableURL
        process.arguments = ["--memory", subject.rawValue, path]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard let bytes = Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) else { throw CocoaError(.executableLoad) }
        return bytes
    }

    /// Prints by how many bytes the highest use of memory grew while a file was parsed.
    static func measure(_ subject: Subject, onFileAt path: String) throws {
        let text = try read(path, for: subject)
        _ = subject.parse(ParserInput(bytes: Array("let a = 1".utf8), string: "let a = 1"))
        let before = peak
        let size = subject.parse(text)
        print(size > 0 ? peak - before : 0)
    }

    /// Straight into its place: with a copy, the peak would be behind us already.
    private static func read(_ path: String, for subject: Subject) throws -> ParserInput {
        guard let file = fopen(path, "r") else { throw CocoaError(.fileReadUnknown) }
        defer { fclose(file) }
        fseek(file, 0, SEEK_END)
        let size = ftell(file)
        rewind(file)
        switch subject {
        case .adgen, .skimming:
            return ParserInput(bytes: [UInt8](unsafeUninitializedCapacity: size) { $1 = fread($0.baseAddress, 1, size, file) })
        case .swiftSyntax:
            return ParserInput(string: String(unsafeUninitializedCapacity: size) { fread($0.baseAddress, 1, size, file) })
        }
    }

    /// The highest use of memory so far, in bytes.
    private static var peak: Int {
        #if canImport(Darwin)
            var usage = rusage()
            getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss
        #else
            // Not `getrusage`: what it says of a new process starts with what its parent used.
            let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
            let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
            let kilobytes = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) }
            return (kilobytes ?? 0) * 1024
        #endif
    }
}
