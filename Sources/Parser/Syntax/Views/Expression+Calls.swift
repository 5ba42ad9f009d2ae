// Calls, subscripts, closures, and what wraps or unwraps a value.

/// `f(x, y: 1)`, `T(...)`, `map { ... }`.
public struct CallExpr: SyntaxView {
    public let node: Node

    public var callee: Expression { node.expression() }

    /// What stands between the parentheses; empty if there are none.
    /// What opens the arguments, if there are any in parentheses.
    public var leftParenToken: Token? { node.child(.argumentList)?.token(.leftParen) }
    public var arguments: [Argument] { node.child(.argumentList)?.arguments ?? [] }

    /// The closures after the parentheses, the first without a label.
    public var trailingClosures: [TrailingClosure] { node.trailingClosures }
}

/// `a[i, j]`, `a[k, default: 0]`.
public struct SubscriptExpr: SyntaxView {
    public let node: Node

    public var base: Expression { node.expression() }
    public var arguments: [Argument] { node.child(.argumentList)?.arguments ?? [] }
    public var trailingClosures: [TrailingClosure] { node.trailingClosures }
}

/// An argument, or an element of a tuple: `x`, `y: x`, `&x`.
public struct Argument: SyntaxView {
    public let node: Node

    public var labelToken: Token? { node.token(.colon) == nil ? nil : node.ownToken }
    public var label: String? { labelToken?.name }
    public var expression: Expression { node.expression() }

    /// Whether the argument is written `&x`; `expression` is then an `inoutReference`.
    public var isInout: Bool {
        if case .inoutReference = expression { true } else { false }
    }
}

/// A closure after a call; from the second on it has a label.
public struct TrailingClosure: SyntaxView {
    public let node: Node

    public var labelToken: Token? { node.token(.colon) == nil ? nil : node.ownToken }
    public var label: String? { labelToken?.name }
    public var expression: Expression { node.expression() }
}

/// `{ [weak self] (x: Double) -> Double in ... }`.
public struct ClosureExpr: SyntaxView {
    public let node: Node

    public var signature: ClosureSignature? { node.child(.closureSignature).map(ClosureSignature.init) }
    public var statements: [Statement] { node.child(.statementList)?.statements ?? [] }
}

/// All of a closure that stands before its `in`.
public struct ClosureSignature: SyntaxView {
    public let node: Node

    public var attributes: [Attribute] { node.attributes }
    public var captures: [ClosureCapture] { node.children(.closureCapture).map(ClosureCapture.init) }

    /// The parameters, in parentheses or not; the latter have a name only.
    public var parameters: [FunctionParameter] { node.child(.parameterClause)?.parameters ?? [] }
    public var isAsync: Bool { node.token(.async) != nil }
    public var throwsClause: ThrowsClause? { node.child(.throwsClause).map(ThrowsClause.init) }
    public var isThrowing: Bool { throwsClause != nil }
    public var returnType: TypeSyntax? { node.child(.returnClause)?.type() }
}

/// `x`, `weak self`, `y = f(x)` in a capture list.
public struct ClosureCapture: SyntaxView {
    public let node: Node

    /// `weak`, `unowned`, or `unowned(safe)` and so on.
    public var specifier: Token? { node.child(.modifier)?.ownToken }
    public var nameToken: Token? { node.nameToken(at: 0) }
    public var name: String { nameToken?.name ?? "" }
    /// The value of `y = f(x)`.
    public var initializer: Expression? { node.child(.initializerClause)?.expression() }
}

/// `&x`.
public struct InoutExpr: SyntaxView {
    public let node: Node

    public var expression: Expression { node.expression() }
}

/// `try x`, `try? x`, `try! x`.
public struct TryExpr: SyntaxView {
    public let node: Node

    public var expression: Expression { node.expression() }
    /// `try?`.
    public var isOptional: Bool { node.token(.postfixQuestion) != nil }
    /// `try!`.
    public var isForced: Bool { node.token(.exclamation) != nil }
}

/// `await x`.
public struct AwaitExpr: SyntaxView {
    public let node: Node

    public var expression: Expression { node.expression() }
}

/// `consume x`, `copy x`, `borrow x`, `unsafe x`.
public struct OwnershipExpr: SyntaxView {
    public let node: Node

    public var keyword: Keyword { node.ownToken?.keyword ?? .none }
    public var expression: Expression { node.expression() }
}

/// `x?` inside of a chain such as `x?.y`.
public struct OptionalChainingExpr: SyntaxView {
    public let node: Node

    public var expression: Expression { node.expression() }
}

/// `x!`.
public struct ForceUnwrapExpr: SyntaxView {
    public let node: Node

    public var expression: Expression { node.expression() }
}

/// A base and members that hang under `#if`.
public struct PostfixIfConfigExpr: SyntaxView {
    public let node: Node

    public var base: Expression { node.expression() }
    public var clauses: [IfConfigClause] { node.child(.ifConfigDecl).map { IfConfigDecl(node: $0).clauses } ?? [] }
}

/// `each x`.
public struct PackElementExpr: SyntaxView {
    public let node: Node

    public var expression: Expression { node.expression() }
}

/// `repeat f(each x)`.
public struct PackExpansionExpr: SyntaxView {
    public let node: Node

    public var expression: Expression { node.expression() }
}

extension Node {
    var arguments: [Argument] { children(.argument).map(Argument.init) }

    var trailingClosures: [TrailingClosure] { children(.trailingClosure).map(TrailingClosure.init) }
}
