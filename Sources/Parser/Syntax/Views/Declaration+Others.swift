// Imports, operators, directives, and what could not be read.

/// `import Foundation`, `@testable import struct A.B`.
public struct ImportDecl: DeclarationView {
    public let node: Node

    /// The `struct` of `import struct A.B`.
    public var importKind: Token? { node.nameToken(at: 1) }
    public var path: [Token] { node.child(.importPath)?.children.compactMap(\.token).filter { $0.kind != .period } ?? [] }
    public var moduleName: String { path.first?.name ?? "" }
}

/// `infix operator +++: AdditionPrecedence`.
public struct OperatorDecl: DeclarationView {
    public let node: Node

    /// `prefix`, `infix` or `postfix`.
    public var fixity: Keyword { modifiers.first { [.prefix, .infix, .postfix].contains($0.keyword) }?.keyword ?? .none }
    public var operatorToken: Token? { node.declaredNameToken(after: .operator) }
    /// The group after the colon.
    public var precedenceGroup: Token? {
        var afterColon = false
        for case .token(let token) in node.children {
            if afterColon { return token }
            afterColon = token.kind == .colon
        }
        return nil
    }
}

/// `precedencegroup P { higherThan: A, B associativity: left assignment: true }`.
public struct PrecedenceGroupDecl: DeclarationView {
    public let node: Node

    public var nameToken: Token? { node.nameToken(at: 1) }
    public var name: String { nameToken?.name ?? "" }

    /// The values of an attribute of the group: the names after `higherThan:`, the word after `associativity:`.
    public func values(of attribute: String) -> [Token] {
        node.children(.precedenceGroupAttribute).filter { $0.ownToken?.text == attribute }.flatMap { $0.nameTokens.dropFirst() }
    }
}

/// `#name(...)` where a declaration stands.
public struct MacroExpansionDecl: DeclarationView {
    public let node: Node

    public var nameToken: Token? { node.nameTokens.last }
    public var name: String { nameToken?.name ?? "" }
    public var arguments: [Argument] { node.child(.argumentList)?.arguments ?? [] }
    public var trailingClosures: [TrailingClosure] { node.trailingClosures }
}

/// `#if c ... #elseif d ... #else ... #endif`.
public struct IfConfigDecl: DeclarationView {
    public let node: Node

    public var clauses: [IfConfigClause] { node.children(.ifConfigClause).map(IfConfigClause.init) }
}

/// One branch of an `#if`.
public struct IfConfigClause: SyntaxView {
    public let node: Node

    /// `#if`, `#elseif` or `#else`.
    public var introducer: Token? { node.ownToken }
    /// Nil for `#else`.
    public var condition: Expression? { node.optionalExpression() }

    /// What the branch holds, as children of whatever kind the place allows: statements, members, cases, accessors.
    public var contents: [Node] { node.child(.statementList)?.childNodes ?? [] }
    public var statements: [Statement] { contents.compactMap(Statement.init) }
    public var declarations: [Declaration] { contents.compactMap(Declaration.init) }
    public var switchEntries: [SwitchExpr.Entry] { contents.compactMap(SwitchExpr.Entry.init) }
}

/// `#sourceLocation(file: "f", line: 1)`.
public struct SourceLocationDirective: DeclarationView {
    public let node: Node
}

/// Where a declaration could not be read.
public struct ErrorDecl: DeclarationView {
    public let node: Node
}
