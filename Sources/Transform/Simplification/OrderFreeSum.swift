import AdgenIR

/// Recognises carried values that are sums: each iteration adds its terms to the value and does nothing else with it.
///
/// Then the order of the iterations matters to nothing but the rounding. The sum may be handed through branches, of which each arm adds its own
/// terms, and through inner loops that carry it.
struct OrderFreeSum {
    private enum Use {
        case statement(Statement.Kind)
        case yield(End)
    }

    /// What a block yields at an index.
    private struct End: Hashable {
        var block: BlockID
        var index: Int
    }

    private var uses: [Value: [Use]] = [:]
    /// The branch that a block is an arm of.
    private var branches: [BlockID: Branch] = [:]

    init(in function: Function) { note(function.body) }

    private mutating func note(_ block: Block) {
        for statement in block.statements {
            statement.kind.forEachOperand { uses[$0, default: []].append(.statement(statement.kind)) }
            if case .branch(let branch) = statement.kind {
                branches[branch.thenBlock.id] = branch
                branches[branch.elseBlock.id] = branch
            }
            statement.kind.forEachBlock { note($0) }
        }
        for (index, value) in block.yields.enumerated() { uses[value, default: []].append(.yield(End(block: block.id, index: index))) }
    }

    /// Whether all that `block` does with `sum` is to yield it, with terms added, at `index`.
    func isSum(_ sum: Value, in block: Block, at index: Int) -> Bool {
        end(of: sum) == End(block: block.id, index: index)
    }

    /// Where a sum goes by one of its uses.
    private enum Step {
        case value(Value)
        case end(End)
    }

    /// Where a sum ends up, if all its uses lead there.
    private func end(of sum: Value) -> End? {
        var current = sum
        while true {
            let uses = uses[current] ?? []
            if uses.count != 1 {
                guard let joined = join(uses, of: current) else { return nil }
                current = joined
                continue
            }
            switch step(from: current, through: uses[0]) {
            case .value(let value)?: current = value
            case .end(let end)?: return end
            case nil: return nil
            }
        }
    }

    private func step(from sum: Value, through use: Use) -> Step? {
        switch use {
        case .yield(let end):
            return .end(end)
        case .statement(.compute(let result, .arithmetic(.add, let scalar), let operands)) where scalar.isFloatingPoint:
            return operands[0] == operands[1] ? nil : .value(result)
        case .statement(.compute(let result, .arithmetic(.subtract, let scalar), let operands)) where scalar.isFloatingPoint:
            return operands[0] == sum && operands[1] != sum ? .value(result) : nil
        case .statement(.forLoop(let loop)):
            guard let index = loop.initial.firstIndex(of: sum), isSum(loop.body.parameters[index], in: loop.body, at: index) else {
                return nil
            }
            return .value(loop.results[index])
        case .statement:
            return nil
        }
    }

    /// The result that both arms of a branch yield a sum for. An arm may have branches inside, which do the same.
    private func join(_ uses: [Use], of sum: Value) -> Value? {
        var ends: Set<End> = []
        for use in uses {
            switch step(from: sum, through: use) {
            case .value(let value)?:
                guard let end = end(of: value), ends.insert(end).inserted else { return nil }
            case .end(let end)?:
                guard ends.insert(end).inserted else { return nil }
            case nil:
                return nil
            }
        }
        while let (first, second, result) = pair(in: ends) {
            if ends.count == 2 { return result }
            ends.subtract([first, second])
            guard let end = end(of: result), ends.insert(end).inserted else { return nil }
        }
        return nil
    }

    /// Two ends that are the same result of a branch in either arm.
    private func pair(in ends: Set<End>) -> (End, End, result: Value)? {
        for end in ends {
            guard let branch = branches[end.block], end.block == branch.thenBlock.id else { continue }
            let other = End(block: branch.elseBlock.id, index: end.index)
            if ends.contains(other) { return (end, other, branch.results[end.index]) }
        }
        return nil
    }
}
