import AdgenIR
import AdgenParser

/// Conditions on what is only carried along, and patterns that it matches: `particle.name == "a"`, `case .heavy`; strings put together.
///
/// Their text is carried over, as the type of what it gives is known: where a condition stands, the compiler takes what gives a truth value.
extension Checker {
    /// Whether the text of an expression that is not understood may be carried over where a value of the type is asked for.
    mutating func mayBeCarried(_ expression: Expression, as type: SwiftType) -> Bool {
        type.isCarriedAlong || type == .scalar(.bool) && mentionsOpaque(expression.node)
    }

    /// Whether a variable is named in which something is only carried along.
    private mutating func mentionsOpaque(_ node: Node) -> Bool {
        for token in node.tokens {
            let named = context.scopes.lookUp(token.name).first
            if case .variable(let local)? = named, local.type.holdsOpaque { return true }
            guard let receiver, receiver.type.holdsOpaque, named == nil else { continue }
            if token.keyword == .self || implicitReceiver(of: token.name) != nil { return true }
        }
        return false
    }

    /// A comparison of operands of which one is only carried along, or two strings or arrays in one; nil of all else.
    mutating func carriedOperation(
        _ token: Token,
        _ left: (FoldedExpression, Synthesis),
        _ right: (FoldedExpression, Synthesis)
    ) throws -> TypedExpression? {
        guard case .operand(let first) = left.0, case .operand(let second) = right.0 else { return nil }
        let types = [left.1, right.1].map { if case .typed(let value) = $0 { value.type } else { SwiftType.void } }
        let isComparison = Comparison(rawValue: token.text) != nil && types.contains(where: \.isCarriedAlong)
        let sum = token.text == "+" ? types.first { $0.isPutTogether && accepts(left.1, $0) && accepts(right.1, $0) } : nil
        guard let type = isComparison ? .scalar(.bool) : sum else { return nil }
        let range = first.range.lowerBound..<second.range.upperBound
        if keepsResolutions { resolutions.carried.insert(Origin(file: origin(first.node).file, range: range)) }
        return try lookingUp { checker in
            let pieces = try checker.pieces(of: first.node) + [.text(" \(token.text) ")] + checker.pieces(of: second.node)
            return TypedExpression(.carried(pieces, isSink: false), type)
        }
    }

    /// Whether a value that is only carried along matches a pattern that binds nothing.
    mutating func carriedMatch(_ value: TypedExpression, _ pattern: Node) throws -> TypedExpression? {
        try lookingUp { checker in
            let subject = checker.textual(value)
            let text: [TypedPiece] = [.text("({ () -> Bool in if case ")] + (try checker.pieces(of: pattern)) + [.text(" = ")]
            let rest: [TypedPiece] = [.text(" { return true } else { return false } }())")]
            let match = TypedExpression(.carried(text + subject.pieces + rest, isSink: false), .scalar(.bool))
            return subject.setup.isEmpty ? match : TypedExpression(.after(subject.setup, match), .scalar(.bool))
        }
    }
}

extension SwiftType {
    /// Whether two values of the type, which are only carried along, make a third by `+`.
    fileprivate var isPutTogether: Bool {
        if case .array = self { return isCarriedAlong }
        return self == .opaque("String")
    }
}
