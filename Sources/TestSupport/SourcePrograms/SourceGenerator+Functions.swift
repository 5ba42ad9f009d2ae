/// The functions that the one to differentiate calls.
extension SourceGenerator {
    /// A function body with parameters of its own; what was in scope before is not seen, except in nested functions. Gives what it costs.
    @discardableResult mutating func writeFunction(
        _ head: String,
        _ parameters: [Variable],
        results: [SourceProgram.Kind],
        size: Int,
        depth: Int = 1,
        costLimit: Double = 120,
        keepsScope: Bool = false,
        _ content: (inout SourceGenerator) -> Void = { _ in }
    ) -> Double {
        let outer = (variables, generators, openScope, budget, loopDepth, labels, isInSwitch, self.results, mayReturn)
        let (outerCost, outerLimit, outerEssential) = (cost, self.costLimit, essential)
        variables = (keepsScope ? variables.filter { !$0.isMutable } : globals) + parameters
        if !keepsScope { generators = [] }
        (openScope, budget, loopDepth, labels, isInSwitch) = (0, size, 0, [], false)
        (self.results, mayReturn) = (results, random.chance(0.3))
        (cost, self.costLimit, essential) = (0, costLimit, nil)
        block(head) { generator in
            content(&generator)
            while generator.budget > 0 { generator.writeStatement(depth: depth) }
            if !results.isEmpty { generator.writeReturn(summary: false) }
        }
        let found = cost
        (variables, generators, openScope, budget, loopDepth, labels, isInSwitch, self.results, mayReturn) = outer
        (cost, self.costLimit, essential) = (outerCost, outerLimit, outerEssential)
        return found
    }

    mutating func writeHelper() {
        let helper = "\(name)_\(fresh("helper"))"
        var parameters = [Callable.Parameter(label: nil, kind: .double, name: "u")]
        if random.chance(0.5) { parameters.append(Callable.Parameter(label: "times", kind: .int, name: "n")) }
        var scale: Variable?
        switch random.integer(0...3) {
        case 0: parameters.append(Callable.Parameter(label: "p", kind: .doubles, name: "p"))
        case 1: parameters.append(Callable.Parameter(label: "p", kind: .doubles, isReference: true, name: "p"))
        case 2: parameters.append(Callable.Parameter(label: "q", kind: .double, isReference: true, name: "q"))
        default: scale = Variable(name: "scale", kind: .double, isMutable: false)
        }
        if let composite = compositeParameter() { parameters.append(composite) }
        var head = list(parameters)
        var passed = parameters
        if scale != nil {
            // A default that calls leave out.
            head += ", scale: Double = 0.75"
            passed.append(Callable.Parameter(label: "scale", kind: .double, isOptional: true))
        }
        let size = random.integer(2...7)
        let structure = random.recent(structs)
        var result = random.chance(0.25) ? structure.map { SourceProgram.Kind.structure($0) } ?? .double : .double
        if random.chance(0.15) { result = .vector(random.integer(2...4)) }
        let variables = parameters.map(\.variable) + [scale].compactMap { $0 }
        let cost = writeFunction("func \(helper)(\(head)) -> \(result.type)", variables, results: [result], size: size)
        callables.append(Callable(name: helper, parameters: passed, result: result, cost: cost))
    }

    /// A parameter that is a struct, or an array of structs or of arrays.
    private mutating func compositeParameter() -> Callable.Parameter? {
        let isReference = random.chance(0.5)
        if random.chance(0.15) { return Callable.Parameter(label: "rows", kind: .rows, isReference: isReference, name: "rows") }
        if random.chance(0.12) {
            return Callable.Parameter(label: nil, kind: .vector(random.integer(2...4)), isReference: isReference, name: "lanes")
        }
        guard random.chance(0.7), let structure = random.recent(structs) else { return nil }
        let kind = random.chance(0.7) ? SourceProgram.Kind.structure(structure) : .structures(structure)
        return Callable.Parameter(label: random.chance(0.5) ? "on" : nil, kind: kind, isReference: isReference, name: "target")
    }

    /// A function that calls itself with a level that falls.
    mutating func writeRecursion() {
        let descend = "\(name)_descend"
        let parameters = [
            Variable(name: "level", kind: .int, isMutable: false), Variable(name: "u", kind: .double, isMutable: false),
            Variable(name: "p", kind: .doubles, isMutable: true),
        ]
        let size = random.integer(1...4)
        let cost = writeFunction(
            "func \(descend)(_ level: Int, _ u: Double, _ p: inout [Double]) -> Double",
            parameters,
            results: [.double],
            size: size
        ) { generator in
            generator.line("if level <= 0 { return sin(u) }")
            let below = generator.fresh("t")
            generator.line("let \(below) = \(descend)(level - 1, 0.5 * u + 0.1, &p)")
            generator.declare(below, .double, isMutable: false)
        }
        callables.append(
            Callable(
                name: descend,
                parameters: [.value(.int), .value(.double), .reference(.doubles)],
                result: .double,
                cost: 4 * cost
            )
        )
    }

    /// A function with state: what order things are evaluated in matters.
    mutating func writeCounter() {
        let bump = "\(name)_bump"
        line("func \(bump)(_ i: inout Int) -> Double {")
        line("    i = (i + 1) % 5")
        line("    return 0.2 * Double(i)")
        line("}")
        callables.append(Callable(name: bump, parameters: [.reference(.int)], result: .double))
    }

    mutating func writeOverloads() {
        let mix = "\(name)_mix"
        line("func \(mix)(_ u: Double, _ v: Double) -> Double { return 0.5 * (u - sin(v)) }")
        line("func \(mix)(_ u: Double, _ n: Int) -> Double { return u * Double(n) * 0.2 }")
        callables.append(Callable(name: mix, parameters: [.value(.double), .value(.double)], result: .double))
        callables.append(Callable(name: mix, parameters: [.value(.double), .value(.int)], result: .double))
    }

    /// A function inside another, which reads the constants around it.
    mutating func writeNestedFunction() {
        let inner = fresh("inner")
        let parameters = [Variable(name: "z", kind: .double, isMutable: false)]
        let outer = callables
        let cost = writeFunction(
            "func \(inner)(_ z: Double) -> Double",
            parameters,
            results: [.double],
            size: random.integer(1...3),
            keepsScope: true
        )
        callables = outer + [Callable(name: inner, parameters: [.value(.double)], result: .double, cost: cost)]
    }
}
