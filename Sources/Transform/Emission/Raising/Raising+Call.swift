import AdgenIR

/// Calls of functions that the file writes.
extension Raising {
    func raise(_ call: Call) throws(EmissionError) {
        let file = context.file
        if let callee = file.module.functions[call.callee], let name = file.functionNames[call.callee] {
            var arguments = file.generics.metatypeArguments(for: call.callee)
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
    private func passed(_ argument: Value, as parameter: Value, of callee: Function) -> [Output.Expression] {
        guard function.type(of: argument).element != nil else { return [expression(of: argument).withTypeParameter] }
        let place = place(of: argument)
        let uses = context.file.buffers
        if uses.isResized(parameter, in: callee.name) { return [.address(place.base)] }
        return uses.isCounted(parameter, in: callee.name) ? [place.pointer, place.count] : [place.pointer]
    }

    /// Gives the results of a call their variables; the caller frees the buffers among them.
    private func receive(_ results: [Value], from call: Output.Expression) {
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
}
