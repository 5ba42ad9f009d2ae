import AdgenIR

/// The forward half of activity: what depends on the parameters that are differentiated, across calls.
///
/// A function's summary says, for a choice of differentiated parameters, which results and which `inout` buffers vary. Recursion is solved by
/// iteration from "nothing varies".
public struct VariedSummaries: Sendable {
    struct Key: Hashable {
        var function: String
        var seeds: [Bool]
    }

    struct Summary: Hashable {
        var results: [Bool]
        /// For each parameter, whether it holds varied values at the end.
        var parameters: [Bool]
    }

    /// The functions that calls refer to. Functions may be added, never changed.
    public var module: Module
    private var summaries: [Key: Summary] = [:]
    private var underway: Set<Key> = []
    /// Whether a summary that was still being worked out has been used since the flag was cleared.
    private var usedProvisional = false

    public init(module: Module) { self.module = module }

    /// All values of `function` that depend on the parameters marked.
    mutating func variedValues(of function: Function, seeds: [Bool]) -> ValueSet {
        var varied = ValueSet(in: function)
        for (parameter, isSeed) in zip(function.parameters, seeds) where isSeed && function.type(of: parameter.value).isDifferentiable {
            varied.insert(parameter.value)
        }
        var previous = -1
        while varied.count != previous {
            previous = varied.count
            propagate(through: function.body, of: function, &varied)
        }
        return varied
    }

    mutating func summary(of callee: String, seeds: [Bool]) -> Summary {
        let key = Key(function: callee, seeds: seeds)
        guard let function = module.functions[callee], module.rules[callee] == nil else {
            return externalSummary(of: callee, seeds: seeds)
        }
        if underway.contains(key) {
            usedProvisional = true
            return summaries[key] ?? .none(for: function)
        }
        if let known = summaries[key] { return known }
        underway.insert(key)
        let outerUsedProvisional = usedProvisional
        var current = Summary.none(for: function)
        while true {
            summaries[key] = current
            usedProvisional = false
            let varied = variedValues(of: function, seeds: seeds)
            let next = Summary(
                results: function.body.yields.map(varied.contains),
                parameters: function.parameters.map { varied.contains($0.value) }
            )
            if next == current { break }
            current = next
        }
        underway.remove(key)
        // What rests on a summary still being worked out is not final: forget it, so that it is worked out again.
        let isProvisional = usedProvisional && !underway.isEmpty
        if isProvisional { summaries[key] = nil }
        usedProvisional = outerUsedProvisional || isProvisional
        return current
    }

    /// A function known by its rule alone: everything differentiable may depend on everything differentiable.
    private func externalSummary(of callee: String, seeds: [Bool]) -> Summary {
        let isAnySeed = seeds.contains(true)
        if let external = module.externals[callee] {
            return Summary(
                results: external.results.map { isAnySeed && $0.isDifferentiable },
                parameters: zip(external.parameters, seeds).map { $1 || (isAnySeed && $0.convention != .input && $0.type.isDifferentiable) }
            )
        }
        guard let function = module.functions[callee] else { return Summary(results: [], parameters: seeds) }
        return Summary(
            results: function.body.yields.map { isAnySeed && function.type(of: $0).isDifferentiable },
            parameters: zip(function.parameters, seeds).map {
                $1 || (isAnySeed && $0.convention != .input && function.type(of: $0.value).isDifferentiable)
            }
        )
    }

    private mutating func propagate(through block: Block, of function: Function, _ varied: inout ValueSet) {
        for index in 0..<block.statements.count { propagate(through: block.statements[index].kind, of: function, &varied) }
    }

    private mutating func propagate(through kind: Statement.Kind, of function: Function, _ varied: inout ValueSet) {
        func link(_ sources: [Value], _ targets: [Value]) {
            for index in 0..<sources.count { link(sources[index], targets[index]) }
        }
        func link(_ source: Value, _ target: Value) {
            if varied.contains(source) { varied.insert(target) }
        }
        switch kind {
        case .compute(let result, let operation, let operands):
            for index in 0..<operands.count where varied.contains(operands[index]) {
                if operation.passesDerivative(of: index) { varied.insert(result) }
            }
        case .define(let buffer, let contents), .assign(let buffer, let contents):
            if function.type(of: buffer).isDifferentiable { contents.forEachOperand { link($0, buffer) } }
        case .load(let result, let buffer, _, _), .removeLast(let result, let buffer, _):
            link(buffer, result)
        case .store(let value, let buffer, _, _), .accumulate(let value, let buffer, _, _), .append(let value, let buffer):
            link(value, buffer)
        case .exchange(let first, let second):
            link(first, second)
            link(second, first)
        case .call(let call):
            let summary = summary(of: call.callee, seeds: call.arguments.map(varied.contains))
            for (result, isVaried) in zip(call.results, summary.results) where isVaried { varied.insert(result) }
            for (argument, isVaried) in zip(call.arguments, summary.parameters) where isVaried { varied.insert(argument) }
        case .branch(let branch):
            propagate(through: branch.thenBlock, of: function, &varied)
            propagate(through: branch.elseBlock, of: function, &varied)
            link(branch.thenBlock.yields, branch.results)
            link(branch.elseBlock.yields, branch.results)
        case .forLoop(let loop):
            link(loop.initial, loop.body.parameters)
            propagate(through: loop.body, of: function, &varied)
            link(loop.body.yields, loop.body.parameters)
            link(loop.body.parameters, loop.results)
        case .whileLoop(let loop):
            link(loop.initial, loop.body.parameters)
            propagate(through: loop.body, of: function, &varied)
            link(loop.body.yields, loop.body.parameters)
            link(loop.body.parameters, loop.results)
            link(loop.body.parameters, loop.condition.parameters)
            propagate(through: loop.condition, of: function, &varied)
        case .assert(let condition, _):
            propagate(through: condition, of: function, &varied)
        case .recall(let result, let original):
            link(original, result)
        case .count, .check, .carried:
            break
        }
    }
}

extension VariedSummaries.Summary {
    static func none(for function: Function) -> Self {
        Self(
            results: Array(repeating: false, count: function.body.yields.count),
            parameters: Array(repeating: false, count: function.parameters.count)
        )
    }
}
