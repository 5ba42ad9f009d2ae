import AdgenIR

/// Forward mode through calls of functions that have a rule: these are never looked into.
extension ForwardTransform {
    mutating func push(through call: Call, _ rule: CustomRule, origin: Origin?, _ differentiator: inout Differentiator) {
        let ruled = RuledCall(call, rule.primal)
        if let pushforward = rule.pushforward {
            push(through: ruled, by: pushforward)
        } else if let partials = rule.partials {
            push(through: ruled, byPartials: partials)
        } else {
            builder.emit(.call(call))
            differentiator.report(.noForwardRule(rule, origin: origin))
        }
    }

    /// The pushforward takes the place of the call. It takes a tangent for each differentiable argument, and gives the tangents of what the call
    /// gives in the order of the outcome, those of `inout` arrays included.
    private mutating func push(through ruled: RuledCall, by pushforward: String) {
        var call = ruled.call
        call.callee = pushforward
        for argument in ruled.arguments where primal.type(of: argument.value).isDifferentiable {
            call.arguments.append(tangentOrZero(of: argument.value))
        }
        let given = ruled.outcome.map { builder.makeValue(primal.type(of: $0.value), primal[$0.value].name + "Tangent") }
        call.results = ruled.returned + given + ruled.changed
        builder.emit(.call(call))
        for (part, tangent) in zip(ruled.outcome, given) {
            if primal.type(of: part.value).element != nil {
                builder.requireSameCount(tangent, part.value, "the pushforward of '\(ruled.name)' gave a tangent of another count")
            }
            switch part {
            case .result(let result): tangents[result] = tangent
            case .array(let array):
                if let target = tangents[array] { builder.emit(.assign(target, .copy(tangent))) }
            }
        }
    }

    /// Tangent of the one number that the call gives: the sum of the arguments' tangents times the partials that the rule computes.
    private mutating func push(through ruled: RuledCall, byPartials name: String) {
        builder.emit(.call(ruled.call))
        guard let result = ruled.outcome.first?.value else { return }
        let differentiable = ruled.arguments.map(\.value).filter { primal.type(of: $0).isDifferentiable }
        let partials = differentiable.map { builder.makeValue(primal.type(of: $0), "partial") }
        builder.emit(.call(Call(results: partials, callee: name, arguments: ruled.call.arguments)))
        var sum: Value?
        for (argument, partial) in zip(differentiable, partials) {
            guard let seed = tangents[argument] else { continue }
            if primal.type(of: argument).element != nil {
                builder.requireSameCount(partial, argument, "the partial of '\(ruled.name)' has another count")
                sum = builder.adding(dotProductOf: seed, partial, to: sum)
            } else {
                sum = builder.adding(seed, times: .factor(partial), to: sum, name: primal[result].name + "Tangent")
            }
        }
        tangents[result] = sum
    }
}
