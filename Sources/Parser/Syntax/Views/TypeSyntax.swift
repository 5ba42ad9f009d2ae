// Types as they are written.

/// A type. `init(_:)` sees a node as one.
public enum TypeSyntax: SyntaxView {
    /// `Double`, `Array<Double>`; also `Self`, `Any` and `_`.
    case identifier(IdentifierType)
    /// `A.B`.
    case member(MemberType)
    /// `[T]`.
    case array(ArrayType)
    /// `[3 of T]`.
    case inlineArray(InlineArrayType)
    /// `[K: V]`.
    case dictionary(DictionaryType)
    /// `T?`.
    case optional(OptionalType)
    /// `T!`.
    case implicitlyUnwrappedOptional(OptionalType)
    /// `(x: A, B)`, `()`; `(A)` is a tuple of one, and means `A`.
    case tuple(TupleType)
    /// `(A) throws -> B`.
    case function(FunctionType)
    /// `T.Type`, `P.Protocol`.
    case metatype(MetatypeType)
    /// `A & B`.
    case composition(CompositionType)
    /// `some P`.
    case some(ConstrainedType)
    /// `any P`.
    case any(ConstrainedType)
    /// A type after `inout`, `borrowing`, `@escaping` and the like.
    case attributed(AttributedType)
    /// `~Copyable`.
    case suppressed(ConstrainedType)
    /// `each T`.
    case packElement(ConstrainedType)
    /// `repeat each T`.
    case packExpansion(ConstrainedType)
    /// An integer as a generic argument, as in `InlineArray<3, Int>`.
    case integer(IntegerType)
    case error(ErrorType)

    /// Sees a node as a type; nil if it is none.
    public init?(_ node: Node) {
        switch node.kind {
        case .identifierType: self = .identifier(IdentifierType(node: node))
        case .memberType: self = .member(MemberType(node: node))
        case .arrayType: self = .array(ArrayType(node: node))
        case .inlineArrayType: self = .inlineArray(InlineArrayType(node: node))
        case .dictionaryType: self = .dictionary(DictionaryType(node: node))
        case .optionalType: self = .optional(OptionalType(node: node))
        case .implicitlyUnwrappedOptionalType: self = .implicitlyUnwrappedOptional(OptionalType(node: node))
        case .tupleType: self = .tuple(TupleType(node: node))
        case .functionType: self = .function(FunctionType(node: node))
        case .metatypeType: self = .metatype(MetatypeType(node: node))
        case .compositionType: self = .composition(CompositionType(node: node))
        case .someType: self = .some(ConstrainedType(node: node))
        case .anyType: self = .any(ConstrainedType(node: node))
        case .attributedType: self = .attributed(AttributedType(node: node))
        case .suppressedType: self = .suppressed(ConstrainedType(node: node))
        case .packElementType: self = .packElement(ConstrainedType(node: node))
        case .packExpansionType: self = .packExpansion(ConstrainedType(node: node))
        case .integerType: self = .integer(IntegerType(node: node))
        case .errorType: self = .error(ErrorType(node: node))
        default: return nil
        }
    }

    public var node: Node {
        switch self {
        case .identifier(let view): view.node
        case .member(let view): view.node
        case .array(let view): view.node
        case .inlineArray(let view): view.node
        case .dictionary(let view): view.node
        case .optional(let view), .implicitlyUnwrappedOptional(let view): view.node
        case .tuple(let view): view.node
        case .function(let view): view.node
        case .metatype(let view): view.node
        case .composition(let view): view.node
        case .some(let view), .any(let view), .suppressed(let view), .packElement(let view), .packExpansion(let view):
            view.node
        case .attributed(let view): view.node
        case .integer(let view): view.node
        case .error(let view): view.node
        }
    }
}
