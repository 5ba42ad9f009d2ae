import AdgenIR

/// Constants and copies: what can be computed now is, operations that return an operand are replaced by it, a branch on a constant by its arm.
///
/// An operation is folded only where the result is the same to the bit for every operand, and an integer operation only where it can't trap.
struct ConstantFolding: FunctionRewriter {
    var function: Function
    var replacements: [Value: Value] = [:]
    var isInReturnSweep = false
    var facts: Facts
    /// The buffers whose counts may change after they are defined.
    private let resizable: Set<Value>
    /// What the buffers that keep their counts are made from.
    private var contents: [Value: Contents] = [:]

    private var truths = KnownTruths()

    init(_ function: Function, _ module: Module) {
        self.function = function
        facts = Facts(valueCount: function.valueCount)
        resizable = function.body.resizableBuffers(in: module)
    }

    mutating func rewrite(_ kind: Statement.Kind, origin: Origin?, into statements: inout [Statement]) {
        switch kind {
        case .compute(let result, let operation, let operands):
            fold(Computation(result: result, operation: operation, operands: operands), origin, into: &statements)
        case .count(let result, let buffer):
            foldCount(result, of: buffer, origin, into: &statements)
        case .define(let buffer, let made):
            if !resizable.contains(buffer) { contents[buffer] = made }
            statements.append(Statement(kind, origin: origin))
        case .branch(let branch):
            fold(branch, origin, into: &statements)
        case .forLoop(let loop):
            fold(loop, origin, into: &statements)
        case .check(let condition, _):
            if truth(of: condition) == true { return }
            statements.append(Statement(kind, origin: origin))
            truths.learn(condition, is: true, facts)
        case .assign, .load, .store, .accumulate, .append, .removeLast, .exchange, .call, .whileLoop, .assert, .carried, .recall:
            statements.append(Statement(rewritingBlocks(of: kind), origin: origin))
        }
    }

    // MARK: Computations

    private mutating func fold(_ computation: Computation, _ origin: Origin?, into statements: inout [Statement]) {
        let result = computation.result
        var operation = computation.operation
        var operands = computation.operands
        // Each step makes the operation simpler, so two are enough for those that there are.
        var steps = 0
        while steps < 2, let folded = facts.folded(operation, operands) {
            switch folded {
            case .value(let value): return replace(result, by: value)
            case .constant(let constant): (operation, operands) = (.constant(constant), [])
            case .operation(let simpler, let on): (operation, operands) = (simpler, on)
            }
            steps += 1
        }
        facts.note(result, operation, operands)
        statements.append(Statement(.compute(result, operation, operands), origin: origin))
    }

    /// The count of a buffer that keeps it is known from what the buffer was made from.
    private mutating func foldCount(_ result: Value, of buffer: Value, _ origin: Origin?, into statements: inout [Statement]) {
        switch contents[buffer] {
        case .empty?: emit(result, .int(0), origin, into: &statements)
        case .elements(let values)?: emit(result, .int(values.count), origin, into: &statements)
        case .repeating(_, let count)?: replace(result, by: count)
        case .copy(let source)? where !resizable.contains(source): foldCount(result, of: source, origin, into: &statements)
        case .copy?, nil:
            facts.noteNonNegative(result)
            statements.append(Statement(.count(result, of: buffer), origin: origin))
        }
    }

    private mutating func emit(_ result: Value, _ constant: Constant, _ origin: Origin?, into statements: inout [Statement]) {
        facts.note(result, .constant(constant), [])
        statements.append(Statement(.compute(result, .constant(constant), []), origin: origin))
    }

    // MARK: Branches

    private mutating func fold(_ branch: Branch, _ origin: Origin?, into statements: inout [Statement]) {
        if let isTrue = truth(of: branch.condition) {
            let arm = isTrue ? branch.thenBlock : branch.elseBlock
            let wasInReturnSweep = isInReturnSweep
            isInReturnSweep = wasInReturnSweep || arm.mirrored != nil
            for statement in arm.statements { rewrite(statement, into: &statements) }
            isInReturnSweep = wasInReturnSweep
            for (result, yield) in zip(branch.results, arm.yields) { replace(result, by: yield) }
            return
        }
        var folded = branch
        folded.thenBlock = rewritten(branch.thenBlock, where: branch.condition, is: true)
        folded.elseBlock = rewritten(branch.elseBlock, where: branch.condition, is: false)
        let yields = Array(zip(folded.thenBlock.yields, folded.elseBlock.yields))
        let kept = yields.indices.filter { yields[$0].0 != yields[$0].1 }
        for index in yields.indices where yields[index].0 == yields[index].1 { replace(branch.results[index], by: yields[index].0) }
        folded.keepResults(kept)
        statements.append(Statement(.branch(folded), origin: origin))
        foldConstantResults(of: folded, origin, into: &statements)
    }

    /// A result that is the same constant in both arms, or the condition or its opposite, is no result of the branch any more.
    private mutating func foldConstantResults(of branch: Branch, _ origin: Origin?, into statements: inout [Statement]) {
        guard case .branch(var written)? = statements.last?.kind else { return }
        var after: [Statement] = []
        var kept: [Int] = []
        for (index, result) in branch.results.enumerated() {
            let first = facts.constant(branch.thenBlock.yields[index])
            let second = facts.constant(branch.elseBlock.yields[index])
            switch (first, second) {
            case (let first?, let second?) where first == second:
                emit(result, first, origin, into: &after)
            case (.bool(true)?, .bool(false)?):
                replace(result, by: branch.condition)
            case (.bool(false)?, .bool(true)?):
                facts.note(result, .logical(.not), [branch.condition])
                after.append(Statement(.compute(result, .logical(.not), [branch.condition]), origin: origin))
            default:
                if let value = truths.numberOfIterations(branch, at: index, facts) {
                    replace(result, by: value)
                    continue
                }
                if facts.isNonNegative(branch, at: index) { facts.noteNonNegative(result) }
                kept.append(index)
            }
        }
        written.keepResults(kept)
        statements[statements.count - 1].kind = .branch(written)
        statements += after
    }

    // MARK: Truth

    private func truth(of condition: Value) -> Bool? {
        if case .bool(let isTrue)? = facts.constant(condition) { return isTrue }
        return truths.truth(of: condition)
    }

    /// What is learnt in a block holds to its end.
    mutating func rewritten(_ block: Block) -> Block {
        let outer = truths
        defer { truths = outer }
        return rewrittenStatements(of: block)
    }

    private mutating func rewritten(_ block: Block, where condition: Value, is isTrue: Bool) -> Block {
        let outer = truths
        defer { truths = outer }
        truths.learn(condition, is: isTrue, facts)
        return rewrittenStatements(of: block)
    }

    // MARK: Loops

    private mutating func fold(_ loop: ForLoop, _ origin: Origin?, into statements: inout [Statement]) {
        if case .int(let lower)? = facts.constant(loop.lower), case .int(let upper)? = facts.constant(loop.upper), lower >= upper {
            for (result, initial) in zip(loop.results, loop.initial) { replace(result, by: initial) }
            return
        }
        if facts.isNonNegative(loop.lower) { facts.noteNonNegative(loop.index) }
        statements.append(Statement(rewritingBlocks(of: .forLoop(loop)), origin: origin))
    }
}

extension Branch {
    /// Keeps the results at the positions given only.
    mutating func keepResults(_ positions: [Int]) {
        guard positions.count != results.count else { return }
        results = positions.map { results[$0] }
        thenBlock.yields = positions.map { thenBlock.yields[$0] }
        elseBlock.yields = positions.map { elseBlock.yields[$0] }
    }
}
