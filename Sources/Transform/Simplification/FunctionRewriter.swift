import AdgenIR

/// A walk through a function from its first statement to its last that puts other statements in place of some and other values in place of
/// others. Definitions come before uses, so one walk replaces all uses.
protocol FunctionRewriter {
    var function: Function { get set }
    /// What stands in place of values that are gone. None of it is replaced itself.
    var replacements: [Value: Value] { get set }
    /// The blocks around the statement that is being rewritten are those of a return sweep, from some point inwards.
    var isInReturnSweep: Bool { get set }

    /// Appends what stands for a statement. Its operands are replaced already; the blocks inside it are as they were.
    mutating func rewrite(_ kind: Statement.Kind, origin: Origin?, into statements: inout [Statement])

    mutating func rewritten(_ block: Block) -> Block
}

extension FunctionRewriter {
    /// The function after the walk.
    mutating func rewritten() -> Function {
        let body = rewritten(function.body)
        function.body = body
        return function
    }

    /// What stands for `value`.
    func current(_ value: Value) -> Value { replacements[value] ?? value }

    /// From here on `replacement` is used for `value`.
    mutating func replace(_ value: Value, by replacement: Value) {
        replacements[value] = current(replacement)
    }

    mutating func rewritten(_ block: Block) -> Block { rewrittenStatements(of: block) }

    mutating func rewrittenStatements(of block: Block) -> Block {
        let wasInReturnSweep = isInReturnSweep
        isInReturnSweep = wasInReturnSweep || block.mirrored != nil
        defer { isInReturnSweep = wasInReturnSweep }
        var written = block
        written.statements = []
        written.statements.reserveCapacity(block.statements.count)
        for index in 0..<block.statements.count { rewrite(block.statements[index], into: &written.statements) }
        if !replacements.isEmpty { written.yields = block.yields.map(current) }
        return written
    }

    mutating func rewrite(_ statement: Statement, into statements: inout [Statement]) {
        var isConcerned = false
        if !replacements.isEmpty { statement.kind.forEachOperand { if replacements[$0] != nil { isConcerned = true } } }
        // What a statement defines is never replaced while the statement is there.
        let kind = isConcerned ? statement.kind.mapping(value: { replacements[$0] ?? $0 }, block: { $0 }) : statement.kind
        rewrite(kind, origin: statement.origin, into: &statements)
    }

    /// The statement with the blocks inside it rewritten.
    mutating func rewritingBlocks(of kind: Statement.Kind) -> Statement.Kind {
        kind.mappingBlocks { rewritten($0) }
    }
}
