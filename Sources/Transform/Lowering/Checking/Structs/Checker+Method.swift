import AdgenIR
import AdgenParser

/// Calls of methods of structs.
extension Checker {
    /// A call of a method: on a value, or, if it changes what it is called on, on a place.
    ///
    /// - Parameter token: The method's name, where it is written.
    mutating func methodCall(
        _ name: String,
        _ token: Token?,
        _ type: SwiftType,
        _ callee: Callee,
        _ arguments: [CheckedArgument],
        at node: Node
    ) throws -> Synthesis {
        let candidates = try candidates(name, of: type, isStatic: false, [.function], at: node)
        let matches = try matches(candidates, of: name, arguments, on: type, at: node)
        guard !matches.isEmpty else {
            throw Refusal.unknown("no method '\(name)' of '\(type.spelling)' fits these arguments", at: node, note: Self.carryNote)
        }
        return try overloaded(matches, of: name, arguments, callee, on: type, named: token, at: node)
    }

    /// The functions and initialisers among members that fit the arguments.
    mutating func matches(
        _ candidates: [MemberCandidate],
        of name: String,
        _ arguments: [CheckedArgument],
        on own: SwiftType? = nil,
        at node: Node
    ) throws -> [(FunctionSymbol, ArgumentMatch)] {
        var matches: [(FunctionSymbol, ArgumentMatch)] = []
        var all: [FunctionSymbol] = []
        for candidate in candidates {
            guard let symbol = symbols.function(candidate.symbol, isRequirement: candidate.use?.isRequirement ?? false) else { continue }
            all.append(symbol)
            let signature = self.signature(of: symbol, candidate.use?.types ?? [:])
            var match = signature.flatMap { self.match(arguments, $0, on: own) }
            match?.member = candidate.use
            if signature == nil || match != nil { try requireDecided(symbol.requirements) }
            if let match { matches.append((symbol, match)) }
        }
        try requireCertainty(of: name, among: all, matches, arguments, at: node)
        return matches
    }

    /// What a function is called on.
    enum Callee {
        case function
        /// A method of a value, written as an expression unless it is `self`.
        case method(Expression?, TypedExpression)
    }

    /// What a call passes as the receiver.
    mutating func receiverArgument(_ callee: Callee, _ signature: Signature, at node: Node) throws -> PassedArgument? {
        guard let parameter = signature.receiver, case .method(let expression, let value) = callee else { return nil }
        guard parameter.isInout else { return .value(value) }
        if let expression {
            let target = try target(expression)
            try requireActive(target, at: expression.node)
            return .target(target)
        }
        let local = try receiver(at: node)
        guard local.isMutable else { throw Refusal("'self' cannot be changed here", at: node) }
        return .target(AssignmentTarget(local))
    }
}
