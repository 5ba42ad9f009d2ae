/// Hyperbolic functions and their inverses.
extension ElementaryEntry {
    static let sinh = ElementaryEntry(.partials([.of(.cosh, .x)]), nil, .named("sinh"))

    static let cosh = ElementaryEntry(.partials([.of(.sinh, .x)]), nil, .named("cosh"))

    /// `1 - tanh²` has no correct digit left from 19 on, where the derivative is still 1e-16 and goes on falling for another 700: it is the
    /// square of `1 / cosh`. (Divided first and squared then: `cosh²` overflows before the derivative vanishes.)
    static let tanh = ElementaryEntry(
        .partials([(1 / .of(.cosh, .x)) * (1 / .of(.cosh, .x))]),
        nil,
        .named("tanh")
    )

    static let asinh = ElementaryEntry(.partials([1 / .of(.hypot, .x, 1)]), nil, .named("asinh"))

    /// Two roots rather than the root of the product, which overflows, and which is a number below -1 too.
    static let acosh = ElementaryEntry(
        .partials([1 / (.of(.sqrt, .x - 1) * .of(.sqrt, .x + 1))]),
        "Infinity at 1.",
        .named("acosh")
    )

    static let atanh = ElementaryEntry(
        .partials([1 / ((1 - .x) * (1 + .x))]),
        "Infinity at the ends, ±1.",
        .named("atanh")
    )
}
