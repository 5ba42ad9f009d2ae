// What follows an operand: members, calls, subscripts, closures, `?`, `!` and postfix operators.

extension Parser {
    /// The longest chain of members and calls; each link deepens the tree, and those who walk it do so by recursion.
    private static var maximumChainLength: Int { 2_000 }

    /// A primary expression and all that hangs on it.
    mutating func parsePostfix() {
        let start = mark
        parsePrimary()
        parseSuffixes(from: start)
    }

    mutating func parseSuffixes(from start: TreeBuilder.Mark) {
        var length = 0
        var progress = LoopProgress()
        while progress.advances(self), parseSuffixIfPresent(from: start) {
            length += 1
            if length == Self.maximumChainLength {
                complain("the chain of members and calls is too long")
                skipLine()
                finish(.errorExpr, from: start)
                return
            }
        }
    }

    private mutating func parseSuffixIfPresent(from start: TreeBuilder.Mark) -> Bool {
        if context.endsAtLineEnd, startsLine { return false }
        switch kind {
        case .period:
            checkGapAfterPeriod()
            parseMemberName()
            finish(.memberExpr, from: start)
        case .leftParen where !startsLine:
            parseArgumentList()
            parseTrailingClosuresIfPresent()
            finish(.callExpr, from: start)
        case .leftSquare where !startsLine:
            parseArgumentList()
            parseTrailingClosuresIfPresent()
            finish(.subscriptExpr, from: start)
        case .leftBrace where braceOpensTrailingClosure:
            parseTrailingClosuresIfPresent()
            finish(.callExpr, from: start)
        case .postfixQuestion:
            take()
            finish(.optionalChainingExpr, from: start)
        case .exclamation:
            take()
            finish(.forceUnwrapExpr, from: start)
        case .postfixOperator where isMeantAsInfix:
            let fixIt = Diagnostic.FixIt.insert(" ", at: Int(current.start))
            complain("the operator \(quotedCurrent) must have white space on both sides or on none", fixIt: fixIt)
            current.kind = .binaryOperator
            return false
        case .postfixOperator:
            take()
            finish(.postfixOperatorExpr, from: start)
        case .poundKeyword where at(.poundIf) && ifConfigHoldsMembersOfChain():
            parseIfConfig(of: .chain)
            finish(.postfixIfConfigExpr, from: start)
        default:
            return false
        }
        return true
    }

    /// Reports white space between the period under the cursor and a name.
    mutating func checkGapAfterPeriod() {
        let gap = Int(current.end)..<Int(peek().start)
        guard !gap.isEmpty, peek().kind.isName, !peek().flags.contains(.startsLine) else { return }
        complain("extraneous white space after '.'", fixIt: Diagnostic.FixIt("remove the white space", replacing: gap, with: ""))
    }

    /// Whether an operand follows the postfix operator under the cursor.
    private var isMeantAsInfix: Bool {
        let next = peek()
        return !next.flags.contains(.startsLine) && next.kind != .leftBrace && next.kind != .keyword && startsOperand(next)
    }

    /// A period and the name after it, with generic arguments and argument names.
    mutating func parseMemberName() {
        take()
        switch kind {
        case .identifier, .dollarIdentifier, .integerLiteral:
            take()
        case .keyword where !startsLine || at(.`init`) || at(.`self`):
            take()
        case .unknown:
            take()
        default:
            complainMissing("expected member name following '.'")
            missing(.unparsed)
            return
        }
        parseModuleMemberIfPresent()
        parseGenericArgumentsIfPresent()
        parseArgumentNamesIfPresent()
    }

    /// `(a:b:)` after a name: a function named in full.
    mutating func parseArgumentNamesIfPresent() {
        guard at(.leftParen), !startsLine, let closer = closer(of: position) else { return }
        var index = 1
        while position + index < closer {
            guard peek(index).kind.isName, peek(index + 1).kind == .colon else { return }
            index += 2
        }
        guard index > 1, position + index == closer else { return }
        let start = mark
        while position <= closer { take() }
        finish(.declarationNameArguments, from: start)
    }

    // MARK: - Arguments

