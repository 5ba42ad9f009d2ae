import AdgenIR

/// Both modes through what is done to the lanes of SIMD vectors. All of it is linear, or locally constant.
///
/// | primal              | tangent                     | return sweep                                         |
/// | ------------------- | --------------------------- | ---------------------------------------------------- |
/// | `v = splat(x)`      | `v' = splat(x')`            | `x̄ += sum(v̄)`                         |
/// | `v = make(x, y)`    | `v' = make(x', y')`         | `x̄ += v̄[0]`, `ȳ += v̄[1]` |
/// | `s = sum(v)`        | `s' = sum(v')`              | `v̄ += splat(s̄)`                                     |
/// | `x = v[i]`          | `x' = v'[i]`                | `v̄[i] += x̄`                                         |
/// | `w = v with [i] = x`| `w' = v' with [i] = x'`     | `x̄ += w̄[i]`, `v̄ += w̄ with [i] = 0`                 |
/// | `u = mask ? w : v`  | `u' = mask ? w' : v'`       | `w̄ += mask ? ū : 0`, `v̄ += mask ? 0 : ū`            |
extension ForwardTransform {
    /// The tangent of the result: the same operation of the operands' tangents.
    mutating func vectorTangent(_ operation: VectorOperation, _ type: Scalar, _ operands: [Value], name: String) -> Value? {
        let passing = operands.indices.filter { operation.passesDerivative(of: $0) }
        guard passing.contains(where: { tangents[operands[$0]] != nil }) else { return nil }
        let pushed = operands.indices.map { index in
            operation.passesDerivative(of: index) ? tangentOrZero(of: operands[index]) : operands[index]
        }
        return builder.compute(.vector(operation, type), pushed, name: name)
    }
}

extension ReverseTransform {
    mutating func pull(through operation: VectorOperation, _ type: Scalar, _ operands: [Value], _ seed: Value) {
        switch operation {
        case .splat:
            addComputed(.sum, type, [seed], to: operands[0])
        case .make:
            for (number, operand) in operands.enumerated() { addComputed(.lane(number), type, [seed], to: operand) }
        case .sum:
            addComputed(.splat, type, [seed], to: operands[0])
        case .lane(let number):
            addLane(number, seed, to: operands[0], type)
        case .laneAt:
            addLane(at: operands[1], seed, to: operands[0], type)
        case .replaceLane(let number):
            addComputed(.lane(number), type, [seed], to: operands[1])
            pullThroughReplaced(.replaceLane(number), type, [seed], operands[0])
        case .replaceLaneAt:
            guard isActive(operands[0]) || isActive(operands[2]) else { return }
            let index = recall(operands[1])
            addComputed(.laneAt, type, [seed, index], to: operands[2])
            pullThroughReplaced(.replaceLaneAt, type, [seed, index], operands[0])
        case .select:
            guard isActive(operands[0]) || isActive(operands[1]) else { return }
            let mask = recall(operands[2])
            let zero = builder.floatingPoint(0, type)
            addComputed(.select, type, [seed, zero, mask], to: operands[0])
            addComputed(.select, type, [zero, seed, mask], to: operands[1])
        case .compare, .logic, .exclusiveOr, .any, .all, .laneCount:
            break
        }
    }

    /// Adds what an operation gives to the adjoint of a value, if that is active.
    private mutating func addComputed(_ operation: VectorOperation, _ type: Scalar, _ operands: [Value], to value: Value) {
        guard isActive(value) else { return }
        add(builder.compute(.vector(operation, type), operands, name: adjointName(of: value)), to: value)
    }

    /// What was in the lane before has not come through: the adjoint without that lane.
    private mutating func pullThroughReplaced(_ operation: VectorOperation, _ type: Scalar, _ operands: [Value], _ vector: Value) {
        guard isActive(vector), let lane = type.laneType else { return }
        addComputed(operation, type, operands + [builder.floatingPoint(0, lane)], to: vector)
    }

    /// `v̄[i] += s` of a lane that is known by its number. A lane that has got nothing yet is not added to.
    private mutating func addLane(_ number: Int, _ seed: Value, to vector: Value, _ type: Scalar) {
        guard isActive(vector) else { return }
        let before = adjoints[vector]
        let lanes = before.map { adjointLanes[$0] } ?? []
        var sum = seed
        if let before, lanes?.contains(number) ?? true {
            sum = builder.arithmetic(.add, builder.compute(.vector(.lane(number), type), [before]), seed)
        }
        let operands = [before ?? builder.floatingPoint(0, type), sum]
        let after = builder.compute(.vector(.replaceLane(number), type), operands, name: adjointName(of: vector))
        adjoints[vector] = after
        if let lanes { adjointLanes[after] = lanes.union([number]) }
    }

    /// The same of a lane that a value says.
    private mutating func addLane(at index: Value, _ seed: Value, to vector: Value, _ type: Scalar) {
        guard isActive(vector) else { return }
        let index = recall(index)
        let before = adjoints[vector] ?? builder.floatingPoint(0, type)
        let sum = builder.arithmetic(.add, builder.compute(.vector(.laneAt, type), [before, index]), seed)
        adjoints[vector] = builder.compute(.vector(.replaceLaneAt, type), [before, index, sum], name: adjointName(of: vector))
    }
}
