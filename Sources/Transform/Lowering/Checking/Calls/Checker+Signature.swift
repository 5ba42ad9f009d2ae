import AdgenIR
import AdgenParser

/// What a caller sees of a function, and why a function cannot be lowered.
extension Checker {
    /// - Parameter types: What type parameters and `Self` stand for that are no types of numbers, if that is known.
    mutating func makeSignature(_ symbol: FunctionSymbol, _ types: [String: SwiftType] = [:]) throws -> Signature {
        var environment = environment(of: symbol.symbol, types, isInside: false)
        environment.types.merge(types) { $1 }
        return try resolving(in: environment) { try $0.makeResolvedSignature(symbol) }
    }

    private mutating func makeResolvedSignature(_ symbol: FunctionSymbol) throws -> Signature {
        let declaration = symbol.declaration
        try requireNoSharedInstance(symbol)
        let extended = extendedType(of: symbol.symbol)
        let own = extended?.type ?? receiverType(of: symbol)
        if symbol.isInGenericContext, own == nil {
            if symbol.owner.map({ symbols[$0].isOfLibrary }) ?? false { throw unsupportedReceiver(symbol) }
            throw unsupportedGenericType(around: symbol)
        }
        let generics = try generics(of: declaration, symbol.symbol)
        var signature = try makeSignature(
            declaration,
            symbol.symbol.parameters.map(\.label),
            generics,
            at: LookupPlace(inside: symbol.symbol)
        )
        if !symbol.path.isEmpty {
            let around = symbol.symbol.container.map { symbols[$0] }
            let isGeneric = symbol.owner.map { symbols.isGeneric($0) } ?? false
            let demands = isGeneric && around?.kind == .extensionBlock ? around?.whereClause?.requirements.map(\.node.text.onOneLine) : nil
            signature.container = Signature.Container(
                typeName: symbol.path.joined(separator: "."),
                requirements: extended == nil ? demands ?? [] : requirementTexts(around: symbol.symbol),
                isStatic: symbol.isStatic,
                type: isGeneric ? own : nil
            )
        }
        if symbols.isOwn(symbol.symbol), symbol.symbol.attribute(named: "Differentiable") != nil {
            for index in signature.parameters.indices {
                signature.parameters[index].type = withoutClosedParts(signature.parameters[index].type)
            }
        }
        if let extended, !extended.parameters.isEmpty {
            var generics = signature.generics ?? Signature.Generics(parameters: [], clause: "", requirements: "")
            generics.parameters = extended.parameters + generics.parameters
            signature.generics = generics
        }
        if symbol.isInstanceMember { signature.parameters.insert(try receiver(of: symbol, own), at: 0) }
        switch declaration.kind {
        case .function:
            break
        case .initializer:
            if symbol.symbol.initializer?.isFailable == true {
                throw Refusal("initialisers that may fail are not supported", atNameOf: declaration, note: "use 'precondition'")
            }
            guard let type = own else { throw unsupportedReceiver(symbol) }
            signature.form = .initializer
            signature.result = type
        case .getter:
            signature.form = symbol.symbol.kind == .subscripting ? .subscripting : .property
        case .setter:
            signature.form = symbol.symbol.kind == .subscripting ? .subscripting : .property
            signature.parameters.append(
                Signature.Parameter(label: nil, name: declaration.newValueName, type: signature.result)
            )
            signature.result = .void
        }
        return signature
    }

    /// The value that a method or accessor is called on, as a parameter.
    private mutating func receiver(of symbol: FunctionSymbol, _ type: SwiftType?) throws -> Signature.Parameter {
        let declaration = symbol.declaration
        guard let type else { throw unsupportedReceiver(symbol) }
        if declaration.hasModifier(.consuming) {
            throw Refusal("'consuming' methods are not supported", atNameOf: declaration, note: "leave 'consuming' out")
        }
        let isMutating: Bool
        switch declaration.kind {
        case .function, .initializer:
            isMutating = declaration.hasModifier(.mutating)
        case .getter:
            if symbol.symbol.accessors?.hasMutatingGetter == true {
                throw Refusal("getters that change their receiver are not supported", atNameOf: declaration, note: "write a method")
            }
            isMutating = false
        case .setter:
            isMutating = symbol.symbol.accessors?.hasNonmutatingSetter != true
        }
        return Signature.Parameter(label: nil, name: Signature.receiverName, type: type, isInout: isMutating)
    }

