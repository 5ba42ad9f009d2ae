import AdgenParser
import Testing

/// One mistake gives one message, near the place, and what stands further down is read as before. Not all mistakes are plain: what is missing
/// where `let x { 1 }` stands? So shares are stated, over the plain kinds of mistakes at many places of the accepted fixtures, that must hold.
@Suite("Mistakes")
struct MistakeTests {
    @Test("most mistakes give one message")
    func oneMessage() {
        let outcomes = Self.outcomes
        #expect(outcomes.count > 800)
        expectShare(of: outcomes.filter(\.isAlone), among: outcomes, atLeast: 0.89)
    }

    @Test("messages are near the mistake")
    func place() {
        let outcomes = Self.outcomes
        expectShare(of: outcomes.filter(\.isNear), among: outcomes, atLeast: 0.98)
    }

    @Test("what stands further down is read as before")
    func rest() {
        let outcomes = Self.outcomes.filter(\.hasRest)
        #expect(outcomes.count > 500)
        expectShare(of: outcomes.filter(\.keepsRest), among: outcomes, atLeast: 0.99)
    }

    @Test("a mistake with a fix-it is mended by it")
    func fixIts() {
        let outcomes = Self.outcomes.filter(\.hasFixIt)
        #expect(outcomes.count > 150)
        expectShare(of: outcomes.filter(\.isMended), among: outcomes, atLeast: 0.86)
    }

    private func expectShare(of some: [Outcome], among all: [Outcome], atLeast floor: Double) {
        let share = Double(some.count) / Double(max(all.count, 1))
        let places = Set(some.map(\.place))
        let others = all.filter { !places.contains($0.place) }.prefix(30).map(\.place)
        #expect(share >= floor, "only \(share) of \(all.count); not \(others.joined(separator: ", "))")
    }

    // MARK: - Mistakes

    private struct Outcome {
        var place: String
        var isAlone: Bool
        var isNear: Bool
        var hasRest: Bool
        var keepsRest: Bool
        var hasFixIt: Bool
        var isMended: Bool
    }

    /// What came of the mistakes that make a text wrong; some make it something else that is right.
    private static let outcomes: [Outcome] = Fixture.accepted.flatMap { fixture in
        let tree = parse(fixture.source).tree
        let tokens = tree.root.tokens.filter { !$0.range.isEmpty }
        let last = parse(fixture.source).statements.last?.node
        return stride(from: 0, to: tokens.count, by: 5).compactMap { index in
            mistake(at: index, in: tokens).flatMap { outcome(of: $0, at: tokens[index], in: fixture, last: last) }
        }
    }

    private static let words: Set<String> = ["func", "case", "in", "else", "struct", "var", "let", "switch", "while", "import"]
    private static let punctuation: Set<String> = [")", "]", "}", ":", ",", "{", "->", "(", "[", "="]

    /// What is written instead of a token, if it is one that people forget, double or misspell.
    private static func mistake(at index: Int, in tokens: [Token]) -> String? {
        let token = tokens[index]
        if punctuation.contains(token.text) || words.contains(token.text) { return index % 2 == 0 ? "" : token.text + " " + token.text }
        switch token.kind {
        case .integerLiteral, .binaryOperator, .stringClose: return index % 2 == 0 ? "" : token.text + " " + token.text
        case .identifier: return index % 2 == 0 ? "" : nil
        default: return nil
        }
    }

    private static func outcome(of replacement: String, at token: Token, in fixture: Fixture, last: Node?) -> Outcome? {
        let edit = Diagnostic.FixIt("", replacing: token.range, with: replacement)
        let source = fixture.source.applying([edit])
        let parsed = parse(source)
        let errors = parsed.diagnostics.filter { $0.severity == .error }
        guard let first = errors.first else { return nil }
        let mended = first.fixIt.map { parse(source.applying([$0])).hasErrors }
        let isInLast = last.map { token.range.upperBound > $0.range.lowerBound } ?? true
        return Outcome(
            place: "\(fixture.testDescription):\(token.location) '\(token.text)' as '\(replacement)'",
            isAlone: errors.count == 1,
            isNear: abs(first.location.line - token.location.line) <= 1,
            hasRest: !isInLast,
            keepsRest: parsed.statements.last?.node.outline == last?.outline,
            hasFixIt: errors.count == 1 && first.fixIt != nil,
            isMended: mended == false
        )
    }
}
