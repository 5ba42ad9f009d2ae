import AdgenTestSupport
import AdgenTransform
import Testing

/// The checks are worth having: they see derivatives that are a little wrong.
@Suite struct DerivativeCheckTests {
    private struct Subject {
        var module: Module
        var derived: DerivedFunctions
        var arguments: [Argument]

        init(seed: UInt64, planning: StoragePlanning = .planned) throws {
            let primal = ModuleGenerator.module(seed: seed)
            let main = try #require(primal.functions["main"])
            var random = SplitMix64(seed: seed)
            arguments = Argument.random(for: main, &random)
            var differentiator = Differentiator(module: primal, planning: planning)
            derived = differentiator.derivatives(of: "main", modes: Set(Mode.allCases), withRespectTo: main.parameters.map { _ in true })
            module = differentiator.module
        }

        func failures() throws -> [String] {
            var check = try #require(DerivativeCheck(derived, in: module, at: arguments, seed: 1))
            return check.run().failures
        }

        /// The same with one statement of a function replaced, if `change` finds something to replace in it.
        func changing(_ name: String?, _ change: (Statement.Kind) -> Statement.Kind?) throws -> Subject {
            var subject = self
            let name = try #require(name)
            var function = try #require(module.functions[name])
            let index = try #require(function.body.statements.lastIndex { change($0.kind) != nil })
            function.body.statements[index].kind = try #require(change(function.body.statements[index].kind))
            subject.module.functions[name] = function
            return subject
        }
    }

    @Test func findNothingInRightDerivatives() throws {
        #expect(try Subject(seed: 5).failures() == [])
    }

    @Test func seeASumThatShouldBeADifference() throws {
        func negated(_ kind: Statement.Kind) -> Statement.Kind? {
            guard case .compute(let result, .arithmetic(.add, .double), let operands) = kind else { return nil }
            return .compute(result, .arithmetic(.subtract, .double), operands)
        }
        for name in [\DerivedFunctions.jvp, \.vjp, \.hvp] {
            let subject = try Subject(seed: 5)
            #expect(try !subject.changing(subject.derived[keyPath: name], negated).failures().isEmpty)
        }
    }

    @Test func seeASmallDifference() throws {
        func changed(_ kind: Statement.Kind) -> Statement.Kind? {
            guard case .compute(let result, .elementary(.cos, .double), let operands) = kind else { return nil }
            return .compute(result, .elementary(.sin, .double), operands)
        }
        let subject = try Subject(seed: 5)
        #expect(try !subject.changing(subject.derived.vjp, changed).failures().isEmpty)
    }

    @Test func seeAnEffectThatIsMissing() throws {
        var builder = Builder(Function(name: "main"))
        let x = builder.function.addParameter(.scalar(.double), "x")
        builder.emit(.carried(Carried(results: [], pieces: [.text("print("), .value(x), .text(")")], isSink: true)))
        let result = builder.elementary(.sin, x)
        var differentiator = Differentiator(module: Module(functions: ["main": builder.finished(yielding: [result])]))
        let derived = differentiator.derivatives(of: "main", modes: Set(Mode.allCases), withRespectTo: [true])
        var module = differentiator.module
        func failures(_ module: Module) throws -> [String] {
            var check = try #require(DerivativeCheck(derived, in: module, at: [.number(0.3)], seed: 1))
            return check.run().failures
        }
        #expect(try failures(module) == [])
        let vjp = try #require(derived.vjp)
        module.functions[vjp]?.body.statements.removeAll { if case .carried = $0.kind { true } else { false } }
        #expect(try failures(module).contains { $0.contains("the effects are") })
    }

    /// What is planned to be recomputed or kept is, to the bit, what would have been stored.
    @Test func storagePlansDoNotChangeTheDerivatives() throws {
        for seed in 1...60 as ClosedRange<UInt64> {
            let (planned, naive) = (try Subject(seed: seed), try Subject(seed: seed, planning: .naive))
            let name = try #require(planned.derived.vjp)
            let check = try #require(DerivativeCheck(planned.derived, in: planned.module, at: planned.arguments, seed: seed))
            let results = try [planned, naive].map { try check.outcomeOfVJP(named: name, in: $0.module) }
            #expect(results[0] == results[1], "seed \(seed)")
        }
    }
}
