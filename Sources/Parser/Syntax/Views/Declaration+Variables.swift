// Variables, their bindings and accessors.

/// `let x = 1, y: Int = 2`, `var z: Double { ... }`.
public struct VariableDecl: DeclarationView {
    public let node: Node

    /// `let` or `var`.
    public var introducer: Token? { node.ownToken }
    public var isLet: Bool { node.token(.let) != nil }
    public var bindings: [PatternBinding] { node.children(.patternBinding).map(PatternBinding.init) }
}

/// `x: T = v { ... }`, one of the bindings of a `VariableDecl`.
public struct PatternBinding: SyntaxView {
    public let node: Node

    public var pattern: Pattern { node.pattern }
    public var type: TypeSyntax? { node.annotatedType }
    public var initializer: Expression? { node.child(.initializerClause)?.expression() }
    /// What makes the variable computed or observed.
    public var accessorBlock: AccessorBlock? { node.child(.accessorBlock).map(AccessorBlock.init) }
}

/// What stands in the braces of a variable or subscript.
public struct AccessorBlock: SyntaxView {
    public let node: Node

    /// Whether this is the body of a getter that is written without `get`.
    public var isGetter: Bool { node.child(.statementList) != nil }

    /// The body of a getter that is written without `get`; nil if accessors are named.
    public var getterStatements: [Statement]? { node.child(.statementList)?.statements }
    public var accessors: [Accessor] { node.children(.accessor).map(Accessor.init) }

    /// The accessors that stand under an `#if`.
    public var conditionalAccessors: [Accessor] {
        var found: [Accessor] = []
        var pending = node.children(.ifConfigDecl)
        while let config = pending.popLast() {
            for content in IfConfigDecl(node: config).clauses.flatMap(\.contents) {
                if content.kind == .accessor { found.append(Accessor(node: content)) }
                if content.kind == .ifConfigDecl { pending.append(content) }
            }
        }
        return found
    }
}

/// `get { ... }`, `mutating set(v) { ... }`, `didSet { ... }`.
public struct Accessor: SyntaxView {
    public let node: Node

    public var attributes: [Attribute] { node.attributes }
    public var modifiers: [Modifier] { node.children(.modifier).map(Modifier.init) }
    /// `get`, `set`, `willSet`, `didSet`, `_read` and so on.
    public var nameToken: Token? { node.ownToken }
    public var keyword: Keyword { nameToken?.keyword ?? .none }
    /// The `v` of `set(v)`.
    public var parameterToken: Token? { node.nameTokens.dropFirst().first { $0.keyword != .async } }
    public var isThrowing: Bool { node.child(.throwsClause) != nil }
    public var isAsync: Bool { node.token(.async) != nil }
    /// Nil for a requirement of a protocol.
    public var body: CodeBlock? { node.child(.codeBlock).map(CodeBlock.init) }
}
