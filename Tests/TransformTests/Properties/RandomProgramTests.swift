import AdgenTestSupport
import AdgenTransform
import Foundation
import Testing

/// Derivatives of random programs against dual numbers and against each other.
///
/// `ADGEN_PROGRAMS` sets how many programs are tried and `ADGEN_SEED` the first seed.
@Suite struct RandomProgramTests {
    private let total = ProcessInfo.processInfo.environment["ADGEN_PROGRAMS"].flatMap(Int.init) ?? 2_000
    private let first = ProcessInfo.processInfo.environment["ADGEN_SEED"].flatMap(UInt64.init) ?? 1
    /// How many failing programs are shrunk and shown.
    private let patience = 3

    @Test func derivativesAreRight() async {
        var tally = Tally()
        await withTaskGroup(of: Tally.self) { group in
            let workers = 8
            for worker in 0..<workers {
                group.addTask { tried(stride(from: worker, to: total, by: workers).map { first + UInt64($0) }) }
            }
            for await part in group { tally.merge(part) }
        }
        print(tally)
        for failure in tally.failures.prefix(patience) { complain(failure) }
        #expect(tally.failures.isEmpty, "\(tally.failures.count) programs fail: \(tally.failures.map(\.seed))")
        #expect(tally.remarks.values.reduce(0, +) * 10 < total, "too few derivatives were compared")
        if total >= 1_000 {
            #expect(tally.coverage.missing == [])
            #expect(tally.coverage.medianSize >= 30)
            #expect(tally.coverage.loops.allSatisfy { $0 > 0 })
        }
    }

    private func tried(_ seeds: [UInt64]) -> Tally {
        var tally = Tally()
        for seed in seeds {
            let module = ModuleGenerator.module(seed: seed)
            tally.add(module, report(module, seed), seed)
            if tally.failures.count > patience { break }
        }
        return tally
    }

    private func report(_ module: Module, _ seed: UInt64) -> DerivativeCheck.Report {
        ModuleCheck(module, seed: seed, depth: seed % 20 == 0 ? .third : seed % 20 == 10 ? .nested : .usual).report()
    }

    private func complain(_ failure: Tally.Failure) {
        var shrinker = Shrinker(attempts: 600) { !report($0, failure.seed).failures.isEmpty }
        let shrunk = shrinker.shrunk(ModuleGenerator.module(seed: failure.seed))
        Issue.record("seed \(failure.seed): \(failure.texts)\nshrunk: \(report(shrunk, failure.seed).failures)\n\(shrunk)")
    }
}

/// What was tried and what came of it.
private struct Tally: Sendable, CustomStringConvertible {
    struct Failure: Sendable {
        var seed: UInt64
        var texts: [String]
    }

    var coverage = Coverage()
    var checks: [String: Int] = [:]
    /// Why derivatives were not compared, with the number of programs.
    var remarks: [String: Int] = [:]
    var failures: [Failure] = []

    mutating func add(_ module: Module, _ report: DerivativeCheck.Report, _ seed: UInt64) {
        coverage.add(module)
        checks.merge(report.checks, uniquingKeysWith: +)
        if let remark = report.remark { remarks[remark, default: 0] += 1 }
        if !report.failures.isEmpty { failures.append(Failure(seed: seed, texts: report.failures)) }
    }

    mutating func merge(_ other: Tally) {
        coverage.merge(other.coverage)
        checks.merge(other.checks, uniquingKeysWith: +)
        remarks.merge(other.remarks, uniquingKeysWith: +)
        failures += other.failures
    }

    var description: String {
        func list(_ counts: [String: Int]) -> String {
            counts.sorted { $0.key < $1.key }.map { "  \($0.value) × \($0.key)" }.joined(separator: "\n")
        }
        return "random programs: \(coverage)\nchecks:\n\(list(checks))\nnot compared:\n\(list(remarks))"
    }
}
