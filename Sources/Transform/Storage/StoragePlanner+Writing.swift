import AdgenIR

/// Writing the plan: what is stored at the ends of blocks and fetched at the heads of their mirrors, and what is computed again there.
extension StoragePlanner {
    // MARK: Stored values

    mutating func writeStores(of block: BlockID) {
        guard let values = stored[block] else { return }
        let cached = values.filter { cacheLoops(for: $0, in: block) != nil }
        if let first = cached.first, let loops = cacheLoops(for: first, in: block) { writeCaches(of: cached, in: block, loops) }
        let lifted = values.filter { !cached.contains($0) && canLift($0, from: block) }
        for value in lifted { lift(value, from: block) }
        let taped = values.filter { !cached.contains($0) && !lifted.contains($0) }
        for value in taped { push(value, in: block) }
        for value in taped.reversed() { pop(value, in: block) }
    }

    /// The loops whose indices number the values in a cache, if the value goes into one.
    private func cacheLoops(for value: Value, in block: BlockID) -> [ForLoop]? {
        guard sweeps.form == .whole, sweeps.function.type(of: value).scalar != nil, planning == .planned,
            let loops = index.countedLoops(around: block)
        else {
            return nil
        }
        let bounds = loops.flatMap { [$0.lower, $0.upper] }
        return bounds.allSatisfy { isInScope($0) || constant($0) != nil } ? loops : nil
    }

    private mutating func push(_ value: Value, in block: BlockID) {
        emitTail(in: block) { planner, builder in
            switch planner.sweeps.function.type(of: value) {
            case .scalar(let scalar):
                guard let tape = planner.sweeps.tapes[scalar.stored] else { return }
                builder.emit(.append(builder.stored(value), to: tape))
            case .buffer(let element):
                guard let tape = planner.sweeps.tapes[element], let counts = planner.sweeps.tapes[.int] else { return }
                let count = builder.count(of: value)
                builder.forEachIndex(below: count, .ascending) { builder, index in
                    builder.emit(.append(builder.load(value, at: index, .unchecked), to: tape))
                }
                builder.emit(.append(count, to: counts))
            case .opaque:
                return
            }
        }
    }

    private mutating func pop(_ value: Value, in block: BlockID) {
        guard let result = materialised[value] else { return }
        emitHead(in: block) { planner, builder in
            switch planner.sweeps.function.type(of: value) {
            case .scalar(let scalar):
                guard let tape = planner.sweeps.tapes[scalar.stored] else { return }
                builder.restore(result) { $1.emit(.removeLast($0, from: tape, .unchecked)) }
            case .buffer(let element):
                guard let tape = planner.sweeps.tapes[element], let counts = planner.sweeps.tapes[.int] else { return }
                let count = builder.makeValue(.scalar(.int), "count")
                builder.emit(.removeLast(count, from: counts, .unchecked))
                let filler = builder.constant(element.zero)
                builder.emit(.define(result, .repeating(filler, count: count)))
                builder.forEachIndex(below: count, .descending) { builder, index in
                    let popped = builder.makeValue(.scalar(element), "element")
                    builder.emit(.removeLast(popped, from: tape, .unchecked))
                    builder.emit(.store(popped, to: result, at: index, .unchecked))
                }
            case .opaque:
                return
            }
        }
    }

    // MARK: Caches by iteration

    /// Makes a cache for each value, of as many elements as the loops have iterations; writes and reads it at the number of the iteration.
    private mutating func writeCaches(of values: [Value], in block: BlockID, _ loops: [ForLoop]) {
        var caches: [(value: Value, cache: Value)] = []
        var trips: [Value] = []
        let position = index.blocks[block]?.outermostIndex ?? 0
        emitPreamble(at: position) { planner, builder in
            trips = loops.map { planner.tripCount(of: $0, &builder) }
            let total = trips.dropFirst().reduce(trips[0]) { builder.arithmetic(.multiply, $0, $1, name: "cacheCount") }
            for value in values {
                guard let scalar = planner.sweeps.function.type(of: value).scalar else { continue }
                let cache = builder.makeValue(.buffer(scalar.stored), planner.sweeps.function[value].name + "Cache")
                builder.emit(.define(cache, .repeating(builder.constant(scalar.stored.zero), count: total)))
                caches.append((value, cache))
            }
        }
        emitTail(in: block) { planner, builder in
            let number = planner.iterationNumber(loops, trips, &builder) { $0 }
            for (value, cache) in caches { builder.emit(.store(builder.stored(value), to: cache, at: number, .unchecked)) }
        }
        emitHead(in: block) { planner, builder in
            let number = planner.iterationNumber(loops, trips, &builder) { planner.sweeps.mirroredIndices[$0] ?? $0 }
            for (value, cache) in caches {
                guard let result = planner.materialised[value] else { continue }
                builder.restore(result) { $1.emit(.load($0, from: cache, at: number, .unchecked)) }
            }
        }
    }

