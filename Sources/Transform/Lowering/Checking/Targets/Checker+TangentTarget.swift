import AdgenIR
import AdgenParser

/// The structs whose tangents are written: those that bear `@Differentiable`.
extension Checker {
    /// The marked structs of the files to differentiate, in source order.
    var markedStructs: [Symbol] {
        symbols.module.symbols.filter { symbol in
            symbol.kind == .structure && symbol.hasAttributes && symbol.file < targetFileCount && symbols.isThere(symbol)
                && symbol.attribute(named: "Differentiable") != nil
        }
    }

    /// What is to be written for the marked structs. What keeps it from being written is reported.
    mutating func findTangents() -> [TangentTarget] {
        checkExclusions()
        return markedStructs.compactMap { symbol in
            do {
                return try tangentTarget(symbol)
            } catch {
                report(error)
                return nil
            }
        }
    }

    /// Complains about `@NoDerivative` where it says nothing.
    private mutating func checkExclusions() {
        for symbol in symbols.module.symbols where symbol.hasAttributes && symbol.file < targetFileCount && symbols.isThere(symbol) {
            guard let attribute = symbol.attribute(named: "NoDerivative"), let declaration = Declaration(symbol.node) else { continue }
            let container = symbol.container.flatMap { Declaration(symbols[$0].node) }
            checkAnnotation(attribute, of: declaration, standing: AnnotationPlace(inside: container)).forEach { report($0) }
        }
    }

    private mutating func tangentTarget(_ symbol: Symbol) throws -> TangentTarget {
        try requireTangents(of: symbol)
        let properties = storedProperties(of: symbol)
        let standIns = standIns(forParametersOf: symbol)
        let differentiable = try resolving(in: standIns) { try $0.differentiableProperties(properties, of: symbol) }
        // What conforms to a protocol may be a part of what is composed: it has no tangents then but empty ones.
        guard !differentiable.isEmpty || symbols.type(ofContainer: symbol.id).map({ !symbols.protocols(of: $0).isEmpty }) ?? false else {
            throw Refusal(
                "'\(symbol.name)' has no stored property that has a derivative",
                atNameOf: symbol,
                note: "properties of type 'Double' and 'Float', arrays and tuples of them and marked structs have"
            )
        }
        try resolving(in: standIns) { try $0.requireAgreement(of: differentiable, in: symbol) }
        let access = symbols.effectiveAccess(of: symbol)
        let around = declarations(around: symbol)
        return TangentTarget(
            typeName: around.map(\.name).joined(separator: "."),
            numberNames: symbol.genericParameters.map(\.name).filter { standIns.types[$0] == nil },
            otherNames: symbol.genericParameters.map(\.name).filter { name in
                guard case .structure(let standIn)? = standIns.types[name] else { return false }
                return differentiable.contains { $0.type.mentions(standIn) }
            },
            access: access >= .public ? "public" : access == .package ? "package" : nil,
            availability: around.flatMap { $0.attributes.filter { $0.name == "available" } }.map(\.text),
            isFrozen: symbol.attribute(named: "frozen") != nil,
            isUsableFromInline: around.allSatisfy { $0.attribute(named: "usableFromInline") != nil || symbols.access(of: $0) >= .public },
            parts: differentiable.map { property, type in
                TangentTarget.Part(name: property.name, type: type, isAsVisible: self.access(of: type) >= access)
            },
            rebuilding: try rebuilding(differentiable.map(\.property), among: properties, of: symbol),
            requirements: symbols.requirements(of: symbol),
            origin: Origin(file: symbol.file, range: symbol.node.range)
        )
    }

    /// The types around a declaration and itself, outermost first. An extension counts as what it extends.
    private func declarations(around symbol: Symbol) -> [Symbol] {
        var result: [Symbol] = [symbol]
        while let container = result.first?.container {
            let declaration = symbols[container]
            guard declaration.kind == .extensionBlock else {
                result.insert(declaration, at: 0)
                continue
            }
            guard let extended = symbols.type(ofContainer: container), let first = symbols[extended].declarations.first else {
                // A type of a library.
                return result
            }
            result.insert(symbols[first], at: 0)
        }
        return result
    }

    /// Structs with tangents in place of type parameters that are no types of numbers.
    private mutating func standIns(forParametersOf symbol: Symbol) -> TypeEnvironment {
        guard !symbol.genericParameters.isEmpty else { return TypeEnvironment() }
        var result = archetypes(of: symbol)
        for name in result.types.keys {
            let standIn = Structure(
                name: name,
                number: Structure.archetypeNumber(of: symbol.id),
                tangentName: name + Structure.tangentSuffix,
                fields: [Structure.Field(name: "", type: .scalar(.double))]
            )
            result.types[name] = .structure(standIn)
        }
        return result.types.isEmpty ? TypeEnvironment() : result
    }

