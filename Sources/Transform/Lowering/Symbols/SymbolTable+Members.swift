import AdgenParser

/// A member of a type, and how the type comes by it.
struct Member: Sendable {
    enum Source: Sendable, Equatable {
        /// It is declared in the type or an extension of it.
        case own
        /// It is declared in a superclass.
        case superclass(TypeID)
        /// An extension of a protocol adds it: if no requirement is met by it, the type that is known at compile time decides what is called.
        case protocolExtension(TypeID)
        /// A protocol demands it: what is called is found out at run time.
        case requirement(TypeID)
    }

    let symbol: Symbol
    let source: Source

    /// Whether what is used is found out at run time, through a protocol.
    var isDynamic: Bool {
        if case .requirement = source { true } else { false }
    }
}

/// Members of types by name.
extension SymbolTable {
    /// What stands in the braces of a type and of its extensions under a name, whoever may see it.
    func ownMembers(_ name: String, of type: TypeID) -> [Symbol] {
        module.numbers[name].map { index.members($0, of: type).map { self[$0] } } ?? []
    }

    /// The members of a name that a type has, as they are seen from a place: its own first, then those of its superclasses, those that extensions
    /// of its protocols add, and what the protocols demand. Those before hide those after if they can be called alike.
    func members(_ name: String, of type: TypeID, from place: LookupPlace) -> [Member] {
        guard let number = module.numbers[name] else { return [] }
        func visible(of type: TypeID) -> [Symbol] {
            index.members(number, of: type).map { self[$0] }.filter { isVisible($0, from: place) }
        }
        func isDemanded(_ symbol: Symbol) -> Bool { symbol.container.map { self[$0].kind == .protocolType } ?? false }
        let isProtocol = isProtocol(type)
        var result = visible(of: type).map { symbol in
            let source: Member.Source = !isProtocol ? .own : isDemanded(symbol) ? .requirement(type) : .protocolExtension(type)
            return Member(symbol: symbol, source: source)
        }
        let supertypes = supertypes(of: type)
        if supertypes.isEmpty { return result }
        let superclasses = superclasses(of: type)
        for superclass in superclasses {
            result += visible(of: superclass).map { Member(symbol: $0, source: .superclass(superclass)) }
        }
        var requirements: [Member] = []
        for other in supertypes where !superclasses.contains(other) {
            for symbol in visible(of: other) {
                if isDemanded(symbol) {
                    requirements.append(Member(symbol: symbol, source: .requirement(other)))
                } else if mayApply(symbol, to: type, supertypes) {
                    result.append(Member(symbol: symbol, source: .protocolExtension(other)))
                }
            }
        }
        return result + requirements
    }

    /// Whether the constraints on `Self` of the extension around a member let a type have it, as far as the module's types tell.
    private func mayApply(_ symbol: Symbol, to type: TypeID, _ supertypes: [TypeID]) -> Bool {
        constraints(of: symbol).allSatisfy { constraint in
            guard case .type(let subject) = constraint.subject, subject.text == "Self",
                let bound = self.type(constraint.bound, at: LookupPlace(inside: self[constraint.writtenAt]))
            else { return true }
            if isProtocol(type), constraint.relation == .equals { return false }
            return bound == type || constraint.relation == .conforms && supertypes.contains(bound)
        }
    }

    // MARK: Requirements

    /// What a protocol demands, in source order.
    func requirements(of protocolType: TypeID) -> [Symbol] {
        self[protocolType].declarations.flatMap { declaration in
            membersInBraces(of: declaration).filter { !$0.kind.isNominal && $0.kind != .typeAlias }
        }
    }

    /// What stands directly in the braces of a type or extension, in source order.
    func membersInBraces(of container: SymbolID) -> [Symbol] {
        var result: [Symbol] = []
        var next = container.index + 1
        while next < module.symbols.count, let around = module.symbols[next].container, around >= container {
            let symbol = module.symbols[next]
            if around == container, isThere(symbol) { result.append(symbol) }
            next += 1
        }
        return result
    }

    /// The members of extensions that a requirement falls back to: those that go by the same name and labels.
    func defaults(of requirement: Symbol) -> [Symbol] {
        guard let owner = owner(of: requirement) else { return [] }
        let refining = types.map(\.id).filter { isProtocol($0) && ($0 == owner || supertypes(of: $0).contains(owner)) }
        return refining.flatMap { ownMembers(requirement.name, of: $0) }.filter { isDefault($0, of: requirement) }
    }

    /// The requirements that a member of a protocol's extension is a default of.
    func requirements(metBy symbol: Symbol) -> [Symbol] {
        guard let owner = owner(of: symbol), isProtocol(owner) else { return [] }
        return ([owner] + supertypes(of: owner)).flatMap { ownMembers(symbol.name, of: $0) }.filter { isDefault(symbol, of: $0) }
    }

    private func isDefault(_ symbol: Symbol, of requirement: Symbol) -> Bool {
        guard let place = symbol.container, self[place].kind == .extensionBlock, let demanding = requirement.container,
            self[demanding].kind == .protocolType, symbol.kind == requirement.kind, symbol.isStatic == requirement.isStatic
        else { return false }
        return symbol.fullName == requirement.fullName
    }

    // MARK: Constraints

    /// Under which conditions on generic parameters a type has a member, or conforms by an extension: those that the extension states.
    func constraints(of symbol: Symbol) -> [GenericConstraint] {
        guard symbol.kind == .extensionBlock else {
            return (symbol.container.map { constraints(of: self[$0]) } ?? []) + (symbol.kind.isContainer ? [] : symbol.whereConstraints)
        }
        return argumentConstraints(of: symbol) + symbol.whereConstraints
    }

    /// What `extension Array<Int>` demands, or `extension Numbers` where `Numbers` is an alias of such a type.
    private func argumentConstraints(of symbol: Symbol) -> [GenericConstraint] {
        guard let extended = symbol.extended else { return [] }
        let meanings = meanings(of: extended, at: LookupPlace(symbol.file, symbol.container))
        guard let meaning = meanings.first, let type = type(ofContainer: symbol.id) else { return [] }
        return meaning.arguments.enumerated().compactMap { position, argument in
            // The parameter of a generic alias says nothing.
            if let alias = meaning.aliases.last, self[alias].genericParameters.contains(where: { $0.name == argument.text }) { return nil }
            return GenericConstraint(
                subject: .parameter(position, of: type),
                relation: .equals,
                bound: argument,
                writtenAt: meaning.aliases.last ?? symbol.id
            )
        }
    }
}
