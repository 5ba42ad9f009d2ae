import AdgenIR
import AdgenParser

/// Functions over protocols that are to be differentiated: their derivatives are written for each type of the module that conforms.
extension Checker {
    /// The targets that a function is: one, or one for each choice of types.
    mutating func targets(_ symbol: FunctionSymbol, _ mark: Mark) throws -> [DifferentiationTarget] {
        let open = archetypes(of: symbol.symbol)
        if open.open.isEmpty { return [try target(symbol, mark)] }
        guard requireDecidedTypes(in: symbol.declaration.signatureNodes) else { throw Refusal.reported }
        // What is wrong with the function whatever the types is told once.
        let general = try makeSignature(symbol)
        let types = general.parameters.map(\.type) + [general.result]
        if symbol.isStatic, Array(open.open.keys) == ["Self"], !types.contains(where: \.holdsArchetype),
            open.types["Self"]?.archetype.map({ self.types(conformingTo: $0.protocolTypes).isEmpty }) ?? true
        {
            // What has nothing to do with `Self` belongs to the protocol.
            return [try target(symbol, mark)]
        }
        let choices = try choices(of: open, for: symbol)
        var known: [(types: [String: SwiftType], signature: Signature)] = []
        for types in choices {
            let signature = try self.signature(of: symbol, writtenFor: types)
            if has(signature, derivativeBy: mark) { known.append((types, signature)) }
        }
        // None of the types has numbers: it is told why of the first.
        guard !known.isEmpty else { return try choices.prefix(1).map { try target(symbol, mark, $0) } }
        for (index, choice) in known.enumerated() {
            let taken = choice.signature.parameters.map(\.type)
            guard
                !known[..<index].contains(where: {
                    $0.signature.parameters.map(\.type) == taken && $0.types["Self"] == choice.types["Self"]
                        && $0.signature.container?.type == choice.signature.container?.type
                })
            else {
                throw Refusal(
                    "the derivatives for several types could not be told apart, as no parameter is of them",
                    atNameOf: symbol.declaration,
                    note: "take a parameter of each of the types"
                )
            }
        }
        let called = try known.filter { try !isOverloaded(symbol, by: $0.signature, $0.types) }
        return try called.map { try target(symbol, mark, $0.types) }
    }

    /// The signature that the derivatives for certain types follow.
    mutating func signature(of symbol: FunctionSymbol, writtenFor types: [String: SwiftType]) throws -> Signature {
        var signature = try makeSignature(symbol, types)
        if types.isEmpty { return signature }
        if let type = types["Self"], let container = signature.container {
            signature.container = Signature.Container(typeName: type.spelling, isStatic: container.isStatic)
        } else if let names = genericStructure(around: symbol.symbol)?.genericParameters.map(\.name) {
            // In `extension Model where L == Dense` nothing else is to be said of `L`.
            let told = names.filter { types[$0] != nil }
            signature.container?.requirements.removeAll { text in told.contains { text.hasPrefix($0 + ":") } }
            signature.container?.requirements += told.compactMap { name in types[name].map { "\(name) == \($0.swiftText)" } }
        }
        let levels = types.values.compactMap { typeID(of: $0).flatMap { symbols[$0].declarations.first } }
            .map { symbols.effectiveAccess(of: symbols[$0]) }
        if let least = levels.min(), least < symbols.effectiveAccess(of: symbol.symbol) {
            signature.access = "\(least)"
            signature.attributes.removeAll { $0 == "@inlinable" || $0 == "@usableFromInline" }
        }
        return signature
    }

    /// Whether a signature has numbers on both sides, so that there is a derivative by the parameters that are wanted.
    private func has(_ signature: Signature, derivativeBy mark: Mark) -> Bool {
        let wanted = signature.parameters.filter { parameter in mark.wrt.map { $0.contains { $0.name == parameter.name } } ?? true }
        let isBy = mark.wrt == nil ? wanted.contains(where: \.type.isDifferentiable) : wanted.allSatisfy(\.type.isDifferentiable)
        return isBy && (signature.result.isDifferentiable || signature.parameters.contains { $0.isInout && $0.type.isDifferentiable })
    }

    /// Whether for these types another function of the name is called: its derivative is its own matter.
    private mutating func isOverloaded(_ symbol: FunctionSymbol, by signature: Signature, _ types: [String: SwiftType]) throws -> Bool {
        if let type = types["Self"] { return try !isMeant(symbol, signature, of: type) }
        let own = archetypes(of: symbol.symbol)
        for other in symbols.functions(named: symbol.name) where other.id != symbol.id && other.owner == symbol.owner {
            guard let found = self.signature(of: other), found.writtenParameters.map(\.label) == signature.writtenParameters.map(\.label)
            else { continue }
            let arguments = signature.writtenParameters.map { parameter in
                CheckedArgument(
                    label: parameter.label,
                    node: symbol.symbol.node,
                    value: parameter.isInout ? nil : .typed(TypedExpression(.tuple([]), parameter.type)),
                    target: parameter.isInout ? AssignmentTarget(places: [], type: parameter.type) : nil
                )
            }
            guard match(arguments, found, on: signature.container?.type) != nil else { continue }
            if found.generics == nil { return true }
            // Of two that are generic that is called which asks for more.
            if !asks(own, forMoreThan: archetypes(of: other.symbol)) { return true }
        }
        return false
    }

    private func asks(_ own: TypeEnvironment, forMoreThan other: TypeEnvironment) -> Bool {
        func protocols(_ environment: TypeEnvironment) -> Set<Int> {
            environment.types.values.reduce(into: []) { $0.formUnion($1.archetype?.protocols ?? []) }
        }
        return protocols(own).isStrictSuperset(of: protocols(other))
    }

