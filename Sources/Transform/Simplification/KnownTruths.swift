import AdgenIR

/// Conditions that are known to hold, or not to hold, at one point of a walk through a function: a check before that point has passed, or a branch
/// around it was taken.
struct KnownTruths {
    private struct Comparison: Hashable {
        var operation: Operation
        var operands: [Value]
    }

    private var conditions: [Value: Bool] = [:]
    /// Comparisons that hold.
    private var comparisons: Set<Comparison> = []

    func truth(of condition: Value) -> Bool? { conditions[condition] }

    mutating func learn(_ condition: Value, is isTrue: Bool, _ facts: Facts) {
        conditions[condition] = isTrue
        guard let computation = facts.computation(of: condition) else { return }
        switch computation.operation {
        case .logical(.not):
            learn(computation.operands[0], is: !isTrue, facts)
        case .logical(.and) where isTrue, .logical(.or) where !isTrue:
            for operand in computation.operands { learn(operand, is: isTrue, facts) }
        case .compare where isTrue:
            comparisons.insert(Comparison(operation: computation.operation, operands: computation.operands))
        default:
            break
        }
    }

    /// What a result of a branch is that is the number of iterations of a loop over a range: in `lower < upper ? upper &- lower : 0` the difference,
    /// if `lower <= upper` is known; for a `lower` of 0 the difference is `upper`.
    func numberOfIterations(_ branch: Branch, at index: Int, _ facts: Facts) -> Value? {
        guard let condition = facts.computation(of: branch.condition), condition.operation == .compare(.less, .int),
            comparisons.contains(Comparison(operation: .compare(.lessOrEqual, .int), operands: condition.operands)),
            facts.integer(branch.elseBlock.yields[index]) == 0
        else { return nil }
        let (lower, upper) = (condition.operands[0], condition.operands[1])
        let then = branch.thenBlock.yields[index]
        if then == upper, facts.integer(lower) == 0 { return then }
        let difference = facts.computation(of: then)
        let isDefinedBefore = !branch.thenBlock.statements.contains { $0.kind.definitions.contains(then) }
        return difference?.operation == .wrapping(.subtract) && difference?.operands == [upper, lower] && isDefinedBefore ? then : nil
    }
}
