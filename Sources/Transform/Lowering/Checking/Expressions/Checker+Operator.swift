import AdgenIR
import AdgenParser

/// Operators: those of the standard library on the scalar types, and those that the module declares.
extension Checker {
    mutating func binary(_ token: Token, _ left: FoldedExpression, _ right: FoldedExpression) throws -> Synthesis {
        let name = token.text
        if operators.isAssignment(name) { throw Refusal("an assignment has no value here", at: token) }
        let (leftNode, rightNode) = (node(of: left), node(of: right))
        switch name {
        case "&&", "||":
            try requireStandard(token)
            let first = try checkFolded(left, as: .scalar(.bool))
            let second = try checkFolded(right, as: .scalar(.bool))
            keep(.library(.standard, name: name, type: nil), at: token)
            return .typed(TypedExpression(.shortCircuit(name == "&&" ? .and : .or, first, second), .scalar(.bool)))
        case "==", "!=":
            if let test = try signTest(token, left, right) { return .typed(name == "==" ? test : .not(test)) }
            if let test = try nilTest(token, left, right) { return .typed(test) }
        case "~=":
            let subject = try settle(synthesize(right, at: rightNode), at: rightNode)
            let (read, setup) = once(subject, "subject", nil)
            if case .operand(let range) = left, let test = try rangeMatch(read, subject.type, range) {
                keep(.library(.standard, name: name, type: nil), at: token)
                return .typed(TypedExpression(.after(setup, test), .scalar(.bool)))
            }
        case "??":
            if let value = try unwrapping(token, left, right) { return .typed(value) }
            throw Refusal.unknown("optionals are not supported yet", at: leftNode, note: Self.carryNote)
        case "..<", "...":
            throw Refusal.unknown(
                "a range is supported only in 'for', in patterns and before '.contains'",
                at: leftNode,
                note: Self.carryNote
            )
        default:
            break
        }
        let first = (try synthesize(left, at: leftNode), leftNode)
        let second = (try synthesize(right, at: rightNode), rightNode)
        if let call = try operatorCall(token, [first, second], isPrefix: false) { return call }
        do {
            return try standard(token, first, second)
        } catch let refusal as Refusal where refusal.isUnknown {
            guard let value = try carriedOperation(token, (left, first.0), (right, second.0)) else { throw refusal }
            return .typed(value)
        }
    }

    /// An operator of the standard library.
    mutating func standard(_ token: Token, _ first: (Synthesis, Node), _ second: (Synthesis, Node)) throws -> Synthesis {
        let name = token.text
        if let value = try vectorOperator(token, first, second) { return .typed(value) }
        if let comparison = try equality(token, first, second) { return .typed(comparison) }
        if let comparison = Comparison(rawValue: name) {
            if let test = try carriedComparison(token, first, second) { return .typed(test) }
            guard let type = commonType([first.0, second.0]), type.scalar != nil else {
                throw Refusal.unknown("'\(name)' is not supported on these operands", at: token, note: Self.carryNote)
            }
            let left = try coerce(first.0, to: type, at: first.1)
            let right = try coerce(second.0, to: type, at: second.1)
            if type == .scalar(.bool), comparison != .equal, comparison != .notEqual {
                throw Refusal("'\(name)' is not defined on 'Bool'", at: token)
            }
            keep(standard: token, on: type, gives: .scalar(.bool))
            return .typed(.compare(comparison, left, right))
        }
        if name == "<<" || name == ">>" {
            let left = try settleWhole(first, token)
            let right = try settleWhole(second, token)
            keep(standard: token, on: .scalar(.int), gives: .scalar(.int))
            return .typed(.scalar(.bitwise(name == "<<" ? .shiftLeft : .shiftRight), left, right))
        }
        if name == "+", let joined = try concatenation(token, first, second) { return joined }
        guard Self.operation(name, .int) != nil || Self.operation(name, .double) != nil else {
            throw Refusal.unknown("the operator '\(name)' is not supported", at: token, note: Self.carryNote)
        }
        func build(_ checker: inout Checker, _ type: SwiftType) throws -> TypedExpression {
            if let vector = type.vectorOrMask { return try checker.vectorOperator(token, vector, first, second) }
            guard let scalar = type.scalar, let operation = Self.operation(name, scalar) else {
                throw Refusal("'\(name)' is not defined on '\(type.spelling)'", at: token)
            }
            let left = try checker.coerce(first.0, to: type, at: first.1)
            let right = try checker.coerce(second.0, to: type, at: second.1)
            checker.keep(standard: token, on: type, gives: type)
            return .scalar(operation, left, right)
        }
        switch (first.0, second.0) {
        case (.typed(let expression), _), (_, .typed(let expression)):
            guard expression.type.isCarriedAlong else { return .typed(try build(&self, expression.type)) }
            throw Refusal.unknown(
                "'\(name)' on a value of type '\(expression.type.spelling)' is not supported",
                at: token,
                note: Self.carryNote
            )
        case (.flexible(let left), .flexible(let right)):
            return .flexible(
                Flexible(
                    defaultType: SwiftType.joined(left.defaultType, right.defaultType),
                    accepts: { [self] type in
                        left.accepts(type) && right.accepts(type) && type.scalar.map { Self.operation(name, $0) != nil } ?? false
                            || mayBeVectors([first.0, second.0], of: type, by: name)
                    },
                    build: build
                )
            )
        }
    }

