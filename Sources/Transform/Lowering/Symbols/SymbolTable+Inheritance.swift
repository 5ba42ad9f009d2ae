import AdgenParser

/// What stands after the colon of a type, protocol or extension.
struct InheritedType: Sendable {
    var meaning: TypeMeaning
    /// The type, protocol or extension that says so.
    var declaredAt: SymbolID
}

/// Superclasses, protocols and conformances.
extension SymbolTable {
    /// What a type inherits by its own declarations and extensions. For an enum, its raw type may be among it.
    func inheritedTypes(of type: TypeID) -> [InheritedType] {
        inherited.indices.contains(type.index) ? inherited[type.index] : []
    }

    /// The types of the module that a type inherits from, whatever the way: superclasses and protocols, nearer ones first.
    func supertypes(of type: TypeID) -> [TypeID] {
        if inheritedTypes(of: type).isEmpty { return [] }
        var result: [TypeID] = []
        var known: Set<TypeID> = [type]
        var next = type
        var position = 0
        while true {
            for inherited in inheritedTypes(of: next) {
                if case .type(let other) = inherited.meaning.head, known.insert(other).inserted { result.append(other) }
            }
            guard position < result.count else { return result }
            next = result[position]
            position += 1
        }
    }

    /// The class that a class inherits from, or that a protocol demands its types to be; if the module declares it.
    func superclass(of type: TypeID) -> TypeID? {
        for inherited in inheritedTypes(of: type) {
            if case .type(let other) = inherited.meaning.head, isClass(other) { return other }
        }
        return nil
    }

    /// The superclasses, nearest first.
    func superclasses(of type: TypeID) -> [TypeID] {
        var result: [TypeID] = []
        var next = superclass(of: type)
        while let found = next, found != type, !result.contains(found) {
            result.append(found)
            next = superclass(of: found)
        }
        return result
    }

    func isProtocol(_ type: TypeID) -> Bool { kinds(of: type).contains(.protocolType) }

    func isClass(_ type: TypeID) -> Bool { kinds(of: type).contains(.classType) }

    /// What a type is declared as; several things only under conditions, and nothing for types of libraries.
    func kinds(of type: TypeID) -> [Symbol.Kind] { self[type].declarations.map { self[$0].kind } }

    /// The protocols of the module that a type conforms to, or that a protocol inherits from.
    func protocols(of type: TypeID) -> [TypeID] {
        let all = supertypes(of: type).filter(isProtocol)
        // What a superclass of its types conforms to is no matter of a protocol.
        guard isProtocol(type), superclass(of: type) != nil else { return all }
        let own = inheritedTypes(of: type).compactMap {
            if case .type(let other) = $0.meaning.head, isProtocol(other) { other } else { nil }
        }
        let reached = Set(own + own.flatMap { protocols(of: $0) })
        return all.filter(reached.contains)
    }

    /// The names of what a type inherits that no file declares: protocols and classes of libraries, and the raw type of an enum.
    func inheritedLibraryNames(of type: TypeID) -> [String] {
        var names: [String] = []
        for next in [type] + supertypes(of: type) {
            for inherited in inheritedTypes(of: next) {
                if case .library(let name) = inherited.meaning.head, !names.contains(name) { names.append(name) }
            }
        }
        return names
    }

    /// The types of the module that conform to a protocol, by declaration or by what they inherit, in the order of the table.
    func types(conformingTo protocolType: TypeID) -> [TypeID] {
        types.map(\.id).filter { !isProtocol($0) && supertypes(of: $0).contains(protocolType) }
    }

    // MARK: Building

    mutating func findInheritedTypes() {
        var unsure: [TypeID] = []
        inherited = types.map { entry in
            var search = TypeSearch(looksAtInherited: false)
            let found = inheritedTypes(of: entry, &search)
            if !search.missed.isEmpty { unsure.append(entry.id) }
            return found
        }
        // What was not found may be inherited itself.
        for type in unsure {
            var search = TypeSearch()
            inherited[type.index] = inheritedTypes(of: self[type], &search)
        }
    }

    private func inheritedTypes(of entry: TypeEntry, _ search: inout TypeSearch) -> [InheritedType] {
        var result: [InheritedType] = []
        for id in entry.declarations + entry.extensions {
            let symbol = self[id]
            let place = LookupPlace(symbol.file, symbol.container)
            var pending = symbol.inheritedTypes
            if symbol.kind == .protocolType { pending += symbol.conformancesOfSelf }
            pending.reverse()
            while let type = pending.popLast() {
                switch type {
                case .composition(let composition): pending += composition.parts.reversed()
                case .attributed(let attributed): pending.append(attributed.type)
                case .suppressed: continue
                default: result += inherited(type, at: place, by: id, &search)
                }
            }
        }
        return result
    }

    /// An alias may stand for a composition.
    private func inherited(_ type: TypeSyntax, at place: LookupPlace, by id: SymbolID, _ search: inout TypeSearch) -> [InheritedType] {
        meanings(of: type, at: place, &search).flatMap { meaning -> [InheritedType] in
            guard meaning.head == .structural, let alias = meaning.aliases.last.map({ self[$0] }),
                case .composition(let composition) = alias.writtenType
            else { return [InheritedType(meaning: meaning, declaredAt: id)] }
            return composition.parts.flatMap { part in
                meanings(of: part, at: LookupPlace(inside: alias), &search).map { InheritedType(meaning: $0, declaredAt: id) }
            }
        }
    }
}

extension Symbol {
    /// The `Q` of `protocol P where Self: Q`.
    fileprivate var conformancesOfSelf: [TypeSyntax] {
        whereConstraints.compactMap { constraint in
            guard case .type(let subject) = constraint.subject, subject.text == "Self", constraint.relation == .conforms else { return nil }
            return constraint.bound
        }
    }
}
