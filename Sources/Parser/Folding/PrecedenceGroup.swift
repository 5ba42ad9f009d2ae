// Precedence groups and the order between them, which is partial: two groups may be in no relation at all.

/// Which way operators of one group lean where they stand side by side.
public enum Associativity: String, Sendable {
    case left, right, none
}

/// A precedence group as it is declared.
struct PrecedenceGroup: Sendable {
    var name: String
    var associativity: Associativity = .none
    var isAssignment = false
    /// The groups below this one, by name.
    var higherThan: [String] = []
}

/// The groups that are known, and for each the set of all groups below it.
struct PrecedenceGroups: Sendable {
    private var groups: [String: PrecedenceGroup] = [:]
    private var below: [String: Set<String>] = [:]

    init(_ groups: [PrecedenceGroup]) {
        for group in groups { self.groups[group.name] = group }
        closeOrder()
    }

    subscript(name: String) -> PrecedenceGroup? { groups[name] }

    /// Adds groups, and `(higher, lower)` pairs that come from their `lowerThan` clauses.
    mutating func add(_ added: [PrecedenceGroup], order: [(higher: String, lower: String)]) {
        for group in added { groups[group.name] = group }
        for (higher, lower) in order { groups[higher]?.higherThan.append(lower) }
        closeOrder()
    }

    enum Order { case higher, same, lower, unordered }

    /// How the first group stands to the second.
    func compare(_ first: String, _ second: String) -> Order {
        if first == second { return .same }
        if below[first]?.contains(second) ?? false { return .higher }
        if below[second]?.contains(first) ?? false { return .lower }
        return .unordered
    }

    /// Follows `higherThan` from each group to all that it reaches; a cycle, which the compiler refuses, does no harm.
    private mutating func closeOrder() {
        below = groups.mapValues { group in
            var reached: Set<String> = []
            var pending = group.higherThan
            while let name = pending.popLast() {
                if reached.insert(name).inserted { pending += groups[name]?.higherThan ?? [] }
            }
            return reached
        }
    }
}
