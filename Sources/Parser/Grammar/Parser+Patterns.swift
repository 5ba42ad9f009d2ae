// Patterns: those that bind, after `let` and `for`, and those that match, after `case`.

extension Parser {
    /// A pattern that binds: a name, `_`, or a tuple of them.
    mutating func parsePattern() {
        nested(or: .errorPattern) { $0.parsePatternWithinLimits() }
    }

    private mutating func parsePatternWithinLimits() {
        let start = mark
        switch kind {
        case .identifier, .dollarIdentifier:
            takeNode(.identifierPattern)
        case .leftParen:
            parseTuplePattern()
        case .keyword where at(.wildcard):
            takeNode(.wildcardPattern)
        case .keyword where at(.let) || at(.var):
            if context.bindsNames { complainOfNestedBinding() }
            take()
            parsePattern()
            finish(.valueBindingPattern, from: start)
        case .keyword where at(.`self`):
            takeNode(.identifierPattern)
        case .keyword where !startsLine && !at(.in):
            complain("keyword \(quotedCurrent) cannot be used as a name here", fixIt: backticks)
            takeNode(.errorPattern)
        case .integerLiteral, .floatLiteral:
            complain("expected pattern")
            takeNode(.errorPattern)
        default:
            complainMissing("expected pattern")
            missing(.errorPattern)
        }
    }

    private mutating func complainOfNestedBinding() {
        let word = Int(current.start)..<Int(peek().start)
        let message = "\(quotedCurrent) cannot appear nested inside another 'var' or 'let' pattern"
        complain(message, at: current, fixIt: .remove(text(of: current), at: word))
    }

    /// The fix-it that makes a name of the keyword under the cursor.
    var backticks: Diagnostic.FixIt { .replace(text(of: current), at: range(of: current), with: "`\(text(of: current))`") }

    private mutating func parseTuplePattern() {
        let start = mark
        let opener = position
        take()
        var progress = LoopProgress()
        while !at(.rightParen), !isAtEnd, progress.advances(self) {
            let element = mark
            if kind.isName, peek().kind == .colon {
                take()
                take()
            }
            parsePattern()
            finish(.argument, from: element)
            guard take(if: .comma) else { break }
        }
        expectCloser(.rightParen, ")", of: opener, "in tuple pattern")
        finish(.tuplePattern, from: start)
    }

    /// A pattern that matches. It is read as an expression in which names may be bound, as only its end tells which it is.
    mutating func parseMatchingPattern() {
        nested(or: .errorPattern) { $0.parseMatchingPatternWithinLimits() }
    }

    private mutating func parseMatchingPatternWithinLimits() {
        let outer = context
        let start = mark
        switch current.keyword {
        case .let where kind == .keyword, .var where kind == .keyword:
            if context.bindsNames { complainOfNestedBinding() }
            take()
            context.isPattern = true
            context.bindsNames = true
            parseMatchingPattern()
            finish(.valueBindingPattern, from: start)
        case .is:
            take()
            parseType()
            finish(.isTypePattern, from: start)
        default:
            if !context.isPattern { context = ExpressionContext() }
            context.isPattern = true
            context.isHead = true
            parseExpression()
            finish(.expressionPattern, from: start)
        }
        context = outer
    }
}
