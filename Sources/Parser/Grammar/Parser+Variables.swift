// Variables and accessors.

extension Parser {
    mutating func parseVariable(from start: TreeBuilder.Mark) {
        take()
        let outer = context
        context = ExpressionContext()
        var progress = LoopProgress()
        repeat {
            context.bindsNames = true
            parseBinding()
        } while take(if: .comma) && progress.advances(self)
        context = outer
        finish(.variableDecl, from: start)
    }

    private mutating func parseBinding() {
        let start = mark
        parsePattern()
        context.bindsNames = false
        parseTypeAnnotationIfPresent()
        parseInitializerIfPresent()
        if at(.leftBrace) { parseAccessorBlock() }
        finish(.patternBinding, from: start)
    }

    /// `{ get set }`, `{ get { ... } }`, or the body of a getter.
    mutating func parseAccessorBlock() {
        let start = mark
        let opener = position
        take()
        let outer = context
        context = ExpressionContext()
        if startsAccessor || at(.poundIf) && ifConfigHoldsAccessors() {
            parseAccessors()
        } else {
            parseBody(of: opener)
        }
        context = outer
        expectCloser(.rightBrace, "}", of: opener, "at end of accessors")
        finish(.accessorBlock, from: start)
    }

    /// Accessors up to a closing brace or the end of a branch of `#if`.
    mutating func parseAccessors() {
        var progress = LoopProgress()
        while !isAtEnd, !at(.rightBrace), !at(.poundElse), !at(.poundElseif), !at(.poundEndif) {
            guard progress.advances(self) else {
                complain("expected accessor, found \(quotedCurrent)")
                skipLine()
                continue
            }
            if take(if: .semicolon) { continue }
            if at(.poundIf) {
                parseIfConfig(of: .accessors)
            } else if startsAccessor {
                parseAccessor()
            }
        }
    }

    /// Whether an accessor begins here, after attributes and modifiers; names such as `get` are ordinary ones elsewhere.
    var startsAccessor: Bool { isAccessor(at: 0) }

    func isAccessor(at offset: Int) -> Bool {
        var index = offset
        while peek(index).kind == .at { index = offsetAfterAttribute(at: index) }
        while Self.accessorModifiers.contains(peek(index).keyword) {
            index += 1
            if peek(index).kind == .leftParen, let closer = closer(of: position + index) { index = closer + 1 - position }
        }
        guard Self.accessorKeywords.contains(peek(index).keyword) else { return false }
        let next = peek(index + 1)
        switch next.kind {
        case .leftBrace, .rightBrace, .at, .semicolon, .poundKeyword: return true
        case .leftParen: return !next.flags.contains(.startsLine) && peek(index + 2).kind == .identifier
        case .keyword: return next.keyword == .throws
        case .identifier: return next.keyword != .none
        default: return false
        }
    }

    private static let accessorKeywords: KeywordSet = [
        .get, .set, .willSet, .didSet, .`init`, .read, .modify, .borrow, .mutate, .underscoredRead, .underscoredModify,
        .underscoredBorrow, .underscoredMutate, .unsafeAddress, .unsafeMutableAddress,
    ]

    private static let accessorModifiers: KeywordSet = [
        .mutating, .nonmutating, .consuming, .borrowing, .legacyConsuming, .nonisolated,
    ]

    private mutating func parseAccessor() {
        let start = mark
        parseAttributes()
        while Self.accessorModifiers.contains(current.keyword), peek().kind != .leftBrace { parseModifier() }
        take()
        let opener = position
        if take(if: .leftParen) {
            if kind.isName { take() }
            expectCloser(.rightParen, ")", of: opener, "after the parameter of an accessor")
        }
        if at(.async) { take() }
        parseThrowsIfPresent()
        if at(.leftBrace) { parseCodeBlock("") }
        finish(.accessor, from: start)
    }
}
