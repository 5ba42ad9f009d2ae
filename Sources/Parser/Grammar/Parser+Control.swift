// Statements that move control or guard it.

extension Parser {
    mutating func parseGuard() {
        let start = mark
        take()
        parseConditions("'guard'")
        if !take(if: .else) { complainMissing("expected 'else' after 'guard' condition", insert: "else ") }
        parseCodeBlock("to begin the body of 'guard'")
        finish(.guardStatement, from: start)
    }

    mutating func parseDefer() {
        let start = mark
        take()
        parseCodeBlock("to begin the body of 'defer'")
        finish(.deferStatement, from: start)
    }

    mutating func parseDo() {
        let start = mark
        take()
        parseThrowsIfPresent()
        parseCodeBlock("to begin the body of 'do'")
        var progress = LoopProgress()
        while at(.catch), progress.advances(self) { parseCatch() }
        finish(.doStatement, from: start)
    }

    private mutating func parseCatch() {
        let start = mark
        take()
        if !at(.leftBrace) { parseCaseItems() }
        parseCodeBlock("to begin the body of 'catch'")
        finish(.catchClause, from: start)
    }

    mutating func parseReturn() {
        let start = mark
        take()
        if continuesWithOperand { parseExpression() }
        finish(.returnStatement, from: start)
    }

    /// Whether an expression follows a word that may stand alone. On the next line one does only if no statement begins there.
    private var continuesWithOperand: Bool {
        switch kind {
        case .endOfFile, .rightBrace, .semicolon, .rightParen, .rightSquare, .colon, .comma: return false
        case .poundKeyword: return false
        case .keyword:
            switch current.keyword {
            case .case, .default: return false
            case .if, .switch, .try, .`self`, .capitalSelf, .super, .true, .false, .nil, .wildcard, .capitalAny, .repeat, .`init`:
                return true
            default: return !startsLine
            }
        default:
            return !startsLine || !startsDeclaration(in: .statements)
        }
    }

    mutating func parseThrow() {
        let start = mark
        take()
        parseExpression()
        finish(.throwStatement, from: start)
    }

    /// `break` or `continue`, with a label if one stands on the same line.
    mutating func parseJump(_ kind: SyntaxKind) {
        let start = mark
        take()
        if at(.identifier), !startsLine { take() }
        finish(kind, from: start)
    }

    /// `yield` is a word of the language only where an operand follows on its line.
    var startsYield: Bool {
        let next = peek()
        guard !next.flags.contains(.startsLine) else { return false }
        switch next.kind {
        case .prefixAmpersand, .identifier, .dollarIdentifier, .integerLiteral, .floatLiteral, .stringOpen: return true
        case .keyword: return [.`self`, .super, .nil, .true, .false, .try].contains(next.keyword)
        case .leftParen: return next.flags.contains(.followsTrivia)
        default: return false
        }
    }

    mutating func parseYield() {
        let start = mark
        take()
        parseExpression()
        finish(.yieldStatement, from: start)
    }

    mutating func parseDiscard() {
        let start = mark
        take()
        parseExpression()
        finish(.discardStatement, from: start)
    }
}
