import AdgenIR
import AdgenParser

/// What depends on conditions of `#if`. Where a condition decides and is not decided, the function that is checked asks for it; whoever wants
/// that function then asks again, once for each answer.
extension Checker {
    /// Notes that what the function means depends on a condition. What is made of the function thereafter is of no use.
    mutating func ask(_ condition: BuildCondition) {
        if let module = condition.flagOwner { return report(unanswerable(condition, of: module)) }
        guard let symbol = context.symbol, questions[symbol] == nil else { return }
        questions[symbol] = condition
    }

    /// Written code stands in another target than what the condition is about.
    private func unanswerable(_ condition: BuildCondition, of module: String) -> Refusal {
        let source = files[context.file].source
        let place = context.symbol.flatMap { symbols.function($0.symbol) }?.declaration.nameToken?.range ?? 0..<0
        return Refusal(
            "what this needs of '\(module)' depends on '#if \(condition.text)', whose flags are those of that target",
            in: source,
            at: place,
            note: "move it out of the '#if', or give a rule with '@Derivative(of:)'"
        )
    }

    /// Goes on only if a declaration is certainly there.
    mutating func requireDecided(_ requirements: [BuildRequirement]) throws {
        guard let first = requirements.first else { return }
        ask(first.condition)
        throw Refusal.reported
    }

    // MARK: Branches of `#if`

    /// The statements, with those that are compiled of an `#if` in its place.
    mutating func decided(_ statements: [SourceStatement], depth: Int = 0) -> [SourceStatement] {
        guard depth < 64, statements.contains(where: \.isConditional) else { return statements }
        var result: [SourceStatement] = []
        for statement in statements {
            if case .declaration(.ifConfig(let config)) = statement {
                result += decided(clause(of: config)?.statements ?? [], depth: depth + 1)
            } else {
                result.append(statement)
            }
        }
        return result
    }

    /// The cases of a `switch`, with those that are compiled of an `#if` in its place.
    mutating func cases(of choice: SwitchExpr) -> [SwitchCase] {
        cases(choice.entries, depth: 0)
    }

    private mutating func cases(_ entries: [SwitchExpr.Entry], depth: Int) -> [SwitchCase] {
        guard depth < 64 else { return [] }
        var result: [SwitchCase] = []
        for entry in entries {
            switch entry {
            case .switchCase(let entry): result.append(entry)
            case .ifConfig(let config): result += cases(clause(of: config)?.switchEntries ?? [], depth: depth + 1)
            }
        }
        return result
    }

    /// The branch that is compiled, if there is one.
    private mutating func clause(of config: IfConfigDecl) -> IfConfigClause? {
        guard let branch = config.branches(in: symbols.configuration, ofModule: symbols.modules.flagOwner(ofFile: context.file)).first
        else { return nil }
        guard let requirement = branch.requirements.first else { return branch.clause }
        ask(requirement.condition)
        return nil
    }

    // MARK: Declarations under `#if`

    /// Whether the module declares a function of a name, for whatever types.
    mutating func isModuleFunction(_ name: String) -> Bool {
        let requirements = symbols.functions(named: name).filter { mayBeCalled($0) }.map(\.requirements)
        if requirements.isEmpty { return false }
        if requirements.allSatisfy({ !$0.isEmpty }), let first = requirements.first?.first { ask(first.condition) }
        return true
    }

    /// Whether a name that stands alone here may mean a function; members of the own module's types count as if it might wherever it stands.
    private func mayBeCalled(_ function: FunctionSymbol) -> Bool {
        if symbols.modules.isOwn(file: function.file) { return true }
        guard symbols.isSeen(function.symbol, inFile: context.file) else { return false }
        if function.declaration.isOperator { return true }
        return function.owner.map { symbols.types(around: context.place).contains($0) } ?? function.path.isEmpty
    }

    /// Variables of a name that are declared under conditions may be taken for one another if they are read in the same way.
    mutating func requireAlike(_ found: [GlobalSymbol], in candidates: [GlobalSymbol], named name: String, at node: Node) throws {
        guard let undecided = found.first(where: { !$0.requirements.isEmpty }) else {
            if found.count == 1 { return }
            throw Refusal("which of several declarations of '\(name)' is meant is not certain", at: node)
        }
        if found.count == candidates.count, !found.contains(where: \.isPrivate), Set(found.map(\.declaration.isLet)).count == 1 {
            let types = found.map { try? type(of: $0, named: name, at: node) }
            if let first = types.first, let type = first, types.allSatisfy({ $0 == type }) { return }
        }
        try requireDecided(undecided.requirements)
    }

    /// Whether all types that are named somewhere are certain; asks if they are not.
    mutating func requireDecidedTypes(in node: Node) -> Bool { requireDecidedTypes(in: [node]) }

    mutating func requireDecidedTypes(in nodes: [Node]) -> Bool {
        let names = symbols.conditionalNames(inFile: context.file)
        for node in nodes where !names.excludedTypes.isEmpty {
            let missed = node.tokens.map(\.name).first { names.isAbsentType($0) }
            if let missed { absences.append(Self.reason(missed)) }
        }
        guard let condition = undecidedType(in: nodes) else { return true }
        ask(condition)
        return false
    }

    private func undecidedType(in nodes: [Node]) -> BuildCondition? {
        let types = symbols.conditionalNames(inFile: context.file).types
        if types.isEmpty { return nil }
        for node in nodes {
            for token in node.tokens {
                if let requirement = types[token.name]?.first { return requirement.condition }
            }
        }
        return nil
    }

    // MARK: Rules under `#if`

    /// What it depends on whether a rule is there, and what it says.
    func undecidedCondition(ofRule symbol: FunctionSymbol) -> BuildCondition? {
        symbol.requirements.first?.condition ?? undecidedType(in: symbol.declaration.signatureNodes)
    }

    /// Notes that it depends on a condition which rules there are for functions of a base name.
    mutating func depend(rulesFor name: String, on condition: BuildCondition) {
        conditionalRules[name] = conditionalRules[name] ?? condition
    }

    /// Goes on only if it is certain which rules there are for functions of a base name.
    mutating func requireDecidedRule(for name: String) throws {
        guard let condition = conditionalRules[name] else { return }
        ask(condition)
        throw Refusal.reported
    }

    // MARK: What is not there

    /// Whether something of the name is declared, but under conditions that do not hold.
    func isAbsent(_ name: String) -> Bool {
        symbols.conditionalNames(inFile: context.file).excluded.contains(name) && !symbols.hasFunction(named: name)
            && symbols.globals(named: name).isEmpty
    }

    mutating func absent(_ name: String, at node: Node) -> Refusal {
        absences.append(Self.reason(name))
        return Refusal(
            "'\(name)' is declared only under conditions of '#if' that do not hold here",
            at: node,
            note: "declare it under the other conditions too, or put its use under the same '#if'"
        )
    }

    private static func reason(_ name: String) -> String { "'\(name)' is declared under other conditions of '#if' only" }

    /// Where the compiler stops, nothing has a derivative.
    mutating func stopped(at node: Node) -> Refusal {
        absences.append("'#error' stands in what it is made of")
        return Refusal(
            "the compiler stops at this '#error'",
            at: node,
            note: "put it under an '#if', with what is to be compiled under '#else'"
        )
    }
}

extension SourceStatement {
    fileprivate var isConditional: Bool {
        if case .declaration(.ifConfig) = self { true } else { false }
    }
}
