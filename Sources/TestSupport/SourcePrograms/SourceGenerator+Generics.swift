/// Generic functions over types of numbers: called for `Double` and for `Float`, and differentiated as they are.
///
/// Their bodies have statements and expressions of their own, of what the constraint gives.
extension SourceGenerator {
    static let typeName = "Element"

    /// What is in scope in a generic function.
    private struct GenericScope {
        var constraint: String
        var values: [String]
        var variables: [String] = []
        var arrays: [String] = []
        var mutableArrays: [String] = []
        var integers: [String] = []
        /// Generic functions of a number that can be called.
        var functions: [String]

        var hasFractions: Bool { constraint == "BinaryFloatingPoint" }
    }

    // MARK: Declarations

    mutating func writeGenericHelpers() {
        for _ in 0..<random.integer(1...2) { writeGenericHelper() }
    }

    private mutating func writeGenericHelper() {
        note(.genericFunction)
        let helper = "\(name)_\(fresh("generic"))"
        var scope = genericScope(["u"])
        var list = ["_ u: \(Self.typeName)"]
        var parameters: [SourceProgram.Kind: [Callable.Parameter]] = [.double: [.value(.double)], .float: [.value(.float)]]
        func add(_ text: String, _ double: Callable.Parameter, _ float: Callable.Parameter) {
            list.append(text)
            parameters[.double]?.append(double)
            parameters[.float]?.append(float)
        }
        if random.chance(0.4) {
            scope.integers.append("n")
            add("_ n: Int", .value(.int), .value(.int))
        }
        if random.chance(0.3) {
            scope.values.append("v")
            add("_ v: \(Self.typeName)", .value(.double), .value(.float))
        }
        if random.chance(0.4) {
            let isReference = random.chance(0.3)
            scope.arrays.append("p")
            if isReference { scope.mutableArrays.append("p") }
            add(
                "_ p: \(isReference ? "inout " : "")[\(Self.typeName)]",
                Callable.Parameter(kind: .doubles, isReference: isReference),
                Callable.Parameter(kind: .floats, isReference: isReference)
            )
        }
        let outer = cost
        block(genericHead(helper, scope.constraint, list, Self.typeName)) { generator in
            generator.writeGenericStatements(&scope, random: generator.random.integer(1...5))
            generator.line("return \(generator.generic(2, &scope))")
        }
        for kind in [SourceProgram.Kind.double, .float] {
            callables.append(
                Callable(name: helper, parameters: parameters[kind] ?? [], result: kind, cost: 4 * (cost - outer), note: .genericCall)
            )
        }
        cost = outer
        if list.count == 1 { genericFunctions.append((helper, scope.constraint)) }
    }

    private func genericScope(_ values: [String], _ constraint: String) -> GenericScope {
        let known = genericFunctions.filter { $0.constraint == "FloatingPoint" || constraint == $0.constraint }
        return GenericScope(constraint: constraint, values: values, functions: known.map(\.name))
    }

    private mutating func genericScope(_ values: [String]) -> GenericScope {
        genericScope(values, random.chance(0.5) ? "FloatingPoint" : "BinaryFloatingPoint")
    }

    private mutating func genericHead(_ name: String, _ constraint: String, _ parameters: [String], _ result: String) -> String {
        let (list, type) = (parameters.joined(separator: ", "), Self.typeName)
        if typeParameter != nil { return "func \(name)<\(type): \(constraint)>(\(list)) -> \(result)" }
        return random.chance(0.5)
            ? "func \(name)<\(type): \(constraint)>(\(list)) -> \(result)"
            : "func \(name)<\(type)>(\(list)) -> \(result) where \(type): \(constraint)"
    }

    /// A generic function to differentiate. It is called for one type, for which the interpreter has a function that is not generic.
    mutating func writeGenericMain() -> [SourceProgram.Parameter] {
        note(.targetGeneric)
        let isSingle = knobs.singles && random.chance(0.3)
        let (number, numbers): (SourceProgram.Kind, SourceProgram.Kind) = isSingle ? (.float, .floats) : (.double, .doubles)
        var scope = genericScope(["x0"])
        var parameters = [SourceProgram.Parameter(name: "x0", kind: number, isInout: false)]
        if random.chance(0.5) {
            parameters.append(SourceProgram.Parameter(name: "k", label: "k", kind: .int, isInout: false))
            scope.integers.append("k")
        }
        let isInout = random.chance(0.4)
        parameters.append(SourceProgram.Parameter(name: "a", kind: numbers, isInout: isInout))
        scope.arrays.append("a")
        if isInout { scope.mutableArrays.append("a") }
        results = random.chance(0.75) ? [number] : [numbers]
        let list = parameters.map { parameter in
            let type = parameter.kind == number ? Self.typeName : parameter.kind == numbers ? "[\(Self.typeName)]" : parameter.kind.type
            return "\(parameter.label == nil ? "_ " : "")\(parameter.name): \(parameter.isInout ? "inout " : "")\(type)"
        }
        typeParameter = (Self.typeName, number.type)
        let head = genericHead(name, scope.constraint, list, results == [number] ? Self.typeName : "[\(Self.typeName)]")
        let model = head.replacing("<\(Self.typeName): \(scope.constraint)>", with: "").replacing(Self.typeName, with: number.type)
        line(head + " {", model: model + " {")
        indented { generator in
            generator.writeGenericStatements(&scope, random: generator.knobs.size / 2)
            generator.line("return \(generator.results == [number] ? generator.generic(2, &scope) : generator.random.pick(scope.arrays))")
        }
        line("}")
        typeParameter = nil
        return parameters
    }

