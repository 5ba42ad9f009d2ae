// What the compiler and our parser say of a file.

import AdgenParser

struct Judgement: Sendable {
    var file: CorpusFile
    var compilerAccepts: Bool
    /// The first of our diagnostics, with its place.
    var complaint: String?
    /// Whether one of our diagnostics is an error.
    var isRejected: Bool
    /// Whether printing the tree gives the file back.
    var isLossless: Bool
    /// Whether printing the tree of the skimmed file does.
    var isLosslessWhenSkimmed: Bool
    /// Whether the skimmed file is the same tree, with the same diagnostics, once all bodies have been asked for.
    var isSameWhenSkimmed: Bool

    init(_ file: CorpusFile, compilerAccepts: Bool) {
        let parsed = parse(SourceFile(path: file.name, bytes: file.bytes))
        self.file = file
        self.compilerAccepts = compilerAccepts
        complaint = parsed.diagnostics.first.map { "\(file.name):\($0.location): \($0.severity): \($0.message)" }
        isRejected = parsed.hasErrors
        isLossless = parsed.tree.reassembled() == file.bytes
        let skimmed = skim(parsed.source)
        isLosslessWhenSkimmed = skimmed.tree.reassembled() == file.bytes
        let isSameTree = skimmed.tree.root.outline == parsed.tree.root.outline
        isSameWhenSkimmed = isSameTree && skimmed.diagnostics.map(\.message) == parsed.diagnostics.map(\.message)
    }
}

extension [CorpusFile] {
    func judged(batch: Int = 64) async throws -> [Judgement] {
        let verdicts = try await Compiler.verdicts(on: map(\.url), batch: batch)
        return zip(self, verdicts).map { Judgement($0, compilerAccepts: $1) }
    }
}
