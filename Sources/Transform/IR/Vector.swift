/// A SIMD vector type: how many lanes it has, and of which floating-point type.
///
/// To the intermediate representation a vector is a scalar: a value with one definition, an element of buffers. Arithmetic and elementary
/// functions are applied to each lane; what else there is are the operations of `VectorOperation`.
public struct Vector: Hashable, Sendable {
    public enum Lane: Hashable, Sendable {
        case double, float

        public var scalar: Scalar {
            switch self {
            case .double: .double
            case .float: .float
            }
        }
    }

    public var lane: Lane
    /// The number of lanes.
    public var count: Int

    public init(_ lane: Lane, _ count: Int) {
        self.lane = lane
        self.count = count
    }

    /// The vector of so many lanes of a type, if Swift has it.
    public init?(of scalar: Scalar, count: Int) {
        guard Self.counts.contains(count) else { return nil }
        switch scalar {
        case .double: self.init(.double, count)
        case .float: self.init(.float, count)
        case .int, .bool, .vector, .mask, .parameter, .opaque: return nil
        }
    }

    /// The numbers of lanes that the standard library has vectors of.
    public static let counts = [2, 3, 4, 8, 16, 32, 64]

    /// The place among all vectors, by the type of the lanes and then by their number.
    var rank: Int {
        switch lane {
        case .double: count
        case .float: 100 + count
        }
    }

    /// The type as Swift spells it.
    public var swiftName: String { "SIMD\(count)<\(lane.scalar.swiftName)>" }

    /// The type of masks for such vectors, as Swift spells it.
    public var maskName: String {
        switch lane {
        case .double: "SIMDMask<SIMD\(count)<Int64>>"
        case .float: "SIMDMask<SIMD\(count)<Int32>>"
        }
    }
}

/// What is done to vectors and masks apart from arithmetic on their lanes. The type that an operation belongs to is given beside it: that of the
/// vector or mask that is taken apart, or that is made.
public enum VectorOperation: Hashable, Sendable {
    /// The same value in all lanes.
    case splat
    /// A value for each lane.
    case make
    /// The lane of that number.
    case lane(Int)
    /// The lane that the second operand says; traps where there is none.
    case laneAt
    /// The vector with the second operand in the lane of that number.
    case replaceLane(Int)
    /// The vector with the third operand in the lane that the second one says; traps where there is none.
    case replaceLaneAt
    /// `v.sum()`: from the first lane on, added to -0.
    case sum
    /// `v .< w` and its like, which give a mask.
    case compare(Comparison)
    /// `v.replacing(with: w, where: mask)`, of the operands `v`, `w`, `mask`.
    case select
    /// `.&`, `.|` and `.!` of masks.
    case logic(Logical)
    /// `.^` of masks.
    case exclusiveOr
    /// `any(mask)`.
    case any
    /// `all(mask)`.
    case all
}

extension VectorOperation {
    /// The type of the result.
    public func result(_ type: Scalar) -> Scalar {
        switch self {
        case .splat, .make, .replaceLane, .replaceLaneAt, .select, .logic, .exclusiveOr: type
        case .lane, .laneAt, .sum: type.laneType ?? type
        case .compare: type.vector.map { .mask($0) } ?? type
        case .any, .all: .bool
        }
    }

    /// The types of the operands, in order.
    public func operands(_ type: Scalar) -> [Scalar] {
        let lane = type.laneType ?? type
        return switch self {
        case .splat: [lane]
        case .make: Array(repeating: lane, count: type.vector?.count ?? 0)
        case .lane, .sum, .any, .all, .logic(.not): [type]
        case .laneAt: [type, .int]
        case .replaceLane: [type, lane]
        case .replaceLaneAt: [type, .int, lane]
        case .compare, .logic, .exclusiveOr: [type, type]
        case .select: [type, type] + (type.vector.map { [.mask($0)] } ?? [])
        }
    }

    /// Whether the lane asked for may not be there.
    public var mayTrap: Bool {
        switch self {
        case .laneAt, .replaceLaneAt: true
        case .splat, .make, .lane, .replaceLane, .sum, .compare, .select, .logic, .exclusiveOr, .any, .all: false
        }
    }

    /// Whether the derivative passes from the operand at a position to the result: all that is not locally constant is linear.
    public func passesDerivative(of position: Int) -> Bool {
        switch self {
        case .splat, .make, .lane, .sum: true
        case .laneAt: position == 0
        case .replaceLane: true
        case .replaceLaneAt: position != 1
        case .select: position < 2
        case .compare, .logic, .exclusiveOr, .any, .all: false
        }
    }

    /// What is wrong with an operation of a type: one that it does not have, a lane that is not there.
    func complaint(_ type: Scalar) -> String? {
        guard let vector = type.vector else { return "\(type.swiftName) has no lanes" }
        switch self {
        case .lane(let number), .replaceLane(let number):
            return (0..<vector.count).contains(number) ? nil : "\(type.swiftName) has no lane \(number)"
        case .splat, .make, .laneAt, .replaceLaneAt: return nil
        case .sum, .compare, .select: return type.isFloatingPoint ? nil : "the operation needs a vector, not \(type.swiftName)"
        case .logic, .exclusiveOr, .any, .all: return type.isFloatingPoint ? "the operation needs a mask, not \(type.swiftName)" : nil
        }
    }

    /// The operation in terms of the operands' texts.
    func text(_ type: Scalar, _ operands: [String]) -> String {
        let all = operands.joined(separator: ", ")
        switch self {
        case .splat: return "\(type.swiftName)(repeating: \(all))"
        case .make: return "\(type.swiftName)(\(all))"
        case .lane(let number): return "\(all)[lane \(number)]"
        case .laneAt where operands.count == 2: return "\(operands[0])[lane \(operands[1])]"
        case .replaceLane(let number) where operands.count == 2: return "\(operands[0]) with lane \(number) = \(operands[1])"
        case .replaceLaneAt where operands.count == 3: return "\(operands[0]) with lane \(operands[1]) = \(operands[2])"
        case .compare(let comparison) where operands.count == 2: return "\(operands[0]) .\(comparison.rawValue) \(operands[1])"
        case .select where operands.count == 3: return "\(operands[0]).replacing(with: \(operands[1]), where: \(operands[2]))"
        case .logic(.and) where operands.count == 2: return "\(operands[0]) .& \(operands[1])"
        case .logic(.or) where operands.count == 2: return "\(operands[0]) .| \(operands[1])"
        case .logic(.not): return ".!\(all)"
        case .exclusiveOr where operands.count == 2: return "\(operands[0]) .^ \(operands[1])"
        case .sum: return "sum(\(all))"
        case .any: return "any(\(all))"
        case .all: return "all(\(all))"
        case .laneAt, .replaceLane, .replaceLaneAt, .compare, .select, .logic, .exclusiveOr: return "\(self)(\(all))"
        }
    }
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
