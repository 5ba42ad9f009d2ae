import AdgenIR
import AdgenParser

/// What a module and those that it depends on declare outside of bodies in a configuration of the conditions of `#if`: what certainly is not
/// there is left out, and what may be there says under which conditions.
///
/// What is declared stands in `ModuleSymbols`, and what single declarations say in the extensions of `Symbol`. This is what depends on more than
/// one of them: which type an extension extends, who conforms to what, and what a name means at a place. The extensions answer: names of types
/// (`+TypeNames`), members (`+Members`), names that stand alone (`+Lookup`), conformances, access.
struct SymbolTable: Sendable {
    let module: ModuleSymbols
    private(set) var configuration: BuildConfiguration
    /// The requirements of the clauses of `#if`; nil for those that are not compiled.
    private let requirements: [[BuildRequirement]?]
    /// What the files import, in every configuration.
    let imports: [[ImportSymbol]]
    /// What files see of other modules; nil where there are none whose sources are at hand.
    let importedModules: ImportedModules?
    var index: TypeIndex
    /// What types, protocols and extensions have after their colons, by type.
    var inherited: [[InheritedType]] = []
    /// By module.
    private var conditionalNames: [ConditionalNames] = []

    init(_ module: ModuleSymbols, _ configuration: BuildConfiguration) {
        self.module = module
        self.configuration = configuration
        requirements = module.requirements(in: configuration)
        imports = module.imports(knowing: BuildConfiguration(defines: configuration.defines))
        importedModules = module.modules.hasDependencies ? ImportedModules(imports, module.modules) : nil
        index = TypeIndex(symbolCount: module.symbols.count)
        indexMembers()
        findInheritedTypes()
        conditionalNames = modules.names.indices.map { ConditionalNames(self, ofModule: $0) }
    }

    /// The table for another configuration.
    func table(in other: BuildConfiguration) -> SymbolTable {
        guard module.clauses.isEmpty else { return SymbolTable(module, other) }
        // Only bodies depend on conditions.
        var table = self
        table.configuration = other
        return table
    }

    /// Which files belong to which module.
    var modules: SourceModules { module.modules }

    subscript(id: SymbolID) -> Symbol { module.symbols[id.index] }

    subscript(type: TypeID) -> TypeEntry { index[type] }

    /// What is there under conditions only, of what a file may name.
    func conditionalNames(inFile file: Int) -> ConditionalNames { conditionalNames[modules.number(ofFile: file)] }

    /// Whether a declaration may be there.
    func isThere(_ symbol: Symbol) -> Bool {
        guard let clause = symbol.clause else { return true }
        return requirements[clause] != nil
    }

    /// The conditions of `#if` under which a declaration is there, outermost first.
    ///
    /// - Parameter type: The type whose member it is, should its extension add to several: where conditions say what an alias stands for. Those
    ///   conditions are then among them.
    func requirements(of symbol: Symbol, in type: TypeID? = nil) -> [BuildRequirement] {
        var result = symbol.clause.flatMap { requirements[$0] } ?? []
        guard let container = symbol.container, self[container].kind == .extensionBlock else { return result }
        let extended = index.types(extendedBy: container)
        guard let type = type ?? (extended.count == 1 ? extended[0] : nil) else { return result }
        for alias in index.aliases(of: container, as: type) {
            for requirement in self[alias].clause.flatMap({ requirements[$0] }) ?? [] where !result.contains(requirement) {
                result.append(requirement)
            }
        }
        return result
    }

    /// All symbols that may be there, in source order.
    var symbols: [Symbol] { module.clauses.isEmpty ? module.symbols : module.symbols.filter(isThere) }

    /// All symbols of a name that may be there, wherever they stand, in source order.
    func symbols(named name: String) -> [Symbol] { module.symbols(named: name).map { self[$0] }.filter(isThere) }

    /// The types that the module declares or extends.
    var types: [TypeEntry] { index.types }

    /// The type that a declaration declares or an extension extends; nil for extensions of what has no members.
    func type(ofContainer symbol: SymbolID) -> TypeID? { index.type(ofContainer: symbol) }

    /// The type that a member belongs to.
    func owner(of symbol: Symbol) -> TypeID? { symbol.container.flatMap { index.type(ofContainer: $0) } }

    /// The types around a declaration, outermost first.
    func path(of symbol: Symbol) -> [String] {
        guard let container = symbol.container else { return [] }
        if let type = type(ofContainer: container) { return self[type].path }
        let written = self[container]
        return path(of: written) + [written.extended?.text ?? written.name]
    }
}

/// What a file imports.
struct ImportSymbol: Sendable {
    var declaration: ImportDecl
    /// The conditions of `#if` around it that the command line does not decide.
    var requirements: [BuildRequirement]

    var isConditional: Bool { !requirements.isEmpty }
    /// `@testable`.
    var isTestable: Bool { declaration.attribute(named: "testable") != nil }
    /// `@_exported`, also as it is spelt `public`.
    var isExported: Bool { declaration.attribute(named: "_exported") != nil }
    /// The word of a scoped import, as `struct`.
    var kind: Keyword { declaration.importKind?.keyword ?? .none }
    /// What a scoped import makes visible: all of the module if nil.
    var importedName: String? { declaration.importKind == nil ? nil : declaration.path.last?.name }
}
