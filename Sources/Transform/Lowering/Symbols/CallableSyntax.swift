import AdgenParser

/// The syntax of what can be called: a function, an initialiser, or an accessor of a computed property or a subscript.
struct CallableSyntax: DeclarationView, GenericView {
    enum Kind: Sendable {
        case function, initializer, getter, setter
    }

    let kind: Kind
    /// The whole declaration: of an accessor that of the property or subscript.
    let node: Node
    /// What is called by: the name, `init` or `subscript`.
    let nameToken: Token?
    /// The parameters as they are written: of a subscript's accessors, those of the subscript.
    let parameters: [FunctionParameter]
    /// What is written of the type of the result: of a property's getter, the property's type.
    let returnType: TypeSyntax?
    let statements: [Statement]?
    /// The body in its braces.
    let body: Node?
    /// Where the compiler has `self` declared: the name, the word of an accessor, or the brace of a getter without one.
    let receiverToken: Token?
    /// What says that it throws, if it does.
    let throwing: Node?
    let isAsync: Bool
    let isOperator: Bool
    /// What a setter calls the new value, and where that stands: the word `set` where it has no name of its own.
    let newValueName: String
    let newValueToken: Token?

    init(_ function: FunctionDecl) {
        kind = .function
        node = function.node
        nameToken = function.nameToken
        parameters = function.parameters
        returnType = function.returnType
        statements = function.body?.statements
        body = function.body?.node
        receiverToken = function.nameToken
        throwing = function.throwsClause?.node
        isAsync = function.isAsync
        isOperator = function.isOperator
        newValueName = ""
        newValueToken = nil
    }

    init(_ initializer: InitializerDecl) {
        kind = .initializer
        node = initializer.node
        nameToken = initializer.node.introducer
        parameters = initializer.parameters
        returnType = nil
        statements = initializer.body?.statements
        body = initializer.body?.node
        receiverToken = initializer.node.introducer
        throwing = initializer.throwsClause?.node
        isAsync = initializer.isAsync
        isOperator = false
        newValueName = ""
        newValueToken = nil
    }

    /// An accessor of a variable or subscript, if it has one of the kind.
    init?(_ kind: Kind, of symbol: Symbol) {
        let block: AccessorBlock?
        if let subscripting = symbol.subscripting {
            block = subscripting.accessorBlock
            parameters = subscripting.parameters
            returnType = subscripting.returnType
        } else {
            block = symbol.binding?.accessorBlock
            parameters = []
            returnType = symbol.writtenType
        }
        guard let block else { return nil }
        self.kind = kind
        isOperator = false
        node = symbol.node
        nameToken = symbol.nameToken
        if kind == .getter, let shorthand = block.getterStatements {
            statements = shorthand
            body = block.node
            receiverToken = block.node.firstToken
            throwing = nil
            isAsync = false
            newValueName = ""
            newValueToken = nil
            return
        }
        guard let accessor = block.accessors.first(where: { $0.keyword == (kind == .getter ? .get : .set) }), let body = accessor.body
        else { return nil }
        statements = body.statements
        self.body = body.node
        receiverToken = accessor.nameToken
        throwing = accessor.isThrowing ? accessor.node : nil
        isAsync = accessor.isAsync
        newValueName = accessor.parameterToken?.name ?? "newValue"
        newValueToken = accessor.parameterToken ?? accessor.nameToken
    }

    var name: String { nameToken?.name ?? "" }

    /// What is written of the types of parameters and result.
    var signatureNodes: [Node] { parameters.map(\.node) + (returnType.map { [$0.node] } ?? []) }
}
