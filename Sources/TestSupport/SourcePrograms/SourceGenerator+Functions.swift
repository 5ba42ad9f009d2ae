/// The functions that the one to differentiate calls.
extension SourceGenerator {
    /// A function body with parameters of its own; what was in scope before is not seen, except in nested functions.
    private mutating func writeFunction(
        _ head: String,
        _ parameters: [Variable],
        results: [SourceProgram.Kind],
        size: Int,
        keepsScope: Bool = false,
        _ content: (inout SourceGenerator) -> Void = { _ in }
    ) {
        let outer = (variables, openScope, budget, loopDepth, labels, isInSwitch, self.results, mayReturn)
        variables = (keepsScope ? variables.filter { !$0.isMutable } : globals) + parameters
        (openScope, budget, loopDepth, labels, isInSwitch) = (0, size, 0, [], false)
        (self.results, mayReturn) = (results, random.chance(0.3))
        block(head) { generator in
            content(&generator)
            while generator.budget > 0 { generator.writeStatement(depth: 1) }
            generator.writeReturn(summary: false)
        }
        (variables, openScope, budget, loopDepth, labels, isInSwitch, self.results, mayReturn) = outer
    }

    mutating func writeHelper() {
        let helper = "\(name)_\(fresh("helper"))"
        var head = ["_ u: Double"]
        var parameters = [Variable(name: "u", kind: .double, isMutable: false)]
        var arguments: [(String?, Callable.Argument)] = [(nil, .value(.double))]
        if random.chance(0.5) {
            head.append("times n: Int")
            parameters.append(Variable(name: "n", kind: .int, isMutable: false))
            arguments.append(("times", .value(.int)))
        }
        switch random.integer(0...3) {
        case 0:
            head.append("p: [Double]")
            parameters.append(Variable(name: "p", kind: .doubles, isMutable: false))
            arguments.append(("p", .value(.doubles)))
        case 1:
            head.append("p: inout [Double]")
            parameters.append(Variable(name: "p", kind: .doubles, isMutable: true))
            arguments.append(("p", .reference(.doubles)))
        case 2:
            head.append("q: inout Double")
            parameters.append(Variable(name: "q", kind: .double, isMutable: true))
            arguments.append(("q", .reference(.double)))
        default:
            // A default that calls leave out.
            head.append("scale: Double = 0.75")
            parameters.append(Variable(name: "scale", kind: .double, isMutable: false))
            if random.chance(0.5) { arguments.append(("scale", .value(.double))) }
        }
        let size = random.integer(2...7)
        writeFunction("func \(helper)(\(head.joined(separator: ", "))) -> Double", parameters, results: [.double], size: size)
        callables.append(Callable(name: helper, arguments: arguments.map { (label: $0.0, $0.1) }, result: .double))
    }

    /// A function that calls itself with a level that falls.
    mutating func writeRecursion() {
        let descend = "\(name)_descend"
        let parameters = [
            Variable(name: "level", kind: .int, isMutable: false), Variable(name: "u", kind: .double, isMutable: false),
            Variable(name: "p", kind: .doubles, isMutable: true),
        ]
        let size = random.integer(1...4)
        writeFunction(
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
                arguments: [(nil, .value(.int)), (nil, .value(.double)), (nil, .reference(.doubles))],
                result: .double
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
        callables.append(Callable(name: bump, arguments: [(nil, .reference(.int))], result: .double))
    }

    mutating func writeOverloads() {
        let mix = "\(name)_mix"
        line("func \(mix)(_ u: Double, _ v: Double) -> Double { return 0.5 * (u - sin(v)) }")
        line("func \(mix)(_ u: Double, _ n: Int) -> Double { return u * Double(n) * 0.2 }")
        callables.append(Callable(name: mix, arguments: [(nil, .value(.double)), (nil, .value(.double))], result: .double))
        callables.append(Callable(name: mix, arguments: [(nil, .value(.double)), (nil, .value(.int))], result: .double))
    }

    /// A function inside another, which reads the constants around it.
    mutating func writeNestedFunction() {
        let inner = fresh("inner")
        let parameters = [Variable(name: "z", kind: .double, isMutable: false)]
        let outer = callables
        writeFunction(
            "func \(inner)(_ z: Double) -> Double",
            parameters,
            results: [.double],
            size: random.integer(1...3),
            keepsScope: true
        )
        callables = outer + [Callable(name: inner, arguments: [(nil, .value(.double))], result: .double)]
    }
}
