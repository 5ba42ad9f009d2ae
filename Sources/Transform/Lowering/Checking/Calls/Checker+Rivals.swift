import AdgenIR
import AdgenParser

/// Declarations that the compiler may prefer to the one that fits best here: functions whose types are not known, and those of libraries.
///
/// What fits exactly, type by type and without a default, is preferred to all that is generic, variadic or has to convert. What takes a literal
/// as another type than its own is not.
extension Checker {
    /// Refuses a call where a function that cannot be typed may be meant.
    mutating func requireCertainty(
        of name: String,
        among candidates: [FunctionSymbol],
        _ matches: [(FunctionSymbol, ArgumentMatch)],
        _ arguments: [CheckedArgument],
        at node: Node
    ) throws {
        guard !matches.contains(where: \.1.isExact) else { return }
        let labels = arguments.map(\.label)
        for candidate in candidates where candidate.symbol.parameters.map({ CalledParameter($0) }).accept(labels) {
            guard let signature = signature(of: candidate) else {
                throw candidates.count == 1 ? explained(candidate, at: node) : Refusal.uncertain(name, at: node)
            }
            if !matches.isEmpty, mayConvert(arguments, to: signature) { throw Refusal.uncertain(name, at: node) }
        }
    }

    /// Whether the arguments may be converted to parameters of types that are only carried along, as `Any` and optionals are.
    func mayConvert(_ arguments: [CheckedArgument], to signature: Signature) -> Bool {
        let isConverting = signature.parameters.contains { parameter in
            if case .opaque(let name) = parameter.type { !symbols.isOwnType(name) } else { false }
        }
        return isConverting && match(arguments, signature) == nil
            && signature.writtenParameters.map({ CalledParameter($0) }).accept(arguments.map(\.label))
    }

    /// Refuses a name that a type around has from a superclass or protocol: that hides what stands further out.
    func requireNothingInherited(_ name: String, in type: TypeID?, at node: Node) throws {
        guard let type else { return }
        let inherited = symbols.members(name, of: type, from: context.place).contains { symbols.owner(of: $0.symbol) != type }
        if inherited { throw Refusal.uncertain(name, at: node) }
    }

    /// Without what other modules declare at their top level and the file's own module declares, too: that hides it.
    func withoutHidden(_ matches: [(FunctionSymbol, ArgumentMatch)]) -> [(FunctionSymbol, ArgumentMatch)] {
        guard symbols.modules.hasDependencies, matches.count > 1 else { return matches }
        let own = matches.filter { $0.0.owner == nil && symbols.areOfOneModule($0.0.file, context.file) }
        return matches.filter { symbol, match in
            symbol.owner != nil || symbols.areOfOneModule(symbol.file, context.file)
                || !own.contains { $0.1.generic.isWrittenLike(match.generic) }
        }
    }

    // MARK: Functions of libraries

    /// Refuses a call of a function of the module where one of a library of that name fits better, or as well: what is generic is second to what
    /// is not, and `Float` to `Double`.
    mutating func requireNoRival(
        of name: String,
        _ matches: [(FunctionSymbol, ArgumentMatch)],
        _ arguments: [CheckedArgument],
        at node: Node
    ) throws {
        try requireNoImportedRival(of: name, matches, arguments, at: node)
        guard !matches.contains(where: \.1.isExact), let literals = matches.map(\.1.literals).min() else { return }
        let needsDefaults = !matches.contains { $0.1.defaults == 0 }
        let values = arguments.compactMap { $0.label == nil ? $0.value : nil }
        guard values.count == arguments.count else { return }
        let own = matches.map { $0.1.signature.parameters.map(\.type) }
        let isGeneric = matches.contains { $0.1.deduction != nil }
        for rival in rivals(of: name, values) where !own.contains(rival.types) || rival.isGeneric || isGeneric {
            let itsLiterals = zip(values, rival.types).reduce(0) { $0 + (Self.isOfItsOwnType($1.0, as: $1.1) ? 0 : 1) }
            let isAsGood = itsLiterals == literals && !rival.isGeneric && !rival.types.contains(.scalar(.float))
            if itsLiterals < literals || isAsGood || needsDefaults || isGeneric && itsLiterals == literals {
                throw Refusal.uncertain(name, at: node)
            }
        }
    }

