import AdgenIR
import AdgenParser

/// Elements of arrays of structs and tuples in text that is carried over: `particles[i].name`. They are looked up before the text is evaluated, so
/// that the text need not see the whole array, which is kept in columns.
///
/// That is so only where the text certainly evaluates them: not on the right side of `&&`, nor in a closure.
extension Checker {
    /// What `make` gives, with what is looked up for it before.
    mutating func lookingUp(_ make: (inout Checker) throws -> TypedExpression?) rethrows -> TypedExpression? {
        let outer = context.lookedUp
        context.lookedUp = []
        defer { context.lookedUp = outer }
        guard let value = try make(&self) else { return nil }
        guard let setup = context.lookedUp, !setup.isEmpty else { return value }
        return TypedExpression(.after(setup, value), value.type)
    }

    /// What stands for an element, or a part of one, in carried text; nil of all else.
    mutating func lookedUp(_ expression: Expression, _ hidden: Set<String>) throws -> [TypedPiece]? {
        guard let found = elementType(expression, hidden, depth: 0), found.isElement else { return nil }
        guard context.lookedUp != nil else {
            guard found.array.holdsOpaque else { return nil }
            let message = "'\(expression.text)' may not be evaluated here, and is not looked up in code that is carried over"
            throw refusal(message, at: expression)
        }
        let value = try settle(synthesize(expression), at: expression.node)
        guard !Uses.hasEffect(value) else {
            throw refusal("what '\(expression.text)' is may depend on the order in which this is evaluated", at: expression)
        }
        let (variables, setup) = variable(for: value, "element", origin(expression.node))
        context.lookedUp?.append(setup)
        return try pieces(of: variables, value.type, at: expression.node)
    }

    private func refusal(_ message: String, at expression: Expression) -> Refusal {
        var refusal = Refusal(message, at: expression.node, note: "bind it by 'let' before")
        refusal.isOfCarriedText = true
        return refusal
    }

    /// Whether what stands in a node may be evaluated later than the text around it, or not at all.
    func evaluatesLater(_ node: Node) -> Bool { [.closureExpr, .ifExpr, .switchExpr, .functionDecl].contains(node.kind) }

    /// Whether that is so of what stands behind the first operand of a sequence.
    func evaluatesLaterOperandsLater(_ node: Node) -> Bool {
        guard case .sequence(let sequence)? = Expression(node) else { return false }
        return sequence.elements.contains { element in
            switch element {
            case .binaryOperator(let token): ["&&", "||", "??"].contains(token.text)
            case .ternary: true
            case .operand, .assignment, .isType, .asType, .arrow: false
            }
        }
    }

    private struct Found {
        var type: SwiftType
        /// The array that is subscripted last, if one is.
        var array: SwiftType
        var isElement = false
    }

    /// The type of a part of a variable, where elements of arrays in columns are parts too.
    private mutating func elementType(_ expression: Expression, _ hidden: Set<String>, depth: Int) -> Found? {
        guard depth < 64 else { return nil }
        switch expression {
        case .selfReference:
            return receiver.map { Found(type: $0.type, array: .void) }
        case .identifier(let identifier):
            guard !hidden.contains(identifier.name) else { return nil }
            if let binding = context.scopes.lookUp(identifier.name).first {
                guard case .variable(let local) = binding else { return nil }
                return Found(type: local.type, array: .void)
            }
            guard let (_, structure) = implicitReceiver(of: identifier.name) else { return nil }
            return storedLeaves(identifier.name, of: structure).map { Found(type: $0.1, array: .void) }
        case .member(let member):
            guard var found = elementType(member.base, hidden, depth: depth + 1) else { return nil }
            if let (_, type) = part(member, of: found.type) {
                found.type = type
                return found
            }
            guard case .structure(let structure) = found.type, let (_, type) = storedLeaves(member.name, of: structure) else { return nil }
            found.type = type
            return found
        case .subscriptCall(let subscripted):
            guard let found = elementType(subscripted.base, hidden, depth: depth + 1), let element = found.type.storedElement,
                found.isElement || found.type.isComposite, subscripted.arguments.count == 1,
                !subscripted.arguments[0].expression.mentions(hidden)
            else { return nil }
            return Found(type: element, array: found.type, isElement: true)
        default:
            return nil
        }
    }
}

extension Expression {
    /// Whether one of the names stands in it.
    fileprivate func mentions(_ names: Set<String>) -> Bool {
        node.tokens.contains { names.contains($0.name) || $0.text.hasPrefix("$") }
    }
}

extension SwiftType {
    /// Whether something that is only carried along is a part of it.
    var holdsOpaque: Bool {
        switch self {
        case .opaque: true
        case .scalar: false
        case .array(let element): element.holdsOpaque
        case .tuple, .structure: parts.contains(where: \.type.holdsOpaque)
        }
    }
}
