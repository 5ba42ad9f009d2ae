import AdgenParser

/// What names of types mean: the one place that follows scopes, members, aliases and modules for types.
extension SymbolTable {
    /// What a type means at a place. There are several meanings where conditions of `#if` decide, and none if aliases run in circles.
    func meanings(of type: TypeSyntax, at place: LookupPlace) -> [TypeMeaning] {
        var search = TypeSearch()
        return meanings(of: type, at: place, &search)
    }

    /// What a name means as that of a type: from the innermost declaration around outwards.
    func typeMeanings(of name: String, at place: LookupPlace) -> [TypeMeaning] {
        var search = TypeSearch()
        return meanings(of: name, at: place, &search)
    }

    /// The type of the module or one that it extends, if that is what a type means for certain.
    func type(_ type: TypeSyntax, at place: LookupPlace) -> TypeID? {
        let meanings = meanings(of: type, at: place)
        guard meanings.count == 1 else { return nil }
        switch meanings[0].head {
        case .type(let type): return type
        case .library(let name): return index.type(ofLibrary: name)
        case .parameter, .associatedType, .member, .structural: return nil
        }
    }

    func meanings(of type: TypeSyntax, at place: LookupPlace, _ search: inout TypeSearch) -> [TypeMeaning] {
        search.steps += 1
        guard search.steps < TypeSearch.maximumSteps else { return [] }
        switch type {
        case .identifier(let identifier):
            if identifier.node.tokens.first?.range != identifier.nameToken?.range, let module = identifier.node.firstToken?.name {
                return meanings(of: identifier.name, inModule: module, identifier.genericArguments, at: place, &search)
            }
            return given(identifier.genericArguments, at: place, meanings(of: identifier.name, at: place, &search))
        case .member(let member):
            return given(member.genericArguments, at: place, meanings(of: member, at: place, &search))
        case .array(let array): return [TypeMeaning(head: .library("Array"), arguments: [array.element], place: place)]
        case .dictionary(let dictionary):
            return [TypeMeaning(head: .library("Dictionary"), arguments: [dictionary.key, dictionary.value], place: place)]
        case .inlineArray(let array):
            return [TypeMeaning(head: .library("InlineArray"), arguments: [array.count, array.element], place: place)]
        case .optional(let optional), .implicitlyUnwrappedOptional(let optional):
            return [TypeMeaning(head: .library("Optional"), arguments: [optional.wrapped], place: place)]
        case .attributed(let attributed): return meanings(of: attributed.type, at: place, &search)
        case .tuple(let tuple):
            let elements = tuple.elements
            if elements.count == 1, elements[0].label == nil { return meanings(of: elements[0].type, at: place, &search) }
            return [TypeMeaning(head: .structural, place: place)]
        case .function, .metatype, .composition, .some, .any, .suppressed, .packElement, .packExpansion, .integer, .error:
            return [TypeMeaning(head: .structural, place: place)]
        }
    }

    /// The arguments belong to what was named last, unless that is an alias: then they are those of the alias.
    private func given(_ arguments: [TypeSyntax], at place: LookupPlace, _ meanings: [TypeMeaning]) -> [TypeMeaning] {
        if arguments.isEmpty { return meanings }
        return meanings.map { meaning in
            guard meaning.aliases.isEmpty else { return meaning }
            var meaning = meaning
            meaning.arguments = arguments
            meaning.place = place
            return meaning
        }
    }

    // MARK: Names that stand alone

    /// What declares a name that is used as that of a type.
    enum TypeName {
        case parameter(GenericParameterSymbol)
        case selfType(TypeID)
        /// Types, aliases and associated types of one scope: several only under conditions.
        case declared([Symbol])
        /// No file declares it.
        case unknown
    }

    /// What declares the name of a type, from the innermost declaration around a place outwards.
    func typeName(_ name: String, at place: LookupPlace, looksAtInherited: Bool = true) -> TypeName {
        let number = module.numbers[name]
        var next = place.around
        while let around = next {
            let symbol = self[around]
            if let parameter = genericParameters(inside: symbol).first(where: { $0.name == name }) { return .parameter(parameter) }
            if symbol.kind.isContainer, let type = type(ofContainer: around) {
                if name == "Self" { return .selfType(type) }
                let found = number.map { types($0, in: type, at: place, looksAtInherited) } ?? []
                if !found.isEmpty { return .declared(found) }
            }
            next = symbol.container
        }
        let found = number.map { types($0, in: nil, at: place) } ?? []
        return found.isEmpty ? .unknown : .declared(found)
    }

    private func meanings(of name: String, at place: LookupPlace, _ search: inout TypeSearch) -> [TypeMeaning] {
        switch typeName(name, at: place, looksAtInherited: search.looksAtInherited) {
        case .parameter(let parameter): return [TypeMeaning(head: .parameter(parameter), place: place)]
        case .selfType(let type): return [TypeMeaning(head: .type(type), place: place)]
        case .declared(let symbols): return meanings(of: symbols, at: place, &search)
        case .unknown:
            search.miss(module.numbers[name])
            return [TypeMeaning(head: .library(name), place: place)]
        }
    }

