/// The type of a scalar in the intermediate representation.
public enum Scalar: Hashable, Sendable {
    case double, float, int, bool
    /// A SIMD vector of floating-point numbers.
    case vector(Vector)
    /// A truth value for each lane of such a vector.
    case mask(Vector)
    /// A type parameter of the function, which stands for a type of floating-point numbers.
    case parameter(TypeParameter)
    /// A type as written, whose values are only carried along: elements of buffers, and `ValueType.opaque` outside of them.
    case opaque(String)

    /// Whether values of this type can carry a derivative: floating-point numbers, and vectors of them.
    public var isFloatingPoint: Bool {
        switch self {
        case .double, .float, .vector, .parameter: true
        case .int, .bool, .mask, .opaque: false
        }
    }

    /// Whether a value of this type is one floating-point number.
    public var isFloatingPointNumber: Bool {
        switch self {
        case .double, .float, .parameter: true
        case .int, .bool, .vector, .mask, .opaque: false
        }
    }

    /// The scalar that Swift spells like this.
    public init?(swiftName: String) {
        switch swiftName {
        case "Double": self = .double
        case "Float": self = .float
        case "Int": self = .int
        case "Bool": self = .bool
        default: return nil
        }
    }

    /// The type as Swift spells it.
    public var swiftName: String {
        switch self {
        case .double: "Double"
        case .float: "Float"
        case .int: "Int"
        case .bool: "Bool"
        case .vector(let vector): vector.swiftName
        case .mask(let vector): vector.maskName
        case .parameter(let parameter): parameter.name
        case .opaque(let name): name
        }
    }

    /// What variables of the type are named after.
    public var nameHint: String {
        switch self {
        case .double: "double"
        case .float: "float"
        case .int: "int"
        case .bool: "bool"
        case .vector(let vector): "\(vector.lane.scalar.nameHint)\(vector.count)"
        case .mask(let vector): "\(vector.lane.scalar.nameHint)\(vector.count)Mask"
        case .parameter(let parameter): parameter.name.prefix(1).lowercased() + parameter.name.dropFirst()
        case .opaque: "value"
        }
    }

    /// The zero of the type; false of truth values. What is only carried along has none, and nothing asks for it.
    public var zero: Constant {
        switch self {
        case .double: .double(0)
        case .float: .float(0)
        case .int: .int(0)
        case .bool, .opaque: .bool(false)
        case .vector(let vector): vector.constant(0)
        case .mask(let vector): .mask(false, vector)
        case .parameter: .floatingPoint(0, self)
        }
    }

    public var parameter: TypeParameter? {
        if case .parameter(let parameter) = self { parameter } else { nil }
    }

    /// The type that an element of a buffer has outside of it.
    public var valueType: ValueType {
        if case .opaque(let name) = self { .opaque(name) } else { .scalar(self) }
    }
}

extension Scalar: Comparable {
    /// The order in which things stand that there is one of for each type, so that they always stand in the same one.
    private var rank: Int {
        switch self {
        case .double: 0
        case .float: 1
        case .int: 2
        case .bool: 3
        case .vector(let vector): 4 + vector.rank
        case .mask(let vector): 200 + vector.rank
        case .parameter: 300
        case .opaque: 301
        }
    }

    public static func < (left: Scalar, right: Scalar) -> Bool {
        if case .parameter(let left) = left, case .parameter(let right) = right { return left < right }
        if case .opaque(let left) = left, case .opaque(let right) = right { return left < right }
        return left.rank < right.rank
    }
}

/// The type of a value in the intermediate representation.
///
/// Tuples and structs do not appear, nor do arrays of them: lowering takes them apart (see `SwiftType.leaves`), so that a function of tuples is
/// a function of their elements.
public enum ValueType: Hashable, Sendable {
    case scalar(Scalar)
    /// Storage of its own, read by `load` and written by `store`. Two buffers never overlap.
    case buffer(Scalar)
    /// A value of some Swift type that the transform only carries along, with the type as written, where it is known.
    case opaque(String?)

    public var scalar: Scalar? {
        if case .scalar(let scalar) = self { scalar } else { nil }
    }

    public var element: Scalar? {
        if case .buffer(let element) = self { element } else { nil }
    }

    /// Whether a value of this type can carry a derivative.
    public var isDifferentiable: Bool {
        switch self {
        case .scalar(let scalar), .buffer(let scalar): scalar.isFloatingPoint
        case .opaque: false
        }
    }
}
