// Whether our tree and that of swift-syntax are the same: kind and range of each declaration, statement, expression, pattern and type that
// both trees name, as multisets, file by file. Nothing is folded.

import AdgenParser
import SwiftParser
import SwiftSyntax

struct Structure: Sendable {
    /// The files that both parsers take.
    var fileCount = 0
    /// Those that swift-syntax complains about.
    var refusedByThem: [String] = []
    /// Those that only we complain about, with the complaint.
    var refusedByUs: [String] = []
    /// Nodes that one of the trees has, or both.
    var nodeCount = 0
    /// Those that both have.
    var agreedCount = 0
    /// How many nodes were left out, by reason.
    var unnamed = [Int](repeating: 0, count: Unnamed.allCases.count)
    /// By sort: how many, and the first.
    var disagreements: [String: (count: Int, first: String)] = [:]

    /// Whether the parsers say the same of all files that swift-syntax takes.
    var isAgreed: Bool { agreedCount == nodeCount && refusedByUs.isEmpty }

    /// Whether there was a node that the table has no place for.
    var holdsUnexpected: Bool { unnamed[Unnamed.unexpected.index] > 0 }

    /// Compares the trees of files that the compiler accepts, as many at a time as there are cores.
    static func compare(_ files: [CorpusFile]) async throws -> Structure {
        try await concurrentMap(files) { Structure($0) }.joined()
    }

    fileprivate init() {}

    init(_ file: CorpusFile) {
        let reference = file.bytes.withUnsafeBufferPointer { Parser.parse(source: $0) }
        guard !reference.hasError else {
            refusedByThem.append(file.name)
            return
        }
        let source = SourceFile(path: file.name, bytes: file.bytes)
        let parsed = AdgenParser.parse(source)
        if let complaint = parsed.diagnostics.first {
            refusedByUs.append("\(file.name):\(complaint.location): \(complaint.message)")
            return
        }
        compare(Reading(parsed.tree), Reading(reference), of: source)
    }

    private mutating func compare(_ ours: Reading, _ theirs: Reading, of source: SourceFile) {
        var (ours, theirs) = (ours, theirs)
        let opaque = ours.opaque + theirs.opaque
        ours.leaveOut(in: opaque, because: .attributeGrammar)
        theirs.leaveOut(in: opaque, because: .attributeGrammar)

        let found = Disagreement.between(ours.nodes.sorted(), theirs.nodes.sorted())
        fileCount = 1
        agreedCount = ours.nodes.count - found.count { $0.ours != nil }
        nodeCount = agreedCount + found.count
        unnamed = zip(ours.unnamed, theirs.unnamed).map { $0 + $1 }
        for disagreement in found {
            let first = disagreements[disagreement.sort]?.first ?? disagreement.described(in: source)
            disagreements[disagreement.sort] = (1 + (disagreements[disagreement.sort]?.count ?? 0), first)
        }
    }

    fileprivate mutating func add(_ other: Structure) {
        fileCount += other.fileCount
        refusedByThem += other.refusedByThem
        refusedByUs += other.refusedByUs
        nodeCount += other.nodeCount
        agreedCount += other.agreedCount
        unnamed = zip(unnamed, other.unnamed).map { $0 + $1 }
        disagreements.merge(other.disagreements) { ($0.count + $1.count, $0.first) }
    }
}

extension [Structure] {
    func joined() -> Structure { reduce(into: Structure()) { $0.add($1) } }
}
