import AdgenParser

/// The number of a symbol among those of its module, in source order: what stands inside another has a higher number than it.
struct SymbolID: Hashable, Sendable, Comparable {
    let index: Int

    static func == (left: SymbolID, right: SymbolID) -> Bool { left.index == right.index }
    static func < (left: SymbolID, right: SymbolID) -> Bool { left.index < right.index }
    func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

/// A declaration outside of bodies: what it is, what it is called and where it stands.
///
/// Whatever else there is to know of it is read from its syntax when it is asked for, by the extensions of this type; what depends on other
/// declarations, as access does, says the `SymbolTable`. A `let` or `var` that binds several names is a symbol for each, and so is each of
/// several cases.
struct Symbol: Sendable {
    enum Kind: UInt8, Sendable, CaseIterable {
        case structure, classType, enumeration, actor, protocolType
        case extensionBlock
        case typeAlias, associatedType
        case function, initializer, deinitializer, subscripting, variable, enumCase
        case operatorSymbol, precedenceGroup, macro
        /// `#name(...)` among members or at the top level: what it declares nobody here knows.
        case macroExpansion
    }

    let id: SymbolID
    let kind: Kind
    /// The base name; `init`, `subscript` and `deinit` for what has none, and nothing for an extension.
    let name: String
    /// The index of the file among those of the module.
    let file: Int
    /// The whole declaration.
    let node: Node
    /// What declares this one symbol: the name in the pattern of a variable, the element of an enum's case; else the whole declaration.
    let part: Node
    /// The type or extension in whose braces it stands.
    let container: SymbolID?
    /// The innermost clause of `#if` around it, by its number in the module.
    let clause: Int?
    let hasAttributes: Bool
    let hasModifiers: Bool
    /// Whether an `#if` stands among its attributes.
    let hasConditionalAttributes: Bool
}

extension Symbol.Kind {
    /// Whether values can be of it: all types but protocols, extensions and aliases.
    var isConcreteType: Bool {
        switch self {
        case .structure, .classType, .enumeration, .actor: true
        case .protocolType, .extensionBlock, .typeAlias, .associatedType, .function, .initializer, .deinitializer, .subscripting,
            .variable, .enumCase, .operatorSymbol, .precedenceGroup, .macro, .macroExpansion:
            false
        }
    }

    /// Whether it is a type with members of its own.
    var isNominal: Bool { isConcreteType || self == .protocolType }

    /// Whether its name names a type.
    var isType: Bool { isNominal || self == .typeAlias || self == .associatedType }

    /// Whether members stand in its braces.
    var isContainer: Bool { isNominal || self == .extensionBlock }
}

extension Symbol {
    /// The name as it is written, or the word that stands for it.
    var nameToken: Token? {
        switch kind {
        case .variable: part.firstToken
        case .enumCase: caseElement?.nameToken
        case .initializer, .deinitializer, .subscripting, .extensionBlock: node.introducer
        case .structure, .classType, .enumeration, .actor, .protocolType, .typeAlias, .associatedType, .function, .operatorSymbol,
            .precedenceGroup, .macro, .macroExpansion:
            Declaration(node)?.nameToken
        }
    }
}

/// The declaration as the view of its kind.
extension Symbol {
    var function: FunctionDecl? { if case .function(let view) = Declaration(node) { view } else { nil } }
    var initializer: InitializerDecl? { if case .initializer(let view) = Declaration(node) { view } else { nil } }
    var subscripting: SubscriptDecl? { if case .subscriptDeclaration(let view) = Declaration(node) { view } else { nil } }
    var macro: MacroDecl? { if case .macro(let view) = Declaration(node) { view } else { nil } }
    var variable: VariableDecl? { if case .variable(let view) = Declaration(node) { view } else { nil } }
    var extended: TypeSyntax? { if case .extensionDeclaration(let view) = Declaration(node) { view.extendedType } else { nil } }

    /// The element that declares a case of an enum.
    var caseElement: EnumCaseElement? {
        guard case .enumCase(let view) = Declaration(node) else { return nil }
        return view.elements.first { $0.node == part }
    }
}

extension Node {
    /// The word that begins a declaration after its attributes and modifiers.
    var introducer: Token? {
        var position = 0
        while position < childCount {
            if case .token(let token) = child(at: position) { return token }
            position += 1
        }
        return nil
    }
}

extension Declaration {
    /// The name of a declaration that has one of its own.
    var nameToken: Token? {
        switch self {
        case .function(let function): function.nameToken
        case .structure(let type), .classDeclaration(let type), .enumeration(let type), .actor(let type): type.nameToken
        case .protocolDeclaration(let type): type.nameToken
        case .typealiasDeclaration(let alias): alias.nameToken
        case .associatedType(let type): type.nameToken
        case .macro(let macro): macro.nameToken
        case .macroExpansion(let expansion): expansion.nameToken
        case .operatorDeclaration(let declared): declared.operatorToken
        case .precedenceGroup(let group): group.nameToken
        case .initializer, .deinitializer, .subscriptDeclaration, .variable, .extensionDeclaration, .importDeclaration, .enumCase,
            .ifConfig, .sourceLocation, .error:
            nil
        }
    }
}
