import AdgenIR

/// Folding of whole numbers. What would trap is left to do so.
extension Facts {
    func foldedInteger(_ arithmetic: Arithmetic, _ operands: [Value]) -> Folded? {
        if arithmetic == .negate {
            guard let number = integer(operands[0]), number != .min else { return nil }
            return .constant(.int(-number))
        }
        let (left, right) = (integer(operands[0]), integer(operands[1]))
        if let left, let right {
            let (result, overflow) = arithmetic.reportingOverflow(left, right)
            return overflow ? nil : .constant(.int(result))
        }
        switch arithmetic {
        case .add: return sum(operands, left, right)
        case .subtract: return difference(operands, right)
        case .multiply: return product(operands, left, right)
        case .divide: return right == 1 ? .value(operands[0]) : nil
        case .remainder, .negate: return nil
        }
    }

    func foldedWrapping(_ wrapping: WrappingArithmetic, _ operands: [Value]) -> Folded? {
        let (left, right) = (integer(operands[0]), integer(operands[1]))
        switch (wrapping, left, right) {
        case (.add, let left?, let right?): return .constant(.int(left &+ right))
        case (.subtract, let left?, let right?): return .constant(.int(left &- right))
        case (.multiply, let left?, let right?): return .constant(.int(left &* right))
        case (.add, _, _): return sum(operands, left, right)
        case (.subtract, _, _): return difference(operands, right)
        case (.multiply, _, _): return product(operands, left, right)
        }
    }

    private func sum(_ operands: [Value], _ left: Int?, _ right: Int?) -> Folded? {
        if right == 0 { return .value(operands[0]) }
        return left == 0 ? .value(operands[1]) : nil
    }

    private func difference(_ operands: [Value], _ right: Int?) -> Folded? {
        if right == 0 { return .value(operands[0]) }
        return operands[0] == operands[1] ? .constant(.int(0)) : nil
    }

    private func product(_ operands: [Value], _ left: Int?, _ right: Int?) -> Folded? {
        if right == 1 { return .value(operands[0]) }
        if left == 1 { return .value(operands[1]) }
        return left == 0 || right == 0 ? .constant(.int(0)) : nil
    }

    func foldedBitwise(_ bitwise: Bitwise, _ operands: [Value]) -> Folded? {
        guard let left = integer(operands[0]) else { return nil }
        if bitwise == .not { return .constant(.int(~left)) }
        guard let right = integer(operands[1]) else { return nil }
        return switch bitwise {
        case .and: .constant(.int(left & right))
        case .or: .constant(.int(left | right))
        case .exclusiveOr: .constant(.int(left ^ right))
        case .shiftLeft: .constant(.int(left << right))
        case .shiftRight: .constant(.int(left >> right))
        case .not: .constant(.int(~left))
        }
    }
}

extension Arithmetic {
    fileprivate func reportingOverflow(_ left: Int, _ right: Int) -> (partialValue: Int, overflow: Bool) {
        switch self {
        case .add: left.addingReportingOverflow(right)
        case .subtract: left.subtractingReportingOverflow(right)
        case .multiply: left.multipliedReportingOverflow(by: right)
        case .divide: left.dividedReportingOverflow(by: right)
        case .remainder: left.remainderReportingOverflow(dividingBy: right)
        case .negate: (left, true)
        }
    }
}
