import AdgenParser

/// The number of a type in a `SymbolTable`.
struct TypeID: Hashable, Sendable, Comparable {
    let index: Int

    static func == (left: TypeID, right: TypeID) -> Bool { left.index == right.index }
    static func < (left: TypeID, right: TypeID) -> Bool { left.index < right.index }
    func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

/// A type as what its members belong to: one that the module declares, or one of a library that it extends.
struct TypeEntry: Sendable {
    let id: TypeID
    /// Its name after those of the types around it; for a type of a library as it is written where it is extended first, without module.
    let path: [String]
    let outer: TypeID?
    /// Where it is declared: nowhere for a type of a library, in several places only under conditions.
    var declarations: [SymbolID] = []
    var extensions: [SymbolID] = []
    /// The file that it is confined to.
    let file: Int?
    /// The number of the module that declares it; nil for a type of a library.
    let module: Int?

    var name: String { path.last ?? "" }
    var isOfLibrary: Bool { declarations.isEmpty }
}

/// Which members types have, by name, extensions included; and what extensions extend.
struct TypeIndex: Sendable {
    private(set) var types: [TypeEntry] = []
    /// By the number of the symbol: the type that a declaration declares or an extension extends; -1 for others.
    private var typeOfContainer: [Int]
    private var libraryTypes: [String: TypeID] = [:]
    private var declaredTypes: [TypeKey: TypeID] = [:]
    /// By what they belong to and their name's number: the first and last of the members in `links`.
    private var chains: [UInt64: Int] = [:]
    private var ends: [(first: Int, last: Int)] = []
    private var links: [Link] = []
    /// What extensions extend under an alias that is declared under conditions, after the first type.
    private var furtherTypes: [SymbolID: [TypeID]] = [:]
    /// The aliases by whose names extensions extend types.
    private var aliases: [SymbolID: [TypeID: [SymbolID]]] = [:]

    private struct TypeKey: Hashable {
        var member: UInt64
        var file: Int?
        var module: Int
    }

    /// A member, and the next one of its name.
    private struct Link {
        var symbol: SymbolID
        var next: Int
    }

    init(symbolCount: Int) {
        typeOfContainer = Array(repeating: -1, count: symbolCount)
        links.reserveCapacity(symbolCount)
    }

    subscript(type: TypeID) -> TypeEntry { types[type.index] }

    func type(ofContainer symbol: SymbolID) -> TypeID? {
        let index = typeOfContainer[symbol.index]
        return index < 0 ? nil : TypeID(index: index)
    }

    /// All types that an extension may extend.
    func types(extendedBy symbol: SymbolID) -> [TypeID] {
        (type(ofContainer: symbol).map { [$0] } ?? []) + (furtherTypes[symbol] ?? [])
    }

    /// The aliases by whose names an extension extends a type.
    func aliases(of symbol: SymbolID, as type: TypeID) -> [SymbolID] { aliases[symbol]?[type] ?? [] }

    func type(ofLibrary name: String) -> TypeID? { libraryTypes[name] }

    /// The members of a name that belong to a type, or what stands at the top level, in the order in which they were added.
    func members(_ nameNumber: Int, of type: TypeID?) -> [SymbolID] {
        guard let chain = chains[Self.key(nameNumber, type)] else { return [] }
        var result: [SymbolID] = []
        var next = ends[chain].first
        while next >= 0 {
            result.append(links[next].symbol)
            next = links[next].next
        }
        return result
    }

    private static func key(_ nameNumber: Int, _ type: TypeID?) -> UInt64 {
        UInt64(truncatingIfNeeded: (type?.index ?? -1) + 1) << 32 | UInt64(truncatingIfNeeded: nameNumber)
    }

    // MARK: Building

    mutating func add(_ symbol: SymbolID, _ nameNumber: Int, to type: TypeID?) {
        let key = Self.key(nameNumber, type)
        if let chain = chains[key] {
            links[ends[chain].last].next = links.count
            ends[chain].last = links.count
        } else {
            chains[key] = ends.count
            ends.append((links.count, links.count))
        }
        links.append(Link(symbol: symbol, next: -1))
    }

    /// The type of a name at a place, which is known from now on.
    mutating func type(_ name: String, _ nameNumber: Int, in outer: TypeID?, of module: Int, confinedTo file: Int?) -> TypeID {
        let key = TypeKey(member: Self.key(nameNumber, outer), file: file, module: module)
        if let known = declaredTypes[key] { return known }
        let id = TypeID(index: types.count)
        let path = (outer.map { types[$0.index].path } ?? []) + [name]
        types.append(TypeEntry(id: id, path: path, outer: outer, file: file, module: module))
        declaredTypes[key] = id
        return id
    }

    /// The type of a library with a name, which is known from now on.
    mutating func addType(ofLibrary name: String) -> TypeID {
        if let known = libraryTypes[name] { return known }
        let id = TypeID(index: types.count)
        types.append(TypeEntry(id: id, path: name.split(separator: ".").map(String.init), outer: nil, file: nil, module: nil))
        libraryTypes[name] = id
        return id
    }

    mutating func declare(_ symbol: SymbolID, as type: TypeID) {
        typeOfContainer[symbol.index] = type.index
        types[type.index].declarations.append(symbol)
    }

    mutating func bind(_ symbol: SymbolID, to type: TypeID, through aliases: [SymbolID]) {
        if typeOfContainer[symbol.index] < 0 {
            typeOfContainer[symbol.index] = type.index
        } else {
            furtherTypes[symbol, default: []].append(type)
        }
        if !aliases.isEmpty { self.aliases[symbol, default: [:]][type] = aliases }
        types[type.index].extensions.append(symbol)
    }
}
