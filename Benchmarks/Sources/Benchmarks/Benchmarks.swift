// Measures derivatives against the functions they belong to, prints a table with the bars, and fails if one is missed.
//
// Usage: swift run -c release --package-path Benchmarks Benchmarks [NAME]
// With a name, only kernels that have it in theirs.

import Foundation

@main
struct Benchmarks {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "--memory", let series = Series.all.first(where: { $0.name == arguments.dropFirst().first }),
            let size = arguments.last.flatMap(Int.init)
        {
            return Memory.measure(series, size: size)
        }
        let name = arguments.first ?? ""
        var measurements = (Row.scalars + Row.arrays).filter { name.isEmpty || $0.name.contains(name) }.map(Measurement.init)
        let growthPassed = try printGrowth(of: Series.all.filter { name.isEmpty || $0.name.contains(name) })
        for index in measurements.indices { measurements[index].measureBuiltIn() }
        printRatios(measurements)
        if !growthPassed || !measurements.allSatisfy(\.passed) { exit(1) }
    }

    private static func printRatios(_ measurements: [Measurement]) {
        print(
            """

            Time of a gradient (or of one pass in forward mode) over the time of the function, in one run.
            'by hand' is the best Swift known for such a kernel, 'C' an adjoint written by hand in C over its function in C,
            '_Diff.' the compiler's own '_Differentiation'.

            kernel                            function    ratio   limit           by hand       C    _Diff.
            """
        )
        for measurement in measurements {
            print(
                measurement.row.name.padding(toLength: 32, withPad: " ", startingAt: 0),
                String(
                    format: "%6.2f us  %7.2f  %6.2f   %@",
                    measurement.primal * 1e6,
                    measurement.ratio,
                    measurement.row.limit,
                    verdict(measurement.passed)
                ),
                String(format: "%10.2f", measurement.row.aim),
                column(measurement.handWritten),
                column(measurement.builtIn)
            )
        }
    }

    private static func printGrowth(of all: [Series]) throws -> Bool {
        print("Growth of a gradient's time and memory while the size doubles \(Series.doublings) times; linear is an exponent of 1.\n")
        var passed = true
        for series in all {
            let time = Growth.ofTime(series)
            let memory = try Growth.ofMemory(series)
            passed = passed && time.isLinear && memory.isLinear
            print(line(series, "time", time, amounts: time.amounts.map { String(format: "%.1f us", $0 * 1e6) }))
            print(line(series, "memory", memory, amounts: memory.amounts.map { String(format: "%.2f MB", $0 * 1e-6) }))
        }
        return passed
    }

    private static func line(_ series: Series, _ kind: String, _ growth: Growth, amounts: [String]) -> String {
        let columns = zip(growth.sizes, amounts).map { "\($0): \($1)" }.map { $0.padding(toLength: 20, withPad: " ", startingAt: 0) }
        return series.name.padding(toLength: 12, withPad: " ", startingAt: 0) + kind.padding(toLength: 8, withPad: " ", startingAt: 0)
            + columns.joined() + String(format: "%5.2f  ", growth.exponent) + verdict(growth.isLinear)
    }

    private static func verdict(_ passed: Bool) -> String { passed ? "PASS" : "FAIL" }

    private static func column(_ ratio: Double?) -> String {
        guard let ratio else { return "       -" }
        return String(format: ratio < 100 ? "%8.2f" : "%8.0f", ratio)
    }
}
