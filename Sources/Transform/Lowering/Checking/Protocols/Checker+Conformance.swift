import AdgenIR
import AdgenParser

/// Which types conform to protocols of the module.
extension Checker {
    /// The type of the table whose values a type has, be it a struct of the module or a number that the module extends.
    func typeID(of type: SwiftType) -> TypeID? {
        switch type {
        case .structure(let structure): typeID(of: structure)
        case .scalar(let scalar): scalar.parameter == nil ? symbols.index.type(ofLibrary: scalar.swiftName) : nil
        case .array, .tuple, .opaque: nil
        }
    }

    /// The protocols of the module that a type conforms to.
    func protocols(of type: SwiftType) -> [TypeID] {
        if let archetype = type.archetype { return archetype.protocolTypes }
        return typeID(of: type).map { symbols.protocols(of: $0) } ?? []
    }

    func conforms(_ type: SwiftType, to protocols: [TypeID]) -> Bool {
        let own = self.protocols(of: type)
        return protocols.allSatisfy(own.contains)
    }

    /// Goes on only if it is certain that a type conforms to protocols of the module: not where that depends on a condition of `#if`, nor on
    /// type arguments of which it is not known that they meet what is asked of them.
    mutating func requireConformance(_ type: SwiftType, to protocols: [TypeID], at node: Node) throws {
        guard type.archetype == nil, let id = typeID(of: type) else { return }
        for inherited in symbols.inheritedTypes(of: id) {
            guard case .type(let other) = inherited.meaning.head, symbols.isProtocol(other),
                protocols.contains(where: { other == $0 || symbols.protocols(of: other).contains($0) })
            else { continue }
            let declaration = symbols[inherited.declaredAt]
            try requireDecided(symbols.requirements(of: declaration))
            guard symbols.constraints(of: declaration).allSatisfy({ meets(type, condition: $0) }) else {
                throw Refusal.unknown(
                    "whether '\(type.spelling)' meets the conditions under which it conforms to '\(symbols[other].name)' is not certain",
                    at: node,
                    note: Self.carryNote
                )
            }
        }
    }

    /// Why no function of a name fits, where the type of an argument does not conform to a protocol as far as is known.
    mutating func unknownConformance(of arguments: [CheckedArgument], to name: String) -> Refusal? {
        for symbol in symbols.functions(named: name) {
            guard let signature = signature(of: symbol), let generics = signature.generics,
                signature.writtenParameters.map(\.label) == arguments.map(\.label)
            else { continue }
            for (parameter, argument) in zip(signature.writtenParameters, arguments) {
                guard case .structure(let structure) = parameter.type, generics.archetypes.contains(structure),
                    let protocols = structure.archetype?.protocolTypes, let given = argument.likelyType, !conforms(given, to: protocols)
                else { continue }
                let list = protocols.map { "'\(symbols[$0].name)'" }.joined(separator: " and ")
                return Refusal.unknown(
                    "'\(given.spelling)' does not conform to \(list), as far as adgen knows",
                    at: argument.node,
                    note: "only conformances of structs and numbers are known to it: wrap the value in a struct that conforms, "
                        + "or write '\(name)' for its type; \(Self.carryNote)"
                )
            }
        }
        return nil
    }

    /// Whether the type arguments of a generic struct certainly meet what is demanded where it conforms to a protocol.
    private mutating func meets(_ type: SwiftType, condition: GenericConstraint) -> Bool {
        let symbol = symbols[condition.writtenAt]
        let place = LookupPlace(inside: symbol)
        guard case .structure(let structure) = type, !structure.arguments.isEmpty else { return false }
        var argument: SwiftType?
        switch condition.subject {
        case .parameter(let position, _): argument = structure.arguments.indices.contains(position) ? structure.arguments[position] : nil
        case .type(let subject): argument = resolving(asExtension: symbol, of: type) { $0.resolve(subject, at: place) }
        }
        guard let argument, !argument.isOpaque else { return false }
        switch condition.relation {
        case .conforms:
            let bounds = bounds(condition.bound, at: place)
            if bounds.isKnown, bounds.protocols.isEmpty, let scalar = argument.scalar, scalar.isFloatingPointNumber,
                let parameter = typeParameter("", [Bound(type: condition.bound, place: place)], [])
            {
                return parameter.isFullyKnown && scalar.parameter?.hasAll(of: parameter) ?? true
            }
            guard bounds.isKnown, bounds.libraryNames.allSatisfy({ ["Sendable", "Copyable"].contains($0) }), bounds.arguments.isEmpty,
                conforms(argument, to: bounds.protocols)
            else { return false }
            return (try? requireConformance(argument, to: bounds.protocols, at: symbol.node)) != nil
        case .equals:
            let other = resolving(asExtension: symbol, of: type) { $0.resolve(condition.bound, at: place) }
            return !other.isOpaque && other == argument
        }
    }

    /// Whether a type meets what an extension or a member of a protocol demands of `Self` and its associated types.
    ///
    /// - Returns: Nil if that is not certain.
    mutating func meets(_ type: SwiftType, _ constraints: [GenericConstraint]) -> Bool? {
        for constraint in constraints {
            guard case .type(let subject) = constraint.subject else { return nil }
            let place = LookupPlace(inside: symbols[constraint.writtenAt])
            // What the extension itself says is not taken for granted here.
            let environment = TypeEnvironment(owner: nil, types: ["Self": type])
            let found = resolving(in: environment) { checker in
                subject.text.withoutSpaces == "Self" ? type : checker.resolve(subject, at: place)
            }
            if case .opaque = found { return nil }
            switch constraint.relation {
            case .conforms:
                let bounds = bounds(constraint.bound, at: place)
                guard bounds.isKnown, bounds.libraryNames.isEmpty, bounds.arguments.isEmpty else { return nil }
                if !conforms(found, to: bounds.protocols) { return false }
            case .equals:
                let other = resolving(in: environment) { $0.resolve(constraint.bound, at: place) }
                if case .opaque = other { return nil }
                if found != other { return false }
            }
        }
        return true
    }

    /// The types of the module that conform to protocols, as far as generated code can see them, in the order of their declarations.
    mutating func types(conformingTo protocols: [TypeID]) -> [SwiftType] {
        guard let first = protocols.first else { return [] }
        return symbols.types(conformingTo: first).filter { type in
            protocols.allSatisfy { symbols.protocols(of: type).contains($0) }
                && (symbols[type].declarations.first.map { symbols.obstacle(to: symbols[$0]) == nil } ?? true)
        }.compactMap { type(of: $0) }
    }
}

extension SwiftType {
    fileprivate var isOpaque: Bool {
        if case .opaque = self { true } else { false }
    }
}

extension Checker.CheckedArgument {
    /// The type that it has, or that it has if nothing else is asked for.
    fileprivate var likelyType: SwiftType? {
        if case .flexible(let flexible)? = value { return flexible.defaultType }
        return knownType
    }
}
