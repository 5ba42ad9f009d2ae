import AdgenIR

/// What storage planning has to know of the forward sweep: who defines a value, what encloses a block, when a buffer is written last.
struct ForwardSweepIndex {
    /// What a block is to the statement around it.
    enum Role {
        case body
        /// A side of a branch.
        case arm
        /// What a `while` loop or an `assert` evaluates.
        case condition
        case forLoop(ForLoop)
        case whileLoop(WhileLoop)
    }

    struct BlockInfo {
        var role: Role
        var parent: BlockID?
        var parameters: [Value]
        /// What the statements define, in order.
        var definitions: [Value]
        /// The place, among the statements of the outermost block, of the one that this block is in.
        var outermostIndex: Int
    }

    let body: BlockID
    private(set) var blocks: [BlockID: BlockInfo] = [:]
    /// The blocks, outer ones before those inside.
    private(set) var order: [BlockID] = []
    private(set) var definingBlock: [Value: BlockID] = [:]
    private(set) var definingStatement: [Value: Statement.Kind] = [:]
    private var outermostIndices: [Value: Int] = [:]
    /// For each buffer, the last statement of the outermost block in which it may be written.
    private var lastWrites: [Value: Int] = [:]

    init(_ statements: [Statement], of function: Function) {
        body = function.body.id
        let parameters = function.parameters.map(\.value)
        blocks[body] = BlockInfo(role: .body, parent: nil, parameters: parameters, definitions: [], outermostIndex: -1)
        order.append(body)
        for parameter in parameters { definingBlock[parameter] = body }
        for (index, statement) in statements.enumerated() { add(statement, in: body, outermostIndex: index) }
    }

    /// Notes that a write to `buffer` may happen in the statement of the outermost block with that index.
    mutating func noteWrites(to buffers: Set<Value>, outermostIndex index: Int) {
        for buffer in buffers { lastWrites[buffer] = max(lastWrites[buffer] ?? -1, index) }
    }

    /// Whether what the statement that defines `value` has read from `buffer` is still there when the forward sweep ends.
    func isUnchanged(_ buffer: Value, since value: Value) -> Bool {
        guard let lastWrite = lastWrites[buffer] else { return true }
        return (outermostIndices[value] ?? -1) > lastWrite
    }

    /// The loops around a block from the outside in, if all are counted and no branch stands between them: then the block runs at most once for each
    /// combination of their indices, and most often exactly once.
    func countedLoops(around block: BlockID) -> [ForLoop]? {
        var loops: [ForLoop] = []
        var current: BlockID? = block
        while let id = current, let info = blocks[id] {
            switch info.role {
            case .body: break
            case .arm, .condition: guard loops.isEmpty else { return nil }
            case .forLoop(let loop): loops.append(loop)
            case .whileLoop: return nil
            }
            current = info.parent
        }
        return loops.isEmpty ? nil : loops.reversed()
    }

    /// The sides of branches around what stands in a block, from the inside out, if there is nothing else around: then the block runs at most once.
    func arms(around block: BlockID) -> [BlockID]? {
        var arms: [BlockID] = []
        var current = block
        while let info = blocks[current] {
            switch info.role {
            case .body: return arms.isEmpty ? nil : arms
            case .arm: arms.append(current)
            case .condition, .forLoop, .whileLoop: return nil
            }
            guard let parent = info.parent else { return nil }
            current = parent
        }
        return nil
    }

    private mutating func add(_ statement: Statement, in block: BlockID, outermostIndex index: Int) {
        for value in statement.kind.definitions {
            definingBlock[value] = block
            definingStatement[value] = statement.kind
            outermostIndices[value] = index
            blocks[block]?.definitions.append(value)
        }
        func enter(_ inner: Block, _ role: Role) {
            blocks[inner.id] = BlockInfo(role: role, parent: block, parameters: inner.parameters, definitions: [], outermostIndex: index)
            order.append(inner.id)
            for parameter in inner.parameters { definingBlock[parameter] = inner.id }
            for statement in inner.statements { add(statement, in: inner.id, outermostIndex: index) }
        }
        switch statement.kind {
        case .branch(let branch):
            enter(branch.thenBlock, .arm)
            enter(branch.elseBlock, .arm)
        case .forLoop(let loop):
            definingBlock[loop.index] = loop.body.id
            enter(loop.body, .forLoop(loop))
        case .whileLoop(let loop):
            enter(loop.condition, .condition)
            enter(loop.body, .whileLoop(loop))
        case .assert(let condition, _):
            enter(condition, .condition)
        case .compute, .define, .assign, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .call, .check, .carried,
            .recall:
            break
        }
    }
}
