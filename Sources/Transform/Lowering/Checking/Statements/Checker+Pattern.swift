import AdgenIR
import AdgenParser

/// Patterns of `switch` and `if case`, over whole numbers, truth values, floating-point numbers and tuples of these.
extension Checker {
    /// What a pattern asks of a value: statements to run before, a condition (nil if it always holds), and the names it binds.
    struct Match {
        var setup: [TypedStatement] = []
        var condition: TypedExpression?
        var bindings: [MatchBinding] = []

        mutating func require(_ next: TypedExpression?) {
            guard let next else { return }
            condition = condition.map { TypedExpression(.shortCircuit(.and, $0, next), .scalar(.bool)) } ?? next
        }
    }

    /// A name that a pattern binds.
    struct MatchBinding {
        var name: String
        var value: TypedExpression
        var isMutable: Bool
        /// Where the name stands.
        var declaration: Origin?
    }

    private func binding(_ name: Token?, _ value: TypedExpression, _ introducer: Keyword) -> MatchBinding {
        MatchBinding(name: name?.name ?? "", value: value, isMutable: introducer == .var, declaration: origin(name?.range))
    }

    /// - Parameter subject: Made of variables and constants only, as it may be read several times.
    mutating func matching(_ subject: TypedExpression, _ pattern: Pattern, at node: Node) throws -> Match {
        let (parts, setup) = parts(of: subject, origin(node))
        var match = try match(parts[...], subject.type, pattern, introducer: nil)
        match.setup = setup + match.setup
        return match
    }

    /// The values of an expression as reads of variables, and the statements that give the variables their values.
    mutating func parts(of subject: TypedExpression, _ origin: Origin) -> ([TypedExpression], [TypedStatement]) {
        let types = subject.type.flattened
        let variables = types.map { program.variables.make("subject", $0, owner: context.id) }
        let reads = zip(variables, subject.type.leafTypes).map { TypedExpression.read($0, $1) }
        return (reads, [TypedStatement(.initialize(variables, subject), origin)])
    }

    /// - Parameter introducer: The `let` or `var` around, in which names are bound.
    mutating func match(_ parts: ArraySlice<TypedExpression>, _ type: SwiftType, _ pattern: Pattern, introducer: Keyword?) throws -> Match {
        try nested(at: pattern.node) { try $0.nestedMatch(parts, type, pattern, introducer: introducer) }
    }

    private mutating func nestedMatch(
        _ parts: ArraySlice<TypedExpression>,
        _ type: SwiftType,
        _ pattern: Pattern,
        introducer: Keyword?
    ) throws -> Match {
        switch pattern {
        case .wildcard:
            return Match()
        case .valueBinding(let binding):
            return try match(parts, type, binding.pattern, introducer: binding.introducer?.keyword ?? .let)
        case .identifier(let identifier):
            guard let introducer else { return try match(parts, type, comparedWith: nil, at: pattern.node) }
            let value = parts.count == 1 ? parts[parts.startIndex] : TypedExpression(.tuple(Array(parts)), type)
            return Match(bindings: [binding(identifier.nameToken, value, introducer)])
        case .tuple(let tuple):
            let patterns = tuple.elements
            if patterns.count == 1 { return try match(parts, type, patterns[0].pattern, introducer: introducer) }
            guard case .tuple(let elements) = type, elements.count == patterns.count else {
                throw Refusal("the pattern does not fit a value of type '\(type.spelling)'", at: pattern.node)
            }
            var result = Match()
            var rest = parts
            for (element, pattern) in zip(elements, patterns) {
                guard pattern.label == nil || pattern.label == element.label else {
                    throw Refusal("the value has no element '\(pattern.label ?? "")' here", at: pattern.node)
                }
                let count = element.type.leafCount
                let next = try match(rest.prefix(count), element.type, pattern.pattern, introducer: introducer)
                rest = rest.dropFirst(count)
                result.require(next.condition)
                result.bindings += next.bindings
            }
            return result
        case .expression(let expression):
            if let introducer, case .identifier(let identifier) = expression {
                let value = parts.count == 1 ? parts[parts.startIndex] : TypedExpression(.tuple(Array(parts)), type)
                return Match(bindings: [binding(identifier.nameToken, value, introducer)])
            }
            return try match(parts, type, comparedWith: expression, at: pattern.node)
        case .enumCase where type.isCarriedAlong && !pattern.bindsNames, .optional where type.isCarriedAlong && !pattern.bindsNames:
            guard let part = parts.first, let match = try carriedMatch(part, pattern.node) else { throw unreadable(pattern.node) }
            return Match(condition: match)
        case .enumCase, .optional, .isType, .asType, .error:
            throw Refusal("this pattern is not supported yet", at: pattern.node, note: "match numbers, ranges, truth values and tuples")
        }
    }

