import AdgenIR

/// Conditions and their negations.
extension Output.Expression {
    /// The logical negation, without an extra operator where the condition is a negation or an equality.
    var negatedCondition: Output.Expression {
        switch self {
        case .prefix("!", let operand): operand
        case .binary("==", let left, let right): .binary("!=", left, right)
        case .binary("!=", let left, let right): .binary("==", left, right)
        default: .prefix("!", self)
        }
    }
}
