/// Sine and its kin.
extension ElementaryEntry {
    static let sin = ElementaryEntry(.partials([.of(.cos, .x)]), nil, .named("sin"))

    static let cos = ElementaryEntry(.partials([-.of(.sin, .x)]), nil, .named("cos"))

    /// `1 + tan²` adds positive numbers, and so is as accurate as `tan` itself.
    static let tan = ElementaryEntry(.partials([1 + .result * .result]), nil, .named("tan"))

    /// `(1 - x)(1 + x)` keeps the digits that `1 - x²` loses near the ends.
    static let asin = ElementaryEntry(
        .partials([1 / .of(.sqrt, (1 - .x) * (1 + .x))]),
        "Infinity at the ends, ±1.",
        .named("asin")
    )

    static let acos = ElementaryEntry(
        .partials([-1 / .of(.sqrt, (1 - .x) * (1 + .x))]),
        "Negative infinity at the ends, ±1.",
        .named("acos")
    )

    static let atan = ElementaryEntry(.partials([1 / (1 + .x * .x)]), nil, .named("atan"))

    /// Divided twice by the distance rather than once by its square, which overflows.
    static let atan2 = ElementaryEntry(
        .partials([
            .y / .of(.hypot, .x, .y) / .of(.hypot, .x, .y),
            -(.x / .of(.hypot, .x, .y)) / .of(.hypot, .x, .y),
        ]),
        "NaN at the origin, where the angle has no derivative; on the cut, the derivative of the continuous angle.",
        .c("atan2", arity: 2) + .real("atan2", "y", "x")
    )

    static let cosMinusOne = ElementaryEntry(.partials([-.of(.sin, .x)]), nil, .real("cosMinusOne"))
}
