import AdgenTransform

/// Swift text that calls a program and its written derivatives and prints the bits of all that they give, a line for each call.
extension SourceProgram {
    /// The names and labels of a direction or a gradient, as the public contract has them.
    private var differentiable: [Int] { parameters.indices.filter { parameters[$0].kind.isDifferentiable } }

    /// Whether the function is a single floating-point number, so that it has a gradient and a Hessian-vector product.
    public var isScalar: Bool { (results == [.double] || results == [.float]) && !parameters.contains(where: \.isInout) }

    /// A function `call_NAME` that calls the program at the arguments, and its derivatives along the direction and for the weights, twice each,
    /// and shows in the end what it has passed.
    func calls(_ check: EndToEndCheck) -> String {
        var text = showingStructs + "func call_\(name)() {\n"
        for (parameter, value) in zip(parameters, values(check.arguments.map(\.datum))) {
            text += "    let \(parameter.name)Start: \(parameter.kind.type) = \(value.text(parameter.kind))\n"
        }
        text += call("primal", nil, [], "r") { result in [returned(result)] }
        let direction = values(check.arguments, with: check.direction)
        let along = labelled(differentiable.map { (parameters[$0].name, direction[$0].tangentText(parameters[$0].kind)) })
        text += call("JVP", "JVP", ["along: \(along)"], "r.value") { result in [returned(result), tangent("r.tangent")] }
        let cotangent = cotangent(check.outcomeWeights)
        text += call("VJP", "VJP", ["cotangent: \(cotangent)"], "r.value") { result in [returned(result), gradient("r.cotangent")] }
        if isScalar {
            text += call("Gradient", "Gradient", [], "r") { _ in [gradient("r")] }
            text += call("HVP", "HVP", ["along: \(along)"], "r.value") { result in
                [returned(result), gradient("r.gradient"), gradient("r.product")]
            }
        }
        let inputs = parameters.map { $0.kind.shown("\($0.name)Start", by: "bits") }.joined(separator: ", ")
        return text + "    show(\"\(name) inputs\", [\(inputs)])\n}\n\n"
    }

    private func call(
        _ what: String,
        _ ending: String?,
        _ extra: [String],
        _ result: String,
        _ shown: (String) -> [String]
    ) -> String {
        var lines: [String] = []
        for parameter in parameters where parameter.isInout { lines.append("var \(parameter.name) = \(parameter.name)Start") }
        let arguments = passed.map { parameter in
            let label = parameter.label.map { "\($0): " } ?? ""
            return label + (parameter.isInout ? "&\(parameter.name)" : "\(parameter.name)Start")
        }
        let receiver = parameters.first.map { $0.isInout ? $0.name : "\($0.name)Start" } ?? ""
        lines.append("let r = \(self.call(ending, on: receiver, arguments + extra))")
        lines.append("show(\"\(name) \(what)\", [\(shown(result).joined(separator: ", "))])")
        return "    for _ in 0..<2 {\n" + lines.map { "        \($0)\n" }.joined() + "    }\n"
    }

    // MARK: Results

    /// The bits of the return value, then of the `inout` parameters.
    private func returned(_ result: String) -> String {
        var parts = results.indices.map { results[$0].shown(results.count == 1 ? result : "\(result).\($0)", by: "bits") }
        parts += parameters.filter(\.isInout).map { $0.kind.shown($0.name, by: "bits") }
        return parts.joined(separator: ", ")
    }

    /// The differentiable results by their kinds: the return value's, then those of the `inout` parameters by name.
    private var returnedKinds: [Kind] { results.filter(\.isDifferentiable) }
    private var written: [Parameter] { parameters.filter { $0.isInout && $0.kind.isDifferentiable } }

    /// The numbers of the tangents in the order of `returned`.
    private func tangent(_ tangent: String) -> String {
        let value = written.isEmpty ? tangent : "\(tangent).value"
        let kinds = returnedKinds
        var parts = kinds.indices.map { kinds[$0].shown(kinds.count == 1 ? value : "\(value).\($0)", by: "numbers") }
        parts += written.map { $0.kind.shown("\(tangent).\($0.name)", by: "numbers") }
        return parts.joined(separator: ", ")
    }

    private func gradient(_ gradient: String) -> String {
        let parts = differentiable.map { index in
            let text = differentiable.count == 1 ? gradient : "\(gradient).\(parameters[index].name)"
            return parameters[index].kind.shown(text, by: "numbers")
        }
        return parts.joined(separator: ", ")
    }

    /// The weights as a cotangent.
    private func cotangent(_ weights: [SourceValue]) -> String {
        let parts = zip(outcomeKinds, weights).enumerated().filter { $0.element.0.isDifferentiable }
        let texts = parts.map { (index: $0.offset, text: $0.element.1.tangentText($0.element.0)) }
        let values = texts.filter { $0.index < results.count }.map(\.text)
        let value = values.count == 1 ? values[0] : "(\(values.joined(separator: ", ")))"
        let others = texts.filter { $0.index >= results.count }.map(\.text)
        return labelled([("value", value)] + zip(written, others).map { ($0.name, $1) })
    }

    private func labelled(_ parts: [(String, String)]) -> String {
        parts.count == 1 ? parts[0].1 : "(\(parts.map { "\($0.0): \($0.1)" }.joined(separator: ", ")))"
    }
}
