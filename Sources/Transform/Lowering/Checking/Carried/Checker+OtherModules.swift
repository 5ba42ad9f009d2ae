import AdgenIR
import AdgenParser

/// Functions of other modules: differentiated from their sources as if they stood in the own one, or by the derivatives that are written there.
extension Checker {
    /// The external for a function of another module that cannot be looked into, where the derivatives that its own module writes can be called.
    ///
    /// - Parameter types: What stands for its types, where it is a member of a protocol.
    /// - Throws: The reason, where these cannot either. It is told where the function is called, as its source may be nobody's to change.
    mutating func externalElsewhere(
        _ symbol: FunctionSymbol,
        _ signature: Signature,
        _ types: [String: SwiftType] = [:],
        at node: Node
    ) throws -> String? {
        guard !symbols.modules.isOwn(file: symbol.file) else { return nil }
        try requireUsableRule(for: symbol.name, at: node)
        // What is called from far down is looked into later, and complained about where it stands.
        guard trialDepth < Self.maximumTrialDepth else { return nil }
        guard lowerIfPossible(symbol, signature, types) == nil, undecided[symbol.id] == nil else { return nil }
        if types.isEmpty, let name = derivativesElsewhere(of: symbol, signature) { return name }
        throw cannotBeDifferentiated(symbol, types, at: node)
    }

    private static let maximumTrialDepth = 8

    private func cannotBeDifferentiated(_ symbol: FunctionSymbol, _ types: [String: SwiftType], at node: Node) -> Refusal {
        let module = symbols.modules.name(ofFile: symbol.file) ?? ""
        var refusal = Refusal.unknown("'\(symbol.name)' of the module '\(module)' cannot be differentiated", at: node)
        if let reason = unlowerableReasons[FunctionKey(symbol.id, types)] {
            refusal.diagnostic?.notes.append(Diagnostic.Note(reason.message, in: reason.file, at: reason.range))
            refusal.diagnostic?.notes += reason.notes
        }
        // One piece of advice is enough where one function calls the other.
        if trialDepth > 0 { return refusal }
        let isMarkable = canHaveDerivatives(symbol) && symbol.symbol.attribute(named: "Differentiable") == nil
        let way = "give a rule for it with '@Derivative(of:)'"
        let advice = isMarkable ? "mark it '@Differentiable' where it is declared and use the plugin for '\(module)', or \(way)" : way
        refusal.diagnostic?.notes.append(Diagnostic.Note(advice, in: files[context.file].source, at: node.range))
        return refusal
    }

    /// Whether derivatives could be called by their names.
    private func canHaveDerivatives(_ symbol: FunctionSymbol) -> Bool {
        symbol.declaration.kind == .function && !symbol.isInstanceMember && !symbol.declaration.isOperator && symbols.isOpen(symbol.symbol)
    }

    /// Makes the pushforward and pullback that are written for a marked function the rules of it.
    private mutating func derivativesElsewhere(of symbol: FunctionSymbol, _ signature: Signature) -> String? {
        let types = signature.parameters.map(\.type) + [signature.result]
        guard canHaveDerivatives(symbol), signature.generics == nil, types.allSatisfy(canBePassed),
            let mark = symbol.symbol.attribute(named: "Differentiable").flatMap(DifferentiableAnnotation.init).map(Mark.init),
            mark.wrt == nil, let gradient = signature.gradient, let outcome = signature.outcome.tangent,
            (try? requireOpenTypes(of: signature, symbol)) != nil
        else { return nil }
        let modes = mark.modes ?? [.forward, .reverse]
        let path = Array(symbols.writtenName(of: symbol.symbol, symbol.path).split(separator: ".").map(String.init).dropLast())
        let baseName = mark.baseName ?? signature.baseName
        func external(_ suffix: String, _ label: String, _ type: SwiftType, gives other: SwiftType) -> String {
            var derivative = Signature(
                baseName: baseName + suffix,
                parameters: signature.parameters,
                result: signature.paired(label, other)
            )
            derivative.parameters.append(Signature.Parameter(label: label == "tangent" ? "along" : label, name: label, type: type))
            return addExternal(derivative, path: path, spelling: (path + [derivative.baseName]).joined(separator: "."))
        }
        let name = addExternal(signature, path: path, spelling: (path + [signature.baseName]).joined(separator: "."))
        externalNames[symbol.id] = name
        var rule = CustomRule(of: signature)
        if modes.contains(.forward) { rule.pushforward = external("JVP", "tangent", gradient, gives: outcome) }
        if modes.contains(.reverse) { rule.pullback = external("VJP", "cotangent", outcome, gives: gradient) }
        rulesElsewhere[name] = rule
        return name
    }

    /// A type with structs of other modules only carried along that keep values to themselves and have no tangents: written code could not take
    /// them apart where they come in.
    func withoutClosedParts(_ type: SwiftType) -> SwiftType {
        guard symbols.modules.hasDependencies else { return type }
        switch type {
        case .scalar, .opaque: return type
        case .array(let element): return .array(withoutClosedParts(element))
        case .tuple(let elements):
            return .tuple(elements.map { SwiftType.Element(label: $0.label, type: withoutClosedParts($0.type)) })
        case .structure(let structure):
            let isOpen = symbols.modules.isOwn(file: file(of: structure)) || structure.tangentName != nil || !holdsClosedParts(structure)
            return isOpen ? type : .opaque(structure.name)
        }
    }

    /// Whether written code does not see all that a struct is made of.
    private func holdsClosedParts(_ structure: Structure) -> Bool {
        storedProperties(of: structure).contains { symbols.obstacle(to: $0) != nil }
            || structure.fields.contains { withoutClosedParts($0.type) != $0.type }
    }

    /// Whether written code can make values of a type wherever it stands, and rules can have it.
    private func canBePassed(_ type: SwiftType) -> Bool {
        if type.holdsRows || type.holdsCollection { return false }
        if case .array(let element) = type { return canBePassed(element) }
        if case .structure(let structure) = type, structure.making == .properties || structure.making == .settingProperties { return false }
        return type.parts.allSatisfy { canBePassed($0.type) }
    }
}
