// Types.

extension Parser {
    mutating func parseType() {
        nested(or: .errorType) { $0.parseTypeWithinLimits() }
    }

    private mutating func parseTypeWithinLimits() {
        let start = mark
        parseAttributes()
        var ownership: Keyword?
        while isTypeSpecifier {
            if Self.ownershipSpecifiers.contains(current.keyword) {
                if let ownership { complain("a parameter that is '\(ownership.spelling)' cannot be \(quotedCurrent)") }
                ownership = current.keyword
            }
            parseModifier()
            parseAttributes()
        }
        guard !builder.isEmpty(since: start) else { return parseUnattributedType() }
        parseUnattributedType()
        finish(.attributedType, from: start)
    }

    private static let ownershipSpecifiers: KeywordSet = [.inout, .borrowing, .consuming, .legacyOwned, .legacyShared]

    /// A type, or an integer where a generic argument may be one.
    mutating func parseTypeOrInteger() {
        switch kind {
        case .integerLiteral: takeNode(.integerType)
        case .prefixOperator where spells(current, "-") && peek().kind == .integerLiteral:
            let start = mark
            take()
            take()
            finish(.integerType, from: start)
        default: parseType()
        }
    }

    /// Whether a word such as `inout` stands here, before a type; alone, all but `inout` are names of types.
    private var isTypeSpecifier: Bool {
        switch current.keyword {
        case .inout: return true
        case .borrowing, .consuming, .sending, .isolated, .legacyOwned, .legacyShared, .underscoredConst, .nonisolated:
            let next = peek()
            if current.keyword == .nonisolated, next.kind == .leftParen { return true }
            return !next.flags.contains(.startsLine) && startsType(next)
        default: return false
        }
    }

    private func startsType(_ token: TokenRecord) -> Bool {
        switch token.kind {
        case .identifier, .leftParen, .leftSquare, .at: true
        case .keyword: [.capitalSelf, .capitalAny, .inout].contains(token.keyword)
        case .prefixOperator: spells(token, "~")
        default: false
        }
    }

    private mutating func parseUnattributedType() {
        let start = mark
        switch current.keyword {
        case .some: parseConstrainedType(.someType)
        case .any: parseConstrainedType(.anyType)
        case .repeat:
            take()
            parseType()
            finish(.packExpansionType, from: start)
        case .each:
            take()
            parseSimpleType()
            finish(.packElementType, from: start)
        default: parseComposition()
        }
    }

    private mutating func parseConstrainedType(_ kind: SyntaxKind) {
        let start = mark
        take()
        parseComposition()
        finish(kind, from: start)
    }

    /// `A & B & C`.
    private mutating func parseComposition() {
        let start = mark
        parseSimpleType()
        guard at(operator: "&") else { return }
        var progress = LoopProgress()
        while at(operator: "&"), progress.advances(self) {
            take()
            parseSimpleType()
        }
        finish(.compositionType, from: start)
    }

    /// A type with its members and question marks, but without `&`, words and attributes before it.
    mutating func parseSimpleType() {
        let start = mark
        if at(operator: "~") {
            take()
            nested(or: .errorType) { $0.parseSimpleType() }
            finish(.suppressedType, from: start)
            return
        }
        parseTypeBase()
        parseTypeSuffixes(from: start)
    }

    /// The root of a key path: a type whose members belong to the path.
    mutating func parseKeyPathRoot() { parseTypeBase() }

    var startsSimpleType: Bool {
        switch kind {
        case .identifier, .leftSquare, .leftParen: true
        case .keyword: at(.capitalSelf) || at(.capitalAny)
        default: false
        }
    }

    /// Reserved words that name types, one of old among them.
    private static let typeKeywords: KeywordSet = [.capitalAny, .capitalSelf, .class, .`self`, .wildcard]

    private mutating func parseTypeBase() {
        switch kind {
        case .identifier, .dollarIdentifier:
            parseIdentifierType()
        case .leftParen:
            parseTupleOrFunctionType()
        case .leftSquare:
            nested(or: .errorType) { $0.parseBracketedType() }
        case .keyword where Self.typeKeywords.contains(current.keyword):
            parseIdentifierType()
        case .unknown:
            takeNode(.errorType)
        default:
            complainMissing("expected type")
            missing(.errorType)
        }
    }

    private mutating func parseIdentifierType() {
        let start = mark
        take()
        parseModuleMemberIfPresent()
        parseTypeArgumentsIfPresent()
        finish(.identifierType, from: start)
    }

