import AdgenIR

/// What a function can't do without: the values and buffers on which a result, a buffer of the caller, an effect or a trap depends.
///
/// It is a class so that a debug build does not copy all that is known for each question. The analysis follows dependencies from the effects backwards, each once. A block counts as a value here, its *reason*: it is needed as soon as
/// something inside is, and with it what decides whether, and how often, the block runs.
final class Need {
    /// What a value depends on, as a list in which each has the place of the one before it.
    private struct Dependency {
        var value: Value
        var previous: Int?
    }

    private var isNeeded: [Bool]
    private var dependencies: [Dependency] = []
    /// By the number of a value or a reason, the place of its last dependency.
    private var lastDependencies: [Int?]
    private var roots: [Value] = []
    private var reasons: [BlockID: Value] = [:]
    private let function: Function
    private lazy var facts = Facts(function)
    private let surroundings: Surroundings

    init(of function: Function, _ surroundings: Surroundings) {
        self.surroundings = surroundings
        self.function = function
        lastDependencies = Array(repeating: nil, count: function.valueCount)
        isNeeded = []
        for parameter in function.parameters where parameter.convention != .input { roots.append(parameter.value) }
        roots += function.body.yields
        add(function.body, dependingOn: [], isReturnSweep: false)
        propagate()
    }

    func contains(_ value: Value) -> Bool { isNeeded[value.id] }

    /// Whether anything inside a block is needed.
    func containsAnything(in block: Block) -> Bool { reasons[block.id].map { isNeeded[$0.id] } ?? true }

    /// Whether the statement has an effect of its own, apart from what it gives and the buffers that it writes.
    func hasEffect(_ kind: Statement.Kind, isReturnSweep: Bool) -> Bool {
        switch kind {
        // A return sweep computes again what the forward sweep could compute.
        case .compute where isReturnSweep: false
        case .call(let call): !surroundings.totalFunctions.contains(call.callee)
        default: !kind.isTotal { facts.isNonNegative($0) }
        }
    }

    private func propagate() {
        var isNeeded = Array(repeating: false, count: lastDependencies.count)
        let (dependencies, lastDependencies) = (dependencies, lastDependencies)
        defer { self.isNeeded = isNeeded }
        var open = roots
        while let value = open.popLast() {
            if isNeeded[value.id] { continue }
            isNeeded[value.id] = true
            var place = lastDependencies[value.id]
            while let index = place {
                let dependency = dependencies[index]
                if !isNeeded[dependency.value.id] { open.append(dependency.value) }
                place = dependency.previous
            }
        }
    }

    // MARK: Dependencies

    private func add(_ value: Value, dependsOn other: Value) {
        dependencies.append(Dependency(value: other, previous: lastDependencies[value.id]))
        lastDependencies[value.id] = dependencies.count - 1
    }

    /// Gives the reason of the block.
    @discardableResult
    private func add(_ block: Block, dependingOn conditions: [Value], isReturnSweep: Bool) -> Value {
        let reason = Value(id: lastDependencies.count)
        lastDependencies.append(nil)
        for condition in conditions { add(reason, dependsOn: condition) }
        reasons[block.id] = reason
        let isReturnSweep = isReturnSweep || block.mirrored != nil
        for parameter in block.parameters { add(parameter, dependsOn: reason) }
        for index in 0..<block.statements.count { add(block.statements[index].kind, because: reason, isReturnSweep) }
        return reason
    }

    private func add(_ kind: Statement.Kind, because reason: Value, _ isReturnSweep: Bool) {
        kind.forEachDefinition { add($0, dependsOn: reason) }
        kind.forEachWrite(in: surroundings.module) { buffer, _ in add(buffer, dependsOn: reason) }
        switch kind {
        case .branch(let branch): add(branch, because: reason, isReturnSweep)
        case .forLoop(let loop): add(loop, because: reason, isReturnSweep)
        case .whileLoop(let loop): add(loop, because: reason, isReturnSweep)
        case .assert(let condition, _):
            roots += condition.yields + kind.operands
            roots.append(add(condition, dependingOn: [reason], isReturnSweep: isReturnSweep))
        case .store, .accumulate, .assign, .append, .removeLast, .exchange, .call, .compute, .define, .load, .count, .check, .carried,
            .recall:
            kind.forEachOperand { operand in
                kind.forEachDefinition { add($0, dependsOn: operand) }
                kind.forEachWrite(in: surroundings.module) { buffer, _ in add(buffer, dependsOn: operand) }
            }
            if hasEffect(kind, isReturnSweep: isReturnSweep) {
                kind.forEachOperand { roots.append($0) }
                roots.append(reason)
            }
        }
    }

    private func add(_ branch: Branch, because reason: Value, _ isReturnSweep: Bool) {
        let then = add(branch.thenBlock, dependingOn: [branch.condition, reason], isReturnSweep: isReturnSweep)
        let otherwise = add(branch.elseBlock, dependingOn: [branch.condition, reason], isReturnSweep: isReturnSweep)
        for (index, result) in branch.results.enumerated() {
            add(result, dependsOn: then)
            add(result, dependsOn: otherwise)
            add(result, dependsOn: branch.thenBlock.yields[index])
            add(result, dependsOn: branch.elseBlock.yields[index])
        }
    }

    private func add(_ loop: ForLoop, because reason: Value, _ isReturnSweep: Bool) {
        let body = add(loop.body, dependingOn: [loop.lower, loop.upper, reason], isReturnSweep: isReturnSweep)
        add(loop.index, dependsOn: body)
        addCarried(loop.body, loop.initial, loop.results)
    }

    /// A loop that may run forever stays, with all that its condition depends on.
    private func add(_ loop: WhileLoop, because reason: Value, _ isReturnSweep: Bool) {
        roots.append(add(loop.condition, dependingOn: loop.condition.yields + [reason], isReturnSweep: isReturnSweep))
        roots.append(add(loop.body, dependingOn: [reason], isReturnSweep: isReturnSweep))
        addCarried(loop.body, loop.initial, loop.results)
        for (parameter, carried) in zip(loop.condition.parameters, loop.body.parameters) { add(parameter, dependsOn: carried) }
    }

    private func addCarried(_ body: Block, _ initial: [Value], _ results: [Value]) {
        for (index, parameter) in body.parameters.enumerated() {
            add(parameter, dependsOn: initial[index])
            add(parameter, dependsOn: body.yields[index])
            add(results[index], dependsOn: parameter)
        }
    }
}
