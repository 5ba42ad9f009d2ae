/// Expressions of generic code over types of numbers: what its constraints give.
extension SourceGenerator {
    mutating func genericCondition(_ scope: inout GenericScope) -> String {
        "\(genericName(scope)) \(random.pick(["<", ">", "<=", ">="])) \(random.chance(0.5) ? genericName(scope) : "\(generic(1, &scope))")"
    }

    /// A value of whatever type generic code has.
    ///
    /// - Parameter isTyped: Whether its type is told by where it stands.
    mutating func generic(_ part: GenericStruct.Part, _ scope: inout GenericScope, isTyped: Bool = false) -> String {
        switch part {
        case .number: return generic(2, &scope)
        case .numbers: return genericArray(&scope)
        case .pair: return "(low: \(generic(1, &scope)), high: \(generic(1, &scope)))"
        case .rows: return "[\((0..<4).map { _ in genericArray(&scope) }.joined(separator: ", "))]"
        case .fixed(.int): return random.recent(scope.integers).map { "(\($0) & 3)" } ?? "\(random.integer(0...3))"
        case .fixed: return "\(random.coefficient().magnitude)"
        case .structure(let structure): return genericWhole(structure, &scope, isTyped: isTyped)
        case .structures(let structure):
            let element = genericWhole(structure, &scope)
            if random.chance(0.5) { return "Array(repeating: \(element), count: 4)" }
            return "[\(element), \((0..<3).map { _ in genericWhole(structure, &scope) }.joined(separator: ", "))]"
        }
    }

    mutating func genericArray(_ scope: inout GenericScope) -> String {
        if let known = random.recent(scope.arrays), random.chance(0.6) { return known }
        return "[\((0..<4).map { _ in generic(1, &scope) }.joined(separator: ", "))]"
    }

    /// How generic code spells the type of a generic struct.
    mutating func genericName(of structure: GenericStruct, _ scope: GenericScope, isFull: Bool = false) -> String {
        let full = "\(structure.name)<\(Self.typeName)>"
        if scope.owner?.name == structure.name { return random.pick(["Self", structure.name, full]) }
        return isFull ? full : random.pick([structure.name, full])
    }

    mutating func genericWhole(_ structure: GenericStruct, _ scope: inout GenericScope, isTyped: Bool = false) -> String {
        let known = random.recent(scope.wholes.filter { $0.structure.name == structure.name })?.text
        nesting += 1
        defer { nesting -= 1 }
        let allowed = scope
        let members = genericMembers[structure.name] ?? GenericStruct.Members()
        func usable(_ members: [GenericStruct.Member]) -> [GenericStruct.Member] {
            members.filter { allowed.allows($0.constraint) && isAffordable($0.cost) }
        }
        if let known, nesting > 2 || random.chance(0.35) { return known }
        if let known, let maker = random.recent(usable(members.makers)), random.chance(0.3) {
            use(maker)
            return "\(known).\(maker.call(generic(1, &scope)))"
        }
        if let known, let symbol = random.recent(usable(members.operators)), random.chance(0.4) {
            use(symbol)
            return "(\(known) \(symbol.name) \(genericWhole(structure, &scope)))"
        }
        if let maker = random.recent(usable(members.statics)), random.chance(0.3) {
            use(maker)
            let type = isTyped && random.chance(0.3) ? "" : genericName(of: structure, scope, isFull: true)
            return "\(type).\(maker.call(generic(1, &scope)))"
        }
        let initializers = members.initializers.filter { allowed.allows($0.constraint) && isAffordable($0.cost) }
        guard let initializer = random.recent(initializers) ?? members.initializers.first else { return known ?? "self" }
        spend(initializer.cost)
        return construction(structure, initializer.parameters, &scope, isTyped: isTyped)
    }

    private mutating func construction(
        _ structure: GenericStruct,
        _ parameters: [GenericStruct.Parameter],
        _ scope: inout GenericScope,
        isTyped: Bool
    ) -> String {
        note(.genericConstruction)
        let (passed, isTold) = arguments(parameters, &scope)
        let name = isTyped && random.chance(0.3) ? ".init" : genericName(of: structure, scope, isFull: !isTold)
        return "\(name)(\(passed))"
    }

