// Declarations: what begins one, what all have in common, and the choice among them.

/// Where a declaration stands: among statements, or among the members of a type.
enum DeclarationPlace {
    case statements, members
}

extension Parser {
    /// Whether a declaration begins here. Words such as `final` or `actor` are keywords only if what follows them makes them so.
    func startsDeclaration(in place: DeclarationPlace) -> Bool {
        if at(.at) || at(.poundIf) && ifConfigHoldsAttributes() { return true }
        if at(.pound) { return place == .members }
        if at(.poundSourceLocation) { return true }
        if at(.case) || at(.`init`) { return place == .members }
        return isDeclarationHead(at: 0)
    }

    /// Whether modifiers, if any, and the keyword of a declaration stand at an offset. No declaration has more modifiers than are looked at.
    private func isDeclarationHead(at offset: Int) -> Bool {
        var index = offset
        while index < offset + 64 {
            let token = peek(index)
            if token.kind == .at { return true }
            if token.kind == .keyword {
                if Self.introducers.contains(token.keyword) { return true }
                return index > offset && (token.keyword == .`init` || token.keyword == .case)
            }
            guard token.kind == .identifier, token.keyword != .none else { return false }
            switch token.keyword {
            case .actor: return peek(index + 1).kind == .identifier && !peek(index + 1).flags.contains(.startsLine)
            case .macro: return peek(index + 1).kind == .identifier && !peek(index + 2).flags.contains(.followsTrivia)
            default: break
            }
            guard Self.contextualModifiers.contains(token.keyword) else { return false }
            index += 1
            if peek(index).kind == .leftParen, let closer = closer(of: position + index) { index = closer + 1 - position }
        }
        return false
    }

    /// Reserved words that only a declaration begins with.
    private static let introducers: KeywordSet = [
        .func, .var, .let, .struct, .class, .enum, .extension, .protocol, .import, .typealias, .associatedtype, .subscript, .deinit,
        .operator, .precedencegroup, .public, .private, .fileprivate, .internal, .static,
    ]

    private static let contextualModifiers: KeywordSet = [
        .async, .borrowing, .consuming, .convenience, .distributed, .dynamic, .final, .indirect, .infix, .isolated, .lazy,
        .legacyConsuming, .mutating, .nonisolated, .nonmutating, .open, .optional, .override, .package, .postfix, .prefix, .required,
        .sending, .underscoredConst, .underscoredLocal, .unowned, .unsafe, .weak,
    ]

    /// A declaration; what attributes and modifiers stand for nothing become an error node.
    mutating func parseDeclaration(in place: DeclarationPlace) {
        nested(or: .errorDecl) { $0.parseDeclarationWithinLimits(in: place) }
    }

    private mutating func parseDeclarationWithinLimits(in place: DeclarationPlace) {
        let start = mark
        if at(.poundSourceLocation) { return parseSourceLocation() }
        parseAttributes()
        let modifiers = parseModifiers()
        if at(.pound), !builder.isEmpty(since: start) || place == .members {
            return parseMacroExpansion(.macroExpansionDecl, from: start)
        }
        checkScope(of: current.keyword, modifiers)
        switch current.keyword {
        case .func: parseFunction(from: start)
        case .var, .let: parseVariable(from: start)
        case .struct: parseNominalType(.structDecl, from: start)
        case .class: parseNominalType(.classDecl, from: start)
        case .enum: parseNominalType(.enumDecl, from: start)
        case .actor: parseNominalType(.actorDecl, from: start)
        case .protocol: parseProtocol(from: start)
        case .extension: parseExtension(from: start)
        case .import: parseImport(from: start)
        case .typealias: parseTypealias(from: start)
        case .associatedtype: parseAssociatedType(from: start)
        case .subscript: parseSubscript(from: start)
        case .`init` where kind == .keyword: parseInitializer(from: start)
        case .deinit: parseDeinitializer(from: start)
        case .case where kind == .keyword: parseEnumCase(from: start)
        case .operator: parseOperatorDecl(from: start, modifiers)
        case .precedencegroup: parsePrecedenceGroup(from: start)
        case .macro: parseMacro(from: start)
        default:
            complainMissing("expected declaration")
            finish(.errorDecl, from: start)
        }
    }

    // MARK: - Attributes

    mutating func parseAttributes() {
        var progress = LoopProgress()
        while progress.advances(self) {
            if at(.at) {
                parseAttribute()
            } else if at(.poundIf), ifConfigHoldsAttributes() {
                parseIfConfig(of: .attributes)
            } else {
                return
            }
        }
    }

    /// `@name(arguments)`; the parenthesis belongs to the attribute only if it follows directly.
    private mutating func parseAttribute() {
        let start = mark
        take()
        let name = text(of: current)
        let form = AttributeForm(of: name)
        parseAttributeName()
        let opener = position
        if at(.leftParen), !current.flags.contains(.followsTrivia), form != .none {
            take()
            let outer = context
            context = ExpressionContext()
            parseAttributeArguments(form, of: name, opener: opener)
            context = outer
            expectCloser(.rightParen, ")", of: opener, "in attribute")
        } else if form.isRequired {
            complainMissing("expected '(' after '@\(name)'")
        }
        finish(.attribute, from: start)
    }

