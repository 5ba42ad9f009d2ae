import AdgenTestSupport
import AdgenTransform

/// Formulas as numbers and their derivatives as formulas: what the transforms do in the intermediate representation, done again on the
/// formulas alone, so that the table can be checked by itself and to any order.
protocol RuleNumber: BinaryFloatingPoint {
    static func value(of function: Elementary, _ operands: [Self], _ integer: Int) -> Self
}

extension Double: RuleNumber {
    static func value(of function: Elementary, _ operands: [Double], _ integer: Int) -> Double {
        function.evaluate(operands, integer: integer)
    }
}

extension Float: RuleNumber {
    static func value(of function: Elementary, _ operands: [Float], _ integer: Int) -> Float {
        function.evaluate(operands, integer: integer)
    }
}

extension Elementary {
    /// The place of the operand that is an `Int`.
    var integerPlace: Int? { operands(.double).firstIndex(of: .int) }

    /// The value, or a partial derivative of any order: `orders[i]` times by operand `i`. Nil where that is identically zero.
    func formula(orders: [Int]) -> Formula? {
        var formula: Formula? = .elementary(self, (0..<arity).map { .operand($0) })
        for (index, order) in orders.enumerated() {
            for _ in 0..<order { formula = formula?.derivative(by: index) }
        }
        return formula
    }

    /// A partial derivative at a point; a whole-number operand is a number of the point too.
    func derivative<Number: RuleNumber>(_ orders: [Int], at point: [Number]) -> Number {
        formula(orders: orders)?.evaluate(point) ?? 0
    }
}

extension Formula {
    /// The derivative by an operand, of a formula without `result`; nil for zero.
    func derivative(by index: Int) -> Formula? {
        switch self {
        case .operand(let operand): return operand == index ? 1 : nil
        case .number, .integer, .wrapping, .converted, .result: return nil
        case .arithmetic(let operation, let parts):
            return derivative(of: operation, parts, parts.map { $0.derivative(by: index) })
        case .elementary(let function, let parts):
            guard case .partials(let partials) = function.rule else { return nil }
            return zip(partials, parts).reduce(nil) { sum, pair in
                let (partial, part) = pair
                guard let partial, let inner = part.derivative(by: index) else { return sum }
                return Self.sum(sum, Self.product(partial.substituting(parts, result: self), inner))
            }
        case .choose(let comparison, let left, let right, let then, let otherwise):
            let sides = (then.derivative(by: index), otherwise.derivative(by: index))
            if sides.0 == nil && sides.1 == nil { return nil }
            return .choose(comparison, left, right, then: sides.0 ?? 0, otherwise: sides.1 ?? 0)
        }
    }

    private func derivative(of operation: Arithmetic, _ parts: [Formula], _ inner: [Formula?]) -> Formula? {
        switch operation {
        case .add: Self.sum(inner[0], inner[1])
        case .subtract: Self.sum(inner[0], inner[1].map(Self.negated))
        case .negate: inner[0].map(Self.negated)
        case .multiply: Self.sum(inner[0].map { Self.product(parts[1], $0) }, inner[1].map { Self.product(parts[0], $0) })
        case .divide:
            Self.sum(
                inner[0].map { .arithmetic(.divide, [$0, parts[1]]) },
                inner[1].map { Self.negated(Self.product(.arithmetic(.divide, [self, parts[1]]), $0)) }
            )
        case .remainder: nil
        }
    }

    private static func sum(_ left: Formula?, _ right: Formula?) -> Formula? {
        guard let left, let right else { return left ?? right }
        return .arithmetic(.add, [left, right])
    }

    private static func product(_ left: Formula, _ right: Formula) -> Formula {
        right == 1 ? left : .arithmetic(.multiply, [left, right])
    }

    private static func negated(_ formula: Formula) -> Formula { .arithmetic(.negate, [formula]) }

    /// The formula with other formulas in place of the operands and of the result.
    func substituting(_ operands: [Formula], result: Formula) -> Formula {
        func substituted(_ formula: Formula) -> Formula { formula.substituting(operands, result: result) }
        switch self {
        case .operand(let index): return operands[index]
        case .result: return result
        case .number, .integer: return self
        case .arithmetic(let operation, let parts): return .arithmetic(operation, parts.map(substituted))
        case .elementary(let function, let parts): return .elementary(function, parts.map(substituted))
        case .wrapping(let operation, let parts): return .wrapping(operation, parts.map(substituted))
        case .converted(let part): return .converted(substituted(part))
        case .choose(let comparison, let left, let right, let then, let otherwise):
            return .choose(comparison, substituted(left), substituted(right), then: substituted(then), otherwise: substituted(otherwise))
        }
    }

    /// The formula's value, where it has no `result`.
    func evaluate<Number: RuleNumber>(_ operands: [Number]) -> Number {
        switch self {
        case .operand(let index): return operands[index]
        case .number(let number): return Number(number)
        case .arithmetic(let operation, let parts): return operation.evaluate(parts.map { $0.evaluate(operands) })
        case .elementary(let function, let parts):
            let place = function.integerPlace
            let numbers = parts.indices.filter { $0 != place }.map { parts[$0].evaluate(operands) }
            return Number.value(of: function, numbers, place.map { parts[$0].evaluateInteger(operands) } ?? 0)
        case .converted(let part): return Number(part.evaluateInteger(operands))
        case .choose(let comparison, let left, let right, let then, let otherwise):
            return comparison.holds(left.evaluate(operands), right.evaluate(operands))
                ? then.evaluate(operands) : otherwise.evaluate(operands)
        case .result, .integer, .wrapping: preconditionFailure("not a number by itself: \(self)")
        }
    }

    private func evaluateInteger<Number: RuleNumber>(_ operands: [Number]) -> Int {
        switch self {
        case .operand(let index): Int(operands[index])
        case .integer(let number): number
        case .wrapping(.add, let parts): parts[0].evaluateInteger(operands) &+ parts[1].evaluateInteger(operands)
        case .wrapping(.subtract, let parts): parts[0].evaluateInteger(operands) &- parts[1].evaluateInteger(operands)
        case .wrapping(.multiply, let parts): parts[0].evaluateInteger(operands) &* parts[1].evaluateInteger(operands)
        case .result, .number, .arithmetic, .elementary, .converted, .choose: preconditionFailure("not a whole number: \(self)")
        }
    }
}

extension Arithmetic {
    fileprivate func evaluate<Number: RuleNumber>(_ operands: [Number]) -> Number {
        switch self {
        case .add: operands[0] + operands[1]
        case .subtract: operands[0] - operands[1]
        case .multiply: operands[0] * operands[1]
        case .divide: operands[0] / operands[1]
        case .negate: -operands[0]
        case .remainder: .nan
        }
    }
}

extension Comparison {
    fileprivate func holds<Number: RuleNumber>(_ left: Number, _ right: Number) -> Bool {
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
