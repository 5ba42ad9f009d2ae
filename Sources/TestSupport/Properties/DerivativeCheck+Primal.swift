import AdgenTransform

/// What every derivative owes the primal: its value, its effects, its traps.
extension DerivativeCheck {
    /// A derivative's run does what the primal's did, first of all.
    mutating func checkPrimal(_ what: String, _ run: Run<Double>, _ outcome: Run<Double>) {
        count("\(what) leaves the primal")
        for (index, expected) in outcome.results.enumerated() {
            guard let found = run.results[safely: index] else { return fail("\(what) lacks results of the primal") }
            if !found.isIdentical(to: expected) { fail("\(what): result \(index) is \(text(found)), not \(text(expected))") }
        }
        for (index, expected) in outcome.arguments.enumerated() {
            let found = run.arguments[index]
            if !found.isIdentical(to: expected) { fail("\(what): argument \(index) is \(text(found)) after, not \(text(expected))") }
        }
        if run.trace != outcome.trace { fail("\(what): the effects are \(run.trace), not \(outcome.trace)") }
    }

    private func text(_ datum: Datum<Double>) -> String {
        switch datum {
        case .buffer(let storage): storage.element.isFloatingPoint ? "\(storage.numbers)" : "\(storage.integers)"
        default: "\(datum)"
        }
    }

    /// Where the primal traps, the derivatives trap too, for the same reason.
    mutating func checkTraps(_ trap: Trap) {
        let direction = randomDirection()
        let cotangents = cotangentsWithoutOutputs()
        let runs: [(String, String?, [Datum<Double>])] = [
            ("JVP", derived.jvp, jvpArguments(direction)),
            ("VJP", derived.vjp, vjpArguments(cotangents, base: zeroDirection())),
            ("HVP", derived.hvp, hvpArguments(cotangents, direction)),
        ]
        for (what, name, arguments) in runs {
            guard let name else { continue }
            count("\(what) traps as the primal")
            do {
                _ = try Run(name, arguments, in: module, known: known, stepLimit: stepLimit)
                fail("\(what) does not trap where the primal does (\(trap))")
            } catch let found as Trap {
                if found != trap { fail("\(what): \(found), not \(trap)") }
            } catch {
                fail("\(what): \(error), not \(trap)")
            }
        }
    }

    func zeroDirection() -> Direction { arguments.map { $0.numbers.map { _ in 0 } } }

    /// Cotangents where it is not known how long the outputs would have become.
    private func cotangentsWithoutOutputs() -> Outputs<Double> {
        var buffers: [Int: [Double]] = [:]
        for (index, argument) in arguments.enumerated() { buffers[index] = argument.numbers.map { _ in 1 } }
        let results = differentiableResults.map { index in
            Array(repeating: 1.0, count: primal.type(of: primal.body.yields[index]).element == nil ? 1 : 4)
        }
        return Outputs(results: results, buffers: buffers)
    }
}

extension DerivativeCheck {
    /// All that the VJP of a module leaves behind, as text to the bit; or how it ends.
    ///
    /// For the comparison of derivatives that were written in different ways.
    public func outcomeOfVJP(named name: String, in module: Module) throws -> String {
        do {
            let outcome = try Run(primal.name, arguments.map(\.datum), in: module, stepLimit: 200_000)
            var copy = self
            let weights = copy.randomWeights(outcome)
            let run = try Run(name, vjpArguments(weights, base: zeroDirection()), in: module, stepLimit: 2_000_000)
            return (run.results + run.arguments).map { "\(Argument($0))" }.joined(separator: "\n")
        } catch let trap as Trap {
            return "\(trap)"
        }
    }
}
