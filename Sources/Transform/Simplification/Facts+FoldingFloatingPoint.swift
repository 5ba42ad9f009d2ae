import AdgenIR

/// Folding of floating-point numbers, and of vectors lane by lane. There is no reassociation here, and `x + 0` stays as it is: it is 0 where `x` is
/// -0. The negative of a vector is `0 - x`, so that none of the equations with a negation holds for vectors.
extension Facts {
    func foldedFloatingPoint(_ arithmetic: Arithmetic, _ scalar: Scalar, _ operands: [Value]) -> Folded? {
        if let constant = computed(arithmetic, operands) { return .constant(constant) }
        switch arithmetic {
        case .add: return sum(scalar, operands)
        case .subtract: return difference(scalar, operands)
        case .multiply: return product(scalar, operands)
        case .divide: return quotient(scalar, operands)
        case .negate: return negated(operands[0]).map { .value($0) }
        case .remainder: return nil
        }
    }

    private func isNegativeZero(_ number: Double?) -> Bool { number == 0 && number?.sign == .minus }

    private func isPositiveZero(_ number: Double?) -> Bool { number == 0 && number?.sign == .plus }

    /// `x + -0 = x`, `x + -y = x - y`, `-x + y = y - x`.
    private func sum(_ scalar: Scalar, _ operands: [Value]) -> Folded? {
        if isNegativeZero(floatingPoint(operands[1])) { return .value(operands[0]) }
        if isNegativeZero(floatingPoint(operands[0])) { return .value(operands[1]) }
        if let right = negated(operands[1]) { return .operation(.arithmetic(.subtract, scalar), [operands[0], right]) }
        if let left = negated(operands[0]) { return .operation(.arithmetic(.subtract, scalar), [operands[1], left]) }
        return nil
    }

    /// `x - 0 = x`, `-0 - x = -x`, `x - -y = x + y`.
    private func difference(_ scalar: Scalar, _ operands: [Value]) -> Folded? {
        if isPositiveZero(floatingPoint(operands[1])) { return .value(operands[0]) }
        if scalar.isFloatingPointNumber, isNegativeZero(floatingPoint(operands[0])) {
            return .operation(.arithmetic(.negate, scalar), [operands[1]])
        }
        if let right = negated(operands[1]) { return .operation(.arithmetic(.add, scalar), [operands[0], right]) }
        return nil
    }

    /// `x * 1 = x`, `x * -1 = -x`, `-x * -y = x * y`.
    private func product(_ scalar: Scalar, _ operands: [Value]) -> Folded? {
        if let folded = scaled(operands[0], by: operands[1], scalar) ?? scaled(operands[1], by: operands[0], scalar) { return folded }
        guard let left = negated(operands[0]), let right = negated(operands[1]) else { return nil }
        return .operation(.arithmetic(.multiply, scalar), [left, right])
    }

    /// `x / 1 = x`, `x / -1 = -x`, `-x / -y = x / y`.
    private func quotient(_ scalar: Scalar, _ operands: [Value]) -> Folded? {
        if let folded = scaled(operands[0], by: operands[1], scalar) { return folded }
        guard let left = negated(operands[0]), let right = negated(operands[1]) else { return nil }
        return .operation(.arithmetic(.divide, scalar), [left, right])
    }

    /// A number times one, or divided by it, where the one is 1 or -1.
    private func scaled(_ number: Value, by factor: Value, _ scalar: Scalar) -> Folded? {
        switch floatingPoint(factor) {
        case 1: .value(number)
        case -1 where scalar.isFloatingPointNumber: .operation(.arithmetic(.negate, scalar), [number])
        default: nil
        }
    }

    // MARK: Constants

    /// The result, where the operands are constants and it is finite (literals have no other numbers).
    private func computed(_ arithmetic: Arithmetic, _ operands: [Value]) -> Constant? {
        guard let first = constant(operands[0]), let last = constant(operands[operands.count - 1]) else { return nil }
        switch (first, last) {
        case (.double(let left), .double(let right)):
            let result = arithmetic.applied(Double(bitPattern: left), Double(bitPattern: right))
            return result?.isFinite == true ? result.map(Constant.double) : nil
        case (.float(let left), .float(let right)):
            let result = arithmetic.applied(Float(bitPattern: left), Float(bitPattern: right))
            return result?.isFinite == true ? result.map(Constant.float) : nil
        default:
            return nil
        }
    }

    func foldedConversion(_ source: Scalar, _ target: Scalar, _ operand: Value) -> Folded? {
        if source == target { return .value(operand) }
        switch (constant(operand), target) {
        case (.int(let number)?, .double): return .constant(.double(Double(number)))
        case (.int(let number)?, .float): return .constant(.float(Float(number)))
        case (.int(let number)?, .parameter) where number.magnitude <= 256: return .constant(.floatingPoint(Double(number), target))
        case (.float(let bits)?, .double):
            let number = Double(Float(bitPattern: bits))
            return number.isFinite ? .constant(.double(number)) : nil
        case (.double(let bits)?, .float):
            let number = Float(Double(bitPattern: bits))
            return number.isFinite ? .constant(.float(number)) : nil
        case (.double?, .int), (.float?, .int):
            return floatingPoint(operand).flatMap { Int(exactly: $0.rounded(.towardZero)) }.map { .constant(.int($0)) }
        default: return nil
        }
    }

    // MARK: Elementary functions

    /// Elementary functions that return an operand. Others are not computed here: libraries differ in their last bits.
    ///
    /// `pow(x, 1)` is `x`, and `pow(x, 0)` is 1 even where `x` is NaN (C's annex F says the latter, and every library whose error stays below
    /// half a unit before rounding does the former); not so swift-numerics' `pow`, which is NaN for a negative base.
    func foldedElementary(_ function: Elementary, _ scalar: Scalar, _ operands: [Value]) -> Folded? {
        switch function {
        case .pow:
            switch floatingPoint(operands[1]) {
            case 1: return .value(operands[0])
            case 0: return .constant(.floatingPoint(1, scalar))
            default: return nil
            }
        case .powInteger:
            return integer(operands[1]) == 1 ? .value(operands[0]) : nil
        case .abs:
            return floatingPoint(operands[0]).map { .constant(.floatingPoint($0.magnitude, scalar)) }
        case .sign:
            guard let number = floatingPoint(operands[0]), !number.isZero, !number.isNaN else { return nil }
            return .constant(.floatingPoint(number < 0 ? -1 : 1, scalar))
        default:
            return nil
        }
    }
}

extension Arithmetic {
    fileprivate func applied<Number: BinaryFloatingPoint>(_ left: Number, _ right: Number) -> Number? {
        switch self {
        case .add: left + right
        case .subtract: left - right
        case .multiply: left * right
        case .divide: left / right
        case .negate: -left
        case .remainder: nil
        }
    }
}
