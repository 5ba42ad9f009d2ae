import AdgenIR

/// Takes the jumps out of a body: what `break`, `continue`, `return` and `defer` mean becomes nesting and flags.
///
/// Where one side of a branch always leaves, what follows moves into the other side. Where a branch may leave and may go on, a jump sets a
/// flag, and what follows runs only if no flag is set. A jump with nothing left to skip sets no flag.
struct Structuring {
    private(set) var variables: VariableTable
    private let owner: FunctionID
    /// The flags in use. Each is declared where the statement that the jump leaves begins.
    private var flags: [Exit: Variable] = [:]
    private var depth = 0
    /// Where the nesting became too deep to go on.
    private var tooDeep: Origin?
    private static let maximumDepth = 150

    /// The body of a function without jumps, and the place where the nesting that this takes is too deep, if there is one.
    static func structured(
        _ function: TypedFunction,
        _ id: FunctionID,
        variables: inout VariableTable
    ) -> (body: [TypedStatement], tooDeep: Origin?) {
        var structuring = Structuring(variables: variables, owner: id)
        var body = structuring.structured(function.body[...], signaling: [])
        body = structuring.declaringFlag(of: .returning, before: body)
        // What an early exit gives is there only if it is taken.
        if structuring.flags[.returning] != nil, !function.worksOnResults {
            for variable in function.results { structuring.variables.noteMissing(variable) }
        }
        variables = structuring.variables
        return (body, structuring.tooDeep)
    }

    private init(variables: VariableTable, owner: FunctionID) {
        self.variables = variables
        self.owner = owner
    }

    /// Statements without jumps.
    ///
    /// - Parameter signaled: The jumps that have to set their flag, as something follows that depends on it.
    private mutating func structured(_ statements: ArraySlice<TypedStatement>, signaling signaled: Set<Exit>) -> [TypedStatement] {
        var result: [TypedStatement] = []
        var rest = statements
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else {
            tooDeep = tooDeep ?? statements.first?.origin
            return []
        }
        while let statement = rest.popFirst() {
            let origin = statement.origin
            switch statement.kind {
            case .declare, .initialize, .assign, .modify, .evaluate, .append, .appendContents, .insert, .replace, .reverse, .swap, .check,
                .assertion:
                result.append(statement)
            case .trap:
                return result + [statement]
            case .jump(let exit):
                if signaled.contains(exit) { result.append(setting(exit, origin)) }
                return result
            case .deferred(let body):
                result += structured(rest, signaling: signaled)
                return result + structured(body[...], signaling: [])
            case .branch(let condition, let then, let otherwise):
                let flow = Flow.of(statement)
                if flow.exits.isEmpty {
                    let then = structured(then[...], signaling: [])
                    let otherwise = structured(otherwise[...], signaling: [])
                    result.append(TypedStatement(.branch(condition, then: then, otherwise: otherwise), origin))
                    if !flow.completes { return result }
                } else {
                    return result + branch(condition, then, otherwise, origin, rest, signaling: signaled)
                }
            case .scope(let label, let body):
                let flow = Flow.of(body)
                if !flow.exits.contains(.breaking(label)), !body.contains(where: \.isDeferred) {
                    rest = (body + rest)[...]
                } else {
                    let escaping = flow.exits.subtracting([.breaking(label)])
                    let goesOn = !rest.isEmpty && Flow.of(statement).completes
                    let inner = structured(body[...], signaling: goesOn ? signaled.union(escaping) : signaled)
                    result += declaringFlag(of: .breaking(label), before: inner)
                    guard goesOn else { return result }
                    if !escaping.isEmpty { return result + guarded(rest, against: escaping, origin, signaling: signaled) }
                }
            case .forLoop, .whileLoop, .repeatLoop:
                let flow = Flow.of(statement)
                result += loop(statement)
                guard flow.completes else { return result }
                if !flow.exits.isEmpty {
                    return rest.isEmpty ? result : result + guarded(rest, against: flow.exits, origin, signaling: signaled)
                }
            }
        }
        return result
    }

