/// A type parameter of a generic function, as a type of numbers.
///
/// What the constraints say decides what can be written of it. Two parameters of one name and with the same constraints are the same: what is
/// written for the functions that they belong to is the same too.
public struct TypeParameter: Hashable, Sendable {
    /// A protocol whose members are known.
    public enum Capability: String, Hashable, Sendable, CaseIterable {
        case floatingPoint = "FloatingPoint"
        case binaryFloatingPoint = "BinaryFloatingPoint"
        case elementaryFunctions = "ElementaryFunctions"
        case realFunctions = "RealFunctions"
        case real = "Real"

        /// The protocols that it refines, of those that are known here.
        var refined: [Capability] {
            switch self {
            case .floatingPoint, .elementaryFunctions: []
            case .binaryFloatingPoint: [.floatingPoint]
            case .realFunctions: [.elementaryFunctions]
            case .real: [.floatingPoint, .realFunctions, .elementaryFunctions]
            }
        }
    }

    /// Kept by reference, since each value has a type, and types are copied and compared often.
    final class Traits: Sendable {
        let name: String
        let constraints: [String]
        let requirements: [String]
        let capabilities: Set<Capability>
        let isFullyKnown: Bool
        let standsFor: Scalar?

        init(
            _ name: String,
            _ constraints: [String],
            _ requirements: [String],
            _ capabilities: Set<Capability>,
            _ isFullyKnown: Bool,
            _ standsFor: Scalar?
        ) {
            self.name = name
            self.constraints = constraints
            self.requirements = requirements
            self.capabilities = capabilities
            self.isFullyKnown = isFullyKnown
            self.standsFor = standsFor
        }
    }

    private let traits: Traits

    /// - Parameters:
    ///   - constraints: The protocols that it conforms to, as they are written.
    ///   - requirements: What else a `where` clause demands of it, as it is written.
    ///   - capabilities: What is known of the constraints; what these imply is added.
    ///   - isFullyKnown: Whether that is all that they demand.
    ///   - standsFor: What it stands for, where that is known and only its constraints count.
    public init(
        name: String,
        constraints: [String],
        requirements: [String] = [],
        capabilities: some Sequence<Capability>,
        isFullyKnown: Bool = true,
        standsFor: Scalar? = nil
    ) {
        var all: Set<Capability> = []
        for capability in capabilities { all.formUnion([capability] + capability.refined) }
        traits = Traits(name, constraints, requirements, all, isFullyKnown, standsFor)
    }

    public var name: String { traits.name }
    public var constraints: [String] { traits.constraints }
    public var requirements: [String] { traits.requirements }

    /// Whether a type of floating-point numbers that has its capabilities is sure to meet its constraints.
    public var isFullyKnown: Bool { traits.isFullyKnown }

    /// What it stands for, where that is known although its constraints are all that counts: an associated type of a type parameter that is told.
    public var standsFor: Scalar? { traits.standsFor }

    public func has(_ capability: Capability) -> Bool { traits.capabilities.contains(capability) }

    /// Whether it can all that another can.
    public func hasAll(of other: TypeParameter) -> Bool { other.traits.capabilities.isSubset(of: traits.capabilities) }

    /// Whether a literal with a point or an exponent is a number of it.
    public var takesFloatLiterals: Bool { has(.binaryFloatingPoint) }

    /// How a function declares it: `T: FloatingPoint & Sendable`. What an extension of a protocol calls `Self` a function may call so, too.
    public var declaration: String {
        (name == "Self" ? "`Self`" : name) + (constraints.isEmpty ? "" : ": " + constraints.joined(separator: " & "))
    }

    public static func == (left: TypeParameter, right: TypeParameter) -> Bool {
        left.traits === right.traits
            || left.name == right.name && left.constraints == right.constraints && left.requirements == right.requirements
                && left.traits.capabilities == right.traits.capabilities && left.standsFor == right.standsFor
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(constraints)
    }
}

extension TypeParameter: Comparable {
    public static func < (left: TypeParameter, right: TypeParameter) -> Bool {
        (left.name, left.declaration, left.requirements.joined()) < (right.name, right.declaration, right.requirements.joined())
    }
}

extension TypeParameter {
    /// A number of the type, as far as source says which.
    public enum Number: Hashable, Sendable {
        /// A literal, which becomes a number when it is known of which type: the digits with a sign, as Swift writes them.
        case literal(String)
        /// A static member: `pi`.
        case member(String)

        /// A whole number so small that it is one of every type.
        public var smallInteger: Int? {
            guard case .literal(let digits) = self, let number = Int(digits), number.magnitude <= 256 else { return nil }
            return number
        }

        /// The number where the type is `Double`; not a number for a member.
        public var double: Double {
            switch self {
            case .literal(let digits): Double(digits) ?? .nan
            case .member("pi"): .pi
            case .member("infinity"): .infinity
            case .member("zero"): 0
            case .member("ulpOfOne"): .ulpOfOne
            case .member("greatestFiniteMagnitude"): .greatestFiniteMagnitude
            case .member("leastNormalMagnitude"): .leastNormalMagnitude
            case .member("leastNonzeroMagnitude"): .leastNonzeroMagnitude
            case .member: .nan
            }
        }

        /// Whether a literal needs a type that takes a point or an exponent.
        var isWhole: Bool {
            guard case .literal(let digits) = self else { return true }
            return digits.allSatisfy { $0.isNumber || $0 == "-" }
        }
    }
}
