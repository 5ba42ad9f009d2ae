// Identifiers and keywords.

extension Lexer {
    mutating func lexWord() {
        let start = position
        while position < count, Ascii.isIdentifierTail(bytes[position]) { position += 1 }
        if position < count, bytes[position] >= 0x80 {
            skipIdentifierTail()
            append(.identifier, from: start)
            return
        }
        let keyword = keywords.keyword(bytes + start, count: position - start)
        append(keyword.isReserved ? .keyword : .identifier, from: start, keyword: keyword)
    }

    mutating func skipIdentifierTail() {
        while position < count {
            let byte = bytes[position]
            if byte < 0x80 {
                guard Ascii.isIdentifierTail(byte) else { return }
                position += 1
            } else {
                let (scalar, length) = decodeScalar(at: position)
                guard let scalar, UnicodeClass.continuesIdentifier(scalar) else { return }
                position += length
            }
        }
    }

    /// A name in backticks, which may hold any characters but line breaks, backslashes and backticks.
    mutating func lexQuotedIdentifier() {
        let start = position
        position += 1
        while position < count, bytes[position] != Ascii.backtick, bytes[position] != Ascii.backslash,
            !Ascii.isNewline(bytes[position])
        {
            position += 1
        }
        if peek() == Ascii.backtick, position > start + 1 {
            position += 1
            append(.identifier, from: start)
            return
        }
        position = start + 1
        append(.unknown, from: start)
        complain("expected an identifier and a closing '`'", start..<start + 1)
    }

    /// `#`: a raw string, an extended regular expression, a directive, or the start of a macro.
    mutating func lexPound() {
        let start = position
        var delimiterCount = 1
        while peek(delimiterCount) == Ascii.pound { delimiterCount += 1 }
        switch peek(delimiterCount) {
        case Ascii.quote:
            position += delimiterCount
            lexString(rawDelimiterCount: delimiterCount, from: start)
            return
        case Ascii.slash:
            lexRegex(rawDelimiterCount: delimiterCount)
            return
        default:
            break
        }
        position += 1
        while position < count, Ascii.isIdentifierTail(bytes[position]) { position += 1 }
        let keyword = keywords.keyword(bytes + start, count: position - start)
        if keyword != .none {
            append(.poundKeyword, from: start, keyword: keyword)
        } else {
            position = start + 1
            append(.pound, from: start)
        }
    }
}
