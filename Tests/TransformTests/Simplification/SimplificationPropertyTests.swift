import AdgenTestSupport
import Testing

@testable import AdgenTransform

/// Random programs and their derivatives compute the same before and after simplification: results, buffers, traps and carried text.
@Suite struct SimplificationPropertyTests {
    /// Programs for each batch; the batches run side by side.
    private static let batch = 150

    @Test(arguments: 0..<8) func keepsPrimals(_ part: Int) throws {
        for seed in seeds(of: part) {
            let module = ModuleGenerator.module(seed: seed)
            try expectSame("main", before: module, after: simplifiedAndVerified(module, roots: ["main"], seed), seed)
        }
    }

    @Test(arguments: 0..<4) func keepsPrimalsWithoutNeedlessCopies(_ part: Int) throws {
        for seed in seeds(of: part) {
            let module = ModuleGenerator.module(seed: seed)
            var elided = module
            elided.functions = module.functions.mapValues { withoutNeedlessCopies($0, in: module) }
            #expect(verify(elided) == [], "seed \(seed)")
            try expectSame("main", before: module, after: elided, seed)
        }
    }

    @Test(arguments: 0..<8) func keepsDerivatives(_ part: Int) throws {
        for seed in seeds(of: part) {
            let module = ModuleGenerator.module(seed: seed)
            guard let main = module.functions["main"] else { continue }
            var differentiator = Differentiator(module: module)
            let active = main.parameters.map { main.type(of: $0.value).isDifferentiable }
            let names = [differentiator.jvp(of: "main", withRespectTo: active), differentiator.vjp(of: "main", withRespectTo: active)]
            guard differentiator.problems.isEmpty else { continue }
            let simplified = simplifiedAndVerified(differentiator.module, roots: names + ["main"], seed, withoutOrientation: true)
            for name in names { try expectSame(name, before: differentiator.module, after: simplified, seed) }
        }
    }

    @Test(arguments: 0..<4) func keepsForwardOverReverse(_ part: Int) throws {
        for seed in seeds(of: part) {
            let module = ModuleGenerator.module(seed: seed)
            guard let main = module.functions["main"] else { continue }
            var differentiator = Differentiator(module: module)
            let active = main.parameters.map { main.type(of: $0.value).isDifferentiable }
            let reverse = differentiator.vjp(of: "main", withRespectTo: active)
            guard differentiator.problems.isEmpty, let gradient = differentiator.module.functions[reverse] else { continue }
            let pushed = gradient.parameters.map { gradient.type(of: $0.value).isDifferentiable }
            let name = differentiator.jvp(of: reverse, withRespectTo: pushed)
            guard differentiator.problems.isEmpty else { continue }
            let simplified = simplifiedAndVerified(differentiator.module, roots: [name, "main"], seed, withoutOrientation: true)
            try expectSame(name, before: differentiator.module, after: simplified, seed)
        }
    }

    @Test(arguments: 0..<4) func turnsLoopsAtTheCostOfRoundingOnly(_ part: Int) throws {
        for seed in seeds(of: part) {
            let module = ModuleGenerator.module(seed: seed)
            guard let main = module.functions["main"] else { continue }
            var differentiator = Differentiator(module: module)
            let active = main.parameters.map { main.type(of: $0.value).isDifferentiable }
            let name = differentiator.vjp(of: "main", withRespectTo: active)
            guard differentiator.problems.isEmpty else { continue }
            let turned = AdgenTransform.simplified(differentiator.module, roots: [name, "main"])
            #expect(verify(turned) == [], "seed \(seed)")
            try expectSame(name, before: differentiator.module, after: turned, seed, tolerance: 1e-9)
        }
    }

    // MARK: Running

    private func seeds(of part: Int) -> Range<UInt64> {
        UInt64(part * Self.batch)..<UInt64((part + 1) * Self.batch)
    }

    private func simplifiedAndVerified(_ module: Module, roots: [String], _ seed: UInt64, withoutOrientation: Bool = false) -> Module {
        let result = ModuleSimplification(module, roots: roots, final: withoutOrientation ? [] : SimplificationPass.final).simplified()
        let faults = verify(result)
        #expect(faults == [], "seed \(seed)")
        return result
    }
}
