import AdgenIR

/// Removes parameters that functions do not use, together with the arguments, and what was computed only for them.
///
/// Both sweeps of a call pass a tape for every type of element; most functions use one or two of them.
struct Trimming {
    private let functions: [String: Function]
    /// For each function, whether something uses a value; an argument is used if the callee uses it.
    private var needed: [String: [Bool]] = [:]
    /// The arguments that are used as soon as a parameter is.
    private var passed: [(argument: Value, caller: String, parameter: Value, callee: String)] = []

    /// The functions without unused parameters and values, by name. `original` parameters keep their numbers.
    static func trimmed(_ functions: [String: Function]) -> [String: Function] {
        var functions = functions.mapValues(Pruning.pruned)
        while let smaller = Trimming(functions).smaller() { functions = smaller }
        return functions
    }

    private init(_ functions: [String: Function]) {
        self.functions = functions
        for function in functions.values { collect(function) }
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for pass in passed where isNeeded(pass.parameter, in: pass.callee) && !isNeeded(pass.argument, in: pass.caller) {
                needed[pass.caller]?[pass.argument.id] = true
                isGrowing = true
            }
        }
    }

    /// The functions with less to pass and to compute; nil if they have nothing too much.
    private func smaller() -> [String: Function]? {
        let excessive = functions.filter { name, function in function.parameters.contains { !isNeeded($0.value, in: name) } }
        var result = functions
        var isSmaller = false
        for (name, function) in functions {
            guard excessive[name] != nil || drops(function.body, of: name, calling: excessive) else { continue }
            result[name] = Pruning.pruned(dropping(function))
            isSmaller = true
        }
        return isSmaller ? result : nil
    }

    private func isNeeded(_ value: Value, in function: String) -> Bool { needed[function]?[value.id] ?? false }

    // MARK: What is needed

    private mutating func collect(_ function: Function) {
        var own = Array(repeating: false, count: function.valueCount)
        collect(function.body, of: function.name, &own)
        needed[function.name] = own
    }

    private mutating func collect(_ block: Block, of name: String, _ own: inout [Bool]) {
        for value in block.yields { own[value.id] = true }
        for statement in block.statements {
            if case .call(let call) = statement.kind, let callee = functions[call.callee] {
                for (argument, parameter) in zip(call.arguments, callee.parameters) {
                    passed.append((argument, name, parameter.value, call.callee))
                }
            } else {
                statement.kind.forEachOperand { own[$0.id] = true }
            }
            statement.kind.forEachBlock { collect($0, of: name, &own) }
        }
    }

    // MARK: What is dropped

    /// Whether the block declares an empty buffer that nothing is done with, or calls a function that takes too much.
    private func drops(_ block: Block, of name: String, calling excessive: [String: Function]) -> Bool {
        block.statements.contains { statement in
            switch statement.kind {
            case .define(let buffer, .empty): return !isNeeded(buffer, in: name)
            case .call(let call): return excessive[call.callee] != nil
            default:
                var isFound = false
                statement.kind.forEachBlock { if drops($0, of: name, calling: excessive) { isFound = true } }
                return isFound
            }
        }
    }

    /// The function without parameters that it does not need, calls without arguments that the callee does not, and without empty buffers
    /// that nothing is done with.
    private func dropping(_ original: Function) -> Function {
        var function = original
        function.parameters = function.parameters.filter { isNeeded($0.value, in: function.name) }
        function.body = dropping(function.body, of: function.name)
        return function
    }

    private func dropping(_ original: Block, of name: String) -> Block {
        var block = original
        block.statements = block.statements.compactMap { statement in
            switch statement.kind {
            case .define(let buffer, .empty) where !isNeeded(buffer, in: name): return nil
            case .call(var call):
                guard let callee = functions[call.callee] else { return statement }
                call.arguments = zip(call.arguments, callee.parameters).filter { isNeeded($1.value, in: call.callee) }.map(\.0)
                return Statement(.call(call), origin: statement.origin)
            default: return statement.mappingBlocks { dropping($0, of: name) }
            }
        }
        return block
    }
}
