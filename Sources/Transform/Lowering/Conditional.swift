import AdgenIR

/// Functions to differentiate that stand under conditions of `#if`, or depend on some.
public struct ConditionalLowering: Sendable {
    /// The conditions around the declarations, outermost first.
    public var requirements: [BuildRequirement]
    /// What the functions are, for each combination of the conditions that they depend on.
    public var choice: Choice<Combination>
}

/// What functions are in one combination of conditions.
public enum Combination: Sendable {
    case lowered(Module, [DifferentiationTarget])
    /// Nothing, since what is called is not there. Neither does the compiler find it.
    case omitted(message: String)
}
