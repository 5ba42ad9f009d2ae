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
        let pairs = [row.ours, row.handWritten, row.builtIn]
        let times = Timing.seconds(pairs.compactMap { $0 }.flatMap { [$0.primal, $0.derivative] })
        let ratios = stride(from: 0, to: times.count, by: 2).map { times[$0 + 1] / times[$0] }
        primal = times[0]
        ratio = ratios[0]
        handWritten = row.handWritten == nil ? nil : ratios[1]
        builtIn = row.builtIn == nil ? nil : ratios.last
    }

    var passed: Bool { ratio <= row.limit }
    var reachesAim: Bool { ratio <= row.aim }
}
