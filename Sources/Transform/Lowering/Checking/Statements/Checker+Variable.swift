import AdgenIR
import AdgenParser

/// Declarations in bodies.
extension Checker {
    mutating func check(_ declaration: Declaration) throws -> [TypedStatement] {
        switch declaration {
        case .variable(let variable):
            return try check(variable)
        case .function(let function):
            try checkNestedFunction(function)
            return []
        case .ifConfig(let config):
            throw Refusal("'#if' is nested too deeply here", at: config.clauses.first?.node ?? config.node)
        case .structure, .classDeclaration, .enumeration, .actor, .protocolDeclaration, .typealiasDeclaration:
            throw Refusal(
                "types declared in a differentiated body are not supported",
                at: declaration.node,
                note: "declare the type outside of the function"
            )
        case .initializer, .deinitializer, .subscriptDeclaration, .extensionDeclaration, .importDeclaration, .associatedType, .enumCase,
            .operatorDeclaration, .precedenceGroup, .macro, .macroExpansion, .sourceLocation, .error:
            throw Refusal("this declaration is not supported in a differentiated body", at: declaration.node)
        }
    }

    private mutating func check(_ declaration: VariableDecl) throws -> [TypedStatement] {
        if let attribute = declaration.attributes.first {
            throw Refusal("attributes and wrappers on variables are not supported", at: attribute.node)
        }
        if let modifier = declaration.modifiers.first {
            if modifier.keyword == .async {
                throw Refusal("differentiated code cannot wait for anything", at: modifier.node, note: Self.waitNote)
            }
            throw Refusal("'\(modifier.text)' variables are not supported in differentiated code", at: modifier.node)
        }
        var result: [TypedStatement] = []
        var types = declaration.bindings.map(\.type)
        for index in types.indices.reversed().dropFirst() where types[index] == nil && declaration.bindings[index].initializer == nil {
            types[index] = types[index + 1]
        }
        for (binding, type) in zip(declaration.bindings, types) {
            if let accessors = binding.accessorBlock {
                throw Refusal("computed and observed variables are not supported in a body", at: accessors.node)
            }
            result += try check(binding, type, isMutable: !declaration.isLet, origin(declaration.node))
        }
        return result
    }

    private mutating func check(
        _ binding: PatternBinding,
        _ type: TypeSyntax?,
        isMutable: Bool,
        _ origin: Origin
    ) throws -> [TypedStatement] {
        let annotated = type.map { resolve($0, at: context.place) }
        guard let initializer = binding.initializer else {
            guard let annotated else { throw Refusal("the variable has neither type nor value", at: binding.node) }
            let leaves = try declare(binding.pattern, annotated, isMutable: isMutable)
            return [TypedStatement(.declare(leaves.compactMap { $0 }), origin)]
        }
        if case .identifier(let identifier) = binding.pattern { context.nameHint = identifier.name }
        let value: TypedExpression
        if let annotated {
            value = try checkOrCarry(initializer, as: annotated)
        } else {
            value = try settle(synthesize(initializer), at: initializer.node)
        }
        context.nameHint = nil
        if case .opaque(let name) = value.type, name == Self.neverName {
            throw Refusal("a value that never comes cannot be bound", at: initializer.node)
        }
        let leaves = try declare(binding.pattern, value.type, isMutable: isMutable)
        let variables = leaves.enumerated().map { index, leaf in
            leaf ?? program.variables.make("unused", value.type.flattened[index], owner: context.id)
        }
        return [TypedStatement(.initialize(variables, value), origin)]
    }

    /// Declares the names of a pattern; nil for the values that it drops.
    mutating func declare(_ pattern: Pattern, _ type: SwiftType, isMutable: Bool) throws -> [Variable?] {
        switch pattern {
        case .identifier(let identifier):
            let names = type.leafNames(identifier.name)
            let leaves = zip(names, type.flattened).map { program.variables.make($0, $1, owner: context.id) }
            let place = origin(identifier.nameToken?.range)
            let local = LocalVariable(leaves: leaves, type: type, isMutable: isMutable, declaration: place)
            context.scopes.declare(identifier.name, .variable(local))
            return leaves
        case .wildcard:
            return Array(repeating: nil, count: type.leafCount)
        case .tuple(let tuple):
            let patterns = tuple.elements
            if patterns.count == 1 { return try declare(patterns[0].pattern, type, isMutable: isMutable) }
            guard case .tuple(let elements) = type, elements.count == patterns.count else {
                throw Refusal("the pattern does not fit a value of type '\(type.spelling)'", at: pattern.node)
            }
            if let labeled = patterns.first(where: { $0.label != nil }) {
                throw Refusal("labels in tuple patterns are not supported", at: labeled.node, note: "leave the labels out")
            }
            return try zip(patterns, elements).flatMap { pattern, element in
                try nested(at: pattern.node) { try $0.declare(pattern.pattern, element.type, isMutable: isMutable) }
            }
        case .valueBinding(let binding):
            let isMutable = binding.introducer?.keyword == .var
            return try nested(at: binding.node) { try $0.declare(binding.pattern, type, isMutable: isMutable) }
        case .enumCase, .optional, .isType, .asType, .expression, .error:
            throw Refusal("this pattern is not supported here", at: pattern.node)
        }
    }

    static let neverName = "Never"
}
