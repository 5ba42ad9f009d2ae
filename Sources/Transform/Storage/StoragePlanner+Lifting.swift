import AdgenIR

/// Values that sides of branches define and that the return sweep needs: where no loop is around, there is at most one of each, and it becomes a
/// result of the branch.
extension StoragePlanner {
    /// A value of a side of a branch that becomes a result of the branch, which is zero where the other side is taken.
    struct LiftedValue {
        var value: Value
        var result: Value
        var zero: Value
        var scalar: Scalar
    }

    /// Whether the values stored by a block can be results of the branches around.
    func canLift(_ value: Value, from block: BlockID) -> Bool {
        guard sweeps.form == .whole, planning == .planned, index.arms(around: block) != nil else { return false }
        switch sweeps.function.type(of: value) {
        case .scalar(.mask), .buffer, .opaque: return false
        case .scalar: return true
        }
    }

    /// Makes a value a result of all branches around; the outermost one's is what the return sweep recalls.
    mutating func lift(_ value: Value, from block: BlockID) {
        guard let result = materialised[value], let scalar = sweeps.function.type(of: value).scalar,
            let arms = index.arms(around: block)
        else { return }
        let info = sweeps.function[value]
        var inner = value
        for (position, arm) in arms.enumerated() {
            let outer = position == arms.count - 1 ? result : sweeps.function.makeValue(info.type, info.name)
            let zero = sweeps.function.makeValue(info.type, "c")
            lifted[arm, default: []].append(LiftedValue(value: inner, result: outer, zero: zero, scalar: scalar))
            inner = outer
        }
    }

    /// A branch that gives what its sides define to what follows.
    func lifting(_ statement: Statement) -> Statement {
        guard case .branch(var branch) = statement.kind else { return statement }
        let (first, second) = (lifted[branch.thenBlock.id] ?? [], lifted[branch.elseBlock.id] ?? [])
        if first.isEmpty, second.isEmpty { return statement }
        branch.results += (first + second).map(\.result)
        branch.thenBlock.give(first, andZerosFor: second, isFirst: true)
        branch.elseBlock.give(second, andZerosFor: first, isFirst: false)
        return Statement(.branch(branch), origin: statement.origin)
    }
}

extension Block {
    fileprivate mutating func give(
        _ own: [StoragePlanner.LiftedValue],
        andZerosFor others: [StoragePlanner.LiftedValue],
        isFirst: Bool
    ) {
        statements += others.map { Statement(.compute($0.zero, .constant($0.scalar.zero), [])) }
        yields += isFirst ? own.map(\.value) + others.map(\.zero) : others.map(\.zero) + own.map(\.value)
    }
}
