import AdgenIR
import AdgenParser

/// What is said of types whose values are only carried along: why they have no tangent, and what to take instead.
extension Checker {
    /// What a type is that a value has, where it is only carried along.
    func opaqueKind(of type: SwiftType) -> OpaqueKind? {
        guard case .opaque(let text) = type else { return nil }
        return SymbolTable.syntax(ofType: text).map { symbols.opaqueKind(of: $0, at: context.place) }
    }

    /// Whether a value refers to something that is not its own: what a method changes is then not the variable.
    func isReference(_ type: SwiftType) -> Bool {
        switch opaqueKind(of: type) {
        case .classType, .actor, .pointer: true
        case .existential, .function, .optional, .generator, .other, nil: false
        }
    }

    /// The type as one that has no tangent; nil where there is no more to say than its name.
    mutating func typeWithoutTangent(_ type: TypeSyntax, at place: LookupPlace) -> TypeWithoutTangent? {
        typeWithoutTangent(symbols.opaqueKind(of: type, at: place), type.plainText) ?? dictionaryWithoutTangent(type, at: place)
    }

    func typeWithoutTangent(_ kind: OpaqueKind, _ text: String) -> TypeWithoutTangent? {
        switch kind {
        case .classType(let type): .shared(.class, symbols[type].name)
        case .actor(let type): .shared(.actor, symbols[type].name)
        case .existential: .existential(text)
        case .pointer(let pointer): .pointer(pointer.name)
        case .function: .function
        case .optional: .optional
        case .generator, .other: nil
        }
    }

    /// Where a value would get to that is put into one of a type that is carried along.
    func leak(into type: SwiftType, at node: Node) -> Leak? {
        guard let kind = opaqueKind(of: type), let found = typeWithoutTangent(kind, type.spelling) else { return nil }
        return Leak(fate: "goes into a value of type '\(type.spelling)'", note: found.alternative, origin: origin(node))
    }

    /// What to write instead of what a value is handed to.
    func alternative(to kind: OpaqueKind, _ type: SwiftType) -> String {
        typeWithoutTangent(kind, type.spelling)?.alternative ?? "pass what no derivative depends on"
    }
}

extension TypeSyntax {
    /// The text without `inout` and attributes.
    fileprivate var plainText: String {
        if case .attributed(let attributed) = self { attributed.type.text } else { text }
    }
}
