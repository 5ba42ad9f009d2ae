// Swift in string literals. The tests of swift-syntax hold such sources for each production of the grammar, many of which no package has a
// use for. Most literals are no Swift; they drop out, as swift-syntax complains.

import AdgenParser
import Foundation

enum Excerpts {
    /// The texts of literals without interpolations and escapes, each once.
    static func files(in files: [CorpusFile]) async throws -> [CorpusFile] {
        var seen: Set<[UInt8]> = []
        return try await concurrentMap(files) { excerpts(in: $0) }.joined().filter { seen.insert($0.bytes).inserted }
    }

    /// Compares the trees of excerpts that swift-syntax accepts. The compiler is asked about those alone on which the parsers disagree: where
    /// it finds mistakes, there is no tree to agree on.
    static func compare(_ excerpts: [CorpusFile]) async throws -> Structure {
        let compared = zip(excerpts, try await concurrentMap(excerpts) { Structure($0) }).filter { $0.1.refusedByThem.isEmpty }
        let disputed = compared.filter { !$0.1.isAgreed }
        let verdicts = try await verdicts(on: disputed.map(\.0))
        let sound = zip(disputed, verdicts).filter(\.1).map(\.0.1)
        return (compared.map(\.1).filter(\.isAgreed) + sound).joined()
    }

    private static func verdicts(on excerpts: [CorpusFile]) async throws -> [Bool] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("corpus-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let urls = try excerpts.enumerated().map { number, excerpt in
            let url = folder.appendingPathComponent("excerpt\(number).swift")
            try Data(excerpt.bytes).write(to: url)
            return url
        }
        return try await Compiler.verdicts(on: urls, batch: 1)
    }

    private static func excerpts(in file: CorpusFile) -> [CorpusFile] {
        var excerpts: [CorpusFile] = []
        var pending = [parse(SourceFile(path: file.name, bytes: file.bytes)).tree.root]
        while let node = pending.popLast() {
            pending += node.childNodes
            guard node.kind == .stringLiteralExpr, let text = text(of: node) else { continue }
            var excerpt = file
            excerpt.name = "\(file.name):\(node.location)"
            excerpt.bytes = Array(text.utf8)
            excerpts.append(excerpt)
        }
        return excerpts
    }

    /// The value of a literal; nil if it is not plain, or a single word.
    private static func text(of literal: Node) -> String? {
        let children = literal.children
        guard let opener = children.first?.token, let body = children.dropFirst().first?.node, children.count == 3,
            body.kind == .stringText, opener.text.hasPrefix("#") || !body.text.contains("\\")
        else { return nil }
        let text = opener.isMultilineDelimiter ? dedented(body.text) : body.text
        return text.contains(where: \.isWhitespace) ? text : nil
    }

    /// The lines without the indentation of the closing delimiter, which stands on the last one.
    private static func dedented(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let indentation = lines.popLast()?.count ?? 0
        return lines.dropFirst().map { $0.dropFirst(indentation) }.joined(separator: "\n")
    }
}
