// Patterns. In `let`, `for` and parameters a pattern is parsed as such; after `case` it is parsed as an expression in which patterns
// may lie, as `(let x, 0)` cannot be told from a tuple before it is read. The view hides the difference: both come out as the same cases.

/// A pattern. `init(_:)` sees a node as one.
public indirect enum Pattern: SyntaxView {
    /// A name that is bound.
    case identifier(IdentifierPattern)
    /// `_`.
    case wildcard(WildcardPattern)
    /// `(p, y: q)`.
    case tuple(TuplePattern)
    /// `let p`, `var p`.
    case valueBinding(ValueBindingPattern)
    /// `.some(let x)`, `E.a(let x, 1)`: a call with patterns among its arguments.
    case enumCase(EnumCasePattern)
    /// `p?`.
    case optional(OptionalPattern)
    /// `is T`.
    case isType(IsTypePattern)
    /// `p as T`.
    case asType(AsTypePattern)
    /// Any other expression, which is compared by `~=`.
    case expression(Expression)
    case error(ErrorPattern)

    /// Sees a node as a pattern; nil if it is none.
    public init?(_ node: Node) {
        switch node.kind {
        case .identifierPattern: self = .identifier(IdentifierPattern(node: node))
        case .wildcardPattern: self = .wildcard(WildcardPattern(node: node))
        case .tuplePattern: self = .tuple(TuplePattern(node: node))
        case .valueBindingPattern: self = .valueBinding(ValueBindingPattern(node: node))
        case .isTypePattern: self = .isType(IsTypePattern(node: node))
        case .expressionPattern: self.init(node.expression())
        case .errorPattern: self = .error(ErrorPattern(node: node))
        default: return nil
        }
    }

    /// Sees an expression that stands where a pattern does as the pattern that it is.
    public init(_ expression: Expression) {
        switch expression {
        case .pattern(let wrapper): self = wrapper.pattern
        case .discard(let discard): self = .wildcard(WildcardPattern(node: discard.node))
        case .tuple(let tuple): self = .tuple(TuplePattern(node: tuple.node))
        case .paren(let paren): self.init(paren.expression)
        case .call(let call) where call.node.containsPatterns: self = .enumCase(EnumCasePattern(node: call.node))
        case .optionalChaining(let chain) where chain.node.containsPatterns:
            self = .optional(OptionalPattern(node: chain.node))
        case .sequence(let sequence) where sequence.node.containsPatterns:
            self = .asType(AsTypePattern(node: sequence.node))
        case .error(let error): self = .error(ErrorPattern(node: error.node))
        default: self = .expression(expression)
        }
    }

    public var node: Node {
        switch self {
        case .identifier(let view): view.node
        case .wildcard(let view): view.node
        case .tuple(let view): view.node
        case .valueBinding(let view): view.node
        case .enumCase(let view): view.node
        case .optional(let view): view.node
        case .isType(let view): view.node
        case .asType(let view): view.node
        case .expression(let expression): expression.node
        case .error(let view): view.node
        }
    }
}

/// A name that is bound.
public struct IdentifierPattern: SyntaxView {
    public let node: Node

    public var nameToken: Token? { node.ownToken }
    public var name: String { nameToken?.name ?? "" }
}

/// `_`.
public struct WildcardPattern: SyntaxView {
    public let node: Node
}

/// `(p, y: q)`.
public struct TuplePattern: SyntaxView {
    public let node: Node

    public var elements: [TuplePatternElement] { node.children(.argument).map(TuplePatternElement.init) }
}

/// An element of a tuple pattern, or an associated value of an enum case pattern.
public struct TuplePatternElement: SyntaxView {
    public let node: Node

    public var labelToken: Token? { node.token(.colon) == nil ? nil : node.ownToken }
    public var label: String? { labelToken?.name }
    public var pattern: Pattern { node.optionalPattern ?? Pattern(node.expression()) }
}

/// `let p`, `var p`: all names in `p` are bound.
public struct ValueBindingPattern: SyntaxView {
    public let node: Node

    /// `let` or `var`.
    public var introducer: Token? { node.ownToken }
    public var pattern: Pattern { node.pattern }
}

/// `.some(let x)`, `E.a(let x, 1)`.
public struct EnumCasePattern: SyntaxView {
    public let node: Node

    /// The case without its values: an implicit member, a member or a name.
    public var enumCase: Expression { node.expression() }

    public var elements: [TuplePatternElement] {
        node.child(.argumentList)?.children(.argument).map(TuplePatternElement.init) ?? []
    }
}

/// `p?`.
public struct OptionalPattern: SyntaxView {
    public let node: Node

    public var pattern: Pattern { Pattern(node.expression()) }
}

/// `is T`.
public struct IsTypePattern: SyntaxView {
    public let node: Node

    public var type: TypeSyntax { node.type() }
}

/// `p as T`.
public struct AsTypePattern: SyntaxView {
    public let node: Node

    public var pattern: Pattern { Pattern(node.expression()) }
    public var type: TypeSyntax { node.child(.asOperator)?.type() ?? .error(ErrorType(node: node)) }
}

/// Where a pattern is missing or could not be read.
public struct ErrorPattern: SyntaxView {
    public let node: Node
}

extension Node {
    /// Whether a pattern lies in the expression, closures not counted.
    var containsPatterns: Bool {
        var pending = [self]
        while let node = pending.popLast() {
            if node.kind == .patternExpr || node.kind == .discardExpr { return true }
            if node.kind != .closureExpr { pending += node.childNodes }
        }
        return false
    }
}
