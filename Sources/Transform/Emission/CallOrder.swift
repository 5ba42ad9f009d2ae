import AdgenIR

/// The functions of a module in the order in which they are met along calls.
struct CallOrder {
    private let callees: [String: [String]]

    init(_ module: Module) {
        callees = module.functions.mapValues { function in
            var found: [String] = []
            function.body.forEachStatement { statement in
                if case .call(let call) = statement.kind, module.functions[call.callee] != nil, !found.contains(call.callee) {
                    found.append(call.callee)
                }
            }
            return found
        }
    }

    /// The functions that others call, or themselves.
    var called: Set<String> { Set(callees.values.joined()) }

    /// The function and all that it calls, in the order of first mention.
    func reachable(from name: String) -> [String] {
        var found: [String] = []
        var known: Set<String> = []
        var open = [name]
        while let next = open.popLast() {
            if !known.insert(next).inserted { continue }
            found.append(next)
            open += (callees[next] ?? []).reversed()
        }
        return found
    }
}
