/// What the compiler sees of a text for given values of names: `#if` over names, `!`, `&&`, `||`, literals and parentheses.
struct Preprocessor {
    /// The names that are defined; all others are not.
    var defined: Set<String>

    func text(of source: String) -> String {
        // For each `#if` around: whether its branch is compiled, and whether one before it was.
        var around: [(isActive: Bool, isDone: Bool)] = []
        var lines: [Substring] = []
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = line.drop { $0 == " " }.split(separator: " ", maxSplits: 1)
            let condition = words.count > 1 ? String(words[1]) : ""
            switch words.first {
            case "#if":
                let holds = value(of: condition)
                around.append((holds, holds))
            case "#elseif":
                guard let last = around.popLast() else { continue }
                let holds = !last.isDone && value(of: condition)
                around.append((holds, last.isDone || holds))
            case "#else":
                guard let last = around.popLast() else { continue }
                around.append((!last.isDone, true))
            case "#endif":
                _ = around.popLast()
            default:
                if around.allSatisfy(\.isActive) { lines.append(line) }
            }
        }
        return lines.joined(separator: "\n")
    }

    func value(of condition: String) -> Bool {
        var rest = condition.filter { $0 != " " }[...]
        return disjunction(&rest)
    }

    private func disjunction(_ rest: inout Substring) -> Bool {
        var value = conjunction(&rest)
        while rest.hasPrefix("||") {
            rest.removeFirst(2)
            let next = conjunction(&rest)
            value = value || next
        }
        return value
    }

    private func conjunction(_ rest: inout Substring) -> Bool {
        var value = negation(&rest)
        while rest.hasPrefix("&&") {
            rest.removeFirst(2)
            let next = negation(&rest)
            value = value && next
        }
        return value
    }

    private func negation(_ rest: inout Substring) -> Bool {
        switch rest.first {
        case "!":
            rest.removeFirst()
            return !negation(&rest)
        case "(":
            rest.removeFirst()
            let value = disjunction(&rest)
            rest = rest.dropFirst()
            return value
        default:
            let name = rest.prefix { $0.isLetter || $0 == "_" }
            rest = rest.dropFirst(name.count)
            return name == "true" || defined.contains(String(name))
        }
    }
}
