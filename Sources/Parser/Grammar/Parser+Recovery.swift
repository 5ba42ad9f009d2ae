// Mistakes: how they are reported, and how the parser gets past them.

extension Parser {
    /// Reports an error at the current token, unless one was reported here already.
    mutating func complain(_ message: String, notes: [Diagnostic.Note] = [], fixIt: Diagnostic.FixIt? = nil) {
        complain(message, at: current, notes: notes, fixIt: fixIt)
    }

    /// Reports an error at a token before the current one, unless one was reported at the current one already.
    mutating func complain(_ message: String, at token: TokenRecord, notes: [Diagnostic.Note] = [], fixIt: Diagnostic.FixIt? = nil) {
        guard latestErrorPosition != position else { return }
        latestErrorPosition = position
        // What the lexer broke off it has complained about.
        if current.flags.contains(.unterminated) || current.kind == .unknown { return }
        report(Diagnostic(message, in: source, at: range(of: token), notes: notes, fixIt: fixIt))
    }

    /// Reports that something is missing before the current token: after the one before it, if a line ends there. What is a guess may
    /// be wrong about the mistake.
    mutating func complainMissing(_ message: String, insert text: String? = nil, notes: [Diagnostic.Note] = [], isGuess: Bool = false) {
        guard latestErrorPosition != position else { return }
        latestErrorPosition = position
        var place = Int(current.start)..<Int(current.start)
        var culprit = range(of: current)
        if let previous = builder.tokens.last, startsLine || isAtEndOfFile {
            if previous.flags.contains(.unterminated) || previous.kind == .unknown { return }
            place = Int(previous.end)..<Int(previous.end)
            culprit = place
        } else if current.flags.contains(.unterminated) || current.kind == .unknown {
            return
        }
        // What belongs to the word after it ends with a space; all else belongs to what stands before.
        let before = builder.tokens.last.map { Int($0.end) } ?? place.lowerBound
        let fixIt = text.map { Diagnostic.FixIt.insert($0, at: $0.hasSuffix(" ") ? place.lowerBound : before) }
        report(Diagnostic(message, in: source, at: culprit, notes: notes, fixIt: fixIt), isGuess: isGuess)
    }

    /// Where the parser had to guess what was meant, or had no idea, the rest of the line tells nothing, and nothing is said about it.
    private mutating func report(_ diagnostic: Diagnostic, isGuess: Bool = false) {
        let start = diagnostic.range.lowerBound
        guard start >= quietEnd, !isOnBrokenLine(start) else { return }
        diagnostics.append(diagnostic)
        guard isGuess || diagnostic.fixIt == nil else { return }
        quietEnd = source.lineTable.range(ofLine: source.location(of: start).line, in: source.bytes).upperBound
    }

    /// Takes over a complaint of the lexer.
    mutating func report(_ problem: LexicalProblem) {
        let start = problem.range.lowerBound
        if isOnBrokenLine(start) { return }
        if problem.breaksLine { brokenLines.insert(source.location(of: start).line) }
        diagnostics.append(Diagnostic(problem.message, in: source, at: problem.range, severity: problem.severity, fixIt: problem.fixIt))
    }

    private func isOnBrokenLine(_ offset: Int) -> Bool {
        !brokenLines.isEmpty && brokenLines.contains(source.location(of: offset).line)
    }

    func range(of token: TokenRecord) -> Range<Int> { Int(token.start)..<Int(token.end) }

    /// The current token in quotes, for messages.
    var quotedCurrent: String { isAtEndOfFile ? "end of file" : "'\(text(of: current))'" }

    /// Consumes a token that the grammar asks for, or says that it is missing.
    @discardableResult
    mutating func expect(_ kind: TokenKind, _ spelling: String, _ place: String) -> Bool {
        if take(if: kind) { return true }
        // What is missing may be more than this, unless what belongs behind it is there.
        let isPlain = kind != .leftBrace && kind != .leftParen && !startsLine && !isAtEnd && !self.kind.isCloser && !at(.comma)
        complainMissing("expected '\(spelling)' \(place)", insert: isPlain ? spelling : nil)
        return false
    }

