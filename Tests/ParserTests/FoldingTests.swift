import AdgenParser
import Testing

@Suite("Folding")
struct FoldingTests {
    /// The expression with parentheses around everything that an operator holds together, and the complaints.
    private func fold(_ text: String, declarations: String = "") -> (folded: String, messages: [String]) {
        let declared = parse(declarations)
        var table = OperatorTable.standard
        table.add(declarationsOf: [declared])
        var diagnostics: [Diagnostic] = []
        guard case .expression(let expression)? = parse(text).statements.first else { return ("", ["no expression"]) }
        let folded = table.fold(expression, diagnostics: &diagnostics)
        return (show(folded), diagnostics.map(\.message))
    }

    private func show(_ folded: FoldedExpression) -> String {
        switch folded {
        case .operand(let expression): expression.text
        case .binary(let token, let left, let right): "(\(show(left)) \(token) \(show(right)))"
        case .assignment(_, let target, let value): "(\(show(target)) = \(show(value)))"
        case .ternary(_, let condition, let whenTrue, let whenFalse): "(\(show(condition)) ? \(whenTrue) : \(show(whenFalse)))"
        case .isType(_, let value, let type): "(\(show(value)) is \(type))"
        case .asType(let cast, let value): "(\(show(value)) as \(cast.type))"
        case .arrow(_, let parameters, let result): "(\(show(parameters)) -> \(show(result)))"
        }
    }

    @Test(
        "precedence and associativity",
        arguments: [
            ("a + b * c - d", "((a + (b * c)) - d)"),
            ("x = y = z", "(x = (y = z))"),
            ("x += a ? b : c", "(x += (a ? b : c))"),
            ("a ? b : c ? d : e", "(a ? b : (c ? d : e))"),
            ("a || b && c == d + 1", "(a || (b && (c == (d + 1))))"),
            ("a ?? b ?? c", "(a ?? (b ?? c))"),
            ("a << b * c", "((a << b) * c)"),
            ("0..<n - 1", "(0 ..< (n - 1))"),
            ("x as? Double ?? 1", "((x as Double) ?? 1)"),
            ("x is Int && y", "((x is Int) && y)"),
            ("a - b - c", "((a - b) - c)"),
            ("-a * b", "(-a * b)"),
            ("a &* b &+ c", "((a &* b) &+ c)"),
            ("(Int) -> Int", "((Int) -> Int)"),
        ]
    )
    func standard(_ text: String, _ expected: String) {
        let (folded, messages) = fold(text)
        #expect(folded == expected)
        #expect(messages == [])
    }

    @Test("operators that a file declares, also under #if")
    func declared() {
        let declarations = """
            precedencegroup Power { higherThan: MultiplicationPrecedence associativity: right }
            precedencegroup Low { lowerThan: AdditionPrecedence higherThan: AssignmentPrecedence }
            infix operator **: Power
            #if X
            infix operator <~: Low
            #endif
            """
        let (folded, messages) = fold("a <~ b + c * d ** e ** f", declarations: declarations)
        #expect(folded == "(a <~ (b + (c * (d ** (e ** f)))))")
        #expect(messages == [])
    }

    @Test("what has no order is an error")
    func errors() {
        #expect(fold("a < b < c").messages == ["adjacent operators are in the non-associative precedence group 'ComparisonPrecedence'"])
        #expect(fold("a *** b").messages == ["unknown operator '***'"])
        #expect(fold("a + try b").messages == ["'try' cannot appear to the right of a non-assignment operator"])
        #expect(
            fold("a +- b * c", declarations: "precedencegroup G {}; infix operator +-: G").messages
                == ["adjacent operators are in the unordered precedence groups 'G' and 'MultiplicationPrecedence'"]
        )
        #expect(
            fold("a +- b", declarations: "infix operator +-: Missing").messages == ["unknown precedence group 'Missing' of operator '+-'"]
        )
    }

    @Test("a sequence that is too long is refused")
    func tooLong() {
        let (_, messages) = fold(Array(repeating: "a", count: 5_000).joined(separator: " + "))
        #expect(messages == ["the expression has too many operators; break it up"])
    }
}
