// Primary expressions: literals, names, and what stands in brackets.

extension Parser {
    mutating func parsePrimary() {
        switch kind {
        case .identifier, .dollarIdentifier: parseName()
        case .integerLiteral: takeNode(.integerLiteralExpr)
        case .floatLiteral: takeNode(.floatLiteralExpr)
        case .regexLiteral: takeNode(.regexLiteralExpr)
        case .stringOpen: parseString()
        case .leftParen: parseTuple()
        case .leftSquare: parseCollection()
        case .leftBrace where !context.isHead || braceOpensClosureInHead() || follows(.comma) && braceOpensCondition(): parseClosure()
        case .period: parseImplicitMember()
        case .pound: parseMacroExpansion(.macroExpansionExpr, from: mark)
        case .backslash: parseKeyPath()
        case .keyword: parsePrimaryAtKeyword()
        case .unknown: takeNode(.errorExpr)
        default: failExpression()
        }
    }

    private mutating func failExpression() {
        complainMissing("expected expression")
        missing(.errorExpr)
    }

    private mutating func parsePrimaryAtKeyword() {
        switch current.keyword {
        case .true, .false: takeNode(.boolLiteralExpr)
        case .nil: takeNode(.nilLiteralExpr)
        case .`self`: takeNode(.selfExpr)
        case .super: takeNode(.superExpr)
        case .wildcard: takeNode(.discardExpr)
        case .capitalSelf, .capitalAny, .`init`: parseName()
        case .let where context.isPattern, .var where context.isPattern, .is where context.isPattern:
            let start = mark
            parseMatchingPattern()
            finish(.patternExpr, from: start)
        case .extension where peek().kind == .comma || peek().kind == .rightParen:
            // A role of a macro, as in `@attached(extension)`.
            takeNode(.identifierExpr)
        default: failExpression()
        }
    }

    /// A name, or in a pattern under `let`, what the name is bound to.
    private mutating func parseName() {
        let start = mark
        if context.isPattern, startsBorrowingPattern {
            parseMatchingPattern()
            finish(.patternExpr, from: start)
            return
        }
        if context.bindsNames, at(.identifier), isBoundName {
            takeNode(.identifierPattern)
            finish(.patternExpr, from: start)
            return
        }
        if at(.dollarIdentifier), scope != .local, current.end - current.start > 1, Ascii.isDigit(source.bytes[Int(current.start) + 1]) {
            complain("\(quotedCurrent) stands for an argument of a closure, and none is here")
        }
        take()
        parseModuleMemberIfPresent()
        parseGenericArgumentsIfPresent()
        parseArgumentNamesIfPresent()
        finish(.identifierExpr, from: start)
    }

    /// A name that is called or has members is an enum case or a type, also where names are bound.
    private var isBoundName: Bool {
        let next = peek()
        switch next.kind {
        case .period: return false
        case .leftParen, .leftSquare: return next.flags.contains(.startsLine)
        default: return !(next.kind.isOperator && source.bytes[Int(next.start)] == Ascii.less)
        }
    }

    private mutating func parseImplicitMember() {
        let start = mark
        if peek().kind == .integerLiteral {
            let number = "." + text(of: peek())
            let fixIt = Diagnostic.FixIt.insert("0", at: Int(current.start))
            complain("a floating-point literal must begin with a digit: '0\(number)'", fixIt: fixIt)
        }
        parseMemberName()
        finish(.implicitMemberExpr, from: start)
    }

    /// `#name<T>(arguments) { ... }`.
    mutating func parseMacroExpansion(_ nodeKind: SyntaxKind, from start: TreeBuilder.Mark) {
        take()
        if kind.isName, !current.flags.contains(.followsTrivia) {
            take()
            parseModuleMemberIfPresent()
            if at(.period), nodeKind == .macroExpansionDecl {
                take()
                if kind.isName { take() }
            }
        } else {
            complainMissing("expected a macro name after '#'")
            missing(.unparsed)
        }
        parseGenericArgumentsIfPresent()
        if at(.leftParen), !startsLine { parseArgumentList() }
        parseTrailingClosuresIfPresent()
        finish(nodeKind, from: start)
    }

    /// `(a, b)` or `(a)`.
    private mutating func parseTuple() {
        let start = mark
        let opener = position
        take()
        let isParen = parseArguments(until: .rightParen, of: opener)
        expectCloser(.rightParen, ")", of: opener, isParen ? "in parenthesized expression" : "in tuple")
        finish(isParen ? .parenExpr : .tupleExpr, from: start)
    }

    /// An array or a dictionary, or a type that looks like one.
    private mutating func parseCollection() {
        if startsInlineArrayType {
            let start = mark
            parseType()
            finish(.typeExpr, from: start)
            return
        }
        let start = mark
        let opener = position
        let outer = context
        context.isHead = false
        context.endsAtLineEnd = false
        take()
        var isDictionary = false
        if at(.colon), peek().kind == .rightSquare {
            take()
            isDictionary = true
        }
        var isFirst = true
        var progress = LoopProgress()
        while !at(.rightSquare), !isAtEnd, progress.advances(self) {
            let hasValue = parseCollectionElement(allowingValue: isFirst || isDictionary)
            if isFirst { isDictionary = hasValue }
            if isDictionary, !hasValue { complainMissing("expected ':' in dictionary literal") }
            isFirst = false
            guard parseSeparator(before: .rightSquare, of: opener) else { break }
        }
        context = outer
        let name = isDictionary ? "dictionary" : "array"
        expectCloser(.rightSquare, "]", of: opener, "in \(name) literal")
        finish(isDictionary ? .dictionaryExpr : .arrayExpr, from: start)
    }

