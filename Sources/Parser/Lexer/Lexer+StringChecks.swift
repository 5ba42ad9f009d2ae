// What is asked of the text of strings: their escapes, and the lines of those that span several.

extension Lexer {
    /// Reports an escape that means nothing. `start` is the backslash, `character` the offset of what it escapes.
    mutating func checkEscape(from start: Int, character: Int, in open: OpenString) {
        guard character < count else { return }
        switch bytes[character] {
        case 0x30, 0x6E, 0x72, 0x74, Ascii.quote, 0x27, Ascii.backslash: return
        case 0x75: return checkScalar(from: start, digits: character + 1)
        case _ where open.isMultiline && isBlankLine(from: character): return
        case Ascii.newline, Ascii.carriageReturn: return
        default: complain("invalid escape sequence in a string literal", character..<character + 1)
        }
    }

    /// `\u{1F600}`.
    private mutating func checkScalar(from start: Int, digits: Int) {
        var index = digits
        if index < count, bytes[index] == Ascii.leftBrace { index += 1 }
        let first = index
        while index < count, Ascii.isHexDigit(bytes[index]) { index += 1 }
        let isDelimited = first > digits && index < count && bytes[index] == Ascii.rightBrace
        let text = String(decoding: UnsafeBufferPointer(start: bytes + first, count: index - first), as: UTF8.self)
        guard isDelimited, (1...8).contains(index - first) else {
            return complain("expected 1 to 8 hexadecimal digits in braces after '\\u'", start..<index)
        }
        if UInt32(text, radix: 16).flatMap(Unicode.Scalar.init) == nil {
            complain("'\\u{\(text)}' is no Unicode scalar", start..<index + 1)
        }
    }

    private func isBlankLine(from offset: Int) -> Bool {
        var index = offset
        while index < count, Ascii.isBlank(bytes[index]) { index += 1 }
        return index < count && Ascii.isNewline(bytes[index])
    }

    /// Checks a string of several lines whose closing delimiter is under the cursor: the text begins on a new line, the delimiter stands on a
    /// line of its own, and all lines are indented as it is.
    mutating func checkLines(of open: OpenString) {
        let textStart = open.start + open.rawDelimiterCount + 3
        var lineStart = position
        while lineStart > textStart, Ascii.isBlank(bytes[lineStart - 1]) { lineStart -= 1 }
        if textStart < count, !Ascii.isNewline(bytes[textStart]) {
            let indentation = String(decoding: UnsafeBufferPointer(start: bytes + lineStart, count: position - lineStart), as: UTF8.self)
            let fixIt = Diagnostic.FixIt("insert a line break", replacing: textStart..<textStart, with: "\n" + indentation)
            return complain("the text of a multi-line string must begin on a new line", textStart..<textStart, fixIt: fixIt)
        }
        guard lineStart > textStart, Ascii.isNewline(bytes[lineStart - 1]) else {
            complain(
                "the delimiter that closes a multi-line string must stand on a line of its own",
                position..<position + 3,
                fixIt: .insertLine(at: position)
            )
            return
        }
        checkIndentation(of: open, lineStart..<position)
    }

    /// Reports the first line that does not begin as the line of the closing delimiter does.
    private mutating func checkIndentation(of open: OpenString, _ indentation: Range<Int>) {
        if indentation.isEmpty { return }
        var depth = 0
        var index = tokens.count - 1
        while index >= 0, Int(tokens[index].start) > open.start {
            let token = tokens[index]
            if token.kind == .stringClose { depth += 1 }
            if token.kind == .stringOpen { depth -= 1 }
            if depth == 0, token.kind == .stringText, let line = lineWithout(indentation, in: Int(token.start)..<Int(token.end)) {
                let missing = String(
                    decoding: UnsafeBufferPointer(start: bytes + indentation.lowerBound, count: indentation.count),
                    as: UTF8.self
                )
                let hasBlanks = Ascii.isBlank(bytes[line])
                let fixIt =
                    hasBlanks ? nil : Diagnostic.FixIt("indent the line as the closing delimiter", replacing: line..<line, with: missing)
                return complain("a line of a multi-line string must be indented as its closing delimiter", line..<line, fixIt: fixIt)
            }
            index -= 1
        }
    }

    /// The start of a line in a text that lacks an indentation; empty lines may.
    private func lineWithout(_ indentation: Range<Int>, in text: Range<Int>) -> Int? {
        var offset = text.lowerBound
        while offset < text.upperBound {
            defer { offset += 1 }
            guard Ascii.isNewline(bytes[offset]),
                !(bytes[offset] == Ascii.carriageReturn && offset + 1 < count && bytes[offset + 1] == Ascii.newline)
            else { continue }
            let line = offset + 1
            if line < count, Ascii.isNewline(bytes[line]) { continue }
            for index in 0..<indentation.count where line + index >= count || bytes[line + index] != bytes[indentation.lowerBound + index] {
                return line
            }
        }
        return nil
    }
}

extension Diagnostic.FixIt {
    fileprivate static func insertLine(at offset: Int) -> Self { Self("insert a line break", replacing: offset..<offset, with: "\n") }
}
