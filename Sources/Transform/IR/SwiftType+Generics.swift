/// Types with others in place of type parameters, and how types are spelled.
extension SwiftType {
    /// The type as Swift spells it.
    public var swiftText: String {
        switch self {
        case .scalar(let scalar): scalar.swiftName
        case .array(let element): "[\(element.swiftText)]"
        case .structure(let structure): dictionary.map { "[\($0.swiftText): \($1.swiftText)]" } ?? structure.name
        case .tuple([]): "Void"
        case .tuple(let elements):
            "(\(elements.map { element in (element.label.map { $0 + ": " } ?? "") + element.type.swiftText }.joined(separator: ", ")))"
        case .opaque(let text): text
        }
    }

    /// The type with others in place of type parameters.
    public func replacing(_ types: [TypeParameter: Scalar]) -> SwiftType {
        if types.isEmpty { return self }
        switch self {
        case .scalar(let scalar): return .scalar(scalar.replacing(types))
        case .array(let element): return .array(element.replacing(types))
        case .tuple(let elements):
            return .tuple(elements.map { SwiftType.Element(label: $0.label, type: $0.type.replacing(types)) })
        case .structure(let structure): return .structure(structure.replacing(types))
        case .opaque: return self
        }
    }
}

extension Structure {
    /// The struct with other generic arguments: those that it has, with other types in place of type parameters.
    public func replacing(_ types: [TypeParameter: Scalar]) -> Structure {
        // An archetype is what it is, whatever it stands for.
        if arguments.isEmpty || types.isEmpty || archetype != nil { return self }
        return mapping { $0.replacing(types) } ?? self
    }

    /// The struct with other types for its generic arguments and in its stored properties; nil if one of them has none.
    public func mapping(_ other: (SwiftType) -> SwiftType?) -> Structure? {
        let arguments = arguments.compactMap(other)
        guard arguments.count == self.arguments.count else { return nil }
        // Arguments in arguments would be looked into once more for each struct around them.
        func replaced(_ type: SwiftType) -> SwiftType? {
            if let index = self.arguments.firstIndex(of: type) { return arguments[index] }
            guard case .array(let element) = type, let element = replaced(element), element.leafCount > 0 else { return other(type) }
            return .array(element)
        }
        var fields = fields
        for index in fields.indices {
            guard let type = replaced(fields[index].type) else { return nil }
            fields[index].type = type
        }
        var structure = Structure(
            name: declaredName,
            generic: (parameterNames, arguments),
            number: number,
            fields: fields,
            making: making
        )
        structure.tangentConditions = tangentConditions
        if tangentName != nil, tangentConditions.allSatisfy({ arguments[$0].mayHaveTangentStructure }) {
            structure.tangentName = structure.name + Structure.tangentSuffix
        }
        return structure
    }

    /// What follows the name of a struct in that of its tangents.
    public static let tangentSuffix = ".TangentVector"
}

extension SwiftType {
    /// Whether its tangents can be part of those of a generic struct, which are added and have a zero: those of numbers and marked structs. Of a
    /// type parameter that is still to be told it is not known.
    fileprivate var mayHaveTangentStructure: Bool {
        switch self {
        case .scalar(let scalar): return scalar.isFloatingPointNumber
        case .structure(let structure):
            if let archetype = structure.archetype { return archetype.concrete?.mayHaveTangentStructure ?? true }
            return structure.collectionKind == nil && structure.tangentName != nil
        case .array, .tuple, .opaque: return false
        }
    }
}
