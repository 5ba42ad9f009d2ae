// The kinds of tokens. Punctuation that the lexer cannot tell from an operator (`<`, `>`) is renamed by the grammar when it takes the
// token as such.

/// What a token is.
public enum TokenKind: UInt8, Sendable, CaseIterable {
    /// Stands last in every file and owns the trivia after all others.
    case endOfFile
    /// A name, with or without backticks; also a keyword of `Keyword` that is one only in some places.
    case identifier
    /// `$0`, `$name`.
    case dollarIdentifier
    /// A reserved word.
    case keyword
    /// `#if`, `#available` and the other directives that are one token.
    case poundKeyword

    case integerLiteral
    case floatLiteral
    /// `"`, `"""`, `#"`: opens a string.
    case stringOpen
    /// The text between delimiters and interpolations.
    case stringText
    /// `\(`, `\#(` in a string.
    case interpolationOpen
    /// `"`, `"""`, `"#`: closes a string.
    case stringClose
    /// A whole regular expression, delimiters included.
    case regexLiteral

    case prefixOperator
    case binaryOperator
    case postfixOperator

    case leftParen
    case rightParen
    case leftBrace
    case rightBrace
    case leftSquare
    case rightSquare
    case leftAngle
    case rightAngle
    case comma
    case colon
    case doubleColon
    case semicolon
    case period
    case at
    case pound
    case backslash
    case arrow
    case equal
    /// `&` before an operand, as in `f(&x)`.
    case prefixAmpersand
    /// `?` right after an operand or a type.
    case postfixQuestion
    /// `?` of a ternary.
    case infixQuestion
    /// `!` right after an operand or a type.
    case exclamation
    /// Bytes that begin no token of the language.
    case unknown
}

extension TokenKind {
    var isOperator: Bool { self == .prefixOperator || self == .binaryOperator || self == .postfixOperator }

    /// What may name a declaration or a member; the keywords among them (`init`, `self`, `_`) are told apart by `Token.keyword`.
    var isName: Bool { self == .identifier || self == .keyword || self == .dollarIdentifier }

    /// The kind of the bracket that closes one of this kind; nil if this opens nothing.
    var closer: TokenKind? {
        switch self {
        case .leftParen, .interpolationOpen: .rightParen
        case .leftSquare: .rightSquare
        case .leftBrace: .rightBrace
        case .stringOpen: .stringClose
        default: nil
        }
    }

    var isCloser: Bool {
        switch self {
        case .rightParen, .rightSquare, .rightBrace, .stringClose: true
        default: false
        }
    }
}
