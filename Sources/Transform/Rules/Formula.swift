/// A partial derivative, stated once for both modes: a formula over the operands, the result, and functions that have rules themselves.
///
/// A formula has the floating-point type of the function it belongs to, except an `Int` operand, `integer` and `wrapping`, which are `Int`s
/// and stand only where `converted` or a whole exponent takes them.
public indirect enum Formula: Hashable, Sendable {
    /// The operand of that index.
    case operand(Int)
    /// The function's own value.
    case result
    case number(Double)
    case arithmetic(Arithmetic, [Formula])
    case elementary(Elementary, [Formula])
    /// `left comparison right ? then : otherwise`; only the chosen side is evaluated. It is differentiated on the chosen side, so the sides
    /// must agree, derivatives included, wherever the condition is an equation and the function is smooth.
    case choose(Comparison, Formula, Formula, then: Formula, otherwise: Formula)
    /// A whole number.
    case integer(Int)
    /// Wrapping arithmetic of whole numbers.
    case wrapping(WrappingArithmetic, [Formula])
    /// A whole number as a floating-point number.
    case converted(Formula)
}

// MARK: - Writing formulas

extension Formula {
    static let x = Formula.operand(0)
    static let y = Formula.operand(1)
    static let z = Formula.operand(2)

    static func + (left: Formula, right: Formula) -> Formula { .arithmetic(.add, [left, right]) }
    static func - (left: Formula, right: Formula) -> Formula { .arithmetic(.subtract, [left, right]) }
    static func * (left: Formula, right: Formula) -> Formula { .arithmetic(.multiply, [left, right]) }
    static func / (left: Formula, right: Formula) -> Formula { .arithmetic(.divide, [left, right]) }
    static prefix func - (operand: Formula) -> Formula { .arithmetic(.negate, [operand]) }

    static func of(_ function: Elementary, _ operands: Formula...) -> Formula { .elementary(function, operands) }
}

extension Formula: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(integerLiteral value: Int) { self = .number(Double(value)) }
}
