import AdgenIR
import AdgenParser

/// Loops. What a `for` runs over becomes a range of integers, and the element is computed from the index in the body.
extension Checker {
    /// What a `for` runs over: statements that run once before, the range, and what the pattern is bound to in each iteration.
    struct Iteration {
        var setup: [TypedStatement] = []
        var lower: TypedExpression
        var upper: TypedExpression
        var order = ForLoop.Order.ascending
        /// The type of what is bound, and what it is, made from the index.
        var type: SwiftType
        var element: (TypedExpression) -> TypedExpression
        /// Where the number of iterations is not known before: what has to hold for the next one to take place. The index counts from 0.
        var goesOn: ((TypedExpression) -> TypedExpression)?
    }

    mutating func check(_ loop: ForStatement, labeled name: String?, _ origin: Origin) throws -> [TypedStatement] {
        if loop.isAwaited { throw Refusal("differentiated code cannot wait for anything", at: loop.node, note: Self.waitNote) }
        if loop.isTried { throw Refusal("'for' over a sequence that throws is not supported", at: loop.node) }
        if loop.isMatching { throw Refusal("'for case' is not supported yet", at: loop.pattern.node, note: "use 'switch' in the body") }
        let iteration = try iteration(over: loop.sequence, origin)
        if let type = loop.type, resolve(type, at: context.place) != iteration.type {
            throw Refusal("the elements are of type '\(iteration.type.spelling)'", at: type.node)
        }
        let label = program.makeLabel()
        context.targets.append(JumpTarget(label: label, name: name, isLoop: true))
        defer { context.targets.removeLast() }
        context.scopes.push()
        defer { context.scopes.pop() }
        let isIndexItself = iteration.type == .scalar(.int) && iteration.element(.integer(0)).kind == .constant(.int(0))
        var indexName = "i"
        if isIndexItself, case .identifier(let identifier) = loop.pattern { indexName = identifier.name }
        let index = program.variables.make(indexName, .scalar(.int), owner: context.id)
        let indexRead = TypedExpression.read(index, .scalar(.int))
        var body: [TypedStatement] = []
        if isIndexItself, case .identifier(let identifier) = loop.pattern {
            let place = self.origin(identifier.nameToken?.range)
            let local = LocalVariable(leaves: [index], type: .scalar(.int), isMutable: false, declaration: place)
            context.scopes.declare(identifier.name, .variable(local))
        } else {
            let leaves = try declare(loop.pattern, iteration.type, isMutable: false)
            body += binding(leaves, to: iteration.element(indexRead), origin)
        }
        if iteration.goesOn != nil {
            body.append(TypedStatement(.modify(.variable(index), .wrapping(.add), .integer(1)), origin))
        }
        if let condition = loop.whereCondition {
            let condition = reporting(.bool(true)) { try $0.check(condition, as: .scalar(.bool)) }
            let skip = TypedStatement(.jump(.continuing(label)), origin)
            body.append(TypedStatement(.branch(condition, then: [], otherwise: [skip]), origin))
        }
        if let goesOn = iteration.goesOn {
            body += check(loop.body.statements)
            let start = TypedStatement(.initialize([index], .integer(0)), origin)
            return iteration.setup + [start, TypedStatement(.whileLoop(label, condition: goesOn(indexRead), body: body), origin)]
        }
        body += check(loop.body.statements)
        let typed = TypedForLoop(
            label: label,
            index: index,
            lower: iteration.lower,
            upper: iteration.upper,
            order: iteration.order,
            body: body
        )
        return iteration.setup + [TypedStatement(.forLoop(typed), origin)]
    }

    /// Initialises the variables that a pattern has names for, each with its part of a value.
    private mutating func binding(_ leaves: [Variable?], to value: TypedExpression, _ origin: Origin) -> [TypedStatement] {
        guard leaves.contains(where: { $0 != nil }) else { return [] }
        if case .tuple(let parts) = value.kind, parts.reduce(0, { $0 + $1.type.leafCount }) == leaves.count {
            var rest = leaves[...]
            return parts.flatMap { part in
                let own = rest.prefix(part.type.leafCount)
                rest = rest.dropFirst(own.count)
                return binding(Array(own), to: part, origin)
            }
        }
        let types = value.type.flattened
        let variables = leaves.enumerated().map { index, leaf in
            leaf ?? program.variables.make("unused", types[index], owner: context.id)
        }
        return [TypedStatement(.initialize(variables, value), origin)]
    }

    mutating func check(_ loop: WhileStatement, labeled name: String?, _ origin: Origin) throws -> [TypedStatement] {
        context.scopes.push()
        defer { context.scopes.pop() }
        var bound: [Variable] = []
        let condition = reporting(.bool(false)) { try $0.check(loop.conditions, &bound, at: loop.node) }
        let label = program.makeLabel()
        context.targets.append(JumpTarget(label: label, name: name, isLoop: true))
        defer { context.targets.removeLast() }
        let body = check(loop.body.statements)
        return declaring(bound, origin) + [TypedStatement(.whileLoop(label, condition: condition, body: body), origin)]
    }

    mutating func check(_ loop: RepeatStatement, labeled name: String?, _ origin: Origin) throws -> [TypedStatement] {
        let condition = reporting(.bool(false)) { try $0.check(loop.condition, as: .scalar(.bool)) }
        let label = program.makeLabel()
        context.targets.append(JumpTarget(label: label, name: name, isLoop: true))
        defer { context.targets.removeLast() }
        return [TypedStatement(.repeatLoop(label, body: check(loop.body.statements), condition: condition), origin)]
    }
}
