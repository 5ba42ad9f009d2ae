// The views of the single forms of types.

/// `Double`, `Array<Double>`, `Module::Name`.
public struct IdentifierType: SyntaxView {
    public let node: Node

    public var nameToken: Token? { node.nameTokens.last }
    public var name: String { nameToken?.name ?? "" }
    public var genericArguments: [TypeSyntax] { node.genericArguments }
}

/// `A.B<C>`.
public struct MemberType: SyntaxView {
    public let node: Node

    public var base: TypeSyntax { node.type() }
    public var nameToken: Token? { node.memberNameToken }
    public var name: String { nameToken?.name ?? "" }
    public var genericArguments: [TypeSyntax] { node.genericArguments }
}

/// `[T]`.
public struct ArrayType: SyntaxView {
    public let node: Node

    public var element: TypeSyntax { node.type() }
}

/// `[3 of T]`.
public struct InlineArrayType: SyntaxView {
    public let node: Node

    public var count: TypeSyntax { node.type(at: 0) }
    public var element: TypeSyntax { node.type(at: 1) }
}

/// `[K: V]`.
public struct DictionaryType: SyntaxView {
    public let node: Node

    public var key: TypeSyntax { node.type(at: 0) }
    public var value: TypeSyntax { node.type(at: 1) }
}

/// `T?` or `T!`.
public struct OptionalType: SyntaxView {
    public let node: Node

    public var wrapped: TypeSyntax { node.type() }
}

/// `(x: A, B)`, `()`.
public struct TupleType: SyntaxView {
    public let node: Node

    public var elements: [TupleTypeElement] { node.children(.tupleTypeElement).map(TupleTypeElement.init) }
}

/// An element of a tuple type or a parameter of a function type: `A`, `x: A`, `_ x: A`, `A...`.
public struct TupleTypeElement: SyntaxView {
    public let node: Node

    /// The label; in the parameters of a function type, whose names mean nothing, `_`.
    public var labelToken: Token? { node.token(.colon) == nil ? nil : node.ownToken }
    public var label: String? { labelToken?.name }
    public var type: TypeSyntax { node.type() }
    public var isVariadic: Bool { node.token(.postfixOperator) != nil }
}

/// `(A, B) async throws -> C`.
public struct FunctionType: SyntaxView {
    public let node: Node

    public var parameters: [TupleTypeElement] { node.children(.tupleTypeElement).map(TupleTypeElement.init) }
    public var isAsync: Bool { node.token(.async) != nil }
    public var throwsClause: ThrowsClause? { node.child(.throwsClause).map(ThrowsClause.init) }
    public var isThrowing: Bool { throwsClause != nil }
    public var result: TypeSyntax { node.child(.returnClause)?.type() ?? .error(ErrorType(node: node)) }
}

/// `T.Type`, `P.Protocol`.
public struct MetatypeType: SyntaxView {
    public let node: Node

    public var instance: TypeSyntax { node.type() }
}

/// `A & B`.
public struct CompositionType: SyntaxView {
    public let node: Node

    public var parts: [TypeSyntax] { node.types }
}

/// A word or sign and the type that it constrains: `some P`, `any P`, `~P`, `each T`, `repeat T`.
public struct ConstrainedType: SyntaxView {
    public let node: Node

    public var constraint: TypeSyntax { node.type() }
}

/// A type with specifiers (`inout`, `borrowing`, `sending`) and attributes (`@escaping`) before it.
public struct AttributedType: SyntaxView {
    public let node: Node

    /// The words before the type, as `inout`.
    public var specifiers: [Token] { node.children(.modifier).compactMap(\.ownToken) }
    public var attributes: [Attribute] { node.attributes }
    public var type: TypeSyntax { node.type() }
    public var isInout: Bool { specifiers.contains { $0.keyword == .inout } }
}

/// An integer as a generic argument.
public struct IntegerType: SyntaxView {
    public let node: Node
}

/// Where a type is missing or could not be read.
public struct ErrorType: SyntaxView {
    public let node: Node
}
