import AdgenIR
import AdgenParser

/// Calls of the initialisers of structs, written and implicit.
extension Checker {
    /// The struct that an expression names, if it names one.
    mutating func structure(named expression: Expression) -> Structure? {
        guard isNoLocal(expression), let type = symbols.type(named: expression, at: context.place)?.type else { return nil }
        return structure(type)
    }

    /// `Vector(x: 1, y: 2)`.
    mutating func initialization(_ call: CallExpr, _ structure: Structure) throws -> Synthesis {
        .typed(try initialization(structure, try arguments(call), named: nameToken(of: call.node), at: call.callee.node))
    }

    mutating func initialization(
        _ structure: Structure,
        _ arguments: [CheckedArgument],
        named name: Token?,
        at node: Node
    ) throws -> TypedExpression {
        if structure.archetype != nil {
            if let found = try staticCall(name, of: .structure(structure), arguments, at: node) {
                return try coerce(found, to: .structure(structure), at: node)
            }
            let spelling = SwiftType.structure(structure).spelling
            throw Refusal.unknown("no initialiser of '\(spelling)' is known to adgen", at: node, note: Self.carryNote)
        }
        guard let type = typeID(of: structure) else { throw Refusal.unknown("'\(structure.name)' is not known to adgen", at: node) }
        let members = symbols.members("init", of: type, from: context.place)
        let candidates = members.filter { $0.source == .own && $0.symbol.kind == .initializer }
            .compactMap { symbols.callable($0.symbol, .initializer) }
        var matches: [(FunctionSymbol, ArgumentMatch)] = []
        for candidate in candidates {
            let signature = self.signature(of: candidate)
            let match = signature.flatMap { self.match(arguments, $0) }
            if signature == nil || match != nil { try requireDecided(candidate.requirements) }
            if let match { matches.append((candidate, match)) }
        }
        let implicit = implicitMatch(arguments, structure, type)
        if let found = try inheritedInitialization(
            structure,
            arguments,
            matches.map(\.1) + (implicit.map { [$0.match] } ?? []),
            name,
            at: node
        ) {
            return found
        }
        if implicit?.match.isExact != true { try requireCertainty(of: structure.name, among: candidates, matches, arguments, at: node) }
        if let implicit {
            guard matches.isEmpty else { throw Refusal.uncertain(structure.name, at: node) }
            keep(implicit: structure, at: name)
            return try memberwise(implicit.signature, implicit.match, structure, arguments, at: node)
        }
        guard let best = try best(matches, of: structure.name, at: node) else {
            throw Refusal.unknown("no initialiser of '\(structure.name)' fits these arguments", at: node, note: Self.carryNote)
        }
        return try build(best.0, best.1, arguments, named: name, at: node)
    }

    /// An initialiser that an extension of a protocol gives; nil if one of the struct's own fits.
    private mutating func inheritedInitialization(
        _ structure: Structure,
        _ arguments: [CheckedArgument],
        _ own: [ArgumentMatch],
        _ name: Token?,
        at node: Node
    ) throws -> TypedExpression? {
        if own.contains(where: \.isExact) { return nil }
        let inherited = try candidates("init", of: .structure(structure), isStatic: true, [.initializer], at: node).filter { $0.use != nil }
        if inherited.isEmpty { return nil }
        let matches = try matches(inherited, of: "init", arguments, at: node)
        guard !matches.isEmpty else { return nil }
        guard own.isEmpty else { throw Refusal.uncertain(structure.name, at: node) }
        let found = try overloaded(matches, of: "init", arguments, named: name, at: node)
        return try coerce(found, to: .structure(structure), at: node)
    }

    // MARK: Implicit initialisers

    /// The implicit initialiser that fits: that which takes the properties, or the one without parameters.
    private mutating func implicitMatch(
        _ arguments: [CheckedArgument],
        _ structure: Structure,
        _ type: TypeID
    ) -> (signature: Signature, match: ArgumentMatch)? {
        // They are internal.
        let module = symbols[type].module ?? SourceModules.own
        let isSeen = module == symbols.modules.number(ofFile: context.file)
        guard isSeen || symbols.importedModules?.isTestable(module, inFile: context.file) == true else { return nil }
        for initializer in symbols.implicitInitializers(of: type).sorted(by: { $0.parameters.count < $1.parameters.count }) {
            let parameters = initializer.parameters.compactMap { parameter -> Signature.Parameter? in
                guard let field = structure.fields.first(where: { $0.name == parameter.property.name }) else { return nil }
                let value = parameter.hasDefault ? parameter.property.binding?.initializer?.text ?? "" : nil
                return Signature.Parameter(label: field.name, name: field.name, type: field.type, defaultValue: value)
            }
            guard parameters.count == initializer.parameters.count else { continue }
            let signature = Signature(baseName: "init", parameters: parameters, result: .structure(structure))
            if let match = match(arguments, signature) { return (signature, match) }
        }
        return nil
    }

