import AdgenIR

/// Exchanges a buffer with a local one instead of copying that into it, where the local one is not used afterwards.
struct CopyExchange {
    let function: Function
    let module: Module

    func exchanging(_ block: Block) -> Block {
        let last = block.makesCopies ? block.lastMentions(in: function, module) : [:]
        var declared: Set<Value> = []
        var written = block
        written.statements = block.statements.enumerated().map { index, statement in
            declared.formUnion(statement.kind.declaredBuffers(in: function))
            if case .assign(let buffer, .copy(let source)) = statement.kind, source != buffer, declared.contains(source),
                last[source] == index
            {
                return Statement(.exchange(buffer, source), origin: statement.origin)
            }
            return statement.mappingBlocks(exchanging)
        }
        return written
    }
}
