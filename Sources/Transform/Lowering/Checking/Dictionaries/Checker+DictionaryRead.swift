import AdgenIR
import AdgenParser

/// What is read of dictionaries: values by their keys, which may not be there, and how many there are.
extension Checker {
    /// `d[key]`; nil of all other subscripts.
    mutating func optionalValue(_ subscripted: SubscriptExpr) throws -> OptionalElement? {
        guard let argument = subscripted.arguments.first, subscripted.arguments.count == 1, argument.label == nil,
            subscripted.trailingClosures.isEmpty, let base = valueIfUnderstood(subscripted.base)
        else { return nil }
        let types = base.type.dictionary
        try requireNoShadow(of: "subscript", [nil], on: base.type, at: subscripted.node)
        if let outside = outsideDictionary(base) {
            keep(.library(.standard, name: "subscript(_:)", type: outside.value.spelling + "?"), at: nameToken(of: subscripted.node))
            return try optionalValue(outside, argument.expression, at: subscripted.node)
        }
        guard let parts = dictionaryParts(of: base), let types else { return nil }
        keep(.library(.standard, name: "subscript(_:)", type: types.value.spelling + "?"), at: nameToken(of: subscripted.node))
        return try optionalValue(parts, "position(of: ", argument.expression, at: subscripted.node)
    }

    /// The value whose position the slots tell for a key.
    private mutating func optionalValue(
        _ parts: DictionaryParts,
        _ method: String,
        _ key: Expression,
        at node: Node
    ) throws -> OptionalElement {
        let key = try self.key(key, as: parts.key)
        let found = parts.asking(method, key.pieces + [.text(")")], .scalar(.int))
        let (position, setup) = once(found, "position", origin(node))
        return OptionalElement(
            setup: parts.setup + key.setup + setup,
            isThere: .compare(.greaterOrEqual, position, .integer(0)),
            value: parts.value(at: position)
        )
    }

    /// `d[key, default: value]`; nil of all other subscripts.
    mutating func valueOrDefault(_ subscripted: SubscriptExpr, of value: TypedExpression) throws -> TypedExpression? {
        let arguments = subscripted.arguments
        let isDefault = arguments.map(\.label) == [nil, "default"] && subscripted.trailingClosures.isEmpty
        if isDefault, let outside = outsideDictionary(value) {
            try requireNoShadow(of: "subscript", [nil, "default"], on: value.type, at: subscripted.node)
            keep(.library(.standard, name: "subscript(_:default:)", type: outside.value.spelling), at: nameToken(of: subscripted.node))
            let found = try optionalValue(outside, arguments[0].expression, at: subscripted.node)
            let fallback = try check(arguments[1].expression, as: outside.value)
            let choice = TypedExpression(.choose(found.isThere, found.value, fallback), outside.value)
            return TypedExpression(.after(found.setup, choice), outside.value)
        }
        guard let parts = dictionaryParts(of: value) else { return nil }
        guard isDefault else {
            throw Refusal.unknown(
                "a value of a dictionary is optional, which is not supported here",
                at: subscripted.node,
                note: "unwrap it by '!', '??' or 'if let', compare it with 'nil', or write 'default:'"
            )
        }
        try requireNoShadow(of: "subscript", [nil, "default"], on: value.type, at: subscripted.node)
        keep(.library(.standard, name: "subscript(_:default:)", type: parts.value.spelling), at: nameToken(of: subscripted.node))
        let found = try optionalValue(parts, "position(of: ", arguments[0].expression, at: subscripted.node)
        let fallback = try check(arguments[1].expression, as: parts.value)
        return TypedExpression(
            .after(found.setup, TypedExpression(.choose(found.isThere, found.value, fallback), parts.value)),
            parts.value
        )
    }

    /// `d.removeValue(forKey: key)`; nil of all other calls.
    mutating func removedValue(_ call: CallExpr, _ member: MemberExpr) throws -> OptionalElement? {
        guard member.name == "removeValue", call.arguments.map(\.label) == ["forKey"], call.trailingClosures.isEmpty,
            isVariable(member.base),
            let parts = dictionaryParts(of: member.base)
        else { return nil }
        _ = try plainTarget(member.base)
        try requireNoShadow(of: member.name, on: .dictionary(of: parts.value, by: parts.key), at: member.node)
        keep(.library(.standard, name: "removeValue(forKey:)", type: nil), at: member.nameToken)
        return try optionalValue(parts, "remove(", call.arguments[0].expression, at: call.node)
    }

    /// `optional == nil`; nil of all other comparisons.
    mutating func nilTest(_ token: Token, _ left: FoldedExpression, _ right: FoldedExpression) throws -> TypedExpression? {
        let optional: Expression
        switch (left, right) {
        case (.operand(.nilLiteral), .operand(let other)), (.operand(let other), .operand(.nilLiteral)): optional = other
        default: return nil
        }
        guard let found = try optionalElement(optional), !Uses.hasEffect(found.value) else { return nil }
        try requireStandard(token)
        keep(.library(.standard, name: token.text, type: nil), at: token)
        let test = token.text == "==" ? TypedExpression.not(found.isThere) : found.isThere
        return found.setup.isEmpty ? test : TypedExpression(.after(found.setup, test), .scalar(.bool))
    }

    // MARK: Properties

    /// A property of a dictionary, or of its keys or values.
    mutating func dictionaryProperty(_ member: MemberExpr, of value: TypedExpression) throws -> TypedExpression? {
        guard let parts = dictionaryParts(of: value) else { return nil }
        try requireNoShadow(of: member.name, on: value.type, at: member.node)
        switch member.name {
        case "count", "isEmpty":
            keep(.library(.standard, name: member.name, type: member.name == "count" ? "Int" : "Bool"), at: member.nameToken)
            return parts.after(count(member.name, of: parts))
        case "keys", "values":
            throw Refusal.unknown(
                "'.\(member.name)' of a dictionary is not supported here",
                at: member.node,
                note: "run over it by 'for', or make it an array by 'Array(...)'"
                    + (member.name == "keys" ? " or '.sorted()'" : ", or reduce it by an operator")
            )
        default:
            throw Refusal.unknown("'.\(member.name)' of a dictionary is not supported", at: member.node, note: Self.carryNote)
        }
    }

    func count(_ name: String, of parts: DictionaryParts) -> TypedExpression {
        let count = parts.asking("count", .scalar(.int))
        return name == "count" ? count : .compare(.equal, count, .integer(0))
    }

    /// A method of a dictionary that has a value.
    mutating func dictionaryCall(_ call: CallExpr, _ member: MemberExpr, _ type: SwiftType) throws -> Synthesis {
        let note =
            switch member.name {
            case "merge", "merging": "insert in a loop over the other"
            case "filter", "mapValues", "compactMapValues", "map", "forEach", "reduce", "sorted": "write a loop"
            default: Self.carryNote
            }
        throw Refusal.unknown("'.\(member.name)' of a dictionary is not supported", at: member.node, note: note)
    }
}