    /// What is passed to an initialiser, and whether it tells the type of numbers.
    mutating func arguments(_ parameters: [GenericStruct.Parameter], _ scope: inout GenericScope) -> (text: String, tellType: Bool) {
        let passed = parameters.filter { !$0.isOptional || random.chance(0.5) }
        let told = passed.firstIndex { if case .number = $0.part { true } else { false } }
        // A name tells the type where a literal would not.
        let arguments = passed.indices.map { index in
            let part = passed[index].part
            let value = index == told ? genericName(scope) : generic(part, &scope, isTyped: true)
            return passed[index].label.map { "\($0): \(value)" } ?? value
        }
        return (arguments.joined(separator: ", "), told != nil)
    }

    private mutating func use(_ member: GenericStruct.Member) {
        note(.genericMemberUse)
        spend(member.cost)
    }

    /// A number that is not that variable itself, to which it can be assigned.
    mutating func generic(_ depth: Int, _ scope: inout GenericScope, besides variable: String) -> String {
        let text = generic(depth, &scope)
        return text == variable ? "-\(text)" : text
    }

    mutating func genericIndex(_ scope: GenericScope) -> String {
        random.recent(scope.integers).map { "\($0) & 3" } ?? "\(random.integer(0...3))"
    }

    mutating func genericElement(_ index: String, _ scope: inout GenericScope) -> String {
        random.recent(scope.arrays).map { "\($0)[\(index) & 3]" } ?? "\(Self.typeName)(\(index) + 1) / 4"
    }

    mutating func genericName(_ scope: GenericScope) -> String {
        random.recent(scope.values + scope.variables) ?? "\(Self.typeName)(1)"
    }

    /// A number of magnitude about 2 or less.
    mutating func generic(_ depth: Int, _ scope: inout GenericScope) -> String {
        guard depth > 0, random.chance(0.8) else {
            if random.chance(0.15) { return scope.hasFractions ? "\(random.coefficient().magnitude)" : "(1 / 3)" }
            if random.chance(0.3), let array = random.recent(scope.arrays) { return "\(array)[\(genericIndex(scope))]" }
            return genericName(scope)
        }
        switch random.integer(0...13) {
        case 0, 1: return "((\(generic(depth - 1, &scope)) + \(genericName(scope))) / 2)"
        case 2, 3: return "(\(generic(depth - 1, &scope)) * \(genericName(scope)) / 2)"
        case 4:
            let divisor = genericName(scope)
            return "(\(generic(depth - 1, &scope)) / (\(divisor) * \(divisor) + 1))"
        case 5:
            let base = genericName(scope)
            return "(\(base) * \(base) + \(Self.typeName)(\(random.integer(1...3)))).squareRoot()"
        case 6: return "(-\(genericName(scope)))"
        case 7: return random.pick(["abs(\(genericName(scope)))", "\(genericName(scope)).magnitude"])
        case 8:
            let function = random.pick(["max", "min", "\(Self.typeName).maximum", "\(Self.typeName).minimum"])
            return "\(function)(\(genericName(scope)), \(generic(depth - 1, &scope)))"
        case 9: return random.recent(scope.integers).map { "(\(Self.typeName)(\($0)) / 4)" } ?? "(\(Self.typeName)(3) / 5)"
        case 10: return "(\(genericCondition(&scope)) ? \(genericName(scope)) : \(genericName(scope)))"
        case 11: return "\(genericName(scope)).addingProduct(\(genericName(scope)), \(generic(depth - 1, &scope)) / 4)"
        default:
            guard let function = random.recent(scope.functions.filter({ isAffordable($0.cost) })) else {
                return "(\(genericName(scope)) - \(genericName(scope)))"
            }
            spend(function.cost)
            if function.name.contains(".") { note(.genericMemberUse) }
            return function.call(genericName(scope))
        }
    }
}
