// Statements, one case a construct. Declarations and expressions stand where statements do.

/// A statement of a body. `init(_:)` sees a node as one.
public enum Statement: SyntaxView {
    case declaration(Declaration)
    /// An expression for its effect or, alone in a body, for its value. `if` and `switch` have cases of their own.
    case expression(Expression)
    /// `if`; where its value is wanted, the same view is `Expression.ifExpression`.
    case ifStatement(IfExpr)
    /// `switch`; where its value is wanted, the same view is `Expression.switchExpression`.
    case switchStatement(SwitchExpr)
    case forLoop(ForStatement)
    case whileLoop(WhileStatement)
    case repeatLoop(RepeatStatement)
    case guardStatement(GuardStatement)
    case deferStatement(DeferStatement)
    case doStatement(DoStatement)
    case returnStatement(ReturnStatement)
    case throwStatement(ThrowStatement)
    case breakStatement(BreakStatement)
    case continueStatement(ContinueStatement)
    case fallthroughStatement(FallthroughStatement)
    case yieldStatement(YieldStatement)
    case discardStatement(DiscardStatement)
    /// `name: for ...`.
    case labeled(LabeledStatement)
    case error(ErrorStatement)

    /// Sees a node as a statement; nil if it cannot stand where one does.
    public init?(_ node: Node) {
        switch node.kind {
        case .ifExpr: self = .ifStatement(IfExpr(node: node))
        case .switchExpr: self = .switchStatement(SwitchExpr(node: node))
        case .forStatement: self = .forLoop(ForStatement(node: node))
        case .whileStatement: self = .whileLoop(WhileStatement(node: node))
        case .repeatStatement: self = .repeatLoop(RepeatStatement(node: node))
        case .guardStatement: self = .guardStatement(GuardStatement(node: node))
        case .deferStatement: self = .deferStatement(DeferStatement(node: node))
        case .doStatement: self = .doStatement(DoStatement(node: node))
        case .returnStatement: self = .returnStatement(ReturnStatement(node: node))
        case .throwStatement: self = .throwStatement(ThrowStatement(node: node))
        case .breakStatement: self = .breakStatement(BreakStatement(node: node))
        case .continueStatement: self = .continueStatement(ContinueStatement(node: node))
        case .fallthroughStatement: self = .fallthroughStatement(FallthroughStatement(node: node))
        case .yieldStatement: self = .yieldStatement(YieldStatement(node: node))
        case .discardStatement: self = .discardStatement(DiscardStatement(node: node))
        case .labeledStatement: self = .labeled(LabeledStatement(node: node))
        case .errorStatement, .unparsed, .tokenRun: self = .error(ErrorStatement(node: node))
        default:
            if let expression = Expression(node) {
                self = .expression(expression)
            } else if let declaration = Declaration(node) {
                self = .declaration(declaration)
            } else {
                return nil
            }
        }
    }

    public var node: Node {
        switch self {
        case .declaration(let declaration): declaration.node
        case .expression(let expression): expression.node
        case .ifStatement(let view): view.node
        case .switchStatement(let view): view.node
        case .forLoop(let view): view.node
        case .whileLoop(let view): view.node
        case .repeatLoop(let view): view.node
        case .guardStatement(let view): view.node
        case .deferStatement(let view): view.node
        case .doStatement(let view): view.node
        case .returnStatement(let view): view.node
        case .throwStatement(let view): view.node
        case .breakStatement(let view): view.node
        case .continueStatement(let view): view.node
        case .fallthroughStatement(let view): view.node
        case .yieldStatement(let view): view.node
        case .discardStatement(let view): view.node
        case .labeled(let view): view.node
        case .error(let view): view.node
        }
    }
}

/// `{ ... }` around statements.
public struct CodeBlock: SyntaxView {
    public let node: Node

    public var statements: [Statement] { node.child(.statementList)?.statements ?? [] }
}

extension Node {
    /// The children as statements, those of a statement list.
    var statements: [Statement] { childNodes.compactMap(Statement.init) }
}
