/// Exponentials and logarithms.
extension ElementaryEntry {
    static let exp = ElementaryEntry(.partials([.result]), nil, .named("exp"))

    static let exp2 = ElementaryEntry(.partials([.number(ln2) * .result]), nil, .named("exp2"))

    static let exp10 = ElementaryEntry(.partials([.number(ln10) * .result]), nil, .real("exp10"))

    /// Not `result + 1`, which loses its digits to cancellation where `exp` is small.
    static let expm1 = ElementaryEntry(
        .partials([.of(.exp, .x)]),
        nil,
        .c("expm1") + .real("expMinusOne")
    )

    static let log = ElementaryEntry(.partials([1 / .x]), "Infinity at 0.", .named("log"))

    static let log2 = ElementaryEntry(.partials([.number(1 / ln2) / .x]), "Infinity at 0.", .named("log2"))

    static let log10 = ElementaryEntry(.partials([.number(1 / ln10) / .x]), "Infinity at 0.", .named("log10"))

    static let log1p = ElementaryEntry(
        .partials([1 / (1 + .x)]),
        "Infinity at -1.",
        .c("log1p") + .real("log", "onePlus")
    )

    private static let ln2 = 0.693147180559945309417232121458
    private static let ln10 = 2.30258509299404568401799145468
}
