// Operators. Whether one is prefix, infix or postfix is a matter of the white space around it.

extension Lexer {
    var isOperatorStart: Bool { operatorLength(at: position, allowingPeriod: true) > 0 }

    /// The length of the operator character at an offset, 0 if none is there.
    private func operatorLength(at offset: Int, allowingPeriod: Bool, continuing: Bool = false) -> Int {
        guard offset < count else { return 0 }
        switch bytes[offset] {
        case Ascii.slash, Ascii.equal, Ascii.minus, Ascii.plus, Ascii.exclamation, Ascii.star, Ascii.percent, Ascii.less,
            Ascii.greater, Ascii.ampersand, Ascii.bar, Ascii.caret, Ascii.tilde, Ascii.question:
            return 1
        case Ascii.period:
            return allowingPeriod ? 1 : 0
        case 0x80...:
            let (scalar, length) = decodeScalar(at: offset)
            guard let scalar else { return 0 }
            let isOperator =
                UnicodeClass.startsOperator(scalar) || continuing && UnicodeClass.continuesOperator(scalar)
            return isOperator ? length : 0
        default:
            return 0
        }
    }

    mutating func lexOperator() {
        let start = position
        let isLeftBound = isLeftBound
        // Right after an operand, `!` and `?` stand for themselves.
        if isLeftBound, peek() == Ascii.exclamation { return take(.exclamation) }
        if isLeftBound, peek() == Ascii.question { return take(.postfixQuestion) }
        skipOperatorCharacters()
        let isRightBound = isRightBound(leftBound: isLeftBound)
        let kind = operatorKind(from: start, leftBound: isLeftBound, rightBound: isRightBound)
        if kind == .equal, isLeftBound != isRightBound {
            let fixIt = Diagnostic.FixIt.insert(" ", at: isLeftBound ? start : position)
            complain("'=' must have consistent whitespace on both sides", start..<position, fixIt: fixIt)
        }
        append(kind, from: start)
    }

    /// Takes operator characters up to the start of a comment; a period only in an operator that begins with one.
    private mutating func skipOperatorCharacters() {
        let allowingPeriod = peek() == Ascii.period
        var isFirst = true
        while true {
            if peek() == Ascii.slash, !isFirst, peek(1) == Ascii.slash || peek(1) == Ascii.star { return }
            let length = operatorLength(at: position, allowingPeriod: allowingPeriod, continuing: !isFirst)
            if length == 0 { return }
            position += length
            isFirst = false
        }
    }

    private func operatorKind(from start: Int, leftBound: Bool, rightBound: Bool) -> TokenKind {
        if let reserved = Self.reservedKind(bytes + start, count: position - start) {
            switch reserved {
            case .prefixAmpersand where leftBound || !rightBound: break
            case .infixQuestion, .equal, .arrow, .period, .prefixAmpersand: return reserved
            default: break
            }
        }
        if leftBound == rightBound { return .binaryOperator }
        return leftBound ? .postfixOperator : .prefixOperator
    }

    /// The kind of an operator's characters that are punctuation when they stand alone.
    static func reservedKind(_ bytes: UnsafePointer<UInt8>, count: Int) -> TokenKind? {
        switch count {
        case 1:
            switch bytes[0] {
            case Ascii.equal: .equal
            case Ascii.period: .period
            case Ascii.ampersand: .prefixAmpersand
            case Ascii.question: .infixQuestion
            default: nil
            }
        case 2:
            bytes[0] == Ascii.minus && bytes[1] == Ascii.greater ? .arrow : nil
        default:
            nil
        }
    }

    /// Whether something stands directly before the cursor that an operator can belong to.
    private var isLeftBound: Bool {
        guard position > 0, !triviaFlags.contains(.followsTrivia), let previous = tokens.last else { return false }
        switch previous.kind {
        case .leftParen, .leftSquare, .leftBrace, .comma, .semicolon, .colon, .doubleColon, .interpolationOpen: return false
        default: return true
        }
    }

    /// Whether something stands directly at the cursor that an operator before it can belong to.
    private func isRightBound(leftBound: Bool) -> Bool {
        guard position < count else { return false }
        switch bytes[position] {
        case Ascii.space, Ascii.tab, Ascii.newline, Ascii.carriageReturn, Ascii.verticalTab, Ascii.formFeed, 0, Ascii.rightParen,
            Ascii.rightSquare, Ascii.rightBrace, Ascii.comma, Ascii.semicolon, Ascii.colon:
            return false
        case Ascii.period:
            // `x+.y` is infix, `.y` after a prefix operator is its operand.
            return !leftBound
        case Ascii.slash:
            return peek(1) != Ascii.slash && peek(1) != Ascii.star
        case 0xC2:
            return peek(1) != 0xA0
        default:
            return true
        }
    }
}