    /// A type without question marks, as the name of a property wrapper or macro is one.
    private mutating func parseAttributeName() {
        let start = mark
        guard at(.identifier) || at(.rethrows) || at(.dollarIdentifier), !startsLine else {
            complain("expected an attribute name")
            missing(.errorType)
            return
        }
        if current.flags.contains(.followsTrivia), let sign = builder.tokens.last {
            let fixIt = Diagnostic.FixIt("remove the white space", replacing: Int(sign.end)..<Int(current.start), with: "")
            complain("extraneous white space after '@'", fixIt: fixIt)
        }
        take()
        parseModuleMemberIfPresent()
        parseTypeArgumentsIfPresent()
        finish(.identifierType, from: start)
        var progress = LoopProgress()
        while at(.period), peek().kind.isName, progress.advances(self) {
            take()
            take()
            parseTypeArgumentsIfPresent()
            finish(.memberType, from: start)
        }
    }

    // MARK: - Modifiers

    private mutating func parseModifiers() -> KeywordSet {
        var seen: KeywordSet = []
        var progress = LoopProgress()
        while isModifier, progress.advances(self) {
            // `private private(set)` is no repetition.
            let isPlain = peek().kind != .leftParen || at(.nonisolated) || at(.unowned)
            if isPlain, seen.contains(current.keyword) {
                let modifier = Int(current.start)..<Int(peek().start)
                complain("duplicate modifier \(quotedCurrent)", at: current, fixIt: .remove(text(of: current), at: modifier))
            }
            if isPlain { seen.insert(current.keyword) }
            parseModifier()
        }
        return seen
    }

    private var isModifier: Bool {
        switch current.keyword {
        case .public, .private, .fileprivate, .internal, .static: return true
        case .class: return isDeclarationHead(at: 1)
        case .actor, .macro: return false
        default: return kind == .identifier && Self.contextualModifiers.contains(current.keyword)
        }
    }

    /// A word, and what is written in parentheses after it.
    mutating func parseModifier() {
        let start = mark
        let details = Self.modifierDetails(of: current.keyword)
        take()
        let opener = position
        if at(.leftParen), !current.flags.contains(.followsTrivia), let closer = closer(of: opener) {
            take()
            if !details.isEmpty, closer != position + 1 || !details.contains(text(of: current)) {
                complain("expected \(details.map { "'\($0)'" }.joined(separator: " or "))")
            }
            parseTokenRun(upTo: closer)
            take()
        }
        finish(.modifier, from: start)
    }

    /// What may stand in parentheses after a modifier.
    private static func modifierDetails(of modifier: Keyword) -> [String] {
        switch modifier {
        case .public, .private, .fileprivate, .internal, .open, .package: ["set"]
        case .unowned: ["safe", "unsafe"]
        case .nonisolated: ["unsafe", "nonsending"]
        default: []
        }
    }

    // MARK: - Members

    /// `{ ... }` around members.
    mutating func parseMemberBlock(_ place: String, in inner: Scope = .type) {
        let start = mark
        let opener = position
        let (outer, outerScope, wasInIfConfig) = (context, scope, isInIfConfig)
        (context, scope, isInIfConfig) = (ExpressionContext(), inner, false)
        if expect(.leftBrace, "{", place) {
            parseMembers()
            expectCloser(.rightBrace, "}", of: opener, "at end of type")
        } else if brackets.takeStrayCloser(behind: position) {
            parseMembers()
            _ = take(if: .rightBrace)
        }
        (context, scope, isInIfConfig) = (outer, outerScope, wasInIfConfig)
        finish(.memberBlock, from: start)
    }

    /// Members up to a closing brace or the end of a branch of `#if`.
    mutating func parseMembers() {
        var progress = LoopProgress()
        while !isAtEnd, !isAtBraceEnd, !isInIfConfig || !at(.poundElse) && !at(.poundElseif) && !at(.poundEndif) {
            guard progress.advances(self) else {
                complain("expected declaration, found \(quotedCurrent)")
                skipLine()
                continue
            }
            if at(.semicolon) {
                complain("unexpected ';' among members", fixIt: .remove(";", at: range(of: current)))
                take()
                continue
            }
            if isAtStrayBrace {
                skipStrayBrace()
                continue
            }
            if at(.poundIf), !startsDeclaration(in: .members) {
                parseIfConfig(of: .members)
            } else if startsDeclaration(in: .members) {
                parseDeclaration(in: .members)
            } else if !parseMemberWithoutIntroducer() {
                complain("expected declaration, found \(quotedCurrent)")
                skipLine()
            }
            endMember()
        }
    }

    /// `x: Int` or `f() { ... }` as a member: what is meant is plain.
    private mutating func parseMemberWithoutIntroducer() -> Bool {
        guard at(.identifier), !peek().flags.contains(.startsLine) else { return false }
        let start = mark
        switch peek().kind {
        case .colon, .equal:
            complain("expected 'var' before a property", fixIt: .insert("var ", at: Int(current.start)))
            parseBindings(after: current)
            finish(.variableDecl, from: start)
        case .leftParen:
            complain("expected 'func' before a method", fixIt: .insert("func ", at: Int(current.start)))
            parseFunctionWithoutIntroducer(from: start)
        default: return false
        }
        return true
    }

    private mutating func endMember() {
        skipExtraClosers()
        if take(if: .semicolon) || startsLine || isAtEnd || at(.rightBrace) || at(.poundElse) || at(.poundEndif) || at(.poundElseif) {
            return
        }
        complainMissing("consecutive declarations on a line must be separated by ';'", insert: ";", isGuess: true)
    }
}
