/// A type of a signature, as far as the transform tells types apart.
public indirect enum SwiftType: Hashable, Sendable {
    case scalar(Scalar)
    case array(SwiftType)
    case tuple([Element])
    case structure(Structure)
    /// A type that is only carried along, as written.
    case opaque(String)

    public struct Element: Hashable, Sendable {
        public var label: String?
        public var type: SwiftType

        public init(label: String? = nil, type: SwiftType) {
            self.label = label
            self.type = type
        }
    }

    public static let void = SwiftType.tuple([])
}

/// A struct, as the tuple of its stored properties that it is to the transform.
public struct Structure: Hashable, Sendable {
    /// A stored property.
    public struct Field: Hashable, Sendable {
        public var name: String
        public var type: SwiftType
        /// Whether it is marked `@NoDerivative`: it has no part in the tangent, whatever its type.
        public var isWithoutDerivative: Bool
        /// Whether written code can assign to it without anybody's noticing: it is a `var`, visible, and has no observers.
        public var isSettable: Bool
        /// Whether it is a constant with an initial value: all values of the type have the same, and no initialiser takes it.
        public var isFixed: Bool

        public init(
            name: String,
            type: SwiftType,
            isWithoutDerivative: Bool = false,
            isSettable: Bool = true,
            isFixed: Bool = false
        ) {
            self.name = name
            self.type = type
            self.isWithoutDerivative = isWithoutDerivative
            self.isSettable = isSettable
            self.isFixed = isFixed
        }
    }

    /// An argument of an initialiser, and the stored property that it is the value of.
    public struct Argument: Hashable, Sendable {
        public var label: String?
        public var field: Int

        public init(label: String?, field: Int) {
            self.label = label
            self.field = field
        }
    }

    /// How written code makes a value of its stored properties.
    public enum Making: Hashable, Sendable {
        /// By the initialiser that takes all of them in order, under their names.
        case memberwise
        /// By an initialiser that takes all of them otherwise.
        case arguments([Argument])
        /// By an initialiser that is written for it and gives each its value.
        case properties
        /// By one that begins with what the initialiser without parameters gives.
        case settingProperties
        case impossible
    }

    /// The name with those of the types around it and its generic arguments, as written code spells it.
    public var name: String
    /// The name without generic arguments, as an extension names it.
    public let declaredName: String
    /// What its generic parameters are called, and what they stand for.
    public let parameterNames: [String]
    public let arguments: [SwiftType]
    /// Tells types apart that bear one name in different files: the number of the declaration.
    public var number: Int
    /// What its tangents are called; nil where it is not marked `@Differentiable`, and so has none.
    public var tangentName: String?
    /// The numbers of the generic arguments that have to have tangents if the struct is to have any.
    public var tangentConditions: [Int] = []
    /// The stored properties in order.
    public var fields: [Field]
    /// How written code makes a value of its stored properties.
    public var making: Making
    /// What it stands for, if it is no struct of the source but a type parameter or what is known of a protocol.
    public var archetype: Archetype?

    public init(
        name: String,
        generic: (parameterNames: [String], arguments: [SwiftType]) = ([], []),
        number: Int,
        tangentName: String? = nil,
        fields: [Field],
        making: Making = .memberwise
    ) {
        declaredName = name
        (parameterNames, arguments) = generic
        self.name = name + (arguments.isEmpty ? "" : "<\(arguments.map(\.swiftText).joined(separator: ", "))>")
        self.number = number
        self.tangentName = tangentName
        self.fields = fields
        self.making = making
    }

    /// Whether written code can call an initialiser that takes all stored properties in order, under their names.
    public var hasMemberwiseInitializer: Bool { making == .memberwise }

    /// Whether written code can make a value of its stored properties.
    public var isAssemblable: Bool { making != .impossible }

    public static func == (left: Structure, right: Structure) -> Bool {
        left.number == right.number && left.name == right.name && left.archetype == right.archetype && left.arguments == right.arguments
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(number)
        hasher.combine(name)
    }

    /// The struct of the tangents of the properties that have one.
    public var tangent: Structure? {
        guard let tangentName else { return nil }
        let fields = self.fields.compactMap { field -> Field? in
            if field.isWithoutDerivative { return nil }
            return field.type.tangent.map { Field(name: field.name, type: $0) }
        }
        return Structure(name: tangentName, number: number, tangentName: tangentName, fields: fields)
    }
}
