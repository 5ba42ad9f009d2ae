import AdgenIR
import AdgenParser

/// Properties of structs: parts of the value, or what a getter gives.
extension Checker {
    /// What a property of a struct is.
    enum Property {
        /// The leaves of the value that it is, and its type.
        case stored(Range<Int>, SwiftType, Symbol)
        case computed(Symbol)

        var symbol: Symbol {
            switch self {
            case .stored(_, _, let symbol), .computed(let symbol): symbol
            }
        }
    }

    /// The value of a property of a value, named by a token.
    mutating func property(_ name: Token?, of value: TypedExpression, _ structure: Structure, at node: Node) throws -> TypedExpression {
        let property = try property(named: name?.name ?? "", of: structure, at: node)
        keep(property: property.symbol, at: name)
        switch property {
        case .stored(let leaves, let type, _):
            return part(leaves, type, of: value)
        case .computed(let symbol):
            let (getter, signature) = try accessor(.getter, of: symbol, at: node)
            return try call(accessor: getter, signature, [.value(value)])
        }
    }

    /// Some of the leaves of a value. Nothing is lost of what evaluating the others does.
    func part(_ leaves: Range<Int>, _ type: SwiftType, of value: TypedExpression) -> TypedExpression {
        if case .tuple(let parts) = value.kind, parts.allSatisfy({ $0.type.leafCount == 1 && ($0.isPlainRead || $0.isConstant) }) {
            let parts = Array(parts[leaves])
            return type.isComposite || parts.count != 1 ? TypedExpression(.tuple(parts), type) : TypedExpression(parts[0].kind, type)
        }
        if let read = partOfCarriedValue(leaves, type, of: value) { return read }
        return TypedExpression(.part(value, leaves), type)
    }

    /// What a struct has under a name.
    mutating func property(named name: String, of structure: Structure, at node: Node) throws -> Property {
        guard let type = typeID(of: structure) else { throw Refusal.unknown("'\(structure.name)' is not known to adgen", at: node) }
        let members = symbols.members(name, of: type, from: context.place).filter { $0.symbol.kind == .variable && !$0.symbol.isStatic }
        guard let member = members.first else {
            throw Refusal.unknown("'\(structure.name)' has no property '\(name)' that adgen knows", at: node, note: Self.carryNote)
        }
        guard case .own = member.source else {
            throw Refusal.unknown(
                "'.\(name)' of '\(structure.name)' is a protocol's, which is not supported here",
                at: node,
                note: "declare it in '\(structure.name)' or an extension of it; \(Self.carryNote)"
            )
        }
        let own = members.filter { $0.source == .own }.map(\.symbol)
        guard own.allSatisfy({ symbols.areOfOneModule($0.file, member.symbol.file) }) else {
            throw Refusal(
                "which of several properties '\(name)' is meant is not certain",
                at: node,
                note: "two modules add one to '\(structure.name)'; rename one"
            )
        }
        try requireDecided(symbols.requirements(of: member.symbol))
        if let (leaves, type) = storedLeaves(name, of: structure), member.symbol.isStored { return .stored(leaves, type, member.symbol) }
        return .computed(member.symbol)
    }

    /// The leaves and the type of a stored property.
    func storedLeaves(_ name: String, of structure: Structure) -> (Range<Int>, SwiftType)? {
        var start = 0
        for field in structure.fields {
            let count = field.type.leafCount
            if field.name == name { return (start..<start + count, field.type) }
            start += count
        }
        return nil
    }

    // MARK: Accessors

    /// An accessor of a computed property or a subscript.
    mutating func accessor(
        _ kind: CallableSyntax.Kind,
        of symbol: Symbol,
        at node: Node
    ) throws -> (FunctionSymbol, Signature) {
        guard let accessor = symbols.callable(symbol, kind) else {
            let what = kind == .getter ? "read" : "changed"
            throw Refusal.unknown("'\(symbol.name)' cannot be \(what) in differentiated code", at: node, note: Self.carryNote)
        }
        if symbol.accessors?.isConditional == true {
            throw Refusal("accessors under '#if' are not supported", at: node, note: "put the '#if' around the whole declaration")
        }
        guard let signature = signature(of: accessor) else { throw explained(accessor, at: node) }
        _ = try externalElsewhere(accessor, signature, at: node)
        return (accessor, signature)
    }

    mutating func call(accessor: FunctionSymbol, _ signature: Signature, _ arguments: [TypedArgument]) throws -> TypedExpression {
        let callee = require(accessor, signature)
        return TypedExpression(.call(TypedCall(callee: callee, arguments: arguments)), signature.result)
    }

    /// Keeps what the name of a property, static or not, means.
    mutating func keep(property symbol: Symbol, at name: Token?) {
        keep(symbol.nameToken.map { .source(.global, Origin(file: symbol.file, range: $0.range)) }, at: name)
    }
}
