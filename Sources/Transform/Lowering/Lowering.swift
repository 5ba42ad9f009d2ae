import AdgenIR
import AdgenParser

/// What is to be lowered.
public struct LoweringRequest: Sendable {
    /// The files whose marked functions are to be differentiated.
    public var files: [ParsedFile]
    /// Further files of the same module.
    public var context: [ParsedFile]
    /// The modules whose sources are at hand, by name.
    public var dependencies: [String: [ParsedFile]]
    /// Those of other packages, whose `package` declarations are not seen.
    public var outsideModules: Set<String> = []
    /// Functions to differentiate although they are not marked.
    public var functions: [String]
    /// What to write, instead of what attributes say.
    public var modes: Set<Mode>?
    /// The parameters to differentiate by, instead of what attributes say.
    public var wrt: [String]?
    /// The conditions of `#if` that are known to hold.
    public var defines: Set<String>
    /// What the module is called, if that is known.
    public var moduleName: String?
    /// Whether to keep what each expression means, for comparison with what the compiler says.
    public var keepsResolutions = false

    public init(
        files: [ParsedFile],
        context: [ParsedFile] = [],
        dependencies: [String: [ParsedFile]] = [:],
        functions: [String] = [],
        modes: Set<Mode>? = nil,
        wrt: [String]? = nil,
        defines: Set<String> = []
    ) {
        self.files = files
        self.context = context
        self.dependencies = dependencies
        self.functions = functions
        self.modes = modes
        self.wrt = wrt
        self.defines = defines
    }

    /// The other modules in the order in which they are read. What is known of libraries is not found out from their sources.
    var orderedDependencies: [(name: String, files: [ParsedFile])] {
        dependencies.filter { $0.key != moduleName && Libraries.library(ofModule: $0.key) == nil }.sorted { $0.key < $1.key }
            .map { (name: $0.key, files: $0.value) }
    }

    /// All files, by the numbers that places have in what is lowered.
    public var allFiles: [ParsedFile] { files + context + orderedDependencies.flatMap(\.files) }
}

/// The functions to differentiate and all that they call, in the intermediate representation.
public struct Lowered: Sendable {
    public var module: Module
    public var targets: [DifferentiationTarget]
    /// The functions to differentiate that depend on conditions of `#if`, which are in no module but their own.
    public var conditional: [ConditionalLowering] = []
    /// The structs whose tangents are to be written.
    public var tangents: [TangentTarget] = []
    /// The modules that the target files import, in order, each once.
    public var imports: [String]
    /// Those that are imported under an `#if`.
    public var conditionalImports: [ConditionalImport]
    /// The access levels that imports state: all imports of a module have to state one if any does.
    public var importAccess: [String: String] = [:]
    /// The names that the module declares outside of bodies, which nothing written may capture.
    public var declaredNames: Set<String>
    public var diagnostics: [Diagnostic]
    /// Errors that keep derivatives from being written, though they can be found.
    public var captures: [Diagnostic] = []
    /// What the expressions that were looked into mean, where it was asked for.
    public var resolutions = Resolutions()

    /// Whether there is an error among the diagnostics; the module is then not complete.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Lowers the functions that are marked or named, and those they call.
public func lower(_ request: LoweringRequest) -> Lowered {
    var combinations = Combinations(request)
    return combinations.lowered()
}

/// The steps of lowering in one configuration, in order: find what is to be done, type it, take out the jumps, write it.
struct Lowering {
    /// What came of it.
    struct Outcome {
        var lowered: Lowered
        /// The roots that depend on something that is not decided, each with the first such condition. Nothing is written if there are any.
        var questions: [(root: Origin, condition: BuildCondition)]
        /// Why the compiler, too, cannot do without other declarations than those of this configuration.
        var absences: [String]
    }

    private let request: LoweringRequest
    private var checker: Checker

    init(_ sources: Sources, _ symbols: SymbolTable) {
        request = sources.request
        checker = Checker(sources, symbols)
    }

    /// The functions to differentiate, each with the conditions around it, in source order.
    var roots: [(origin: Origin, requirements: [BuildRequirement])] {
        checker.findRoots(named: request.functions).map { ($0.origin, $0.requirements) }
    }

    /// What written code would mean in place of the standard library's, in the order of the files.
    mutating func captures() -> [Diagnostic] {
        let captures = checker.captures(writingFor: checker.findRoots(named: request.functions), tangentsOf: checker.markedStructs)
        return Checker.inOrder(captures, of: checker.files)
    }

