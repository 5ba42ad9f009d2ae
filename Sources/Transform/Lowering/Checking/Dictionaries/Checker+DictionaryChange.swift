import AdgenIR
import AdgenParser

/// What changes dictionaries: values written by their keys, keys that are removed.
extension Checker {
    // MARK: Places

    /// `d[key]` and `d[key, default: value]` of a dictionary that can be changed.
    mutating func dictionaryTarget(
        _ subscripted: SubscriptExpr,
        of base: AssignmentTarget,
        _ types: (key: SwiftType, value: SwiftType)
    ) throws -> AssignmentTarget {
        guard let parts = parts(of: base, types) else {
            throw Refusal("values of a dictionary that is no variable cannot be changed", at: subscripted.node)
        }
        let arguments = subscripted.arguments
        let labels = arguments.map(\.label)
        guard labels == [nil] || labels == [nil, "default"], subscripted.trailingClosures.isEmpty else {
            throw Refusal("a dictionary is not subscripted like this", at: subscripted.node)
        }
        try requireNoShadow(of: "subscript", labels, on: base.type, at: subscripted.node)
        let name = labels.count == 1 ? "subscript(_:)" : "subscript(_:default:)"
        let spelling = labels.count == 1 ? types.value.spelling + "?" : types.value.spelling
        keep(.library(.standard, name: name, type: spelling), at: nameToken(of: subscripted.node))
        let key = try self.key(arguments[0].expression, as: types.key)
        var target = base
        target.type = types.value
        target.setup += key.setup
        target.isLookedUp = true
        guard labels.count == 2 else {
            target.places = []
            target.entry = AssignmentTarget.Entry(places: base.places, dictionary: types.value, parts: parts, key: key)
            return target
        }
        let fallback = try check(arguments[1].expression, as: types.value)
        let origin = origin(subscripted.node)
        let (position, setup) = inserted(key, into: parts, origin)
        let append = TypedStatement(.append(fallback, to: elements(of: base.places, types.value)), origin)
        target.begin += [setup, TypedStatement(.branch(isNew(position, in: parts), then: [append], otherwise: []), origin)]
        target.places = value(at: position, of: base.places, types.value)
        return target
    }

    /// `d[key]!`: a value that has to be there.
    mutating func unwrappedTarget(_ unwrap: ForceUnwrapExpr) throws -> AssignmentTarget {
        var target = try targetOrEntry(unwrap.expression, .changed)
        guard let entry = target.entry else {
            throw Refusal("an optional of this kind cannot be changed", at: unwrap.node, note: "assign to the variable or element itself")
        }
        let origin = origin(unwrap.node)
        let found = entry.parts.asking("position(of: ", entry.key.pieces + [.text(")")], .scalar(.int))
        let (position, setup) = once(found, "position", origin)
        let isThere = TypedExpression.compare(.greaterOrEqual, position, .integer(0))
        let message = "\"Unexpectedly found nil while unwrapping an Optional value\""
        target.begin += setup + [TypedStatement(.check(isThere, [.text(message)]), origin)]
        target.places = value(at: position, of: entry.places, entry.dictionary)
        target.entry = nil
        return target
    }

    /// The parts of a dictionary that can be changed, if it is made of variables.
    private func parts(of target: AssignmentTarget, _ types: (key: SwiftType, value: SwiftType)) -> DictionaryParts? {
        var variables: [Variable] = []
        for place in target.places {
            guard case .variable(let variable) = place else { return nil }
            variables.append(variable)
        }
        guard let slots = variables.last else { return nil }
        let elements = reading(variables.dropLast(), .array(types.value))
        return DictionaryParts(setup: [], elements: elements, slots: slots, key: types.key, value: types.value)
    }

    private func elements(of dictionary: [Place], _ value: SwiftType) -> ArrayPlace {
        ArrayPlace(places: Array(dictionary.dropLast()), element: value)
    }

    private func value(at position: TypedExpression, of dictionary: [Place], _ value: SwiftType) -> [Place] {
        Array(dictionary.dropLast()).element(at: position, of: .array(value), value) ?? []
    }

    /// The position of a key, which has one from here on.
    private mutating func inserted(_ key: Key, into parts: DictionaryParts, _ origin: Origin) -> (TypedExpression, TypedStatement) {
        let position = parts.asking("insert(", key.pieces + [.text(")")], .scalar(.int))
        let (variables, setup) = variable(for: position, "position", origin)
        return (reading(variables, .scalar(.int)), setup)
    }

    /// Whether a position that the slots have just given is at the end of the values.
    private func isNew(_ position: TypedExpression, in parts: DictionaryParts) -> TypedExpression {
        .compare(.equal, position, .count(parts.elements))
    }

    // MARK: Assignment

