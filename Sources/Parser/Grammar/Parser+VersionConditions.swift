// Branches of `#if` for versions that the parser does not know. The compiler does not look into a branch that its version rules out, since
// the branch may hold what the language will have, or has had; so what cannot be parsed in there is no mistake, and is kept as it is. Names,
// platforms and features rule out nothing, nor does `swift(...)` between the language modes 5 and 6: their branches are always parsed.

extension Parser {
    /// The version of the language that the grammar is of.
    private static var languageVersion: [Int] { [6, 3] }
    /// The least and the greatest answer to `swift(...)`: which mode a file is compiled in is not known here.
    private static var languageModes: (least: [Int], greatest: [Int]) { ([5], [6, 3]) }

    /// Whether the condition behind the directive under the cursor holds for the version of the language; nil if it asks for more.
    func versionVerdict() -> Bool? {
        var offset = 1
        let verdict = disjunction(&offset, depth: 0)
        return peek(offset).flags.contains(.startsLine) || peek(offset).kind == .endOfFile ? verdict : nil
    }

    /// Keeps all up to the directive that ends the branch.
    mutating func skipBranch() {
        let list = mark
        let start = mark
        var depth = 0
        while !isAtEnd {
            if at(.poundIf) { depth += 1 }
            if depth == 0, at(.poundElse) || at(.poundElseif) || at(.poundEndif) { break }
            if at(.poundEndif) { depth -= 1 }
            take()
        }
        if !builder.isEmpty(since: start) { finish(.tokenRun, from: start) }
        finish(.statementList, from: list)
    }

    // MARK: - Conditions

    private func disjunction(_ offset: inout Int, depth: Int) -> Bool? {
        var verdict = conjunction(&offset, depth: depth)
        while spells(peek(offset), "||") {
            offset += 1
            let other = conjunction(&offset, depth: depth)
            verdict = verdict == true || other == true ? true : verdict == nil || other == nil ? nil : false
        }
        return verdict
    }

    private func conjunction(_ offset: inout Int, depth: Int) -> Bool? {
        var verdict = negation(&offset, depth: depth)
        while spells(peek(offset), "&&") {
            offset += 1
            let other = negation(&offset, depth: depth)
            verdict = verdict == false || other == false ? false : verdict == nil || other == nil ? nil : true
        }
        return verdict
    }

    private func negation(_ offset: inout Int, depth: Int) -> Bool? {
        guard depth < 16 else { return nil }
        if spells(peek(offset), "!") {
            offset += 1
            return negation(&offset, depth: depth + 1).map { !$0 }
        }
        if peek(offset).kind == .leftParen {
            offset += 1
            let verdict = disjunction(&offset, depth: depth + 1)
            offset += 1
            return verdict
        }
        return comparison(&offset)
    }

    /// `compiler(>=6.1)`; any other atom is passed over and asks for more.
    private func comparison(_ offset: inout Int) -> Bool? {
        let name = peek(offset)
        offset += 1
        guard peek(offset).kind == .leftParen, let closer = closer(of: position + offset) else { return nil }
        let first = offset + 1
        offset = closer + 1 - position
        let isAtLeast = spells(peek(first), ">=")
        guard isAtLeast || spells(peek(first), "<") else { return nil }
        let bytes = source.bytes[Int(peek(first + 1).start)..<Int(input[closer].start)]
        let version = String(decoding: bytes, as: UTF8.self).split(separator: ".").map { Int($0) ?? 0 }
        switch text(of: name) {
        case "compiler":
            return isAtLeast != Self.languageVersion.lexicographicallyPrecedes(version)
        case "swift":
            let isPast = !Self.languageModes.least.lexicographicallyPrecedes(version)
            let isFuture = Self.languageModes.greatest.lexicographicallyPrecedes(version)
            return isPast ? isAtLeast : isFuture ? !isAtLeast : nil
        default: return nil
        }
    }
}
