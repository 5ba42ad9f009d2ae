// The figures as they are printed, and whether all bars are reached.

import Foundation

struct Report {
    private(set) var passed = true

    func say(_ name: String, _ figure: String) {
        print(name.padding(toLength: 36, withPad: " ", startingAt: 0) + figure)
        fflush(nil)
    }

    private mutating func check(_ name: String, _ figure: String, bar: String, isReached: Bool) {
        say(name, "\(figure); bar: \(bar)  \(isReached ? "PASS" : "FAIL")")
        passed = passed && isReached
    }

    mutating func judge(_ files: [Judgement]) {
        let accepted = files.filter(\.compilerAccepts)
        say("accepted by the compiler", share(accepted.count, of: files.count))
        let sound = accepted.filter { $0.complaint == nil }
        check(
            "  without a diagnostic of ours",
            share(sound.count, of: accepted.count),
            bar: "over 99.9 %",
            isReached: !accepted.isEmpty && sound.count * 1_000 > accepted.count * 999
        )
        checkAll("printed back byte for byte", of: files, \.isLossless)
        checkAll("  skimmed", of: files, \.isLosslessWhenSkimmed)
        checkAll("bodies the same parsed on demand", of: files, \.isSameWhenSkimmed)
    }

    private mutating func checkAll(_ name: String, of files: [Judgement], _ holds: (Judgement) -> Bool) {
        let count = files.count(where: holds)
        check(name, share(count, of: files.count), bar: "100 %", isReached: count == files.count)
    }

    mutating func judge(mutants: [Mutant], corpus: [Judgement]) {
        let judgements = mutants.map(\.judgement)
        checkAll("mutants printed back byte for byte", of: judgements, \.isLossless)
        checkAll("  skimmed", of: judgements, \.isLosslessWhenSkimmed)
        checkAll("  bodies the same parsed on demand", of: judgements, \.isSameWhenSkimmed)
        let accepted = judgements.filter(\.compilerAccepts)
        say("mutants accepted by the compiler", share(accepted.count, of: judgements.count))
        say("  and by us", share(accepted.filter { !$0.isRejected }.count, of: accepted.count))
        let (ofCorpus, ofMutants) = (corpus.filter { !$0.compilerAccepts }, judgements.filter { !$0.compilerAccepts })
        say("files rejected by the compiler", "\(ofCorpus.count)")
        say("  and by us", share(ofCorpus.filter(\.isRejected).count, of: ofCorpus.count))
        say("mutants rejected by the compiler", "\(ofMutants.count)")
        say("  and by us", share(ofMutants.filter(\.isRejected).count, of: ofMutants.count))
        let all = ofCorpus + ofMutants
        let rejected = all.filter(\.isRejected)
        check(
            "both together",
            share(rejected.count, of: all.count),
            bar: "90 %",
            isReached: rejected.count * 10 >= all.count * 9
        )
    }

    mutating func judge(_ speed: Speed) {
        let ratio = speed.adgen / speed.swiftSyntax
        let figures = String(format: "%.1f MB/s, swift-syntax %.1f MB/s, %.2f times", speed.adgen * 1e-6, speed.swiftSyntax * 1e-6, ratio)
        check("speed on one core", figures, bar: "1 (aim: 2)", isReached: ratio > 1)
        say("  skimmed", String(format: "%.1f MB/s", speed.skimming * 1e-6))
    }

    mutating func judge(_ memory: Memory) {
        let figures = String(format: "%.1f bytes per byte of source, swift-syntax %.1f", memory.adgen, memory.swiftSyntax)
        check("peak memory beyond the text", figures, bar: "25", isReached: memory.adgen <= 25)
        say("  skimmed", String(format: "%.1f bytes per byte of source", memory.skimming))
    }

    /// The first disagreements of each kind.
    func list(_ files: [Judgement], _ mutants: [Mutant]) {
        list("accepted by the compiler, but not by us", files.filter(\.compilerAccepts).compactMap(\.complaint))
        let all = files + mutants.map(\.judgement)
        list("not printed back", all.filter { !$0.isLossless || !$0.isLosslessWhenSkimmed }.map(\.file.name))
        list("not the same parsed on demand", all.filter { !$0.isSameWhenSkimmed }.map(\.file.name))
        list("rejected by the compiler, but not by us", files.filter { !$0.compilerAccepts && !$0.isRejected }.map(\.file.name))
        let (accepted, rejected) = (mutants.filter(\.judgement.compilerAccepts), mutants.filter { !$0.judgement.compilerAccepts })
        list("mutants rejected by the compiler, but not by us", rejected.filter { !$0.judgement.isRejected }.map(\.change))
        let strict = accepted.filter(\.judgement.isRejected)
        list("mutants accepted by the compiler, but not by us", strict.map { "\($0.change): \($0.judgement.complaint ?? "")" })
    }

    private func list(_ title: String, _ lines: [String], atMost limit: Int = 40) {
        guard !lines.isEmpty else { return }
        print("\n\(title): \(lines.count)")
        for line in lines.prefix(limit) { print("  " + line.replacingOccurrences(of: "\n", with: "\\n")) }
    }

    private func share(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "none" : String(format: "%d of %d, %.2f %%", part, whole, 100 * Double(part) / Double(whole))
    }
}
