import AdgenParser

/// Gives each member to the type that it belongs to. What an extension extends may be declared in another one, which stands anywhere: an
/// extension whose type is not found waits for the names that were missed.
extension SymbolTable {
    mutating func indexMembers() {
        var waiting = WaitingExtensions()
        var pending: [SymbolID] = []
        for symbol in module.symbols where isThere(symbol) {
            if symbol.kind == .extensionBlock { pending.append(symbol.id) }
            guard let container = symbol.container else {
                add(symbol, to: nil, &waiting)
                continue
            }
            // The members of extensions come when these are bound.
            if let type = index.type(ofContainer: container) { add(symbol, to: type, &waiting) }
        }
        for id in pending { bind(id, &waiting) }
        while let next = waiting.popReady() { bind(next, &waiting) }
        for id in waiting.rest { bindAtLast(id, &waiting) }
    }

    private mutating func add(_ symbol: Symbol, to type: TypeID?, _ waiting: inout WaitingExtensions) {
        guard symbol.kind != .extensionBlock else { return }
        let number = module.nameNumbers[symbol.id.index]
        if symbol.kind.isNominal { declare(symbol, number, in: type) }
        index.add(symbol.id, number, to: type)
        if type != nil, symbol.kind.isType { waiting.release(number) }
    }

    /// Declarations of a name at the same place are one type: there are several only under conditions. Types that their files keep to
    /// themselves are others than those of the same name in other files.
    private mutating func declare(_ symbol: Symbol, _ nameNumber: Int, in outer: TypeID?) {
        let file = access(of: symbol).reachesOtherFiles ? nil : symbol.file
        let module = modules.number(ofFile: symbol.file)
        index.declare(symbol.id, as: index.type(symbol.name, nameNumber, in: outer, of: module, confinedTo: file))
    }

    /// Finds what an extension extends, or lets it wait.
    private mutating func bind(_ id: SymbolID, _ waiting: inout WaitingExtensions) {
        var search = TypeSearch(looksAtInherited: false)
        let meanings = extendedTypes(of: id, &search)
        if search.missed.isEmpty || search.missed.allSatisfy({ module.symbolsByName[$0].allSatisfy { !self[$0].kind.isType } }) {
            bind(id, to: meanings, &waiting)
        } else {
            waiting.add(id, for: search.missed)
        }
    }

    /// What is not found now is inherited, or a library's.
    private mutating func bindAtLast(_ id: SymbolID, _ waiting: inout WaitingExtensions) {
        if inherited.isEmpty { findInheritedTypes() }
        var search = TypeSearch()
        bind(id, to: extendedTypes(of: id, &search), &waiting)
    }

    private func extendedTypes(of id: SymbolID, _ search: inout TypeSearch) -> [TypeMeaning] {
        let symbol = self[id]
        guard let extended = symbol.extended else { return [] }
        return meanings(of: extended, at: LookupPlace(symbol.file, symbol.container), &search)
    }

    private mutating func bind(_ id: SymbolID, to meanings: [TypeMeaning], _ waiting: inout WaitingExtensions) {
        var bound: [TypeID] = []
        for meaning in meanings {
            let type: TypeID
            switch meaning.head {
            case .type(let declared): type = declared
            case .library(let name): type = index.addType(ofLibrary: name)
            case .parameter, .associatedType, .member, .structural: continue
            }
            guard !bound.contains(type) else { continue }
            bound.append(type)
            index.bind(id, to: type, through: meaning.aliases)
        }
        guard let first = bound.first else { return }
        // All that stands inside comes right after it.
        var next = id.index + 1
        while next < module.symbols.count, let container = module.symbols[next].container, container >= id {
            let symbol = module.symbols[next]
            next += 1
            guard isThere(symbol) else { continue }
            if container == id {
                for type in bound {
                    if type == first {
                        add(symbol, to: type, &waiting)
                    } else {
                        index.add(symbol.id, module.nameNumbers[symbol.id.index], to: type)
                    }
                }
            } else if let type = index.type(ofContainer: container) {
                add(symbol, to: type, &waiting)
            }
        }
    }
}

/// Extensions of types that have not been found yet.
private struct WaitingExtensions {
    private var byName: [Int: [SymbolID]] = [:]
    private var ready: [SymbolID] = []
    private var isWaiting: Set<SymbolID> = []

    mutating func add(_ id: SymbolID, for names: [Int]) {
        isWaiting.insert(id)
        for name in names { byName[name, default: []].append(id) }
    }

    /// A type of a name has been found.
    mutating func release(_ name: Int) {
        guard let released = byName.removeValue(forKey: name) else { return }
        ready += released.filter { isWaiting.remove($0) != nil }
    }

    mutating func popReady() -> SymbolID? { ready.popLast() }

    /// Those that wait in vain, in source order.
    var rest: [SymbolID] { isWaiting.sorted() }
}