    mutating func tangents() -> [TangentTarget] { checker.findTangents() }

    mutating func checkNames() { checker.checkNames(request.functions) }

    var diagnostics: [Diagnostic] { checker.diagnostics }

    /// Lowers some of the roots.
    mutating func run(_ roots: Set<Origin>) -> Outcome {
        var module = Module()
        checker.checkMarks()
        let rules = checker.findRules()
        let symbols = checker.findRoots(named: request.functions).filter { roots.contains($0.origin) }
        let targets = checker.findTargets(modes: request.modes, wrt: request.wrt, among: symbols)
        checker.checkPending()
        module.rules = rules.merging(checker.rulesElsewhere) { rule, _ in rule }
        module.externals = checker.externals
        checker.program.findCaptures()
        let questions = symbols.compactMap { symbol in
            checker.question(of: FunctionKey(symbol.id)).map { (root: symbol.origin, condition: $0) }
        }
        if questions.isEmpty, !checker.diagnostics.contains(where: { $0.severity == .error }) { write(targets, into: &module) }
        let imports = imports()
        var lowered = Lowered(
            module: module,
            targets: targets,
            imports: imports.always,
            conditionalImports: imports.conditional,
            declaredNames: checker.symbols.declaredNames,
            diagnostics: checker.diagnostics,
            resolutions: checker.resolutions
        )
        lowered.importAccess = importAccess
        return Outcome(lowered: lowered, questions: questions, absences: checker.absences)
    }

    private mutating func write(_ targets: [DifferentiationTarget], into module: inout Module) {
        var variables = checker.program.variables
        let generic = checker.program.functions.filter { !$0.typeParameters.isEmpty }.map { ($0.name, $0.typeParameters) }
        var specialisation = Specialisation(parameters: Dictionary(generic) { first, _ in first }, instances: [:])
        for index in checker.program.functions.indices {
            let id = FunctionID(id: index)
            let (body, tooDeep) = Structuring.structured(checker.program[id], id, variables: &variables)
            if let tooDeep { checker.complainAboutNesting(at: tooDeep) }
            let written = Writer.write(id, body: body, of: checker.program, variables: variables)
            module.functions[written.function.name] = written.function.told
            specialisation.instances.merge(written.instances) { first, _ in first }
            for origin in written.failures { checker.complainAboutMissingValue(at: origin ?? checker.program[id].origin) }
        }
        let differentiated = Set(targets.map(\.function))
        specialisation.specialise(&module, roots: differentiated)
        for rule in module.rules.values where !(rule.accumulatingPullback.map(differentiated.contains) ?? false) {
            rule.takeAdjointsInPlace(in: &module)
        }
    }

    /// The widest level for each module that one is stated for; what is narrower than a module's is of no use in another file.
    private var importAccess: [String: String] {
        var levels: [String: AccessLevel] = [:]
        for symbol in checker.symbols.imports.prefix(request.files.count).joined() {
            guard let level = symbol.declaration.modifiers.lazy.compactMap({ AccessLevel($0.keyword) }).first else { continue }
            let name = symbol.declaration.importedModule
            levels[name] = max(levels[name] ?? .internal, level)
        }
        return levels.mapValues { "\($0)" }
    }

    private func imports() -> (always: [String], conditional: [ConditionalImport]) {
        var always: [String] = []
        var conditional: [ConditionalImport] = []
        for symbol in checker.symbols.imports.prefix(request.files.count).joined() {
            let name = symbol.declaration.importedModule
            if symbol.isConditional {
                let found = ConditionalImport(module: name, requirements: symbol.requirements)
                if !conditional.contains(found) { conditional.append(found) }
            } else if !always.contains(name) {
                always.append(name)
            }
        }
        // What bodies of other modules call of libraries.
        for symbol in checker.dependencyFiles.sorted().flatMap({ checker.symbols.imports[$0] }) {
            let name = symbol.declaration.importedModule
            guard let library = Libraries.library(ofModule: name),
                !Libraries(imports: always, conditionalImports: conditional.map(\.module)).available.contains(library)
            else { continue }
            if symbol.isConditional {
                conditional.append(ConditionalImport(module: name, requirements: symbol.requirements))
            } else {
                always.append(name)
            }
        }
        return (always, conditional)
    }
}

extension ImportDecl {
    /// The module or submodule, also where only one declaration of it is imported.
    fileprivate var importedModule: String {
        (importKind == nil ? path[...] : path.dropLast()).map(\.name).joined(separator: ".")
    }
}
