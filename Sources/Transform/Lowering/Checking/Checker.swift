import AdgenIR
import AdgenParser

/// Resolves names and types: syntax in, typed functions out.
///
/// A function is checked once, when something that is differentiated first reaches it. What is not understood with certainty is refused.
struct Checker {
    let symbols: SymbolTable
    private let operatorTables: [OperatorTable]
    let files: [ParsedFile]
    let targetFileCount: Int
    /// The files of other modules that have been looked into.
    private(set) var dependencyFiles: Set<Int> = []
    /// What expressions mean, where it is to be kept.
    var resolutions = Resolutions()
    let keepsResolutions: Bool
    var program = Program()
    var externals: [String: External] = [:]
    private var reports = DistinctDiagnostics()
    /// The functions of the symbol table that are in the program.
    var functionIDs: [FunctionKey: FunctionID] = [:]
    private var pending: [FunctionKey] = []
    private var signatures: [FunctionKey: Signature?] = [:]
    /// What the structs of the module are made of, as far as it has been asked; nil of those that are only carried along.
    var structures: [TypeID: Structure?] = [:]
    /// What members of extensions are added to, as far as it has been asked.
    var extendedTypes: [SymbolID: ExtendedType?] = [:]
    /// The types and protocols whose extensions may add to a type, as far as it has been asked.
    var extendedTypesReaching: [SwiftType: [TypeID]] = [:]
    private var names: Set<String> = []
    /// What functions depend on that is not decided; nothing they are made into is of any use.
    var questions: [FunctionKey: BuildCondition] = [:]
    /// The functions that the functions whose bodies are checked require, in order.
    private var requirements: [FunctionKey: [FunctionKey]] = [:]
    /// Rules under conditions that are not decided, by the base names of the functions that they are for.
    var conditionalRules: [String: BuildCondition] = [:]
    /// Why the compiler, too, cannot do without other declarations than those of this configuration.
    var absences: [String] = []
    /// What functions, by symbol, depend on whose bodies were tried for that reason without success.
    private(set) var undecided: [Int: BuildCondition] = [:]
    /// Why rules of other modules cannot be used, by the base names of the functions that they are for.
    var unusableRules: [String: Refusal] = [:]
    /// The functions that bear `@Derivative(of:)`.
    var rules: [Rule] = []
    /// Functions that are called as they are and not looked into, by symbol: where they have rules, and where they are rules.
    var externalNames: [Int: String] = [:]
    /// Functions that were tried and cannot be lowered.
    private var unlowerable: Set<FunctionKey> = []
    /// How many functions are being tried, one for the sake of the other.
    private(set) var trialDepth = 0
    /// Why not.
    private(set) var unlowerableReasons: [FunctionKey: Diagnostic] = [:]
    /// The rules that call derivatives which other modules write, by the names of the functions that they are for.
    var rulesElsewhere: [String: CustomRule] = [:]
    /// Functions without source that have a rule, by their base name.
    var libraryExternals: [String: [(signature: Signature, name: String)]] = [:]
    var context = FunctionContext()
    var depth = 0
    /// How many associated types depend on one another at the moment.
    var associatedDepth = 0

    init(_ sources: Sources, _ symbols: SymbolTable) {
        self.symbols = symbols
        files = sources.files
        operatorTables = sources.operators
        keepsResolutions = sources.request.keepsResolutions
        targetFileCount = sources.request.files.count
    }

    /// How operators bind in the file at hand.
    var operators: OperatorTable { operatorTables[symbols.modules.number(ofFile: context.file)] }

    /// Notes that something depends on a file.
    mutating func note(file: Int) {
        if !symbols.modules.isOwn(file: file) { dependencyFiles.insert(file) }
    }

    // MARK: Diagnostics

    mutating func report(_ error: any Error) {
        guard let refusal = error as? Refusal, let diagnostic = refusal.diagnostic else { return }
        reports.add(diagnostic)
    }

    mutating func report(_ diagnostic: Diagnostic) { report(Refusal(diagnostic: diagnostic)) }

    /// What there is to say, in the order of the files and of the places in them. What the parser says of a body it says once somebody has
    /// looked into the body: mistakes in bodies that nothing depends on are left to the compiler.
    var diagnostics: [Diagnostic] {
        let read = files.indices.filter { symbols.modules.isOwn(file: $0) || dependencyFiles.contains($0) }
        return Self.inOrder(read.flatMap { files[$0].diagnostics } + reports.all, of: files)
    }

