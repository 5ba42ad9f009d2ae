@testable import AdgenIR
import AdgenTransform

/// The documentation's table of elementary functions, made from the table of rules.
enum RulesDocument {
    static var text: String {
        let families = Self.families.map { family in
            "## \(family.title)\n\n\(header)\n" + family.functions.map(row).joined(separator: "\n")
        }
        return ([introduction] + families).joined(separator: "\n\n") + "\n"
    }

    static let families: [(title: String, functions: [Elementary])] = [
        ("Trigonometric functions", [.sin, .cos, .tan, .asin, .acos, .atan, .atan2, .cosMinusOne]),
        ("Hyperbolic functions", [.sinh, .cosh, .tanh, .asinh, .acosh, .atanh]),
        ("Exponentials and logarithms", [.exp, .exp2, .exp10, .expm1, .log, .log2, .log10, .log1p]),
        ("Powers and roots", [.pow, .realPow, .powInteger, .root, .sqrt, .cbrt, .hypot]),
        ("Special functions", [.erf, .erfc, .tgamma, .lgamma, .digamma, .polygamma]),
        (
            "Parts and selections",
            [.abs, .sign, .copysign, .fma, .fdim, .min, .max, .minimum, .maximum, .fmin, .fmax, .minimumMagnitude, .maximumMagnitude]
        ),
        ("Remainders", [.truncatingRemainder, .remainder]),
        ("Rounding", [.floor, .ceil, .trunc, .round, .roundToEven, .roundAwayFromZero]),
    ]

    private static let introduction = """
        # The derivatives of the elementary functions

        Every function that the tool knows by itself, how it may be written in a differentiated function, its partial derivatives, and what \
        they are where the function has a kink, an end or a pole. Both modes and all orders of derivatives come from these formulas. `Float` \
        has the same functions. Free functions like `sin` need an import of Foundation, or of Glibc or its like; methods of the type like \
        `Double.sin` need swift-numerics; the rest is the standard library's, or the module `AutoDiff`'s.

        The first partials are accurate to 4 units in the last place beyond the error of the function's own value, also where naive formulas \
        overflow or lose their digits; those of `erf` and `erfc` to x² units more.

        In a formula `f` is the function's value. Where an operand is not a finite number, or outside of the domain, the partials are what \
        the formulas give by the rules of floating-point arithmetic.

        This file is written by a test from the table of rules; it is not edited by hand.
        """

    private static let header = """
        | in Swift | partial derivatives | convention |
        | --- | --- | --- |
        """

    private static func row(_ function: Elementary) -> String {
        let names = function.operandNames
        let spellings = function.entry.spellings.map { spelling in
            "`\(spelling.text(spelling.order.map { names[$0] }, scalar: spelling.scalars[0], qualifier: ""))`"
        }
        return "| \(spellings.joined(separator: ", ")) | \(partials(of: function)) | \(function.entry.convention ?? "") |"
    }

    private static func partials(of function: Elementary) -> String {
        let names = function.operandNames
        guard case .partials(let formulas) = function.rule else { return "0" }
        let lines = zip(names, formulas).compactMap { name, formula -> String? in
            guard let formula else { return function.operands(.double)[names.firstIndex(of: name) ?? 0] == .int ? nil : "∂\(name): 0" }
            return "∂\(name): `\(formula.text(operands: names, result: "f"))`"
        }
        return lines.joined(separator: "<br>")
    }
}