    /// The type of `self`: a struct of the module, or what a protocol's member is called on.
    private mutating func receiverType(of symbol: FunctionSymbol) -> SwiftType? {
        if symbol.isOfProtocol(symbols) { return context.environment.types["Self"] }
        guard let owner = symbol.owner else { return nil }
        if symbols.isGeneric(owner) { return structure(owner, at: LookupPlace(inside: symbol.symbol)).map { .structure($0) } }
        // What a static member of a type without type parameters is called on does not matter.
        return symbol.isInstanceMember || symbol.declaration.kind == .initializer ? type(of: owner) : nil
    }

    /// What the `where` clauses demand of an extension's type, at the extension and at the member.
    private func requirementTexts(around symbol: Symbol) -> [String] {
        let all = symbols.constraints(of: symbol).compactMap { constraint -> String? in
            guard case .type(let subject) = constraint.subject else { return nil }
            return subject.text.onOneLine + (constraint.relation == .equals ? " == " : ": ") + constraint.bound.text.onOneLine
        }
        let own = Set(symbol.genericParameters.map(\.name))
        return all.filter { text in !own.contains { text.hasPrefix($0 + ".") || text.hasPrefix($0 + " ") || text.hasPrefix($0 + ":") } }
    }

    /// Why members of a generic type are not supported.
    private mutating func unsupportedGenericType(around symbol: FunctionSymbol) -> Refusal {
        if let owner = symbol.owner, let declaration = symbols[owner].declarations.first.map({ symbols[$0] }),
            declaration.kind == .structure
        {
            let known = archetypes(of: symbol.symbol).types
            for parameter in declaration.genericParameters
            where known[parameter.name] == nil && scalar(parameter, at: LookupPlace(inside: symbol.symbol)) == nil {
                return refusal(ofProtocolsOf: parameter, in: symbol.symbol) ?? unknownNumbers(parameter)
            }
            if symbols.isGeneric(owner) { return unsupportedReceiver(symbol) }
        }
        return Refusal(
            "members of generic types are not supported, but for structs",
            atNameOf: symbol.declaration,
            note: "make '\(symbol.name)' a free function"
        )
    }

    private func unsupportedReceiver(_ symbol: FunctionSymbol) -> Refusal {
        if symbol.owner.map({ symbols[$0].isOfLibrary }) ?? false {
            return Refusal(
                "members of this extension of '\(symbol.path.joined(separator: "."))' are not supported",
                atNameOf: symbol.declaration,
                note: "extend numbers, vectors, or arrays of a type that is named or constrained to 'FloatingPoint'"
            )
        }
        return Refusal(
            "members of '\(symbol.path.joined(separator: "."))' are not supported: only structs of numbers, arrays and structs have derivatives",
            atNameOf: symbol.declaration,
            note: "make '\(symbol.name)' a static or free function that takes what it needs as parameters"
        )
    }

    /// The signature of a function at the top level or in a body, without a receiver.
    mutating func makeSignature(
        _ function: CallableSyntax,
        _ labels: [String?]? = nil,
        _ generics: Signature.Generics?,
        at place: LookupPlace
    ) throws -> Signature {
        if function.isAsync {
            throw Refusal(
                "an 'async' function cannot be differentiated",
                atNameOf: function,
                note: DifferentiableCheck.waitingAlternative
            )
        }
        if let throwing = function.throwing {
            throw Refusal(
                "throwing functions are not supported yet",
                at: throwing,
                note: "check the arguments before, or use 'precondition'"
            )
        }
        var parameters = try function.parameters.map { try makeParameter($0, at: place) }
        if let labels { for (index, label) in labels.enumerated() where index < parameters.count { parameters[index].label = label } }
        let result = function.returnType.map { resolve($0, at: place) } ?? .void
        try requireKnownTypes(in: function, parameters.map(\.type) + [result], at: place)
        return Signature(
            baseName: function.name,
            generics: generics,
            parameters: parameters,
            result: result,
            access: function.modifiers.first { Self.accessLevels.contains($0.keyword) && $0.detail == nil }?.nameToken?.text,
            attributes: repeatedAttributes(of: function)
        )
    }

