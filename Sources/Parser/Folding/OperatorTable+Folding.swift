// Folding: a sequence of operands and operators becomes a tree, by precedence. The method is the operator-precedence parser of Floyd
// (1963), over a partial order: where the order says nothing of two neighbours, that is an error, as it is for the compiler.

extension OperatorTable {
    /// The longest sequence that is folded. Each operator may deepen the result by one level, and those who walk it do so by recursion.
    private static let maximumOperatorCount = 2_000

    /// Finds out what binds to what in a sequence; complaints are appended to `diagnostics`.
    public func fold(_ sequence: SequenceExpr, diagnostics: inout [Diagnostic]) -> FoldedExpression {
        let elements = sequence.elements
        guard elements.count <= 2 * Self.maximumOperatorCount else {
            diagnostics.append(Diagnostic("the expression has too many operators; break it up", at: sequence.node))
            return .operand(.error(ErrorExpr(node: sequence.node)))
        }
        var folder = SequenceFolder(table: self, sequence: sequence)
        let folded = folder.fold(elements)
        diagnostics += folder.diagnostics
        return folded
    }

    /// Any expression as a folded one: sequences are folded, all others are operands.
    public func fold(_ expression: Expression, diagnostics: inout [Diagnostic]) -> FoldedExpression {
        if case .sequence(let sequence) = expression {
            fold(sequence, diagnostics: &diagnostics)
        } else {
            .operand(expression)
        }
    }
}

/// The two stacks of an operator-precedence parser.
private struct SequenceFolder {
    let table: OperatorTable
    let sequence: SequenceExpr
    var diagnostics: [Diagnostic] = []
    private var operands: [FoldedExpression] = []
    private var operators: [(element: SequenceExpr.Element, group: String)] = []

    init(table: OperatorTable, sequence: SequenceExpr) {
        self.table = table
        self.sequence = sequence
    }

    mutating func fold(_ elements: [SequenceExpr.Element]) -> FoldedExpression {
        for element in elements {
            switch element {
            case .operand(let expression):
                checkPlacement(of: expression)
                operands.append(.operand(expression))
            case .binaryOperator, .assignment, .ternary, .arrow:
                let group = group(of: element)
                reduce(before: element, of: group)
                operators.append((element, group))
            case .isType(let node, let type):
                reduce(before: element, of: "CastingPrecedence")
                operands.append(.isType(operator: node, value: popOperand(), type: type))
            case .asType(let cast):
                reduce(before: element, of: "CastingPrecedence")
                operands.append(.asType(operator: cast, value: popOperand()))
            }
        }
        while !operators.isEmpty { reduceTop() }
        return popOperand()
    }

    /// Builds all operators on the stack that bind tighter than the one that comes.
    private mutating func reduce(before element: SequenceExpr.Element, of group: String) {
        while let top = operators.last {
            switch table.groups.compare(top.group, group) {
            case .higher:
                reduceTop()
            case .lower:
                return
            case .same:
                switch table.groups[group]?.associativity ?? .none {
                case .left:
                    reduceTop()
                case .right:
                    return
                case .none:
                    complain("adjacent operators are in the non-associative precedence group '\(group)'", at: element)
                    reduceTop()
                }
            case .unordered:
                complain("adjacent operators are in the unordered precedence groups '\(top.group)' and '\(group)'", at: element)
                reduceTop()
            }
        }
    }

    private mutating func reduceTop() {
        guard let (element, _) = operators.popLast() else { return }
        let right = popOperand()
        let left = popOperand()
        switch element {
        case .binaryOperator(let token): operands.append(.binary(operator: token, left: left, right: right))
        case .assignment(let token): operands.append(.assignment(operator: token, target: left, value: right))
        case .ternary(let question, let whenTrue):
            operands.append(.ternary(question: question, condition: left, whenTrue: whenTrue, whenFalse: right))
        case .arrow(let node): operands.append(.arrow(operator: node, parameters: left, result: right))
        case .operand, .isType, .asType: operands.append(left)
        }
    }

    /// The last operand; where a broken sequence lacks one, an error.
    private mutating func popOperand() -> FoldedExpression {
        operands.popLast() ?? .operand(.error(ErrorExpr(node: sequence.node)))
    }

    private mutating func group(of element: SequenceExpr.Element) -> String {
        switch element {
        case .binaryOperator(let token):
            if let group = table.precedenceGroup(of: token.text), table.groups[group] != nil { return group }
            let message =
                table.precedenceGroup(of: token.text).map { "unknown precedence group '\($0)' of operator '\(token.text)'" }
                ?? "unknown operator '\(token.text)'"
            complain(message, at: element)
            return "DefaultPrecedence"
        case .assignment: return "AssignmentPrecedence"
        case .ternary: return "TernaryPrecedence"
        case .arrow: return "FunctionArrowPrecedence"
        case .operand, .isType, .asType: return "CastingPrecedence"
        }
    }

    /// `try` covers what stands to its right, so it may follow only an assignment or a ternary.
    private mutating func checkPlacement(of operand: Expression) {
        guard case .tryExpression(let tryExpression) = operand, let top = operators.last, top.group != "TernaryPrecedence",
            !(table.groups[top.group]?.isAssignment ?? false)
        else { return }
        diagnostics.append(Diagnostic("'try' cannot appear to the right of a non-assignment operator", at: tryExpression.node))
    }

    private mutating func complain(_ message: String, at element: SequenceExpr.Element) {
        switch element {
        case .binaryOperator(let token), .assignment(let token): diagnostics.append(Diagnostic(message, at: token))
        case .ternary(let node, _), .isType(let node, _), .arrow(let node):
            diagnostics.append(Diagnostic(message, at: node))
        case .asType(let cast): diagnostics.append(Diagnostic(message, at: cast.node))
        case .operand(let expression): diagnostics.append(Diagnostic(message, at: expression.node))
        }
    }
}
