import AdgenIR

/// Removes what a function computes and never uses, so that the emitted text draws no warning: pure computations, carried values and
/// results of branches and loops, and the loops that are left empty.
///
/// What may trap stays, and so does every effect. Storage that is written and never read is not this pass's business.
struct Pruning {
    /// By the number of a value, whether it is needed, and what is needed with it.
    private var isNeeded: [Bool]
    private var sources: [[Value]]
    private var roots: [Value] = []

    private init(valueCount: Int) {
        isNeeded = Array(repeating: false, count: valueCount)
        sources = Array(repeating: [], count: valueCount)
    }

    /// The function without what it does not need.
    static func pruned(_ function: Function) -> Function {
        var pruning = Pruning(valueCount: function.valueCount)
        pruning.collect(function.body)
        pruning.roots += function.body.yields
        pruning.mark()
        var function = function
        function.body = pruning.kept(function.body)
        return function
    }

    // MARK: What depends on what

    private mutating func collect(_ block: Block) {
        for statement in block.statements { collect(statement.kind) }
    }

    private mutating func collect(_ kind: Statement.Kind) {
        kind.forEachBlock { collect($0) }
        switch kind {
        case .compute(let result, let operation, let operands):
            if operation.mayTrap { roots += operands } else { sources[result.id] = operands }
        case .load(let result, from: let buffer, at: let index, .unchecked): sources[result.id] = [buffer, index]
        case .count(let result, of: let buffer): sources[result.id] = [buffer]
        case .branch(let branch):
            if branch.thenBlock.hasEffect || branch.elseBlock.hasEffect { roots.append(branch.condition) }
            for (index, result) in branch.results.enumerated() {
                sources[result.id] = [branch.condition, branch.thenBlock.yields[index], branch.elseBlock.yields[index]]
            }
        case .forLoop(let loop):
            if loop.body.hasEffect { roots += [loop.lower, loop.upper] }
            for (index, result) in loop.results.enumerated() {
                let parameter = loop.body.parameters[index]
                sources[result.id] = [parameter]
                sources[parameter.id] = [loop.body.yields[index], loop.initial[index], loop.lower, loop.upper]
            }
            sources[loop.index.id] = [loop.lower, loop.upper]
        case .whileLoop(let loop):
            // It may never end, and so is never dropped.
            roots += loop.condition.yields
            for (index, result) in loop.results.enumerated() {
                let parameter = loop.body.parameters[index]
                sources[result.id] = [parameter]
                sources[loop.condition.parameters[index].id] = [parameter]
                sources[parameter.id] = [loop.body.yields[index], loop.initial[index]]
            }
        case .assert(let condition, let message):
            roots += condition.yields + message.values
        case .load(_, from: _, at: _, .checked), .define, .assign, .store, .accumulate, .append, .removeLast, .exchange, .call, .check,
            .carried, .recall:
            kind.forEachOperand { roots.append($0) }
        }
    }

    private mutating func mark() {
        var open = roots
        while let value = open.popLast() {
            if isNeeded[value.id] { continue }
            isNeeded[value.id] = true
            let sources = sources[value.id]
            for index in 0..<sources.count where !isNeeded[sources[index].id] { open.append(sources[index]) }
        }
    }

    // MARK: What is left

    private func kept(_ block: Block) -> Block {
        var block = block
        block.statements = block.statements.compactMap { statement in
            kept(statement.kind).map { Statement($0, origin: statement.origin) }
        }
        return block
    }

    private func kept(_ kind: Statement.Kind) -> Statement.Kind? {
        switch kind {
        case .compute(let result, let operation, _): operation.mayTrap || isNeeded[result.id] ? kind : nil
        case .load(let result, from: _, at: _, .unchecked), .count(let result, of: _): isNeeded[result.id] ? kind : nil
        case .branch(let branch): kept(branch)
        case .forLoop(let loop): kept(loop)
        case .whileLoop(let loop): kept(loop)
        case .assert(let condition, let message): .assert(kept(condition), message: message)
        case .load(_, from: _, at: _, .checked), .define, .assign, .store, .accumulate, .append, .removeLast, .exchange, .call, .check,
            .carried, .recall:
            kind
        }
    }

    private func kept(_ branch: Branch) -> Statement.Kind? {
        let slots = branch.results.indices.filter { isNeeded[branch.results[$0].id] }
        var branch = branch
        branch.thenBlock = kept(branch.thenBlock).yielding(slots)
        branch.elseBlock = kept(branch.elseBlock).yielding(slots)
        branch.results = slots.map { branch.results[$0] }
        return slots.isEmpty && branch.thenBlock.statements.isEmpty && branch.elseBlock.statements.isEmpty ? nil : .branch(branch)
    }

    private func kept(_ loop: ForLoop) -> Statement.Kind? {
        let slots = loop.results.indices.filter { isNeeded[loop.body.parameters[$0].id] }
        var loop = loop
        loop.body = kept(loop.body).yielding(slots).taking(slots)
        loop.initial = slots.map { loop.initial[$0] }
        loop.results = slots.map { loop.results[$0] }
        return slots.isEmpty && loop.body.statements.isEmpty ? nil : .forLoop(loop)
    }

    private func kept(_ loop: WhileLoop) -> Statement.Kind? {
        let slots = loop.results.indices.filter { isNeeded[loop.body.parameters[$0].id] }
        var loop = loop
        loop.condition = kept(loop.condition).taking(slots)
        loop.body = kept(loop.body).yielding(slots).taking(slots)
        loop.initial = slots.map { loop.initial[$0] }
        loop.results = slots.map { loop.results[$0] }
        return .whileLoop(loop)
    }
}

extension Block {
    fileprivate func yielding(_ slots: [Int]) -> Block {
        var block = self
        block.yields = slots.map { yields[$0] }
        return block
    }

    fileprivate func taking(_ slots: [Int]) -> Block {
        var block = self
        block.parameters = slots.map { parameters[$0] }
        return block
    }

    /// Whether the block does anything besides computing values; a `while` counts, since it may never end.
    fileprivate var hasEffect: Bool { statements.contains { $0.kind.hasEffect } }
}

extension Statement.Kind {
    fileprivate var hasEffect: Bool {
        switch self {
        case .compute(_, let operation, _): operation.mayTrap
        case .load(_, from: _, at: _, let access): access == .checked
        case .count: false
        case .branch(let branch): branch.thenBlock.hasEffect || branch.elseBlock.hasEffect
        case .forLoop(let loop): loop.body.hasEffect
        case .define, .assign, .store, .accumulate, .append, .removeLast, .exchange, .call, .whileLoop, .check, .assert, .carried, .recall:
            true
        }
    }
}