    /// Consumes the bracket that closes the one at `opener`. Tokens before it that nothing could be made of are kept as an `.unparsed`
    /// node; if the opening bracket is closed nowhere, nothing is skipped.
    mutating func expectCloser(_ kind: TokenKind, _ spelling: String, of opener: Int, _ place: String) {
        let open = range(of: input[opener])
        let note = Diagnostic.Note("to match this opening '\(source.text(in: open))'", in: source, at: open)
        if kind == .rightBrace, isAtMissingBrace, let count = brackets.missingClosers[position] {
            brackets.missingClosers[position] = count > 1 ? count - 1 : nil
            return complainMissing("expected '}' \(place)", insert: missingBrace(of: opener), notes: [note], isGuess: true)
        }
        if take(if: kind) { return skipExtraClosers() }
        guard let closer = closer(of: opener), closer >= position else {
            let text = kind == .rightBrace && startsLine ? missingBrace(of: opener) : spelling
            complainMissing("expected '\(spelling)' \(place)", insert: text, notes: [note], isGuess: true)
            return
        }
        let isAlone = closer == position + 1
        complain("unexpected \(quotedCurrent) \(place)", fixIt: isAlone ? .remove(text(of: current), at: range(of: current)) : nil)
        skip(to: closer)
        take()
    }

    /// A closing brace on a line of its own, indented as the line of the opening one.
    private func missingBrace(of opener: Int) -> String {
        let line = source.line(source.location(of: Int(input[opener].start)).line)
        return "\n" + line.prefix { $0 == " " || $0 == "\t" } + "}"
    }

    /// The comma between elements of a list in brackets; says whether another element is to follow. Where just the comma is missing,
    /// that is all that is complained about.
    mutating func parseSeparator(before closer: TokenKind, of opener: Int) -> Bool {
        if take(if: .comma) { return true }
        guard !at(closer), startsOperand(current) else { return false }
        // What follows a bracket that is closed nowhere may as well stand outside.
        if self.closer(of: opener) == nil, startsLine || at(.leftBrace) { return false }
        complainMissing("expected ',' separator", insert: ",")
        return true
    }

    /// Keeps all tokens up to a position as they are.
    mutating func skip(to end: Int, as kind: SyntaxKind = .unparsed) {
        let start = mark
        while position < end, !isAtEnd { take() }
        finish(kind, from: start)
    }

    /// Keeps what cannot be parsed, up to the end of the line or of the enclosing braces; whole brackets are taken together.
    mutating func skipLine() {
        let start = mark
        repeat {
            takeBalanced()
        } while !isAtEnd && !startsLine && !at(.rightBrace) && !at(.semicolon)
        finish(.unparsed, from: start)
    }

    /// Consumes a token, and if it opens a bracket that is closed, all up to there.
    mutating func takeBalanced() {
        if let closer = closer(of: position) {
            while position < closer { take() }
        }
        take()
    }

    /// A balanced run of tokens in parentheses, without them, as a node.
    mutating func parseTokenRun(upTo end: Int) {
        skip(to: end, as: .tokenRun)
    }

    /// Runs a production that may contain itself. Too deep, or after too many steps, what follows up to the end of the enclosing bracket
    /// becomes one error node of the kind given.
    @inline(never)
    mutating func nested(or errorKind: SyntaxKind, _ production: (inout Parser) -> Void) {
        steps += 1
        guard depth < Self.maximumDepth, steps < stepLimit else {
            if isTrying {
                latestErrorPosition = position
                return missing(errorKind)
            }
            if !isDepthReported {
                isDepthReported = true
                latestErrorPosition = -1
                complain(depth >= Self.maximumDepth ? "the source is nested too deeply" : "the source is too tangled to be parsed")
            }
            latestErrorPosition = position
            skipEnclosed(as: errorKind)
            return
        }
        depth += 1
        production(&self)
        depth -= 1
    }

    /// How deep constructs may lie in each other; the compiler's own limit is the same.
    static var maximumDepth: Int { 256 }

    /// Consumes all up to the bracket that closes what the cursor is in.
    private mutating func skipEnclosed(as kind: SyntaxKind) {
        let start = mark
        while !isAtEnd, !at(.rightParen), !at(.rightSquare), !at(.rightBrace), !at(.stringClose) { takeBalanced() }
        finish(kind, from: start)
        latestErrorPosition = position
    }
}