    /// Refuses a call of another module's function where a third module or a library that is no less near has one for the same types. The standard
    /// library's are hidden by those of every other module.
    private func requireNoImportedRival(
        of name: String,
        _ matches: [(FunctionSymbol, ArgumentMatch)],
        _ arguments: [CheckedArgument],
        at node: Node
    ) throws {
        let values = arguments.compactMap { $0.label == nil ? $0.value : nil }
        guard symbols.modules.hasDependencies, values.count == arguments.count,
            !matches.contains(where: { symbols.areOfOneModule($0.0.file, context.file) })
        else { return }
        let imported = matches.map { $0.1.signature.parameters.map(\.type) }
        let modules = matches.compactMap { symbols.modules.name(ofFile: $0.0.file) }
        if rivals(of: name, values).contains(where: { !$0.isGeneric && imported.contains($0.types) }) {
            throw Refusal.uncertain(name, among: modules, at: node)
        }
        let first = matches.first
        if matches.dropFirst().contains(where: { symbol, match in
            first.map { !symbols.areOfOneModule($0.0.file, symbol.file) && $0.1.generic.isWrittenLike(match.generic) } ?? false
        }) {
            throw Refusal.uncertain(name, among: modules, at: node)
        }
    }

    /// The functions of libraries of that name that fit, by the types of their parameters.
    private func rivals(of name: String, _ values: [Synthesis]) -> [(types: [SwiftType], isGeneric: Bool)] {
        var result: [(types: [SwiftType], isGeneric: Bool)] = []
        let parameters = context.typeParameters.map { $0.lane ?? .parameter($0) }
        for candidate in Elementary.candidates(for: .function(name)) where context.libraries.available.contains(candidate.spelling.library)
        {
            guard candidate.spelling.order.count == values.count else { continue }
            for scalar in candidate.spelling.scalars + parameters.filter(candidate.spelling.serves) {
                let types = candidate.function.operands(scalar)
                result.append((candidate.spelling.order.map { .scalar(types[$0]) }, candidate.spelling.library == .standard))
            }
        }
        if (name == "abs" && values.count == 1) || ((name == "min" || name == "max") && values.count > 1) {
            for scalar in [Scalar.int, .double, .float] + parameters { result.append((values.map { _ in .scalar(scalar) }, true)) }
        }
        if Libraries.otherMathematics.contains(name), context.libraries.available.contains(.mathematics) {
            result.append((values.map { _ in .scalar(.double) }, false))
        }
        return result.filter { rival in zip(values, rival.types).allSatisfy { accepts($0, $1) } }
    }

    /// Whether a value is no literal that has to take another type than its own.
    static func isOfItsOwnType(_ value: Synthesis, as type: SwiftType) -> Bool {
        switch value {
        case .typed(let expression): expression.type.converts(to: type)
        case .flexible(let flexible): flexible.defaultType == type
        }
    }

    // MARK: Operators

    /// Refuses an operator of the module where the standard library's may be meant: on literals, whose types the compiler chooses by its own
    /// rules of thumb, and where the two give different types.
    mutating func requireNoStandardRival(
        of token: Token,
        _ matches: [(FunctionSymbol, ArgumentMatch)],
        _ operands: [Synthesis],
        isPrefix: Bool
    ) throws {
        let results = standardResults(of: token.text, operands, isPrefix: isPrefix)
        guard !matches.isEmpty, !results.isEmpty else { return }
        let isOpen = operands.contains { if case .flexible = $0 { true } else { false } }
        let own = Set(matches.map(\.1.signature.result))
        if isOpen || own != results || matches.contains(where: { $0.1.deduction != nil }) { throw Refusal.uncertain(token) }
    }

