import AdgenIR

/// `fVJP`, `fGradient` and `fValueWithGradient`: adjoints of the arguments.
extension DerivativeWriter {
    func vjp(_ name: String) throws(EmissionError) -> Written {
        let core = try function(name)
        let documentation = "The value of `\(signature.fullName)`, and the cotangent of its arguments for a cotangent of its outcome."
        var function = PublicFunction(
            "\(target.derivativeBaseName)VJP",
            modifiers,
            signature.generics,
            documentation: documentation,
            in: file
        )
        let arguments = try arguments(&function)
        let cotangent = function.addParameter("cotangent", "cotangent", type: signature.outcome.tangentText ?? "Void")
        let seeds = seeds(cotangent, arguments, &function)
        checkCountsBefore(ofCotangent: cotangent, arguments, &function)
        let isAlone = canStandAlone(core) && !signature.hasGradient
        let reverse = try pull(core, arguments, seeds, alone: isAlone, &function)
        checkCountsAfter(ofCotangent: cotangent, reverse.value, arguments, &function)
        let type = pairType("cotangent", gradientType)
        return Written(
            function: function.finished(returning: pair(reverse.value, reverse.gradient), type: type),
            source: name,
            isAlone: isAlone
        )
    }

    func gradient(_ name: String, withValue: Bool) throws(EmissionError) -> Written {
        let core = try function(name)
        let base = target.derivativeBaseName
        let documentation = "The \(withValue ? "value and the gradient" : "gradient") of `\(signature.fullName)`."
        let suffix = withValue ? "ValueWithGradient" : "Gradient"
        var function = PublicFunction(base + suffix, modifiers, signature.generics, documentation: documentation, in: file)
        let arguments = try arguments(&function)
        let reverse = try pull(core, arguments, Seeds(results: [0: one]), alone: false, ignoringValue: !withValue, &function)
        let result = withValue ? pair(reverse.value, reverse.gradient) : reverse.gradient
        let type = withValue ? pairType("gradient", gradientType) : gradientType
        return Written(function: function.finished(returning: result, type: type), source: name, isAlone: false)
    }

    /// The cotangent of a value that is itself the outcome.
    var one: Output.Expression {
        if case .scalar(let scalar) = signature.result { .literal(.floatingPoint(1, scalar)) } else { .literal(.double(1)) }
    }

    /// Runs the core with the cotangents; gives the primal's value and the gradient.
    private func pull(
        _ core: Function,
        _ arguments: [Argument],
        _ seeds: Seeds,
        alone: Bool,
        ignoringValue: Bool = false,
        _ function: inout PublicFunction
    ) throws(EmissionError) -> (value: Output.Expression?, gradient: Output.Expression) {
        let cotangents = cotangents(seeds, arguments)
        let orders = seeds.orders.map { PublicFunction.Source.scalar($0) }
        let start = arguments.count + orders.count + cotangents.count
        let adjoints = makeAdjoints(arguments, seeds, "Adjoint", &function) { isTaken($0 + start, core) }
        let names = resultNames(arguments)
        let scalars = arguments.filter { $0.isActive && $0.element == nil }
        let isWithoutValue = core.name == derived.gradient
        let given = isWithoutValue ? Array(names.dropFirst()) : ignoringValue ? [""] + names.dropFirst() : names
        var results = try function.perform(
            core,
            arguments.map(\.source) + orders + cotangents + adjoints.map(\.source),
            names: given + scalars.map { $0.name + "Adjoint" },
            alone: alone,
            in: file
        )
        if isWithoutValue { results.insert(FlatValue(.tuple([])), at: 0) }
        let outcome = takeResults(results.prefix(names.count), arguments, &function)
        let gradient = gradient(arguments, scalars: results.dropFirst(names.count), adjoints.map(\.array), named: "adjoint", &function)
        return (outcome.value, gradient)
    }

    /// What fills the core's parameters for cotangents of results.
    private func cotangents(_ seeds: Seeds, _ arguments: [Argument]) -> [PublicFunction.Source] {
        resultLeaves(arguments).enumerated().compactMap { position, leaf in
            guard leaf.type.isDifferentiable, leaf.hasTangent, let seed = seeds.results[position] else { return nil }
            return leaf.type.element == nil ? .scalar(seed) : .array(seed)
        }
    }

    /// An array for each active array argument: zeros, or the cotangent of what an `inout` argument holds in the end. `isTaken` says whether the
    /// core does anything with those of a position; what it leaves alone stays zero.
    func makeAdjoints(
        _ arguments: [Argument],
        _ seeds: Seeds,
        _ suffix: String,
        _ function: inout PublicFunction,
        isTaken: (Int) -> Bool
    ) -> [(array: FlatValue, source: PublicFunction.Source)] {
        var adjoints: [(array: FlatValue, source: PublicFunction.Source)] = []
        for (index, argument) in arguments.enumerated() {
            guard argument.isActive, let element = argument.element else { continue }
            let seed = seeds.buffers[index]
            let start = seed ?? function.zeros(like: argument.value, element)
            let array = function.makeArray(argument.name + suffix, element, from: start)
            let isZero = seed == nil && !isTaken(adjoints.count)
            adjoints.append((FlatValue(array, zeros: isZero ? element : nil), .writable(array, element)))
        }
        return adjoints
    }

    /// Whether trimming has left the parameter to the core.
    func isTaken(_ position: Int, _ core: Function) -> Bool {
        guard let original = file.originals[core.name], original.parameters.indices.contains(position) else { return true }
        let value = original.parameters[position].value
        return core.parameters.contains { $0.value == value }
    }

    /// The gradient from the adjoints of scalars and of arrays.
    func gradient(
        _ arguments: [Argument],
        scalars: some Collection<FlatValue>,
        _ arrays: [FlatValue],
        named name: String,
        _ function: inout PublicFunction
    ) -> Output.Expression {
        var scalars = Array(scalars)[...]
        var arrays = arrays[...]
        let adjoints = arguments.map { argument -> FlatValue? in
            guard argument.isActive else { return nil }
            return argument.element == nil ? scalars.popFirst() : arrays.popFirst()
        }
        return tangent(arguments, from: adjoints, named: name, &function)
    }
}
