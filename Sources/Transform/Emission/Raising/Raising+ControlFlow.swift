import AdgenIR

/// Branches and loops. What they carry has its variables from the plan; here the moves between blocks are written.
extension Raising {
    func raise(_ branch: Branch) throws(EmissionError) {
        let condition = expression(of: branch.condition)
        if branch.results.count == 1, folding.conditionals.contains(branch.results[0]) {
            return try raise(conditional: branch, condition)
        }
        if case .literal(.bool(let truth)) = condition {
            // Swift warns of code that it sees cannot be reached.
            let arm = truth ? branch.thenBlock : branch.elseBlock
            try splice(arm)
            return move(arm.yields, to: branch.results)
        }
        let then = try nested(branch.thenBlock, moving: branch.results)
        let otherwise = try nested(branch.elseBlock, moving: branch.results)
        forgetRange(changedBy: .branch(branch))
        if then.isEmpty && otherwise.isEmpty {
            if condition.isCompound { emit(.discard(condition)) }
        } else {
            emit(.conditional(condition, then, otherwise: otherwise))
        }
    }

    /// A branch of which two expressions are left.
    private func raise(conditional branch: Branch, _ condition: Output.Expression) throws(EmissionError) {
        try splice(branch.thenBlock)
        try splice(branch.elseBlock)
        let then = expression(of: branch.thenBlock.yields[0])
        let otherwise = expression(of: branch.elseBlock.yields[0])
        switch branch.shortCircuit?.symbol {
        case "&&": define(branch.results[0], .binary("&&", condition, then))
        case "||": define(branch.results[0], .binary("||", condition, otherwise))
        default:
            let typed = then.isLiteral && otherwise.isLiteral ? then.withOwnType : then
            define(branch.results[0], .ternary(condition, then: typed, otherwise: otherwise))
        }
    }

    func raise(_ loop: ForLoop) throws(EmissionError) {
        let index = Output.Expression.variable(variable(of: loop.index))
        let one = Output.Expression.literal(.int(1))
        let lower = expression(of: loop.lower)
        let upper = expression(of: loop.upper)
        emit(.assign([variable(of: loop.index)], loop.order == .ascending ? lower : upper))
        move(loop.initial, to: loop.body.parameters)
        forgetRange(changedBy: .forLoop(loop))
        let body = try nested { () throws(EmissionError) in
            let step = Output.Statement.assign(
                [variable(of: loop.index)],
                .binary(loop.order == .ascending ? "&+" : "&-", index, one)
            )
            if loop.order == .descending { emit(step) }
            noteRange(of: loop)
            try splice(loop.body)
            move(loop.body.yields, to: loop.body.parameters)
            if loop.order == .ascending { emit(step) }
        }
        let condition: Output.Expression = loop.order == .ascending ? .binary("<", index, upper) : .binary(">", index, lower)
        emit(.loop(while: condition, body))
    }

    func raise(_ loop: WhileLoop) throws(EmissionError) {
        move(loop.initial, to: loop.body.parameters)
        forgetRange(changedBy: .whileLoop(loop))
        var test: Output.Expression = .literal(.bool(true))
        let prologue = try nested { () throws(EmissionError) in
            try splice(loop.condition)
            test = expression(of: loop.condition.yields[0])
        }
        if prologue.isEmpty, test == .literal(.bool(false)) { return }
        let body = try nested(loop.body, moving: loop.body.parameters)
        if prologue.isEmpty {
            emit(.loop(while: test, body))
        } else {
            let leave = Output.Statement.conditional(test.negatedCondition, [.leaveLoop], otherwise: [])
            emit(.loop(while: .literal(.bool(true)), prologue + [leave] + body))
        }
    }
}
