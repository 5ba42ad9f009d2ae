// Regular expressions, kept as one token. A bare slash opens one only where an operand may stand and a closing slash follows on the
// same line; otherwise it is an operator.

extension Lexer {
    /// Whether the slash under the cursor opens a regular expression.
    var startsBareRegex: Bool {
        if let previous = tokens.last, !mayPrecedeOperand(previous) { return false }
        return endOfBareRegex != nil
    }

    /// Whether an operand may follow a token, and not an operator.
    private func mayPrecedeOperand(_ token: TokenRecord) -> Bool {
        switch token.kind {
        case .leftParen, .leftBrace, .leftSquare, .comma, .colon, .semicolon, .equal, .binaryOperator, .prefixOperator, .infixQuestion,
            .interpolationOpen, .arrow:
            return true
        case .keyword:
            switch token.keyword {
            case .return, .in, .case, .if, .while, .where, .switch, .throw, .else, .try, .is, .as, .guard: return true
            default: return false
            }
        case .identifier:
            return token.keyword == .await
        case .rightParen, .rightBrace, .rightSquare, .stringClose, .integerLiteral, .floatLiteral:
            return false
        default:
            return false
        }
    }

    /// Where the regular expression ends that the slash under the cursor may open; nil if it opens none.
    private var endOfBareRegex: Int? {
        let first = peek(1)
        guard position + 1 < count, !Ascii.isBlank(first), !Ascii.isNewline(first), first != Ascii.rightParen else { return nil }
        var index = position + 1
        var parenDepth = 0
        var inClass = false
        while index < count, !Ascii.isNewline(bytes[index]) {
            switch bytes[index] {
            case Ascii.backslash:
                index += 1
            case Ascii.leftSquare:
                inClass = true
            case Ascii.rightSquare:
                inClass = false
            case Ascii.leftParen where !inClass:
                parenDepth += 1
            case Ascii.rightParen where !inClass:
                parenDepth -= 1
                if parenDepth < 0 { return nil }
            case Ascii.slash:
                return Ascii.isBlank(bytes[index - 1]) ? nil : index + 1
            default:
                break
            }
            index += 1
        }
        return nil
    }

    /// A regular expression from its first delimiter on.
    mutating func lexRegex(rawDelimiterCount: Int) {
        let start = position
        if rawDelimiterCount == 0 {
            position = endOfBareRegex ?? position + 1
            append(.regexLiteral, from: start)
            return
        }
        position += rawDelimiterCount + 1
        let spansLines = Ascii.isNewline(peek())
        while position < count, spansLines || !Ascii.isNewline(bytes[position]) {
            if bytes[position] == Ascii.slash, hasPounds(rawDelimiterCount, at: position + 1) {
                position += 1 + rawDelimiterCount
                append(.regexLiteral, from: start)
                return
            }
            position += bytes[position] == Ascii.backslash && position + 1 < count && !Ascii.isNewline(bytes[position + 1]) ? 2 : 1
        }
        append(.regexLiteral, from: start, flags: .unterminated)
        complain("unterminated regex literal", start..<start + rawDelimiterCount + 1)
    }
}
