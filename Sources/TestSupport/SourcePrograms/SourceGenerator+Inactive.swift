/// What stops gradients, what is not looked into, what stands outside of functions, and functions with rules.
///
/// What only the compiled program can run has a model beside it, a text of the same value that can be lowered.
extension SourceGenerator {
    // MARK: At the top level

    /// Constants and a variable of the file, which every function sees.
    mutating func writeGlobals() {
        let (number, whole, table, state) = ("\(name)_gain", "\(name)_step", "\(name)_table", "\(name)_state")
        let (gain, steps, elements) = (random.coefficient(), random.integer(1...3), [0.25, -0.5, random.coefficient(), 1])
        line("let \(number): Double = \(gain)")
        line("let \(whole) = \(steps)")
        line("let \(table): [Double] = \(elements)")
        line("nonisolated(unsafe) var \(state): Double = 0.375")
        known = [number: .number(gain), whole: .integer(steps), table: .numbers(elements, .double), state: .number(0.375)]
        globals = [
            Variable(name: number, kind: .double, isMutable: false), Variable(name: whole, kind: .int, isMutable: false),
            Variable(name: table, kind: .doubles, isMutable: false),
        ]
        globalState = state
    }

    mutating func writeRules() {
        var left = RuledFunction.all
        for _ in 0..<random.integer(1...3) {
            let function = left.remove(at: random.integer(0...left.count - 1))
            for text in function.text(prefix: "\(name)_").split(separator: "\n") { line(String(text)) }
            callables.append(
                Callable(name: "\(name)_\(function.name)", parameters: function.parameters, result: function.result, cost: 8)
            )
        }
    }

    // MARK: In bodies

    mutating func writeInactive() {
        let variable = fresh("w")
        switch random.integer(0...5) {
        case 0: line("let \(variable) = stopGradient(\(double(1)))")
        case 1:
            // A region may not write what is around it, so it calls nothing that could.
            // What is taken apart it cannot name.
            let outer = (callables, variables)
            callables = []
            variables.removeAll { $0.kind.isComposite || $0.kind == .slice || $0.kind.hasPlaces }
            let inside = double(1)
            (callables, variables) = outer
            line("let \(variable): Double = withoutDerivative { \(inside) }", model: "let \(variable): Double = stopGradient(\(inside))")
        case 2:
            let whole = named(.int)
            line("let \(variable): Int = [1, 2, \(whole)].reduce(0, +)", model: "let \(variable): Int = 3 + \(whole)")
            return declare(variable, .int, isMutable: false)
        case 3: line("let \(variable): Double = Double(\"0.375\") ?? 0", model: "let \(variable): Double = 0.375")
        case 4:
            guard let state = globalState else { return line("debugPrint(\(plainName(.double)))") }
            line("let \(variable): Double = \(state)")
        default: return line("debugPrint(\"\(name)\", \(plainName(.double)), \(plainName(.int)))")
        }
        declare(variable, .double, isMutable: false)
    }
}
