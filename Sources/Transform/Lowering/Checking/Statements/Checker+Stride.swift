import AdgenIR
import AdgenParser

/// `stride(from:to:by:)` and `stride(from:through:by:)`, over whole and over floating-point numbers.
extension Checker {
    mutating func strided(_ call: CallExpr, _ origin: Origin) throws -> Iteration {
        let labels = call.arguments.map { $0.label ?? "_" }
        guard labels == ["from", "to", "by"] || labels == ["from", "through", "by"], call.trailingClosures.isEmpty else {
            throw Refusal("'stride' is not called like this", at: call.node)
        }
        let parts = try call.arguments.map { try synthesize($0.expression) }
        let type = commonType(parts)
        guard let type, let scalar = type.scalar, scalar != .bool else {
            throw Refusal("'stride' over this type is not supported", at: call.node, note: "stride over 'Int', 'Double' or 'Float'")
        }
        var setup: [TypedStatement] = []
        var reads: [TypedExpression] = []
        for (index, part) in parts.enumerated() {
            let value = try coerce(part, to: type, at: call.arguments[index].expression.node)
            let (read, statements) = once(value, ["start", "end", "step"][index], origin)
            setup += statements
            reads.append(read)
        }
        let isThrough = labels[1] == "through"
        let result = SwiftType.opaque("Stride\(isThrough ? "Through" : "To")<\(type.spelling)>")
        keep(.function(.standard, "stride".labeled(labels), Array(repeating: type, count: 3), result), at: nameToken(of: call.node))
        return scalar == .int
            ? wholeStride(reads, setup, isThrough: isThrough, origin)
            : floatingPointStride(reads, setup, isThrough: isThrough, scalar, origin)
    }

    private func nonzero(_ step: TypedExpression, _ zero: TypedExpression, _ origin: Origin) -> [TypedStatement] {
        if case .constant(let constant) = step.kind, .constant(constant) != zero.kind { return [] }
        return [TypedStatement(.check(.compare(.notEqual, step, zero), [.text("\"Stride size must not be zero\"")]), origin)]
    }

    /// The number of steps is known before. For a step upwards and `start < end` it is `(end - 1 - start) / step + 1`, and the same with
    /// both signs turned for one downwards.
    private mutating func wholeStride(
        _ parts: [TypedExpression],
        _ setup: [TypedStatement],
        isThrough: Bool,
        _ origin: Origin
    ) -> Iteration {
        let (start, end, step) = (parts[0], parts[1], parts[2])
        var setup = setup + nonzero(step, .integer(0), origin)
        func subtract(_ left: TypedExpression, _ right: TypedExpression) -> TypedExpression {
            .scalar(.arithmetic(.subtract, .int), left, right)
        }
        func count(from low: TypedExpression, to high: TypedExpression, _ step: TypedExpression) -> TypedExpression {
            let distance = subtract(high, low)
            let whole = TypedExpression.scalar(.arithmetic(.divide, .int), isThrough ? distance : subtract(distance, .integer(1)), step)
            let isAny = TypedExpression.compare(isThrough ? .lessOrEqual : .less, low, high)
            return TypedExpression(.choose(isAny, .scalar(.wrapping(.add), whole, .integer(1)), .integer(0)), .scalar(.int))
        }
        let upwards = count(from: start, to: end, step)
        let downwards = count(from: end, to: start, .scalar(.arithmetic(.negate, .int), step))
        let total: TypedExpression
        if case .constant(.int(let step)) = step.kind {
            total = step > 0 ? upwards : downwards
        } else {
            total = TypedExpression(.choose(.compare(.greater, step, .integer(0)), upwards, downwards), .scalar(.int))
        }
        let (countRead, countSetup) = once(total, "count", origin)
        setup += countSetup
        return Iteration(setup: setup, lower: .integer(0), upper: countRead, type: .scalar(.int)) { index in
            if step.kind == .constant(.int(1)), start.kind == .constant(.int(0)) { return index }
            let offset = step.kind == .constant(.int(1)) ? index : .scalar(.wrapping(.multiply), index, step)
            return .scalar(.wrapping(.add), start, offset)
        }
    }

    /// Element k is `start.addingProduct(k, step)`, rounded once, as the standard library has it; the first is `start` itself. The loop goes
    /// on as long as the end is not reached: an end that is not a number is never reached.
    private mutating func floatingPointStride(
        _ parts: [TypedExpression],
        _ setup: [TypedStatement],
        isThrough: Bool,
        _ scalar: Scalar,
        _ origin: Origin
    ) -> Iteration {
        let (start, end, step) = (parts[0], parts[1], parts[2])
        let zero = TypedExpression.constant(.floatingPoint(0, scalar))
        let setup = setup + nonzero(step, zero, origin)
        let type = SwiftType.scalar(scalar)
        func element(_ index: TypedExpression) -> TypedExpression {
            let later = TypedExpression.scalar(.elementary(.fma, scalar), .scalar(.convert(from: .int, to: scalar), index), step, start)
            if start.isOrdinaryConstant, step.isOrdinaryConstant { return later }
            return TypedExpression(.choose(.compare(.equal, index, .integer(0)), start, later), type)
        }
        func goesOn(_ index: TypedExpression) -> TypedExpression {
            let value = element(index)
            let upwards = TypedExpression.not(.compare(isThrough ? .greater : .greaterOrEqual, value, end))
            let downwards = TypedExpression.not(.compare(isThrough ? .less : .lessOrEqual, value, end))
            switch step.kind {
            case .constant(.double(let bits)): return Double(bitPattern: bits) > 0 ? upwards : downwards
            case .constant(.float(let bits)): return Float(bitPattern: bits) > 0 ? upwards : downwards
            default: return TypedExpression(.choose(.compare(.greater, step, zero), upwards, downwards), .scalar(.bool))
            }
        }
        return Iteration(
            setup: setup,
            lower: .integer(0),
            upper: .integer(0),
            type: type,
            element: element,
            goesOn: goesOn
        )
    }
}

extension TypedExpression {
    /// A constant that 0 can be multiplied with and added to without a change: neither infinite nor NaN nor -0.
    fileprivate var isOrdinaryConstant: Bool {
        switch kind {
        case .constant(.double(let bits)): Double(bitPattern: bits).isFinite && bits != (-0.0 as Double).bitPattern
        case .constant(.float(let bits)): Float(bitPattern: bits).isFinite && bits != (-0.0 as Float).bitPattern
        default: false
        }
    }
}
