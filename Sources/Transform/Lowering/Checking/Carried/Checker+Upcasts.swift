import AdgenIR
import AdgenParser

/// Values that are carried along where one of a supertype is asked for: an instance where its superclass or `any P` is, anything where `Any` is.
extension Checker {
    /// Whether a value of a type that is carried along is one of another, too.
    func isSupertype(_ type: SwiftType, of other: SwiftType) -> Bool {
        guard case .opaque = other, other != type, let kind = opaqueKind(of: type) else { return false }
        switch kind {
        case .classType(let superclass):
            guard case .classType(let subclass)? = opaqueKind(of: other) else { return false }
            return symbols.superclasses(of: subclass).contains(superclass)
        case .existential(let protocols):
            if type.spelling == "Any" { return true }
            guard protocols.count == 1, type.spelling == symbols.spelling(of: protocols[0]) else { return false }
            switch opaqueKind(of: other) {
            case .classType(let conforming), .actor(let conforming): return symbols.protocols(of: conforming).contains(protocols[0])
            case .existential(let others): return others.contains { symbols.protocols(of: $0).contains(protocols[0]) }
            case .pointer, .function, .optional, .generator, .other, nil: return false
            }
        case .actor, .pointer, .function, .optional, .generator, .other: return false
        }
    }

    /// The value as one of a supertype.
    mutating func upcast(_ value: TypedExpression, to type: SwiftType, at node: Node) -> TypedExpression? {
        guard isSupertype(type, of: value.type) else { return nil }
        let text = textual(value)
        let pieces = [.text("(")] + text.pieces + [.text(" as \(type.spelling))")]
        return TypedExpression(.after(text.setup, TypedExpression(.carried(pieces, isSink: false, leak: text.leak), type)), type)
    }

    /// What is said where a property of an existential is set, whose type nobody knows.
    func refusalToSet(_ member: MemberExpr, of type: SwiftType) -> Refusal? {
        guard let kind = opaqueKind(of: type), case .existential = kind else { return nil }
        return Refusal(
            "'\(member.name)' cannot be set of a value of type '\(type.spelling)', which has no tangent",
            at: member.node,
            note: alternative(to: kind, type)
        )
    }

    /// What is said where a value that may have a tangent is asked to become one of a type that has none.
    func refusalToHide(_ type: SwiftType, in other: SwiftType, at node: Node) -> Refusal? {
        guard let kind = opaqueKind(of: other), case .existential = kind else { return nil }
        if case .opaque = type { return nil }
        return Refusal(
            "a value of type '\(type.spelling)' cannot be put into one of type '\(other.spelling)', which has no tangent",
            at: node,
            note: alternative(to: kind, other)
        )
    }
}
