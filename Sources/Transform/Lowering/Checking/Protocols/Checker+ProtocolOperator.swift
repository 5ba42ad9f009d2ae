import AdgenIR
import AdgenParser

/// Operators that protocols demand or their extensions add.
extension Checker {
    /// Those that fit the operands, of which one at least tells what `Self` is.
    mutating func protocolOperators(
        _ token: Token,
        _ arguments: [CheckedArgument],
        isPrefix: Bool
    ) throws -> [(FunctionSymbol, ArgumentMatch)] {
        guard let node = arguments.first?.node else { return [] }
        var types: [SwiftType] = []
        for type in arguments.compactMap(\.knownType) where !types.contains(type) { types.append(type) }
        var matches: [(FunctionSymbol, ArgumentMatch)] = []
        for type in types where !protocols(of: type).isEmpty {
            // The standard library's own operators are no generic ones, and preferred.
            if type.scalar != nil, Self.standardOperators.contains(token.text) { continue }
            for candidate in try candidates(token.text, of: type, isStatic: true, [.function], seesRequirements: true, at: node) {
                guard let use = candidate.use, candidate.symbol.hasModifier(.prefix) == isPrefix,
                    let symbol = symbols.function(candidate.symbol, isRequirement: use.isRequirement),
                    var signature = signature(of: symbol, use.types)
                else { continue }
                for index in signature.parameters.indices { signature.parameters[index].label = nil }
                guard var match = match(arguments, signature), !match.isOpen else { continue }
                try requireDecided(symbol.requirements)
                match.member = use
                matches.append((symbol, match))
            }
        }
        return matches
    }

    private static let standardOperators: Set<String> = {
        let arithmetic = ["+", "-", "*", "/", "%", "&+", "&-", "&*", "&", "|", "^", "<<", ">>", "&<<", "&>>"]
        let others = ["==", "!=", "<", ">", "<=", ">=", "~=", "~", "!", "&&", "||", "??", "..<", "..."]
        return Set(arithmetic + arithmetic.map { $0 + "=" } + others)
    }()
}

extension Checker.CheckedArgument {
    /// The type that it has whatever the context.
    var knownType: SwiftType? {
        if let target { return target.type }
        if case .typed(let expression)? = value { return expression.type }
        return nil
    }
}
