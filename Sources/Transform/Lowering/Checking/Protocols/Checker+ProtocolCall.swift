import AdgenIR
import AdgenParser

/// Calls of what is known of a type by its protocols, and of functions over such types.
extension Checker {
    typealias Defaults = [Int: (expression: Expression, symbol: FunctionSymbol)]

    /// A call of a function for certain types.
    mutating func build(
        _ symbol: FunctionSymbol,
        for types: [String: SwiftType],
        _ match: ArgumentMatch,
        _ arguments: [CheckedArgument],
        _ callee: Callee,
        _ defaults: Defaults,
        at node: Node
    ) throws -> TypedExpression {
        for type in types.values {
            try requireConformance(type, at: node)
            try requireNotGeneric(type, at: node)
        }
        let (id, signature) = try instance(of: symbol, types, at: node)
        return try call(id, signature, as: match, arguments, callee, defaults, at: node)
    }

    /// Refuses a generic struct where protocols are all that is known of a type: what its members are called for would be lost.
    private func requireNotGeneric(_ type: SwiftType, at node: Node) throws {
        var isGeneric = false
        if case .structure(let structure) = type.concrete, type.collection == nil, type.dictionary == nil {
            isGeneric = !structure.arguments.isEmpty
        }
        if case .scalar = type.concrete {} else if type.concrete.holdsTypeParameter { isGeneric = true }
        guard isGeneric else { return }
        throw Refusal.unknown(
            "a call over protocols is not supported for the generic type '\(type.concrete.spelling)'",
            at: node,
            note: "write the function for the type"
        )
    }

    /// A call of a protocol's member.
    mutating func build(
        _ symbol: FunctionSymbol,
        of use: MemberUse,
        _ match: ArgumentMatch,
        _ arguments: [CheckedArgument],
        _ callee: Callee,
        at node: Node
    ) throws -> TypedExpression {
        guard use.isRequirement else {
            let types = use.types.merging(match.deduction?.arguments ?? [:]) { first, _ in first }
            let defaults = Dictionary(
                symbol.declaration.parameters.enumerated().compactMap { index, parameter in
                    parameter.defaultValue.map { (index, (expression: $0, symbol: symbol)) }
                },
                uniquingKeysWith: { first, _ in first }
            )
            let (id, signature) = try instance(of: symbol, types, at: node)
            return try call(id, signature, as: match, arguments, callee, defaults, at: node)
        }
        guard match.deduction == nil else {
            throw Refusal.unknown("generic requirements of protocols are not supported", at: node, note: Self.carryNote)
        }
        switch try witness(of: symbol.symbol, for: use.type.concrete, at: node) {
        case .function(let function, let types):
            if let name = externalNames[function.id], types.isEmpty, match.signature.receiver == nil {
                let values = try self.arguments(match.signature, match, arguments, defaults: [:], at: node)
                return call(with: values, gives: match.signature.result) { .externalCall(name: name, $0) }
            }
            let (id, signature) = try instance(of: function, types, at: node)
            return try call(id, signature, as: match, arguments, callee, [:], at: node)
        case .memberwise(let structure, let fields):
            let values = try plainArguments(match, arguments, at: node)
            return retyped(try made(structure, fields, values, at: node), as: match.signature.result)
        case .operation(let operation):
            let operands = try plainArguments(match, arguments, at: node).map { retyped($0, as: $0.type.concrete) }
            return retyped(TypedExpression(.compute(operation, operands), .scalar(operation.result)), as: match.signature.result)
        case .stored, .accessors, .global, .constant:
            throw Refusal.unknown("'\(symbol.name)' is not supported in differentiated code", at: node, note: Self.carryNote)
        }
    }

    /// The function for certain types, and its signature in terms of these.
    mutating func instance(
        of symbol: FunctionSymbol,
        _ types: [String: SwiftType],
        at node: Node
    ) throws -> (FunctionID, Signature) {
        let types = types.mapValues(\.concrete)
        if let owner = symbol.owner, symbols.isGeneric(owner) {
            let message = "'\(symbol.name)' of the generic type '\(symbols[owner].name)' is not supported where protocols give it"
            throw Refusal.unknown(message, at: node, note: Self.carryNote)
        }
        try requireDecided(symbol.requirements)
        guard externalNames[symbol.id] == nil, let signature = signature(of: symbol, types),
            !types.values.contains(where: { $0.holdsArchetype })
        else { throw explained(symbol, types, at: node) }
        return (require(symbol, signature, types), signature)
    }

    /// - Parameters:
    ///   - signature: That of what is called.
    ///   - match: What the call looks like to the caller.
    private mutating func call(
        _ id: FunctionID,
        _ signature: Signature,
        as match: ArgumentMatch,
        _ arguments: [CheckedArgument],
        _ callee: Callee,
        _ defaults: Defaults,
        at node: Node
    ) throws -> TypedExpression {
        var values = try self.arguments(match.signature, match, arguments, defaults: defaults, at: node)
        if let receiver = try receiverArgument(callee, signature, at: node) { values.insert(receiver, at: 0) }
        let types = match.deduction?.types ?? [:]
        return call(with: values, gives: match.signature.result) { .call(TypedCall(callee: id, arguments: $0, types: types)) }
    }

    private mutating func plainArguments(
        _ match: ArgumentMatch,
        _ arguments: [CheckedArgument],
        at node: Node
    ) throws -> [TypedExpression] {
        try self.arguments(match.signature, match, arguments, defaults: [:], at: node).map { argument in
            guard case .value(let value) = argument else {
                throw Refusal("'inout' arguments are not supported here", at: node, note: "write the function in the type")
            }
            return value
        }
    }

    /// A struct of the values that its initialiser takes.
    private mutating func made(
        _ structure: Structure,
        _ taken: [Structure.Field],
        _ values: [TypedExpression],
        at node: Node
    ) throws -> TypedExpression {
        let given = Dictionary(zip(taken.map(\.name), values)) { first, _ in first }
        var parts: [TypedExpression] = []
        for (field, property) in zip(structure.fields, storedProperties(of: structure)) {
            if let value = given[field.name] {
                let part = retyped(value, as: field.type)
                parts.append(field.isWithoutDerivative ? passive(part, property: field.name, at: node) : part)
            } else if let initializer = property.binding?.initializer {
                parts.append(try standing(at: property) { try $0.check(initializer, as: field.type) })
            } else {
                throw Refusal.unknown("'\(field.name)' of '\(structure.name)' has no value here", at: node, note: Self.carryNote)
            }
        }
        return TypedExpression(.tuple(parts), .structure(structure))
    }

    /// A value as one of another type that is made of the same: what stands for an archetype, or the archetype that it stands for.
    func retyped(_ value: TypedExpression, as type: SwiftType) -> TypedExpression {
        if value.type == type { return value }
        if type.isComposite == value.type.isComposite { return TypedExpression(value.kind, type) }
        return type.isComposite ? TypedExpression(.tuple([value]), type) : part(0..<1, type, of: value)
    }
}
