import AdgenIR
import AdgenParser

/// Which of several functions of a name a call means, and the call itself.
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

    mutating func build(
        _ symbol: FunctionSymbol,
        _ match: ArgumentMatch,
        _ arguments: [CheckedArgument],
        _ callee: Callee = .function,
        named name: Token? = nil,
        at node: Node
    ) throws -> TypedExpression {
        keep(symbol, at: name ?? nameToken(of: node))
        if let use = match.member { return try build(symbol, of: use, match, arguments, callee, at: node) }
        let signature = match.signature
        let defaults = Dictionary(
            symbol.declaration.parameters.enumerated().compactMap { index, parameter in
                parameter.defaultValue.map { (index, (expression: $0, symbol: symbol)) }
            },
            uniquingKeysWith: { first, _ in first }
        )
        if let name = externalNames[symbol.id] {
            let values = try self.arguments(signature, match, arguments, defaults: defaults, at: node)
            return call(with: values, gives: signature.result) { .externalCall(name: name, $0) }
        }
        if let types = match.deduction?.arguments, !types.isEmpty {
            return try build(symbol, for: types, match, arguments, callee, defaults, at: node)
        }
        if let carried = try carriedCall(symbol, signature, match, arguments, at: node) { return carried }
        if let name = try externalElsewhere(symbol, match.generic, at: node) {
            let values = try self.arguments(signature, match, arguments, defaults: defaults, at: node)
            return call(with: values, gives: signature.result) { .externalCall(name: name, $0) }
        }
        let id = require(symbol, match.generic)
        return try build(id, signature, match, arguments, callee, defaults: defaults, at: node)
    }

    /// A function that takes nothing differentiable and cannot be lowered is called as it is: no derivative goes through it.
    private mutating func carriedCall(
        _ symbol: FunctionSymbol,
        _ signature: Signature,
        _ match: ArgumentMatch,
        _ arguments: [CheckedArgument],
        at node: Node
    ) throws -> TypedExpression? {
        guard signature.receiver == nil,
            !signature.parameters.contains(where: { $0.isInout || $0.type.flattened.contains(where: \.isDifferentiable) }),
            !symbol.isPrivate, !symbol.isInGenericContext,
            lowerIfPossible(symbol, match.generic) == nil
        else { return nil }
        var pieces: [TypedPiece] = [.text(symbols.writtenName(of: symbol.symbol, symbol.path) + "(")]
        for (index, argument) in arguments.enumerated() {
            pieces.append(.text((index > 0 ? ", " : "") + (argument.label.map { $0 + ": " } ?? "")))
            pieces += try self.pieces(of: argument.node)
        }
        return try carriedValue(pieces + [.text(")")], signature.result, nil, at: node)
    }

    mutating func build(
        _ id: FunctionID,
        _ signature: Signature,
        _ match: ArgumentMatch,
        _ arguments: [CheckedArgument],
        _ callee: Callee = .function,
        defaults: [Int: (expression: Expression, symbol: FunctionSymbol)],
        at node: Node
    ) throws -> TypedExpression {
        var values = try self.arguments(signature, match, arguments, defaults: defaults, at: node)
        if let receiver = try receiverArgument(callee, signature, at: node) { values.insert(receiver, at: 0) }
        let types = match.deduction?.types ?? [:]
        return call(with: values, gives: signature.result) { .call(TypedCall(callee: id, arguments: $0, types: types)) }
    }

    /// A call. Where computed properties are passed `inout`, they are read when all arguments have been evaluated, and set after the call.
    mutating func call(
        with arguments: [PassedArgument],
        gives result: SwiftType,
        _ make: ([TypedArgument]) -> TypedExpression.Kind
    ) -> TypedExpression {
        var passed: [TypedArgument] = []
        let isPlain = arguments.allSatisfy(\.isPlain)
        var statements: [TypedStatement] = []
        var begin: [TypedStatement] = []
        var end: [TypedStatement] = []
        for argument in arguments {
            switch argument {
            case .value(let value) where isPlain:
                passed.append(.value(value))
            case .value(let value):
                let (variables, read) = temporary(value.type, named: "argument")
                statements.append(TypedStatement(.initialize(variables, value), nil))
                passed.append(.value(read))
            case .target(let target):
                passed.append(.places(target.places))
                statements += target.setup
                begin += target.begin
                end = target.end + end
            }
        }
        let call = TypedExpression(make(passed), result)
        if isPlain { return call }
        let (variables, read) = temporary(result, named: "result")
        statements += begin + [TypedStatement(.initialize(variables, call), nil)] + end
        return TypedExpression(.after(statements, read), result)
    }

    /// Variables for a value of a type, and what reads them.
    mutating func temporary(_ type: SwiftType, named name: String) -> ([Variable], TypedExpression) {
        let variables = zip(type.leafNames(name), type.flattened).map { program.variables.make($0, $1, owner: context.id) }
        return (variables, read(LocalVariable(leaves: variables, type: type, isMutable: true)))
    }

    mutating func arguments(
        _ signature: Signature,
        _ match: ArgumentMatch,
        _ arguments: [CheckedArgument],
        defaults: [Int: (expression: Expression, symbol: FunctionSymbol)],
        at node: Node
    ) throws -> [PassedArgument] {
        var values: [PassedArgument] = []
        for (index, parameter) in signature.writtenParameters.enumerated() {
            if let place = match.arguments[index] {
                let argument = arguments[place]
                if let target = argument.target {
                    try requireActive(target, at: argument.node)
                    values.append(.target(target))
                } else if let value = argument.value {
                    values.append(.value(try coerce(value, to: parameter.type, at: argument.node)))
                }
            } else if let value = defaults[index] {
                values.append(
                    .value(try defaultValue(value.expression, of: value.symbol, as: match.genericType(ofParameter: index), match))
                )
            } else {
                throw Refusal("default arguments of nested functions are not supported", at: node, note: "pass all arguments")
            }
        }
        return values
    }

    /// A default argument: evaluated at the call, but resolved where it is written.
    ///
    /// - Parameter type: The parameter's, in terms of the function's own type parameters.
    private mutating func defaultValue(
        _ expression: Expression,
        of symbol: FunctionSymbol,
        as type: SwiftType,
        _ match: ArgumentMatch
    ) throws -> TypedExpression {
        let outer = context
        defer { context = outer }
        context.scopes = Scopes()
        context.around = symbol.symbol.id
        context.libraries = libraries(ofFile: symbol.file)
        context.file = symbol.file
        context.environment = TypeEnvironment()
        if match.member != nil || !(match.deduction?.arguments.isEmpty ?? true) {
            guard case .scalar = type else {
                throw Refusal(
                    "a default argument of a generic function is supported only if it is a literal",
                    at: expression.node,
                    note: "pass the argument where the function is called"
                )
            }
        }
        let value = try check(expression, as: type)
        guard let types = match.deduction?.types, type.holdsTypeParameter else { return value }
        guard let replaced = value.replacing(types) else {
            throw Refusal(
                "a default argument of a generic function is supported only if it is made of literals",
                at: expression.node,
                note: "pass the argument where the function is called"
            )
        }
        return replaced
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
