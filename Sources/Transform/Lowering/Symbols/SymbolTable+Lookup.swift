import AdgenParser

/// What a name means to one of the scopes around a place.
enum LookupLevel: Sendable {
    /// A generic parameter of a declaration around.
    case genericParameter(GenericParameterSymbol)
    /// Members of a type around.
    case members(TypeID, [Member])
    /// What stands at the top level of the files.
    case topLevel([Symbol])

    var symbols: [Symbol] {
        switch self {
        case .genericParameter: []
        case .members(_, let members): members.map(\.symbol)
        case .topLevel(let symbols): symbols
        }
    }
}

/// Names that stand alone, outside of what bodies declare.
extension SymbolTable {
    /// What a name may mean at a place, from the innermost scope outwards. What the first has hides what the others have: they matter only
    /// to those who explain, and where a call fits nothing of an inner scope.
    func lookUp(_ name: String, at place: LookupPlace) -> [LookupLevel] {
        var levels: [LookupLevel] = []
        var next = place.around
        while let around = next {
            let symbol = self[around]
            if let parameter = genericParameters(inside: symbol).first(where: { $0.name == name }) {
                levels.append(.genericParameter(parameter))
            }
            if symbol.kind.isContainer, let type = type(ofContainer: around) {
                let found = members(name, of: type, from: place)
                if !found.isEmpty { levels.append(.members(type, found)) }
            }
            next = symbol.container
        }
        let found = topLevel(name, from: place)
        if !found.isEmpty { levels.append(.topLevel(found)) }
        return levels
    }

    /// What stands under a name at the top level and is seen by a file.
    func topLevel(_ name: String, from place: LookupPlace) -> [Symbol] {
        guard let number = module.numbers[name] else { return [] }
        let found = index.members(number, of: nil).map { self[$0] }.filter { isVisible($0, from: place) }
        // Functions of several modules are overloads of one another.
        return found.allSatisfy { $0.kind == .function } ? found : nearest(found, to: place.file)
    }

    /// The types around a place, innermost first.
    func types(around place: LookupPlace) -> [TypeID] {
        var result: [TypeID] = []
        var next = place.around
        while let around = next {
            if let type = type(ofContainer: around) { result.append(type) }
            next = self[around].container
        }
        return result
    }

    /// What a name that stands alone may belong to: the types around a place, innermost first, then the top level.
    func scopes(around place: LookupPlace) -> [TypeID?] { types(around: place) + [nil] }

    /// The functions of an operator that a file sees, be they free or members of whatever type.
    func operatorFunctions(_ name: String, from place: LookupPlace) -> [Symbol] {
        symbols(named: name).filter { $0.kind == .function && isVisible($0, from: place) }
    }
}