    /// Refuses an operator where one of the module's may be meant that cannot be typed. What is generic is second to the standard library's on
    /// numbers, which is not.
    mutating func requireNone(of unknown: [FunctionSymbol], fitting arguments: [CheckedArgument], _ token: Token) throws {
        let operands = arguments.compactMap { argument -> SwiftType? in
            if case .typed(let value)? = argument.value { return value.type }
            return argument.target?.type
        }
        let areNumbers = !operands.isEmpty && operands.allSatisfy { $0.scalar != nil }
        for symbol in unknown where symbol.declaration.parameters.count == arguments.count {
            let isGeneric = symbol.isInGenericContext || !symbol.declaration.genericParameters.isEmpty
            if isGeneric, areNumbers { continue }
            // A member takes a value of its type.
            if let owner = symbol.owner, !operands.contains(where: { extendedTypes(reaching: $0).contains(owner) }) { continue }
            let types = symbol.declaration.parameters.map { parameter in
                parameter.type.map { resolve($0, at: LookupPlace(inside: symbol.symbol)) } ?? .void
            }
            let mayFit = zip(arguments, types).allSatisfy { argument, type in
                guard case .typed(let value)? = argument.value else { return argument.target.map { mayBe($0.type, type) } ?? true }
                return mayBe(value.type, type)
            }
            if mayFit { throw Refusal.uncertain(token) }
        }
    }

    /// Whether a value of a type may be passed where another is asked for, which may be generic.
    private func mayBe(_ type: SwiftType, _ asked: SwiftType) -> Bool {
        switch (asked, type) {
        case (.opaque(let name), _): !symbols.isOwnType(name)
        case (.array(let asked), .array(let element)): mayBe(element, asked)
        default: type.converts(to: asked)
        }
    }

    /// The types that the standard library's operator could give.
    private func standardResults(of name: String, _ operands: [Synthesis], isPrefix: Bool) -> Set<SwiftType> {
        var results = vectorResults(of: name, operands, isPrefix: isPrefix)
        let scalars = Self.scalars(of: operands)
        for scalar in scalars where operands.allSatisfy({ accepts($0, .scalar(scalar)) }) {
            let type = SwiftType.scalar(scalar)
            if isPrefix {
                let isKnown =
                    switch name {
                    case "-", "+": scalar != .bool
                    case "!": scalar == .bool
                    case "~": scalar == .int
                    default: false
                    }
                if isKnown { results.insert(type) }
            } else if let comparison = Comparison(rawValue: name) {
                if scalar != .bool || comparison == .equal || comparison == .notEqual { results.insert(.scalar(.bool)) }
            } else if Self.operation(name, scalar) != nil || (scalar == .int && (name == "<<" || name == ">>")) {
                results.insert(type)
            }
        }
        if name == "+", !isPrefix {
            for scalar in scalars where operands.allSatisfy({ accepts($0, .array(.scalar(scalar))) }) {
                results.insert(.array(.scalar(scalar)))
            }
        }
        return results
    }

    /// The types of numbers and truth values that an operator may be applied on: those of the operands, or else those that literals can have.
    private static func scalars(of operands: [Synthesis]) -> [Scalar] {
        for case .typed(let operand) in operands { return [operand.type.scalar ?? operand.type.element].compactMap { $0 } }
        return [.double, .float, .int, .bool]
    }

    /// Refuses an operator whose meaning is taken for granted here, should the module declare it for operands that adgen knows.
    mutating func requireStandard(_ token: Token) throws {
        if mayBeDeclared(token.text) { throw Refusal.uncertain(token) }
    }

    /// Whether the module declares an operator for operands that adgen knows, or for any.
    mutating func mayBeDeclared(_ operatorName: String) -> Bool {
        for symbol in symbols.functions(named: operatorName) where symbols.isSeen(symbol.symbol, inFile: context.file) {
            switch (try? makeSignature(symbol))?.parameters.first?.type {
            case .opaque, .structure: continue
            case .scalar, .array, .tuple, nil: return true
            }
        }
        return false
    }
}

extension Signature {
    /// Whether the two differ in nothing that a call could tell.
    fileprivate func isWrittenLike(_ other: Signature) -> Bool {
        parameters.map(\.label) == other.parameters.map(\.label) && parameters.map(\.type) == other.parameters.map(\.type)
            && parameters.map(\.isInout) == other.parameters.map(\.isInout) && result == other.result
    }
}
