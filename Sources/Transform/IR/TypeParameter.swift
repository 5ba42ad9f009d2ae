/// A type parameter of a generic function, as a type of numbers, or of vectors of them; or `V.Scalar`, the lanes of such vectors.
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

    /// Of which vectors a type is the lanes: the type parameter that these are, without what follows from the lanes.
    struct Base: Hashable, Sendable {
        var name: String
        var constraints: [String]
        var requirements: [String]
    }

    /// Kept by reference, since each value has a type, and types are copied and compared often.
    final class Traits: Sendable {
        let name: String
        let constraints: [String]
        let requirements: [String]
        let capabilities: Set<Capability>
        let isFullyKnown: Bool
        let lane: Scalar?
        let base: Base?
        let standsFor: Scalar?

        init(
            _ name: String,
            _ constraints: [String],
            _ requirements: [String],
            _ capabilities: Set<Capability>,
            _ isFullyKnown: Bool,
            lane: Scalar? = nil,
            base: Base? = nil,
            standsFor: Scalar? = nil
        ) {
            self.name = name
            self.constraints = constraints
            self.requirements = requirements
            self.capabilities = capabilities
            self.isFullyKnown = isFullyKnown
            self.lane = lane
            self.base = base
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
        traits = Traits(name, constraints, requirements, all, isFullyKnown, standsFor: standsFor)
    }

    private init(_ traits: Traits) { self.traits = traits }

    /// A type parameter that is constrained to `SIMD`.
    ///
    /// - Parameters:
    ///   - constraints: The protocols that it conforms to, as they are written.
    ///   - requirements: What a `where` clause demands of it and of `V.Scalar`, as it is written.
    ///   - lane: The type of the lanes.
    ///   - isFullyKnown: Whether that is all that they demand.
    public static func vectors(
        name: String,
        constraints: [String],
        requirements: [String],
        lane: Scalar,
        isFullyKnown: Bool
    ) -> TypeParameter {
        TypeParameter(Traits(name, constraints, requirements, [], isFullyKnown, lane: lane))
    }

    /// The same of lanes that are a type of its own, `V.Scalar`, of which it is known what it can do.
    public static func vectors(
        name: String,
        constraints: [String],
        requirements: [String],
        laneConstraints: [String],
        capabilities: some Sequence<Capability>,
        isFullyKnown: Bool
    ) -> TypeParameter {
        let number = TypeParameter(name: "\(name).Scalar", constraints: laneConstraints, capabilities: capabilities)
        let base = Base(name: name, constraints: constraints, requirements: requirements)
        let traits = Traits(number.name, laneConstraints, [], number.traits.capabilities, isFullyKnown, base: base)
        return base.vectors(of: TypeParameter(traits))
    }

    public var name: String { traits.name }
    public var constraints: [String] { traits.constraints }
    public var requirements: [String] { traits.requirements }

    /// Whether a type of floating-point numbers that has its capabilities is sure to meet its constraints.
    public var isFullyKnown: Bool { traits.isFullyKnown }

    /// The type of the lanes, where it stands for vectors.
    public var lane: Scalar? { traits.lane }

    /// The type parameter of the vectors whose lanes it is: the `V` of `V.Scalar`.
    public var vectors: TypeParameter? { traits.base?.vectors(of: self) }

    /// The same under another name.
    public func renamed(_ name: String) -> TypeParameter {
        guard let lane else { return TypeParameter(name: name, constraints: constraints, capabilities: traits.capabilities) }
        guard let own = lane.parameter, own.traits.base != nil else {
            return .vectors(name: name, constraints: constraints, requirements: [], lane: lane, isFullyKnown: isFullyKnown)
        }
        return .vectors(
            name: name,
            constraints: constraints,
            requirements: [],
            laneConstraints: own.constraints,
            capabilities: own.traits.capabilities,
            isFullyKnown: isFullyKnown
        )
    }

    /// The type that it is.
    public var scalar: Scalar { Vector(self).map { .vector($0) } ?? .parameter(self) }

    /// What variables of the type are named after.
    var nameHint: String {
        let word = traits.base == nil ? name[...] : "scalar"
        return word.prefix(1).lowercased() + word.dropFirst()
    }

    /// What it stands for, where that is known although its constraints are all that counts: an associated type of a type parameter that is told.
    public var standsFor: Scalar? { traits.standsFor }

    public func has(_ capability: Capability) -> Bool { traits.capabilities.contains(capability) }

    /// Whether it can all that another can.
    public func hasAll(of other: TypeParameter) -> Bool {
        guard (lane == nil) == (other.lane == nil) else { return false }
        if let lane, let otherLane = other.lane {
            guard let asked = otherLane.parameter else { return lane == otherLane }
            return lane.parameter?.hasAll(of: asked) ?? true
        }
        return other.traits.capabilities.isSubset(of: traits.capabilities)
    }

    /// Whether a literal with a point or an exponent is a number of it.
    public var takesFloatLiterals: Bool { has(.binaryFloatingPoint) }

    /// How a function declares it: `T: FloatingPoint & Sendable`. What an extension of a protocol calls `Self` a function may call so, too.
    public var declaration: String {
        (name == "Self" ? "`Self`" : name) + (constraints.isEmpty ? "" : ": " + constraints.joined(separator: " & "))
    }

    public static func == (left: TypeParameter, right: TypeParameter) -> Bool {
        left.traits === right.traits
            || left.name == right.name && left.constraints == right.constraints && left.requirements == right.requirements
                && left.traits.capabilities == right.traits.capabilities && left.lane == right.lane && left.traits.base == right.traits.base
                && left.standsFor == right.standsFor
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

    /// What the order among types goes by.
    var order: String { "\(name) \(declaration) \(requirements.joined())" }
}

extension TypeParameter.Base {
    fileprivate func vectors(of lane: TypeParameter) -> TypeParameter {
        .vectors(
            name: name,
            constraints: constraints,
            requirements: requirements,
            lane: .parameter(lane),
            isFullyKnown: lane.isFullyKnown
        )
    }
}

extension Scalar {
    /// The type parameters that a function has to have for the type to be written in it.
    public var typeParameters: [TypeParameter] {
        switch self {
        case .double, .float, .int, .bool, .opaque: []
        case .parameter(let parameter): parameter.vectors.map(\.scalar.typeParameters) ?? [parameter]
        case .vector(let vector), .mask(let vector): vector.typeParameters
        }
    }

    /// The type parameters that are told by a value of the type.
    public var toldParameters: [TypeParameter] {
        switch self {
        case .double, .float, .int, .bool, .mask, .opaque: []
        case .parameter(let parameter): parameter.vectors == nil ? [parameter] : []
        case .vector(let vector): vector.typeParameters
        }
    }

    /// Whether the type is a type parameter's to say.
    public var isOfTypeParameter: Bool { !typeParameters.isEmpty }

    /// The type with others in place of type parameters.
    public func replacing(_ types: [TypeParameter: Scalar]) -> Scalar {
        switch self {
        case .double, .float, .int, .bool, .opaque: self
        case .parameter(let parameter):
            types[parameter] ?? parameter.vectors.flatMap { types[$0]?.laneType } ?? self
        case .vector(let vector): .vector(vector.replacing(types))
        case .mask(let vector): .mask(vector.replacing(types))
        }
    }
}

extension Vector {
    fileprivate var typeParameters: [TypeParameter] {
        guard let parameter else { return lane.scalar.typeParameters }
        // Its own lanes come with it.
        let isOwn = lane.scalar.parameter?.vectors == parameter
        return isOwn ? [parameter] : [parameter] + lane.scalar.typeParameters
    }

    fileprivate func replacing(_ types: [TypeParameter: Scalar]) -> Vector {
        switch shape {
        case .parameter(let parameter):
            return types[parameter]?.vector ?? self
        case .lanes(let count):
            return Vector(of: lane.scalar.replacing(types), count: count) ?? self
        }
    }
}

extension TypeParameter {
    /// A number of the type, as far as source says which.
    public enum Number: Hashable, Sendable {
        /// A literal, which becomes a number when it is known of which type: the digits with a sign, as Swift writes them.
        case literal(String)
        /// A static member: `pi`.
        case member(String)

        init(_ number: Double) { self = .literal(Int(exactly: number).map(String.init) ?? "\(number)") }

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
