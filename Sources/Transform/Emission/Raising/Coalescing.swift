import AdgenIR

/// Gives each value its variable: one for all the versions of a carried value, and for versions of a source variable that never meet.
///
/// A loop's parameter and result always share one. What a loop starts from, what its body and the arms of a branch yield, and values of
/// the same source name join it when they do not interfere, so that most of the moves between blocks vanish.
final class Coalescing {
    /// Where a value gets its value: the blocks around it, and its place in the text.
    private struct Place {
        var path: [Int]
        var order: Int
    }

    /// Values that share a variable.
    private final class Group {
        private(set) var members: [Value]
        private(set) var range: LiveRange
        /// The place of the member that gets its value first.
        private var earliest: Place
        /// How many blocks, from the outermost on, are around all members.
        private var commonDepth: Int
        private(set) var hasIndex: Bool

        /// Of one value.
        init(_ value: Value, at place: Place, _ range: LiveRange, isIndex: Bool) {
            members = [value]
            self.range = range
            earliest = place
            commonDepth = place.path.count
            hasIndex = isIndex
        }

        /// Whether the first of the members of both is defined in a block around all the others.
        func isVisible(with other: Group) -> Bool {
            commonDepth(with: other) == (earliest.order < other.earliest.order ? earliest : other.earliest).path.count
        }

        private func commonDepth(with other: Group) -> Int {
            let (path, otherPath, limit) = (earliest.path, other.earliest.path, min(commonDepth, other.commonDepth))
            var depth = 0
            while depth < limit, path[depth] == otherPath[depth] { depth += 1 }
            return depth
        }

        func formUnion(_ other: Group) {
            members += other.members
            range.formUnion(other.range)
            commonDepth = commonDepth(with: other)
            if other.earliest.order < earliest.order { earliest = other.earliest }
            hasIndex = hasIndex || other.hasIndex
        }
    }

    private let function: Function
    private let folding: Folding
    /// By the number of a value, that of the one that stands for it, on the way to the one that stands for all; -1 for itself.
    private var parent: [Int]
    /// By the number of the value that stands for all.
    private var groups: [Group?]
    /// The values that are considered, in order, each with its place.
    private var placed: [(value: Value, place: Place)] = []
    /// Values that always share a variable, then pairs that should, best first.
    private var joined: [(Value, Value)] = []
    private var wished: [(Value, Value)] = []
    private var indices: Set<Value> = []
    /// What keeps its variable to itself.
    private var kept: Set<Value>

    init(_ function: Function, _ folding: Folding) {
        self.function = function
        self.folding = folding
        kept = Set(function.parameters.map(\.value))
        parent = Array(repeating: -1, count: function.valueCount)
        groups = Array(repeating: nil, count: function.valueCount)
        collect(function.body, path: [])
        let ranges = LiveRanges(function, folding, among: placed.map { $0.value })
        for (value, place) in placed {
            groups[value.id] = Group(value, at: place, ranges[value], isIndex: indices.contains(value))
        }
        for (first, second) in joined { join(first, second) }
        let likenesses = wished.map { likeness($0, $1) }
        for likeness in Likeness.allCases {
            for index in wished.indices where likenesses[index] == likeness && mayJoin(wished[index].0, wished[index].1) {
                join(wished[index].0, wished[index].1)
            }
        }
        joinNamesakes()
    }

    /// The value that stands for all that share a variable with this one.
    func representative(of value: Value) -> Value {
        var number = value.id
        while parent[number] >= 0 { number = parent[number] }
        return Value(id: number)
    }

    /// The values that share a variable with this one.
    func members(of value: Value) -> [Value] {
        let representative = representative(of: value)
        return groups[representative.id]?.members ?? [representative]
    }

    /// What the shared variable is called: as in the source, if one of the values has a name from there.
    func name(of value: Value) -> String {
        let members = members(of: value).sorted()
        return function[members.first { !folding.isTemporary($0) } ?? members[0]].name
    }

    // MARK: Candidates

    private func collect(_ block: Block, path: [Int]) {
        let path = path + [block.id.id]
        for statement in block.statements { collect(statement.kind, path: path) }
    }

