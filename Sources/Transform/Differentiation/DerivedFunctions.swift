/// The derivatives of one function, by their names in the module.
///
/// The Hessian-vector product is the JVP of the VJP by the same parameters: its parameters are those of the VJP, then a tangent for each
/// differentiated parameter, then one for each adjoint buffer; its results are those of the VJP, then the tangents of the primal's differentiable
/// results, then the tangents of the scalars' adjoints.
public struct DerivedFunctions: Hashable, Sendable {
    public var primal: String
    /// For each parameter of the primal, whether derivatives have a tangent or an adjoint for it: it is differentiated, or an `inout` buffer of
    /// a differentiable type.
    public var active: [Bool]
    public var jvp: String?
    public var vjp: String?
    public var hvp: String?

    public init(primal: String, active: [Bool], jvp: String? = nil, vjp: String? = nil, hvp: String? = nil) {
        self.primal = primal
        self.active = active
        self.jvp = jvp
        self.vjp = vjp
        self.hvp = hvp
    }

    /// The functions that have been written.
    public var names: [String] { [jvp, vjp, hvp].compactMap { $0 } }
}

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

extension DifferentiationTarget {
    /// For each flattened parameter, whether it belongs to a parameter that is differentiated.
    var flattenedWithRespectTo: [Bool] {
        zip(signature.parameters, withRespectTo).flatMap { parameter, isMarked in
            Array(repeating: isMarked, count: parameter.type.flattened.count)
        }
    }
}

extension SwiftType {
    /// The types of the values that the flattening law makes of a value of this type.
    public var flattened: [ValueType] {
        switch self {
        case .scalar(let scalar): [.scalar(scalar)]
        case .array(let element): [.buffer(element)]
        case .tuple(let elements): elements.flatMap(\.type.flattened)
        case .opaque(let name): [.opaque(name)]
        }
    }
}
