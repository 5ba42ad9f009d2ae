import AdgenIR

/// What a function gives: its return value and its `inout` parameters, flattened.
extension DerivativeWriter {
    /// Where one of the values comes from that the outcome is made of.
    enum OutcomeLeaf {
        /// A result of the primal, by its position.
        case result(Int)
        /// An `inout` array, by the position of the argument.
        case buffer(Int)
    }

    /// The values that the outcome is made of, in order.
    func outcomeLeaves(_ arguments: [Argument]) -> [OutcomeLeaf] {
        var leaves = (0..<signature.result.leafCount).map(OutcomeLeaf.result)
        var next = leaves.count
        for index in arguments.indices where arguments[index].isInout {
            if arguments[index].element == nil {
                leaves.append(.result(next))
                next += 1
            } else {
                leaves.append(.buffer(index))
            }
        }
        return leaves
    }

    func outcomeNames(_ arguments: [Argument]) -> [String] {
        signature.result.partNames("value") + arguments.filter(\.isInout).map(\.name)
    }

    /// The names of the primal's results: of the return value's parts, then of the `inout` scalars; none for what stays as it is.
    func resultNames(_ arguments: [Argument]) -> [String] {
        signature.result.partNames("value")
            + arguments.filter { $0.isInout && $0.element == nil }.map { $0.isChanged ? $0.name + "Result" : "" }
    }

    /// For each result of the primal, its type, and whether its cotangent may be other than zero.
    func resultLeaves(_ arguments: [Argument]) -> [(type: ValueType, hasTangent: Bool)] {
        signature.result.leaves.map { ($0.type, $0.isDifferentiable) }
            + arguments.filter { $0.isInout && $0.element == nil }.map { ($0.type, $0.hasTangent) }
    }

    // MARK: Results

    /// The outcome after the call: what is returned, and all its leaves.
    struct Outcome {
        var value: Output.Expression?
        var leaves: [FlatValue]
    }

    /// Gives `inout` parameters what they are after the call; gives the return value and what the outcome is made of.
    func takeResults(_ results: some Collection<FlatValue>, _ arguments: [Argument], _ function: inout PublicFunction) -> Outcome {
        let results = Array(results)
        let leaves = zip(outcomeLeaves(arguments), outcomeArguments(arguments)).map { leaf, argument in
            switch leaf {
            case .result(let index): argument.map { $0.isChanged ? results[index] : FlatValue($0.value) } ?? results[index]
            case .buffer(let index): FlatValue(arguments[index].value)
            }
        }
        let valueCount = signature.result.leafCount
        writeBack(leaves.dropFirst(valueCount), arguments, &function)
        let values = Array(leaves.prefix(valueCount))
        let value = signature.result == .void ? nil : function.assembled(signature.result, from: values, named: "value")
        return Outcome(value: value, leaves: leaves)
    }

    /// For each leaf of the outcome, the argument that it is, if any.
    private func outcomeArguments(_ arguments: [Argument]) -> [Argument?] {
        Array(repeating: nil, count: signature.result.leafCount) + arguments.filter(\.isInout)
    }

    private func writeBack(_ values: ArraySlice<FlatValue>, _ arguments: [Argument], _ function: inout PublicFunction) {
        var values = values
        var leaves = arguments.filter(\.isInout)[...]
        for (index, parameter) in signature.parameters.enumerated() where parameter.isInout {
            let count = parameter.type.leafCount
            let parts = zip(values.prefix(count), leaves.prefix(count)).map { PublicFunction.Written(value: $0, isChanged: $1.isChanged) }
            function.write(parts, to: function.places[index], parameter.type)
            values = values.dropFirst(count)
            leaves = leaves.dropFirst(count)
        }
    }

    // MARK: Tangents and cotangents

    /// The tangent of the outcome: from the tangents of the primal's results and of the arrays among its arguments.
    func outcomeTangent(
        _ outcome: Outcome,
        results: [FlatValue],
        buffers: [Int: FlatValue],
        _ arguments: [Argument],
        _ function: inout PublicFunction
    ) -> Output.Expression {
        var tangents: [Int: FlatValue] = [:]
        let positions = resultLeaves(arguments).indices.filter { resultLeaves(arguments)[$0].type.isDifferentiable }
        for (position, tangent) in zip(positions, results) { tangents[position] = tangent }
        let whole = signature.outcome
        let leaves = zip(zip(outcomeLeaves(arguments), outcome.leaves), whole.leaves).map { given, leaf -> FlatValue? in
            guard leaf.isDifferentiable else { return given.1 }
            return switch given.0 {
            case .result(let index): tangents[index]
            case .buffer(let index): buffers[index]
            }
        }
        return function.assembledTangent(of: whole, from: leaves, named: "tangent")
    }

    /// A cotangent of the outcome, taken apart: by the positions of the primal's results, and by those of the arrays among its arguments.
    struct Seeds {
        var results: [Int: Output.Expression] = [:]
        var buffers: [Int: Output.Expression] = [:]
        /// The slots of the cotangents of dictionaries, in order.
        var orders: [Output.Expression] = []
    }

    func seeds(_ cotangent: Output.Expression, _ arguments: [Argument], _ function: inout PublicFunction) -> Seeds {
        var seeds = Seeds()
        guard let tangent = signature.outcome.tangent else { return seeds }
        let indices = signature.outcome.tangentLeafIndices
        let names = outcomeNames(arguments)
        let leaves = outcomeLeaves(arguments)
        let values = function.flatten(tangent, cotangent, names: indices.map { names[$0] + "Cotangent" })
        for (index, value) in zip(indices, values) {
            if signature.outcome.leaves[index].type.slots != nil { seeds.orders.append(value) }
            guard signature.outcome.leaves[index].isDifferentiable else { continue }
            switch leaves[index] {
            case .result(let position): seeds.results[position] = value
            case .buffer(let position): seeds.buffers[position] = value
            }
        }
        return seeds
    }
}
