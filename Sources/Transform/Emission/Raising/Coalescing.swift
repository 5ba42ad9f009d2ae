import AdgenIR

/// Gives each value its variable: one for all the versions of a carried value, and for versions of a source variable that never meet.
///
/// A loop's parameter and result always share one. What a loop starts from, what its body and the arms of a branch yield, and values of
/// the same source name join it when they do not interfere, so that most of the moves between blocks vanish.
struct Coalescing {
    /// Where a value gets its value: the blocks around it, and its place in the text.
    private struct Place {
        var path: [Int]
        var order: Int
    }

    /// Values that share a variable.
    private struct Group {
        var members: [Value]
        var range: LiveRange
        /// The place of the member that gets its value first.
        var earliest: Place
        /// How many blocks, from the outermost on, are around all members.
        var commonDepth: Int
        var hasIndex: Bool

        /// Whether the first of the members of both is defined in a block around all the others.
        func isVisible(with other: Group) -> Bool {
            commonDepth(with: other) == (earliest.order < other.earliest.order ? earliest : other.earliest).path.count
        }

        private func commonDepth(with other: Group) -> Int {
            zip(earliest.path.prefix(commonDepth), other.earliest.path.prefix(other.commonDepth)).prefix { $0 == $1 }.count
        }

        mutating func formUnion(_ other: Group) {
            members += other.members
            range.formUnion(other.range)
            commonDepth = commonDepth(with: other)
            if other.earliest.order < earliest.order { earliest = other.earliest }
            hasIndex = hasIndex || other.hasIndex
        }
    }

    private let function: Function
    private let folding: Folding
    private var parent: [Value: Value] = [:]
    private var groups: [Value: Group] = [:]
    private var places: [Value: Place] = [:]
    /// Values that always share a variable, then pairs that should, best first.
    private var joined: [(Value, Value)] = []
    private var wished: [(Value, Value)] = []
    private var indices: Set<Value> = []
    private var kept: Set<Value> = []

    init(_ function: Function, _ folding: Folding) {
        self.function = function
        self.folding = folding
        kept = Set(function.parameters.map(\.value))
        collect(function.body, path: [])
        let ranges = LiveRanges(function, folding, among: Set(places.keys))
        for (value, place) in places {
            groups[value] = Group(
                members: [value],
                range: ranges[value],
                earliest: place,
                commonDepth: place.path.count,
                hasIndex: indices.contains(value)
            )
        }
        for (first, second) in joined { join(first, second) }
        for likeness in Likeness.allCases {
            for (first, second) in wished where self.likeness(first, second) == likeness && mayJoin(first, second) { join(first, second) }
        }
        joinNamesakes()
    }

    /// The value that stands for all that share a variable with this one.
    func representative(of value: Value) -> Value {
        var value = value
        while let next = parent[value] { value = next }
        return value
    }

    /// The values that share a variable with this one.
    func members(of value: Value) -> [Value] {
        let representative = representative(of: value)
        return groups[representative]?.members ?? [representative]
    }

    /// What the shared variable is called: as in the source, if one of the values has a name from there.
    func name(of value: Value) -> String {
        let names = members(of: value).sorted().map { function[$0].name }
        return names.first { !ValueInfo.isTemporary($0) } ?? names[0]
    }

    // MARK: Candidates

    private mutating func collect(_ block: Block, path: [Int]) {
        let path = path + [block.id.id]
        for statement in block.statements { collect(statement.kind, path: path) }
    }

    private mutating func collect(_ kind: Statement.Kind, path: [Int]) {
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
        case .compute, .define, .assign, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .call, .check, .carried,
            .recall:
            place(kind.definitions, path)
        }
    }

    /// What only a debug build computes keeps to itself.
    private mutating func collectPrivate(_ block: Block, path: [Int]) {
        let outer = kept
        let known = Set(places.keys)
        collect(block, path: path)
        kept = outer.union(Set(places.keys).subtracting(known))
    }

    private mutating func carry(_ parameters: [Value], _ results: [Value], _ yields: [Value], _ initial: [Value], _ path: [Int]) {
        place(results, path)
        joined += zip(parameters, results)
        wished += zip(parameters, yields)
        wished += zip(parameters, initial)
    }

    private mutating func place(_ values: [Value], _ path: [Int]) {
        for value in values where !folding.folded.contains(value) && !folding.atoms.contains(value) {
            if function.type(of: value).element == nil { places[value] = Place(path: path, order: places.count) }
        }
    }

    // MARK: Joining

    /// How well the names of two values go together, best first.
    private enum Likeness: CaseIterable {
        case same, oneIsTemporary, different
    }

    private func likeness(_ first: Value, _ second: Value) -> Likeness {
        let names = [function[first].name, function[second].name]
        return names[0] == names[1] ? .same : names.contains(where: ValueInfo.isTemporary) ? .oneIsTemporary : .different
    }

    private func mayJoin(_ first: Value, _ second: Value) -> Bool {
        let first = representative(of: first)
        let second = representative(of: second)
        guard first != second, function.type(of: first) == function.type(of: second) else { return false }
        guard !kept.contains(first), !kept.contains(second), let one = groups[first], let other = groups[second] else { return false }
        return !one.range.interferes(with: other.range)
    }

    private mutating func join(_ first: Value, _ second: Value) {
        let first = representative(of: first)
        let second = representative(of: second)
        guard first != second, groups[first] != nil, let other = groups.removeValue(forKey: second) else { return }
        parent[second] = first
        groups[first]?.formUnion(other)
    }

    /// Joins versions of one source variable, provided that the first one's declaration is visible where the others are.
    private mutating func joinNamesakes() {
        var known: [String: [Value]] = [:]
        for value in places.keys.sorted(by: { (places[$0]?.order ?? 0) < (places[$1]?.order ?? 0) }) {
            let name = function[value].name
            if ValueInfo.isTemporary(name) { continue }
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

    private func isIndex(_ value: Value) -> Bool { groups[representative(of: value)]?.hasIndex ?? false }

    /// Whether the earliest of all these values is defined in a block around all the others.
    private func isVisible(_ first: Value, _ second: Value) -> Bool {
        guard let one = groups[representative(of: first)], let other = groups[representative(of: second)] else { return false }
        return one.isVisible(with: other)
    }
}
