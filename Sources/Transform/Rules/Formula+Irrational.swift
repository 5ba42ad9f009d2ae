/// Numbers of rules that are no fractions, for types whose precision is not known: a type parameter may stand for a longer type than `Double`.
extension Formula {
    /// How a number is computed in the type itself; nil for a fraction, which is a quotient of whole numbers.
    public static func computing(_ number: Double) -> Formula? { irrational.first { $0.number == number }?.formula }

    /// `atan(1)` is π / 4, and so its root half that of π.
    private static let irrational: [(number: Double, formula: Formula)] = [
        (0.6931471805599453, .of(.log, 2)),
        (2.302585092994046, .of(.log, 10)),
        (1 / 0.6931471805599453, 1 / .of(.log, 2)),
        (1 / 2.302585092994046, 1 / .of(.log, 10)),
        (1.1283791670955126, 1 / .of(.sqrt, .of(.atan, 1))),
        (-1.1283791670955126, -1 / .of(.sqrt, .of(.atan, 1))),
    ]
}
