import AdgenIR

/// Which function calls which.
struct CallGraph {
    private let callees: [String: Set<String>]

    init(_ module: Module) {
        callees = module.functions.mapValues { function in
            var names: Set<String> = []
            function.body.forEachStatement { statement in
                if case .call(let call) = statement.kind { names.insert(call.callee) }
            }
            return names
        }
    }

    /// The functions that may call themselves, by whatever detour.
    var recursiveFunctions: Set<String> {
        Set(callees.keys.filter { isReachable($0, from: $0) })
    }

    private func isReachable(_ target: String, from start: String) -> Bool {
        var seen: Set<String> = []
        var waiting = Array(callees[start] ?? [])
        while let name = waiting.popLast() {
            if name == target { return true }
            if seen.insert(name).inserted { waiting += callees[name] ?? [] }
        }
        return false
    }
}