    static func inOrder(_ diagnostics: [Diagnostic], of files: [ParsedFile]) -> [Diagnostic] {
        var order: [String: Int] = [:]
        for (index, file) in files.enumerated() where order[file.source.path] == nil { order[file.source.path] = index }
        let keys = diagnostics.enumerated().map { (order[$1.file.path] ?? 0, $1.range.lowerBound, $0) }
        return keys.sorted(by: <).map { diagnostics[$0.2] }
    }

    var errorCount: Int { reports.count }

    mutating func forgetDiagnostics(after count: Int) { reports.removeAll(after: count) }

    mutating func complainAboutMissingValue(at origin: Origin?) {
        guard let origin, files.indices.contains(origin.file) else { return }
        report(
            Refusal(
                "a variable of a type that adgen only carries along has no value on one way through here",
                in: files[origin.file].source,
                at: origin.range,
                note: "give it a value where it is declared"
            )
        )
    }

    mutating func complainAboutNesting(at origin: Origin) {
        guard files.indices.contains(origin.file) else { return }
        report(
            Refusal(
                "too many statements before this one may leave the function or a loop",
                in: files[origin.file].source,
                at: origin.range.lowerBound..<min(origin.range.upperBound, origin.range.lowerBound + 1),
                note: "move some of them to a function of their own"
            )
        )
    }

    func origin(_ node: Node) -> Origin { Origin(file: context.file, range: node.range) }

    // MARK: Functions

    /// The number of a function in the program; it is checked later, if it has not been.
    ///
    /// - Parameter types: What its type parameters and `Self` stand for that are constrained to protocols of the module.
    mutating func require(_ symbol: FunctionSymbol, _ signature: Signature, _ types: [String: SwiftType] = [:]) -> FunctionID {
        let key = FunctionKey(symbol.id, types)
        if let caller = context.symbol, requirements[caller]?.contains(key) != true { requirements[caller, default: []].append(key) }
        if let id = functionIDs[key] { return id }
        let path = types.isEmpty ? symbol.path.map(\.asPartOfName) : instancePath(of: symbol, types)
        let id = addFunction(signature, path: path, typeParameters: signature.generics?.parameters ?? [])
        functionIDs[key] = id
        pending.append(key)
        return id
    }

    /// Adds a function whose body is to come.
    ///
    /// - Parameter typeParameters: Those of the function, or of the one that it is declared in.
    mutating func addFunction(_ signature: Signature, path: [String], typeParameters: [TypeParameter]) -> FunctionID {
        let id = FunctionID(id: program.functions.count)
        let name = uniqueName((path + [signature.baseName]).joined(separator: "_"))
        var function = TypedFunction(name: name, parameters: [], results: [], body: [])
        function.typeParameters = typeParameters
        program.functions.append(function)
        let names = signature.result.leafNames("result")
        let results = zip(names, signature.result.flattened).map { program.variables.make($0, $1, owner: id) }
        program[id].results = results
        for parameter in signature.parameters {
            let names = parameter.type.leafNames(parameter.name)
            let variables = zip(names, parameter.type.flattened).map { program.variables.make($0, $1, owner: id) }
            program[id].parameters.append(TypedFunction.Parameter(variables: variables, isInout: parameter.isInout))
        }
        return id
    }

