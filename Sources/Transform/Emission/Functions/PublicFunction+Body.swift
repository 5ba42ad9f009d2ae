import AdgenIR

extension PublicFunction {
    /// Computes what the core computes: by a call, or with its body in place. A result without a name is not wanted.
    mutating func perform(
        _ core: Function,
        _ sources: [Source],
        names: [String],
        alone: Bool,
        in file: FileContext
    ) throws(EmissionError) -> [FlatValue] {
        alone ? try splice(core, sources, names: names, in: file) : try call(core, sources, names: names, in: file)
    }

    private mutating func splice(
        _ core: Function,
        _ sources: [Source],
        names: [String],
        in file: FileContext
    ) throws(EmissionError) -> [FlatValue] {
        let filled = try matched(sources, names, core, file)
        let wanted = names.indices.filter { !names[$0].isEmpty }
        var core = core
        core.body.yields = wanted.map { core.body.yields[$0] }
        let raising = Raising(Pruning.pruned(core), file, variables: function.variables)
        for (source, parameter) in filled {
            guard case .scalar(let value) = source else { continue }
            raising.bind(parameter.value, to: value)
        }
        let (statements, results) = try raising.body()
        adopt(raising.variables)
        for statement in statements { emit(statement) }
        var all = names.map { _ in FlatValue(.tuple([])) }
        for (index, result) in zip(wanted, results) { all[index] = FlatValue(result) }
        return all
    }
}

extension Raising {
    /// Lets a parameter be what the caller has: a variable or a literal as it is, anything else by a variable of its own.
    func bind(_ parameter: Value, to value: Output.Expression) {
        if !isUsed(parameter) { return }
        if value.isCompound, folding.useCount(of: parameter) > 1 {
            emit(.assign([variable(of: parameter)], value))
        } else {
            inline(parameter, as: value)
        }
    }
}
