import AdgenIR
import AdgenParser

/// `if` and `guard` as statements, and the conditions that they and `while` share.
extension Checker {
    mutating func check(_ branch: IfExpr, labeled name: String?, _ origin: Origin) throws -> [TypedStatement] {
        guard let name else { return try check(branch, origin) }
        let label = program.makeLabel()
        context.targets.append(JumpTarget(label: label, name: name, isLoop: false, isIf: true))
        defer { context.targets.removeLast() }
        return [TypedStatement(.scope(label, try check(branch, origin)), origin)]
    }

    private mutating func check(_ branch: IfExpr, _ origin: Origin) throws -> [TypedStatement] {
        context.scopes.push()
        defer { context.scopes.pop() }
        var bound: [Variable] = []
        let condition = reporting(.bool(true)) { try $0.check(branch.conditions, &bound, at: branch.node) }
        let then = check(branch.body.statements)
        var otherwise: [TypedStatement] = []
        switch branch.elseBranch {
        case .elseIf(let next):
            let origin = self.origin(next.node)
            otherwise = try nested(at: next.node) { try $0.check(next, origin) }
        case .block(let block):
            otherwise = check(block.statements)
        case nil:
            break
        }
        return declaring(bound, origin) + [TypedStatement(.branch(condition, then: then, otherwise: otherwise), origin)]
    }

    /// Brings what conditions bind into scope, before they are evaluated.
    func declaring(_ bound: [Variable], _ origin: Origin) -> [TypedStatement] {
        bound.isEmpty ? [] : [TypedStatement(.declare(bound), origin)]
    }

    mutating func check(_ statement: GuardStatement, _ origin: Origin) throws -> [TypedStatement] {
        var bound: [Variable] = []
        let condition = reporting(.bool(true)) { try $0.check(statement.conditions, &bound, at: statement.node) }
        let otherwise = check(statement.body.statements)
        if case .trap(let message) = otherwise.first?.kind, otherwise.count == 1 {
            return declaring(bound, origin) + [TypedStatement(.check(condition, message), origin)]
        }
        return declaring(bound, origin) + [TypedStatement(.branch(condition, then: [], otherwise: otherwise), origin)]
    }

    /// What a part gives, or a stand-in where the part is refused, so that the rest is checked too.
    mutating func reporting(
        _ fallback: TypedExpression,
        _ part: (inout Checker) throws -> TypedExpression
    ) -> TypedExpression {
        do {
            return try part(&self)
        } catch {
            report(error)
            return fallback
        }
    }

    /// Conditions parted by commas: each is evaluated only if those before it hold. What they bind is in scope from there on.
    ///
    /// - Parameter bound: The variables that they bind are added to it, and have to be declared before.
    mutating func check(_ conditions: [Condition], _ bound: inout [Variable], at node: Node) throws -> TypedExpression {
        var result: TypedExpression?
        for condition in conditions {
            let next = try check(condition, &bound)
            result = result.map { TypedExpression(.shortCircuit(.and, $0, next), .scalar(.bool)) } ?? next
        }
        guard let result else { throw Refusal("the condition could not be read", at: node) }
        return result
    }

    private mutating func check(_ condition: Condition, _ bound: inout [Variable]) throws -> TypedExpression {
        switch condition.form {
        case .expression(let expression):
            return try check(expression, as: .scalar(.bool))
        case .optionalBinding(let introducer, let pattern, let type, let initializer):
            let origin = origin(condition.node)
            if let test = try binding(introducer, pattern, type, initializer, &bound, origin) { return test }
            refuseNames(in: pattern)
            throw Refusal(
                "optionals are not supported yet",
                at: condition.node,
                note:
                    "'first', 'last' and 'popLast()' of arrays, and values of dictionaries can be unwrapped here; others outside, or in 'withoutDerivative { ... }'"
            )
        case .matching(let pattern, _, let initializer):
            let subject = try settle(synthesize(initializer), at: initializer.node)
            let match = try matching(subject, pattern, at: condition.node)
            guard match.bindings.isEmpty else {
                throw Refusal(
                    "'if case' that binds names is not supported yet",
                    at: pattern.node,
                    note: "use 'switch', or bind the names with 'let' before"
                )
            }
            return TypedExpression(.after(match.setup, match.condition ?? .bool(true)), .scalar(.bool))
        case .availability(let node):
            throw Refusal("'#available' is not supported in differentiated code", at: node, note: "move the check to the caller")
        }
    }
}
