/// Statements of generic code over types of numbers.
extension SourceGenerator {
    /// The body of a generic function or member; what it costs.
    mutating func writeGenericBody(
        _ head: String,
        _ scope: GenericScope,
        statements: Int,
        costLimit: Double = 60,
        model: String? = nil,
        _ begin: (inout SourceGenerator, inout GenericScope) -> Void = { _, _ in }
    ) -> Double {
        let outer = (cost, self.costLimit, loopDepth)
        (cost, self.costLimit, loopDepth) = (0, costLimit, 0)
        var scope = scope
        line(head + " {", model: model.map { $0 + " {" })
        indented { generator in
            begin(&generator, &scope)
            generator.writeGenericStatements(&scope, statements)
            if scope.result != nil { generator.line(generator.genericReturn(&scope)) }
        }
        line("}")
        let found = cost
        (cost, self.costLimit, loopDepth) = outer
        return found
    }

    /// What can be reached in a value of generic code.
    func add(_ path: String, _ part: GenericStruct.Part, isMutable: Bool = false, to scope: inout GenericScope, prefix: String? = nil) {
        switch part {
        case .number: if isMutable { scope.variables.append(path) } else { scope.values.append(path) }
        case .numbers:
            scope.arrays.append(path)
            if isMutable { scope.mutableArrays.append(path) }
        case .pair:
            for name in ["low", "high"] { add("\(path).\(name)", .number, isMutable: isMutable, to: &scope) }
        case .rows: add("\(path)[1]", .numbers, isMutable: isMutable, to: &scope)
        case .fixed(.int): scope.integers.append(path)
        case .fixed: break
        case .structures(let structure): add("\(path)[2]", .structure(structure), isMutable: isMutable, to: &scope)
        case .structure(let structure):
            scope.wholes.append(GenericScope.Whole(text: path, structure: structure, isMutable: isMutable))
            let prefix = prefix ?? path + "."
            for field in structure.fields {
                add(prefix + field.name, field.part, isMutable: isMutable && field.isMutable, to: &scope)
            }
            addMembers(of: structure, prefix, isMutable: isMutable, to: &scope)
        }
    }

    private func addMembers(of structure: GenericStruct, _ prefix: String, isMutable: Bool, to scope: inout GenericScope) {
        guard let members = genericMembers[structure.name] else { return }
        let constraint = scope.constraint
        func reached(_ members: [GenericStruct.Member]) -> [GenericStruct.Member] {
            members.filter { $0.constraint == "FloatingPoint" || $0.constraint == constraint }.map { member in
                var member = member
                member.name = prefix + member.name
                return member
            }
        }
        scope.functions += reached(members.functions)
        if isMutable { scope.mutations += reached(members.mutations) }
        for property in reached(members.properties) {
            if isMutable && property.isSettable { scope.variables.append(property.name) } else { scope.values.append(property.name) }
        }
    }

    // MARK: Statements

    private mutating func writeGenericStatements(_ scope: inout GenericScope, _ count: Int) {
        guard count > 0 else { return }
        let variable = fresh("v")
        line("var \(variable): \(Self.typeName) = \(generic(1, &scope))")
        scope.variables.append(variable)
        for _ in 0..<count { writeGenericStatement(&scope) }
    }

    private mutating func writeGenericStatement(_ scope: inout GenericScope) {
        guard let variable = random.recent(scope.variables) else { return }
        if !scope.wholes.isEmpty, random.chance(0.3) { return writeGenericStructStatement(&scope) }
        switch random.integer(0...9) {
        case 0:
            let constant = fresh("t")
            line("let \(constant): \(Self.typeName) = \(generic(2, &scope))")
            scope.values.append(constant)
        case 1:
            let copy = fresh("c")
            line("var \(copy): [\(Self.typeName)] = \(genericArray(&scope))")
            scope.arrays.append(copy)
            scope.mutableArrays.append(copy)
        case 2:
            let condition = genericCondition(&scope)
            let value = generic(2, &scope, besides: variable)
            line("if \(condition) { \(variable) = \(value) } else { \(variable) -= \(generic(1, &scope)) / 4 }")
        case 3:
            line("for i in 0..<\(random.integer(2...4)) {")
            loopDepth += 1
            line("    \(variable) = (\(variable) + \(genericElement("i", &scope))) / 2")
            line("    if \(genericCondition(&scope)) { \(random.pick(["break", "continue"])) }")
            line("    \(variable) *= \(generic(1, &scope)) / 2")
            loopDepth -= 1
            line("}")
        case 4:
            guard let array = random.recent(scope.arrays) else { return line("\(variable) = -\(generic(1, &scope))") }
            line("for x in \(array) { \(variable) = (\(variable) + x) / \(random.pick(["2", "3"])) }")
        case 5, 6:
            guard let array = random.recent(scope.mutableArrays) else { return line("\(variable) += \(generic(1, &scope)) / 4") }
            switch random.integer(0...2) {
            case 0: line("\(array)[\(genericIndex(scope))] = \(generic(2, &scope))")
            case 1: line("\(array)[\(genericIndex(scope))] += \(generic(1, &scope)) / 4")
            default: line("\(array).append(\(generic(1, &scope)))")
            }
        case 7:
            let condition = genericCondition(&scope)
            line("guard \(condition) else { \(genericReturn(&scope)) }")
        default: line("\(variable) = \(generic(2, &scope, besides: variable))")
        }
    }

    /// A statement about generic structs as wholes.
    private mutating func writeGenericStructStatement(_ scope: inout GenericScope) {
        if let mutation = random.recent(scope.mutations.filter { isAffordable($0.cost) }), random.chance(0.5) {
            spend(mutation.cost)
            note(.genericMemberUse)
            return line(mutation.call(generic(1, &scope)))
        }
        guard let known = random.recent(scope.wholes.filter(\.isMutable)), random.chance(0.5) else {
            let copy = fresh("s")
            let structure = random.pick(scope.wholes).structure
            let isTyped = random.chance(0.5)
            let type = isTyped ? ": \(genericName(of: structure, scope, isFull: true))" : ""
            line("var \(copy)\(type) = \(genericWhole(structure, &scope, isTyped: isTyped))")
            return add(copy, .structure(structure), isMutable: true, to: &scope)
        }
        let value = genericWhole(known.structure, &scope, isTyped: true)
        if value != known.text { line("\(known.text) = \(value)") }
    }

    /// What ends the function.
    private mutating func genericReturn(_ scope: inout GenericScope) -> String {
        guard let result = scope.result else { return "return" }
        return "return \(generic(result, &scope, isTyped: true))"
    }
}
