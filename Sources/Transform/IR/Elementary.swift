/// The elementary functions of one and more floating-point numbers. Their facts (spelling, value, partials, conventions) are in the
/// table of rules.
public enum Elementary: String, Hashable, Sendable, CaseIterable {
    // Trigonometric
    case sin, cos, tan, asin, acos, atan, atan2
    // Hyperbolic
    case sinh, cosh, tanh, asinh, acosh, atanh
    // Exponential and logarithmic
    case exp, exp2, exp10, expm1, log, log2, log10, log1p
    // Powers and roots
    case pow, sqrt, cbrt, hypot
    // Special functions
    case erf, erfc, tgamma, lgamma, digamma
    /// `polygamma(order, x)`; the order is a whole number carried in the operand's type.
    case polygamma
    // Parts and selections
    case abs, minimum, maximum, copysign, fma, fdim
    // Remainders
    case truncatingRemainder, remainder
    // Rounding: locally constant
    case floor, ceil, trunc, round, roundToEven, roundAwayFromZero
    /// The number's sign as -1, 0 or 1 (and NaN for NaN); appears in derivatives.
    case sign

    public var arity: Int {
        switch self {
        case .atan2, .pow, .hypot, .polygamma, .minimum, .maximum, .copysign, .fdim, .truncatingRemainder, .remainder: 2
        case .fma: 3
        case .sin, .cos, .tan, .asin, .acos, .atan, .sinh, .cosh, .tanh, .asinh, .acosh, .atanh, .exp, .exp2, .exp10, .expm1, .log, .log2,
            .log10, .log1p, .sqrt, .cbrt, .erf, .erfc, .tgamma, .lgamma, .digamma, .abs, .floor, .ceil, .trunc, .round, .roundToEven,
            .roundAwayFromZero, .sign:
            1
        }
    }
}
