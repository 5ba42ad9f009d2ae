// Measures the parser on the sources and tests of well-known packages against the compiler and against swift-syntax, prints the figures with
// their bars, and fails if one is missed.
//
// Usage: swift run -c release --package-path Benchmarks/Corpus Corpus [--sample FILES] [--mutants COUNT] [--seed NUMBER]
// With --sample, only that many files, drawn by the seed; the bars stay the same. The first run fetches the packages.

import Foundation

@main
struct Corpus {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.count == 3, arguments[0] == "--memory", let subject = Subject(rawValue: arguments[1]) {
            return try Memory.measure(subject, onFileAt: arguments[2])
        }
        guard let options = Options(arguments) else {
            print("usage: Corpus [--sample FILES] [--mutants COUNT] [--seed NUMBER]")
            exit(2)
        }
        var report = Report()
        var random = SeededGenerator(seed: options.seed)

        let all = try Checkouts.files()
        let files = options.sample.map { Array(all.shuffled(using: &random).prefix($0)) } ?? all
        report.say(
            "corpus",
            "\(Set(files.map(\.package)).count) packages, \(files.count) files, \(files.reduce(0) { $0 + $1.bytes.count }) bytes"
        )

        let judged = try await files.judged()
        report.judge(judged)
        let sound = judged.filter { $0.compilerAccepts && $0.complaint == nil }.map(\.file)
        let mutants = try await Mutant.make(options.mutants, of: sound, using: &random).judged()
        report.judge(mutants: mutants, corpus: judged)

        let structure = try await Structure.compare(sound)
        let excerpts = try await Excerpts.compare(Excerpts.files(in: sound))
        report.judge(structure, of: "files")
        report.judge(excerpts, of: "sources in their literals")
        report.sayUnnamed(structure, excerpts)
        report.judge(Speed.measure(sound))
        report.judge(try Memory.measureInChildren(sound))
        report.list(judged, mutants)
        report.list(structure, of: "files")
        report.list(excerpts, of: "sources in literals")
        if !report.passed { exit(1) }
    }
}

struct Options {
    var sample: Int?
    var mutants = 1_000
    var seed = 1

    /// Nil if the arguments are none that the command takes.
    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            guard let value = rest.popFirst().flatMap({ Int($0) }), value >= 0 else { return nil }
            switch name {
            case "--sample": sample = value
            case "--mutants": mutants = value
            case "--seed": seed = value
            default: return nil
            }
        }
    }
}

/// Numbers that are the same in each run: splitmix64.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
        return bits ^ (bits >> 31)
    }
}
