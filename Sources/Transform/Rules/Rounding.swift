/// Rounding to a whole number: locally constant.
extension ElementaryEntry {
    static let floor = rounding(.standard(.rounded("down")) + .c("floor").onlyRead)
    static let ceil = rounding(.standard(.rounded("up")) + .c("ceil").onlyRead)
    static let trunc = rounding(.standard(.rounded("towardZero")) + .c("trunc").onlyRead)

    static let round = rounding(
        .standard(.method("rounded", labels: [])) + (.standard(.rounded("toNearestOrAwayFromZero")) + .c("round")).onlyRead
    )

    /// C's `rint` and `nearbyint` round in the current mode, which Swift keeps at ties to even.
    static let roundToEven = rounding(
        .standard(.rounded("toNearestOrEven")) + (.c("rint") + .c("nearbyint")).onlyRead
    )

    static let roundAwayFromZero = rounding(.standard(.rounded("awayFromZero")))

    private static func rounding(_ spellings: [Spelling]) -> ElementaryEntry {
        ElementaryEntry(.locallyConstant, "0 everywhere, at the jumps too.", spellings)
    }
}