    private mutating func settleWhole(_ side: (Synthesis, Node), _ token: Token) throws -> TypedExpression {
        let value = try settle(side.0, at: side.1)
        guard value.type == .scalar(.int) else { throw Refusal("'\(token.text)' is supported on 'Int' only", at: token) }
        return value
    }

    /// What an operator does to two operands of a type.
    static func operation(_ name: String, _ scalar: Scalar) -> Operation? {
        switch (name, scalar) {
        case (_, .bool): nil
        case ("+", _): .arithmetic(.add, scalar)
        case ("-", _): .arithmetic(.subtract, scalar)
        case ("*", _): .arithmetic(.multiply, scalar)
        case ("/", _): .arithmetic(.divide, scalar)
        case ("%", .int): .arithmetic(.remainder, .int)
        case ("&+", .int): .wrapping(.add)
        case ("&-", .int): .wrapping(.subtract)
        case ("&*", .int): .wrapping(.multiply)
        case ("&", .int): .bitwise(.and)
        case ("|", .int): .bitwise(.or)
        case ("^", .int): .bitwise(.exclusiveOr)
        default: nil
        }
    }

    // MARK: Prefix operators

    mutating func prefixed(_ prefix: PrefixOperatorExpr) throws -> Synthesis {
        guard let token = prefix.operatorToken else { throw Refusal("the operator is missing", at: prefix.node) }
        let name = token.text
        if name == "-", case .integerLiteral(let literal) = prefix.operand { return .flexible(integer(literal, isNegative: true)) }
        let node = prefix.operand.node
        let operand = try synthesize(prefix.operand)
        // The sign of a literal is no operator.
        var isSign = false
        if name == "-", case .floatLiteral = prefix.operand { isSign = true }
        if !isSign, let call = try operatorCall(token, [(operand, node)], isPrefix: true) { return call }
        if case .typed(let value) = operand, let result = try vectorPrefix(token, value) { return .typed(result) }
        switch name {
        case "!":
            keep(standard: token, on: .scalar(.bool), arity: 1, gives: .scalar(.bool))
            return .typed(.not(try coerce(operand, to: .scalar(.bool), at: node)))
        case "~":
            keep(standard: token, on: .scalar(.int), arity: 1, gives: .scalar(.int))
            return .typed(.scalar(.bitwise(.not), try coerce(operand, to: .scalar(.int), at: node)))
        case "-", "+":
            func build(_ checker: inout Checker, _ type: SwiftType) throws -> TypedExpression {
                let value = try checker.coerce(operand, to: type, at: node)
                if let result = try checker.vectorPrefix(token, value) { return result }
                guard let scalar = type.scalar, scalar != .bool else {
                    throw Refusal("'\(name)' is not defined on '\(type.spelling)'", at: token)
                }
                if !isSign { checker.keep(standard: token, on: type, arity: 1, gives: type) }
                if name == "+" { return value }
                switch value.kind {
                case .constant(.double(let bits)): return .constant(.double(-Double(bitPattern: bits)))
                case .constant(.float(let bits)): return .constant(.float(-Float(bitPattern: bits)))
                case .constant(.parameter(let parameter, .literal(let digits))) where isSign:
                    return .constant(.parameter(parameter, .literal(digits.hasPrefix("-") ? String(digits.dropFirst()) : "-" + digits)))
                default: return .scalar(.arithmetic(.negate, scalar), value)
                }
            }
            switch operand {
            case .typed(let expression): return .typed(try build(&self, expression.type))
            case .flexible(var flexible):
                flexible.isLiteral = isSign
                flexible.integer = nil
                flexible.build = build
                return .flexible(flexible)
            }
        default:
            throw Refusal.unknown("the operator '\(name)' is not supported", at: token, note: Self.carryNote)
        }
    }

    /// `x.sign == .minus`, the one use of a sign that is supported.
    private mutating func signTest(_ token: Token, _ left: FoldedExpression, _ right: FoldedExpression) throws -> TypedExpression? {
        guard case .operand(.member(let member)) = left, member.name == "sign", case .operand(.implicitMember(let sign)) = right,
            sign.name == "minus" || sign.name == "plus"
        else { return nil }
        let value = try settle(synthesize(member.base), at: member.base.node)
        guard let scalar = value.type.scalar, scalar.isFloatingPointNumber else { return nil }
        let type = SwiftType.opaque("FloatingPointSign")
        keep(.library(.standard, name: "sign", type: type.spelling), at: member.nameToken)
        keep(.library(.standard, name: sign.name, type: type.spelling), at: sign.nameToken)
        keep(standard: token, on: type, gives: .scalar(.bool))
        let isMinus = TypedExpression.scalar(.inspect(.isMinus, scalar), value)
        return sign.name == "minus" ? isMinus : .not(isMinus)
    }
}
