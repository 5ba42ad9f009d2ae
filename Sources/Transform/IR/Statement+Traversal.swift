/// Walking statements: what they define, what they read, the blocks inside, and rebuilding them with other values.
extension Statement.Kind {
    /// The values that the statement defines for what follows it in its block, buffers that it declares included.
    public var definitions: [Value] {
        switch self {
        case .compute(let result, _, _), .define(let result, _), .load(let result, _, _, _), .removeLast(let result, _, _),
            .count(let result, _),
            .recall(let result, _):
            [result]
        case .call(let call): call.results
        case .branch(let branch): branch.results
        case .forLoop(let loop): loop.results
        case .whileLoop(let loop): loop.results
        case .carried(let carried): carried.results
        case .assign, .store, .accumulate, .append, .exchange, .check, .assert: []
        }
    }

    /// The values that the statement itself mentions without defining them, buffers that it writes included; those of nested blocks not.
    public var operands: [Value] {
        switch self {
        case .compute(_, _, let operands): operands
        case .define(_, let contents): contents.operands
        case .assign(let buffer, let contents): [buffer] + contents.operands
        case .load(_, let buffer, let index, _): [buffer, index]
        case .store(let value, let buffer, let index, _), .accumulate(let value, let buffer, let index, _): [value, buffer, index]
        case .append(let value, let buffer): [value, buffer]
        case .removeLast(_, let buffer, _): [buffer]
        case .count(_, let buffer): [buffer]
        case .exchange(let first, let second): [first, second]
        case .call(let call): call.arguments
        case .branch(let branch): [branch.condition]
        case .forLoop(let loop): [loop.lower, loop.upper] + loop.initial
        case .whileLoop(let loop): loop.initial
        case .check(let condition, let message): [condition] + message.values
        case .assert(_, let message): message.values
        case .carried(let carried): carried.pieces.values
        case .recall(_, let original): [original]
        }
    }

    /// The blocks directly inside.
    public var blocks: [Block] {
        switch self {
        case .branch(let branch): [branch.thenBlock, branch.elseBlock]
        case .forLoop(let loop): [loop.body]
        case .whileLoop(let loop): [loop.condition, loop.body]
        case .assert(let condition, _): [condition]
        case .compute, .define, .assign, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .call, .check, .carried,
            .recall:
            []
        }
    }

    /// The same statement over other values and blocks. `value` is applied to definitions and operands alike.
    public func mapping(value: (Value) -> Value, block: (Block) -> Block) -> Statement.Kind {
        func values(_ list: [Value]) -> [Value] { list.map(value) }
        func pieces(_ list: [Piece]) -> [Piece] {
            list.map { piece in
                switch piece {
                case .text: piece
                case .value(let operand): .value(value(operand))
                }
            }
        }
        switch self {
        case .compute(let result, let operation, let operands):
            return .compute(value(result), operation, values(operands))
        case .define(let buffer, let contents):
            return .define(value(buffer), contents.mapping(value))
        case .assign(let buffer, let contents):
            return .assign(value(buffer), contents.mapping(value))
        case .load(let result, let buffer, let index, let access):
            return .load(value(result), from: value(buffer), at: value(index), access)
        case .store(let operand, let buffer, let index, let access):
            return .store(value(operand), to: value(buffer), at: value(index), access)
        case .accumulate(let operand, let buffer, let index, let access):
            return .accumulate(value(operand), into: value(buffer), at: value(index), access)
        case .append(let operand, let buffer):
            return .append(value(operand), to: value(buffer))
        case .removeLast(let result, let buffer, let access):
            return .removeLast(value(result), from: value(buffer), access)
        case .count(let result, let buffer):
            return .count(value(result), of: value(buffer))
        case .exchange(let first, let second):
            return .exchange(value(first), value(second))
        case .call(let call):
            return .call(Call(results: values(call.results), callee: call.callee, arguments: values(call.arguments)))
        case .branch(let branch):
            return .branch(
                Branch(
                    results: values(branch.results),
                    condition: value(branch.condition),
                    thenBlock: block(branch.thenBlock),
                    elseBlock: block(branch.elseBlock)
                )
            )
        case .forLoop(let loop):
            return .forLoop(
                ForLoop(
                    results: values(loop.results),
                    index: value(loop.index),
                    lower: value(loop.lower),
                    upper: value(loop.upper),
                    order: loop.order,
                    initial: values(loop.initial),
                    body: block(loop.body)
                )
            )
        case .whileLoop(let loop):
            return .whileLoop(
                WhileLoop(
                    results: values(loop.results),
                    initial: values(loop.initial),
                    condition: block(loop.condition),
                    body: block(loop.body)
                )
            )
        case .check(let condition, let message):
            return .check(value(condition), message: pieces(message))
        case .assert(let condition, let message):
            return .assert(block(condition), message: pieces(message))
        case .carried(let carried):
            return .carried(Carried(results: values(carried.results), pieces: pieces(carried.pieces), isSink: carried.isSink))
        case .recall(let result, let original):
            return .recall(value(result), of: value(original))
        }
    }
}

