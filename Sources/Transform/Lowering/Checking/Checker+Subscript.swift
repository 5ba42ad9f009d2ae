import AdgenIR
import AdgenParser

/// Subscripts of structs: calls of a getter.
extension Checker {
    /// What `value[...]` gives of a struct.
    mutating func element(_ subscripted: SubscriptExpr, of value: TypedExpression, _ structure: Structure) throws -> TypedExpression {
        let (symbol, arguments) = try subscriptSymbol(subscripted, structure)
        let (getter, signature) = try accessor(.getter, of: symbol, at: subscripted.node)
        return try call(accessor: getter, signature, [.value(value)] + arguments.map { .value($0) })
    }

    /// The subscript that is meant, and its arguments.
    mutating func subscriptSymbol(
        _ subscripted: SubscriptExpr,
        _ structure: Structure
    ) throws -> (Symbol, [TypedExpression]) {
        let members = typeID(of: structure).map { symbols.members("subscript", of: $0, from: context.place) } ?? []
        let candidates = members.filter { $0.symbol.kind == .subscripting && !$0.symbol.isStatic && $0.source == .own }.map(\.symbol)
        guard let found = try subscriptSymbol(subscripted, candidates.map { ($0, [:]) }, of: structure.name) else {
            throw Refusal.unknown("no subscript of '\(structure.name)' fits these arguments", at: subscripted.node, note: Self.carryNote)
        }
        return found
    }

    /// The one of several subscripts of a type that is meant, and its arguments.
    ///
    /// - Parameter isOptional: Whether there are others besides, so that it is no mistake if none of these fits.
    mutating func subscriptSymbol(
        _ subscripted: SubscriptExpr,
        _ candidates: [(symbol: Symbol, types: [TypeParameter: Scalar])],
        of typeName: String,
        isOptional: Bool = false
    ) throws -> (Symbol, [TypedExpression])? {
        let node = subscripted.node
        if let closure = subscripted.trailingClosures.first {
            throw Refusal.unknown("closures are not supported yet", at: closure.expression.node, note: Self.carryNote)
        }
        var arguments: [CheckedArgument] = []
        for argument in subscripted.arguments {
            let value = try synthesize(argument.expression)
            arguments.append(CheckedArgument(label: argument.label, node: argument.expression.node, value: value, target: nil))
        }
        var matches: [(Symbol, ArgumentMatch, Signature)] = []
        for (candidate, types) in candidates {
            let getter = symbols.callable(candidate, .getter)
            var signature: Signature?
            if let getter { signature = self.signature(of: getter) }
            let match = signature.flatMap { self.match(arguments, $0, knowing: types) }
            if signature == nil || match != nil { try requireDecided(symbols.requirements(of: candidate)) }
            if signature == nil, candidates.count > 1 { throw Refusal.uncertain("subscript", at: node) }
            if let getter, signature == nil { throw explained(getter, at: node) }
            if let match { matches.append((candidate, match, match.signature)) }
        }
        guard let best = try best(matches.map { (($0.0, $0.2), $0.1) }, of: "subscript", at: node) else {
            if isOptional { return nil }
            throw Refusal.unknown("no subscript of '\(typeName)' fits these arguments", at: node, note: Self.carryNote)
        }
        keep(best.0.0.nameToken.map { .source(.function, Origin(file: best.0.0.file, range: $0.range)) }, at: nameToken(of: node))
        var values: [TypedExpression] = []
        for (index, parameter) in best.0.1.writtenParameters.enumerated() {
            guard let place = best.1.arguments[index], let value = arguments[place].value else {
                throw Refusal("default arguments of subscripts are not supported", at: node, note: "pass all arguments")
            }
            values.append(try coerce(value, to: parameter.type, at: arguments[place].node))
        }
        return (best.0.0, values)
    }
}
