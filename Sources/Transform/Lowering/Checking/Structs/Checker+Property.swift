import AdgenIR
import AdgenParser

/// Properties of structs: parts of the value, or what a getter gives.
extension Checker {
    /// What a property of a struct is.
    enum Property {
        /// The leaves of the value that it is, and its type.
        case stored(Range<Int>, SwiftType, Symbol)
        case computed(Accessors)
    }

    /// A computed property or subscript.
    struct Accessors {
        var symbol: Symbol
        /// What stands for its types, where it is a member of a protocol.
        var types: [String: SwiftType] = [:]
        /// What the type parameters of an extension of a library's type stand for, where it is a member of one.
        var parameters: [TypeParameter: Scalar]?
        /// The type that it has where it is used, if that is another than its own.
        var type: SwiftType?
        /// The type that it is a member of, with its type arguments.
        var own: SwiftType?
    }

    /// The value of a property of a value, named by a token.
    mutating func property(_ name: Token?, of value: TypedExpression, _ type: SwiftType, at node: Node) throws -> TypedExpression {
        let (property, symbol) = try property(named: name?.name ?? "", of: type, at: node)
        keep(property: symbol, at: name)
        switch property {
        case .stored(let leaves, let type, _): return part(leaves, type, of: value)
        case .computed(let accessors): return try self.value(of: accessors, [.value(value)], at: node)
        }
    }

    /// What a getter gives.
    mutating func value(of accessors: Accessors, _ arguments: [TypedArgument], at node: Node) throws -> TypedExpression {
        let value = call(try accessor(.getter, of: accessors, at: node), arguments)
        return accessors.type.map { retyped(value, as: $0) } ?? value
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

    /// What a struct has under a name, and the declaration that is meant by it.
    mutating func property(named name: String, of type: SwiftType, at node: Node) throws -> (Property, Symbol) {
        let found = try applicable(try candidates(name, of: type, isStatic: false, [.variable], at: node), to: type, named: name, at: node)
        guard !found.isEmpty else {
            throw Refusal.unknown(
                "'\(type.spelling)' has no property '\(name)' that adgen knows",
                at: node,
                note: Self.carryNote
            )
        }
        // Of declarations under conditions the first will do: it is asked for them.
        let own = found.first { $0.use == nil }
        guard let member = own ?? preferred(found.map { ($0, $0.use) }) else { throw Refusal.uncertain(name, at: node) }
        guard found.allSatisfy({ $0.use != nil || symbols.areOfOneModule($0.symbol.file, member.symbol.file) }) else {
            throw Refusal(
                "which of several properties '\(name)' is meant is not certain",
                at: node,
                note: "two modules add one to '\(type.spelling)'; rename one"
            )
        }
        try requireDecided(symbols.requirements(of: member.symbol))
        if let use = member.use { return (try property(member.symbol, of: use, at: node), member.symbol) }
        if case .structure(let structure) = type, let (leaves, type) = storedLeaves(name, of: structure), member.symbol.isStored {
            return (.stored(leaves, type, member.symbol), member.symbol)
        }
        return (.computed(Accessors(symbol: member.symbol, own: type)), member.symbol)
    }

    /// The properties among some that a value of the type has: of those in extensions with conditions, those that a generic struct meets with
    /// its arguments. What is said of these arguments alone is preferred.
    private mutating func applicable(
        _ candidates: [MemberCandidate],
        to type: SwiftType,
        named name: String,
        at node: Node
    ) throws -> [MemberCandidate] {
        guard case .structure(let structure) = type, !structure.arguments.isEmpty else { return candidates }
        var found: [(candidate: MemberCandidate, isGeneric: Bool)] = []
        for candidate in candidates {
            guard candidate.use == nil, !candidate.symbol.isStored, let getter = symbols.callable(candidate.symbol, .getter) else {
                found.append((candidate, true))
                continue
            }
            guard let signature = signature(of: getter) else {
                if candidates.count == 1 { throw explained(getter, at: node) }
                throw Refusal.uncertain(name, at: node)
            }
            if types(of: signature, on: type) != nil { found.append((candidate, signature.generics != nil)) }
        }
        guard found.count > 1 else { return found.map(\.candidate) }
        let special = found.filter { !$0.isGeneric }
        guard special.count == 1 else { throw Refusal.uncertain(name, at: node) }
        return [special[0].candidate]
    }

    /// The leaves and the type of a stored property.
    func storedLeaves(_ name: String, of structure: Structure) -> (Range<Int>, SwiftType)? {
        // What an archetype has it has by its protocols alone.
        if structure.archetype != nil { return nil }
        var start = 0
        for field in structure.fields {
            let count = field.type.leafCount
            if field.name == name { return (start..<start + count, field.type) }
            start += count
        }
        return nil
    }

    // MARK: Accessors

    /// An accessor as it is called.
    struct Accessor {
        var symbol: FunctionSymbol
        /// The signature in terms of the accessor's own type parameters, and of the types of the value that it is called on.
        var generic: Signature
        var signature: Signature
        /// What these stand for.
        var types: [TypeParameter: Scalar] = [:]
        /// What stands for its types that are no numbers: of a member of a protocol, or of a generic struct.
        var environment: [String: SwiftType] = [:]
    }

    /// An accessor of a computed property or a subscript.
    mutating func accessor(
        _ kind: CallableSyntax.Kind,
        of accessors: Accessors,
        at node: Node
    ) throws -> Accessor {
        let symbol = accessors.symbol
        guard let accessor = symbols.callable(symbol, kind) else {
            let what = kind == .getter ? "read" : "changed"
            throw Refusal.unknown("'\(symbol.name)' cannot be \(what) in differentiated code", at: node, note: Self.carryNote)
        }
        if symbol.accessors?.isConditional == true {
            throw Refusal("accessors under '#if' are not supported", at: node, note: "put the '#if' around the whole declaration")
        }
        guard let signature = signature(of: accessor, accessors.types) else { throw explained(accessor, accessors.types, at: node) }
        guard let deduction = accessors.parameters.map({ Deduction(types: $0) }) ?? types(of: signature, on: accessors.own) else {
            throw Refusal("the type of this does not meet the conditions on '\(symbol.name)'", at: node)
        }
        var result = Accessor(
            symbol: accessor,
            generic: signature,
            signature: signature.replacing(deduction.types),
            types: deduction.types,
            environment: accessors.types
        )
        if !deduction.arguments.isEmpty {
            guard let told = self.signature(result.signature, telling: deduction.arguments) else {
                throw explained(accessor, accessors.types, at: node)
            }
            result.signature = told
            result.environment = try concrete(deduction.arguments, for: accessor, signature, at: node)
            guard let generic = self.signature(of: accessor, result.environment) else {
                throw explained(accessor, result.environment, at: node)
            }
            result.generic = generic
        }
        _ = try externalElsewhere(accessor, result.generic, result.environment, at: node)
        return result
    }

    mutating func call(_ accessor: Accessor, _ arguments: [TypedArgument]) -> TypedExpression {
        let callee = require(accessor.symbol, accessor.generic, accessor.environment)
        let call = TypedCall(callee: callee, arguments: arguments, types: accessor.types)
        return TypedExpression(.call(call), accessor.signature.result)
    }

    /// Keeps what the name of a property, static or not, means.
    mutating func keep(property symbol: Symbol, at name: Token?) {
        keep(symbol.nameToken.map { .source(.global, Origin(file: symbol.file, range: $0.range)) }, at: name)
    }
}
