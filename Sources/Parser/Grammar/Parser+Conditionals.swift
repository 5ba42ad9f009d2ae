// `if`, `switch` and conditions. Both are expressions; whether their value is used is no matter of the grammar.

extension Parser {
    /// `if c { ... } else if d { ... } else { ... }`. A chain is parsed in a loop, since chains may be longer than the depth allows; the
    /// nodes come out nested all the same.
    mutating func parseIf() {
        var starts: [TreeBuilder.Mark] = []
        var progress = LoopProgress()
        repeat {
            starts.append(mark)
            take()
            parseConditions("'if'")
            parseCodeBlock("to begin the body of 'if'")
            if isMisspelledElseIf {
                complain(
                    "\(quotedCurrent) is spelled 'else if'",
                    fixIt: .replace(text(of: current), at: range(of: current), with: "else if")
                )
                continue
            }
            guard at(.else) else { break }
            take()
            guard at(.if) else {
                parseCodeBlock("after 'else'")
                break
            }
        } while progress.advances(self)
        for start in starts.reversed() { finish(.ifExpr, from: start) }
    }

    private var isMisspelledElseIf: Bool {
        at(.identifier) && !startsLine && (spells(current, "elseif") || spells(current, "elif") || spells(current, "elsif"))
    }

    /// The conditions of `if`, `guard` and `while`, parted by commas.
    mutating func parseConditions(_ owner: String) {
        let start = mark
        if at(.leftBrace), !braceOpensClosureInHead() {
            complain("missing condition in \(owner)")
            missing(.errorExpr)
            finish(.condition, from: start)
            finish(.conditionList, from: start)
            return
        }
        var progress = LoopProgress()
        var follows: Keyword?
        repeat {
            if let follows, at(.identifier), peek().kind == .equal {
                complainMissing("expected '\(follows.spelling)' before a name that is bound", insert: "\(follows.spelling) ")
            }
            follows = at(.let) || at(.var) ? current.keyword : nil
            parseCondition()
        } while parseConditionSeparatorIfPresent() && progress.advances(self)
        finish(.conditionList, from: start)
    }

    /// A comma that another condition follows.
    private mutating func parseConditionSeparatorIfPresent() -> Bool {
        guard at(.comma) else { return false }
        guard peek().keyword == .else || peek().kind == .leftBrace && !braceOpensClosureInHead(at: 1) else {
            take()
            return true
        }
        complain("unexpected ',' after the last condition", fixIt: .remove(",", at: range(of: current)))
        skip(to: position + 1)
        return false
    }

    private mutating func parseCondition() {
        let start = mark
        switch current.keyword {
        case .let, .var:
            take()
            let name = current
            parsePattern()
            let isName = builder.lastKind == .identifierPattern && !at(.period)
            parseTypeAnnotationIfPresent()
            if at(.equal) {
                parseHeadInitializer()
            } else if !isName {
                complain("expected '=', or a name that is unwrapped", at: name)
            }
        case .case where kind == .keyword:
            take()
            parseMatchingPattern()
            parseTypeAnnotationIfPresent()
            if at(.equal) {
                parseHeadInitializer()
            } else {
                complain("expected '=' after the pattern of a condition")
            }
        case .poundAvailable, .poundUnavailable:
            parseAvailabilityCondition()
        default:
            parseHeadExpression()
        }
        finish(.condition, from: start)
    }

    private mutating func parseHeadInitializer() {
        let start = mark
        take()
        parseHeadExpression()
        finish(.initializerClause, from: start)
    }

    /// `switch x { case ...: ... }`.
    mutating func parseSwitch() {
        let start = mark
        take()
        if at(.leftBrace), !braceOpensClosureInHead() {
            complain("expected expression after 'switch'")
            missing(.errorExpr)
        } else {
            parseHeadExpression()
        }
        let opener = position
        let outer = context
        context = ExpressionContext()
        if expect(.leftBrace, "{", "after the subject of 'switch'") {
            parseSwitchEntries()
            expectCloser(.rightBrace, "}", of: opener, "at end of 'switch'")
        }
        context = outer
        finish(.switchExpr, from: start)
    }

    /// The cases of a `switch` or of a branch of `#if` in one.
    mutating func parseSwitchEntries() {
        var progress = LoopProgress()
        while !isAtEnd, !isAtBraceEnd, progress.advances(self) {
            if isAtStrayBrace {
                skipStrayBrace()
            } else if at(.poundIf) {
                parseIfConfig(of: .switchCases)
            } else if at(.case) || at(.default) || at(.at) {
                parseSwitchCase()
            } else if at(.poundElse) || at(.poundElseif) || at(.poundEndif) {
                return
            } else {
                complain("all statements inside a switch must be covered by a 'case' or 'default'")
                parseStatementList(in: .switchCase)
            }
        }
    }

    private mutating func parseSwitchCase() {
        let start = mark
        parseAttributes()
        let introducer = current
        if take(if: .default) {
            expect(.colon, ":", "after 'default'")
        } else if take(if: .case) {
            parseCaseItems()
            expect(.colon, ":", "after the patterns of a case")
        } else {
            complain("expected 'case' or 'default'")
        }
        let body = position
        parseStatementList(in: .switchCase)
        if position == body {
            complain("'\(text(of: introducer))' label in a 'switch' must have at least one executable statement", at: introducer)
        }
        finish(.switchCase, from: start)
    }

    /// Patterns with their guards, parted by commas.
    mutating func parseCaseItems() {
        var progress = LoopProgress()
        repeat {
            let start = mark
            parseMatchingPattern()
            parseWhereIfPresent()
            finish(.caseItem, from: start)
        } while take(if: .comma) && progress.advances(self)
    }
}