    /// A branch that may leave, and what follows it.
    private mutating func branch(
        _ condition: TypedExpression,
        _ then: [TypedStatement],
        _ otherwise: [TypedStatement],
        _ origin: Origin?,
        _ rest: ArraySlice<TypedStatement>,
        signaling signaled: Set<Exit>
    ) -> [TypedStatement] {
        let (first, second) = (Flow.of(then), Flow.of(otherwise))
        let nestsInOtherwise = !first.completes
        let nestsInThen = first.completes && !second.completes
        if rest.isEmpty || nestsInThen || nestsInOtherwise {
            let then = nestsInThen ? closed(then, origin) + rest : then
            let otherwise = nestsInOtherwise && second.completes ? closed(otherwise, origin) + rest : otherwise
            return [
                TypedStatement(
                    .branch(
                        condition,
                        then: structured(then[...], signaling: signaled),
                        otherwise: structured(otherwise[...], signaling: signaled)
                    ),
                    origin
                )
            ]
        }
        let exits = first.exits.union(second.exits)
        let inner = signaled.union(exits)
        let branch = TypedStatement(
            .branch(
                condition,
                then: structured(then[...], signaling: inner),
                otherwise: structured(otherwise[...], signaling: inner)
            ),
            origin
        )
        return [branch] + guarded(rest, against: exits, origin, signaling: signaled)
    }

    /// Statements that others can follow without running before their `defer`.
    private func closed(_ statements: [TypedStatement], _ origin: Origin?) -> [TypedStatement] {
        guard statements.contains(where: \.isDeferred) else { return statements }
        return [TypedStatement(.branch(.bool(true), then: statements, otherwise: []), origin)]
    }

    /// Statements that run only if none of the jumps has been taken.
    private mutating func guarded(
        _ statements: ArraySlice<TypedStatement>,
        against exits: Set<Exit>,
        _ origin: Origin?,
        signaling signaled: Set<Exit>
    ) -> [TypedStatement] {
        let rest = structured(statements, signaling: signaled)
        if rest.isEmpty { return [] }
        return [TypedStatement(.branch(none(of: exits), then: rest, otherwise: []), origin)]
    }

    // MARK: Loops

    private mutating func loop(_ statement: TypedStatement) -> [TypedStatement] {
        let origin = statement.origin
        switch statement.kind {
        case .forLoop(var loop):
            let exits = leaving(loop.body, loop.label)
            let body = loopBody(loop.body, loop.label, signaling: exits)
            if exits.isEmpty {
                loop.body = body
                return [TypedStatement(.forLoop(loop), origin)]
            }
            let counted = counted(loop, body, until: exits, origin)
            return declaringFlag(of: .breaking(loop.label), before: counted)
        case .whileLoop(let label, let condition, let body):
            let exits = leaving(body, label)
            let inner = loopBody(body, label, signaling: exits)
            if Uses.hasEffect(condition) {
                let loop = rotated(label, first: condition, inner, condition, until: exits, origin)
                return declaringFlag(of: .breaking(label), before: loop)
            }
            let guarded = exits.isEmpty ? condition : conjunction(none(of: exits), condition)
            let loop = TypedStatement(.whileLoop(label, condition: guarded, body: inner), origin)
            return declaringFlag(of: .breaking(label), before: [loop])
        case .repeatLoop(let label, let body, let condition):
            let exits = leaving(body, label)
            let inner = loopBody(body, label, signaling: exits)
            let loop = rotated(label, first: .bool(true), inner, condition, until: exits, origin)
            return declaringFlag(of: .breaking(label), before: loop)
        default:
            return [statement]
        }
    }

    /// The jumps of a body that end its loop.
    private func leaving(_ body: [TypedStatement], _ label: Label) -> Set<Exit> {
        Flow.of(body).exits.subtracting([.continuing(label)])
    }

    private mutating func loopBody(_ body: [TypedStatement], _ label: Label, signaling exits: Set<Exit>) -> [TypedStatement] {
        let body = structured(body[...], signaling: exits)
        return declaringFlag(of: .continuing(label), before: body)
    }

