// Closures. Whether a signature stands before `in` is found out by looking ahead.

extension Parser {
    mutating func parseClosure() {
        let start = mark
        let opener = position
        let outer = context
        context = ExpressionContext()
        nested(or: .unparsed) { parser in
            parser.take()
            if parser.startsClosureSignature { parser.parseClosureSignature() }
            parser.parseBody(of: opener)
        }
        expectCloser(.rightBrace, "}", of: opener, "at end of closure")
        context = outer
        finish(.closureExpr, from: start)
    }

    private var startsClosureSignature: Bool {
        var index = 0
        while peek(index).kind == .at { index = offsetAfterAttribute(at: index) }
        if peek(index).kind == .leftSquare, let closer = closer(of: position + index) {
            index = closer + 1 - position
            if peek(index).keyword == .in { return true }
        }
        if peek(index).kind == .leftParen {
            guard let closer = closer(of: position + index) else { return false }
            return endsClosureParameters(closer + 1 - position)
        }
        guard isParameterName(peek(index)) else { return endsClosureParameters(index) && index > 0 }
        index += 1
        while peek(index).kind == .comma, isParameterName(peek(index + 1)) { index += 2 }
        return endsClosureParameters(index)
    }

    private func isParameterName(_ token: TokenRecord) -> Bool {
        token.kind == .identifier || token.keyword == .wildcard
    }

    /// Whether `in`, or a result and effects before one, stand at an offset.
    private func endsClosureParameters(_ offset: Int) -> Bool {
        let token = peek(offset)
        switch token.keyword {
        case .in, .throws, .rethrows: return token.kind == .keyword
        case .async: return [.in, .throws].contains(peek(offset + 1).keyword) || peek(offset + 1).kind == .arrow
        default: return token.kind == .arrow && arrowLeadsToIn(offset)
        }
    }

    /// Whether a result type and then `in` follow an arrow, and not a body that returns function types.
    private func arrowLeadsToIn(_ offset: Int) -> Bool {
        var index = offset + 1
        while index < offset + 256 {
            let token = peek(index)
            switch token.kind {
            case .leftParen, .leftSquare:
                guard let closer = closer(of: position + index) else { return false }
                index = closer + 1 - position
                continue
            case .keyword where token.keyword == .in: return true
            case .endOfFile, .rightBrace, .leftBrace, .rightParen, .rightSquare, .semicolon, .equal: return false
            default: index += 1
            }
        }
        return false
    }

    private mutating func parseClosureSignature() {
        let start = mark
        parseAttributes()
        parseCapturesIfPresent()
        if at(.leftParen) {
            parseParameterClause(of: .closure)
        } else if isParameterName(current), !at(.async) || peek().keyword == .in || peek().kind == .comma {
            parseBareParameters()
        }
        if at(.async) { take() }
        parseThrowsIfPresent()
        parseReturnClauseIfPresent()
        if !take(if: .in) { complain("expected 'in' after the closure signature") }
        finish(.closureSignature, from: start)
    }

    /// `x, y` without parentheses.
    private mutating func parseBareParameters() {
        let start = mark
        var progress = LoopProgress()
        while isParameterName(current), progress.advances(self) {
            takeNode(.parameter)
            guard take(if: .comma) else { break }
        }
        finish(.parameterClause, from: start)
    }

    /// `[weak self, x = y]`.
    private mutating func parseCapturesIfPresent() {
        let opener = position
        guard take(if: .leftSquare) else { return }
        var progress = LoopProgress()
        while !at(.rightSquare), !isAtEnd, progress.advances(self) {
            parseCapture()
            guard take(if: .comma) else { break }
        }
        expectCloser(.rightSquare, "]", of: opener, "in capture list")
    }

    private mutating func parseCapture() {
        let start = mark
        if at(.weak) || at(.unowned), peek().kind == .identifier || peek().keyword == .`self` || peek().kind == .leftParen {
            parseModifier()
        }
        if kind.isName {
            take()
        } else {
            complain("expected a name in capture list")
        }
        parseInitializerIfPresent()
        finish(.closureCapture, from: start)
    }
}
