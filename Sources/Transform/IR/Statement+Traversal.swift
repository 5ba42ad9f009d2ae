/// Walking statements: what they define, what they read, the blocks inside, and rebuilding them with other values.
///
/// Each pass comes by here for each statement, so the walks call a function with each value instead of collecting values in an array, and go
/// through arrays by index: an array or an iterator costs a debug build ten times what the visit does.
extension Statement.Kind {
    /// Calls `visit` with the values that the statement defines for what follows it in its block, buffers that it declares included.
    public func forEachDefinition(_ visit: (Value) -> Void) {
        switch self {
        case .compute(let result, _, _), .define(let result, _), .load(let result, _, _, _), .removeLast(let result, _, _),
            .count(let result, _),
            .recall(let result, _):
            visit(result)
        case .call(let call): visitEach(call.results, visit)
        case .branch(let branch): visitEach(branch.results, visit)
        case .forLoop(let loop): visitEach(loop.results, visit)
        case .whileLoop(let loop): visitEach(loop.results, visit)
        case .carried(let carried): visitEach(carried.results, visit)
        case .assign, .store, .accumulate, .append, .exchange, .check, .assert: break
        }
    }

    /// Calls `visit` with the values that the statement itself mentions without defining them, buffers that it writes included; with those of
    /// nested blocks not.
    public func forEachOperand(_ visit: (Value) -> Void) {
        switch self {
        case .compute(_, _, let operands): visitEach(operands, visit)
        case .define(_, let contents): contents.forEachOperand(visit)
        case .assign(let buffer, let contents):
            visit(buffer)
            contents.forEachOperand(visit)
        case .load(_, let buffer, let index, _):
            visit(buffer)
            visit(index)
        case .store(let value, let buffer, let index, _), .accumulate(let value, let buffer, let index, _):
            visit(value)
            visit(buffer)
            visit(index)
        case .append(let value, let buffer):
            visit(value)
            visit(buffer)
        case .removeLast(_, let buffer, _), .count(_, let buffer): visit(buffer)
        case .exchange(let first, let second):
            visit(first)
            visit(second)
        case .call(let call): visitEach(call.arguments, visit)
        case .branch(let branch): visit(branch.condition)
        case .forLoop(let loop):
            visit(loop.lower)
            visit(loop.upper)
            visitEach(loop.initial, visit)
        case .whileLoop(let loop): visitEach(loop.initial, visit)
        case .check(let condition, let message):
            visit(condition)
            visitEach(message.values, visit)
        case .assert(_, let message): visitEach(message.values, visit)
        case .carried(let carried): visitEach(carried.operands, visit)
        case .recall(_, let original): visit(original)
        }
    }

    /// Calls `visit` with the blocks directly inside.
    public func forEachBlock(_ visit: (Block) -> Void) {
        switch self {
        case .branch(let branch):
            visit(branch.thenBlock)
            visit(branch.elseBlock)
        case .forLoop(let loop): visit(loop.body)
        case .whileLoop(let loop):
            visit(loop.condition)
            visit(loop.body)
        case .assert(let condition, _): visit(condition)
        case .compute, .define, .assign, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .call, .check, .carried,
            .recall:
            break
        }
    }

    /// Whether there are blocks inside.
    public var hasBlocks: Bool {
        switch self {
        case .branch, .forLoop, .whileLoop, .assert: true
        case .compute, .define, .assign, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .call, .check, .carried,
            .recall:
            false
        }
    }

    /// The values that the statement defines, in order.
    public var definitions: [Value] {
        var found: [Value] = []
        forEachDefinition { found.append($0) }
        return found
    }

    /// The values that the statement itself mentions without defining them, in order.
    public var operands: [Value] {
        if case .compute(_, _, let operands) = self { return operands }
        var found: [Value] = []
        forEachOperand { found.append($0) }
        return found
    }

    /// The blocks directly inside, in order.
    public var blocks: [Block] {
        var found: [Block] = []
        forEachBlock { found.append($0) }
        return found
    }

    /// The same statement with other blocks.
    public func mappingBlocks(_ transform: (Block) -> Block) -> Statement.Kind {
        switch self {
        case .branch(var branch):
            branch.thenBlock = transform(branch.thenBlock)
            branch.elseBlock = transform(branch.elseBlock)
            return .branch(branch)
        case .forLoop(var loop):
            loop.body = transform(loop.body)
            return .forLoop(loop)
        case .whileLoop(var loop):
            loop.condition = transform(loop.condition)
            loop.body = transform(loop.body)
            return .whileLoop(loop)
        case .assert(let condition, let message):
            return .assert(transform(condition), message: message)
        case .compute, .define, .assign, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .call, .check, .carried,
            .recall:
            return self
        }
    }

    /// The same statement over other values and blocks. `value` is applied to definitions and operands alike.
    public func mapping(value: (Value) -> Value, block: (Block) -> Block) -> Statement.Kind {
        func values(_ list: [Value]) -> [Value] { list.map(value) }
        func pieces(_ list: [Piece]) -> [Piece] {
            list.map { piece in
                switch piece {
                case .text, .changed: piece
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
            var mapped = carried
            mapped.results = values(carried.results)
            mapped.pieces = pieces(carried.pieces)
            mapped.changed = carried.changed.map(value)
            return .carried(mapped)
        case .recall(let result, let original):
            return .recall(value(result), of: value(original))
        }
    }
}

private func visitEach(_ values: [Value], _ visit: (Value) -> Void) {
    for index in 0..<values.count { visit(values[index]) }
}

extension Contents {
    public func forEachOperand(_ visit: (Value) -> Void) {
        switch self {
        case .empty: break
        case .repeating(let value, let count):
            visit(value)
            visit(count)
        case .elements(let values): visitEach(values, visit)
        case .copy(let buffer): visit(buffer)
        }
    }

    public var operands: [Value] {
        var found: [Value] = []
        forEachOperand { found.append($0) }
        return found
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
            case .text, .changed: nil
            case .value(let value): value
            }
        }
    }
}

extension Statement {
    /// The same statement with other blocks.
    public func mappingBlocks(_ transform: (Block) -> Block) -> Statement {
        kind.hasBlocks ? Statement(kind.mappingBlocks(transform), origin: origin) : self
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
            statement.mappingBlocks(\.withoutMirrors)
        }
        return block
    }

    /// Calls `visit` with each statement, outer ones before those inside.
    public func forEachStatement(_ visit: (Statement) -> Void) {
        for index in 0..<statements.count {
            let statement = statements[index]
            visit(statement)
            statement.kind.forEachBlock { $0.forEachStatement(visit) }
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
            statement.kind.forEachOperand { used.insert($0) }
            statement.kind.forEachDefinition { defined.insert($0) }
            if case .forLoop(let loop) = statement.kind { defined.insert(loop.index) }
            statement.kind.forEachBlock { $0.collect(&used, &defined) }
        }
    }
}
