// Files that are mostly no longer Swift: a token of a sound file is gone, or has changed places with the next one. Packages hold few files
// with mistakes, and these show whether the parser finds them.

import AdgenParser
import Foundation

struct Mutant: Sendable {
    var judgement: Judgement
    /// The place, and what was done there.
    var change: String
}

/// Mutants that the compiler has not been asked about.
struct MutantFiles {
    fileprivate var files: [CorpusFile] = []
    fileprivate var changes: [String] = []
    fileprivate let folder: URL

    /// Few of them are accepted, so that each is tried alone.
    func judged() async throws -> [Mutant] {
        defer { try? FileManager.default.removeItem(at: folder) }
        return zip(try await files.judged(batch: 1), changes).map { Mutant(judgement: $0, change: $1) }
    }
}

extension Mutant {
    /// Writes mutants of files drawn at random. Files over 100 kB would take the compiler long and show nothing else.
    static func make(_ count: Int, of all: [CorpusFile], using random: inout SeededGenerator) throws -> MutantFiles {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("corpus-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var mutants = MutantFiles(folder: folder)
        let sources = all.filter { $0.bytes.count < 100_000 }
        for number in 0..<count {
            guard let source = sources.randomElement(using: &random), let (bytes, change) = mutated(source, using: &random) else {
                continue
            }
            let url = folder.appendingPathComponent("mutant\(number).swift")
            try Data(bytes).write(to: url)
            mutants.files.append(CorpusFile(package: source.package, name: source.name, url: url, bytes: bytes))
            mutants.changes.append(change)
        }
        return mutants
    }

    private static func mutated(_ file: CorpusFile, using random: inout SeededGenerator) -> (bytes: [UInt8], change: String)? {
        let tokens = parse(SourceFile(path: file.name, bytes: file.bytes)).tree.root.tokens.filter { !$0.range.isEmpty }
        guard tokens.count >= 2, let index = tokens.indices.dropLast().randomElement(using: &random) else { return nil }
        let (token, next) = (tokens[index], tokens[index + 1])
        let place = "\(file.name):\(token.location)"
        var bytes = file.bytes
        if Bool.random(using: &random) {
            bytes.removeSubrange(token.range)
            return (bytes, "\(place): without '\(token.text)'")
        }
        bytes.replaceSubrange(next.range, with: file.bytes[token.range])
        bytes.replaceSubrange(token.range, with: file.bytes[next.range])
        return (bytes, "\(place): '\(token.text)' after '\(next.text)'")
    }
}
