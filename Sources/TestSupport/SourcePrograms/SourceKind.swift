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

        /// The type as Swift spells it.
        public var type: String {
            switch self {
            case .double: "Double"
            case .float: "Float"
            case .int: "Int"
            case .bool: "Bool"
            case .pair: "(low: Double, high: Double)"
            case .slice: "ArraySlice<Double>"
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
            case .double, .float, .int, .bool, .pair, .slice, .vector, .mask, .structure: nil
            }
        }

        /// The parts of a tuple or a struct; nil if it is none.
        public var parts: [(name: String, kind: Kind)]? {
            switch self {
            case .pair: [("low", .double), ("high", .double)]
            case .structure(let structure): structure.fields.map { ($0.name, $0.kind) }
            case .double, .float, .int, .bool, .doubles, .floats, .ints, .pairs, .rows, .slice, .vector, .mask, .vectors, .structures: nil
            }
        }

        /// Whether it is taken apart on the way to the intermediate representation.
        public var isComposite: Bool { parts != nil || element?.isComposite == true || element?.element != nil }

        /// How many numbers a vector is.
        public var lanes: Int? { if case .vector(let lanes) = self { lanes } else { nil } }

        /// Whether there are places in it that are no elements of an array of scalars.
        var hasPlaces: Bool { isComposite || lanes != nil || element?.lanes != nil }

        /// Whether values of it have a derivative.
        public var isDifferentiable: Bool {
            switch self {
            case .double, .float, .slice, .vector: true
            case .int, .bool, .mask: false
            default: element?.isDifferentiable ?? parts?.contains { $0.kind.isDifferentiable } ?? false
            }
        }
    }
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

    public var name: String
    public var fields: [Field]
    /// Whether it is marked `@Differentiable`, so that the function to differentiate may take and give it.
    public var isMarked: Bool

    public static func == (left: SourceStruct, right: SourceStruct) -> Bool { left.name == right.name }

    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
