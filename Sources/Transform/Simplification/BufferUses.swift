import AdgenIR

/// What a statement does to buffers, blocks inside included. The buffers that it declares count as mentioned, not as written.
struct BufferUses {
    /// The buffers that occur at all.
    private(set) var mentioned: Set<Value> = []
    /// Those whose elements or count may be changed.
    private(set) var written: Set<Value> = []

    init(of statement: Statement, in function: Function, _ module: Module) {
        add(statement.kind, function, module)
    }

    init(of block: Block, in function: Function, _ module: Module) {
        add(block, function, module)
    }

    private mutating func add(_ block: Block, _ function: Function, _ module: Module) {
        for statement in block.statements { add(statement.kind, function, module) }
        for value in block.yields where function.isBuffer(value) { mentioned.insert(value) }
    }

    private mutating func add(_ kind: Statement.Kind, _ function: Function, _ module: Module) {
        kind.forEachOperand { if function.isBuffer($0) { mentioned.insert($0) } }
        kind.forEachDefinition { if function.isBuffer($0) { mentioned.insert($0) } }
        kind.forEachWrite(in: module) { buffer, _ in written.insert(buffer) }
        kind.forEachBlock { add($0, function, module) }
    }
}

extension Block {
    /// Calls `visit` with each buffer that a statement in the block or inside may write, and whether its count may change.
    func forEachWrite(in module: Module, _ visit: (_ buffer: Value, _ isResized: Bool) -> Void) {
        forEachStatement { $0.kind.forEachWrite(in: module, visit) }
    }
}

extension Statement.Kind {
    /// Calls `visit` with each buffer that the statement itself may write, and whether its count may change.
    func forEachWrite(in module: Module, _ visit: (_ buffer: Value, _ isResized: Bool) -> Void) {
        switch self {
        case .store(_, let buffer, _, _), .accumulate(_, let buffer, _, _): visit(buffer, false)
        case .assign(let buffer, _), .append(_, let buffer), .removeLast(_, let buffer, _): visit(buffer, true)
        case .exchange(let first, let second):
            visit(first, true)
            visit(second, true)
        case .call(let call):
            let conventions = module.conventions(of: call.callee)
            // Nothing is known of a callee that isn't there.
            let isKnown = conventions.count == call.arguments.count
            for (index, argument) in call.arguments.enumerated() where !isKnown || conventions[index] != .input {
                visit(argument, !isKnown || conventions[index] == .inout)
            }
        case .compute, .define, .load, .count, .branch, .forLoop, .whileLoop, .check, .assert, .carried, .recall: break
        }
    }
}
