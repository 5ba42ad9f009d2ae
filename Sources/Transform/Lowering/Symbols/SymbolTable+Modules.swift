import AdgenParser

/// Declarations of modules that others import: who sees them, and how written code does.
extension SymbolTable {
    func areOfOneModule(_ file: Int, _ other: Int) -> Bool {
        importedModules == nil || modules.number(ofFile: file) == modules.number(ofFile: other)
    }

    func isOwn(_ symbol: Symbol) -> Bool { importedModules == nil || modules.isOwn(file: symbol.file) }

    /// Whether a file imports a module by a name.
    func isImported(_ module: String, inFile file: Int) -> Bool { imports[file].contains { $0.declaration.moduleName == module } }

    /// Whether a file sees a declaration of another module. What stands at the top level it sees if it imports it; members it sees, too, if
    /// another file of its module does.
    func isExposed(_ symbol: Symbol, toFile file: Int) -> Bool {
        guard let importedModules else { return true }
        let module = modules.number(ofFile: symbol.file)
        if symbol.container == nil {
            guard importedModules.shows(symbol.name, of: module, inFile: file) else { return false }
        } else {
            guard importedModules.hasLoaded(module, in: modules.number(ofFile: file)) else { return false }
        }
        let access = effectiveAccess(of: symbol)
        guard access >= modules.leastAccess(ofFile: symbol.file, fromFile: file) else {
            return access >= .internal && importedModules.isTestable(module, inFile: file)
        }
        return symbol.attribute(named: "_spi") == nil || importedModules.isPrivileged(module, inFile: file)
    }

    /// Whether a file sees a declaration of its own module or of another, whatever stands around the place.
    func isSeen(_ symbol: Symbol, inFile file: Int) -> Bool {
        guard areOfOneModule(symbol.file, file) else { return isExposed(symbol, toFile: file) }
        return symbol.file == file || effectiveAccess(of: symbol).reachesOtherFiles
    }

    /// Whether some file of a module may see a declaration.
    func mayBeNamed(_ symbol: Symbol, inModule module: Int) -> Bool {
        guard let importedModules, modules.number(ofFile: symbol.file) != module else { return true }
        return importedModules.hasLoaded(modules.number(ofFile: symbol.file), in: module) && effectiveAccess(of: symbol) >= .internal
    }

    /// Of declarations under one name, those of the file's own module, which hide those of others; else those that the file imports by their
    /// name, and else those of the one module that has any. None where only the compiler could say.
    func nearest(_ symbols: [Symbol], to file: Int) -> [Symbol] {
        guard let importedModules, symbols.count > 1 else { return symbols }
        let own = symbols.filter { areOfOneModule($0.file, file) }
        if !own.isEmpty { return own }
        let named = symbols.filter { importedModules.isNamed($0.name, of: modules.number(ofFile: $0.file), inFile: file) }
        let found = named.isEmpty ? symbols : named
        return found.allSatisfy { areOfOneModule($0.file, found[0].file) } ? found : []
    }

    /// What a name qualified by that of another module stands for.
    func topLevel(_ name: String, inModule qualifier: String, from place: LookupPlace) -> [Symbol] {
        guard let wanted = modules.number(of: qualifier), let number = module.numbers[name] else { return [] }
        return index.members(number, of: nil).map { self[$0] }.filter {
            modules.number(ofFile: $0.file) == wanted && isVisible($0, from: place)
        }
    }

    /// How the operators of a module's files bind: as it says, and as do those that it has loaded.
    func operators(ofModule number: Int) -> OperatorTable {
        var operators = OperatorTable.standard
        for other in modules.names.indices where other != number && importedModules?.hasLoaded(other, in: number) == true {
            operators.add(module.operatorDeclarations(of: other))
        }
        operators.add(module.operatorDeclarations(of: number))
        return operators
    }

    // MARK: Written code