    /// `~=` with a value or a range.
    private mutating func match(
        _ parts: ArraySlice<TypedExpression>,
        _ type: SwiftType,
        comparedWith expression: Expression?,
        at node: Node
    ) throws -> Match {
        if type.isCarriedAlong, let part = parts.first, let match = try carriedMatch(part, node) { return Match(condition: match) }
        guard let expression, parts.count == 1, let part = parts.first, type.scalar != nil else {
            throw Refusal("a value of type '\(type.spelling)' cannot be matched with this", at: node)
        }
        if mayBeDeclared("~=") {
            throw Refusal("the module declares '~=', so what this pattern matches is not certain", at: node, note: "write 'if' and '=='")
        }
        if let condition = try rangeMatch(part, type, expression) { return Match(condition: condition) }
        let value = try check(expression, as: type)
        if case .constant(.bool(let isTrue)) = value.kind { return Match(condition: isTrue ? part : .not(part)) }
        return Match(condition: .compare(.equal, part, value))
    }

    /// Whether a value lies in a range: `a..<b`, `a...b`, `a...`, `..<b`, `...b`.
    mutating func rangeMatch(_ part: TypedExpression, _ type: SwiftType, _ expression: Expression) throws -> TypedExpression? {
        switch expression {
        case .paren(let paren):
            return try rangeMatch(part, type, paren.expression)
        case .prefixOperator(let prefix) where prefix.operatorToken?.text == "..<" || prefix.operatorToken?.text == "...":
            if let token = prefix.operatorToken { try requireStandard(token) }
            let bound = try check(prefix.operand, as: type)
            keep(.library(.standard, name: prefix.operatorToken?.text ?? "", type: nil), at: prefix.operatorToken)
            return .compare(prefix.operatorToken?.text == "..." ? .lessOrEqual : .less, part, bound)
        case .postfixOperator(let postfix) where postfix.operatorToken?.text == "...":
            if let token = postfix.operatorToken { try requireStandard(token) }
            keep(.library(.standard, name: "...", type: nil), at: postfix.operatorToken)
            return .compare(.greaterOrEqual, part, try check(postfix.operand, as: type))
        case .sequence(let sequence):
            guard case .binary(let token, let left, let right) = try fold(sequence), token.text == "..<" || token.text == "..." else {
                return nil
            }
            try requireStandard(token)
            let lower = try checkFolded(left, as: type)
            let upper = try checkFolded(right, as: type)
            keepRange(token, of: type)
            let isAbove = TypedExpression.compare(.greaterOrEqual, part, lower)
            let isBelow = TypedExpression.compare(token.text == "..." ? .lessOrEqual : .less, part, upper)
            let isInside = TypedExpression(.shortCircuit(.and, isAbove, isBelow), .scalar(.bool))
            if lower.isOrderedConstant(with: upper) { return isInside }
            let (lowerRead, lowerSetup) = once(lower, "lower", nil)
            let (upperRead, upperSetup) = once(upper, "upper", nil)
            let check = TypedStatement(
                .check(.compare(.lessOrEqual, lowerRead, upperRead), [.text("\"Range requires lowerBound <= upperBound\"")]),
                origin(expression.node)
            )
            let test = TypedExpression(
                .shortCircuit(
                    .and,
                    .compare(.greaterOrEqual, part, lowerRead),
                    .compare(token.text == "..." ? .lessOrEqual : .less, part, upperRead)
                ),
                .scalar(.bool)
            )
            return TypedExpression(.after(lowerSetup + upperSetup + [check], test), .scalar(.bool))
        default:
            return nil
        }
    }
}

extension TypedExpression {
    /// Whether both are constants, and the first is not greater.
    func isOrderedConstant(with other: TypedExpression) -> Bool {
        switch (kind, other.kind) {
        case (.constant(.int(let first)), .constant(.int(let second))): first <= second
        case (.constant(.double(let first)), .constant(.double(let second))):
            Double(bitPattern: first) <= Double(bitPattern: second)
        case (.constant(.float(let first)), .constant(.float(let second))): Float(bitPattern: first) <= Float(bitPattern: second)
        default: false
        }
    }
}

extension Pattern {
    /// Whether names are bound in it.
    fileprivate var bindsNames: Bool {
        var pending = [node]
        while let node = pending.popLast() {
            if node.kind == .identifierPattern || node.kind == .valueBindingPattern { return true }
            pending += node.childNodes
        }
        return false
    }
}
