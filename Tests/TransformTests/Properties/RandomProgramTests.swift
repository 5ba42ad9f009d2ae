import AdgenTestSupport
import AdgenTransform
import Foundation
import Testing

/// Derivatives of random programs against dual numbers and against each other.
///
/// `ADGEN_PROGRAMS` sets how many programs are tried and `ADGEN_SEED` the first seed.
@Suite struct RandomProgramTests {
    private static let total = ProcessInfo.processInfo.environment["ADGEN_PROGRAMS"].flatMap(UInt64.init) ?? 2_000
    private static let first = ProcessInfo.processInfo.environment["ADGEN_SEED"].flatMap(UInt64.init) ?? 1
    private static let batchSize: UInt64 = 100
    private static let batches = Array(0..<(total + batchSize - 1) / batchSize)
    private static let tally = Tally()

    @Test(arguments: batches)
    func derivativesAreRight(_ batch: UInt64) {
        let start = Self.first + batch * Self.batchSize
        for seed in start..<min(start + Self.batchSize, Self.first + Self.total) {
            let module = ModuleGenerator.module(seed: seed)
            let depth: ModuleCheck.Depth = seed % 10 == 0 ? .nested : .usual
            let report = ModuleCheck(module, seed: seed, depth: depth).report()
            Self.tally.add(module, report)
            if !report.failures.isEmpty {
                Self.complain(module, seed, depth, report)
                return
            }
        }
    }

    private static func complain(_ module: Module, _ seed: UInt64, _ depth: ModuleCheck.Depth, _ report: DerivativeCheck.Report) {
        var shrinker = Shrinker(attempts: 400) { module in
            !ModuleCheck(module, seed: seed, depth: depth).report().failures.isEmpty
        }
        let shrunk = shrinker.shrunk(module)
        let again = ModuleCheck(shrunk, seed: seed, depth: depth).report().failures
        Issue.record("seed \(seed): \(report.failures)\nshrunk: \(again)\n\(shrunk)")
    }
}

/// What the batches have covered together.
private final class Tally: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var coverage = Coverage()
    private(set) var checks: [String: Int] = [:]
    private(set) var remarks: [String: Int] = [:]

    func add(_ module: Module, _ report: DerivativeCheck.Report) {
        lock.withLock {
            coverage.add(module)
            checks.merge(report.checks, uniquingKeysWith: +)
            if let remark = report.remark { remarks[remark, default: 0] += 1 }
            if coverage.sizes.count % 500 == 0 {
                print("\(coverage.sizes.count) programs, median \(coverage.medianSize) statements; \(checks); not compared: \(remarks)")
            }
        }
    }
}
