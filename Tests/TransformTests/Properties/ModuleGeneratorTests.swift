import AdgenTestSupport
import AdgenTransform
import Testing

/// The random programs are worth testing with.
@Suite struct ModuleGeneratorTests {
    @Test func writesProgramsThatVerifyAndCoverTheRepresentation() {
        var coverage = Coverage()
        for seed in 0..<400 as Range<UInt64> {
            let module = ModuleGenerator.module(seed: seed)
            #expect(verify(module) == [], "seed \(seed)\n\(module)")
            coverage.add(module)
        }
        #expect(coverage.missing == [])
        #expect(coverage.medianSize >= 30)
        #expect(coverage.loops.allSatisfy { $0 > 0 })
    }

    @Test func writesTheSameProgramForTheSameSeed() {
        #expect(ModuleGenerator.module(seed: 7) == ModuleGenerator.module(seed: 7))
        #expect(ModuleGenerator.module(seed: 7) != ModuleGenerator.module(seed: 8))
    }

    @Test func shrinksToWhatFails() throws {
        let module = ModuleGenerator.module(seed: 3)
        func hasLoop(_ module: Module) -> Bool {
            var found = false
            module.functions["main"]?.body.forEachStatement { if case .forLoop = $0.kind { found = true } }
            return found
        }
        var shrinker = Shrinker(fails: hasLoop)
        let shrunk = shrinker.shrunk(module)
        #expect(hasLoop(shrunk))
        #expect(verify(shrunk) == [])
        #expect(Array(shrunk.functions.keys) == ["main"])
        var size = 0
        shrunk.functions["main"]?.body.forEachStatement { _ in size += 1 }
        #expect(size < 16, "\(shrunk)")
    }
}
