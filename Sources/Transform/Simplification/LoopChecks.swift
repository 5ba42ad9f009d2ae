import AdgenIR

/// Checks all indices of a loop at once, in front of it: then the loop may run unchecked, and go altogether if nobody needs what it computes.
///
/// That is done for accesses that every iteration makes, at the loop's index or at that plus or minus a constant, to buffers of a count that
/// stays. The loop must have no effect that somebody could see before the trap, and no other reason to trap than an index.
struct LoopChecks: FunctionRewriter {
    var function: Function
    var replacements: [Value: Value] = [:]
    var isInReturnSweep = false
    private let facts: Facts
    private let resizable: Set<Value>
    private let surroundings: Surroundings

    init(_ function: Function, _ surroundings: Surroundings) {
        self.function = function
        self.surroundings = surroundings
        facts = Facts(function)
        resizable = function.body.resizableBuffers(in: surroundings.module)
    }

    /// As an array's own.
    static let message = [Piece.text("\"Index out of range\"")]

    mutating func rewrite(_ kind: Statement.Kind, origin: Origin?, into statements: inout [Statement]) {
        var kind = rewritingBlocks(of: kind)
        if case .forLoop(var loop) = kind, !isInReturnSweep, trapsForIndicesOnly(loop.body, of: loop) {
            let spans = takeChecks(from: &loop)
            trustIndices(of: &loop)
            for span in spans { check(span, of: loop, origin: origin, into: &statements) }
            kind = .forLoop(loop)
        }
        statements.append(Statement(kind, origin: origin))
    }

    /// The indices that a loop accesses a buffer at: the loop's own, moved by `offset`.
    private struct Span: Hashable {
        var buffer: Value
        var offset: Int
    }

    // MARK: What a loop does

    private func trapsForIndicesOnly(_ block: Block, of loop: ForLoop) -> Bool {
        block.statements.allSatisfy { statement in
            let kind = statement.kind
            let isHarmless =
                switch kind {
                case .load, .store, .accumulate: true
                case .check(_, let message): message == Self.message
                case .compute(let result, _, _): kind.isTotal(facts.isNonNegative) || facts.distance(of: result).base == loop.index
                case .call(let call): surroundings.totalFunctions.contains(call.callee)
                case .define, .assign, .append, .removeLast, .count, .exchange, .branch, .forLoop, .whileLoop, .assert, .carried, .recall:
                    kind.isTotal(facts.isNonNegative)
                }
            return isHarmless && kind.blocks.allSatisfy { trapsForIndicesOnly($0, of: loop) }
        }
    }

    /// Makes the accesses unchecked that one check in front of the loop can speak for.
    private func takeChecks(from loop: inout ForLoop) -> [Span] {
        var spans: [Span] = []
        let inner = Set(loop.body.statements.flatMap(\.kind.definitions))
        func take(_ buffer: Value, _ index: Value, _ access: inout Access) {
            guard access == .checked, !resizable.contains(buffer), !inner.contains(buffer),
                let offset = offset(of: index, in: loop)
            else { return }
            access = .unchecked
            let span = Span(buffer: buffer, offset: offset)
            if !spans.contains(span) { spans.append(span) }
        }
        for position in loop.body.statements.indices {
            switch loop.body.statements[position].kind {
            case .load(let result, let buffer, let index, var access):
                take(buffer, index, &access)
                loop.body.statements[position].kind = .load(result, from: buffer, at: index, access)
            case .store(let value, let buffer, let index, var access):
                take(buffer, index, &access)
                loop.body.statements[position].kind = .store(value, to: buffer, at: index, access)
            case .accumulate(let value, let buffer, let index, var access):
                take(buffer, index, &access)
                loop.body.statements[position].kind = .accumulate(value, into: buffer, at: index, access)
            case .compute, .define, .assign, .append, .removeLast, .count, .exchange, .call, .branch, .forLoop, .whileLoop, .check, .assert,
                .carried, .recall:
                break
            }
        }
        return spans
    }

    /// By how much an index differs from the loop's, if it is never negative.
    private func offset(of index: Value, in loop: ForLoop) -> Int? {
        let place = facts.distance(of: index)
        guard place.base == loop.index, abs(place.offset) < 1 << 31 else { return nil }
        return facts.startsAtZeroOrLater(loop, plus: place.offset) ? place.offset : nil
    }

    /// Lets the sums that are indices of unchecked accesses do without a check of their own: what they give is within a buffer.
    private func trustIndices(of loop: inout ForLoop) {
        let trusted = Set(
            loop.body.statements.compactMap { statement in
                switch statement.kind {
                case .load(_, _, let index, .unchecked), .store(_, _, let index, .unchecked), .accumulate(_, _, let index, .unchecked):
                    index
                default: nil as Value?
                }
            }
        )
        for position in loop.body.statements.indices {
            guard case .compute(let result, .arithmetic(let operation, .int), let operands) = loop.body.statements[position].kind,
                trusted.contains(result), offset(of: result, in: loop) != nil
            else { continue }
            loop.body.statements[position].kind = .compute(result, .wrapping(operation == .add ? .add : .subtract), operands)
        }
    }

    // MARK: The check

    /// `upper <= count - offset`, or that the loop has no iteration, unless the one follows from the other.
    private mutating func check(_ span: Span, of loop: ForLoop, origin: Origin?, into statements: inout [Statement]) {
        func emit(_ kind: Statement.Kind) { statements.append(Statement(kind, origin: origin)) }
        func compute(_ operation: Operation, _ operands: [Value]) -> Value {
            let result = function.makeValue(.scalar(operation.result), "t")
            emit(.compute(result, operation, operands))
            return result
        }
        let count = function.makeValue(.scalar(.int), "count")
        emit(.count(count, of: span.buffer))
        var limit = count
        if span.offset != 0 {
            let distance = compute(.constant(.int(abs(span.offset))), [])
            limit = compute(.wrapping(span.offset > 0 ? .subtract : .add), [count, distance])
        }
        var condition = compute(.compare(.lessOrEqual, .int), [loop.upper, limit])
        if facts.integer(loop.lower) != -span.offset {
            condition = compute(.logical(.or), [compute(.compare(.lessOrEqual, .int), [loop.upper, loop.lower]), condition])
        }
        emit(.check(condition, message: Self.message))
    }
}
