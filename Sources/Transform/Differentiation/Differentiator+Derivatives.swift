import AdgenIR

extension Differentiator {
    /// The derivatives of `function` in the modes given, by the parameters marked.
    public mutating func derivatives(of function: String, modes: Set<Mode>, withRespectTo marked: [Bool]) -> DerivedFunctions {
        guard let primal = module.functions[function] else { return DerivedFunctions(primal: function, active: marked) }
        var derived = DerivedFunctions(primal: function, active: activeParameters(of: primal, marked))
        if modes.contains(.forward) { derived.jvp = jvp(of: function, withRespectTo: marked) }
        if modes.contains(.reverse) || modes.contains(.forwardOverReverse) {
            let vjp = vjp(of: function, withRespectTo: marked)
            derived.vjp = vjp
            if modes.contains(.forwardOverReverse), let parameters = module.functions[vjp]?.parameters {
                let others = Array(repeating: false, count: parameters.count - marked.count)
                derived.hvp = jvp(of: vjp, withRespectTo: marked + others)
            }
        }
        return derived
    }
}
