import AdgenIR

/// SIMD vectors as Swift expressions, and lanes that are given new values.
extension Raising {
    /// An operator on vectors. Where one operand has the same number in all lanes, that number stands in its place.
    func binary(_ symbol: String, _ operands: [Output.Expression], of vector: Vector) -> Output.Expression {
        switch (operands[0].splat(of: vector), operands[1].splat(of: vector)) {
        case (let left?, nil): .binary(symbol, left, operands[1])
        case (_, let right?): .binary(symbol, operands[0], right)
        case (nil, nil): .binary(symbol, operands[0], operands[1])
        }
    }

    func call(_ function: Elementary, _ vector: Vector, _ operands: [Output.Expression]) throws(EmissionError) -> Output.Expression {
        func rounded(_ rule: String) -> Output.Expression {
            .call(.member(operands[0], "rounded"), [Output.Argument(.name(".\(rule)"))])
        }
        switch function {
        case .sqrt: return .call(.member(operands[0], "squareRoot"), [])
        case .fma:
            // Only one factor may be a number.
            let first = operands[0].splat(of: vector)
            let second = first == nil ? operands[1].splat(of: vector) : nil
            return .call(.member(operands[2], "addingProduct"), [first ?? operands[0], second ?? operands[1]].map { Output.Argument($0) })
        case .minimum: return .call(context.file.standard("pointwiseMin"), operands)
        case .maximum: return .call(context.file.standard("pointwiseMax"), operands)
        case .floor: return rounded("down")
        case .ceil: return rounded("up")
        case .trunc: return rounded("towardZero")
        case .round: return rounded("toNearestOrAwayFromZero")
        case .roundToEven: return rounded("toNearestOrEven")
        case .roundAwayFromZero: return rounded("awayFromZero")
        default: throw EmissionError("the derivative needs '\(function.rawValue)' of '\(vector.swiftName)', which does not exist")
        }
    }

    func expression(of operation: VectorOperation, _ type: Scalar, _ operands: [Output.Expression]) -> Output.Expression {
        switch operation {
        case .splat: return .call(.name(type.swiftName), [Output.Argument(operands[0], label: "repeating")])
        case .make:
            // A mask has no initialiser that takes its lanes, but is one of a sequence of them.
            if case .mask = type { return .call(type.swiftName, [.array(operands)]) }
            return .call(type.swiftName, operands)
        case .lane(let number): return .lane(operands[0], type.lane(number))
        case .laneAt: return .lane(operands[0], .at(operands[1]))
        case .sum: return .call(.member(operands[0], "sum"), [])
        case .laneCount: return .member(.name(type.swiftName), "scalarCount")
        case .compare(let comparison):
            return type.vector.map { binary("." + comparison.rawValue, operands, of: $0) } ?? operands[0]
        case .select:
            // `replacing(with:where:)` takes a number for all lanes too.
            let replacement = type.vector.flatMap { operands[1].splat(of: $0) } ?? operands[1]
            let arguments = [Output.Argument(replacement, label: "with"), Output.Argument(operands[2], label: "where")]
            return .call(.member(operands[0], "replacing"), arguments)
        case .logic(.not): return .prefix(".!", operands[0])
        case .logic(.and): return .binary(".&", operands[0], operands[1])
        case .logic(.or): return .binary(".|", operands[0], operands[1])
        case .exclusiveOr: return .binary(".^", operands[0], operands[1])
        case .any: return .call(context.file.standard("any"), operands)
        case .all: return .call(context.file.standard("all"), operands)
        // These are statements.
        case .replaceLane, .replaceLaneAt: return operands[0]
        }
    }

    /// A vector with another value in one lane: its variable gets the vector first, unless it holds it already, and then the value of the lane.
    /// Gives false for all other operations.
    func replaceLane(_ result: Value, _ operation: Operation, _ operands: [Value]) throws(EmissionError) -> Bool {
        guard case .vector(let replacement, let type) = operation, replacement.isReplacement else { return false }
        let vector = expression(of: operands[0])
        guard isUsed(result) else {
            // All that is left is the trap of a lane that is not there.
            if case .replaceLaneAt = replacement { emit(.discard(.lane(vector, .at(expression(of: operands[1]))))) }
            return true
        }
        var rest = operands.dropFirst().map { expression(of: $0) }
        let target = variable(of: result)
        if vector != .variable(target) {
            // What is put into the lane may be computed from what the variable has held so far.
            for index in rest.indices where rest[index].mentions(anyOf: [target]) {
                let value = makeVariable("lane", type: function.type(of: operands[index + 1]).swiftText)
                emit(.assign([value], rest[index]))
                rest[index] = .variable(value)
            }
            emit(.assign([target], vector))
        }
        if case .replaceLane(let number) = replacement {
            emit(.store(rest[0], to: .lane(.variable(target), type.lane(number))))
        } else {
            emit(.store(rest[1], to: .lane(.variable(target), .at(rest[0]))))
        }
        return true
    }
}

extension VectorOperation {
    /// Whether it is written as a statement that changes a variable.
    var isReplacement: Bool {
        switch self {
        case .replaceLane, .replaceLaneAt: true
        case .splat, .make, .lane, .laneAt, .sum, .compare, .select, .logic, .exclusiveOr, .any, .all, .laneCount: false
        }
    }
}

extension Operation {
    /// Whether it is written as a statement that changes a variable.
    var isReplacement: Bool {
        if case .vector(let operation, _) = self { operation.isReplacement } else { false }
    }
}

extension Scalar {
    /// How a lane of that number is written.
    fileprivate func lane(_ number: Int) -> Output.Lane {
        guard case .vector(let vector) = self, let count = vector.count, count <= 4, number < 4 else { return .at(.literal(.int(number))) }
        return .named(["x", "y", "z", "w"][number])
    }
}

extension Output.Expression {
    /// The number that is in all lanes, where the expression is a vector made from one.
    fileprivate func splat(of vector: Vector) -> Output.Expression? {
        switch self {
        case .literal(let constant): constant.lane.flatMap { $0.isFinite ? .literal($0) : nil }
        case .call(.name(vector.swiftName), let arguments) where arguments.count == 1 && arguments[0].label == "repeating":
            arguments[0].value
        default: nil
        }
    }
}
