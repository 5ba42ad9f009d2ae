// Numbers: decimal, hexadecimal, octal and binary integers, decimal and hexadecimal floating-point literals, with underscores.

extension Lexer {
    mutating func lexNumber() {
        // After a period stands the place in a tuple: `t.0.1` holds no floating-point literal.
        if tokens.last?.kind == .period, !triviaFlags.contains(.followsTrivia) {
            lexDigits(while: Ascii.isDigit)
            return
        }
        if peek() == Ascii.zero {
            switch peek(1) {
            case 0x78: return lexHexNumber()
            case 0x6F: return lexRadixInteger { $0 >= Ascii.zero && $0 <= 0x37 }
            case 0x62: return lexRadixInteger { $0 == Ascii.zero || $0 == 0x31 }
            default: break
            }
        }
        lexDecimalNumber()
    }

    private mutating func lexDigits(while isDigit: (UInt8) -> Bool) {
        let start = position
        skipDigits(isDigit)
        endLiteral(.integerLiteral, from: start)
    }

    private mutating func lexRadixInteger(while isDigit: (UInt8) -> Bool) {
        let start = position
        position += 2
        let firstDigit = position
        skipDigits(isDigit)
        if position == firstDigit, !Ascii.isIdentifierTail(peek()) {
            complain("expected a digit after the prefix of an integer literal", position..<position)
        }
        endLiteral(.integerLiteral, from: start)
    }

    private mutating func lexDecimalNumber() {
        let start = position
        skipDigits(Ascii.isDigit)
        var kind = TokenKind.integerLiteral
        if peek() == Ascii.period, Ascii.isDigit(peek(1)) {
            kind = .floatLiteral
            position += 1
            skipDigits(Ascii.isDigit)
        }
        if peek() | 0x20 == 0x65 {
            kind = .floatLiteral
            lexExponent()
        }
        endLiteral(kind, from: start)
    }

    private mutating func lexHexNumber() {
        let start = position
        position += 2
        let firstDigit = position
        skipDigits(Ascii.isHexDigit)
        if position == firstDigit, !Ascii.isIdentifierTail(peek()) {
            complain("expected a digit after the prefix of an integer literal", position..<position)
        }
        let afterInteger = position
        if peek() == Ascii.period, Ascii.isHexDigit(peek(1)) {
            position += 1
            skipDigits(Ascii.isHexDigit)
        }
        if peek() | 0x20 == 0x70 {
            lexExponent()
            endLiteral(.floatLiteral, from: start)
            return
        }
        // Without an exponent the period belongs to a member, as in `0xff.description`.
        position = afterInteger
        endLiteral(.integerLiteral, from: start)
    }

    private mutating func lexExponent() {
        let start = position
        position += 1
        if peek() == Ascii.plus || peek() == Ascii.minus { position += 1 }
        guard Ascii.isDigit(peek()) else {
            complain("expected a digit in the exponent of a floating-point literal", start..<position)
            return
        }
        skipDigits(Ascii.isDigit)
    }

    private mutating func skipDigits(_ isDigit: (UInt8) -> Bool) {
        while position < count, isDigit(bytes[position]) || bytes[position] == Ascii.underscore { position += 1 }
    }

    /// Letters that follow directly belong to the literal, and are wrong.
    private mutating func endLiteral(_ kind: TokenKind, from start: Int) {
        let end = position
        skipIdentifierTail()
        if position > end {
            let character = String(decoding: UnsafeBufferPointer(start: bytes + end, count: position - end), as: UTF8.self).prefix(1)
            let what = kind == .integerLiteral ? "an integer literal" : "a floating-point literal"
            complain("'\(character)' is not a valid digit in \(what)", end..<position)
        }
        append(kind, from: start)
    }
}
