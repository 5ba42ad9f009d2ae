import AdgenIR

/// Removes parameters that functions do not use, together with the arguments, and what was computed only for them.
///
/// Both sweeps of a call pass a tape for every type of element; most functions use one or two of them.
enum Trimming {
    /// The functions without unused parameters and values, by name. `original` parameters keep their numbers.
    static func trimmed(_ functions: [String: Function]) -> [String: Function] {
        var functions = functions.mapValues(Pruning.pruned)
        while true {
            let needed = needs(of: functions)
            let current = functions
            let smaller = functions.mapValues { Pruning.pruned($0.dropping(where: needed, parametersOf: current)) }
            if smaller == functions { return functions }
            functions = smaller
        }
    }

    /// The values of each function that something uses; an argument is used if the callee uses it.
    private static func needs(of functions: [String: Function]) -> [String: Set<Value>] {
        var needs = functions.mapValues { Set($0.body.yields) }
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for (name, function) in functions.sorted(by: { $0.key < $1.key }) {
                var own = needs[name] ?? []
                let before = own.count
                function.body.forEachStatement { statement in
                    own.formUnion(statement.kind.operands(passedOnIn: functions, needs))
                    for block in statement.kind.blocks { own.formUnion(block.yields) }
                }
                needs[name] = own
                if own.count != before { isGrowing = true }
            }
        }
        return needs
    }
}

extension Statement.Kind {
    /// The operands, but for arguments that the callee does not need.
    fileprivate func operands(passedOnIn functions: [String: Function], _ needs: [String: Set<Value>]) -> [Value] {
        guard case .call(let call) = self, let callee = functions[call.callee] else { return operands }
        let needed = needs[call.callee] ?? []
        return zip(call.arguments, callee.parameters).filter { needed.contains($1.value) }.map(\.0)
    }
}

extension Function {
    /// The function without parameters that it does not need, calls without arguments that the callee does not, and without empty buffers
    /// that nothing is done with.
    fileprivate func dropping(where needs: [String: Set<Value>], parametersOf functions: [String: Function]) -> Function {
        let own = needs[name] ?? []
        var function = self
        function.parameters = parameters.filter { own.contains($0.value) }
        function.body = body.dropping(own, needs, functions)
        return function
    }
}

extension Block {
    fileprivate func dropping(_ own: Set<Value>, _ needs: [String: Set<Value>], _ functions: [String: Function]) -> Block {
        var block = self
        block.statements = statements.compactMap { statement in
            switch statement.kind {
            case .define(let buffer, .empty) where !own.contains(buffer): return nil
            case .call(var call):
                guard let callee = functions[call.callee] else { return statement }
                let needed = needs[call.callee] ?? []
                call.arguments = zip(call.arguments, callee.parameters).filter { needed.contains($1.value) }.map(\.0)
                return Statement(.call(call), origin: statement.origin)
            default:
                let kind = statement.kind.mapping(value: { $0 }, block: { $0.dropping(own, needs, functions) })
                return Statement(kind, origin: statement.origin)
            }
        }
        return block
    }
}
