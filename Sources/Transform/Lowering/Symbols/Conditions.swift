import AdgenIR
import AdgenParser

/// The branches of an `#if` that may be compiled, each with the conditions that are left to the compiler.
///
/// Only names that are defined on the command line decide anything; what is not defined there may still be defined elsewhere.
extension IfConfigDecl {
    func decided(by defines: Set<String>) -> [(conditions: [String], clause: IfConfigClause)] {
        var result: [(conditions: [String], clause: IfConfigClause)] = []
        var excluded: [String] = []
        for clause in clauses {
            guard let condition = clause.condition else {
                result.append((excluded.map { "!(\($0))" }, clause))
                break
            }
            switch value(of: condition, defines) {
            case .some(true):
                result.append((excluded.map { "!(\($0))" }, clause))
                return result
            case .some(false):
                continue
            case .none:
                result.append((excluded.map { "!(\($0))" } + [condition.text], clause))
                excluded.append(condition.text)
            }
        }
        return result
    }

    /// Whether a condition holds; nil if the names that are defined do not say.
    private func value(of condition: Expression, _ defines: Set<String>) -> Bool? {
        switch condition {
        case .boolLiteral(let literal): return literal.value
        case .identifier(let identifier): return defines.contains(identifier.name) ? true : nil
        case .paren(let paren): return value(of: paren.expression, defines)
        case .prefixOperator(let not) where not.operatorToken?.text == "!": return value(of: not.operand, defines).map { !$0 }
        case .sequence(let sequence):
            var diagnostics: [Diagnostic] = []
            let folded = OperatorTable.standard.fold(sequence, diagnostics: &diagnostics)
            return diagnostics.isEmpty ? value(of: folded, defines, depth: 0) : nil
        default: return nil
        }
    }

    private func value(of condition: FoldedExpression, _ defines: Set<String>, depth: Int) -> Bool? {
        guard depth < 100 else { return nil }
        switch condition {
        case .operand(let operand): return value(of: operand, defines)
        case .binary(let token, let left, let right):
            let (first, second) = (value(of: left, defines, depth: depth + 1), value(of: right, defines, depth: depth + 1))
            switch token.text {
            case "&&":
                if first == false || second == false { return false }
                return first == true && second == true ? true : nil
            case "||":
                if first == true || second == true { return true }
                return first == false && second == false ? false : nil
            default: return nil
            }
        case .assignment, .ternary, .isType, .asType, .arrow: return nil
        }
    }
}
