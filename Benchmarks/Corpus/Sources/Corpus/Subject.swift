// The parsers that are compared.

import AdgenParser
import SwiftParser

enum Subject: String, CaseIterable {
    case adgen
    case swiftSyntax = "swift-syntax"
    /// Adgen, leaving bodies for later.
    case skimming

    /// Parses a text, and keeps the tree until its size is known; that size is returned, so that nothing can be left out.
    @inline(never)
    func parse(_ text: ParserInput) -> Int {
        switch self {
        case .adgen: AdgenParser.parse(SourceFile(path: "", bytes: text.bytes)).tree.nodeCount
        case .skimming: AdgenParser.skim(SourceFile(path: "", bytes: text.bytes)).tree.nodeCount
        case .swiftSyntax: Parser.parse(source: text.string).totalLength.utf8Length
        }
    }
}

/// A text as each parser wants it, made before the clock runs.
struct ParserInput {
    var bytes: [UInt8] = []
    var string = ""
}
