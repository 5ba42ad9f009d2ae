import AdgenIR
import AdgenParser

/// Constants and variables outside of bodies that are tuples, structs or arrays of such.
extension Checker {
    /// What a global holds, read once in place: the numbers themselves where these are known, or what its getter gives.
    mutating func composite(_ global: GlobalSymbol, _ type: SwiftType, _ text: String, at node: Node) throws -> TypedExpression {
        if global.declaration.isLet, let initializer = global.binding.initializer, !global.symbol.isDestructured,
            let value = try? standing(at: global.symbol, { try $0.check(initializer, as: type) }), value.isConstant
        {
            return value
        }
        if let getter = symbols.callable(global.symbol, .getter), let signature = signature(of: getter),
            lowerIfPossible(getter, signature) != nil
        {
            return call(Accessor(symbol: getter, generic: signature, signature: signature), [])
        }
        return try carriedValue([.text(text)], type, nil, at: node)
    }
}

/// Static properties of generic types. These are computed: the language has no stored ones.
extension Checker {
    mutating func readStaticProperty(
        _ global: GlobalSymbol,
        named name: String,
        on own: Structure?,
        at node: Node
    ) throws -> TypedExpression {
        guard let type = global.owner, let own = own ?? structure(type, at: context.place) else {
            throw Refusal("the type whose member '\(name)' is has no certain generic arguments here", at: node, note: "write them")
        }
        return try value(of: Accessors(symbol: global.symbol, own: .structure(own)), [], at: node)
    }

    /// A type of the module that is named in an expression and not understood.
    func unsupportedType(_ expression: Expression) -> Refusal {
        var refusal = Refusal.unknown(
            "values of type '\(expression.text)' are not supported yet",
            at: expression.node,
            note: Self.carryNote
        )
        let type = symbols.type(named: expression, at: context.place)?.type
        for parameter in type.flatMap({ symbols[$0].declarations.first }).map({ symbols[$0].genericParameters }) ?? []
        where scalar(parameter, at: LookupPlace(inside: symbols[parameter.owner])) == nil {
            guard let reason = unknownNumbers(parameter).diagnostic else { continue }
            refusal.diagnostic?.notes.append(Diagnostic.Note(reason.message, in: reason.file, at: reason.range))
        }
        return refusal
    }
}
