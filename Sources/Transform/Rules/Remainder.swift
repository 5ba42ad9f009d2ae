/// Remainders of division.
///
/// Each is `x - y * n` with a whole number `n`, the quotient rounded one way or the other. `n` is recovered from the result, by rounding
/// `x / y - result / y` to the nearest: rounding `x / y` would be wrong where it lies closer to a jump than a rounding error.
extension ElementaryEntry {
    static let truncatingRemainder = ElementaryEntry(
        .partials([1, -quotient]),
        "1 by the dividend and minus the truncated quotient by the divisor, at the jumps too.",
        .standard(.method("truncatingRemainder", labels: ["dividingBy"]), order: [0, 1]) + .c("fmod", arity: 2).onlyRead
    )

    static let remainder = ElementaryEntry(
        .partials([1, -quotient]),
        "1 by the dividend and minus the rounded quotient by the divisor, at the jumps too.",
        .standard(.method("remainder", labels: ["dividingBy"]), order: [0, 1]) + .c("remainder", arity: 2).onlyRead
    )

    private static let quotient = Formula.of(.roundToEven, .x / .y - .result / .y)
}