    /// The number of iterations of a loop, as a value of the outermost block.
    private func tripCount(of loop: ForLoop, _ builder: inout Builder) -> Value {
        let (lower, upper) = (outermost(loop.lower, &builder), outermost(loop.upper, &builder))
        let difference = constant(loop.lower) == .int(0) ? upper : builder.compute(.wrapping(.subtract), [upper, lower], name: "trips")
        if case .count? = index.definingStatement[loop.upper], constant(loop.lower) == .int(0) { return difference }
        let isAny = builder.compute(.compare(.less, .int), [lower, upper], name: "isAny")
        let thenBlock = builder.block { _ in [difference] }
        let elseBlock = builder.block { [$0.integer(0)] }
        let trips = builder.makeValue(.scalar(.int), "trips")
        builder.emit(.branch(Branch(results: [trips], condition: isAny, thenBlock: thenBlock, elseBlock: elseBlock)))
        return trips
    }

    /// A bound in the outermost block: itself, or the constant that it is.
    private func outermost(_ bound: Value, _ builder: inout Builder) -> Value {
        if isInScope(bound) { return bound }
        return constant(bound).map { builder.constant($0) } ?? bound
    }

    /// The number of the current iteration of nested loops, the innermost index running fastest.
    private func iterationNumber(_ loops: [ForLoop], _ trips: [Value], _ builder: inout Builder, _ current: (Value) -> Value) -> Value {
        var number: Value?
        for (loop, trips) in zip(loops, trips) {
            var offset = current(loop.index)
            if constant(loop.lower) != .int(0) {
                offset = builder.compute(.wrapping(.subtract), [offset, outermost(loop.lower, &builder)], name: "offset")
            }
            guard let outer = number else {
                number = offset
                continue
            }
            let row = builder.compute(.wrapping(.multiply), [outer, trips], name: "row")
            number = builder.compute(.wrapping(.add), [row, offset], name: "number")
        }
        return number ?? builder.integer(0)
    }

    // MARK: Values computed again

    /// The return sweep's value for one of the forward sweep; made at the head of the mirror of its block, where it isn't yet.
    @discardableResult
    mutating func materialise(_ value: Value) -> Value {
        if isInScope(value) { return value }
        if let mirrored = sweeps.mirroredIndices[value] { return mirrored }
        if let known = materialised[value], isDone.contains(value) || isStored.contains(value) { return known }
        guard let block = index.definingBlock[value] else { return value }
        let info = sweeps.function[value]
        let result = materialised[value] ?? sweeps.function.makeValue(info.type, info.name)
        materialised[value] = result
        isDone.insert(value)

        if let induction = induction(of: value) {
            emitHead(in: block) { planner, builder in
                let initial = planner.outermost(induction.initial, &builder)
                let step = planner.outermost(induction.step, &builder)
                let advance = builder.compute(.wrapping(.multiply), [induction.iteration, step])
                let operation: WrappingArithmetic = induction.isDecreasing ? .subtract : .add
                builder.emit(.compute(result, .wrapping(operation), [initial, advance]))
            }
            return result
        }
        switch index.definingStatement[value] {
        case .compute(_, let operation, let operands)?:
            let again = operands.map { materialise($0) }
            emitHead(in: block) { _, builder in builder.emit(.compute(result, operation, again)) }
        case .load(_, let buffer, let position, _)?:
            let again = materialise(position)
            emitHead(in: block) { _, builder in builder.emit(.load(result, from: buffer, at: again, .unchecked)) }
        case .count(_, let buffer)?:
            emitHead(in: block) { _, builder in builder.emit(.count(result, of: buffer)) }
        default:
            break
        }
        return result
    }

    // MARK: Emitting

    private mutating func emitTail(in block: BlockID, _ content: (inout StoragePlanner, inout Builder) -> Void) {
        tails[block, default: []] += statements(content)
    }

    private mutating func emitHead(in block: BlockID, _ content: (inout StoragePlanner, inout Builder) -> Void) {
        heads[block, default: []] += statements(content)
    }

    private mutating func emitPreamble(at position: Int, _ content: (inout StoragePlanner, inout Builder) -> Void) {
        preambles[position, default: []] += statements(content)
    }

    /// The statements that `content` emits, over the function's values.
    private mutating func statements(_ content: (inout StoragePlanner, inout Builder) -> Void) -> [Statement] {
        var builder = Builder(sweeps.function)
        content(&self, &builder)
        sweeps.function = builder.function
        return builder.finished(yielding: []).body.statements
    }
}

extension Builder {
    /// A loop over `0 ..< count`.
    mutating func forEachIndex(below count: Value, _ order: ForLoop.Order, _ content: (inout Builder, Value) -> Void) {
        let zero = integer(0)
        let index = makeValue(.scalar(.int), "k")
        let body = block { builder in
            content(&builder, index)
            return []
        }
        emit(.forLoop(ForLoop(results: [], index: index, lower: zero, upper: count, order: order, initial: [], body: body)))
    }
}
