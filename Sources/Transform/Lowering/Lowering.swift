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
    /// Functions to differentiate although they are not marked.
    public var functions: [String]
    /// What to write, instead of what attributes say.
    public var modes: Set<Mode>?
    /// The parameters to differentiate by, instead of what attributes say.
    public var wrt: [String]?
    /// The conditions of `#if` that are known to hold.
    public var defines: Set<String>
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
}

/// The functions to differentiate and all that they call, in the intermediate representation.
public struct Lowered: Sendable {
    public var module: Module
    public var targets: [DifferentiationTarget]
    /// The modules that the target files import, in order, each once.
    public var imports: [String]
    /// Those that are imported under an `#if`.
    public var conditionalImports: [String]
    /// The names that the module declares outside of bodies, which nothing written may capture.
    public var declaredNames: Set<String>
    public var diagnostics: [Diagnostic]
    /// What the expressions that were looked into mean, where it was asked for.
    public var resolutions = Resolutions()

    /// Whether there is an error among the diagnostics; the module is then not complete.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Lowers the functions that are marked or named, and those they call.
public func lower(_ request: LoweringRequest) -> Lowered {
    var lowering = Lowering(request)
    return lowering.run()
}

/// The steps of lowering, in order: find what is to be done, type it, take out the jumps, write it.
private struct Lowering {
    private let request: LoweringRequest
    private var checker: Checker

    init(_ request: LoweringRequest) {
        self.request = request
        self.checker = Checker(request)
    }

    mutating func run() -> Lowered {
        var module = Module()
        checker.checkMarks()
        let rules = checker.findRules()
        let targets = checker.findTargets(modes: request.modes, wrt: request.wrt, named: request.functions)
        checker.checkPending()
        module.rules = rules
        module.externals = checker.externals
        checker.program.findCaptures()
        if !checker.diagnostics.contains(where: { $0.severity == .error }) { write(targets, into: &module) }
        let imports = imports()
        return Lowered(
            module: module,
            targets: targets,
            imports: imports.always,
            conditionalImports: imports.conditional,
            declaredNames: checker.symbols.declaredNames,
            diagnostics: checker.diagnostics,
            resolutions: checker.resolutions
        )
    }

    private mutating func write(_ targets: [DifferentiationTarget], into module: inout Module) {
        var variables = checker.program.variables
        for index in checker.program.functions.indices {
            let id = FunctionID(id: index)
            let (body, tooDeep) = Structuring.structured(checker.program[id], id, variables: &variables)
            if let tooDeep { checker.complainAboutNesting(at: tooDeep) }
            let (function, failures) = Writer.write(id, body: body, of: checker.program, variables: variables)
            module.functions[function.name] = function
            for origin in failures { checker.complainAboutMissingValue(at: origin ?? checker.program[id].origin) }
        }
        let differentiated = Set(targets.map(\.function))
        for rule in module.rules.values where !(rule.accumulatingPullback.map(differentiated.contains) ?? false) {
            rule.takeAdjointsInPlace(in: &module)
        }
    }

    private func imports() -> (always: [String], conditional: [String]) {
        var always: [String] = []
        var conditional: [String] = []
        for symbol in checker.symbols.imports.prefix(request.files.count).joined() {
            let name = symbol.declaration.path.map(\.name).joined(separator: ".")
            if symbol.isConditional {
                if !conditional.contains(name) { conditional.append(name) }
            } else if !always.contains(name) {
                always.append(name)
            }
        }
        return (always, conditional)
    }
}
