import AdgenIR
import AdgenParser

/// Numeric conversions by initialiser, and what whole numbers have of their own.
extension Checker {
    mutating func conversion(_ call: CallExpr, to scalar: Scalar) throws -> Synthesis {
        if let added = try addedInitialization(call, of: .scalar(scalar)) { return added }
        let arguments = try arguments(call)
        let labels = arguments.map(\.label)
        if labels == ["signOf", "magnitudeOf"] {
            let operands = arguments.compactMap { argument in argument.value.map { ($0, argument.node) } }
            let callee = Spelling.Callee.initializer(labels: ["signOf", "magnitudeOf"])
            if let found = try elementary(callee, operands, at: call.node, scalar: scalar) { return found }
        }
        if arguments.isEmpty, scalar.parameter == nil {
            keep(.function(.standard, "init()", [], .scalar(scalar)), at: nameToken(of: call.node))
            switch scalar {
            case .vector, .mask: return .typed(.constant(scalar.zero))
            case .double, .float: return .typed(.constant(.floatingPoint(0, scalar)))
            case .int: return .typed(.integer(0))
            case .bool: return .typed(.bool(false))
            case .parameter, .opaque: break
            }
        }
        guard arguments.count == 1, arguments[0].label == nil, let argument = arguments[0].value else {
            throw Refusal.unknown("this conversion to '\(scalar.swiftName)' is not supported", at: call.node, note: Self.carryNote)
        }
        let node = arguments[0].node
        // A literal is one of the type that is named, unless that is a type parameter: then it is a number of its own type that is converted.
        if case .flexible(let flexible) = argument, scalar.parameter == nil || flexible.defaultType == nil,
            flexible.isLiteral || flexible.defaultType == nil, flexible.accepts(.scalar(scalar))
        {
            return .typed(try flexible.build(&self, .scalar(scalar)))
        }
        let value = try settle(argument, at: node)
        guard let source = value.type.scalar, source.vector == nil, (source == .bool) == (scalar == .bool) else {
            throw Refusal.unknown(
                "a value of type '\(value.type.spelling)' cannot be converted to '\(scalar.swiftName)' here",
                at: node,
                note: Self.carryNote
            )
        }
        try requireConversion(from: source, to: scalar, at: call.node)
        keep(.function(.standard, "init(_:)", [value.type], .scalar(scalar)), at: nameToken(of: call.node))
        return .typed(source == scalar ? value : .scalar(.convert(from: source, to: scalar), value))
    }

    /// Numbers of different floating-point types are converted to one another only if both are binary.
    private func requireConversion(from source: Scalar, to target: Scalar, at node: Node) throws {
        for parameter in [source.parameter, target.parameter] {
            guard let parameter, source != target, !(source == .int && target.parameter != nil), !parameter.has(.binaryFloatingPoint) else {
                continue
            }
            throw Refusal(
                "a '\(source.swiftName)' cannot be converted to '\(target.swiftName)' here",
                at: node,
                note: "constrain '\(parameter.name)' to 'BinaryFloatingPoint'"
            )
        }
    }

    /// `x.rounded()`, `x.rounded(.down)`.
    ///
    /// - Parameter node: The call, unless it is one that rounds in place.
    mutating func rounded(_ call: CallExpr, _ base: TypedExpression, at node: Node?) throws -> TypedExpression {
        var callee = Spelling.Callee.method("rounded", labels: [])
        if let argument = call.arguments.first {
            guard call.arguments.count == 1, argument.label == nil else {
                throw Refusal("'rounded' is not called like this", at: call.node)
            }
            switch argument.expression {
            case .implicitMember(let rule): callee = .rounded(rule.name)
            case .member(let member) where member.base.text == "FloatingPointRoundingRule": callee = .rounded(member.name)
            default: throw Refusal("the rounding rule has to be written here, as in '.down'", at: argument.node)
            }
        }
        if let found = elementary(callee, [.typed(base)]), let value = try build(found, [(.typed(base), call.node)], at: node) {
            if let rule = call.arguments.first.flatMap({ nameToken(of: $0.expression.node) }) {
                keep(.library(.standard, name: rule.text, type: "FloatingPointRoundingRule"), at: rule)
            }
            return value
        }
        throw Refusal("this rounding rule is not known", at: call.node)
    }

    // MARK: Selections

