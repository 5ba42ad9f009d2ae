import AdgenIR

/// Calls of functions that the file writes, and of functions of the user's.
extension Raising {
    mutating func raise(_ call: Call) throws(EmissionError) {
        let file = context.file
        if let callee = file.module.functions[call.callee], let name = file.functionNames[call.callee] {
            var arguments: [Output.Expression] = []
            for (argument, parameter) in zip(call.arguments, callee.parameters) {
                arguments += passed(argument, as: parameter.value, of: callee)
            }
            receive(call.results, from: .call(name, arguments))
        } else if let external = file.module.externals[call.callee] {
            self.call(external, call)
        } else {
            throw EmissionError("'\(call.callee)' is called in '\(function.name)' and is not there")
        }
        forgetRange(changedBy: .call(call))
    }

    /// What is written for one argument: a scalar, a pointer with or without its count, or storage.
    private mutating func passed(_ argument: Value, as parameter: Value, of callee: Function) -> [Output.Expression] {
        guard function.type(of: argument).element != nil else { return [expression(of: argument)] }
        let place = place(of: argument)
        let uses = context.file.buffers
        if uses.isResized(parameter, in: callee.name) { return [.address(place.base)] }
        return uses.isCounted(parameter, in: callee.name) ? [place.pointer, place.count] : [place.pointer]
    }

    /// Gives the results of a call their variables; the caller frees the buffers among them.
    private mutating func receive(_ results: [Value], from call: Output.Expression) {
        if results.isEmpty { return emit(.evaluate(call)) }
        var targets: [Output.Variable?] = []
        for result in results {
            if function.type(of: result).element != nil {
                targets.append(declare(result))
            } else {
                targets.append(isUsed(result) ? variable(of: result) : nil)
            }
        }
        emit(targets.allSatisfy { $0 == nil } ? .discard(call) : .assign(targets, call))
        for result in results where function.type(of: result).element != nil { free(result) }
    }

    // MARK: Functions of the user's

    /// Calls a function that takes arrays and `inout` scalars as Swift has them. Its results are what it returns, then its `inout` scalars.
    private mutating func call(_ external: External, _ call: Call) {
        var arguments: [Output.Argument] = []
        var arrays: [(buffer: Value, array: Output.Variable)] = []
        var scalars: [Output.Variable] = []
        for (argument, parameter) in zip(call.arguments, external.parameters) {
            let isBuffer = function.type(of: argument).element != nil
            let given = isBuffer ? place(of: argument).array : expression(of: argument)
            var value = given
            if parameter.convention != .input {
                let type =
                    isBuffer ? function.type(of: argument).element.map { "[\($0.swiftName)]" } : function.type(of: argument).swiftText
                let variable = makeVariable("\(function[argument].name)Argument", type: type)
                emit(.assign([variable], given.withOwnType))
                value = .address(.variable(variable))
                if isBuffer { arrays.append((argument, variable)) } else { scalars.append(variable) }
            }
            arguments.append(Output.Argument(value, label: parameter.label))
        }
        let returned = call.results.dropLast(scalars.count)
        receiveArrays(Array(returned), from: .call(.name(external.spelling), arguments))
        for (buffer, array) in arrays { copyBack(array, to: buffer) }
        for (result, variable) in zip(call.results.suffix(scalars.count), scalars) where isUsed(result) {
            emit(.assign([self.variable(of: result)], .variable(variable)))
        }
    }

    /// As `receive`, with arrays where the function has buffers.
    private mutating func receiveArrays(_ results: [Value], from call: Output.Expression) {
        if results.isEmpty { return emit(.evaluate(call)) }
        var targets: [Output.Variable?] = []
        var arrays: [(buffer: Value, array: Output.Variable)] = []
        for result in results {
            if let element = function.type(of: result).element {
                let array = makeVariable("\(function[result].name)Array", type: "[\(element.swiftName)]")
                arrays.append((result, array))
                targets.append(array)
            } else {
                targets.append(isUsed(result) ? variable(of: result) : nil)
            }
        }
        emit(targets.allSatisfy { $0 == nil } ? .discard(call) : .assign(targets, call))
        for (buffer, array) in arrays {
            let type = Output.Expression.name(RuntimeNames.buffer(of: function.type(of: buffer).element ?? .double))
            emit(.assign([declare(buffer)], .call(type, [Output.Argument(.variable(array))])))
            free(buffer)
        }
    }

    private mutating func copyBack(_ array: Output.Variable, to buffer: Value) {
        let source = Output.Expression.variable(array)
        let count = Output.Argument(.member(source, "count"), label: "count")
        switch place(of: buffer) {
        case .pointer(let pointer, count: _):
            emit(.evaluate(.call(.member(.variable(pointer), "update"), [Output.Argument(source, label: "from"), count])))
        case .storage(let storage):
            emit(.evaluate(.call(.member(.variable(storage), "assign"), [Output.Argument(source, label: "copying"), count])))
        }
    }
}