    private func collect(_ kind: Statement.Kind, path: [Int]) {
        switch kind {
        case .branch(let branch):
            place(branch.results, path)
            collect(branch.thenBlock, path: path)
            collect(branch.elseBlock, path: path)
            if branch.results.count == 1, folding.conditionals.contains(branch.results[0]) { return }
            for (index, result) in branch.results.enumerated() {
                wished.append((result, branch.thenBlock.yields[index]))
                wished.append((result, branch.elseBlock.yields[index]))
            }
        case .forLoop(let loop):
            place([loop.index] + loop.body.parameters, path)
            indices.insert(loop.index)
            collect(loop.body, path: path)
            carry(loop.body.parameters, loop.results, loop.body.yields, loop.initial, path)
        case .whileLoop(let loop):
            place(loop.body.parameters, path)
            place(loop.condition.parameters, path)
            joined += zip(loop.condition.parameters, loop.body.parameters)
            collect(loop.condition, path: path)
            collect(loop.body, path: path)
            carry(loop.body.parameters, loop.results, loop.body.yields, loop.initial, path)
        case .assert(let condition, _): collectPrivate(condition, path: path)
        case .compute(let result, let operation, let operands) where operation.isReplacement:
            place(result, path)
            wished.append((result, operands[0]))
        case .carried(let carried):
            place(carried.results, path)
            if let changed = carried.changed { wished.append((carried.results[0], changed)) }
        case .compute, .define, .assign, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .call, .check, .recall:
            kind.forEachDefinition { place($0, path) }
        }
    }

    /// What only a debug build computes keeps to itself.
    private func collectPrivate(_ block: Block, path: [Int]) {
        let start = placed.count
        collect(block, path: path)
        kept.formUnion(placed[start...].map(\.value))
    }

    private func carry(_ parameters: [Value], _ results: [Value], _ yields: [Value], _ initial: [Value], _ path: [Int]) {
        place(results, path)
        joined += zip(parameters, results)
        wished += zip(parameters, yields)
        wished += zip(parameters, initial)
    }

    private func place(_ values: [Value], _ path: [Int]) {
        for value in values { place(value, path) }
    }

    private func place(_ value: Value, _ path: [Int]) {
        guard folding.fate(of: value) == .variable, !function.isBuffer(value) else { return }
        placed.append((value, Place(path: path, order: placed.count)))
    }

    // MARK: Joining

    /// How well the names of two values go together, best first.
    private enum Likeness: CaseIterable {
        case same, oneIsTemporary, different
    }

    private func likeness(_ first: Value, _ second: Value) -> Likeness {
        if function[first].name == function[second].name { return .same }
        return folding.isTemporary(first) || folding.isTemporary(second) ? .oneIsTemporary : .different
    }

    private func mayJoin(_ first: Value, _ second: Value) -> Bool {
        let first = representative(of: first)
        let second = representative(of: second)
        guard first != second, function.type(of: first) == function.type(of: second) else { return false }
        guard let one = groups[first.id], let other = groups[second.id], !kept.contains(first), !kept.contains(second) else { return false }
        return !one.range.interferes(with: other.range)
    }

    private func join(_ first: Value, _ second: Value) {
        let first = representative(of: first)
        let second = representative(of: second)
        guard first != second, let group = groups[first.id], let other = groups[second.id] else { return }
        parent[second.id] = first.id
        groups[second.id] = nil
        group.formUnion(other)
    }

    /// Joins versions of one source variable, provided that the first one's declaration is visible where the others are.
    private func joinNamesakes() {
        var known: [String: [Value]] = [:]
        for (value, _) in placed where !folding.isTemporary(value) {
            let name = function[value].name
            let earlier = known[name, default: []].suffix(Coalescing.namesakesTried)
            if let previous = earlier.last(where: { isIndex($0) == isIndex(value) && mayJoin($0, value) && isVisible($0, value) }) {
                join(previous, value)
            } else if !earlier.contains(where: { representative(of: $0) == representative(of: value) }) {
                known[name, default: []].append(value)
            }
        }
    }

    /// How many earlier variables of the same name are considered, so that the time stays linear.
    private static let namesakesTried = 8

    private func isIndex(_ value: Value) -> Bool { groups[representative(of: value).id]?.hasIndex ?? false }

    /// Whether the earliest of all these values is defined in a block around all the others.
    private func isVisible(_ first: Value, _ second: Value) -> Bool {
        guard let one = groups[representative(of: first).id], let other = groups[representative(of: second).id] else { return false }
        return one.isVisible(with: other)
    }
}
