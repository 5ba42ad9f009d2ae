import AdgenIR
import AdgenParser

/// Types that are written in generic functions and members of protocols: type parameters, `Self`, and associated types.
extension Checker {
    /// What a type that is written stands for, if the declaration around says so.
    mutating func substituted(_ type: TypeSyntax, at place: LookupPlace, depth: Int) -> SwiftType? {
        guard !context.environment.types.isEmpty, depth < 32 else { return nil }
        switch type {
        case .identifier(let identifier) where identifier.genericArguments.isEmpty:
            switch symbols.typeName(identifier.name, at: place) {
            case .selfType(let type) where symbols.isProtocol(type): return context.environment.types["Self"]
            case .parameter(let parameter): return substituted(parameter)
            case .declared, .selfType, .unknown: return nil
            }
        case .member(let member) where member.genericArguments.isEmpty:
            guard let base = associatedBase(member.base, at: place, depth: depth + 1) else { return nil }
            return associatedType(member.name, of: base)
        case .some(let opaque):
            return context.environment.opaque[opaque.range.lowerBound].flatMap { context.environment.types[$0] }
        default:
            return nil
        }
    }

    /// What a type parameter stands for.
    func substituted(_ parameter: GenericParameterSymbol) -> SwiftType? {
        let environment = context.environment
        return parameter.owner == environment.owner || parameter.owner == environment.structure ? environment.types[parameter.name] : nil
    }

    /// The `S` of `S.A`, the `A` of `A.B`.
    private mutating func associatedBase(_ type: TypeSyntax, at place: LookupPlace, depth: Int) -> SwiftType? {
        if let found = substituted(type, at: place, depth: depth) { return found }
        guard case .identifier = type, case .associatedType(let symbol)? = symbols.meanings(of: type, at: place).last?.head else {
            return nil
        }
        return associatedType(symbol, at: place)
    }

    /// An associated type that is named alone: that of `Self`, or of the type around.
    mutating func associatedType(_ symbol: SymbolID, at place: LookupPlace) -> SwiftType? {
        let name = symbols[symbol].name
        if let type = context.environment.types["Self"], symbols.types(around: place).contains(where: symbols.isProtocol) {
            return associatedType(name, of: type)
        }
        guard let demanding = symbols.owner(of: symbols[symbol]) else { return nil }
        for around in symbols.types(around: place) where symbols.protocols(of: around).contains(demanding) {
            guard !symbols.isProtocol(around), let type = type(of: around, at: place) else { continue }
            return associatedType(name, of: type)
        }
        return nil
    }

    /// The type of a type of the table, where it is meant by its name alone or by `Self`.
    mutating func type(of type: TypeID, at place: LookupPlace) -> SwiftType? {
        symbols.isGeneric(type) ? structure(type, at: place).map { .structure($0) } : self.type(of: type)
    }

    /// The type of a type of the table.
    mutating func type(of type: TypeID) -> SwiftType? {
        if symbols[type].isOfLibrary { return Scalar(swiftName: symbols[type].name).map { .scalar($0) } }
        return symbols.isGeneric(type) ? nil : structure(type).map { .structure($0) }
    }

