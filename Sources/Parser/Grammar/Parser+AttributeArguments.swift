// The arguments of attributes that follow a grammar of their own.

extension Parser {
    /// What stands in the parentheses of an attribute; `opener` is the position of the opening one.
    mutating func parseAttributeArguments(_ form: AttributeForm, of name: String, opener: Int) {
        if at(.rightParen), form.isRequired || form == .word || form == .tokens || form == .selector || form == .differentiability {
            return complain("expected arguments in '@\(name)'")
        }
        switch form {
        case .none, .call: _ = parseArguments(until: .rightParen, of: opener)
        case .availability: parseAvailableArguments()
        case .backDeployment:
            if parseLabel("before", of: "@\(name)") { parsePlatforms(in: "'@\(name)'") }
        case .origin:
            guard parseLabel("module", of: "@\(name)") else { return }
            parsePlainString("after 'module:'")
            if expect(.comma, ",", "after the name of the module") { parsePlatforms(in: "'@\(name)'") }
        case .selector: parseSelector()
        case .convention: parseConvention()
        case .derivative: parseDerivativeArguments(of: name)
        case .differentiability: parseDifferentiabilityArguments()
        case .specialization: parseSpecializationArguments()
        case .replacement:
            if parseLabel("for", of: "@\(name)") { parseDeclarationReference() }
        case .witness:
            parseType()
            if expect(.comma, ",", "after the protocol in '@\(name)'") { parseDeclarationReference() }
        case .declaration: parseDeclaration(in: .statements)
        case .word:
            if kind.isName { take() } else { complain("expected a word in '@\(name)'") }
        case .text: parsePlainString("in '@\(name)'")
        case .tokens:
            if let closer = closer(of: opener) { parseTokenRun(upTo: closer) }
        }
    }

    /// A word with a colon that an attribute or a directive demands.
    mutating func parseLabel(_ label: String, of owner: String) -> Bool {
        guard kind.isName, text(of: current) == label else {
            complain("expected '\(label):' in '\(owner)'")
            return false
        }
        take()
        return expect(.colon, ":", "after '\(label)'")
    }

    /// `name`, `name:with:` or `::`.
    private mutating func parseSelector() {
        let start = mark
        var progress = LoopProgress()
        var pieces = 0
        while !at(.rightParen), progress.advances(self) {
            let isNamed = kind.isName
            if isNamed { take() }
            if at(.colon) || at(.doubleColon) {
                take()
            } else if isNamed, pieces > 0 || !at(.rightParen) {
                complainMissing("expected ':' after a piece of the selector", insert: ":")
                break
            }
            pieces += 1
        }
        finish(.objcSelector, from: start)
    }

    private mutating func parseConvention() {
        guard at(.identifier) else { return complain("expected the name of a convention") }
        take()
        if take(if: .colon) { return parseType() }
        if take(if: .comma), parseLabel("cType", of: "@convention") { parsePlainString("after 'cType:'") }
    }

    /// `exported: true, kind: partial, target: f(x:), where T == Int`.
    private mutating func parseSpecializationArguments() {
        var progress = LoopProgress()
        while at(.identifier), progress.advances(self) {
            let start = mark
            let label = text(of: current)
            take()
            guard expect(.colon, ":", "after '\(label)'") else { return }
            switch label {
            case "target": parseDeclarationReference()
            case "availability":
                parsePlatforms(in: "'availability:'")
                _ = take(if: .semicolon)
            default:
                if kind.isName { take() } else { complain("expected a word after '\(label):'") }
            }
            finish(.argument, from: start)
            _ = take(if: .comma)
        }
        if at(.where) { parseGenericWhereIfPresent() } else { complain("expected 'where' and what is specialized") }
    }

    // MARK: - Derivatives

    /// `of: f(_:), wrt: (x, y)`.
    private mutating func parseDerivativeArguments(of name: String) {
        guard parseLabel("of", of: "@\(name)") else { return }
        parseDeclarationReference()
        guard take(if: .comma) else { return }
        if parseLabel("wrt", of: "@\(name)") { parseDifferentiabilityParameters() }
    }

    /// `reverse, wrt: (x, y) where T: P`.
    private mutating func parseDifferentiabilityArguments() {
        if at(.identifier), peek().kind != .colon {
            take()
            if take(if: .comma), !at(.identifier) { complain("expected 'wrt:' in '@differentiable'") }
        }
        if at(.identifier), parseLabel("wrt", of: "@differentiable") { parseDifferentiabilityParameters() }
        parseGenericWhereIfPresent()
    }

    /// `x`, `self`, `0` or several of them in parentheses.
    private mutating func parseDifferentiabilityParameters() {
        let start = mark
        let opener = position
        guard take(if: .leftParen) else { return parseDifferentiabilityParameter() }
        var progress = LoopProgress()
        repeat {
            parseDifferentiabilityParameter()
        } while take(if: .comma) && progress.advances(self)
        expectCloser(.rightParen, ")", of: opener, "after the parameters")
        finish(.tupleExpr, from: start)
    }

    private mutating func parseDifferentiabilityParameter() {
        switch kind {
        case .identifier: takeNode(.identifierExpr)
        case .integerLiteral: takeNode(.integerLiteralExpr)
        case .keyword where at(.`self`): takeNode(.selfExpr)
        default:
            complain("expected the name or the place of a parameter, or 'self'")
            missing(.errorExpr)
        }
    }

    // MARK: - Names of declarations

    /// `Module.Type<T>.f(_:x:)`, `+`, `Type.property.get`.
    mutating func parseDeclarationReference() {
        let start = mark
        var progress = LoopProgress()
        while progress.advances(self) {
            switch kind {
            case .identifier: take()
            case .keyword where at(.`init`) || at(.subscript) || at(.capitalSelf) || at(.`self`): take()
            case .prefixOperator, .binaryOperator, .postfixOperator, .prefixAmpersand, .exclamation, .equal: take()
            default: complain("expected the name of a declaration")
            }
            parseModuleMemberIfPresent()
            parseTypeArgumentsIfPresent()
            parseArgumentNamesIfPresent()
            if take(if: .period) { continue }
            // In `Float.*` the period and the operator are one token.
            guard atOperator(startingWith: Ascii.period) else { break }
            takeFirstByte(as: .period)
        }
        finish(.declarationReference, from: start)
    }
}
