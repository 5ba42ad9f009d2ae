// Strings: an opening delimiter, text and interpolations, a closing delimiter, each a token. Every opening delimiter has its closing
// one; where a string is broken off, the closing one is empty.

/// A string that is open: how it is delimited, and in an interpolation, how many parentheses are open.
struct OpenString {
    var start: Int
    var rawDelimiterCount: Int
    var isMultiline: Bool
    var parenDepth = 0
}

extension Lexer {
    /// A string from its opening delimiter on; the cursor stands on the quote.
    mutating func lexString(rawDelimiterCount: Int, from start: Int) {
        let isMultiline = opensMultilineString(rawDelimiterCount: rawDelimiterCount)
        position += isMultiline ? 3 : 1
        append(.stringOpen, from: start, flags: isMultiline ? .multiline : .none)
        lexStringBody(OpenString(start: start, rawDelimiterCount: rawDelimiterCount, isMultiline: isMultiline))
    }

    /// Three quotes open a string of several lines, but `#"""#` is a string of one quote: if the string ends on its line, three quotes
    /// after `#` are one quote and text.
    private func opensMultilineString(rawDelimiterCount: Int) -> Bool {
        guard peek(1) == Ascii.quote, peek(2) == Ascii.quote else { return false }
        guard rawDelimiterCount > 0 else { return true }
        var index = position + 1
        while index < count, !Ascii.isNewline(bytes[index]) {
            if bytes[index] == Ascii.quote, hasPounds(rawDelimiterCount, at: index + 1) { return false }
            index += 1
        }
        return true
    }

    /// The text of a string up to an interpolation or its end.
    mutating func lexStringBody(_ open: OpenString) {
        let start = position
        while position < count {
            let byte = bytes[position]
            if byte == Ascii.quote, closes(open) {
                endText(from: start)
                if open.isMultiline { checkLines(of: open) }
                let closeStart = position
                position += (open.isMultiline ? 3 : 1) + open.rawDelimiterCount
                append(.stringClose, from: closeStart, flags: open.isMultiline ? .multiline : .none)
                return
            }
            if byte == Ascii.backslash, hasPounds(open.rawDelimiterCount, at: position + 1) {
                let escaped = position + 1 + open.rawDelimiterCount
                if escaped < count, bytes[escaped] == Ascii.leftParen {
                    endText(from: start)
                    let interpolationStart = position
                    position = escaped + 1
                    append(.interpolationOpen, from: interpolationStart)
                    openStrings.append(open)
                    openStrings[openStrings.count - 1].parenDepth = 0
                    return
                }
                checkEscape(from: position, character: escaped, in: open)
                position = escaped < count && !Ascii.isNewline(bytes[escaped]) ? escaped + 1 : min(escaped, count)
                continue
            }
            if Ascii.isNewline(byte), !open.isMultiline { break }
            position += 1
        }
        endText(from: start)
        closeBroken(open)
    }

    /// Ends the innermost open string in the middle of an interpolation.
    mutating func breakOffString() {
        guard let open = openStrings.popLast() else { return }
        closeBroken(open)
    }

    private mutating func closeBroken(_ open: OpenString) {
        append(.stringClose, from: position, flags: .unterminated)
        let width = open.rawDelimiterCount + (open.isMultiline ? 3 : 1)
        problems.append(
            LexicalProblem(message: "unterminated string literal", range: open.start..<open.start + width, breaksLine: !open.isMultiline)
        )
    }

    private mutating func endText(from start: Int) {
        if position > start { append(.stringText, from: start) }
    }

    private func closes(_ open: OpenString) -> Bool {
        if open.isMultiline {
            return peek(1) == Ascii.quote && peek(2) == Ascii.quote && hasPounds(open.rawDelimiterCount, at: position + 3)
        }
        return hasPounds(open.rawDelimiterCount, at: position + 1)
    }

    func hasPounds(_ number: Int, at index: Int) -> Bool {
        guard index + number <= count else { return false }
        var offset = 0
        while offset < number {
            if bytes[index + offset] != Ascii.pound { return false }
            offset += 1
        }
        return true
    }
}
