import AdgenIR

/// Removes what nobody needs: pure computations, results of branches, values that loops carry (one that is used only for its own next value too),
/// buffers that are never read, with all that is written to them, and the branches and counted loops that are empty then.
struct DeadCode {
    private let function: Function
    private let need: Need
    private let module: Module

    init(_ function: Function, _ surroundings: Surroundings) {
        self.function = function
        module = surroundings.module
        need = Need(of: function, surroundings)
    }

    func removed() -> Function {
        var result = function
        result.body = removed(from: function.body, isReturnSweep: false)
        return result
    }

    private func removed(from block: Block, isReturnSweep: Bool) -> Block {
        let isReturnSweep = isReturnSweep || block.mirrored != nil
        var written = block
        written.statements = block.statements.filter { isKept($0.kind, isReturnSweep: isReturnSweep) }.map { statement in
            guard !statement.kind.blocks.isEmpty else { return statement }
            let inner = statement.kind.mapping(value: { $0 }, block: { removed(from: $0, isReturnSweep: isReturnSweep) })
            return Statement(withoutUnusedResults(inner), origin: statement.origin)
        }
        return written
    }

    private func isKept(_ kind: Statement.Kind, isReturnSweep: Bool) -> Bool {
        if kind.definitions.contains(where: need.contains) || need.hasEffect(kind, isReturnSweep: isReturnSweep) { return true }
        let writes = kind.writes(in: module)
        return (writes.elements + writes.counts).contains(where: need.contains) || kind.blocks.contains(where: need.containsAnything)
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
