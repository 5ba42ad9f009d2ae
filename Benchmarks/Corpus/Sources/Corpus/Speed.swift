// How fast the parsers are, on one core, in turns in one run; of each the fastest round counts.

struct Speed {
    /// Bytes a second.
    var adgen: Double
    var skimming: Double
    var swiftSyntax: Double

    /// Measures on some 10 MB, spread evenly over the files: more would take minutes and say the same.
    static func measure(_ files: [CorpusFile], rounds: Int = 3) -> Speed {
        let step = files.reduce(0) { $0 + $1.bytes.count } / 10_000_000 + 1
        let texts = stride(from: 0, to: files.count, by: step).map { files[$0] }.map {
            ParserInput(bytes: $0.bytes, string: String(decoding: $0.bytes, as: UTF8.self))
        }
        let count = Double(texts.reduce(0) { $0 + $1.bytes.count })
        var best: [Subject: Double] = [:]
        for _ in 0..<rounds {
            for subject in Subject.allCases {
                let seconds = seconds { texts.reduce(0) { $0 &+ subject.parse($1) } }
                best[subject] = min(best[subject] ?? .infinity, seconds)
            }
        }
        func speed(_ subject: Subject) -> Double { count / (best[subject] ?? .infinity) }
        return Speed(adgen: speed(.adgen), skimming: speed(.skimming), swiftSyntax: speed(.swiftSyntax))
    }

    private static func seconds(_ work: () -> Int) -> Double {
        let start = ContinuousClock.now
        opaque(work())
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }

    /// Uses a value in a way that the optimiser cannot see through.
    @inline(never) @_optimize(none)
    private static func opaque(_ value: Int) {}
}
