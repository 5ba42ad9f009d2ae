// `#if`. It may stand among statements, members, cases, accessors, attributes, and in a chain of members; what its branches hold is
// parsed as what may stand there. No branch is ever preferred: which one counts, the parser does not know.

/// What the branches of an `#if` hold.
enum IfConfigContents {
    case statements, members, switchCases, accessors, attributes, chain
}

extension Parser {
    mutating func parseIfConfig(of contents: IfConfigContents) {
        nested(or: .errorDecl) { $0.parseIfConfigWithinLimits(of: contents) }
    }

    private mutating func parseIfConfigWithinLimits(of contents: IfConfigContents) {
        let start = mark
        let opener = current
        var isSettled = false
        var progress = LoopProgress()
        while at(.poundIf) || at(.poundElseif) || at(.poundElse), progress.advances(self) {
            // A second `#if` is a branch of its own only at the start.
            if at(.poundIf), builder.count(since: start) > 0 { break }
            parseIfConfigClause(of: contents, isSettled: &isSettled)
        }
        if !take(if: .poundEndif) {
            let note = Diagnostic.Note("to match this '#if'", in: source, at: range(of: opener))
            complainMissing("expected '#endif'", notes: [note])
        }
        finish(.ifConfigDecl, from: start)
    }

    /// A branch; `isSettled` says whether the version of the language has chosen a branch before, and after, whether it has chosen one now.
    private mutating func parseIfConfigClause(of contents: IfConfigContents, isSettled: inout Bool) {
        let start = mark
        let isElse = at(.poundElse)
        let verdict = isElse ? !isSettled : versionVerdict()
        take()
        let (outer, wasInIfConfig) = (context, isInIfConfig)
        isInIfConfig = true
        if !isElse {
            context = ExpressionContext()
            context.endsAtLineEnd = true
            if startsLine {
                complainMissing("expected a condition after '#if'")
                missing(.errorExpr)
            } else {
                parseExpression()
            }
        }
        if !startsLine, !isAtEnd {
            complain("unexpected \(quotedCurrent) after the condition of '#if'")
            skipLine()
        }
        context = outer
        if verdict == false || isSettled && verdict != nil {
            attempt {
                $0.parseIfConfigBranch(contents)
            } orElse: {
                $0.skipBranch()
            }
        } else {
            parseIfConfigBranch(contents)
        }
        if verdict == true { isSettled = true }
        isInIfConfig = wasInIfConfig
        finish(.ifConfigClause, from: start)
    }

    private mutating func parseIfConfigBranch(_ contents: IfConfigContents) {
        let start = mark
        parseIfConfigContents(contents)
        if contents != .statements { finish(.statementList, from: start) }
    }

    private mutating func parseIfConfigContents(_ contents: IfConfigContents) {
        switch contents {
        case .statements: parseStatementList(in: .ifConfig)
        case .members: parseMembers()
        case .switchCases: parseSwitchEntries()
        case .accessors: parseAccessors()
        case .attributes: parseAttributes()
        case .chain:
            let start = mark
            guard at(.period) else { return }
            parseMemberName()
            finish(.implicitMemberExpr, from: start)
            parseSuffixes(from: start)
        }
    }

    // MARK: - Looking ahead

    /// The offset of the first token after the condition of the `#if` under the cursor, through those that follow at once.
    private func offsetAfterIfConfigConditions() -> Int {
        var index = 0
        while peek(index).keyword == .poundIf || peek(index).keyword == .poundElseif || peek(index).keyword == .poundElse {
            index += 1
            while !peek(index).flags.contains(.startsLine), peek(index).kind != .endOfFile { index += 1 }
        }
        return index
    }

    func ifConfigHoldsCases() -> Bool {
        let first = peek(offsetAfterIfConfigConditions())
        return first.kind == .keyword && (first.keyword == .case || first.keyword == .default)
            || first.kind == .at && spells(peek(offsetAfterIfConfigConditions() + 1), "unknown")
    }

    func ifConfigHoldsMembersOfChain() -> Bool {
        peek(offsetAfterIfConfigConditions()).kind == .period
    }

    func ifConfigHoldsAccessors() -> Bool {
        isAccessor(at: offsetAfterIfConfigConditions())
    }

    /// Whether the branches hold attributes and nothing else, as in `#if X`, `@inlinable`, `#endif`, `func f()`.
    func ifConfigHoldsAttributes() -> Bool {
        offsetAfterAttributes(inIfConfigAt: 0, depth: 0).map { peek($0).flags.contains(.startsLine) && peek($0).kind != .endOfFile }
            ?? false
    }

    /// The offset after an `#if` at an offset, if its branches hold only attributes.
    private func offsetAfterAttributes(inIfConfigAt offset: Int, depth: Int) -> Int? {
        guard depth < 16 else { return nil }
        var index = offset
        var hasAttribute = false
        repeat {
            index += 1
            while !peek(index).flags.contains(.startsLine), peek(index).kind != .endOfFile { index += 1 }
            while true {
                if peek(index).kind == .at {
                    index = offsetAfterAttribute(at: index)
                } else if peek(index).keyword == .poundIf, let end = offsetAfterAttributes(inIfConfigAt: index, depth: depth + 1) {
                    index = end
                } else {
                    break
                }
                hasAttribute = true
            }
        } while peek(index).keyword == .poundElse || peek(index).keyword == .poundElseif
        return hasAttribute && peek(index).keyword == .poundEndif ? index + 1 : nil
    }

    /// The offset after an attribute: its name, and its arguments if there are any.
    func offsetAfterAttribute(at offset: Int) -> Int {
        var index = offset + 2
        while peek(index).kind == .period { index += 2 }
        if peek(index).kind == .leftParen, let closer = closer(of: position + index) { index = closer + 1 - position }
        return index
    }
}