    /// What a type has as an associated type; nil if that is not certain.
    mutating func associatedType(_ name: String, of type: SwiftType) -> SwiftType? {
        guard associatedDepth < 32 else { return nil }
        associatedDepth += 1
        defer { associatedDepth -= 1 }
        guard case .structure(let structure) = type, let archetype = structure.archetype, let number = structure.archetypeOwner else {
            return typeWitness(name, of: type)
        }
        let owner = symbols[number]
        let path = structure.name + "." + name
        let names = Self.names(of: path)
        if let same = sameType(names, structure, in: owner) { return same }
        var all = bounds(of: names, in: owner)
        var isDeclared = false
        for protocolType in archetype.protocolTypes {
            for symbol in symbols.ownMembers(name, of: protocolType) {
                switch symbol.kind {
                case .associatedType:
                    isDeclared = true
                    for bound in symbol.inheritedTypes { all.add(bounds(bound, at: LookupPlace(inside: symbol))) }
                    all.add(bounds(of: [name, "Self." + name], in: symbol))
                case .typeAlias:
                    guard let written = symbol.writtenType, symbol.genericParameters.isEmpty else { return nil }
                    return resolving(inside: symbol, ["Self": type]) { $0.resolve(written, at: LookupPlace(inside: symbol)) }
                default: continue
                }
            }
            for declaration in symbols[protocolType].declarations {
                all.add(bounds(of: [name, "Self." + name], in: symbols[declaration]))
                if let same = sameType([name, "Self." + name], declaredBy: symbols[declaration], of: type) { return same }
            }
        }
        guard isDeclared, all.isKnown else { return nil }
        if let scalar = self.number(path, all, of: archetype.concrete) { return scalar }
        guard let known = archetype.concrete else { return .archetype(path, nil, all.protocols, of: number) }
        guard let concrete = associatedType(name, of: known) else { return nil }
        return .archetype(path, concrete, all.protocols, of: number)
    }

    /// The numbers that an associated type stands for, of which nothing is known but that.
    private mutating func number(_ path: String, _ bounds: Bounds, of type: SwiftType?) -> SwiftType? {
        let known = capabilities(of: bounds.libraryNames, inFile: context.file)
        guard bounds.protocols.isEmpty, !known.isEmpty else { return nil }
        var concrete: Scalar?
        if let type {
            guard let name = path.split(separator: ".").last, let scalar = associatedType(String(name), of: type)?.scalar,
                scalar.isFloatingPointNumber
            else { return nil }
            concrete = scalar
        }
        let parameter = TypeParameter(
            name: path,
            constraints: bounds.libraryNames,
            capabilities: known,
            isFullyKnown: known.count == bounds.libraryNames.count,
            standsFor: concrete
        )
        return parameter.has(.floatingPoint) ? .scalar(.parameter(parameter)) : nil
    }

    /// What a type is called where it is constrained: an associated type of `Self` with it or without.
    private static func names(of path: String) -> Set<String> {
        path.hasPrefix("Self.") ? [path, String(path.dropFirst(5))] : [path]
    }

    /// The type that a declaration says an associated type of one of its own types is.
    private mutating func sameType(_ names: Set<String>, _ structure: Structure, in owner: Symbol) -> SwiftType? {
        let environment = environment(of: owner, like: structure)
        for constraint in demands(of: owner) where constraint.relation == .equals {
            guard case .type(let subject) = constraint.subject else { continue }
            var other: TypeSyntax?
            if names.contains(subject.text.withoutSpaces) {
                other = constraint.bound
            } else if names.contains(constraint.bound.text.withoutSpaces), !isAssociated(subject, in: owner) {
                other = subject
            }
            guard let other else { continue }
            let place = LookupPlace(inside: symbols[constraint.writtenAt])
            return resolving(in: environment) { $0.resolve(other, at: place) }
        }
        // What `S: P<X>` says.
        guard let name = names.first?.split(separator: ".").last, let (bounds, place) = writtenBounds(of: structure.name, in: owner) else {
            return nil
        }
        let primary = self.bounds(bounds, at: place).arguments.first { $0.name == name }
        return primary.map { argument in resolving(in: environment) { $0.resolve(argument.type, at: argument.place) } }
    }

    /// Whether a type is a type parameter or belongs to one.
    private func isAssociated(_ type: TypeSyntax, in owner: Symbol) -> Bool {
        switch symbols.meanings(of: type, at: LookupPlace(inside: owner)).first?.head {
        case .parameter, .associatedType, .member: true
        case .type, .library, .structural, nil: false
        }
    }

