/// Types of the standard library that are arrays with another name, other indices, or a count that is part of the type.
///
/// They are structs of an array, and for a slice of the index that its first element has. No declaration of the module has their numbers.
public enum CollectionKind: Int, Sendable {
    case slice = -1
    case contiguous = -2
    case inline = -3
}

extension Structure {
    /// What kind of collection it is, if it is one.
    public var collectionKind: CollectionKind? { CollectionKind(rawValue: number) }

    /// Whether it is a type of the standard library that is a struct to the transform alone.
    public var isOfLibrary: Bool { number < 0 }
}

extension SwiftType {
    public static func slice(of element: SwiftType) -> SwiftType {
        let start = Structure.Field(name: "startIndex", type: .scalar(.int))
        return collection(.slice, "ArraySlice", [element], [start])
    }

    public static func contiguousArray(of element: SwiftType) -> SwiftType { collection(.contiguous, "ContiguousArray", [element], []) }

    public static func inlineArray(_ count: Int, of element: SwiftType) -> SwiftType {
        collection(.inline, "InlineArray", [.opaque("\(count)"), element], [])
    }

    /// - Parameter arguments: The generic arguments, the last of which is the type of the elements.
    private static func collection(
        _ kind: CollectionKind,
        _ name: String,
        _ arguments: [SwiftType],
        _ more: [Structure.Field]
    ) -> SwiftType {
        let elements = Structure.Field(name: "elements", type: .array(arguments.last ?? .void))
        let names = arguments.count > 1 ? ["count", "Element"] : ["Element"]
        return .structure(
            Structure(
                name: name,
                generic: (names, arguments),
                number: kind.rawValue,
                fields: [elements] + more,
                making: .properties
            )
        )
    }

    /// What kind of collection it is, and the type of the elements.
    public var collection: (kind: CollectionKind, element: SwiftType)? {
        guard case .structure(let structure) = self, let kind = structure.collectionKind,
            case .array(let element)? = structure.fields.first?.type
        else { return nil }
        return (kind, element)
    }

    /// How many elements all values of the type have, if it says so.
    public var inlineCount: Int? {
        guard case .structure(let structure) = self, structure.collectionKind == .inline,
            case .opaque(let count)? = structure.arguments.first
        else { return nil }
        return Int(count)
    }

    /// Whether a collection is in it, at any depth.
    public var holdsCollection: Bool {
        switch self {
        case .scalar, .opaque: false
        case .array(let element): element.holdsCollection
        case .tuple, .structure: collection != nil || dictionary != nil || parts.contains(where: \.type.holdsCollection)
        }
    }

    /// Whether a collection is in the elements of an array or of a collection, at any depth.
    public var holdsCollectionInElements: Bool {
        switch self {
        case .scalar, .opaque: false
        case .array(let element): element.holdsCollection
        case .tuple, .structure:
            (collection?.element ?? dictionary?.value)?.holdsCollection ?? parts.contains(where: \.type.holdsCollectionInElements)
        }
    }
}