    /// Who sees all the structs in a type.
    private func access(of type: SwiftType) -> AccessLevel {
        switch type {
        case .scalar, .opaque: .open
        case .array(let element): access(of: element)
        case .tuple(let elements): elements.map { access(of: $0.type) }.min() ?? .open
        case .structure(let structure) where structure.number <= Structure.archetypeNumber(of: SymbolID(index: 0)):
            .open
        case .structure(let structure):
            symbols.module.symbols.indices.contains(structure.number)
                ? symbols.effectiveAccess(of: symbols.module.symbols[structure.number]) : .internal
        }
    }

    // MARK: What a struct must be

    private mutating func requireTangents(of symbol: Symbol) throws {
        guard let attribute = symbol.attribute(named: "Differentiable"), let declaration = Declaration(symbol.node) else { return }
        checkAnnotation(attribute, of: declaration, standing: symbol.container == nil ? .free : .member).forEach { report($0) }
        if let obstacle = symbols.obstacle(to: symbol) {
            throw Refusal(
                "generated code cannot see '\(obstacle.symbol.name)', which is '\(obstacle.modifier)'",
                atNameOf: symbol,
                note: obstacle.advice
            )
        }
        if symbols.isInGenericContext(symbol) {
            throw Refusal(
                "tangents of structs in generic types are not supported",
                atNameOf: symbol,
                note: "declare the struct outside"
            )
        }
        let known = symbol.genericParameters.isEmpty ? [:] : archetypes(of: symbol).types
        for parameter in symbol.genericParameters
        where known[parameter.name] == nil && scalar(parameter, at: LookupPlace(inside: symbol)) == nil {
            throw refusal(ofProtocolsOf: parameter, in: symbol) ?? unknownNumbers(parameter)
        }
        if case .suppressed(let suppressed)? = symbol.inheritedTypes.first(where: { if case .suppressed = $0 { true } else { false } }) {
            throw Refusal("a struct that cannot be copied has no tangents", at: suppressed.node)
        }
        try requireNothingByHand(in: symbol, attribute)
    }

    // MARK: How a value is made from another

    private func rebuilding(_ parts: [Symbol], among properties: [Symbol], of symbol: Symbol) throws -> TangentTarget.Rebuilding {
        // An initialiser must not set again what has its value from the start, be it by setting all.
        let constant = properties.first { $0.isLet && $0.binding?.initializer != nil }
        if constant == nil, parts.allSatisfy(isSettable) { return .byCopy }
        let conditions = symbols.requirements(of: symbol)
        func isPlain(_ property: Symbol) -> Bool {
            guard case .stored = property.storage, !property.isDestructured else { return false }
            return symbols.requirements(of: property) == conditions && symbols.access(of: property).reachesOtherFiles
        }
        let given = properties.filter { !($0.isLet && $0.binding?.initializer != nil) }
        if given.allSatisfy(isPlain) {
            let initializers = symbols.type(ofContainer: symbol.id).map { symbols.implicitInitializers(of: $0) } ?? []
            let labels = given.map(\.name)
            let memberwise = initializers.first { initializer in
                initializer.declaration.id == symbol.id && initializer.access.reachesOtherFiles
                    && initializer.parameters.map(\.label) == labels
            }
            if memberwise != nil { return .byMemberwiseInitializer(labels) }
            if given.allSatisfy({ $0.isLet || isSettable($0) }) { return .byProperties(labels) }
        }
        guard let culprit = parts.first(where: { !isSettable($0) }) else {
            throw Refusal(
                "generated code cannot copy a struct with this constant",
                atNameOf: constant ?? symbol,
                note: "make it 'static', or let the struct have its memberwise initializer"
            )
        }
        throw Refusal(
            "generated code cannot set '\(culprit.name)' in a copy of the struct",
            atNameOf: culprit,
            note: culprit.isLet
                ? "make it a 'var', or let the struct have its memberwise initializer"
                : "remove '\(symbols.setterAccess(of: culprit))(set)', or let the struct have its memberwise initializer"
        )
    }

    func isSettable(_ property: Symbol) -> Bool { !property.isLet && symbols.isSetterOpen(property) }
}

extension Refusal {
    /// A complaint at the name that a declaration gives.
    init(_ message: String, atNameOf symbol: Symbol, note: String? = nil) {
        if let token = symbol.nameToken {
            self.init(message, at: token, note: note)
        } else {
            self.init(message, at: symbol.node, note: note)
        }
    }
}
