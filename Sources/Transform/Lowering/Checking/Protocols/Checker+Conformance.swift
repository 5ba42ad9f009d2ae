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

    /// Goes on only if it depends on no condition of `#if` that a type conforms to a protocol, and it does so in all circumstances.
    mutating func requireConformance(_ type: SwiftType, at node: Node) throws {
        guard type.archetype == nil, let id = typeID(of: type) else { return }
        for inherited in symbols.inheritedTypes(of: id) {
            let declaration = symbols[inherited.declaredAt]
            try requireDecided(symbols.requirements(of: declaration))
            guard symbols.constraints(of: declaration).isEmpty else {
                throw Refusal.unknown(
                    "conformances of '\(type.spelling)' under conditions are not supported",
                    at: node,
                    note: Self.carryNote
                )
            }
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
