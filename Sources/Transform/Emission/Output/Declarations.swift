import AdgenIR

/// Chooses where each variable of a function body is declared, and whether by `let` or by `var`.
///
/// Raising writes definitions as assignments only. A variable belongs to the innermost block that holds all that mentions it. If its first
/// mention there is its definition, that becomes the declaration; otherwise a declaration without a value precedes the statement, and the
/// branches of that statement give it one. A variable is a `let` when no path assigns it twice.
struct Declarations {
    private let variables: [Output.VariableInfo]

    /// The body with declarations. `declared` are variables that need none: parameters.
    static func placed(
        in body: [Output.Statement],
        variables: [Output.VariableInfo],
        declared: Set<Output.Variable>
    ) -> [Output.Statement] {
        var mentioned = Set<Output.Variable>()
        for statement in body { mentioned.formUnion(statement.mentions) }
        return Declarations(variables: variables).block(body, owning: mentioned.subtracting(declared))
    }

    /// The block with declarations of the variables `owned`, which nothing outside of the block mentions.
    private func block(_ statements: [Output.Statement], owning owned: Set<Output.Variable>) -> [Output.Statement] {
        if owned.isEmpty { return statements }
        let mentions = statements.map { $0.mentions.intersection(owned) }
        var first: [Output.Variable: Int] = [:]
        var last: [Output.Variable: Int] = [:]
        for (index, variables) in mentions.enumerated() {
            for variable in variables {
                if first[variable] == nil { first[variable] = index }
                last[variable] = index
            }
        }
        let counts = Assignments(in: statements).counts
        var result: [Output.Statement] = []
        for (index, statement) in statements.enumerated() {
            let starting = mentions[index].filter { first[$0] == index }
            let inner = starting.filter { last[$0] == index && statement.holdsInOneBlock($0) }
            let own = starting.subtracting(inner)
            let statement = statement.mappingBlocks { inside in
                var held = Set<Output.Variable>()
                for statement in inside { held.formUnion(statement.mentions) }
                return block(inside, owning: inner.intersection(held))
            }
            result += declare(own, mutable: own.filter { counts[$0, default: 0] > 1 }, at: statement)
        }
        return result
    }

    private func declare(
        _ own: Set<Output.Variable>,
        mutable: Set<Output.Variable>,
        at statement: Output.Statement
    ) -> [Output.Statement] {
        if own.isEmpty { return [statement] }
        if case .assign(let targets, let value) = statement {
            let defined = Set(targets.compactMap { $0 })
            let mutableTargets = defined.intersection(mutable)
            if defined == own, mutableTargets.isEmpty || mutableTargets == defined, value.variables.isDisjoint(with: own) {
                let annotated = targets.count == 1 && targets[0].map { needsAnnotation($0, value) } ?? false
                return [.declare(targets, mutable: !mutable.isEmpty, annotated: annotated, value)]
            }
        }
        return own.sorted { $0.id < $1.id }.map { variable in
            .declare([variable], mutable: mutable.contains(variable), annotated: true, nil)
        } + [statement]
    }

    /// Whether Swift would infer another type than the variable's.
    private func needsAnnotation(_ variable: Output.Variable, _ value: Output.Expression) -> Bool {
        switch value {
        case .literal(let constant): constant.scalar == .float
        case .text: variables[variable.id].type != nil
        default: false
        }
    }
}

/// How often a path through statements can give each variable a value; 2 stands for any more.
private struct Assignments {
    private(set) var counts: [Output.Variable: Int] = [:]

    init(in statements: [Output.Statement]) {
        for statement in statements { add(statement) }
    }

    private mutating func add(_ statement: Output.Statement) {
        for target in statement.targets { counts[target, default: 0] += 1 }
        for expression in statement.expressions {
            expression.forEachPart { part in
                if let variable = part.mutatedVariable { counts[variable, default: 0] += 2 }
            }
        }
        switch statement {
        case .store(_, let place): if case .variable(let variable) = place { counts[variable, default: 0] += 1 }
        case .conditional(_, let then, let otherwise):
            let arms = Assignments(in: then).counts.merging(Assignments(in: otherwise).counts, uniquingKeysWith: max)
            counts.merge(arms, uniquingKeysWith: +)
        case .loop(_, let body):
            for variable in Assignments(in: body).counts.keys { counts[variable, default: 0] += 2 }
        case .comment, .gap, .declare, .assign, .evaluate, .discard, .leaveLoop, .deferred, .giveBack: break
        }
    }
}

extension Output.Expression {
    /// The variable that is passed `inout`, or on which a mutating method of `AutoDiff.Buffer` is called.
    fileprivate var mutatedVariable: Output.Variable? {
        switch self {
        case .address(.variable(let variable)): variable
        case .call(.member(.variable(let variable), let method), _) where RuntimeNames.mutatingMethods.contains(method): variable
        default: nil
        }
    }
}

extension Output.Statement {
    /// The variables that the statement mentions, those of its blocks included.
    var mentions: Set<Output.Variable> {
        var found = ownMentions
        for block in blocks {
            for statement in block { found.formUnion(statement.mentions) }
        }
        return found
    }

    /// The variables that the statement mentions outside of its blocks.
    fileprivate var ownMentions: Set<Output.Variable> {
        var found = Set(targets)
        for expression in expressions { found.formUnion(expression.variables) }
        return found
    }

    /// Whether all that mentions the variable is in a single one of the statement's blocks.
    fileprivate func holdsInOneBlock(_ variable: Output.Variable) -> Bool {
        if ownMentions.contains(variable) { return false }
        return blocks.count { block in block.contains { $0.mentions.contains(variable) } } == 1
    }

    fileprivate func mappingBlocks(_ transform: ([Output.Statement]) -> [Output.Statement]) -> Output.Statement {
        switch self {
        case .conditional(let condition, let then, let otherwise):
            .conditional(condition, transform(then), otherwise: transform(otherwise))
        case .loop(let condition, let body): .loop(while: condition, transform(body))
        case .comment, .gap, .declare, .assign, .store, .evaluate, .discard, .leaveLoop, .deferred, .giveBack: self
        }
    }
}
