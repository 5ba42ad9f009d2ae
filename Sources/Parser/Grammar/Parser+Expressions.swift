// Expressions: sequences of operands and operators, left unfolded, as precedence is not known to the grammar.

extension Parser {
    /// An expression, operators and all.
    mutating func parseExpression() {
        nested(or: .errorExpr) { $0.parseSequence() }
    }

    private mutating func parseSequence() {
        let start = mark
        parseOperand()
        var progress = LoopProgress()
        while progress.advances(self), parseOperatorIfPresent() {}
        if builder.count(since: start) > 1 { finish(.sequenceExpr, from: start) }
    }

    /// An operator and the operand to its right; false if none stands here.
    private mutating func parseOperatorIfPresent() -> Bool {
        if context.endsAtLineEnd, startsLine { return false }
        switch kind {
        case .binaryOperator:
            takeNode(.binaryOperator)
            parseOperand()
        case .equal:
            if context.isPattern { return false }
            takeNode(.assignmentOperator)
            parseOperand()
        case .prefixOperator where !startsLine:
            let fixIt = Diagnostic.FixIt.insert(" ", at: Int(current.end))
            complain("the operator \(quotedCurrent) must have white space on both sides or on none", fixIt: fixIt)
            takeNode(.binaryOperator)
            parseOperand()
        case .infixQuestion:
            parseTernaryOperator()
            parseOperand()
        case .keyword where at(.is):
            let start = mark
            take()
            parseType()
            finish(.isOperator, from: start)
        case .keyword where at(.as):
            let start = mark
            take()
            if at(.postfixQuestion) || at(.exclamation) { take() }
            parseType()
            finish(.asOperator, from: start)
        default:
            guard startsArrow else { return false }
            let start = mark
            if at(.async) { take() }
            parseThrowsIfPresent()
            expect(.arrow, "->", "in function type")
            finish(.arrowOperator, from: start)
            parseOperand()
        }
        return true
    }

    /// `? x :`.
    private mutating func parseTernaryOperator() {
        let start = mark
        take()
        let outer = context
        context.isPattern = false
        parseExpression()
        context = outer
        expect(.colon, ":", "after the first branch of a ternary expression")
        finish(.ternaryOperator, from: start)
    }

    /// Whether `->` stands here, or `async` and `throws` before one.
    private var startsArrow: Bool {
        switch kind {
        case .arrow: true
        case .identifier where at(.async): peek().kind == .arrow || peek().keyword == .throws
        case .keyword where at(.throws) || at(.rethrows): peek().kind == .arrow || peek().kind == .leftParen
        default: false
        }
    }

    /// An operand: prefix operators and words, and what they apply to.
    mutating func parseOperand() {
        switch kind {
        case .prefixOperator:
            let start = mark
            take()
            nested(or: .errorExpr) { $0.parseOperand() }
            finish(.prefixOperatorExpr, from: start)
        case .prefixAmpersand:
            let start = mark
            take()
            nested(or: .errorExpr) { $0.parseOperand() }
            finish(.inoutExpr, from: start)
        case .binaryOperator:
            recoverFromSeparatedOperator()
        case .at:
            let start = mark
            parseType()
            finish(.typeExpr, from: start)
        case .keyword:
            parseOperandAtKeyword()
        case .identifier where current.keyword != .none:
            parseOperandAtWord()
        default:
            parsePostfix()
        }
    }

    private mutating func parseOperandAtKeyword() {
        switch current.keyword {
        case .try:
            let start = mark
            take()
            if at(.postfixQuestion) || at(.exclamation) { take() }
            parseExpression()
            finish(.tryExpr, from: start)
        case .if:
            nested(or: .errorExpr) { $0.parseIf() }
        case .switch:
            nested(or: .errorExpr) { $0.parseSwitch() }
        case .repeat:
            let start = mark
            take()
            parseExpression()
            finish(.packExpansionExpr, from: start)
        default:
            parsePostfix()
        }
    }

