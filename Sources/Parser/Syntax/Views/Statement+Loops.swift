// Loops, and labels on them.

/// `for p in s where c { ... }`.
public struct ForStatement: SyntaxView {
    public let node: Node

    public var isAwaited: Bool { node.token(.await) != nil }
    public var isTried: Bool { node.token(.try) != nil }

    /// `for case p in s`: elements that do not match are passed over.
    public var isMatching: Bool { node.token(.case) != nil }
    public var pattern: Pattern { node.pattern }
    public var type: TypeSyntax? { node.annotatedType }
    public var sequence: Expression { node.expression() }
    /// The condition after `where`.
    public var whereCondition: Expression? { node.child(.whereClause)?.expression() }
    public var body: CodeBlock { node.codeBlock() }
}

/// `while c { ... }`.
public struct WhileStatement: SyntaxView {
    public let node: Node

    public var conditions: [Condition] { node.conditions }
    public var body: CodeBlock { node.codeBlock() }
}

/// `repeat { ... } while c`.
public struct RepeatStatement: SyntaxView {
    public let node: Node

    public var body: CodeBlock { node.codeBlock() }
    public var condition: Expression { node.expression() }
}

/// `name: for ...`; what is labelled is a loop, `if`, `switch` or `do`.
public struct LabeledStatement: SyntaxView {
    public let node: Node

    public var labelToken: Token? { node.ownToken }
    public var label: String { labelToken?.name ?? "" }

    public var statement: Statement {
        node.childNodes.lazy.compactMap(Statement.init).first ?? .error(ErrorStatement(node: node))
    }
}
