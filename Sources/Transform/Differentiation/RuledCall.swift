import AdgenIR

/// A call of a function that has a rule, taken apart as the function's signature says.
struct RuledCall {
    /// A part of what the call gives that has a tangent.
    enum Part {
        /// A result of the call: of the return value, or the new value of an `inout` scalar.
        case result(Value)
        /// An argument that is an `inout` array.
        case array(Value)

        var value: Value {
            switch self {
            case .result(let value), .array(let value): value
            }
        }
    }

    let call: Call
    let name: String
    /// The arguments, and whether each is `inout`.
    let arguments: [(value: Value, isInout: Bool)]
    /// The results that make the return value.
    let returned: [Value]
    /// The results that are new values of `inout` scalars.
    let changed: [Value]
    /// What has a tangent, in order: of the return value, then of each `inout` argument.
    let outcome: [Part]

    init(_ call: Call, _ signature: Signature) {
        self.call = call
        name = signature.fullName
        let resultTypes = signature.result.flattened
        returned = Array(call.results.prefix(resultTypes.count))
        changed = Array(call.results.dropFirst(resultTypes.count))
        var outcome = zip(returned, resultTypes).filter(\.1.isDifferentiable).map { Part.result($0.0) }
        var values = call.arguments[...]
        var newValues = changed[...]
        var arguments: [(value: Value, isInout: Bool)] = []
        for parameter in signature.parameters {
            for type in parameter.type.flattened {
                guard let value = values.popFirst() else { continue }
                arguments.append((value, parameter.isInout))
                guard parameter.isInout else { continue }
                let part = type.element == nil ? newValues.popFirst().map(Part.result) : .array(value)
                if let part, type.isDifferentiable { outcome.append(part) }
            }
        }
        self.arguments = arguments
        self.outcome = outcome
    }
}

extension Problem {
    static func noForwardRule(_ rule: CustomRule, origin: Origin?) -> Problem {
        let name = rule.primal.fullName
        return Problem(
            "the rule of '\(name)' has no forward derivative: it is a pullback",
            note:
                "forward and forward-over-reverse modes need a pushforward or the partials too: give them with '@Derivative(of: \"\(name)\")'",
            origin: origin
        )
    }

    static func noReverseRule(_ rule: CustomRule, origin: Origin?) -> Problem {
        let name = rule.primal.fullName
        return Problem(
            "the rule of '\(name)' has no reverse derivative: it is a pushforward",
            note:
                "reverse and forward-over-reverse modes need a pullback or the partials too: give them with '@Derivative(of: \"\(name)\")'",
            origin: origin
        )
    }

    /// A function that has no rule and is called as it is, since it cannot be looked into: the function of a rule that is to be differentiated.
    static func noDerivative(of callee: String, in module: Module, origin: Origin?) -> Problem {
        let name = module.externals[callee]?.signature.fullName ?? callee
        return Problem(
            "'\(name)' cannot be differentiated: adgen cannot look into it",
            note: "use in it what adgen supports, or give a rule for it with '@Derivative(of: \"\(name)\")'",
            origin: origin
        )
    }
}

extension Builder {
    /// A check that two buffers have the same count: what a rule gives is not to be trusted with memory.
    mutating func requireSameCount(_ first: Value, _ second: Value, _ message: String) {
        requireCount(of: first, count(of: second), message)
    }

    mutating func requireCount(of buffer: Value, _ count: Value, _ message: String) {
        let isSame = compute(.compare(.equal, .int), [self.count(of: buffer), count], name: "isSameCount")
        emit(.check(isSame, message: [.text("\"\(message)\"")]))
    }

    /// `sum` plus the sum of `first[k] * second[k]`; a nil sum is zero.
    mutating func adding(dotProductOf first: Value, _ second: Value, to sum: Value?) -> Value {
        let scalar = type(of: first).element ?? .double
        let start = sum ?? floatingPoint(0, scalar)
        let bounds = (integer(0), count(of: first))
        let index = makeValue(.scalar(.int), "k")
        let partialSum = makeValue(.scalar(scalar), "sum")
        let body = block(parameters: [partialSum]) { builder in
            let product = builder.arithmetic(
                .multiply,
                builder.load(first, at: index, .unchecked),
                builder.load(second, at: index, .unchecked)
            )
            return [builder.arithmetic(.add, partialSum, product, name: "sum")]
        }
        let result = makeValue(.scalar(scalar), "sum")
        emit(
            .forLoop(
                ForLoop(
                    results: [result],
                    index: index,
                    lower: bounds.0,
                    upper: bounds.1,
                    order: .ascending,
                    initial: [start],
                    body: body
                )
            )
        )
        return result
    }
}
