import AdgenIR
import AdgenParser

/// The structs of the module, as the tuples of their stored properties that they are to the transform.
extension Checker {
    /// What a struct is made of; nil of what is no struct, or is one that can only be carried along.
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
            declaration.kind == .structure, !symbols.isInGenericContext(inside: declaration)
        else { return nil }
        var fields: [Structure.Field] = []
        for property in storedProperties(of: declaration) {
            switch property.storage {
            case .stored: break
            case .lazy, .wrapped, .computed, nil: return nil
            }
            guard symbols.requirements(of: property).isEmpty, let type = storedType(of: property) else { return nil }
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
        guard !fields.isEmpty else { return nil }
        let name = entry.path.joined(separator: ".")
        let memberwise = symbols.implicitInitializers(of: type).contains { initializer in
            initializer.parameters.map(\.label) == fields.filter { !$0.isFixed }.map(\.name) && initializer.access.reachesOtherFiles
        }
        return Structure(
            name: name,
            number: declaration.id.index,
            tangentName: declaration.attribute(named: "Differentiable") == nil ? nil : name + ".TangentVector",
            fields: fields,
            hasMemberwiseInitializer: memberwise,
            isAssemblable: memberwise
                || storedProperties(of: declaration).allSatisfy { symbols.access(of: $0).reachesOtherFiles && ($0.isLet || isSettable($0)) }
        )
    }

    /// The declarations of a struct's stored properties in order.
    func storedProperties(of structure: Structure) -> [Symbol] {
        declaration(of: structure).map { storedProperties(of: symbols[$0]) } ?? []
    }

    /// Where the module declares a struct; the library's collections it does not.
    private func declaration(of structure: Structure) -> SymbolID? {
        symbols.module.symbols.indices.contains(structure.number) ? SymbolID(index: structure.number) : nil
    }

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
        return try? standing(at: property) { try $0.settle($0.synthesize(initializer), at: initializer.node).type }
    }
}
