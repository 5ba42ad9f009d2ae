/// Powers and roots.
///
/// The partial of a power by its base is `y * pow(x, y - 1)` and not `y * pow(x, y) / x`, which would save a call: the first is exact in all
/// orders at base 0 and at the exponents 0, 1, 2, ..., and it neither over- nor underflows before its time.
extension ElementaryEntry {
    static let pow = ElementaryEntry(
        .partials([
            // The inner choice only guards 0 * pow(0, -1): away from base 0 the formula must stay, for its derivative by y is 1/x there.
            .choose(
                .equal,
                .y,
                0,
                then: .choose(.equal, .x, 0, then: 0, otherwise: .y * .of(.pow, .x, .y - 1)),
                otherwise: .y * .of(.pow, .x, .y - 1)
            ),
            .choose(
                .equal,
                .x,
                0,
                then: .choose(.greaterOrEqual, .y, 0, then: 0, otherwise: .result * .of(.log, .x)),
                otherwise: .result * .of(.log, .x)
            ),
        ]),
        """
        By the base: 0 for exponent 0 and 1 for exponent 1, at base 0 too; at base 0 infinity for an exponent between 0 and 1, 0 for one above 1. \
        By the exponent: 0 at base 0 for an exponent of 0 or more; NaN for a negative base, where a power is defined for whole exponents only.
        """,
        .c("pow", arity: 2)
    )

    static let realPow = ElementaryEntry(
        .partials([
            // pow(0, 0) is NaN here, so that exponent 1 needs its own case at base 0, and there only.
            .choose(
                .equal,
                .x,
                0,
                then: .choose(.equal, .y, 1, then: 1, otherwise: .y * .of(.realPow, .x, .y - 1)),
                otherwise: .y * .of(.realPow, .x, .y - 1)
            ),
            .choose(
                .equal,
                .x,
                0,
                then: .choose(.greater, .y, 0, then: 0, otherwise: .result * .of(.log, .x)),
                otherwise: .result * .of(.log, .x)
            ),
        ]),
        """
        At base 0, by the base: infinity for an exponent between 0 and 1, 1 for exponent 1, 0 for one above 1; by the exponent: 0 for a positive \
        exponent. NaN wherever the value is (a negative base, 0 to the power 0).
        """,
        .real("pow", "", "")
    )

    /// The least `Int` has no predecessor; its power is 0, ±1 or infinite, and so the quotient is as good.
    static let powInteger = ElementaryEntry(
        .partials([
            .choose(
                .equal,
                .converted(.y),
                0,
                then: 0,
                otherwise: .choose(
                    .equal,
                    .converted(.y),
                    .number(Double(Int64.min)),
                    then: .converted(.y) * .result / .x,
                    otherwise: .converted(.y) * .of(.powInteger, .x, .wrapping(.subtract, [.y, .integer(1)]))
                )
            ),
            nil,
        ]),
        "0 for exponent 0 and 1 for exponent 1, at base 0 too.",
        .real("pow", "", "")
    )

    /// At 0 the derivative of the root is infinite; the quotient would be NaN.
    static let root = ElementaryEntry(
        .partials([
            .choose(
                .equal,
                .x,
                0,
                then: .choose(.equal, .converted(.y), 1, then: 1, otherwise: 1 / (.converted(.y) * .of(.abs, .x))),
                otherwise: .result / (.converted(.y) * .x)
            ),
            nil,
        ]),
        "At 0 infinity (for a negative order negative infinity), and 1 for order 1.",
        .real("root", "", "")
    )

    static let sqrt = ElementaryEntry(
        .partials([0.5 / .result]),
        "Infinity at 0.",
        .standard(.method("squareRoot", labels: [])) + (.c("sqrt") + .real("sqrt")).onlyRead
    )

    static let cbrt = ElementaryEntry(.partials([1 / (3 * .result * .result)]), "Infinity at 0.", .c("cbrt"))

    static let hypot = ElementaryEntry(
        .partials([
            .choose(.equal, .result, 0, then: 0, otherwise: .x / .result),
            .choose(.equal, .result, 0, then: 0, otherwise: .y / .result),
        ]),
        "0 at the origin, by both operands.",
        .c("hypot", arity: 2) + .real("hypot", "", "")
    )
}
