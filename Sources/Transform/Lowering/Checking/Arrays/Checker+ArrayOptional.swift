import AdgenIR
import AdgenParser

/// Optionals that arrays and dictionaries give, where they are unwrapped at once: `first`, `last` and `popLast()`, and values by their keys.
extension Checker {
    /// What may be there, and what it is then.
    struct OptionalElement {
        var setup: [TypedStatement]
        var isThere: TypedExpression
        var value: TypedExpression
    }

    /// What an expression gives if it is one of these optionals; nil of all else.
    mutating func optionalElement(_ expression: Expression) throws -> OptionalElement? {
        switch withReceiver(expression) {
        case .paren(let paren):
            return try nested(at: paren.node) { try $0.optionalElement(paren.expression) }
        case .member(let member) where member.name == "first" || member.name == "last":
            guard !isNoLocal(member.base) || !namesType(member.base) else { return nil }
            let base = try settle(synthesize(member.base), at: member.base.node)
            guard base.type.collection?.kind != .inline, let elements = elements(of: base) else { return nil }
            try requireNoShadow(of: member.name, on: base.type, at: member.node)
            keep(.library(.standard, name: member.name, type: elements.element.spelling + "?"), at: member.nameToken)
            let count = TypedExpression.count(elements.array)
            let index = member.name == "first" ? .integer(0) : TypedExpression.scalar(.wrapping(.subtract), count, .integer(1))
            return OptionalElement(
                setup: elements.setup,
                isThere: .compare(.greater, count, .integer(0)),
                value: TypedExpression(.element(of: elements.array, at: index), elements.element)
            )
        case .subscriptCall(let subscripted):
            return try optionalValue(subscripted)
        case .call(let call):
            if case .member(let member) = withReceiver(call.callee), let removed = try removedValue(call, member) { return removed }
            guard case .member(let member) = withReceiver(call.callee), member.name == "popLast", call.arguments.isEmpty,
                call.trailingClosures.isEmpty, isVariable(member.base)
            else { return nil }
            let written = try plainTarget(member.base)
            try requireActive(written, at: member.base.node)
            let target = evaluatingIndices(of: written)
            let type = target.type
            guard let array = changedArray(target.places, type) else { return nil }
            let count = TypedExpression.count(value(in: array.places, array.type))
            let element = array.element
            try requireNoShadow(of: member.name, on: type, at: member.node)
            keep(.function(.standard, "popLast()", [], .opaque(element.spelling + "?")), at: member.nameToken)
            return OptionalElement(
                setup: target.setup,
                isThere: .compare(.greater, count, .integer(0)),
                value: TypedExpression(.removeLast(from: array), element)
            )
        default:
            return nil
        }
    }

    func namesType(_ expression: Expression) -> Bool {
        guard case .identifier(let identifier) = expression else { return false }
        return symbols.declaresType(identifier.name, at: context.place) || symbols.standardScalar(identifier.name, at: context.place) != nil
    }

    /// `optional ?? value`; nil if the optional is none of these.
    mutating func unwrapping(_ token: Token, _ optional: FoldedExpression, _ fallback: FoldedExpression) throws -> TypedExpression? {
        guard case .operand(let expression) = optional, let found = try optionalElement(expression) else { return nil }
        try requireStandard(token)
        let type = found.value.type
        keep(.library(.standard, name: "??", type: nil), at: token)
        let value = TypedExpression(.choose(found.isThere, found.value, try checkFolded(fallback, as: type)), type)
        return found.setup.isEmpty ? value : TypedExpression(.after(found.setup, value), type)
    }

    /// `if let name = optional`: whether it is there, and the variables of the name, which are declared before and have the value then.
    mutating func binding(
        _ introducer: Token,
        _ pattern: Pattern,
        _ type: TypeSyntax?,
        _ initializer: Expression?,
        _ bound: inout [Variable],
        _ origin: Origin
    ) throws -> TypedExpression? {
        guard let initializer, let found = try optionalElement(initializer) else { return nil }
        if let type, resolve(type, at: context.place) != found.value.type {
            throw Refusal("the value is of type '\(found.value.type.spelling)'", at: type.node)
        }
        let leaves = try declare(pattern, found.value.type, isMutable: introducer.keyword == .var)
        let variables = leaves.compactMap { $0 }
        bound += variables
        for variable in variables { program.variables.noteMissing(variable) }
        let isThere = program.variables.make("isThere", .scalar(.bool), owner: context.id)
        let places = leaves.map { leaf in leaf.map { Place.variable($0) } }
        let statements = [
            TypedStatement(.initialize([isThere], found.isThere), origin),
            TypedStatement(.branch(.flag(isThere), then: [TypedStatement(.assign(places, found.value), origin)], otherwise: []), origin),
        ]
        return TypedExpression(.after(found.setup + statements, .flag(isThere)), .scalar(.bool))
    }
}
