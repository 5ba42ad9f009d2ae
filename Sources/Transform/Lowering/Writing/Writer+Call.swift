import AdgenIR

/// Calls. Values are evaluated in order, `inout` places are accessed last, and what the callee changed is written back.
extension Writer {
    mutating func write(_ call: TypedCall, resultTypes: [ValueType], names: [String?]) -> [Value] {
        let callee = program[call.callee]
        return write(callee.name, call.arguments, captures: callee, resultTypes: resultTypes, names: names)
    }

    mutating func write(
        _ callee: String,
        _ arguments: [TypedArgument],
        captures: TypedFunction?,
        resultTypes: [ValueType],
        names: [String?]
    ) -> [Value] {
        var operands: [Operand] = []
        for (position, argument) in arguments.enumerated() {
            switch argument {
            case .value(let expression):
                var values = evaluate(expression)
                protect(&values, from: arguments, after: position, captures)
                operands += values.map { .value($0) }
            case .places(let places):
                for place in places { operands.append(.place(evaluate(place))) }
            }
        }
        for variable in captures?.captures ?? [] {
            let isChanged = captures?.writtenCaptures.contains(variable) ?? false
            operands.append(isChanged ? .place(.variable(variable)) : .value(value(of: variable)))
        }
        var values: [Value] = []
        for operand in operands {
            switch operand {
            case .value(let value): values.append(value)
            case .place(let place): values.append(read(place))
            }
        }
        let changed = operands.compactMap { $0.changedScalar { isArray($0) } }
        var results = makeValues(resultTypes, names: names, "result")
        let count = results.count
        for place in changed { results.append(builder.makeValue(type(of: place), name(of: place))) }
        builder.emit(.call(Call(results: results, callee: callee, arguments: values)))
        for (place, value) in zip(changed, results[count...]) { write(value, to: place, .unchecked) }
        let returned = Array(results[..<count])
        fresh.formUnion(returned.filter { builder.type(of: $0).element != nil })
        return returned
    }

    private enum Operand {
        case value(Value)
        case place(EvaluatedPlace)

        /// The place of an `inout` argument that is not passed as a buffer.
        func changedScalar(_ isArray: (Variable) -> Bool) -> EvaluatedPlace? {
            guard case .place(let place) = self else { return nil }
            if case .variable(let variable) = place, isArray(variable) { return nil }
            return place
        }
    }

    private func type(of place: EvaluatedPlace) -> ValueType {
        switch place {
        case .variable(let variable): variables[variable].type
        case .element(_, _, let scalar): .scalar(scalar)
        }
    }

    private func name(of place: EvaluatedPlace) -> String {
        if case .variable(let variable) = place { variables[variable].name } else { "element" }
    }

    /// Copies the arrays among the values that a later argument, or the callee by an `inout` argument or a capture, changes.
    private mutating func protect(
        _ values: inout [Value],
        from arguments: [TypedArgument],
        after position: Int,
        _ callee: TypedFunction?
    ) {
        for (index, value) in values.enumerated() where builder.type(of: value).element != nil && !fresh.contains(value) {
            var written = callee?.writtenCaptures ?? []
            for (other, argument) in arguments.enumerated() {
                switch argument {
                case .value(let expression):
                    if other > position { written.formUnion(Uses.writes(of: expression, in: program)) }
                case .places(let places):
                    for place in places { written.formUnion(writes(of: place, isLater: other > position)) }
                }
            }
            guard written.contains(where: { environment[$0] == value }) else { continue }
            values[index] = owned(value, named: "copy")
            fresh.insert(values[index])
        }
    }

    private func writes(of place: Place, isLater: Bool) -> Set<Variable> {
        switch place {
        case .variable(let variable): [variable]
        case .element(let array, let index, _):
            isLater ? Uses.writes(of: index, in: program).union([array]) : [array]
        }
    }
}
