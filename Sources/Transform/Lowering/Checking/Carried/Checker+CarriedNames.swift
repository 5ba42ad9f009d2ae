import AdgenIR
import AdgenParser

/// Finds the names in carried text that mean local variables of the function around: not those that the text declares itself, each of which is
/// in scope where Swift says so.
extension Checker {
    /// What stands in place of a part of carried text.
    struct Replacement {
        var range: Range<Int>
        var replacement: [TypedPiece]
    }

    /// Goes through the text in its order.
    ///
    /// - Parameter hidden: The names that the text declares and that are in scope here.
    mutating func replaceNames(in node: Node, _ hidden: inout Set<String>, _ found: inout [Replacement], depth: Int = 0) throws {
        guard depth < 400 else {
            throw Refusal("the nesting is too deep", at: node, note: "break it up with variables or functions of its own")
        }
        let outer = context.lookedUp
        if evaluatesLater(node) { context.lookedUp = nil }
        defer { if context.lookedUp == nil { context.lookedUp = outer } }
        if try replace(node, hidden, &found) { return }
        switch node.kind {
        case .identifierPattern:
            if case .identifier(let pattern)? = Pattern(node) { hidden.insert(pattern.name) }
        case .patternBinding, .condition:
            // The value is outside of what it is bound to.
            try inOrder(node.childNodes.last { $0.kind == .initializerClause }, &hidden, &found, depth)
            try inOrder(node.childNodes.filter { $0.kind != .initializerClause }, &hidden, &found, depth)
        case .forStatement:
            try inScope(&hidden) { checker, hidden in
                // The sequence is outside of the loop.
                func isInside(_ child: Node) -> Bool { child.kind.isPattern || child.kind == .whereClause || child.kind == .codeBlock }
                try checker.inOrder(node.childNodes.filter { !isInside($0) }, &hidden, &found, depth)
                try checker.inOrder(node.childNodes.filter(isInside), &hidden, &found, depth)
            }
        case .ifExpr:
            if case .ifExpression(let branch)? = Expression(node) { try replaceShorthands(in: branch.conditions, hidden, &found) }
            let outer = hidden
            var isElse = false
            for child in node.childNodes {
                var own = isElse ? outer : hidden
                try replaceNames(in: child, &own, &found, depth: depth + 1)
                if child.kind == .conditionList { hidden = own }
                if child.kind == .codeBlock { isElse = true }
            }
            hidden = outer
        case .guardStatement:
            if case .guardStatement(let statement)? = SourceStatement(node) {
                try replaceShorthands(in: statement.conditions, hidden, &found)
            }
            let outer = hidden
            for child in node.childNodes {
                var own = child.kind == .codeBlock ? outer : hidden
                try replaceNames(in: child, &own, &found, depth: depth + 1)
                if child.kind == .conditionList { hidden = own }
            }
        case .closureExpr:
            try replaceNames(inClosure: node, &hidden, &found, depth)
        case .sequenceExpr where evaluatesLaterOperandsLater(node):
            try inOrder(node.childNodes.prefix(1), &hidden, &found, depth)
            let first = context.lookedUp
            context.lookedUp = nil
            defer { context.lookedUp = first }
            try inOrder(node.childNodes.dropFirst(), &hidden, &found, depth)
        case .functionDecl:
            try inScope(&hidden) { checker, hidden in
                // Default arguments are outside of the function.
                try checker.inOrder(node.childNodes.filter { $0.kind != .codeBlock }, &hidden, &found, depth)
                if case .function(let function)? = Declaration(node) { hidden.formUnion(function.parameters.map(\.internalName)) }
                try checker.inOrder(node.childNodes.filter { $0.kind == .codeBlock }, &hidden, &found, depth)
            }
        case .statementList, .memberBlock:
            try inScope(&hidden) { checker, hidden in
                for case .function(let function)? in node.childNodes.map(Declaration.init) { hidden.insert(function.name) }
                try checker.inOrder(node.childNodes, &hidden, &found, depth)
            }
        case .catchClause:
            try inScope(&hidden) { checker, hidden in
                if !node.childNodes.contains(where: { $0.kind == .caseItem }) { hidden.insert("error") }
                try checker.inOrder(node.childNodes, &hidden, &found, depth)
            }
        case .whileStatement:
            if case .whileLoop(let loop)? = SourceStatement(node) { try replaceShorthands(in: loop.conditions, hidden, &found) }
            try inScope(&hidden) { try $0.inOrder(node.childNodes, &$1, &found, depth) }
        case .ifConfigClause:
            // What it declares is in scope after it.
            for child in node.childNodes {
                try inOrder(child.kind == .statementList ? child.childNodes : [child], &hidden, &found, depth)
            }
        case .codeBlock, .switchCase, .accessorBlock:
            try inScope(&hidden) { try $0.inOrder(node.childNodes, &$1, &found, depth) }
        default:
            try inOrder(node.childNodes, &hidden, &found, depth)
        }
    }

    private mutating func inOrder(
        _ nodes: some Sequence<Node>,
        _ hidden: inout Set<String>,
        _ found: inout [Replacement],
        _ depth: Int
    ) throws {
        for node in nodes { try replaceNames(in: node, &hidden, &found, depth: depth + 1) }
    }

