// A reference to a node of a tree. It is two words, compares by identity, and may be a dictionary key.

/// A node of a syntax tree. What lies in the body of a function of a skimmed file is a node of the body's own tree.
public struct Node: Hashable, Sendable {
    public let tree: SyntaxTree
    let index: Int

    public static func == (lhs: Node, rhs: Node) -> Bool { lhs.index == rhs.index && lhs.tree === rhs.tree }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(tree))
        hasher.combine(index)
    }

    public var kind: SyntaxKind { record.kind }

    var record: NodeRecord { tree.nodes[index] }

    /// The node that has the children: the same one, but for a skimmed body the root of its own tree.
    private var holder: Node { record.isSkimmed ? tree.statements(ofBody: Int(record.firstElement)) : self }

    /// All children, nodes and tokens, in source order. A skimmed body is parsed here, if it has not been.
    public var children: some RandomAccessCollection<Element> {
        let (tree, record) = (holder.tree, holder.record)
        let start = Int(record.firstElement)
        return (start..<start + Int(record.elementCount)).lazy.map { position in
            let reference = tree.elements[position]
            return reference.isToken
                ? .token(Token(tree: tree, index: reference.index))
                : .node(Node(tree: tree, index: reference.index))
        }
    }

    public var childCount: Int { Int(holder.record.elementCount) }

    /// A child by its position. Loops over positions are what is fast in debug builds, in which every use of a collection is a call.
    public func child(at position: Int) -> Element {
        let holder = holder
        let reference = holder.tree.elements[Int(holder.record.firstElement) + position]
        return reference.isToken
            ? .token(Token(tree: holder.tree, index: reference.index))
            : .node(Node(tree: holder.tree, index: reference.index))
    }

    /// The children that are nodes.
    public var childNodes: [Node] {
        var nodes: [Node] = []
        let count = childCount
        var position = 0
        while position < count {
            if case .node(let node) = child(at: position) { nodes.append(node) }
            position += 1
        }
        return nodes
    }

    /// All tokens from the first to the last of the node, those of its children included. Those of a skimmed body are as the lexer made
    /// them: `>>` is one token also where it closes two lists of arguments.
    public var tokens: some RandomAccessCollection<Token> {
        (Int(record.firstToken)..<Int(record.endToken)).lazy.map { [tree] in Token(tree: tree, index: $0) }
    }

    public var firstToken: Token? {
        record.firstToken < record.endToken ? Token(tree: tree, index: Int(record.firstToken)) : nil
    }

    public var lastToken: Token? {
        record.firstToken < record.endToken ? Token(tree: tree, index: Int(record.endToken) - 1) : nil
    }

    /// The bytes of the node without the trivia before its first token. A node without tokens lies right after the token before it.
    public var range: Range<Int> {
        let record = record
        if record.firstToken < record.endToken {
            return Int(tree.tokens[Int(record.firstToken)].start)..<Int(tree.tokens[Int(record.endToken) - 1].end)
        }
        let position = record.firstToken == 0 ? 0 : Int(tree.tokens[Int(record.firstToken) - 1].end)
        return position..<position
    }

    /// The bytes of the node and of the trivia before its first token.
    public var fullRange: Range<Int> {
        let range = range
        return (firstToken?.fullRange.lowerBound ?? range.lowerBound)..<range.upperBound
    }

    /// The source text of `range`.
    @inline(never)
    public var text: String { tree.source.text(in: range) }

    /// Where the node begins.
    public var location: SourceLocation { tree.source.location(of: range.lowerBound) }

    /// Whether the parser complained about something in here: an error node or unplaced tokens lie below.
    public var containsErrors: Bool {
        var pending = [self]
        while let node = pending.popLast() {
            if node.kind.isError { return true }
            pending += node.childNodes
        }
        return false
    }

    /// A child: a node or a token.
    public enum Element: Hashable, Sendable {
        case node(Node)
        case token(Token)

        public var node: Node? {
            if case .node(let node) = self { node } else { nil }
        }

        public var token: Token? {
            if case .token(let token) = self { token } else { nil }
        }
    }
}
