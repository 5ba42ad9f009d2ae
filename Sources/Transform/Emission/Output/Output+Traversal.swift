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
        case .text(let fragments):
            for case .expression(let expression) in fragments { expression.forEachPart(visit) }
        }
    }

    /// The variables that the expression mentions, without those that a closure in it declares for itself.
    var variables: Set<Output.Variable> {
        var found: Set<Output.Variable> = []
        var own: Set<Output.Variable> = []
        forEachPart { part in
            if case .variable(let variable) = part { found.insert(variable) }
            if case .closure(let statements, _) = part { own.formUnion(statements.flatMap(\.declared)) }
        }
        return found.subtracting(own)
    }
}

extension Output.Statement {
    /// The variables that the statement defines itself.
    var targets: [Output.Variable] {
        switch self {
        case .declare(let variables, _, _, _), .assign(let variables, _): variables.compactMap { $0 }
        case .comment, .gap, .store, .evaluate, .discard, .conditional, .loop, .leaveLoop, .deferred, .giveBack: []
        }
    }

    /// The variables that the statement declares, or a statement inside.
    fileprivate var declared: [Output.Variable] {
        if case .declare(let variables, _, _, _) = self { return variables.compactMap { $0 } }
        return blocks.flatMap { $0.flatMap(\.declared) }
    }

    /// The expressions that the statement itself evaluates; those in its blocks are not among them.
    var expressions: [Output.Expression] {
        switch self {
        case .declare(_, _, _, let value): value.map { [$0] } ?? []
        case .assign(_, let value), .evaluate(let value), .discard(let value), .deferred(let value): [value]
        case .store(let value, let place): [place, value]
        case .conditional(let condition, _, _), .loop(let condition, _): [condition]
        case .giveBack(let value): value.map { [$0] } ?? []
        case .comment, .gap, .leaveLoop: []
        }
    }

    /// The blocks of the statement.
    var blocks: [[Output.Statement]] {
        switch self {
        case .conditional(_, let then, let otherwise): [then, otherwise]
        case .loop(_, let body): [body]
        case .comment, .gap, .declare, .assign, .store, .evaluate, .discard, .leaveLoop, .deferred, .giveBack: []
        }
    }

    /// Calls `visit` with each expression of the statement and of the statements inside.
    func forEachExpression(_ visit: (Output.Expression) -> Void) {
        for expression in expressions { visit(expression) }
        for block in blocks {
            for statement in block { statement.forEachExpression(visit) }
        }
    }
}
