// The lossless tree, as flat arrays: tokens in source order, nodes in postorder, and for each node a run of child elements. A tree is
// immutable once parsed, but for bodies that were skimmed: these have trees of their own, which are made when they are asked for. Clients
// hold `Node` and `Token` references, and mostly the typed views made of them.

/// A parsed file: every byte of the source lies in exactly one token or in the trivia before it. Or a body of a skimmed file.
public final class SyntaxTree: Sendable {
    public let source: SourceFile
    let tokens: [TokenRecord]
    let nodes: [NodeRecord]
    /// The children of all nodes, run by run.
    let elements: [ElementReference]
    /// The bodies that were skimmed.
    private let bodies: SkimmedBodies
    /// What there was to complain about outside of these, in order.
    private let ownDiagnostics: [Diagnostic]

    init(source: SourceFile, _ builder: borrowing TreeBuilder, _ diagnostics: [Diagnostic]) {
        self.source = source
        tokens = builder.tokens
        nodes = builder.nodes
        elements = builder.elements
        var bodies = builder.bodies
        ownDiagnostics = Self.inOrder(bodies.take(diagnostics, in: builder.tokens))
        self.bodies = SkimmedBodies(bodies)
    }

    /// The node of kind `.sourceFile` that holds all others.
    public var root: Node { Node(tree: self, index: nodes.count - 1) }

    public var tokenCount: Int { tokens.count }
    public var nodeCount: Int { nodes.count }

    /// What the parser had to complain about, in the order of the places; of skimmed bodies, only those that have been asked for.
    public var diagnostics: [Diagnostic] {
        let inside = bodies.trees.flatMap(\.diagnostics)
        return inside.isEmpty ? ownDiagnostics : Self.inOrder(ownDiagnostics + inside)
    }

    private static func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The list of statements of a skimmed body, in the tree of its own.
    func statements(ofBody number: Int) -> Node {
        bodies.tree(ofBody: number) { Parser.tree(of: $0, in: self) }.root
    }

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
    /// A skimmed list of statements: it has no children here, and `firstElement` is the number of its body.
    var isSkimmed = false

    init(firstToken: UInt32, endToken: UInt32, firstElement: UInt32, elementCount: UInt32, kind: SyntaxKind) {
        self.firstToken = firstToken
        self.endToken = endToken
        self.firstElement = firstElement
        self.elementCount = elementCount
        self.kind = kind
    }

    init(skimmed tokens: Range<Int>, number: Int) {
        firstToken = UInt32(tokens.lowerBound)
        endToken = UInt32(tokens.upperBound)
        firstElement = UInt32(number)
        elementCount = 0
        kind = .statementList
        isSkimmed = true
    }
}

/// A child: a node or a token, by index.
struct ElementReference: Sendable {
    private let rawValue: UInt32

    static func node(_ index: Int) -> ElementReference { ElementReference(rawValue: UInt32(index) << 1) }
    static func token(_ index: Int) -> ElementReference { ElementReference(rawValue: UInt32(index) << 1 | 1) }

    var isToken: Bool { rawValue & 1 == 1 }
    var index: Int { Int(rawValue >> 1) }
}
