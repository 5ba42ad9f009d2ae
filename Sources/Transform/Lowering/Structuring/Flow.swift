import AdgenIR

/// How statements can be left: by which jumps, and whether by their end.
struct Flow {
    var exits: Set<Exit> = []
    var completes = true

    static func of(_ statements: [TypedStatement]) -> Flow {
        var flow = Flow()
        for statement in statements {
            let next = of(statement)
            flow.exits.formUnion(next.exits)
            guard next.completes else {
                flow.completes = false
                break
            }
        }
        return flow
    }

    static func of(_ statement: TypedStatement) -> Flow {
        switch statement.kind {
        case .declare, .initialize, .assign, .modify, .evaluate, .append, .appendContents, .insert, .replace, .reverse, .swap, .check,
            .assertion, .deferred:
            return Flow()
        case .trap:
            return Flow(completes: false)
        case .jump(let exit):
            return Flow(exits: [exit], completes: false)
        case .branch(_, let then, let otherwise):
            let (first, second) = (of(then), of(otherwise))
            return Flow(exits: first.exits.union(second.exits), completes: first.completes || second.completes)
        case .scope(let label, let body):
            var flow = of(body)
            if flow.exits.remove(.breaking(label)) != nil { flow.completes = true }
            return flow
        case .forLoop(let loop):
            return of(loopBody: loop.body, loop.label, ends: true)
        case .whileLoop(let label, let condition, let body):
            return of(loopBody: body, label, ends: condition.kind != .constant(.bool(true)))
        case .repeatLoop(let label, let body, let condition):
            let flow = of(body)
            let reachesCondition = flow.completes || flow.exits.contains(.continuing(label))
            return of(loopBody: body, label, ends: reachesCondition && condition.kind != .constant(.bool(true)))
        }
    }

    /// - Parameter ends: Whether the loop may end by its own condition.
    private static func of(loopBody body: [TypedStatement], _ label: Label, ends: Bool) -> Flow {
        var flow = of(body)
        flow.exits.remove(.continuing(label))
        flow.completes = flow.exits.remove(.breaking(label)) != nil || ends
        return flow
    }
}
