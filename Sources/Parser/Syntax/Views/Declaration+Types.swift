// Types that are declared, protocols and extensions.

/// `struct`, `class`, `enum` or `actor`.
public struct NominalTypeDecl: DeclarationView, GenericView, MemberedView {
    public let node: Node

    /// `struct`, `class`, `enum` or `actor`.
    public var introducer: Token? { node.ownToken }
    public var nameToken: Token? { node.nameToken(at: 1) }
    public var name: String { nameToken?.name ?? "" }
}

/// `protocol P<A>: Q where ... { ... }`.
public struct ProtocolDecl: DeclarationView, MemberedView {
    public let node: Node

    public var nameToken: Token? { node.nameToken(at: 1) }
    public var name: String { nameToken?.name ?? "" }
    public var primaryAssociatedTypes: [Token] { node.child(.primaryAssociatedTypes)?.nameTokens ?? [] }
    public var whereClause: GenericWhereClause? { node.child(.genericWhereClause).map(GenericWhereClause.init) }
}

/// `extension T: P where ... { ... }`.
public struct ExtensionDecl: DeclarationView, MemberedView {
    public let node: Node

    public var extendedType: TypeSyntax { node.type() }
    public var whereClause: GenericWhereClause? { node.child(.genericWhereClause).map(GenericWhereClause.init) }
}

/// `typealias A<T> = B`.
public struct TypealiasDecl: DeclarationView, GenericView {
    public let node: Node

    public var nameToken: Token? { node.nameToken(at: 1) }
    public var name: String { nameToken?.name ?? "" }
    public var type: TypeSyntax { node.type() }
}

/// `associatedtype A: P = B where ...`.
public struct AssociatedTypeDecl: DeclarationView {
    public let node: Node

    public var nameToken: Token? { node.nameToken(at: 1) }
    public var name: String { nameToken?.name ?? "" }
    public var inheritedTypes: [TypeSyntax] { node.child(.inheritanceClause)?.types ?? [] }
    public var defaultType: TypeSyntax? { node.optionalType() }
    public var whereClause: GenericWhereClause? { node.child(.genericWhereClause).map(GenericWhereClause.init) }
}

/// `indirect case a, b(x: Int = 1)`, `case c = 3`.
public struct EnumCaseDecl: DeclarationView {
    public let node: Node

    public var elements: [EnumCaseElement] { node.children(.enumCaseElement).map(EnumCaseElement.init) }
}

/// One of the cases of an `EnumCaseDecl`.
public struct EnumCaseElement: SyntaxView {
    public let node: Node

    public var nameToken: Token? { node.ownToken }
    public var name: String { nameToken?.name ?? "" }
    /// The associated values; they may lack names.
    public var associatedValues: [FunctionParameter] { node.child(.parameterClause)?.parameters ?? [] }
    public var rawValue: Expression? { node.child(.initializerClause)?.expression() }
}

/// What has members between braces and may inherit.
public protocol MemberedView: SyntaxView {}

extension MemberedView {
    public var members: [Declaration] { node.child(.memberBlock)?.childNodes.compactMap(Declaration.init) ?? [] }
    public var inheritedTypes: [TypeSyntax] { node.child(.inheritanceClause)?.types ?? [] }
}

/// What may have generic parameters.
public protocol GenericView: SyntaxView {}

extension GenericView {
    public var genericParameters: [GenericParameter] {
        node.child(.genericParameterClause)?.children(.genericParameter).map(GenericParameter.init) ?? []
    }

    public var whereClause: GenericWhereClause? { node.child(.genericWhereClause).map(GenericWhereClause.init) }
}

/// `T`, `T: P`, `each T`, `let n: Int`.
public struct GenericParameter: SyntaxView {
    public let node: Node

    public var isPack: Bool { node.token(.each) != nil && node.nameTokens.count > 1 }
    public var isValue: Bool { node.token(.let) != nil }
    public var nameToken: Token? { node.nameTokens.last }
    public var name: String { nameToken?.name ?? "" }
    public var inheritedType: TypeSyntax? { node.optionalType() }
}

/// `where T: P, T.A == Int`.
public struct GenericWhereClause: SyntaxView {
    public let node: Node

    public var requirements: [GenericRequirement] { node.children(.genericRequirement).map(GenericRequirement.init) }
}

/// `T: P` or `A == B`.
public struct GenericRequirement: SyntaxView {
    public let node: Node

    /// `A == B`, not `T: P`.
    public var isSameType: Bool { node.token(.binaryOperator) != nil }
    public var left: TypeSyntax { node.type(at: 0) }
    public var right: TypeSyntax { node.type(at: 1) }
}