    /// Arguments in parentheses or square brackets.
    mutating func parseArgumentList() {
        let start = mark
        let opener = position
        let isCall = at(.leftParen)
        take()
        _ = parseArguments(until: isCall ? .rightParen : .rightSquare, of: opener)
        if isCall {
            expectCloser(.rightParen, ")", of: opener, "in argument list")
        } else {
            expectCloser(.rightSquare, "]", of: opener, "in argument list of a subscript")
        }
        finish(.argumentList, from: start)
    }

    /// Arguments up to a closing bracket, which is not consumed. Says whether there is just one, without a label and a comma.
    mutating func parseArguments(until closer: TokenKind, of opener: Int) -> Bool {
        let outer = context
        context.isHead = false
        context.endsAtLineEnd = false
        var count = 0
        var isPlain = true
        var progress = LoopProgress()
        while !at(closer), !isAtEnd, progress.advances(self) {
            if parseArgument() { isPlain = false }
            count += 1
            guard parseSeparator(before: closer, of: opener) else { break }
            isPlain = false
        }
        context = outer
        return count == 1 && isPlain
    }

    /// `label: x`; says whether there is a label.
    private mutating func parseArgument() -> Bool {
        let start = mark
        let hasLabel = kind.isName && peek().kind == .colon
        if hasLabel {
            take()
            take()
        }
        if isOperatorAlone { takeNode(.operatorReferenceExpr) } else { parseExpression() }
        finish(.argument, from: start)
        return hasLabel
    }

    /// Whether the argument under the cursor is an operator and nothing else.
    private var isOperatorAlone: Bool {
        switch kind {
        case .prefixOperator, .binaryOperator, .postfixOperator, .exclamation, .prefixAmpersand: break
        default: return false
        }
        switch peek().kind {
        case .comma, .rightParen, .rightSquare: return true
        default: return false
        }
    }

    // MARK: - Trailing closures

    mutating func parseTrailingClosuresIfPresent() {
        guard at(.leftBrace), braceOpensTrailingClosure else { return }
        var start = mark
        parseClosure()
        finish(.trailingClosure, from: start)
        var progress = LoopProgress()
        while kind.isName, !at(.default), peek().kind == .colon, peek(2).kind == .leftBrace, progress.advances(self) {
            start = mark
            take()
            take()
            parseClosure()
            finish(.trailingClosure, from: start)
        }
    }

    /// Whether the brace under the cursor opens a closure that belongs to the expression before it.
    private var braceOpensTrailingClosure: Bool {
        if let kind = builder.lastKind, !Self.mayTakeTrailingClosure(kind) { return false }
        if builder.lastNodeEnds(with: .trailingClosure) { return false }
        let next = peek()
        if next.keyword == .willSet || next.keyword == .didSet {
            let afterNext = peek(2).kind
            if afterNext == .leftBrace || afterNext == .leftParen { return false }
        }
        return !context.isHead || braceOpensClosureInHead()
    }

    private func isOnOneLine(_ first: Int, _ last: Int) -> Bool {
        let table = source.lineTable
        return table.location(of: Int(input[first].start)).line == table.location(of: Int(input[last].start)).line
    }

    private static func mayTakeTrailingClosure(_ kind: SyntaxKind) -> Bool {
        switch kind {
        case .integerLiteralExpr, .floatLiteralExpr, .stringLiteralExpr, .regexLiteralExpr, .boolLiteralExpr, .nilLiteralExpr,
            .errorExpr, .unparsed:
            false
        default: true
        }
    }

    /// In the head of a statement a brace opens the body, unless its closing brace stands on the same line and what follows that shows
    /// that the head goes on.
    func braceOpensClosureInHead(at offset: Int = 0) -> Bool {
        let opener = position + offset
        guard peek(offset + 1).keyword != .case, let closer = closer(of: opener), isOnOneLine(opener, closer) else { return false }
        let next = peek(closer + 1 - position)
        switch next.kind {
        case .leftBrace, .comma: return true
        case .keyword where next.keyword == .where: return true
        case .keyword where next.keyword == .is || next.keyword == .as: return !next.flags.contains(.startsLine)
        case .leftSquare, .leftParen, .period, .postfixQuestion, .infixQuestion, .exclamation, .colon, .equal, .postfixOperator,
            .binaryOperator:
            return !next.flags.contains(.startsLine)
        default: return false
        }
    }
}