    // MARK: Bodies

    private mutating func writeGenericStatements(_ scope: inout GenericScope, random count: Int) {
        let variable = fresh("v")
        line("var \(variable): \(Self.typeName) = \(generic(1, &scope))")
        scope.variables.append(variable)
        for _ in 0..<count { writeGenericStatement(&scope) }
        scope.values.append(contentsOf: scope.variables)
    }

    private mutating func writeGenericStatement(_ scope: inout GenericScope) {
        let variable = random.pick(scope.variables)
        switch random.integer(0...9) {
        case 0:
            let constant = fresh("t")
            line("let \(constant): \(Self.typeName) = \(generic(2, &scope))")
            scope.values.append(constant)
        case 1:
            let copy = fresh("c")
            let isCopy = !scope.arrays.isEmpty && random.chance(0.6)
            let elements = isCopy ? [] : (0..<4).map { _ in generic(1, &scope) }
            line("var \(copy): [\(Self.typeName)] = \(isCopy ? scope.arrays[0] : "[\(elements.joined(separator: ", "))]")")
            scope.arrays.append(copy)
            scope.mutableArrays.append(copy)
        case 2:
            let condition = genericCondition(&scope)
            let value = generic(2, &scope, besides: variable)
            line("if \(condition) { \(variable) = \(value) } else { \(variable) -= \(generic(1, &scope)) / 4 }")
        case 3:
            line("for i in 0..<\(random.integer(2...4)) {")
            line("    \(variable) = (\(variable) + \(genericElement("i", &scope))) / 2")
            line("    if \(genericCondition(&scope)) { \(random.pick(["break", "continue"])) }")
            line("    \(variable) *= \(generic(1, &scope)) / 2")
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
        case 7: line("guard \(genericCondition(&scope)) else { return \(earlyResult(&scope)) }")
        default: line("\(variable) = \(generic(2, &scope, besides: variable))")
        }
    }

    /// What an early exit gives.
    private mutating func earlyResult(_ scope: inout GenericScope) -> String {
        if typeParameter != nil, results.first?.element != nil { return random.pick(scope.arrays) }
        return generic(1, &scope)
    }

    private mutating func genericCondition(_ scope: inout GenericScope) -> String {
        "\(genericName(scope)) \(random.pick(["<", ">", "<=", ">="])) \(random.chance(0.5) ? genericName(scope) : "\(generic(1, &scope))")"
    }

    /// A number that is not that variable itself, to which it can be assigned.
    private mutating func generic(_ depth: Int, _ scope: inout GenericScope, besides variable: String) -> String {
        let text = generic(depth, &scope)
        return text == variable ? "-\(text)" : text
    }

    private mutating func genericIndex(_ scope: GenericScope) -> String {
        random.recent(scope.integers).map { "\($0) & 3" } ?? "\(random.integer(0...3))"
    }

    private mutating func genericElement(_ index: String, _ scope: inout GenericScope) -> String {
        random.recent(scope.arrays).map { "\($0)[\(index) & 3]" } ?? "\(Self.typeName)(\(index) + 1) / 4"
    }

    private mutating func genericName(_ scope: GenericScope) -> String { random.pick(scope.values + scope.variables) }

    /// A number of magnitude about 2 or less.
    private mutating func generic(_ depth: Int, _ scope: inout GenericScope) -> String {
        guard depth > 0, random.chance(0.8) else {
            if random.chance(0.15) { return scope.hasFractions ? "\(random.coefficient().magnitude)" : "(1 / 3)" }
            if random.chance(0.3), let array = random.recent(scope.arrays) { return "\(array)[\(genericIndex(scope))]" }
            return genericName(scope)
        }
        switch random.integer(0...12) {
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
            return random.recent(scope.functions).map { "\($0)(\(genericName(scope)))" }
                ?? "(\(genericName(scope)) - \(genericName(scope)))"
        }
    }
}
