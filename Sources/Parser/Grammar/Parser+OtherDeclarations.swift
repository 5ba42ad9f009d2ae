// Imports, operators, precedence groups, macros used as declarations, and `#sourceLocation`.

extension Parser {
    mutating func parseImport(from start: TreeBuilder.Mark) {
        take()
        if Self.importKinds.contains(current.keyword), !startsLine { take() }
        let path = mark
        var progress = LoopProgress()
        while progress.advances(self) {
            guard kind == .identifier || kind.isOperator, !startsLine else {
                complainMissing("expected the name of a module after 'import'")
                break
            }
            take()
            guard take(if: .period) || take(if: .doubleColon) else { break }
        }
        finish(.importPath, from: path)
        finish(.importDecl, from: start)
    }

    private static let importKinds: KeywordSet = [.typealias, .struct, .class, .enum, .protocol, .let, .var, .func]

    /// `operator +++: AdditionPrecedence`, with the braces of old.
    mutating func parseOperatorDecl(from start: TreeBuilder.Mark) {
        take()
        switch kind {
        case .prefixOperator, .binaryOperator, .postfixOperator, .prefixAmpersand, .exclamation, .infixQuestion, .postfixQuestion, .equal,
            .arrow:
            take()
        default:
            complain("expected an operator after 'operator'")
            missing(.unparsed)
        }
        if take(if: .colon) {
            var progress = LoopProgress()
            while kind.isName, progress.advances(self) {
                take()
                guard take(if: .comma) else { break }
            }
        }
        if at(.leftBrace), !startsLine { parseBracedRun() }
        finish(.operatorDecl, from: start)
    }

    mutating func parsePrecedenceGroup(from start: TreeBuilder.Mark) {
        take()
        if at(.identifier) {
            take()
        } else {
            complain("expected a name after 'precedencegroup'")
        }
        if at(.leftBrace) {
            parseBracedRun()
        } else {
            complainMissing("expected '{' to begin the precedence group", insert: "{")
        }
        finish(.precedenceGroupDecl, from: start)
    }

    private mutating func parseBracedRun() {
        let opener = position
        take()
        if let closer = closer(of: opener) { parseTokenRun(upTo: closer) }
        expectCloser(.rightBrace, "}", of: opener, "at end of declaration")
    }

    /// `#sourceLocation(file: "f", line: 1)`.
    mutating func parseSourceLocation() {
        let start = mark
        take()
        let opener = position
        if expect(.leftParen, "(", "after '#sourceLocation'") {
            if let closer = closer(of: opener) { parseTokenRun(upTo: closer) }
            expectCloser(.rightParen, ")", of: opener, "after the place")
        }
        finish(.sourceLocationDirective, from: start)
    }
}
