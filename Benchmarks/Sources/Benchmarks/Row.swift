// A row of the table of ratios: a kernel, its derivative, and the same by other means.

import BuiltIn

struct Row {
    var name: String
    /// The ratio that must not be exceeded.
    var limit: Double
    /// The ratio that derivatives written by hand in Swift reach.
    var aim: Double
    var ours: Pair
    /// By hand in C.
    var handWritten: Pair?
    /// By the compiler's own '_Differentiation'.
    var builtIn: Pair?
}

/// What was measured for a row: seconds, and ratios of derivative to primal.
struct Measurement {
    var row: Row
    var primal: Double
    var ratio: Double
    var handWritten: Double?
    var builtIn: Double?

    init(_ row: Row) {
        self.row = row
        let times = Timing.seconds([row.ours, row.handWritten].compactMap { $0 }.flatMap { [$0.primal, $0.derivative] })
        primal = times[0]
        ratio = times[1] / times[0]
        handWritten = row.handWritten == nil ? nil : times[3] / times[2]
    }

    /// Measures what the compiler's own derivative takes: after all else, because it leaves the heap in so many pieces that whatever
    /// allocates after it is slow.
    mutating func measureBuiltIn() {
        builtIn = row.builtIn.map { pair in
            let times = Timing.seconds([pair.primal, pair.derivative])
            return times[1] / times[0]
        }
    }

    var passed: Bool { ratio <= row.limit }
    var reachesAim: Bool { ratio <= row.aim }
}
