import AdgenIR

/// Gives a local buffer the name of its copy where it is not used after being copied.
struct CopyRenaming: FunctionRewriter {
    var function: Function
    let module: Module
    var replacements: [Value: Value] = [:]
    var isInReturnSweep = false

    init(function: Function, module: Module) {
        self.function = function
        self.module = module
    }

    mutating func rewritten(_ block: Block) -> Block {
        let last = block.makesCopies ? block.lastMentions(in: function, module) : [:]
        var declared: Set<Value> = []
        var written = block
        written.statements = []
        for (index, statement) in block.statements.enumerated() {
            if case .define(let copy, .copy(let source)) = statement.kind, declared.contains(source), last[source] == index {
                replace(copy, by: source)
                declared.insert(copy)
                continue
            }
            declared.formUnion(statement.kind.declaredBuffers(in: function))
            rewrite(statement, into: &written.statements)
        }
        written.yields = block.yields.map(current)
        return written
    }

    mutating func rewrite(_ kind: Statement.Kind, origin: Origin?, into statements: inout [Statement]) {
        statements.append(Statement(rewritingBlocks(of: kind), origin: origin))
    }
}
