import AdgenIR

/// Removes what nobody needs: pure computations, results of branches, values that loops carry (one that is used only for its own next value too),
/// buffers that are never read, with all that is written to them, and the branches and counted loops that are empty then.
struct DeadCode {
    private let need: Need
    private let surroundings: Surroundings

    static func removed(from function: Function, _ surroundings: Surroundings) -> Function {
        let code = DeadCode(need: Need(of: function, surroundings), surroundings: surroundings)
        var result = function
        result.body = code.removed(from: function.body, isReturnSweep: false)
        return result
    }

    private func removed(from block: Block, isReturnSweep: Bool) -> Block {
        let isReturnSweep = isReturnSweep || block.mirrored != nil
        var written = block
        written.statements = []
        written.statements.reserveCapacity(block.statements.count)
        for statement in block.statements where isKept(statement.kind, isReturnSweep: isReturnSweep) {
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

    private func withoutUnusedResults(_ kind: Statement.Kind) -> Statement.Kind {
        switch kind {
        case .branch(var branch):
            branch.keepResults(branch.results.indices.filter { need.contains(branch.results[$0]) })
            return .branch(branch)
        case .forLoop(var loop):
            loop.keepCarried(loop.body.parameters.indices.filter { need.contains(loop.body.parameters[$0]) })
            return .forLoop(loop)
        case .whileLoop(var loop):
            loop.keepCarried(loop.body.parameters.indices.filter { need.contains(loop.body.parameters[$0]) })
            return .whileLoop(loop)
        case .compute, .define, .assign, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .call, .check, .assert,
            .carried, .recall:
            return kind
        }
    }
}
