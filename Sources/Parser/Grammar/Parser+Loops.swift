// `for`, `while` and `repeat`.

extension Parser {
    /// `for await case p: T in s where c { ... }`.
    mutating func parseFor() {
        let start = mark
        if isCStyleFor { return parseCStyleFor() }
        take()
        _ = take(if: .try)
        if at(.await) { take() }
        if at(.unsafe), peek().keyword != .in { take() }
        if take(if: .case) {
            parseMatchingPattern()
        } else {
            parsePattern()
        }
        parseTypeAnnotationIfPresent()
        if take(if: .in) {
            parseHeadExpression()
        } else {
            complainMissing("expected 'in' after the pattern of a 'for' loop", insert: startsOperand(current) ? "in " : nil)
            if startsOperand(current), !startsLine { parseHeadExpression() } else { missing(.errorExpr) }
        }
        parseWhereIfPresent()
        parseCodeBlock("to begin the body of the 'for' loop")
        finish(.forStatement, from: start)
    }

    /// `for var i = 0; i < n; i += 1`, as C has it.
    private var isCStyleFor: Bool {
        var index = 1
        while index < 64, !peek(index).flags.contains(.startsLine), peek(index).kind != .leftBrace, peek(index).kind != .endOfFile {
            if peek(index).kind == .semicolon { return true }
            index += 1
        }
        return false
    }

    private mutating func parseCStyleFor() {
        let start = mark
        let note = Diagnostic.Note("write 'for i in 0..<n', or a 'while' loop", in: source, at: range(of: current))
        complain("a 'for' loop goes through a sequence", notes: [note])
        take()
        let head = mark
        while !startsLine, !at(.leftBrace), !isAtEnd { take() }
        finish(.unparsed, from: head)
        parseCodeBlock("to begin the body of the 'for' loop")
        finish(.errorStatement, from: start)
    }

    mutating func parseWhile() {
        let start = mark
        take()
        parseConditions("'while'")
        parseCodeBlock("to begin the body of the 'while' loop")
        finish(.whileStatement, from: start)
    }

    mutating func parseRepeat() {
        let start = mark
        take()
        parseCodeBlock("")
        if take(if: .while) {
            parseExpression()
        } else {
            complainMissing("expected 'while' after the body of a 'repeat' loop")
            missing(.errorExpr)
        }
        finish(.repeatStatement, from: start)
    }

    /// `where c`, the guard of a loop or of a case.
    mutating func parseWhereIfPresent() {
        guard at(.where) else { return }
        let start = mark
        take()
        parseHeadExpression()
        finish(.whereClause, from: start)
    }

    /// An expression in the head of a statement, where a brace opens the body.
    mutating func parseHeadExpression() {
        let outer = context
        context = ExpressionContext()
        context.isHead = true
        parseExpression()
        context = outer
    }
}
