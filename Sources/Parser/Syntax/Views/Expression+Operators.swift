// Operators. What stands between operands is a flat sequence until an `OperatorTable` folds it.

/// `-x`, `!done`.
public struct PrefixOperatorExpr: SyntaxView {
    public let node: Node

    public var operatorToken: Token? { node.ownToken }
    public var operand: Expression { node.expression() }
}

/// `x...`, or a postfix operator of the user's own.
public struct PostfixOperatorExpr: SyntaxView {
    public let node: Node

    public var operatorToken: Token? { node.ownToken }
    public var operand: Expression { node.expression() }
}

/// Operands with operators between them, in source order: `x = a + b * c`.
///
/// `is T` and `as T` take their type with them and have no operand to their right; all other operators have one on either side.
public struct SequenceExpr: SyntaxView {
    public let node: Node

    public enum Element: Hashable, Sendable {
        case operand(Expression)
        case binaryOperator(Token)
        /// `=`.
        case assignment(Token)
        /// `? x :`, between the condition and the value for false.
        case ternary(question: Node, whenTrue: Expression)
        /// `is T`.
        case isType(Node, TypeSyntax)
        /// `as T`, `as? T`, `as! T`.
        case asType(CastOperator)
        /// `->` in a function type that stands as an expression, with `async` and `throws`.
        case arrow(Node)
    }

    public var elements: [Element] {
        node.childNodes.compactMap { child in
            switch child.kind {
            case .binaryOperator: child.ownToken.map(Element.binaryOperator)
            case .assignmentOperator: child.ownToken.map(Element.assignment)
            case .ternaryOperator: .ternary(question: child, whenTrue: child.expression())
            case .isOperator: .isType(child, child.type())
            case .asOperator: .asType(CastOperator(node: child))
            case .arrowOperator: .arrow(child)
            default: Expression(child).map(Element.operand)
            }
        }
    }
}

/// `as T`, `as? T`, `as! T` without its operand.
public struct CastOperator: SyntaxView {
    public let node: Node

    public var type: TypeSyntax { node.type() }
    /// `as?`.
    public var isConditional: Bool { node.token(.postfixQuestion) != nil }
    /// `as!`.
    public var isForced: Bool { node.token(.exclamation) != nil }
}
