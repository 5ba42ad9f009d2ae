// The corpus: all Swift files in the checkouts of the packages that `Benchmarks/Corpus/Packages` depends on.

import Foundation

/// A file of the corpus, or one made of it.
struct CorpusFile: Sendable {
    var package: String
    /// What it is reported as: its path from its package on.
    var name: String
    /// Where the compiler finds it.
    var url: URL
    var bytes: [UInt8]
}

enum Checkouts {
    /// The packages are fetched if they are not here yet.
    static func files() throws -> [CorpusFile] {
        try resolve()
        let checkouts = manifest.appendingPathComponent(".build/checkouts")
        let packages = try FileManager.default.contentsOfDirectory(atPath: checkouts.path).sorted()
        return try packages.flatMap { try files(of: $0, in: checkouts.appendingPathComponent($0)) }
    }

    /// The package that names the packages.
    private static let manifest = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Packages")

    private static func resolve() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["swift", "package", "--package-path", manifest.path, "resolve"]
        process.standardOutput = FileHandle.standardError
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileReadUnknown, userInfo: [NSURLErrorKey: manifest]) }
    }

    private static func files(of package: String, in folder: URL) throws -> [CorpusFile] {
        let options: FileManager.DirectoryEnumerationOptions = [.skipsHiddenFiles]
        guard let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey], options: options)
        else { return [] }
        let urls = enumerator.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
        return try urls.compactMap { url in
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return nil }
            let name = package + url.path.dropFirst(folder.path.count)
            return CorpusFile(package: package, name: name, url: url, bytes: Array(try Data(contentsOf: url)))
        }
    }
}
