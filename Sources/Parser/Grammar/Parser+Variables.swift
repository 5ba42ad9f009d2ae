// Variables and accessors.

extension Parser {
    mutating func parseVariable(from start: TreeBuilder.Mark) {
        let introducer = current
        take()
        parseBindings(after: introducer)
        finish(.variableDecl, from: start)
    }

    /// What is bound, parted by commas.
    mutating func parseBindings(after introducer: TokenRecord) {
        let outer = context
        context = ExpressionContext()
        var progress = LoopProgress()
        repeat {
            context.bindsNames = true
            parseBinding(after: introducer)
        } while parseBindingSeparatorIfPresent() && progress.advances(self)
        context = outer
    }

    private mutating func parseBinding(after introducer: TokenRecord) {
        let start = mark
        let name = current
        parsePattern()
        context.bindsNames = false
        recoverFromSecondName(after: name)
        recoverFromMissingColon()
        let isTyped = at(.colon) || builder.lastKind == .typeAnnotation
        parseTypeAnnotationIfPresent()
        let isStored = at(.equal)
        parseInitializerIfPresent()
        recoverFromMissingEqual(isStored: isStored)
        if at(.leftBrace), !isStored || !startsLine || braceOpensObservers {
            if introducer.keyword == .let {
                let fixIt = Diagnostic.FixIt.replace("let", at: range(of: introducer), with: "var")
                complain("a constant cannot have accessors", fixIt: fixIt)
            } else if !isTyped, !isStored, peek().keyword != .didSet, peek().keyword != .willSet {
                complain("a computed property must have an explicit type", at: name)
            }
            parseAccessorBlock()
        }
        finish(.patternBinding, from: start)
    }

    /// A comma that another binding follows, or the lack of one in `let x = 1 y = 2`.
    private mutating func parseBindingSeparatorIfPresent() -> Bool {
        if take(if: .comma) { return true }
        guard at(.identifier), !startsLine, [.equal, .colon].contains(peek().kind), !builder.lastNodeEnds(with: .accessorBlock) else {
            return false
        }
        complainMissing("expected ',' between what is declared", insert: ",")
        return true
    }

    /// In `let x y = 1` the names were one.
    private mutating func recoverFromSecondName(after first: TokenRecord) {
        guard at(.identifier), !startsLine, builder.lastKind == .identifierPattern, [.colon, .equal, .comma].contains(peek().kind),
            !startsUpperCase
        else { return }
        let second = text(of: current)
        let joined = text(of: first) + second.prefix(1).uppercased() + second.dropFirst()
        let names = Int(first.start)..<Int(current.end)
        complain("a second name follows '\(text(of: first))'", fixIt: Diagnostic.FixIt("join the names", replacing: names, with: joined))
        skip(to: position + 1)
    }

    /// In `var x Int` a type stands behind the name: types begin in upper case.
    private mutating func recoverFromMissingColon() {
        guard at(.identifier), !startsLine, builder.lastKind == .identifierPattern else { return }
        guard startsUpperCase else { return }
        complainMissing("expected ':' before the type of a variable", insert: ":")
        let start = mark
        parseType()
        finish(.typeAnnotation, from: start)
    }

    private var startsUpperCase: Bool { (Ascii.A...Ascii.Z).contains(source.bytes[Int(current.start)]) }

    /// In `let x 1` a value does.
    private mutating func recoverFromMissingEqual(isStored: Bool) {
        guard !isStored, !startsLine, !at(.leftBrace), startsOperand(current) || at(.leftParen) || at(.leftSquare) else { return }
        guard ![.equal, .colon, .comma].contains(peek().kind) else { return }
        complainMissing("expected '=' before the value of a variable", insert: "= ")
        let start = mark
        parseExpression()
        finish(.initializerClause, from: start)
    }

    /// `{ get set }`, `{ get { ... } }`, or the body of a getter.
    mutating func parseAccessorBlock() {
        let start = mark
        let opener = position
        take()
        let (outer, outerScope) = (context, scope)
        context = ExpressionContext()
        if startsAccessor && !startsCallOfCoroutineName || at(.poundIf) && ifConfigHoldsAccessors() {
            parseAccessors()
        } else {
            scope = .local
            parseBody(of: opener)
        }
        (context, scope) = (outer, outerScope)
        expectCloser(.rightBrace, "}", of: opener, "at end of accessors")
        finish(.accessorBlock, from: start)
    }

    /// Before any other accessor, `read { ... }` and `modify { ... }` are calls, unless a feature flag says otherwise. No parser can see that;
    /// what it can see is whether something is yielded, as no closure does.
    private var startsCallOfCoroutineName: Bool {
        guard at(.read) || at(.modify) else { return false }
        guard peek().kind == .leftBrace, let closer = closer(of: position + 1) else { return true }
        return !input[position..<closer].contains { $0.keyword == .yield }
    }

    /// Accessors up to a closing brace or the end of a branch of `#if`.
    mutating func parseAccessors() {
        var seen: KeywordSet = []
        var setter: TokenRecord?
        var hasBranches = false
        var progress = LoopProgress()
        while !isAtEnd, !isAtBraceEnd, !at(.poundElse), !at(.poundElseif), !at(.poundEndif) {
            guard progress.advances(self) else {
                complain("expected accessor, found \(quotedCurrent)")
                skipLine()
                continue
            }
            if isAtStrayBrace {
                skipStrayBrace()
            } else if at(.poundIf) {
                parseIfConfig(of: .accessors)
                hasBranches = true
            } else if startsAccessor {
                let accessor = parseAccessor(unlike: seen)
                seen.insert(accessor.keyword)
                if accessor.keyword == .set { setter = accessor }
            }
        }
        if let setter, !hasBranches, !at(.poundElse), !at(.poundElseif), !at(.poundEndif), !seen.intersects(Self.getters) {
            complain("what has a setter must also have a getter", at: setter)
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
        case .leftParen:
            let isEmpty = peek(index + 2).kind == .rightParen && peek(index + 3).kind == .leftBrace
            return !next.flags.contains(.startsLine) && (peek(index + 2).kind == .identifier || isEmpty)
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

    private static let getters: KeywordSet = [.get, .read, .underscoredRead, .borrow, .underscoredBorrow, .unsafeAddress]

    /// An accessor that is none of those that have been seen; gives back the word that introduces it.
    private mutating func parseAccessor(unlike seen: KeywordSet) -> TokenRecord {
        let start = mark
        parseAttributes()
        while Self.accessorModifiers.contains(current.keyword), peek().kind != .leftBrace { parseModifier() }
        let introducer = current
        if seen.contains(introducer.keyword) { complain("a second accessor \(quotedCurrent)") }
        take()
        let opener = position
        if take(if: .leftParen) {
            if kind.isName { take() } else { complain("expected the name of the parameter of an accessor") }
            expectCloser(.rightParen, ")", of: opener, "after the parameter of an accessor")
        }
        if at(.async) { take() }
        parseThrowsIfPresent()
        if at(.leftBrace) {
            parseCodeBlock("")
        } else if scope != .protocol {
            complainMissing("expected '{' to begin the body of an accessor")
        }
        finish(.accessor, from: start)
        return introducer
    }
}
