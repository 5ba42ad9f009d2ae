/// What blocks and the functions that they call do to buffers.
extension Module {
    /// How a function takes its parameters.
    public func conventions(of callee: String) -> [Convention] {
        functions[callee]?.parameters.map { $0.convention } ?? externals[callee]?.parameters.map { $0.convention } ?? []
    }
}

extension Block {
    /// The buffers whose counts may change after their declaration, in the block or inside.
    public func resizableBuffers(in module: Module) -> Set<Value> {
        var buffers: Set<Value> = []
        forEachStatement { statement in
            switch statement.kind {
            case .assign(let buffer, _), .append(_, let buffer), .removeLast(_, let buffer, _):
                buffers.insert(buffer)
            case .exchange(let first, let second):
                buffers.formUnion([first, second])
            case .call(let call):
                for (argument, convention) in zip(call.arguments, module.conventions(of: call.callee)) where convention == .inout {
                    buffers.insert(argument)
                }
            case .compute, .define, .load, .store, .accumulate, .count, .branch, .forLoop, .whileLoop, .check, .assert, .carried, .recall:
                break
            }
        }
        return buffers
    }

    /// The buffers that are written to, in the block or inside, in any way.
    public func writtenBuffers(in module: Module) -> Set<Value> {
        var buffers = resizableBuffers(in: module)
        forEachStatement { statement in
            switch statement.kind {
            case .store(_, let buffer, _, _), .accumulate(_, let buffer, _, _):
                buffers.insert(buffer)
            case .call(let call):
                for (argument, convention) in zip(call.arguments, module.conventions(of: call.callee)) where convention == .accumulating {
                    buffers.insert(argument)
                }
            case .compute, .define, .assign, .load, .append, .removeLast, .count, .exchange, .branch, .forLoop, .whileLoop, .check, .assert,
                .carried, .recall:
                break
            }
        }
        return buffers
    }
}
