// The lossless tree, as flat arrays: tokens in source order, nodes in postorder, and for each node a run of child elements. A tree is
// immutable once parsed. Clients hold `Node` and `Token` references, and mostly the typed views made of them.

/// A parsed file: every byte of the source lies in exactly one token or in the trivia before it.
public final class SyntaxTree: Sendable {
    public let source: SourceFile
    let tokens: [TokenRecord]
    let nodes: [NodeRecord]
    /// The children of all nodes, run by run.
    let elements: [ElementReference]

    init(source: SourceFile, tokens: [TokenRecord], nodes: [NodeRecord], elements: [ElementReference]) {
        self.source = source
        self.tokens = tokens
        self.nodes = nodes
        self.elements = elements
    }

    /// The node of kind `.sourceFile` that holds all others.
    public var root: Node { Node(tree: self, index: nodes.count - 1) }

    public var tokenCount: Int { tokens.count }
    public var nodeCount: Int { nodes.count }

    /// The bytes of the file, put together again from the tokens and their trivia.
    public func reassembled() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.bytes.count)
        for token in tokens {
            bytes += source.bytes[bytes.count..<Int(token.start)]
            bytes += source.bytes[Int(token.start)..<Int(token.end)]
        }
        return bytes
    }
}

/// A token in a tree: where its text lies and what it is. Its trivia begins where the token before it ends.
struct TokenRecord: Sendable {
    var start: UInt32
    var end: UInt32
    var kind: TokenKind
    var keyword: Keyword
    var flags: TokenFlags
}

struct NodeRecord: Sendable {
    var firstToken: UInt32
    var endToken: UInt32
    var firstElement: UInt32
    var elementCount: UInt32
    var kind: SyntaxKind
}

/// A child: a node or a token, by index.
struct ElementReference: Sendable {
    private let rawValue: UInt32

    static func node(_ index: Int) -> ElementReference { ElementReference(rawValue: UInt32(index) << 1) }
    static func token(_ index: Int) -> ElementReference { ElementReference(rawValue: UInt32(index) << 1 | 1) }

    var isToken: Bool { rawValue & 1 == 1 }
    var index: Int { Int(rawValue >> 1) }
}
