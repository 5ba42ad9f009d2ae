import AdgenIR

/// Moves what a loop computes anew in each iteration, always with the same outcome, to the front of the loop.
///
/// Only computations that cannot trap are moved, since a loop may have no iteration, and only those that stand in the loop's own block, not in a
/// branch inside it. Before differentiation this saves more than the computation: what is outside of a loop needs no cache.
struct InvariantCode {
    private let function: Function
    private let module: Module

    init(_ function: Function, _ module: Module) {
        self.function = function
        self.module = module
    }

    func moved() -> Function {
        var result = function
        result.body = moved(function.body)
        return result
    }

    private func moved(_ block: Block) -> Block {
        var written = block
        written.statements = []
        for statement in block.statements {
            guard statement.kind.hasBlocks else {
                written.statements.append(statement)
                continue
            }
            let inner = Statement(statement.kind.mappingBlocks(moved), origin: statement.origin)
            switch inner.kind {
            case .forLoop(var loop):
                written.statements += split(&loop.body, besides: [loop.index])
                written.statements.append(Statement(.forLoop(loop), origin: inner.origin))
            case .whileLoop(var loop):
                let resizable = loop.body.resizableBuffers(in: module)
                written.statements += split(&loop.condition, besides: [], resizable)
                written.statements += split(&loop.body, besides: [])
                written.statements.append(Statement(.whileLoop(loop), origin: inner.origin))
            case .branch, .assert, .compute, .define, .assign, .load, .store, .accumulate, .append, .removeLast, .count, .exchange, .call,
                .check, .carried, .recall:
                written.statements.append(inner)
            }
        }
        return written
    }

    /// Takes the invariant statements out of a loop's block and gives them.
    private func split(_ block: inout Block, besides changing: [Value], _ resizedElsewhere: Set<Value> = []) -> [Statement] {
        var varying = Set(block.parameters + changing)
        let resizable = block.resizableBuffers(in: module).union(resizedElsewhere)
        var invariant: [Statement] = []
        var rest: [Statement] = []
        for statement in block.statements {
            if isInvariant(statement.kind, varying, resizable) {
                invariant.append(statement)
            } else {
                varying.formUnion(statement.kind.definitions)
                rest.append(statement)
            }
        }
        block.statements = rest
        return invariant
    }

    private func isInvariant(_ kind: Statement.Kind, _ varying: Set<Value>, _ resizable: Set<Value>) -> Bool {
        switch kind {
        case .compute(_, let operation, let operands):
            !operation.mayTrap && operands.allSatisfy { !varying.contains($0) }
        case .count(_, let buffer):
            !varying.contains(buffer) && !resizable.contains(buffer)
        case .define, .assign, .load, .store, .accumulate, .append, .removeLast, .exchange, .call, .branch, .forLoop, .whileLoop, .check,
            .assert, .carried, .recall:
            false
        }
    }
}
