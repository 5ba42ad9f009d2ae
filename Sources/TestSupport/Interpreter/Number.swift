import AdgenTransform

/// What the interpreter computes with in place of floating-point numbers: plain numbers, or numbers that carry derivatives along.
///
/// Every number stands for a `Double` or a `Float`; which of them, the operation says: with `single` it rounds its value exactly as `Float`
/// does. (A `Float` is kept as the `Double` of the same value.) Derivatives are carried in double precision always, so that they are an
/// oracle for the derivatives of `Float` functions too.
public protocol Number: Sendable {
    init(_ value: Double)
    /// The number without its derivatives.
    var primal: Double { get }
    /// Whether the number and all its derivatives are zero.
    var isZero: Bool { get }

    static func add(_ left: Self, _ right: Self, single: Bool) -> Self
    static func subtract(_ left: Self, _ right: Self, single: Bool) -> Self
    static func multiply(_ left: Self, _ right: Self, single: Bool) -> Self
    static func divide(_ left: Self, _ right: Self, single: Bool) -> Self
    static func negate(_ operand: Self) -> Self
    /// The number rounded to a `Float`; its derivatives stay.
    var rounded: Self { get }
    static func evaluate(_ function: Elementary, _ operands: [Self], integer: Int, single: Bool) -> Self
}

extension Number {
    static func + (left: Self, right: Self) -> Self { add(left, right, single: false) }
    static func - (left: Self, right: Self) -> Self { subtract(left, right, single: false) }
    static func * (left: Self, right: Self) -> Self { multiply(left, right, single: false) }
    static func / (left: Self, right: Self) -> Self { divide(left, right, single: false) }
    static prefix func - (operand: Self) -> Self { negate(operand) }

    static func of(_ function: Elementary, _ operands: Self..., integer: Int = 0) -> Self {
        evaluate(function, operands, integer: integer, single: false)
    }
}

extension Double: Number {
    public var primal: Double { self }
    public var rounded: Double { Double(Float(self)) }

    public static func add(_ left: Double, _ right: Double, single: Bool) -> Double {
        single ? Double(Float(left) + Float(right)) : left + right
    }

    public static func subtract(_ left: Double, _ right: Double, single: Bool) -> Double {
        single ? Double(Float(left) - Float(right)) : left - right
    }

    public static func multiply(_ left: Double, _ right: Double, single: Bool) -> Double {
        single ? Double(Float(left) * Float(right)) : left * right
    }

    public static func divide(_ left: Double, _ right: Double, single: Bool) -> Double {
        single ? Double(Float(left) / Float(right)) : left / right
    }

    public static func negate(_ operand: Double) -> Double { -operand }

    public static func evaluate(_ function: Elementary, _ operands: [Double], integer: Int, single: Bool) -> Double {
        single ? Double(function.evaluate(operands.map(Float.init), integer: integer)) : function.evaluate(operands, integer: integer)
    }
}
