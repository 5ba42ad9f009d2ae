// Expressions, one case a construct.

/// An expression. `init(_:)` sees a node as one.
public enum Expression: SyntaxView {
    /// `1_000`, `0xFF`.
    case integerLiteral(IntegerLiteralExpr)
    /// `1.5e-3`, `0x1p-2`.
    case floatLiteral(FloatLiteralExpr)
    /// A string of any form, interpolated or not.
    case stringLiteral(StringLiteralExpr)
    /// `/a+/`, `#/a+/#`.
    case regexLiteral(RegexLiteralExpr)
    /// `true`, `false`.
    case boolLiteral(BoolLiteralExpr)
    /// `nil`.
    case nilLiteral(NilLiteralExpr)
    /// `x`, `Array<Double>`, `f(_:to:)`; also `$0`, `Self`, `Any` and `init`.
    case identifier(IdentifierExpr)
    /// `self`.
    case selfReference(SelfExpr)
    /// `super`, which is always the base of something.
    case superReference(SuperExpr)
    /// `_`, the target of an assignment that drops its value.
    case discard(DiscardExpr)
    /// An operator as a function, as in `reduce(0, +)`.
    case operatorReference(OperatorReferenceExpr)
    /// `.pi`: the base is what the context says.
    case implicitMember(ImplicitMemberExpr)
    /// `a.b`, `t.0`, `T.self`.
    case member(MemberExpr)
    /// `f(x, y: 1) { ... }`.
    case call(CallExpr)
    /// `a[i, j]`.
    case subscriptCall(SubscriptExpr)
    /// `-x`, `!done`.
    case prefixOperator(PrefixOperatorExpr)
    /// `x...`.
    case postfixOperator(PostfixOperatorExpr)
    /// Operands and operators as they stand, `a + b * c`; `OperatorTable.fold` finds out what binds to what.
    case sequence(SequenceExpr)
    /// `(a, y: b)`, `()`.
    case tuple(TupleExpr)
    /// `(a)`.
    case paren(ParenExpr)
    /// `[a, b]`; also the type `[Double]` where it stands as an expression.
    case array(ArrayExpr)
    /// `[k: v]`, `[:]`; also the type `[Int: Double]` where it stands as an expression.
    case dictionary(DictionaryExpr)
    /// `{ x in ... }`.
    case closure(ClosureExpr)
    /// `&x`.
    case inoutReference(InoutExpr)
    /// `try x`, `try? x`, `try! x`; covers all that follows in its sequence.
    case tryExpression(TryExpr)
    /// `await x`; covers all that follows in its sequence.
    case awaitExpression(AwaitExpr)
    /// `consume x`, `copy x`, `borrow x`, `unsafe x`.
    case ownership(OwnershipExpr)
    /// `if` as an expression.
    case ifExpression(IfExpr)
    /// `switch` as an expression.
    case switchExpression(SwitchExpr)
    /// `\Root.path`.
    case keyPath(KeyPathExpr)
    /// `#file`, `#name(...)`.
    case macroExpansion(MacroExpansionExpr)
    /// `x?`, the start or middle of a chain.
    case optionalChaining(OptionalChainingExpr)
    /// `x!`.
    case forceUnwrap(ForceUnwrapExpr)
    /// A member chain with `#if` in it.
    case postfixIfConfig(PostfixIfConfigExpr)
    /// `each x`.
    case packElement(PackElementExpr)
    /// `repeat f(each x)`.
    case packExpansion(PackExpansionExpr)
    /// A type where an expression may stand and that has no form of its own as one, as `any P` in `any P.self`.
    case type(TypeExpr)
    /// A pattern inside of an expression that is itself a pattern, as `let x` in `case .some(let x)`.
    case pattern(PatternExpr)
    /// Where an expression is missing or could not be read.
    case error(ErrorExpr)

