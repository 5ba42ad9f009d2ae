import AdgenParser

/// A parameter of a function, initialiser, subscript, macro or enum case.
struct SymbolParameter: Sendable {
    /// The argument label of a call; nil for none.
    var label: String?
    /// What the body knows it by; nothing for an associated value without a name.
    var name: String
    let syntax: FunctionParameter

    /// The type with the words and attributes before it.
    var type: TypeSyntax? { syntax.type }
    var isInout: Bool { syntax.isInout }
    var isVariadic: Bool { syntax.isVariadic }
    var defaultValue: Expression? { syntax.defaultValue }
    /// `borrowing`, `consuming`, `sending`, `isolated`: the words before the name or the type.
    var specifiers: [Keyword] { syntax.modifiers.map(\.keyword) + (attributedType?.specifiers.map(\.keyword) ?? []) }
    var isAutoclosure: Bool { hasTypeAttribute("autoclosure") }
    var isEscaping: Bool { hasTypeAttribute("escaping") }
    /// Attributes before the name: wrappers and result builders.
    var attributes: [Attribute] { syntax.attributes }

    private var attributedType: AttributedType? {
        if case .attributed(let type) = syntax.type { type } else { nil }
    }

    private func hasTypeAttribute(_ name: String) -> Bool { attributedType?.attributes.contains { $0.name == name } ?? false }
}

/// What is called: functions, initialisers, subscripts, macros and the cases of enums.
extension Symbol {
    /// The parameters; none for a case without associated values, and for what is not called.
    var parameters: [SymbolParameter] {
        switch kind {
        case .function: (function?.parameters ?? []).map { parameter($0) }
        case .initializer: (initializer?.parameters ?? []).map { parameter($0) }
        case .macro: (macro?.parameters ?? []).map { parameter($0) }
        case .subscripting: (subscripting?.parameters ?? []).map { parameter($0, isSoleNameLabel: false) }
        case .enumCase: (caseElement?.associatedValues ?? []).map { parameter($0) }
        default: []
        }
    }

    /// The only name of a subscript's or an operator's parameter is no label.
    private func parameter(_ syntax: FunctionParameter, isSoleNameLabel: Bool = true) -> SymbolParameter {
        let isLabelled = syntax.secondName != nil || isSoleNameLabel && !isOperatorFunction
        return SymbolParameter(
            label: isLabelled ? syntax.label : nil,
            name: syntax.firstName == nil ? "" : syntax.internalName,
            syntax: syntax
        )
    }

    /// Whether arguments are written after its name: not for a case without associated values.
    var isCalled: Bool {
        switch kind {
        case .function, .initializer, .subscripting, .macro: true
        case .enumCase: part.childNodes.contains { $0.kind == .parameterClause }
        default: false
        }
    }

    /// The name with its labels: `f(_:to:)`.
    var fullName: String {
        isCalled ? name + "(" + parameters.map { ($0.label ?? "_") + ":" }.joined() + ")" : name
    }

    /// The type of the result; nil where none is written.
    var resultType: TypeSyntax? {
        switch kind {
        case .function: function?.returnType
        case .subscripting: subscripting?.returnType
        case .macro: macro?.returnType
        default: nil
        }
    }

    /// `throws` and what is thrown.
    var throwsClause: ThrowsClause? {
        switch kind {
        case .function: function?.throwsClause
        case .initializer: initializer?.throwsClause
        default: nil
        }
    }

    var isAsync: Bool {
        switch kind {
        case .function: function?.isAsync ?? false
        case .initializer: initializer?.isAsync ?? false
        default: false
        }
    }

    /// `init?` and `init!`.
    var isFailable: Bool { initializer?.isFailable ?? false }

    /// Whether a body is written: not for requirements, and not for what another language or a macro implements.
    var hasBody: Bool {
        switch kind {
        case .function: function?.body != nil
        case .initializer: initializer?.body != nil
        default: false
        }
    }
}
