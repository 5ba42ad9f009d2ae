import AdgenIR
import AdgenParser

/// Calls of methods, static functions and initialisers that the module adds to types of libraries.
extension Checker {
    /// A call of a method of a value, or of a static function of a type; nil if the library's is meant, or nothing that is known.
    mutating func addedCall(
        _ call: CallExpr,
        _ name: Token?,
        of type: SwiftType,
        _ callee: Callee,
        at node: Node
    ) throws -> Synthesis? {
        guard type.mayHaveAddedMembers else { return nil }
        let isStatic = if case .function = callee { true } else { false }
        let found = addedMembers(name?.name ?? "", of: type, .function, isStatic: isStatic)
        return try addedCall(call, name, found, of: type, callee, at: node)
    }

    /// A call of an initialiser; nil if the library's is meant.
    mutating func addedInitialization(_ call: CallExpr, of type: SwiftType) throws -> Synthesis? {
        guard type.mayHaveAddedMembers else { return nil }
        let found = addedMembers("init", of: type, .initializer, isStatic: false)
        return try addedCall(call, nameToken(of: call.node), found, of: type, .function, at: call.callee.node)
    }

    private mutating func addedCall(
        _ call: CallExpr,
        _ token: Token?,
        _ found: AddedMembers,
        of type: SwiftType,
        _ callee: Callee,
        at node: Node
    ) throws -> Synthesis? {
        if found.isEmpty { return nil }
        let isInitializer = (found.certain.first?.symbol ?? found.doubtful.first)?.kind == .initializer
        let name = isInitializer ? "init" : token?.name ?? ""
        let labels = call.arguments.map(\.label)
        let members = found.certain.filter { $0.symbol.parameters.map(CalledParameter.init).accept(labels) }
        let doubtful = found.doubtful.filter { $0.parameters.map(CalledParameter.init).accept(labels) }
        if members.isEmpty, doubtful.isEmpty { return nil }
        let arguments = try self.arguments(call)
        if isInitializer, Self.isLiteralOf(type, arguments) { return nil }
        let matches = try addedMatches(members, isInitializer, arguments, name, at: node)
        let best = matches.count == 1 && matches[0].match.isExact(but: matches[0].member) ? matches[0].member : nil
        try requireNoDoubt(name, doubtful, besides: best, on: type, at: node)
        let isOfLibrary = isInitializer ? Self.isLibraryInitializer(labels, of: type) : LibraryMember.mayBeMeant(name, labels, of: type)
        if matches.isEmpty {
            if isOfLibrary { return nil }
            throw Refusal.unknown("no '\(name)' of '\(type.spelling)' fits these arguments", at: node, note: Self.carryNote)
        }
        if isOfLibrary {
            let results = Set(matches.map(\.match.signature.result))
            let isExact = matches.allSatisfy { $0.match.isExact }
            guard results.count == 1, let result = results.first, !isInitializer || isExact else { throw shadow(name, at: node) }
            if !isInitializer {
                try requireNoLibraryMember(name, labels, of: type, insteadOfOneThatGives: result, isExact: isExact, at: node)
            }
        }
        return try overloaded(matches.map { ($0.symbol, $0.match) }, of: name, arguments, callee, named: token, at: node)
    }

    private struct AddedMatch {
        var member: AddedMember
        var symbol: FunctionSymbol
        var match: ArgumentMatch
    }

    /// What fits, without that to which the compiler prefers something else that takes and gives the same.
    private mutating func addedMatches(
        _ members: [AddedMember],
        _ areInitializers: Bool,
        _ arguments: [CheckedArgument],
        _ name: String,
        at node: Node
    ) throws -> [AddedMatch] {
        var matches: [AddedMatch] = []
        for member in members {
            guard let symbol = symbols.callable(member.symbol, areInitializers ? .initializer : .function) else { continue }
            guard let signature = signature(of: symbol) else {
                try requireDecided(symbol.requirements)
                throw members.count == 1 ? explained(symbol, at: node) : Refusal.uncertain(name, at: node)
            }
            if let match = match(arguments, signature, knowing: member.types) {
                try requireDecided(symbol.requirements)
                matches.append(AddedMatch(member: member, symbol: symbol, match: match))
            } else if mayConvert(arguments, to: signature) {
                throw Refusal.uncertain(name, at: node)
            }
        }
        let all = matches
        matches.removeAll { match in
            all.contains { $0.member.extended.isMoreSpecial(than: match.member.extended) && $0.match.isCalledLike(match.match) }
        }
        // How defaults weigh against what is more special only the compiler knows.
        if matches.contains(where: { $0.match.deduction != nil }), Set(matches.map(\.match.defaults)).count > 1 {
            throw Refusal.uncertain(name, at: node)
        }
        return matches
    }

    /// Whether the argument is a literal alone, which is then one of the type: no initialiser is called.
    private static func isLiteralOf(_ type: SwiftType, _ arguments: [CheckedArgument]) -> Bool {
        guard arguments.count == 1, arguments[0].label == nil, case .flexible(let literal)? = arguments[0].value else { return false }
        return literal.isLiteral && literal.accepts(type)
    }

    /// Whether an initialiser of the library may be called with such labels.
    private static func isLibraryInitializer(_ labels: [String?], of type: SwiftType) -> Bool {
        let known = libraryInitializers.contains(labels.map { $0 ?? "_" }.joined(separator: ":"))
        return known || type.vectorOrMask != nil && labels.allSatisfy { $0 == nil || ["x", "y", "z", "w"].contains($0) }
    }

    private static let libraryInitializers: Set<String> = [
        "", "_", "exactly", "truncating", "truncatingIfNeeded", "clamping", "bitPattern", "from", "_:radix", "_:format", "_:strategy",
        "_:format:lenient",
        "sign:exponent:significand", "signOf:magnitudeOf", "nan:signaling", "sign:exponentBitPattern:significandBitPattern", "bigEndian",
        "littleEndian", "repeating", "repeating:count", "arrayLiteral", "floatLiteral", "integerLiteral", "booleanLiteral", "capacity",
        "unsafeUninitializedCapacity:initializingWith", "capacity:initializingWith", "lowHalf:highHalf", "evenHalf:oddHalf", "_:_",
        "_:rounding",
    ]
}

extension Checker.ArgumentMatch {
    /// Whether both take and give the same, with the same conversions.
    fileprivate func isCalledLike(_ other: Self) -> Bool {
        signature.writtenParameters.map(\.type) == other.signature.writtenParameters.map(\.type)
            && signature.result == other.signature.result
            && literals == other.literals && defaults == other.defaults
    }

    /// Whether nothing fits better than a member that is not generic.
    fileprivate func isExact(but member: Checker.AddedMember) -> Bool { isExact && member.types.isEmpty }
}
