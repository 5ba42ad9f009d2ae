import AdgenIR
import AdgenParser

/// What a function that bears `@Derivative(of:)` is a derivative of, and in which form: told by its signature.
///
/// For `func f(_ a: A, b: B) -> R`, with `G` the tangent of the parameters and `T` that of the outcome,
///
/// | form | signature |
/// | --- | --- |
/// | partials | `(_ a: A, b: B) -> (A, B)`, of the differentiable parameters |
/// | pushforward | `(_ a: A, b: B, along: G) -> (value: R, tangent: T)` |
/// | pullback | `(_ a: A, b: B, cotangent: T) -> (value: R, cotangent: G)` |
/// | accumulating pullback | `(_ a: A, b: B, cotangent: T, inout A, inout B) -> R`, or without result |
///
/// Where `f` returns nothing, the second part of a result stands alone.
extension Checker {
    mutating func rule(_ symbol: FunctionSymbol, _ attribute: Attribute) throws -> Rule {
        if let diagnostic = misuse(attribute, of: symbol).first { throw Refusal(diagnostic: diagnostic) }
        guard case .success(let annotation)? = DerivativeAnnotation.read(attribute) else { throw Refusal.reported }
        let signature = try makeSignature(symbol)
        try requireNoGenerics(signature, of: symbol, symbol)
        let types = signature.parameters.map(\.type) + [signature.result]
        if types.contains(where: { $0.holdsRows || $0.holdsCollection }) {
            throw Refusal(
                "rules for arrays of arrays are not supported",
                atNameOf: symbol.declaration,
                note: "give a rule for a function of one array, with the numbers of columns as a parameter"
            )
        }
        if types.contains(where: { $0.flattened.contains { if case .buffer(.opaque) = $0 { true } else { false } } }) {
            throw Refusal(
                "rules for arrays of what is more than numbers are not supported",
                atNameOf: symbol.declaration,
                note: "give a rule for a function of the numbers alone"
            )
        }
        let (form, count) = try form(of: signature, annotation, symbol)
        let source = try source(of: annotation, taking: signature.parameters.prefix(count), symbol)
        let primal: Signature
        if let source {
            primal = try makeSignature(source)
            try requireNoGenerics(primal, of: source, symbol)
            if source.isOfProtocol(symbols) {
                throw Refusal(
                    "rules of members of protocols are not supported",
                    atNameOf: symbol.declaration,
                    note: "give a rule for the members of the types that conform, or for a free function"
                )
            }
        } else {
            var parameters = Array(signature.parameters.prefix(count))
            let result = try result(told: form, by: signature, changes: parameters.contains(where: \.isInout), symbol)
            for (index, label) in (annotation.labels ?? []).enumerated() { parameters[index].label = label == "_" ? nil : label }
            for index in parameters.indices { parameters[index].defaultValue = nil }
            primal = Signature(baseName: annotation.baseName, parameters: parameters, result: result)
        }
        try requireSignature(signature, form, of: primal, symbol)
        return Rule(symbol: symbol, signature: signature, form: form, primal: primal, source: source, path: annotation.container)
    }

    private func requireNoGenerics(_ signature: Signature, of function: FunctionSymbol, _ symbol: FunctionSymbol) throws {
        let isOfGenericType = function.isInGenericContext && !function.isOfProtocol(symbols)
        guard signature.generics != nil || isOfGenericType || symbol.isOfProtocol(symbols) else { return }
        throw Refusal(
            "rules of generic functions are not supported",
            atNameOf: symbol.declaration,
            note: "write the function and its rule for the types that it is called with"
        )
    }

    // MARK: Forms

