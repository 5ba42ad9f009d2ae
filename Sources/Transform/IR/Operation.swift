/// What a `compute` statement does: a function of scalars without effect, except that integer arithmetic and conversions trap as Swift's do.
public enum Operation: Hashable, Sendable {
    case constant(Constant)
    /// `+ - * / %` and negation, with Swift's traps on integers.
    case arithmetic(Arithmetic, Scalar)
    /// `&+ &- &*`.
    case wrapping(WrappingArithmetic)
    /// `& | ^ << >> ~` on `Int`; shifts are Swift's smart shifts.
    case bitwise(Bitwise)
    case compare(Comparison, Scalar)
    /// `&&`, `||`, `!` on operands that are both evaluated. Short circuits are branches.
    case logical(Logical)
    /// A numeric conversion by initialiser: `Double(n)`, `Int(x)` (towards zero, traps), `Float(x)`.
    case convert(from: Scalar, to: Scalar)
    /// A function of the table of elementary functions; the result has the scalar type given, and so have the operands, except whole
    /// exponents and orders of roots (see `Elementary.operands`).
    case elementary(Elementary, Scalar)
    /// A property of one floating-point number that is locally constant: `isNaN`, `exponent`, ....
    case inspect(Inspection, Scalar)
    /// The operand itself, with derivative zero to every order.
    case stopGradient(Scalar)
}

/// A literal. Floating-point numbers are kept by bit pattern, so that equality is identity.
public enum Constant: Hashable, Sendable {
    case double(bits: UInt64)
    case float(bits: UInt32)
    case int(Int)
    case bool(Bool)

    public static func double(_ value: Double) -> Constant { .double(bits: value.bitPattern) }
    public static func float(_ value: Float) -> Constant { .float(bits: value.bitPattern) }

    /// `number` as a constant of a floating-point type.
    public static func floatingPoint(_ number: Double, _ scalar: Scalar) -> Constant {
        scalar == .float ? .float(Float(number)) : .double(number)
    }

    public var scalar: Scalar {
        switch self {
        case .double: .double
        case .float: .float
        case .int: .int
        case .bool: .bool
        }
    }
}

public enum Arithmetic: String, Hashable, Sendable, CaseIterable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    /// Of integers only; of floating-point numbers it is an elementary function.
    case remainder = "%"
    case negate = "neg"
}

public enum WrappingArithmetic: String, Hashable, Sendable, CaseIterable {
    case add = "&+"
    case subtract = "&-"
    case multiply = "&*"
}

public enum Bitwise: String, Hashable, Sendable, CaseIterable {
    case and = "&"
    case or = "|"
    case exclusiveOr = "^"
    case shiftLeft = "<<"
    case shiftRight = ">>"
    case not = "~"
}

public enum Comparison: String, Hashable, Sendable, CaseIterable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
}

public enum Logical: String, Hashable, Sendable, CaseIterable {
    case and = "&&"
    case or = "||"
    case not = "!"
}

/// Properties of a floating-point number that do not change in a neighbourhood, and so end activity.
public enum Inspection: String, Hashable, Sendable, CaseIterable {
    case isNaN, isFinite, isInfinite, isZero, isNormal, isSubnormal
    /// `sign == .minus`.
    case isMinus
    /// `exponent`, an `Int`.
    case exponent

    public var result: Scalar { self == .exponent ? .int : .bool }
}

extension Operation {
    /// The type of the result.
    public var result: Scalar {
        switch self {
        case .constant(let constant): constant.scalar
        case .arithmetic(_, let scalar), .elementary(_, let scalar), .stopGradient(let scalar): scalar
        case .wrapping, .bitwise: .int
        case .compare, .logical: .bool
        case .convert(_, let target): target
        case .inspect(let inspection, _): inspection.result
        }
    }

    /// The types of the operands, in order.
    public var operands: [Scalar] {
        switch self {
        case .constant: []
        case .arithmetic(.negate, let scalar): [scalar]
        case .arithmetic(_, let scalar): [scalar, scalar]
        case .wrapping: [.int, .int]
        case .bitwise(.not): [.int]
        case .bitwise: [.int, .int]
        case .compare(_, let scalar): [scalar, scalar]
        case .logical(.not): [.bool]
        case .logical: [.bool, .bool]
        case .convert(let source, _): [source]
        case .elementary(let function, let scalar): function.operands(scalar)
        case .inspect(_, let scalar), .stopGradient(let scalar): [scalar]
        }
    }

    /// Whether evaluation may trap, so that the operation must not be moved to where the primal would not have evaluated it.
    public var mayTrap: Bool {
        switch self {
        case .arithmetic(_, let scalar): scalar == .int
        case .convert(let source, let target): target == .int && source != .int
        case .inspect(.exponent, _): true
        case .constant, .wrapping, .bitwise, .compare, .logical, .elementary, .inspect, .stopGradient: false
        }
    }
}
