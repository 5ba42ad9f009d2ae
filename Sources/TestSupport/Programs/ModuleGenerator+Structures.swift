import AdgenTransform

/// Statements in general, branches, loops, calls and effects.
extension ModuleGenerator {
    mutating func writeStatement(depth: Int) {
        let before = builder.statementCount
        if let vectorType, random.chance(0.3) {
            writeVector(vectorType)
            budget -= max(1, builder.statementCount - before)
            return
        }
        switch random.integer(0...99) {
        case 0..<20: writeArithmetic()
        case 20..<38: writeElementary()
        case 38..<46: writeInteger()
        case 46..<50: writeTruth()
        case 50..<56: writeConversion()
        case 56..<64: writeLoad()
        case 64..<78: writeBufferStatement(depth: depth)
        case 78..<86 where depth < knobs.depth: writeBranch(depth: depth)
        case 86..<90 where depth < knobs.depth: writeFor(depth: depth)
        case 90..<93 where depth < knobs.depth: writeWhile(depth: depth)
        case 93..<97: writeCall()
        case 97..<100: writeEffect()
        default: writeArithmetic()
        }
        budget -= max(1, builder.statementCount - before)
    }

    /// A nested block whose names are forgotten after it; it yields values of the types given.
    private mutating func nested(
        parameters: [Value] = [],
        depth: Int,
        yielding types: [Scalar],
        extra: (inout ModuleGenerator) -> [Value] = { _ in [] }
    ) -> Block {
        let outer = scope
        let suspended = builder.beginBlock()
        let id = builder.function.makeBlockID()
        for parameter in parameters { scope.add(parameter, builder.type(of: parameter)) }
        for _ in 0..<random.integer(1...4) where budget > 0 || random.chance(0.3) { writeStatement(depth: depth + 1) }
        let yields = types.map { settled($0) }
        let last = extra(&self)
        scope = outer
        return Block(id: id, parameters: parameters, statements: builder.endBlock(suspended), yields: yields + last)
    }

    private mutating func resultTypes(_ most: Int) -> [Scalar] {
        (0..<random.integer(0...most)).map { _ in
            switch random.integer(0...9) {
            case 0...5: .double
            case 6: knobs.singles ? .float : .double
            case 7: .int
            case 8:
                vectorType.map { random.chance(0.3) ? .mask($0) : .vector($0) } ?? .int
            default: .bool
            }
        }
    }

    private mutating func makeValues(_ types: [Scalar], _ name: String) -> [Value] {
        types.map { builder.makeValue(.scalar($0), name) }
    }

    private mutating func publish(_ values: [Value]) {
        for value in values { scope.add(value, builder.type(of: value)) }
    }

    // MARK: Branches and loops

    mutating func writeBranch(depth: Int) {
        let types = resultTypes(2)
        let condition = truth()
        let then = nested(depth: depth, yielding: types)
        let otherwise = random.chance(0.25) && types.isEmpty ? builder.block { _ in [] } : nested(depth: depth, yielding: types)
        let results = makeValues(types, "chosen")
        builder.emit(.branch(Branch(results: results, condition: condition, thenBlock: then, elseBlock: otherwise)))
        publish(results)
    }

    mutating func writeFor(depth: Int) {
        let types = resultTypes(3)
        let lower = builder.integer(random.pick([0, 0, 0, 1, -1]))
        let upper = upperBound()
        let initial = types.map { scalar($0) }
        let index = builder.makeValue(.scalar(.int), "i")
        scope.integers.append(index)
        let body = nested(parameters: makeValues(types, "carried"), depth: depth, yielding: types)
        scope.integers.removeLast()
        let results = makeValues(types, "last")
        builder.emit(
            .forLoop(
                ForLoop(
                    results: results,
                    index: index,
                    lower: lower,
                    upper: upper,
                    order: random.chance(0.7) ? .ascending : .descending,
                    initial: initial,
                    body: body
                )
            )
        )
        publish(results)
    }

    private mutating func upperBound() -> Value {
        switch random.integer(0...4) {
        case 0, 1: return builder.integer(random.integer(0...4))
        case 2:
            let three = builder.integer(3)
            return builder.compute(.bitwise(.and), [integer(), three], name: "upper")
        default:
            // A count grows with what is appended, so it is bounded too.
            guard let buffer = random.recent(scope.buffers) else { return builder.integer(2) }
            let count = builder.count(of: buffer.value)
            let seven = builder.integer(7)
            return builder.compute(.bitwise(.and), [count, seven], name: "upper")
        }
    }

