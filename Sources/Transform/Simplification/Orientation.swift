import AdgenIR

/// Turns loops of the return sweep around, so that they run upwards: twice as fast, where memory is read in order.
///
/// A loop runs downwards because it mirrors one that ran upwards. Where no iteration depends on another the order does not matter, except to the
/// rounding of sums. That is why loops of the primal are never turned, only those of which the body mirrors another block. An iteration is
/// independent if
/// - it reads buffers that the loop does not write, and adds to buffers that the loop only adds to;
/// - other buffers are its own: declared inside, or used at one index only, of which each iteration has a different one;
/// - the values that the loop carries are sums, of which only the next sum is made (`OrderFreeSum`).
struct Orientation {
    private let function: Function
    private let surroundings: Surroundings
    private let sums: OrderFreeSum
    private let facts: Facts

    init(_ function: Function, _ surroundings: Surroundings) {
        self.function = function
        self.surroundings = surroundings
        sums = OrderFreeSum(in: function)
        facts = Facts(function)
    }

    func oriented() -> Function {
        var result = function
        result.body = oriented(function.body)
        return result
    }

    private func oriented(_ block: Block) -> Block {
        var written = block
        written.statements = block.statements.map { statement in
            guard statement.kind.hasBlocks else { return statement }
            return Statement(oriented(statement.kind).mappingBlocks(oriented), origin: statement.origin)
        }
        return written
    }

    private func oriented(_ kind: Statement.Kind) -> Statement.Kind {
        guard case .forLoop(var loop) = kind, loop.order == .descending, loop.body.mirrored != nil, isFreeOfOrder(loop) else { return kind }
        loop.order = .ascending
        return .forLoop(loop)
    }

    private func isFreeOfOrder(_ loop: ForLoop) -> Bool {
        guard loop.body.parameters.indices.allSatisfy({ sums.isSum(loop.body.parameters[$0], in: loop.body, at: $0) }) else { return false }
        var accesses = LoopAccesses(function, surroundings)
        accesses.add(loop.body)
        return accesses.areFreeOfOrder { isInjective($0, in: loop, accesses) }
    }

    /// Whether each iteration has another number for `place`: it is the loop's index, or that plus or minus what the loop does not change.
    private func isInjective(_ place: Value, in loop: ForLoop, _ accesses: LoopAccesses) -> Bool {
        if place == loop.index { return true }
        guard let computation = facts.computation(of: place) else { return false }
        switch computation.operation {
        case .arithmetic(.add, .int), .arithmetic(.subtract, .int), .wrapping(.add), .wrapping(.subtract):
            let operands = computation.operands
            return (operands[0] == loop.index && !accesses.defined.contains(operands[1]) && operands[1] != loop.index)
                || (operands[1] == loop.index && !accesses.defined.contains(operands[0]) && operands[0] != loop.index)
        default:
            return false
        }
    }
}
