import AdgenParser
import Testing

/// Whatever the bytes are: a tree that holds all of them, the same whether bodies are skimmed or not, in time, and no crash.
@Suite("Robustness")
struct RobustnessTests {
    private static let fixtures = Fixture.accepted + Fixture.recovered

    private func expectSound(_ bytes: [UInt8]) {
        #expect(Skimming(expectLossless(bytes)).difference == nil)
    }

    @discardableResult
    private func expectLossless(_ bytes: [UInt8]) -> ParsedFile {
        let parsed = parse(SourceFile(path: "broken.swift", bytes: bytes))
        #expect(parsed.tree.reassembled() == bytes)
        #expect(parsed.hasErrors || !parsed.tree.root.containsErrors)
        return parsed
    }

    @Test("every truncation", arguments: fixtures)
    func truncation(_ fixture: Fixture) {
        for length in 0..<fixture.source.bytes.count {
            let bytes = Array(fixture.source.bytes.prefix(length))
            // The comparison takes longer than the parser.
            if length.isMultiple(of: 3) { expectSound(bytes) } else { expectLossless(bytes) }
        }
    }

    @Test("every deletion of a token", arguments: fixtures)
    func deletion(_ fixture: Fixture) {
        for token in parse(fixture.source).tree.root.tokens {
            var bytes = fixture.source.bytes
            bytes.removeSubrange(token.range)
            expectSound(bytes)
        }
    }

    @Test("random bytes", arguments: 0..<200)
    func randomBytes(_ seed: UInt64) {
        var random = SplitMix(state: seed)
        expectSound((0..<200).map { _ in UInt8(truncatingIfNeeded: random.next()) })
    }

    @Test("random runs of words", arguments: 0..<200)
    func randomWords(_ seed: UInt64) {
        var random = SplitMix(state: seed)
        let words = [
            "func", "let", "x", "(", ")", "{", "}", "[", "]", "<", ">", "?", "!", ".", ",", ":", "=", "+", "-", "&", "->", "\"", "\\(",
            "#if", "#endif", "#else", "case", "switch", "if", "else", "for", "in", "1", "2.5", "@", "#", "\n", ";", "struct", "var", "get",
            "where", "as", "is", "try", "throws", "async", "`", "/", "\"\"\"", "//", "/*", "*/", "_", "$0", "\\", "some", "any", "init",
        ]
        var text = ""
        for _ in 0..<300 { text += words[Int(random.next() % UInt64(words.count))] + (random.next() % 3 == 0 ? "" : " ") }
        expectSound(Array(text.utf8))
    }

    @Test(
        "deep nesting costs time in proportion to its length",
        .timeLimit(.minutes(30)),
        arguments: [
            "(", "[", "{", "a<", "a<b, ", "(a<(b<", "f({", "-", "a ? ", "a ? b : ", "try ", "x: ", "@a ", "public ", "open ", "if x {\n",
            "if a {} else ", "#if x\n", "#if a\n@b\n", "struct A { ", "func f() { ", "let x: A<", "let x: (", "a.b", "\"\\(", "case let ",
            "switch x { case ", "var x: Int { get { ", "{ (a) -> ", ") } ]", "/a(/", "A?", "/* ", "f(a:b:", "let x = \"",
        ]
    )
    func deepNesting(_ unit: String) {
        expectLossless(Array(String(repeating: unit, count: 20_000).utf8))
        expectSound(Array(String(repeating: unit, count: 2_000).utf8))
    }

    @Test("one hundred thousand parentheses give one complaint about depth")
    func parentheses() {
        let text = "let x = " + String(repeating: "(", count: 100_000) + "1" + String(repeating: ")", count: 100_000) + "\nlet y = 1"
        let parsed = parse(text)
        #expect(parsed.diagnostics.map(\.message) == ["the source is nested too deeply"])
        #expect(parsed.declarations.count == 2)
    }
}

/// The SplitMix64 generator of Steele, Lea and Flood (2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
