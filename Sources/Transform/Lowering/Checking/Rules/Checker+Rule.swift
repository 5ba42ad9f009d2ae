import AdgenIR
import AdgenParser

/// Derivatives that the user wrote: functions that bear `@Derivative(of:)`.
///
/// What such a function is a derivative of, and in which form, is told in `Checker+RuleForm.swift`; here it becomes a rule of the module.
extension Checker {
    /// A function that bears the attribute, and what it is a derivative of.
    struct Rule {
        enum Form { case partials, pushforward, pullback, accumulatingPullback }

        var symbol: FunctionSymbol
        var signature: Signature
        var form: Form
        /// The signature of the function that it is a derivative of.
        var primal: Signature
        /// That function, where its source is at hand.
        var source: FunctionSymbol?
        /// How that function is called, where its source is not at hand.
        var path: [String]
    }

    /// Finds the rules. Functions without source become externals; a function whose body cannot be lowered is called as it is, and
    /// differentiated by its rule alone.
    mutating func findRules() -> [String: CustomRule] {
        for symbol in symbols.functions(where: { $0.hasAttributes && $0.attribute(named: "Derivative") != nil }) {
            guard let attribute = symbol.symbol.attribute(named: "Derivative") else { continue }
            if !symbols.modules.isOwn(file: symbol.file) {
                findRule(ofOtherModule: symbol, attribute)
                continue
            }
            if let condition = undecidedCondition(ofRule: symbol), case .success(let annotation)? = DerivativeAnnotation.read(attribute) {
                depend(rulesFor: annotation.baseName, on: condition)
                continue
            }
            do {
                rules.append(try rule(symbol, attribute))
            } catch {
                report(error)
            }
        }
        var result: [String: CustomRule] = [:]
        // All primals are known before the first rule is looked into, since rules may call them.
        let found = rules.compactMap { rule in attempt(rule) { try $0.primalName(of: rule) }.map { (rule, $0) } }
        for (rule, primal) in found {
            _ = attempt(rule) { try $0.add(rule, of: primal, to: &result[primal, default: CustomRule(of: rule.primal)]) }
        }
        return result
    }

    /// What is wrong with a rule of another module is its own matter, as long as nothing calls the function that it is for.
    private mutating func findRule(ofOtherModule symbol: FunctionSymbol, _ attribute: Attribute) {
        guard case .success(let annotation)? = DerivativeAnnotation.read(attribute) else { return }
        do {
            if undecidedCondition(ofRule: symbol) != nil { throw Refusal("it stands under '#if'", atNameOf: symbol.declaration) }
            rules.append(try rule(symbol, attribute))
        } catch {
            unusableRules[annotation.baseName] = error as? Refusal ?? Refusal.reported
        }
    }

    private mutating func attempt<Value>(_ rule: Rule, _ step: (inout Checker) throws -> Value) -> Value? {
        let known = errorCount
        do {
            return try step(&self)
        } catch {
            guard symbols.modules.isOwn(file: rule.symbol.file) else {
                forgetDiagnostics(after: known)
                unusableRules[rule.primal.baseName] = error as? Refusal ?? Refusal.reported
                return nil
            }
            report(error)
            return nil
        }
    }

    /// Goes on only if the rules for functions of a base name can be used.
    func requireUsableRule(for name: String, at node: Node) throws {
        guard let reason = unusableRules[name] else { return }
        var refusal = Refusal("the rule for '\(name)' in another module cannot be used here", at: node)
        if let diagnostic = reason.diagnostic {
            refusal.diagnostic?.notes.append(Diagnostic.Note(diagnostic.message, in: diagnostic.file, at: diagnostic.range))
            refusal.diagnostic?.notes += diagnostic.notes
        }
        throw refusal
    }

    /// The name of the function that a rule is for; a function without source is declared.
    private mutating func primalName(of rule: Rule) throws -> String {
        if let source = rule.source { return try name(of: source, rule.primal, from: rule) }
        let known = libraryExternals[rule.primal.baseName]?.first { $0.signature.takesTheSame(as: rule.primal) }
        if let known {
            guard known.signature.result.unlabelled == rule.primal.result.unlabelled else {
                throw Refusal(
                    "another rule says that '\(rule.primal.fullName)' gives '\(known.signature.result.spelling)'",
                    atNameOf: rule.symbol.declaration
                )
            }
            return known.name
        }
        let name = addExternal(rule.primal, path: rule.path, spelling: (rule.path + [rule.primal.baseName]).joined(separator: "."))
        libraryExternals[rule.primal.baseName, default: []].append((rule.primal, name))
        return name
    }

    private mutating func add(_ rule: Rule, of primal: String, to result: inout CustomRule) throws {
        let placesAddedTo = rule.form == .accumulatingPullback ? rule.primal.parameters.count { $0.type.isDifferentiable } : 0
        let name = try name(of: rule.symbol, rule.signature, from: rule, placesAddedTo: placesAddedTo)
        let place: WritableKeyPath<CustomRule, String?> =
            switch rule.form {
            case .partials: \.partials
            case .pushforward: \.pushforward
            case .pullback: \.pullback
            case .accumulatingPullback: \.accumulatingPullback
            }
        guard result[keyPath: place] == nil else {
            // The own module's rule is preferred.
            if !symbols.modules.isOwn(file: rule.symbol.file) { return }
            throw Refusal(
                "'\(rule.primal.fullName)' has another rule of this form",
                atNameOf: rule.symbol.declaration,
                note: "remove one of them"
            )
        }
        result[keyPath: place] = name
    }

    /// The name under which a function of the user's is called: lowered if it can be, else as it is.
    private mutating func name(
        of symbol: FunctionSymbol,
        _ signature: Signature,
        from rule: Rule,
        placesAddedTo: Int = 0
    ) throws -> String {
        if let name = externalNames[symbol.id] { return name }
        if let id = lowerIfPossible(symbol, signature) { return program[id].name }
        if let condition = undecided[symbol.id] {
            // What conditions decide the body of is another function in each combination.
            depend(rulesFor: rule.primal.baseName, on: condition)
        } else if let obstacle = symbols.obstacle(to: symbol.symbol) {
            let called = obstacle.symbol.id == symbol.symbol.id ? "it" : "'\(symbol.name)'"
            throw Refusal(
                "'\(obstacle.symbol.name)' is '\(obstacle.modifier)', so the generated file cannot call \(called)",
                atNameOf: rule.symbol.declaration,
                note: "adgen cannot look into it; remove '\(obstacle.modifier)'"
            )
        }
        let spelling = symbols.writtenName(of: symbol.symbol, symbol.path)
        let name = addExternal(signature, path: symbol.path, spelling: spelling, placesAddedTo: placesAddedTo)
        externalNames[symbol.id] = name
        return name
    }

    mutating func addExternal(_ signature: Signature, path: [String], spelling: String, placesAddedTo: Int = 0) -> String {
        let name = uniqueName((path + [signature.baseName]).joined(separator: "_"))
        let isOperator = !signature.baseName.contains { $0.isLetter || $0 == "_" }
        externals[name] = External(
            name: name,
            signature: signature,
            spelling: isOperator ? "(\(spelling))" : spelling,
            placesAddedTo: placesAddedTo
        )
        return name
    }
}

extension Signature {
    /// Whether a call of one could be a call of the other.
    fileprivate func takesTheSame(as other: Signature) -> Bool {
        parameters.map(\.label) == other.parameters.map(\.label) && parameters.map(\.type) == other.parameters.map(\.type)
            && parameters.map(\.isInout) == other.parameters.map(\.isInout)
    }
}
