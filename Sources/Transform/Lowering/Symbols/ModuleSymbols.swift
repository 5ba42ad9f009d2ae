import AdgenParser

/// What the files of a module declare outside of bodies, in every configuration of the conditions of `#if`. It is collected once; a
/// `SymbolTable` says what of it there is in one configuration, and what names mean there.
///
/// No body is looked into.
final class ModuleSymbols: Sendable {
    let files: [ParsedFile]
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

    convenience init(_ files: [ParsedFile]) {
        var collector = SymbolCollector()
        for (number, file) in files.enumerated() { collector.collect(file, number: number) }
        self.init(files, collector)
    }

    private init(_ files: [ParsedFile], _ collector: SymbolCollector) {
        self.files = files
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

    /// The names of the functions and variables that may be there in a configuration.
    func names(in configuration: BuildConfiguration) -> Set<String> {
        let requirements = requirements(in: configuration)
        return Set(
            symbols.lazy.filter { symbol in
                (symbol.kind == .function || symbol.kind == .variable) && symbol.clause.map { requirements[$0] != nil } ?? true
            }.map(\.name)
        )
    }

    /// The operators and precedence groups, in source order: all, since how a file is read must not depend on conditions.
    var operatorDeclarations: [Declaration] {
        symbols.compactMap { $0.kind == .operatorSymbol || $0.kind == .precedenceGroup ? Declaration($0.node) : nil }
    }
}

/// A branch of an `#if` among declarations.
struct ConditionalClause: Sendable {
    /// The whole of the `#if`, and the number of its first clause.
    var config: IfConfigDecl
    var first: Int
    /// The clause around the `#if`.
    var outer: Int?
}

/// An `import`.
struct ImportDeclaration: Sendable {
    var file: Int
    var declaration: ImportDecl
    var clause: Int?
}
