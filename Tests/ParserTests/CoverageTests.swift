import AdgenParser
import Foundation
import Testing

/// Nothing can be added to the grammar without a fixture that shows it.
@Suite("Fixtures cover the grammar")
struct CoverageTests {
    @Test("every kind of node occurs in an accepted source, those for mistakes in one with mistakes")
    func kinds() {
        let accepted = Set(Fixture.accepted.flatMap { kinds(of: $0) })
        let recovered = Set(Fixture.recovered.flatMap { kinds(of: $0) })
        for kind in SyntaxKind.allCases {
            #expect((kind.isError ? recovered : accepted).contains(kind), "no fixture holds \(kind)")
        }
    }

    @Test("every kind of token and every keyword occurs in an accepted source")
    func tokens() {
        let tokens = Fixture.accepted.flatMap { Array(parse($0.source).tree.root.tokens) }
        let kinds = Set(tokens.map(\.kind))
        for kind in TokenKind.allCases where kind != .unknown { #expect(kinds.contains(kind), "no fixture holds \(kind)") }
        let keywords = Set(tokens.map(\.keyword))
        // Words that mean something only with features that no released compiler enables.
        let unreleased: Set<Keyword> = [.underscoredBorrow, .underscoredMutate, .mutate, .reasync, .then]
        for keyword in Keyword.allCases where !unreleased.contains(keyword) {
            #expect(keywords.contains(keyword), "no fixture holds '\(keyword.spelling)'")
        }
    }

    @Test("every message of the parser is shown by a source with mistakes")
    func messages() throws {
        let shown = Fixture.recovered.flatMap { parse($0.source).diagnostics.map(\.message) }
        // The compiler knows no limit here.
        let chain = parse("let a = b" + String(repeating: ".c", count: 2_001))
        let templates = try MessageTemplate.all(in: ["Grammar", "Lexer"])
        #expect(templates.count > 100)
        // Should the parser have a fault, this is what it says instead of going on for ever.
        let unreachable = "the source is too tangled to be parsed"
        for template in templates where !template.matches(unreachable) {
            #expect((shown + chain.diagnostics.map(\.message)).contains { template.matches($0) }, "no fixture shows \(template)")
        }
    }

    private func kinds(of fixture: Fixture) -> [SyntaxKind] {
        var kinds: [SyntaxKind] = []
        var pending = [parse(fixture.source).tree.root]
        while let node = pending.popLast() {
            kinds.append(node.kind)
            pending += node.childNodes
        }
        return kinds
    }
}
