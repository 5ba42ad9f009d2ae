import AdgenIR

/// Which values must not share a variable, because one is needed where the other gets its value.
///
/// A walk backwards over the structured program with the set of live values; what a loop's body reads from outside is live throughout it.
/// Expressions are evaluated where they are folded to, so their variables live until there.
struct Interference {
    private(set) var edges: [Value: Set<Value>] = [:]
    private let leaves: Leaves
    private let folding: Folding
    /// The values asked about.
    private let candidates: Set<Value>

    init(_ function: Function, _ folding: Folding, _ leaves: Leaves, among candidates: Set<Value>) {
        self.leaves = leaves
        self.folding = folding
        self.candidates = candidates
        var live = relevant(leaves[function.body.yields])
        walk(function.body, &live)
    }

    private func relevant(_ values: Set<Value>) -> Set<Value> { values.intersection(candidates) }

    /// Notes that the values get theirs at the same moment, with `live` needed after it; nothing of them is live before.
    private mutating func define(_ values: [Value], _ live: inout Set<Value>) {
        let defined = Set(values).intersection(candidates)
        live.subtract(defined)
        for value in defined {
            for other in live.union(defined) where other != value {
                edges[value, default: []].insert(other)
                edges[other, default: []].insert(value)
            }
        }
    }

    private mutating func walk(_ block: Block, _ live: inout Set<Value>) {
        for statement in block.statements.reversed() { walk(statement.kind, &live) }
    }

    private mutating func walk(_ kind: Statement.Kind, _ live: inout Set<Value>) {
        switch kind {
        case .branch(let branch): walk(branch, &live)
        case .forLoop(let loop): walk(loop, &live)
        case .whileLoop(let loop): walk(loop, &live)
        case .assert(let condition, _):
            live.formUnion(relevant(leaves[condition.yields]))
            walk(condition, &live)
            live.formUnion(relevant(leaves.read(by: kind)))
        case .compute, .define, .assign, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .call, .check, .carried,
            .recall:
            define(kind.definitions, &live)
            live.formUnion(relevant(leaves.read(by: kind)))
        }
    }

    private mutating func walk(_ branch: Branch, _ live: inout Set<Value>) {
        if branch.results.count == 1, folding.folded.contains(branch.results[0]) { return }
        define(branch.results, &live)
        var then = live.union(relevant(leaves[branch.thenBlock.yields]))
        var otherwise = live.union(relevant(leaves[branch.elseBlock.yields]))
        walk(branch.thenBlock, &then)
        walk(branch.elseBlock, &otherwise)
        live = then.union(otherwise).union(relevant(leaves[branch.condition]))
    }

    private mutating func walk(_ loop: ForLoop, _ live: inout Set<Value>) {
        define(loop.results, &live)
        let bound = loop.order == .ascending ? loop.upper : loop.lower
        live.formUnion(read(in: loop.body))
        live.formUnion(relevant(leaves[bound]))
        live.subtract([loop.index])
        let header = live
        define([loop.index] + loop.body.parameters, &live)
        var body = header.union(relevant(leaves[loop.body.yields])).union(relevant([loop.index]))
        walk(loop.body, &body)
        live.formUnion(relevant(leaves[loop.initial + [loop.lower, loop.upper]]))
    }

    private mutating func walk(_ loop: WhileLoop, _ live: inout Set<Value>) {
        define(loop.results, &live)
        live.formUnion(read(in: loop.condition))
        live.formUnion(read(in: loop.body))
        let header = live
        define(loop.body.parameters + loop.condition.parameters, &live)
        var body = header.union(relevant(leaves[loop.body.yields]))
        walk(loop.body, &body)
        var condition = header.union(relevant(Set(loop.body.parameters))).union(relevant(leaves[loop.condition.yields]))
        walk(loop.condition, &condition)
        live.formUnion(relevant(leaves[loop.initial]))
    }

    /// The candidates that the block reads and does not define.
    private func read(in block: Block) -> Set<Value> {
        var read: Set<Value> = []
        var defined: Set<Value> = []
        collect(block, &read, &defined)
        return read.subtracting(defined)
    }

    private func collect(_ block: Block, _ read: inout Set<Value>, _ defined: inout Set<Value>) {
        defined.formUnion(block.parameters)
        read.formUnion(relevant(leaves[block.yields]))
        for statement in block.statements {
            read.formUnion(relevant(leaves.read(by: statement.kind)))
            defined.formUnion(statement.kind.definitions)
            if case .forLoop(let loop) = statement.kind { defined.insert(loop.index) }
            for block in statement.kind.blocks { collect(block, &read, &defined) }
        }
    }
}
