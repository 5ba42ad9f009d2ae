// White space, comments, and bytes that are not UTF-8: all that stands between tokens.

extension Lexer {
    /// A byte order mark and a `#!` line, which may stand only at the very start.
    mutating func skipFileStart() {
        triviaFlags = .startsLine
        if peek() == 0xEF, peek(1) == 0xBB, peek(2) == 0xBF { position = 3 }
        if peek() == Ascii.pound, peek(1) == Ascii.exclamation { skipToLineEnd() }
    }

    /// Moves over trivia and notes in `triviaFlags` what it was. A line break in an interpolation of a single-line string breaks that
    /// string off, as it does for the compiler.
    mutating func skipTrivia() {
        while position < count {
            let byte = bytes[position]
            switch byte {
            case Ascii.newline, Ascii.carriageReturn:
                if let open = openStrings.last, !open.isMultiline { breakOffString() }
                position += 1
                triviaFlags.insert(.followsLineBreak)
            case Ascii.space, Ascii.tab, Ascii.verticalTab, Ascii.formFeed:
                position += 1
                triviaFlags.insert(.followsTrivia)
            case Ascii.slash where peek(1) == Ascii.slash:
                skipToLineEnd()
                triviaFlags.insert(.followsTrivia)
            case Ascii.slash where peek(1) == Ascii.star:
                skipBlockComment()
                triviaFlags.insert(.followsTrivia)
            case 0:
                skipNulBytes()
            case 0x80...:
                guard skipForeignBytes() else { return }
            default:
                return
            }
        }
    }

    mutating func skipToLineEnd() {
        while position < count, !Ascii.isNewline(bytes[position]) { position += 1 }
    }

    /// A comment in `/*` and `*/`; they nest.
    private mutating func skipBlockComment() {
        let start = position
        position += 2
        var depth = 1
        while position < count {
            let byte = bytes[position]
            if byte == Ascii.star, peek(1) == Ascii.slash {
                position += 2
                depth -= 1
                if depth == 0 { return }
            } else if byte == Ascii.slash, peek(1) == Ascii.star {
                position += 2
                depth += 1
            } else {
                if Ascii.isNewline(byte) { triviaFlags.insert(.startsLine) }
                position += 1
            }
        }
        let fixIt = Diagnostic.FixIt.insert(String(repeating: "*/", count: depth), at: count)
        complain("unterminated '/*' comment", start..<start + 2, fixIt: fixIt)
    }

    private mutating func skipNulBytes() {
        let start = position
        while position < count, bytes[position] == 0 { position += 1 }
        triviaFlags.insert(.followsTrivia)
        problems.append(
            LexicalProblem(message: "nul character in the middle of the file", range: start..<position, severity: .warning)
        )
    }

    /// Bytes that are not UTF-8, and spaces of other alphabets; false if something else stands here.
    private mutating func skipForeignBytes() -> Bool {
        let start = position
        var (scalar, length) = decodeScalar(at: position)
        if let scalar {
            guard UnicodeClass.isSpace(scalar) else { return false }
            position += length
            triviaFlags.insert(.followsTrivia)
            if scalar == 0xA0 { warnOfNonBreakingSpace(start..<position) }
            return true
        }
        while scalar == nil, position < count, bytes[position] >= 0x80 {
            position += 1
            (scalar, length) = decodeScalar(at: position)
        }
        triviaFlags.insert(.followsTrivia)
        complain("invalid UTF-8 found in source file", start..<position)
        return true
    }

    private mutating func warnOfNonBreakingSpace(_ range: Range<Int>) {
        let fixIt = Diagnostic.FixIt("replace the non-breaking space with a space", replacing: range, with: " ")
        problems.append(LexicalProblem(message: "a non-breaking space stands for a space", range: range, severity: .warning, fixIt: fixIt))
    }

    /// The scalar at an offset and its length in bytes; nil if the bytes there are not UTF-8.
    func decodeScalar(at offset: Int) -> (scalar: UInt32?, length: Int) {
        guard offset < count else { return (nil, 0) }
        let first = bytes[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        let length: Int
        var value: UInt32
        let least: UInt32
        switch first {
        case 0xC2...0xDF: (length, value, least) = (2, UInt32(first & 0x1F), 0x80)
        case 0xE0...0xEF: (length, value, least) = (3, UInt32(first & 0x0F), 0x800)
        case 0xF0...0xF4: (length, value, least) = (4, UInt32(first & 0x07), 0x10000)
        default: return (nil, 1)
        }
        guard offset + length <= count else { return (nil, 1) }
        for index in 1..<length {
            let byte = bytes[offset + index]
            guard byte & 0xC0 == 0x80 else { return (nil, 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let isScalar = value >= least && value <= 0x10FFFF && !(0xD800...0xDFFF).contains(value)
        return isScalar ? (value, length) : (nil, 1)
    }
}
