// Types without a tangent, whatever is declared elsewhere.

extension TypeSyntax {
    /// Whether no value of the type can be differentiated. False when in doubt: another declaration may give a name its meaning.
    var isSurelyConstant: Bool {
        if TypeWithoutTangent(self) != nil { return true }
        return switch self {
        case .identifier(let type): Self.constantNames.contains(type.name) && type.genericArguments.isEmpty
        case .array(let type): type.element.isSurelyConstant
        case .dictionary(let type): type.value.isSurelyConstant
        case .optional(let type), .implicitlyUnwrappedOptional(let type): type.wrapped.isSurelyConstant
        case .tuple(let type): type.elements.allSatisfy(\.type.isSurelyConstant)
        case .attributed(let type): type.type.isSurelyConstant
        case .function, .metatype, .any, .composition: true
        case .inlineArray(let type): type.element.isSurelyConstant
        case .member, .some, .suppressed, .packElement, .packExpansion, .integer, .error: false
        }
    }

    private static let constantNames: Set<String> = [
        "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Bool", "String", "Substring", "Character",
        "Void", "Never",
    ]
}
