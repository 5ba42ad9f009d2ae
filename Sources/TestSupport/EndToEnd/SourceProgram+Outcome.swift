import AdgenTransform

/// What the intermediate representation takes and gives, put together to what the program takes and gives.
extension SourceProgram {
    /// The values of the parameters.
    func values(_ leaves: [Datum<Double>]) -> [SourceValue] {
        var leaves = leaves[...]
        return parameters.map { $0.kind.value(&leaves) }
    }

    /// The values of the parameters with other numbers in them: tangents, or gradients.
    func values(_ arguments: [Argument], with numbers: [[Double]]) -> [SourceValue] {
        values(zip(arguments, numbers).map { argument, numbers in argument.datum { numbers[safely: $1] ?? 0 * $0 } })
    }

    /// The types of the results and then of the `inout` parameters.
    var outcomeKinds: [Kind] { results + parameters.filter(\.isInout).map(\.kind) }

    /// The values of the results, and then those that the `inout` parameters are left with: their scalars come as results too, their arrays where
    /// they were.
    func outcome(_ run: Run<Double>) -> [SourceValue] {
        var results = run.results[...]
        var values = self.results.map { $0.value(&results) }
        var position = 0
        for parameter in parameters {
            let count = parameter.kind.leafCount
            if parameter.isInout {
                var leaves = run.arguments[position..<position + count].map { leaf in
                    if case .buffer = leaf { leaf } else { results.popFirst() ?? leaf }
                }[...]
                values.append(parameter.kind.value(&leaves))
            }
            position += count
        }
        return values
    }

    /// The outcome with other numbers in it: tangents, or weights.
    func outcome(_ run: Run<Double>, with numbers: DerivativeCheck.Outputs<Double>, _ differentiable: [Int]) -> [SourceValue] {
        var run = run
        for (index, numbers) in zip(differentiable, numbers.results) { run.results[index].replaceNumbers(numbers) }
        for (index, numbers) in numbers.buffers { run.arguments[index].replaceNumbers(numbers) }
        return outcome(run)
    }
}

extension Datum where N == Double {
    fileprivate mutating func replaceNumbers(_ numbers: [Double]) {
        switch self {
        case .buffer(let storage): self = .buffer(Storage(storage.element, numbers: numbers))
        case .number: self = .number(numbers.first ?? 0)
        case .vector: self = .vector(numbers)
        case .integer, .boolean, .mask, .opaque: break
        }
    }
}
