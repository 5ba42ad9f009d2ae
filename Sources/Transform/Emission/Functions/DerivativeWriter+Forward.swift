import AdgenIR

/// `fJVP`: the value, and its derivative along a tangent of the arguments.
extension DerivativeWriter {
    func jvp(_ name: String) throws(EmissionError) -> Written {
        let core = try function(name)
        let documentation = "The value of `\(signature.fullName)`, and its derivative along a tangent of its arguments."
        var function = PublicFunction("\(target.derivativeBaseName)JVP", modifiers, documentation: documentation)
        let arguments = try arguments(&function)
        let tangents = addDirection(&function, arguments)
        let sources = arguments.map(\.source) + tangents
        let names = resultNames(arguments)
        let types = resultTypes(arguments)
        let tangentNames = zip(names, types).filter(\.1.isDifferentiable).map { $0.0 + "Tangent" }
        let results = try function.perform(core, sources, names: names + tangentNames, alone: canStandAlone(core), in: file)
        let value = takeResults(results.prefix(names.count), arguments, &function)
        let buffers = zip(arguments.filter(\.isActive), tangents).compactMap { argument, tangent in
            argument.isInout ? tangent.writtenArray : nil
        }
        let parts = outcomeParts(results: Array(results.dropFirst(names.count)), buffers: buffers, arguments)
        var rest = parts[...]
        let tangent = signature.outcome.assembledTangent(from: &rest)
        let type = pairType("tangent", signature.outcome.tangentText ?? "Void")
        return Written(function: function.finished(returning: pair(value, tangent), type: type), source: name, isAlone: canStandAlone(core))
    }

    /// The parameter `along`; gives what fills the core's tangent parameters: arrays that the core writes are copied.
    func addDirection(_ function: inout PublicFunction, _ arguments: [Argument]) -> [PublicFunction.Source] {
        let marked = arguments.filter(\.isDifferentiated)
        let hint = marked.count == 1 ? marked[0].name + "Tangent" : "tangent"
        let whole = function.addParameter("along", hint, type: gradientType)
        var parts = target.differentiated.tangentParts(of: whole)[...]
        var sources: [PublicFunction.Source] = []
        for argument in arguments where argument.isActive {
            let part = argument.isDifferentiated ? parts.popFirst() : nil
            guard let element = argument.element else {
                sources.append(.scalar(part ?? .literal(.floatingPoint(0, argument.type.scalar ?? .double))))
                continue
            }
            if let part {
                function.requireSameCount(part, argument.value, "the tangent of '\(argument.name)' has another count", in: file)
            }
            if argument.isInout {
                let start = part ?? PublicFunction.zeros(like: argument.value, element)
                sources.append(.writable(function.makeArray(argument.name + "Tangent", element, from: start), element))
            } else {
                sources.append(.array(part ?? PublicFunction.zeros(like: argument.value, element)))
            }
        }
        return sources
    }
}
