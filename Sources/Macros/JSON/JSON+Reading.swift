// From bytes to a JSON value. Total: whatever is not JSON gives nil, at any
// depth and length, and nothing is read twice.

extension JSON {
    /// The value written in `bytes`, or nil if they are not one JSON value.
    init?(_ bytes: [UInt8]) {
        var reader = JSONReader(bytes: bytes)
        guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
        self = value
    }
}

private struct JSONReader {
    /// Deeper nesting is refused, so that no input exhausts the stack.
    static let depthLimit = 200

    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool {
        mutating get {
            skipSpace()
            return position == bytes.count
        }
    }

    mutating func value(depth: Int) -> JSON? {
        guard depth < Self.depthLimit else { return nil }
        skipSpace()
        guard position < bytes.count else { return nil }
        switch bytes[position] {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return string().map(JSON.string)
        case UInt8(ascii: "t"): return consume("true") ? .bool(true) : nil
        case UInt8(ascii: "f"): return consume("false") ? .bool(false) : nil
        case UInt8(ascii: "n"): return consume("null") ? .null : nil
        default: return number()
        }
    }

    // MARK: - Structure

    private mutating func object(depth: Int) -> JSON? {
        var members: [JSON.Member] = []
        position += 1
        if consumeAfterSpace(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            skipSpace()
            guard let key = string(), consumeAfterSpace(UInt8(ascii: ":")), let value = value(depth: depth + 1) else { return nil }
            members.append(JSON.Member(key: key, value: value))
        } while consumeAfterSpace(UInt8(ascii: ","))
        return consumeAfterSpace(UInt8(ascii: "}")) ? .object(members) : nil
    }

    private mutating func array(depth: Int) -> JSON? {
        var elements: [JSON] = []
        position += 1
        if consumeAfterSpace(UInt8(ascii: "]")) { return .array(elements) }
        repeat {
            guard let value = value(depth: depth + 1) else { return nil }
            elements.append(value)
        } while consumeAfterSpace(UInt8(ascii: ","))
        return consumeAfterSpace(UInt8(ascii: "]")) ? .array(elements) : nil
    }

    // MARK: - Scalars

    private mutating func number() -> JSON? {
        let start = position
        while position < bytes.count, Self.numberBytes.contains(bytes[position]) { position += 1 }
        guard position > start else { return nil }
        return Int(String(decoding: bytes[start..<position], as: UTF8.self)).map(JSON.integer) ?? .null
    }

    private static let numberBytes = Set("+-.0123456789eE".utf8)

    private mutating func string() -> String? {
        guard consume(UInt8(ascii: "\"")) else { return nil }
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): guard appendEscape(to: &text) else { return nil }
            default: text.append(byte)
            }
        }
        return nil
    }

    private mutating func appendEscape(to text: inout [UInt8]) -> Bool {
        guard position < bytes.count else { return false }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): return appendUnicodeEscape(to: &text)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        default: return false
        }
        return true
    }

    /// `\uXXXX`, or a pair of them for a character beyond the first plane. Half a pair reads as U+FFFD.
    private mutating func appendUnicodeEscape(to text: inout [UInt8]) -> Bool {
        guard let first = hexadecimal() else { return false }
        var code = UInt32(first)
        if (0xD800..<0xDC00).contains(code), position + 1 < bytes.count,
            bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
        {
            let start = position
            position += 2
            guard let second = hexadecimal() else { return false }
            if (0xDC00..<0xE000).contains(second) {
                code = 0x10000 + (code - 0xD800) << 10 + (UInt32(second) - 0xDC00)
            } else {
                position = start
            }
        }
        text += String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8
        return true
    }

    private mutating func hexadecimal() -> UInt16? {
        guard position + 4 <= bytes.count else { return nil }
        let digits = bytes[position..<position + 4]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        position += 4
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    // MARK: - Bytes

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    private mutating func consume(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func consumeAfterSpace(_ byte: UInt8) -> Bool {
        skipSpace()
        return consume(byte)
    }

    private mutating func consume(_ word: String) -> Bool {
        guard bytes[position...].starts(with: word.utf8) else { return false }
        position += word.utf8.count
        return true
    }
}
