import AdgenIR

/// Reverse mode through calls of functions that have a rule: these are never looked into.
///
/// The forward sweep calls the primal and keeps its arguments; the return sweep gives them to the rule's function.
extension ReverseTransform {
    // MARK: Forward sweep

    mutating func forwardSweep(_ call: Call, _ rule: CustomRule, at place: Place, _ differentiator: inout Differentiator) {
        if !rule.servesReverse {
            differentiator.report(.noReverseRule(rule, origin: builder.origin))
        } else {
            notes[place] = .arguments(call.arguments.map { snapshot(of: $0, in: place.block) })
        }
        builder.emit(.call(call))
    }

    /// The argument as it is now: a copy, if it is a buffer that is written to somewhere.
    private mutating func snapshot(of argument: Value, in block: BlockID) -> Value {
        guard let element = primal.type(of: argument).element, written.contains(argument) else { return argument }
        let copy = builder.makeValue(.buffer(element), primal[argument].name)
        builder.emit(.define(copy, .copy(argument)))
        recalls.note(copy, definedIn: block)
        return copy
    }

    // MARK: Return sweep

    mutating func pull(
        through call: Call,
        _ rule: CustomRule,
        at place: Place,
        arguments: [Value],
        _ seeds: [Value?],
        _ differentiator: Differentiator
    ) {
        let ruled = RuledCall(call, rule.primal)
        let recalled = arguments.map { recall($0) }
        if let pullback = rule.accumulatingPullback {
            pull(through: ruled, by: pullback, adding: differentiator.module, at: place, arguments: recalled, seeds)
        } else if let pullback = rule.pullback {
            pull(through: ruled, by: pullback, at: place, arguments: recalled, seeds)
        } else if let partials = rule.partials {
            pull(through: ruled, byPartials: partials, arguments: recalled, seeds)
        }
    }

    /// A cotangent for each part of the outcome.
    private mutating func cotangents(of ruled: RuledCall, at place: Place, _ seeds: [Value?]) -> [Value] {
        ruled.outcome.map { part in
            guard let scalar = primal.type(of: part.value).scalar else { return adjointBuffer(of: part.value, at: place) }
            let seed = ruled.call.results.firstIndex(of: part.value).flatMap { seeds[$0] }
            return seed ?? builder.floatingPoint(0, scalar)
        }
    }

    /// The one result's adjoint times the partial by each argument.
    private mutating func pull(through ruled: RuledCall, byPartials name: String, arguments: [Value], _ seeds: [Value?]) {
        guard let result = ruled.outcome.first?.value, let position = ruled.call.results.firstIndex(of: result),
            let seed = seeds[position]
        else { return }
        let differentiable = ruled.call.arguments.enumerated().filter { primal.type(of: $1).isDifferentiable }
        let partials = differentiable.map { builder.makeValue(primal.type(of: $1), "partial") }
        builder.emit(.call(Call(results: partials, callee: name, arguments: arguments)))
        for ((position, argument), partial) in zip(differentiable, partials) where isActive(argument) {
            if let target = bufferAdjoints[argument] {
                builder.requireSameCount(partial, arguments[position], "the partial of '\(ruled.name)' has another count")
                accumulate(partial, times: seed, into: target)
            } else {
                adjoints[argument] = builder.adding(seed, times: .factor(partial), to: adjoints[argument], name: adjointName(of: argument))
            }
        }
    }

    /// A pullback gives the return value again, and a cotangent for each differentiable argument.
    private mutating func pull(through ruled: RuledCall, by name: String, at place: Place, arguments: [Value], _ seeds: [Value?]) {
        let counts = counts(of: arguments)
        let given = ruled.arguments.enumerated().compactMap { position, argument in
            primal.type(of: argument.value).isDifferentiable
                ? (position, builder.makeValue(primal.type(of: argument.value), adjointName(of: argument.value))) : nil
        }
        let results = again(ruled.returned) + given.map(\.1) + again(ruled.changed)
        let cotangents = cotangents(of: ruled, at: place, seeds)
        builder.emit(.call(Call(results: results, callee: name, arguments: arguments + cotangents)))
        for (position, adjoint) in given {
            if let count = counts[position] {
                builder.requireCount(of: adjoint, count, "the pullback of '\(ruled.name)' gave a cotangent of another count")
            }
            take(adjoint, as: ruled.arguments[position])
        }
    }