    private mutating func inOrder(_ node: Node?, _ hidden: inout Set<String>, _ found: inout [Replacement], _ depth: Int) throws {
        if let node { try replaceNames(in: node, &hidden, &found, depth: depth + 1) }
    }

    /// What is declared in a part is forgotten after it.
    private mutating func inScope(
        _ hidden: inout Set<String>,
        _ part: (inout Checker, inout Set<String>) throws -> Void
    ) throws {
        var inner = hidden
        try part(&self, &inner)
    }

    // MARK: Names

    /// Replaces a node that means a local variable or has a value of its own, and refuses one that changes a variable. Whether nothing in it is
    /// left to be looked at.
    private mutating func replace(_ node: Node, _ hidden: Set<String>, _ found: inout [Replacement]) throws -> Bool {
        switch node.kind {
        case .identifierExpr:
            guard case .identifier(let identifier)? = Expression(node), !hidden.contains(identifier.name),
                let name = identifier.nameToken, let replacement = try replacement(of: name, at: identifier.node)
            else { return false }
            found.append(Replacement(range: name.range, replacement: replacement))
            return true
        case .memberExpr:
            guard case .member(let member)? = Expression(node) else { return false }
            guard let replacement = try replacement(of: member, hidden) ?? lookedUp(.member(member), hidden) else { return false }
            found.append(Replacement(range: node.range, replacement: replacement))
            return true
        case .subscriptExpr:
            guard let element = Expression(node), let replacement = try lookedUp(element, hidden) else { return false }
            found.append(Replacement(range: node.range, replacement: replacement))
            return true
        case .selfExpr:
            guard let local = receiver else { return false }
            found.append(Replacement(range: node.range, replacement: try pieces(of: local.leaves, local.type, at: node)))
            return true
        case .sequenceExpr:
            try refuseAssignments(in: node, hidden)
        case .callExpr:
            if try replaceGenerator(calledIn: node, hidden, &found) { return true }
            try refuseMutation(by: node, hidden)
        case .inoutExpr:
            guard case .inoutReference(let reference)? = Expression(node) else { return false }
            guard let variable = try variableChanged(reference.expression, hidden) else { return false }
            found.append(Replacement(range: reference.expression.range, replacement: [.changed(variable)]))
            return true
        case .macroExpansionExpr:
            guard case .macroExpansion(let macro)? = Expression(node) else { return false }
            if case .typed(let literal)? = sourceLiteral(macro), case .constant(.int(let number)) = literal.kind {
                found.append(Replacement(range: node.range, replacement: [.text(String(number))]))
                return true
            }
            if node.text == "#function" {
                found.append(Replacement(range: node.range, replacement: [.text("\"\(context.functionName)\"")]))
            }
        case _ where node.kind.isError:
            throw Refusal("this could not be read as Swift", at: node)
        default:
            break
        }
        return false
    }

    /// A call of a method that changes a generator of random numbers; whether it is one.
    private mutating func replaceGenerator(calledIn node: Node, _ hidden: Set<String>, _ found: inout [Replacement]) throws -> Bool {
        guard case .call(let call)? = Expression(node), let (base, variable) = try generatorChanged(by: call, hidden) else { return false }
        found.append(Replacement(range: base.range, replacement: [.changed(variable)]))
        var inner = hidden
        for argument in call.arguments { try replaceNames(in: argument.node, &inner, &found) }
        for closure in call.trailingClosures { try replaceNames(in: closure.expression.node, &inner, &found) }
        return true
    }

    /// `if let x` stands for `if let x = x`.
    private mutating func replaceShorthands(in conditions: [Condition], _ hidden: Set<String>, _ found: inout [Replacement]) throws {
        var bound: Set<String> = []
        for condition in conditions {
            if case .optionalBinding(_, .identifier(let pattern), _, nil) = condition.form, let name = pattern.nameToken,
                !hidden.contains(name.name), !bound.contains(name.name)
            {
                try replaceShorthand(name, at: pattern.node, &found)
            }
            var pending = [condition.node]
            while let node = pending.popLast() {
                if case .identifier(let pattern)? = Pattern(node) { bound.insert(pattern.name) }
                if node.kind != .initializerClause { pending += node.childNodes }
            }
        }
    }

    /// `x` as short for `x = x`.
    private mutating func replaceShorthand(_ name: Token, at node: Node, _ found: inout [Replacement]) throws {
        guard let replacement = try replacement(of: name, at: node) else { return }
        found.append(Replacement(range: name.range, replacement: [.text(name.text + " = ")] + replacement))
    }

    private mutating func replaceNames(
        inClosure node: Node,
        _ hidden: inout Set<String>,
        _ found: inout [Replacement],
        _ depth: Int
    ) throws {
        guard case .closure(let closure)? = Expression(node) else { return }
        var inner = hidden
        for capture in closure.signature?.captures ?? [] {
            if let initializer = capture.initializer {
                try replaceNames(in: initializer.node, &hidden, &found, depth: depth + 1)
            } else if let name = capture.nameToken, !hidden.contains(name.name) {
                try replaceShorthand(name, at: capture.node, &found)
            }
            inner.insert(capture.name)
        }
        inner.formUnion(closure.signature?.parameters.map(\.internalName) ?? [])
        try inOrder(node.childNodes.filter { $0.kind != .closureSignature }, &inner, &found, depth)
    }
}
