import AdgenIR

/// The calculus of single operations, shared by both modes: what a seed is multiplied with on its way through an operation.
///
/// A derivative that is identically zero is nil throughout (a symbolic zero) and emits nothing.
enum Partial {
    case one
    case minusOne
    case factor(Value)
    /// Division of the seed by a value; rounds once where a multiplication by the reciprocal would round twice.
    case reciprocal(Value)
}

/// How a sweep gets at a value of the primal. Each is asked for only where a formula needs it.
protocol PrimalAccess {
    mutating func access(_ value: Value, _ builder: inout Builder) -> Value
}

/// An operation of the primal with what it takes and gives.
struct Computation {
    var result: Value
    var operation: Operation
    var operands: [Value]
}

extension Builder {
    /// The partial of an operation by one operand, or nil where the operation is locally constant in it.
    mutating func partial(of computation: Computation, by index: Int, _ primal: inout some PrimalAccess) -> Partial? {
        let operation = computation.operation
        guard operation.passesDerivative(of: index) else { return nil }
        switch operation {
        case .arithmetic(.add, _), .convert:
            return .one
        case .arithmetic(.subtract, _):
            return index == 0 ? .one : .minusOne
        case .arithmetic(.negate, _):
            return .minusOne
        case .arithmetic(.multiply, _):
            return .factor(primal.access(computation.operands[1 - index], &self))
        case .arithmetic(.divide, _):
            let divisor = primal.access(computation.operands[1], &self)
            if index == 0 { return .reciprocal(divisor) }
            // d(x / y) / dy = -(x / y) / y
            let quotient = arithmetic(.divide, primal.access(computation.result, &self), divisor)
            return .factor(arithmetic(.negate, quotient))
        case .elementary(let function, let scalar):
            guard case .partials(let formulas) = function.rule, let formula = formulas[index] else { return nil }
            if case .arithmetic(.divide, let parts) = formula, parts[0] == .number(1) {
                return .reciprocal(instantiate(parts[1], computation, scalar, &primal))
            }
            return .factor(instantiate(formula, computation, scalar, &primal))
        // What is done to lanes is linear and has no factor: `VectorDerivatives` says what becomes of tangents and adjoints.
        case .constant, .arithmetic(.remainder, _), .wrapping, .bitwise, .compare, .logical, .inspect, .stopGradient, .vector:
            return nil
        }
    }

    /// `seed` times the partial.
    mutating func scaled(_ seed: Value, by partial: Partial, name: String) -> Value {
        switch partial {
        case .one: seed
        case .minusOne: arithmetic(.negate, seed, name: name)
        case .factor(let factor): arithmetic(.multiply, seed, factor, name: name)
        case .reciprocal(let divisor): arithmetic(.divide, seed, divisor, name: name)
        }
    }

    /// `sum` plus `seed` times the partial; a nil sum is zero.
    mutating func adding(_ seed: Value, times partial: Partial, to sum: Value?, name: String) -> Value {
        guard let sum else { return scaled(seed, by: partial, name: name) }
        if case .minusOne = partial { return arithmetic(.subtract, sum, seed, name: name) }
        let term = scaled(seed, by: partial, name: "t")
        return arithmetic(.add, sum, term, name: name)
    }

    /// Emits a formula over the operands and the result of an operation.
    mutating func instantiate(_ formula: Formula, _ computation: Computation, _ scalar: Scalar, _ primal: inout some PrimalAccess) -> Value
    {
        switch formula {
        case .operand(let index):
            return primal.access(computation.operands[index], &self)
        case .result:
            return primal.access(computation.result, &self)
        case .number(let number):
            if case .parameter = scalar, let formula = Formula.computing(number) {
                return instantiate(formula, computation, scalar, &primal)
            }
            return floatingPoint(number, scalar)
        case .arithmetic(let operation, let parts):
            let operands = parts.map { instantiate($0, computation, scalar, &primal) }
            return compute(.arithmetic(operation, scalar), operands)
        case .elementary(let function, let parts):
            let operands = parts.map { instantiate($0, computation, scalar, &primal) }
            return compute(.elementary(function, scalar), operands)
        case .integer(let number):
            return integer(number)
        case .wrapping(let operation, let parts):
            let operands = parts.map { instantiate($0, computation, scalar, &primal) }
            return compute(.wrapping(operation), operands)
        case .converted(let part):
            return compute(.convert(from: .int, to: scalar), [instantiate(part, computation, scalar, &primal)])
        case .choose(let comparison, let left, let right, let then, let otherwise):
            let operands = [instantiate(left, computation, scalar, &primal), instantiate(right, computation, scalar, &primal)]
            if case .vector = scalar {
                // Lanes choose each for itself.
                let mask = compute(.vector(.compare(comparison), scalar), operands, name: "mask")
                let chosen = instantiate(then, computation, scalar, &primal)
                let other = instantiate(otherwise, computation, scalar, &primal)
                return compute(.vector(.select, scalar), [other, chosen, mask], name: "partial")
            }
            let condition = compute(.compare(comparison, scalar), operands, name: "condition")
            let thenBlock = block { [$0.instantiate(then, computation, scalar, &primal)] }
            let elseBlock = block { [$0.instantiate(otherwise, computation, scalar, &primal)] }
            let result = makeValue(.scalar(scalar), "partial")
            emit(.branch(Branch(results: [result], condition: condition, thenBlock: thenBlock, elseBlock: elseBlock)))
            return result
        }
    }
}