    /// `x` or `k: v`; says which.
    private mutating func parseCollectionElement(allowingValue: Bool) -> Bool {
        let start = mark
        parseExpression()
        guard allowingValue, take(if: .colon) else { return false }
        parseExpression()
        finish(.dictionaryElement, from: start)
        return true
    }

    /// `[3 of T]`: the word stands between two operands, where no expression has one.
    var startsInlineArrayType: Bool {
        guard at(.leftSquare), let closer = closer(of: position) else { return false }
        var index = 1
        while position + index < closer {
            let token = peek(index)
            if token.kind == .comma || token.kind == .colon { return false }
            if token.kind == .identifier, index > 1, spells(token, "of"), !token.flags.contains(.startsLine) {
                let next = peek(index + 1)
                return mayEndCount(peek(index - 1)) && (startsType(next) || next.kind == .integerLiteral || next.kind == .keyword)
            }
            index = self.closer(of: position + index).map { $0 - position } ?? index
            index += 1
        }
        return false
    }

    private func mayEndCount(_ token: TokenRecord) -> Bool {
        switch token.kind {
        case .identifier, .integerLiteral, .keyword, .rightParen, .rightSquare, .postfixQuestion, .exclamation: true
        default: token.kind.isOperator && source.bytes[Int(token.end) - 1] == Ascii.greater
        }
    }

    // MARK: - Strings

    private mutating func parseString() {
        let start = mark
        let outer = context
        context = ExpressionContext()
        take()
        while !at(.stringClose), !isAtEnd {
            switch kind {
            case .stringText: takeNode(.stringText)
            case .interpolationOpen: parseInterpolation()
            default: skip(to: position + 1)
            }
        }
        if at(.stringClose) { take() }
        context = outer
        finish(.stringLiteralExpr, from: start)
    }

    private mutating func parseInterpolation() {
        let start = mark
        let opener = position
        take()
        _ = parseArguments(until: .rightParen, of: opener)
        if !at(.rightParen) {
            let end = closer(of: opener)
            if end != nil || !at(.stringClose) { complain("unexpected \(quotedCurrent) in string interpolation") }
            let skipped = mark
            while !isAtEnd, !at(.stringClose), end.map({ position < $0 }) ?? true { takeBalanced() }
            finish(.unparsed, from: skipped)
        }
        if at(.rightParen) { take() }
        finish(.interpolation, from: start)
    }

    // MARK: - Key paths

    /// `\Root.a[0]?.b`.
    private mutating func parseKeyPath() {
        let start = mark
        take()
        if !at(.period), !startsLine, startsSimpleType { parseKeyPathRoot() }
        var progress = LoopProgress()
        while progress.advances(self), parseKeyPathComponentIfPresent() {}
        if builder.count(since: start) == 1 { complainMissing("expected a path after '\\'") }
        finish(.keyPathExpr, from: start)
    }

    /// Whether the operator under the cursor is made of periods, `?` and `!`, and stands right behind the path.
    private var takesKeyPathOperator: Bool {
        guard !current.flags.contains(.followsTrivia), current.start < current.end else { return false }
        let bytes = source.bytes[Int(current.start)..<Int(current.end)]
        return bytes.allSatisfy { $0 == Ascii.period || $0 == Ascii.question || $0 == Ascii.exclamation }
    }

    /// Takes the marks of such an operator, one by one, and the name behind its last period.
    private mutating func takeKeyPathOperator() {
        while takesKeyPathOperator || at(.postfixQuestion) || at(.exclamation) {
            switch source.bytes[Int(current.start)] {
            case Ascii.question: takeFirstByte(as: .postfixQuestion)
            case Ascii.exclamation: takeFirstByte(as: .exclamation)
            default:
                takeFirstByte(as: .period)
                if kind == .identifier || kind == .integerLiteral { return takeKeyPathName() }
            }
        }
        if at(.period) { parseMemberName() }
    }

    private mutating func takeKeyPathName() {
        take()
        parseGenericArgumentsIfPresent()
        parseArgumentNamesIfPresent()
    }

    private mutating func parseKeyPathComponentIfPresent() -> Bool {
        if context.endsAtLineEnd, startsLine { return false }
        let start = mark
        switch kind {
        case .period:
            if peek().kind == .leftSquare {
                take()
                parseArgumentList()
            } else if peek().kind == .postfixQuestion || peek().kind == .exclamation {
                take()
                take()
            } else {
                parseMemberName()
            }
        case .postfixQuestion, .exclamation: take()
        case .binaryOperator, .prefixOperator, .postfixOperator:
            // In `\.?.a` the lexer has made one operator of the marks and the periods.
            guard takesKeyPathOperator else { return false }
            takeKeyPathOperator()
        case .leftSquare where !startsLine, .leftParen where !startsLine: parseArgumentList()
        default: return false
        }
        finish(.keyPathComponent, from: start)
        return true
    }
}
