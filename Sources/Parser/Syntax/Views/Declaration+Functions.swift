// Functions and what is like them: initialisers, subscripts, macros.

/// `func f<T>(_ x: T) throws -> T where T: P { ... }`.
public struct FunctionDecl: DeclarationView, GenericView, CallableView {
    public let node: Node

    /// An identifier or an operator.
    public var nameToken: Token? { node.declaredNameToken(after: .func) }
    public var name: String { nameToken?.name ?? "" }
    public var isOperator: Bool { nameToken?.kind.isOperator ?? false }
    public var returnType: TypeSyntax? { node.child(.returnClause)?.type() }
    /// Nil for a requirement of a protocol.
    public var body: CodeBlock? { node.child(.codeBlock).map(CodeBlock.init) }
}

/// `init?(x: T) { ... }`.
public struct InitializerDecl: DeclarationView, GenericView, CallableView {
    public let node: Node

    /// `init?` or `init!`.
    public var isFailable: Bool { node.token(.postfixQuestion) != nil || node.token(.exclamation) != nil }
    public var body: CodeBlock? { node.child(.codeBlock).map(CodeBlock.init) }
}

/// `deinit { ... }`.
public struct DeinitializerDecl: DeclarationView {
    public let node: Node

    public var body: CodeBlock? { node.child(.codeBlock).map(CodeBlock.init) }
}

/// `subscript(i: Int) -> T { get set }`.
public struct SubscriptDecl: DeclarationView, GenericView {
    public let node: Node

    public var parameters: [FunctionParameter] { node.child(.parameterClause)?.parameters ?? [] }
    public var returnType: TypeSyntax { node.child(.returnClause)?.type() ?? .error(ErrorType(node: node)) }
    public var accessorBlock: AccessorBlock? { node.child(.accessorBlock).map(AccessorBlock.init) }
}

/// `macro m(x: Int) -> Int = #externalMacro(...)`.
public struct MacroDecl: DeclarationView, GenericView, CallableView {
    public let node: Node

    public var nameToken: Token? { node.declaredNameToken(after: .macro) }
    public var name: String { nameToken?.name ?? "" }
    public var returnType: TypeSyntax? { node.child(.returnClause)?.type() }
    public var definition: Expression? { node.child(.initializerClause)?.expression() }
}

/// What is called with parameters.
public protocol CallableView: SyntaxView {}

extension CallableView {
    public var parameters: [FunctionParameter] { node.child(.parameterClause)?.parameters ?? [] }
    /// `async` after the parameters; a function may be called so, too.
    public var isAsync: Bool {
        let end = node.child(.parameterClause)?.range.upperBound ?? node.range.lowerBound
        return node.firstOwnToken { $0.keyword == .async && $0.range.lowerBound >= end } != nil
    }

    public var throwsClause: ThrowsClause? { node.child(.throwsClause).map(ThrowsClause.init) }
    public var isThrowing: Bool { throwsClause != nil }
}

/// `throws`, `throws(E)`, `rethrows`.
public struct ThrowsClause: SyntaxView {
    public let node: Node

    public var isRethrowing: Bool { node.token(.rethrows) != nil }
    public var errorType: TypeSyntax? { node.optionalType() }
}

/// `to x: inout T... = v`, of a function or closure; those of closures may lack all but the name.
public struct FunctionParameter: SyntaxView {
    public let node: Node

    public var attributes: [Attribute] { node.attributes }
    public var modifiers: [Modifier] { node.children(.modifier).map(Modifier.init) }

    /// The first of the names: the label, `_` for none; the only name is label and internal name at once.
    public var firstName: Token? { node.nameToken(at: 0) }
    /// The second of the names: the internal one.
    public var secondName: Token? { node.nameToken(at: 1) }

    /// The argument label of a call; nil for `_`.
    public var label: String? {
        guard let firstName, firstName.keyword != .wildcard else { return nil }
        return firstName.name
    }

    /// The name that the body knows it by, possibly `_`.
    public var internalName: String { (secondName ?? firstName)?.name ?? "" }

    /// The type with `inout` and attributes; nil only in closures.
    public var type: TypeSyntax? { node.optionalType() }

    public var isInout: Bool {
        if case .attributed(let attributed) = type { attributed.isInout } else { false }
    }

    /// `T...`.
    public var isVariadic: Bool { node.token(.postfixOperator) != nil }
    public var defaultValue: Expression? { node.child(.initializerClause)?.expression() }
}

extension Node {
    var parameters: [FunctionParameter] { children(.parameter).map(FunctionParameter.init) }

    /// The token after a keyword of this node, be it a name or an operator.
    func declaredNameToken(after keyword: Keyword) -> Token? {
        var found = false
        return firstOwnToken { token in
            if found { return true }
            found = token.keyword == keyword
            return false
        }
    }
}
