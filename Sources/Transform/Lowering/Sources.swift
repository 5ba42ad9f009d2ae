import AdgenIR
import AdgenParser

/// What lowering reads from the sources of a request once, for all configurations.
struct Sources {
    let request: LoweringRequest
    let files: [ParsedFile]
    let operators: OperatorTable
    /// The names that imported modules with known sources declare, by module.
    let dependencyNames: [String: Set<String>]
    private let plain: SymbolTable
    private var tables: [BuildConfiguration: SymbolTable] = [:]

    init(_ request: LoweringRequest) {
        self.request = request
        files = request.files + request.context
        let module = ModuleSymbols(files)
        let configuration = BuildConfiguration(defines: request.defines)
        plain = SymbolTable(module, configuration, moduleName: request.moduleName)
        tables[configuration] = plain
        var operators = OperatorTable.standard
        operators.add(module.operatorDeclarations)
        self.operators = operators
        dependencyNames = request.dependencies.mapValues { ModuleSymbols($0).names(in: configuration) }
    }

    /// What is declared in a configuration.
    mutating func symbols(in configuration: BuildConfiguration) -> SymbolTable {
        if let known = tables[configuration] { return known }
        let table = plain.table(in: configuration)
        tables[configuration] = table
        return table
    }
}
