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
        diagnostics.append(Diagnostic(message, in: source, at: range(of: token), notes: notes, fixIt: fixIt))
    }

    /// Reports that something is missing before the current token: after the one before it, if a line ends there.
    mutating func complainMissing(_ message: String, insert text: String? = nil, notes: [Diagnostic.Note] = []) {
        guard latestErrorPosition != position else { return }
        guard let previous = builder.tokens.last, startsLine || isAtEndOfFile else {
            let place = Int(current.start)..<Int(current.start)
            complain(message, notes: notes, fixIt: text.map { Diagnostic.FixIt("insert '\($0)'", replacing: place, with: $0) })
            return
        }
        latestErrorPosition = position
        if previous.flags.contains(.unterminated) || previous.kind == .unknown { return }
        let place = Int(previous.end)..<Int(previous.end)
        let fixIt = text.map { Diagnostic.FixIt("insert '\($0)'", replacing: place, with: $0) }
        diagnostics.append(Diagnostic(message, in: source, at: place, notes: notes, fixIt: fixIt))
    }

    func range(of token: TokenRecord) -> Range<Int> { Int(token.start)..<Int(token.end) }

    /// The current token in quotes, for messages.
    var quotedCurrent: String { isAtEndOfFile ? "end of file" : "'\(text(of: current))'" }

    /// Consumes a token that the grammar asks for, or says that it is missing.
    @discardableResult
    mutating func expect(_ kind: TokenKind, _ spelling: String, _ place: String) -> Bool {
        if take(if: kind) { return true }
        complainMissing("expected '\(spelling)' \(place)", insert: spelling)
        return false
    }

    /// Consumes the bracket that closes the one at `opener`. Tokens before it that nothing could be made of are kept as an `.unparsed`
    /// node; if the opening bracket is closed nowhere, nothing is skipped.
    mutating func expectCloser(_ kind: TokenKind, _ spelling: String, of opener: Int, _ place: String) {
        if take(if: kind) { return }
        let open = range(of: input[opener])
        let note = Diagnostic.Note("to match this opening '\(source.text(in: open))'", in: source, at: open)
        guard let closer = closer(of: opener), closer >= position else {
            complainMissing("expected '\(spelling)' \(place)", insert: spelling, notes: [note])
            return
        }
        complain("unexpected \(quotedCurrent) \(place)")
        skip(to: closer)
        take()
    }

    /// The comma between elements of a list in brackets; says whether another element is to follow. Where just the comma is missing,
    /// that is all that is complained about.
    mutating func parseSeparator(before closer: TokenKind, of opener: Int) -> Bool {
        if take(if: .comma) { return true }
        guard !at(closer), startsOperand(current), !startsLine || self.closer(of: opener) != nil else { return false }
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
