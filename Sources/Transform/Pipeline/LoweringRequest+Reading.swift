import AdgenIR
import AdgenLowering
import AdgenParser

extension LoweringRequest {
    /// What is to be lowered for a request. Of most functions, nothing but their heads is ever asked for.
    init(_ request: GenerationRequest) {
        let (files, context) = (request.files.map(skim), request.context.map(skim))
        self.init(
            files: files,
            context: context,
            dependencies: Self.imported(by: files + context, among: request.dependencies),
            functions: request.functions,
            modes: request.modes.map(Set.init),
            wrt: request.wrt,
            defines: Set(request.defines)
        )
        moduleName = request.moduleName
        outsideModules = Set(request.dependencies.filter { !$0.isOfThisPackage }.map(\.name))
    }

    /// The modules that files import, and those that these import. Of others nothing needs to be known.
    private static func imported(by files: [ParsedFile], among modules: [DependencyModule]) -> [String: [ParsedFile]] {
        if modules.isEmpty { return [:] }
        let sources = Dictionary(modules.filter { Libraries.library(ofModule: $0.name) == nil }.map { ($0.name, $0.files) }) { $0 + $1 }
        var result: [String: [ParsedFile]] = [:]
        var open = files
        while let file = open.popLast() {
            for name in file.importedModules where result[name] == nil {
                guard let found = sources[name] else { continue }
                let skimmed = found.map(skim)
                result[name] = skimmed
                open += skimmed
            }
        }
        return result
    }
}

extension ParsedFile {
    /// The modules that the file imports, under whatever conditions.
    fileprivate var importedModules: [String] {
        var result: [String] = []
        var pending = Array(declarations.reversed())
        while let declaration = pending.popLast() {
            switch declaration {
            case .importDeclaration(let found): result.append(found.moduleName)
            case .ifConfig(let config): pending += config.clauses.flatMap(\.declarations).reversed()
            default: continue
            }
        }
        return result
    }
}