    /// The value whose properties are the arguments, or have their initial values.
    private mutating func memberwise(
        _ signature: Signature,
        _ match: ArgumentMatch,
        _ structure: Structure,
        _ arguments: [CheckedArgument],
        at node: Node
    ) throws -> TypedExpression {
        var values: [String: TypedExpression] = [:]
        for (index, parameter) in signature.parameters.enumerated() {
            guard let place = match.arguments[index], let value = arguments[place].value else { continue }
            let argument = try coerce(value, to: parameter.type, at: arguments[place].node)
            let isPassive = structure.fields.contains { $0.name == parameter.name && $0.isWithoutDerivative }
            values[parameter.name] = isPassive ? passive(argument, property: parameter.name, at: arguments[place].node) : argument
        }
        var parts: [TypedExpression] = []
        for (field, property) in zip(structure.fields, storedProperties(of: structure)) {
            if let value = values[field.name] {
                parts.append(value)
            } else if let initializer = property.binding?.initializer {
                parts.append(try standing(at: property) { try $0.check(initializer, as: field.type) })
            } else {
                throw Refusal.unknown("'\(field.name)' of '\(structure.name)' has no value here", at: node, note: Self.carryNote)
            }
        }
        return TypedExpression(.tuple(parts), .structure(structure))
    }

    /// The compiler has initialisers that nobody wrote where the name of the type is.
    private mutating func keep(implicit structure: Structure, at name: Token?) {
        guard let declaration = typeID(of: structure).flatMap({ symbols[$0].declarations.first }).map({ symbols[$0] }),
            let place = declaration.nameToken
        else { return }
        keep(.source(.function, Origin(file: declaration.file, range: place.range)), at: name)
    }

    // MARK: `self.init`

    /// `self.init(...)` in an initialiser: all that is made comes from another one.
    mutating func delegation(_ call: CallExpr, _ member: MemberExpr) throws -> Synthesis {
        guard case .selfReference(let reference) = member.base else {
            throw Refusal.unknown("'.init' is not supported here", at: member.node, note: "name the type")
        }
        let type = try receiver(at: reference.node).type
        keep(try receiver(at: reference.node), at: reference.node.firstToken)
        let value = try coerce(initialization(call, of: type, named: member.nameToken, at: member.node), to: type, at: member.node)
        let places: [Place?] = try receiver(at: reference.node).leaves.map { .variable($0) }
        let assignment = TypedStatement(.assign(places, value), origin(call.node))
        return .typed(TypedExpression(.after([assignment], .void), .void))
    }

    /// A call of an initialiser of a type that the call does not name.
    private mutating func initialization(_ call: CallExpr, of type: SwiftType, named name: Token?, at node: Node) throws -> Synthesis {
        switch type {
        case .structure(let structure) where type.collection == nil:
            return .typed(try initialization(structure, try arguments(call), named: name, at: node))
        case .scalar(.vector(let vector)): return try vectorInitializer(call, .known(vector))
        case .scalar(let scalar) where scalar.vector == nil: return try conversion(call, to: scalar)
        case .array(let element) where element.isStorable: return try arrayInitializer(call, element: element, .array)
        case .scalar, .array, .structure, .tuple, .opaque:
            throw Refusal.unknown("'.init' of the type '\(type.spelling)' is not supported here", at: node, note: Self.carryNote)
        }
    }

    // MARK: Implicit members

    /// `.init(x: 1)`, `.unit(2)`: an initialiser or static function of the type that the context asks for.
    mutating func implicitCall(_ call: CallExpr, _ member: ImplicitMemberExpr) -> Flexible {
        let hasMember = staticMembers(named: member.name)
        let mayBeAdded = mayHaveAddedStatic(member.name)
        return Flexible(
            defaultType: nil,
            accepts: { type in
                if case .structure(let structure) = type { return hasMember(structure) }
                return member.name == "init" ? type.mayHaveAddedMembers : mayBeAdded(type)
            },
            build: { checker, type in
                if type.holdsArchetype || member.name != "init" {
                    let arguments = try checker.arguments(call)
                    if let found = try checker.staticCall(member.nameToken, of: type, arguments, at: member.node) {
                        return try checker.coerce(found, to: type, at: member.node)
                    }
                }
                if type.mayHaveAddedMembers {
                    if member.name == "init" {
                        let made = try checker.initialization(call, of: type, named: member.nameToken, at: member.node)
                        return try checker.coerce(made, to: type, at: member.node)
                    }
                    if let added = try checker.addedCall(call, member.nameToken, of: type, .function, at: member.node) {
                        return try checker.coerce(added, to: type, at: member.node)
                    }
                }
                guard case .structure(let structure) = type, let owner = checker.typeID(of: structure) else {
                    throw Refusal.unknown(
                        "'.\(member.name)' of the type '\(type.spelling)' is not known to adgen",
                        at: member.node,
                        note: Checker.carryNote
                    )
                }
                let arguments = try checker.arguments(call)
                if member.name == "init" {
                    return try checker.initialization(structure, arguments, named: member.nameToken, at: member.node)
                }
                guard let found = try checker.moduleCall(member.name, arguments, in: [owner], at: member.node) else {
                    throw Refusal.unknown(
                        "'\(structure.name).\(member.name)' is not a static function that adgen can differentiate",
                        at: member.node,
                        note: Checker.carryNote
                    )
                }
                return try checker.coerce(found, to: type, at: member.node)
            }
        )
    }
}