    /// Whether written code, which stands in a file of its own in the own module, sees a declaration.
    func isOpen(_ symbol: Symbol) -> Bool {
        if isOwn(symbol) { return effectiveAccess(of: symbol).reachesOtherFiles }
        let module = modules.number(ofFile: symbol.file)
        return reachesWrittenCode(effectiveAccess(of: symbol), of: symbol) && symbol.attribute(named: "_spi") == nil
            && importedModules?.isImportedByOwnFiles(module) == true
    }

    /// Whether written code can set a variable.
    func isSetterOpen(_ symbol: Symbol) -> Bool { isOpen(symbol) && reachesWrittenCode(setterAccess(of: symbol), of: symbol) }

    /// Whether an access level lets written code see a declaration, but for what is around that.
    func reachesWrittenCode(_ level: AccessLevel, of symbol: Symbol) -> Bool {
        level >= (isOwn(symbol) ? .internal : modules.leastAccess(ofFile: symbol.file, fromFile: SourceModules.ownFile))
    }

    /// What keeps written code from seeing a declaration.
    struct Obstacle {
        /// The declaration, or a type around it.
        var symbol: Symbol
        var modifier: String
        /// What would help.
        var advice: String
    }

    /// What keeps written code from seeing a declaration: that itself, or a type around it, and the modifier that says so.
    func obstacle(to symbol: Symbol) -> Obstacle? {
        var next: Symbol? = symbol
        while let found = next {
            let container = found.container.map { self[$0] }
            if found.kind != .extensionBlock, !reachesWrittenCode(access(of: found), of: found) {
                let inherited = container?.kind == .extensionBlock ? container?.writtenAccess : nil
                let modifier = "\(found.writtenAccess ?? inherited ?? access(of: found))"
                return Obstacle(symbol: found, modifier: modifier, advice: advice(against: modifier, of: found))
            }
            next = container
        }
        guard !isOpen(symbol), let module = modules.name(ofFile: symbol.file) else { return nil }
        let advice = symbol.attribute(named: "_spi") == nil ? "import '\(module)' where the function stands" : "remove '@_spi'"
        return Obstacle(symbol: symbol, modifier: "of the module \(module)", advice: advice)
    }

    private func advice(against modifier: String, of symbol: Symbol) -> String {
        if isOwn(symbol) { return "remove '\(modifier)' from its declaration" }
        return "make it 'public'" + (modules.name(ofFile: symbol.file).map { " in '\($0)'" } ?? "")
    }

    /// How written code names a type of a module: qualified by the module where another declares a type of the name, too.
    func writtenName(of type: TypeID) -> String {
        let path = self[type].path.joined(separator: ".")
        var root = type
        while let outer = self[root].outer { root = outer }
        guard importedModules != nil, let number = self[root].module, number != SourceModules.own, let module = modules.names[number] else {
            return path
        }
        let others = symbols(named: self[root].name).filter { $0.kind.isType && !self[root].declarations.contains($0.id) }
        return others.isEmpty ? path : "\(module).\(path)"
    }

    /// How written code names a function or variable that does not belong to a value.
    ///
    /// - Parameter path: The types around it, as they are written there.
    func writtenName(of symbol: Symbol, _ path: [String]) -> String {
        guard !isOwn(symbol) else { return (path + [symbol.name]).joined(separator: ".") }
        if let owner = owner(of: symbol) { return "\(writtenName(of: owner)).\(symbol.name)" }
        guard path.isEmpty, let name = modules.name(ofFile: symbol.file) else { return (path + [symbol.name]).joined(separator: ".") }
        // A type that bears the module's name takes its place.
        let isTaken = symbols(named: name).contains { $0.container == nil && $0.kind.isType }
        let isUnique = symbols(named: symbol.name).allSatisfy { $0.container != nil || areOfOneModule($0.file, symbol.file) }
        return isTaken && isUnique ? symbol.name : "\(name).\(symbol.name)"
    }
}
