import AdgenIR

/// What is there under conditions only, by name: a name alone says little, but where it is not decided what a name means, it is asked for.
struct ConditionalNames: Sendable {
    /// The conditions under which a type of a name may be declared, or may be declared otherwise.
    private(set) var types: [String: [BuildRequirement]] = [:]
    /// The names of the functions and variables that are not there in this configuration.
    private(set) var excluded: Set<String> = []
    /// The names of the types that are not there, though others of their name may be.
    private(set) var excludedTypes: Set<String> = []
    /// The names of the types that are, or may be.
    private(set) var typeNames: Set<String> = []

    init() {}

    /// What files of a module may name.
    init(_ table: SymbolTable, ofModule module: Int) {
        // Mostly nothing stands under conditions.
        guard !table.module.clauses.isEmpty else { return }
        for symbol in table.module.symbols where table.mayBeNamed(symbol, inModule: module) {
            let isThere = table.isThere(symbol)
            switch symbol.kind {
            case .structure, .classType, .enumeration, .actor, .protocolType, .typeAlias:
                guard isThere else {
                    excludedTypes.insert(symbol.name)
                    continue
                }
                typeNames.insert(symbol.name)
                let requirements = table.requirements(of: symbol)
                if !requirements.isEmpty, types[symbol.name] == nil { types[symbol.name] = requirements }
            case .function, .variable:
                if !isThere { excluded.insert(symbol.name) }
            case .extensionBlock, .associatedType, .initializer, .deinitializer, .subscripting, .enumCase, .operatorSymbol,
                .precedenceGroup, .macro, .macroExpansion:
                continue
            }
        }
    }

    /// The names of types that are declared under other conditions only.
    func isAbsentType(_ name: String) -> Bool { excludedTypes.contains(name) && !typeNames.contains(name) }
}
