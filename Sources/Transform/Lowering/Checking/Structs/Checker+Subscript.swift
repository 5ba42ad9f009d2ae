import AdgenIR
import AdgenParser

/// Subscripts of structs: calls of a getter.
extension Checker {
    /// What `value[...]` gives of a struct.
    mutating func element(_ subscripted: SubscriptExpr, of value: TypedExpression, _ structure: Structure) throws -> TypedExpression {
        let (accessors, arguments) = try subscriptSymbol(subscripted, structure)
        return try self.value(of: accessors, [.value(value)] + arguments.map { .value($0) }, at: subscripted.node)
    }

    /// The subscript that is meant, and its arguments.
    mutating func subscriptSymbol(
        _ subscripted: SubscriptExpr,
        _ structure: Structure
    ) throws -> (Accessors, [TypedExpression]) {
        let type = SwiftType.structure(structure)
        let candidates = try candidates("subscript", of: type, isStatic: false, [.subscripting], at: subscripted.node)
        guard let found = try subscriptSymbol(subscripted, candidates.map { ($0, [:]) }, on: type, of: type.spelling) else {
            throw Refusal.unknown("no subscript of '\(type.spelling)' fits these arguments", at: subscripted.node, note: Self.carryNote)
        }
        return found
    }

    /// The one of several subscripts of a type that is meant, and its arguments.
    ///
    /// - Parameters:
    ///   - own: The struct that it is a subscript of, with its type arguments.
    ///   - isOptional: Whether there are others besides, so that it is no mistake if none of these fits.
    mutating func subscriptSymbol(
        _ subscripted: SubscriptExpr,
        _ candidates: [(member: MemberCandidate, types: [TypeParameter: Scalar])],
        on own: SwiftType? = nil,
        of typeName: String,
        isOptional: Bool = false
    ) throws -> (Accessors, [TypedExpression])? {
        let node = subscripted.node
        if let closure = subscripted.trailingClosures.first {
            throw Refusal.unknown("closures are not supported yet", at: closure.expression.node, note: Self.carryNote)
        }
        var arguments: [CheckedArgument] = []
        for argument in subscripted.arguments {
            let value = try synthesize(argument.expression)
            arguments.append(CheckedArgument(label: argument.label, node: argument.expression.node, value: value, target: nil))
        }
        var matches: [((MemberCandidate, [TypeParameter: Scalar]), ArgumentMatch)] = []
        for (candidate, types) in candidates {
            let signature = try signature(ofSubscript: candidate, isOnlyOne: candidates.count == 1, at: node)
            var match = signature.flatMap { self.match(arguments, $0, on: own, knowing: types) }
            match?.member = candidate.use
            if signature == nil || match != nil { try requireDecided(symbols.requirements(of: candidate.symbol)) }
            if signature == nil, candidates.count > 1 { throw Refusal.uncertain("subscript", at: node) }
            if let match { matches.append(((candidate, types), match)) }
        }
        guard let ((candidate, types), match) = try best(matches, of: "subscript", at: node) else {
            if isOptional { return nil }
            throw Refusal.unknown("no subscript of '\(typeName)' fits these arguments", at: node, note: Self.carryNote)
        }
        let symbol = candidate.symbol
        keep(symbol.nameToken.map { .source(.function, Origin(file: symbol.file, range: $0.range)) }, at: nameToken(of: node))
        var values: [TypedExpression] = []
        for (index, parameter) in match.signature.writtenParameters.enumerated() {
            guard let place = match.arguments[index], let value = arguments[place].value else {
                throw Refusal("default arguments of subscripts are not supported", at: node, note: "pass all arguments")
            }
            values.append(try coerce(value, to: parameter.type, at: arguments[place].node))
        }
        var accessors = try accessors(candidate, match.signature, of: own, at: node)
        if own == nil { accessors.parameters = types }
        return (accessors, values)
    }

    /// The signature of a subscript's getter, or of what a protocol demands.
    private mutating func signature(ofSubscript candidate: MemberCandidate, isOnlyOne: Bool, at node: Node) throws -> Signature? {
        if let use = candidate.use, use.isRequirement { return try signature(ofRequirement: candidate.symbol, use.types) }
        guard let getter = symbols.callable(candidate.symbol, .getter) else { return nil }
        if let found = signature(of: getter, candidate.use?.types ?? [:]) { return found }
        if isOnlyOne { throw explained(getter, at: node) }
        return nil
    }

    private mutating func accessors(
        _ candidate: MemberCandidate,
        _ signature: Signature,
        of own: SwiftType?,
        at node: Node
    ) throws -> Accessors {
        guard let use = candidate.use else { return Accessors(symbol: candidate.symbol, own: own) }
        guard use.isRequirement else {
            return Accessors(symbol: candidate.symbol, types: use.types.mapValues(\.concrete), type: signature.result)
        }
        guard case .accessors(let symbol, let types) = try witness(of: candidate.symbol, for: use.type.concrete, at: node) else {
            throw Refusal.unknown("this subscript is not supported in differentiated code", at: node, note: Self.carryNote)
        }
        return self.accessors(symbol, types, of: use.type.concrete, gives: signature.result)
    }
}
