// Declarations, one case a construct.

/// A declaration of a file, a type or a body. `init(_:)` sees a node as one.
public enum Declaration: SyntaxView {
    case function(FunctionDecl)
    case initializer(InitializerDecl)
    case deinitializer(DeinitializerDecl)
    case subscriptDeclaration(SubscriptDecl)
    /// `let` and `var`, with one or more bindings.
    case variable(VariableDecl)
    case structure(NominalTypeDecl)
    case classDeclaration(NominalTypeDecl)
    case enumeration(NominalTypeDecl)
    case actor(NominalTypeDecl)
    case protocolDeclaration(ProtocolDecl)
    case extensionDeclaration(ExtensionDecl)
    case importDeclaration(ImportDecl)
    case typealiasDeclaration(TypealiasDecl)
    case associatedType(AssociatedTypeDecl)
    /// `case a, b(Int)` in an enum.
    case enumCase(EnumCaseDecl)
    case operatorDeclaration(OperatorDecl)
    case precedenceGroup(PrecedenceGroupDecl)
    case macro(MacroDecl)
    /// `#name(...)` where a declaration stands.
    case macroExpansion(MacroExpansionDecl)
    /// `#if ... #endif` around whatever may stand there.
    case ifConfig(IfConfigDecl)
    /// `#sourceLocation(...)`.
    case sourceLocation(SourceLocationDirective)
    case error(ErrorDecl)

    /// Sees a node as a declaration; nil if it is something else.
    public init?(_ node: Node) {
        switch node.kind {
        case .functionDecl: self = .function(FunctionDecl(node: node))
        case .initializerDecl: self = .initializer(InitializerDecl(node: node))
        case .deinitializerDecl: self = .deinitializer(DeinitializerDecl(node: node))
        case .subscriptDecl: self = .subscriptDeclaration(SubscriptDecl(node: node))
        case .variableDecl: self = .variable(VariableDecl(node: node))
        case .structDecl: self = .structure(NominalTypeDecl(node: node))
        case .classDecl: self = .classDeclaration(NominalTypeDecl(node: node))
        case .enumDecl: self = .enumeration(NominalTypeDecl(node: node))
        case .actorDecl: self = .actor(NominalTypeDecl(node: node))
        case .protocolDecl: self = .protocolDeclaration(ProtocolDecl(node: node))
        case .extensionDecl: self = .extensionDeclaration(ExtensionDecl(node: node))
        case .importDecl: self = .importDeclaration(ImportDecl(node: node))
        case .typealiasDecl: self = .typealiasDeclaration(TypealiasDecl(node: node))
        case .associatedTypeDecl: self = .associatedType(AssociatedTypeDecl(node: node))
        case .enumCaseDecl: self = .enumCase(EnumCaseDecl(node: node))
        case .operatorDecl: self = .operatorDeclaration(OperatorDecl(node: node))
        case .precedenceGroupDecl: self = .precedenceGroup(PrecedenceGroupDecl(node: node))
        case .macroDecl: self = .macro(MacroDecl(node: node))
        case .macroExpansionDecl: self = .macroExpansion(MacroExpansionDecl(node: node))
        case .ifConfigDecl: self = .ifConfig(IfConfigDecl(node: node))
        case .sourceLocationDirective: self = .sourceLocation(SourceLocationDirective(node: node))
        case .errorDecl, .tokenRun: self = .error(ErrorDecl(node: node))
        default: return nil
        }
    }

    /// The construct, as a view of no particular kind.
    public var view: any DeclarationView {
        switch self {
        case .function(let view): view
        case .initializer(let view): view
        case .deinitializer(let view): view
        case .subscriptDeclaration(let view): view
        case .variable(let view): view
        case .structure(let view), .classDeclaration(let view), .enumeration(let view), .actor(let view): view
        case .protocolDeclaration(let view): view
        case .extensionDeclaration(let view): view
        case .importDeclaration(let view): view
        case .typealiasDeclaration(let view): view
        case .associatedType(let view): view
        case .enumCase(let view): view
        case .operatorDeclaration(let view): view
        case .precedenceGroup(let view): view
        case .macro(let view): view
        case .macroExpansion(let view): view
        case .ifConfig(let view): view
        case .sourceLocation(let view): view
        case .error(let view): view
        }
    }

    public var node: Node { view.node }
    public var attributes: [Attribute] { view.attributes }
    public var modifiers: [Modifier] { view.modifiers }
    public var conditionalAttributes: [Attribute] { view.conditionalAttributes }
}

/// A view of a declaration: all of them may bear attributes and modifiers.
public protocol DeclarationView: SyntaxView {}

extension DeclarationView {
    public var attributes: [Attribute] { node.attributes }
    public var modifiers: [Modifier] { node.children(.modifier).map(Modifier.init) }

    /// The attributes that stand under an `#if` of their own.
    public var conditionalAttributes: [Attribute] {
        var found: [Attribute] = []
        var pending = node.children(.ifConfigDecl).map(IfConfigDecl.init)
        while let config = pending.popLast() {
            for content in config.clauses.flatMap(\.contents) {
                if content.kind == .attribute { found.append(Attribute(node: content)) }
                if content.kind == .ifConfigDecl { pending.append(IfConfigDecl(node: content)) }
            }
        }
        return found
    }

    /// Whether a modifier such as `static` or `mutating` is written, without a detail such as the `set` of `private(set)`.
    public func hasModifier(_ keyword: Keyword) -> Bool {
        modifiers.contains { $0.keyword == keyword && $0.detail == nil }
    }

    /// The first attribute of a name, as in `attribute(named: "Differentiable")`.
    public func attribute(named name: String) -> Attribute? { attributes.first { $0.name == name } }
}

/// `@name`, `@Module.Name<T>(arguments)`.
public struct Attribute: SyntaxView {
    public let node: Node

    /// The name as a type, as attributes may be generic types.
    public var type: TypeSyntax { node.type() }

    /// The last component of the name, without the `@`.
    public var name: String {
        switch type {
        case .identifier(let type): type.name
        case .member(let type): type.name
        default: ""
        }
    }

    public var hasArguments: Bool { node.token(.leftParen) != nil }

    /// The arguments, as those of a call; empty for attributes whose arguments follow a grammar of their own, as those of `@available` do.
    public var arguments: [Argument] { node.arguments }
}

/// `static`, `private(set)`, `unowned(safe)`.
public struct Modifier: SyntaxView {
    public let node: Node

    public var nameToken: Token? { node.ownToken }
    public var keyword: Keyword { nameToken?.keyword ?? .none }

    /// What is written in parentheses, as `set`.
    public var detail: String? { node.child(.tokenRun)?.text }
}

extension Node {
    var attributes: [Attribute] { children(.attribute).map(Attribute.init) }
}
