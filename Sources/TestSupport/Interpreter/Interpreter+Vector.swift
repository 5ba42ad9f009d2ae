import AdgenTransform

/// What operations on SIMD vectors and masks compute, written down after the standard library.
extension Interpreter {
    /// Arithmetic, elementary functions and conversions, lane by lane.
    func computeLanes(_ result: Value, _ operation: Operation, _ operands: [Value], in frame: Frame<N>) throws {
        let lanes = operands.map(frame.lanes)
        let isSingle = operation.result.isSingle
        let computed = try lanes[0].indices.map { index -> N in
            let numbers = lanes.map { $0[index] }
            switch operation {
            // The standard library subtracts from 0.
            case .arithmetic(.negate, _): return .subtract(N(0), numbers[0], single: isSingle)
            case .arithmetic(let arithmetic, _): return try compute(arithmetic, numbers[0], numbers[1], single: isSingle)
            case .elementary(let function, _): return .evaluate(function, numbers, integer: 0, single: isSingle)
            case .convert: return isSingle ? numbers[0].rounded : numbers[0]
            case .stopGradient: return N(numbers[0].primal)
            case .constant, .wrapping, .bitwise, .compare, .logical, .inspect, .vector:
                throw Fault(message: "\(operation) is not done lane by lane")
            }
        }
        frame.set(result, lanes: computed)
    }

    func compute(_ result: Value, _ operation: VectorOperation, _ type: Scalar, _ operands: [Value], in frame: Frame<N>) throws {
        let count = type.vector?.laneCount ?? 0
        if case .mask = type { return try computeMask(result, operation, count, operands, in: frame) }
        func lanes(_ index: Int) -> [N] { frame.lanes(operands[index]) }
        func number(_ index: Int) -> N { frame.numbers[operands[index].id] }
        func lane(_ index: Int) throws -> Int { try place(frame.integers[operands[index].id], of: count) }
        switch operation {
        case .splat: frame.set(result, lanes: Array(repeating: number(0), count: count))
        case .make: frame.set(result, lanes: operands.indices.map(number))
        case .lane(let place): frame.numbers[result.id] = lanes(0)[place]
        case .laneAt: frame.numbers[result.id] = lanes(0)[try lane(1)]
        case .replaceLane(let place): frame.set(result, lanes: replacing(place, in: lanes(0), by: number(1)))
        case .replaceLaneAt: frame.set(result, lanes: replacing(try lane(1), in: lanes(0), by: number(2)))
        case .laneCount: frame.integers[result.id] = count
        case .sum: frame.numbers[result.id] = lanes(0).reduce(N(-0.0)) { .add($0, $1, single: type.isSingle) }
        case .compare(let comparison):
            frame.set(result, truths: zip(lanes(0), lanes(1)).map { compare(comparison, $0.primal, $1.primal) })
        case .select:
            let (old, new) = (lanes(0), lanes(1))
            frame.set(result, lanes: frame.truths(operands[2]).enumerated().map { $1 ? new[$0] : old[$0] })
        case .logic, .exclusiveOr, .any, .all: throw Fault(message: "\(operation) of a vector")
        }
    }

    private func computeMask(_ result: Value, _ operation: VectorOperation, _ count: Int, _ operands: [Value], in frame: Frame<N>) throws {
        func truths(_ index: Int) -> [Bool] { frame.truths(operands[index]) }
        func truth(_ index: Int) -> Bool { frame.isTrue(operands[index]) }
        func lane(_ index: Int) throws -> Int { try place(frame.integers[operands[index].id], of: count) }
        func set(_ truth: Bool) { frame.integers[result.id] = truth ? 1 : 0 }
        switch operation {
        case .splat: frame.set(result, truths: Array(repeating: truth(0), count: count))
        case .make: frame.set(result, truths: operands.indices.map(truth))
        case .lane(let place): set(truths(0)[place])
        case .laneAt: set(truths(0)[try lane(1)])
        case .replaceLane(let place): frame.set(result, truths: replacing(place, in: truths(0), by: truth(1)))
        case .replaceLaneAt: frame.set(result, truths: replacing(try lane(1), in: truths(0), by: truth(2)))
        case .logic(.and): frame.set(result, truths: zip(truths(0), truths(1)).map { $0 && $1 })
        case .logic(.or): frame.set(result, truths: zip(truths(0), truths(1)).map { $0 || $1 })
        case .logic(.not): frame.set(result, truths: truths(0).map { !$0 })
        case .exclusiveOr: frame.set(result, truths: zip(truths(0), truths(1)).map { $0 != $1 })
        case .laneCount: frame.integers[result.id] = count
        case .any: set(truths(0).contains(true))
        case .all: set(!truths(0).contains(false))
        case .sum, .compare, .select: throw Fault(message: "\(operation) of a mask")
        }
    }

    private func place(_ index: Int, of count: Int) throws -> Int {
        if index >= 0, index < count { return index }
        throw Trap.index
    }

    private func replacing<Lane>(_ place: Int, in lanes: [Lane], by lane: Lane) -> [Lane] {
        var lanes = lanes
        lanes[place] = lane
        return lanes
    }
}
