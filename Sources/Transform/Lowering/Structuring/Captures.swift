import AdgenIR

/// What nested functions take from the functions around them: what they name themselves, and what the functions that they call take.
extension Program {
    /// Fills in the captures of all functions.
    mutating func findCaptures() {
        let uses = functions.map { function in
            var uses = Uses()
            uses.add(function.body)
            return uses
        }
        var reads = uses.map { $0.reads.union($0.writes) }
        var writes = uses.map(\.writes)
        var callers: [FunctionID: [Int]] = [:]
        for (caller, use) in uses.enumerated() {
            reads[caller] = reads[caller].filter { variables[$0].owner.id != caller }
            writes[caller] = writes[caller].filter { variables[$0].owner.id != caller }
            for callee in use.callees { callers[callee, default: []].append(caller) }
        }
        var pending = Array<Int>(functions.indices)
        while let callee = pending.popLast() {
            for caller in callers[FunctionID(id: callee)] ?? [] {
                let newReads = reads[callee].filter { variables[$0].owner.id != caller && !reads[caller].contains($0) }
                let newWrites = writes[callee].filter { variables[$0].owner.id != caller && !writes[caller].contains($0) }
                if newReads.isEmpty, newWrites.isEmpty { continue }
                reads[caller].formUnion(newReads)
                writes[caller].formUnion(newWrites)
                pending.append(caller)
            }
        }
        for index in functions.indices {
            functions[index].captures = reads[index].sorted()
            functions[index].writtenCaptures = writes[index]
        }
    }
}
