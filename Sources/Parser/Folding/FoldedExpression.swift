// A sequence of operands and operators after folding: what binds to what is settled.

/// An expression whose outermost operator is known.
///
/// `operand` holds anything that is no sequence. The value for true of a ternary stands between `?` and `:` and is an expression of its
/// own, which may be a sequence again.
public indirect enum FoldedExpression: Hashable, Sendable {
    case operand(Expression)
    case binary(operator: Token, left: FoldedExpression, right: FoldedExpression)
    /// `=`. Compound assignments are `binary`; `OperatorTable.isAssignment` tells them.
    case assignment(operator: Token, target: FoldedExpression, value: FoldedExpression)
    case ternary(question: Node, condition: FoldedExpression, whenTrue: Expression, whenFalse: FoldedExpression)
    case isType(operator: Node, value: FoldedExpression, type: TypeSyntax)
    case asType(operator: CastOperator, value: FoldedExpression)
    /// `->`, in a function type that stands as an expression.
    case arrow(operator: Node, parameters: FoldedExpression, result: FoldedExpression)

    /// The bytes from the first operand to the last.
    public var range: Range<Int> { start..<end }

    private var start: Int {
        switch self {
        case .operand(let expression): expression.range.lowerBound
        case .binary(_, let left, _): left.start
        case .assignment(_, let target, _): target.start
        case .ternary(_, let condition, _, _): condition.start
        case .isType(_, let value, _), .asType(_, let value): value.start
        case .arrow(_, let parameters, _): parameters.start
        }
    }

    private var end: Int {
        switch self {
        case .operand(let expression): expression.range.upperBound
        case .binary(_, _, let right): right.end
        case .assignment(_, _, let value): value.end
        case .ternary(_, _, _, let whenFalse): whenFalse.end
        case .isType(let node, _, _): node.range.upperBound
        case .asType(let cast, _): cast.range.upperBound
        case .arrow(_, _, let result): result.end
        }
    }
}
