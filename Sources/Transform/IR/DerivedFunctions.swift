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
    /// The VJP without the primal's value, where that is less to compute.
    public var gradient: String?
    public var hvp: String?
    /// How many parameters the primal has besides those of its source: for each dictionary of its outcome, in order, the slots that its values
    /// are put in the order of.
    public var orders = 0

    public init(primal: String, active: [Bool], jvp: String? = nil, vjp: String? = nil, hvp: String? = nil) {
        self.primal = primal
        self.active = active
        self.jvp = jvp
        self.vjp = vjp
        self.hvp = hvp
    }

    /// The functions that have been written.
    public var names: [String] { [jvp, vjp, gradient, hvp].compactMap { $0 } }
}
