import AdgenIR
import AdgenParser

/// What lowering reads from the sources of a request once, for all configurations.
struct Sources {
    let request: LoweringRequest
    let files: [ParsedFile]
    /// How operators bind in the files of each module.
    let operators: [OperatorTable]
    private let plain: SymbolTable
    private var tables: [BuildConfiguration: SymbolTable] = [:]

    init(_ request: LoweringRequest) {
        self.request = request
        files = request.allFiles
        let module = ModuleSymbols(
            request.files + request.context,
            named: request.moduleName,
            dependencies: request.orderedDependencies,
            outside: request.outsideModules
        )
        let configuration = BuildConfiguration(defines: request.defines)
        let table = SymbolTable(module, configuration)
        plain = table
        tables[configuration] = plain
        operators = table.modules.names.indices.map { table.operators(ofModule: $0) }
    }

    /// What is declared in a configuration.
    mutating func symbols(in configuration: BuildConfiguration) -> SymbolTable {
        if let known = tables[configuration] { return known }
        let table = plain.table(in: configuration)
        tables[configuration] = table
        return table
    }
}