    /// What stands after the colon of a type parameter, or after `some`.
    private mutating func writtenBounds(of name: String, in owner: Symbol) -> (TypeSyntax, LookupPlace)? {
        let place = LookupPlace(inside: owner)
        let parameters = owner.genericParameters + (genericStructure(around: owner)?.genericParameters ?? [])
        if let found = parameters.first(where: { $0.name == name }) {
            return found.constraint.map { ($0, LookupPlace(inside: symbols[found.owner])) }
        }
        let names = archetypes(of: owner).opaque
        let opaque = owner.parameters.compactMap(\.type).flatMap(\.opaqueTypes).first { names[$0.range.lowerBound] == name }
        return opaque.map { ($0.constraint, place) }
    }

    /// The types of a declaration, told as far as one of its archetypes is.
    private mutating func environment(of owner: Symbol, like structure: Structure) -> TypeEnvironment {
        for known in [context.environment, context.bodyEnvironment] where known.owner == owner.id { return known }
        var result = archetypes(of: owner)
        if result.types[structure.name] != nil { result.types[structure.name] = .structure(structure) }
        return result
    }

    /// What `protocol P: Q where A == X` says.
    private mutating func sameType(_ names: Set<String>, declaredBy symbol: Symbol, of type: SwiftType) -> SwiftType? {
        for constraint in symbol.whereConstraints where constraint.relation == .equals {
            guard case .type(let subject) = constraint.subject, names.contains(subject.text.withoutSpaces) else { continue }
            return resolving(inside: symbol, ["Self": type]) { $0.resolve(constraint.bound, at: LookupPlace(inside: symbol)) }
        }
        return nil
    }

    // MARK: Concrete types

    /// What a type of the module has as an associated type: what it declares of that name, what the requirements that it meets say, or what
    /// the protocol falls back to.
    private mutating func typeWitness(_ name: String, of type: SwiftType) -> SwiftType? {
        guard let id = typeID(of: type) else { return nil }
        for symbol in symbols.ownMembers(name, of: id) where symbol.kind.isType {
            guard symbols.requirements(of: symbol).isEmpty, symbol.genericParameters.isEmpty, isUnconditional(symbol, in: type) else {
                return nil
            }
            if let found = symbols.type(ofContainer: symbol.id), symbol.kind.isNominal { return structure(found).map { .structure($0) } }
            guard let written = symbol.writtenType else { return nil }
            return known(resolving(asMember: symbol, of: type) { $0.resolve(written, at: LookupPlace(inside: symbol)) })
        }
        // A type parameter of the name is one, too.
        if case .structure(let structure) = type, let position = structure.parameterNames.firstIndex(of: name) {
            return known(structure.arguments[position])
        }
        let demanding = symbols.protocols(of: id).filter { protocolType in
            symbols.ownMembers(name, of: protocolType).contains { $0.kind == .associatedType }
        }
        for protocolType in demanding {
            for requirement in symbols.requirements(of: protocolType) {
                if let found = inferred(name, from: requirement, in: type, id) { return known(found) }
            }
        }
        for protocolType in symbols.protocols(of: id) {
            for symbol in symbols.ownMembers(name, of: protocolType) where symbol.kind == .typeAlias || symbol.kind == .associatedType {
                guard let written = symbol.writtenType else { continue }
                return known(resolving(inside: symbol, ["Self": type]) { $0.resolve(written, at: LookupPlace(inside: symbol)) })
            }
        }
        return nil
    }

    /// Whether a member is there whatever the type arguments.
    func isUnconditional(_ symbol: Symbol, in type: SwiftType) -> Bool {
        guard case .structure(let structure) = type, !structure.arguments.isEmpty else { return true }
        return symbols.constraints(of: symbol).isEmpty
    }

    private func known(_ type: SwiftType) -> SwiftType? {
        if case .opaque = type { nil } else { type }
    }

