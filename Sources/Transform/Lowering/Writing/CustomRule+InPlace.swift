import AdgenIR

/// The places that an accumulating pullback adds to.
///
/// In the source they are `inout` arrays. Where the function does nothing but add to them, they are lowered as accumulating parameters, so that a
/// return sweep can pass the adjoints that it is adding up, without a copy of zeros first.
extension CustomRule {
    func takeAdjointsInPlace(in module: inout Module) {
        guard let name = accumulatingPullback, var function = module.functions[name], module.rules[name] == nil else { return }
        let places = primal.parameters.filter(\.type.isDifferentiable).flatMap(\.type.flattened).count
        for index in function.parameters.indices.suffix(places) {
            let value = function.parameters[index].value
            guard function.parameters[index].convention == .inout, function.body.onlyAdds(to: value) else { continue }
            function.parameters[index].convention = .accumulating
        }
        module.functions[name] = function
    }
}

extension Block {
    /// Whether nothing in the block reads or overwrites the buffer.
    fileprivate func onlyAdds(to buffer: Value) -> Bool {
        var onlyAdds = !yields.contains(buffer)
        forEachStatement { statement in
            switch statement.kind {
            case .accumulate, .count: break
            default: onlyAdds = onlyAdds && !statement.kind.operands.contains(buffer)
            }
        }
        return onlyAdds
    }
}
