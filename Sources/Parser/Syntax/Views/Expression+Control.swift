// `if` and `switch`, which are expressions where a value is wanted and statements elsewhere: one node and one view for both.

/// `if a, let b = c { ... } else { ... }`.
public struct IfExpr: SyntaxView {
    public let node: Node

    public enum ElseBranch: Hashable, Sendable {
        case elseIf(IfExpr)
        case block(CodeBlock)
    }

    public var conditions: [Condition] { node.conditions }
    public var body: CodeBlock { node.codeBlock() }

    public var elseBranch: ElseBranch? {
        if let next = node.child(.ifExpr) { return .elseIf(IfExpr(node: next)) }
        guard node.token(.else) != nil else { return nil }
        return .block(node.codeBlock(at: 1))
    }
}

/// `switch x { case ...: ... }`.
public struct SwitchExpr: SyntaxView {
    public let node: Node

    /// An entry of a switch: a case, or cases under `#if`.
    public enum Entry: Hashable, Sendable {
        case switchCase(SwitchCase)
        case ifConfig(IfConfigDecl)
    }

    public var subject: Expression { node.expression() }

    public var entries: [Entry] { node.childNodes.compactMap(Entry.init) }

    /// The cases that stand under no `#if`.
    public var cases: [SwitchCase] { node.children(.switchCase).map(SwitchCase.init) }
}

/// `case 1, 2 where c: ...`, `default: ...`, possibly after `@unknown`.
public struct SwitchCase: SyntaxView {
    public let node: Node

    public var attributes: [Attribute] { node.attributes }
    public var isDefault: Bool { node.token(.default) != nil }
    public var items: [CaseItem] { node.children(.caseItem).map(CaseItem.init) }
    /// What a case does; cases that could not be read, as their compiler is unknown, are one statement that is an error.
    public var statements: [Statement] {
        if node.kind == .tokenRun { return [.error(ErrorStatement(node: node))] }
        return node.child(.statementList)?.statements ?? []
    }
}

/// A pattern of a `case` or `catch`, with its guard.
public struct CaseItem: SyntaxView {
    public let node: Node

    public var pattern: Pattern { node.pattern }
    /// The condition after `where`.
    public var guardExpression: Expression? { node.child(.whereClause)?.expression() }
}

extension SwitchExpr.Entry {
    init?(_ node: Node) {
        switch node.kind {
        case .switchCase, .tokenRun: self = .switchCase(SwitchCase(node: node))
        case .ifConfigDecl: self = .ifConfig(IfConfigDecl(node: node))
        default: return nil
        }
    }
}

/// One of the conditions, parted by commas, of `if`, `guard` and `while`.
public struct Condition: SyntaxView {
    public let node: Node

    public enum Form: Hashable, Sendable {
        case expression(Expression)
        /// `let x = y`, `var x: T = y`; `let x` stands for `let x = x` and has no initializer.
        case optionalBinding(introducer: Token, pattern: Pattern, type: TypeSyntax?, initializer: Expression?)
        /// `case p = x`, with a type where one is written.
        case matching(pattern: Pattern, type: TypeSyntax?, initializer: Expression)
        /// `#available(...)`, `#unavailable(...)`.
        case availability(Node)
    }

    public var form: Form {
        if let availability = node.child(.availabilityCondition) { return .availability(availability) }
        guard let introducer = node.ownToken, [.let, .var, .case].contains(introducer.keyword) else {
            return .expression(node.expression())
        }
        let initializer = node.child(.initializerClause)?.expression()
        if introducer.keyword == .case {
            return .matching(
                pattern: node.pattern,
                type: node.annotatedType,
                initializer: initializer ?? .error(ErrorExpr(node: node))
            )
        }
        return .optionalBinding(
            introducer: introducer,
            pattern: node.pattern,
            type: node.annotatedType,
            initializer: initializer
        )
    }
}

extension Node {
    var conditions: [Condition] { child(.conditionList)?.children(.condition).map(Condition.init) ?? [] }
}
