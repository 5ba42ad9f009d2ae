import AdgenTransform

/// What each operation computes.
extension Interpreter {
    func compute(_ result: Value, _ operation: Operation, _ operands: [Value], in frame: Frame<N>) throws {
        func number(_ index: Int) -> N { frame.numbers[operands[index].id] }
        func integer(_ index: Int) -> Int { frame.integers[operands[index].id] }
        switch operation {
        case .arithmetic(_, .vector), .elementary(_, .vector), .convert(.vector, _), .stopGradient(.vector):
            try computeLanes(result, operation, operands, in: frame)
        case .vector(let vectorOperation, let type): try compute(result, vectorOperation, type, operands, in: frame)
        case .constant(let constant): set(result, constant, in: frame)
        case .arithmetic(let arithmetic, .int):
            frame.integers[result.id] = try compute(arithmetic, integer(0), arithmetic == .negate ? 0 : integer(1))
        case .arithmetic(.negate, _):
            frame.numbers[result.id] = N.negate(number(0))
        case .arithmetic(let arithmetic, let scalar):
            frame.numbers[result.id] = try compute(arithmetic, number(0), number(1), single: scalar == .float)
        case .wrapping(let wrapping):
            switch wrapping {
            case .add: frame.integers[result.id] = integer(0) &+ integer(1)
            case .subtract: frame.integers[result.id] = integer(0) &- integer(1)
            case .multiply: frame.integers[result.id] = integer(0) &* integer(1)
            }
        case .bitwise(.not): frame.integers[result.id] = ~integer(0)
        case .bitwise(let bitwise): frame.integers[result.id] = compute(bitwise, integer(0), integer(1))
        case .compare(let comparison, let scalar):
            let holds =
                scalar.isFloatingPointNumber
                ? compare(comparison, number(0).primal, number(1).primal) : compare(comparison, integer(0), integer(1))
            frame.integers[result.id] = holds ? 1 : 0
        case .logical(.and): frame.integers[result.id] = integer(0) & integer(1)
        case .logical(.or): frame.integers[result.id] = integer(0) | integer(1)
        case .logical(.not): frame.integers[result.id] = 1 - integer(0)
        case .convert(let source, let target):
            try convert(operands[0], source, to: result, target, in: frame)
        case .elementary(let function, let scalar):
            let types = function.operands(scalar)
            let numbers = types.indices.filter { types[$0].isFloatingPointNumber }.map(number)
            let whole = types.indices.first { types[$0] == .int }.map(integer)
            frame.numbers[result.id] = N.evaluate(function, numbers, integer: whole ?? 0, single: scalar == .float)
        case .inspect(let inspection, let scalar):
            let primal = number(0).primal
            frame.integers[result.id] = scalar == .float ? inspect(inspection, Float(primal)) : inspect(inspection, primal)
        case .stopGradient: frame.numbers[result.id] = N(number(0).primal)
        }
    }

    private func set(_ result: Value, _ constant: Constant, in frame: Frame<N>) {
        switch constant {
        case .double(let bits): frame.numbers[result.id] = N(Double(bitPattern: bits))
        case .float(let bits): frame.numbers[result.id] = N(Double(Float(bitPattern: bits)))
        case .int(let number): frame.integers[result.id] = number
        case .bool(let truth): frame.integers[result.id] = truth ? 1 : 0
        case .vector(let bits, let vector):
            let number = vector.lane == .float ? Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))) : Double(bitPattern: bits)
            frame.set(result, lanes: Array(repeating: N(number), count: vector.laneCount))
        case .mask(let truth, let vector): frame.set(result, truths: Array(repeating: truth, count: vector.laneCount))
        case .repeated(let number, let vector): frame.set(result, lanes: Array(repeating: N(number.double), count: vector.laneCount))
        // A type parameter stands for 'Double' here.
        case .parameter(_, let number): frame.numbers[result.id] = N(number.double)
        }
    }

    func compute(_ arithmetic: Arithmetic, _ left: N, _ right: N, single: Bool) throws -> N {
        switch arithmetic {
        case .add: return N.add(left, right, single: single)
        case .subtract: return N.subtract(left, right, single: single)
        case .multiply: return N.multiply(left, right, single: single)
        case .divide: return N.divide(left, right, single: single)
        case .remainder, .negate: throw Fault(message: "'\(arithmetic.rawValue)' of two floating-point numbers")
        }
    }

    private func compute(_ arithmetic: Arithmetic, _ left: Int, _ right: Int) throws -> Int {
        let (value, overflow): (Int, Bool)
        switch arithmetic {
        case .add: (value, overflow) = left.addingReportingOverflow(right)
        case .subtract: (value, overflow) = left.subtractingReportingOverflow(right)
        case .multiply: (value, overflow) = left.multipliedReportingOverflow(by: right)
        case .negate: (value, overflow) = (0).subtractingReportingOverflow(left)
        case .divide, .remainder:
            if right == 0 { throw Trap.division }
            let result =
                arithmetic == .divide ? left.dividedReportingOverflow(by: right) : left.remainderReportingOverflow(dividingBy: right)
            (value, overflow) = result
        }
        if overflow { throw Trap.overflow }
        return value
    }

    private func compute(_ bitwise: Bitwise, _ left: Int, _ right: Int) -> Int {
        switch bitwise {
        case .and: left & right
        case .or: left | right
        case .exclusiveOr: left ^ right
        case .shiftLeft: left << right
        case .shiftRight: left >> right
        case .not: ~left
        }
    }

    func compare<T: Comparable>(_ comparison: Comparison, _ left: T, _ right: T) -> Bool {
        switch comparison {
        case .equal: left == right
        case .notEqual: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }

    private func convert(_ operand: Value, _ source: Scalar, to result: Value, _ target: Scalar, in frame: Frame<N>) throws {
        switch (source, target) {
        case (.int, .double), (.int, .parameter): frame.numbers[result.id] = N(Double(frame.integers[operand.id]))
        case (.int, .float): frame.numbers[result.id] = N(Double(Float(frame.integers[operand.id])))
        case (.double, .float), (.parameter, .float): frame.numbers[result.id] = frame.numbers[operand.id].rounded
        case (.double, .int), (.float, .int), (.parameter, .int):
            let primal = frame.numbers[operand.id].primal.rounded(.towardZero)
            guard primal >= -0x1p63, primal < 0x1p63 else { throw Trap.conversion }
            frame.integers[result.id] = Int(primal)
        default: frame.move([operand], to: [result])
        }
    }

    private func inspect<F: BinaryFloatingPoint>(_ inspection: Inspection, _ number: F) -> Int {
        switch inspection {
        case .isNaN: number.isNaN ? 1 : 0
        case .isFinite: number.isFinite ? 1 : 0
        case .isInfinite: number.isInfinite ? 1 : 0
        case .isZero: number.isZero ? 1 : 0
        case .isNormal: number.isNormal ? 1 : 0
        case .isSubnormal: number.isSubnormal ? 1 : 0
        case .isMinus: number.sign == .minus ? 1 : 0
        case .exponent: Int(number.exponent)
        }
    }
}
