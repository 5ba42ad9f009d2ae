import AdgenIR

/// What is known of a function's values: what computes them, and which whole numbers can't be negative.
struct Facts {
    /// By the numbers of values, as are the next.
    private var computations: [Computation?]
    private var constants: [Constant?]
    private var nonNegative: [Bool]

    /// Nothing yet of a function's values, of which there are `count`.
    init(valueCount count: Int) {
        computations = Array(repeating: nil, count: count)
        constants = Array(repeating: nil, count: count)
        nonNegative = Array(repeating: false, count: count)
    }

    /// All that the definitions in the function tell.
    init(_ function: Function) {
        self.init(valueCount: function.valueCount)
        var relied: Set<Value> = []
        note(function.body, isOutermost: true, &relied)
    }

    /// - Parameter relied: The values, met so far, whose sign matters where they stand: counts of new buffers and starts of loops. What only a later
    ///   check makes sure is not told of them.
    private mutating func note(_ block: Block, isOutermost: Bool, _ relied: inout Set<Value>) {
        for index in 0..<block.statements.count {
            let statement = block.statements[index]
            if case .forLoop(let loop) = statement.kind {
                relied.insert(loop.lower)
                if isNonNegative(loop.lower) { noteNonNegative(loop.index) }
            }
            statement.kind.forEachBlock { note($0, isOutermost: false, &relied) }
            switch statement.kind {
            case .define(_, .repeating(_, let count)), .assign(_, .repeating(_, let count)): relied.insert(count)
            case .check(let condition, _) where isOutermost:
                if let value = nonNegative(if: condition), !relied.contains(value) { noteNonNegative(value) }
            case .compute(let result, let operation, let operands): note(result, operation, operands)
            case .count(let result, _): noteNonNegative(result)
            case .branch(let branch):
                for (index, result) in branch.results.enumerated() where isNonNegative(branch, at: index) { noteNonNegative(result) }
            case .define, .assign, .load, .store, .accumulate, .append, .removeLast, .exchange, .call, .forLoop, .whileLoop, .check,
                .assert, .carried, .recall:
                break
            }
        }
    }

    // MARK: Computations

    mutating func note(_ result: Value, _ operation: Operation, _ operands: [Value]) {
        computations[result.id] = Computation(result: result, operation: operation, operands: operands)
        if case .constant(let constant) = operation { constants[result.id] = constant } else { constants[result.id] = nil }
        if isNonNegative(operation, operands) { nonNegative[result.id] = true }
    }

    func computation(of value: Value) -> Computation? { computations[value.id] }

    func constant(_ value: Value) -> Constant? { constants[value.id] }

    func integer(_ value: Value) -> Int? {
        if case .int(let number)? = constants[value.id] { return number }
        return nil
    }

    /// The number that `value` is, of whatever floating-point type; of a vector, the number in all its lanes.
    func floatingPoint(_ value: Value) -> Double? {
        switch constants[value.id] {
        case .double(let bits)?: Double(bitPattern: bits)
        case .float(let bits)?: Double(Float(bitPattern: bits))
        case .parameter(_, let number)?, .repeated(let number, _)?: number.smallInteger.map(Double.init)
        case .vector(let bits, let vector)?:
            switch vector.lane {
            case .double: Double(bitPattern: bits)
            case .float: Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
            case .parameter: nil
            }
        case .int?, .bool?, .mask?, nil: nil
        }
    }

    /// The operand of the negation of a number. The negative of a vector is no such thing, as it is 0 where the vector is 0.
    func negated(_ value: Value) -> Value? {
        guard let computation = computations[value.id], case .arithmetic(.negate, let scalar) = computation.operation,
            scalar.isFloatingPointNumber
        else { return nil }
        return computation.operands[0]
    }

    // MARK: Signs

    /// The value that is not negative if a condition holds: `upper` of `lower <= upper` where `lower` isn't.
    private func nonNegative(if condition: Value) -> Value? {
        guard let computation = computations[condition.id], computation.operation == .compare(.lessOrEqual, .int),
            isNonNegative(computation.operands[0])
        else { return nil }
        return computation.operands[1]
    }

    mutating func noteNonNegative(_ value: Value) { nonNegative[value.id] = true }

    func isNonNegative(_ value: Value) -> Bool { nonNegative[value.id] }

    private func isNonNegative(_ operation: Operation, _ operands: [Value]) -> Bool {
        switch operation {
        case .constant(.int(let number)): number >= 0
        // An overflow traps, so that a result is what it is in mathematics.
        case .arithmetic(.add, .int), .arithmetic(.multiply, .int), .arithmetic(.divide, .int): operands.allSatisfy(isNonNegative)
        case .arithmetic(.remainder, .int): isNonNegative(operands[0])
        case .vector(.laneCount, _): true
        case .constant, .arithmetic, .wrapping, .bitwise, .compare, .logical, .convert, .elementary, .inspect, .stopGradient, .vector: false
        }
    }

    /// Whether a result of a branch can't be negative. Besides the obvious case that is so of `lower < upper ? upper &- lower : 0`, the number of
    /// iterations of a loop, where `lower` isn't negative.
    func isNonNegative(_ branch: Branch, at index: Int) -> Bool {
        let (then, otherwise) = (branch.thenBlock.yields[index], branch.elseBlock.yields[index])
        guard isNonNegative(otherwise) else { return false }
        if isNonNegative(then) { return true }
        guard let condition = computations[branch.condition.id], condition.operation == .compare(.less, .int),
            let difference = computations[then.id], difference.operation == .wrapping(.subtract)
        else { return false }
        return difference.operands == [condition.operands[1], condition.operands[0]] && isNonNegative(condition.operands[0])
    }
}
