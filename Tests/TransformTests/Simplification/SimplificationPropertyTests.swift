@testable import AdgenDifferentiation
import Foundation
import Testing

@testable import AdgenTestSupport
import AdgenTransform

/// Random programs and their derivatives compute the same before and after simplification: results, buffers, traps and carried text.
///
/// `ADGEN_PROGRAMS` sets how many programs are tried for each property and `ADGEN_SEED` the first seed.
@Suite struct SimplificationPropertyTests {
    private static let total = ProcessInfo.processInfo.environment["ADGEN_PROGRAMS"].flatMap(UInt64.init) ?? 400
    private static let first = ProcessInfo.processInfo.environment["ADGEN_SEED"].flatMap(UInt64.init) ?? 50_000
    private static let batchSize: UInt64 = 50
    private static let batches = Array(0..<(total + batchSize - 1) / batchSize)

    @Test(arguments: batches) func primalsStayTheSame(_ batch: UInt64) {
        expectNone(in: batch) { module, seed in
            Self.difference(in: module, simplified(module, roots: ["main"]), seed)
        }
    }

    @Test(arguments: batches) func primalsStayTheSameBeforeDifferentiation(_ batch: UInt64) {
        expectNone(in: batch) { module, seed in
            Self.difference(in: module, simplifiedPrimals(module), seed)
        }
    }

    /// To the bit, since no loop is turned here.
    @Test(arguments: batches) func derivativesStayTheSame(_ batch: UInt64) {
        expectNone(in: batch) { module, seed in
            guard let subject = DifferentiatedProgram(module, seed: seed) else { return nil }
            let simplified = ModuleSimplification(subject.module, roots: subject.roots, final: []).simplified()
            if let fault = verify(simplified).first { return fault }
            for (name, arguments) in subject.calls {
                if let text = TransformTests.difference(of: name, arguments, before: subject.module, after: simplified) { return text }
            }
            return nil
        }
    }

    /// Against the oracles, with the primal simplified before, with loops turned, and where the primal traps too.
    @Test(arguments: batches) func derivativesStayRight(_ batch: UInt64) {
        expectNone(in: batch) { module, seed in
            guard let subject = DifferentiatedProgram(simplifiedPrimals(module), seed: seed) else { return nil }
            let simplified = simplified(subject.module, roots: subject.roots)
            if let fault = verify(simplified).first { return fault }
            var check = DerivativeCheck(subject.derived, in: simplified, at: subject.arguments, seed: seed)
            return check?.run().failures.first
        }
    }

    // MARK: Running

    private static func difference(in before: Module, _ after: Module, _ seed: UInt64) -> String? {
        if let fault = verify(after).first { return fault }
        guard let main = before.functions["main"] else { return nil }
        var random = SplitMix64(seed: seed)
        for _ in 0..<2 {
            let arguments = Argument.random(for: main, &random)
            if let text = TransformTests.difference(of: "main", arguments, before: before, after: after) { return text }
        }
        return nil
    }

    /// Looks for a difference in each program of a batch; the first that has one is shrunk and recorded.
    private func expectNone(in batch: UInt64, difference: (Module, UInt64) -> String?) {
        let start = Self.first + batch * Self.batchSize
        for seed in start..<min(start + Self.batchSize, Self.first + Self.total) {
            let module = ModuleGenerator.module(seed: seed)
            if !verify(module).isEmpty { continue }
            guard let text = difference(module, seed) else { continue }
            withoutActuallyEscaping(difference) { difference in
                var shrinker = Shrinker(attempts: 400) { difference($0, seed) != nil }
                let shrunk = shrinker.shrunk(module)
                Issue.record("seed \(seed): \(text)\nshrunk: \(difference(shrunk, seed) ?? "nothing")\n\(shrunk)")
            }
            return
        }
    }
}

/// A random program with its derivatives, and arguments to call them with.
struct DifferentiatedProgram {
    var module: Module
    var derived: DerivedFunctions
    /// Of the primal.
    var arguments: [Argument]
    var calls: [(name: String, arguments: [Argument])] = []
    var roots: [String] { ["main"] + derived.names }

    /// Nil if the program has no derivative.
    init?(_ primal: Module, seed: UInt64) {
        guard let main = primal.functions["main"] else { return nil }
        var random = SplitMix64(seed: seed ^ 0x5eed)
        let marks = main.parameters.map { _ in !random.chance(0.12) }
        arguments = Argument.random(for: main, &random)
        var differentiator = Differentiator(module: primal)
        derived = differentiator.derivatives(of: "main", modes: Set(Mode.allCases), withRespectTo: marks)
        guard differentiator.problems.isEmpty, verify(differentiator.module).isEmpty else { return nil }
        module = differentiator.module
        guard var check = DerivativeCheck(derived, in: module, at: arguments, seed: seed) else { return nil }
        guard let run = try? Run("main", arguments.map(\.datum), in: module, stepLimit: 20_000) else { return }
        let direction = check.randomDirection()
        let weights = check.randomWeights(run)
        let datums = [
            (derived.jvp, check.jvpArguments(direction)),
            (derived.vjp, check.vjpArguments(weights, base: check.zeroDirection())),
            (derived.hvp, check.hvpArguments(weights, direction)),
        ]
        calls = datums.compactMap { name, arguments in name.map { ($0, arguments.map(Argument.init)) } }
    }
}
