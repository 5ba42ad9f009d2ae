// Strings in quotes that are none of Swift's: `'x'` and “x”. They are read as what is meant, so that one message says all.

extension Lexer {
    /// A string whose opening delimiter ends at the cursor, if its closing one follows on the line.
    mutating func lexForeignString(from start: Int) -> Bool {
        guard let closer = closingQuote(from: start) else { return false }
        let textStart = position
        position = start
        while position < count, !isQuote(closer, at: position) || position < textStart {
            if Ascii.isNewline(bytes[position]) {
                position = textStart
                return false
            }
            position += bytes[position] == Ascii.backslash && position + 1 < count && !Ascii.isNewline(bytes[position + 1]) ? 2 : 1
        }
        guard position < count else {
            position = textStart
            return false
        }
        let textEnd = position
        position = textStart
        append(.stringOpen, from: start)
        position = textEnd
        if textEnd > textStart { append(.stringText, from: textStart) }
        position = textEnd + closer.count
        append(.stringClose, from: textEnd)
        let text = String(decoding: UnsafeBufferPointer(start: bytes + textStart, count: textEnd - textStart), as: UTF8.self)
        let fixIt = Diagnostic.FixIt("use '\"'", replacing: start..<position, with: "\"" + Self.escaped(text) + "\"")
        complain("a string literal stands in '\"'", start..<position, fixIt: fixIt)
        return true
    }

    /// The bytes of the quote that closes what the one at an offset opens.
    private func closingQuote(from start: Int) -> [UInt8]? {
        if bytes[start] == 0x27 { return [0x27] }
        return decodeScalar(at: start).scalar == 0x201C || decodeScalar(at: start).scalar == 0x201D ? [0xE2, 0x80, 0x9D] : nil
    }

    private func isQuote(_ quote: [UInt8], at offset: Int) -> Bool {
        offset + quote.count <= count && quote.indices.allSatisfy { bytes[offset + $0] == quote[$0] }
    }

    /// A text with its double quotes escaped, and the single ones no longer.
    private static func escaped(_ text: String) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped, character != "'" { result.append("\\") }
            if !isEscaped, character == "\"" { result.append("\\") }
            isEscaped = !isEscaped && character == "\\"
            if !isEscaped { result.append(character) }
        }
        return result
    }
}
