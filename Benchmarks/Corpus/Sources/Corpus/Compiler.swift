// The compiler's verdict: whether a file is Swift as far as `swiftc -frontend -parse` can tell. Regular expressions in bare slashes are on,
// as in every package of Swift 6.

import Foundation

enum Compiler {
    /// For each file, whether the compiler accepts it. A process costs more than parsing, so that many files share one; where one of them is
    /// rejected, each half is tried again. What a file is alone is what counts: among others it may not have statements at its top level.
    static func verdicts(on files: [URL], batch: Int) async throws -> [Bool] {
        let batches = stride(from: 0, to: files.count, by: batch).map { files[$0..<min($0 + batch, files.count)] }
        return try await concurrentMap(batches) { try await verdicts(in: $0) }.flatMap { $0 }
    }

    private static func verdicts(in files: ArraySlice<URL>) async throws -> [Bool] {
        if try await accepts(files) { return files.map { _ in true } }
        if files.count == 1 { return [false] }
        let half = files.startIndex + files.count / 2
        return try await verdicts(in: files[..<half]) + verdicts(in: files[half...])
    }

    private static func accepts(_ files: ArraySlice<URL>) async throws -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["swiftc", "-frontend", "-parse", "-enable-bare-slash-regex"] + files.map(\.path)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus == 0) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
    }
}
