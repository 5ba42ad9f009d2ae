import AdgenIR

/// Chooses where each variable of a function body is declared, and whether by `let` or by `var`.
///
/// Raising writes definitions as assignments only. A variable belongs to the innermost block that holds all that mentions it. If its first
/// mention there is its definition, that becomes the declaration; otherwise a declaration without a value precedes the statement, and the
/// branches of that statement give it one. A variable is a `let` when no path assigns it twice. `VariableHomes` knows of both.
struct Declarations {
    private let variables: [Output.VariableInfo]
    private let homes: VariableHomes
    /// The number of the next block that the walk comes to.
    private var nextBlock = 0

    /// The body with declarations. `declared` are variables that need none, such as parameters.
    static func placed(
        in body: [Output.Statement],
        variables: [Output.VariableInfo],
        declared: some Sequence<Output.Variable>
    ) -> [Output.Statement] {
        let homes = VariableHomes(in: body, variableCount: variables.count, declared: declared)
        var declarations = Declarations(variables: variables, homes: homes)
        return declarations.placed(in: body)
    }

    private init(variables: [Output.VariableInfo], homes: VariableHomes) {
        self.variables = variables
        self.homes = homes
    }

    /// The block with declarations of the variables that are at home in it.
    private mutating func placed(in statements: [Output.Statement]) -> [Output.Statement] {
        let block = nextBlock
        nextBlock += 1
        var result: [Output.Statement] = []
        result.reserveCapacity(statements.count)
        for index in 0..<statements.count {
            let statement = statements[index].mappingBlocks { placed(in: $0) }
            if let own = homes.residents(ofBlock: block, from: index) {
                declare(own, mutable: own.filter { homes.isAssignedTwice($0, inBlock: block) }, at: statement, into: &result)
            } else {
                result.append(statement)
            }
        }
        return result
    }

    private func declare(
        _ own: [Output.Variable],
        mutable: [Output.Variable],
        at statement: Output.Statement,
        into result: inout [Output.Statement]
    ) {
        if case .assign(let targets, let value) = statement {
            let defined = targets.compactMap { $0 }
            let isAlike = mutable.isEmpty || mutable.count == own.count
            if isAlike, defined.count == own.count, defined.allSatisfy(own.contains), !value.mentions(anyOf: own) {
                let annotated = targets.count == 1 && needsAnnotation(own[0], value)
                result.append(.declare(targets, mutable: !mutable.isEmpty, annotated: annotated, value))
                return
            }
        }
        for variable in own { result.append(.declare([variable], mutable: mutable.contains(variable), annotated: true, nil)) }
        result.append(statement)
    }

    /// Whether Swift would infer another type than the variable's.
    private func needsAnnotation(_ variable: Output.Variable, _ value: Output.Expression) -> Bool {
        switch value {
        case .literal(.float), .literal(.parameter(_, .literal)): true
        case .text: variables[variable.id].type != nil
        default: false
        }
    }
}

extension Output.Statement {
    fileprivate func mappingBlocks(_ transform: ([Output.Statement]) -> [Output.Statement]) -> Output.Statement {
        switch self {
        case .conditional(let condition, let then, let otherwise):
            .conditional(condition, transform(then), otherwise: transform(otherwise))
        case .loop(let condition, let body): .loop(while: condition, transform(body))
        case .comment, .gap, .declare, .assign, .store, .evaluate, .discard, .leaveLoop, .deferred, .giveBack: self
        }
    }
}
