import AdgenIR
import AdgenParser

/// What a type has where a protocol demands something: its own member, or what an extension of a protocol falls back to.
extension Checker {
    enum Witness {
        /// A function or initialiser, with what stands for its types.
        case function(FunctionSymbol, [String: SwiftType])
        /// The initialiser that takes the stored properties, which nobody wrote.
        case memberwise(Structure, [Structure.Field])
        case stored(Symbol)
        case accessors(Symbol, [String: SwiftType])
        /// A static constant or variable.
        case global(GlobalSymbol)
        /// An operator of the standard library on numbers.
        case operation(Operation)
        /// A constant of the standard library.
        case constant(Constant)
    }

    /// What is called of a type for a requirement. It is refused where only the compiler knows that.
    mutating func witness(of requirement: Symbol, for type: SwiftType, at node: Node) throws -> Witness {
        if let demanding = symbols.owner(of: requirement) { try requireConformance(type, to: [demanding], at: node) }
        guard let due = try dueSignature(of: requirement, ["Self": type]), requirement.genericParameters.isEmpty else {
            throw uncertainWitness(requirement, type, at: node)
        }
        if let found = try ownWitness(of: requirement, due, for: type, at: node) { return found }
        if let found = standardWitness(of: requirement, due, for: type) { return found }
        return try fallback(of: requirement, due, for: type, at: node)
    }

    private func uncertainWitness(_ requirement: Symbol, _ type: SwiftType, at node: Node) -> Refusal {
        Refusal.unknown(
            "which member of '\(type.spelling)' is called for '\(requirement.fullName)' is not certain",
            at: node,
            note: "declare it in '\(type.spelling)' with the types that the protocol demands"
        )
    }

    /// The signature that a member has to have, or that it has, in terms of the types given; without the receiver.
    private mutating func dueSignature(of symbol: Symbol, _ types: [String: SwiftType]) throws -> Signature? {
        if !types.isEmpty,
            symbol.kind == .function || symbol.kind == .initializer || symbol.kind == .subscripting || symbol.kind == .variable
        {
            return try resolving(inside: symbol, types) { try $0.plainSignature(of: symbol) }
        }
        return try resolving(in: TypeEnvironment()) { try $0.plainSignature(of: symbol) }
    }

    /// The signature of a member that a type has itself, in terms of its type arguments.
    private mutating func ownSignature(of symbol: Symbol, of type: SwiftType) throws -> Signature? {
        if let owner = symbols.owner(of: symbol), owner == typeID(of: type) {
            return try resolving(asMember: symbol, of: type) { try $0.plainSignature(of: symbol) }
        }
        // Operators stand in other types, too, of which it is not told what their type parameters are.
        let environment = genericStructure(around: symbol) == nil ? TypeEnvironment() : archetypes(of: symbol)
        return try resolving(in: environment) { try $0.plainSignature(of: symbol) }
    }

    /// What a requirement looks like where it is used.
    mutating func signature(ofRequirement symbol: Symbol, _ types: [String: SwiftType]) throws -> Signature? {
        try dueSignature(of: symbol, types)
    }

    private mutating func plainSignature(of symbol: Symbol) throws -> Signature? {
        try requireDecided(symbols.requirements(of: symbol))
        guard !symbol.isAsync, symbol.throwsClause == nil, symbol.accessors.map({ !$0.isThrowing && !$0.isAsync }) ?? true else {
            return nil
        }
        let place = LookupPlace(inside: symbol)
        var parameters: [Signature.Parameter] = []
        for parameter in symbol.parameters {
            guard let type = parameter.type, !parameter.isVariadic else { return nil }
            parameters.append(
                Signature.Parameter(
                    label: parameter.label,
                    name: parameter.name,
                    type: resolve(type, at: place),
                    isInout: parameter.isInout
                )
            )
        }
        var result = SwiftType.void
        switch symbol.kind {
        case .variable:
            guard
                let type = symbol.isStored && symbol.writtenType == nil
                    ? storedType(of: symbol) : symbol.writtenType.map({ resolve($0, at: place) })
            else { return nil }
            result = type
        case .initializer:
            guard !symbol.isFailable else { return nil }
        default:
            result = symbol.resultType.map { resolve($0, at: place) } ?? .void
        }
        return Signature(baseName: symbol.name, parameters: parameters, result: result)
    }

