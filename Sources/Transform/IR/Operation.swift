/// What a `compute` statement does: a function of scalars without effect, except that integer arithmetic and conversions trap as Swift's do.
public enum Operation: Hashable, Sendable {
    case constant(Constant)
    /// `+ - * / %` and negation, with Swift's traps on integers. The negative of a vector is `0 - x`, as in Swift.
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
    /// What is done to SIMD vectors and masks of that type, apart from arithmetic and elementary functions of their lanes.
    case vector(VectorOperation, Scalar)
}

/// A literal. Floating-point numbers are kept by bit pattern, so that equality is identity.
public enum Constant: Hashable, Sendable {
    case double(bits: UInt64)
    case float(bits: UInt32)
    case int(Int)
    case bool(Bool)
    /// A vector with the same number in all lanes, by that number's bit pattern.
    case vector(bits: UInt64, Vector)
    /// A mask with the same truth value in all lanes.
    case mask(Bool, Vector)
    case parameter(TypeParameter, TypeParameter.Number)

    public static func double(_ value: Double) -> Constant { .double(bits: value.bitPattern) }
    public static func float(_ value: Float) -> Constant { .float(bits: value.bitPattern) }

    /// `number` as a constant of a floating-point type; of a vector type, in all lanes. For a type parameter that takes no literals with a point,
    /// it has to be whole.
    public static func floatingPoint(_ number: Double, _ scalar: Scalar) -> Constant {
        switch scalar {
        case .float: .float(Float(number))
        case .double, .int, .bool, .mask, .opaque: .double(number)
        case .vector(let vector): vector.constant(number)
        case .parameter(let parameter):
            .parameter(parameter, .literal(Int(exactly: number).map(String.init) ?? "\(number)"))
        }
    }

    /// What is in each lane of a vector or mask.
    public var lane: Constant? {
        switch self {
        case .vector(let bits, let vector):
            switch vector.lane {
            case .double: .double(bits: bits)
            case .float: .float(bits: UInt32(truncatingIfNeeded: bits))
            }
        case .mask(let truth, _): .bool(truth)
        case .double, .float, .int, .bool, .parameter: nil
        }
    }

    /// The vector or mask of that type with the constant in all lanes, if there is one.
    public static func splat(_ lane: Constant, _ type: Scalar) -> Constant? {
        switch (lane, type) {
        case (.double(let bits), .vector(let vector)) where vector.lane == .double: .vector(bits: bits, vector)
        case (.float(let bits), .vector(let vector)) where vector.lane == .float: .vector(bits: UInt64(bits), vector)
        case (.bool(let truth), .mask(let vector)): .mask(truth, vector)
        default: nil
        }
    }

    public var scalar: Scalar {
        switch self {
        case .double: .double
        case .float: .float
        case .int: .int
        case .bool: .bool
        case .vector(_, let vector): .vector(vector)
        case .mask(_, let vector): .mask(vector)
        case .parameter(let parameter, _): .parameter(parameter)
        }
    }
}

extension Vector {
    /// The number in all lanes.
    public func constant(_ number: Double) -> Constant {
        switch lane {
        case .double: .vector(bits: number.bitPattern, self)
        case .float: .vector(bits: UInt64(Float(number).bitPattern), self)
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
        case .vector(let operation, let type): operation.result(type)
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
        case .vector(let operation, let type): operation.operands(type)
        }
    }

    /// Whether evaluation may trap, so that the operation must not be moved to where the primal would not have evaluated it.
    public var mayTrap: Bool {
        switch self {
        case .arithmetic(_, let scalar): scalar == .int
        case .convert(let source, let target): target == .int && source != .int
        case .inspect(.exponent, _): true
        case .vector(let operation, _): operation.mayTrap
        case .constant, .wrapping, .bitwise, .compare, .logical, .elementary, .inspect, .stopGradient: false
        }
    }
}