    /// A name that no function of the module has.
    mutating func uniqueName(_ base: String) -> String {
        let base = base.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } && !base.isEmpty ? base : "operatorFunction"
        var name = base
        var number = 2
        while !names.insert(name).inserted {
            name = "\(base)\(number)"
            number += 1
        }
        return name
    }

    /// Checks the functions that are required, and those that they require.
    mutating func checkPending() {
        while !pending.isEmpty {
            let key = pending.removeFirst()
            guard let symbol = symbols.function(key.symbol), let id = functionIDs[key] else { continue }
            let environment = environment(inside: symbol, key.types)
            let signature = key.types.isEmpty ? signature(of: symbol) : signature(of: symbol, environment.types)
            if let signature { check(key, symbol, id, signature, environment) }
        }
    }

    /// What a function or one that it requires depends on and that is not decided.
    func question(of root: FunctionKey) -> BuildCondition? {
        var known: Set<FunctionKey> = [root]
        var open = [root]
        while let next = open.popLast() {
            if let question = questions[next] { return question }
            open += (requirements[next] ?? []).reversed().filter { known.insert($0).inserted }
        }
        return nil
    }

    /// Checks a function and all that it calls, and takes them in if nothing has to be refused, and nothing is undecided.
    mutating func lowerIfPossible(_ symbol: FunctionSymbol, _ signature: Signature, _ types: [String: SwiftType] = [:]) -> FunctionID? {
        let key = FunctionKey(symbol.id, types)
        if let id = functionIDs[key] { return id }
        if unlowerable.contains(key) { return nil }
        var trial = self
        trial.pending = []
        trial.trialDepth += 1
        let id = trial.require(symbol, signature, types)
        trial.checkPending()
        guard trial.errorCount == errorCount, trial.questions == questions else {
            unlowerable = trial.unlowerable.union([key])
            unlowerableReasons = trial.unlowerableReasons
            unlowerableReasons[key] = trial.reports.all.dropFirst(errorCount).first
            undecided[symbol.id] = trial.question(of: key)
            return nil
        }
        trial.pending = pending
        trial.context = context
        trial.trialDepth = trialDepth
        self = trial
        return id
    }

    private mutating func check(
        _ key: FunctionKey,
        _ symbol: FunctionSymbol,
        _ id: FunctionID,
        _ signature: Signature,
        _ environment: TypeEnvironment
    ) {
        guard symbol.declaration.statements != nil else {
            report(Refusal("'\(symbol.name)' has no body", at: symbol.declaration.node))
            return
        }
        note(file: symbol.file)
        context = FunctionContext(key, symbol, id: id, signature: signature, libraries: libraries(ofFile: symbol.file))
        context.environment = environment
        context.bodyEnvironment = environment
        defer { context = FunctionContext() }
        guard requireDecidedTypes(in: symbol.declaration.node) else { return }
        if keepsResolutions { resolutions.functions.insert(body(of: symbol)) }
        program[id].origin = symbol.origin
        checkBody(of: symbol.declaration, id, signature)
    }

    /// The signature of a function, if it is one that can be lowered; the reason why not is reported by `requireSignature`.
    ///
    /// - Parameter types: What type parameters and `Self` stand for that are constrained to protocols of the module.
    mutating func signature(of symbol: FunctionSymbol, _ types: [String: SwiftType] = [:]) -> Signature? {
        let key = FunctionKey(symbol.id, types)
        if let signature = signatures[key] { return signature }
        guard requireDecidedTypes(in: symbol.declaration.signatureNodes) else { return nil }
        let signature = try? makeSignature(symbol, types)
        signatures[key] = .some(signature)
        return signature
    }
}

/// What is known while a body is checked.
struct FunctionContext {
    var file = 0
    /// The function that is checked or in which the one that is checked is declared.
    var symbol: FunctionKey?
    /// What type parameters and `Self` stand for where types are resolved.
    var environment = TypeEnvironment()
    /// The same for the function that is checked, wherever types are resolved at the moment.
    var bodyEnvironment = TypeEnvironment()
    /// Where names are looked up that the function does not declare.
    var place: LookupPlace { LookupPlace(file, around) }
    /// The function, or the type around it.
    var around: SymbolID?
    var id = FunctionID(id: 0)
    var result = SwiftType.void
    var scopes = Scopes()
    /// The loops and other statements around, innermost last.
    var targets: [JumpTarget] = []
    var libraries = Libraries(imports: [])
    var functionName = ""
    /// The type parameters of the function, or of the one that it is declared in.
    var typeParameters: [TypeParameter] = []
    /// Those of functions in bodies around the place, by name.
    var localTypeParameters: [String: TypeParameter] = [:]
    /// What a value that is computed next is to be called.
    var nameHint: String?
    /// What is looked up before text that is carried over; nil where nothing can be.
    var lookedUp: [TypedStatement]?
    /// The global constants that are arrays, by their names with the types around them.
    var constants: [String: (variable: Variable, value: TypedExpression)] = [:]

    init() {}

    init(_ key: FunctionKey, _ symbol: FunctionSymbol, id: FunctionID, signature: Signature, libraries: Libraries) {
        file = symbol.file
        self.symbol = key
        around = symbol.symbol.id
        self.id = id
        result = signature.form == .initializer ? .void : signature.result
        self.libraries = libraries
        functionName = signature.fullName
        typeParameters = signature.generics?.parameters ?? []
    }
}

/// A statement that `break`, and perhaps `continue`, can name.
struct JumpTarget {
    var label: Label
    var name: String?
    var isLoop: Bool
    /// The label that `fallthrough` leaves, in a case of a `switch`.
    var isIf = false
}

extension String {
    /// What can be part of a name, of a type as it is written.
    fileprivate var asPartOfName: String { filter { $0.isLetter || $0.isNumber || $0 == "_" } }
}
