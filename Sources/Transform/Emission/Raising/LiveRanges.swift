import AdgenIR

/// From where to where each value is needed, in a numbering of the program's points from first to last.
///
/// A statement reads at one point, then runs its blocks, and defines at a later one. What a loop reads from outside is needed throughout it; of the
/// arms of a branch, a value that nothing after the branch needs is needed in those that read it, up to their last read. Expressions are evaluated
/// where they are folded to, so their variables are needed until there.
struct LiveRanges {
    /// A read, and the block where it stands.
    private struct Read {
        var point: Int
        var block: Int
    }

    /// A statement with blocks.
    private struct Enclosing {
        var isLoop: Bool
        var start: Int
        var end: Int
        /// The block where the statement stands.
        var block: Int
    }

    private struct Definition {
        var point: Int
        var block: Int
    }

    private let leaves: Leaves
    private let folding: Folding
    /// Whether a value can share a variable, by its number; so are the next two.
    private let isCandidate: [Bool]
    private var definitions: [Definition?]
    private var reads: [[Read]]
    private var point = 0
    private var block = 0
    /// For each block, the place in `enclosing` of the statement around it; nil for the function's body.
    private var surroundings: [Int?] = [nil]
    /// For each block, the point before its first.
    private var starts = [0]
    private var enclosing: [Enclosing] = []

    /// - Parameter candidates: The values whose ranges will be asked for.
    init(_ function: Function, _ folding: Folding, among candidates: [Value]) {
        leaves = Leaves(function, folding)
        self.folding = folding
        var isCandidate = Array(repeating: false, count: function.valueCount)
        for value in candidates { isCandidate[value.id] = true }
        self.isCandidate = isCandidate
        definitions = Array(repeating: nil, count: function.valueCount)
        reads = Array(repeating: [], count: function.valueCount)
        number(function.body)
    }

    /// The point where a value gets its value, and those after which, up to which it is needed.
    subscript(value: Value) -> LiveRange {
        guard let definition = definitions[value.id] else { return LiveRange() }
        var range = LiveRange(definedAt: definition.point)
        add(reads[value.id][...], after: definition.point, in: definition.block, to: &range)
        return range
    }

    // MARK: Numbering

    private mutating func advance() -> Int {
        defer { point += 1 }
        return point
    }

    /// Notes that the variables in the value's place are read.
    private mutating func read(_ value: Value, at point: Int) {
        leaves.forEachLeaf(of: value) { note($0, readAt: point) }
    }

    private mutating func read(_ values: [Value], at point: Int) {
        for value in values { read(value, at: point) }
    }

    private mutating func note(_ value: Value, readAt point: Int) {
        if isCandidate[value.id] { reads[value.id].append(Read(point: point, block: block)) }
    }

    private mutating func define(_ values: [Value], at point: Int) {
        for value in values { define(value, at: point) }
    }

    private mutating func define(_ value: Value, at point: Int) {
        if isCandidate[value.id] { definitions[value.id] = Definition(point: point, block: block) }
    }

    /// Numbers the block's statements; the last point is that of what it yields.
    private mutating func number(_ block: Block) {
        for statement in block.statements { number(statement.kind) }
        read(block.yields, at: advance())
    }

    private mutating func number(_ kind: Statement.Kind) {
        switch kind {
        case .branch(let branch): number(branch)
        case .forLoop(let loop): number(loop)
        case .whileLoop(let loop): number(loop)
        case .assert(let condition, _):
            let start = advance()
            leaves.forEachLeaf(readBy: kind) { note($0, readAt: start) }
            enclose([condition], from: start)
        case .compute, .define, .assign, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .call, .check, .carried,
            .recall:
            let start = advance()
            leaves.forEachLeaf(readBy: kind) { note($0, readAt: start) }
            let end = advance()
            kind.forEachDefinition { define($0, at: end) }
        }
    }

    private mutating func number(_ branch: Branch) {
        if branch.results.count == 1, folding.fate(of: branch.results[0]) == .folded { return }
        let start = advance()
        read(branch.condition, at: start)
        enclose([branch.thenBlock, branch.elseBlock], from: start)
        define(branch.results, at: advance())
    }

    private mutating func number(_ loop: ForLoop) {
        let start = advance()
        read(loop.initial + [loop.lower, loop.upper], at: start)
        let bound = loop.order == .ascending ? loop.upper : loop.lower
        openIteration(from: start, defining: [loop.index] + loop.body.parameters) { ranges in
            ranges.number(loop.body)
            let end = ranges.advance()
            ranges.read(bound, at: end)
            ranges.note(loop.index, readAt: end)
        }
        define(loop.results, at: advance())
    }

    private mutating func number(_ loop: WhileLoop) {
        let start = advance()
        read(loop.initial, at: start)
        openIteration(from: start, defining: loop.body.parameters + loop.condition.parameters) { ranges in
            ranges.number(loop.condition)
            let start = ranges.advance()
            for parameter in loop.body.parameters { ranges.note(parameter, readAt: start) }
            ranges.number(loop.body)
        }
        define(loop.results, at: advance())
    }

    /// Numbers the blocks of a statement that runs each once at most.
    private mutating func enclose(_ blocks: [Block], from start: Int) {
        let place = enclosing.count
        enclosing.append(Enclosing(isLoop: false, start: start, end: start, block: block))
        for inner in blocks {
            let outer = open(in: place)
            number(inner)
            block = outer
        }
        enclosing[place].end = advance()
    }

    /// Numbers an iteration of a loop: its head, which defines values anew, and its blocks, which count as one.
    private mutating func openIteration(from start: Int, defining head: [Value], _ content: (inout LiveRanges) -> Void) {
        let place = enclosing.count
        enclosing.append(Enclosing(isLoop: true, start: start, end: start, block: block))
        let outer = open(in: place)
        define(head, at: advance())
        content(&self)
        block = outer
        enclosing[place].end = advance()
    }

    /// Goes into a new block of the statement at `place`; gives the block around it.
    private mutating func open(in place: Int) -> Int {
        defer {
            block = surroundings.count
            surroundings.append(place)
            starts.append(point - 1)
        }
        return block
    }

    // MARK: Ranges

    /// Adds what the reads of a value ask for in a block, provided that it is defined before.
    private func add(_ reads: ArraySlice<Read>, after start: Int, in block: Int, to range: inout LiveRange) {
        guard let last = reads.last else { return }
        guard let outermost = statement(around: last.block, in: block) else { return range.add(after: start, upTo: last.point) }
        let statement = enclosing[outermost]
        if statement.isLoop { return range.add(after: start, upTo: statement.end) }
        range.add(after: start, upTo: statement.start)
        var rest = reads.drop { $0.point <= statement.start }
        while let first = rest.first, let arm = arm(of: outermost, around: first.block) {
            let end = rest.firstIndex { self.arm(of: outermost, around: $0.block) != arm } ?? rest.endIndex
            add(rest[..<end], after: starts[arm], in: arm, to: &range)
            rest = rest[end...]
        }
    }

    /// The place of the statement that stands in `block` and has `inner` in it; nil if `inner` is the block itself.
    private func statement(around inner: Int, in block: Int) -> Int? {
        var inner = inner
        while inner != block, let place = surroundings[inner] {
            if enclosing[place].block == block { return place }
            inner = enclosing[place].block
        }
        return nil
    }

    /// The block of the statement at `place` that has `inner` in it.
    private func arm(of place: Int, around inner: Int) -> Int? {
        var inner = inner
        while let next = surroundings[inner] {
            if next == place { return inner }
            inner = enclosing[next].block
        }
        return nil
    }
}
