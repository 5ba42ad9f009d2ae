import AdgenIR

/// The types of what the sweeps of functions may store: each has a tape of its own.
///
/// A function's sweeps take the tapes of all types that occur in it or in what it calls, in the order of the types. Whole numbers and truth values
/// are among them always: counts and decisions are stored of any function. Tapes that stay empty are dropped with all that is not used.
struct TapeTypes: Sendable {
    private var known: [String: [Scalar]] = [:]

    /// The types for a function of the module.
    mutating func types(of name: String, in module: Module) -> [Scalar] {
        if let types = known[name] { return types }
        guard let function = module.functions[name] else { return [] }
        let types = types(of: function, in: module)
        known[name] = types
        return types
    }

    mutating func types(of function: Function, in module: Module) -> [Scalar] {
        var found: Set<Scalar> = [.int, .bool]
        var seen: Set<String> = [function.name]
        var waiting = [function]
        while let next = waiting.popLast() {
            for value in next.values {
                if let scalar = value.type.scalar ?? value.type.element { found.insert(scalar.stored) }
            }
            next.body.forEachStatement { statement in
                guard case .call(let call) = statement.kind, module.rules[call.callee] == nil, seen.insert(call.callee).inserted else {
                    return
                }
                if let types = known[call.callee] {
                    found.formUnion(types)
                } else if let callee = module.functions[call.callee] {
                    waiting.append(callee)
                }
            }
        }
        return found.sorted()
    }
}
