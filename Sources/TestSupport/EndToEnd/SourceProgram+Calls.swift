import AdgenTransform

/// Swift text that calls a program and its written derivatives and prints the bits of all that they give, a line for each call.
extension SourceProgram {
    /// The names and labels of a direction or a gradient, as the public contract has them.
    private var differentiable: [Int] { parameters.indices.filter { parameters[$0].kind.isDifferentiable } }

    /// Whether the function is a single floating-point number, so that it has a gradient and a Hessian-vector product.
    public var isScalar: Bool { (results == [.double] || results == [.float]) && !parameters.contains(where: \.isInout) }

    /// What every file of calls begins with.
    public static let callPrelude = """
        import AutoDiff
        import Foundation

        func bits(_ x: Double) -> [String] { [x.isNaN ? "nan" : String(x.bitPattern, radix: 16)] }
        func bits(_ x: Float) -> [String] { bits(Double(x)) }
        func bits(_ x: Int) -> [String] { ["\\(x)"] }
        func bits(_ x: Bool) -> [String] { [x ? "1" : "0"] }
        func bits(_ x: [Double]) -> [String] { x.flatMap { bits($0) } }
        func bits(_ x: [Float]) -> [String] { x.flatMap { bits($0) } }
        func bits(_ x: [Int]) -> [String] { x.flatMap { bits($0) } }
        func show(_ name: String, _ parts: [[String]]) { print(([">", name] + parts.joined()).joined(separator: " ")) }


        """

    /// A function `call_NAME` that calls the program at the arguments, and its derivatives along the direction and for the weights, twice each,
    /// and shows in the end what it has passed.
    func calls(_ check: EndToEndCheck) -> String {
        var text = "func call_\(name)() {\n"
        for (parameter, argument) in zip(parameters, check.arguments) {
            text += "    let \(parameter.name)Start: \(parameter.kind.type) = \(argument.text(parameter.kind))\n"
        }
        text += call("primal", name, [], "r") { result in [returned(result)] }
        let along = labelled(differentiable.map { (parameters[$0].name, check.direction[$0].text(parameters[$0].kind)) })
        text += call("JVP", "\(name)JVP", ["along: \(along)"], "r.value") { result in [returned(result), tangent("r.tangent")] }
        let cotangent = cotangent(check.weights)
        text += call("VJP", "\(name)VJP", ["cotangent: \(cotangent)"], "r.value") { result in [returned(result), gradient("r.cotangent")] }
        if isScalar {
            text += call("Gradient", "\(name)Gradient", [], "r") { _ in [gradient("r")] }
            text += call("HVP", "\(name)HVP", ["along: \(along)"], "r.value") { result in
                [returned(result), gradient("r.gradient"), gradient("r.product")]
            }
        }
        let inputs = parameters.map { "bits(\($0.name)Start)" }.joined(separator: ", ")
        return text + "    show(\"\(name) inputs\", [\(inputs)])\n}\n\n"
    }

    private func call(
        _ what: String,
        _ function: String,
        _ extra: [String],
        _ result: String,
        _ shown: (String) -> [String]
    ) -> String {
        var lines: [String] = []
        let passed = parameters.map { parameter in
            if parameter.isInout { lines.append("var \(parameter.name) = \(parameter.name)Start") }
            let label = parameter.label.map { "\($0): " } ?? ""
            return label + (parameter.isInout ? "&\(parameter.name)" : "\(parameter.name)Start")
        }
        lines.append("let r = \(function)(\((passed + extra).joined(separator: ", ")))")
        lines.append("show(\"\(name) \(what)\", [\(shown(result).joined(separator: ", "))])")
        return "    for _ in 0..<2 {\n" + lines.map { "        \($0)\n" }.joined() + "    }\n"
    }

    // MARK: Results

    /// The bits of the return value, then of the `inout` scalars, then of the `inout` arrays.
    private func returned(_ result: String) -> String {
        var parts = results.indices.map { results.count == 1 ? result : "\(result).\($0)" }
        parts += parameters.filter { $0.isInout && !$0.kind.isArray }.map(\.name)
        parts += parameters.filter { $0.isInout && $0.kind.isArray }.map(\.name)
        return parts.map { "bits(\($0))" }.joined(separator: ", ")
    }

    /// The differentiable results by their kinds: the return value's, then those of the `inout` parameters by name.
    private var returnedKinds: [Kind] { results.filter(\.isDifferentiable) }
    private var written: [Int] { differentiable.filter { parameters[$0].isInout } }

    /// The bits of the tangents in the order of `returned`.
    private func tangent(_ tangent: String) -> String {
        let value = written.isEmpty ? tangent : "\(tangent).value"
        var parts = returnedKinds.indices.map { returnedKinds.count == 1 ? value : "\(value).\($0)" }
        let scalars = written.filter { !parameters[$0].kind.isArray }
        let arrays = written.filter { parameters[$0].kind.isArray }
        parts += (scalars + arrays).map { "\(tangent).\(parameters[$0].name)" }
        return parts.map { "bits(\($0))" }.joined(separator: ", ")
    }

    private func gradient(_ gradient: String) -> String {
        let parts = differentiable.map { differentiable.count == 1 ? gradient : "\(gradient).\(parameters[$0].name)" }
        return parts.map { "bits(\($0))" }.joined(separator: ", ")
    }

    /// The weights as a cotangent.
    private func cotangent(_ weights: DerivativeCheck.Outputs<Double>) -> String {
        let values = zip(returnedKinds, weights.results).map { $1.text($0) }
        let value = values.count == 1 ? values[0] : "(\(values.joined(separator: ", ")))"
        if written.isEmpty { return value }
        // The scalars that are written come as results after the return value's, the arrays by their parameters.
        var scalars = weights.results.dropFirst(values.count)
        let parts = written.map { index -> (String, String) in
            let parameter = parameters[index]
            let numbers = parameter.kind.isArray ? weights.buffers[index] ?? [] : scalars.popFirst() ?? []
            return (parameter.name, numbers.text(parameter.kind))
        }
        return labelled([("value", value)] + parts)
    }

    private func labelled(_ parts: [(String, String)]) -> String {
        parts.count == 1 ? parts[0].1 : "(\(parts.map { "\($0.0): \($0.1)" }.joined(separator: ", ")))"
    }
}

extension SourceProgram.Kind {
    var isDifferentiable: Bool {
        switch self {
        case .double, .float, .doubles, .floats: true
        case .int, .bool, .ints: false
        }
    }
}

extension Argument {
    /// The argument as Swift text.
    fileprivate func text(_ kind: SourceProgram.Kind) -> String {
        switch self {
        case .number, .numbers, .vector: numbers.text(kind)
        case .mask(let truths): "\(truths)"
        case .integer(let integer): "\(integer)"
        case .boolean(let truth): "\(truth)"
        case .opaque(let text): "\"\(text)\""
        case .integers(let integers, _): "\(integers)"
        }
    }
}

extension [Double] {
    fileprivate func text(_ kind: SourceProgram.Kind) -> String {
        let parts = map { "\(kind == .float || kind == .floats ? "Float" : "Double")(\($0))" }
        return kind.isArray ? "[\(parts.joined(separator: ", "))]" : parts.first ?? "0"
    }
}