extension Contents {
    public var operands: [Value] {
        switch self {
        case .empty: []
        case .repeating(let value, let count): [value, count]
        case .elements(let values): values
        case .copy(let buffer): [buffer]
        }
    }

    public func mapping(_ transform: (Value) -> Value) -> Contents {
        switch self {
        case .empty: .empty
        case .repeating(let value, let count): .repeating(transform(value), count: transform(count))
        case .elements(let values): .elements(values.map(transform))
        case .copy(let buffer): .copy(transform(buffer))
        }
    }
}

extension [Piece] {
    public var values: [Value] {
        compactMap { piece in
            switch piece {
            case .text: nil
            case .value(let value): value
            }
        }
    }
}

extension Block {
    /// The same block over other values, nested blocks included.
    public func mapping(_ value: (Value) -> Value) -> Block {
        mapping(value, id: { $0 })
    }

    /// The same block over other values and block identities, nested blocks included.
    public func mapping(_ value: (Value) -> Value, id: (BlockID) -> BlockID) -> Block {
        Block(
            id: id(self.id),
            mirrored: mirrored.map(id),
            parameters: parameters.map(value),
            statements: statements.map { statement in
                Statement(
                    statement.kind.mapping(value: value, block: { $0.mapping(value, id: id) }),
                    origin: statement.origin
                )
            },
            yields: yields.map(value)
        )
    }

    /// The same block with no word of what it, or a block inside, mirrors.
    public var withoutMirrors: Block {
        var block = self
        block.mirrored = nil
        block.statements = statements.map { statement in
            if statement.kind.blocks.isEmpty { return statement }
            return Statement(statement.kind.mapping(value: { $0 }, block: \.withoutMirrors), origin: statement.origin)
        }
        return block
    }

    /// Calls `visit` with each statement, outer ones before those inside.
    public func forEachStatement(_ visit: (Statement) -> Void) {
        for statement in statements {
            visit(statement)
            for block in statement.kind.blocks { block.forEachStatement(visit) }
        }
    }

    /// The values used in the block or inside that are defined outside of it.
    public var freeValues: Set<Value> {
        var used: Set<Value> = []
        var defined: Set<Value> = []
        collect(&used, &defined)
        return used.subtracting(defined)
    }

    private func collect(_ used: inout Set<Value>, _ defined: inout Set<Value>) {
        defined.formUnion(parameters)
        used.formUnion(yields)
        for statement in statements {
            used.formUnion(statement.kind.operands)
            defined.formUnion(statement.kind.definitions)
            if case .forLoop(let loop) = statement.kind { defined.insert(loop.index) }
            for block in statement.kind.blocks { block.collect(&used, &defined) }
        }
    }
}
