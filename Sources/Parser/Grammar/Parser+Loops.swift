// `for`, `while` and `repeat`.

extension Parser {
    /// `for await case p: T in s where c { ... }`.
    mutating func parseFor() {
        let start = mark
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
            complain("expected 'in' after the pattern of a 'for' loop")
            missing(.errorExpr)
        }
        parseWhereIfPresent()
        parseCodeBlock("to begin the body of the 'for' loop")
        finish(.forStatement, from: start)
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
        parseCodeBlock("to begin the body of the 'repeat' loop")
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
