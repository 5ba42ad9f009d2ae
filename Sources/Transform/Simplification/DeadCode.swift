import AdgenIR

/// Removes what nobody needs: pure computations, results of branches, values that loops carry (one that is used only for its own next value too),
/// buffers that are never read, with all that is written to them, and the branches and counted loops that are empty then.
struct DeadCode {
    private let need: Need
    private let surroundings: Surroundings
    private var hasRemovedAnything = false

    private init(_ need: Need, _ surroundings: Surroundings) {
        self.need = need
        self.surroundings = surroundings
    }

    static func removed(from function: Function, _ surroundings: Surroundings) -> Function {
        var code = DeadCode(Need(of: function, surroundings), surroundings)
        var result = function
        result.body = code.removed(from: function.body, isReturnSweep: false)
        return code.hasRemovedAnything ? result : function
    }

    private mutating func removed(from block: Block, isReturnSweep: Bool) -> Block {
        let isReturnSweep = isReturnSweep || block.mirrored != nil
        var written = block
        written.statements = []
        written.statements.reserveCapacity(block.statements.count)
        for index in 0..<block.statements.count {
            let statement = block.statements[index]
            guard isKept(statement.kind, isReturnSweep: isReturnSweep) else {
                hasRemovedAnything = true
                continue
            }
            guard statement.kind.hasBlocks else {
                written.statements.append(statement)
                continue
            }
            let inner = statement.kind.mappingBlocks { removed(from: $0, isReturnSweep: isReturnSweep) }
            written.statements.append(Statement(withoutUnusedResults(inner), origin: statement.origin))
        }
        return written
    }

    private func isKept(_ kind: Statement.Kind, isReturnSweep: Bool) -> Bool {
        var isNeeded = need.hasEffect(kind, isReturnSweep: isReturnSweep)
        kind.forEachDefinition { if need.contains($0) { isNeeded = true } }
        if isNeeded { return true }
        kind.forEachWrite(in: surroundings.module) { buffer, _ in if need.contains(buffer) { isNeeded = true } }
        kind.forEachBlock { if need.containsAnything(in: $0) { isNeeded = true } }
        return isNeeded
    }

    private mutating func withoutUnusedResults(_ kind: Statement.Kind) -> Statement.Kind {
        switch kind {
        case .branch(var branch):
            guard let kept = positions(of: branch.results) else { return kind }
            branch.keepResults(kept)
            return .branch(branch)
        case .forLoop(var loop):
            guard let kept = positions(of: loop.body.parameters) else { return kind }
            loop.keepCarried(kept)
            return .forLoop(loop)
        case .whileLoop(var loop):
            guard let kept = positions(of: loop.body.parameters) else { return kind }
            loop.keepCarried(kept)
            return .whileLoop(loop)
        case .compute, .define, .assign, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .call, .check, .assert,
            .carried, .recall:
            return kind
        }
    }

    /// The positions of those values that are needed; nil if all are.
    private mutating func positions(of values: [Value]) -> [Int]? {
        if values.allSatisfy(need.contains) { return nil }
        hasRemovedAnything = true
        return values.indices.filter { need.contains(values[$0]) }
    }
}
