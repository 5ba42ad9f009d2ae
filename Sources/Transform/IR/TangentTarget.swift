/// A struct whose tangents are to be written.
public struct TangentTarget: Hashable, Sendable {
    /// A stored property that the tangents have a part for.
    public struct Part: Hashable, Sendable {
        public var name: String
        public var type: SwiftType
        /// Whether its tangents are seen wherever those of the struct are.
        public var isAsVisible: Bool

        public init(name: String, type: SwiftType, isAsVisible: Bool = true) {
            self.name = name
            self.type = type
            self.isAsVisible = isAsVisible
        }
    }

    /// How a value is made from another one and new values of the parts.
    public enum Rebuilding: Hashable, Sendable {
        /// As a copy whose parts are then set.
        case byCopy
        /// By the initialiser that takes these properties, which are all that can be given.
        case byMemberwiseInitializer([String])
        /// By setting all stored properties.
        case byProperties([String])
    }

    /// The struct with the types around it, as an extension names it.
    public var typeName: String
    /// What those of its generic parameters are called that are types of numbers.
    public var numberNames: [String]
    /// What those of the others are called whose tangents have a part in its own.
    public var otherNames: [String]
    /// What is written before declarations: `public`, `package` or nothing.
    public var access: String?
    /// The availability of the struct and of the types around.
    public var availability: [String]
    /// Whether it bears `@frozen`.
    public var isFrozen: Bool
    /// Whether inlinable code may use it, as it and the types around bear `@usableFromInline` or are public.
    public var isUsableFromInline: Bool
    public var parts: [Part]
    public var rebuilding: Rebuilding
    /// The conditions of `#if` around the struct, outermost first.
    public var requirements: [BuildRequirement]
    public var origin: Origin

    public init(
        typeName: String,
        numberNames: [String] = [],
        otherNames: [String] = [],
        access: String? = nil,
        availability: [String] = [],
        isFrozen: Bool = false,
        isUsableFromInline: Bool = false,
        parts: [Part],
        rebuilding: Rebuilding = .byCopy,
        requirements: [BuildRequirement] = [],
        origin: Origin
    ) {
        self.typeName = typeName
        self.numberNames = numberNames
        self.otherNames = otherNames
        self.access = access
        self.availability = availability
        self.isFrozen = isFrozen
        self.isUsableFromInline = isUsableFromInline
        self.parts = parts
        self.rebuilding = rebuilding
        self.requirements = requirements
        self.origin = origin
    }
}
