import AdgenIR

/// What forward and reverse functions have in common: the primal's arguments, and where its results go.
extension DerivativeWriter {
    /// A flattened parameter of the primal.
    struct Argument {
        var value: Output.Expression
        var type: ValueType
        var name: String
        var isInout: Bool
        /// Whether the gradient has a part for it.
        var isDifferentiated: Bool
        /// Whether derivatives have a tangent or an adjoint for it.
        var isActive: Bool
        /// The primal's parameter in the module.
        var parameter: Value

        /// The element type, if it is an array.
        var element: Scalar? { type.element }
        var source: PublicFunction.Source {
            guard let element = type.element else { return .scalar(value) }
            return isInout ? .writable(value, element) : .array(value)
        }
    }

    func arguments(_ function: inout PublicFunction) throws(EmissionError) -> [Argument] {
        var arguments: [Argument] = []
        let wholes = function.addParameters(of: signature)
        for (index, parameter) in signature.parameters.enumerated() {
            let types = parameter.type.flattened
            let names = parameter.type.partNames(parameter.name)
            for (part, value) in wholes[index].enumerated() {
                arguments.append(
                    Argument(
                        value: value,
                        type: types[part],
                        name: names[part],
                        isInout: parameter.isInout,
                        isDifferentiated: target.withRespectTo[index] && types[part].isDifferentiable,
                        isActive: false,
                        parameter: Value(id: 0)
                    )
                )
            }
        }
        guard let primal = file.originals[derived.primal] else { throw EmissionError("the function '\(derived.primal)' is not there") }
        guard arguments.count == derived.active.count, arguments.count == primal.parameters.count else {
            throw EmissionError("'\(signature.fullName)' and '\(derived.primal)' differ in their parameters")
        }
        for index in arguments.indices {
            arguments[index].isActive = derived.active[index]
            arguments[index].parameter = primal.parameters[index].value
        }
        return arguments
    }

    /// The names of the primal's results: of the return value's parts, then of the `inout` scalars.
    func resultNames(_ arguments: [Argument]) -> [String] {
        signature.result.partNames("value") + arguments.filter { $0.isInout && $0.element == nil }.map { $0.name + "Result" }
    }

    /// For each result of the primal, whether it has a tangent.
    func resultTypes(_ arguments: [Argument]) -> [ValueType] {
        signature.result.flattened + arguments.filter { $0.isInout && $0.element == nil }.map(\.type)
    }

    /// Gives `inout` scalars their new values; gives the parts of the return value.
    func takeResults(
        _ results: ArraySlice<Output.Expression>,
        _ arguments: [Argument],
        _ function: inout PublicFunction
    ) -> Output.Expression? {
        var parts = results
        let value = signature.result == .void ? nil : signature.result.assembled(from: &parts)
        for argument in arguments where argument.isInout && argument.element == nil {
            if let result = parts.popFirst() { function.emit(.store(result, to: argument.value)) }
        }
        return value
    }

    /// The parts of a tangent or cotangent of the outcome in order: of the return value, then of each `inout` parameter. `scalars` has those of
    /// the results, `buffers` those of the `inout` arrays.
    func outcomeParts(results: [Output.Expression], buffers: [Output.Expression], _ arguments: [Argument]) -> [Output.Expression] {
        let valueCount = signature.result.flattened.count { $0.isDifferentiable }
        var results = results[...]
        var buffers = buffers[...]
        var parts = Array(results.prefix(valueCount))
        results = results.dropFirst(valueCount)
        for argument in arguments where argument.isInout && argument.type.isDifferentiable {
            if let part = argument.element == nil ? results.popFirst() : buffers.popFirst() { parts.append(part) }
        }
        return parts
    }

    /// The parts of a cotangent of the outcome, sorted into those of results and those of `inout` arrays.
    func splitOutcome(_ parts: [Output.Expression], _ arguments: [Argument]) -> (results: [Output.Expression], buffers: [Output.Expression])
    {
        let valueCount = signature.result.flattened.count { $0.isDifferentiable }
        var results = Array(parts.prefix(valueCount))
        var buffers: [Output.Expression] = []
        let changed = arguments.filter { $0.isInout && $0.type.isDifferentiable }
        for (part, argument) in zip(parts.dropFirst(valueCount), changed) {
            if argument.element == nil { results.append(part) } else { buffers.append(part) }
        }
        return (results, buffers)
    }

    /// `(value: R, label: T)`, or the tangent alone where nothing is returned.
    func pairType(_ label: String, _ type: String) -> String {
        signature.result == .void ? type : "(value: \(signature.result.swiftText), \(label): \(type))"
    }

    func pair(_ value: Output.Expression?, _ other: Output.Expression) -> Output.Expression {
        value.map { .tuple([Output.Argument($0), Output.Argument(other)]) } ?? other
    }
}
