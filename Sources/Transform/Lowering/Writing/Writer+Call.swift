import AdgenIR

/// Calls. Values are evaluated in order, `inout` places are accessed last, and what the callee changed is written back.
extension Writer {
    mutating func write(_ call: TypedCall, resultTypes: [ValueType], names: [String?]) -> [Value] {
        let callee = program[call.callee]
        var name = callee.name
        if !call.types.isEmpty {
            let instance = Specialisation.Instance(function: callee.name, types: call.types.mapValues(\.told))
            name = instance.name
            instances[name] = instance
        }
        return write(name, call.arguments, captures: callee, resultTypes: resultTypes, names: names)
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
        let passed = operands.map { pass($0) }
        let changed = passed.flatMap(\.changed)
        var results = makeValues(resultTypes, names: names, "result")
        let count = results.count
        let returned = changed.map { builder.makeValue(builder.type(of: $0.value), $0.name) }
        results += returned
        builder.emit(.call(Call(results: results, callee: callee, arguments: passed.flatMap(\.values))))
        var rest = returned[...]
        for argument in passed {
            writeBack(argument, Array(rest.prefix(argument.changed.count)))
            rest = rest.dropFirst(argument.changed.count)
        }
        fresh.formUnion(results[..<count].filter { builder.type(of: $0).element != nil })
        return Array(results[..<count])
    }

    private enum Operand {
        case value(Value)
        case place(EvaluatedPlace)
    }

    /// What is passed for an operand: the place of an `inout` argument with the values that it holds.
    private struct Passed {
        var values: [Value]
        var place: EvaluatedPlace?
        /// The scalars among the values of a place, which come back as results. Buffers are written in place.
        var changed: [(value: Value, name: String)] = []
    }

    private mutating func pass(_ operand: Operand) -> Passed {
        switch operand {
        case .value(let value):
            return Passed(values: [value])
        case .place(let place):
            let place = found(place)
            let values = read(place)
            let name = if case .variable(let variable) = place { variables[variable].name } else { "element" }
            let changed = values.filter { builder.type(of: $0).element == nil }.map { ($0, name) }
            return Passed(values: values, place: place, changed: changed)
        }
    }

    /// Writes what the callee has made of an `inout` argument to where the argument lies.
    private mutating func writeBack(_ argument: Passed, _ results: [Value]) {
        guard let place = argument.place else { return }
        if case .variable = place, results.isEmpty { return }
        var rest = results[...]
        let values = argument.values.map { value in builder.type(of: value).element == nil ? rest.popFirst() ?? value : value }
        write(values, to: place.seen)
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
        var written = Set(place.variables)
        if isLater { for index in place.indices { written.formUnion(Uses.writes(of: index, in: program)) } }
        return written
    }
}
