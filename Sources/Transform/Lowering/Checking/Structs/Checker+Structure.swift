import AdgenIR
import AdgenParser

/// The structs of the module, as the tuples of their stored properties that they are to the transform.
extension Checker {
    /// What a struct is made of, in terms of its own type parameters; nil of what is no struct, or is one that can only be carried along.
    mutating func structure(_ type: TypeID) -> Structure? {
        if let known = structures[type] { return known }
        // What contains itself, by an array, has no end.
        structures[type] = .some(nil)
        let found = makeStructure(type)
        structures[type] = .some(found)
        return found
    }

    private mutating func makeStructure(_ type: TypeID) -> Structure? {
        let entry = symbols[type]
        guard entry.declarations.count == 1, let declaration = entry.declarations.first.map({ symbols[$0] }),
            declaration.kind == .structure, !symbols.isInGenericContext(declaration), !symbols.isGenerator(type)
        else { return nil }
        let open = declaration.genericParameters.isEmpty ? TypeEnvironment() : archetypes(of: declaration)
        var arguments: [SwiftType] = []
        for parameter in declaration.genericParameters {
            if let archetype = open.types[parameter.name] {
                arguments.append(archetype)
            } else {
                guard let found = scalar(parameter, at: LookupPlace(inside: declaration)), found.declaredParameter != nil else {
                    return nil
                }
                arguments.append(.scalar(found))
            }
        }
        return resolving(in: open.types.isEmpty ? TypeEnvironment() : open) { $0.makeStructure(type, declaration, arguments) }
    }

    private mutating func makeStructure(_ type: TypeID, _ declaration: Symbol, _ arguments: [SwiftType]) -> Structure? {
        var fields: [Structure.Field] = []
        for property in storedProperties(of: declaration) {
            switch property.storage {
            case .stored: break
            case .lazy, .wrapped, .computed, nil: return nil
            }
            guard symbols.requirements(of: property).isEmpty, var type = storedType(of: property),
                arguments.isEmpty || isIndependent(type, of: property)
            else { return nil }
            if symbols.isOwn(property), case let open = withoutClosedParts(type), open != type {
                // What stands for a type as a whole is the same whatever the type arguments.
                guard arguments.isEmpty else { return nil }
                type = open
            }
            let isWithoutDerivative = property.attribute(named: "NoDerivative") != nil
            fields.append(
                Structure.Field(
                    name: property.name,
                    type: type,
                    isWithoutDerivative: isWithoutDerivative,
                    isSettable: isSettable(property) && property.storage?.isObserved == false,
                    isFixed: property.isLet && property.binding?.initializer != nil
                )
            )
        }
        note(file: declaration.file)
        let name = symbols.writtenName(of: type)
        let making = making(of: type, declaration, fields)
        var structure = Structure(
            name: name,
            generic: (declaration.genericParameters.map(\.name), arguments),
            number: declaration.id.index,
            fields: fields,
            making: making
        )
        if declaration.attribute(named: "Differentiable") != nil { structure.tangentName = structure.name + Structure.tangentSuffix }
        structure.tangentConditions = arguments.indices.filter { index in
            guard case .structure(let parameter) = arguments[index] else { return false }
            return fields.contains { !$0.isWithoutDerivative && $0.type.mentions(parameter) }
        }
        return structure
    }

    /// Whether what a property of a generic struct only carries along is of a type of a library, the same whatever the type arguments.
    private func isIndependent(_ type: SwiftType, of property: Symbol) -> Bool {
        guard type.flattened.contains(where: { if case .opaque = $0 { true } else { false } }) else { return true }
        let place = LookupPlace(inside: property)
        guard let written = property.writtenType else {
            if case .stringLiteral? = property.binding?.initializer { return true }
            return false
        }
        guard case .library? = symbols.meanings(of: written, at: place).last?.head else { return false }
        let names = symbols.genericParameterNames(around: place)
        return written.node.tokens.allSatisfy { !names.contains($0.name) }
    }

    /// How written code makes a value of the stored properties.
    private mutating func making(of type: TypeID, _ declaration: Symbol, _ fields: [Structure.Field]) -> Structure.Making {
        let given = fields.filter { !$0.isFixed }.map(\.name)
        let hasMemberwise = symbols.implicitInitializers(of: type).contains { initializer in
            initializer.parameters.map(\.label) == given && symbols.reachesWrittenCode(initializer.access, of: declaration)
        }
        if hasMemberwise { return .memberwise }
        if !symbols.isOwn(declaration) { return makingElsewhere(of: type, declaration, fields) }
        return storedProperties(of: declaration).allSatisfy { symbols.isOpen($0) && ($0.isLet || isSettable($0)) }
            ? .properties : .impossible
    }

    /// The declarations of a struct's stored properties in order.
    func storedProperties(of structure: Structure) -> [Symbol] {
        declaration(of: structure).map { storedProperties(of: symbols[$0]) } ?? []
    }

    /// Where the module declares a struct; the library's collections it does not.
    private func declaration(of structure: Structure) -> SymbolID? {
        symbols.module.symbols.indices.contains(structure.number) ? SymbolID(index: structure.number) : nil
    }

    /// The file that declares a struct.
    func file(of structure: Structure) -> Int { declaration(of: structure).map { symbols[$0].file } ?? SourceModules.ownFile }

    /// The type that a struct is a value of.
    func typeID(of structure: Structure) -> TypeID? { declaration(of: structure).flatMap { symbols.type(ofContainer: $0) } }

    func storedProperties(of declaration: Symbol) -> [Symbol] {
        symbols.membersInBraces(of: declaration.id).filter { $0.kind == .variable && !$0.isStatic && $0.isStored }
    }

    /// The type of a stored property: as it is written, or that of its initial value.
    mutating func storedType(of property: Symbol) -> SwiftType? {
        if let written = property.writtenType {
            return property.isDestructured ? nil : resolve(written, at: LookupPlace(inside: property))
        }
        guard let initializer = property.binding?.initializer, !property.isDestructured else { return nil }
        return try? standing(at: property, in: context.environment.aroundMembers) { checker in
            try checker.settle(checker.synthesize(initializer), at: initializer.node).type
        }
    }
}
