import AdgenIR

/// Loops. What the body changes is carried: it enters as a parameter, and each iteration yields the next one.
extension Writer {
    mutating func write(_ loop: TypedForLoop) {
        let lower = scalar(loop.lower)
        let upper = scalar(loop.upper)
        let carried = carried(by: loop.body)
        let initial = carried.map { kept($0) }
        let before = environment
        let index = builder.makeValue(.scalar(.int), variables[loop.index].name)
        let parameters = enter(carried)
        environment[loop.index] = index
        let body = block(parameters: parameters) { writer in
            writer.declared.append(loop.index)
            writer.write(loop.body)
            return carried.map { writer.kept($0) }
        }
        environment = before
        let results = enter(carried)
        builder.emit(
            .forLoop(
                ForLoop(results: results, index: index, lower: lower, upper: upper, order: loop.order, initial: initial, body: body)
            )
        )
    }

    /// The condition is known to have no effect.
    mutating func write(while condition: TypedExpression, _ body: [TypedStatement]) {
        let carried = carried(by: body)
        let initial = carried.map { kept($0) }
        let before = environment
        let conditionParameters = enter(carried)
        let conditionBlock = block(parameters: conditionParameters) { writer in [writer.scalar(condition)] }
        environment = before
        let bodyParameters = enter(carried)
        let bodyBlock = block(parameters: bodyParameters) { writer in
            writer.write(body)
            return carried.map { writer.kept($0) }
        }
        environment = before
        let results = enter(carried)
        builder.emit(.whileLoop(WhileLoop(results: results, initial: initial, condition: conditionBlock, body: bodyBlock)))
    }

    /// The variables in scope that statements change. Buffers are written in place and not carried.
    private func carried(by body: [TypedStatement]) -> [Variable] {
        let written = Uses.writes(of: body, in: program)
        return declared.filter { written.contains($0) && !isArray($0) }.sorted()
    }

    /// Gives variables new values, those that they have from here on.
    private mutating func enter(_ carried: [Variable]) -> [Value] {
        carried.map { variable in
            let value = builder.makeValue(keptType(of: variable), variables[variable].name)
            environment[variable] = value
            return value
        }
    }
}
