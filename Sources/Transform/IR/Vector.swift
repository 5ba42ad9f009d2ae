/// A SIMD vector type: how many lanes it has, and of which floating-point type. Either may be a type parameter's to say.
///
/// To the intermediate representation a vector is a scalar: a value with one definition, an element of buffers. Arithmetic and elementary
/// functions are applied to each lane; what else there is are the operations of `VectorOperation`.
public struct Vector: Hashable, Sendable {
    public enum Lane: Hashable, Sendable {
        case double, float
        case parameter(TypeParameter)

        /// The lane of that type, if it is one of floating-point numbers.
        public init?(_ scalar: Scalar) {
            switch scalar {
            case .double: self = .double
            case .float: self = .float
            case .parameter(let parameter): self = .parameter(parameter)
            case .int, .bool, .vector, .mask, .opaque: return nil
            }
        }

        public var scalar: Scalar {
            switch self {
            case .double: .double
            case .float: .float
            case .parameter(let parameter): .parameter(parameter)
            }
        }
    }

    public enum Shape: Hashable, Sendable {
        /// One of the standard library's types, by its number of lanes.
        case lanes(Int)
        /// A type parameter that is constrained to `SIMD`: it has any number of lanes.
        case parameter(TypeParameter)
    }

    public var lane: Lane
    public var shape: Shape

    public init(_ lane: Lane, _ count: Int) {
        self.lane = lane
        shape = .lanes(count)
    }

    /// The vector that a type parameter stands for, if it stands for one.
    public init?(_ parameter: TypeParameter) {
        guard let lane = parameter.lane.flatMap(Lane.init) else { return nil }
        self.lane = lane
        shape = .parameter(parameter)
    }

    /// The vector of so many lanes of a type, if Swift has it.
    public init?(of scalar: Scalar, count: Int) {
        guard Self.counts.contains(count), let lane = Lane(scalar) else { return nil }
        self.init(lane, count)
    }

    /// The numbers of lanes that the standard library has vectors of.
    public static let counts = [2, 3, 4, 8, 16, 32, 64]

    /// The number of lanes; nil where only a type parameter says it.
    public var count: Int? { if case .lanes(let count) = shape { count } else { nil } }

    /// The type parameter that the type is.
    public var parameter: TypeParameter? { if case .parameter(let parameter) = shape { parameter } else { nil } }

    /// The type as Swift spells it.
    public var swiftName: String {
        switch shape {
        case .lanes(let count): "SIMD\(count)<\(lane.scalar.swiftName)>"
        case .parameter(let parameter): parameter.name
        }
    }

    /// The type of masks for such vectors, as Swift spells it.
    public var maskName: String {
        switch (shape, lane) {
        case (.lanes(let count), .double): "SIMDMask<SIMD\(count)<Int64>>"
        case (.lanes(let count), .float): "SIMDMask<SIMD\(count)<Int32>>"
        case (.lanes, .parameter), (.parameter, _): "SIMDMask<\(swiftName).MaskStorage>"
        }
    }

    /// What variables of the type are named after.
    var nameHint: String {
        switch shape {
        case .lanes(let count): "\(lane.scalar.nameHint)\(count)"
        case .parameter(let parameter): parameter.nameHint
        }
    }

    /// The place among all vectors: by the type of the lanes, then by their number, then by the names of type parameters.
    private var rank: (Int, Int, String) {
        let (first, name) =
            switch lane {
            case .double: (0, "")
            case .float: (1, "")
            case .parameter(let parameter): (2, parameter.order)
            }
        switch shape {
        case .lanes(let count): return (first, count, name)
        case .parameter(let parameter): return (3, 0, parameter.order)
        }
    }

    static func < (left: Vector, right: Vector) -> Bool { left.rank < right.rank }

    /// Whether a lane of that number is there for certain.
    public func has(lane number: Int) -> Bool { count.map { (0..<$0).contains(number) } ?? false }
}

extension Scalar {
    /// The vector that this is, or that a mask is for.
    public var vector: Vector? {
        switch self {
        case .vector(let vector), .mask(let vector): vector
        case .double, .float, .int, .bool, .parameter, .opaque: nil
        }
    }

    /// The type of a lane.
    public var laneType: Scalar? {
        switch self {
        case .vector(let vector): vector.lane.scalar
        case .mask: .bool
        case .double, .float, .int, .bool, .parameter, .opaque: nil
        }
    }
}

extension Elementary {
    /// Whether the function is there for vectors too, lane by lane.
    public var isElementwise: Bool {
        switch self {
        case .sqrt, .fma, .minimum, .maximum, .floor, .ceil, .trunc, .round, .roundToEven, .roundAwayFromZero: true
        default: false
        }
    }
}
