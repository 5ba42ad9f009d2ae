import AdgenIR
import AdgenParser

extension BuildCondition {
    /// - Parameter module: The module whose flags the condition asks for, if that is another than the one that derivatives are written for.
    init(_ expression: Expression, ofModule module: String? = nil) {
        let formula = Formula(expression, depth: 0)
        self.init(text: expression.text, formula: module.map { formula.asking($0) } ?? formula)
    }

    /// The module whose flags the condition asks for, as what is written in another cannot.
    var flagOwner: String? { formula.flagOwner }
}

/// Flags are those of a target: what holds in one need not hold in another. What is said of the system and the compiler is the same in all.
extension BuildCondition.Formula {
    private static let common = [
        "os(", "arch(", "targetEnvironment(", "canImport(", "compiler(", "_endian(", "_pointerBitWidth(", "_runtime(",
    ]
    private static let separator: Character = ":"

    /// The same, with the flags marked as those of a module.
    fileprivate func asking(_ module: String) -> Self {
        switch self {
        case .constant: self
        case .atom(let name): Self.common.contains { name.hasPrefix($0) } ? self : .atom("\(module)\(Self.separator)\(name)")
        case .not(let formula): .not(formula.asking(module))
        case .and(let left, let right): .and(left.asking(module), right.asking(module))
        case .or(let left, let right): .or(left.asking(module), right.asking(module))
        }
    }

    fileprivate var flagOwner: String? {
        switch self {
        case .constant: nil
        case .atom(let name): name.firstIndex(of: Self.separator).map { String(name[..<$0]) }
        case .not(let formula): formula.flagOwner
        case .and(let left, let right), .or(let left, let right): left.flagOwner ?? right.flagOwner
        }
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