    /// `d[key] = value`, `d[key] = nil`.
    mutating func assignment(
        to entry: AssignmentTarget.Entry,
        _ target: AssignmentTarget,
        _ value: FoldedExpression,
        _ origin: Origin
    ) throws -> [TypedStatement] {
        if case .operand(.nilLiteral) = value {
            let removal = entry.parts.asking("remove(", entry.key.pieces + [.text(")")], .scalar(.int))
            return around(target, [], [TypedStatement(.evaluate(removal), origin)])
        }
        let valueNode = node(of: value)
        if case .operand(let expression) = value, let found = try optionalElement(expression) {
            guard found.value.type == entry.dictionary, target.begin.isEmpty, !Uses.hasEffect(found.value) else {
                throw Refusal("this optional value cannot be assigned here", at: valueNode, note: "unwrap it by 'if let' before")
            }
            let removal = TypedStatement(.evaluate(entry.parts.asking("remove(", entry.key.pieces + [.text(")")], .scalar(.int))), origin)
            let then = set(entry, target, found.value, origin)
            let choice = TypedStatement(.branch(found.isThere, then: then, otherwise: [removal]), origin)
            return target.setup + found.setup + [choice] + target.end
        }
        let given = assignable(try coerceOrCarry(value, as: entry.dictionary, at: valueNode), to: target, at: valueNode)
        let (read, setup) = once(given, "value", origin)
        return around(target, setup, set(entry, target, read, origin))
    }

    /// Gives a key a value.
    private mutating func set(
        _ entry: AssignmentTarget.Entry,
        _ target: AssignmentTarget,
        _ value: TypedExpression,
        _ origin: Origin
    ) -> [TypedStatement] {
        let (read, first) = value.isPlainRead || value.isConstant ? (value, []) : once(value, "value", origin)
        let (position, setup) = inserted(entry.key, into: entry.parts, origin)
        let append = TypedStatement(.append(read, to: elements(of: entry.places, entry.dictionary)), origin)
        let places = self.value(at: position, of: entry.places, entry.dictionary)
        let assign = TypedStatement(.assign(places.map { $0 }, read), origin)
        return first + [setup, TypedStatement(.branch(isNew(position, in: entry.parts), then: [append], otherwise: [assign]), origin)]
    }

    // MARK: Methods

    /// Methods of dictionaries that change them and are called for that; nil of all other calls.
    mutating func dictionaryMutation(_ call: CallExpr, _ member: MemberExpr, _ origin: Origin) throws -> [TypedStatement]? {
        guard Self.dictionaryMethods.contains(member.name), isVariable(member.base), let found = dictionaryParts(of: member.base) else {
            return nil
        }
        let target = try self.target(member.base)
        guard let types = target.type.dictionary, let parts = parts(of: target, types) else {
            throw Refusal("a dictionary that is no variable cannot be changed", at: member.base.node)
        }
        try requireActive(target, at: member.base.node)
        let labels = call.arguments.map(\.label)
        try requireNoShadow(of: member.name, labels, on: .dictionary(of: found.value, by: found.key), at: member.node)
        let kept = member.name == "removeAll" ? ["keepingCapacity"] : labels.map { $0 ?? "" }
        keep(.library(.standard, name: member.name.labeled(kept), type: nil), at: member.nameToken)
        func changing(_ expression: TypedExpression) -> TypedStatement { TypedStatement(.evaluate(expression), origin) }
        switch (member.name, labels) {
        case ("updateValue", [nil, "forKey"]):
            let value = assignable(try check(call.arguments[0].expression, as: types.value), to: target, at: call.arguments[0].node)
            let (read, setup) = once(value, "value", origin)
            let key = try self.key(call.arguments[1].expression, as: types.key)
            let entry = AssignmentTarget.Entry(places: target.places, dictionary: types.value, parts: parts, key: key)
            return around(target, setup + key.setup, set(entry, target, read, origin))
        case ("removeValue", ["forKey"]):
            let key = try self.key(call.arguments[0].expression, as: types.key)
            return around(target, key.setup, [changing(parts.asking("remove(", key.pieces + [.text(")")], .scalar(.int)))])
        case ("removeAll", []), ("removeAll", ["keepingCapacity"]):
            let keeps = try call.arguments.first.map { textual(try check($0.expression, as: .scalar(.bool))) }
            let text = keeps.map { [.text("keepingCapacity: ")] + $0.pieces } ?? []
            let elements = elements(of: target.places, types.value)
            let empty = TypedStatement(.assign(elements.places.map { $0 }, TypedExpression(.emptyArray, elements.type)), origin)
            return around(target, keeps?.setup ?? [], [changing(parts.asking("removeAll(", text + [.text(")")], .void)), empty])
        case ("reserveCapacity", [nil]):
            let count = textual(try check(call.arguments[0].expression, as: .scalar(.int)))
            return around(target, count.setup, [changing(parts.asking("reserveCapacity(", count.pieces + [.text(")")], .void))])
        default:
            throw Refusal("'.\(member.name)' of a dictionary is not supported like this", at: member.node, note: "insert in a loop")
        }
    }

    private static let dictionaryMethods: Set<String> = ["updateValue", "removeValue", "removeAll", "reserveCapacity", "merge"]
}
