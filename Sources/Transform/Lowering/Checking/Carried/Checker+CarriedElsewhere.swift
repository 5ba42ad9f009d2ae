import AdgenIR
import AdgenParser

/// Text of other modules that is carried over: where it is written anew, in the own module, its names must mean what they mean there. So it may
/// hold what the standard library declares, and what only that module does, if written code sees it.
extension Checker {
    /// Refuses text of another module that could mean something else in this one.
    ///
    /// - Parameter replaced: The parts of the text that other text takes the place of.
    mutating func requireSameMeaning(of node: Node, but replaced: [Replacement]) throws {
        guard let module = symbols.modules.flagOwner(ofFile: context.file) else { return }
        let tokens = Array(node.tokens)
        let bound = boundNames(in: node)
        for (index, token) in tokens.enumerated() where !replaced.contains(where: { $0.range.contains(token.range.lowerBound) }) {
            let before = index > 0 ? tokens[index - 1].text : ""
            let after = index + 1 < tokens.count ? tokens[index + 1].text : ""
            let isSafe =
                switch token.kind {
                case .identifier where before == ".": symbols.symbols(named: token.name).allSatisfy(isTheSameWhereWritten)
                case .identifier where after == ":" && (before == "(" || before == ","): true
                case .identifier: bound.contains(token.name) || isStandard(token.name) || isExported(token.name)
                case .keyword: !["Self", "super", "self"].contains(token.text)
                case .prefixOperator, .binaryOperator, .postfixOperator: !mayBeDeclared(token.text)
                default: true
                }
            if isSafe { continue }
            throw Refusal(
                "adgen cannot carry over what '\(module)' says here: '\(token.text)' may mean something else outside of that module",
                at: token,
                note: "bind what it gives by 'let' where no derivative depends on it, or give a rule with '@Derivative(of:)'"
            )
        }
    }

    /// The names that the text itself declares.
    private func boundNames(in node: Node) -> Set<String> {
        var result: Set<String> = []
        var pending = [node]
        while let next = pending.popLast() {
            if case .identifier(let pattern)? = Pattern(next) { result.insert(pattern.name) }
            if case .closure(let closure)? = Expression(next) { result.formUnion(closure.signature?.parameters.map(\.internalName) ?? []) }
            pending += next.childNodes
        }
        return result
    }

    /// Whether a declaration is found by its name alone from here and from written code.
    private func isTheSameWhereWritten(_ symbol: Symbol) -> Bool {
        symbols.areOfOneModule(symbol.file, context.file) && symbols.isOpen(symbol)
    }

    private func isExported(_ name: String) -> Bool {
        let found = symbols.symbols(named: name)
        return found.contains { $0.container == nil } && found.allSatisfy(isTheSameWhereWritten)
    }

    private func isStandard(_ name: String) -> Bool {
        Self.standardNames.contains(name) && !symbols.symbols(named: name).contains { $0.container == nil }
    }

    private static let standardNames: Set<String> = [
        "Array", "Bool", "Character", "Double", "Float", "Int", "String", "Swift", "abs", "assert", "assertionFailure", "debugPrint",
        "dump",
        "fatalError", "max", "min", "precondition", "preconditionFailure", "print", "stride", "zip",
    ]
}
