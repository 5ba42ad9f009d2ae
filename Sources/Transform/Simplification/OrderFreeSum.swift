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
            for value in statement.kind.operands { uses[value, default: []].append(.statement(statement.kind)) }
            if case .branch(let branch) = statement.kind {
                branches[branch.thenBlock.id] = branch
                branches[branch.elseBlock.id] = branch
            }
            for inner in statement.kind.blocks { note(inner) }
        }
        for (index, value) in block.yields.enumerated() { uses[value, default: []].append(.yield(End(block: block.id, index: index))) }
    }

    /// Whether all that `block` does with `sum` is to yield it, with terms added, at `index`.
    func isSum(_ sum: Value, in block: Block, at index: Int) -> Bool {
        end(of: sum) == End(block: block.id, index: index)
    }

    /// Where a sum ends up, if all its uses lead there. The ends of both arms of a branch go on as a result of the branch.
    private func end(of sum: Value) -> End? {
        var ends: [End] = []
        for use in uses[sum] ?? [] {
            guard let end = end(of: sum, through: use) else { return nil }
            ends.append(end)
            while let (other, joined) = join(ends) {
                ends.removeLast()
                ends.remove(at: other)
                guard let end = self.end(of: joined) else { return nil }
                ends.append(end)
            }
        }
        return ends.count == 1 ? ends[0] : nil
    }

    private func end(of sum: Value, through use: Use) -> End? {
        switch use {
        case .yield(let end):
            return end
        case .statement(.compute(let result, .arithmetic(.add, let scalar), let operands)) where scalar.isFloatingPoint:
            return operands[0] == operands[1] ? nil : end(of: result)
        case .statement(.compute(let result, .arithmetic(.subtract, let scalar), let operands)) where scalar.isFloatingPoint:
            return operands[0] == sum && operands[1] != sum ? end(of: result) : nil
        case .statement(.forLoop(let loop)):
            guard let index = loop.initial.firstIndex(of: sum), isSum(loop.body.parameters[index], in: loop.body, at: index) else {
                return nil
            }
            return end(of: loop.results[index])
        case .statement:
            return nil
        }
    }

    /// The place of the end that is the other arm's to the last one, and the result that both are.
    private func join(_ ends: [End]) -> (other: Int, result: Value)? {
        guard let last = ends.last, let branch = branches[last.block] else { return nil }
        let opposite = branch.thenBlock.id == last.block ? branch.elseBlock.id : branch.thenBlock.id
        guard let other = ends.dropLast().firstIndex(of: End(block: opposite, index: last.index)) else { return nil }
        return (other, branch.results[last.index])
    }
}
