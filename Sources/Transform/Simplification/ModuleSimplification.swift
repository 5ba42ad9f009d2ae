import AdgenIR

/// Simplifies the functions that roots call, and the signatures between them.
///
/// What a function has learnt to do without (a tape on which nothing is left, a result that nobody uses) its callers need not pass or take, and may
/// do without something else then. So both are done in turns, a bounded number of times.
struct ModuleSimplification {
    private var module: Module
    private let roots: [String]
    private let final: [SimplificationPass]
    private static let roundLimit = 6

    init(_ module: Module, roots: [String], final: [SimplificationPass] = SimplificationPass.final) {
        self.module = module
        self.roots = roots
        self.final = final
    }

    func simplified() -> Module {
        var work = self
        work.simplify(work.reachable)
        for _ in 0..<Self.roundLimit {
            let unused = UnusedParts(in: work.module, of: work.functionsOfOwnSignature)
            if unused.isEmpty { break }
            let changed = work.remove(unused)
            work.simplify(work.reachable.intersection(changed))
        }
        return work.module
    }

    /// The roots and all functions that they call.
    private var reachable: Set<String> {
        var seen: Set<String> = []
        var open = roots
        while let name = open.popLast() {
            guard let function = module.functions[name], seen.insert(name).inserted else { continue }
            open += function.body.callees
        }
        return seen
    }

    /// The functions whose signatures matter to nothing but calls in the module.
    private var functionsOfOwnSignature: Set<String> {
        var names = reachable.subtracting(roots)
        for (name, rule) in module.rules {
            names.subtract([name, rule.partials, rule.pushforward, rule.pullback, rule.accumulatingPullback].compactMap { $0 })
        }
        return names
    }

    private mutating func simplify(_ names: Set<String>) {
        let simplifier = Simplifier(module, final: final)
        for name in names.sorted() {
            guard let function = module.functions[name] else { continue }
            module.functions[name] = simplifier.simplified(function)
        }
    }

    /// Takes what is unused from the functions and from all calls of them; gives the names of the functions that have changed.
    private mutating func remove(_ unused: UnusedParts) -> Set<String> {
        var changed: Set<String> = []
        for (name, function) in module.functions {
            guard unused.concern(function) else { continue }
            module.functions[name] = unused.removed(from: function)
            changed.insert(name)
        }
        return changed
    }
}

extension Block {
    /// The names of the functions that are called, in the block or inside.
    var callees: Set<String> {
        var names: Set<String> = []
        forEachStatement { statement in
            if case .call(let call) = statement.kind { names.insert(call.callee) }
        }
        return names
    }
}
