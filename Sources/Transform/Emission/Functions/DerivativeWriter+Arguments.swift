import AdgenIR

/// What forward and reverse functions have in common: the primal's arguments, taken apart by the flattening law.
extension DerivativeWriter {
    /// A flattened parameter of the primal.
    struct Argument {
        var value: Output.Expression
        var type: ValueType
        var name: String
        /// The parameter of the signature that it is a part of.
        var whole: Int
        var isInout: Bool
        /// Whether the gradient has a part for it.
        var isDifferentiated: Bool
        /// Whether the tangent of the whole has a part for it.
        var hasTangent: Bool
        /// Whether derivatives have a tangent or an adjoint for it.
        var isActive: Bool
        /// Whether the primal may change it.
        var isChanged: Bool
        /// What it was before the call, where that is asked for after it.
        var initial: Output.Expression
        /// The primal's parameter in the module.
        var parameter: Value

        /// The element type, if it is an array.
        var element: Scalar? { type.element }
        var source: PublicFunction.Source {
            guard let element = type.element else { return .scalar(value) }
            return isInout ? .writable(value, element) : .array(value)
        }
    }

    /// The primal's parameters as those of the function, and what they are made of.
    func arguments(_ function: inout PublicFunction) throws(EmissionError) -> [Argument] {
        let flattened = signature.parameters.flatMap(\.type.leaves)
        guard let original = file.originals[derived.primal], let primal = file.module.functions[derived.primal] else {
            throw EmissionError("the function '\(derived.primal)' is not there")
        }
        guard flattened.count + derived.orders == derived.active.count, derived.active.count == original.parameters.count else {
            throw EmissionError("'\(signature.fullName)' and '\(derived.primal)' differ in their parameters")
        }
        let changed = changedParameters(primal, original)
        var arguments: [Argument] = []
        for (index, place) in function.addParameters(of: signature).enumerated() {
            let parameter = signature.parameters[index]
            let names = parameter.type.partNames(parameter.derivativeLabel)
            let values = function.flatten(parameter.type, place, names: names, isInout: parameter.isInout)
            for ((value, leaf), name) in zip(zip(values, parameter.type.leaves), names) {
                let number = arguments.count
                var argument = Argument(
                    value: value,
                    type: leaf.type,
                    name: name,
                    whole: index,
                    isInout: parameter.isInout,
                    isDifferentiated: target.withRespectTo[index] && leaf.isDifferentiable,
                    hasTangent: leaf.isDifferentiable,
                    isActive: derived.active[number],
                    isChanged: changed.contains(original.parameters[number].value),
                    initial: value,
                    parameter: original.parameters[number].value
                )
                // What says where rows lie is asked for once more, when adjoints are put together.
                if argument.isChanged, leaf.type == .buffer(.int) {
                    argument.initial = function.makeColumn(name + "Before", "[Int]", value)
                }
                if argument.isChanged, let slots = leaf.type.slots {
                    argument.initial = function.makeColumn(name + "Before", slots, .call(.member(value, "copy"), []))
                }
                arguments.append(argument)
            }
        }
        return arguments
    }

    /// The `inout` parameters that may be others after the call.
    private func changedParameters(_ primal: Function, _ original: Function) -> Set<Value> {
        var changed = primal.body.writtenBuffers(in: file.module)
        var results = original.body.yields.dropFirst(signature.result.leafCount)
        var number = 0
        for parameter in signature.parameters {
            for leaf in parameter.type.leaves {
                let value = original.parameters[number].value
                if parameter.isInout, leaf.type.element == nil {
                    // What says where the values of keys lie is the same object, whatever has been done to it.
                    if results.popFirst() != value || leaf.type.slots != nil { changed.insert(value) }
                }
                number += 1
            }
        }
        return changed
    }

    /// What says where the values of keys lie, of the dictionaries among what a tangent of the parameters has parts for, in order.
    func slots(_ arguments: [Argument]) -> [Output.Expression] {
        let marked = arguments.filter { target.withRespectTo[$0.whole] }
        return target.differentiated.tangentLeafIndices.compactMap { marked[$0].type.slots == nil ? nil : marked[$0].value }
    }

    /// The parts of the arguments that are differentiated, each with what is given for it, as the tangent of them all.
    func tangent(
        _ arguments: [Argument],
        from values: [FlatValue?],
        named name: String,
        _ function: inout PublicFunction
    ) -> Output.Expression {
        let marked = arguments.indices.filter { target.withRespectTo[arguments[$0].whole] }
        let leaves = marked.map { arguments[$0].isDifferentiated ? values[$0] : FlatValue(arguments[$0].initial) }
        return function.assembledTangent(of: target.differentiated, from: leaves, named: name)
    }

    /// `(value: R, label: T)`, or the tangent alone where nothing is returned.
    func pairType(_ label: String, _ type: String) -> String {
        signature.result == .void ? type : "(value: \(signature.result.swiftText), \(label): \(type))"
    }

    func pair(_ value: Output.Expression?, _ other: Output.Expression) -> Output.Expression {
        value.map { .tuple([Output.Argument($0), Output.Argument(other)]) } ?? other
    }
}
