import AdgenIR

/// What a statement does to buffers, blocks inside included. The buffers that it declares count as mentioned, not as written.
struct BufferUses {
    /// The buffers that occur at all.
    private(set) var mentioned: Set<Value> = []
    /// Those whose elements or count may be changed.
    private(set) var written: Set<Value> = []
    /// Those among them whose count may be changed.
    private(set) var resized: Set<Value> = []

    init(of statement: Statement, in function: Function, _ module: Module) {
        add(statement.kind, function, module)
    }

    init(of block: Block, in function: Function, _ module: Module) {
        add(block, function, module)
    }

    private mutating func add(_ block: Block, _ function: Function, _ module: Module) {
        for statement in block.statements { add(statement.kind, function, module) }
        mentioned.formUnion(block.yields.filter { function.type(of: $0).element != nil })
    }

    private mutating func add(_ kind: Statement.Kind, _ function: Function, _ module: Module) {
        for value in kind.operands + kind.definitions where function.type(of: value).element != nil { mentioned.insert(value) }
        let writes = kind.writes(in: module)
        written.formUnion(writes.elements + writes.counts)
        resized.formUnion(writes.counts)
        for block in kind.blocks { add(block, function, module) }
    }
}

extension Statement.Kind {
    /// The buffers that the statement itself may write: those of which elements change only, and those of which the count may change too.
    func writes(in module: Module) -> (elements: [Value], counts: [Value]) {
        switch self {
        case .store(_, let buffer, _, _), .accumulate(_, let buffer, _, _):
            return ([buffer], [])
        case .assign(let buffer, _), .append(_, let buffer), .removeLast(_, let buffer, _):
            return ([], [buffer])
        case .exchange(let first, let second):
            return ([], [first, second])
        case .call(let call):
            let conventions = module.conventions(of: call.callee)
            // Nothing is known of a callee that isn't there.
            guard conventions.count == call.arguments.count else { return ([], call.arguments) }
            let passed = Array(zip(call.arguments, conventions))
            return (passed.filter { $1 == .accumulating }.map(\.0), passed.filter { $1 == .inout }.map(\.0))
        case .compute, .define, .load, .count, .branch, .forLoop, .whileLoop, .check, .assert, .carried, .recall:
            return ([], [])
        }
    }
}
