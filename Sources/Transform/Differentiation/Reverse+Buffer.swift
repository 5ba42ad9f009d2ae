import AdgenIR

/// Reverse mode through storage.
///
/// | primal           | return sweep                                  |
/// | ---------------- | --------------------------------------------- |
/// | `x = b[i]`       | `b̄[i] += x̄`                                  |
/// | `b[i] = x`       | `x̄ += b̄[i]; b̄[i] = 0`                       |
/// | `b[i] += x`      | `x̄ += b̄[i]`                                  |
/// | `b.append(x)`    | `x̄ += b̄.removeLast()`                        |
/// | `x = b.removeLast()` | `b̄.append(x̄)`                            |
/// | `b = contents`   | the contents' adjoints grow by `b̄`; `b̄ = 0` of the old count |
/// | `swap(&b, &c)`   | `swap(&b̄, &c̄)`                              |
extension ReverseTransform {
    // MARK: Forward sweep

    /// Notes the count that a local buffer has at the end of its block; at once, if it never changes.
    mutating func noteCount(of buffer: Value, definedIn block: Block) {
        guard primal.type(of: buffer).element != nil, isActive(buffer), !resizable.contains(buffer) else { return }
        finalCounts[buffer] = forwardCount(of: buffer, in: block.id)
    }

    /// Notes the counts of the block's buffers whose counts change.
    mutating func noteFinalCounts(in block: Block) {
        for statement in block.statements {
            for buffer in statement.kind.declaredBuffers(in: primal) where isActive(buffer) && resizable.contains(buffer) {
                finalCounts[buffer] = forwardCount(of: buffer, in: block.id)
            }
        }
    }

    mutating func noteCount(beforeAssigning buffer: Value, at place: Place) {
        guard isActive(buffer) else { return }
        notes[place] = .count(forwardCount(of: buffer, in: place.block))
    }

    private mutating func forwardCount(of buffer: Value, in block: BlockID) -> Value {
        let count = builder.count(of: buffer, name: primal[buffer].name + "Count")
        recalls.note(count, definedIn: block)
        return count
    }

    // MARK: Return sweep

    /// Defines the adjoints of the active buffers that `block` declares, with the counts that these have at its end.
    mutating func defineAdjoints(of block: Block) {
        for statement in block.statements {
            for buffer in statement.kind.declaredBuffers(in: primal) where isActive(buffer) && bufferAdjoints[buffer] == nil {
                guard let finalCount = finalCounts[buffer] else { continue }
                let count = recall(finalCount)
                let adjoint = makeAdjointBuffer(of: buffer)
                let zero = builder.floatingPoint(0, element(of: buffer))
                builder.emit(.define(adjoint, .repeating(zero, count: count)))
            }
        }
    }

    mutating func makeAdjointBuffer(of buffer: Value) -> Value {
        let adjoint = builder.makeValue(primal.type(of: buffer), adjointName(of: buffer))
        bufferAdjoints[buffer] = adjoint
        return adjoint
    }

    func element(of buffer: Value) -> Scalar { primal.type(of: buffer).element ?? .double }

