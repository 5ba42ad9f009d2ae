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
        case .scalar(.parameter(let parameter)): return types[parameter].map { .scalar($0) } ?? self
        case .array(let element): return .array(element.replacing(types))
        case .tuple(let elements):
            return .tuple(elements.map { SwiftType.Element(label: $0.label, type: $0.type.replacing(types)) })
        case .structure(let structure): return .structure(structure.replacing(types))
        case .scalar, .opaque: return self
        }
    }
}

extension Structure {
    /// The struct with other generic arguments: those that it has, with other types in place of type parameters.
    public func replacing(_ types: [TypeParameter: Scalar]) -> Structure {
        // An archetype is what it is, whatever it stands for.
        if arguments.isEmpty || types.isEmpty || archetype != nil { return self }
        var fields = fields
        for index in fields.indices { fields[index].type = fields[index].type.replacing(types) }
        var structure = Structure(
            name: declaredName,
            generic: (parameterNames, arguments.map { $0.replacing(types) }),
            number: number,
            fields: fields,
            making: making
        )
        if tangentName != nil { structure.tangentName = structure.name + Structure.tangentSuffix }
        return structure
    }

    /// What follows the name of a struct in that of its tangents.
    public static let tangentSuffix = ".TangentVector"
}
