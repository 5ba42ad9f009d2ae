import AdgenIR

/// Values that a derivative depends on stay where derivatives are known: text that is only carried over must not read them, be it in a function
/// that is differentiated or in one that is called along the way and gives nothing that a derivative goes through.
extension Differentiator {
    /// Carried text may read a varied value only if it is a sink.
    mutating func checkForLeaks(_ carried: Carried, _ activity: Activity, origin: Origin?) {
        checkForLeaks(carried, origin: origin, isVaried: activity.isVaried)
    }

    /// A call that is not differentiated, as nothing comes out of it that a derivative goes through: what goes in must not get out otherwise.
    mutating func checkForLeaks(through call: Call, _ activity: Activity) {
        checkForLeaks(in: call.callee, seeds: call.arguments.map(activity.isVaried))
    }

    private mutating func checkForLeaks(in callee: String, seeds: [Bool]) {
        var pending = [VariedSummaries.Key(function: callee, seeds: seeds)]
        while let next = pending.popLast() {
            guard next.seeds.contains(true), module.rules[next.function] == nil, let function = module.functions[next.function],
                checkedForLeaks.insert(next).inserted
            else { continue }
            let varied = summaries.variedValues(of: function, seeds: next.seeds)
            var carried: [(carried: Carried, origin: Origin?)] = []
            function.body.forEachStatement { statement in
                if case .carried(let text) = statement.kind { carried.append((text, statement.origin)) }
                if case .call(let call) = statement.kind {
                    pending.append(VariedSummaries.Key(function: call.callee, seeds: call.arguments.map(varied.contains)))
                }
            }
            for found in carried { checkForLeaks(found.carried, origin: found.origin, isVaried: varied.contains) }
        }
    }

    private mutating func checkForLeaks(_ carried: Carried, origin: Origin?, isVaried: (Value) -> Bool) {
        guard !carried.isSink, carried.pieces.values.contains(where: isVaried) else { return }
        let wayOut = "wrap the value in 'stopGradient(_:)' or the code in 'withoutDerivative' if its derivative is meant to be zero"
        guard let leak = carried.leak else {
            return report(
                Problem("code that is only carried over reads a value that the derivative depends on", note: wayOut, origin: origin)
            )
        }
        report(
            Problem("a value that the derivative depends on \(leak.fate)", note: "\(leak.note); \(wayOut)", origin: leak.origin ?? origin)
        )
    }
}
