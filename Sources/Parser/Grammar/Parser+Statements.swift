// Statements and lists of them.

/// Where a list of statements stands, which says how it ends.
enum StatementListPlace {
    case file, body, block, switchCase, ifConfig
}

extension Parser {
    /// Statements up to the end of the file, block, case or `#if` branch.
    mutating func parseStatementList(in place: StatementListPlace) {
        let start = mark
        var progress = LoopProgress()
        while !endsStatementList(in: place) {
            if startsStatement(), progress.advances(self) {
                nested(or: .errorStatement) { $0.parseStatement() }
                endStatement(in: place)
            } else {
                recoverInStatementList()
            }
        }
        finish(.statementList, from: start)
    }

    private func endsStatementList(in place: StatementListPlace) -> Bool {
        switch kind {
        case .endOfFile: return true
        case .rightBrace: return place != .file && place != .body
        case .poundKeyword:
            switch current.keyword {
            case .poundElseif, .poundElse, .poundEndif: return place == .ifConfig || place == .switchCase
            case .poundIf: return place == .switchCase && ifConfigHoldsCases()
            default: return false
            }
        case .keyword: return place == .switchCase && (at(.case) || at(.default))
        case .at: return place == .switchCase && spells(peek(), "unknown")
        default: return false
        }
    }

    /// A statement ends with a line break, a semicolon, or what encloses it.
    private mutating func endStatement(in place: StatementListPlace) {
        if take(if: .semicolon) { return }
        if startsLine || isAtEnd || at(.rightBrace) || endsStatementList(in: place) { return }
        complainMissing("consecutive statements on a line must be separated by ';'", insert: ";")
    }

    /// Gets past a token that no statement begins with.
    private mutating func recoverInStatementList() {
        if at(.semicolon) {
            take()
            return
        }
        if at(.rightBrace) {
            complain(bodies == .nested ? "extraneous '}'" : "extraneous '}' at top level")
        } else if at(.poundKeyword) {
            complain("\(quotedCurrent) without a matching '#if'")
        } else {
            complain("unexpected \(quotedCurrent)")
        }
        skipLine()
    }

    /// One statement, declaration or expression.
    private mutating func parseStatement() {
        if kind == .identifier, peek().kind == .colon, Self.mayBeLabeled(peek(2)) { return parseLabeledStatement() }
        switch current.keyword {
        case .for where kind == .keyword: parseFor()
        case .while: parseWhile()
        case .repeat where peek().kind == .leftBrace: parseRepeat()
        case .if: parseIf()
        case .switch: parseSwitch()
        case .guard: parseGuard()
        case .defer: parseDefer()
        case .do: parseDo()
        case .return: parseReturn()
        case .throw: parseThrow()
        case .break: parseJump(.breakStatement)
        case .continue: parseJump(.continueStatement)
        case .fallthrough: takeNode(.fallthroughStatement)
        case .yield where startsYield: parseYield()
        case .discard where peek().keyword == .`self` && !peek().flags.contains(.startsLine): parseDiscard()
        case .poundIf where !ifConfigHoldsAttributes(): parseIfConfig(of: .statements)
        default:
            if startsDeclaration(in: .statements) {
                parseDeclaration(in: .statements)
            } else {
                parseExpression()
            }
        }
    }

    /// Whether anything that may stand in a list of statements begins here.
    private func startsStatement() -> Bool {
        switch kind {
        case .endOfFile, .rightBrace, .rightParen, .rightSquare, .semicolon, .comma, .colon, .stringClose: return false
        case .poundKeyword: return ![.poundElseif, .poundElse, .poundEndif].contains(current.keyword)
        case .keyword: return !(at(.else) || at(.catch) || at(.in) || at(.where) || at(.default))
        default: return true
        }
    }

    private static func mayBeLabeled(_ token: TokenRecord) -> Bool {
        switch token.keyword {
        case .for, .while, .repeat, .if, .switch, .do, .guard: token.kind == .keyword
        default: false
        }
    }

    private mutating func parseLabeledStatement() {
        let start = mark
        take()
        take()
        nested(or: .errorStatement) { $0.parseStatement() }
        finish(.labeledStatement, from: start)
    }

    /// `{ ... }`; without a brace, an empty block and a complaint.
    mutating func parseCodeBlock(_ place: String) {
        let start = mark
        let opener = position
        let outer = context
        context = ExpressionContext()
        if expect(.leftBrace, "{", place) {
            parseBody(of: opener)
            expectCloser(.rightBrace, "}", of: opener, "at end of block")
        } else {
            missing(.statementList)
        }
        context = outer
        finish(.codeBlock, from: start)
    }
}
