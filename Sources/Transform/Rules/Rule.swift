/// How an elementary function is differentiated.
public enum Rule: Hashable, Sendable {
    /// The partial by each operand; nil where the function is locally constant in that operand.
    case partials([Formula?])
    /// Derivative zero.
    case locallyConstant
}

/// An entry of the table of elementary functions: all that the transform knows of one.
///
/// The value itself is whatever the Swift spelling gives; the transform never computes it.
public struct ElementaryEntry: Sendable {
    public var rule: Rule
    /// What the derivative is at kinks, ends and poles, one sentence for the documentation; nil for a function that has none.
    public var convention: String?
    /// How the function is written in Swift, best first: recognised in user source in any of these ways, written in the first that the
    /// imports allow.
    public var spellings: [Spelling]

    init(_ rule: Rule, _ convention: String? = nil, _ spellings: [Spelling]) {
        self.rule = rule
        self.convention = convention
        self.spellings = spellings
    }
}

extension Elementary {
    /// How the function is differentiated.
    public var rule: Rule { entry.rule }

    /// The function's entry in the table, which is spread over one file for each family of functions.
    public var entry: ElementaryEntry {
        switch self {
        case .sin: .sin
        case .cos: .cos
        case .tan: .tan
        case .asin: .asin
        case .acos: .acos
        case .atan: .atan
        case .atan2: .atan2
        case .cosMinusOne: .cosMinusOne
        case .sinh: .sinh
        case .cosh: .cosh
        case .tanh: .tanh
        case .asinh: .asinh
        case .acosh: .acosh
        case .atanh: .atanh
        case .exp: .exp
        case .exp2: .exp2
        case .exp10: .exp10
        case .expm1: .expm1
        case .log: .log
        case .log2: .log2
        case .log10: .log10
        case .log1p: .log1p
        case .pow: .pow
        case .realPow: .realPow
        case .powInteger: .powInteger
        case .root: .root
        case .sqrt: .sqrt
        case .cbrt: .cbrt
        case .hypot: .hypot
        case .erf: .erf
        case .erfc: .erfc
        case .tgamma: .tgamma
        case .lgamma: .lgamma
        case .digamma: .digamma
        case .polygamma: .polygamma
        case .abs: .abs
        case .copysign: .copysign
        case .fma: .fma
        case .fdim: .fdim
        case .min: .min
        case .max: .max
        case .minimum: .minimum
        case .maximum: .maximum
        case .fmin: .fmin
        case .fmax: .fmax
        case .minimumMagnitude: .minimumMagnitude
        case .maximumMagnitude: .maximumMagnitude
        case .truncatingRemainder: .truncatingRemainder
        case .remainder: .remainder
        case .floor: .floor
        case .ceil: .ceil
        case .trunc: .trunc
        case .round: .round
        case .roundToEven: .roundToEven
        case .roundAwayFromZero: .roundAwayFromZero
        case .sign: .sign
        }
    }
}
