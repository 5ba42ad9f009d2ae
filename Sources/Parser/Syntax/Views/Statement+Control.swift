// Statements that move control elsewhere or guard it.

/// `guard c else { ... }`.
public struct GuardStatement: SyntaxView {
    public let node: Node

    public var conditions: [Condition] { node.conditions }
    public var body: CodeBlock { node.codeBlock() }
}

/// `defer { ... }`.
public struct DeferStatement: SyntaxView {
    public let node: Node

    public var body: CodeBlock { node.codeBlock() }
}

/// `do { ... } catch p { ... }`.
public struct DoStatement: SyntaxView {
    public let node: Node

    public var throwsClause: ThrowsClause? { node.child(.throwsClause).map(ThrowsClause.init) }
    public var body: CodeBlock { node.codeBlock() }
    public var catches: [CatchClause] { node.children(.catchClause).map(CatchClause.init) }
}

/// `catch p where c { ... }`; without a pattern it catches everything as `error`.
public struct CatchClause: SyntaxView {
    public let node: Node

    public var items: [CaseItem] { node.children(.caseItem).map(CaseItem.init) }
    public var body: CodeBlock { node.codeBlock() }
}

/// `return`, `return x`.
public struct ReturnStatement: SyntaxView {
    public let node: Node

    public var expression: Expression? { node.optionalExpression() }
}

/// `throw x`.
public struct ThrowStatement: SyntaxView {
    public let node: Node

    public var expression: Expression { node.expression() }
}

/// `break`, `break name`.
public struct BreakStatement: SyntaxView {
    public let node: Node

    public var labelToken: Token? { node.token(.identifier) }
    public var label: String? { labelToken?.name }
}

/// `continue`, `continue name`.
public struct ContinueStatement: SyntaxView {
    public let node: Node

    public var labelToken: Token? { node.token(.identifier) }
    public var label: String? { labelToken?.name }
}

/// `fallthrough`.
public struct FallthroughStatement: SyntaxView {
    public let node: Node
}

/// `yield x`, `yield &x` in an accessor that is a coroutine.
public struct YieldStatement: SyntaxView {
    public let node: Node

    public var expressions: [Expression] { node.expressions }
}

/// `discard self`.
public struct DiscardStatement: SyntaxView {
    public let node: Node

    public var expression: Expression { node.expression() }
}

/// Where a statement could not be read.
public struct ErrorStatement: SyntaxView {
    public let node: Node
}
