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
        _ structure: Structure,
        _ callee: Callee,
        _ arguments: [CheckedArgument],
        at node: Node
    ) throws -> Synthesis {
        let candidates = try methods(name, of: structure, at: node)
        var matches: [(FunctionSymbol, ArgumentMatch)] = []
        for candidate in candidates {
            let signature = self.signature(of: candidate)
            let match = signature.flatMap { self.match(arguments, $0) }
            if signature == nil || match != nil { try requireDecided(candidate.requirements) }
            if let match { matches.append((candidate, match)) }
        }
        try requireCertainty(of: name, among: candidates, matches, arguments, at: node)
        guard !matches.isEmpty else {
            throw Refusal.unknown("no method '\(name)' of '\(structure.name)' fits these arguments", at: node, note: Self.carryNote)
        }
        return try overloaded(matches, of: name, arguments, callee, named: token, at: node)
    }

    private mutating func methods(_ name: String, of structure: Structure, at node: Node) throws -> [FunctionSymbol] {
        guard let type = typeID(of: structure) else { return [] }
        let members = symbols.members(name, of: type, from: context.place).filter { $0.symbol.kind == .function && !$0.symbol.isStatic }
        let own = members.filter { $0.source == .own }
        if own.isEmpty, !members.isEmpty {
            throw Refusal.unknown(
                "'.\(name)' of '\(structure.name)' is a protocol's, which is not supported here",
                at: node,
                note: "declare it in '\(structure.name)' or an extension of it; \(Self.carryNote)"
            )
        }
        return own.compactMap { symbols.callable($0.symbol, .function) }
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
