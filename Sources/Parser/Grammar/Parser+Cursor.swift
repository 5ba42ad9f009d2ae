// Looking at tokens and consuming them.

extension Parser {
    var kind: TokenKind { current.kind }
    /// Whether nothing is left: at the end of the file, or at the brace that ends a body.
    var isAtEnd: Bool { current.kind == .endOfFile }
    var isAtEndOfFile: Bool { isAtEnd && current.start == current.end }
    var startsLine: Bool { current.flags.contains(.startsLine) }

    /// A token further on; past the end, the end.
    func peek(_ offset: Int = 1) -> TokenRecord {
        let index = position + offset
        return index < end ? input[index] : input[end]
    }

    func at(_ kind: TokenKind) -> Bool { current.kind == kind }

    /// Whether the current token spells a keyword, be it reserved or not; a name in backticks never does.
    func at(_ keyword: Keyword) -> Bool { current.keyword == keyword }

    /// Whether the current token is an operator of exactly these characters.
    func at(operator text: StaticString) -> Bool { current.kind.isOperator && spells(current, text) }

    func spells(_ token: TokenRecord, _ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard Int(token.end - token.start) == count else { return false }
        var index = 0
        while index < count {
            if source.bytes[Int(token.start) + index] != text.utf8Start[index] { return false }
            index += 1
        }
        return true
    }

    func text(of token: TokenRecord) -> String { source.text(in: Int(token.start)..<Int(token.end)) }

    /// Consumes the current token, whatever it is but the end.
    @inline(never)
    mutating func take() {
        guard position < end else { return }
        builder.append(current)
        position += 1
        current = input[position]
    }

    /// Consumes the current token under another kind.
    mutating func take(as kind: TokenKind) {
        current.kind = kind
        take()
    }

    @inline(never)
    mutating func take(if kind: TokenKind) -> Bool {
        guard current.kind == kind else { return false }
        take()
        return true
    }

    @inline(never)
    mutating func take(if keyword: Keyword) -> Bool {
        guard current.keyword == keyword else { return false }
        take()
        return true
    }

    /// Whether the current token is an operator that begins with a character, and may be split behind it.
    func atOperator(startingWith byte: UInt8) -> Bool {
        current.kind.isOperator && source.bytes[Int(current.start)] == byte
    }

    /// Consumes the first byte of an operator as a token of its own; the rest becomes the current token.
    mutating func takeFirstByte(as kind: TokenKind) {
        let rest = remainder(of: current, after: 1)
        var first = current
        first.end = first.start + 1
        first.kind = kind
        guard let rest else {
            current = first
            take()
            return
        }
        builder.append(first)
        splits.append((position, input[position]))
        input[position] = rest
        current = rest
    }

    /// What is left of an operator after its first bytes, as the token that it is alone.
    func remainder(of token: TokenRecord, after count: UInt32) -> TokenRecord? {
        guard token.end - token.start > count else { return nil }
        var rest = token
        rest.start += count
        rest.flags.subtract(.followsLineBreak)
        let length = Int(rest.end - rest.start)
        switch source.bytes[Int(rest.start)] {
        case Ascii.question where length == 1: rest.kind = .postfixQuestion
        case Ascii.exclamation where length == 1: rest.kind = .exclamation
        case Ascii.equal where length == 1: rest.kind = .equal
        case Ascii.minus where length == 2 && source.bytes[Int(rest.start) + 1] == Ascii.greater: rest.kind = .arrow
        default: break
        }
        return rest
    }

    /// The position of the bracket that closes the one at a position; nil if none does.
    func closer(of opener: Int) -> Int? {
        closers[opener] == 0 ? nil : Int(closers[opener])
    }

    var mark: TreeBuilder.Mark { builder.mark }

    mutating func finish(_ kind: SyntaxKind, from mark: TreeBuilder.Mark) { builder.finish(kind, from: mark) }

    /// A node of one token.
    @inline(never)
    mutating func takeNode(_ kind: SyntaxKind) {
        let start = mark
        take()
        finish(kind, from: start)
    }

    /// A node without tokens, for what is missing.
    mutating func missing(_ kind: SyntaxKind) { finish(kind, from: mark) }
}

/// Ends a loop whose last turn consumed nothing.
struct LoopProgress {
    private var position = -1
    private var offset: UInt32 = 0

    /// Whether the cursor has moved since the last time; a token that was split counts as moved.
    mutating func advances(_ parser: borrowing Parser) -> Bool {
        defer { (position, offset) = (parser.position, parser.current.start) }
        return parser.position != position || parser.current.start != offset
    }
}
