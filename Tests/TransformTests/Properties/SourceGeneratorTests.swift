import AdgenTestSupport
import Testing

/// The random sources are worth testing with.
@Suite struct SourceGeneratorTests {
    @Test func everyConstructOccurs() {
        var coverage = SourceCoverage()
        for seed in 0..<300 as Range<UInt64> { coverage.add(SourceProgram(seed: seed)) }
        #expect(coverage.missing == [], "\(coverage)")
    }

    @Test func everyConstructOccursInSmallPrograms() {
        var coverage = SourceCoverage()
        for seed in 0..<400 as Range<UInt64> { coverage.add(SourceProgram(seed: seed, knobs: .compiled)) }
        #expect(coverage.missing == [], "\(coverage)")
    }

    @Test func writesTheSameProgramForTheSameSeed() {
        #expect(SourceProgram(seed: 7).text == SourceProgram(seed: 7).text)
        #expect(SourceProgram(seed: 7).text != SourceProgram(seed: 8).text)
    }
}