    /// Words that are keywords only where an operand follows on their line.
    private mutating func parseOperandAtWord() {
        let next = peek()
        if at(.await), endsOperand(next) || next.flags.contains(.startsLine) && !startsOperand(next) { return parseAwaitOfNothing() }
        guard !next.flags.contains(.startsLine) || at(.await) else { return parsePostfix() }
        switch current.keyword {
        case .await where startsOperand(next):
            parsePrefixed(.awaitExpr) { $0.parseExpression() }
        case .unsafe where startsOperand(next):
            parsePrefixed(.ownershipExpr) { $0.parseExpression() }
        case .consume where isPlainName(next), .copy where isPlainName(next), .borrow where isPlainName(next):
            parsePrefixed(.ownershipExpr) { $0.parseOperand() }
        case .each where isPlainName(next):
            parsePrefixed(.packElementExpr) { $0.parseOperand() }
        case .any where startsTypeAfterWord(next), .some where startsTypeAfterWord(next):
            let start = mark
            parseType()
            finish(.typeExpr, from: start)
        default:
            parsePostfix()
        }
    }

    private mutating func parseAwaitOfNothing() {
        let start = mark
        take()
        complainMissing("expected expression after 'await'")
        missing(.errorExpr)
        finish(.awaitExpr, from: start)
    }

    /// Whether nothing of an operand can follow.
    private func endsOperand(_ token: TokenRecord) -> Bool {
        switch token.kind {
        case .rightParen, .rightSquare, .rightBrace, .comma, .semicolon, .endOfFile: true
        default: false
        }
    }

    private mutating func parsePrefixed(_ kind: SyntaxKind, _ operand: (inout Parser) -> Void) {
        let start = mark
        take()
        nested(or: .errorExpr, operand)
        finish(kind, from: start)
    }

    private func isPlainName(_ token: TokenRecord) -> Bool {
        token.kind == .identifier || token.kind == .dollarIdentifier || token.keyword == .`self`
    }

    private func startsTypeAfterWord(_ token: TokenRecord) -> Bool {
        switch token.kind {
        case .identifier: true
        case .keyword: token.keyword == .capitalAny || token.keyword == .capitalSelf
        case .prefixOperator: spells(token, "~")
        case .leftParen: token.flags.contains(.followsTrivia)
        default: false
        }
    }

    /// Whether an operand may begin with a token, so that a word such as `await` before it is a keyword.
    func startsOperand(_ token: TokenRecord) -> Bool {
        switch token.kind {
        case .identifier, .dollarIdentifier, .integerLiteral, .floatLiteral, .stringOpen, .regexLiteral, .prefixOperator,
            .prefixAmpersand, .pound, .backslash:
            return true
        case .keyword:
            return Self.operandKeywords.contains(token.keyword)
        case .leftParen, .leftSquare, .period, .leftBrace:
            return token.flags.contains(.followsTrivia)
        default:
            return false
        }
    }

    private static let operandKeywords: KeywordSet = [
        .capitalAny, .capitalSelf, .false, .if, .`init`, .nil, .`self`, .super, .switch, .true, .try, .wildcard,
    ]

    /// An operator where an operand should be, with white space on both sides or on none.
    private mutating func recoverFromSeparatedOperator() {
        if startsOperand(peek()) || peek().kind == .leftParen {
            let gap = Int(current.end)..<Int(peek().start)
            let isPrefix = current.flags.contains(.followsTrivia) && !peek().flags.contains(.startsLine)
            let fixIt = isPrefix ? Diagnostic.FixIt("remove the white space", replacing: gap, with: "") : nil
            complain("expected expression before \(quotedCurrent)", fixIt: fixIt)
            return missing(.errorExpr)
        }
        complain("expected expression, found the operator \(quotedCurrent)")
        takeNode(.errorExpr)
    }
}
