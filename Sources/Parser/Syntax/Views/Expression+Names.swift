// Names and what is looked up in something.

/// A name that stands alone: `x`, `Array<Double>`, `f(_:to:)`, `$0`, `Self`, `Module::name`.
public struct IdentifierExpr: SyntaxView {
    public let node: Node

    /// The name; in `Module::name` the last token.
    public var nameToken: Token? { node.nameTokens.last }
    public var name: String { nameToken?.name ?? "" }

    /// The module of `Module::name`.
    public var moduleToken: Token? { node.token(.doubleColon) == nil ? nil : node.nameToken(at: 0) }

    /// The labels of `f(_:to:)`, `_` for none; nil if the name is written without them.
    public var argumentNames: [Token]? { node.argumentNames }

    /// The types of `Array<Double>`; empty if none are written.
    public var genericArguments: [TypeSyntax] { node.genericArguments }
}

/// `self`, written or not.
public struct SelfExpr: SyntaxView {
    public let node: Node

    /// The word; nil where a name that stands alone means a member of it.
    public var token: Token? { node.kind == .selfExpr ? node.firstToken : nil }
}

/// `super`.
public struct SuperExpr: SyntaxView {
    public let node: Node
}

/// `_`.
public struct DiscardExpr: SyntaxView {
    public let node: Node
}

/// An operator that is meant as a function.
public struct OperatorReferenceExpr: SyntaxView {
    public let node: Node

    public var operatorToken: Token? { node.ownToken }
}

/// `.pi`, `.init(_:)`.
public struct ImplicitMemberExpr: SyntaxView {
    public let node: Node

    public var nameToken: Token? { node.memberNameToken }
    public var name: String { nameToken?.name ?? "" }
    public var argumentNames: [Token]? { node.argumentNames }
    public var genericArguments: [TypeSyntax] { node.genericArguments }
}

/// `a.b`, `t.0`, `T.self`, `x.init`; or a name alone that means a member of `self`.
public struct MemberExpr: SyntaxView {
    public let node: Node

    init(node: Node) { self.node = node }

    /// A name that stands alone, as a member of `self`.
    public init(ofSelf identifier: IdentifierExpr) { node = identifier.node }

    /// Whether `self` is not written.
    private var isOfSelf: Bool { node.kind == .identifierExpr }

    public var base: Expression { isOfSelf ? .selfReference(SelfExpr(node: node)) : node.expression() }

    /// The name after the period: an identifier, a keyword, or the integer of `t.0`.
    public var nameToken: Token? { isOfSelf ? node.nameTokens.last : node.memberNameToken }
    public var name: String { nameToken?.name ?? "" }

    /// The place of `t.0`; nil for a name.
    public var tupleIndex: Int? { nameToken.flatMap { $0.kind == .integerLiteral ? Int($0.text) : nil } }

    public var argumentNames: [Token]? { node.argumentNames }
    public var genericArguments: [TypeSyntax] { node.genericArguments }
}

/// `\Root.a.b[0]?.c`.
public struct KeyPathExpr: SyntaxView {
    public let node: Node

    public var root: TypeSyntax? { node.optionalType() }

    /// The path, component by component.
    public var components: [Node] { node.children(.keyPathComponent) }
}

/// `#file`, `#externalMacro(...)`, `#name { ... }`.
public struct MacroExpansionExpr: SyntaxView {
    public let node: Node

    public var nameToken: Token? { node.nameTokens.last }
    public var name: String { nameToken?.name ?? "" }
    public var genericArguments: [TypeSyntax] { node.genericArguments }
    public var arguments: [Argument] { node.child(.argumentList)?.arguments ?? [] }
    public var trailingClosures: [TrailingClosure] { node.trailingClosures }
}

/// A type where an expression may stand.
public struct TypeExpr: SyntaxView {
    public let node: Node

    public var type: TypeSyntax { node.type() }
}

/// A pattern inside of an expression that is itself a pattern.
public struct PatternExpr: SyntaxView {
    public let node: Node

    public var pattern: Pattern { node.pattern }
}

/// Where an expression is missing or could not be read.
public struct ErrorExpr: SyntaxView {
    public let node: Node
}

extension Node {
    /// What follows the period of a member: a name, or the integer of a tuple index.
    var memberNameToken: Token? {
        var afterPeriod = false
        var name: Token?
        for case .token(let token) in children {
            if token.kind == .period { afterPeriod = true } else if afterPeriod, token.kind != .doubleColon { name = token }
        }
        return name
    }

    var argumentNames: [Token]? { child(.declarationNameArguments)?.nameTokens }

    var genericArguments: [TypeSyntax] { child(.genericArgumentClause)?.types ?? [] }
}
