import AdgenIR

extension Differentiator {
    /// The derivatives of `function` in the modes given, by the parameters marked.
    public mutating func derivatives(
        of function: String,
        modes: Set<Mode>,
        withRespectTo marked: [Bool],
        unseeded: Unseeded = Unseeded()
    ) -> DerivedFunctions {
        let function = door(of: function)
        guard let primal = module.functions[function] else { return DerivedFunctions(primal: function, active: marked) }
        var derived = DerivedFunctions(primal: function, active: activeParameters(of: primal, marked))
        if modes.contains(.forward) { derived.jvp = jvp(of: function, withRespectTo: marked) }
        if modes.contains(.reverse) || modes.contains(.forwardOverReverse) {
            let vjp = vjp(of: function, withRespectTo: marked, unseeded: unseeded)
            derived.vjp = vjp
            if modes.contains(.forwardOverReverse), let parameters = module.functions[vjp]?.parameters {
                let others = Array(repeating: false, count: parameters.count - marked.count)
                derived.hvp = jvp(of: vjp, withRespectTo: marked + others)
            }
        }
        return derived
    }
}

extension Differentiator {
    /// The derivatives that a target asks for. What has no place of its own in the source is said where the target stands.
    public mutating func derivatives(for target: DifferentiationTarget) -> DerivedFunctions {
        let known = problems.count
        let (function, orders) = keyed(door(of: target.function), target)
        var derived = derivatives(
            of: dense(function, target),
            modes: target.modes,
            withRespectTo: target.flattenedWithRespectTo + Array(repeating: false, count: orders),
            unseeded: target.unseeded
        )
        derived.orders = orders
        for index in problems.indices.dropFirst(known) where problems[index].origin == nil { problems[index].origin = target.origin }
        return derived
    }
}