    private mutating func parseTypeSuffixes(from start: TreeBuilder.Mark) {
        var length = 0
        var progress = LoopProgress()
        while progress.advances(self), length < 512 {
            length += 1
            switch kind {
            case .period where peek().kind == .identifier || peek().keyword == .capitalSelf:
                checkGapAfterPeriod()
                take()
                let isMetatype = at(.capitalType) || at(.capitalProtocol)
                take()
                parseModuleMemberIfPresent()
                if !isMetatype { parseTypeArgumentsIfPresent() }
                finish(isMetatype ? .metatypeType : .memberType, from: start)
            case .postfixQuestion:
                take()
                finish(.optionalType, from: start)
            case .exclamation:
                take()
                finish(.implicitlyUnwrappedOptionalType, from: start)
            default:
                // Behind a `>` that was split off, `?` may begin an operator such as `?>`.
                guard splits.last?.position == position else { return }
                if atOperator(startingWith: Ascii.question) {
                    takeFirstByte(as: .postfixQuestion)
                    finish(.optionalType, from: start)
                } else if atOperator(startingWith: Ascii.exclamation) {
                    takeFirstByte(as: .exclamation)
                    finish(.implicitlyUnwrappedOptionalType, from: start)
                } else {
                    return
                }
            }
        }
    }

    /// `[T]`, `[K: V]` or `[3 of T]`.
    private mutating func parseBracketedType() {
        let start = mark
        let opener = position
        var result = SyntaxKind.arrayType
        take()
        parseTypeOrInteger()
        if take(if: .colon) {
            result = .dictionaryType
            parseType()
        } else if at(.identifier), spells(current, "of"), !startsLine {
            result = .inlineArrayType
            take()
            parseType()
        } else if builder.lastKind == .integerType {
            complain("expected 'of' and a type after the count of an array")
        }
        expectCloser(.rightSquare, "]", of: opener, "in type")
        finish(result, from: start)
    }

    /// `(A, b: B)`, and if an arrow follows, a function.
    private mutating func parseTupleOrFunctionType() {
        let start = mark
        let opener = position
        take()
        var labels: [(first: TokenRecord, second: TokenRecord?)] = []
        var progress = LoopProgress()
        while !at(.rightParen), !isAtEnd, progress.advances(self) {
            if let label = parseTupleTypeElement() { labels.append(label) }
            guard parseSeparator(before: .rightParen, of: opener) else { break }
        }
        expectCloser(.rightParen, ")", of: opener, "in type")
        guard startsFunctionArrow else {
            if let label = labels.first(where: { $0.second != nil })?.second {
                complain("an element of a tuple cannot have two labels", at: label)
            }
            return finish(.tupleType, from: start)
        }
        if let label = labels.first(where: { $0.first.keyword != .wildcard })?.first {
            let fixIt = Diagnostic.FixIt.insert("_ ", at: Int(label.start))
            complain("a function type cannot have argument labels", at: label, fixIt: fixIt)
        }
        if at(.async) { take() }
        parseThrowsIfPresent()
        parseReturnClauseIfPresent()
        finish(.functionType, from: start)
    }

    private var startsFunctionArrow: Bool {
        var index = 0
        if peek(index).keyword == .async { index += 1 }
        if peek(index).keyword == .throws || peek(index).keyword == .rethrows {
            index += 1
            if peek(index).kind == .leftParen, let closer = closer(of: position + index) { index = closer + 1 - position }
        }
        return peek(index).kind == .arrow
    }

    /// An element; gives back its labels.
    private mutating func parseTupleTypeElement() -> (first: TokenRecord, second: TokenRecord?)? {
        let start = mark
        var labels: (first: TokenRecord, second: TokenRecord?)?
        if kind.isName, peek().kind == .colon {
            labels = (current, nil)
            take()
            take()
        } else if kind.isName, !at(.inout), peek().kind.isName, peek(2).kind == .colon {
            labels = (current, peek())
            take()
            take()
            take()
        }
        parseType()
        if at(operator: "...") { take(as: .postfixOperator) }
        parseInitializerIfPresent()
        finish(.tupleTypeElement, from: start)
        return labels
    }

    /// `-> T`.
    mutating func parseReturnClauseIfPresent() {
        guard at(.arrow) else { return }
        let start = mark
        take()
        parseType()
        finish(.returnClause, from: start)
    }

    /// `throws`, `throws(E)`, `rethrows`.
    mutating func parseThrowsIfPresent() {
        guard at(.throws) || at(.rethrows) else { return }
        let start = mark
        take()
        let opener = position
        if at(.leftParen), builder.tokens.last?.keyword == .throws {
            take()
            parseType()
            expectCloser(.rightParen, ")", of: opener, "after the type of thrown errors")
        }
        finish(.throwsClause, from: start)
    }

    /// `: T`.
    mutating func parseTypeAnnotationIfPresent() {
        guard at(.colon) else { return }
        let start = mark
        take()
        parseType()
        finish(.typeAnnotation, from: start)
    }
}
