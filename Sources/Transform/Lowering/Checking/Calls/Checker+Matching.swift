import AdgenIR
import AdgenParser

/// How arguments fit the parameters of functions, and which of several functions they fit best.
extension Checker {
    /// How arguments fit the parameters of a function.
    struct ArgumentMatch {
        /// For each parameter the number of its argument; nil where the default stands.
        var arguments: [Int?] = []
        /// How many literals do not take their own type.
        var literals = 0
        /// How many defaults are used.
        var defaults = 0
        /// The function's signature, in terms of the caller's types.
        var signature: Signature
        /// The signature in terms of its own type parameters.
        let generic: Signature
        /// What these stand for, and whether the context has a say in that.
        var deduction: Deduction?
        /// How a protocol gives the function; nil of others.
        var member: MemberUse?

        init(signature: Signature) {
            self.signature = signature
            generic = signature
        }

        /// What type parameters stand for whatever the arguments are: those of an extension around.
        var known: [TypeParameter: Scalar] = [:]

        /// Whether nothing fits better: what is generic, takes a literal as another type than its own, or uses a default may be second to something.
        var isExact: Bool { literals == 0 && defaults == 0 && deduction == nil }
        var isOpen: Bool { deduction?.isOpen ?? false }
        var isUndetermined: Bool { deduction?.isUndetermined ?? false }
        var isUncertain: Bool { deduction?.isUncertain ?? false }

        /// A parameter's type in terms of the function's own type parameters.
        func genericType(ofParameter index: Int) -> SwiftType {
            let parameters = generic.writtenParameters
            return parameters[parameters.startIndex + index].type
        }
    }

    /// How arguments fit the parameters of a function, if they do. Which belongs to which is a matter of labels and places alone.
    ///
    /// - Parameters:
    ///   - own: The type of what it is called on, or whose member it is; nil where that is not known.
    ///   - result: What the context asks for, where it decides what a generic function's parameters stand for.
    ///   - types: What some of these stand for in any case.
    func match(
        _ arguments: [CheckedArgument],
        _ signature: Signature,
        on own: SwiftType? = nil,
        result: SwiftType? = nil,
        knowing types: [TypeParameter: Scalar] = [:]
    ) -> ArgumentMatch? {
        if let own, signature.generics == nil, let declared = signature.container?.type, declared != own { return nil }
        var match = ArgumentMatch(signature: signature)
        match.known = types
        let parameters = signature.writtenParameters
        var next = 0
        for parameter in parameters {
            if next < arguments.count, arguments[next].label == parameter.label {
                match.arguments.append(next)
                next += 1
            } else if parameter.defaultValue != nil {
                match.arguments.append(nil)
                match.defaults += 1
            } else {
                return nil
            }
        }
        guard next == arguments.count else { return nil }
        if let generics = signature.generics {
            let pairs = zip(parameters, match.arguments).compactMap { parameter, argument in
                argument.map { (parameter.type, arguments[$0]) }
            }
            guard let deduction = deduce(generics, pairs, from: signature, on: own, result: result, knowing: types) else { return nil }
            match.deduction = deduction
            match.signature = signature.replacing(deduction.types)
            if !deduction.arguments.isEmpty {
                var checker = self
                guard let told = checker.signature(match.signature, telling: deduction.arguments) else { return nil }
                match.signature = told
            }
        }
        for (parameter, argument) in zip(match.signature.writtenParameters, match.arguments) {
            guard let argument = argument.map({ arguments[$0] }) else { continue }
            guard fits(argument, parameter) else { return nil }
            if let value = argument.value, !Self.isOfItsOwnType(value, as: parameter.type) { match.literals += 1 }
        }
        return match
    }

    private func fits(_ argument: CheckedArgument, _ parameter: Signature.Parameter) -> Bool {
        if let target = argument.target { return parameter.isInout && target.type.converts(to: parameter.type) }
        guard let value = argument.value, !parameter.isInout else { return false }
        return accepts(value, parameter.type)
    }

    /// The one that fits best: with the fewest literals of another type than their own, and with the fewest defaults. Where these two are not
    /// the same, only the compiler knows.
    func best<Candidate>(_ matches: [(Candidate, ArgumentMatch)], of name: String, at node: Node) throws -> (Candidate, ArgumentMatch)? {
        guard let literals = matches.map(\.1.literals).min(), let defaults = matches.map(\.1.defaults).min() else { return nil }
        var found = matches.filter { $0.1.literals == literals && $0.1.defaults == defaults }
        if matches.count > 1, matches.contains(where: \.1.isUncertain) { throw Refusal.uncertain(name, at: node) }
        // Of what fits equally well, what is not generic is preferred.
        let concrete = found.filter { $0.1.deduction == nil }
        if !concrete.isEmpty { found = concrete }
        if found.count == 1 { return found.first }
        guard found.contains(where: { $0.1.member != nil }), let preferred = preferred(found.map { ($0, $0.1.member) }) else {
            throw Refusal.uncertain(name, at: node)
        }
        return preferred
    }
}
