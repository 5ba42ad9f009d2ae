import AdgenIR

/// Decides for each value that the return sweep recalls how it gets there, and writes that into both sweeps.
///
/// In order of preference a value is still there (it belongs to the outermost block, and both sweeps are in one function), is computed again (a cheap
/// formula of values that are at hand, or a load from a buffer that has not changed since), or is stored: in a cache by iteration where all loops
/// around are counted; as a result of the branches around, where there are no loops; else on the tape of its type, pushed at the end of its block
/// and popped at the head of the mirror.
///
/// Blocks push at their ends and mirrors pop at their heads, so what is pushed last is popped first however blocks nest.
struct StoragePlanner {
    var sweeps: TwoSweeps
    var index: ForwardSweepIndex
    let planning: StoragePlanning
    /// For each recalled value of the forward sweep, the value of the return sweep that stands for it.
    var materialised: [Value: Value] = [:]
    /// Recalled values that are stored, by the block that defines them, in the order of storing.
    var stored: [BlockID: [Value]] = [:]
    private(set) var isStored: Set<Value> = []
    /// Values whose computation stands at the head of a mirror already.
    var isDone: Set<Value> = []
    /// What goes to the ends of the forward sweep's blocks, and to the heads of their mirrors.
    var tails: [BlockID: [Statement]] = [:]
    var heads: [BlockID: [Statement]] = [:]
    /// What sides of branches give to what follows the branch.
    var lifted: [BlockID: [LiftedValue]] = [:]
    /// What goes before statements of the forward sweep's outermost block, by their index.
    var preambles: [Int: [Statement]] = [:]

    init(_ sweeps: TwoSweeps, _ planning: StoragePlanning) {
        self.sweeps = sweeps
        self.planning = planning
        index = ForwardSweepIndex(sweeps.forward, of: sweeps.function)
    }

    mutating func planned() -> TwoSweeps {
        noteWrites()
        collectRecalls(in: sweeps.reverse)
        decide()
        let recalled = materialised
        for block in index.order { writeStores(of: block) }
        for value in recalled.keys.sorted() where !isStored.contains(value) { materialise(value) }
        return rewritten()
    }

    // MARK: What is recalled

    private mutating func noteWrites() {
        for (position, statement) in sweeps.forward.enumerated() {
            let block = Block(id: index.body, statements: [statement])
            let written = block.freeValues.intersection(sweeps.writtenBuffers)
            index.noteWrites(to: written.filter { isWritten($0, in: statement) }, outermostIndex: position)
        }
    }

    /// Whether the statement, or one inside, may write `buffer`. A call writes what it is passed, unless nothing ever writes it.
    private func isWritten(_ buffer: Value, in statement: Statement) -> Bool {
        var isWritten = false
        Block(id: index.body, statements: [statement]).forEachStatement { statement in
            switch statement.kind {
            case .store(_, let target, _, _), .accumulate(_, let target, _, _), .assign(let target, _), .append(_, let target),
                .removeLast(_, let target, _):
                isWritten = isWritten || target == buffer
            case .exchange(let first, let second):
                isWritten = isWritten || first == buffer || second == buffer
            case .call(let call):
                isWritten = isWritten || call.arguments.contains(buffer)
            case .compute, .define, .load, .count, .branch, .forLoop, .whileLoop, .check, .assert, .carried, .recall:
                break
            }
        }
        return isWritten
    }

    private mutating func collectRecalls(in statements: [Statement]) {
        for statement in statements {
            if case .recall(let result, let original) = statement.kind { materialised[original] = result }
            for block in statement.kind.blocks { collectRecalls(in: block.statements) }
        }
    }

    // MARK: Decisions

    /// Goes through the recalled values in the order of their definitions, outer blocks first, and stores those that can't be had otherwise.
    private mutating func decide() {
        for id in index.order {
            guard let block = index.blocks[id] else { continue }
            for value in block.parameters + block.definitions where materialised[value] != nil {
                if planning == .planned, isComputable(value, budget: 8) { continue }
                stored[id, default: []].append(value)
                isStored.insert(value)
            }
        }
    }