    /// The type's own member that fits exactly; nil if it has none of the name and labels.
    private mutating func ownWitness(of requirement: Symbol, _ due: Signature, for type: SwiftType, at node: Node) throws -> Witness? {
        var own: [Symbol] = []
        if requirement.isOperatorFunction {
            // An operator is found wherever it stands.
            own = symbols.operatorFunctions(requirement.name, from: context.place).filter { symbol in
                !(symbols.owner(of: symbol).map { symbols.isProtocol($0) } ?? false)
            }
        } else if let id = typeID(of: type) {
            own = symbols.ownMembers(requirement.name, of: id)
        }
        let named = own.filter { symbol in
            symbol.kind == requirement.kind && symbol.fullName == requirement.fullName
                && (symbol.isStatic == requirement.isStatic || requirement.isOperatorFunction && symbol.container == nil)
                && symbol.hasModifier(.prefix) == requirement.hasModifier(.prefix)
        }
        var isCertain = true
        var fitting: [Symbol] = []
        for symbol in named {
            // What is generic itself may stand for what is demanded, and so may what is there for some type arguments only.
            let isPlain = symbol.genericParameters.isEmpty || requirement.isOperatorFunction
            guard isPlain, isThere(symbol, where: requirement, in: type), let signature = try ownSignature(of: symbol, of: type) else {
                isCertain = false
                continue
            }
            if signature.isMember(for: due) {
                fitting.append(symbol)
            } else if signature.mayBeMember(for: due) {
                isCertain = false
            }
        }
        if fitting.isEmpty, isCertain { return try implicitWitness(of: requirement, due, for: type) }
        guard isCertain, fitting.count == 1, let symbol = fitting.first, isSeen(symbol, by: requirement) else {
            throw uncertainWitness(requirement, type, at: node)
        }
        let refusal = uncertainWitness(requirement, type, at: node)
        return try witness(by: symbol, [:], at: node, or: refusal)
    }

    /// Whether a member is there for all values of a type by which it conforms to what has the requirement.
    private func isThere(_ symbol: Symbol, where requirement: Symbol, in type: SwiftType) -> Bool {
        if isUnconditional(symbol, in: type) { return true }
        guard symbol.whereConstraints.isEmpty, let container = symbol.container, let id = typeID(of: type), symbols.owner(of: symbol) == id
        else {
            return symbols.owner(of: symbol) != typeID(of: type)
        }
        // In the extension that says so the same is demanded.
        return symbols.inheritedTypes(of: id).contains { inherited in
            guard inherited.declaredAt == container, case .type(let other) = inherited.meaning.head else { return false }
            return symbols.owner(of: requirement).map { $0 == other || symbols.protocols(of: other).contains($0) } ?? false
        }
    }

    /// A member that fewer may see than the protocol meets no requirement of it.
    private func isSeen(_ symbol: Symbol, by requirement: Symbol) -> Bool {
        symbols.access(of: symbol) >= min(symbols.access(of: requirement), .internal)
    }

    private mutating func witness(
        by symbol: Symbol,
        _ types: [String: SwiftType],
        at node: Node,
        or refusal: Refusal
    ) throws -> Witness {
        switch symbol.kind {
        case .function:
            guard let function = symbols.callable(symbol, .function) else { throw refusal }
            return .function(function, types)
        case .initializer:
            guard let function = symbols.callable(symbol, .initializer) else { throw refusal }
            return .function(function, types)
        case .subscripting:
            return .accessors(symbol, types)
        case .variable:
            guard let storage = symbol.storage else { throw refusal }
            switch storage {
            case .computed: return .accessors(symbol, types)
            case .lazy, .wrapped: throw refusal
            case .stored:
                guard symbol.isStatic else { return .stored(symbol) }
                guard let global = symbols.globals(named: symbol.name).first(where: { $0.symbol.id == symbol.id }) else { throw refusal }
                return .global(global)
            }
        default:
            throw refusal
        }
    }

