/// The error function and the gamma function.
extension ElementaryEntry {
    /// The exponential form is accurate as far out as it is a number: the rounding of x² costs at most a relative error of x² ε.
    static let erf = ElementaryEntry(
        .partials([.number(twoOverRootPi) * .of(.exp, -(.x * .x))]),
        nil,
        .named("erf")
    )

    static let erfc = ElementaryEntry(
        .partials([.number(-twoOverRootPi) * .of(.exp, -(.x * .x))]),
        nil,
        .named("erfc")
    )

    static let tgamma = ElementaryEntry(
        .partials([.result * .of(.digamma, .x)]),
        "Negative infinity at 0; NaN at the negative whole numbers.",
        .c("tgamma") + .real("gamma")
    )

    static let lgamma = ElementaryEntry(
        .partials([.of(.digamma, .x)]),
        "Infinite at 0, as the limit from the side of its sign; NaN at the negative whole numbers.",
        [
            // Swift's own gives the sign too; C's, of the same name, is chosen where a plain number is asked for.
            Spelling(.mathematics, .firstOfFunction("lgamma"), order: [0]),
            Spelling(.mathematics, .function("lgamma"), order: [0], scalars: [.double], isOnlyRead: true),
            Spelling(.mathematics, .function("lgammaf"), order: [0], scalars: [.float], isOnlyRead: true),
        ] + .real("logGamma")
    )

    static let digamma = ElementaryEntry(
        .partials([.of(.polygamma, .integer(1), .x)]),
        "Infinity at the poles: 0 and the negative whole numbers.",
        .autoDiff("digamma")
    )

    static let polygamma = ElementaryEntry(
        .partials([nil, .of(.polygamma, .wrapping(.add, [.x, .integer(1)]), .y)]),
        "Infinite at the poles, 0 and the negative whole numbers, where the limits from both sides agree; NaN where they differ.",
        .autoDiff("polygamma", arity: 2)
    )

    private static let twoOverRootPi = 1.12837916709551257389615890312
}
