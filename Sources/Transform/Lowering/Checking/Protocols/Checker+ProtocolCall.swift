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
        let types = try concrete(types, for: symbol, match.generic, at: node)
        let (id, signature) = try instance(of: symbol, types, at: node)
        return try call(id, signature, as: match, arguments, callee, defaults, at: node)
    }

    /// What the types of a call stand for, if it is certain that they conform to what is asked of them.
    ///
    /// - Parameter signature: That of what is called, in terms of its own types.
    mutating func concrete(
        _ types: [String: SwiftType],
        for symbol: FunctionSymbol,
        _ signature: Signature,
        at node: Node
    ) throws -> [String: SwiftType] {
        for archetype in signature.generics?.archetypes ?? [] {
            guard let type = types[archetype.name], let protocols = archetype.archetype?.protocolTypes, !protocols.isEmpty else { continue }
            try requireConformance(type, to: protocols, at: node)
        }
        for name in archetypes(of: symbol.symbol).generators { try requireGenerator(types[name], at: node) }
        return types.mapValues(\.concrete)
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
            let told = try concrete(match.deduction?.arguments ?? [:], for: symbol, match.generic, at: node)
            let types = use.types.merging(told) { first, _ in first }
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
            guard let own = memberTypes(of: function, on: use.type.concrete, types) else { throw explained(function, types, at: node) }
            let (id, signature) = try instance(of: function, own.arguments, at: node)
            return try call(id, signature, as: match, calledFor: own.types, arguments, callee, [:], at: node)
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
        if types.values.contains(where: \.isTooLarge) {
            throw Refusal.unknown(
                "'\(symbol.name)' is called for types that are made of too many types",
                at: node,
                note: "a generic function that calls itself for ever larger types has no end; write an array instead"
            )
        }
        try requireDecided(symbol.requirements)
        guard externalNames[symbol.id] == nil, let signature = signature(of: symbol, types),
            !types.values.contains(where: { $0.holdsArchetype })
        else { throw explained(symbol, types, at: node) }
        // What a type is made of keeps the type parameters of the caller.
        let outer = types.values.reduce(into: Set<TypeParameter>()) { $0.formUnion($1.typeParameters) }
        guard signature.generics?.parameters.allSatisfy({ !outer.contains($0) }) ?? true else {
            throw Refusal.unknown(
                "'\(symbol.name)' is called for a type that is made of a type parameter of the same name and constraints as its own",
                at: node,
                note: "give one of them another name"
            )
        }
        return (require(symbol, signature, types), signature)
    }

    /// What stands for the types of a member that a type has itself.
    ///
    /// - Parameter types: What stands for them where a protocol's extension gives the member.
    mutating func memberTypes(of symbol: FunctionSymbol, on own: SwiftType, _ types: [String: SwiftType]) -> Deduction? {
        guard types.isEmpty, case .structure(let structure) = own, !structure.arguments.isEmpty else { return Deduction(arguments: types) }
        return signature(of: symbol).flatMap { self.types(of: $0, on: own) }
    }

    /// - Parameters:
    ///   - signature: That of what is called.
    ///   - match: What the call looks like to the caller.
    ///   - own: What type parameters of the callee stand for that the caller knows nothing of.
    private mutating func call(
        _ id: FunctionID,
        _ signature: Signature,
        as match: ArgumentMatch,
        calledFor own: [TypeParameter: Scalar] = [:],
        _ arguments: [CheckedArgument],
        _ callee: Callee,
        _ defaults: Defaults,
        at node: Node
    ) throws -> TypedExpression {
        var values = try self.arguments(match.signature, match, arguments, defaults: defaults, at: node)
        if let receiver = try receiverArgument(callee, signature, at: node) { values.insert(receiver, at: 0) }
        let types = own.merging(match.deduction?.types ?? [:]) { first, _ in first }
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
                parts.append(try initialValue(initializer, of: property, in: structure))
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
