// Timing of things to be compared. What is compared runs in turns, round after round, so that whatever else the machine does hits all alike;
// of each the fastest round counts.

import Foundation

enum Timing {
    /// Hides a value from the optimiser, so that nothing is computed ahead of time.
    @inline(never) @_optimize(none)
    static func opaque<Value>(_ value: Value) -> Value { value }

    /// The seconds that one call of each takes.
    static func seconds(_ subjects: [() -> Double], rounds: Int = 21) -> [Double] {
        let repetitions = subjects.map(repetitions)
        var best = [Double](repeating: .infinity, count: subjects.count)
        for _ in 0..<rounds {
            for (index, subject) in subjects.enumerated() {
                best[index] = min(best[index], seconds(repetitions[index], subject) / Double(repetitions[index]))
            }
        }
        return best
    }

    /// How many calls take about a millisecond.
    private static func repetitions(_ subject: () -> Double) -> Int {
        var count = 1
        while count < 1 << 24, seconds(count, subject) < 1e-3 { count *= 2 }
        return count
    }

    private static func seconds(_ count: Int, _ subject: () -> Double) -> Double {
        let start = ContinuousClock.now
        var sum = 0.0
        for _ in 0..<count { sum += subject() }
        _ = opaque(sum)
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }
}