    /// The form, and how many of the parameters are the primal's.
    private func form(
        of signature: Signature,
        _ annotation: DerivativeAnnotation,
        _ symbol: FunctionSymbol
    ) throws -> (form: Rule.Form, primalCount: Int) {
        let labels = signature.parameters.map(\.label)
        let count = annotation.labels?.count ?? labels.firstIndex { $0 == "along" || $0 == "cotangent" } ?? labels.count
        let rest = labels.dropFirst(count)
        let form: Rule.Form? =
            if labels.count < count || count == 0 {
                nil
            } else if rest.isEmpty {
                .partials
            } else if rest == ["along"] {
                .pushforward
            } else if rest.first == "cotangent" {
                rest.count == 1 ? .pullback : .accumulatingPullback
            } else {
                nil
            }
        guard let form else {
            throw Refusal(
                "this is no derivative of '\(annotation.text)'",
                atNameOf: symbol.declaration,
                note: "it takes the parameters of '\(annotation.text)' first, and then 'along:' or 'cotangent:' or nothing"
            )
        }
        let places = signature.parameters.dropFirst(count + 1)
        guard places.allSatisfy(\.isInout) else {
            throw Refusal(
                "what follows 'cotangent:' has to be 'inout': the places that cotangents are added to",
                atNameOf: symbol.declaration
            )
        }
        return (form, count)
    }

    /// What a function without source gives, by what its derivative gives.
    private func result(
        told form: Rule.Form,
        by signature: Signature,
        changes hasInout: Bool,
        _ symbol: FunctionSymbol
    ) throws -> SwiftType {
        switch form {
        case .pushforward: return signature.result.primalPart(before: "tangent")
        case .pullback: return signature.result.primalPart(before: "cotangent")
        case .accumulatingPullback:
            if signature.result != .void || hasInout { return signature.result }
            return signature.parameters.last { $0.label == "cotangent" }?.type ?? .void
        case .partials:
            let scalars = Set(signature.parameters.flatMap(\.type.flattened).filter(\.isDifferentiable).map { $0.scalar ?? $0.element })
            guard scalars.count == 1, case let scalar?? = scalars.first else {
                throw Refusal(
                    "this has the form of no derivative",
                    atNameOf: symbol.declaration,
                    note: "take parameters of type 'Double' or of type 'Float', or arrays of them; or take 'along:' or 'cotangent:' last"
                )
            }
            return .scalar(scalar)
        }
    }

    /// Complains about a derivative whose types are not those of its form.
    private func requireSignature(_ signature: Signature, _ form: Rule.Form, of primal: Signature, _ symbol: FunctionSymbol) throws {
        guard let gradient = primal.gradient, let outcome = primal.outcome.tangent else {
            throw Refusal(
                "'\(primal.fullName)' has no derivative",
                atNameOf: symbol.declaration,
                note: "it needs a parameter and a result of type 'Double' or 'Float', or of arrays of them"
            )
        }
        let rest = Array(signature.parameters.dropFirst(primal.parameters.count))
        let result = signature.result.unlabelled
        let isRight: Bool
        let due: String
        switch form {
        case .partials:
            let isOneNumber = outcome.scalar != nil && !primal.parameters.contains(where: \.isInout)
            guard isOneNumber else {
                throw Refusal(
                    "'\(primal.fullName)' does not give one number, so it has no partials",
                    atNameOf: symbol.declaration,
                    note: "write a pushforward or a pullback: take 'along:' or 'cotangent:' last"
                )
            }
            let values = primal.parameters.flatMap(\.type.flattened) + primal.result.flattened
            if values.contains(where: { $0.isDifferentiable && ($0.scalar ?? $0.element)?.vector != nil }) {
                throw Refusal(
                    "'\(primal.fullName)' has SIMD vectors, by which partials are not supported",
                    atNameOf: symbol.declaration,
                    note: "write a pushforward or a pullback: take 'along:' or 'cotangent:' last"
                )
            }
            isRight = result.flattened == gradient.flattened
            due = "return '\(gradient.spelling)', the partial by each parameter that has one"
        case .pushforward:
            let pair = primal.paired("tangent", outcome)
            isRight = rest[0].type.unlabelled == gradient.unlabelled && !rest[0].isInout && result == pair.unlabelled
            due = "take 'along: \(gradient.spelling)' and return '\(pair.spelling)'"
        case .pullback:
            let pair = primal.paired("cotangent", gradient)
            isRight = rest[0].type.unlabelled == outcome.unlabelled && !rest[0].isInout && result == pair.unlabelled
            due = "take 'cotangent: \(outcome.spelling)' and return '\(pair.spelling)'"
        case .accumulatingPullback:
            let places = primal.parameters.compactMap(\.type.tangent)
            let isTaken = rest[0].type.unlabelled == outcome.unlabelled && !rest[0].isInout
            isRight =
                isTaken && rest.dropFirst().map(\.type.unlabelled) == places.map(\.unlabelled)
                && (result == .void || result == primal.result.unlabelled)
            let list = places.map { "'inout \($0.spelling)'" }.joined(separator: ", ")
            due = "take 'cotangent: \(outcome.spelling)', then \(list), and return '\(primal.result.spelling)' or nothing"
        }
        guard isRight else {
            throw Refusal("this has the form of no derivative of '\(primal.fullName)'", atNameOf: symbol.declaration, note: due)
        }
    }

