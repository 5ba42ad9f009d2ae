import AdgenIR

/// Moves what a loop computes anew in each iteration, always with the same outcome, to the front of the loop.
///
/// Only computations that cannot trap are moved, since a loop may have no iteration, and only those that stand in the loop's own block, not in a
/// branch inside it. Before differentiation this saves more than the computation: what is outside of a loop needs no cache.
struct InvariantCode {
    private let function: Function
    private let module: Module
    /// By the number of a value, the last of the loops looked at in which it changes; they are numbered from 1.
    private var changing: [Int]
    private var loopNumber = 0
    private var hasMovedAnything = false

    init(_ function: Function, _ module: Module) {
        self.function = function
        self.module = module
        changing = Array(repeating: 0, count: function.valueCount)
    }

    mutating func moved() -> Function {
        var result = function
        result.body = moved(function.body)
        return hasMovedAnything ? result : function
    }

    private mutating func moved(_ block: Block) -> Block {
        var written = block
        written.statements = []
        written.statements.reserveCapacity(block.statements.count)
        for statement in block.statements {
            let inner = statement.mappingBlocks { moved($0) }
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
    private mutating func split(_ block: inout Block, besides others: [Value], _ resizedElsewhere: Set<Value> = []) -> [Statement] {
        loopNumber += 1
        for value in block.parameters + others { changing[value.id] = loopNumber }
        let resizable = block.resizableBuffers(in: module).union(resizedElsewhere)
        var invariant: [Statement] = []
        var rest: [Statement] = []
        for index in 0..<block.statements.count {
            let statement = block.statements[index]
            if isInvariant(statement.kind, resizable) {
                invariant.append(statement)
            } else {
                statement.kind.forEachDefinition { changing[$0.id] = loopNumber }
                rest.append(statement)
            }
        }
        if !invariant.isEmpty {
            block.statements = rest
            hasMovedAnything = true
        }
        return invariant
    }

    private func isInvariant(_ kind: Statement.Kind, _ resizable: Set<Value>) -> Bool {
        switch kind {
        case .compute(_, let operation, let operands):
            !operation.mayTrap && operands.allSatisfy { changing[$0.id] != loopNumber }
        case .count(_, let buffer):
            changing[buffer.id] != loopNumber && !resizable.contains(buffer)
        case .define, .assign, .load, .store, .accumulate, .append, .removeLast, .exchange, .call, .branch, .forLoop, .whileLoop, .check,
            .assert, .carried, .recall:
            false
        }
    }
}
