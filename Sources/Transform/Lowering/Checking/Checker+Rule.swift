import AdgenIR
import AdgenParser

/// Derivatives that the user wrote: functions that bear `@Derivative(of:)`. Their form is told by their signature.
extension Checker {
    /// A rule and what it is a rule of.
    struct Rule {
        enum Form { case partials, pushforward, pullback, accumulatingPullback }

        var symbol: FunctionSymbol
        var signature: Signature
        var form: Form
        /// The signature of the function that it is a derivative of.
        var primal: Signature
        /// That function, where its source is at hand.
        var source: FunctionSymbol?
    }

    /// What the rules need, once the targets' bodies are checked.
    struct Rules {
        var rules: [String: CustomRule] = [:]
    }

    /// Finds the rules. Functions without source become externals; a function whose body cannot be lowered is called as it is, and
    /// differentiated by its rule alone.
    mutating func findRules() -> Rules {
        var found: [Rule] = []
        for symbol in symbols.functions {
            guard let attribute = symbol.declaration.attribute(named: "Derivative") else { continue }
            if let condition = undecidedCondition(ofRule: symbol), let name = ruleName(attribute)?.baseName {
                conditionalRules[name] = conditionalRules[name] ?? condition
                continue
            }
            do {
                found.append(try rule(symbol, attribute))
            } catch {
                report(error)
            }
        }
        var result = Rules()
        let primals = found.map { primalName(of: $0) }
        for (rule, primal) in zip(found, primals) { add(rule, of: primal, to: &result) }
        return result
    }

    /// The name of the function that a rule is for; a function without source is declared.
    private mutating func primalName(of rule: Rule) -> String {
        let primal: String
        if let source = rule.source {
            if let name = externalNames[source.id] {
                primal = name
            } else if let id = lowerIfPossible(source, rule.primal) {
                primal = program[id].name
            } else {
                primal = addExternal(rule.primal, path: source.path)
                externalNames[source.id] = primal
            }
        } else if let known = libraryExternals[rule.primal.baseName]?.first(where: { $0.signature.parameters == rule.primal.parameters }) {
            primal = known.name
        } else {
            primal = addExternal(rule.primal, path: [])
            libraryExternals[rule.primal.baseName, default: []].append((rule.primal, primal))
        }
        return primal
    }

    private mutating func add(_ rule: Rule, of primal: String, to result: inout Rules) {
        let name: String
        if let known = externalNames[rule.symbol.id] {
            name = known
        } else if let id = lowerIfPossible(rule.symbol, rule.signature) {
            name = program[id].name
        } else {
            name = addExternal(rule.signature, path: rule.symbol.path)
            externalNames[rule.symbol.id] = name
            // A rule by whose body conditions decide is another rule in each combination.
            if let condition = undecided[rule.symbol.id] {
                conditionalRules[rule.primal.baseName] = conditionalRules[rule.primal.baseName] ?? condition
            }
        }
        switch rule.form {
        case .partials: result.rules[primal, default: CustomRule()].partials = name
        case .pushforward: result.rules[primal, default: CustomRule()].pushforward = name
        case .pullback: result.rules[primal, default: CustomRule()].pullback = name
        case .accumulatingPullback: result.rules[primal, default: CustomRule()].accumulatingPullback = name
        }
    }

    private mutating func addExternal(_ signature: Signature, path: [String]) -> String {
        let name = uniqueName((path + [signature.baseName]).joined(separator: "_"))
        let parameters = signature.parameters.flatMap { parameter in
            parameter.type.leaves.enumerated().map { index, type in
                External.Parameter(
                    type: type,
                    convention: parameter.isInout && type.element != nil ? .inout : .input,
                    label: index == 0 ? parameter.label : nil
                )
            }
        }
        let changed = signature.parameters.filter(\.isInout).flatMap(\.type.leaves).filter { $0.element == nil }
        externals[name] = External(
            name: name,
            parameters: parameters,
            results: signature.result.leaves + changed,
            spelling: (path + [signature.baseName]).joined(separator: ".")
        )
        return name
    }

    // MARK: Forms

