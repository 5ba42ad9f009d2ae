import AdgenIR
import AdgenParser

/// Generic structs: what they are made of where it is said what their type parameters stand for.
extension Checker {
    /// A generic struct with the arguments that a type gives it, or, in its own braces and without any, those that are its parameters there.
    ///
    /// - Parameter user: Where the type is used.
    mutating func genericStructure(_ type: TypeID, _ meaning: TypeMeaning, usedAt user: LookupPlace, depth: Int) -> Structure? {
        if meaning.arguments.isEmpty {
            // An alias from outside stands for the type with whatever arguments.
            if let alias = meaning.aliases.last, !symbols.types(around: LookupPlace(inside: symbols[alias])).contains(type) { return nil }
            return structure(type, at: user)
        }
        var arguments: [SwiftType] = []
        for written in meaning.arguments {
            let argument = resolve(written, at: meaning.place, usedAt: user, depth: depth + 1)
            // What is only carried along as it is written must not be another type elsewhere.
            if !argument.isKnown, mentionsTypeParameter(written, at: meaning.place) { return nil }
            arguments.append(argument)
        }
        return structure(type, arguments)
    }

    /// Whether a type that is written names a type parameter of what is around it.
    func mentionsTypeParameter(_ type: TypeSyntax, at place: LookupPlace) -> Bool {
        let names = symbols.genericParameterNames(around: place).union(context.localTypeParameters.keys).union(namesOfArchetypes)
        return type.node.tokens.contains { names.contains($0.name) }
    }

    /// A struct as it is meant by its name alone, or by `Self`, at a place: that of a generic one is in its own braces.
    mutating func structure(_ type: TypeID, at place: LookupPlace) -> Structure? {
        guard symbols.isGeneric(type) else { return structure(type) }
        guard let parameters = symbols[type].declarations.first.map({ symbols[$0].genericParameters }) else { return nil }
        var arguments: [SwiftType] = []
        for parameter in parameters {
            guard let argument = substituted(parameter) ?? scalar(parameter, at: place).map({ .scalar($0) }) else { return nil }
            arguments.append(argument)
        }
        return structure(type, arguments)
    }

    /// A generic struct with arguments; nil if they do not meet its constraints for certain.
    mutating func structure(_ type: TypeID, _ arguments: [SwiftType]) -> Structure? {
        guard let layout = structure(type), layout.arguments.count == arguments.count,
            !arguments.contains(where: \.isTooLarge)
        else { return nil }
        var numbers: [TypeParameter: Scalar] = [:]
        var others: [String: SwiftType] = [:]
        for (name, (parameter, argument)) in zip(layout.parameterNames, zip(layout.arguments, arguments)) {
            guard let parameter = parameter.scalar?.declaredParameter else {
                others[name] = argument
                continue
            }
            guard let scalar = argument.scalar, parameter.mayBe(scalar) else { return nil }
            numbers[parameter] = scalar
        }
        guard numbers.haveFittingLanes else { return nil }
        // What is told may have numbers of the same type parameters: they are not these.
        let known = layout.replacing(numbers)
        guard !others.isEmpty else { return known }
        guard case .structure(let structure)? = told(.structure(known), others) else { return nil }
        return structure
    }

    /// What the type parameters of a member stand for, that belongs to a value or type as it is; nil if that does not have the member.
    func types(of member: Signature, on own: SwiftType?) -> Deduction? {
        guard let declared = member.container?.type, let own else { return member.generics == nil ? Deduction() : nil }
        guard let generics = member.generics else { return declared == own ? Deduction() : nil }
        var deduction = Deduction()
        return unify(&deduction, own, isA: declared, generics) ? deduction : nil
    }

    /// Makes the type that a member is declared for the one it is used on; false if that is not one of it.
    func unify(_ deduction: inout Deduction, _ own: SwiftType, isA declared: SwiftType, _ generics: Signature.Generics) -> Bool {
        guard tell(&deduction, declared, own, generics), deduction.unify(declared, own, generics.parameters) else { return false }
        let known = declared.replacing(deduction.types)
        if generics.archetypes.isEmpty { return known == own }
        var checker = self
        return checker.told(known, deduction.arguments) == own
    }

    /// Whether a type that is written has a generic type with arguments before the last point: aliases in it mean what the arguments say.
    func isGenericWithArguments(_ base: TypeSyntax, at place: LookupPlace) -> Bool {
        guard let meaning = symbols.meanings(of: base, at: place).last, case .type(let type) = meaning.head, symbols.isGeneric(type) else {
            return false
        }
        return !meaning.arguments.isEmpty || !meaning.aliases.isEmpty
    }

    // MARK: Names in expressions

    /// A struct that an expression names.
    enum NamedStructure {
        case bound(Structure)
        /// A generic struct without arguments, which are told by what it is made of; in terms of its own type parameters.
        case open(Structure)

        /// The struct with its arguments, if these are known.
        var bound: Structure? {
            if case .bound(let structure) = self { structure } else { nil }
        }
    }

    /// The struct that an expression names, if it names one.
    mutating func namedStructure(_ expression: Expression) -> NamedStructure? {
        guard isNoLocal(expression), let type = symbols.type(named: expression, at: context.place)?.type else { return nil }
        guard symbols.isGeneric(type) else { return structure(type).map { .bound($0) } }
        switch expression {
        case .identifier(let identifier):
            let meanings = symbols.typeMeanings(of: identifier.name, at: context.place)
            guard meanings.count == 1, var meaning = meanings.first, meaning.head == .type(type) else { return nil }
            if !identifier.genericArguments.isEmpty {
                guard meaning.aliases.isEmpty else { return nil }
                (meaning.arguments, meaning.place) = (identifier.genericArguments, context.place)
            }
            return namedStructure(type, meaning)
        case .member(let member):
            var meaning = TypeMeaning(head: .type(type), place: context.place)
            meaning.arguments = member.genericArguments
            // An alias may give arguments.
            guard member.name == symbols[type].name else { return nil }
            return namedStructure(type, meaning)
        default:
            return nil
        }
    }

    private mutating func namedStructure(_ type: TypeID, _ meaning: TypeMeaning) -> NamedStructure? {
        if let found = genericStructure(type, meaning, usedAt: context.place, depth: 0) { return .bound(found) }
        guard meaning.arguments.isEmpty, structure(type, at: context.place) == nil else { return nil }
        return structure(type).map { .open($0) }
    }

    /// The struct that an expression names with its arguments.
    mutating func structure(named expression: Expression) -> Structure? { namedStructure(expression)?.bound }
}
