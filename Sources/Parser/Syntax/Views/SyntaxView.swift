// Typed views: structs over a node that give its parts names. A view is made only of a node of its kind, by the enums `Declaration`,
// `Statement`, `Expression`, `Pattern` and `TypeSyntax`, whose cases a client switches over without `default`.

/// A node seen as the construct that it is.
public protocol SyntaxView: Hashable, Sendable, CustomStringConvertible {
    var node: Node { get }
}

extension SyntaxView {
    /// The bytes of the construct, without the trivia before it.
    public var range: Range<Int> { node.range }

    /// The source text of the construct.
    public var text: String { node.text }

    /// Where the construct begins.
    public var location: SourceLocation { node.location }

    public var description: String { text }
}

/// A view is its node. Said here once, the compiler need not derive it for each of a hundred views, which took a tenth of the module's
/// compile time.
extension SyntaxView {
    public static func == (lhs: Self, rhs: Self) -> Bool { lhs.node == rhs.node }

    public func hash(into hasher: inout Hasher) { hasher.combine(node) }
}
