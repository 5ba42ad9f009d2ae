import AdgenIR
import AdgenParser

/// Functions of the user's that bear the names of functions to be written.
extension Checker {
    private static let forms: [String: Rule.Form] = [
        "JVP": .pushforward, "VJP": .pullback, "Gradient": .partials,
    ]

    /// The names that rules of the function bear, which are then not written. Any other function of such a name is refused: it could be
    /// taken for what it is not.
    func requireFreeNames(
        _ symbol: FunctionSymbol,
        _ signature: Signature,
        _ baseName: String,
        _ modes: Set<Mode>,
        _ chosen: [Bool]
    ) throws -> Set<String> {
        var suffixes: [String] = []
        if modes.contains(.forward) { suffixes.append("JVP") }
        if modes.contains(.reverse) { suffixes += ["VJP", "Gradient", "ValueWithGradient"] }
        if modes.contains(.forwardOverReverse) { suffixes.append("HVP") }
        let differentiable = signature.parameters.map(\.type.isDifferentiable)
        var given: Set<String> = []
        for suffix in suffixes {
            let name = baseName + suffix
            for function in symbols.functions(named: name) where function.owner == symbol.owner {
                guard function.declaration.attribute(named: "Derivative") != nil else { throw taken(name, by: function, symbol) }
                guard let rule = rules.first(where: { $0.symbol.id == function.id }) else { continue }
                guard rule.source?.id == symbol.id else {
                    // An overload's derivative is an overload too.
                    if rule.primal.baseName == symbol.name { continue }
                    throw taken(name, by: function, symbol)
                }
                guard rule.form == Self.forms[suffix], rule.signature.isCalledLike(rule.dueSignature), chosen == differentiable else {
                    throw taken(name, by: function, symbol, note: "rename it: its signature is not that of what would be written")
                }
                given.insert(name)
            }
        }
        return given
    }

    private func taken(_ name: String, by function: FunctionSymbol, _ symbol: FunctionSymbol, note: String? = nil) -> Refusal {
        var refusal = Refusal(
            "'\(name)' is the name of a function to be written",
            atNameOf: function.declaration,
            note: note ?? "rename it, or mark it '@Derivative(of: \"\(symbol.fullName)\")'"
        )
        let place = symbol.declaration.nameToken?.range ?? symbol.declaration.range
        refusal.diagnostic?.notes.append(
            Diagnostic.Note("it would be written for this function", in: symbol.declaration.node.tree.source, at: place)
        )
        return refusal
    }
}

extension Checker.Rule {
    /// The signature that its form has, with the names and labels of what would be written.
    fileprivate var dueSignature: Signature {
        var due = Signature(baseName: signature.baseName, parameters: primal.parameters, result: signature.result)
        guard let gradient = primal.gradient, let outcome = primal.outcome.tangent else { return due }
        switch form {
        case .partials, .accumulatingPullback: due.result = gradient
        case .pushforward:
            due.parameters.append(Signature.Parameter(label: "along", name: "along", type: gradient))
            due.result = primal.paired("tangent", outcome)
        case .pullback:
            due.parameters.append(Signature.Parameter(label: "cotangent", name: "cotangent", type: outcome))
            due.result = primal.paired("cotangent", gradient)
        }
        return due
    }
}

extension Signature {
    fileprivate func isCalledLike(_ other: Signature) -> Bool {
        parameters.map(\.label) == other.parameters.map(\.label) && parameters.map(\.type) == other.parameters.map(\.type)
            && parameters.map(\.isInout) == other.parameters.map(\.isInout) && result == other.result
    }
}
