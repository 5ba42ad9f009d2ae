import AdgenParser

/// What the files of a module, and of those that it depends on, declare outside of bodies, in every configuration of the conditions of `#if`.
/// It is collected once; a `SymbolTable` says what of it there is in one configuration, and what names mean there.
///
/// No body is looked into.
final class ModuleSymbols: Sendable {
    /// Those of the module, then those of each of the others.
    let files: [ParsedFile]
    let modules: SourceModules
    /// In source order, by their numbers.
    let symbols: [Symbol]
    /// The clauses of `#if`s that stand among declarations; outer ones have lower numbers than those in them.
    let clauses: [ConditionalClause]
    let imports: [ImportDeclaration]
    /// Every base name has a number.
    let numbers: [String: Int]
    /// The number of each symbol's name.
    let nameNumbers: [Int]
    /// The symbols of each name, in source order.
    let symbolsByName: [[SymbolID]]

    /// - Parameters:
    ///   - dependencies: The other modules with their files.
    ///   - outside: The names of those of other packages.
    convenience init(
        _ files: [ParsedFile],
        named name: String? = nil,
        dependencies: [(name: String, files: [ParsedFile])] = [],
        outside: Set<String> = []
    ) {
        var collector = SymbolCollector()
        let all = files + dependencies.flatMap(\.files)
        for (number, file) in all.enumerated() { collector.collect(file, number: number) }
        let others = dependencies.map { (name: $0.name, fileCount: $0.files.count) }
        self.init(all, SourceModules(own: name, fileCount: files.count, dependencies: others, outside: outside), collector)
    }

    private init(_ files: [ParsedFile], _ modules: SourceModules, _ collector: SymbolCollector) {
        self.files = files
        self.modules = modules
        symbols = collector.symbols
        clauses = collector.clauses
        imports = collector.imports
        var numbers: [String: Int] = [:]
        var nameNumbers: [Int] = []
        var symbolsByName: [[SymbolID]] = []
        nameNumbers.reserveCapacity(symbols.count)
        for symbol in symbols {
            if let number = numbers[symbol.name] {
                nameNumbers.append(number)
                symbolsByName[number].append(symbol.id)
            } else {
                numbers[symbol.name] = symbolsByName.count
                nameNumbers.append(symbolsByName.count)
                symbolsByName.append([symbol.id])
            }
        }
        self.numbers = numbers
        self.nameNumbers = nameNumbers
        self.symbolsByName = symbolsByName
    }

    /// All symbols of a name, wherever they stand.
    func symbols(named name: String) -> [SymbolID] { numbers[name].map { symbolsByName[$0] } ?? [] }

    /// The operators and precedence groups of a module, in source order: all, since how a file is read must not depend on conditions.
    func operatorDeclarations(of module: Int) -> [Declaration] {
        symbols.compactMap { symbol in
            guard symbol.kind == .operatorSymbol || symbol.kind == .precedenceGroup else { return nil }
            return modules.number(ofFile: symbol.file) == module ? Declaration(symbol.node) : nil
        }
    }
}

/// A branch of an `#if` among declarations.
struct ConditionalClause: Sendable {
    /// The whole of the `#if`, and the number of its first clause.
    var config: IfConfigDecl
    var first: Int
    /// The clause around the `#if`.
    var outer: Int?
    var file: Int
}

/// An `import`.
struct ImportDeclaration: Sendable {
    var file: Int
    var declaration: ImportDecl
    var clause: Int?
}
