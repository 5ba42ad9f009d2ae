import AdgenIR

/// `fJVP`: the value, and its derivative along a tangent of the arguments.
extension DerivativeWriter {
    func jvp(_ name: String) throws(EmissionError) -> Written {
        let core = try function(name)
        let documentation = "The value of `\(signature.fullName)`, and its derivative along a tangent of its arguments."
        var function = PublicFunction(
            "\(target.derivativeBaseName)JVP",
            modifiers,
            signature.generics,
            documentation: documentation,
            in: file
        )
        let arguments = try arguments(&function)
        let tangents = addDirection(&function, arguments)
        let sources = arguments.map(\.source) + anyOrders + tangents
        let names = resultNames(arguments)
        let tangentNames = tangentNames(names, arguments)
        let results = try function.perform(core, sources, names: names + tangentNames, alone: canStandAlone(core), in: file)
        let outcome = takeResults(results.prefix(names.count), arguments, &function)
        var buffers: [Int: FlatValue] = [:]
        for (index, tangent) in zip(arguments.indices.filter { arguments[$0].isActive }, tangents) {
            if arguments[index].isInout, let array = tangent.writtenArray { buffers[index] = FlatValue(array) }
        }
        let given = Array(results.dropFirst(names.count))
        let tangent = outcomeTangent(outcome, results: given, buffers: buffers, arguments, &function)
        let type = pairType("tangent", signature.outcome.tangentText ?? "Void")
        return Written(
            function: function.finished(returning: pair(outcome.value, tangent), type: type),
            source: name,
            isAlone: canStandAlone(core)
        )
    }

    /// Slots in whose order nothing needs to be put.
    private var anyOrders: [PublicFunction.Source] {
        let slots = signature.outcome.leaves.indices.filter { signature.outcome.tangentLeafIndices.contains($0) }
        return slots.compactMap { signature.outcome.leaves[$0].type.slots }.prefix(derived.orders).map { .scalar(.call(.name($0), [])) }
    }

    /// What the tangents of the primal's results are called; nothing where the outcome's has no part for them.
    private func tangentNames(_ names: [String], _ arguments: [Argument]) -> [String] {
        let own = signature.result.partNames("value") + arguments.filter { $0.isInout && $0.element == nil }.map { $0.name + "Result" }
        return zip(own, resultLeaves(arguments)).filter(\.1.type.isDifferentiable).map { $1.hasTangent ? $0 + "Tangent" : "" }
    }

    /// The parameter `along`; gives what fills the core's tangent parameters: arrays that the core writes are copied.
    func addDirection(_ function: inout PublicFunction, _ arguments: [Argument]) -> [PublicFunction.Source] {
        let marked = arguments.filter(\.isDifferentiated)
        let wholes = Set(marked.map(\.whole))
        let hint = wholes.count == 1 ? signature.parameters[marked[0].whole].derivativeLabel + "Tangent" : "tangent"
        let whole = function.addParameter("along", hint, type: gradientType)
        let differentiated = target.differentiated
        let names = arguments.filter { target.withRespectTo[$0.whole] }.map { $0.name + "Tangent" }
        let indices = differentiated.tangentLeafIndices
        let values =
            differentiated.tangent.map { function.flatten($0, whole, names: indices.map { names[$0] }, slots: slots(arguments)) } ?? []
        var parts = zip(indices, values).filter { differentiated.leaves[$0.0].isDifferentiable }.map(\.1)[...]
        checkCounts(ofDirection: whole, &function)
        var sources: [PublicFunction.Source] = []
        for argument in arguments where argument.isActive {
            let part = argument.isDifferentiated ? parts.popFirst() : nil
            guard let element = argument.element else {
                sources.append(.scalar(part ?? .literal(.floatingPoint(0, argument.type.scalar ?? .double))))
                continue
            }
            if argument.isInout {
                let start = part ?? function.zeros(like: argument.value, element)
                sources.append(.writable(function.makeArray(argument.name + "Tangent", element, from: start), element))
            } else {
                sources.append(.array(part ?? function.zeros(like: argument.value, element)))
            }
        }
        return sources
    }
}