    /// A loop that ends by what it computes, and after a few iterations in any case.
    mutating func writeWhile(depth: Int) {
        let types = [Scalar.double] + resultTypes(2)
        let counted = types + [.int]
        let limit = builder.integer(random.integer(0...5))
        let bound = builder.floatingPoint(random.coefficient() * 0.9, .double)
        let comparison: Comparison = random.chance(0.5) ? .less : .greater
        let start = builder.integer(0)
        let initial = types.map { scalar($0) } + [start]

        let conditionParameters = makeValues(counted, "carried")
        let condition = builder.block(parameters: conditionParameters) { block in
            let goesOn = block.compute(.compare(comparison, .double), [conditionParameters[0], bound], name: "goesOn")
            let mayGoOn = block.compute(.compare(.less, .int), [conditionParameters[types.count], limit], name: "mayGoOn")
            return [block.compute(.logical(.and), [goesOn, mayGoOn])]
        }
        let parameters = makeValues(counted, "carried")
        let body = nested(parameters: parameters, depth: depth, yielding: types) { generator in
            let one = generator.builder.integer(1)
            return [generator.builder.arithmetic(.add, parameters[types.count], one, name: "trips")]
        }
        let results = makeValues(counted, "last")
        builder.emit(.whileLoop(WhileLoop(results: results, initial: initial, condition: condition, body: body)))
        publish(results)
    }

    // MARK: Calls

    mutating func writeCall() {
        let callable = callees + (recursion == nil ? recursives : [])
        guard !callable.isEmpty else { return writeElementary() }
        write(callOf: random.pick(callable), arguments: [:])
    }

    /// The end of a recursive function: the call that goes one level down, if there is one left.
    mutating func writeRecursiveCall() {
        guard let recursion, let buffer = buffer(of: .double, where: \.isWritable) else { return }
        let zero = builder.integer(0)
        let condition = builder.compute(.compare(.greater, .int), [recursion.level, zero], name: "isDeep")
        let operand = squashed(number(.double), .double)
        let result = builder.makeValue(.scalar(.double), "below")
        let then = builder.block { block in
            let one = block.integer(1)
            let level = block.arithmetic(.subtract, recursion.level, one, name: "level")
            let deeper = block.makeValue(.scalar(.double), "deeper")
            block.emit(.call(Call(results: [deeper], callee: recursion.callee, arguments: [level, operand, buffer.value])))
            return [deeper]
        }
        let otherwise = builder.block { _ in [operand] }
        builder.emit(.branch(Branch(results: [result], condition: condition, thenBlock: then, elseBlock: otherwise)))
        scope.add(result, .scalar(.double))
    }

    private mutating func write(callOf callee: Function, arguments: [Int: Value]) {
        var taken: Set<Value> = []
        var arguments: [Value] = []
        for parameter in callee.parameters {
            switch callee.type(of: parameter.value) {
            case .scalar(.int) where callee.name == "descend" || callee.name == "alternate":
                let three = builder.integer(3)
                arguments.append(builder.compute(.bitwise(.and), [integer(), three], name: "level"))
            case .scalar(let type): arguments.append(scalar(type))
            case .buffer(let element):
                let buffer = buffer(of: element) { buffer in
                    if taken.contains(buffer.value) { return false }
                    switch parameter.convention {
                    case .input: return buffer.isReadable
                    case .inout: return buffer.isWritable
                    case .accumulating: return buffer.convention != .input
                    }
                }
                guard let buffer else { return }
                taken.insert(buffer.value)
                arguments.append(buffer.value)
            case .opaque: return
            }
        }
        let results = callee.body.yields.map { builder.makeValue(callee.type(of: $0), "got") }
        builder.emit(.call(Call(results: results, callee: callee.name, arguments: arguments)))
        publish(results)
    }

    // MARK: Effects

    mutating func writeEffect() {
        switch random.integer(0...3) {
        case 0:
            let condition = isRisky ? comparison() : alwaysTrue()
            builder.emit(.check(condition, message: [.text("check of "), .value(condition)]))
        case 1:
            let isSafe = !isRisky
            let operands = (number(.double), number(.double))
            let block = builder.block { block in
                if isSafe { return [block.compute(.compare(.equal, .double), [operands.0, operands.0])] }
                return [block.compute(.compare(.lessOrEqual, .double), [operands.0, operands.1])]
            }
            builder.emit(.assert(block, message: [.text("assertion")]))
        case 2 where knobs.carried:
            let shown = random.chance(0.2) ? random.recent(scope.buffers.filter(\.isReadable))?.value : nil
            let pieces: [Piece] = [.text("print("), .value(shown ?? number(.double)), .text(")")]
            builder.emit(.carried(Carried(results: [], pieces: pieces, isSink: true)))
        default:
            guard knobs.carried else { return writeInteger() }
            let read = [builder.makeValue(.scalar(.int), "read"), builder.makeValue(.opaque("String"), "label")]
            let pieces: [Piece] = [.text("read("), .value(integer()), .text(", ")] + scope.opaques.suffix(1).map { .value($0) }
            builder.emit(.carried(Carried(results: read, pieces: pieces, isSink: false)))
            publish(read)
            guard let changed = scope.opaques.last, random.chance(0.5) else { return }
            let drawn = [builder.makeValue(.opaque("String"), "label"), builder.makeValue(.scalar(.int), "drawn")]
            let draw: [Piece] = [.text("draw("), .value(integer()), .text(", from: &"), .changed, .text(")")]
            builder.emit(.carried(Carried(results: drawn, pieces: draw, changed: changed, isSink: false)))
            publish(drawn)
        }
    }

    private mutating func alwaysTrue() -> Value {
        let value = number(.double)
        return builder.compute(.compare(.equal, .double), [value, value], name: "isNumber")
    }
}