    /// `min` and `max` of two or more numbers, from the left: `y < x ? y : x`, and `y >= x ? y : x`.
    mutating func selection(_ name: String, _ operands: [(Synthesis, Node)], at node: Node) throws -> Synthesis? {
        guard name == "min" || name == "max", operands.count >= 2 else { return nil }
        func build(_ checker: inout Checker, _ type: SwiftType) throws -> TypedExpression {
            let parameters = operands.map { _ in type.spelling } + (operands.count > 2 ? [type.spelling + "..."] : [])
            checker.keep(
                .library(.standard, name: name, type: "(\(parameters.joined(separator: ", "))) -> \(type.spelling)"),
                at: checker.nameToken(of: node)
            )
            guard let scalar = type.scalar, scalar != .bool else {
                throw Refusal("'\(name)' of values of type '\(type.spelling)' is not supported", at: node)
            }
            var setup: [TypedStatement] = []
            var values: [TypedExpression] = []
            for operand in operands {
                let value = try checker.coerce(operand.0, to: type, at: operand.1)
                guard scalar == .int else {
                    values.append(value)
                    continue
                }
                let (read, statements) = checker.once(value, "t", nil)
                setup += statements
                values.append(read)
            }
            var result = values[0]
            for value in values.dropFirst() {
                if scalar == .int {
                    let (read, statements) = checker.once(result, "t", nil)
                    setup += statements
                    let test = TypedExpression.compare(name == "min" ? .less : .greaterOrEqual, value, read)
                    result = TypedExpression(.choose(test, value, read), type)
                } else {
                    let callee = Spelling.Callee.function(name)
                    guard let call = checker.elementary(callee, [.typed(result), .typed(value)]),
                        let next = try checker.build(call, [(.typed(result), node), (.typed(value), node)], at: nil)
                    else { throw Refusal("'\(name)' is not known to adgen here", at: node) }
                    result = next
                }
            }
            return setup.isEmpty ? result : TypedExpression(.after(setup, result), type)
        }
        try requireKnownImports(at: node)
        let type = commonType(operands.map(\.0))
        let isOpen = operands.allSatisfy { if case .flexible = $0.0 { true } else { false } }
        if !isOpen, let type { return .typed(try build(&self, type)) }
        return .flexible(
            Flexible(
                defaultType: type,
                accepts: { [self] type in type.scalar != .bool && operands.allSatisfy { accepts($0.0, type) } },
                build: build
            )
        )
    }

    /// `abs` of a whole number, or of a literal that may be one.
    mutating func absolute(_ name: String, _ operands: [(Synthesis, Node)], at node: Node) throws -> Synthesis? {
        guard name == "abs", operands.count == 1 else { return nil }
        switch operands[0].0 {
        case .typed(let value):
            return value.type == .scalar(.int) ? .typed(absolute(value, at: node)) : nil
        case .flexible(let literal):
            guard case .flexible(let number)? = try elementary(.function(name), operands, at: node), literal.defaultType != nil else {
                return nil
            }
            return .flexible(
                Flexible(defaultType: literal.defaultType, accepts: literal.accepts) { checker, type in
                    guard type == .scalar(.int) else { return try number.build(&checker, type) }
                    return checker.absolute(try literal.build(&checker, type), at: node)
                }
            )
        }
    }

    private mutating func absolute(_ value: TypedExpression, at node: Node) -> TypedExpression {
        keep(.function(.standard, "abs", [value.type], value.type), at: nameToken(of: node))
        let (read, setup) = once(value, "t", nil)
        let negated = TypedExpression.scalar(.arithmetic(.negate, .int), read)
        let chosen = TypedExpression(.choose(.compare(.less, read, .integer(0)), negated, read), .scalar(.int))
        return setup.isEmpty ? chosen : TypedExpression(.after(setup, chosen), .scalar(.int))
    }

    /// Methods of whole numbers.
    mutating func wholeMethod(_ member: MemberExpr, _ arguments: [CheckedArgument], _ base: TypedExpression) throws -> TypedExpression? {
        switch (member.name, arguments.first?.label) {
        case ("isMultiple", "of"):
            guard arguments.count == 1, let value = arguments[0].value else { return nil }
            let divisor = try coerce(value, to: .scalar(.int), at: arguments[0].node)
            guard case .constant(.int(let number)) = divisor.kind, number != 0, number != -1 else {
                throw Refusal("'isMultiple(of:)' is supported for constants only", at: arguments[0].node, note: "write 'a % b == 0'")
            }
            keep(.function(.standard, "isMultiple(of:)", [base.type], .scalar(.bool)), at: member.nameToken)
            return .compare(.equal, .scalar(.arithmetic(.remainder, .int), base, divisor), .integer(0))
        case ("signum", nil):
            guard arguments.isEmpty else { return nil }
            keep(.function(.standard, "signum()", [], base.type), at: member.nameToken)
            let (read, setup) = once(base, "t", nil)
            let atMost = TypedExpression(.choose(.compare(.less, read, .integer(0)), .integer(-1), .integer(0)), .scalar(.int))
            let sign = TypedExpression(.choose(.compare(.greater, read, .integer(0)), .integer(1), atMost), .scalar(.int))
            return TypedExpression(.after(setup, sign), .scalar(.int))
        default:
            return nil
        }
    }
}
