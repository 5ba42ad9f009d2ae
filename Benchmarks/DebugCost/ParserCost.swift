// How long the parser takes as it is built for debugging: what of a user's debug build goes into reading the files. It is compiled with the
// parser's own files, into one module, by `Scripts/measure-debug-cost`.

import Foundation

@main
enum ParserCost {
    /// Prints the milliseconds that the files given take, skimmed and then parsed in full.
    static func main() throws {
        let files = try CommandLine.arguments.dropFirst().map { path in
            SourceFile(path: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
        }
        for read in [skim, parse] { print(milliseconds { files.reduce(0) { $0 + read($1).tree.nodeCount } }) }
    }

    /// The fastest of several runs: the others were disturbed.
    private static func milliseconds(of work: () -> Int) -> Int {
        let times = (0..<10).map { _ in
            let start = ContinuousClock.now
            precondition(work() > 0)
            return ContinuousClock.now - start
        }
        return times.min().map { Int(($0 / Duration.milliseconds(1)).rounded()) } ?? 0
    }
}
