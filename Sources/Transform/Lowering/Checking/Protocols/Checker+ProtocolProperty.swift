import AdgenIR
import AdgenParser

/// Properties and static members that protocols give: what a requirement means for the type that is there, or what an extension adds.
extension Checker {
    /// A property of a value whose type has it by a protocol.
    mutating func property(_ symbol: Symbol, of use: MemberUse, at node: Node) throws -> Property {
        let type = try type(of: symbol, of: use, at: node)
        guard use.isRequirement else {
            return .computed(Accessors(symbol: symbol, types: use.types.mapValues(\.concrete), type: type))
        }
        let concrete = use.type.concrete
        switch try witness(of: symbol, for: concrete, at: node) {
        case .stored(let property):
            guard case .structure(let structure) = concrete, let (leaves, _) = storedLeaves(property.name, of: structure) else { break }
            return .stored(leaves, type, property)
        case .accessors(let accessors, let types):
            return .computed(self.accessors(accessors, types, of: concrete, gives: type))
        case .function, .memberwise, .global, .operation, .constant:
            break
        }
        throw Refusal.unknown("'\(symbol.name)' is not supported in differentiated code", at: node, note: Self.carryNote)
    }

    /// What is called of a type for a property or subscript that is demanded of it.
    ///
    /// - Parameter types: What stands for its types where a protocol's extension gives it; none of what the type has itself.
    func accessors(_ symbol: Symbol, _ types: [String: SwiftType], of own: SwiftType, gives type: SwiftType) -> Accessors {
        Accessors(symbol: symbol, types: types.mapValues(\.concrete), type: type, own: types.isEmpty ? own : nil)
    }

    /// The type that a property has where it is used.
    private mutating func type(of symbol: Symbol, of use: MemberUse, at node: Node) throws -> SwiftType {
        guard let found = try signature(ofRequirement: symbol, use.types)?.result, !found.isUnknown else {
            throw Refusal.unknown("the type of '\(symbol.name)' is not certain", at: node, note: Self.carryNote)
        }
        return found
    }

    /// A static property of what is known by its protocols.
    mutating func staticProperty(_ name: Token?, of type: SwiftType, at node: Node) throws -> TypedExpression? {
        let found = try candidates(name?.name ?? "", of: type, isStatic: true, [.variable], at: node)
        guard !found.isEmpty, !found.contains(where: { $0.use == nil }) else { return nil }
        guard let member = preferred(found.map { ($0, $0.use) }), let use = member.use else {
            throw Refusal.uncertain(name?.name ?? "", at: node)
        }
        try requireDecided(symbols.requirements(of: member.symbol))
        keep(property: member.symbol, at: name)
        let view = try self.type(of: member.symbol, of: use, at: node)
        guard use.isRequirement else {
            return try value(of: Accessors(symbol: member.symbol, types: use.types.mapValues(\.concrete), type: view), [], at: node)
        }
        switch try witness(of: member.symbol, for: use.type.concrete, at: node) {
        case .accessors(let accessors, let types):
            return try value(of: self.accessors(accessors, types, of: use.type.concrete, gives: view), [], at: node)
        case .global(let global):
            return retyped(try read(global, named: global.symbol.name, at: node), as: view)
        case .constant(let constant):
            return retyped(.constant(constant), as: view)
        case .function, .memberwise, .stored, .operation:
            throw Refusal.unknown("'\(member.symbol.name)' is not supported in differentiated code", at: node, note: Self.carryNote)
        }
    }

    /// A static property that a name means which stands alone: of `Self` in a protocol, or one that a type around has by a protocol.
    mutating func inheritedStaticProperty(_ identifier: IdentifierExpr) throws -> TypedExpression? {
        for scope in symbols.types(around: context.place) {
            let type = symbols.isProtocol(scope) ? context.environment.types["Self"] : self.type(of: scope)
            if let type, let found = try staticProperty(identifier.nameToken, of: type, at: identifier.node) { return found }
            if !symbols.members(identifier.name, of: scope, from: context.place).isEmpty { return nil }
        }
        return nil
    }

    /// A call of a static function or an initialiser of what is known by its protocols.
    mutating func staticCall(
        _ name: Token?,
        of type: SwiftType,
        _ arguments: [CheckedArgument],
        at node: Node
    ) throws -> Synthesis? {
        let isInitializer = name.map { $0.name == "init" } ?? true
        let text = isInitializer ? "init" : name?.name ?? ""
        let found = try candidates(text, of: type, isStatic: true, [isInitializer ? .initializer : .function], at: node)
        guard found.contains(where: { $0.use != nil }) else { return nil }
        let matches = try matches(found, of: text, arguments, at: node)
        guard !matches.isEmpty else {
            throw Refusal.unknown("no '\(text)' of '\(type.spelling)' fits these arguments", at: node, note: Self.carryNote)
        }
        return try overloaded(matches, of: text, arguments, named: name, at: node)
    }

    /// A call of what an expression names by a type parameter, `Self` or an associated type: an initialiser, unless another name is given.
    mutating func call(_ call: CallExpr, ofArchetype type: SwiftType, _ name: Token?, at node: Node) throws -> Synthesis {
        let isInitializer = name.map { $0.name == "init" } ?? true
        switch type {
        case .scalar(let scalar) where isInitializer:
            return try conversion(call, to: scalar)
        case .structure(let structure) where structure.archetype == nil && isInitializer:
            return try initialization(call, .bound(structure))
        case .structure(let structure):
            let arguments = try arguments(call)
            if let found = try staticCall(name, of: type, arguments, at: node) { return found }
            if let name, structure.archetype == nil, let id = typeID(of: structure),
                let found = try moduleCall(name.name, arguments, in: [id], on: structure, at: node)
            {
                return found
            }
        case .scalar, .array, .tuple, .opaque:
            break
        }
        let text = (name?.name ?? "init")
        throw Refusal.unknown("no '\(text)' of '\(type.spelling)' is known to adgen", at: node, note: Self.carryNote)
    }

    /// What is known by its protocols and is named by an expression: `S`, `Self`, `S.A`.
    mutating func archetype(named expression: Expression) -> SwiftType? {
        guard !context.environment.types.isEmpty else { return nil }
        switch expression {
        case .identifier(let identifier) where identifier.genericArguments.isEmpty:
            switch symbols.typeName(identifier.name, at: context.place) {
            case .selfType(let type) where symbols.isProtocol(type): return context.environment.types["Self"]
            case .parameter(let parameter): return substituted(parameter)
            case .declared(let found):
                guard let symbol = found.last, symbol.kind == .associatedType else { return nil }
                return associatedType(symbol.id, at: context.place)
            case .selfType, .unknown: return nil
            }
        case .member(let member):
            return archetype(named: member.base).flatMap { associatedType(member.name, of: $0) }
        default:
            return nil
        }
    }
}

extension SwiftType {
    /// Whether it was not understood.
    fileprivate var isUnknown: Bool {
        if case .opaque = self { true } else { false }
    }
}