    /// Sees a node as an expression; nil if it is something else.
    public init?(_ node: Node) {
        switch node.kind {
        case .integerLiteralExpr: self = .integerLiteral(IntegerLiteralExpr(node: node))
        case .floatLiteralExpr: self = .floatLiteral(FloatLiteralExpr(node: node))
        case .stringLiteralExpr: self = .stringLiteral(StringLiteralExpr(node: node))
        case .regexLiteralExpr: self = .regexLiteral(RegexLiteralExpr(node: node))
        case .boolLiteralExpr: self = .boolLiteral(BoolLiteralExpr(node: node))
        case .nilLiteralExpr: self = .nilLiteral(NilLiteralExpr(node: node))
        case .identifierExpr: self = .identifier(IdentifierExpr(node: node))
        case .selfExpr: self = .selfReference(SelfExpr(node: node))
        case .superExpr: self = .superReference(SuperExpr(node: node))
        case .discardExpr: self = .discard(DiscardExpr(node: node))
        case .operatorReferenceExpr: self = .operatorReference(OperatorReferenceExpr(node: node))
        case .implicitMemberExpr: self = .implicitMember(ImplicitMemberExpr(node: node))
        case .memberExpr: self = .member(MemberExpr(node: node))
        case .callExpr: self = .call(CallExpr(node: node))
        case .subscriptExpr: self = .subscriptCall(SubscriptExpr(node: node))
        case .prefixOperatorExpr: self = .prefixOperator(PrefixOperatorExpr(node: node))
        case .postfixOperatorExpr: self = .postfixOperator(PostfixOperatorExpr(node: node))
        case .sequenceExpr: self = .sequence(SequenceExpr(node: node))
        case .tupleExpr: self = .tuple(TupleExpr(node: node))
        case .parenExpr: self = .paren(ParenExpr(node: node))
        case .arrayExpr: self = .array(ArrayExpr(node: node))
        case .dictionaryExpr: self = .dictionary(DictionaryExpr(node: node))
        case .closureExpr: self = .closure(ClosureExpr(node: node))
        case .inoutExpr: self = .inoutReference(InoutExpr(node: node))
        case .tryExpr: self = .tryExpression(TryExpr(node: node))
        case .awaitExpr: self = .awaitExpression(AwaitExpr(node: node))
        case .ownershipExpr: self = .ownership(OwnershipExpr(node: node))
        case .ifExpr: self = .ifExpression(IfExpr(node: node))
        case .switchExpr: self = .switchExpression(SwitchExpr(node: node))
        case .keyPathExpr: self = .keyPath(KeyPathExpr(node: node))
        case .macroExpansionExpr: self = .macroExpansion(MacroExpansionExpr(node: node))
        case .optionalChainingExpr: self = .optionalChaining(OptionalChainingExpr(node: node))
        case .forceUnwrapExpr: self = .forceUnwrap(ForceUnwrapExpr(node: node))
        case .postfixIfConfigExpr: self = .postfixIfConfig(PostfixIfConfigExpr(node: node))
        case .packElementExpr: self = .packElement(PackElementExpr(node: node))
        case .packExpansionExpr: self = .packExpansion(PackExpansionExpr(node: node))
        case .typeExpr: self = .type(TypeExpr(node: node))
        case .patternExpr: self = .pattern(PatternExpr(node: node))
        case .errorExpr: self = .error(ErrorExpr(node: node))
        default: return nil
        }
    }

    /// The construct, as a view of no particular kind.
    public var view: any SyntaxView {
        switch self {
        case .integerLiteral(let view): view
        case .floatLiteral(let view): view
        case .stringLiteral(let view): view
        case .regexLiteral(let view): view
        case .boolLiteral(let view): view
        case .nilLiteral(let view): view
        case .identifier(let view): view
        case .selfReference(let view): view
        case .superReference(let view): view
        case .discard(let view): view
        case .operatorReference(let view): view
        case .implicitMember(let view): view
        case .member(let view): view
        case .call(let view): view
        case .subscriptCall(let view): view
        case .prefixOperator(let view): view
        case .postfixOperator(let view): view
        case .sequence(let view): view
        case .tuple(let view): view
        case .paren(let view): view
        case .array(let view): view
        case .dictionary(let view): view
        case .closure(let view): view
        case .inoutReference(let view): view
        case .tryExpression(let view): view
        case .awaitExpression(let view): view
        case .ownership(let view): view
        case .ifExpression(let view): view
        case .switchExpression(let view): view
        case .keyPath(let view): view
        case .macroExpansion(let view): view
        case .optionalChaining(let view): view
        case .forceUnwrap(let view): view
        case .postfixIfConfig(let view): view
        case .packElement(let view): view
        case .packExpansion(let view): view
        case .type(let view): view
        case .pattern(let view): view
        case .error(let view): view
        }
    }

    public var node: Node { view.node }
}
