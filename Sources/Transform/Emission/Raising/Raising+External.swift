import AdgenIR

/// Calls of functions of the user's and of libraries, which take arrays, tuples and `inout` scalars as Swift has them.
extension Raising {
    /// An `inout` argument: the variable that is passed, and what its parts are in the representation.
    private struct Passed {
        var variable: Output.Variable
        var type: SwiftType
        var parts: [Value]
    }

    /// The results of a call are the parts of what the function returns, then the new values of its `inout` scalars.
    func call(_ external: External, _ call: Call) {
        var arguments: [Output.Argument] = []
        var passed: [Passed] = []
        var values = call.arguments[...]
        for parameter in external.signature.parameters {
            let parts = Array(values.prefix(parameter.type.flattened.count))
            values = values.dropFirst(parts.count)
            var given = parts.map { function.type(of: $0).element == nil ? expression(of: $0) : place(of: $0).array }[...]
            let whole = parameter.type.assembled(from: &given, context.file.initializer)
            guard parameter.isInout else {
                arguments.append(Output.Argument(whole, label: parameter.label))
                continue
            }
            let variable = makeVariable("\(parameter.name)Argument", type: parameter.type.swiftText)
            emit(.assign([variable], whole.withOwnType))
            passed.append(Passed(variable: variable, type: parameter.type, parts: parts))
            arguments.append(Output.Argument(.address(.variable(variable)), label: parameter.label))
        }
        let result = external.signature.result
        let returned = Array(call.results.prefix(result.flattened.count))
        receive(returned, of: result, from: .call(.name(external.spelling), arguments))
        let added = zip(call.arguments, external.parameters).filter { $1.convention == .accumulating }.map(\.0)
        takeBack(passed, call.results.dropFirst(returned.count), onlyAddedTo: added)
    }

    /// What the function has left in the variables that were passed to it.
    private func takeBack(_ passed: [Passed], _ results: ArraySlice<Value>, onlyAddedTo added: [Value]) {
        var results = results
        for argument in passed {
            for (value, part) in zip(argument.parts, argument.type.parts(of: .variable(argument.variable))) {
                if function.type(of: value).element != nil {
                    if added.contains(value) { addBack(part, to: value) } else { copyBack(part, to: value) }
                } else if let result = results.popFirst(), isUsed(result) {
                    emit(.assign([variable(of: result)], part))
                }
            }
        }
    }

    /// Gives the parts of a return value their variables. A tuple of plain values is taken apart where it is returned.
    func receive(_ results: [Value], of type: SwiftType, from call: Output.Expression) {
        if results.isEmpty { return emit(.evaluate(call)) }
        guard results.contains(where: { isUsed($0) || function.type(of: $0).element != nil }) else { return emit(.discard(call)) }
        if type.isFlat, results.allSatisfy({ function.type(of: $0).element == nil }) {
            return emit(.assign(results.map { isUsed($0) ? variable(of: $0) : nil }, call))
        }
        if results.count == 1 {
            let array = makeVariable(function[results[0]].name, type: type.swiftText)
            emit(.assign([array], call))
            return receive(results[0], from: array)
        }
        let whole = makeVariable("given", type: type.swiftText)
        emit(.assign([whole], call))
        for (result, part) in zip(results, type.parts(of: .variable(whole))) {
            if let element = function.type(of: result).element {
                let array = makeVariable(function[result].name, type: "[\(element.swiftName)]")
                emit(.assign([array], part))
                receive(result, from: array)
            } else if isUsed(result) {
                emit(.assign([variable(of: result)], part))
            }
        }
    }

    /// The count is the function's to change.
    private func copyBack(_ array: Output.Expression, to buffer: Value) {
        let count = Output.Argument(.member(array, "count"), label: "count")
        emit(.evaluate(.call(.member(place(of: buffer).base, "assign"), [Output.Argument(array, label: "copying"), count])))
    }

    /// The count is to stay as it is, and memory is not to be trusted to the function.
    private func addBack(_ array: Output.Expression, to buffer: Value) {
        let (place, count) = (place(of: buffer), Output.Expression.member(array, "count"))
        let isSame = Output.Expression.binary("==", count, place.count)
        emit(
            .evaluate(
                .call(context.file.standard("precondition"), [isSame, .string("the count of an array that is only added to has changed")])
            )
        )
        let arguments = [Output.Argument(array, label: "from"), Output.Argument(count, label: "count")]
        emit(.evaluate(.call(.member(place.pointer, "update"), arguments)))
    }
}

extension SwiftType {
    /// Whether it is one value, or a tuple of such: no struct, and none in it.
    fileprivate var isFlat: Bool {
        if case .structure = self { return false }
        return parts.allSatisfy { !$0.type.hasParts }
    }
}
