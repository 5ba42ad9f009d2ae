// A reference to a token of a tree, as light as `Node`.

/// A token of a syntax tree.
public struct Token: Hashable, Sendable, CustomStringConvertible {
    public let tree: SyntaxTree
    let index: Int

    public static func == (lhs: Token, rhs: Token) -> Bool { lhs.index == rhs.index && lhs.tree === rhs.tree }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(tree))
        hasher.combine(index)
    }

    var record: TokenRecord { tree.tokens[index] }

    public var kind: TokenKind { record.kind }

    /// The keyword that the token's text spells, be it reserved or only a keyword in some places; `.none` for all others.
    public var keyword: Keyword { record.keyword }

    /// The bytes of the token alone.
    public var range: Range<Int> { Int(record.start)..<Int(record.end) }

    /// The white space and comments between the token before this one and this one.
    public var leadingTrivia: Range<Int> { (index == 0 ? 0 : Int(tree.tokens[index - 1].end))..<Int(record.start) }

    public var fullRange: Range<Int> { leadingTrivia.lowerBound..<range.upperBound }

    /// The token as it is written.
    @inline(never)
    public var text: String { tree.source.text(in: range) }

    /// The name that the token stands for: its text without backticks.
    public var name: String {
        let range = range
        let bytes = tree.source.bytes
        guard range.count >= 2, bytes[range.lowerBound] == 0x60, bytes[range.upperBound - 1] == 0x60 else { return text }
        return tree.source.text(in: range.lowerBound + 1..<range.upperBound - 1)
    }

    public var location: SourceLocation { tree.source.location(of: range.lowerBound) }

    /// Whether a line break stands between this token and the one before it.
    public var startsLine: Bool { record.flags.contains(.startsLine) }

    /// A string delimiter of three quotes.
    public var isMultilineDelimiter: Bool { record.flags.contains(.multiline) }

    public var description: String { text }
}
