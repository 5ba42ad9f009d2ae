// From bytes to tokens. The whole file is lexed before parsing starts; what a token is depends only on the bytes around it and, for a
// slash, on the token before it. Every byte lands in a token or in the trivia before one.

/// Lexes a file; the last token is the end of the file.
func lex(_ bytes: [UInt8]) -> LexedFile {
    bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else {
            let end = TokenRecord(start: 0, end: 0, kind: .endOfFile, keyword: .none, flags: .startsLine)
            return LexedFile(tokens: [end], problems: [])
        }
        var lexer = Lexer(base, count: buffer.count)
        lexer.lexFile()
        return LexedFile(tokens: lexer.tokens, problems: lexer.problems)
    }
}

struct LexedFile {
    var tokens: [TokenRecord]
    var problems: [LexicalProblem]
}

/// A complaint of the lexer, which knows no file.
struct LexicalProblem {
    var message: String
    var range: Range<Int>
    var severity: Diagnostic.Severity = .error
    var fixIt: Diagnostic.FixIt?
    /// Whether the rest of the line was read as something else than what it was meant to be.
    var breaksLine = false
}

/// A cursor over the bytes, the tokens so far, and the strings that are open around it.
struct Lexer: ~Copyable {
    let bytes: UnsafePointer<UInt8>
    let count: Int
    var position = 0
    var tokens: [TokenRecord] = []
    var problems: [LexicalProblem] = []
    /// The strings whose interpolations the cursor is in, the innermost last.
    var openStrings: [OpenString] = []
    /// What the trivia before the current token held.
    var triviaFlags: TokenFlags = .none
    let keywords = KeywordTable.shared

    init(_ bytes: UnsafePointer<UInt8>, count: Int) {
        self.bytes = bytes
        self.count = count
        tokens.reserveCapacity(count / 4 + 16)
    }

    /// A byte relative to the cursor; 0 outside the file.
    func peek(_ offset: Int = 0) -> UInt8 {
        let index = position + offset
        return index < count && index >= 0 ? bytes[index] : 0
    }

    mutating func append(_ kind: TokenKind, from start: Int, keyword: Keyword = .none, flags: TokenFlags = .none) {
        tokens.append(
            TokenRecord(
                start: UInt32(start),
                end: UInt32(position),
                kind: kind,
                keyword: keyword,
                flags: flags.union(triviaFlags)
            )
        )
        triviaFlags = .none
    }

    mutating func complain(_ message: String, _ range: Range<Int>, fixIt: Diagnostic.FixIt? = nil) {
        problems.append(LexicalProblem(message: message, range: range, fixIt: fixIt))
    }

    mutating func lexFile() {
        skipFileStart()
        while true {
            skipTrivia()
            if position >= count { break }
            lexToken()
        }
        while !openStrings.isEmpty { breakOffString() }
        append(.endOfFile, from: position)
    }

    private mutating func lexToken() {
        let start = position
        let byte = bytes[position]
        switch byte {
        case Ascii.a...Ascii.z, Ascii.A...Ascii.Z, Ascii.underscore:
            lexWord()
        case Ascii.zero...Ascii.nine:
            lexNumber()
        case Ascii.leftParen:
            if !openStrings.isEmpty { openStrings[openStrings.count - 1].parenDepth += 1 }
            take(.leftParen)
        case Ascii.rightParen:
            lexRightParen()
        case Ascii.leftBrace: take(.leftBrace)
        case Ascii.rightBrace: take(.rightBrace)
        case Ascii.leftSquare: take(.leftSquare)
        case Ascii.rightSquare: take(.rightSquare)
        case Ascii.comma: take(.comma)
        case Ascii.semicolon: take(.semicolon)
        case Ascii.at: take(.at)
        case Ascii.backslash: take(.backslash)
        case Ascii.colon:
            if peek(1) == Ascii.colon { take(.doubleColon, length: 2) } else { take(.colon) }
        case Ascii.quote:
            lexString(rawDelimiterCount: 0, from: start)
        case Ascii.pound:
            lexPound()
        case Ascii.backtick:
            lexQuotedIdentifier()
        case Ascii.dollar:
            position += 1
            skipIdentifierTail()
            append(.dollarIdentifier, from: start)
            if position == start + 1 { complain("'$' is not an identifier; use backticks to escape it", start..<position) }
        case Ascii.slash where startsBareRegex:
            lexRegex(rawDelimiterCount: 0)
        default:
            if isOperatorStart { lexOperator() } else { lexOther() }
        }
    }

    mutating func take(_ kind: TokenKind, length: Int = 1) {
        let start = position
        position += length
        append(kind, from: start)
    }

    /// A closing parenthesis, which may end an interpolation: then the string goes on.
    private mutating func lexRightParen() {
        take(.rightParen)
        guard let open = openStrings.last else { return }
        if open.parenDepth > 0 {
            openStrings[openStrings.count - 1].parenDepth -= 1
        } else {
            openStrings.removeLast()
            lexStringBody(open)
        }
    }

    /// What is none of the ASCII tokens: a Unicode identifier, or bytes that begin nothing.
    private mutating func lexOther() {
        let start = position
        let (scalar, length) = decodeScalar(at: position)
        position += max(length, 1)
        if let scalar, UnicodeClass.startsIdentifier(scalar) {
            skipIdentifierTail()
            append(.identifier, from: start)
            return
        }
        if lexForeignString(from: start) { return }
        append(.unknown, from: start)
        let text = String(decoding: UnsafeBufferPointer(start: bytes + start, count: position - start), as: UTF8.self)
        complain("invalid character '\(text)' in source file", start..<position)
    }
}
