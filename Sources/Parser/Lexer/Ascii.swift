// The bytes that mean something to the lexer, by name.

enum Ascii {
    static let tab: UInt8 = 0x09
    static let newline: UInt8 = 0x0A
    static let verticalTab: UInt8 = 0x0B
    static let formFeed: UInt8 = 0x0C
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let exclamation: UInt8 = 0x21
    static let quote: UInt8 = 0x22
    static let pound: UInt8 = 0x23
    static let dollar: UInt8 = 0x24
    static let percent: UInt8 = 0x25
    static let ampersand: UInt8 = 0x26
    static let leftParen: UInt8 = 0x28
    static let rightParen: UInt8 = 0x29
    static let star: UInt8 = 0x2A
    static let plus: UInt8 = 0x2B
    static let comma: UInt8 = 0x2C
    static let minus: UInt8 = 0x2D
    static let period: UInt8 = 0x2E
    static let slash: UInt8 = 0x2F
    static let zero: UInt8 = 0x30
    static let nine: UInt8 = 0x39
    static let colon: UInt8 = 0x3A
    static let semicolon: UInt8 = 0x3B
    static let less: UInt8 = 0x3C
    static let equal: UInt8 = 0x3D
    static let greater: UInt8 = 0x3E
    static let question: UInt8 = 0x3F
    static let at: UInt8 = 0x40
    // swift-format-ignore: AlwaysUseLowerCamelCase
    static let A: UInt8 = 0x41
    // swift-format-ignore: AlwaysUseLowerCamelCase
    static let Z: UInt8 = 0x5A
    static let leftSquare: UInt8 = 0x5B
    static let backslash: UInt8 = 0x5C
    static let rightSquare: UInt8 = 0x5D
    static let caret: UInt8 = 0x5E
    static let underscore: UInt8 = 0x5F
    static let backtick: UInt8 = 0x60
    static let a: UInt8 = 0x61
    static let z: UInt8 = 0x7A
    static let leftBrace: UInt8 = 0x7B
    static let bar: UInt8 = 0x7C
    static let rightBrace: UInt8 = 0x7D
    static let tilde: UInt8 = 0x7E

    static func isDigit(_ byte: UInt8) -> Bool { byte >= zero && byte <= nine }

    static func isHexDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) >= a && (byte | 0x20) <= 0x66
    }

    /// Letters, digits, the underscore and the dollar sign.
    static func isIdentifierTail(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= a && (byte | 0x20) <= z || isDigit(byte) || byte == underscore || byte == dollar
    }

    static func isNewline(_ byte: UInt8) -> Bool { byte == newline || byte == carriageReturn }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == space || byte == tab || byte == verticalTab || byte == formFeed
    }
}
