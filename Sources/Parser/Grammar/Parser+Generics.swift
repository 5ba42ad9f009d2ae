// Generic parameters, arguments and requirements. In an expression `<` may be an operator; there generic arguments are tried, and given
// up unless what follows them cannot follow a comparison.

extension Parser {
    /// `<A, B>` after a name in an expression, if it is that.
    mutating func parseGenericArgumentsIfPresent() {
        guard atOperator(startingWith: Ascii.less), !failedGenericArguments.contains(position) else { return }
        let start = checkpoint
        let wasTrying = isTrying
        isTrying = true
        latestErrorPosition = -1
        let isClosed = parseTypeArguments()
        isTrying = wasTrying
        if isClosed, latestErrorPosition == -1, canFollowGenericArguments {
            latestErrorPosition = start.latestErrorPosition
            return
        }
        restore(start)
        failedGenericArguments.insert(position)
    }

    /// `<A, B>` after a name in a type.
    mutating func parseTypeArgumentsIfPresent() {
        guard atOperator(startingWith: Ascii.less) else { return }
        let start = position
        if parseTypeArguments() { return }
        failedGenericArguments.insert(start)
        complainMissing("expected '>' to complete generic argument list", insert: ">", isGuess: true)
    }

    /// The arguments; says whether they are closed.
    private mutating func parseTypeArguments() -> Bool {
        let start = mark
        takeFirstByte(as: .leftAngle)
        var progress = LoopProgress()
        while !atOperator(startingWith: Ascii.greater), !isAtEnd, progress.advances(self) {
            parseTypeOrInteger()
            guard take(if: .comma) else { break }
        }
        let isClosed = atOperator(startingWith: Ascii.greater)
        if isClosed { takeFirstByte(as: .rightAngle) }
        finish(.genericArgumentClause, from: start)
        return isClosed
    }

    /// The compiler's rule: tokens that make a `>` before them the end of generic arguments.
    private var canFollowGenericArguments: Bool {
        switch kind {
        case .rightParen, .rightSquare, .leftBrace, .rightBrace, .period, .comma, .semicolon, .endOfFile, .exclamation,
            .postfixQuestion, .colon:
            true
        case .leftParen, .leftSquare: !startsLine
        case .binaryOperator: spells(current, "&")
        default: false
        }
    }

    // MARK: - Parameters and requirements

    /// `<T, each U: P, let n: Int>`.
    mutating func parseGenericParametersIfPresent() {
        guard atOperator(startingWith: Ascii.less) else { return }
        let start = mark
        takeFirstByte(as: .leftAngle)
        if atOperator(startingWith: Ascii.greater) { complain("expected the name of a generic parameter") }
        var progress = LoopProgress()
        while !atOperator(startingWith: Ascii.greater), !isAtEnd, progress.advances(self) {
            parseGenericParameter()
            guard take(if: .comma) else { break }
        }
        if at(.where) { parseGenericWhereIfPresent() }
        if atOperator(startingWith: Ascii.greater) {
            takeFirstByte(as: .rightAngle)
        } else {
            complainMissing("expected '>' to complete generic parameter list", insert: ">", isGuess: true)
        }
        finish(.genericParameterClause, from: start)
    }

    private mutating func parseGenericParameter() {
        let start = mark
        parseAttributes()
        if at(.let) || at(.each) { take() }
        if at(.identifier) {
            take()
        } else {
            complain("expected the name of a generic parameter")
        }
        if take(if: .colon) { parseType() }
        finish(.genericParameter, from: start)
    }

    /// `where T: P, A == B`.
    mutating func parseGenericWhereIfPresent() {
        guard at(.where) else { return }
        let start = mark
        take()
        var progress = LoopProgress()
        repeat {
            parseGenericRequirement()
        } while take(if: .comma) && progress.advances(self)
        finish(.genericWhereClause, from: start)
    }

    private mutating func parseGenericRequirement() {
        let start = mark
        parseTypeOrInteger()
        if at(.colon) || at(operator: "==") {
            take()
            parseTypeOrInteger()
            parseLayoutSizeIfPresent()
        } else {
            complain("expected ':' or '==' to indicate a conformance or same-type requirement")
        }
        finish(.genericRequirement, from: start)
    }

    /// `(64, 8)` after a layout such as `_Trivial` in `@_specialize`.
    private mutating func parseLayoutSizeIfPresent() {
        guard at(.leftParen), !current.flags.contains(.followsTrivia) else { return }
        parseArgumentList()
    }

    /// `: A, B`.
    mutating func parseInheritanceIfPresent() {
        guard at(.colon) else { return }
        let start = mark
        take()
        var progress = LoopProgress()
        repeat {
            parseType()
        } while take(if: .comma) && progress.advances(self)
        finish(.inheritanceClause, from: start)
    }
}
