// What the lexer saw in and around a token, as bits. It is no `OptionSet`, whose generic operations are slow in debug builds, and the
// parser of a package that is built for debugging is built for debugging as well.

struct TokenFlags: Equatable, Sendable {
    private var bits: UInt8

    private init(_ bits: UInt8) { self.bits = bits }

    static let none = TokenFlags(0)
    /// A line break stands between this token and the one before it.
    static let startsLine = TokenFlags(1)
    /// White space or a comment stands directly before the token.
    static let followsTrivia = TokenFlags(2)
    /// Both of the above.
    static let followsLineBreak = TokenFlags(3)
    /// A string delimiter of three quotes.
    static let multiline = TokenFlags(4)
    /// A literal that the lexer had to break off.
    static let unterminated = TokenFlags(8)

    func contains(_ other: TokenFlags) -> Bool { bits & other.bits == other.bits }

    func union(_ other: TokenFlags) -> TokenFlags { TokenFlags(bits | other.bits) }

    mutating func insert(_ other: TokenFlags) { bits |= other.bits }

    mutating func subtract(_ other: TokenFlags) { bits &= ~other.bits }
}
