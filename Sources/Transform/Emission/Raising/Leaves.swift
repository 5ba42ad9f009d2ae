import AdgenIR

/// The variables that stand in a value's place once expressions are folded.
struct Leaves {
    private var leaves: [Value: Set<Value>] = [:]
    private let function: Function
    private let folding: Folding

    init(_ function: Function, _ folding: Folding) {
        self.function = function
        self.folding = folding
        collect(function.body)
    }

    subscript(value: Value) -> Set<Value> {
        if folding.atoms.contains(value) || function.type(of: value).element != nil { return [] }
        return leaves[value] ?? [value]
    }

    subscript(values: some Sequence<Value>) -> Set<Value> {
        var found: Set<Value> = []
        for value in values { found.formUnion(self[value]) }
        return found
    }

    private mutating func collect(_ block: Block) {
        for statement in block.statements {
            for block in statement.kind.blocks { collect(block) }
            for value in statement.kind.definitions where folding.folded.contains(value) {
                leaves[value] = self[statement.kind.evaluated]
            }
        }
    }

    /// The variables that the statement reads: none where it is folded into another.
    func read(by kind: Statement.Kind) -> Set<Value> {
        if let only = kind.definitions.first, folding.folded.contains(only) { return [] }
        return self[kind.evaluated]
    }
}

extension Statement.Kind {
    /// The values whose expressions the statement consists of.
    fileprivate var evaluated: [Value] {
        let own = reads.map(\.value)
        if case .branch(let branch) = self { return own + branch.thenBlock.yields + branch.elseBlock.yields }
        return own
    }
}
