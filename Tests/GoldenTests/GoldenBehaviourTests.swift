// The golden derivatives, compiled and called.

import AdgenGoldens
import Testing

@Suite("Golden derivatives")
struct GoldenBehaviourTests {
    @Test("They are derivatives", arguments: GoldenCase.all)
    func derivative(_ golden: GoldenCase) {
        #expect(golden.failures() == [])
    }

    @Test("Every golden file has a case")
    func coverage() throws {
        let covered = Set(GoldenCase.all.map { $0.name.prefix { $0 != "," } })
        let uncovered = try GoldenFile.all().map { $0.source.deletingPathExtension().lastPathComponent }.filter {
            !covered.contains($0[...])
        }
        #expect(uncovered == [])
    }
}

extension GoldenCase: CustomTestStringConvertible {
    public var testDescription: String { name }
}