    mutating func pullThroughBuffer(_ kind: Statement.Kind, at place: Place) {
        switch kind {
        case .define(let buffer, let contents):
            guard let adjoint = bufferAdjoints[buffer] else { return }
            pull(through: contents, from: adjoint)
        case .assign(let buffer, let contents):
            guard let adjoint = bufferAdjoints[buffer], case .count(let count)? = notes[place] else { return }
            if case .copy(buffer) = contents { return }
            pull(through: contents, from: adjoint)
            let zero = builder.floatingPoint(0, element(of: buffer))
            builder.emit(.assign(adjoint, .repeating(zero, count: recall(count))))
        case .load(let result, let buffer, let index, _):
            guard let seed = adjoints.removeValue(forKey: result), let adjoint = bufferAdjoints[buffer] else { return }
            builder.emit(.accumulate(seed, into: adjoint, at: recall(index), .unchecked))
        case .store(let value, let buffer, let index, _):
            guard let adjoint = bufferAdjoints[buffer] else { return }
            let index = recall(index)
            if isActive(value) { add(builder.load(adjoint, at: index, .unchecked, name: adjointName(of: value)), to: value) }
            builder.emit(.store(builder.floatingPoint(0, element(of: buffer)), to: adjoint, at: index, .unchecked))
        case .accumulate(let value, let buffer, let index, _):
            guard let adjoint = bufferAdjoints[buffer], isActive(value) else { return }
            add(builder.load(adjoint, at: recall(index), .unchecked, name: adjointName(of: value)), to: value)
        case .append(let value, let buffer):
            guard let adjoint = bufferAdjoints[buffer] else { return }
            let seed = builder.makeValue(primal.type(of: value), adjointName(of: value))
            builder.emit(.removeLast(seed, from: adjoint, .unchecked))
            add(seed, to: value)
        case .removeLast(let result, let buffer, _):
            guard let adjoint = bufferAdjoints[buffer] else { return }
            let seed = adjoints.removeValue(forKey: result) ?? builder.floatingPoint(0, element(of: buffer))
            builder.emit(.append(seed, to: adjoint))
        case .exchange(let first, let second):
            guard let firstAdjoint = bufferAdjoints[first], let secondAdjoint = bufferAdjoints[second] else { return }
            builder.emit(.exchange(firstAdjoint, secondAdjoint))
        case .compute, .count, .call, .branch, .forLoop, .whileLoop, .check, .assert, .carried, .recall:
            break
        }
    }

    /// Adds what a buffer's adjoint holds to the adjoints of what the buffer was made from.
    private mutating func pull(through contents: Contents, from adjoint: Value) {
        switch contents {
        case .empty:
            break
        case .repeating(let value, _):
            guard isActive(value) else { return }
            add(sum(of: adjoint), to: value)
        case .elements(let values):
            for (index, value) in values.enumerated() where isActive(value) {
                let index = builder.integer(index)
                add(builder.load(adjoint, at: index, .unchecked, name: adjointName(of: value)), to: value)
            }
        case .copy(let source):
            guard let target = bufferAdjoints[source], isActive(source) else { return }
            if isCotangent(target) { return }
            accumulate(adjoint, into: target)
        }
    }

    /// Where the primal only accumulates, the adjoint is the caller's cotangent and is not changed.
    private func isCotangent(_ adjoint: Value) -> Bool {
        builder.function.parameters.contains { $0.value == adjoint && $0.convention == .input }
    }

    /// `target[k] += source[k]` for all k.
    mutating func accumulate(_ source: Value, into target: Value) {
        let bounds = (builder.integer(0), builder.count(of: source))
        let index = builder.makeValue(.scalar(.int), "k")
        let body = builder.block { builder in
            let element = builder.load(source, at: index, .unchecked)
            builder.emit(.accumulate(element, into: target, at: index, .unchecked))
            return []
        }
        builder.emit(
            .forLoop(ForLoop(results: [], index: index, lower: bounds.0, upper: bounds.1, order: .ascending, initial: [], body: body))
        )
    }

    private mutating func sum(of buffer: Value) -> Value {
        let scalar = builder.type(of: buffer).element ?? .double
        let bounds = (builder.integer(0), builder.count(of: buffer))
        let zero = builder.floatingPoint(0, scalar)
        let index = builder.makeValue(.scalar(.int), "k")
        let partialSum = builder.makeValue(.scalar(scalar), "sum")
        let body = builder.block(parameters: [partialSum]) { builder in
            let element = builder.load(buffer, at: index, .unchecked)
            return [builder.arithmetic(.add, partialSum, element, name: "sum")]
        }
        let result = builder.makeValue(.scalar(scalar), "sum")
        builder.emit(
            .forLoop(
                ForLoop(results: [result], index: index, lower: bounds.0, upper: bounds.1, order: .ascending, initial: [zero], body: body)
            )
        )
        return result
    }
}

extension Statement.Kind {
    /// The buffers that the statement declares.
    func declaredBuffers(in function: Function) -> [Value] {
        definitions.filter { function.type(of: $0).element != nil }
    }
}