    /// An accumulating pullback adds to cotangents that are given after those of the outcome: to the arguments' adjoints themselves where
    /// it does nothing else with them, else to zeros.
    private mutating func pull(
        through ruled: RuledCall,
        by name: String,
        adding module: Module,
        at place: Place,
        arguments: [Value],
        _ seeds: [Value?]
    ) {
        let counts = counts(of: arguments)
        let conventions = module.conventions(of: name)
        var passed = arguments + cotangents(of: ruled, at: place, seeds)
        var scalars: [(position: Int, adjoint: Value)] = []
        var arrays: [(position: Int, adjoint: Value)] = []
        for (position, argument) in ruled.arguments.enumerated() where primal.type(of: argument.value).isDifferentiable {
            let type = primal.type(of: argument.value)
            if let scalar = type.scalar {
                passed.append(builder.floatingPoint(0, scalar))
                scalars.append((position, builder.makeValue(type, adjointName(of: argument.value))))
            } else if let adjoint = bufferAdjoints[argument.value], !argument.isInout, conventions[passed.count] == .accumulating {
                passed.append(adjoint)
            } else if let count = counts[position] {
                let zeros = builder.makeValue(type, adjointName(of: argument.value))
                let zero = builder.floatingPoint(0, element(of: argument.value))
                builder.emit(.define(zeros, .repeating(zero, count: count)))
                passed.append(zeros)
                arrays.append((position, zeros))
            }
        }
        let returned = module.resultCount(of: name) > ruled.changed.count + scalars.count ? again(ruled.returned) : []
        let results = returned + again(ruled.changed) + scalars.map(\.adjoint)
        builder.emit(.call(Call(results: results, callee: name, arguments: passed)))
        for (position, adjoint) in scalars { take(adjoint, as: ruled.arguments[position]) }
        for (position, adjoint) in arrays {
            if let count = counts[position] {
                builder.requireCount(of: adjoint, count, "the pullback of '\(ruled.name)' changed the count of a cotangent")
            }
            take(adjoint, as: ruled.arguments[position])
        }
    }

    /// Values for what a rule's function gives and the forward sweep has already.
    private mutating func again(_ results: [Value]) -> [Value] {
        results.map { builder.makeValue(primal.type(of: $0), primal[$0].name) }
    }

    /// The counts of the arrays among the arguments, before the rule's function changes them.
    private mutating func counts(of arguments: [Value]) -> [Int: Value] {
        var counts: [Int: Value] = [:]
        for (position, argument) in arguments.enumerated() where builder.type(of: argument).element != nil {
            counts[position] = builder.count(of: argument)
        }
        return counts
    }

    /// Adds what a rule gives for an argument to its adjoint. The adjoint of an `inout` array was the cotangent of what it held after the
    /// call, and becomes that of what it held before.
    private mutating func take(_ adjoint: Value, as argument: (value: Value, isInout: Bool)) {
        guard isActive(argument.value) else { return }
        guard let target = bufferAdjoints[argument.value] else { return add(adjoint, to: argument.value) }
        if argument.isInout {
            builder.emit(.assign(target, .copy(adjoint)))
        } else {
            accumulate(adjoint, into: target)
        }
    }

    /// `target[k] += factor * source[k]` for all k.
    private mutating func accumulate(_ source: Value, times factor: Value, into target: Value) {
        let count = builder.count(of: source)
        builder.forEachIndex(below: count, .ascending) { builder, index in
            let product = builder.arithmetic(.multiply, factor, builder.load(source, at: index, .unchecked))
            builder.emit(.accumulate(product, into: target, at: index, .unchecked))
        }
    }
}

extension CustomRule {
    fileprivate var servesReverse: Bool { partials != nil || pullback != nil || accumulatingPullback != nil }
}

extension Module {
    fileprivate func resultCount(of function: String) -> Int {
        functions[function]?.body.yields.count ?? externals[function]?.results.count ?? 0
    }
}
