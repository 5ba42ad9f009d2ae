import AdgenIR

/// Reverse mode through calls.
///
/// The forward sweep calls the callee's forward sweep, which leaves its record on this function's tapes; the return sweep calls the callee's return
/// sweep, which takes it from there. Where the callee has a rule, the primal is called and the rule's function is applied on return.
extension ReverseTransform {
    // MARK: Forward sweep

    mutating func forwardSweep(_ call: Call, at place: Place, _ differentiator: inout Differentiator) {
        guard isReached(call, differentiator) else {
            differentiator.checkForLeaks(through: call, activity)
            return builder.emit(.call(call))
        }
        let origin = builder.origin
        if let rule = differentiator.module.rules[call.callee] {
            return forwardSweep(call, rule, at: place, &differentiator)
        }
        guard differentiator.module.functions[call.callee] != nil else {
            differentiator.report(.noDerivative(of: call.callee, in: differentiator.module, origin: origin))
            return builder.emit(.call(call))
        }
        let active = call.arguments.map(isActive)
        let sweeps = differentiator.sweeps(of: call.callee, withRespectTo: active)
        notes[place] = .sweeps(reverse: sweeps.reverse, active: active)
        let arguments = call.arguments + tapeArguments(for: call, &differentiator)
        builder.emit(.call(Call(results: call.results, callee: sweeps.forward, arguments: arguments)))
    }

    /// Whether a derivative comes through the call: a result is active, or a buffer that the callee may write.
    private func isReached(_ call: Call, _ differentiator: Differentiator) -> Bool {
        if call.results.contains(where: isActive) { return true }
        let conventions = differentiator.module.conventions(of: call.callee)
        return zip(call.arguments, conventions).contains { isActive($0) && $1 != .input }
    }

    /// The tapes that the callee's sweeps take, in their order.
    private func tapeArguments(for call: Call, _ differentiator: inout Differentiator) -> [Value] {
        differentiator.tapeTypes(of: call.callee).compactMap { tapes[$0] }
    }

    /// Notes the counts of what a call has written and what has no adjoint, since the callee's return sweep takes one all the same.
    mutating func noteCounts(after call: Call, at place: Place, _ differentiator: Differentiator) {
        guard notes[place] != nil else { return }
        let conventions = differentiator.module.conventions(of: call.callee)
        let written = call.results + zip(call.arguments, conventions).filter { $1 == .inout }.map(\.0)
        for buffer in written where primal.type(of: buffer).element?.isFloatingPoint == true && !isActive(buffer) {
            let count = builder.count(of: buffer)
            recalls.note(count, definedIn: place.block)
            countsAfterCalls[place, default: [:]][buffer] = count
        }
    }

    // MARK: Return sweep

    mutating func pull(through call: Call, at place: Place, origin: Origin?, _ differentiator: inout Differentiator) {
        let seeds = call.results.map { adjoints.removeValue(forKey: $0) }
        switch notes[place] {
        case .sweeps(let reverse, let active)?:
            guard let callee = differentiator.module.functions[call.callee] else { return }
            let tapes = tapeArguments(for: call, &differentiator)
            pull(through: call, at: place, seeds, reverse, active: differentiator.activeParameters(of: callee, active), tapes)
        case .arguments(let arguments)?:
            guard let rule = differentiator.module.rules[call.callee] else { return }
            pull(through: call, rule, at: place, arguments: arguments, seeds, differentiator)
        case .count?, .iterations?, nil:
            break
        }
    }

    /// Calls the callee's return sweep: cotangents of all differentiable results, adjoints of the active buffers, the tapes.
    private mutating func pull(
        through call: Call,
        at place: Place,
        _ seeds: [Value?],
        _ reverse: String,
        active: [Bool],
        _ tapes: [Value]
    ) {
        var arguments = cotangents(of: call, at: place, seeds)
        var results: [Value] = []
        var contributions: [(argument: Value, adjoint: Value)] = []
        for (argument, isActive) in zip(call.arguments, active) where isActive {
            if primal.type(of: argument).element != nil {
                arguments.append(adjointBuffer(of: argument, at: place))
            } else {
                let adjoint = builder.makeValue(primal.type(of: argument), adjointName(of: argument))
                results.append(adjoint)
                contributions.append((argument, adjoint))
            }
        }
        builder.emit(.call(Call(results: results, callee: reverse, arguments: arguments + tapes)))
        for (argument, adjoint) in contributions { add(adjoint, to: argument) }
    }

    /// A cotangent for each differentiable result of the call.
    private mutating func cotangents(of call: Call, at place: Place, _ seeds: [Value?]) -> [Value] {
        zip(call.results, seeds).compactMap { result, seed in
            guard primal.type(of: result).isDifferentiable else { return nil }
            if let scalar = primal.type(of: result).scalar { return seed ?? builder.floatingPoint(0, scalar) }
            return adjointBuffer(of: result, at: place)
        }
    }

    /// The adjoint of a buffer; zeros that nobody looks at, where it is not active.
    mutating func adjointBuffer(of buffer: Value, at place: Place) -> Value {
        if let adjoint = bufferAdjoints[buffer] { return adjoint }
        let count = countsAfterCalls[place]?[buffer].map { recall($0) } ?? builder.integer(0)
        let adjoint = builder.makeValue(primal.type(of: buffer), adjointName(of: buffer))
        let zero = builder.floatingPoint(0, element(of: buffer))
        builder.emit(.define(adjoint, .repeating(zero, count: count)))
        return adjoint
    }
}
