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
        let node = subscripted.node
        if let closure = subscripted.trailingClosures.first {
            throw Refusal.unknown("closures are not supported yet", at: closure.expression.node, note: Self.carryNote)
        }
        var arguments: [CheckedArgument] = []
        for argument in subscripted.arguments {
            let value = try synthesize(argument.expression)
            arguments.append(CheckedArgument(label: argument.label, node: argument.expression.node, value: value, target: nil))
        }
        let candidates = try candidates("subscript", of: .structure(structure), isStatic: false, [.subscripting], at: node)
        var matches: [(MemberCandidate, ArgumentMatch, Signature)] = []
        for candidate in candidates {
            let signature = try signature(ofSubscript: candidate, isOnlyOne: candidates.count == 1, at: node)
            var match = signature.flatMap { self.match(arguments, $0, on: .structure(structure)) }
            match?.member = candidate.use
            if signature == nil || match != nil { try requireDecided(symbols.requirements(of: candidate.symbol)) }
            if signature == nil, candidates.count > 1 { throw Refusal.uncertain("subscript", at: node) }
            if let match { matches.append((candidate, match, match.signature)) }
        }
        guard let best = try best(matches.map { (($0.0, $0.2), $0.1) }, of: "subscript", at: node) else {
            let name = SwiftType.structure(structure).spelling
            throw Refusal.unknown("no subscript of '\(name)' fits these arguments", at: node, note: Self.carryNote)
        }
        let symbol = best.0.0.symbol
        keep(symbol.nameToken.map { .source(.function, Origin(file: symbol.file, range: $0.range)) }, at: nameToken(of: node))
        var values: [TypedExpression] = []
        for (index, parameter) in best.0.1.writtenParameters.enumerated() {
            guard let place = best.1.arguments[index], let value = arguments[place].value else {
                throw Refusal("default arguments of subscripts are not supported", at: node, note: "pass all arguments")
            }
            values.append(try coerce(value, to: parameter.type, at: arguments[place].node))
        }
        return (try accessors(best.0.0, best.0.1, of: structure, at: node), values)
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
        of structure: Structure,
        at node: Node
    ) throws -> Accessors {
        guard let use = candidate.use else { return Accessors(symbol: candidate.symbol, own: .structure(structure)) }
        guard use.isRequirement else {
            return Accessors(symbol: candidate.symbol, types: use.types.mapValues(\.concrete), type: signature.result)
        }
        guard case .accessors(let symbol, let types) = try witness(of: candidate.symbol, for: use.type.concrete, at: node) else {
            throw Refusal.unknown("this subscript is not supported in differentiated code", at: node, note: Self.carryNote)
        }
        return Accessors(symbol: symbol, types: types.mapValues(\.concrete), type: signature.result)
    }
}
