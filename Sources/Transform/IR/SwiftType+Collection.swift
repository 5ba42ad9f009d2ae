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
}

extension SwiftType {
    public static func slice(of element: SwiftType, spelled spelling: String) -> SwiftType {
        let start = Structure.Field(name: "startIndex", type: .scalar(.int))
        return collection(.slice, "ArraySlice<\(spelling)>", element, [start])
    }

    public static func contiguousArray(of element: SwiftType, spelled spelling: String) -> SwiftType {
        collection(.contiguous, "ContiguousArray<\(spelling)>", element, [])
    }

    public static func inlineArray(_ count: Int, of element: SwiftType, spelled spelling: String) -> SwiftType {
        collection(.inline, "\(inlineName)\(count), \(spelling)>", element, [])
    }

    private static let inlineName = "InlineArray<"

    private static func collection(_ kind: CollectionKind, _ name: String, _ element: SwiftType, _ more: [Structure.Field]) -> SwiftType {
        let elements = Structure.Field(name: "elements", type: .array(element))
        return .structure(Structure(name: name, number: kind.rawValue, fields: [elements] + more, making: .properties))
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
        guard case .structure(let structure) = self, structure.collectionKind == .inline else { return nil }
        return Int(structure.name.dropFirst(Self.inlineName.count).prefix { $0.isNumber })
    }

    /// Whether a collection is in it, at any depth.
    public var holdsCollection: Bool {
        switch self {
        case .scalar, .opaque: false
        case .array(let element): element.holdsCollection
        case .tuple, .structure: collection != nil || parts.contains(where: \.type.holdsCollection)
        }
    }

    /// Whether a collection is in the elements of an array or of a collection, at any depth.
    public var holdsCollectionInElements: Bool {
        switch self {
        case .scalar, .opaque: false
        case .array(let element): element.holdsCollection
        case .tuple, .structure: collection?.element.holdsCollection ?? parts.contains(where: \.type.holdsCollectionInElements)
        }
    }
}
