// Declarations of types, protocols, extensions and what stands for types.

extension Parser {
    mutating func parseNominalType(_ nodeKind: SyntaxKind, from start: TreeBuilder.Mark) {
        let keyword = text(of: current)
        take()
        parseTypeName("expected a name after '\(keyword)'")
        parseGenericParametersIfPresent()
        parseInheritanceIfPresent()
        parseGenericWhereIfPresent()
        parseMemberBlock("to begin the members of the type")
        finish(nodeKind, from: start)
    }

    private mutating func parseTypeName(_ message: String) {
        skipRepeatedIntroducer()
        if at(.identifier) { return take() }
        let isWord = kind == .keyword && !startsLine
        complain(message, fixIt: isWord ? backticks : nil)
        if isWord { take() } else { missing(.unparsed) }
    }

    /// In `struct struct S` the word was written twice.
    mutating func skipRepeatedIntroducer() {
        guard kind == .keyword, !startsLine, builder.tokens.last?.keyword == current.keyword, peek().kind == .identifier else { return }
        let word = Int(current.start)..<Int(peek().start)
        complain("\(quotedCurrent) is written twice", at: current, fixIt: .remove(text(of: current), at: word))
        skip(to: position + 1)
    }

    mutating func parseProtocol(from start: TreeBuilder.Mark) {
        take()
        parseTypeName("expected a name after 'protocol'")
        parsePrimaryAssociatedTypesIfPresent()
        parseInheritanceIfPresent()
        parseGenericWhereIfPresent()
        parseMemberBlock("to begin the requirements of the protocol", in: .protocol)
        finish(.protocolDecl, from: start)
    }

    private mutating func parsePrimaryAssociatedTypesIfPresent() {
        guard atOperator(startingWith: Ascii.less) else { return }
        let start = mark
        takeFirstByte(as: .leftAngle)
        var progress = LoopProgress()
        while at(.identifier), progress.advances(self) {
            take()
            guard take(if: .comma) else { break }
        }
        if atOperator(startingWith: Ascii.greater) {
            takeFirstByte(as: .rightAngle)
        } else {
            complainMissing("expected '>' to complete the primary associated types", insert: ">", isGuess: true)
        }
        finish(.primaryAssociatedTypes, from: start)
    }

    mutating func parseExtension(from start: TreeBuilder.Mark) {
        take()
        parseType()
        parseInheritanceIfPresent()
        parseGenericWhereIfPresent()
        parseMemberBlock("to begin the members of the extension")
        finish(.extensionDecl, from: start)
    }

    mutating func parseTypealias(from start: TreeBuilder.Mark) {
        take()
        parseTypeName("expected a name after 'typealias'")
        parseGenericParametersIfPresent()
        if at(.equal) || at(.colon) {
            if at(.colon) {
                let fixIt = Diagnostic.FixIt.replace(":", at: range(of: current), with: current.flags.contains(.followsTrivia) ? "=" : " =")
                complain("expected '=' after the name of a type alias", fixIt: fixIt)
            }
            take()
            parseType()
        } else {
            complainMissing("expected '=' after the name of a type alias")
            missing(.errorType)
        }
        parseGenericWhereIfPresent()
        finish(.typealiasDecl, from: start)
    }

    mutating func parseAssociatedType(from start: TreeBuilder.Mark) {
        take()
        parseTypeName("expected a name after 'associatedtype'")
        parseInheritanceIfPresent()
        if take(if: .equal) { parseType() }
        parseGenericWhereIfPresent()
        finish(.associatedTypeDecl, from: start)
    }

    /// `case a, b(Int), c = 3`.
    mutating func parseEnumCase(from start: TreeBuilder.Mark) {
        take()
        var progress = LoopProgress()
        repeat {
            parseEnumCaseElement()
        } while take(if: .comma) && progress.advances(self)
        finish(.enumCaseDecl, from: start)
    }

    private mutating func parseEnumCaseElement() {
        let start = mark
        if at(.identifier) {
            take()
        } else if kind == .keyword, !startsLine {
            complain("keyword \(quotedCurrent) cannot be used as the name of a case", fixIt: backticks)
            take()
        } else {
            complainMissing("expected the name of a case")
            missing(.unparsed)
        }
        if at(.leftParen), !startsLine {
            if peek().kind == .rightParen {
                let parentheses = Int(current.start)..<Int(peek().end)
                complain("a case with associated values must have at least one", fixIt: .remove("()", at: parentheses))
            }
            parseParameterClause(of: .enumCase)
        }
        parseInitializerIfPresent()
        finish(.enumCaseElement, from: start)
    }
}
