// Whether `@Differentiable` fits a struct, as far as the struct alone shows it.

extension DifferentiableCheck {
    func check(_ structure: NominalTypeDecl) -> [Diagnostic] {
        var diagnostics = annotation.modes.prefix(1).map { Diagnostic("a type is not differentiated in modes", at: $0.node) }
        diagnostics += annotation.parameters.prefix(1).map {
            Diagnostic("a type has no parameters; '@NoDerivative' excludes a property", at: $0.node)
        }
        if let name = annotation.baseName {
            diagnostics.append(Diagnostic("the tangents of a type have no name but 'TangentVector'", at: name.node))
        }
        for type in structure.inheritedTypes {
            if case .suppressed = type { diagnostics.append(Diagnostic("a struct that cannot be copied has no tangents", at: type.node)) }
        }
        return diagnostics + structure.members.flatMap(checkLazy) + checkParts(of: structure)
    }

    private func checkLazy(_ member: Declaration) -> [Diagnostic] {
        guard case .variable(let variable) = member, variable.modifiers.contains(where: { $0.keyword == .lazy }),
            !variable.attributes.contains(where: { $0.name == "NoDerivative" })
        else { return [] }
        return variable.bindings.map { binding in
            Diagnostic(
                "a 'lazy' property cannot have a part in tangents",
                at: binding.pattern.node,
                notes: [Diagnostic.Note("mark it '@NoDerivative'", at: binding.pattern.node)]
            )
        }
    }

    /// Something must have a derivative; what no type is written for may, and so may what stands under `#if` or what a macro makes. What conforms
    /// to a protocol may be a part of something that is composed, and has no parameters there.
    private func checkParts(of structure: NominalTypeDecl) -> [Diagnostic] {
        let hasNone = structure.members.allSatisfy { member in
            switch member {
            case .variable(let variable):
                variable.attributes.contains { $0.name == "NoDerivative" } || variable.modifiers.contains { $0.keyword == .static }
                    || variable.bindings.allSatisfy { $0.isComputed || $0.type?.isSurelyConstant ?? false }
            case .ifConfig, .macroExpansion, .error: false
            default: true
            }
        }
        guard hasNone, structure.inheritedTypes.isEmpty, let name = structure.nameToken else { return [] }
        let note = "properties of type 'Double' and 'Float', arrays and tuples of them and marked structs have"
        return [
            Diagnostic(
                "'\(name.name)' has no stored property that has a derivative",
                in: name.tree.source,
                at: name.range,
                notes: [Diagnostic.Note(note, in: name.tree.source, at: name.range)]
            )
        ]
    }
}
