import AdgenIR
import AdgenParser

extension BuildCondition {
    init(_ expression: Expression) {
        self.init(text: expression.text, formula: Formula(expression, depth: 0))
    }
}

extension BuildCondition.Formula {
    /// Deeper conditions than this are taken as atoms.
    private static let maximumDepth = 64

    init(_ expression: Expression, depth: Int) {
        self = depth < Self.maximumDepth ? Self.parts(of: expression, depth: depth) : .atom(Self.name(of: expression.node))
    }

    private static func parts(of expression: Expression, depth: Int) -> Self {
        switch expression {
        case .boolLiteral(let literal):
            return .constant(literal.value)
        case .paren(let paren):
            return Self(paren.expression, depth: depth + 1)
        case .prefixOperator(let not) where not.operatorToken?.text == "!":
            return .not(Self(not.operand, depth: depth + 1))
        case .sequence(let sequence):
            var diagnostics: [Diagnostic] = []
            let folded = OperatorTable.standard.fold(sequence, diagnostics: &diagnostics)
            return (diagnostics.isEmpty ? Self(folded, depth: depth + 1) : nil) ?? .atom(name(of: sequence.node))
        default:
            return .atom(name(of: expression.node))
        }
    }

    /// Nil for operators that are none of conditions'.
    private init?(_ folded: FoldedExpression, depth: Int) {
        guard depth < Self.maximumDepth else { return nil }
        switch folded {
        case .operand(let operand):
            self.init(operand, depth: depth + 1)
        case .binary(let token, let left, let right):
            guard let left = Self(left, depth: depth + 1), let right = Self(right, depth: depth + 1) else { return nil }
            switch token.text {
            case "&&": self = .and(left, right)
            case "||": self = .or(left, right)
            default: return nil
            }
        case .assignment, .ternary, .isType, .asType, .arrow:
            return nil
        }
    }

    /// The text without blanks; a system by the name that it has now.
    private static func name(of node: Node) -> String {
        let text = node.tokens.map(\.text).joined()
        return ["os(OSX)": "os(macOS)", "os(xrOS)": "os(visionOS)"][text] ?? text
    }
}
