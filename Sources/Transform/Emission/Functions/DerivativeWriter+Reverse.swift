import AdgenIR

/// `fVJP`, `fGradient` and `fValueWithGradient`: adjoints of the arguments.
extension DerivativeWriter {
    func vjp(_ name: String) throws(EmissionError) -> Written {
        let core = try function(name)
        let documentation = "The value of `\(signature.fullName)`, and the cotangent of its arguments for a cotangent of its outcome."
        var function = PublicFunction("\(target.derivativeBaseName)VJP", modifiers, documentation: documentation)
        let arguments = try arguments(&function)
        let cotangent = function.addParameter("cotangent", "cotangent", type: signature.outcome.tangentText ?? "Void")
        let seeds = splitOutcome(signature.outcome.tangentParts(of: cotangent), arguments)
        let isAlone = canStandAlone(core) && !signature.hasGradient
        let reverse = try pull(core, arguments, seeds, alone: isAlone, &function)
        let value = takeResults(reverse.results, arguments, &function)
        let type = pairType("cotangent", gradientType)
        return Written(function: function.finished(returning: pair(value, reverse.gradient), type: type), source: name, isAlone: isAlone)
    }

    func gradient(_ name: String, withValue: Bool) throws(EmissionError) -> Written {
        let core = try function(name)
        let base = target.derivativeBaseName
        var function =
            withValue
            ? PublicFunction("\(base)ValueWithGradient", modifiers, documentation: "The value and the gradient of `\(signature.fullName)`.")
            : PublicFunction("\(base)Gradient", modifiers, documentation: "The gradient of `\(signature.fullName)`.")
        let arguments = try arguments(&function)
        let reverse = try pull(core, arguments, (results: [one], buffers: []), alone: false, ignoringValue: !withValue, &function)
        let value = takeResults(reverse.results, arguments, &function)
        let result = withValue ? pair(value, reverse.gradient) : reverse.gradient
        let type = withValue ? pairType("gradient", gradientType) : gradientType
        return Written(function: function.finished(returning: result, type: type), source: name, isAlone: false)
    }

    /// The cotangent of a value that is itself the outcome.
    var one: Output.Expression {
        if case .scalar(let scalar) = signature.result { .literal(.floatingPoint(1, scalar)) } else { .literal(.double(1)) }
    }

    /// Runs the core with the cotangents; gives the primal's results and the gradient.
    private func pull(
        _ core: Function,
        _ arguments: [Argument],
        _ seeds: (results: [Output.Expression], buffers: [Output.Expression]),
        alone: Bool,
        ignoringValue: Bool = false,
        _ function: inout PublicFunction
    ) throws(EmissionError) -> (results: ArraySlice<Output.Expression>, gradient: Output.Expression) {
        let cotangents = zip(seeds.results, resultTypes(arguments).filter(\.isDifferentiable)).map { seed, type in
            type.element == nil ? PublicFunction.Source.scalar(seed) : .array(seed)
        }
        let adjoints = makeAdjoints(arguments, seeds.buffers, &function)
        let names = resultNames(arguments)
        let scalars = arguments.filter { $0.isActive && $0.element == nil }
        let isWithoutValue = core.name == derived.gradient
        let given = isWithoutValue ? Array(names.dropFirst()) : ignoringValue ? [""] + names.dropFirst() : names
        var results = try function.perform(
            core,
            arguments.map(\.source) + cotangents + adjoints.map(\.source),
            names: given + scalars.map { $0.name + "Adjoint" },
            alone: alone,
            in: file
        )
        if isWithoutValue { results.insert(.tuple([]), at: 0) }
        let gradient = gradient(arguments, scalars: Array(results.dropFirst(names.count)), adjoints.map(\.array))
        return (results.prefix(names.count), gradient)
    }

    /// An array for each active array argument: zeros, or the cotangent of what an `inout` argument holds in the end.
    func makeAdjoints(
        _ arguments: [Argument],
        _ seeds: [Output.Expression],
        _ function: inout PublicFunction
    ) -> [(array: Output.Expression, source: PublicFunction.Source)] {
        var seeds = seeds[...]
        return arguments.compactMap { argument in
            guard argument.isActive, let element = argument.element else { return nil }
            let seed = argument.isInout ? seeds.popFirst() : nil
            if let seed, keepsCount(argument) {
                function.requireSameCount(seed, argument.value, "the cotangent of '\(argument.name)' has another count", in: file)
            }
            let start = seed ?? PublicFunction.zeros(like: argument.value, element)
            let array = function.makeArray(argument.name + "Adjoint", element, from: start)
            return (array, .writable(array, element))
        }
    }

    /// Whether the primal leaves the array's count as it is. Where it does not, the core checks the cotangent's count.
    private func keepsCount(_ argument: Argument) -> Bool {
        !file.buffers.isResized(argument.parameter, in: derived.primal)
    }

    /// The gradient from the adjoints of scalars and of arrays.
    func gradient(_ arguments: [Argument], scalars: [Output.Expression], _ arrays: [Output.Expression]) -> Output.Expression {
        var scalars = scalars[...]
        var arrays = arrays[...]
        var parts: [Output.Expression] = []
        for argument in arguments where argument.isActive {
            let part = argument.element == nil ? scalars.popFirst() : arrays.popFirst()
            if argument.isDifferentiated, let part { parts.append(part) }
        }
        var rest = parts[...]
        return target.differentiated.assembledTangent(from: &rest)
    }
}