    // MARK: What it is a derivative of

    /// The declaration of the function, if it is in the files given; nil for a function of a library.
    private mutating func source(
        of annotation: DerivativeAnnotation,
        taking parameters: ArraySlice<Signature.Parameter>,
        _ rule: FunctionSymbol
    ) throws -> FunctionSymbol? {
        let all = symbols.functions(named: annotation.baseName)
        let isModule = annotation.container.count == 1 && isImported(annotation.container[0], inFile: rule.file)
        let candidates = all.filter { candidate in
            candidate.id != rule.id && symbols.isSeen(candidate.symbol, inFile: rule.file)
                && (candidate.path == annotation.container || (annotation.container.isEmpty && candidate.path == rule.path)
                    || isModule && candidate.path.isEmpty && symbols.modules.name(ofFile: candidate.file) == annotation.container[0])
                && (annotation.labels == nil || candidate.declaration.parameters.map { $0.label ?? "_" } == annotation.labels)
        }
        var fitting: [FunctionSymbol] = []
        for candidate in candidates {
            let found = try candidates.count == 1 ? makeSignature(candidate).parameters : signatureIfAny(candidate)?.parameters ?? []
            if found.map(\.type) == parameters.map(\.type), found.map(\.isInout) == parameters.map(\.isInout) { fitting.append(candidate) }
        }
        if let best = fitting.max(by: { $0.path.count < $1.path.count }) { return best }
        if candidates.isEmpty, annotation.container.isEmpty || isModule, !annotation.isOperator { return nil }
        let types = parameters.map { ($0.isInout ? "inout " : "") + $0.type.spelling }.joined(separator: ", ")
        var refusal = Refusal("no function '\(annotation.text)' takes '(\(types))'", atNameOf: rule.declaration)
        for candidate in candidates {
            let place = candidate.declaration.nameToken?.range ?? candidate.declaration.range
            refusal.diagnostic?.notes.append(
                Diagnostic.Note("this one is declared", in: candidate.declaration.node.tree.source, at: place)
            )
        }
        throw refusal
    }

    private mutating func signatureIfAny(_ symbol: FunctionSymbol) -> Signature? { try? makeSignature(symbol) }

    private func isImported(_ module: String, inFile file: Int) -> Bool {
        module == "Swift" || symbols.isImported(module, inFile: file)
    }
}

extension DerivativeAnnotation {
    /// The name as it was given.
    fileprivate var text: String {
        let name = (container + [baseName]).joined(separator: ".")
        return labels.map { "\(name)(\($0.map { $0 + ":" }.joined()))" } ?? name
    }

    fileprivate var isOperator: Bool { !baseName.contains { $0.isLetter || $0 == "_" } }
}

extension Signature {
    /// The return value, if there is one, and what stands beside it.
    func paired(_ label: String, _ other: SwiftType) -> SwiftType {
        guard result != .void else { return other }
        return .tuple([SwiftType.Element(label: "value", type: result), SwiftType.Element(label: label, type: other)])
    }
}

extension SwiftType {
    /// `R` of `(value: R, tangent: T)`; nothing of `T` alone.
    fileprivate func primalPart(before label: String) -> SwiftType {
        guard case .tuple(let elements) = self, elements.count == 2, elements[1].label == label else { return .void }
        return elements[0].type
    }

    /// The type without the labels of tuples: values of it convert.
    var unlabelled: SwiftType {
        guard case .tuple(let elements) = self else { return self }
        return .tuple(elements.map { Element(type: $0.type.unlabelled) })
    }
}