    /// A `for` that may end early, as a `while` that counts.
    private mutating func counted(
        _ loop: TypedForLoop,
        _ body: [TypedStatement],
        until exits: Set<Exit>,
        _ origin: Origin?
    ) -> [TypedStatement] {
        let name = variables[loop.index].name
        let next = variables.make(name, .scalar(.int), owner: owner)
        let bound = variables.make(name + "End", .scalar(.int), owner: owner)
        let (nextRead, boundRead) = (TypedExpression.read(next, .scalar(.int)), TypedExpression.read(bound, .scalar(.int)))
        let one = TypedExpression.integer(1)
        var statements = [TypedStatement(.initialize([loop.index], nextRead), origin)]
        let start: [TypedStatement]
        let goesOn: TypedExpression
        switch loop.order {
        case .ascending:
            start = [
                TypedStatement(.initialize([next], loop.lower), origin), TypedStatement(.initialize([bound], loop.upper), origin),
            ]
            goesOn = .compare(.less, nextRead, boundRead)
            statements.append(TypedStatement(.modify(.variable(next), .wrapping(.add), one), origin))
        case .descending:
            start = [
                TypedStatement(.initialize([bound], loop.lower), origin), TypedStatement(.initialize([next], loop.upper), origin),
            ]
            goesOn = .compare(.greater, nextRead, boundRead)
            statements.insert(TypedStatement(.modify(.variable(next), .wrapping(.subtract), one), origin), at: 0)
        }
        let condition = conjunction(none(of: exits), goesOn)
        return start + [TypedStatement(.whileLoop(loop.label, condition: condition, body: statements + body), origin)]
    }

    /// A loop that evaluates its condition at the end of its body, and knows at its start only whether to go on.
    private mutating func rotated(
        _ label: Label,
        first: TypedExpression,
        _ body: [TypedStatement],
        _ condition: TypedExpression,
        until exits: Set<Exit>,
        _ origin: Origin?
    ) -> [TypedStatement] {
        let goesOn = variables.make("goesOn", .scalar(.bool), owner: owner)
        var body = body
        func assigning(_ value: TypedExpression) -> TypedStatement { TypedStatement(.assign([.variable(goesOn)], value), origin) }
        if exits.isEmpty {
            body.append(assigning(condition))
        } else {
            body.append(
                TypedStatement(
                    .branch(none(of: exits), then: [assigning(condition)], otherwise: [assigning(.bool(false))]),
                    origin
                )
            )
        }
        return [
            TypedStatement(.initialize([goesOn], first), origin),
            TypedStatement(.whileLoop(label, condition: .flag(goesOn), body: body), origin),
        ]
    }

    // MARK: Flags

    private mutating func flag(of exit: Exit) -> Variable {
        if let flag = flags[exit] { return flag }
        let name =
            switch exit {
            case .returning: "hasReturned"
            case .breaking: "isDone"
            case .continuing: "isSkipped"
            }
        let flag = variables.make(name, .scalar(.bool), owner: owner)
        flags[exit] = flag
        return flag
    }

    private mutating func setting(_ exit: Exit, _ origin: Origin?) -> TypedStatement {
        TypedStatement(.assign([.variable(flag(of: exit))], .bool(true)), origin)
    }

    /// The statements after the declaration of the flag of a jump, if that has one.
    private func declaringFlag(of exit: Exit, before statements: [TypedStatement]) -> [TypedStatement] {
        guard let flag = flags[exit] else { return statements }
        return [TypedStatement(.initialize([flag], .bool(false)), statements.first?.origin)] + statements
    }

    private mutating func none(of exits: Set<Exit>) -> TypedExpression {
        let flags = exits.sorted().map { flag(of: $0) }
        var any: TypedExpression?
        for flag in flags {
            any = any.map { .scalar(.logical(.or), $0, .flag(flag)) } ?? .flag(flag)
        }
        return any.map { .not($0) } ?? .bool(true)
    }

    private func conjunction(_ left: TypedExpression, _ right: TypedExpression) -> TypedExpression {
        if right.kind == .constant(.bool(true)) { return left }
        return TypedExpression(.shortCircuit(.and, left, right), .scalar(.bool))
    }
}

extension TypedStatement {
    fileprivate var isDeferred: Bool {
        if case .deferred = kind { true } else { false }
    }
}
