import AdgenIR
import AdgenParser

/// Slices, and other collections that are arrays inside: their elements and properties.
extension Checker {
    /// The array of a collection, which can be read several times.
    struct Elements {
        /// What has to be run before.
        var setup: [TypedStatement]
        var array: TypedExpression
        var element: SwiftType
        /// The index of the first element, if that is not 0.
        var start: TypedExpression?

        /// An index of the collection, as one of the array.
        func offset(_ index: TypedExpression) -> TypedExpression {
            start.map { .scalar(.wrapping(.subtract), index, $0) } ?? index
        }

        /// An index of the array, as one of the collection.
        func index(_ offset: TypedExpression) -> TypedExpression {
            guard let start else { return offset }
            return offset.kind == .constant(.int(0)) ? start : .scalar(.wrapping(.add), start, offset)
        }

        func after(_ value: TypedExpression) -> TypedExpression {
            setup.isEmpty ? value : TypedExpression(.after(setup, value), value.type)
        }
    }

    /// The elements of an array or a collection like it; nil of all else.
    mutating func elements(of value: TypedExpression) -> Elements? {
        guard let element = value.type.sequenceElement else { return nil }
        var setup: [TypedStatement] = []
        var value = value
        while case .after(let statements, let inner) = value.kind {
            setup += statements
            value = inner
        }
        let isApart = if case .tuple(let parts) = value.kind { !parts.contains(where: Uses.hasEffect) } else { value.variables != nil }
        if !isApart || value.type.storedElement != nil && value.variables == nil {
            let (variables, statement) = variable(for: value, "elements", nil)
            setup.append(statement)
            value = reading(variables, value.type)
        }
        guard let collection = value.type.collection else { return Elements(setup: setup, array: value, element: element) }
        let type = SwiftType.array(element)
        let array = part(0..<type.leafCount, type, of: value)
        var start: TypedExpression?
        if collection.kind == .slice { start = part(type.leafCount..<type.leafCount + 1, .scalar(.int), of: value) }
        return Elements(setup: setup, array: array, element: element, start: start)
    }

    /// What stands for the elements of a sequence where those are appended: of any array, or of a collection like it.
    mutating func sequence(_ value: Synthesis, of element: SwiftType, at node: Node) throws -> TypedExpression {
        if case .typed(let value) = value, value.type.collection?.element == element, let elements = elements(of: value) {
            return elements.after(elements.array)
        }
        return try coerce(value, to: .array(element), at: node)
    }

    /// A property of an array or a collection like it.
    mutating func arrayProperty(_ member: MemberExpr, of value: TypedExpression) throws -> TypedExpression {
        keep(.library(.standard, name: member.name, type: member.name == "isEmpty" ? "Bool" : "Int"), at: member.nameToken)
        func found(_ result: (Elements) -> TypedExpression) -> TypedExpression? {
            if value.type.storedElement != nil {
                return result(Elements(setup: [], array: value, element: value.type.elementType ?? .void))
            }
            guard let elements = elements(of: value) else { return nil }
            return elements.after(result(elements))
        }
        var result: TypedExpression?
        switch member.name {
        case "count": result = found { .count($0.array) }
        case "isEmpty": result = found { .compare(.equal, .count($0.array), .integer(0)) }
        case "startIndex": result = found { $0.start ?? .integer(0) }
        case "endIndex": result = found { $0.index(.count($0.array)) }
        case "first", "last":
            throw Refusal(
                "'.\(member.name)' is optional, which is not supported here",
                at: member.node,
                note: "unwrap it by '!', '??' or 'if let'"
            )
        default:
            break
        }
        if let result { return result }
        throw Refusal.unknown("'.\(member.name)' of an array is not supported", at: member.node, note: Self.carryNote)
    }
}
