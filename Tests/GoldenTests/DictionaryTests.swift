@testable import AdgenGoldens
import AutoDiff
import Testing

/// Tangents and cotangents of dictionaries go by key, and what traps in a function traps in its derivatives.
@Suite struct DictionaryTests {
    private let named = ["stiffness": 1.5, "damping": 0.5, "other": 2]

    @Test func gradientsHaveTheKeysOfTheArgument() {
        #expect(Set(deflectionGradient(named, at: 2).named.keys) == Set(named.keys))
        #expect(rememberedGradient(Arrow(x: 1, y: 2), scale: 0.5).start.x.isFinite)
    }

    @Test func whatADirectionLacksIsZero() {
        let all = deflectionJVP(named, at: 2, along: (["stiffness": 1, "damping": 0, "other": 0], 3))
        let some = deflectionJVP(named, at: 2, along: (["stiffness": 1], 3))
        #expect(all.tangent == some.tangent)
        let product = deflectionHVP(named, at: 2, along: (["stiffness": 1], 3)).product
        #expect(product == deflectionHVP(named, at: 2, along: (["stiffness": 1, "damping": 0, "other": 0], 3)).product)
    }

    @Test func whatACotangentLacksIsZero() {
        let samples = [0.1, 0.6, 0.2]
        let some = weightedBinsVJP(samples, width: 2, cotangent: [2: 1])
        #expect(some.value == weightedBins(samples, width: 2))
        #expect(some.cotangent.samples == weightedBinsVJP(samples, width: 2, cotangent: [2: 1, 0: 0]).cotangent.samples)
        #expect(weightedBinsVJP(samples, width: 2, cotangent: [:]).cotangent.samples == [0, 0, 0])
        var coefficients: [Coefficient: Double] = [.stiffness: 2, .damping: 3]
        let (_, cotangent) = tuneVJP(&coefficients, by: 0.5, cotangent: (0, [.stiffness: 4]))
        #expect(cotangent.coefficients == [.stiffness: 2, .damping: 0])
        #expect(coefficients == [.stiffness: 1, .bias: 5.5])
    }

    @Test func keysThatAreNotThereTrap() async {
        await #expect(processExitsWith: .failure) { _ = deflection(["damping": 1], at: 2) }
        await #expect(processExitsWith: .failure) { _ = deflectionGradient(["damping": 1], at: 2) }
        await #expect(processExitsWith: .failure) { _ = deflectionJVP(["damping": 1], at: 2, along: ([:], 1)) }
        await #expect(processExitsWith: .failure) {
            var coefficients: [Coefficient: Double] = [.stiffness: 2]
            _ = tuneVJP(&coefficients, by: 0.5, cotangent: (1, [:]))
        }
    }

    @Test func tangentsByOtherKeysTrap() async {
        await #expect(processExitsWith: .failure) { _ = deflectionJVP(["stiffness": 1], at: 2, along: (["mass": 1], 1)) }
        await #expect(processExitsWith: .failure) { _ = weightedBinsVJP([0.1], width: 2, cotangent: [9: 1]) }
        await #expect(processExitsWith: .failure) {
            var coefficients: [Coefficient: Double] = [.stiffness: 2, .damping: 3]
            _ = tuneVJP(&coefficients, by: 0.5, cotangent: (1, [.damping: 1]))
        }
    }
}