    /// Whether a member of a protocol is what a type has by that name.
    private mutating func isMeant(_ symbol: FunctionSymbol, _ signature: Signature, of type: SwiftType) throws -> Bool {
        var alike: [(SymbolID, MemberUse?)] = []
        let isStatic = symbol.symbol.isStatic
        for candidate in try candidates(symbol.name, of: type, isStatic: isStatic, [symbol.symbol.kind], at: symbol.declaration.node) {
            guard candidate.symbol.fullName == symbol.symbol.fullName else { continue }
            var found: Signature?
            if let function = symbols.callable(candidate.symbol, symbol.declaration.kind) {
                found = self.signature(of: function, candidate.use?.types ?? [:])
            }
            // What is stored has no signature: it hides what a protocol adds.
            guard let found else {
                alike.append((candidate.symbol.id, candidate.use))
                continue
            }
            if found.writtenParameters.map(\.type) == signature.writtenParameters.map(\.type) {
                alike.append((candidate.symbol.id, candidate.use))
            }
        }
        return preferred(alike.map { ($0.0, $0.1) }) == symbol.symbol.id
    }

    // MARK: Choices

    /// More derivatives than these are not written for one function.
    private static let maximumChoices = 32

    /// The types of the module that the type parameters of a function, and `Self`, may stand for.
    private mutating func choices(of open: TypeEnvironment, for symbol: FunctionSymbol) throws -> [[String: SwiftType]] {
        var choices: [[String: SwiftType]] = [[:]]
        for name in open.open.keys.sorted() {
            guard let protocols = open.open[name]?.archetype?.protocolTypes else { continue }
            if open.generators.contains(name) {
                choices = choices.flatMap { choice in generators.map { choice.merging([name: $0]) { $1 } } }
                continue
            }
            guard !protocols.isEmpty else { throw anyType(name, symbol) }
            let types = types(conformingTo: protocols)
            guard !types.isEmpty else {
                let list = protocols.map { "'\(symbols[$0].name)'" }.joined(separator: " and ")
                throw Refusal(
                    "no struct or number conforms to \(list) for which the derivative could be written",
                    atNameOf: symbol.declaration,
                    note: "derivatives are written for the types of this module that conform and that other files see"
                )
            }
            for type in types { try requireConformance(type, to: protocols, at: symbol.declaration.node) }
            choices = choices.flatMap { choice in types.map { choice.merging([name: $0]) { $1 } } }
            guard choices.count <= Self.maximumChoices else {
                throw Refusal(
                    "the derivative would have to be written for more than \(Self.maximumChoices) choices of types",
                    atNameOf: symbol.declaration,
                    note: "write the function for the types that it is called with"
                )
            }
        }
        return try choices.filter { try meets($0, open, symbol) }
    }

    /// Derivatives are written for certain types, and these are any.
    private func anyType(_ name: String, _ symbol: FunctionSymbol) -> Refusal {
        let owner = genericStructure(around: symbol.symbol)
        if let owner, owner.genericParameters.contains(where: { $0.name == name }) {
            return Refusal(
                "'\(name)' may be any type, and derivatives are written for certain types",
                atNameOf: symbol.declaration,
                note: "declare '\(symbol.name)' in an 'extension \(owner.name) where \(name) == Double', "
                    + "or constrain '\(name)' to 'FloatingPoint' or a protocol of the module"
            )
        }
        return Refusal(
            "'\(name)' may be any type, and derivatives are written for certain types",
            atNameOf: symbol.declaration,
            note: "write the function for the types that it is called with, "
                + "or constrain '\(name)' to 'FloatingPoint' or a protocol of the module"
        )
    }

    /// Whether types meet what the function demands of them and of their associated types.
    private mutating func meets(_ types: [String: SwiftType], _ open: TypeEnvironment, _ symbol: FunctionSymbol) throws -> Bool {
        var environment = open
        environment.types.merge(types) { $1 }
        var pairs: [(TypeSyntax?, SwiftType?, GenericConstraint.Relation, TypeSyntax, LookupPlace)] = []
        for constraint in demands(of: symbol.symbol) {
            guard case .type(let subject) = constraint.subject else { continue }
            pairs.append((subject, nil, constraint.relation, constraint.bound, LookupPlace(inside: symbols[constraint.writtenAt])))
        }
        let place = LookupPlace(inside: symbol.symbol)
        let around = genericStructure(around: symbol.symbol)?.genericParameters ?? []
        let written = (around + symbol.symbol.genericParameters).compactMap { parameter in parameter.constraint.map { (parameter.name, $0) }
        }
        let opaque = symbol.symbol.parameters.compactMap(\.type).flatMap(\.opaqueTypes).compactMap { type in
            open.opaque[type.range.lowerBound].map { ($0, type.constraint) }
        }
        for (name, bound) in written + opaque {
            guard let type = types[name] else { continue }
            for argument in bounds(bound, at: place).arguments {
                pairs.append((nil, associatedType(argument.name, of: type), .equals, argument.type, argument.place))
            }
        }
        for (subject, known, relation, bound, place) in pairs {
            let type = known ?? resolving(in: environment) { checker in subject.map { checker.resolve($0, at: place) } ?? .void }
            if environment.generators.contains(where: { environment.types[$0] == type }) { continue }
            if case .opaque = type { throw Refusal("what this stands for is not certain", at: subject?.node ?? bound.node) }
            switch relation {
            case .equals:
                let other = resolving(in: environment) { $0.resolve(bound, at: place) }
                if case .opaque = other { throw Refusal("what this stands for is not certain", at: bound.node) }
                if other != type { return false }
            case .conforms:
                if !conforms(type, to: bounds(bound, at: place).protocols) { return false }
            }
        }
        return true
    }
}
