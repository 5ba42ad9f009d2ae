import AdgenIR
import AdgenParser

/// Which of several functions of a name a call means: of the module, by name or by operator, or one that is known by its rule.
extension Checker {
    /// A call of a function of the module, in the first of some scopes that has one that fits: a static member of a type, or a free function.
    ///
    /// - Parameter own: The type as a member of which it is called; where it is not known, a generic type is the one around.
    mutating func moduleCall(
        _ name: String,
        _ arguments: [CheckedArgument],
        in scopes: [TypeID?],
        ofModule module: Int? = nil,
        on own: Structure? = nil,
        at node: Node
    ) throws -> Synthesis? {
        try requireDecidedRule(for: name)
        let all = symbols.functions(named: name).filter { module == nil || symbols.modules.number(ofFile: $0.file) == module }
        if all.isEmpty, !scopes.contains(where: { $0.map { symbols.isProtocol($0) } ?? false }) { return nil }
        for scope in scopes {
            if let scope, let type = symbols.isProtocol(scope) ? context.environment.types["Self"] : type(of: scope),
                let found = try staticCall(nameToken(of: node), of: type, arguments, at: node)
            {
                return found
            }
            if let scope, symbols.isProtocol(scope) {
                guard symbols.members(name, of: scope, from: context.place).isEmpty else { throw Refusal.uncertain(name, at: node) }
                continue
            }
            let candidates = all.filter { $0.belongs(to: scope) && !$0.isInstanceMember && symbols.isSeen($0.symbol, inFile: context.file) }
            let own = own ?? scope.flatMap { symbols.isGeneric($0) ? structure($0, at: context.place) : nil }
            var matches: [(FunctionSymbol, ArgumentMatch)] = []
            for candidate in candidates {
                let signature = signature(of: candidate)
                let match = signature.flatMap { self.match(arguments, $0, on: own.map { .structure($0) }) }
                if signature == nil || match != nil { try requireDecided(candidate.requirements) }
                if let match { matches.append((candidate, match)) }
            }
            try requireCertainty(of: name, among: candidates, matches, arguments, at: node)
            if !matches.contains(where: \.1.isExact) { try requireNothingInherited(name, in: scope, at: node) }
            if matches.isEmpty { continue }
            if scope == nil, module == nil {
                matches = withoutHidden(matches)
                try requireNoRival(of: name, matches, arguments, at: node)
            }
            return try overloaded(matches, of: name, arguments, on: own.map { .structure($0) }, at: node)
        }
        return nil
    }

    /// A call of one of several functions. Where they differ in their result, the context has a say.
    mutating func overloaded(
        _ matches: [(FunctionSymbol, ArgumentMatch)],
        of name: String,
        _ arguments: [CheckedArgument],
        _ callee: Callee = .function,
        on own: SwiftType? = nil,
        named token: Token? = nil,
        at node: Node
    ) throws -> Synthesis {
        let isOpen = matches.contains { $0.1.isOpen }
        if !isOpen, Set(matches.map(\.1.signature.result)).count == 1 {
            guard let best = try best(matches, of: name, at: node) else { throw Refusal.uncertain(name, at: node) }
            return .typed(try build(best.0, best.1, arguments, callee, named: token, at: node))
        }
        /// The functions that give what the context asks for, which may say what generic ones are called for.
        func fitting(_ type: SwiftType, _ checker: Checker) -> [(FunctionSymbol, ArgumentMatch)] {
            let known = matches.compactMap { symbol, match -> (FunctionSymbol, ArgumentMatch)? in
                guard match.isOpen else { return (symbol, match) }
                guard var found = checker.match(arguments, match.generic, on: own, result: type, knowing: match.known) else { return nil }
                found.member = match.member
                return (symbol, found)
            }
            return known.filter { $0.1.signature.result.converts(to: type) }
        }
        return .flexible(
            Flexible(
                defaultType: (try? best(matches, of: name, at: node)).flatMap { $0.1.isUndetermined ? nil : $0.1.signature.result },
                accepts: { [self] type in !fitting(type, self).isEmpty },
                build: { checker, type in
                    guard let best = try checker.best(fitting(type, checker), of: name, at: node) else {
                        throw Refusal("no function '\(name)' gives a value of type '\(type.spelling)' here", at: node)
                    }
                    return try checker.build(best.0, best.1, arguments, callee, named: token, at: node)
                }
            )
        )
    }

    /// A call of a function without source that has a rule.
    mutating func ruledCall(_ name: String, _ arguments: [CheckedArgument], at node: Node) throws -> TypedExpression? {
        let matches = (libraryExternals[name] ?? []).compactMap { external in
            match(arguments, external.signature).map { (external, $0) }
        }
        guard let best = try best(matches, of: name, at: node) else { return nil }
        let values = try self.arguments(best.0.signature, best.1, arguments, defaults: [:], at: node)
        let (parameters, result) = (best.0.signature.parameters.map(\.type), best.0.signature.result)
        keep(.function(nil, name, parameters, result), at: nameToken(of: node))
        return call(with: values, gives: result) { .externalCall(name: best.0.name, $0) }
    }

    /// Why a function that is called cannot be lowered, told where it is called.
    mutating func explained(_ symbol: FunctionSymbol, _ types: [String: SwiftType] = [:], at node: Node) -> Refusal {
        var refusal = Refusal.unknown("'\(symbol.name)' is not supported in differentiated code", at: node)
        do {
            _ = try makeSignature(symbol, types)
        } catch {
            guard let reason = (error as? Refusal)?.diagnostic else { return refusal }
            refusal.diagnostic?.notes.append(Diagnostic.Note(reason.message, in: reason.file, at: reason.range))
            refusal.diagnostic?.notes += reason.notes
        }
        return refusal
    }

    /// An operator that the module declares for the types of the operands.
    mutating func operatorCall(_ token: Token, _ operands: [(Synthesis, Node)], isPrefix: Bool) throws -> Synthesis? {
        try operatorCall(token, operands.map { CheckedArgument(label: nil, node: $0.1, value: $0.0, target: nil) }, isPrefix: isPrefix)
    }

    mutating func operatorCall(_ token: Token, _ arguments: [CheckedArgument], isPrefix: Bool) throws -> Synthesis? {
        try requireDecidedRule(for: token.text)
        let all = symbols.symbols(named: token.text).isEmpty ? [] : symbols.functions(named: token.text)
        if all.isEmpty, !arguments.contains(where: { $0.knownType?.archetype != nil }) { return nil }
        var matches: [(FunctionSymbol, ArgumentMatch)] = []
        var unknown: [FunctionSymbol] = []
        for symbol in all
        where !symbol.isOfProtocol(symbols) && symbol.declaration.hasModifier(.prefix) == isPrefix
            && symbols.isSeen(symbol.symbol, inFile: context.file)
        {
            guard var signature = signature(of: symbol) else {
                unknown.append(symbol)
                continue
            }
            for index in signature.parameters.indices { signature.parameters[index].label = nil }
            guard let match = match(arguments, signature), !match.isOpen else { continue }
            try requireDecided(symbol.requirements)
            matches.append((symbol, match))
        }
        matches = withoutHidden(matches)
        matches += try protocolOperators(token, arguments, isPrefix: isPrefix)
        if !matches.contains(where: \.1.isExact) { try requireNone(of: unknown, fitting: arguments, token) }
        try requireNoStandardRival(of: token, matches, arguments.compactMap(\.value), isPrefix: isPrefix)
        if matches.isEmpty { return nil }
        return try overloaded(matches, of: token.text, arguments, named: token, at: arguments[0].node)
    }
}
