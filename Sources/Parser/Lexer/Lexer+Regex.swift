// Regular expressions, kept as one token. A bare slash opens one only where an operand may stand and a closing slash follows on the
// same line; otherwise it is an operator. The rules are the compiler's.

extension Lexer {
    /// The regular expression that begins at the first slash of an operator that lies between `start` and the cursor; nil if there is none.
    /// What stands before the slash is a prefix operator then. Nothing that the operator could belong to stands on its left.
    func bareRegex(inOperatorFrom start: Int, isRightBound: Bool) -> Range<Int>? {
        guard let opener = (start..<position).first(where: { bytes[$0] == Ascii.slash }) else { return nil }
        let previous = tokens.last
        if previous?.keyword == .func || previous?.keyword == .operator { return nil }
        var isCertain = false
        if !isRightBound {
            // The operator would be infix, and nothing else may stand between two operands.
            guard followsMarkedTry || mayPrecedeOperand(previous) else { return nil }
            isCertain = followsMarkedTry || !mayPrecedeOperatorAlone(previous)
        }
        return endOfBareRegex(from: opener, isCertain: isCertain).map { opener..<$0 }
    }

    /// Whether an operand may follow a token, and not an operator.
    private func mayPrecedeOperand(_ token: TokenRecord?) -> Bool {
        guard let token else { return true }
        switch token.kind {
        case .leftParen, .leftBrace, .leftSquare, .comma, .colon, .semicolon, .equal, .binaryOperator, .prefixOperator, .prefixAmpersand,
            .infixQuestion, .interpolationOpen, .unknown:
            return true
        case .keyword:
            switch token.keyword {
            case .true, .false, .capitalAny, .nil, .`self`, .capitalSelf, .super, .wildcard: return false
            default: return true
            }
        case .poundKeyword:
            return [.poundIf, .poundElse, .poundElseif, .poundEndif].contains(token.keyword)
        default:
            return false
        }
    }

    /// Whether an operator may be an argument behind a token.
    private func mayPrecedeOperatorAlone(_ token: TokenRecord?) -> Bool {
        switch token?.kind {
        case .leftParen, .leftSquare, .comma, .colon, .doubleColon, .interpolationOpen: true
        default: false
        }
    }

    /// Behind `try?` and `try!` an operand follows, though both marks end one elsewhere.
    private var followsMarkedTry: Bool {
        guard let mark = tokens.last, mark.kind == .postfixQuestion || mark.kind == .exclamation else { return false }
        return tokens.dropLast().last?.keyword == .try
    }

    /// Where the regular expression ends that a slash may open; nil if it opens none. Where nothing else can stand, blanks at the ends and
    /// closing parentheses that nothing opens are no reason to look for something else.
    private func endOfBareRegex(from opener: Int, isCertain: Bool) -> Int? {
        var index = opener + 1
        guard index < count, opener == 0 || bytes[opener - 1] != Ascii.star else { return nil }
        if Ascii.isBlank(bytes[index]), !isCertain { return nil }
        var (parenDepth, classDepth) = (0, 0)
        var endsInBlank = false
        while index < count, !Ascii.isNewline(bytes[index]) {
            let byte = bytes[index]
            if byte == Ascii.slash {
                let next = index + 1 < count ? bytes[index + 1] : 0
                let isClosed = next != Ascii.slash && next != Ascii.star && (isCertain || !endsInBlank)
                return isClosed ? index + 1 : nil
            }
            endsInBlank = Ascii.isBlank(byte)
            switch byte {
            case Ascii.backslash where index + 1 < count && !Ascii.isNewline(bytes[index + 1]):
                index += 1
            case Ascii.leftSquare:
                classDepth += 1
            case Ascii.rightSquare:
                classDepth = max(0, classDepth - 1)
            case Ascii.leftParen where classDepth == 0:
                parenDepth += 1
            case Ascii.rightParen where classDepth == 0:
                if parenDepth == 0, !isCertain { return nil }
                parenDepth = max(0, parenDepth - 1)
            default:
                break
            }
            index += 1
        }
        return nil
    }

    /// A regular expression between slashes with `#` around them.
    mutating func lexRegex(rawDelimiterCount: Int) {
        let start = position
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
