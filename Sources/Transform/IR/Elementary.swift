/// The elementary functions of one and more floating-point numbers. Their facts (spelling, partials, conventions) are in the table of
/// rules.
///
/// Two functions whose values differ in as much as one bit at one point are two cases: Swift's `max`, `Double.maximum` and C's `fmax` treat
/// NaN and zeros of both signs each in their own way.
public enum Elementary: String, Hashable, Sendable, CaseIterable {
    // Trigonometric
    case sin, cos, tan, asin, acos, atan, atan2
    /// `cos(x) - 1`, as swift-numerics computes it.
    case cosMinusOne
    // Hyperbolic
    case sinh, cosh, tanh, asinh, acosh, atanh
    // Exponential and logarithmic
    case exp, exp2, expm1, log, log2, log10, log1p
    /// Of swift-numerics only: `pow(10, x)`, where the platform's C library has no function of this name.
    case exp10
    // Powers and roots
    case pow, sqrt, cbrt, hypot
    /// `pow` of swift-numerics: NaN for a negative base and for 0 to the power 0.
    case realPow
    /// `pow(x, n)` of swift-numerics with a whole exponent, an `Int`.
    case powInteger
    /// `root(x, n)` of swift-numerics, the `n`th root, `n` an `Int`.
    case root
    // Special functions
    case erf, erfc, tgamma, lgamma, digamma
    /// `polygamma(n, x)`, of order `n`, an `Int`.
    case polygamma
    // Parts and selections
    case abs, copysign, fma, fdim
    /// Swift's free functions, which compare: `min(x, y)` is `y < x ? y : x`, `max(x, y)` is `y >= x ? y : x`.
    case min, max
    /// `Double.minimum(_:_:)` and `Double.maximum(_:_:)`, which prefer a number to NaN.
    case minimum, maximum
    /// C's functions, which prefer a number to NaN; which zero they return is up to the platform.
    case fmin, fmax
    /// `Double.minimumMagnitude(_:_:)` and `Double.maximumMagnitude(_:_:)`.
    case minimumMagnitude, maximumMagnitude
    // Remainders
    case truncatingRemainder, remainder
    // Rounding: locally constant
    case floor, ceil, trunc, round, roundToEven, roundAwayFromZero
    /// The number's sign as -1, 0 or 1 (and NaN for NaN); appears in derivatives.
    case sign

    public var arity: Int {
        switch self {
        case .atan2, .pow, .realPow, .powInteger, .root, .hypot, .polygamma, .min, .max, .minimum, .maximum, .fmin, .fmax,
            .minimumMagnitude, .maximumMagnitude, .copysign, .fdim, .truncatingRemainder, .remainder:
            2
        case .fma: 3
        case .sin, .cos, .tan, .asin, .acos, .atan, .cosMinusOne, .sinh, .cosh, .tanh, .asinh, .acosh, .atanh, .exp, .exp2, .exp10,
            .expm1, .log, .log2, .log10, .log1p, .sqrt, .cbrt, .erf, .erfc, .tgamma, .lgamma, .digamma, .abs, .floor, .ceil, .trunc, .round,
            .roundToEven, .roundAwayFromZero, .sign:
            1
        }
    }

    /// The types of the operands of the function of that floating-point type.
    public func operands(_ scalar: Scalar) -> [Scalar] {
        switch self {
        case .powInteger, .root: [scalar, .int]
        case .polygamma: [.int, scalar]
        default: Array(repeating: scalar, count: arity)
        }
    }
}
