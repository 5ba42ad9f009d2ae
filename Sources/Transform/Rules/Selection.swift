/// Functions that choose between their operands or take them apart, and the fused multiply-add.
///
/// A selection passes the derivative to the operand that the primal returns, so its conditions are the ones that decide the value: the
/// standard library's own, word for word.
extension ElementaryEntry {
    static let abs = ElementaryEntry(
        .partials([.of(.sign, .x)]),
        "0 at 0.",
        .standard(.property("magnitude")) + (.standard(.function("abs")) + .c("fabs")).onlyRead
    )

    static let copysign = ElementaryEntry(
        .partials([.of(.sign, .x) * .of(.copysign, 1, .y), nil]),
        "By the magnitude: the product of the signs, 0 at magnitude 0. By the sign: 0.",
        .standard(.initializer(labels: ["signOf", "magnitudeOf"]), order: [1, 0]) + .c("copysign", arity: 2).onlyRead
    )

    /// `x * y + z`, rounded once.
    static let fma = ElementaryEntry(
        .partials([.y, .x, 1]),
        nil,
        .standard(.method("addingProduct", labels: ["", ""]), order: [2, 0, 1]) + .c("fma", arity: 3).onlyRead
    )

    static let fdim = ElementaryEntry(
        .partials([.choose(.greater, .x, .y, then: 1, otherwise: 0), .choose(.greater, .x, .y, then: -1, otherwise: 0)]),
        "0 where the operands are equal.",
        .c("fdim", arity: 2)
    )

    static let min = ElementaryEntry(
        selecting { first, second in .choose(.less, .y, .x, then: second, otherwise: first) },
        "All to the operand that is returned: of equal ones the first.",
        .standard(.function("min"), order: [0, 1])
    )

    static let max = ElementaryEntry(
        selecting { first, second in .choose(.greaterOrEqual, .y, .x, then: second, otherwise: first) },
        "All to the operand that is returned: of equal ones the second.",
        .standard(.function("max"), order: [0, 1])
    )

    static let minimum = ElementaryEntry(
        selecting { first, second in .choose(.lessOrEqual, .x, .y, then: first, otherwise: unlessNaN(second, instead: first)) },
        "All to the operand that is returned: of equal ones the first; the other one where one is NaN.",
        .standard(.staticMethod("minimum", labels: ["", ""]), order: [0, 1])
    )

    static let maximum = ElementaryEntry(
        selecting { first, second in .choose(.greater, .x, .y, then: first, otherwise: unlessNaN(second, instead: first)) },
        "All to the operand that is returned: of equal ones the second; the other one where one is NaN.",
        .standard(.staticMethod("maximum", labels: ["", ""]), order: [0, 1])
    )

    static let fmin = ElementaryEntry(
        minimum.rule,
        "As `Double.minimum(_:_:)`.",
        .c("fmin", arity: 2)
    )

    static let fmax = ElementaryEntry(
        maximum.rule,
        "As `Double.maximum(_:_:)`.",
        .c("fmax", arity: 2)
    )

    static let minimumMagnitude = ElementaryEntry(
        selecting { first, second in
            .choose(
                .lessOrEqual,
                .of(.abs, .x),
                .of(.abs, .y),
                then: first,
                otherwise: unlessNaN(second, instead: first)
            )
        },
        "All to the operand that is returned: of equal magnitudes the first; the other one where one is NaN.",
        .standard(.staticMethod("minimumMagnitude", labels: ["", ""]), order: [0, 1])
    )

    static let maximumMagnitude = ElementaryEntry(
        selecting { first, second in
            .choose(
                .greater,
                .of(.abs, .x),
                .of(.abs, .y),
                then: first,
                otherwise: unlessNaN(second, instead: first)
            )
        },
        "All to the operand that is returned: of equal magnitudes the second; the other one where one is NaN.",
        .standard(.staticMethod("maximumMagnitude", labels: ["", ""]), order: [0, 1])
    )

    static let sign = ElementaryEntry(.locallyConstant, "0 at 0.", .autoDiff("signum"))

    /// The rule of a function that returns one of two operands; `choice` writes which of two formulas goes with the operand returned.
    private static func selecting(_ choice: (_ first: Formula, _ second: Formula) -> Formula) -> Rule {
        .partials([choice(1, 0), choice(0, 1)])
    }

    /// `second`, unless the second operand is NaN.
    private static func unlessNaN(_ second: Formula, instead first: Formula) -> Formula {
        .choose(.notEqual, .y, .y, then: first, otherwise: second)
    }
}