    /// Whether a value can be had in the return sweep without being stored itself.
    private func isComputable(_ value: Value, budget: Int) -> Bool {
        if isInScope(value) || sweeps.mirroredIndices[value] != nil { return true }
        guard budget > 0 else { return false }
        if induction(of: value) != nil { return true }
        switch index.definingStatement[value] {
        case .compute(_, let operation, let operands)?:
            guard operation.isCheap else { return false }
            return operands.allSatisfy { isAvailable($0, budget: budget - operands.count) }
        case .load(_, let buffer, let position, _)?:
            return isInScope(buffer) && index.isUnchanged(buffer, since: value) && isAvailable(position, budget: budget - 1)
        case .count(_, let buffer)?:
            return isInScope(buffer) && index.isUnchanged(buffer, since: value)
        default:
            return false
        }
    }

    private func isAvailable(_ value: Value, budget: Int) -> Bool {
        isStored.contains(value) || isComputable(value, budget: budget)
    }

    /// Whether the forward sweep's value itself can be used in the return sweep.
    func isInScope(_ value: Value) -> Bool {
        sweeps.form == .whole && index.definingBlock[value] == index.body
    }

    /// An integer carried by a `while` loop that each iteration changes by the same constant.
    struct Induction {
        var iteration: Value
        var initial: Value
        var step: Value
        var isDecreasing: Bool
    }

    /// How a loop's carried value follows from the number of the iteration, if it does and both ends are in scope.
    func induction(of value: Value) -> Induction? {
        guard let block = index.definingBlock[value], case .whileLoop(let loop)? = index.blocks[block]?.role,
            let position = loop.body.parameters.firstIndex(of: value), let iteration = sweeps.iterationIndices[block],
            case .compute(_, let operation, let operands)? = index.definingStatement[loop.body.yields[position]], operands.count == 2
        else { return nil }
        let isDecreasing: Bool
        switch operation {
        case .arithmetic(.add, .int), .wrapping(.add): isDecreasing = false
        case .arithmetic(.subtract, .int), .wrapping(.subtract): isDecreasing = true
        default: return nil
        }
        let step: Value
        if operands[0] == value {
            step = operands[1]
        } else if operands[1] == value, !isDecreasing {
            step = operands[0]
        } else {
            return nil
        }
        let initial = loop.initial[position]
        guard isConstantOrInScope(initial), isConstantOrInScope(step) else { return nil }
        return Induction(iteration: iteration, initial: initial, step: step, isDecreasing: isDecreasing)
    }

    private func isConstantOrInScope(_ value: Value) -> Bool { isInScope(value) || constant(value) != nil }

    func constant(_ value: Value) -> Constant? {
        if case .compute(_, .constant(let constant), _)? = index.definingStatement[value] { return constant }
        return nil
    }

    // MARK: Rewriting

    /// Both sweeps with heads, tails and preambles in place and the recalls gone.
    private func rewritten() -> TwoSweeps {
        var result = sweeps
        result.forward = []
        for (position, statement) in sweeps.forward.enumerated() {
            result.forward += preambles[position] ?? []
            result.forward.append(rewritten(statement))
        }
        result.forward += tails[index.body] ?? []
        result.reverse = (heads[index.body] ?? []) + sweeps.reverse.compactMap(withoutRecall)
        return result
    }

    private func rewritten(_ statement: Statement) -> Statement {
        lifting(statement.mappingBlocks(rewritten))
    }

    private func rewritten(_ block: Block) -> Block {
        var written = block
        written.statements = block.statements.compactMap(withoutRecall)
        if let mirrored = block.mirrored {
            written.statements = (heads[mirrored] ?? []) + written.statements
        } else {
            written.statements += tails[block.id] ?? []
        }
        return written
    }

    private func withoutRecall(_ statement: Statement) -> Statement? {
        if case .recall = statement.kind { return nil }
        return rewritten(statement)
    }
}

extension Operation {
    /// Whether computing again costs no more than storing and loading.
    var isCheap: Bool {
        switch self {
        case .constant, .wrapping, .bitwise, .compare, .logical, .convert, .stopGradient, .inspect: true
        case .arithmetic(let operation, _): operation != .divide && operation != .remainder
        case .elementary(let function, _): [.abs, .copysign, .sign, .fma].contains(function)
        case .vector: true
        }
    }
}
