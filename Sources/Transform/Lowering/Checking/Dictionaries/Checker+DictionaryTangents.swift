import AdgenIR
import AdgenParser

/// Dictionaries in signatures and in structs with tangents.
extension Checker {
    /// Refuses dictionaries whose values the runtime library cannot put in order, as they have no tangents in common.
    func requireArrangeableDictionaries(_ signature: Signature, _ symbol: FunctionSymbol) throws {
        let types = signature.parameters.map(\.type) + [signature.result]
        guard let type = types.lazy.compactMap(\.dictionaryOfTuples).first else { return }
        throw Refusal(
            "'\(type.spelling)' is supported inside of differentiated code only",
            atNameOf: symbol.declaration,
            note: "take or give a dictionary of structs that are marked '@Differentiable'"
        )
    }

    /// Says why a dictionary that holds numbers is not looked into, and so cannot be changed; nil of all other types.
    mutating func refusalToChange(dictionary type: SwiftType, at node: Node) -> Refusal? {
        guard case .opaque(let text) = type, let syntax = SymbolTable.syntax(ofType: text), case .dictionary(let written) = syntax else {
            return nil
        }
        let (key, value) = (resolve(written.key, at: context.place), resolve(written.value, at: context.place))
        guard key.holdsNumbers || value.holdsNumbers, let found = obstacle(toDictionaryOf: value, by: key) else { return nil }
        return Refusal("this \(found.reason)", at: node, note: found.alternative)
    }

    /// Whether values of a type of keys may be sent, for certain.
    func isSendable(_ key: SwiftType) -> Bool {
        switch key {
        case .scalar:
            return true
        case .opaque(let text):
            guard let syntax = SymbolTable.syntax(ofType: text), let id = symbols.type(syntax, at: context.place) else {
                return Self.sendableKeys.contains(text)
            }
            return isSendable(id)
        case .structure(let structure):
            return typeID(of: structure).map { isSendable($0) } ?? false
        case .array, .tuple:
            return false
        }
    }

    /// Whether it is said of a type that it is, or the compiler finds so: of enums without payload that are not public.
    private func isSendable(_ type: TypeID) -> Bool {
        if symbols.inheritedLibraryNames(of: type).contains("Sendable") { return true }
        let declarations = symbols[type].declarations.map { symbols[$0] }
        return declarations.allSatisfy { declaration in
            declaration.kind == .enumeration && symbols.access(of: declaration) < .public
                && symbols.membersInBraces(of: declaration.id).allSatisfy { $0.kind != .enumCase || $0.parameters.isEmpty }
        }
    }

    private static let sendableKeys: Set<String> = [
        "String", "Character", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "UUID",
    ]
}

extension SwiftType {
    /// Whether its tangents are combined by what all differentiable types of the runtime library have in common; tuples conform to nothing.
    var hasTangentsInCommon: Bool {
        switch self {
        case .scalar: isDifferentiable
        case .array(let element): element.hasTangentsInCommon
        case .structure: isDifferentiable
        case .tuple, .opaque: false
        }
    }

    /// A dictionary in it that has a tangent, and whose values have none in common.
    fileprivate var dictionaryOfTuples: SwiftType? {
        if let value = dictionary?.value { return isDifferentiable && !value.hasTangentsInCommon ? self : nil }
        return parts.lazy.compactMap(\.type.dictionaryOfTuples).first
    }
}