    private func rule(_ symbol: FunctionSymbol, _ attribute: Attribute) throws -> Rule {
        guard let name = ruleName(attribute) else {
            throw Refusal(
                "'@Derivative(of:)' takes the name of a function with its labels",
                at: attribute.node,
                note: "as in '@Derivative(of: \"softplus(_:)\")'"
            )
        }
        let signature = try makeSignature(symbol)
        let form = try form(of: signature, symbol)
        let parameters = Array(signature.parameters.prefix(form.primalCount))
        let isAllowed = parameters.count == name.labels.count
        guard isAllowed else {
            throw Refusal(
                "this is no derivative of '\(name.text)'",
                atNameOf: symbol.declaration,
                note: "it takes the parameters of '\(name.text)' first, and then 'along:' or 'cotangent:' or nothing"
            )
        }
        var primal = Signature(baseName: name.baseName, parameters: parameters, result: form.result)
        for (index, label) in name.labels.enumerated() { primal.parameters[index].label = label }
        let source = (symbols.functionsByName[name.baseName] ?? []).map { symbols.functions[$0] }.first { candidate in
            guard candidate.path == name.path || candidate.path == symbol.path, let found = try? makeSignature(candidate) else {
                return false
            }
            return found.parameters.map(\.label) == name.labels && found.parameters.map(\.type) == parameters.map(\.type)
                && found.parameters.map(\.isInout) == parameters.map(\.isInout)
        }
        if let source { primal = try makeSignature(source) }
        return Rule(symbol: symbol, signature: signature, form: form.form, primal: primal, source: source)
    }

    /// What the attribute says that the function is a derivative of.
    private func ruleName(_ attribute: Attribute) -> RuleName? {
        guard let argument = attribute.arguments.first, argument.label == "of", attribute.arguments.count == 1,
            case .stringLiteral(let literal) = argument.expression
        else { return nil }
        return literal.plainText.flatMap(RuleName.init)
    }

    private func form(of signature: Signature, _ symbol: FunctionSymbol) throws -> (form: Rule.Form, primalCount: Int, result: SwiftType) {
        let labels = signature.parameters.map(\.label)
        if labels.last == "along" {
            return (.pushforward, labels.count - 1, signature.result.primalPart(before: "tangent"))
        }
        if let place = labels.lastIndex(of: "cotangent") {
            let trailing = signature.parameters[(place + 1)...]
            guard trailing.allSatisfy(\.isInout) else {
                throw Refusal(
                    "what follows 'cotangent:' has to be 'inout': the places that cotangents are added to",
                    atNameOf: symbol.declaration
                )
            }
            if trailing.isEmpty { return (.pullback, place, signature.result.primalPart(before: "cotangent")) }
            return (.accumulatingPullback, place, signature.result)
        }
        let scalars = signature.parameters.flatMap(\.type.leaves).filter(\.isDifferentiable)
        guard let first = scalars.first?.scalar, signature.result.leaves == scalars else {
            throw Refusal(
                "this has the form of no derivative",
                atNameOf: symbol.declaration,
                note: "return the partial by each scalar parameter, in order; or take 'along:' or 'cotangent:' last"
            )
        }
        return (.partials, labels.count, .scalar(first))
    }
}

/// `Type.name(labels:)`.
private struct RuleName {
    let text: String
    var path: [String]
    var baseName: String
    var labels: [String?]

    init?(_ text: String) {
        guard let open = text.firstIndex(of: "("), text.last == ")" else { return nil }
        var path = text[..<open].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard let baseName = path.popLast(), !baseName.isEmpty else { return nil }
        self.text = text
        self.path = path
        self.baseName = baseName
        let inside = text[text.index(after: open)...].dropLast()
        guard inside.isEmpty || inside.last == ":" else { return nil }
        labels = inside.split(separator: ":").map { $0 == "_" ? nil : String($0) }
    }
}

extension SwiftType {
    /// `R` of `(value: R, tangent: T)`; nothing of `T` alone.
    fileprivate func primalPart(before label: String) -> SwiftType {
        guard case .tuple(let elements) = self, elements.count == 2, elements[1].label == label else { return .void }
        return elements[0].type
    }
}
