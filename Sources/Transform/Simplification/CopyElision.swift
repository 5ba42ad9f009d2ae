import AdgenIR

/// Copies of buffers that nobody can tell from their originals.
///
/// A copy of which neither side is written while the copy is in use is the original (`aliasing`). A copy of a local buffer that is not used any
/// more is that buffer under another name (`renaming`); assigned to one that exists already, the two change places (`exchanging`).
///
/// A buffer is new each time its declaration is run, so it is enough to look at the statements of the declaring block from there to the last use;
/// no earlier iteration has a part in it.
enum CopyElision {
    static func aliasing(_ function: Function, _ module: Module) -> Function {
        var search = AliasSearch(function, module)
        search.examine(function.body)
        return search.replacingCopies()
    }

    static func renaming(_ function: Function, _ module: Module) -> Function {
        var renaming = CopyRenaming(function: function, module: module)
        return renaming.rewritten()
    }

    static func exchanging(_ function: Function, _ module: Module) -> Function {
        var result = function
        result.body = CopyExchange(function: function, module: module).exchanging(function.body)
        return result
    }
}

extension Block {
    /// Whether one of the block's own statements copies a buffer.
    var makesCopies: Bool { statements.contains { $0.kind.isCopy } }

    func forEachInnerBlock(_ visit: (Block) -> Void) {
        for statement in statements { statement.kind.forEachBlock(visit) }
    }

    /// For each buffer, the last statement of the block that mentions it; buffers that the block yields are mentioned after all statements.
    func lastMentions(in function: Function, _ module: Module) -> [Value: Int] {
        var last: [Value: Int] = [:]
        for (index, statement) in statements.enumerated() {
            for buffer in BufferUses(of: statement, in: function, module).mentioned { last[buffer] = index }
        }
        for buffer in yields where function.isBuffer(buffer) { last[buffer] = statements.count }
        return last
    }
}

extension Statement.Kind {
    /// Whether the statement copies a buffer.
    var isCopy: Bool {
        switch self {
        case .define(_, .copy), .assign(_, .copy): true
        default: false
        }
    }
}
