import AdgenParser

/// What files see of the modules that they import, and of those that these export again.
struct ImportedModules: Sendable {
    /// How a file sees a module.
    private struct View {
        /// Whether all that stands at the top level is seen; else only what is imported by its name.
        var isWhole = false
        var names: Set<String> = []
        var isTestable = false
        var isPrivileged = false
    }

    /// What a module makes of others for those who import it.
    private struct Exports {
        var modules: Set<Int> = []
        /// The names of those whose sources are not at hand.
        var others: Set<String> = []
    }

    private var views: [[Int: View]]
    private var exports: [Exports]
    /// By module: those that its files have loaded, whichever file it was. Members are seen everywhere then.
    private var loaded: [Set<Int>]
    private let modules: SourceModules

    init(_ imports: [[ImportSymbol]], _ modules: SourceModules) {
        self.modules = modules
        views = Array(repeating: [:], count: imports.count)
        exports = modules.names.map { _ in Exports() }
        loaded = modules.names.map { _ in [] }
        findExports(imports)
        for file in imports.indices {
            for found in imports[file] { add(found, to: file) }
        }
        findLoaded()
    }

    /// Whether a file sees what another module declares at its top level under a name.
    func shows(_ name: String, of module: Int, inFile file: Int) -> Bool {
        guard let view = views[file][module] else { return false }
        return view.isWhole || view.names.contains(name)
    }

    /// Whether a file names what it imports from a module under a name, which it then prefers.
    func isNamed(_ name: String, of module: Int, inFile file: Int) -> Bool { views[file][module]?.names.contains(name) ?? false }

    /// Whether a file has imported a module so that it sees what is internal to that.
    func isTestable(_ module: Int, inFile file: Int) -> Bool { views[file][module]?.isTestable ?? false }

    /// Whether a file sees what a module keeps for those who name its `@_spi`.
    func isPrivileged(_ module: Int, inFile file: Int) -> Bool { views[file][module]?.isPrivileged ?? false }

    /// Whether a module has loaded another, and so sees the members that it adds to types.
    func hasLoaded(_ module: Int, in other: Int) -> Bool { loaded[other].contains(module) }

    /// Whether a file of the own module imports another: then the written file does.
    func isImportedByOwnFiles(_ module: Int) -> Bool { modules.files(of: SourceModules.own).contains { views[$0][module] != nil } }

    /// The modules without sources that a module exports again.
    func exportsWithoutSources(of module: Int) -> Set<String> {
        exported(by: module).reduce(into: exports[module].others) { $0.formUnion(exports[$1].others) }
    }

    // MARK: Finding out

    private mutating func findExports(_ imports: [[ImportSymbol]]) {
        for file in imports.indices {
            for found in imports[file] where found.isExported {
                let name = found.declaration.moduleName
                if let module = modules.number(of: name) {
                    exports[modules.number(ofFile: file)].modules.insert(module)
                } else {
                    exports[modules.number(ofFile: file)].others.insert(name)
                }
            }
        }
    }

    /// The modules that are seen wherever one is imported.
    private func exported(by module: Int) -> Set<Int> {
        var result: Set<Int> = []
        var open = [module]
        while let next = open.popLast() { open += exports[next].modules.filter { result.insert($0).inserted } }
        return result
    }

    private mutating func add(_ found: ImportSymbol, to file: Int) {
        guard let module = modules.number(of: found.declaration.moduleName), module != modules.number(ofFile: file) else { return }
        loaded[modules.number(ofFile: file)].insert(module)
        for other in exported(by: module).union([module]) where other != modules.number(ofFile: file) {
            var view = views[file][other] ?? View()
            if let name = found.importedName { view.names.insert(name) } else { view.isWhole = true }
            if other == module {
                view.isTestable = view.isTestable || found.isTestable
                view.isPrivileged = view.isPrivileged || found.declaration.attribute(named: "_spi") != nil
            }
            views[file][other] = view
        }
    }

    /// What is loaded by what has been loaded is loaded, too.
    private mutating func findLoaded() {
        for module in loaded.indices {
            var result: Set<Int> = []
            var open = Array(loaded[module])
            while let next = open.popLast() {
                if result.insert(next).inserted { open += loaded[next] }
            }
            loaded[module] = result
        }
    }
}
