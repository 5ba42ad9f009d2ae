import AdgenIR

/// Finds the copies that can be replaced by their originals: the copy is never written, and the original isn't written until the last use of the
/// copy. A statement that both uses the copy and writes the original (a loop, a call) counts as writing first.
struct AliasSearch {
    private let function: Function
    private let module: Module
    /// The buffers that are written anywhere, or leave the function.
    private let excluded: Set<Value>
    private var originals: [Value: Value] = [:]

    init(_ function: Function, _ module: Module) {
        self.function = function
        self.module = module
        let uses = BufferUses(of: function.body, in: function, module)
        excluded = uses.written.union(function.body.yields)
    }

    mutating func examine(_ block: Block) {
        guard block.makesCopies else { return block.forEachInnerBlock { examine($0) } }
        /// The copies made so far in the block and their originals, as long as nothing speaks against them.
        var pending: [Value: Value] = [:]
        var copies: [Value: [Value]] = [:]
        /// The copies whose originals have changed.
        var stale: Set<Value> = []
        for statement in block.statements {
            let uses = BufferUses(of: statement, in: function, module)
            for original in uses.written { stale.formUnion(copies[original] ?? []) }
            if !stale.isEmpty {
                for copy in uses.mentioned where stale.contains(copy) { pending[copy] = nil }
            }
            if case .define(let copy, .copy(let source)) = statement.kind, !excluded.contains(copy) {
                let original = pending[source] ?? source
                pending[copy] = original
                copies[original, default: []].append(copy)
            }
            statement.kind.forEachBlock { examine($0) }
        }
        originals.merge(pending) { first, _ in first }
    }

    /// The function with the originals in place of the copies found.
    func replacingCopies() -> Function {
        guard !originals.isEmpty else { return function }
        var result = function
        result.body = withoutCopies(function.body).mapping { original(of: $0) }
        return result
    }

    private func original(of buffer: Value) -> Value {
        var buffer = buffer
        while let original = originals[buffer] { buffer = original }
        return buffer
    }

    private func withoutCopies(_ block: Block) -> Block {
        var written = block
        written.statements = block.statements.compactMap { statement in
            if case .define(let copy, _) = statement.kind, originals[copy] != nil { return nil }
            return statement.mappingBlocks(withoutCopies)
        }
        return written
    }
}
