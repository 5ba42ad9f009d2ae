import AdgenIR

/// Which operations come to less than they say. Each equation holds for every operand to the bit, or both sides are NaN.
extension Facts {
    /// What an operation comes to.
    enum Folded {
        case value(Value)
        case constant(Constant)
        case operation(Operation, [Value])
    }

    /// A shorter way to say `operation(operands)`, if there is one.
    func folded(_ operation: Operation, _ operands: [Value]) -> Folded? {
        switch operation {
        case .constant, .stopGradient: nil
        case .arithmetic(let arithmetic, .int): foldedInteger(arithmetic, operands)
        case .arithmetic(let arithmetic, let scalar): foldedFloatingPoint(arithmetic, scalar, operands)
        case .wrapping(let wrapping): foldedWrapping(wrapping, operands)
        case .bitwise(let bitwise): foldedBitwise(bitwise, operands)
        case .compare(let comparison, let scalar): foldedComparison(comparison, scalar, operands)
        case .logical(let logical): foldedLogical(logical, operands)
        case .convert(let source, let target): foldedConversion(source, target, operands[0])
        case .elementary(let function, let scalar): foldedElementary(function, scalar, operands)
        case .inspect(let inspection, _): foldedInspection(inspection, operands[0])
        case .vector(let operation, let type): foldedVector(operation, type, operands)
        }
    }

    // MARK: Truth

    private func foldedComparison(_ comparison: Comparison, _ scalar: Scalar, _ operands: [Value]) -> Folded? {
        // A number that is not a number differs from itself.
        if operands[0] == operands[1], !scalar.isFloatingPoint { return .constant(.bool(comparison.holds(0, 0))) }
        switch (constant(operands[0]), constant(operands[1])) {
        case (.int(let left)?, .int(let right)?): return .constant(.bool(comparison.holds(left, right)))
        case (.double(let left)?, .double(let right)?):
            return .constant(.bool(comparison.holds(Double(bitPattern: left), Double(bitPattern: right))))
        case (.float(let left)?, .float(let right)?):
            return .constant(.bool(comparison.holds(Float(bitPattern: left), Float(bitPattern: right))))
        case (.bool(let left)?, .bool(let right)?): return .constant(.bool((left == right) == (comparison == .equal)))
        default: return nil
        }
    }

    private func foldedLogical(_ logical: Logical, _ operands: [Value]) -> Folded? {
        let constants = operands.map(constant)
        switch logical {
        case .not:
            if case .bool(let isTrue)? = constants[0] { return .constant(.bool(!isTrue)) }
            if let inner = computation(of: operands[0]), inner.operation == .logical(.not) { return .value(inner.operands[0]) }
            return nil
        case .and, .or:
            // `unit` leaves the other operand as it is, its opposite decides.
            let unit = logical == .and
            if operands[0] == operands[1] { return .value(operands[0]) }
            for (constant, other) in zip(constants, operands.reversed()) {
                if case .bool(let isTrue)? = constant { return isTrue == unit ? .value(other) : .constant(.bool(!unit)) }
            }
            return nil
        }
    }

    private func foldedInspection(_ inspection: Inspection, _ operand: Value) -> Folded? {
        guard case .double(let bits)? = constant(operand) else { return nil }
        let number = Double(bitPattern: bits)
        switch inspection {
        case .isNaN: return .constant(.bool(number.isNaN))
        case .isFinite: return .constant(.bool(number.isFinite))
        case .isInfinite: return .constant(.bool(number.isInfinite))
        case .isZero: return .constant(.bool(number.isZero))
        case .isNormal: return .constant(.bool(number.isNormal))
        case .isSubnormal: return .constant(.bool(number.isSubnormal))
        case .isMinus: return .constant(.bool(number.sign == .minus))
        case .exponent: return nil
        }
    }
}

extension Comparison {
    func holds<Number: Comparable>(_ left: Number, _ right: Number) -> Bool {
        switch self {
        case .equal: left == right
        case .notEqual: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }
}