    /// The generic parameters that a declaration brings for what stands inside: an extension those of what it extends.
    func genericParameters(inside symbol: Symbol) -> [GenericParameterSymbol] {
        guard symbol.kind == .extensionBlock else { return symbol.genericParameters }
        return type(ofContainer: symbol.id).flatMap { self[$0].declarations.first }.map { self[$0].genericParameters } ?? []
    }

    // MARK: Members

    private func meanings(of member: MemberType, at place: LookupPlace, _ search: inout TypeSearch) -> [TypeMeaning] {
        if case .identifier(let base) = member.base, base.genericArguments.isEmpty, isModule(base.name, at: place) {
            return meanings(of: member.name, inModule: base.name, [], at: place, &search)
        }
        var result: [TypeMeaning] = []
        for base in meanings(of: member.base, at: place, &search) {
            switch base.head {
            case .type(let type):
                let found = meanings(of: member.name, in: type, at: place, &search)
                if found.isEmpty { search.miss(module.numbers[member.name]) }
                result += found.map { meaning in
                    var meaning = meaning
                    meaning.aliases = base.aliases + meaning.aliases
                    return meaning
                }
            case .library(let name):
                let found = index.type(ofLibrary: name).map { meanings(of: member.name, in: $0, at: place, &search) } ?? []
                if found.isEmpty { search.miss(module.numbers[member.name]) }
                result +=
                    found.isEmpty ? [TypeMeaning(head: .library("\(name).\(member.name)"), place: place, aliases: base.aliases)] : found
            case .parameter, .associatedType, .member:
                result.append(TypeMeaning(head: .member(member.name), place: place, aliases: base.aliases))
            case .structural:
                result.append(TypeMeaning(head: .structural, place: place))
            }
        }
        return result
    }

    /// Whether a name is that of a module, and of nothing that a file sees.
    func isModule(_ name: String, at place: LookupPlace) -> Bool {
        guard name == "Swift" || name == modules.name(ofFile: place.file) || isImported(name, inFile: place.file) else { return false }
        return module.numbers[name].map { types($0, in: nil, at: place).isEmpty } ?? true
    }

    private func meanings(
        of name: String,
        inModule qualifier: String,
        _ arguments: [TypeSyntax],
        at place: LookupPlace,
        _ search: inout TypeSearch
    ) -> [TypeMeaning] {
        if qualifier == modules.name(ofFile: place.file) {
            return given(arguments, at: place, meanings(of: name, at: LookupPlace(place.file), &search))
        }
        let found = topLevel(name, inModule: qualifier, from: place).filter(\.kind.isType)
        if !found.isEmpty { return given(arguments, at: place, meanings(of: found, at: place, &search)) }
        return [TypeMeaning(head: .library(name), arguments: arguments, place: place)]
    }

    private func meanings(of name: String, in type: TypeID, at place: LookupPlace, _ search: inout TypeSearch) -> [TypeMeaning] {
        guard let number = module.numbers[name] else { return [] }
        return meanings(of: types(number, in: type, at: place, search.looksAtInherited), at: place, &search)
    }

    /// The symbols that name types under a name in a type, or else in its superclasses and protocols.
    func typeSymbols(_ name: String, in type: TypeID, at place: LookupPlace) -> [Symbol] {
        module.numbers[name].map { types($0, in: type, at: place, true) } ?? []
    }

    private func types(_ nameNumber: Int, in type: TypeID, at place: LookupPlace, _ looksAtInherited: Bool) -> [Symbol] {
        let own = types(nameNumber, in: type, at: place)
        guard own.isEmpty, looksAtInherited else { return own }
        for other in supertypes(of: type) {
            let found = types(nameNumber, in: other, at: place)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// The symbols of a name that name types in a type or at the top level.
    private func types(_ nameNumber: Int, in type: TypeID?, at place: LookupPlace) -> [Symbol] {
        nearest(
            index.members(nameNumber, of: type).map { self[$0] }.filter { $0.kind.isType && isVisible($0, from: place) },
            to: place.file
        )
    }

    private func meanings(of symbols: [Symbol], at place: LookupPlace, _ search: inout TypeSearch) -> [TypeMeaning] {
        var result: [TypeMeaning] = []
        for symbol in symbols {
            switch symbol.kind {
            case .typeAlias:
                result += meanings(ofAlias: symbol, &search)
            case .associatedType:
                result.append(TypeMeaning(head: .associatedType(symbol.id), place: place))
            default:
                guard let type = type(ofContainer: symbol.id) else { continue }
                if !result.contains(where: { $0.head == .type(type) }) { result.append(TypeMeaning(head: .type(type), place: place)) }
            }
        }
        return result
    }

    private func meanings(ofAlias symbol: Symbol, _ search: inout TypeSearch) -> [TypeMeaning] {
        guard let type = symbol.writtenType, search.aliases.count < TypeSearch.maximumAliases, !search.aliases.contains(symbol.id) else {
            return []
        }
        search.aliases.append(symbol.id)
        defer { search.aliases.removeLast() }
        return meanings(of: type, at: LookupPlace(inside: symbol), &search).map { meaning in
            var meaning = meaning
            meaning.aliases.insert(symbol.id, at: 0)
            return meaning
        }
    }
}
