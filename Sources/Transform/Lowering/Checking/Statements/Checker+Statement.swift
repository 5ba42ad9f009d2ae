import AdgenIR
import AdgenParser

/// Statements, one case a construct.
extension Checker {
    mutating func check(_ statement: SourceStatement, labeled name: String?) throws -> [TypedStatement] {
        try nested(at: statement.node) { checker in try checker.checkNested(statement, labeled: name) }
    }

    private mutating func checkNested(_ statement: SourceStatement, labeled name: String?) throws -> [TypedStatement] {
        let origin = origin(statement.node)
        context.nameHint = nil
        switch statement {
        case .declaration(let declaration):
            return try check(declaration)
        case .expression(.macroExpansion(let macro)) where macro.name == "warning":
            // The compiler has shown it, where it stands.
            return []
        case .expression(let expression):
            return try checkForEffect(expression, origin)
        case .ifStatement(let branch):
            return try check(branch, labeled: name, origin)
        case .switchStatement(let choice):
            return try check(choice, labeled: name, origin)
        case .forLoop(let loop):
            return try check(loop, labeled: name, origin)
        case .whileLoop(let loop):
            return try check(loop, labeled: name, origin)
        case .repeatLoop(let loop):
            return try check(loop, labeled: name, origin)
        case .guardStatement(let statement):
            return try check(statement, origin)
        case .deferStatement(let statement):
            return [TypedStatement(.deferred(checkDeferred(statement)), origin)]
        case .doStatement(let statement):
            return try check(statement, labeled: name, origin)
        case .returnStatement(let statement):
            return try check(statement, origin)
        case .breakStatement(let statement):
            return [TypedStatement(.jump(.breaking(try target(of: statement).label)), origin)]
        case .continueStatement(let statement):
            return [TypedStatement(.jump(.continuing(try target(of: statement).label)), origin)]
        case .fallthroughStatement(let statement):
            throw Refusal("'fallthrough' is not supported here", at: statement.node, note: "it may stand last in a case of a 'switch'")
        case .labeled(let statement):
            return try check(statement.statement, labeled: statement.label)
        case .throwStatement(let statement):
            throw Refusal("'throw' is not supported yet", at: statement.node, note: "use 'precondition', or check before the call")
        case .yieldStatement, .discardStatement:
            throw Refusal("this statement is not supported in differentiated code", at: statement.node)
        case .error(let error):
            throw unreadable(error.node)
        }
    }

    /// The parser has said why, unless the tree is not a parser's.
    func unreadable(_ node: Node) -> Refusal {
        let file = files.indices.contains(context.file) ? files[context.file] : nil
        return file?.hasErrors ?? false ? .reported : Refusal("this could not be read as Swift", at: node)
    }

    // MARK: Jumps

    private mutating func check(_ statement: ReturnStatement, _ origin: Origin) throws -> [TypedStatement] {
        guard let value = statement.expression else {
            guard context.result == .void else { throw Refusal("'return' needs a value here", at: statement.node) }
            return [TypedStatement(.jump(.returning), origin)]
        }
        return try returning(value, origin)
    }

    /// The statements that assign the results and return.
    mutating func returning(_ value: Expression, _ origin: Origin) throws -> [TypedStatement] {
        context.nameHint = "result"
        let jump = TypedStatement(.jump(.returning), origin)
        if context.result == .void { return try checkForEffect(value, origin) + [jump] }
        let value = try check(value, as: context.result)
        let places: [Place?] = program[context.id].results.map { .variable($0) }
        return [TypedStatement(.assign(places, value), origin), jump]
    }

    private func target(of statement: BreakStatement) throws -> JumpTarget {
        let found = context.targets.last { target in
            statement.label.map { target.name == $0 } ?? !target.isIf
        }
        guard let found else { throw Refusal("'break' has nothing here to leave", at: statement.node) }
        return found
    }

    private func target(of statement: ContinueStatement) throws -> JumpTarget {
        let found = context.targets.last { target in
            target.isLoop && (statement.label.map { target.name == $0 } ?? true)
        }
        guard let found else { throw Refusal("'continue' has no loop here to continue", at: statement.node) }
        return found
    }

    // MARK: Blocks

    private mutating func checkDeferred(_ statement: DeferStatement) -> [TypedStatement] {
        let targets = context.targets
        context.targets = []
        defer { context.targets = targets }
        return check(statement.body.statements)
    }

    private mutating func check(_ statement: DoStatement, labeled name: String?, _ origin: Origin) throws -> [TypedStatement] {
        if let clause = statement.catches.first {
            throw Refusal("'catch' is not supported yet", at: clause.node, note: "differentiated code cannot throw")
        }
        let label = program.makeLabel()
        context.targets.append(JumpTarget(label: label, name: name, isLoop: false, isIf: true))
        defer { context.targets.removeLast() }
        return [TypedStatement(.scope(label, check(statement.body.statements)), origin)]
    }
}