    private mutating func makeParameter(_ parameter: FunctionParameter, at place: LookupPlace) throws -> Signature.Parameter {
        if parameter.isVariadic {
            throw Refusal("variadic parameters are not supported", at: parameter.node, note: "take an array instead")
        }
        if let attribute = parameter.attributes.first {
            throw Refusal("attributes and wrappers on parameters are not supported", at: attribute.node)
        }
        guard let type = parameter.type else { throw Refusal("the parameter has no type", at: parameter.node) }
        if let opaque = type.opaqueTypes.first(where: { areVectors([Bound(type: $0.constraint, place: place)]) }) {
            throw Refusal(
                "vectors of an opaque type are not supported",
                at: opaque.node,
                note: "give the type a name, as in '<V: \(opaque.constraint.text.onOneLine)>'"
            )
        }
        return Signature.Parameter(
            label: parameter.label,
            name: parameter.internalName,
            type: resolve(type, at: place),
            isInout: parameter.isInout,
            defaultValue: parameter.defaultValue?.text
        )
    }

    /// Refuses types that are carried along as they are written and mention a type parameter, which may be another where they are written anew.
    private func requireKnownTypes(in function: CallableSyntax, _ types: [SwiftType], at place: LookupPlace) throws {
        let names = symbols.genericParameterNames(around: place).union(context.localTypeParameters.keys).union(namesOfArchetypes)
        if names.isEmpty { return }
        let nodes = function.parameters.map(\.type?.node) + [function.returnType?.node]
        for (type, node) in zip(types, nodes) {
            // What a function takes of any type, and is called for what is carried along, is carried along with the call.
            let isCarried = type.archetype?.concrete?.isCarriedAlong ?? false
            let isOwn = isCarried && function.genericParameters.contains { $0.name == type.spelling }
            guard let node, isOwn || type.isWritten(with: names) else { continue }
            for token in node.tokens where names.contains(token.name) {
                throw Refusal("a type made of the type parameter '\(token.name)' is not supported here", at: node)
            }
        }
    }

    private static let accessLevels: Set<Keyword> = [.public, .package, .internal, .fileprivate, .private, .open]

    /// The attributes and modifiers that derivatives repeat.
    private func repeatedAttributes(of function: CallableSyntax) -> [String] {
        let attributes = function.attributes.filter { Self.repeated.contains($0.name) || $0.name.hasSuffix("Actor") }.map(\.text)
        let modifiers = function.modifiers.filter { $0.keyword == .nonisolated }.map(\.text)
        return attributes + modifiers
    }

    private static let repeated: Set<String> = ["available", "inlinable", "usableFromInline", "Sendable", "backDeployed"]

    /// What the imports of a file make available.
    func libraries(ofFile file: Int) -> Libraries {
        let imports = symbols.imports.indices.contains(file) ? symbols.imports[file] : []
        return Libraries(
            imports: imports.filter { !$0.isConditional }.map(\.declaration.moduleName),
            conditionalImports: imports.filter(\.isConditional).map(\.declaration.moduleName)
        )
    }
}

extension SwiftType {
    /// Whether something in it is carried along as a type that is written with one of these names. What a type parameter stands for is not
    /// written so, whatever that is made of.
    fileprivate func isWritten(with names: Set<String>) -> Bool {
        switch self {
        case .scalar: false
        case .opaque(let text): text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains { names.contains(String($0)) }
        case .array(let element): element.isWritten(with: names)
        case .tuple(let elements): elements.contains { $0.type.isWritten(with: names) }
        case .structure(let structure):
            structure.archetype == nil && structure.fields.contains { $0.type.isWritten(with: names.union(structure.parameterNames)) }
        }
    }
}