    /// The implicit initialiser of a struct, if it fits.
    private mutating func implicitWitness(of requirement: Symbol, _ due: Signature, for type: SwiftType) throws -> Witness? {
        guard requirement.kind == .initializer, case .structure(let structure) = type, let id = typeID(of: structure) else { return nil }
        for initializer in symbols.implicitInitializers(of: id) where initializer.parameters.count == due.parameters.count {
            let fields = initializer.parameters.compactMap { parameter in structure.fields.first { $0.name == parameter.property.name } }
            let fits =
                fields.count == due.parameters.count
                && zip(fields, due.parameters).allSatisfy { $0.name == $1.label && $0.type == $1.type && !$1.isInout }
            if fits { return .memberwise(structure, fields) }
        }
        return nil
    }

    /// What extensions of protocols offer instead: the one that asks for most of the type.
    private mutating func fallback(of requirement: Symbol, _ due: Signature, for type: SwiftType, at node: Node) throws -> Witness {
        // What a number has of the name by itself is called instead.
        if type.scalar != nil, LibraryMember.mayBeNumbers(requirement.name, type) { throw uncertainWitness(requirement, type, at: node) }
        var fitting: [(Symbol, MemberUse?)] = []
        for symbol in symbols.defaults(of: requirement) {
            guard let container = symbol.container, let extended = symbols.type(ofContainer: container),
                protocols(of: type).contains(extended), symbol.hasModifier(.prefix) == requirement.hasModifier(.prefix)
            else { continue }
            guard let isThere = meets(type, symbols.constraints(of: symbols[container]) + symbol.whereConstraints),
                symbol.genericParameters.isEmpty,
                let signature = try dueSignature(of: symbol, ["Self": type])
            else { throw uncertainWitness(requirement, type, at: node) }
            if isThere, signature.isMember(for: due) {
                guard isSeen(symbol, by: requirement) else { throw uncertainWitness(requirement, type, at: node) }
                fitting.append((symbol, MemberUse(type: type, isRequirement: false, container: container)))
            }
        }
        guard let symbol = preferred(fitting) else { throw uncertainWitness(requirement, type, at: node) }
        let refusal = uncertainWitness(requirement, type, at: node)
        return try witness(by: symbol, ["Self": type], at: node, or: refusal)
    }

    // MARK: Numbers

    /// What the standard library's numbers have by themselves.
    private func standardWitness(of requirement: Symbol, _ due: Signature, for type: SwiftType) -> Witness? {
        guard let scalar = type.scalar, scalar.parameter == nil else { return nil }
        let types = due.parameters.map(\.type)
        if requirement.isOperatorFunction, types.allSatisfy({ $0 == type }), due.result == type {
            if types.count == 2, let operation = Self.operation(requirement.name, scalar) { return .operation(operation) }
            if types.count == 1, requirement.name == "-" { return .operation(.arithmetic(.negate, scalar)) }
        }
        if requirement.kind == .variable, requirement.isStatic, due.result == type {
            return Self.staticMember(requirement.name, of: scalar).map { .constant($0) }
        }
        return nil
    }
}

extension Signature {
    /// Whether a member of these types meets a requirement of the others.
    fileprivate func isMember(for due: Signature) -> Bool {
        result == due.result && parameters.map(\.label) == due.parameters.map(\.label)
            && parameters.map(\.type) == due.parameters.map(\.type)
            && parameters.map(\.isInout) == due.parameters.map(\.isInout)
    }

    /// Whether it might meet it, as far as its types are known.
    fileprivate func mayBeMember(for due: Signature) -> Bool {
        let pairs = zip(parameters.map(\.type) + [result], due.parameters.map(\.type) + [due.result])
        return pairs.allSatisfy { $0 == $1 || $0.isOpaque || $1.isOpaque }
    }
}

extension SwiftType {
    /// Whether a type is only carried along, or made of one that is.
    fileprivate var isOpaque: Bool {
        switch self {
        case .opaque: true
        case .array(let element): element.isOpaque
        case .tuple(let elements): elements.contains { $0.type.isOpaque }
        case .scalar, .structure: false
        }
    }
}
