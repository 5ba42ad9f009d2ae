import AdgenIR

/// Folding of what is done to SIMD vectors and masks: lanes that are known, and vectors with the same constant in all lanes.
extension Facts {
    func foldedVector(_ operation: VectorOperation, _ type: Scalar, _ operands: [Value]) -> Folded? {
        switch operation {
        case .splat: return constant(operands[0]).flatMap { Constant.splat($0, type) }.map { .constant($0) }
        case .lane(let number): return lane(number, of: operands[0])
        case .laneAt: return knownLane(operands[1], of: type).map { .operation(.vector(.lane($0), type), [operands[0]]) }
        case .replaceLaneAt:
            return knownLane(operands[1], of: type).map { .operation(.vector(.replaceLane($0), type), [operands[0], operands[2]]) }
        case .select: return selected(operands)
        case .logic(let logical): return foldedLogic(logical, operands)
        case .any, .all:
            if case .mask(let truth, _)? = constant(operands[0]) { return .constant(.bool(truth)) }
            return nil
        case .compare(let comparison):
            guard let vector = type.vector, let left = floatingPoint(operands[0]), let right = floatingPoint(operands[1]) else {
                return nil
            }
            return .constant(.mask(comparison.holds(left, right), vector))
        case .make, .replaceLane, .sum, .exclusiveOr, .laneCount: return nil
        }
    }

    /// The number of a lane, if it is known and the lane is there.
    private func knownLane(_ index: Value, of type: Scalar) -> Int? {
        guard let number = integer(index), let vector = type.vector, vector.has(lane: number) else { return nil }
        return number
    }

    /// What is in a lane, where the vector has been made from its lanes.
    private func lane(_ number: Int, of vector: Value) -> Folded? {
        if let lane = constant(vector)?.lane { return .constant(lane) }
        guard let computation = computation(of: vector), case .vector(let operation, _) = computation.operation else { return nil }
        switch operation {
        case .splat: return .value(computation.operands[0])
        case .make: return .value(computation.operands[number])
        case .replaceLane(number): return .value(computation.operands[1])
        // The vector before the replacement is not asked for in its stead, or it would have to be kept.
        case .replaceLane: return lane(number, of: computation.operands[0])
        case .lane, .laneAt, .replaceLaneAt, .sum, .compare, .select, .logic, .exclusiveOr, .any, .all, .laneCount: return nil
        }
    }

    private func selected(_ operands: [Value]) -> Folded? {
        if operands[0] == operands[1] { return .value(operands[0]) }
        guard case .mask(let truth, _)? = constant(operands[2]) else { return nil }
        return .value(operands[truth ? 1 : 0])
    }

    private func foldedLogic(_ logical: Logical, _ operands: [Value]) -> Folded? {
        switch logical {
        case .not:
            if case .mask(let truth, let vector)? = constant(operands[0]) { return .constant(.mask(!truth, vector)) }
            return nil
        case .and, .or:
            for (operand, other) in [(operands[0], operands[1]), (operands[1], operands[0])] {
                guard case .mask(let truth, let vector)? = constant(operand) else { continue }
                // One of the two truth values leaves the other operand as it is, the other one decides.
                return truth == (logical == .and) ? .value(other) : .constant(.mask(truth, vector))
            }
            return nil
        }
    }
}
