import AdgenIR

/// What the parts of an output tree mention.
extension Output.Expression {
    /// Calls `visit` with the expression and everything inside, outer ones first.
    func forEachPart(_ visit: (Output.Expression) -> Void) {
        visit(self)
        switch self {
        case .variable, .name, .literal, .string: break
        case .prefix(_, let operand), .member(let operand, _), .address(let operand): operand.forEachPart(visit)
        case .binary(_, let left, let right):
            left.forEachPart(visit)
            right.forEachPart(visit)
        case .element(let base, let index):
            base.forEachPart(visit)
            index.forEachPart(visit)
        case .lane(let vector, let lane):
            vector.forEachPart(visit)
            if case .at(let index) = lane { index.forEachPart(visit) }
        case .ternary(let condition, let then, let otherwise):
            condition.forEachPart(visit)
            then.forEachPart(visit)
            otherwise.forEachPart(visit)
        case .call(let callee, let arguments):
            callee.forEachPart(visit)
            for argument in arguments { argument.value.forEachPart(visit) }
        case .tuple(let elements):
            for element in elements { element.value.forEachPart(visit) }
        case .array(let elements):
            for element in elements { element.forEachPart(visit) }
        case .closure(let statements, let result):
            for statement in statements { statement.forEachExpression { $0.forEachPart(visit) } }
            result.forEachPart(visit)
        case .function(_, let result): result.forEachPart(visit)
        case .text(let fragments):
            for fragment in fragments {
                switch fragment {
                case .text: break
                case .expression(let expression): expression.forEachPart(visit)
                case .changed(let variable): Output.Expression.address(.variable(variable)).forEachPart(visit)
                }
            }
        }
    }

    /// The variables that the expression mentions, without those that a closure in it declares for itself.
    var variables: Set<Output.Variable> {
        var found: Set<Output.Variable> = []
        var own: Set<Output.Variable> = []
        forEachPart { part in
            if case .variable(let variable) = part { found.insert(variable) }
            if case .closure(let statements, _) = part { own.formUnion(statements.flatMap(\.declared)) }
            if case .function(let parameters, _) = part { own.formUnion(parameters) }
        }
        return found.subtracting(own)
    }

    func mentions(anyOf variables: [Output.Variable]) -> Bool {
        var isFound = false
        forEachPart { if case .variable(let variable) = $0, variables.contains(variable) { isFound = true } }
        return isFound
    }
}

extension Output.Statement {
    /// Calls `visit` with the variables that the statement defines itself.
    func forEachTarget(_ visit: (Output.Variable) -> Void) {
        switch self {
        case .declare(let variables, _, _, _), .assign(let variables, _):
            for case let variable? in variables { visit(variable) }
        case .comment, .gap, .store, .evaluate, .discard, .conditional, .loop, .leaveLoop, .deferred, .giveBack: break
        }
    }

    /// The variables that the statement declares, or a statement inside.
    var declared: [Output.Variable] {
        if case .declare(let variables, _, _, _) = self { return variables.compactMap { $0 } }
        var found: [Output.Variable] = []
        forEachBlock { found += $0.flatMap(\.declared) }
        return found
    }

    /// Calls `visit` with the expressions that the statement itself evaluates; those in its blocks are not among them.
    func forEachOwnExpression(_ visit: (Output.Expression) -> Void) {
        switch self {
        case .declare(_, _, _, let value), .giveBack(let value): if let value { visit(value) }
        case .assign(_, let value), .evaluate(let value), .discard(let value), .deferred(let value): visit(value)
        case .store(let value, let place):
            visit(place)
            visit(value)
        case .conditional(let condition, _, _), .loop(let condition, _): visit(condition)
        case .comment, .gap, .leaveLoop: break
        }
    }

    /// Calls `visit` with the blocks of the statement.
    func forEachBlock(_ visit: ([Output.Statement]) -> Void) {
        switch self {
        case .conditional(_, let then, let otherwise):
            visit(then)
            visit(otherwise)
        case .loop(_, let body): visit(body)
        case .comment, .gap, .declare, .assign, .store, .evaluate, .discard, .leaveLoop, .deferred, .giveBack: break
        }
    }

    /// Calls `visit` with each expression of the statement and of the statements inside.
    func forEachExpression(_ visit: (Output.Expression) -> Void) {
        forEachOwnExpression(visit)
        forEachBlock { block in
            for statement in block { statement.forEachExpression(visit) }
        }
    }

    /// Calls `visit` with each variable that the statement mentions, or a statement inside.
    func forEachMention(_ visit: (Output.Variable) -> Void) {
        forEachTarget(visit)
        forEachOwnExpression { expression in
            expression.forEachPart { if case .variable(let variable) = $0 { visit(variable) } }
        }
        forEachBlock { block in
            for statement in block { statement.forEachMention(visit) }
        }
    }
}
