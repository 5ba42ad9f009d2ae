import AdgenIR

/// Forward mode through calls: a call becomes one of the callee's pushforward.
extension ForwardTransform {
    mutating func push(through call: Call, origin: Origin?, _ differentiator: inout Differentiator) {
        let isReached = (call.results + call.arguments).contains { isActive($0) && isOutput($0, of: call, differentiator) }
        let active = call.arguments.map { tangents[$0] != nil && isActive($0) }
        guard isReached, active.contains(true) else {
            differentiator.checkForLeaks(through: call, activity)
            builder.emit(.call(call))
            return makeZeroTangents(of: call.results)
        }

        if let rule = differentiator.module.rules[call.callee] {
            return push(through: call, rule, origin: origin, &differentiator)
        }
        guard let callee = differentiator.module.functions[call.callee] else {
            builder.emit(.call(call))
            return differentiator.report(.noDerivative(of: call.callee, in: differentiator.module, origin: origin))
        }
        let pushforward = differentiator.jvp(of: call.callee, withRespectTo: active)
        emitPushforward(pushforward, call, active: differentiator.activeParameters(of: callee, active))
    }

    /// Whether `value` is something the call gives: a result, or a buffer that the callee may write.
    private func isOutput(_ value: Value, of call: Call, _ differentiator: Differentiator) -> Bool {
        if call.results.contains(value) { return true }
        let conventions = differentiator.module.conventions(of: call.callee)
        return zip(call.arguments, conventions).contains { $0 == value && $1 != .input }
    }

    /// Calls a pushforward with the primal's arguments and a tangent for each active one.
    private mutating func emitPushforward(_ name: String, _ call: Call, active: [Bool]) {
        var pushed = call
        pushed.callee = name
        for (argument, isActive) in zip(call.arguments, active) where isActive {
            pushed.arguments.append(tangentOrZero(of: argument))
        }
        for result in call.results where primal.type(of: result).isDifferentiable {
            pushed.results.append(makeTangent(of: result))
        }
        builder.emit(.call(pushed))
    }
}
