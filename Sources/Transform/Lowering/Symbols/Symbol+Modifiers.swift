import AdgenParser

/// What is written before a declaration.
extension Symbol {
    var modifiers: [Modifier] { hasModifiers ? Declaration(node)?.modifiers ?? [] : [] }

    /// The attributes, those under an `#if` of their own not among them.
    var attributes: [Attribute] { hasAttributes ? Declaration(node)?.attributes ?? [] : [] }

    func hasModifier(_ keyword: Keyword) -> Bool {
        hasModifiers && modifiers.contains { $0.keyword == keyword && $0.detail == nil }
    }

    func attribute(named name: String) -> Attribute? { attributes.first { $0.name == name } }

    /// Whether it belongs to a type and not to its values: what is `static`, and what makes or is a type or value.
    var isStatic: Bool {
        switch kind {
        case .function, .variable, .subscripting: hasModifier(.static) || hasModifier(.class)
        case .initializer, .enumCase, .structure, .classType, .enumeration, .actor, .protocolType, .typeAlias, .associatedType: true
        case .extensionBlock, .deinitializer, .operatorSymbol, .precedenceGroup, .macro, .macroExpansion: false
        }
    }

    var isOperatorFunction: Bool { function?.isOperator ?? false }
}
