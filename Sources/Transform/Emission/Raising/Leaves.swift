import AdgenIR

/// The variables that stand in a value's place once expressions are folded.
final class Leaves {
    /// Of the values that are folded, by their numbers.
    private var leaves: [[Value]]
    private let function: Function
    private let folding: Folding

    init(_ function: Function, _ folding: Folding) {
        self.function = function
        self.folding = folding
        leaves = Array(repeating: [], count: function.valueCount)
        collect(function.body)
    }

    func forEachLeaf(of value: Value, _ visit: (Value) -> Void) {
        switch folding.fate(of: value) {
        case .atom: break
        case .folded: for leaf in leaves[value.id] { visit(leaf) }
        case .variable: if !function.isBuffer(value) { visit(value) }
        }
    }

    private func collect(_ block: Block) {
        for statement in block.statements {
            statement.kind.forEachBlock { collect($0) }
            statement.kind.forEachDefinition { value in
                guard folding.fate(of: value) == .folded else { return }
                var found: [Value] = []
                forEachLeaf(evaluatedBy: statement.kind) { found.append($0) }
                leaves[value.id] = found
            }
        }
    }

    /// Calls `visit` with the variables that the statement reads: none where it is folded into another.
    func forEachLeaf(readBy kind: Statement.Kind, _ visit: (Value) -> Void) {
        var isFolded = false
        kind.forEachDefinition { if folding.fate(of: $0) == .folded { isFolded = true } }
        if !isFolded { forEachLeaf(evaluatedBy: kind, visit) }
    }

    /// Calls `visit` with the variables in the expressions that the statement consists of.
    private func forEachLeaf(evaluatedBy kind: Statement.Kind, _ visit: (Value) -> Void) {
        kind.forEachRead { forEachLeaf(of: $0.value, visit) }
        if case .branch(let branch) = kind {
            for value in branch.thenBlock.yields { forEachLeaf(of: value, visit) }
            for value in branch.elseBlock.yields { forEachLeaf(of: value, visit) }
        }
    }
}
