// How time and memory of a series grow with the size.

import Foundation

struct Growth {
    var sizes: [Int]
    /// Seconds or bytes.
    var amounts: [Double]

    /// The exponent p in size^p, from the smallest size to the largest.
    var exponent: Double {
        guard let first = amounts.first, let last = amounts.last, first > 0 else { return .infinity }
        return log2(last / first) / Double(amounts.count - 1)
    }

    var isLinear: Bool { exponent <= Series.limit }

    /// A machine that does other things at the same time makes some sizes slower than others, so more is measured if growth seems not linear.
    static func ofTime(_ series: Series) -> Growth {
        let sizes = series.sizes(from: series.smallestTimed)
        let subjects = sizes.map(series.prepare)
        var growth = Growth(sizes: sizes, amounts: Timing.seconds(subjects))
        for _ in 0..<3 where !growth.isLinear {
            growth.amounts = zip(growth.amounts, Timing.seconds(subjects)).map { min($0, $1) }
        }
        return growth
    }

    /// By a process of its own for each size, since the highest use of memory in a process never falls.
    static func ofMemory(_ series: Series) throws -> Growth {
        let sizes = series.sizes(from: series.smallestInMemory)
        return Growth(sizes: sizes, amounts: try sizes.map { try Memory.measureInChild(series, size: $0) })
    }
}

enum Memory {
    /// Prints by how many bytes the highest use of memory grew in the derivative of a size.
    static func measure(_ series: Series, size: Int) {
        _ = series.prepare(16)()
        let derivative = series.prepare(size)
        let before = peak
        _ = Timing.opaque(derivative())
        print(peak - before)
    }

    fileprivate static func measureInChild(_ series: Series, size: Int) throws -> Double {
        let process = Process()
        let output = Pipe()
        process.executableURL = Bundle.main.executableURL
        process.arguments = ["--memory", series.name, "\(size)"]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Double(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? .nan
    }

    /// The highest use of memory so far, in bytes.
    private static var peak: Int {
        #if canImport(Darwin)
            var usage = rusage()
            getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss
        #else
            // Not `getrusage`: what it says of a new process starts with what its parent used.
            let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
            let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
            let kilobytes = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) }
            return (kilobytes ?? 0) * 1024
        #endif
    }
}
