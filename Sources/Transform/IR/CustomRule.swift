/// A derivative that the user wrote, by the names of the functions that compute it.
///
/// These are functions of the module or externals, and their parameters and results follow from the signature of the function that they are a
/// derivative of by the flattening law. The outcome of a function is its return value and its `inout` parameters.
public struct CustomRule: Hashable, Sendable {
    /// The signature of the function that this is the rule of.
    public var primal: Signature
    /// Takes the arguments, gives the partial by each differentiable parameter, in order: a number, or an array by an array.
    public var partials: String?
    /// Takes the arguments and a tangent for each differentiable one; gives the return value, then the outcome's tangent.
    public var pushforward: String?
    /// Takes the arguments and a cotangent of the outcome; gives the return value, then a cotangent for each differentiable parameter.
    public var pullback: String?
    /// As `pullback`, but adds to cotangents that are given as trailing `inout` arguments, and may leave out the return value.
    public var accumulatingPullback: String?

    public init(
        of primal: Signature,
        partials: String? = nil,
        pushforward: String? = nil,
        pullback: String? = nil,
        accumulatingPullback: String? = nil
    ) {
        self.primal = primal
        self.partials = partials
        self.pushforward = pushforward
        self.pullback = pullback
        self.accumulatingPullback = accumulatingPullback
    }

    /// The functions of the rule.
    public var functions: [String] { [partials, pushforward, pullback, accumulatingPullback].compactMap { $0 } }
}
