/// A partial derivative, stated once for both modes: a formula over the operands, the result, and functions that have rules themselves.
public indirect enum Formula: Hashable, Sendable {
    /// The operand of that index.
    case operand(Int)
    /// The function's own value.
    case result
    case number(Double)
    case arithmetic(Arithmetic, [Formula])
    case elementary(Elementary, [Formula])
    /// `left comparison right ? then : otherwise`; only the chosen side is evaluated.
    case choose(Comparison, Formula, Formula, then: Formula, otherwise: Formula)
}

/// How an elementary function is differentiated.
public enum Rule: Hashable, Sendable {
    /// The partial by each operand; nil where the function is locally constant in that operand.
    case partials([Formula?])
    /// Derivative zero.
    case locallyConstant
}
