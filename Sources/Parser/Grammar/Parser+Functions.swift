// Functions, initialisers, subscripts and macros.

/// Whose parameters are parsed: those of closures and enum cases may lack what those of functions have.
enum ParameterOwner {
    case function, operatorFunction, closure, enumCase
}

extension Parser {
    mutating func parseFunction(from start: TreeBuilder.Mark) {
        take()
        parseFunctionWithoutIntroducer(from: start)
    }

    mutating func parseFunctionWithoutIntroducer(from start: TreeBuilder.Mark) {
        skipRepeatedIntroducer()
        let owner: ParameterOwner = kind == .identifier || kind == .dollarIdentifier || kind == .keyword ? .function : .operatorFunction
        parseFunctionName()
        parseGenericParametersIfPresent()
        parseParameterClause(of: owner)
        parseEffectsAndResult()
        parseGenericWhereIfPresent()
        if at(.leftBrace) { parseCodeBlock("") }
        finish(.functionDecl, from: start)
    }

    private mutating func parseFunctionName() {
        if kind == .identifier || kind == .dollarIdentifier { return take() }
        switch kind {
        case .prefixOperator, .binaryOperator, .postfixOperator, .prefixAmpersand, .exclamation, .infixQuestion:
            takeOperatorName()
        case .keyword where !startsLine && peek().kind == .leftParen:
            complain("keyword \(quotedCurrent) cannot be used as the name of a function", fixIt: backticks)
            take()
        default:
            complain("expected the name of a function")
            missing(.unparsed)
        }
    }

    /// In `func <<T>(...)` the last `<` opens the generic parameters.
    private mutating func takeOperatorName() {
        let length = current.end - current.start
        let next = peek()
        guard length > 1, source.bytes[Int(current.end) - 1] == Ascii.less, next.kind == .identifier,
            !next.flags.contains(.followsTrivia)
        else { return take() }
        var name = current
        name.end -= 1
        var angle = current
        angle.start = name.end
        angle.kind = .binaryOperator
        angle.flags.subtract(.followsLineBreak)
        builder.append(name)
        splits.append((position, input[position]))
        input[position] = angle
        current = angle
    }

    /// `async throws -> T`.
    private mutating func parseEffectsAndResult() {
        if at(.async) { take() }
        parseThrowsIfPresent()
        if at(.colon) {
            complain("expected '->' before the result of a function", fixIt: .replace(":", at: range(of: current), with: "->"))
            let start = mark
            take()
            parseType()
            return finish(.returnClause, from: start)
        }
        if !startsLine, !at(.leftSquare), startsSimpleType || at(.some) || at(.any) {
            complainMissing("expected '->' before the result of a function", insert: "-> ", isGuess: true)
            let start = mark
            parseType()
            return finish(.returnClause, from: start)
        }
        parseReturnClauseIfPresent()
    }

    mutating func parseInitializer(from start: TreeBuilder.Mark) {
        take()
        if at(.postfixQuestion) || at(.exclamation) { take() }
        parseGenericParametersIfPresent()
        parseParameterClause(of: .function)
        parseEffectsAndResult()
        parseGenericWhereIfPresent()
        if at(.leftBrace) { parseCodeBlock("") }
        finish(.initializerDecl, from: start)
    }

    mutating func parseDeinitializer(from start: TreeBuilder.Mark) {
        take()
        if at(.async) { take() }
        if at(.leftBrace) { parseCodeBlock("") }
        finish(.deinitializerDecl, from: start)
    }

    mutating func parseSubscript(from start: TreeBuilder.Mark) {
        take()
        parseGenericParametersIfPresent()
        parseParameterClause(of: .function)
        if at(.arrow) {
            parseReturnClauseIfPresent()
        } else {
            complainMissing("expected '->' and the type of a subscript")
        }
        parseGenericWhereIfPresent()
        if at(.leftBrace) { parseAccessorBlock() }
        finish(.subscriptDecl, from: start)
    }

    mutating func parseMacro(from start: TreeBuilder.Mark) {
        take()
        if at(.identifier) {
            take()
        } else {
            complain("expected the name of a macro")
        }
        parseGenericParametersIfPresent()
        parseParameterClause(of: .function)
        parseReturnClauseIfPresent()
        parseInitializerIfPresent()
        parseGenericWhereIfPresent()
        finish(.macroDecl, from: start)
    }

    // MARK: - Parameters

    mutating func parseParameterClause(of owner: ParameterOwner) {
        let start = mark
        let opener = position
        if expect(.leftParen, "(", "to begin the parameters") {
            let outer = context
            context = ExpressionContext()
            var progress = LoopProgress()
            while !at(.rightParen), !isAtEnd, progress.advances(self) {
                parseParameter(of: owner)
                guard parseSeparator(before: .rightParen, of: opener) else { break }
            }
            context = outer
            expectCloser(.rightParen, ")", of: opener, "in parameter list")
        }
        finish(.parameterClause, from: start)
    }

    private mutating func parseParameter(of owner: ParameterOwner) {
        let start = mark
        parseAttributes()
        while isParameterModifier { parseModifier() }
        let names = parameterNameCount(of: owner)
        if owner == .closure, names == 2, !at(.wildcard) { complain("a closure cannot have argument labels") }
        if owner == .enumCase, names == 2, !at(.wildcard) { complain("an associated value cannot have two names") }
        if owner == .operatorFunction, names == 2, !at(.wildcard) {
            let label = Int(current.start)..<Int(peek().start)
            complain("an operator cannot have argument labels", fixIt: .remove(text(of: current), at: label))
        }
        for _ in 0..<names { take() }
        if owner == .enumCase, names == 0 {
            parseType()
        } else if at(.colon) {
            if names == 0 { complain("expected a parameter name followed by ':'") }
            take()
            parseType()
        } else if owner == .closure, names > 0 || at(.leftParen) {
            if names == 0 { parsePattern() }
        } else {
            complain(names == 0 ? "expected a parameter name followed by ':'" : "expected ':' and a type after the parameter name")
        }
        if at(operator: "...") { take(as: .postfixOperator) }
        parseInitializerIfPresent()
        finish(.parameter, from: start)
    }

    private var isParameterModifier: Bool {
        switch current.keyword {
        case .isolated, .underscoredConst, .borrowing, .consuming, .sending: peek().kind.isName && peek(2).kind != .comma
        default: false
        }
    }

    /// How many names stand before the colon; in closures the colon may be missing.
    private func parameterNameCount(of owner: ParameterOwner) -> Int {
        guard kind.isName, !at(.inout) else { return 0 }
        if peek().kind == .colon { return 1 }
        if peek().kind.isName, peek(2).kind == .colon { return 2 }
        switch owner {
        case .enumCase: return 0
        case .closure: return peek().kind == .identifier ? 2 : 1
        case .function, .operatorFunction: return 1
        }
    }

    /// `= x`.
    mutating func parseInitializerIfPresent() {
        guard at(.equal) else { return }
        let start = mark
        take()
        parseExpression()
        finish(.initializerClause, from: start)
    }
}
