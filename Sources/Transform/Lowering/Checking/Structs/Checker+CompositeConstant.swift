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
    mutating func unsupportedType(_ expression: Expression) -> Refusal {
        var refusal = Refusal.unknown(
            "values of type '\(expression.text)' are not supported yet",
            at: expression.node,
            note: Self.carryNote
        )
        guard let type = symbols.type(named: expression, at: context.place)?.type,
            let declaration = symbols[type].declarations.first.map({ symbols[$0] }), symbols.isGeneric(type)
        else { return refusal }
        let known = declaration.kind == .structure ? archetypes(of: declaration).types : [:]
        for parameter in declaration.genericParameters
        where known[parameter.name] == nil && scalar(parameter, at: LookupPlace(inside: declaration)) == nil {
            let found = self.refusal(ofProtocolsOf: parameter, in: declaration) ?? unknownNumbers(parameter)
            guard let reason = found.diagnostic else { continue }
            refusal.diagnostic?.notes.append(Diagnostic.Note(reason.message, in: reason.file, at: reason.range))
        }
        if refusal.diagnostic?.notes.count == 1, let property = propertyOfUnknownType(in: declaration), let token = property.nameToken {
            let text = "of the generic struct's stored properties, '\(property.name)' is of a type that adgen does not know"
            refusal.diagnostic?.notes.append(Diagnostic.Note(text, in: token.tree.source, at: token.range))
        }
        return refusal
    }

    /// The stored property that keeps a generic struct from being understood.
    private mutating func propertyOfUnknownType(in declaration: Symbol) -> Symbol? {
        guard declaration.kind == .structure else { return nil }
        let open = archetypes(of: declaration)
        return storedProperties(of: declaration).first { property in
            resolving(in: open) { $0.storedType(of: property).map { !$0.isKnown } ?? true }
        }
    }
}