    /// The type that the member has by which a type meets a requirement, where that has the associated type.
    private mutating func inferred(_ name: String, from requirement: Symbol, in type: SwiftType, _ id: TypeID) -> SwiftType? {
        func isAssociated(_ type: TypeSyntax?) -> Bool { type.map { [name, "Self." + name].contains($0.text.withoutSpaces) } ?? false }
        for symbol in symbols.ownMembers(requirement.name, of: id) {
            guard symbol.kind == requirement.kind, symbol.isStatic == requirement.isStatic, symbol.fullName == requirement.fullName,
                isUnconditional(symbol, in: type)
            else { continue }
            let pairs: [(TypeSyntax?, TypeSyntax?)]
            if symbol.kind == .variable {
                guard isAssociated(requirement.writtenType) else { continue }
                return resolving(asMember: symbol, of: type) { $0.memberType(of: symbol) }
            }
            pairs =
                zip(requirement.parameters.map { $0.type?.plain }, symbol.parameters.map { $0.type?.plain }) + [
                    (requirement.resultType, symbol.resultType)
                ]
            for case (let demanded, let own?) in pairs where isAssociated(demanded) {
                return resolving(asMember: symbol, of: type) { $0.resolve(own, at: LookupPlace(inside: symbol)) }
            }
        }
        return nil
    }

    /// The type of a property.
    private mutating func memberType(of symbol: Symbol) -> SwiftType? {
        if symbol.isStored { return storedType(of: symbol) }
        return symbol.writtenType.map { resolve($0, at: LookupPlace(inside: symbol)) }
    }

    // MARK: Environments

    /// Resolves types inside of a declaration with other types for its own than those of the function that is checked.
    mutating func resolving<Result>(
        inside symbol: Symbol,
        _ types: [String: SwiftType],
        _ body: (inout Checker) throws -> Result
    ) rethrows -> Result {
        var environment = types.isEmpty ? TypeEnvironment() : self.environment(of: symbol, types, isInside: false)
        environment.types.merge(types) { $1 }
        return try resolving(in: environment, body)
    }

    /// Resolves types inside of a member of a type: the type parameters of a generic struct stand for its arguments there, be these numbers or not.
    mutating func resolving<Result>(
        asMember symbol: Symbol,
        of type: SwiftType,
        _ body: (inout Checker) throws -> Result
    ) rethrows -> Result {
        let isMember = typeID(of: type).map { symbols.owner(of: symbol) == $0 } ?? false
        return try resolving(in: isMember ? arguments(of: type) : TypeEnvironment(), body)
    }

    /// The same inside of an extension of a type.
    mutating func resolving<Result>(
        asExtension symbol: Symbol,
        of type: SwiftType,
        _ body: (inout Checker) throws -> Result
    ) rethrows -> Result {
        let isOfType = typeID(of: type).map { symbols.type(ofContainer: symbol.id) == $0 } ?? false
        return try resolving(in: isOfType ? arguments(of: type) : TypeEnvironment(), body)
    }

    /// What the type parameters of a generic struct stand for.
    private func arguments(of type: SwiftType) -> TypeEnvironment {
        guard case .structure(let structure) = type, structure.archetype == nil, !structure.arguments.isEmpty, let id = typeID(of: type),
            let declaration = symbols[id].declarations.first
        else { return TypeEnvironment() }
        let types = Dictionary(zip(structure.parameterNames, structure.arguments)) { first, _ in first }
        return TypeEnvironment(structure: declaration, types: types)
    }

    mutating func resolving<Result>(in environment: TypeEnvironment, _ body: (inout Checker) throws -> Result) rethrows -> Result {
        let outer = context.environment
        defer { context.environment = outer }
        context.environment = environment
        return try body(&self)
    }
}

extension TypeSyntax {
    /// Without `inout` and attributes.
    fileprivate var plain: TypeSyntax {
        if case .attributed(let attributed) = self { attributed.type } else { self }
    }
}
