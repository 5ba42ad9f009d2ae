import AdgenIR
import AdgenParser

/// Elements of arrays, read and as places.
extension Checker {
    mutating func element(_ subscripted: SubscriptExpr) throws -> TypedExpression {
        let array = try settle(synthesize(subscripted.base), at: subscripted.base.node)
        if let value = try valueOrDefault(subscripted, of: array) { return value }
        if array.type.collection == nil, case .structure(let structure) = array.type {
            return try element(subscripted, of: array, structure)
        }
        if let added = try addedElement(subscripted, of: array) { return added }
        if let vector = array.type.vectorOrMask { return try vectorLane(subscripted, of: array, vector) }
        if let slice = try slice(subscripted, of: array) { return slice }
        guard let element = array.type.sequenceElement else {
            if let found = try opaqueElement(subscripted, of: array) { return found }
            throw Refusal.unknown(
                "subscripts of a value of type '\(array.type.spelling)' are not supported",
                at: subscripted.base.node,
                note: Self.carryNote
            )
        }
        let index = try index(of: subscripted)
        keep(.library(.standard, name: "subscript(_:)", type: element.spelling), at: nameToken(of: subscripted.node))
        if let scalar = element.scalar, let outside = outsideElement(of: array, at: index, scalar) { return outside }
        if array.type.collection != nil, let elements = elements(of: array) {
            return elements.after(TypedExpression(.element(of: elements.array, at: elements.offset(index)), element))
        }
        return TypedExpression(.element(of: array, at: index), element)
    }

    /// The place of an element of an array that is a target itself.
    mutating func element(_ subscripted: SubscriptExpr, of base: AssignmentTarget) throws -> AssignmentTarget {
        let type = base.type
        guard let element = type.sequenceElement else {
            if let refusal = refusalToChange(dictionary: type, at: subscripted.node) { throw refusal }
            throw Refusal("elements of a value of type '\(type.spelling)' cannot be assigned to", at: subscripted.node)
        }
        var target = base
        var index = evaluated(try index(of: subscripted), for: &target)
        keep(.library(.standard, name: "subscript(_:)", type: element.spelling), at: nameToken(of: subscripted.node))
        let array = SwiftType.array(element)
        var whole = base.places
        if let collection = type.collection {
            whole = base.places.part(0..<array.leafCount, array)
            if collection.kind == .slice {
                guard case .variable(let start)? = base.places.last, base.places.count == array.leafCount + 1 else {
                    throw Refusal("elements of a slice that is no variable cannot be changed", at: subscripted.node)
                }
                index = .scalar(.wrapping(.subtract), index, .read(start, .scalar(.int)))
            }
        }
        guard let places = whole.element(at: index, of: array, element) else {
            throw Refusal("elements of a value of type '\(type.spelling)' cannot be assigned to", at: subscripted.node)
        }
        target.places = places
        target.type = element
        return target
    }

    /// `a.first!`, `a.last!` and `a.popLast()!` of an array, `d[key]!` of a dictionary; nil for all else. An index that is not there traps.
    mutating func unwrapped(_ unwrap: ForceUnwrapExpr) throws -> TypedExpression? {
        let expression = withReceiver(unwrap.expression)
        switch expression {
        case .call, .subscriptCall:
            return try optionalElement(expression).map {
                $0.setup.isEmpty ? $0.value : TypedExpression(.after($0.setup, $0.value), $0.value.type)
            }
        default:
            break
        }
        guard case .member(let member) = expression, member.name == "first" || member.name == "last" else { return nil }
        let array = try settle(synthesize(member.base), at: member.base.node)
        if array.type.collection != nil, let found = try optionalElement(expression) {
            return found.setup.isEmpty ? found.value : TypedExpression(.after(found.setup, found.value), found.value.type)
        }
        guard let element = array.type.storedElement else { return nil }
        try requireNoShadow(of: member.name, on: array.type, at: member.node)
        keep(.library(.standard, name: member.name, type: element.spelling + "?"), at: member.nameToken)
        guard member.name == "last" else { return TypedExpression(.element(of: array, at: .integer(0)), element) }
        func last(of array: TypedExpression) -> TypedExpression {
            TypedExpression(.element(of: array, at: .scalar(.wrapping(.subtract), .count(array), .integer(1))), element)
        }
        if array.isPlainRead { return last(of: array) }
        let (read, setup) = once(array, "elements", nil)
        return TypedExpression(.after(setup, last(of: read)), element)
    }

    mutating func index(of subscripted: SubscriptExpr) throws -> TypedExpression {
        guard let argument = subscripted.arguments.first, subscripted.arguments.count == 1, argument.label == nil,
            subscripted.trailingClosures.isEmpty
        else { throw Refusal.unknown("an array takes one index", at: subscripted.node, note: Self.carryNote) }
        let index = try settle(synthesize(argument.expression), at: argument.expression.node)
        guard index.type == .scalar(.int) else {
            throw Refusal.unknown("an array is not subscripted like this", at: argument.node, note: Self.carryNote)
        }
        return index
    }
}

extension TypedExpression {
    /// Whether it does nothing but name variables.
    var isPlainRead: Bool {
        switch kind {
        case .read: true
        case .tuple(let parts): parts.allSatisfy(\.isPlainRead)
        case .part(let whole, _): whole.isPlainRead
        case .constant, .compute, .shortCircuit, .choose, .element, .count, .emptyArray, .arrayLiteral, .repeating, .removeLast, .remove,
            .slice, .call,
            .externalCall, .carried, .after:
            false
        }
    }
}
