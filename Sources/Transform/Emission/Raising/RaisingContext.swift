import AdgenIR

/// What all the functions of the emitted file have in common.
struct FileContext {
    /// The functions that the file writes, trimmed, and those of the user's that they call.
    let module: Module
    /// The functions as they were.
    let originals: [String: Function]
    let buffers: BufferUse
    let generics: CoreGenerics
    let libraries: Libraries
    let quote: @Sendable (Origin) -> String?
    /// Names that declarations of the module bear, which capture unqualified library calls.
    let declaredNames: Set<String>
    /// How the emitted functions are called, by their names in the module.
    let functionNames: [String: String]
    /// The label that tells the written initialisers of structs from others.
    let initializer: String
}

extension FileContext {
    /// - Parameters:
    ///   - roots: The names of the functions whose derivatives are written and of their derivatives.
    ///   - name: How a function is called in the file, by its name in the module.
    init(
        _ module: Module,
        roots: [String],
        libraries: Libraries,
        quote: @escaping @Sendable (Origin) -> String?,
        declaredNames: Set<String>,
        initializer: String = FileContext.initializerStem,
        naming: ([String]) -> [String: String]
    ) {
        let order = CallOrder(module)
        var names: [String] = []
        var known: Set<String> = []
        for name in roots.flatMap(order.reachable) where known.insert(name).inserted { names.append(name) }
        let reachable = module.functions.filter { known.contains($0.key) }
        var trimmed = module
        trimmed.functions = Trimming.trimmed(reachable)
        self.module = trimmed
        originals = reachable
        let functions = names.compactMap { trimmed.functions[$0] }
        buffers = BufferUse(of: functions, in: trimmed)
        generics = CoreGenerics(of: functions)
        self.libraries = libraries
        self.quote = quote
        self.declaredNames = declaredNames
        functionNames = naming(names)
        self.initializer = initializer
    }
}

extension FileContext {
    /// What the label of written initialisers begins with.
    static let initializerStem = "adgenStoredProperties"

    /// A function of the standard library, by its module's name where one of the user's would be taken for it.
    func standard(_ name: String) -> String { declaredNames.contains(name) ? "Swift.\(name)" : name }
}

/// What raising a function has to know of the functions around it.
struct RaisingContext {
    let file: FileContext
    let function: String

    /// What of a statement can be noticed by expressions that are moved past it.
    struct Effects {
        var written: Set<Value> = []
        /// Whether anyone could tell that something that traps came later than it: output, a call, another check, a loop without an end.
        var isObservable = false
    }

    func isResized(_ buffer: Value) -> Bool { file.buffers.isResized(buffer, in: function) }

    /// The conventions of a callee's parameters.
    func conventions(of callee: String) -> [Convention]? {
        file.module.functions[callee]?.parameters.map(\.convention) ?? file.module.externals[callee]?.parameters.map(\.convention)
    }

    func effects(of kind: Statement.Kind) -> Effects {
        var effects = Effects()
        collect(kind, &effects)
        return effects
    }

    private func collect(_ kind: Statement.Kind, _ effects: inout Effects) {
        switch kind {
        case .assign(let buffer, _), .store(_, to: let buffer, at: _, _), .accumulate(_, into: let buffer, at: _, _),
            .append(_, to: let buffer), .removeLast(_, from: let buffer, _):
            effects.written.insert(buffer)
        case .exchange(let first, let second): effects.written.formUnion([first, second])
        case .call(let call):
            effects.isObservable = true
            let conventions = conventions(of: call.callee) ?? call.arguments.map { _ in .inout }
            for (argument, convention) in zip(call.arguments, conventions) where convention != .input { effects.written.insert(argument) }
        case .whileLoop, .check, .assert, .carried, .recall: effects.isObservable = true
        case .compute, .define, .load, .count, .branch, .forLoop: break
        }
        kind.forEachBlock { block in
            for statement in block.statements { collect(statement.kind, &effects) }
        }
    }
}
