import AdgenIR
import AdgenParser

/// `if` and `switch` as expressions: a variable that each branch gives its value.
extension Checker {
    mutating func value(of branch: IfExpr) -> Flexible {
        Flexible(defaultType: branchType(values(of: branch)), accepts: { _ in true }) { checker, type in
            try checker.choice(type, at: branch.node) { checker, places in try checker.value(of: branch, type, places) }
        }
    }

    mutating func value(of choice: SwitchExpr) -> Flexible {
        var results: [Expression] = []
        for entry in cases(of: choice) { results += values(of: entry.statements) }
        return Flexible(defaultType: branchType(results), accepts: { _ in true }) { checker, type in
            try checker.choice(type, at: choice.node) { checker, places in
                try checker.chain(choice, checker.origin(choice.node)) { checker, statements in
                    try checker.value(of: statements, type, places, at: choice.node)
                }
            }
        }
    }

    /// The type of the branches' values, if it can be seen without what the branches bind.
    private mutating func branchType(_ values: [Expression]) -> SwiftType? {
        let parts = values.compactMap { try? synthesize($0) }
        return commonType(parts)
    }

    /// The expressions that are the value of an `if` in its branches.
    private mutating func values(of branch: IfExpr) -> [Expression] {
        var result: [Expression] = []
        var next: IfExpr? = branch
        while let branch = next {
            next = nil
            result += values(of: branch.body.statements)
            switch branch.elseBranch {
            case .elseIf(let branch): next = branch
            case .block(let block): result += values(of: block.statements)
            case nil: break
            }
        }
        return result
    }

    private mutating func values(of statements: [SourceStatement]) -> [Expression] {
        let statements = decided(statements)
        guard statements.count == 1 else { return [] }
        switch statements[0] {
        case .expression(let expression): return [expression]
        case .ifStatement(let branch): return [.ifExpression(branch)]
        case .switchStatement(let choice): return [.switchExpression(choice)]
        default: return []
        }
    }

    private mutating func choice(
        _ type: SwiftType,
        at node: Node,
        _ body: (inout Checker, [Place?]) throws -> [TypedStatement]
    ) throws -> TypedExpression {
        let name = context.nameHint ?? "value"
        let variables = zip(type.leafNames(name), type.flattened).map { program.variables.make($0, $1, owner: context.id) }
        let statements = try body(&self, variables.map { .variable($0) })
        let declaration = TypedStatement(.declare(variables), origin(node))
        return TypedExpression(.after([declaration] + statements, reading(variables, type)), type)
    }

    private mutating func value(of branch: IfExpr, _ type: SwiftType, _ places: [Place?]) throws -> [TypedStatement] {
        context.scopes.push()
        defer { context.scopes.pop() }
        var bound: [Variable] = []
        let condition = try check(branch.conditions, &bound, at: branch.node)
        let then = try value(of: branch.body.statements, type, places, at: branch.body.node)
        let otherwise: [TypedStatement]
        switch branch.elseBranch {
        case .elseIf(let next): otherwise = try nested(at: next.node) { try $0.value(of: next, type, places) }
        case .block(let block): otherwise = try value(of: block.statements, type, places, at: block.node)
        case nil: throw Refusal("an 'if' that is an expression needs an 'else'", at: branch.node)
        }
        let origin = origin(branch.node)
        return declaring(bound, origin) + [TypedStatement(.branch(condition, then: then, otherwise: otherwise), origin)]
    }

    /// The statements of a branch: one expression, which is the value, or a call that never returns.
    private mutating func value(
        of statements: [SourceStatement],
        _ type: SwiftType,
        _ places: [Place?],
        at node: Node
    ) throws -> [TypedStatement] {
        let statements = decided(statements)
        guard statements.count == 1, let statement = statements.first else {
            throw Refusal("a branch of an expression has to be a single expression", at: node)
        }
        let origin = origin(statement.node)
        switch statement {
        case .expression(let expression):
            if case .call(let call) = expression, let stop = try statementCall(call, origin), case .trap? = stop.last?.kind { return stop }
            return [TypedStatement(.assign(places, try check(expression, as: type)), origin)]
        case .ifStatement(let branch):
            return try nested(at: branch.node) { try $0.value(of: branch, type, places) }
        case .switchStatement(let choice):
            return [TypedStatement(.assign(places, try check(.switchExpression(choice), as: type)), origin)]
        default:
            throw Refusal("a branch of an expression has to be a single expression", at: statement.node)
        }
    }
}
