extension SourceProgram {
    /// The type of a variable, a parameter or a result.
    public enum Kind: Hashable, Sendable {
        case double, float, int, bool, doubles, floats, ints
        /// `(low: Double, high: Double)`, and an array of such.
        case pair, pairs
        /// `[[Double]]`
        case rows
        /// `ArraySlice<Double>`
        case slice
        /// A SIMD vector of `Double` with so many lanes, a mask for such, and an array of such.
        case vector(Int), mask(Int), vectors(Int)
        case structure(SourceStruct)
        case structures(SourceStruct)
        /// Text, and a case of an enumeration, which are only carried along.
        case tag, choice(SourceChoice)

        /// The type as Swift spells it.
        public var type: String {
            switch self {
            case .double: "Double"
            case .float: "Float"
            case .int: "Int"
            case .bool: "Bool"
            case .pair: "(low: Double, high: Double)"
            case .slice: "ArraySlice<Double>"
            case .tag: "String"
            case .choice(let choice): choice.name
            case .vector(let lanes): "SIMD\(lanes)<Double>"
            case .mask(let lanes): "SIMDMask<SIMD\(lanes)<Int64>>"
            case .structure(let structure): structure.name
            case .doubles, .floats, .ints, .pairs, .rows, .vectors, .structures: "[\(element?.type ?? "")]"
            }
        }

        /// What an array has as elements; nil if it is none.
        public var element: Kind? {
            switch self {
            case .doubles: .double
            case .floats: .float
            case .ints: .int
            case .pairs: .pair
            case .rows: .doubles
            case .vectors(let lanes): .vector(lanes)
            case .structures(let structure): .structure(structure)
            case .double, .float, .int, .bool, .pair, .slice, .vector, .mask, .structure, .tag, .choice: nil
            }
        }

        /// The parts of a tuple or a struct; nil if it is none.
        public var parts: [(name: String, kind: Kind)]? {
            switch self {
            case .pair: [("low", .double), ("high", .double)]
            case .structure(let structure): structure.fields.map { ($0.name, $0.kind) }
            case .double, .float, .int, .bool, .doubles, .floats, .ints, .pairs, .rows, .slice, .vector, .mask, .vectors, .structures, .tag,
                .choice:
                nil
            }
        }

        /// Whether it is taken apart on the way to the intermediate representation.
        public var isComposite: Bool { parts != nil || element?.isComposite == true || element?.element != nil }

        /// Whether values of it are only carried along.
        var isCarried: Bool {
            switch self {
            case .tag, .choice: true
            default: false
            }
        }

        /// How many numbers a vector is.
        public var lanes: Int? { if case .vector(let lanes) = self { lanes } else { nil } }

        /// Whether there are places in it that are no elements of an array of scalars.
        var hasPlaces: Bool { isComposite || lanes != nil || element?.lanes != nil }

        /// Whether values of it have a derivative.
        public var isDifferentiable: Bool {
            switch self {
            case .double, .float, .slice, .vector: true
            case .int, .bool, .mask, .tag, .choice: false
            default: element?.isDifferentiable ?? parts?.contains { $0.kind.isDifferentiable } ?? false
            }
        }
    }
}

/// An enumeration of a random program.
public struct SourceChoice: Hashable, Sendable {
    public var name: String
    public var cases: [String]
}

/// A struct of a random program, by its stored properties.
public struct SourceStruct: Hashable, Sendable {
    public struct Field: Sendable {
        public var name: String
        public var kind: SourceProgram.Kind
        /// Whether it is a `var`.
        public var isMutable: Bool
        /// What it holds where the initialiser does not say.
        public var initial: String?
    }

    /// The type as programs spell it: of a generic struct with what its type parameters stand for.
    public var name: String
    public var fields: [Field]
    /// Whether it is marked `@Differentiable`, so that the function to differentiate may take and give it.
    public var isMarked: Bool
    /// Of a generic struct, what its type parameters are, as an extension of this instance states it.
    public var conditions: String?

    /// The name that it is declared by.
    public var declaredName: String { String(name.prefix { $0 != "<" }) }

    /// The type as a part of names.
    var identifier: String { String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" }) }

    public static func == (left: SourceStruct, right: SourceStruct) -> Bool { left.name == right.name }

    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
