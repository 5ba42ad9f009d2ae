// Where braces are missing. In a file whose braces do not pair up, indentation tells best where one was forgotten: what stands inside braces is
// indented more than the line that opens them. Files whose braces pair up are never looked at in this way, however they are indented.

/// Which brackets belong together, and which have no partner.
struct BracketPairs {
    /// For each opening bracket, the position of its closing one, and 0 for all other tokens.
    var closers: [UInt32]
    /// Whether each bracket has its partner.
    let arePaired: Bool
    /// How many braces should have been closed before the token at a position.
    var missingClosers: [Int: Int] = [:]
    /// The closing parentheses and square brackets that close nothing.
    var strayBrackets: Set<Int> = []
    /// The closing braces whose opening ones are missing, in order, and those among them that nobody has asked for.
    private var strayClosers: [Int] = []
    private var nextStray = 0
    private(set) var unclaimedStrays: Set<Int> = []
}

extension BracketPairs {
    init(_ tokens: [TokenRecord], in source: SourceFile) {
        var breaks = MatchingBreaks()
        closers = matchBrackets(tokens, breaks: &breaks)
        arePaired = !breaks.isBroken
        if arePaired { return }
        breaks = MatchingBreaks()
        closers = matchBrackets(tokens, endedByDeclarations: true, breaks: &breaks)
        strayBrackets = breaks.strays
        if Self.areUnbalanced(tokens) { repair(tokens, in: source) }
    }

    /// The brackets of a part in which all are known to have partners.
    init(paired tokens: [TokenRecord]) {
        var breaks = MatchingBreaks()
        closers = matchBrackets(tokens, breaks: &breaks)
        arePaired = true
    }

    /// Whether a closing brace whose opening one is missing stands behind a position; no brace is given twice.
    mutating func takeStrayCloser(behind position: Int) -> Bool {
        while nextStray < strayClosers.count, strayClosers[nextStray] <= position { nextStray += 1 }
        guard nextStray < strayClosers.count else { return false }
        unclaimedStrays.remove(strayClosers[nextStray])
        nextStray += 1
        return true
    }

    private static func areUnbalanced(_ tokens: [TokenRecord]) -> Bool {
        var depth = 0
        for token in tokens {
            if token.kind == .leftBrace { depth += 1 }
            if token.kind == .rightBrace { depth -= 1 }
            if depth < 0 { return true }
        }
        return depth != 0
    }

    private mutating func repair(_ tokens: [TokenRecord], in source: SourceFile) {
        var open: [(position: Int, indentation: Int)] = []
        var indentation = 0
        var lineStart = 0
        for position in tokens.indices {
            let token = tokens[position]
            let startsLine = token.flags.contains(.startsLine)
            if startsLine {
                indentation = source.location(of: Int(token.start)).column
                lineStart = position
            }
            // At the start of a line a brace closes what is indented as it is, elsewhere what was opened on its line.
            let closesNothing = open.last.map { startsLine ? $0.indentation < indentation : $0.position < lineStart } ?? true
            if token.kind == .rightBrace, closesNothing {
                strayClosers.append(position)
                continue
            }
            if startsLine, Self.maySayWhatIsMissing(token) {
                let isCloser = token.kind == .rightBrace
                while let last = open.last, last.indentation > indentation || !isCloser && last.indentation == indentation {
                    open.removeLast()
                    missingClosers[position, default: 0] += 1
                    closers[last.position] = 0
                }
            }
            if token.kind == .leftBrace { open.append((position, indentation)) }
            if token.kind == .rightBrace, let last = open.popLast() { closers[last.position] = UInt32(position) }
        }
        unclaimedStrays = Set(strayClosers)
    }

    /// Whether the place of a token at the start of a line says anything: what goes on with the line before may stand anywhere.
    private static func maySayWhatIsMissing(_ token: TokenRecord) -> Bool {
        switch token.kind {
        case .rightBrace, .at, .endOfFile, .identifier: true
        case .keyword: !continuingWords.contains(token.keyword)
        default: false
        }
    }

    private static let continuingWords: KeywordSet = [
        .else, .catch, .case, .default, .where, .in, .is, .as, .throws, .rethrows, .while,
    ]
}

/// What brackets without partners there are.
private struct MatchingBreaks {
    var isBroken = false
    var strays: Set<Int> = []
}

/// Finds the closing bracket of each opening one. A bracket of the wrong kind closes those that it lies in up to one of its kind, and then
/// something is broken; so it is where a bracket has no partner. If so, a declaration on a line of its own may be asked to end parentheses and
/// square brackets, since none stands in them.
private func matchBrackets(_ tokens: [TokenRecord], endedByDeclarations: Bool = false, breaks: inout MatchingBreaks) -> [UInt32] {
    var closers = [UInt32](repeating: 0, count: tokens.count)
    var open: [(position: Int, closer: TokenKind)] = []
    var openCounts = [Int](repeating: 0, count: TokenKind.allCases.count)
    var position = 0
    while position < tokens.count {
        let kind = tokens[position].kind
        if endedByDeclarations, beginsDeclaration(position, in: tokens) {
            while let last = open.last, last.closer == .rightParen || last.closer == .rightSquare {
                openCounts[Int(last.closer.rawValue)] -= 1
                open.removeLast()
            }
        }
        if let closer = kind.closer {
            open.append((position, closer))
            openCounts[Int(closer.rawValue)] += 1
        } else if kind.isCloser, openCounts[Int(kind.rawValue)] > 0 {
            while let last = open.popLast() {
                openCounts[Int(last.closer.rawValue)] -= 1
                if last.closer == kind {
                    closers[last.position] = UInt32(position)
                    break
                }
                breaks.isBroken = true
            }
        } else if kind.isCloser {
            breaks.isBroken = true
            if kind == .rightParen || kind == .rightSquare { breaks.strays.insert(position) }
        }
        position += 1
    }
    if !open.isEmpty { breaks.isBroken = true }
    return closers
}

private func beginsDeclaration(_ position: Int, in tokens: [TokenRecord]) -> Bool {
    guard tokens[position].kind == .keyword, tokens[position].flags.contains(.startsLine), position + 1 < tokens.count else { return false }
    switch tokens[position].keyword {
    case .let, .var, .func, .struct, .class, .enum, .extension, .protocol, .import, .typealias: return tokens[position + 1].kind != .colon
    default: return false
    }
}
