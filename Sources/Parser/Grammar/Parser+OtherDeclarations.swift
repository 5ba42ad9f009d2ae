// Imports, operators, precedence groups, macros used as declarations, and `#sourceLocation`.

extension Parser {
    mutating func parseImport(from start: TreeBuilder.Mark) {
        take()
        let hasKind = Self.importKinds.contains(current.keyword) && !startsLine
        if hasKind { take() }
        let path = mark
        var progress = LoopProgress()
        while progress.advances(self) {
            guard kind == .identifier || kind.isOperator, !startsLine else {
                complainMissing("expected the name of a module after 'import'")
                break
            }
            take()
            if at(.doubleColon), !hasKind { complain("'::' cannot stand before a submodule") }
            guard take(if: .period) || take(if: .doubleColon) else { break }
        }
        if hasKind, builder.count(since: path) == 1 { complainMissing("expected the name of a module before what is imported of it") }
        finish(.importPath, from: path)
        finish(.importDecl, from: start)
    }

    private static let importKinds: KeywordSet = [.typealias, .struct, .class, .enum, .protocol, .let, .var, .func]

    /// `operator +++: AdditionPrecedence`, with the braces of old.
    mutating func parseOperatorDecl(from start: TreeBuilder.Mark, _ modifiers: KeywordSet) {
        if !modifiers.contains(.prefix), !modifiers.contains(.infix), !modifiers.contains(.postfix) {
            complain("an operator must be declared as 'prefix', 'infix' or 'postfix'")
        }
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
        let opener = position
        if expect(.leftBrace, "{", "to begin the precedence group") {
            var progress = LoopProgress()
            while !at(.rightBrace), !isAtEnd, progress.advances(self) { parsePrecedenceGroupAttribute() }
            expectCloser(.rightBrace, "}", of: opener, "at end of precedence group")
        }
        finish(.precedenceGroupDecl, from: start)
    }

    /// `associativity: left`, `higherThan: A, B`, `assignment: true`.
    private mutating func parsePrecedenceGroupAttribute() {
        let start = mark
        let name = text(of: current)
        guard ["associativity", "higherThan", "lowerThan", "assignment"].contains(name) else {
            return complain("expected 'associativity', 'higherThan', 'lowerThan' or 'assignment'")
        }
        take()
        if expect(.colon, ":", "after '\(name)'") {
            switch name {
            case "associativity": parsePrecedenceGroupValue(amongst: ["left", "none", "right"])
            case "assignment": parsePrecedenceGroupValue(amongst: ["false", "true"])
            default: parsePrecedenceGroupNames()
            }
        }
        finish(.precedenceGroupAttribute, from: start)
    }

    private mutating func parsePrecedenceGroupValue(amongst values: [String]) {
        if kind.isName, values.contains(text(of: current)) { return take() }
        complain("expected \(values.map { "'\($0)'" }.joined(separator: " or "))")
    }

    private mutating func parsePrecedenceGroupNames() {
        var progress = LoopProgress()
        repeat {
            if at(.identifier), peek().kind != .colon { take() } else { complain("expected the name of a precedence group") }
        } while take(if: .comma) && progress.advances(self)
    }

    private mutating func parseBracedRun() {
        let opener = position
        take()
        if let closer = closer(of: opener) {
            parseTokenRun(upTo: closer)
        } else if !startsLine, !isAtEnd {
            skipLine()
        }
        expectCloser(.rightBrace, "}", of: opener, "at end of declaration")
    }

    /// `#sourceLocation(file: "f", line: 1)`.
    mutating func parseSourceLocation() {
        let start = mark
        take()
        let opener = position
        if expect(.leftParen, "(", "after '#sourceLocation'") {
            if !at(.rightParen), parseLabel("file", of: "#sourceLocation") {
                parsePlainString("after 'file:'")
                if expect(.comma, ",", "after the file"), parseLabel("line", of: "#sourceLocation"), !take(if: .integerLiteral) {
                    complain("expected the number of a line")
                }
            }
            expectCloser(.rightParen, ")", of: opener, "after the place")
        }
        finish(.sourceLocationDirective, from: start)
    }
}
