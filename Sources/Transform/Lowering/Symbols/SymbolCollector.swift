import AdgenParser

/// Goes through the declarations of files, members included, and makes a symbol of each.
///
/// It runs over all of a module in each build of a user's package, mostly compiled for debugging: it touches each declaration's children
/// once, and makes no text but names.
struct SymbolCollector {
    private(set) var symbols: [Symbol] = []
    private(set) var clauses: [ConditionalClause] = []
    private(set) var imports: [ImportDeclaration] = []
    private var file = 0
    /// The lists that are being gone through, innermost last; recursion would take its toll on small stacks.
    private var open: [List] = []

    /// The rest of some declarations, and what stands around them.
    private struct List {
        var node: Node
        var position = 0
        var count: Int
        var container: SymbolID?
        var clause: Int?

        init(_ node: Node, container: SymbolID?, clause: Int?) {
            self.node = node
            count = node.childCount
            self.container = container
            self.clause = clause
        }
    }

    mutating func collect(_ file: ParsedFile, number: Int) {
        self.file = number
        guard let statements = file.tree.root.childNodes.first(where: { $0.kind == .statementList }) else { return }
        open = [List(statements, container: nil, clause: nil)]
        while let last = open.indices.last {
            let list = open[last]
            guard list.position < list.count else {
                open.removeLast()
                continue
            }
            open[last].position += 1
            if case .node(let node) = list.node.child(at: list.position) { collect(node, list) }
        }
    }

    private mutating func collect(_ node: Node, _ list: List) {
        // Statements and expressions stand here where a file is a script.
        guard node.kind.isDeclaration, let declaration = Declaration(node) else { return }
        switch declaration {
        case .function: addNamed(.function, declaration, node, list)
        case .structure: addType(.structure, declaration, node, list)
        case .classDeclaration: addType(.classType, declaration, node, list)
        case .enumeration: addType(.enumeration, declaration, node, list)
        case .actor: addType(.actor, declaration, node, list)
        case .protocolDeclaration: addType(.protocolType, declaration, node, list)
        case .extensionDeclaration: openMembers(of: add(.extensionBlock, "", node, list), node, list)
        case .typealiasDeclaration: addNamed(.typeAlias, declaration, node, list)
        case .associatedType: addNamed(.associatedType, declaration, node, list)
        case .macro: addNamed(.macro, declaration, node, list)
        case .precedenceGroup: addNamed(.precedenceGroup, declaration, node, list)
        case .operatorDeclaration: addNamed(.operatorSymbol, declaration, node, list)
        case .macroExpansion: addNamed(.macroExpansion, declaration, node, list)
        case .initializer: _ = add(.initializer, "init", node, list)
        case .deinitializer: _ = add(.deinitializer, "deinit", node, list)
        case .subscriptDeclaration: _ = add(.subscripting, "subscript", node, list)
        case .variable(let variable): addVariables(variable, node, list)
        case .enumCase(let cases): addCases(cases, node, list)
        case .importDeclaration(let found):
            imports.append(ImportDeclaration(file: file, declaration: found, clause: list.clause))
        case .ifConfig(let config): addClauses(config, list)
        case .sourceLocation, .error: break
        }
    }

    private mutating func addNamed(_ kind: Symbol.Kind, _ declaration: Declaration, _ node: Node, _ list: List) {
        _ = add(kind, declaration.nameToken?.name ?? "", node, list)
    }

    private mutating func addType(_ kind: Symbol.Kind, _ declaration: Declaration, _ node: Node, _ list: List) {
        openMembers(of: add(kind, declaration.nameToken?.name ?? "", node, list), node, list)
    }

    private mutating func openMembers(of symbol: SymbolID, _ node: Node, _ list: List) {
        var position = node.childCount - 1
        while position >= 0 {
            if case .node(let block) = node.child(at: position), block.kind == .memberBlock {
                open.append(List(block, container: symbol, clause: list.clause))
                return
            }
            position -= 1
        }
    }

    private mutating func addVariables(_ variable: VariableDecl, _ node: Node, _ list: List) {
        let flags = Flags(node)
        for binding in variable.bindings { addNames(in: binding.pattern, node, flags, list) }
    }

    /// The names that a pattern binds.
    private mutating func addNames(in pattern: Pattern, _ node: Node, _ flags: Flags, _ list: List) {
        var pending = [pattern]
        while let next = pending.popLast() {
            switch next {
            case .identifier(let name): _ = add(.variable, name.name, node, part: name.node, flags, list)
            case .tuple(let tuple): pending += tuple.elements.reversed().map(\.pattern)
            case .wildcard, .valueBinding, .enumCase, .optional, .isType, .asType, .expression, .error: continue
            }
        }
    }

    private mutating func addCases(_ declaration: EnumCaseDecl, _ node: Node, _ list: List) {
        let flags = Flags(node)
        for element in declaration.elements { _ = add(.enumCase, element.name, node, part: element.node, flags, list) }
    }

    /// The clauses of an `#if`, whose contents come next, in order.
    private mutating func addClauses(_ config: IfConfigDecl, _ list: List) {
        let first = clauses.count
        var lists: [List] = []
        for clause in config.clauses {
            if let contents = clause.node.childNodes.first(where: { $0.kind == .statementList }) {
                lists.append(List(contents, container: list.container, clause: clauses.count))
            }
            clauses.append(ConditionalClause(config: config, first: first, outer: list.clause, file: file))
        }
        open += lists.reversed()
    }

    private mutating func add(_ kind: Symbol.Kind, _ name: String, _ node: Node, _ list: List) -> SymbolID {
        add(kind, name, node, part: node, Flags(node), list)
    }

    private mutating func add(_ kind: Symbol.Kind, _ name: String, _ node: Node, part: Node, _ flags: Flags, _ list: List) -> SymbolID {
        let id = SymbolID(index: symbols.count)
        symbols.append(
            Symbol(
                id: id,
                kind: kind,
                name: name,
                file: file,
                node: node,
                part: part,
                container: list.container,
                clause: list.clause,
                hasAttributes: flags.hasAttributes,
                hasModifiers: flags.hasModifiers,
                hasConditionalAttributes: flags.hasConditionalAttributes
            )
        )
        return id
    }

    /// What stands before the word that begins a declaration.
    private struct Flags {
        var hasAttributes = false
        var hasModifiers = false
        var hasConditionalAttributes = false

        init(_ node: Node) {
            var position = 0
            while position < node.childCount, case .node(let child) = node.child(at: position) {
                switch child.kind {
                case .attribute: hasAttributes = true
                case .modifier: hasModifiers = true
                case .ifConfigDecl: hasConditionalAttributes = true
                default: return
                }
                position += 1
            }
        }
    }
}
